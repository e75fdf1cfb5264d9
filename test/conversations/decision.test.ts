import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adatum, fabrikam, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, type Json, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import type { Tapped } from '../../sandbox/teams/person.ts';
import { pressCode } from '../../src/cards/press-code.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, approving, given, opensRequest, presses, question, sentTo } from '../support/steps.ts';

const day = 24 * 3_600_000;

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: adatum, person: adatum.people.alma },
      { tenant: adatum, person: adatum.people.abel },
      { tenant: fabrikam, person: fabrikam.people.gus },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
    onServer: true,
  });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const decisionOf = async (number: string) =>
  (
    await running.database.rows(
      `select state, decision ->> 'reason' as reason from requests where number = '${number}'`,
    )
  )[0];

const asksFor = async (who: Actor): Promise<Message> => {
  await who.teams.says('connect my mailbox');
  return who.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
};

const told = (tapped: Tapped): string =>
  tapped.kind === 'card' ? textOf(tapped.card) : tapped.kind === 'note' ? tapped.text : `failed ${tapped.status}`;

describe('a denial', () => {
  it('needs a reason, which the requester reads with who said so; then the tenant can ask anew', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await gus.teams.installs();
    const number = await opensRequest(fay);
    const card = await question(gus, number);

    expect(await presses(gus, { verb: 'deny', data: { id: number, reason: '   ' } })).toContain(
      'Please say why you deny it',
    );
    expect(await presses(gus, { verb: 'deny', data: { id: number } })).toContain('Nothing was changed');
    expect(await decisionOf(number)).toEqual({ state: 'open', reason: null });

    await gus.teams.taps(card, 'deny', { reason: 'Please use *the* shared mailbox <b>instead</b>' });
    const denied = await fay.teams.waitsFor('the denial', says('Not approved'));
    expect(textOf(denied.card ?? {})).toContain('Please use *the* shared mailbox <b>instead</b>');
    expect(textOf(denied.card ?? {})).toContain('Gus Lindqvist said no');
    expect(await decisionOf(number)).toMatchObject({ state: 'denied' });
    const anew = await opensRequest(fay);
    expect(anew).not.toBe(number);
    await gus.teams.taps(await question(gus, anew), 'deny', { reason: 'Still not' });
  });
});

describe('who names an administrator while one is asked already', () => {
  it.each([
    ['my administrator is klaus@fabrikam.com', 'The card is with Gus Lindqvist'],
    ['please ask klaus@fabrikam.com', 'The card is with Gus Lindqvist'],
    ['onze IT-beheerder is Jan de Wit', 'De kaart ligt bij Gus Lindqvist'],
    ['vraag het aan jan@fabrikam.com', 'De kaart ligt bij Gus Lindqvist'],
    ['unsere Administratorin ist Petra Klein', 'Die Karte liegt bei Gus Lindqvist'],
    ['notre administratrice s’appelle Marie', 'La carte est chez Gus Lindqvist'],
    ['mi administradora es Ana', 'La tarjeta la tiene Gus Lindqvist'],
  ])('with "%s" hears who has it, and what naming another does; nobody is added (T18)', async (sentence, told) => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const kim = running.newcomer(fabrikam);
    await gus.teams.installs();
    const number = await opensRequest(kim);
    const asked = await question(gus, number);
    await running.settled();
    const language = { Th: 'English', De: 'Dutch', Di: 'German', La: 'French' }[told.slice(0, 2)] ?? '';
    await kim.teams.says(`language ${told.startsWith('La tarjeta') ? 'Spanish' : language}`);
    const before = await running.database.truth();
    const sent = sentTo(kim).length;
    await kim.teams.says(sentence);
    const [notice, card] = sentTo(kim).slice(sent).map(wordsOf);
    expect(notice).toContain(told);
    expect(notice).toContain(number);
    expect(card).toContain(number);
    expect(await running.database.truth()).toEqual(before);
    await gus.teams.taps(asked, 'deny', { reason: 'Not now' });
  });
});

describe('a bare yes to the question', () => {
  it('decides nothing: the question comes again, with what to press', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    await gus.teams.installs();
    const number = await opensRequest(running.newcomer(fabrikam));
    await question(gus, number);
    await running.settled();
    const before = sentTo(gus).length;
    await gus.teams.says('Yes!');
    const [notice, again] = sentTo(gus).slice(before);
    expect(says('I did nothing yet')(notice as Message)).toBe(true);
    expect(hasButton('approve')(again as Message)).toBe(true);
    expect(await decisionOf(number)).toEqual({ state: 'open', reason: null });
    await gus.teams.taps(again as Message, 'deny', { reason: 'Not now' });
    expect(await decisionOf(number)).toEqual({ state: 'denied', reason: 'Not now' });
  });
});

describe('a decision that shall not be made', () => {
  it.each([
    ["don't approve CR", 'I did nothing yet'],
    ["don't approve it", 'I did nothing yet'],
    ['keur het niet goed', 'Ik heb nog niets gedaan'],
    ['bitte nicht genehmigen', 'Ich habe noch nichts getan'],
    ["n'approuve pas cette demande", 'Je n’ai encore rien fait'],
    ['no apruebes esta solicitud', 'Todavía no he hecho nada'],
    ['please do not deny it', 'I did nothing yet'],
  ])('decides nothing: "%s" shows what waits, and what to press', async (sentence, nothing) => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    await gus.teams.installs();
    const number = await opensRequest(running.newcomer(fabrikam));
    await question(gus, number);
    await running.settled();
    const before = sentTo(gus).length;
    await gus.teams.says(sentence.replace('CR', number));
    const [shown, ...more] = sentTo(gus).slice(before);
    expect([sentence, wordsOf(shown as Message), more]).toEqual([sentence, expect.stringContaining(nothing), []]);
    expect(JSON.stringify(shown?.card)).toContain(number);
    expect(await decisionOf(number)).toEqual({ state: 'open', reason: null });
    await presses(gus, { verb: 'deny', data: { id: number, reason: 'Not in this test' } });
  });
});

describe('a decision that is written', () => {
  it.each([
    ['deny CR because we use another one', 'I did nothing yet', 'we use another one'],
    ['wijs CR af omdat we een ander gebruiken', 'Ik heb nog niets gedaan', 'we een ander gebruiken'],
    ['CR bitte ablehnen: wir nutzen etwas anderes', 'Ich habe noch nichts getan', 'wir nutzen etwas anderes'],
    ['refuser CR parce que nous avons autre chose', 'Je n’ai encore rien fait', 'nous avons autre chose'],
    ['rechaza CR, usamos otro producto', 'Todavía no he hecho nada', 'usamos otro producto'],
    ['Deny with this reason: too broad', 'I did nothing yet', 'too broad'],
    ['approve for all: we trust them', 'I did nothing yet', ''],
    ['approve CR because we trust them', 'A yes takes no reason', ''],
  ])('"%s" does nothing and says so; its reason stands in the field for one', async (sentence, nothing, reason) => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    await gus.teams.installs();
    const number = await opensRequest(running.newcomer(fabrikam));
    await question(gus, number);
    await running.settled();
    const before = sentTo(gus).length;
    await gus.teams.says(sentence.replace('CR', number));
    const [card, ...more] = sentTo(gus).slice(before);
    expect([wordsOf(card as Message), more]).toEqual([expect.stringContaining(nothing), []]);
    expect(JSON.stringify(card?.card)).toContain(`"value":"${reason}"`);
    expect(await decisionOf(number)).toEqual({ state: 'open', reason: null });
    await gus.teams.taps(card as Message, 'deny', { reason: reason || 'Not now' });
    expect(await decisionOf(number)).toEqual({ state: 'denied', reason: reason || 'Not now' });
  });
});

describe('the reason of a denial that was written', () => {
  const wrote = 'not before March';
  const field = (card: Json | null | undefined): string | undefined =>
    buttonsOf(card ?? {})
      .find(({ verb }) => verb === 'deny')
      ?.inputs.find(({ id }) => id === 'reason')?.value;

  it('stands in its field however often the card is drawn again, for who wrote it, until it is decided', async () => {
    const [alma, abel] = [adatum.people.alma, adatum.people.abel].map((who) => running.actor(adatum, who));
    if (!alma || !abel) throw new Error('two approvers');
    for (const who of [alma, abel]) await who.teams.installs();
    const number = await opensRequest(running.newcomer(adatum));
    for (const who of [alma, abel]) await question(who, number);
    await running.settled();
    const shown = (who: Actor) => sentTo(who, says(number)).at(-1) as Message;
    await alma.teams.says(`deny ${number} because ${wrote}`);
    const written = shown(alma);
    expect(field(written.card)).toBe(wrote);

    const second = running.newcomer(adatum);
    await second.teams.taps(await asksFor(second), 'confirm_scopes');
    const drawnAgain = await alma.teams.waitsFor('the second who waits', says('2 connections'));
    expect([drawnAgain.id, field(drawnAgain.card)]).toEqual([written.id, wrote]);
    expect(wordsOf(drawnAgain)).toContain(`sends the reason that you wrote: “${wrote}”`);
    await alma.teams.says(`status ${number}`);
    expect(field(shown(alma).card)).toBe(wrote);
    await abel.teams.says(`status ${number}`);
    expect(field(shown(abel).card)).toBe('');

    await alma.teams.says(pressCode({ verb: 'deny', id: number, v: 0 }));
    expect(await decisionOf(number)).toEqual({ state: 'denied', reason: wrote });
    await running.settled();
    expect(await running.database.rows('select reason from sent_cards where reason is not null')).toEqual([]);
  });
});

describe('a denial of which only the code was written', () => {
  afterEach(() => running.actor(fabrikam, fabrikam.people.gus).teams.says('language english'));

  const codeOf = (id: string): string => pressCode({ verb: 'deny', id, v: 0 });

  it.each([
    ['deny CR because it is too broad', 'it is too broad', 'en', 'Please say why', 'we have no contract with them'],
    ['wijs CR af omdat het te veel leest', 'het te veel leest', 'nl', 'Zeg waarom', 'wij hebben geen contract'],
    [
      'CR bitte ablehnen: zu weitreichend',
      'zu weitreichend',
      'de',
      'Bitte sagen Sie, warum',
      'wir haben keinen Vertrag',
    ],
    ['refuser CR parce que cela lit trop', 'cela lit trop', 'fr', 'Dites pourquoi', 'nous avons un autre contrat'],
    ['rechaza CR, es demasiado amplio', 'es demasiado amplio', 'es', 'Diga por qué', 'no tenemos contrato'],
  ])(
    '"%s": the code uses the reason that was written; without one the next sentence is it',
    async (sentence, kept, language, why, said) => {
      const gus = running.actor(fabrikam, fabrikam.people.gus);
      await gus.teams.installs();
      const first = await opensRequest(running.newcomer(fabrikam));
      await question(gus, first);
      await running.settled();
      await gus.teams.says(sentence.replace('CR', first));
      await gus.teams.says(codeOf(first));
      expect(await decisionOf(first)).toEqual({ state: 'denied', reason: kept });

      const second = await opensRequest(running.newcomer(fabrikam));
      await question(gus, second);
      await running.settled();
      const deny = codeOf(second);
      await gus.teams.says(`language ${language}`);
      await gus.teams.says(deny);
      expect(wordsOf(sentTo(gus).at(-1) as Message)).toContain(why);
      await gus.teams.says(said);
      expect(await decisionOf(second)).toMatchObject({ state: 'open' });
      expect(JSON.stringify(sentTo(gus).at(-1)?.card)).toContain(`"value":"${said}"`);
      await gus.teams.says(deny);
      expect(await decisionOf(second)).toEqual({ state: 'denied', reason: said });
    },
  );
});

describe('what was decided', () => {
  afterEach(() => running.actor(fabrikam, fabrikam.people.gus).teams.says('language english'));
  /** Without a number, the last one is meant. */
  const undoLast = {
    en: 'undo my decision',
    nl: 'maak mijn besluit ongedaan',
    de: 'meine Entscheidung zurücknehmen',
    fr: 'annule ma décision',
    es: 'deshaz mi decisión',
  } as const;

  it.each([
    [
      'en',
      ['take back CR', 'withdraw my approval of CR', 'cancel CR', 'deny CR: no budget'],
      'The yes still stands',
      'undo my denial of CR',
      'A denial cannot be taken back',
    ],
    [
      'nl',
      ['neem CR terug', 'trek mijn goedkeuring van CR in', 'wijs CR af: geen geld'],
      'Het ja staat',
      'maak mijn afwijzing van CR ongedaan',
      'kan niet worden teruggenomen',
    ],
    [
      'de',
      ['Genehmigung für CR zurückziehen', 'CR ablehnen: kein Geld'],
      'Das Ja gilt noch',
      'mache die Ablehnung von CR rückgängig',
      'kann nicht zurückgenommen werden',
    ],
    [
      'fr',
      ['retirer mon approbation de CR', 'refuser CR : pas de budget'],
      'Le oui tient',
      'annuler mon refus de CR',
      'ne se retire pas',
    ],
    [
      'es',
      ['retira mi aprobación de CR', 'rechaza CR: sin presupuesto'],
      'El sí sigue en pie',
      'deshacer mi denegación de CR',
      'no se puede retirar',
    ],
  ] as const)(
    'is not undone by a sentence, which says what comes first (%s)',
    async (language, undoing, stands, undoNo, denied) => {
      const gus = running.actor(fabrikam, fabrikam.people.gus);
      await gus.teams.installs();
      const kim = running.newcomer(fabrikam);
      const number = await opensRequest(kim);
      await gus.teams.taps(await question(gus, number), 'approve');
      await gus.teams.says(`language ${language}`);
      await running.settled();
      for (const sentence of undoing) {
        const before = sentTo(gus).length;
        await gus.teams.says(sentence.replace('CR', number));
        const [card, ...more] = sentTo(gus).slice(before);
        expect([sentence, wordsOf(card as Message), more]).toEqual([sentence, expect.stringContaining(stands), []]);
        expect(hasButton('take_back')(card as Message)).toBe(true);
        expect(await decisionOf(number)).toMatchObject({ state: 'approved' });
      }
      await presses(gus, { verb: 'take_back', data: { id: number } });
      await presses(gus, { verb: 'deny', data: { id: number, reason: 'Not in this test' } });
      for (const sentence of [undoNo.replace('CR', number), undoLast[language]]) {
        await gus.teams.says(sentence);
        expect([sentence, wordsOf(sentTo(gus).at(-1) as Message)]).toEqual([sentence, expect.stringContaining(denied)]);
        expect(wordsOf(sentTo(gus).at(-1) as Message)).toContain(kim.person.name);
      }
      expect(await decisionOf(number)).toMatchObject({ state: 'denied' });
      // Its requester begins anew by the title of the one button, or by a yes to it.
      const ended = await kim.teams.waitsFor('the denial', hasButton('open_mailbox_form'));
      for (const sentence of [buttonsOf(ended.card ?? {})[0]?.title ?? '', 'yes']) {
        await kim.teams.says(`status ${kim.person.mail}`);
        await kim.teams.says(sentence);
        expect([sentence, hasButton('connect_mailbox')(sentTo(kim).at(-1) as Message)]).toEqual([sentence, true]);
      }
    },
  );
});

describe('where the client draws no card, all is done in writing', () => {
  /** All that such a client shows of a message. */
  const textOnly = (message: Message | undefined): string => String(message?.card?.['fallbackText']);
  const codeFor = (title: string, text: string): string =>
    given(new RegExp(`^${title}: (#\\w{5})`, 'm').exec(text)?.[1], `code for "${title}" in:\n${text}`);

  /** What the bot answers, read as text. */
  async function writes(who: Actor, sentence: string): Promise<string> {
    const before = sentTo(who).length;
    await who.teams.says(sentence);
    expect(sentTo(who)).toHaveLength(before + 1);
    return textOnly(sentTo(who).at(-1));
  }

  it('from the permissions to the wall, the reason, and the decision, which no sentence makes', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const kim = running.newcomer(fabrikam);
    await gus.teams.installs();

    const list = await writes(kim, 'connect my mailbox');
    expect(list).toContain('Mail.ReadWrite');
    const link = await writes(kim, codeFor('Continue', list));
    expect(link).toMatch(/^Sign in.*: https?:\/\/\S+\/connect\/\S+$/m);
    const asked = await writes(kim, codeFor('I saw “Need admin approval”', link));
    const number = given(/CR-\d+/.exec(asked)?.[0], 'number');
    await writes(kim, `${codeFor('Send the reason', asked)} Customers write to this mailbox`);

    const asks = await gus.teams.waitsFor('the reason', says('Customers write to this mailbox'));
    const all = textOnly(asks);
    for (const each of [kim.person.name, 'TaxCalc', 'Mail.ReadWrite', number]) expect(all).toContain(each);
    const deny = codeFor('Deny with this reason', all);
    expect(await writes(kim, `${deny} too much`)).toContain('Only an approver can decide this');
    expect(await writes(gus, `deny ${number} we use another one`)).toContain(deny);
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });

    expect(await writes(gus, `${deny} what does this do?`)).toContain('I did nothing yet');
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
    // A doubt is no reason; what is written after the question is, and still decides nothing.
    expect(await writes(gus, `${deny}?`)).toContain('Please say why you deny it');
    expect(await writes(gus, 'We use another one')).toContain(
      '“Deny with this reason” (behind “Deny…”) sends the reason',
    );
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
    await writes(gus, deny);
    expect(await decisionOf(number)).toEqual({ state: 'denied', reason: 'We use another one' });
    expect(textOnly(await kim.teams.waitsFor('the denial', says('Not approved')))).toContain('We use another one');
    expect(await writes(gus, '#zzz9z')).toContain('I do not know this code');
  });

  it('and a yes leads on to Microsoft by its address', async () => {
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    await victor.teams.installs();
    const number = await opensRequest(running.newcomer(woodgrove));
    const asks = textOnly(await question(victor, number));
    const approve = codeFor('Approve for all', asks);
    const deny = codeFor('Deny with this reason', asks);
    for (const doubt of [`${approve} - no, not yet!`, `${approve}?`, `what is ${approve}`]) {
      await victor.teams.says(doubt);
      const [notice, card] = sentTo(victor).slice(-2);
      expect(textOnly(notice)).toContain('I did nothing yet');
      expect(textOnly(card)).toContain(approve);
      expect(await decisionOf(number)).toMatchObject({ state: 'open' });
    }
    expect(await writes(victor, `\u200b**${approve}**`)).toContain(`: ${running.login}/`);
    expect(await decisionOf(number)).toMatchObject({ state: 'approved' });
    // Its card offers only the way back by now.
    expect(await writes(victor, `${deny} too broad`)).toContain('Take it back');
    expect(await decisionOf(number)).toMatchObject({ state: 'approved' });
    await victor.teams.says('Take it back');
    expect(hasButton('take_back')(sentTo(victor).at(-1) as Message)).toBe(true);
    expect(await decisionOf(number)).toMatchObject({ state: 'approved' });
    expect(await writes(victor, codeFor('Take it back', textOnly(sentTo(victor).at(-1))))).toContain(number);
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
    const again = textOnly(sentTo(victor).at(-1));
    await writes(victor, `${codeFor('Deny with this reason', again)} next case`);
  });
});

describe('a yes that nobody needs any more', () => {
  it('ends the request with the last one who waited, and leaves its approver no button that acts', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const kim = running.newcomer(fabrikam);
    const number = await opensRequest(kim);
    const asked = await question(gus, number);
    await gus.teams.taps(asked, 'approve');
    const [mine] = await running.database.rows(`select id from connections where request = '${number}'`);
    await presses(kim, { verb: 'cancel_connection', data: { id: mine?.['id'] } });
    await running.settled();

    expect(await decisionOf(number)).toMatchObject({ state: 'cancelled' });
    const shown = await presses(gus, { verb: 'take_back', data: { id: number } });
    expect(shown).toContain('Nobody waits for this any more');
  });
});

describe('a reminder', () => {
  it('is told from the first question by its headline (T31)', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const pat = running.newcomer(fabrikam);
    await gus.teams.installs();
    const number = await opensRequest(pat);
    expect(wordsOf(await question(gus, number))).not.toContain('Reminder');
    await pat.teams.says('remind my administrator');
    const again = await gus.teams.waitsFor('the reminder', (each) => says('Reminder:')(each) && says(number)(each));
    expect(wordsOf(again)).toContain('Reminder: TaxCalc Communications Centre waits for your approval');
    await presses(gus, { verb: 'deny', data: { id: number, reason: 'Not in this test' } });
    await pat.teams.waitsFor('the denial', says('Not approved'));
  });
});

describe('a yes', () => {
  it('is not the grant yet: who waits may remind whoever said it, and they have the card with the way on once more (T31)', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const pat = running.newcomer(fabrikam);
    await gus.teams.installs();
    const number = await opensRequest(pat);
    await gus.teams.taps(await question(gus, number), 'approve');
    const waits = await pat.teams.waitsFor(
      'the yes',
      (message) => says('said yes')(message) && hasButton('remind_approver')(message),
    );
    const before = sentTo(gus, hasButton('take_back')).length;
    // Written or pressed: the same, and once an hour.
    await pat.teams.says('remind my administrator');
    await running.settled();
    expect(sentTo(gus, hasButton('take_back')).length).toBe(before + 1);
    expect(wordsOf(pat.teams.chat.messages.at(-1) as Message)).toContain('Reminded');
    await pat.teams.taps(waits, 'remind_approver');
    await running.settled();
    expect(sentTo(gus, hasButton('take_back')).length).toBe(before + 1);
    await presses(gus, { verb: 'deny', data: { id: number, reason: 'Not in this test' } });
    await pat.teams.waitsFor('the denial', says('Not approved'));
  });

  it('can be taken back until Microsoft reports the grant, and no longer', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const kim = running.newcomer(fabrikam);
    await gus.teams.installs();
    const first = await opensRequest(kim);
    const asked = await question(gus, first);
    await gus.teams.taps(asked, 'approve');
    expect(await presses(kim, { verb: 'take_back', data: { id: first } })).toContain('Only an approver');
    // A slip: the question is open again, with a yes and a no, and nobody is told of a denial.
    expect(await presses(gus, { verb: 'take_back', data: { id: first } })).toContain('approve or deny the request');
    expect(await presses(kim, { verb: 'take_back', data: { id: first } })).not.toContain('Not approved');
    await running.settled();
    expect(await running.database.rows(`select state, decision from requests where number = '${first}'`)).toEqual([
      { state: 'open', decision: null },
    ]);
    expect(
      await running.database.rows(`select 1 from timeline where kind = 'request.denied' and subject = '${first}'`),
    ).toEqual([]);
    await presses(gus, await approving(running, first));
    // Teams leaves the name out of some activities; a decision has one all the same.
    const { name: _, ...from } = gus.teams.activity({ type: 'invoke' })['from'] as Json;
    const deny = { verb: 'deny', data: { id: first, reason: 'Too early' } };
    expect(await presses(gus, deny, { from })).toContain('Gus Lindqvist said no');
    await kim.teams.waitsFor('the denial', (message) => says('Not approved')(message) && says('Too early')(message));

    const lee = running.newcomer(fabrikam);
    const second = await opensRequest(lee);
    await approvesAndGrants(running, gus, second);
    const before = await running.database.truth();
    expect(await presses(gus, { verb: 'deny', data: { id: second, reason: 'Too late' } })).toContain(
      'Gus Lindqvist decided',
    );
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  });
});

describe('two taps at the same moment', () => {
  it('of one approver and of two that contradict each other make one decision, and nobody hears it twice', async () => {
    const kim = running.newcomer(adatum);
    const [alma, abel] = [adatum.people.alma, adatum.people.abel].map((who) => running.actor(adatum, who));
    if (!alma || !abel) throw new Error('two approvers');
    for (const who of [alma, abel]) await who.teams.installs();
    const number = await opensRequest(kim);
    for (const who of [alma, abel]) await question(who, number);
    const yes = await approving(running, number);
    const answers = await Promise.all([
      presses(alma, { verb: 'deny', data: { id: number, reason: 'first' } }),
      presses(alma, { verb: 'deny', data: { id: number, reason: 'second' } }),
      presses(alma, { verb: 'deny', data: { id: number, reason: 'third' } }),
      // Of another one: who said yes may still say no.
      presses(abel, yes),
    ]);
    await running.settled();

    const decided = await decisionOf(number);
    const moves = await running.database.rows(
      `select kind from timeline where subject = '${number}' and kind <> 'request.open'`,
    );
    expect(moves).toEqual([{ kind: `request.${decided?.['state']}` }]);
    // The one that was first sees the decision; the others hear who decided, or see it, too.
    const denied = decided?.['state'] === 'denied';
    const truth = denied ? /Alma Keller (said no|decided)/ : /decision is recorded|Abel Nyberg decided/;
    for (const answer of answers) expect(answer).toMatch(truth);
    expect(sentTo(kim, says('Not approved'))).toHaveLength(denied ? 1 : 0);
  });
});

describe('a late tap', () => {
  it('finds the request expired, and everybody who waited is told', async () => {
    const lee = running.newcomer(woodgrove);
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    await victor.teams.installs();
    const number = await opensRequest(lee);
    const card = await question(victor, number);
    running.setClock(15 * day);

    expect(told(await victor.teams.taps(card, 'approve'))).toContain('Expired without a decision');
    expect(await decisionOf(number)).toEqual({ state: 'expired', reason: null });
    await lee.teams.waitsFor('the end', says(`${number} was not decided in time`));
    expect(told(await victor.teams.taps(card, 'deny', { reason: 'late' }, { card: card.card ?? {} }))).toContain(
      'Expired',
    );
  });
});
