import type { Answer } from '../answer.ts';
import type { Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { clean } from '../understanding/tokens.ts';

const word = String.raw`\p{L}[\p{L}\p{M}.'’-]*`;
const name = `(?<who>${word}(?: ${word}){0,3}?)`;

/** How people ask for whom somebody waits, alone in a message. Data: a language after the other. */
const asks: readonly RegExp[] = [
  `who(?:m|'s|’s)? (?:is |are |am |does |do )?${name} (?:still |now )?wait(?:ing)? (?:for|on)(?: now)?`,
  `(?:for|on) whom (?:is|am|does|do) ${name} wait(?:ing)?`,
  `op wie wacht ${name}(?: nu| nog| eigenlijk)?`,
  `op wie (?:is|ben|zit|zitten) ${name} (?:nu |nog )?(?:aan het wachten|te wachten)`,
  `auf wen warte[tn]? ${name}(?: jetzt| noch| gerade| eigentlich)?`,
  `qui est-ce qu(?:e |['’])${name} attend(?:s|ons)?`,
  `(?:après |apres )?qui attend(?: donc| encore)? ${name}`,
  `(?:après |apres )?qui attends?-(?<who>je|on)`,
  `${name} attend qui`,
  `a qui[eé]n (?:est[aá] esperando|espera|aguarda) ${name}`,
  'a qui[eé]n (?:estoy esperando|espero)(?<who>)',
].map((each) => new RegExp(`^[¿\\s]*(?:(?:and|so|en|und|et|y) )?${each}[\\s?!.]*$`, 'iu'));

const oneself =
  /^(?:i|we|ik|wij|ich|wir|je|j|on|nous|yo|nosotros|(?:my|our|mijn|onze?|meine?|unsere?|mon|ma|notre|mi|nuestr[oa]) .+|)$/iu;
/** Whoever was spoken of: no name. */
const somebody =
  /^(?:it|this|that|he|she|they|you|the bot|every(?:one|body)|iedereen|allen|jeder|alle|tout le monde|tous|todos|todo el mundo|het|dit|dat|hij|zij|ze|jij|u|es|das|er|sie|du|ça|ca|cela|il|elle|tu|vous|eso|esto|él|el|ella|usted)$/iu;
const longest = 100;

/** "Who is Anna waiting for?": how hers stands, to who may read it; "who am I waiting for?": one's own. Null: it asks something else. */
export async function waitedFor({ text, person, journeys }: Turn): Promise<Answer[] | null> {
  const who = whoWaits(text);
  if (who === null) return null;
  const { status, statusOf } = journeys.lookUp;
  return [lookUpAnswer(await (who === '' ? status(person, null) : statusOf(person, who)))];
}

/** The name of who waits, as it was written; empty: who asks. Null: that is not asked. */
export function whoWaits(text: string): string | null {
  if (text.length > longest) return null;
  const asked = clean(text);
  const found = asks.map((each) => each.exec(asked)).find((match) => match !== null);
  const who = found?.groups?.['who'];
  if (who === undefined || somebody.test(who)) return null;
  return oneself.test(who) ? '' : who;
}
