/** "not my mailbox but info@contoso.com": what is meant is told last. Data: a language is a row, and what takes the place. */
const turns: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:i (?:do not|don'?t) want to (connect|link|add)|not) (?:my|mine|my own)(?: own)?(?: mail ?box| e-?mail| mail| inbox| account)?,? but (?:rather )?(?=\S+@)/i,
    '$1 ',
  ],
  [
    /\bniet (?:mijn|m'n|mn)(?: eigen)?(?: mail ?box| postvak| e-?mail| mail| account)?(?: koppelen| verbinden)?,? maar (?:wel )?(?=\S+@)/i,
    '',
  ],
  [
    /\bnicht mein(?:e|en)?(?: eigenes?)?(?: postfach| mail ?box| konto| e-?mail)?(?: verbinden| anbinden)?,? sondern (?=\S+@)/i,
    '',
  ],
  [
    /\b(?:je )?ne (veux|voudrais|souhaite) pas (connecter|relier|ajouter) (?:ma|mon)(?: propre)?[^,@]{0,25},? mais (?:plutôt )?(?=\S+@)/i,
    'je $1 $2 ',
  ],
  [
    /\bpas (?:ma|mon)(?: propre)? (?:bo[iî]te(?: mail| aux lettres)?|messagerie|compte|adresse),? mais (?:plutôt )?(?=\S+@)/i,
    '',
  ],
  [/\bno (quiero|quisiera) (conectar|vincular|añadir) mi[^,@]{0,20},? sino (?=\S+@)/i, '$1 $2 '],
  [/\bno mi(?: propio)? (?:buz[oó]n|correo|cuenta),? sino (?=\S+@)/i, ''],
];

/** The sentence without what it says is not meant, where an address is: "connect info@contoso.com". */
export function notMineBut(text: string): string {
  const [turned, instead] = turns.find(([pattern]) => pattern.test(text)) ?? [];
  return turned === undefined ? text : text.replace(turned, instead ?? '').trim();
}
