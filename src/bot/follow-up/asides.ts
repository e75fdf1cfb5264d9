import type { CardFacts } from '../../services/journeys/facts.ts';
import type { Asked } from '../../services/journeys/ports.ts';
import { type Answer, card, notice, stored } from '../answer.ts';
import type { Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { plainWords } from '../understanding/tokens.ts';

interface Words {
  /** Ask what comes of something, and of what: a yes or a no to a request. */
  readonly whatIf: string;
  readonly yes: string;
  readonly no: string;
  readonly not: string;
  /** Say that somebody is not there, between who it is and the end. */
  readonly away: string;
  readonly approver: string;
  /** Say that somebody did not ask for what they were brought, or want to know who did. */
  readonly notMine: string;
  /** Doubt whether it can be trusted. */
  readonly doubts: string;
  readonly everyone: string;
  /** Want to know why mail is to be read. */
  readonly whyRead: string;
  /** Put it off until somebody was asked, or doubt. */
  readonly thinks: string;
  /** Nothing but thanks, or a goodbye. */
  readonly thanks: string;
  /** Call off what one asked for. */
  readonly changedMind: string;
}

/** How people ask before they decide or sign in, alone in a message. Data: a language is a row. */
const words: readonly Words[] = [
  {
    whatIf: 'what (?:happens|will happen|would happen|comes|do|does it do|if)(?: next| then)?(?: if| when| once)?',
    yes: 'approv\\w*|agree\\w*|accept\\w*|say yes|press yes',
    no: 'den(?:y|ies|ied)|refus\\w*|reject\\w*|declin\\w*|say no',
    not: 'not|dont|don t|doesn t|never|nothing|nobody|no one',
    away: '(?:is|s|are|will be) (?:now |currently |still |all )?(?:on (?:holidays?|vacation|leave|pto|sick leave|maternity leave)|away|out of (?:the )?office|ooo|ill|sick|unavailable|absent|not (?:here|there|in|available|around)|off(?: sick)?)',
    approver: 'he|she|they|\\w*admin\\w*|(?:it |the )*(?:approver|boss|manager|it guy|it department)',
    notMine:
      'who (?:is|s) (?:this|that|it)|who asked(?: you)?(?: for)?(?: this| it| that)?|who wants (?:this|that|it)|i (?:did not|didn t|didnt|never|have not|haven t) (?:ask|asked|request|requested|order|ordered|want)(?: for)?(?: this| it| that)?|(?:this|that) (?:is|was) not me|what is this(?: about)?',
    doubts:
      'who are you(?: really)?|is (?:this|it|that)(?: bot| message| link| request)? (?:really |actually )?(?:legit(?:imate)?|safe|secure|(?:a )?scam|phishing|trustworthy|genuine|for real|real|spam)(?: or .{1,30})?|can (?:i|we) (?:really )?trust (?:this|it|you|the bot)',
    everyone: '(?:who|what) is every(?:one|body) waiting (?:for|on)(?: now)?|who is waiting(?: now)?',
    whyRead:
      'why (?:do|does|must|should|would|can) (?:you|it|this|they|the bot|the app|\\w+) (?:need to |want to |have to |needs to |need |want )?(?:read|see|open|access(?: to)?|look at|get into) (?:all )?(?:my|our|people s) (?:e ?)?(?:mails?|mail ?box(?:es)?|inbox|messages|calendar)',
    thinks:
      '(?:h+m+ |ok |well )?(?:(?:(?:i|we) (?:will|ll|need to|have to|must|should|want to|would like to|d like to|am going to|m going to) |let me )(?:first )?(?:ask|check with|talk to|speak (?:to|with)|discuss (?:this|it) with|consult)(?: (?!to\\b|for\\b)\\w+){1,6}|ask(?: (?!to\\b|for\\b)\\w+){1,3} (?:first|what (?:he|she|they) thinks?)|(?:i m |i am |im )?not (?:so |really |quite )?sure (?:about (?:this|it|that)|(?:if|whether) .{1,40}))',
    thanks:
      '(?:ok |okay |great |perfect |super )?(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|again|for (?:your|the) help|that s all|thats all|bot))*|(?:ok )?(?:bye|goodbye|see you)(?: .{1,12})?',
    changedMind:
      '(?:nvm |never ?mind |nevermind |sorry )?i (?:do not|don t|dont|no longer) (?:want|need) (?:it|this|that)(?: any ?more| any longer| after all)?|(?:sorry )?i (?:have |ve )?changed my mind',
  },
  {
    whatIf: 'wat (?:gebeurt(?: er)?|doet het|als|komt er)(?: dan)?(?: als| wanneer)?',
    yes: 'goedkeur\\w*|goed ?keur\\w*|goedgekeurd\\w*|akkoord|ja zeg|keur .{0,20}goed',
    no: 'afwijs\\w*|afgewezen|weiger\\w*|geweigerd|nee zeg|wijs .{0,20}af',
    not: 'niet|geen|nooit|niets|niemand',
    away: '(?:is|zijn) (?:nu |nog )?(?:op (?:vakantie|verlof|reis)|met (?:vakantie|verlof)|ziek|weg|afwezig|er niet|niet (?:er|aanwezig|bereikbaar)|vrij)',
    approver: 'hij|zij|ze|\\w*beheerder\\w*|\\w*admin\\w*|(?:de |onze )*(?:goedkeurder|baas|chef|it er)',
    notMine:
      'wie is (?:dit|dat)|wie (?:heeft|had) (?:dit|dat|het|hierom|hier om|erom)(?: aan)?(?: ?gevraagd| besteld)|wie vraagt (?:dit|dat|hierom)|(?:ik heb )?(?:dit|dat|het|hier|hierom|er|niets)(?: heb ik)?(?: zelf)?(?: nooit| niet)?(?: om)? (?:aan)?(?:gevraagd|besteld)|(?:dit|dat) (?:ben|was) ik niet|wat is dit',
    doubts:
      'wie ben (?:je|jij)(?: eigenlijk)?|is (?:dit|het|dat)(?: bericht| verzoek)? (?:wel |echt |allemaal )*(?:veilig|betrouwbaar|legitiem|te vertrouwen|phishing|oplichting|nep|echt)(?: of .{1,30})?|kan ik (?:dit|je|u|het|de bot) (?:wel )?vertrouwen',
    everyone: 'op wie wacht iedereen(?: nu)?|waar wacht iedereen op|wie wacht(?:en)? er(?: nu)?',
    whyRead:
      'waarom (?:wil|wilt|moet|moeten|wil je|moet je|lees|leest|kan)(?: (?:je|jij|u|het|dit|de bot|\\w+))? (?:al )?(?:mijn|onze|m n) (?:e ?)?(?:mails?|mail ?box|postvak|berichten|inbox|agenda)(?: (?:kunnen |te )?(?:lezen|zien|inzien|openen))?',
    thinks:
      '(?:h+m+ |ok |tja )?(?:ik (?:ga|wil|moet|zal)|(?:wij|we) (?:moeten|willen|gaan)|laat (?:me|mij)) (?:(?:dit|dat|het|er) )?(?:(?:eerst|even|nog) )*(?:(?:met|aan|bij) )?(?:(?!om\\b)\\w+ ){1,4}(?:vragen|overleggen|checken|bespreken|navragen|raadplegen)(?: wat (?:hij|zij|ze) ervan vind\\w*)?|vraag (?:het )?(?:(?:eerst|even) )+(?:aan )?(?:\\w+ ?){1,3}|(?:ik )?(?:twijfel(?: nog)?(?: .{1,30})?|weet (?:het )?(?:nog )?niet (?:zeker )?of .{1,40})',
    thanks:
      '(?:ok |oke |prima |top |super )?(?:bedankt|dank je(?: wel)?|dankjewel|dank u(?: wel)?|dankuwel)(?: (?:hoor|voor (?:je|de|uw) hulp|dat was het|dat was alles))*|(?:ok )?(?:doei|dag|tot ziens)',
    changedMind:
      '(?:laat maar |sorry )?ik (?:wil|hoef|moet) (?:het|dit|dat) (?:toch )?niet(?: meer)?|(?:sorry )?ik heb me bedacht|ik bedenk me',
  },
  {
    whatIf: 'was (?:passiert|geschieht|bewirkt es|ist|kommt|wenn)(?: dann)?(?: wenn| falls)?',
    yes: 'genehmig\\w*|zustimm\\w*|ja sagen?|ja sage|stimme .{0,20}zu',
    no: 'ablehn\\w*|abgelehnt\\w*|verweiger\\w*|nein sagen?|lehne .{0,20}ab',
    not: 'nicht|kein\\w*|nie|nichts|niemand',
    away: '(?:ist|sind) (?:gerade |derzeit |noch |jetzt )?(?:im urlaub|in (?:den ferien|elternzeit)|krank|weg|abwesend|nicht (?:da|hier|erreichbar|im haus)|unterwegs|verreist)',
    approver:
      'er|sie|\\w*administrator\\w*|\\w*admin\\w*|(?:der |die |mein |unser )*(?:genehmiger(?:in)?|chef(?:in)?|it ler)',
    notMine:
      'wer ist (?:das|dies)|wer hat (?:das|es|danach|dies) (?:an)?(?:gefragt|gefordert|bestellt|beantragt|verlangt|gewollt)|wer will (?:das|dies)|(?:das|es|dies|danach) habe? ich (?:gar |so |nie )?(?:nicht )?(?:an)?(?:gefragt|gefordert|bestellt|beantragt|verlangt|gewollt)|ich habe? (?:das|es|dies|danach|nichts|nach nichts)(?: gar| nie)?(?: nicht)? (?:an)?(?:gefragt|gefordert|bestellt|beantragt|verlangt|gewollt)|das war ich nicht|was ist das',
    doubts:
      'wer (?:bist du|sind sie)(?: eigentlich)?|ist (?:das|dies|es) (?:auch |wirklich |alles )*(?:sicher|serios|serioes|echt|legitim|betrug|phishing|vertrauenswurdig|spam)(?: oder .{1,30})?|kann ich (?:dem|ihnen|dir|dem bot|euch) (?:ver)?trauen',
    everyone: 'auf wen (?:warten alle|wartet jeder)(?: gerade)?|worauf warten alle|wer wartet(?: gerade)?',
    whyRead:
      '(?:warum|wieso|weshalb) (?:willst|musst|wollen|mussen|muss|will|liest|lesen|kann|braucht|brauchst)(?: (?:du|sie|es|das|der bot|\\w+))? (?:zugriff auf )?(?:alle )?(?:meine?n?|unsere?n?) (?:e ?)?(?:mails?|postfach|nachrichten|kalender)(?: (?:lesen|sehen|einsehen))?',
    thinks:
      '(?:h+m+ |ok |tja )?(?:(?:ich|wir) (?:muss|mussen|will|wollen|werde|werden|mochte|sollte) (?:(?:das|es|dazu|da) )?|(?:das|es|dazu|da) (?:muss|mussen|will|wollen|mochte) (?:ich|wir) )(?:(?:erst|zuerst|noch|vorher|kurz|mal) )*(?:mit )?(?:(?!um\\b)\\w+ ){1,4}(?:fragen|klaren|abklaren|besprechen|sprechen|reden|ruckfragen|konsultieren)|(?:ich )?frage? (?:(?:erst|zuerst|mal|vorher|lieber) )+(?:\\w+ ?){1,4}|(?:ich )?bin mir (?:noch )?nicht (?:ganz )?sicher(?: (?:ob|dabei) ?.{0,40})?',
    thanks:
      '(?:ok |okay |super |prima )?(?:vielen dank|herzlichen dank|danke)(?: (?:schon|sehr|dir|ihnen|fur (?:die|ihre|deine) hilfe|das wars|das war s|das war alles))*|(?:ok )?(?:tschuss|auf wiedersehen|servus)',
    changedMind:
      '(?:sorry )?ich (?:will|mochte|brauche) (?:das|es) (?:doch )?nicht(?: mehr)?|ich habe? (?:es )?mir (?:das |es )?anders uberlegt',
  },
  {
    whatIf:
      '(?:que se passe t il|qu est ce qui se passe|qu est ce qu il se passe|il se passe quoi|qu arrive t il|que fait|et)(?: ensuite)?(?: si| quand| lorsque)?',
    yes: 'approuv\\w*|accept\\w*|dis oui|dit oui',
    no: 'refus\\w*|rejet\\w*|dis non|dit non',
    not: 'ne|n|pas|jamais|rien|personne',
    away: '(?:est|sont) (?:actuellement |encore |tous )?(?:en (?:vacances|conges?|deplacement|arret)|malade|absente?|pas (?:la|disponible|joignable)|indisponible|parti en vacances)',
    approver:
      'il|elle|\\w*administrateur\\w*|\\w*admin\\w*|(?:l |le |la |mon |notre )*(?:approbateur|approbatrice|chef|responsable)',
    notMine:
      'qui est ce|c est qui|qui (?:a|l a) demande(?: ca| cela)?|qui veut (?:ca|cela)|je n ai (?:rien|pas|jamais) (?:demande|commande|voulu)(?: ca| cela)?|je n avais rien demande|ce n est pas moi|c est quoi(?: ca)?|qu est ce que c est(?: que ca)?',
    doubts:
      'qui (?:es tu|etes vous)(?: vraiment)?|(?:est ce que c est|c est|est ce) (?:bien |vraiment )?(?:sur|fiable|legitime|une arnaque|du phishing|de l hameconnage|securise|serieux|vrai)(?: ou .{1,30})?|puis je (?:vous |te |lui )?faire confiance',
    everyone: 'qui (?:est ce que )?tout le monde attend|apres qui attend tout le monde|qui attend(?: en ce moment)?',
    whyRead:
      'pourquoi (?:devez vous|dois tu|voulez vous|veux tu|faut il|avez vous besoin de|as tu besoin de|doit il|veut il|\\w+ (?:doit|veut) (?:il )?) ?(?:lire|voir|acceder a|ouvrir) (?:mes|mon|ma|nos|notre) (?:e ?)?(?:mails?|courriels?|messages|messagerie|boite(?: aux lettres| mail)?|agenda)',
    thinks:
      '(?:hum |euh |bon |ok )?(?:je|nous) (?:dois|vais|veux|voudrais|devons|allons) (?:d abord )?(?:demander a|en parler (?:a|avec)|consulter|verifier avec|voir avec)(?: (?!de\\b|pour\\b)\\w+){1,4}(?: (?:d abord|avant))?|je demande d abord (?:\\w+ ?){1,4}|je ne suis pas (?:tout a fait )?sure? (?:de |si |que ).{1,40}',
    thanks:
      '(?:ok |super |parfait )?merci(?: (?:beaucoup|bien|a vous|a toi|pour (?:votre|ton|l) aide|c est tout|bonne journee))*|(?:ok )?(?:au revoir|bonne journee)',
    changedMind:
      '(?:laisse tomber )?(?:je )?n en veux plus|je ne (?:le |la )?veux plus|je n en ai plus besoin|j ai change d avis',
  },
  {
    whatIf: '(?:que|y) (?:pasa|pasara|pasaria|ocurre|sucede|hace|si)(?: despues)?(?: si| cuando)?',
    yes: 'aprueb\\w*|aprob\\w*|acept\\w*|digo que si',
    no: 'denieg\\w*|deneg\\w*|rechaz\\w*|digo que no',
    not: 'no|nunca|nada|nadie',
    away: '(?:esta|estan) (?:ahora |todavia )?(?:de (?:vacaciones|baja|permiso|viaje)|enferm[oa]|ausente|fuera|indispuest[oa])|no esta(?: disponible| localizable)?',
    approver:
      'el|ella|\\w*administrador\\w*|\\w*admin\\w*|(?:el |la |mi |nuestr[oa] )*(?:aprobador|aprobadora|jefe|jefa)',
    notMine:
      'quien es(?: este| esto| ese)?|quien (?:lo )?(?:ha pedido|pidio|solicito|ha solicitado)(?: esto| eso)?|quien quiere (?:esto|eso)|(?:yo )?(?:no|nunca) (?:lo )?(?:he pedido|pedi|solicite|he solicitado)(?: esto| eso| nada)?(?: yo)?|(?:esto|eso) no (?:lo )?(?:he pedido|pedi)(?: yo)?|no he sido yo|que es esto',
    doubts:
      'quien eres(?: en realidad)?|quien es usted|(?:esto )?es (?:esto |realmente )?(?:seguro|fiable|legitimo|una estafa|phishing|de fiar|confiable|real)(?: o .{1,30})?|(?:me )?puedo (?:confiar|fiar)(?:me)?(?: (?:en|de) (?:esto|usted|ti))?',
    everyone:
      'a quien (?:espera|esperan|estan esperando) tod[oa]s(?: ahora)?|a quien espera todo el mundo|quien espera(?: ahora)?',
    whyRead:
      'por que (?:necesita|necesitas|quiere|quieres|tiene que|tienes que|debe)(?: \\w+)? (?:leer|ver|abrir|acceder a) (?:mis?|nuestros?) (?:correos?|e ?mails?|mensajes|buzon|calendario|agenda)',
    thinks:
      '(?:h+m+ |bueno |ok )?(?:tengo que|debo|voy a|quiero|tenemos que|vamos a) (?:primero )?(?:consultar(?:lo)?(?: con| a)?|preguntar(?:le|lo|selo)?(?: a)?|hablar(?:lo)? con|comentarlo con)(?: (?!que\\b|para\\b)\\w+){1,4}(?: (?:primero|antes))?|no estoy (?:muy |del todo )?segur[oa] (?:de |si ).{1,40}',
    thanks:
      '(?:ok |vale |perfecto )?(?:muchas |mil )?gracias(?: (?:por (?:su|tu|la) ayuda|eso es todo|nada mas))*|(?:ok |vale )?(?:adios|hasta luego)',
    changedMind:
      'ya no lo (?:quiero|necesito)|ya no (?:quiero|necesito) (?:esto|eso)|(?:perdon )?(?:he cambiado|cambie) de (?:idea|opinion)',
  },
];

type Aside =
  | {
      readonly kind:
        | 'if_approved'
        | 'if_denied'
        | 'not_mine'
        | 'doubts'
        | 'everyone'
        | 'changed_mind'
        | 'why_read'
        | 'no_hurry'
        | 'you_are_welcome';
    }
  /** `who`: as it was said, in plain words; null where that says an administrator. */
  | { readonly kind: 'away'; readonly who: string | null };

const all = (list: (each: Words) => string, before = '', after = ''): RegExp =>
  new RegExp(
    `^(?:(?:and|but|so|hi|no|wait|en|maar|nee|wacht|und|aber|nein|warte|et|mais|non|attends|y|pero|espera) )*${before}(?:${words.map(list).join('|')})${after}$`,
    'u',
  );

const saysNotMine = all(({ notMine }) => `(?:${notMine})(?: (?:and |but |en |und |et |y )?(?:${notMine}))*`);
const saysDoubts = all(({ doubts }) => doubts);
const saysEveryone = all(({ everyone }) => everyone);
const asksWhyRead = all(({ whyRead }) => whyRead);
const thinksItOver = all(({ thinks }) => thinks);
const saysThanks = all(({ thanks }) => thanks);
const saysChangedMind = all(({ changedMind }) => changedMind);
const saysAway = words.map(({ away, approver }) => ({
  pattern: new RegExp(
    `^(?:(?:but|maar|aber|mais|pero) )?(?<who>\\w+(?: \\w+){0,3}?) (?:${away})(?: (?:\\w+ ?){0,5})?$`,
    'u',
  ),
  approver: new RegExp(
    `(?:^|\\b(?:my|our|the|mijn|onze|de|mein|unser|der|die|mon|notre|l|mi|nuestro|el|la) )(?:${approver})$`,
    'u',
  ),
}));
const longest = 120;
const mostWords = 14;

/** What is asked so; null: something else. */
function asideIn(text: string): Aside | null {
  if (text.length > longest) return null;
  const said = plainWords(text.replaceAll(/['’]/gu, ' '));
  if (said.split(' ').length > mostWords) return null;
  if (saysNotMine.test(said)) return { kind: 'not_mine' };
  if (saysDoubts.test(said)) return { kind: 'doubts' };
  if (saysEveryone.test(said)) return { kind: 'everyone' };
  if (asksWhyRead.test(said)) return { kind: 'why_read' };
  if (saysThanks.test(said)) return { kind: 'you_are_welcome' };
  // To ask an administrator is what the bot does.
  if (thinksItOver.test(said) && !said.includes('admin')) return { kind: 'no_hurry' };
  if (saysChangedMind.test(said)) return { kind: 'changed_mind' };
  for (const { whatIf, yes, no, not } of words) {
    const lead = new RegExp(`^(?:and |so |but |en |und |et |y )?(?:${whatIf}) `, 'u').exec(said)?.[0];
    const rest = lead ? said.slice(lead.length) : '';
    if (rest === '' || new RegExp(`\\b(?:${not})\\b`, 'u').test(rest)) continue;
    if (new RegExp(`\\b(?:${yes})\\b`, 'u').test(rest)) return { kind: 'if_approved' };
    if (new RegExp(`\\b(?:${no})\\b`, 'u').test(rest)) return { kind: 'if_denied' };
  }
  for (const { pattern, approver } of saysAway) {
    const who = pattern.exec(said)?.groups?.['who'];
    if (who !== undefined) return { kind: 'away', who: approver.test(who) ? null : who };
  }
  return null;
}

/** It calls off what was about to be done, or puts it off. */
export function callsOff(text: string): boolean {
  const kind = asideIn(text)?.kind;
  return kind === 'changed_mind' || kind === 'no_hurry';
}

/** The answer to such a question, of what is open and waits; null: nothing that it could be about. */
export async function answerAside(turn: Turn, lastShown: () => Promise<Asked | null>): Promise<Answer[] | null> {
  const aside = asideIn(turn.text);
  const { person, journeys } = turn;
  switch (aside?.kind) {
    case undefined:
      return null;
    case 'if_approved':
    case 'if_denied':
      return [notice(aside.kind), ...(await openNow(turn))];
    case 'everyone': {
      const found = await journeys.lookUp.pending(person);
      return [lookUpAnswer(found.kind === 'pending' ? found : await journeys.lookUp.status(person, null))];
    }
    case 'no_hurry':
    case 'you_are_welcome':
      return [notice(aside.kind)];
    case 'why_read':
      return [card('topic', journeys.lookUp.topic('data', turn.text, true))];
    case 'changed_mind':
      if ((await journeys.lookUp.own(person, null)).kind === 'mine') return [await turn.say('cancel')];
      return askedBy(turn, await lastShown());
    case 'doubts':
      return [isItLegit(turn), card('topic', journeys.lookUp.topic('data', turn.text, true))];
    case 'not_mine':
      return askedBy(turn, await lastShown());
    case 'away': {
      const open = await journeys.lookUp.own(person, null);
      const asked = open.kind === 'mine' ? askedOf(open.facts, turn.locale) : null;
      if (open.kind !== 'mine' || (aside.who !== null && !asked?.names.some((name) => isNamed(name, aside.who ?? ''))))
        return null;
      return [asked ? notice('approver_away', asked.values) : notice('approver_away'), lookUpAnswer(open)];
    }
  }
}

const isNamed = (name: string, said: string): boolean =>
  said.split(' ').every((word) => plainWords(name).split(' ').includes(word));

/** What waits for this person's decision, or what they wait for. */
async function openNow({ person, journeys }: Turn): Promise<Answer[]> {
  const pending = await journeys.lookUp.pending(person);
  if (pending.kind === 'pending') return [lookUpAnswer(pending)];
  const own = await journeys.lookUp.own(person, null);
  return own.kind === 'mine' ? [lookUpAnswer(own)] : [];
}

function isItLegit({ journeys, locale }: Turn): Answer {
  const { products } = journeys.lookUp.offers();
  const apps = products.map(({ enterpriseAppName, publisher }) => `${enterpriseAppName} (${publisher})`);
  return notice('is_it_legit', {
    apps: new Intl.ListFormat(locale ?? 'en').format(apps),
    host: `https://${journeys.lookUp.custody().host}/`,
  });
}

/** Who asked for what was brought to this person: of their own mailbox, or to be decided. */
async function askedBy({ person, journeys }: Turn, shown: Asked | null): Promise<Answer[] | null> {
  const request = shown?.card === 'approval-request' ? shown.about : '';
  const facts = request === '' ? null : await journeys.present.present('approval-request', request, person);
  if (facts) {
    const { requester, createdAt, number } = facts.request;
    if (requester.oid === person.oid) return null;
    const values = { who: requester.name, at: createdAt, what: `${number} · ${facts.product.name}` };
    return [notice('asked_by', values), stored('approval-request', number)];
  }
  const id = shown?.card === 'invitation' ? shown.about : await journeys.lookUp.invitedTo(person);
  const invited = id ? await journeys.present.present('invitation', id, person) : null;
  if (!id || !invited) return null;
  const { requester, createdAt, address } = invited.connection;
  const values = { who: requester.name, at: createdAt, what: `${invited.product.name} · ${address}` };
  return [notice('asked_by', values), stored('invitation', id)];
}

/** Who has the request that one of these waits for; null where nobody was asked yet. */
export function askedOf({ connections }: CardFacts['my-status'], locale: string | null) {
  const waiting = connections.find(
    ({ connection: { state }, approvers, request }) =>
      state === 'needs_admin' && approvers.length > 0 && request?.state === 'open',
  );
  if (!waiting?.request) return null;
  const names = waiting.approvers.map(({ name }) => name);
  const who = new Intl.ListFormat(locale ?? 'en').format(names.slice(0, 3));
  return { names, values: { who, number: waiting.request.number, until: waiting.request.expiresAt } };
}
