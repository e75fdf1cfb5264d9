import type { Topic } from '../../services/journeys/facts.ts';

/** Words of the trade that a question may be about, in the languages the bot reads; the first that fits counts. */
const words: readonly (readonly [Topic, RegExp])[] = [
  ['openid', /\bopen ?id\b/i],
  ['oauth', /\boauth ?2?\b|\bapis?\b|\btokens?\b/i],
  [
    'levels',
    /\b(?:application|app|user)[- ]levels?\b|\blevels\b|\b(?:applicatie|toepassings|gebruikers)[- ]?niveaus?\b|\bniveaus\b/i,
  ],
  ['data', /\b(?:privacy|gdpr|(?:my|our|the|your|personal) data|who (?:can )?(?:see|read)s?)\b/i],
  ['data', /\b(?:avg|gegevens|gegevensbescherming|wie (?:ziet|leest|kan .{1,60}\b(?:zien|inzien|lezen)))\b/i],
  // Azure AD and Entra ID are one directory, and Identity is what its place in the portal was called (S8, T24).
  ['entra', /\b(?:azure[- ]?ad|aad|entra|active directory|identity|identiteit)\b|\bidentiteitsmodule\b/i],
  ['consent', /\bconsents?\b|toestemming(?:en)?\b|\bpermissions?\b|\bmachtiging(?:en)?\b/i],
];

/** What a question for help is about; null: help in general. */
export const topicIn = (text: string): Topic | null => words.find(([, word]) => word.test(text))?.[0] ?? null;

/** A question for what there is to explain: the topics are listed (S5). */
export const asksForTopics = (text: string): boolean =>
  /\b(?:topics?|subjects|explanations|onderwerp(?:en)?)\b/i.test(text);

/** Questions that are about no word of the trade, yet have their answer, in the languages the bot reads. */
const questions: readonly (readonly ['data' | 'status', RegExp])[] = [
  [
    'data',
    /\bcan (?:you|the bot|it|this bot) (?:read|see|open) (?:my|our) (?:e-?mails?|mail ?box|mails?|messages|inbox|calendar)\b/i,
  ],
  [
    'data',
    /\b(?:kun|kan|kunt) (?:je|jij|u|de bot) (?:mijn|onze|m'n|mn) (?:e-?mails?|mail ?box|mails?|berichten|postvak|agenda) (?:lezen|zien|inzien|openen)\b/i,
  ],
  // The label of the button that leads there.
  ['status', /^\W*(?:my connections|mijn koppelingen|mijn verbindingen)\W*$/i],
  ['status', /^\W*(?:and )?what (?:now|next)\W*$|\bwho(?:'s| is) (?:my|our|the) admin(?:istrator)?\b/i],
  ['status', /^\W*(?:en )?wat nu\W*$|\bwie is (?:mijn|onze|de|m'n|mn) (?:beheerder|administrator|admin)\b/i],
];

/** What such a question asks for: what is done with data, or how one's own stands with whose turn it is. */
export const questionIn = (text: string): 'data' | 'status' | null =>
  questions.find(([, asks]) => asks.test(text))?.[0] ?? null;

/** The word alone, by which the helpdesk asks for the reports of changed pages (T47). */
export const asksForReports = (text: string): boolean =>
  /^\W*(?:(?:show|list|toon|lijst)\s+)?(?:the |my |de )?(?:reports?|meldingen)\W*$/i.test(text);

/** How people ask for the way, and to what, by today's names and the articles' (T20, T24). A language is a row. */
const ways: readonly { readonly asks: RegExp; readonly page: RegExp }[] = [
  {
    asks: /\bwhere(?:'?s)?\b|\bhow (?:do|can) (?:i|we) (?:find|open|reach|get to)\b|\b(?:which|what) menu\b/i,
    page: /\bsettings?\b|\bportals?\b|\badmin(?:istration)? (?:cent(?:re|er)|menu)\b|\b(?:user|admin) consent\b|\bpermissions\b|\benterprise app|\bfind (?:it|that|this)\b/i,
  },
  {
    asks: /\bwaar\b|\bhoe (?:kom|open|vind) ik\b|\bwelk menu\b/i,
    page: /instelling(?:en)?\b|porta(?:l|al)\b|\bbeheercentrum\b|gebruikerstoestemming\b|\bmachtigingen\b|\bpermissions\b|\b(?:bedrijfs|ondernemings)toepassing|\benterprise app|\bvind(?:en)?(?: ik| we)? (?:het|dat|dit)\b/i,
  },
];

/** A question for the way to a page of Microsoft's: the guide answers it, not an account of what the word means. */
export const asksForGuide = (text: string): boolean =>
  ways.some(({ asks, page }) => asks.test(text) && (page.test(text) || topicIn(text) === 'entra'));
