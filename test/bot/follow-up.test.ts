import { describe, expect, it } from 'vitest';
import { asksHowLong } from '../../src/bot/commands/how-long.ts';
import { asksWhatNow } from '../../src/bot/commands/what-now.ts';
import { answeredOf, overQuestion } from '../../src/bot/follow-up/beneath.ts';
import { correctedIn, mayCorrect } from '../../src/bot/follow-up/correction.ts';
import { alsoNamed, askedOfShown } from '../../src/bot/follow-up/desk-words.ts';
import { followUp, withoutOld } from '../../src/bot/follow-up/follow-up.ts';
import { inLightOf } from '../../src/bot/follow-up/in-light-of.ts';
import { replies } from '../../src/bot/follow-up/replies.ts';
import { type Reply, replyIn } from '../../src/bot/follow-up/reply.ts';
import { whoWaits } from '../../src/bot/follow-up/waited-for.ts';
import { type Verb, verbs } from '../../src/services/journeys/facts.ts';
import type { Asked } from '../../src/services/journeys/ports.ts';

const id = '22222222-2222-4222-8222-222222222222';
const button = (verb: Verb, about = id) => ({ verb, id: about, v: 1 });
const asked = (given: Partial<Asked> = {}): Asked => ({
  card: 'connection',
  about: id,
  primary: null,
  choices: [],
  entered: null,
  turn: null,
  ...given,
});
const row = (about: string, name = about) => ({ means: button('show_connection', about), names: [name] });
const yes = { kind: 'yes' } as const;
const noon = new Date('2026-01-09T12:00:00Z');

describe('a question that names nobody', () => {
  it.each([
    ['why', ['and why?', 'Who has the turn?', 'whose turn is it', 'since when', 'what next?']],
    ['why', ['en waarom?', 'wie is er aan de beurt?', 'wie is aan zet', 'sinds wanneer?', 'hoe verder']],
    ['why', ['und warum?', 'Wer ist dran?', 'woran liegt es?', 'seit wann']],
    ['why', ['et pourquoi ?', 'À qui le tour ?', 'c’est à qui ?', 'depuis quand ?']],
    ['why', ['¿y por qué?', '¿A quién le toca?', '¿quién tiene el turno?', 'desde cuándo']],
    ['why', ['who is blocking?', 'is it stuck?', 'what is missing there?', 'who approves there?', 'who decided that?']],
    [
      'why',
      ['wie blokkeert het?', 'zit het vast?', 'wat ontbreekt er?', 'wie keurt daar goed?', 'wie heeft dat besloten?'],
    ],
    ['why', ['wer blockiert?', 'hängt es?', 'was fehlt da?', 'wer genehmigt dort?', 'wer hat das entschieden?']],
    ['why', ['qui bloque ?', 'c’est bloqué ?', 'que manque-t-il ?', 'qui approuve là-bas ?', 'qui a décidé ça ?']],
    ['why', ['¿quién bloquea?', '¿está atascado?', '¿qué falta ahí?', '¿quién aprueba ahí?', '¿quién decidió eso?']],
    ['timeline', ['show the timeline', 'export', 'laat de tijdlijn zien', 'exporteer', 'Zeitachse zeigen']],
    ['timeline', ['exportieren bitte', 'l’historique', 'montre la chronologie', 'muestra la cronología', 'exportar']],
    ['status', ['status', 'hoe staat het ervoor?', 'wie steht es?', 'où en est-on ?', '¿cómo va?']],
    [null, ['why is my mailbox not working', 'export my mailbox', 'help', 'yes', 'who are you', 'why CR-1001']],
  ])('asks %s of what was just shown', (kind, sentences) => {
    for (const each of sentences) expect([each, askedOfShown(each)]).toEqual([each, kind]);
  });
});

it.each([
  ['and fabrikam?', 'fabrikam'],
  ['what about Anna de Vries?', 'Anna de Vries'],
  ['and for fabrikam.com', 'fabrikam.com'],
  ['en Fabrikam?', 'Fabrikam'],
  ['hoe zit het met fabrikam', 'fabrikam'],
  ['und bei Fabrikam?', 'Fabrikam'],
  ['et Fabrikam ?', 'Fabrikam'],
  ['qu’en est-il de Fabrikam ?', 'Fabrikam'],
  ['¿y Fabrikam?', 'Fabrikam'],
  ['¿qué pasa con fabrikam?', 'fabrikam'],
  ['fabrikam', null],
  ['and', null],
  ['android devices', null],
  ['and then I pressed the button and it did nothing', null],
])('"%s" asks the same of %s', (sentence, name) => expect(alsoNamed(sentence)).toBe(name));

describe('the question for whom somebody waits', () => {
  it.each([
    ['who is anna waiting for?', 'anna'],
    ['Who does Anna de Vries wait on?', 'Anna de Vries'],
    ['op wie wacht anna?', 'anna'],
    ['Op wie is Anna nog aan het wachten', 'Anna'],
    ['auf wen wartet Anna Müller?', 'Anna Müller'],
    ['qui attend Zoé ?', 'Zoé'],
    ['qui est-ce qu’Anna attend ?', 'Anna'],
    ['¿A quién espera Anna?', 'Anna'],
    ['who am I waiting for?', ''],
    ['who is my request waiting for?', ''],
    ['op wie wacht mijn aanvraag?', ''],
    ['op wie wacht ik?', ''],
    ['auf wen warte ich?', ''],
    ['qui est-ce que j’attends ?', null],
    ['qui attends-je ?', ''],
    ['¿a quién estoy esperando?', ''],
    ['who is it waiting for?', null],
    ['who is she waiting for', null],
    ['waiting for anna', null],
    ['who is waiting for approval?', null],
  ])('"%s" names %j', (sentence, who) => expect(whoWaits(sentence)).toBe(who));
});

describe('"what now?"', () => {
  it.each([
    ['en', ['And now?', 'what now', 'What next?', 'what should I do next', 'what do i do now?']],
    ['nl', ['en nu?', 'Wat nu', 'wat moet ik nu doen']],
    ['de', ['und jetzt?', 'Was nun?', 'was soll ich jetzt tun']],
    ['fr', ['Et maintenant ?', 'que faire maintenant', 'Que dois-je faire ?']],
    ['es', ['¿Y ahora?', 'ahora qué', '¿Qué hago ahora?', 'qué tengo que hacer']],
  ])('is known however it is said, alone (%s)', (_, sentences) => {
    for (const each of sentences) expect([each, asksWhatNow(each)]).toEqual([each, true]);
    for (const each of ['what do you do', 'now connect my mailbox', 'que', 'wat kun je', 'help', 'what can I do'])
      expect([each, asksWhatNow(each)]).toEqual([each, false]);
  });
});

describe('"how long?"', () => {
  it.each([
    ['en', ['how long will this take?', 'How long does it take', 'Will it take long?', 'how long do I have to wait?']],
    ['nl', ['hoe lang duurt dit nog?', 'Hoelang gaat het duren', 'duurt het nog lang?', 'hoe lang moet ik wachten']],
    ['de', ['Wie lange dauert das noch?', 'dauert es lange?', 'wie lange muss ich noch warten', 'wann ist es fertig?']],
    ['fr', ['Combien de temps ça prend ?', 'ça va prendre longtemps ?', 'combien de temps faut-il attendre ?']],
    ['es', ['¿Cuánto tarda esto?', '¿Cuánto tiempo va a tardar?', '¿tarda mucho?', '¿cuánto tengo que esperar?']],
  ])('is known however it is said, alone (%s)', (_, sentences) => {
    for (const each of sentences) expect([each, asksHowLong(each), asksWhatNow(each)]).toEqual([each, true, false]);
    for (const each of ['how long do you keep my data?', 'what now', 'how long', 'take it', 'cuánto cuesta'])
      expect([each, asksHowLong(each)]).toEqual([each, false]);
  });
});

describe('a bare answer', () => {
  it.each(Object.entries(replies))('is known in %s, whichever way it is said', (_, words) => {
    for (const kind of ['yes', 'no', 'leave', 'unsure'] as const)
      for (const phrase of words[kind].split(',')) expect([phrase, replyIn(phrase)]).toEqual([phrase, { kind }]);
  });

  it.each([
    ['Yes please!', yes],
    ['ja graag 👍', yes],
    ['Sí, por favor', yes],
    ['si', yes],
    ['oui s’il vous plaît', yes],
    ['Nee, laat maar', { kind: 'leave' }],
    ['nein danke', { kind: 'no' }],
    ['Never mind!', { kind: 'leave' }],
    ['not now', { kind: 'leave' }],
    ['nee, toch niet', { kind: 'leave' }],
    ['nein, doch nicht', { kind: 'leave' }],
    ['non, finalement pas', { kind: 'leave' }],
    ['ok, go on', yes],
    ['no, thanks', { kind: 'no' }],
    ['nein, weiß ich nicht', { kind: 'unsure' }],
    ['No idea!', { kind: 'unsure' }],
    ["I don't know", { kind: 'unsure' }],
    ['geen idee', { kind: 'unsure' }],
    ['je ne sais pas', { kind: 'unsure' }],
    ['No lo sé.', { kind: 'unsure' }],
    ['yes, it can', yes],
    ["No, it can't", { kind: 'no' }],
    ['the second one', { kind: 'nth', n: 2 }],
    ['2', { kind: 'nth', n: 2 }],
    ['number 3 please', { kind: 'nth', n: 3 }],
    ['no. 3', { kind: 'nth', n: 3 }],
    ['n° 3', { kind: 'nth', n: 3 }],
    ['1st', { kind: 'nth', n: 1 }],
    ['de tweede', { kind: 'nth', n: 2 }],
    ['ja, doe de tweede maar', { kind: 'nth', n: 2 }],
    ['das zweite bitte', { kind: 'nth', n: 2 }],
    ['la deuxieme', { kind: 'nth', n: 2 }],
    ['la primera', { kind: 'nth', n: 1 }],
    ['the last one', { kind: 'nth', n: -1 }],
    ['room4@contoso.com', { kind: 'address', address: 'room4@contoso.com' }],
    [' <room4@contoso.com>. ', { kind: 'address', address: 'room4@contoso.com' }],
  ])('"%s" is one', (text, reply) => {
    expect(replyIn(text)).toEqual(reply);
  });

  it.each([
    'ok',
    'thanks',
    'yes?',
    'yes, approve it',
    'yes connect my mailbox',
    'not the second one',
    '2, no',
    'both',
    'no one',
    '#12',
    'CR-2',
    'connect 2',
    'connect room4@contoso.com',
    'room4@contoso.com Winter-2026',
    'yes no',
    '',
  ])('"%s" is none: there is more in it, or less', (text) => {
    expect(replyIn(text)).toBeNull();
  });
});

describe('in the light of what was asked', () => {
  it.each<Verb>(['confirm_scopes', 'open_mailbox_form', 'show_connection'])('a yes presses %s', (verb) => {
    expect(inLightOf(yes, asked({ primary: button(verb) }))).toEqual({ kind: 'press', button: button(verb) });
  });

  it('a yes presses nothing that decides, ends, grants or changes what others have', () => {
    const pressed = verbs.filter((verb) => inLightOf(yes, asked({ primary: button(verb) }))?.kind === 'press');
    for (const verb of verbs.filter(
      (each) => !/^(?:show|topic|open|guide_next|help|ask_disconnect|confirm_scopes)/.test(each),
    ))
      expect(pressed.filter((each) => each !== 'saw_admin_wall' && each !== 'account_ready')).not.toContain(verb);
    for (const verb of verbs)
      for (const reply of [yes, { kind: 'nth', n: 1 }] as const) {
        const choices = [{ means: button(verb), names: [] }];
        const meaning = inLightOf(reply, asked({ choices }));
        expect([verb, meaning?.kind === 'press']).toEqual([verb, pressed.includes(verb)]);
      }
  });

  it.each([
    ['approval-request', 'approve', 'show_request'],
    ['disconnect', null, 'ask_disconnect'],
    ['connection', 'reauthorise', 'show_connection'],
    ['connection', null, 'show_connection'],
  ] as const)('a yes to the card %s that wants %s brings the card again', (card, verb, again) => {
    const question = asked({ card, primary: verb && button(verb) });
    expect(inLightOf(yes, question)).toEqual({ kind: 'not_enough', again: { verb: again, id, v: 0 } });
  });

  it('a yes to "cancel this one?" brings the question again, and never cancels', () => {
    const means = { say: `cancel ${id}` };
    const question = asked({ card: 'which-connection', choices: [{ means, names: [] }] });
    expect(inLightOf(yes, question)).toEqual({ kind: 'not_enough', again: means });
  });

  it('a no to "can the account sign in?" is its no, and everywhere else leaves all as it is', () => {
    const no = { kind: 'no' } as const;
    for (const verb of verbs) {
      const meant =
        verb === 'account_ready' ? { kind: 'press', button: button('account_not_ready') } : { kind: 'leave' };
      expect(inLightOf(no, asked({ primary: button(verb) }))).toEqual(meant);
    }
    expect(inLightOf(no, asked())).toEqual({ kind: 'leave' });
    expect(inLightOf({ kind: 'unsure' }, asked({ primary: button('account_ready') }))).toEqual({
      kind: 'press',
      button: button('account_not_ready'),
    });
    expect(inLightOf({ kind: 'unsure' }, asked({ primary: button('confirm_scopes') }))).toBeNull();
    // "Never mind" is no word about the account.
    expect(inLightOf({ kind: 'leave' }, asked({ primary: button('account_ready') }))).toEqual({ kind: 'leave' });
  });

  it('a yes to a card that only tells or lists is to nothing; a number still takes its row', () => {
    const choices = [row('a'), row('b')];
    for (const card of ['help', 'tenant-status', 'topic', 'explanation'] as const) {
      expect(inLightOf(yes, asked({ card, choices }))).toEqual({ kind: 'nothing_asked' });
      expect(inLightOf({ kind: 'nth', n: 2 }, asked({ card, choices }))).toMatchObject({ kind: 'press' });
      const primary = button('show_mine');
      expect(inLightOf(yes, asked({ card, primary }))).toEqual({ kind: 'press', button: primary });
    }
  });

  it('a yes to a card on which nothing can be pressed is to nothing', () => {
    const shown = asked({ card: 'approval-request', about: 'CR-1001', onlyTells: true });
    expect(inLightOf(yes, shown)).toEqual({ kind: 'nothing_asked' });
  });

  it('a yes to several, or a number that was not offered, is asked about', () => {
    const question = asked({ card: 'my-status', choices: [row('a'), row('b')] });
    for (const reply of [yes, { kind: 'nth', n: 3 }, { kind: 'nth', n: 0 }, { kind: 'nth', n: -3 }] as const)
      expect(inLightOf(reply, question)).toEqual({ kind: 'which', count: 2 });
  });

  it('a number takes that row, and the last is the last', () => {
    const question = asked({ choices: [row('a'), row('b'), row('c')] });
    const taken = [1, 2, 3, -1].map((n) => inLightOf({ kind: 'nth', n }, question));
    expect(taken).toEqual(
      ['a', 'b', 'c', 'c'].map((each) => ({ kind: 'press', button: button('show_connection', each) })),
    );
  });

  it('an address fills the form that waits for one, else names one of those offered, else stands for itself', () => {
    const reply = { kind: 'address', address: 'Room4@contoso.com' } as const;
    const entered = { device: 'Hall', product: null, shared: false };
    expect(inLightOf(reply, asked({ card: 'device-form', entered }))).toEqual({ kind: 'fill', address: reply.address });
    const offered = asked({ choices: [row('a', 'x@contoso.com'), row('b', 'room4@contoso.com')] });
    expect(inLightOf(reply, offered)).toEqual({ kind: 'press', button: button('show_connection', 'b') });
    expect(inLightOf(reply, asked())).toBeNull();
  });
});

describe('a card that comes in between', () => {
  const question = asked({ primary: button('confirm_scopes') });
  const { turn: _, ...notUnderstood } = asked({ card: 'not-understood', about: '' });
  const offering = (...sentences: string[]) => ({
    ...notUnderstood,
    choices: sentences.map((say) => ({ means: { say }, names: [] })),
  });
  const intentOf = (sentence: string) => (sentence === 'cancel' ? ('cancel' as const) : ('help' as const));
  const over = async (shown: Omit<Asked, 'turn'>, before: Asked | null = question): Promise<Asked> => ({
    ...notUnderstood,
    ...(await overQuestion(shown, async () => before && { ...before, at: noon }, intentOf)),
    turn: null,
  });
  const meant = async (reply: Reply, shown: Asked) => inLightOf(reply, answeredOf(reply, shown));

  it('leaves the question before it open, however many come', async () => {
    const help = await over(offering());
    expect(await meant(yes, help)).toEqual({ kind: 'press', button: button('confirm_scopes') });
    expect(await meant(yes, await over(offering(), help))).toEqual({ kind: 'press', button: button('confirm_scopes') });
    expect(await meant(yes, await over(offering('a', 'b')))).toEqual({
      kind: 'press',
      button: button('confirm_scopes'),
    });
    expect(await meant(yes, await over(offering(), null))).not.toMatchObject({ kind: 'press' });
  });

  it('offers what is taken first', async () => {
    const rows = asked({ choices: [row('a'), row('b')] });
    expect(await meant({ kind: 'nth', n: 2 }, await over(offering('a', 'b'), rows))).toEqual({
      kind: 'say',
      text: 'b',
    });
    expect(await meant({ kind: 'nth', n: 2 }, await over(offering(), rows))).toMatchObject({ button: { id: 'b' } });
    expect(await meant(yes, await over(offering('a')))).toEqual({ kind: 'say', text: 'a' });
    expect(await meant({ kind: 'no' }, await over(offering('a', 'b')))).toEqual({ kind: 'leave' });
    const address = offering('connect room b@contoso.com', 'connect mailbox b@contoso.com');
    expect(await meant(yes, await over(address))).toEqual({ kind: 'which', count: 2 });
  });

  it('makes the question beneath it no younger', async () => {
    const twice = await over(offering(), await over(offering()));
    const later = (minutes: number) => withoutOld(twice, new Date(noon.getTime() + minutes * 60_000));
    expect(await meant(yes, later(29))).toMatchObject({ kind: 'press' });
    expect(await meant(yes, later(31))).not.toMatchObject({ kind: 'press' });
  });

  it('goes on with nothing for who may want to end it, and ends nothing', async () => {
    expect(await meant(yes, await over(offering('cancel', 'status')))).toEqual({ kind: 'which', count: 2 });
    const ending = asked({ card: 'disconnect', primary: button('disconnect') });
    expect(await meant(yes, await over(offering(), ending))).toMatchObject({ kind: 'not_enough' });
    expect(await meant(yes, await over(offering('a', 'b'), ending))).toEqual({ kind: 'which', count: 2 });
  });

  it('leaves a form waiting for its address', async () => {
    const form = asked({ card: 'device-form', entered: { device: 'Hall', product: null, shared: false } });
    const reply = { kind: 'address', address: 'room4@contoso.com' } as const;
    expect(await meant(reply, await over(offering('a'), form))).toMatchObject({ kind: 'fill' });
  });
});

describe('a question', () => {
  const noon = new Date('2026-01-05T12:00:00Z');
  const minutes = (n: number) => new Date(noon.getTime() + n * 60_000);
  const turn = { key: 'a:1' } as Parameters<typeof followUp>[2]['turn'];
  const means = { turn, press: async () => Promise.reject(new Error()), say: async () => Promise.reject(new Error()) };
  const no = (now: Date, question: Asked | null) =>
    followUp({ kind: 'no' }, question && { ...question, at: noon }, { ...means, now });

  it('stands for half an hour', async () => {
    expect(await no(minutes(30), asked())).toMatchObject([{ facts: { key: 'left_as_it_is' } }]);
    expect(await no(minutes(31), asked())).toMatchObject([{ facts: { key: 'left_as_it_is' } }]);
    expect(await no(noon, null)).toMatchObject([{ facts: { key: 'left_as_it_is' } }]);
    const said = (reply: Parameters<typeof followUp>[0], now: Date) =>
      followUp(
        reply,
        { ...asked({ primary: button('confirm_scopes'), choices: [row('a')] }), at: noon },
        { ...means, now },
      );
    expect(await said(yes, minutes(31))).toMatchObject([{ facts: { key: 'nothing_asked' } }]);
    expect(await said({ kind: 'nth', n: 1 }, minutes(31))).toBeNull();
    // A clock that was ahead has been put right: nobody knows any more when it was asked.
    expect(await said(yes, minutes(-120))).toMatchObject([{ facts: { key: 'nothing_asked' } }]);
    // Another process is a second ahead.
    await expect(said(yes, minutes(-1 / 60))).rejects.toThrow();
  });

  it('that came as the answer to this very message is not answered by it, when Teams delivers it once more', async () => {
    expect(await no(noon, asked({ turn: 'a:1' }))).toEqual([]);
  });
});

describe('a message that corrects anna@contoso.com', () => {
  const ana = 'ana@contoso.com';
  const anna = 'anna@contoso.com';
  const inPlaceOf = (text: string) => (mayCorrect(text) ? correctedIn(text, [anna, 'a.devries@contoso.com']) : null);

  it.each([
    [`no, ${ana}`, `No ${ana}`, `oops, ${ana}`, `sorry, I meant ${ana}`, `it should be ${ana}`, `${ana}*`, `*${ana}`],
    [`not ${anna} but ${ana}`, `${ana}, not ${anna}`, `wrong address, connect ${ana} please`, `typo: ${ana}`],
    [`connect ${ana} instead`, `that's wrong, it's ${ana}`, `No, the mailbox is <${ana}>`],
    [`nee, ${ana}`, `nee, ik bedoelde ${ana}`, `niet ${anna} maar ${ana}`, `foutje, het moet ${ana} zijn`],
    [`sorry, verkeerd adres: ${ana}`, `koppel liever ${ana}`, `typefout, ${ana}`],
    [`nein, ${ana}`, `Nein, ich meinte ${ana}`, `nicht ${anna}, sondern ${ana}`, `Tippfehler: ${ana}`],
    [`Entschuldigung, es ist ${ana}`, `falsche Adresse, bitte ${ana}`, `${ana} statt ${anna}`],
    [`non, ${ana}`, `pardon, je voulais dire ${ana}`, `pas ${anna} mais ${ana}`, `faute de frappe : ${ana}`],
    [`désolé, c’est ${ana}`, `mauvaise adresse, c'est ${ana}`, `plutôt ${ana}`],
    [`no, ${ana}`, `perdón, es ${ana}`, `quise decir ${ana}`, `no ${anna} sino ${ana}`, `me equivoqué, es ${ana}`],
    [`dirección equivocada: ${ana}`, `mejor ${ana}`, `error, debe ser ${ana}`],
    [`wrong one, I meant ${ana}`, `start over with ${ana}`, `I made a mistake, it should be ${ana}`],
    [`ik heb een foutje gemaakt, het moet ${ana} zijn`, `opnieuw beginnen met ${ana}`, `ik heb me vergist: ${ana}`],
    [`ich habe einen Fehler gemacht, es muss ${ana} sein`, `von vorne mit ${ana}`, `ich habe mich vertippt, ${ana}`],
    [`j’ai fait une erreur, ça doit être ${ana}`, `recommençons avec ${ana}`, `pas la bonne, c’est ${ana}`],
    [`he cometido un error, tiene que ser ${ana}`, `empezar de nuevo con ${ana}`, `esa no, quise decir ${ana}`],
    [`die verkeerde, ik bedoelde ${ana}`, `das war die falsche, ich meinte ${ana}`],
  ])('names the other: %j', (...sentences) => {
    for (const each of sentences) expect([each, inPlaceOf(each)]).toEqual([each, ana]);
  });

  it.each([
    [ana, `connect ${ana}`, `please connect ${ana} too`, `no, also ${ana}`, `no, status of ${ana}`, `not ${ana}`],
    [`is it not ${ana}?`, `do not connect ${ana}`, `no, ${anna}`, `no, a.devries@contoso.com`, `no, cancel ${ana}`],
    [`no, ${ana} and bob@contoso.com`, `koppel ook ${ana}`, `niet ${ana}`, `verbinde auch ${ana}`, `nicht ${ana}`],
    [`relie aussi ${ana}`, `pas ${ana}`, `conecta también ${ana}`, `no es ${ana}`, `no, that is Bob's ${ana}`],
    ['no', 'no, anna', `${anna} is wrong`, `no, ${ana} is the address of the administrator`],
  ])('corrects nothing: %j', (...sentences) => {
    for (const each of sentences) expect([each, inPlaceOf(each)]).toEqual([each, null]);
  });
});
