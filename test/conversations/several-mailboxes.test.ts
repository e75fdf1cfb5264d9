import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso, fabrikam, northwind } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, linksOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { signsInAs, signsInInstead } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, given, opensRequest, presses, sentTo, signsIn } from '../support/steps.ts';

const { fay, gus } = fabrikam.people;
const { anna, carla, dave, erin } = contoso.people;
/** Of Anna's. */
const alias = 'a.devries@contoso.com';

let running: Running;
let user: Actor;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: fabrikam, person: gus }], onServer: true });
  await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
  user = running.actor(fabrikam, fay);
});
afterAll(() => running?.stop());

/** What the bot answers to a sentence, in the turn. */
async function answerTo(who: Actor, sentence: string): Promise<Message> {
  await running.settled();
  const before = sentTo(who).length;
  await who.teams.says(sentence);
  const [answer, ...more] = sentTo(who).slice(before);
  expect(more).toEqual([]);
  return answer as Message;
}

const verbsOn = (message: Message): string[] => buttonsOf(message.card ?? {}).flatMap(({ verb }) => verb ?? []);

/** Which connections the buttons of a card lead to. */
const offeredOn = (message: Message, verb: string): unknown[] =>
  [
    ...new Set(
      buttonsOf(message.card ?? {})
        .filter((button) => button.verb === verb)
        .map(({ data }) => data['id']),
    ),
  ].sort();

const isConnected = (address: string) => (message: Message) =>
  says(`${address} is connected`)(message) && !hasButton('confirm_scopes')(message);

async function idOf(address: string): Promise<string> {
  const [row] = await running.database.rows(`select id from connections where address = '${address}' and not ended`);
  return String(row?.['id']);
}

describe('a person with a dozen', () => {
  it('is told how many there are, and reaches the oldest by its name (T52)', async () => {
    const many = running.newcomer(contoso);
    for (let place = 1; place <= 12; place += 1) await answerTo(many, `connect team${place}@contoso.com`);

    expect(wordsOf(await answerTo(many, 'status'))).toContain('12 connections');
    const asked = await answerTo(many, 'cancel team1@contoso.com');
    expect(offeredOn(asked, 'cancel_connection')).toEqual([await idOf('team1@contoso.com')]);
  });
});

describe('a colleague who is mentioned', () => {
  it.each([
    ['koppel het postvak van <at>Erin Flores</at>', 'Erin Flores'],
    ['verbinde bitte <at>Erin</at>s Postfach', 'Erin'],
    ['<at>Concierge</at> please connect the mailbox of <at>Erin</at>', 'Erin'],
  ])('in %j is whose mailbox is meant, and not the writer’s own', async (text, name) => {
    const who = running.newcomer(contoso);
    await answerTo(who, 'help');
    const mentioned = { id: '29:erin', name: 'Erin Flores' };
    const entities = [{ type: 'mention', mentioned, text: /<at>Erin.*<\/at>/.exec(text)?.[0] }];
    const before = sentTo(who).length;
    await who.teams.send(who.teams.activity({ type: 'message', text, entities }));
    await running.settled();

    expect(sentTo(who).slice(before).map(wordsOf).join()).toContain(name);
    expect(await running.database.rows(`select id from connections where requester_oid = '${who.person.oid}'`)).toEqual(
      [],
    );
  });
});

describe('a person with two mailboxes, one of them pending', () => {
  beforeAll(async () => {
    await signsIn(running, user, await asksForMailbox(user));
    await user.teams.waitsFor('"active"', isConnected(fay.mail));
    await asksForMailbox(user, `connect ${gus.mail}`);
  });

  it('sees both in the status, each with its own state and step (T52)', async () => {
    const list = await answerTo(user, 'status');
    const words = wordsOf(list);
    for (const each of [fay.mail, gus.mail, 'Active', 'Sign-in needed']) expect(words).toContain(each);
    expect(offeredOn(list, 'show_connection')).toEqual(expect.arrayContaining([await idOf(gus.mail)]));
  });

  it.each([
    'connect one more mailbox',
    'koppel nog een postvak',
    'noch ein Postfach verbinden',
    'relier une autre boîte aux lettres',
    'conectar otro buzón',
  ])('who writes "%s" gets the form for another, not the one that is connected', async (sentence) => {
    const form = await answerTo(user, sentence);
    const fields = buttonsOf(form.card ?? {}).find(({ verb }) => verb === 'connect_mailbox')?.inputs;
    expect(fields?.find(({ id }) => id === 'mailbox')?.value ?? '').toBe('');
    expect(wordsOf(form)).not.toContain(fay.mail);
    // Nothing of their own yet: then "another" is their own.
    if (!sentence.startsWith('connect ')) return;
    expect(verbsOn(await answerTo(running.newcomer(northwind), sentence))).toContain('confirm_scopes');
    expect(verbsOn(await answerTo(user, 'connect my mailbox'))).not.toContain('connect_mailbox');
  });

  it('is not asked which one where only one can be meant (T52)', async () => {
    const cancelling = await answerTo(user, 'cancel');
    expect(offeredOn(cancelling, 'cancel_connection')).toEqual([await idOf(gus.mail)]);
    expect(wordsOf(cancelling)).not.toContain(fay.mail);
    const disconnecting = await answerTo(user, 'disconnect my mailbox');
    expect(offeredOn(disconnecting, 'disconnect')).toEqual([await idOf(fay.mail)]);
    expect(wordsOf(disconnecting)).not.toContain(gus.mail);
  });

  it('is asked which one as soon as it matters, and one that is named is never asked about (T52)', async () => {
    await asksForMailbox(user, 'connect info@fabrikam.com');
    const before = await running.database.truth();
    const which = await answerTo(user, 'cancel');
    expect(wordsOf(which)).toContain('Which connection shall I cancel?');
    expect(offeredOn(which, 'cancel_connection')).toEqual(
      [await idOf(gus.mail), await idOf('info@fabrikam.com')].sort(),
    );
    expect(wordsOf(which)).not.toContain(fay.mail);

    const named = await answerTo(user, `re-authorise ${fay.mail.toUpperCase()}`);
    expect(offeredOn(named, 'reauthorise')).toEqual([await idOf(fay.mail)]);
    const anew = await answerTo(user, 'sign in again');
    expect(wordsOf(anew)).toContain('For which connection do you want to sign in again?');
    expect(offeredOn(anew, 'reauthorise')).toEqual([await idOf(fay.mail)]);
    expect(offeredOn(anew, 'show_connection')).toEqual(expect.arrayContaining([await idOf(gus.mail)]));
    // Not connected yet, so there is nothing to disconnect: what is offered is to cancel it.
    const pending = await answerTo(user, `disconnect ${gus.mail}`);
    expect(offeredOn(pending, 'cancel_connection')).toEqual([await idOf(gus.mail)]);
    expect(verbsOn(await answerTo(user, 'disconnect nobody@fabrikam.com'))).not.toContain('disconnect');
    expect(await running.database.truth()).toEqual(before);
  });

  it.each([
    [`cancel ${gus.mail}`, gus.mail, 'cancel_connection'],
    [`annuleer ${gus.mail}`, gus.mail, 'cancel_connection'],
    ['please cancel the info mailbox', 'info@fabrikam.com', 'cancel_connection'],
    // What works is not called off: the question is the one that fits.
    [`cancel ${fay.mail}`, fay.mail, 'disconnect'],
    [`ontkoppel ${fay.mail}`, fay.mail, 'disconnect'],
    [`opnieuw autoriseren ${fay.mail}`, fay.mail, 'reauthorise'],
  ])('"%s" picks that one, asks, and does nothing by itself (T50, T52)', async (sentence, address, verb) => {
    const before = await running.database.truth();
    const asked = await answerTo(user, sentence);
    expect(offeredOn(asked, verb)).toEqual([await idOf(address)]);
    expect(verbsOn(asked)).toContain('show_connection');
    expect(await running.database.truth()).toEqual(before);
  });

  it('names one by the number of its request, or by its product; a number that is not theirs finds nothing', async () => {
    const kim = running.newcomer(northwind);
    const number = await opensRequest(kim);
    const [row] = await running.database.rows(`select id from connections where request = '${number}'`);
    await kim.teams.says(`connect a Kickle in room9@${northwind.domain} called "Hall screen"`);
    for (const sentence of [
      `cancel ${number}`,
      `annuleer ${number}`,
      `disconnect ${number}`,
      'cancel my request for TaxCalc',
    ]) {
      expect(offeredOn(await answerTo(kim, sentence), 'cancel_connection'), sentence).toEqual([row?.['id']]);
    }
    const device = await answerTo(kim, 'cancel the Hall screen');
    expect(wordsOf(device)).toContain('Cancel the connection of Hall screen?');
    expect(wordsOf(await answerTo(kim, 'cancel CR-999'))).toContain('I find nothing by the name “CR-999”');
    await kim.teams.taps(device, 'cancel_connection');
    const states = `select device, state from connections where requester_oid = '${kim.person.oid}' order by 1`;
    expect(await running.database.rows(states)).toEqual([
      { device: 'Hall screen', state: 'cancelled' },
      { device: null, state: 'needs_admin' },
    ]);
  });

  it('changes nothing of the one when the other is cancelled', async () => {
    await presses(user, { verb: 'cancel_connection', data: { id: await idOf(gus.mail) } });
    expect(
      await running.database.rows(`select address, state from connections where tenant = '${fabrikam.tid}' order by 1`),
    ).toEqual([
      { address: fay.mail, state: 'active' },
      { address: gus.mail, state: 'cancelled' },
      { address: 'info@fabrikam.com', state: 'needs_sign_in' },
    ]);
  });
});

describe('the status by the name of the product', () => {
  const names = ['TaxCalc Communications Centre', 'TaxCalc-Hub', 'taxcalc hub', 'TaxCalc'];

  it.each(names)('"%s" finds one\'s own connections with it, and none with another product (T46)', async (name) => {
    const words = wordsOf(await answerTo(user, `status ${name}`));
    for (const each of [fay.mail, 'info@fabrikam.com']) expect(words).toContain(each);
    expect(wordsOf(await answerTo(user, 'status CTOUCH Pro'))).not.toContain(fay.mail);
  });

  it.each(names)('"%s" shows an approver how it stands in the tenant (T46)', async (name) => {
    const admin = running.actor(fabrikam, gus);
    const words = wordsOf(await answerTo(admin, `status ${name}`));
    for (const each of ['Application level', 'TaxCalc-Hub', fay.mail]) expect(words).toContain(each);
  });

  it('tells somebody else nothing of the tenant (T46)', async () => {
    const noor = running.actor(northwind, northwind.people.noor);
    const answers = [];
    for (const name of names) answers.push(wordsOf(await answerTo(noor, `status ${name}`)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).not.toMatch(/fabrikam|Application level/);
  });
});

it('a mailbox that the product does not know yet is set up there first, and nothing is entered again (T2)', async () => {
  const lee = running.newcomer(fabrikam);
  const list = await answerTo(lee, 'connect my mailbox');
  await lee.teams.taps(list, 'not_set_up');
  const leadsThere = ({ card }: Message) => linksOf(card ?? {}).some((link) => link.includes('EntryID=3380'));
  const isFirst = (message: Message) => leadsThere(message) && !hasButton('confirm_scopes')(message);
  const first = await lee.teams.waitsFor('what comes first', isFirst);
  expect(wordsOf(first)).toContain('KB3380');
  expect(await running.database.rows(`select state from connections where address = '${lee.person.mail}'`)).toEqual([
    { state: 'draft' },
  ]);
  await lee.teams.taps(first, 'show_connection');
  await lee.teams.taps(await lee.teams.waitsFor('the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
  await lee.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
});

describe('the address that was typed, and the account that signs in', () => {
  const stateOf = async (address: string) =>
    (
      await running.database.rows(`select state, signer from connections where address = '${address}' and not ended`)
    )[0];

  it.each([
    ['the same', erin.mail, erin.mail],
    ['an alias of it', alias, alias],
    ['in another case', 'DAVE@Contoso.COM', dave.mail],
  ])('%s: accepted (T5)', async (_, typed, address) => {
    const asker = running.newcomer(contoso);
    const owner = given(
      [anna, erin, dave].find(({ mail, aliases }) => [mail, ...aliases].includes(address)),
      'owner',
    );
    const card = await asksForMailbox(asker, `connect ${typed}`);
    expect((await signsInAs(running, card, owner.upn)).ended).toBe('away');
    await asker.teams.waitsFor('"active"', isConnected(address));
    expect(await stateOf(address)).toEqual({ state: 'active', signer: owner.oid });
  });

  it('another address of a mailbox that is connected: one connection, found by each of its addresses (T5)', async () => {
    const ofAnna = async () =>
      running.database.rows(`select address from connections where signer = '${anna.oid}' and not ended`);
    expect(await ofAnna()).toEqual([{ address: alias }]);
    // Known since the sign-in: the other address leads to the same connection, in any letter case.
    const asker = running.newcomer(contoso);
    expect(wordsOf(await answerTo(asker, `connect ${anna.mail.toUpperCase()}`))).toContain(
      'Somebody else has asked for this already',
    );
    expect(
      await running.database.rows(`select id from connections where requester_oid = '${asker.person.oid}'`),
    ).toEqual([]);

    // Not known yet: the sign-in tells, and nothing is kept twice.
    await running.database.rows(`update connections set aliases = '{}' where address = '${alias}'`);
    const card = await asksForMailbox(asker, `connect ${anna.mail}`);
    await signsInAs(running, card, anna.upn);
    await asker.teams.waitsFor(
      'that it is the same',
      says('is another address of a mailbox that is connected already'),
    );
    expect(await ofAnna()).toEqual([{ address: alias }]);
    expect(wordsOf(await answerTo(running.newcomer(contoso), `connect ${anna.mail}`))).toContain(
      'Somebody else has asked for this already',
    );
  });

  it.each(['anna@nowhere.example', 'fay@fabrikam.com'])('%s, of another domain: asked about (T5)', async (typed) => {
    const asker = running.newcomer(contoso);
    const form = await answerTo(asker, `connect ${typed}`);
    expect(hasButton('connect_mailbox')(form)).toBe(true);
    expect(
      await running.database.rows(`select id from connections where requester_oid = '${asker.person.oid}'`),
    ).toEqual([]);
  });

  it.each([
    ["another person's", carla.mail],
    ['in another domain of the tenant, where the account has none', `anna@${contoso.onmicrosoft}`],
  ])('%s: refused, and nothing of the other account is kept (T5, T6)', async (_, typed) => {
    const asker = running.newcomer(contoso);
    await signsInInstead(await asksForMailbox(asker, `connect ${typed}`), dave.upn);
    const wrong = await asker.teams.waitsFor('the wrong account', says(/another account/i));
    expect(wordsOf(wrong)).not.toContain(dave.mail);
    expect(await stateOf(typed)).toEqual({ state: 'wrong_account', signer: null });
    expect(await running.database.rows('select kid from tokens')).toEqual([]);
  });
});

it('a connection that ended is still shown after its product was left out of the catalogue, and its card can be opened', async () => {
  const asker = running.newcomer(contoso);
  await answerTo(asker, 'connect my mailbox');
  const where = `where requester_oid = '${asker.person.oid}'`;
  await running.database.rows(`update connections set product = 'mail-robot', state = 'denied' ${where}`);

  expect(wordsOf(await answerTo(asker, 'status'))).toContain('mail-robot');
  const [row] = await running.database.rows(`select id from connections ${where}`);
  const card = await presses(asker, { verb: 'show_connection', data: { id: row?.['id'] } });
  expect(card).toContain('mail-robot');
  expect(await presses(asker, { verb: 'cancel_connection', data: { id: row?.['id'] } })).toContain('mail-robot');
});
