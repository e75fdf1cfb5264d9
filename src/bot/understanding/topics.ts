import type { Topic } from '../../services/journeys/facts.ts';

/** Words of the trade that a question may be about, in the languages the bot reads; the first that fits counts. */
const words: readonly (readonly [Topic, RegExp])[] = [
  ['openid', /\bopen ?id\b/i],
  ['oauth', /\boauth ?2?\b|\bapis?\b|\btokens?\b/i],
  ['levels', /\b(?:application|app|user)[- ]levels?\b|\b(?:applicatie|gebruikers)niveaus?\b/i],
  ['data', /\b(?:privacy|my data|our data|gegevens|data safe|who can see|wie kan)\b/i],
  ['entra', /\b(?:azure ?ad|entra|active directory|identity)\b/i],
  ['consent', /\bconsents?\b|\btoestemming(?:en)?\b|\bpermissions?\b|\bmachtiging(?:en)?\b/i],
];

/** What a question for help is about; null: help in general. */
export const topicIn = (text: string): Topic | null => words.find(([, word]) => word.test(text))?.[0] ?? null;
