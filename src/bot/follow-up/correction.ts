import { plainWords } from '../understanding/tokens.ts';

interface Words {
  /** They say that something was wrong. */
  readonly wrong: string;
  /** Say, right before an address, that it is not that one. */
  readonly not: string;
  /** May stand beside them; anything else asks for something else. */
  readonly beside: string;
}

/** How people correct an address that they wrote just before, alone in a message. Data: a language is a row. */
const words: readonly Words[] = [
  {
    wrong:
      'no|nope|not|oops|sorry|typo|correction|corrected|actually|instead|rather|wrong|mistake|mistyped|i mean|i meant|meant|should be|should have been|must be|slip|start (?:all )?over|start again|begin again|restart',
    not: 'not|isn t|wasn t',
    beside:
      'i|it|its|is|was|s|the|that|this|my|a|an|of|to|for|but|with|please|address|mail ?box|mail|email|account|room|one|connect|add|use|take|right|correct|be|have|there|made|wait|ok|and|had|typed|wrote|entered|put|by|then|so|ah|oh|anew|please|afresh',
  },
  {
    wrong:
      'nee|neen|niet|oeps|sorry|typfout|typefout|tikfout|foutje|fout|correctie|eigenlijk|verkeerd|verkeerde|vergissing|verschreven|bedoel|bedoelde|moet|moest|in plaats van|liever|vergist|per ongeluk|opnieuw (?:beginnen|starten)|overnieuw (?:beginnen|starten)|begin(?:nen)? (?:maar )?(?:opnieuw|overnieuw)',
    not: 'niet|is niet|was niet',
    beside:
      'ik|het|is|was|de|dat|dit|een|mijn|maar|met|van|adres|postvak|mailbox|mail|account|kamer|ruimte|ruimteaccount|koppel|verbind|neem|zijn|wezen|juist|juiste|goede|aub|graag|toch|en|wacht|heb|had|gemaakt|getypt|ingevuld|opgegeven|me|mij|wil|dus|o|oh|ah|sorry|ene|die|deze',
  },
  {
    wrong:
      'nein|nicht|ups|hoppla|sorry|entschuldigung|verzeihung|tippfehler|korrektur|eigentlich|falsch|falsche|falschen|vertippt|verschrieben|versehen|ich meine|ich meinte|meinte|gemeint|sondern|stattdessen|statt|vielmehr|muss|sollte|soll|fehler|verwechselt|geirrt|von vorne?|neu (?:anfangen|beginnen|starten)|(?:fang|beginn)e? (?:noch ?mal )?neu|neu an',
    not: 'nicht|ist nicht|war nicht|statt|kein',
    beside:
      'ich|es|das|die|der|den|dem|ist|war|ein|mit|von|habe|mich|mir|adresse|postfach|mail|konto|raum|raumkonto|verbinde|verbinden|nimm|sie|sein|heissen|lautet|richtig|richtige|bitte|doch|war|und|moment|aus|einen?|gemacht|getippt|eingegeben|hab|anfangen|beginnen|noch|noch ?mal|also|ach|oh|will|lieber|an',
  },
  {
    wrong:
      'non|pas|oups|pardon|desolee?|faute de frappe|erreur|correction|en fait|plutot|au lieu de|je voulais dire|je veux dire|trompee?|mauvaise|sinon|devrait etre|doit etre|mauvais|ca doit etre|recommen(?:ce[rz]?|cons)(?: a zero| depuis le debut)?|reprend(?:re|s|ez|ons)(?: a zero| depuis le debut)?',
    not: 'pas|n est pas|au lieu de|non pas',
    beside:
      'je|j|ai|me|suis|m|c|ce|est|etait|l|la|le|les|une?|de|d|a|mais|avec|adresse|boite|boite mail|boite aux lettres|mail|e mail|compte|salle|connecte[rz]?|relie[rz]?|prends|prenez|bonne|bon|svp|stp|s il te plait|s il vous plait|et|fait|faite|ca|cela|celle|celui|veux|voudrais|tout|alors|ah|oh|tape|mis|saisi',
  },
  {
    wrong:
      'no|perdone?|disculpe|disculpa|lo siento|ups|error|errata|correccion|en realidad|mejor|quise decir|quiero decir|queria decir|en lugar de|en vez de|sino|equivocad[oa]|equivoque|equivocacion|deberia ser|debe ser|tendria que ser|tiene que ser|(?:empezar|empieza|empiece|empecemos|comenzar|comienza) (?:de nuevo|de cero|otra vez)|volver a empezar|vuelve a empezar',
    not: 'no es|no era|en lugar de|en vez de',
    beside:
      'yo|el|la|lo|es|era|un|una|mi|me|he|de|con|que|direccion|buzon|correo|cuenta|sala|conecta|conecte|conectar|usa|use|correct[oa]|buen[oa]|por favor|porfavor|y|pero|cometi|cometido|hecho|hice|ser|puse|escribi|quiero|es[ao]|est[ao]|ay|ah|oh|ha|sido',
  },
];

const address = /[^\s@<>()[\]",;:!*]+@[^\s@<>()[\]",;:!*]+\.[^\s@<>()[\]",;:!*.]+/gu;
/** No word of any language. */
const inItsPlace = 'xaddressx';
const longest = 200;

const rows = words.map(({ wrong, not, beside }) => ({
  wrong: new RegExp(`\\b(?:${wrong})\\b`, 'gu'),
  not: new RegExp(`\\b(?:${not}) $`, 'u'),
  beside: new RegExp(`\\b(?:${beside}|${inItsPlace})\\b`, 'gu'),
}));

/** Whether it may correct an address at all. */
export const mayCorrect = (text: string): boolean =>
  text.length <= longest &&
  text.includes('@') &&
  (text.includes('*') || rows.some(({ wrong }) => plainWords(text).search(wrong) >= 0));

/**
 * The address that a message puts in the place of `before`: "no, ana@contoso.com", "not anna@… but ana@…", "ana@contoso.com*".
 * Null: it corrects none, says more than that, or names `before` alone.
 */
export function correctedIn(text: string, before: readonly string[]): string | null {
  if (text.length > longest || text.includes('?')) return null;
  const found = [...text.replaceAll(/mailto:/giu, ' ').matchAll(address)].map(([each]) => each);
  const others = found.filter((each) => !before.includes(each.toLowerCase()));
  const [meant, more] = others;
  if (meant === undefined || more !== undefined) return null;
  if (text.trim() === `${meant}*` || text.trim() === `*${meant}`) return meant;
  const said = plainWords(
    text.replaceAll(/['’]/gu, ' ').replaceAll(address, (each) => (each === meant ? ` ${inItsPlace} ` : ' before ')),
  );
  const ahead = said.slice(0, said.indexOf(inItsPlace));
  const isCorrection = rows.some(({ wrong, not, beside }) => {
    const rest = said.replaceAll(wrong, ' ');
    if (rest === said || not.test(ahead)) return false;
    return rest.replaceAll(beside, ' ').replaceAll('before', ' ').trim() === '';
  });
  return isCorrection ? meant : null;
}
