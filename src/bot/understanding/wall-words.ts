/** The heading of Microsoft's page as people repeat or paste it, in the languages the bot answers in. */
const pages: readonly RegExp[] = [
  /\badministrator[- ]?(?:genehmigung|zustimmung) (?:ist )?erforderlich/i,
  /\bgenehmigung (?:durch|von) (?:den |einen |einem )?administrator(?:s|en)? (?:ist )?erforderlich/i,
  /\bapprobation (?:de l['’]|d['’]un |d['’]|par l['’]|par un )administrateur (?:est )?(?:requise|nécessaire)/i,
  /\b(?:se (?:necesita|requiere)|es necesaria) (?:la )?aprobación del? (?:un )?administrador/i,
  /\b(?:necesita|requiere) (?:la )?aprobación del? (?:un )?administrador/i,
  /\b(?:needs?|requires?|wants?) (?:an? )?admin(?:istrator)?(?:['’]?s)? (?:approval|consent)\b/i,
  /\badmin(?:istrator)?(?:['’]?s)? (?:approval|consent)(?: is)? (?:needed|required)\b/i,
  /\b(?:goedkeuring|toestemming) (?:van|door) (?:een |de |je |mijn )?(?:beheerder|admin)(?: is)? (?:vereist|nodig)\b/i,
  /\b(?:beheerders|admin)[- ]?(?:goedkeuring|toestemming)(?: is)? (?:vereist|nodig)\b/i,
];

/** The same told without the page's own words: only as something that was seen. */
const told: readonly RegExp[] = [
  /\bi (?:just )?(?:saw|see|got|get|met) (?:the |an? |page )?["'“]?(?:approval|consent) (?:required|needed)\b/i,
  /\bik (?:zag|zie|kreeg|krijg) (?:de |een |pagina )?["'“]?(?:goedkeuring|toestemming) (?:is )?(?:vereist|nodig)\b/i,
  /\bich (?:sah|sehe|bekam|habe|bekomme) (?:die |eine |seite )?["'„“]?(?:genehmigung|zustimmung) (?:ist )?erforderlich\b/i,
  /\bj['’]ai (?:vu|eu|reçu) (?:la |une |page )?["'«“ ]*(?:approbation|autorisation) (?:requise|nécessaire)/i,
  /(?:^|\s)(?:vi|veo|he visto|me sali[oó]|me sale) (?:la |una |p[aá]gina )?["'«“]?(?:se (?:necesita|requiere) (?:una )?aprobaci[oó]n|aprobaci[oó]n (?:necesaria|requerida))/i,
  /^\s*(?:(?:y|pero|ahora|microsoft|la p[aá]gina|ahí|aquí),? )?(?:me )?(?:dice|pone|sale|aparece)(?: que)? (?:se )?(?:necesit[ao]|requiere|hace falta) (?:la |una )?aprobaci[oó]n(?![\p{L}])/iu,
];

/** Stand before what the page said, and nobody else. */
const saidThat =
  /(?<=^\s*(?:(?:y|pero|ahora|et|mais|microsoft|la p[aá]gina|la page|ahí|aquí),? )?)(?:me )?(?:(?:dice|pone) que |(?:ça |cela |il |on )?(?:me )?dit (?:que |qu['’]))/iu;

/** A question about the page, or word that it did not come: nobody is asked for anything because of that. */
const otherwise: readonly RegExp[] = [
  /\?|\b(?:why|what|when|how|who|if|not|no|never|without|\w+n['’]?t)\b/i,
  /\b(?:waarom|wat|wanneer|hoe|wie|als|niet|geen|nooit|zonder)\b/i,
  /\b(?:warum|wieso|was|wann|wie|wer|wenn|ob|nicht|keine?|nie|ohne)\b/i,
  /\b(?:pourquoi|quoi|que|quand|comment|qui|si|pas|jamais|sans)\b/i,
  /\b(?:gone|solved|fixed|ni|nie|ned|nid|net|nich|weg|opgelost|verschwunden|disparue?)\b|\bn[öo]d\b/i,
  // Somebody else saw it.
  /(?:^|\s)(?!(?:i|we|just|also|again|still|now) )\p{L}+ (?:saw|sees|see|got|gets|met|meets)\b/iu,
  /(?:^|\s)(?!(?:ik|wij|we|en|ook|weer|nu) )\p{L}+ (?:zag|ziet|kreeg|krijgt)\b(?! (?:ik|wij|we)\b)/iu,
  /(?:^|\s)(?!(?:ik|wij|we|en|ook|weer|nu) )\p{L}+ (?:heeft|hebben)\b.*\b(?:gezien|gekregen)\b/iu,
  /(?:^|\s)(?!(?:ich|und|auch|wieder|jetzt) )\p{L}+ (?:sah|sieht|bekam|bekommt)\b(?! (?:ich|wir)\b)/iu,
  /(?:^|\s)(?!(?:ich|wir) )\p{L}+ (?:hat|haben)\b(?! (?:ich|wir)\b).*\b(?:gesehen|bekommen)\b/iu,
  /(?:^|\s)(?!on )\p{L}+ a (?:vu|eu|reçu)\b/iu,
  /(?:^|\s)\p{L}+ (?:vio|recibió|ha visto)\b/iu,
  /(?:^|\s)(?:por qu[eé]|qu[eé]|cu[aá]ndo|c[oó]mo|qui[eé]n|si|no|nunca|sin)(?=\s|$)/i,
];

/** "I saw Need admin approval", said as it happened: the same as the button (T29). */
export const saysSawWall = (text: string): boolean =>
  [...pages, ...told].some((page) => page.test(text)) &&
  !otherwise.some((word) => word.test(text.replace(saidThat, ' ')));

/** The heading of the page, alone: pasted, it shows nothing of the language that a person speaks. */
export const isWallHeading = (text: string): boolean =>
  pages.some((page) => page.test(text) && !/\p{L}/u.test(text.replace(page, '')));
