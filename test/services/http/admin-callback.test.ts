import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import type { Page } from '../../../sandbox/browser/page.ts';
import { adatum, contoso, fabrikam, northwind, type Person, type Tenant } from '../../../sandbox/cloud/world.ts';
import { both, hasLinkTo, linkToMicrosoft, says, showsActive } from '../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../../sandbox/teams/chat.ts';
import { sweptAt } from '../../support/connection-steps.ts';
import { type Running, startRunning } from '../../support/running.ts';
import {
  approving,
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  presses,
  question,
  saysSawTheWall,
  sentTo,
  walks,
} from '../../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: fabrikam, person: fabrikam.people.gus },
      { tenant: northwind, person: northwind.people.otto },
      { tenant: adatum, person: adatum.people.alma },
    ],
    onServer: true,
  });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** An approved request, and the way to Microsoft's consent page with its state. */
async function approved(tenant: Tenant, person: Person) {
  const requester = running.newcomer(tenant);
  const admin = running.actor(tenant, person);
  await admin.teams.installs();
  const number = await opensRequest(requester);
  const tapped = await admin.teams.taps(await question(admin, number), 'approve');
  const url = given(linkToMicrosoft(tapped.kind === 'card' ? tapped.card : {}, running.login), 'way to Microsoft');
  await running.settled();
  return { requester, admin, number, url, state: stateOf(url) };
}

const hour = 3_600_000;
const wayOn = ({ card }: Message) => linkToMicrosoft(card ?? {}, running.login);
const looksAsked = async () =>
  (await running.database.rows(`select 1 from pgboss.job where name = 'check-application'`)).length;
const comesBack = (query: Record<string, string>): Promise<Page> =>
  new Browser().open(`${running.botUrl}/auth/admin-callback?${new URLSearchParams(query)}`);
const stateOf = (url: string): string => given(new URL(url).searchParams.get('state'), 'state');
const historyOf = async (number: string) =>
  (await running.database.rows(`select kind from timeline where subject = '${number}' order by at`)).map(
    ({ kind }) => kind,
  );
const timesCalledBack = (who: Actor): number =>
  sentTo(who, (message) => says('Your administrator approved')(message) && hasLinkTo('/connect/')(message)).length;
const stands = async (number: string) =>
  (await running.database.rows(`select state, evidence from requests where number = '${number}'`))[0];

describe('a return from the admin consent page proves nothing and only starts a check (S29)', () => {
  let trip: Awaited<ReturnType<typeof approved>>;
  /** Of another drawing of the same card: a way to Microsoft that nobody went. */
  let unused: string;
  beforeAll(async () => {
    trip = await approved(contoso, contoso.people.ben);
    await trip.admin.teams.says(`status ${trip.number}`);
    unused = stateOf(given(linkToMicrosoft(sentTo(trip.admin).at(-1)?.card ?? {}, running.login), 'second way'));
  });
  const yes = { admin_consent: 'True', tenant: contoso.tid };

  it.each<[string, () => Record<string, string>, number, string]>([
    ['without a state', () => yes, 400, 'This link is not known, or no longer works'],
    [
      'with a forged state',
      () => ({ ...yes, state: 'A'.repeat(43) }),
      400,
      'This link is not known, or no longer works',
    ],
    [
      'with a cut state',
      () => ({ ...yes, state: trip.state.slice(0, 40) }),
      400,
      'This link is not known, or no longer works',
    ],
    ['with nothing at all', () => ({}), 400, 'belongs to no open sign-in'],
    ['with a state and no answer', () => ({ state: trip.state }), 400, 'belongs to no open sign-in'],
    [
      'that says False',
      () => ({ ...yes, admin_consent: 'False', state: trip.state }),
      400,
      'belongs to no open sign-in',
    ],
  ])('%s changes nothing', async (_, query, status, words) => {
    const before = await running.database.truth();
    const page = await comesBack(query());
    expect([page.status, page.text.includes(words)], page.text).toEqual([status, true]);
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  });

  it('a day later calls nobody back, says why, has Microsoft looked at, and gives a fresh way on', async () => {
    const before = await running.database.truth();
    await trip.admin.teams.says(`status ${trip.number}`);
    const card = given(sentTo(trip.admin).at(-1), 'card');
    const [shown, looks] = [given(wayOn(card), 'way on'), await looksAsked()];
    const state = stateOf(shown);
    running.setClock(24 * 3_600_000 + 1_000);
    const page = await comesBack({ ...yes, state });
    expect([page.status, page.text.includes('came too late for this link')], page.text).toEqual([410, true]);
    expect(page.text).not.toContain('Nothing was changed');
    expect((await page.press('again')).url.startsWith(running.login)).toBe(true);
    await comesBack({ ...yes, state });
    expect(await looksAsked()).toBe(looks + 1);
    await trip.admin.teams.waitsFor('a fresh way on', (message) => message.id === card.id && wayOn(message) !== shown);
    const declined = await comesBack({ error: 'access_denied', error_subcode: 'cancel', state });
    expect(declined.text).toContain('This link is not known, or no longer works');
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  });

  it('from another tenant than the one asked calls nobody back, and says what was wrong', async () => {
    const page = await comesBack({ ...yes, tenant: fabrikam.tid, state: trip.state });
    expect(page.text).toContain('Microsoft did not record a consent');
    await running.settled();
    expect(await stands(trip.number)).toEqual({ state: 'approved', evidence: 'none' });
    expect(timesCalledBack(trip.requester)).toBe(0);

    const before = await running.database.truth();
    const again = await comesBack({ ...yes, tenant: fabrikam.tid, state: trip.state });
    expect(again.text).toContain('Microsoft did not record a consent');
    await running.settled();
    expect(await historyOf(trip.number)).toEqual(['request.open', 'request.approved', 'request.microsoft_returned']);
    expect(await running.database.truth()).toEqual(before);
  });

  it('with an error calls nobody back, repeats none of its words, and offers the way once more', async () => {
    const error = { error: 'access_denied', error_description: 'AADSTS65004: call 0900 <b>now</b>' };
    const state = stateOf(given(await onCard(trip.admin), 'way of its own'));
    const page = await comesBack({ admin_consent: 'True', ...error, state });
    expect(page.text).toContain('AADSTS65004');
    expect(page.text).not.toContain('0900');
    expect((await page.press('again')).url.startsWith(running.login)).toBe(true);
    const card = await trip.admin.teams.waitsFor('what went wrong', says('Microsoft did not make the grant'));
    expect(wordsOf(card)).not.toContain('0900');
    expect(await stands(trip.number)).toEqual({ state: 'approved', evidence: 'none' });
    expect(timesCalledBack(trip.requester)).toBe(0);
  });

  it('with success calls back once from any device, also with text appended, and is no grant yet', async () => {
    const answers = [trip.state, `${trip.state} deeplinkId=7`, trip.state].map((state) => comesBack({ ...yes, state }));
    for (const page of await Promise.all(answers)) expect(page.text).toContain('Microsoft reports your consent');
    await trip.requester.teams.waitsFor('being called back', says('Your administrator approved'));
    await running.settled();
    expect(await stands(trip.number)).toEqual({ state: 'approved', evidence: 'microsoft_reports' });
    expect(timesCalledBack(trip.requester)).toBe(1);
    expect(wordsOf(await trip.requester.teams.waitsFor('the levels', says('Your sign-in proves it')))).not.toContain(
      'Granted',
    );
  });

  it('after the success an error or a replay changes nothing any more', async () => {
    const before = await running.database.truth();
    await comesBack({ error: 'access_denied', error_subcode: 'cancel', state: trip.state });
    await comesBack({ ...yes, state: trip.state });
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
    expect(timesCalledBack(trip.requester)).toBe(1);
  });

  it('of an earlier decision is over: a later decision learns nothing from it', async () => {
    expect(unused).not.toBe(trip.state);
    running.setClock(2 * 3_600_000);
    const card = await trip.requester.teams.waitsFor('the link', hasLinkTo('/connect/'));
    expect(await saysSawTheWall(trip.requester, card)).toBe(trip.number);
    expect(await stands(trip.number)).toEqual({ state: 'open', evidence: 'none' });
    await presses(trip.admin, await approving(running, trip.number));
    await running.settled();
    const before = await running.database.truth();
    const declined = { error: 'access_denied', error_subcode: 'cancel' };
    const over = 'This link is not known, or no longer works';
    // What was agreed to stands at Microsoft all the same, so of that nobody says that nothing was changed.
    const late = 'came too late for this link';
    for (const [query, words] of [
      [{ ...yes, state: unused }, late],
      [{ ...yes, tenant: fabrikam.tid, state: unused }, over],
      [{ ...yes, state: trip.state }, late],
      [{ ...declined, state: trip.state }, over],
      [{ ...declined, state: unused }, over],
    ] as const) {
      const page = await comesBack(query);
      expect([page.status, page.text.includes(words)], page.text).toEqual([410, true]);
      // Nor does a link of an earlier decision lead on in a later one.
      expect(page.has('again')).toBe(false);
    }
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
    expect(timesCalledBack(trip.requester)).toBe(1);
  });
});

it('a way to Microsoft on a card is made anew before it dies, in the card that is there and once', async () => {
  const { admin, requester, number } = await approved(northwind, northwind.people.otto);
  const { id } = await admin.teams.waitsFor(
    'the way on',
    (message) => says(number)(message) && Boolean(wayOn(message)),
  );
  const now = () =>
    given(admin.teams.chat.messages.flatMap((each) => (each.id === id ? (wayOn(each) ?? []) : []))[0], 'way on');
  const [shown, sent] = [now(), sentTo(admin).length];
  await sweptAt(running, 19 * hour);
  expect(now()).toBe(shown);
  await sweptAt(running, 21 * hour);
  const fresh = now();
  expect(fresh).not.toBe(shown);
  await sweptAt(running, 21 * hour);
  expect([now(), sentTo(admin).length]).toEqual([fresh, sent]);

  running.setClock(25 * hour);
  const success = { admin_consent: 'True', tenant: northwind.tid, state: stateOf(fresh) };
  expect((await comesBack(success)).text).toContain('Microsoft reports your consent');
  running.setClock(0);
  await requester.teams.waitsFor('being called back', says('Your administrator approved'));
});

it("an administrator who declines on Microsoft's page is offered the way again, and the requester still waits (S28)", async () => {
  const { admin, requester, number, url } = await approved(fabrikam, fabrikam.people.gus);
  const { page } = await walks(running, admin, url, { consent: 'cancel' });
  expect(page.text).toContain('Microsoft did not record a consent');
  expect(page.text).toContain("“Cancel” was pressed on Microsoft's list of permissions");
  await running.settled();
  expect(await stands(number)).toEqual({ state: 'approved', evidence: 'none' });

  const again = await walks(running, admin, given(await onCard(admin), 'way again'));
  expect(again.page.text).toContain('Microsoft reports your consent');
  await requester.teams.waitsFor('being called back', says('Your administrator approved'));
});

async function onCard(admin: Actor): Promise<string | undefined> {
  const card = await admin.teams.waitsFor('the way again', says('Microsoft did not make the grant'));
  return linkToMicrosoft(card.card ?? {}, running.login);
}

it('a return that comes after the first sign-in, since an earlier one was lost, finds the grant proved', async () => {
  const { ada, alma } = adatum.people;
  const [user, admin] = [running.actor(adatum, ada), running.actor(adatum, alma)];
  await admin.teams.installs();
  const card = await asksForMailbox(user);
  const link = connectLink(card);
  const number = await saysSawTheWall(user, card);
  const tapped = await admin.teams.taps(await question(admin, number), 'approve');
  const url = given(linkToMicrosoft(tapped.kind === 'card' ? tapped.card : {}, running.login), 'way to Microsoft');
  await walks(running, admin, url.replace(stateOf(url), 'A'.repeat(43)));
  await walks(running, user, link);
  await becomesActive(user);
  expect(await stands(number)).toEqual({ state: 'approved', evidence: 'none' });

  await comesBack({ admin_consent: 'True', tenant: adatum.tid, state: stateOf(url) });

  expect(await stands(number)).toEqual({ state: 'granted', evidence: 'token_scope' });
  const told = await user.teams.waitsFor('both levels in order', both(showsActive, says('Granted')));
  expect(wordsOf(told)).not.toContain('Reported as granted');
});
