import { plainWords } from './understanding/tokens.ts';

interface Words {
  /** A text that begins with one asks, or forbids. */
  readonly first: string;
  /** Wherever they stand, the press itself is in doubt. */
  readonly doubt: string;
}

/** How people question, stop or doubt a press instead of giving a reason for it. Data: a language is a row. */
const words: readonly Words[] = [
  {
    first:
      'what|why|how|who|when|where|which|whose|is (?:this|that|it)|does|did|do|dont|can|could|should|would|will|may|must|if|no|nope|not|never',
    doubt:
      'wait|hold on|not yet|not now|not sure|unsure|maybe|perhaps|please (?:do not|don t|dont)|never mind|mistake|oops|just testing|approved?|press|click|button|(?:this|that|the) code',
  },
  {
    first:
      'wat|waarom|hoe|wie|wanneer|waar|welke|wiens|is (?:dit|dat|het)|doet|moet|kan|kun|mag|zal|als|of|nee|neen|niet|nooit|doe (?:het |dat |dit )?(?:maar )?niet',
    doubt:
      'wacht|nog niet|nu niet|niet nu|niet doen|niet zeker|weet (?:het )?niet|misschien|twijfel|laat maar|vergissing|foutje|oeps|goedkeuren|goedgekeurd|keur goed|drukken|klik(?:ken)?|knop|(?:deze|die|de) code',
  },
  {
    first:
      'was|warum|wieso|wie|wer|wann|wo|welche[rs]?|ist (?:das|dies|es)|macht|muss|kann|darf|soll|sollte|wird|wenn|ob|nein|nee|nicht|ned|net|nie|bitte nicht',
    doubt:
      'warte|warten|wart|moment|noch nicht|jetzt nicht|nicht sicher|unsicher|vielleicht|lieber nicht|doch nicht|versehen|ups|hoppla|genehmigen|genehmigt|drucken|klicken|knopf|taste|(?:dieser|der|den) code',
  },
  {
    first:
      'que|quoi|quel|quelle|pourquoi|comment|qui|quand|ou|est ce|qu est ce|dois|doit|peut|puis|faut|si|non|pas|ne|jamais',
    doubt:
      'attends|attendez|attendre|un instant|pas encore|pas maintenant|pas sure?|peut etre|plutot pas|laisse tomber|erreur|oups|approuver|approuve|approuvee|appuyer|appuie|appuyez|cliquer|bouton|(?:ce|le) code',
  },
  {
    first: 'que|por que|como|quien|cuando|donde|cual|es (?:este|ese|esto|eso)|debo|debe|puedo|puede|si|no|nunca|jamas',
    doubt:
      'espera|espere|esperad|un momento|todavia no|aun no|ahora no|no estoy segur[oa]|quizas?|tal vez|mejor no|dejalo|por error|ups|aprobar|aprobado|aprueba|pulsar|pulses?|clic|boton|(?:este|ese|el) codigo',
  },
];

const first = new RegExp(`^(?:${words.map((each) => each.first).join('|')})(?: |$)`, 'u');
const doubt = new RegExp(`(?:^| )(?:${words.map((each) => each.doubt).join('|')})(?: |$)`, 'u');

/** Nothing in it asks, forbids or hesitates, so that it says why and no more. */
export function isClearReason(text: string): boolean {
  const said = plainWords(text);
  return !/[?¿؟？]/u.test(text) && !first.test(said) && !doubt.test(said);
}
