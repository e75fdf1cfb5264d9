import { replyIn } from './follow-up/reply.ts';
import { plainWords } from './understanding/tokens.ts';

interface Words {
  /** A text that begins with one asks, or forbids. */
  readonly first: string;
  /** Wherever they stand, the press itself is in doubt. */
  readonly doubt: string;
  /** At the start, it is put off: somebody is asked, or it is thought about. */
  readonly putsOff: string;
  /** With "first" beside them they put it off wherever they stand; alone they may tell a reason. */
  readonly asks: string;
  readonly before: string;
}

/** How people question, stop or doubt a press instead of giving a reason for it. Data: a language is a row. */
const words: readonly Words[] = [
  {
    first:
      'what|why|how|who|when|where|which|whose|is (?:this|that|it)|does|did|do|dont|don t|can|could|should|would|will|may|must|if|unless|in case|as long as|provided|depends|yes|yep|yeah|ok|okay|is (?:not )?what|no|nope|not|never',
    doubt:
      'wait|hold on|not yet|not now|not sure|unsure|maybe|perhaps|please (?:do not|don t|dont)|never mind|mistake|oops|just testing|wrong code|by accident|typo|lol|nvm|changed (?:my|our) mind|\\w+ (?:must|should|has to) (?:agree|approve|decide|look)|approved?|press|click|button|(?:this|that|the) code',
    putsOff:
      'h+m+|uh+m?|erm+|well|eh+|ask(?:ing)?|check(?:ing)?|let|hang|hold|on hold|keep|slow|stop|undo|cancel|ignore|sorry|tomorrow|later|think|thinking|pending|until|only if|for now|test|pocket dial|undecided|(?:i|we) ?(?:m|am|are|re) (?:asking|checking|thinking|undecided|waiting)|(?:i|we) (?:ll|will|need to|want to|have to|must|should|would|d) (?:\\w+ )?(?:ask|check|think|look|talk|speak|discuss|see|run)',
    asks: 'ask|check|talk|speak|discuss|consult|verify|call|phone|mail|look|think',
    before: 'first|before|beforehand',
  },
  {
    first:
      'wat|waarom|hoe|wie|wanneer|waar|welke|wiens|is (?:dit|dat|het)|doet|moet|kan|kun|mag|zal|als|tenzij|mits|zolang|hangt|ja|jawel|oke?|is (?:niet )?wat|of|nee|neen|niet|nooit|doe (?:het |dat |dit )?(?:maar )?niet',
    doubt:
      'wacht|nog niet|nu niet|niet nu|niet doen|niet zeker|weet (?:het )?niet|misschien|twijfel|laat maar|vergissing|overleggen|navragen|foutje|typfout|tikfout|bedacht|oeps|goedkeuren|goedgekeurd|keur goed|drukken|klik(?:ken)?|knop|(?:deze|die|de) code',
    putsOff:
      'h+m+|tja|euh+|eh+|eerst|vraag|check|bel|overleg|stop|sorry|even|laat|morgen|later|straks|momentje|ik (?:ga|wil|moet|zal) (?:\\w+ ){0,3}(?:vragen|overleggen|checken|kijken|nadenken|bellen|navragen)',
    asks: 'vraag|vragen|check|checken|overleg|overleggen|bel|bellen|navragen|nakijken|kijken|denken|nadenken',
    before: 'eerst|vooraf',
  },
  {
    first:
      'was|warum|wieso|wie|wer|wann|wo|welche[rs]?|ist (?:das|dies|es)|macht|muss|kann|darf|soll|sollte|wird|wenn|falls|ausser|sofern|solange|kommt drauf|hangt|ja|okay?|ist (?:nicht )?(?:das )?was|ob|nein|nee|nicht|ned|net|nie|bitte nicht',
    doubt:
      'warte|warten|wart|moment|noch nicht|jetzt nicht|nicht sicher|unsicher|vielleicht|lieber nicht|doch nicht|versehen|entscheidet|entscheiden|ups|hoppla|vertippt|tippfehler|anders uberlegt|genehmigen|genehmigt|drucken|klicken|knopf|taste|(?:dieser|der|den) code',
    putsOff:
      'h+m+|tja|ah+m?|naja|na ja|erst|zuerst|frage?|fragen|stopp?|sorry|morgen|spater|lass|lassen|augenblick|mal (?:sehen|schauen)|ich (?:frage?|muss|will|werde|klare|prufe|uberlege|schaue?)',
    asks: 'frage?|fragen|klaren?|abklaren|prufen?|sprechen|anrufen|schauen|uberlegen?|nachdenken',
    before: 'erst|zuerst|vorher',
  },
  {
    first:
      'que|quoi|quel|quelle|pourquoi|comment|qui|quand|ou|est ce|qu est ce|dois|doit|peut|puis|faut|si|sauf si|a moins|tant que|ca depend|depend|oui|ok|est (?:pas )?ce que|non|pas|ne|jamais',
    doubt:
      'attends|attendez|attendre|un instant|pas encore|pas maintenant|pas sure?|peut etre|plutot pas|laisse tomber|a voir|que je (?:demande|verifie|voie)|erreur|oups|change d avis|(?:l )?approuver|approuve|approuvee|appuyer|appuie|appuyez|cliquer|bouton|(?:ce|le) code',
    putsOff:
      'h+u?m+|euh+|ben|bof|d abord|demande[rz]?|attendons|stop|pardon|desolee?|demain|plus tard|voyons|laisse[rz]?(?: moi)?|je (?:vais|dois|veux|voudrais) (?:\\w+ ){0,3}(?:demander|verifier|reflechir|voir|parler|appeler)|je (?:demande|verifie|reflechis)',
    asks: 'demande[rz]?|verifie[rz]?|voir|parle[rz]?|appele[rz]?|appelle|reflechir',
    before: 'd abord|avant',
  },
  {
    first:
      'que|por que|como|quien|cuando|donde|cual|es (?:este|ese|esto|eso)|debo|debe|puedo|puede|si|a menos|salvo que|mientras|depende|vale|ok|es lo que|despues|no|nunca|jamas',
    doubt:
      'espera|espere|esperad|un momento|todavia no|aun no|ahora no|no estoy segur[oa]|quizas?|tal vez|mejor no|dejalo|por error|(?:que|hay que) (?:preguntar|consultar)(?:lo)?|ups|errata|cambi(?:e|ado) de (?:idea|opinion)|aprobar(?:l[oa]s?)?|aprobado|aprueba|pulsar|pulses?|clic|boton|(?:este|ese|el) codigo',
    putsOff:
      'h+m+|eh+|a ver|primero|pregunt(?:a|e|ar|ale|arle|alo|o)|consult(?:a|e|ar|alo|o)|deja(?:me)?|deje(?:me)?|alto|perdon|manana|luego|mas tarde|voy a|tengo que|lo pienso',
    asks: 'pregunt\\w+|consult\\w+|hablar?|hable|llamar?|llame|verificar?|mirar?|pensarlo',
    before: 'primero|antes',
  },
];

const any = (list: (each: Words) => string): string => words.map(list).join('|');
const first = new RegExp(`^(?:${any((each) => `${each.first}|${each.putsOff}`)})(?: |$)`, 'u');
const doubt = new RegExp(`(?:^| )(?:${any((each) => each.doubt)}|h+m+)(?: |$)`, 'u');
/** "We have to ask Carla first", "eerst even Carla vragen". */
const asksFirst = new RegExp(
  `(?:^| )(?:${any(({ asks, before }) => `(?:${asks})(?: \\S+){0,4} (?:${before})|(?:${before})(?: \\S+){0,4} (?:${asks})`)})(?: |$)`,
  'u',
);

/** Nothing in it asks, forbids, hesitates or puts it off, so that it says why and no more. */
export function isClearReason(text: string): boolean {
  const said = plainWords(text.replaceAll(/['’]/gu, ' '));
  return (
    !/[?¿؟？]/u.test(text) && replyIn(text) === null && !first.test(said) && !doubt.test(said) && !asksFirst.test(said)
  );
}
