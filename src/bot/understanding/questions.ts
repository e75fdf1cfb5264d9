import { namesAdministrator } from './names-administrator.ts';

/** What a sentence asks for that is no intent of its own, yet has its answer. */
export type Question = 'data' | 'status' | 'remind' | 'start_over' | 'roles' | 'who_decides' | 'my_administrator';

const mail = '(?:e-?mails?|mails?|mail ?box(?:es)?|messages|inbox|calendar)';
const post = '(?:e-?mails?|mails?|mailtjes|post|mail ?box(?:en)?|postvak(?:ken)?|berichten|inbox|agenda)';
const brief = '(?:e-?mails?|mails?|postf[aä]cher?|postfach|nachrichten|kalender)';
const courrier = '(?:e-?mails?|mails?|courriels?|messages|bo[iî]tes?|messagerie|agenda)';
const correo = '(?:correos?|e-?mails?|mensajes|buz[oó]n(?:es)?|calendario|agenda)';

/** How each is asked, in the languages the bot reads. Data: a language is a row. Nothing here may be an order to connect. */
const asked: readonly (readonly [Question, RegExp])[] = [
  [
    'data',
    new RegExp(
      String.raw`^\W*(?:so |but |and |hi,? )?(?:does|do|will|would|can|could|is|are)\b(?! (?:i|we|someone|you please)\b).{1,40}\b(?:read|reading|see|seeing|look(?:ing)? at|access|open)\b.{0,20}\b(?:my|our|all|everybody's|everyone's)\b.{0,25}\b${mail}\b`,
      'i',
    ),
  ],
  [
    'data',
    new RegExp(
      String.raw`\bwho (?:else )?(?:can|could|may|is able to) .{0,12}(?:see|read|open|look at) (?:my|our) ${mail}\b`,
      'i',
    ),
  ],
  [
    'data',
    new RegExp(
      String.raw`^\W*(?:maar |en |hoi,? )?(?:leest|ziet|bekijkt|gaat|kan|kunnen|kun|kunt)\b(?! (?:ik|we|wij|iemand)\b).{0,40}\b(?:al|alle|al(?:le)? mijn|mijn|m'n|mn|onze)\b.{0,20}\b${post}(?:\s+(?:lezen|zien|inzien|openen|meelezen))?\W*\?*$`,
      'i',
    ),
  ],
  [
    'data',
    new RegExp(String.raw`\bwie (?:anders )?(?:kan|kunnen|mag|ziet|leest) .{0,12}(?:mijn|m'n|mn|onze) ${post}\b`, 'i'),
  ],
  [
    'data',
    new RegExp(
      String.raw`^\W*(?:aber |und |hallo,? )?(?:liest|sieht|kann|können|kannst)\b(?! (?:ich|wir|man|jemand)\b).{0,40}\b(?:alle|all|meine?|unsere?)\b.{0,20}\b${brief}(?:\s+(?:mit)?(?:lesen|sehen|einsehen|öffnen))?\W*\?*$`,
      'i',
    ),
  ],
  ['data', new RegExp(String.raw`\bwer (?:kann|darf|sieht|liest) .{0,12}(?:meine?|unsere?) ${brief}`, 'i')],
  [
    'data',
    new RegExp(
      String.raw`(?:^|est-ce qu[e'’]|\s)(?:[^\s]+ ){0,3}(?:lit|voit|lisent|voient|peut(?:-il|-elle)? (?:lire|voir|ouvrir))(?:-il|-elle)? .{0,12}(?:mes|mon|ma|nos|notre|toute?s?) .{0,15}${courrier}[^.]{0,20}\?`,
      'i',
    ),
  ],
  [
    'data',
    new RegExp(
      String.raw`\bqui (?:peut (?:voir|lire|ouvrir)|voit|lit) .{0,8}(?:mes|mon|ma|nos|notre) ${courrier}`,
      'i',
    ),
  ],
  [
    'data',
    new RegExp(
      String.raw`^\s*(?:[^\s]+ ){0,3}[¿¡"'(]{0,3}(?:lee|ve|leen|ven|puede (?:leer|ver|abrir))\b .{0,25}(?:mis?|nuestros?|todos?) .{0,15}${correo}[^.]{0,20}\?`,
      'i',
    ),
  ],
  ['data', new RegExp(`qui[eé]n (?:puede (?:ver|leer|abrir)|ve|lee) .{0,8}(?:mis?|nuestros?) ${correo}`, 'i')],
  [
    'data',
    /\b(?:kun|kan|kunt) (?:je|jij|u|de bot) (?:mijn|onze|m'n|mn) (?:e-?mails?|mail ?box|mails?|berichten|postvak|agenda) (?:lezen|zien|inzien|openen)\b/i,
  ],
  [
    'data',
    /\b(?:kannst du|können sie|kann der bot|kann er) (?:meine?|unsere?) (?:e-?mails?|mails?|postfach|nachrichten|kalender) (?:lesen|sehen|einsehen|öffnen)/i,
  ],
  [
    'data',
    /\b(?:peux-tu|pouvez-vous|tu peux|le bot peut|le bot peut-il) (?:lire|voir|ouvrir) (?:mes|nos|ma|notre) (?:e-?mails?|mails?|messages|bo[iî]te|messagerie|agenda)/i,
  ],
  [
    'data',
    /\b(?:puedes|puede usted|puede el bot|podéis) (?:leer|ver|abrir) (?:mis|nuestros|mi|nuestro) (?:correos?|e-?mails?|mensajes|buz[oó]n|calendario|agenda)/i,
  ],
  // Whether to trust it.
  [
    'data',
    /^\W*(?:is|are) (?:this|it|that|you|the bot)(?: bot| message| link| request)? (?:really |actually |all )?(?:legit(?:imate)?|safe|secure|a scam|scam|phishing|trustworthy|genuine|for real|spam)\b[^?]{0,30}\?*\s*$|^\W*can (?:i|we) (?:really )?trust (?:this|it|you|the bot)\b[^?]{0,20}\?*\s*$/i,
  ],
  [
    'data',
    /^\W*is (?:dit|het|dat)(?: bericht| verzoek)? (?:wel |echt |allemaal )*(?:veilig|betrouwbaar|legitiem|te vertrouwen|phishing|oplichting|nep|echt)\b[^?]{0,30}\?*\s*$|^\W*kan ik (?:dit|je|u|het|de bot) (?:wel )?vertrouwen\W*$/i,
  ],
  [
    'data',
    /^\W*ist (?:das|dies|es) (?:auch |wirklich |alles )*(?:sicher|seriös|serioes|echt|legitim|betrug|phishing|vertrauenswürdig|spam)(?![\p{L}])[^?]{0,30}\?*\s*$|^\W*kann ich (?:dem|ihnen|dir|dem bot) (?:ver)?trauen\W*$/iu,
  ],
  [
    'data',
    /^\W*(?:est-ce que c['’]est|c['’]est|est-ce) (?:bien |vraiment )?(?:sûr|fiable|légitime|une arnaque|du phishing|de l['’]hameçonnage|sécurisé|sérieux)(?![\p{L}])[^?]{0,30}\?*\s*$|^\W*puis-je (?:vous |te |lui )?faire confiance\W*$/iu,
  ],
  [
    'data',
    /^\W*¿?\s*(?:esto )?es (?:esto |realmente )?(?:seguro|fiable|leg[ií]timo|una estafa|phishing|de fiar|confiable)(?![\p{L}])[^?]{0,30}\?*\s*$|^\W*¿?\s*(?:me )?puedo (?:confiar|fiar)(?:me)?(?: (?:en|de) (?:esto|usted|ti))?\W*$/iu,
  ],
  // The label of the button that leads there.
  [
    'status',
    /^\W*(?:my connections|mijn koppelingen|mijn verbindingen|meine verbindungen|mes connexions|mis conexiones)\W*$/i,
  ],
  ['status', /^\W*(?:and )?what (?:now|next)\W*$|\bwho(?:'s| is) (?:my|our|the) admin(?:istrator)?\b/i],
  ['status', /^\W*(?:en )?wat nu\W*$|\bwie is (?:mijn|onze|de|m'n|mn) (?:beheerder|administrator|admin)\b/i],
  ['status', /^\W*(?:und )?was (?:nun|jetzt)\W*$|\bwer ist (?:mein|unser|der) (?:administrator|admin)\b/i],
  ['status', /^\W*et maintenant\W*$|\bqui est (?:mon|notre|l['’]) ?(?:administrateur|admin)\b/i],
  ['status', /^\W*(?:y )?ahora qu[eé]\W*$|qui[eé]n es (?:mi|nuestro|el) (?:administrador|admin)\b/i],
  [
    'remind',
    /^\W*(?:can you |could you |please |pls )*send (?:a|another) reminder(?: to (?!me\b|us\b)[^?]{1,30})?\W*$|^\W*(?:can you |could you |please |pls )*(?:remind|nudge|poke|chase)(?: up)? (?!me\b|us\b)[^?]{1,40}\W*$|^\W*(?:please )?send (?!me\b|us\b)[^?]{1,30} a reminder\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:kun je |wil je |graag )?herinner (?!me\b|mij\b|ons\b)[^?]{1,40}\W*$|\b(?:stuur|geef) (?!me\b|mij\b|ons\b)[^?]{1,30} (?:even )?een (?:herinnering|reminder)\b|^\W*(?:stuur|geef) (?:even )?een (?:herinnering|reminder)(?: (?:aan|naar) (?!mij\b|ons\b)[^?]{1,30})?\W*$|^\W*(?:kun|kan|wil) je (?!me\b|mij\b|ons\b)[^?]{1,30} een (?:herinnering|reminder) (?:sturen|geven)\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:bitte )?(?:erinner[en]?|mahne?) (?:sie )?(?:bitte )?(?!mich\b|uns\b)[^?]{1,40}\W*$|\b(?:schick|sende|schicke)\w* (?!mir\b|uns\b)[^?]{1,30} eine erinnerung\b|^\W*(?:bitte )?(?:schick|send)\w* (?:bitte )?eine erinnerung(?: an (?!mich\b|uns\b)[^?]{1,30})?\W*$|^\W*(?:kannst du|können sie) (?:bitte )?(?!mich\b|uns\b)[^?]{1,30} erinnern\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:peux-tu |tu peux |pouvez-vous |vous pouvez )?(?:relance[rz]?|rappelle[rz]?|rappelez)(?:-le)? (?:à )?(?!moi\b|nous\b)[^?]{1,40}\W*$|\benvo(?:ie|yez) un rappel (?:à|au|aux) (?!moi\b|nous\b)[^?]{1,40}\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:puedes |por favor )?(?:recu[eé]rd(?:a|e)(?:le|selo|r|rle)?(?:lo)?|record[aá]r(?:le|selo)?) (?:al? )?(?!me\b)[^?]{1,40}\W*$|\b(?:env[ií]|mand)(?:a|e|ar?)(?:le)? un recordatorio al? (?!m[ií]\b)/i,
  ],
  [
    'remind',
    /^\W*(?:can you |could you |please |pls )*ask (?!me\b|us\b)[^?]{1,30}? (?:(?:again|once more)(?: (?:about|on|for) [^?]{1,20})?|(?:about|on|for) (?:#|cr[-_ ]?)\d{1,9}(?: again| once more)?)(?: please)?\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:kun je |wil je |graag )?vraag (?!me\b|mij\b)[^?]{1,30}? (?:(?:nog (?:een keer|eens|'n keer)|nogmaals|opnieuw)(?: (?:over|om|naar) [^?]{1,20})?|(?:over|om|naar) (?:#|cr[-_ ]?)\d{1,9}(?: nog (?:een keer|eens)| nogmaals| opnieuw)?)\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:bitte )?frage?n?(?: sie)? (?!mich\b|uns\b)[^?]{1,30}? (?:(?:noch ?(?:ein)?mal|erneut)(?: (?:nach|wegen|zu) [^?]{1,20})?|(?:nach|wegen|zu) (?:#|cr[-_ ]?)\d{1,9}(?: noch ?(?:ein)?mal| erneut)?)\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:redemande[rz]?|demande[rz]?(?: encore| à nouveau)?) à (?!moi\b|nous\b)[^?]{1,30}? (?:(?:encore(?: une fois)?|à nouveau)(?: (?:pour|sur) [^?]{1,20})?|(?:pour|sur) (?:#|cr[-_ ]?)\d{1,9}(?: encore(?: une fois)?| à nouveau)?)\W*$/i,
  ],
  [
    'remind',
    /^\W*(?:por favor )?(?:vuelv[ae] a preguntar(?:le)?|preg[uú]nt(?:a|e)(?:le)?) a (?!m[ií]\b)[^?]{1,30}? (?:(?:otra vez|de nuevo)(?: (?:por|sobre) [^?]{1,20})?|(?:por|sobre) (?:la )?(?:#|cr[-_ ]?)\d{1,9}(?: otra vez| de nuevo)?)\W*$/i,
  ],
  [
    'start_over',
    /^\W*(?:can (?:i|we) |i want to |let me |let's |please )*(?:start (?:all )?(?:over|afresh|anew)|begin (?:again|anew)|start again from (?:scratch|the beginning|the start))(?: again)?(?: please)?\W*$/i,
  ],
  [
    'start_over',
    /^\W*(?:ik wil |kan ik |laat me |graag )*(?:(?:helemaal )?opnieuw (?:beginnen|starten)|begin(?:nen)? (?:maar )?(?:opnieuw|overnieuw)|overnieuw beginnen|(?:weer )?van voren af aan(?: beginnen)?|begin (?:weer )?van voren af aan)(?: aub| alsjeblieft| graag)?\W*$/i,
  ],
  [
    'start_over',
    /^\W*(?:ich will |ich möchte |bitte )*(?:noch ?(?:ein)?mal |wieder |ganz )?von (?:vorne?|anfang an|neuem)(?: anfangen| beginnen| starten)?(?: bitte)?\W*$|^\W*(?:neu (?:anfangen|beginnen|starten)|fang(?:e)? (?:noch ?mal|neu) (?:von vorn )?an)\W*$/i,
  ],
  [
    'start_over',
    /^\W*(?:je (?:veux|voudrais) |on peut )?(?:tout )?(?:recommen(?:cer|ce|çons)|reprendre)(?: (?:tout|à zéro|depuis le début|au début|du début))?(?: s['’]il (?:te|vous) pla[iî]t| svp)?\W*$/i,
  ],
  [
    'start_over',
    /^\W*(?:quiero |puedo |por favor )?(?:volver a empezar|(?:empezar|empieza|comenzar) (?:otra vez |todo )?(?:de nuevo|de cero|desde (?:el principio|cero)|otra vez))(?: por favor)?\W*$/i,
  ],
  [
    'who_decides',
    /(?:^|[,;:.!?] ?|\b(?:and|so|but) )who (?:else )?(?:here )?(?:can|could|may|might|is able to|is allowed to|has to|should)(?: else)? (?:approve|agree|decide|sign off)\b[^?]{0,40}\?*\s*$|^\W*who (?:was|were|has been) asked\b[^?]{0,30}\?*\s*$|\bis there (?:anyone|anybody|someone|somebody) else who (?:can|could|may) (?:approve|agree|decide)\b/i,
  ],
  [
    'who_decides',
    /(?:^|[,;:.!?] ?|\b(?:en|dus|maar) )wie (?:anders |nog )?(?:kan|kunnen|mag|mogen|moet|zou)(?: (?:er|nog|anders|verder|meer|het|dit|dat|dan|ook|hier|kunnen))* (?:goed ?keuren|akkoord geven|beslissen)\b[^?]{0,30}\?*\s*$|^\W*(?:aan )?wie is (?:het |dit |dat )?(?:er )?gevraagd\W*$/i,
  ],
  [
    'who_decides',
    /(?:^|[,;:.!?] ?|\b(?:und|also|aber) )wer (?:sonst |noch )*(?:kann|darf|könnte|soll|muss)(?: (?:noch|sonst|das|es|denn|dann|jetzt|hier|auch))* (?:genehmigen|zustimmen|entscheiden|freigeben)\b[^?]{0,30}\?*\s*$|^\W*wer (?:wurde|ist) gefragt(?: worden)?\W*$/i,
  ],
  [
    'who_decides',
    /(?:^|[,;:.!?] ?|\b(?:et|donc|mais) )qui (?:d['’]autre )?(?:peut|pourrait|doit)(?: (?:encore|aussi|le|la|donc))* ?(?:l['’])?(?:approuver|accepter|décider|decider|donner son accord)(?![\p{L}])[^?]{0,30}\?*\s*$|^\W*qui a été (?:sollicité|consulté)\W*$/iu,
  ],
  [
    'who_decides',
    /(?:^|[,;:.!?¿] ?|\b(?:y|pero|entonces) )qui[eé]n (?:m[aá]s )?(?:lo )?(?:puede|podr[ií]a|debe)(?: (?:tambi[eé]n|ahora))* (?:aprobar|aceptar|decidir)(?:lo|la)?(?![\p{L}])[^?]{0,30}\?*\s*$|^\W*a qui[eé]n se (?:lo )?(?:ha pedido|pidi[oó]|pregunt[oó])\W*$/iu,
  ],
  [
    'roles',
    /\b(?:which|what) (?:admin(?:istrator)? )?(?:roles?|rights) (?:do|have) i\b|\bcheck my (?:roles?|rights)\b|\b(?:am i|do i count as) an? admin(?:istrator)?\b/i,
  ],
  [
    'roles',
    /\bwelke (?:rol(?:len)?|rechten) heb ik\b|\bben ik (?:een )?(?:beheerder|admin)\b|\bwat (?:is|zijn) mijn (?:rol(?:len)?|rechten)\b/i,
  ],
  [
    'roles',
    /\bwelche (?:rollen?|rechte) habe ich\b|\bbin ich (?:ein )?(?:administrator|admin)\b|\bwas sind meine (?:rollen|rechte)\b/i,
  ],
  [
    'roles',
    /\bquels? (?:r[oô]les?|droits) (?:ai-je|j['’]ai|est-ce que j['’]ai)|\bsuis-je (?:un )?(?:administrateur|admin)\b|\bquels sont mes (?:r[oô]les|droits)\b/i,
  ],
  [
    'roles',
    /qu[eé] (?:roles?|permisos de administrador|derechos) tengo\b|\bsoy (?:un )?(?:administrador|admin)\s*\?|cu[aá]les son mis (?:roles|derechos)\b/i,
  ],
];

/** "remind Klaus of the meeting": no business of ours. */
const ofOther =
  /\b(?:of|to|that|tomorrow|meeting|aan de|dat|morgen|vergadering|dass|an den|an das|besprechung|termin|de la|du|que|demain|réunion|mañana|reunión)\b/i;

/** Words of these that only say who is reminded, and who reminds. */
const toWhom =
  /(?<=\breminder )to\b|(?<=\b(?:herinnering|reminder) )aan de\b|(?<=\berinnerung )an (?:den|das)\b|(?<=\bkannst )du\b/i;

/** No question is longer, and what is longer takes a pattern long. */
const longest = 1_000;

/** What such a question asks for; null: it is read for its intent. */
export function questionIn(typed: string): Question | null {
  const text = typed.slice(0, longest);
  const [found] = asked.find(([, pattern]) => pattern.test(text)) ?? [];
  const isOther =
    found === 'remind' && (ofOther.test(text.replace(toWhom, '')) || text.trim().split(/\s+/u).length > 7);
  if (found && !isOther) return found;
  // Told, not asked: a name or an address follows.
  return namesAdministrator(text) ? 'my_administrator' : null;
}
