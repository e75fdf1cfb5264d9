import { plainWords } from '../understanding/tokens.ts';

/** What a question that names nobody asks of the card before it. */
export type AskedOfShown = 'why' | 'timeline' | 'status';

/** How people ask on about what they were just shown, alone in a message. Data: a language is a row. */
const words: readonly {
  readonly lead: string;
  readonly why: string;
  readonly timeline: string;
  readonly status: string;
}[] = [
  {
    lead: '(?:and|but|ok|so) ',
    why: 'why(?: is that| not| so)?|how come|what is wrong|whats wrong|(?:and )?who(?:s| is| has)?(?: has)?(?: the)? (?:turn|next|up|it waiting for|it waiting on)|who must act|who has to act|whose turn(?: is it)?|who is holding it up|since when|how long(?: already)?|what next|whats next|what now|what is the last error|last error|who is (?:blocking|holding)(?: it| this| that)?|is (?:it|this|that) (?:stuck|blocked)|what is (?:it )?missing(?: there)?|who (?:approves|decides|can approve|has to approve)(?: there| it| this| that)?|who (?:decided|approved|denied)(?: it| this| that)?',
    timeline:
      '(?:(?:show|open|give)(?: me)? )?(?:the |its )?(?:timeline|history|log)|what happened(?: so far)?|export(?: it| this| that| the (?:timeline|status|list))?',
    status:
      '(?:the )?status(?: now)?|how (?:is|are) (?:it|things|that|they)(?: going| now| doing)?|how does it stand|how do things stand',
  },
  {
    lead: '(?:en|maar|ok|dus) ',
    why: 'waarom(?: dan| niet| is dat)?|hoezo|hoe komt dat|wat is er mis|wie is er(?: nu| dan)? aan de beurt|wie is(?: nu)? aan (?:de beurt|zet)|wie moet er(?: nu)? iets doen|wie is aan zet|op wie wacht het|sinds wanneer|hoe lang(?: al)?|wat nu|en nu|hoe verder|laatste fout|wat is de laatste fout|wie (?:blokkeert|houdt) (?:het|dit|dat)(?: op| tegen)?|wie blokkeert(?: er)?|(?:zit|hangt|loopt) het vast|wat ontbreekt (?:er|daar)|wat mist er(?: daar)?|wie (?:keurt|beslist) (?:daar|het|dat|er)(?: goed)?|wie (?:heeft|had) (?:dat|dit|het|er) (?:besloten|beslist|goedgekeurd|afgewezen)|wie besliste (?:dat|dit|het)',
    timeline:
      '(?:laat |toon )?(?:me )?(?:de |het )?(?:tijdlijn|geschiedenis|verloop|logboek)(?: zien)?|wat is er(?: allemaal)? gebeurd|exporteer(?: het| dit| dat)?|export(?:eren)?',
    status: '(?:de )?(?:status|stand)(?: nu)?|hoe (?:staat|gaat) het(?: ermee| ervoor| er voor| nu)*',
  },
  {
    lead: '(?:und|aber|ok|also) ',
    why: 'warum(?: denn| nicht| ist das so)?|wieso|weshalb|woran liegt(?: e|das | d)?s|woran liegt das|wer ist(?: jetzt| denn)? (?:dran|am zug|an der reihe)|wer muss(?: jetzt)? handeln|auf wen wartet es|seit wann|wie lange(?: schon)?|was nun|was jetzt|wie weiter|letzter fehler|was ist der letzte fehler|wer blockiert(?: es| das)?|wer halt (?:es|das) auf|(?:hangt|steckt|klemmt) (?:es|das)(?: fest)?|was fehlt(?: da| dort| noch)*|wer (?:genehmigt|entscheidet)(?: da| dort| es| das)*|wer hat (?:das|es) (?:entschieden|genehmigt|abgelehnt)',
    timeline:
      '(?:zeig(?:e|en sie)?(?: mir)? )?(?:die |den |das )?(?:zeitachse|zeitleiste|verlauf|historie|protokoll)(?: (?:zeigen|anzeigen))?|was ist(?: bisher)? passiert|exportier(?:e|en)?(?: das| es)?(?: sie)?|export',
    status: '(?:der )?(?:status|stand)(?: jetzt)?|wie (?:steht|sieht) es(?: aus| jetzt| damit)*',
  },
  {
    lead: '(?:et|mais|ok|donc) ',
    why: 'pourquoi(?: donc| ca| pas)?|comment ca se fait|a qui(?: est)?(?: c est)?(?: le)? tour|a qui de jouer|c est a qui(?: le tour)?|c est le tour de qui|qui doit agir|qui attend on|depuis quand|depuis combien de temps|et maintenant|maintenant|la suite|quelle est la suite|derniere erreur|quelle est la derniere erreur|qui bloque|(?:est ce|c est) (?:bloque|coince)|que manque t il(?: la bas)?|qu est ce qui manque(?: la bas)?|(?:il )?manque quoi|qui (?:approuve|decide)(?: la bas)?|qui (?:a|l a) (?:decide|approuve|refuse)(?: cela| ca)?',
    timeline:
      '(?:montre[rz]?(?: moi)? |affiche[rz]? )?(?:la |l |l)?(?:chronologie|historique|journal)|que s est il passe|export(?:e|er|ez)(?: le| la| ca)?|export',
    status: '(?:le )?statut|(?:l )?etat|(?:ou|comment) (?:en )?(?:est ce|est on|ca avance|ca va)',
  },
  {
    lead: '(?:y|pero|ok|entonces) ',
    why: 'por que(?: no| es eso)?|a que se debe|a quien le toca(?: ahora)?|de quien es el turno|quien tiene el turno|quien tiene que actuar|quien debe actuar|a quien espera|desde cuando|cuanto tiempo(?: lleva)?|y ahora|ahora que|que sigue|ultimo error|cual es el ultimo error|quien (?:lo )?bloquea(?: esto| eso)?|esta (?:bloqueado|atascado|parado)|que falta(?: ahi| alli)?|quien (?:lo )?(?:aprueba|decide)(?: ahi| alli| eso)?|quien (?:lo )?(?:decidio|aprobo|denego|rechazo)(?: eso| esto)?',
    timeline:
      '(?:muestra(?:me)? |muestre(?:me)? |mostrar |ver )?(?:la |el )?(?:cronologia|historial|linea de tiempo)|que ha pasado|exporta(?:r|lo)?|exporte(?:lo)?',
    status: '(?:el )?estado(?: ahora)?|como (?:va|esta|sigue)(?: eso| la cosa| ahora)?',
  },
];

const whole = (kind: AskedOfShown): RegExp =>
  new RegExp(`^(?:${words.map((each) => `(?:${each.lead})?(?:${each[kind]})`).join('|')})$`, 'u');

const kinds = { timeline: whole('timeline'), status: whole('status'), why: whole('why') };

/** "and why?", "who has the turn?", "export": null for everything that says more. */
export function askedOfShown(text: string): AskedOfShown | null {
  if (text.length > 60) return null;
  const said = plainWords(text.replaceAll(/['’]/gu, ' '))
    .replaceAll(/\b(?:please|aub|alsjeblieft|graag|bitte|stp|svp|s il (?:te|vous) plait|por favor)\b/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim();
  return (Object.keys(kinds) as AskedOfShown[]).find((kind) => kinds[kind].test(said)) ?? null;
}

/** How people ask the same of another one. Data: a language is a row. */
const also: readonly string[] = [
  '(?:and |but )?(?:what about|how about)|and(?: for| at| of)?',
  '(?:en |maar )?(?:hoe zit het met|hoe staat het met|wat is er met)|en(?: bij| voor| van)?',
  '(?:und |aber )?(?:was ist mit|wie steht es (?:mit|bei)|wie sieht es bei)|und(?: bei| für| mit)?',
  "(?:et |mais )?(?:qu’en est-il (?:de|pour|chez)|qu'en est-il (?:de|pour|chez))|et(?: pour| chez| avec)?",
  '(?:y |pero )?(?:qué (?:pasa|hay) con|que (?:pasa|hay) con)|y(?: en| con| de)?',
];

const asksAlso = new RegExp(`^¿?\\s*(?:${also.join('|')})\\s+(.{2,80}?)[\\s?!.]*$`, 'iu');
const mostWords = 5;

/** "Fabrikam" of "and fabrikam?", as it was written; null: nothing is named so. */
export function alsoNamed(text: string): string | null {
  const [, name = ''] = asksAlso.exec(text.trim()) ?? [];
  return name !== '' && name.split(/\s+/u).length <= mostWords ? name : null;
}
