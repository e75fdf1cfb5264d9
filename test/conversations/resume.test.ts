import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { contoso, fabrikam } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import { type Actor, someoneOf } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { createText } from '../../src/services/text/index.ts';
import { connectionOf, looksAreDue, soon, sweptAt } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  question,
  saysSawTheWall,
  sentTo,
  signsIn,
  walks,
} from '../support/steps.ts';

const day = 24 * 3_600_000;

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }] });
});
afterEach(async () => {
  running.setClock(0);
  await running.sim('propagation', { seconds: 0 });
});
afterAll(() => running?.stop());

const { fay, gus, room1 } = fabrikam.people;
const stateOf = async (who: Actor) => (await connectionOf(running, who))?.['state'];

/** Somebody else signs in by this link. */
async function strangerSignsIn(card: Message): Promise<void> {
  const picker = await (await new Browser().open(connectLink(card))).fill('account', fay.upn).press('next');
  await walkThroughMicrosoft(picker, running.login, fay.upn);
}

/** A journey that has stopped in a state. */
const stopsAt = {
  async draft(who: Actor) {
    await who.teams.says('connect my mailbox');
    await who.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  },
  async needs_sign_in(who: Actor) {
    await asksForMailbox(who);
  },
  async wrong_account(who: Actor) {
    await strangerSignsIn(await asksForMailbox(who));
    await who.teams.waitsFor('the other account', says('Another account signed in'));
  },
  async needs_admin(who: Actor) {
    await saysSawTheWall(who, await asksForMailbox(who));
  },
} as const;

const stopped = ['draft', 'needs_sign_in', 'wrong_account'] as const;

describe('a journey that stopped', () => {
  const people: Actor[] = [];
  beforeAll(async () => {
    for (const state of stopped) {
      const who = running.newcomer(fabrikam);
      people.push(who);
      await stopsAt[state](who);
    }
    await running.settled();
  });

  it('is still there after six days: the same connection goes on, without anything typed again (T50)', async () => {
    const before = await Promise.all(people.map((who) => connectionOf(running, who)));
    expect(before.map((row) => row?.['state'])).toEqual(stopped);
    await sweptAt(running, 6 * day);
    for (const who of people) await who.teams.says('connect my mailbox');
    const cards = await Promise.all(
      people.map((who) => who.teams.waitsFor('the card', hasButton('cancel_connection'))),
    );

    expect(await Promise.all(people.map((who) => connectionOf(running, who)))).toEqual(before);
    for (const [index, card] of cards.entries()) expect(wordsOf(card)).toContain(people[index]?.person.mail);
    const [draft, ready] = people as [Actor, Actor];
    await draft.teams.taps(cards[0] as Message, 'confirm_scopes');
    expect(await stateOf(draft)).toBe('needs_sign_in');
    expect((await ready.browser.open(connectLink(cards[1] as Message))).url.startsWith(running.login)).toBe(true);
  });

  it('ends after seven days without a step, in words and with a way to start again (T50)', async () => {
    const [draft, ready, other] = people as [Actor, Actor, Actor];
    await sweptAt(running, 7 * day + 60_000);
    expect(await Promise.all(people.map(stateOf))).toEqual(['needs_sign_in', 'needs_sign_in', 'expired']);
    await sweptAt(running, 14 * day + 120_000);
    expect(await Promise.all([draft, ready].map(stateOf))).toEqual(['expired', 'expired']);

    const over = await other.teams.waitsFor('the end', hasButton('open_mailbox_form'));
    expect(hasLinkTo('/connect/')(over)).toBe(false);
    const answer = await other.teams.taps(over, 'open_mailbox_form');
    expect(JSON.stringify(answer)).toContain(other.person.mail);
  });

  it('finds its old link dead after seven days', async () => {
    const kim = running.newcomer(fabrikam);
    const link = connectLink(await asksForMailbox(kim));
    running.setClock(6 * day);
    expect((await new Browser().open(link)).url.startsWith(running.login)).toBe(true);
    running.setClock(7 * day + 60_000);
    expect((await new Browser().open(link)).status).toBe(410);
  });
});

describe('cancelling', () => {
  it.each(['draft', 'needs_sign_in', 'wrong_account', 'needs_admin'] as const)(
    'is possible in the state "%s" and leaves nothing open (T50)',
    async (state) => {
      const kim = running.newcomer(fabrikam);
      await stopsAt[state](kim);
      await running.settled();
      const old = sentTo(kim, hasLinkTo('/connect/')).map(connectLink);
      expect(await stateOf(kim)).toBe(state);
      await kim.teams.says('cancel');
      const card = await kim.teams.waitsFor('the card', hasButton('cancel_connection'));
      await kim.teams.taps(card, 'cancel_connection');
      await running.settled();

      expect(await stateOf(kim)).toBe('cancelled');
      // Nothing above goes on offering what is over.
      expect(kim.teams.chat.messages.filter(hasButton('cancel_connection'))).toEqual([]);
      expect(kim.teams.chat.messages.filter(hasLinkTo('/connect/'))).toEqual([]);
      for (const link of old) expect((await new Browser().open(link)).status).toBe(410);
      expect(await running.database.rows('select * from tokens')).toEqual([]);
      const open = `select number from requests where state = 'open' and tenant = '${fabrikam.tid}'`;
      expect(await running.database.rows(open)).toEqual([]);
    },
  );

  it('while somebody is at Microsoft makes their return harmless: nothing is stored (T50)', async () => {
    const who = running.actor(fabrikam, gus);
    const card = await asksForMailbox(who);
    const consent = await who.browser.open(connectLink(card));
    await who.teams.taps(card, 'cancel_connection');
    const { page } = await walkThroughMicrosoft(consent, running.login, gus.upn);

    expect(page.text).toContain('has ended');
    expect(await connectionOf(running, who)).toMatchObject({ state: 'cancelled', signer: null });
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    expect((await running.cloud()).tokens.filter(({ oid }) => oid === gus.oid)).toEqual([]);
  });

  it('is possible while Microsoft makes it effective: the token goes, and nobody looks again (T50)', async () => {
    const room = running.actor(fabrikam, room1);
    const card = await asksForMailbox(room);
    await running.sim('propagation', { seconds: 3600 });
    await signsIn(running, room, card);
    const waiting = await room.teams.waitsFor('the wait', hasButton('check_now'));
    expect(await running.database.rows('select kid from tokens')).toHaveLength(1);
    await room.teams.taps(waiting, 'cancel_connection');

    expect(await stateOf(room)).toBe('cancelled');
    expect(await running.database.rows('select kid from tokens')).toEqual([]);
    // A look that was under way at the very tap ends first; only those after it count.
    const underWay = `select 1 from pgboss.job where name = 'check-connection' and state = 'active'`;
    await expect.poll(() => running.database.rows(underWay)).toEqual([]);
    const tokens = async () => (await running.cloud()).tokens.filter(({ oid }) => oid === room1.oid);
    const calls = (await tokens()).length;
    running.setClock(3_600_000);
    await looksAreDue(running);
    const left = `select 1 from pgboss.job where name = 'check-connection' and state in ('created', 'active')`;
    await expect.poll(() => running.database.rows(left)).toEqual([]);
    expect(await tokens()).toHaveLength(calls);
  });
});

it('times are in the zone that the client tells, also in what comes after a restart, and in UTC once it tells none that is one', async () => {
  const { ben, carla } = contoso.people;
  running.teams.person({ ...someoneOf(contoso, carla), zone: 'Asia/Kolkata' });
  const user = running.actor(contoso, carla);
  const admin = running.actor(contoso, ben);
  await admin.teams.installs();
  const number = await opensRequest(user);
  const timeOf = async (column: string, zone: string): Promise<string> => {
    const [row] = await running.database.rows(`select ${column} as at from requests where number = '${number}'`);
    return createText()
      .in('en-GB', zone)
      .dateTime(new Date(row?.['at'] as string));
  };
  const asked = await timeOf('created_at', 'Asia/Kolkata');
  expect(asked).toMatch(/ GMT\+5:30$/);
  await user.teams.waitsFor('when it was asked', says(asked));

  await running.restart();
  await admin.teams.taps(await question(admin, number), 'deny', { reason: 'Not this year' });
  const decided = await timeOf('decided_at', 'Asia/Kolkata');
  expect(wordsOf(await user.teams.waitsFor('when it was decided', says(decided)))).not.toContain('UTC');
  expect(wordsOf(await admin.teams.waitsFor('the decision', says('Ben')))).not.toContain('GMT');

  const status = async (told: object): Promise<string> => {
    await user.teams.send(user.teams.activity({ type: 'message', text: 'status', entities: [], ...told }));
    return wordsOf(user.teams.chat.messages.at(-1) as Message);
  };
  expect(await status({ localTimezone: undefined })).toMatch(/ GMT\+5:30/);
  const unknown = await status({ localTimezone: 'Mars/Phobos' });
  expect([unknown.includes(' UTC'), unknown.includes('GMT')]).toEqual([true, false]);
  expect(await status({ localTimezone: undefined })).toContain(' UTC');
});

it('a journey survives that the program is killed and started again in each of its states, to the end (T50)', async () => {
  const { anna, ben, dave } = contoso.people;
  const user = running.actor(contoso, anna);
  const admin = running.actor(contoso, ben);
  await admin.teams.installs();
  const seen: unknown[] = [];
  /** Nothing that people and Microsoft have settled is lost or changed. */
  async function killed(): Promise<void> {
    await running.settled();
    seen.push(await stateOf(user));
    const before = await running.database.truth();
    await running.restart();
    expect(await running.database.truth()).toEqual(before);
  }
  const card = (what: string, test: (message: Message) => boolean) => user.teams.waitsFor(what, test);

  await user.teams.says('connect my mailbox');
  await killed();
  await user.teams.taps(await card('the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
  await killed();
  const wall = await signsIn(running, user, await card('the link', hasLinkTo('/connect/')));
  await killed();
  await walkThroughMicrosoft(await wall.page.press('use-admin-account'), running.login, dave.upn);
  expect(await stateOf(user)).toBe('needs_sign_in');
  const number = await saysSawTheWall(user, await card('the wall', hasButton('saw_admin_wall')));
  await killed();
  const approved = await admin.teams.taps(await question(admin, number), 'approve');
  await killed();
  const link = linkToMicrosoft(approved.kind === 'card' ? approved.card : {}, running.login);
  await walks(running, admin, given(link, "link to Microsoft's page"));
  await killed();
  const back = await card('being called back', hasLinkTo('/connect/'));
  const picker = await (await new Browser().open(connectLink(back))).press('Use another account');
  await walkThroughMicrosoft(await picker.fill('account', dave.upn).press('next'), running.login, dave.upn);
  await killed();
  await running.sim('propagation', { seconds: 3_600 });
  await signsIn(running, user, await card('the link anew', hasLinkTo('/connect/')));
  seen.push(await stateOf(user));
  await running.restart();
  await running.sim('propagation', { seconds: 0 });
  await soon(running, becomesActive(user));
  await killed();

  expect(seen).toEqual([
    'draft',
    'needs_sign_in',
    'needs_sign_in',
    'needs_admin',
    'needs_admin',
    'needs_sign_in',
    'wrong_account',
    'propagating',
    'active',
  ]);
});
