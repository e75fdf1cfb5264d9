const address = String.raw`[^\s<>]+@[^\s<>]+`;
const name = String.raw`\p{Lu}[\p{L}'’-]*(?: (?:van|de|der|den|von|zu|du|la|el|del|\p{Lu}[\p{L}'’-]*)){0,4}`;

/** How people name their administrator, or want one to be asked. Data: a language is a row. */
const words: readonly { readonly is: string; readonly ask: string; readonly to: string }[] = [
  {
    is: `(?:[Mm]y|[Oo]ur|[Tt]he) (?:IT |it )?[Aa]dmin(?:istrator)?(?:['’]s name)?(?: is| is called|['’]s)?:?`,
    ask: '(?:please |can you |could you )?ask',
    to: '(?:to (?:approve|agree|decide|allow it|do it)|for (?:approval|it))',
  },
  {
    is: `(?:[Mm]ijn|[Oo]nze|[Mm]['’]?n|[Dd]e) (?:IT|it|Teams)?[ -]?(?:beheerder|beheerster|admin(?:istrator)?)(?: bij ons| hier)? (?:is|heet):?`,
    ask: '(?:graag )?vraag (?:het |dit )?(?:maar )?(?:aan )?',
    to: '(?:om (?:goedkeuring|akkoord)|om het goed te keuren)',
  },
  {
    is: `(?:[Mm]eine?|[Uu]nsere?|[Dd](?:er|ie)) (?:IT-|it-)?[Aa]dmin(?:istrator(?:in)?)?(?: bei uns| hier)? (?:ist|hei(?:ß|ss)t):?`,
    ask: '(?:bitte )?frag(?:e|en sie)?(?: bitte)?',
    to: '(?:um (?:genehmigung|zustimmung|freigabe))',
  },
  {
    is: `(?:[Mm]on|[Mm]a|[Nn]otre|[Ll]['’]) ?[Aa]dmin(?:istrat(?:eur|rice))?(?: (?:informatique|IT))? ?(?:est|s['’]appelle|[:,]? ?c['’]est):?`,
    ask: 'demande[rz]?(?:[ -]le)? à',
    to: "(?:d[e’'] ?(?:approuver|accepter)|l[’']approbation)",
  },
  {
    is: `(?:[Mm]i|[Nn]uestr[oa]|[Ee]l|[Ll]a) [Aa]dmin(?:istrador|istradora)? (?:es|se llama):?`,
    ask: '(?:pregunt[ae](?:le)?|p[ií]d[ae](?:selo|le)?) a',
    to: '(?:que (?:lo )?(?:apruebe|acepte)|la aprobación)',
  },
];

const told = new RegExp(
  String.raw`^\W*(?:${words.map(({ is }) => is).join('|')}) ?(?:${name}|${address})[\s.!]*$`,
  'u',
);
const asks = words.map(
  ({ ask, to }) => new RegExp(String.raw`^\W*${ask} ?(?:${name} |)?${address}(?:,? ${to})?[\s.!]*$`, 'iu'),
);

/** The same in small letters, where a name is not known by its capital. Data: a language is a row. */
const toldSmall: readonly RegExp[] = [
  /^\W*(?:my|our|the) (?:it )?admin(?:istrator)? (?:is|'s|is called|:)\s*(?:called )?(?:@?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}|\S+@\S+)\W*$/iu,
  /^\W*(?:mijn|onze|m'n|mn|de) (?:it-)?(?:beheerder|admin(?:istrator)?) (?:is|heet)\s+(?:[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}|\S+@\S+)\W*$/iu,
  /^\W*(?:mein|unser|der) (?:it-)?admin(?:istrator)? (?:ist|heißt)\s+(?:[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}|\S+@\S+)\W*$/iu,
  /^\W*(?:mon|notre|l['’]) ?admin(?:istrateur)? (?:est|s['’]appelle)\s+(?:[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}|\S+@\S+)\W*$/iu,
  /^\W*(?:mi|nuestro|el) admin(?:istrador)? (?:es|se llama)\s+(?:[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}|\S+@\S+)\W*$/iu,
];

/** "my admin is on holiday": no name. */
const noName =
  /\b(?:on|in|at|off|sick|ill|away|slow|busy|not|out|gone|unavailable|op|ziek|weg|vrij|niet|met|traag|druk|onbereikbaar|im|krank|nicht|langsam|weg|unterwegs|en|malade|absent|pas|parti|occupé|de|enfermo|fuera|no|ocupado|ausente)\b/i;

/** "Our administrator is Klaus", "ask klaus@contoso.com": who should be asked, and no mailbox to connect. */
export function namesAdministrator(text: string): boolean {
  const isSmall = toldSmall.some((each) => each.test(text)) && (text.includes('@') || !noName.test(text));
  const trimmed = text.trim();
  return isSmall || (text.length <= 200 && (told.test(trimmed) || asks.some((each) => each.test(trimmed))));
}
