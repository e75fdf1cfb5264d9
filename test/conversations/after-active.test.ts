import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { apps, contoso, fabrikam, type Person, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf, looksAreDue, raisesReach } from '../support/connection-steps.ts';
import { patience } from '../support/patience.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  sentTo,
  signsIn,
  walks,
} from '../support/steps.ts';

const minute = 60_000;
const { taxcalc } = apps;

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
    onServer: true,
  });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const isWithdrawn = says('The consent was withdrawn');
const worksAgain = says('works again');
const linkAnew = hasLinkTo('/connect/');

/** Asked for by a request, approved, signed in, and looked after where the owner agreed. */
async function isActive(who: Actor, admin: Actor, looksAfter: boolean): Promise<void> {
  await admin.teams.installs();
  await approvesAndGrants(running, admin, await opensRequest(who));
  const card = await who.teams.waitsFor('being called back', linkAnew);
  if (looksAfter) await who.teams.taps(card, 'watch_on');
  await signsIn(running, who, await who.teams.waitsFor('the link', linkAnew));
  await becomesActive(who);
  await running.settled();
}

/** So many minutes later the planned look at this person's connection is made, and what it found is told. */
async function looksAt(who: Actor, minutes: number): Promise<void> {
  const before = (await connectionOf(running, who))?.['updated_at'];
  running.setClock(minutes * minute);
  await looksAreDue(running);
  const changed = async () => (await connectionOf(running, who))?.['updated_at'];
  await expect.poll(changed).not.toEqual(before);
  await running.settled();
}

const tokenOf = async (who: Actor) =>
  running.database.rows(
    `select kid from tokens join connections on connections.id = tokens.connection where requester_oid = '${who.person.oid}'`,
  );

/** Somebody agrees for everybody in the portal, outside every request. */
const grantsInPortal = ({ tid }: Tenant, admin: Actor) => {
  const query = new URLSearchParams({
    client_id: taxcalc.clientId,
    scope: 'https://graph.microsoft.com/.default',
    redirect_uri: `${running.botUrl}/auth/admin-callback`,
  });
  return walks(running, admin, `${running.login}/${tid}/v2.0/adminconsent?${query}`);
};

/** Nothing that people and Microsoft have settled is lost or changed when the program is started again. */
async function staysOverRestart(): Promise<void> {
  await running.settled();
  const before = await running.database.truth();
  await running.restart();
  expect(await running.database.truth()).toEqual(before);
}

const withdraw = ({ domain }: Tenant, by?: Person) =>
  running.sim('grants/delete', { tenant: domain, appId: taxcalc.clientId, ...(by ? { by: by.oid } : {}) });

const applicationOf = async ({ tid }: Tenant) =>
  (
    await running.database.rows(
      `select level, evidence, withdrawn_by, withdrawn_at from applications where tenant = '${tid}' and product like 'taxcalc%'`,
    )
  )[0];

describe('a connection that is looked after', () => {
  let hanna: Actor;
  let victor: Actor;
  beforeAll(async () => {
    hanna = running.actor(woodgrove, woodgrove.people.hanna);
    victor = running.actor(woodgrove, woodgrove.people.victor);
    await isActive(hanna, victor, true);
  });

  it('keeps an encrypted token and looks about once an hour, by a fresh token and an id, and says nothing while all is well (S33)', async () => {
    const [kept] = await running.database.rows('select * from tokens');
    const columns = Object.values(given(kept, 'kept token'));
    const stored = columns.map((each) => (each instanceof Uint8Array ? Buffer.from(each).toString('latin1') : each));
    expect(stored.join()).not.toMatch(/refresh|secret|eyJ/i);
    const sent = sentTo(hanna).length;
    for (const hours of [1, 2]) await looksAt(hanna, hours * 60 + 1);

    const { calls, tokens } = await running.cloud();
    const own = ({ oid }: { oid?: string }) => oid === hanna.person.oid;
    expect(tokens.filter(own).map(({ kind }) => kind)).toEqual([
      'authorization_code',
      'refresh_token',
      'refresh_token',
      'refresh_token',
    ]);
    expect(new Set(calls.filter((call) => own(call) && call.surface === 'graph').map(({ path }) => path))).toEqual(
      new Set(['/v1.0/me/mailFolders/inbox']),
    );
    expect(sentTo(hanna)).toHaveLength(sent);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', failures: 0 });
  });

  it('takes no bad day at Microsoft for a withdrawal or a break, and tells nobody (S33)', async () => {
    const told = () => [hanna, victor].map((who) => sentTo(who).length);
    const before = told();
    const weather = (seed: number) => running.sim('weather', { percent: 100, seed });
    const busy = (where: string, kind: string) =>
      running.sim('faults', { where, kind, retryAfter: 0, times: 3, match: { tenant: woodgrove.tid } });
    // The seeds begin with a silent call and with one that is cut off.
    const days = [
      () => weather(11),
      () => weather(8),
      () => busy('token', '429'),
      () => busy('token', '503'),
      () => busy('graph', '429'),
      () => busy('graph', '503'),
    ];
    for (const [index, spoil] of days.entries()) {
      await spoil();
      await looksAt(hanna, 183 + index * 61);
      const { faults, weather: sky } = await running.cloud();
      // A cut call is made once more, and fails once more.
      expect(Object.values(sky?.struck ?? {}).reduce((sum, each) => sum + each, 0)).toBe(sky?.asked ?? 0);
      expect([(sky?.asked ?? 2) > 1, faults.map(({ left }) => left)]).toEqual([true, sky ? [] : [0]]);
      await running.sim('weather', { percent: 0 });
      await running.sim('faults');
      expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', failures: 0, trouble: null });
    }
    // One replica that knows of no consent, and no other: looked at again soon, and forgotten.
    const match = { tenant: woodgrove.tid, path: '/token' };
    await running.sim('faults', { where: 'token', kind: 'aadsts', code: 65001, suberror: '', times: 1, match });
    await looksAt(hanna, 183 + 6 * 61);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', failures: 1, trouble: null });
    await looksAt(hanna, 183 + 6 * 61 + 3);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', failures: 0, trouble: null });
    expect(told()).toEqual(before);
  });

  it('notices a withdrawn grant at the second look, and tells requester and approver once, with the time, also over a restart (S33, T50, T51)', async () => {
    await withdraw(woodgrove);
    await looksAt(hanna, 612);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', failures: 1 });
    await looksAt(hanna, 615);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'revoked' });
    await looksAt(hanna, 676);
    await staysOverRestart();

    for (const who of [hanna, victor]) {
      expect(sentTo(who, isWithdrawn)).toHaveLength(1);
      expect(wordsOf(sentTo(who, isWithdrawn)[0] as Message)).toMatch(
        /(On|Between) \d+ \w+ \d{4}, \d\d:\d\d UTC .* lost its grant/,
      );
      expect(sentTo(who, worksAgain)).toEqual([]);
    }
    expect(await tokenOf(hanna)).toHaveLength(1);
    expect(await applicationOf(woodgrove)).toMatchObject({ level: 'revoked', withdrawn_by: null });
  });

  it('notices that it was granted again, and tells both once that it works, with both levels in order (S33)', async () => {
    await grantsInPortal(woodgrove, victor);
    await looksAt(hanna, 737);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', trouble: null });
    await looksAt(hanna, 800);

    for (const who of [hanna, victor]) expect(sentTo(who, worksAgain)).toHaveLength(1);
    expect(await applicationOf(woodgrove)).toMatchObject({ level: 'partial', withdrawn_at: null });
    expect(wordsOf(await hanna.teams.waitsFor('the card', worksAgain))).not.toContain('Withdrawn');
  });

  it('notices at the second look that one permission is gone, names it, and tells that once, and once that it works again (S33)', async () => {
    await running.sim('grants/narrow', { tenant: woodgrove.domain, appId: taxcalc.clientId, without: ['Mail.Send'] });
    await looksAt(hanna, 862);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', failures: 1 });
    await looksAt(hanna, 865);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'revoked', trouble: { code: 'scopes_missing' } });
    await looksAt(hanna, 926);
    expect(await applicationOf(woodgrove)).toMatchObject({ level: 'partial', evidence: 'token_scope' });
    expect(wordsOf(sentTo(hanna, isWithdrawn).at(-1) as Message)).toMatch(/No longer granted: Mail\S*\.Send\./);
    for (const who of [hanna, victor]) expect(sentTo(who, isWithdrawn)).toHaveLength(2);

    await grantsInPortal(woodgrove, victor);
    await looksAt(hanna, 987);
    await looksAt(hanna, 1050);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', trouble: null });
    for (const who of [hanna, victor]) expect(sentTo(who, worksAgain)).toHaveLength(2);
  });

  it('takes a changed password for a broken sign-in: no token stays, and one new sign-in repairs it, also after a restart (S33, T50)', async () => {
    const { signer } = (await connectionOf(running, hanna)) ?? {};
    await running.sim('people', { oid: hanna.person.oid, passwordReset: true });
    await looksAt(hanna, 1112);
    await looksAt(hanna, 1115);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'needs_reauth', user_level: 'broken', signer });
    expect(await tokenOf(hanna)).toEqual([]);
    expect(sentTo(hanna, says('AADSTS50173'))).toHaveLength(1);
    await staysOverRestart();

    const { met } = await signsIn(running, hanna, await hanna.teams.waitsFor('the link', linkAnew));
    await looksAreDue(running);
    await expect.poll(() => connectionOf(running, hanna)).toMatchObject({ state: 'active', signer });
    await running.settled();
    expect(met).not.toContain('Permissions requested');
    expect(sentTo(hanna, worksAgain)).toHaveLength(3);
    expect(await tokenOf(hanna)).toHaveLength(1);
  });

  it('forgets the token as soon as the owner takes the agreement back', async () => {
    await hanna.teams.taps(await hanna.teams.waitsFor('the card', hasButton('watch_off')), 'watch_off');
    expect(await tokenOf(hanna)).toEqual([]);
    expect(await connectionOf(running, hanna)).toMatchObject({ state: 'active', next_check_at: null });
  });
});

describe('a connection that nobody agreed to look after', () => {
  it('leaves no token once it is active, and nothing looks at it any more (S33)', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await signsIn(running, fay, await asksForMailbox(fay));
    await becomesActive(fay);
    await running.settled();
    const before = await connectionOf(running, fay);
    const calls = (await running.cloud()).tokens.length;

    expect(await tokenOf(fay)).toEqual([]);
    expect(before).toMatchObject({ next_check_at: null, health_agreed_at: null });
    running.setClock(120 * minute);
    await looksAreDue(running);
    await running.restart();
    expect(await connectionOf(running, fay)).toEqual(before);
    expect((await running.cloud()).tokens).toHaveLength(calls);
  });

  it("is signed in anew at its owner's wish, with the same account and the same history", async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const { id, signer, created_at } = (await connectionOf(running, fay)) ?? {};
    await fay.teams.taps(await fay.teams.waitsFor('the card', hasButton('reauthorise')), 'reauthorise');
    expect(await connectionOf(running, fay)).toMatchObject({ state: 'needs_reauth', signer });
    const card = await fay.teams.waitsFor('the link', linkAnew);
    const { gus } = fabrikam.people;
    const picker = await (await new Browser().open(connectLink(card))).press('Use another account');
    await walkThroughMicrosoft(await picker.fill('account', gus.upn).press('next'), running.login, gus.upn);
    expect(await connectionOf(running, fay)).toMatchObject({ id, state: 'wrong_account', signer });

    await signsIn(running, fay, await fay.teams.waitsFor('the link', linkAnew));
    await expect.poll(() => connectionOf(running, fay)).toMatchObject({ id, state: 'active', signer, created_at });
    const told = await running.database.rows(`select kind from timeline where subject = '${id}' order by at`);
    expect(told.map(({ kind }) => kind)).toEqual([
      'connection.draft',
      'connection.needs_sign_in',
      'connection.propagating',
      'connection.active',
      'connection.needs_reauth',
      'connection.wrong_account',
      'connection.propagating',
      'connection.active',
    ]);
  });
});

describe('where the directory is read', () => {
  let anna: Actor;
  let carla: Actor;
  let ben: Actor;
  beforeAll(async () => {
    [anna, carla, ben] = [contoso.people.anna, contoso.people.carla, contoso.people.ben].map((person) =>
      running.actor(contoso, person),
    ) as [Actor, Actor, Actor];
    await isActive(anna, ben, false);
    await signsIn(running, carla, await asksForMailbox(carla));
    await becomesActive(carla);
    await raisesReach(running, ben);
    await vi.waitFor(async () => expect((await applicationOf(contoso))?.['evidence']).toBe('grant_object'), patience);
    await running.settled();
  });

  it('a withdrawn grant is noticed without any token, and who took it away is named, once to each (S33, T51)', async () => {
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    const tokens = (await running.cloud()).tokens.filter(({ appId }) => appId === taxcalc.clientId).length;
    await withdraw(contoso, contoso.people.erin);
    for (const _ of [1, 2]) await running.restart();
    for (const who of [anna, carla, ben]) await who.teams.waitsFor('the withdrawal', says(/Erin Walsh took the grant/));
    await running.settled();

    expect([anna, carla, ben].map((who) => sentTo(who, isWithdrawn).length)).toEqual([1, 1, 1]);
    const states = await Promise.all([anna, carla].map((who) => connectionOf(running, who)));
    expect(states.map((row) => row?.['state'])).toEqual(['revoked', 'revoked']);
    expect(await applicationOf(contoso)).toMatchObject({ level: 'revoked', withdrawn_by: 'Erin Walsh' });
    const { tokens: after } = await running.cloud();
    expect(after.filter(({ appId }) => appId === taxcalc.clientId)).toHaveLength(tokens);
  });

  it('a grant that is back calls those back who lost it, once, with a fresh link (S33)', async () => {
    await grantsInPortal(contoso, ben);
    for (const _ of [1, 2]) await running.restart();
    const cards = await Promise.all([anna, carla].map((who) => who.teams.waitsFor('the link', linkAnew)));
    await running.settled();
    expect([anna, carla].map((who) => sentTo(who, linkAnew).length)).toEqual([2, 1]);

    await signsIn(running, anna, cards[0] as Message);
    await anna.teams.waitsFor('the recovery', worksAgain);
    await running.settled();
    expect([anna, ben].map((who) => sentTo(who, worksAgain).length)).toEqual([1, 1]);
  });

  it('an application that is switched off is told apart from a withdrawn consent, and coming back needs no approval (S33)', async () => {
    const switches = (disabled: boolean) =>
      running.sim('service-principals/disable', { tenant: contoso.domain, appId: taxcalc.clientId, disabled });
    await switches(true);
    await running.restart();
    const off = await anna.teams.waitsFor('the news', says('is switched off'));
    expect(hasButton('saw_admin_wall')(off)).toBe(false);
    expect(sentTo(anna, isWithdrawn)).toHaveLength(1);
    expect(await applicationOf(contoso)).toMatchObject({ level: 'disabled' });

    await switches(false);
    await running.restart();
    const back = await anna.teams.waitsFor('being called back', linkAnew);
    expect((await signsIn(running, anna, back)).ended).toBe('away');
    await expect.poll(() => connectionOf(running, anna)).toMatchObject({ state: 'active' });
    expect(await running.database.rows("select number from requests where state in ('open', 'approved')")).toEqual([]);
  });
});
