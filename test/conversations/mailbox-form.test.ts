import { afterAll, beforeAll, expect, it } from 'vitest';
import { contoso } from '../../sandbox/cloud/world.ts';
import { hasButton } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, type Json, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { type Running, startRunning } from '../support/running.ts';
import { presses, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
});
afterAll(() => running?.stop());

const isForm = (message: Message) => hasButton('connect_mailbox')(message);

/** The empty form, as it comes when a mailbox is asked for by a button. */
async function opensForm(who: Actor): Promise<Message> {
  await who.teams.installs();
  const welcome = await who.teams.waitsFor('the welcome', hasButton('open_mailbox_form'));
  await who.teams.taps(welcome, 'open_mailbox_form');
  return who.teams.waitsFor('the form', isForm);
}

const fieldOf = (card: Json) =>
  buttonsOf(card)
    .find(({ verb }) => verb === 'connect_mailbox')
    ?.inputs.find(({ id }) => id === 'mailbox')?.value;

const connectionsOf = (who: Actor) =>
  running.database.rows(`select address, target from connections where requester_oid = '${who.person.oid}'`);

it('is filled with the address that Teams knows, and leads to the permissions (S25)', async () => {
  const lee = running.newcomer(contoso);
  const form = await opensForm(lee);
  expect(fieldOf(form.card ?? {})).toBe(lee.person.mail);
  await lee.teams.taps(form, 'connect_mailbox');
  await lee.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  expect(await connectionsOf(lee)).toEqual([{ address: lee.person.mail, target: 'own' }]);
});

it.each([
  ['no address', 'anna', 'is not a complete address'],
  ['two signs', 'anna@@contoso.com', 'is not a complete address'],
  ['a display name', 'Anna <anna@contoso.com>', 'is not a complete address'],
  ['a line of HTML', '<img src=x onerror=alert(1)>@contoso.com', 'is not a complete address'],
  ['Markdown', '[x](https://evil.example)@contoso.com', 'is not a complete address'],
  ['300 signs', `${'a'.repeat(288)}@contoso.com`, 'is not a complete address'],
  ['a domain that Microsoft does not know', 'anna@nowhere.example', 'Microsoft does not know the domain'],
  ['a domain of another tenant', 'fay@fabrikam.com', 'belongs to another tenant than yours'],
  ['a private address', 'pat@outlook.example', 'Microsoft does not know the domain'],
])(
  'with %s comes back with what was typed, and says what is wrong with that field (S25)',
  async (_, typed, problem) => {
    const kim = running.newcomer(contoso);
    const form = await opensForm(kim);
    const tapped = await kim.teams.taps(form, 'connect_mailbox', { mailbox: typed });
    const card = tapped.kind === 'card' ? tapped.card : {};

    expect(textOf(card)).toContain(problem);
    // An address has at most 254 signs; more is cut.
    expect(fieldOf(card)).toBe(typed.length > 254 ? `${typed.slice(0, 253)}…` : typed);
    expect(await connectionsOf(kim)).toEqual([]);
    const mended = await kim.teams.taps(await kim.teams.waitsFor('the form', isForm), 'connect_mailbox', {
      mailbox: kim.person.mail,
    });
    expect(mended.kind).toBe('card');
    await kim.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  },
);

it('comes back with the address that was typed after a step back from the permissions (S25)', async () => {
  const kim = running.newcomer(contoso);
  await kim.teams.taps(await opensForm(kim), 'connect_mailbox', { mailbox: 'invoices@contoso.com' });
  const list = await kim.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  await kim.teams.taps(list, 'cancel_connection');
  const over = await kim.teams.waitsFor('the end', hasButton('open_mailbox_form'));
  const again = await kim.teams.taps(over, 'open_mailbox_form');
  expect(fieldOf(again.kind === 'card' ? again.card : {})).toBe('invoices@contoso.com');
});

it.each([
  ['empty', ''],
  ['of spaces', '   '],
  ['a number', 7],
  ['a list', ['a@contoso.com']],
  ['missing', undefined],
])('with an address that is %s asks for it', async (_, mailbox) => {
  const kim = running.newcomer(contoso);
  expect(await presses(kim, { verb: 'connect_mailbox', data: { id: '', mailbox } })).toContain(
    'The address is missing',
  );
  expect(await connectionsOf(kim)).toEqual([]);
});

it('with a product that nobody sells names that field and keeps both', async () => {
  const kim = running.newcomer(contoso);
  const data = { id: '', mailbox: 'kim@contoso.com', product: 'Other <b>product</b>' };
  const words = await presses(kim, { verb: 'connect_mailbox', data });
  expect(words).toContain('I do not know the product “Other <b>product</b>”');
  expect(words).toContain('kim@contoso.com');
  expect(await presses(kim, { verb: 'connect_mailbox', data: { ...data, product: 'CTOUCH Pro' } })).toContain(
    'I do not know the product',
  );
  expect(await connectionsOf(kim)).toEqual([]);
});

it.each(['connect fay@fabrikam.com', 'connect anna@nowhere.example'])(
  'comes for the sentence "%s", with the address kept',
  async (sentence) => {
    const kim = running.newcomer(contoso);
    await kim.teams.says(sentence);
    const form = await kim.teams.waitsFor('the form', isForm);
    expect(fieldOf(form.card ?? {})).toBe(sentence.split(' ')[1]);
    expect(wordsOf(form)).toMatch(/belongs to another tenant|does not know the domain/);
  },
);

it.each([
  ["connect Carla's mailbox", 'What is the address of the mailbox of “Carla”?'],
  ['connect the mailbox of Carla', 'What is the address of the mailbox of “Carla”?'],
  ['connect her mailbox', 'Whose mailbox is it?'],
  ['koppel de mailbox van Carla', 'Wat is het adres van het postvak van “Carla”?'],
  ['koppel Carla haar mailbox', 'Wat is het adres van het postvak van “Carla”?'],
  ['koppel de mailbox van mijn collega', 'Van wie is het postvak?'],
])('opens empty for "%s": a name is no address, and it is not one’s own', async (sentence, asked) => {
  const kim = running.newcomer(contoso);
  await kim.teams.says(sentence);
  const form = await kim.teams.waitsFor('the form', isForm);
  expect(wordsOf(form)).toContain(asked);
  expect(fieldOf(form.card ?? {})).toBe('');
  expect(await connectionsOf(kim)).toEqual([]);
});

it.each([
  "connect carla@contoso.com's mailbox",
  'connect the mailbox of carla@contoso.com',
  'koppel de mailbox van carla@contoso.com',
])('is not needed for "%s"', async (sentence) => {
  const kim = running.newcomer(contoso);
  await kim.teams.says(sentence);
  await kim.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  expect(await connectionsOf(kim)).toEqual([{ address: 'carla@contoso.com', target: 'named' }]);
  await kim.teams.taps(await kim.teams.waitsFor('the permissions', hasButton('confirm_scopes')), 'cancel_connection');
});

it('takes an address in any case and with spaces, and resumes what is open without asking anew (T5, T50)', async () => {
  const kim = running.newcomer(contoso);
  const first = await presses(kim, { verb: 'connect_mailbox', data: { id: '', mailbox: '  Desk@CONTOSO.com ' } });
  expect(first).toContain('What TaxCalc Communications Centre asks for');
  await kim.teams.says('connect desk@contoso.com');
  expect(await connectionsOf(kim)).toEqual([{ address: 'desk@contoso.com', target: 'named' }]);
  expect(sentTo(kim).map(wordsOf).at(-1)).toContain('desk@contoso.com');
});

it('tells who asks for a mailbox that a colleague is connecting already, and changes nothing', async () => {
  const [kim, lee] = [running.newcomer(contoso), running.newcomer(contoso)] as const;
  await presses(kim, { verb: 'connect_mailbox', data: { id: '', mailbox: 'sales@contoso.com' } });
  const before = await running.database.truth();
  const words = await presses(lee, { verb: 'connect_mailbox', data: { id: '', mailbox: 'sales@contoso.com' } });
  expect(words).toContain('sales@contoso.com');
  expect(words).toMatch(/somebody else|colleague/i);
  expect(await running.database.truth()).toEqual(before);
});

it('takes an address in any domain of the tenant, its onmicrosoft one included', async () => {
  const kim = running.newcomer(contoso);
  const odd = `kim@${contoso.onmicrosoft}`;
  expect(await presses(kim, { verb: 'connect_mailbox', data: { id: '', mailbox: odd } })).toContain('What TaxCalc');
});
