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
  ['levels', /\b(?:anwendungs|benutzer)ebenen?\b|\bebenen\b|\bniveaux?\b|\bnivel(?:es)?\b/i],
  [
    'data',
    /\b(?:datenschutz|dsgvo|(?:meinen?|unseren?|ihren?) daten|wer (?:sieht|liest|kann .{1,60}\b(?:sehen|lesen|einsehen)))\b/i,
  ],
  ['data', /\b(?:vie priv[ée]e|rgpd|confidentialit|(?:mes|nos|vos) donn[ée]es|qui (?:voit|lit|peut (?:voir|lire)))/i],
  ['data', /\b(?:privacidad|(?:mis|nuestros|tus) datos)\b|qui[eé]n (?:ve|lee|puede (?:ver|leer))\b/i],
  // Azure AD and Entra ID are one directory, and Identity is what its place in the portal was called (S8, T24).
  [
    'entra',
    /\b(?:azure[- ]?ad|aad|entra|active directory|identity|identiteit)\b|\bidentiteitsmodule\b|\bidentit(?:ät|é)|\bidentidad\b/i,
  ],
  ['consent', /\bconsents?\b|toestemming(?:en)?\b|\bpermissions?\b|\bmachtiging(?:en)?\b/i],
  [
    'consent',
    /zustimmung(?:en)?\b|\bberechtigung(?:en)?\b|\bconsentements?\b|\bautorisations?\b|\bconsentimientos?\b|\bpermisos?\b/i,
  ],
];

/** What a question for help is about; null: help in general. */
export const topicIn = (text: string): Topic | null => words.find(([, word]) => word.test(text))?.[0] ?? null;

/** A question for what there is to explain: the topics are listed (S5). */
export const asksForTopics = (text: string): boolean =>
  /\b(?:topics?|subjects|explanations|onderwerp(?:en)?|themen?|sujets?|temas?)\b/i.test(text);

/** The word alone, by which the helpdesk asks for the reports of changed pages (T47). */
export const asksForReports = (text: string): boolean =>
  /^\W*(?:(?:show|list|toon|lijst|zeige?|affiche|muestra)\s+)?(?:the |my |de |die |les |los )?(?:reports?|meldingen|meldungen|signalements|informes)\W*$/i.test(
    text,
  );

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
  {
    asks: /\bwo\b|\bwie (?:komme|öffne|finde) ich\b|\bin? ?welche[ms]? menü/i,
    page: /einstellung(?:en)?\b|portal\b|\badmin[- ]?center\b|benutzerzustimmung\b|\bberechtigungen\b|\bunternehmensanwendung|\benterprise app|\bfinde (?:ich|man) (?:das|es)\b/i,
  },
  {
    asks: /(?:^|\s)o[uù](?=\s|$)|\bcomment (?:trouver|ouvrir|acc[ée]der)|\bquel menu\b/i,
    page: /\bparam[eè]tres?\b|\br[ée]glages?\b|\bportail\b|\bcentre d['’]administration\b|\bapplications? d['’]entreprise\b|\bautorisations\b/i,
  },
  {
    asks: /d[oó]nde(?=\s|$)|c[oó]mo (?:encuentro|abro|llego)|qu[eé] men[uú]/i,
    page: /\bajustes?\b|\bconfiguraci[oó]n\b|\bportal\b|\bcentro de administraci[oó]n|\baplicaci[oó]n(?:es)? empresarial|\bpermisos\b/i,
  },
];

/** A question for the way to a page of Microsoft's: the guide answers it, not an account of what the word means. */
export const asksForGuide = (text: string): boolean =>
  ways.some(({ asks, page }) => asks.test(text) && (page.test(text) || topicIn(text) === 'entra'));
