import { plainWords } from './tokens.ts';

interface Words {
  /** Before a bare code: nothing else than that it came. */
  readonly got: string;
  /** Behind it: asked about, or over. */
  readonly otherwise: string;
  /** Before Microsoft's own text: somebody else's, asked about, or it did not come. */
  readonly quoted: string;
  /** Stand where it is oneself who met it, or a thing that shows it; before `met` anything else is somebody else. */
  readonly self: string;
  readonly met: string;
}

/** How people say that they met an error. Data: a language is a row; compared in lower case without accents and marks. */
const words: readonly Words[] = [
  {
    got: '(?:help|sorry|hi|hello|now|and|but)|(?:i|we)(?: just| also| now| still| again)? (?:got|get|had|have|see|saw|received|am getting|keep getting)|(?:it|microsoft|the page|the screen) (?:says|said|shows|showed)|(?:an?|the|this|error|code|message|microsoft)',
    otherwise: 'not?|never|gone|solved|fixed|resolved|over|means?|what|why|if|yesterday|colleague',
    quoted:
      'wrote|writes|told|sent|forwarded|colleague|customer|what|why|if|explain|means?|did ?n[o ]*t (?:get|see|have)',
    self: 'i|we|it|just|also|now|still|again|then|and|have|keep|always|only|page|screen|microsoft|device|panel|app',
    met: 'got|gets|gotten|gets? back|saw|sees|had|received|receives|met',
  },
  {
    got: 'help|ik (?:kreeg|krijg|zie|zag|heb|had)(?: nu| net| ook| weer| nog)?|(?:er|hier) staat|microsoft zegt|(?:de|het|een|deze|fout|foutmelding|foutcode|melding|code)',
    otherwise: 'niet|geen|nooit|weg|opgelost|voorbij|betekent|wat|waarom|als|gisteren|collega',
    quoted:
      'schreef|schrijft|stuurde|vertelde|collega|klant|wat|waarom|als|betekent|uitleg|leg|(?:kreeg|zag|krijg) geen',
    self: 'ik|wij|we|het|er|en|ook|weer|nu|net|nog|toen|dan|steeds|pagina|scherm|microsoft|paneel',
    met: '(?:kreeg|krijgt|zag|ziet|heeft|had|ontving|ontvangt)(?! (?:ik|wij|we))',
  },
  {
    got: 'hilfe|ich (?:bekomme|bekam|habe|sehe|sah|kriege|erhalte|erhielt)(?: jetzt| gerade| auch| wieder)?|(?:da|hier) steht|microsoft sagt|(?:der|die|das|den|ein|eine|einen|fehler|fehlercode|meldung|code)',
    otherwise: 'nicht|ned|nid|kein\\w*|nie|weg|gelost|behoben|vorbei|bedeutet|was|warum|wenn|gestern|kolleg\\w*',
    quoted:
      'schrieb|schreibt|schickte|sagte|kolleg\\w*|kund\\w*|was bedeutet|warum|wenn|bedeutet|erklar\\w*|ich (?:bekam|sah) kein\\w*',
    self: 'ich|wir|es|und|auch|wieder|jetzt|gerade|noch|dann|immer|seite|bildschirm|microsoft|panel',
    met: '(?:bekam|bekommt|sah|sieht|hat|hatte|kriegt|erhielt|erhalt)(?! (?:ich|wir))',
  },
  {
    got: 'au secours|aide|j ai(?: encore| aussi)? (?:eu|recu|vu|obtenu)|je (?:recois|vois)|(?:microsoft|la page) (?:dit|affiche)|(?:le|la|l|un|une|erreur|code|message)',
    otherwise: 'pas|plus|jamais|disparue?|resolue?|regle|signifie|quoi|pourquoi|si|hier|collegue',
    quoted: 'ecrit|envoye|collegue|cliente?|quoi|pourquoi|explique\\w*|signifie|n ai pas (?:eu|recu|vu)',
    self: 'j|je|on|nous|ca|cela|il y|et|page|ecran|microsoft|l',
    met: '(?:a|avait|a encore) (?:eu|recu|vu|obtenu)|recoit|voit|obtient',
  },
  {
    got: 'ayuda|(?:me )?(?:sale|salio|aparece|aparecio)|(?:yo )?(?:recibo|recibi|veo|vi|tengo|obtengo)|he (?:recibido|visto)|microsoft dice|(?:el|la|un|una|error|codigo|mensaje)',
    otherwise: 'no|nunca|ya|resuelto|solucionado|significa|que|por que|si|ayer|colega|companer[oa]',
    quoted: 'escribio|escribe|dijo|envio|companer[oa]|colega|cliente|explica\\w*|significa|no (?:recibi|vi)',
    self: 'yo|me|y|ya|tambien|ahora|pagina|pantalla|microsoft|que|se',
    met: 'vio|recibio|ve|recibe|obtuvo|ha (?:recibido|visto|tenido)|le (?:sale|salio|aparece|aparecio)',
  },
];

const any = (list: (each: Words) => string): string => `(?:${words.map(list).join('|')})`;
const got = new RegExp(`^(?: ?${any((each) => each.got)}(?= |$))*$`, 'u');
const otherwise = new RegExp(`(?:^| )${any((each) => each.otherwise)}(?: |$)`, 'u');
const quoted = new RegExp(`(?:^| )${any((each) => each.quoted)}(?: |$)`, 'u');
/** "Carla got", "mijn chef kreeg": with who met it before the verb. */
const others = words.map(({ self, met }) => new RegExp(`(?:^| )(?!(?:${self}) )\\p{L}+ (?:${met})(?: |$)`, 'u'));
/** The number, and whether Microsoft's own words stand behind it. */
const code = /(?:AADSTS|(?<=\D|^)(?=\d{5}))\d{5,9}(?<own>["']?\s*:)?/iu;

/** Whether an error in a text is told as met: the bare code, "I got …", or Microsoft's own text; no question, quotation or doubt. */
export function tellsError(text: string): boolean {
  if (/[?¿]\s*$/u.test(text)) return false;
  const found = code.exec(text);
  if (!found) return true;
  const before = wordsOf(text.slice(0, found.index));
  const after = wordsOf(text.slice(found.index + found[0].length));
  // Microsoft's pages deny much themselves: "you cannot access this". They carry ids, or a text behind the number.
  const isTheirs =
    found.groups?.['own'] !== undefined || /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|error=/iu.test(text);
  if (isTheirs) return !quoted.test(before) && !others.some((each) => each.test(before));
  return got.test(before) && !otherwise.test(after);
}

const wordsOf = (text: string): string => plainWords(text.replaceAll(/['’.]/gu, ' '));
