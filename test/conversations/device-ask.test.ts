import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { adatum, apps, contoso, fabrikam, type Person, type Tenant } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import { numberOn } from '../../sandbox/demo/steps.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { linksOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import {
  about,
  codeOn,
  type Device,
  fillsDeviceForm,
  isActive,
  newDevice,
  preparesDevice,
  signsInAs,
  takesCode,
  usesCode,
} from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { connectLink, given, presses, sentTo } from '../support/steps.ts';

const day = 24 * 3_600_000;

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }], onServer: true });
  await running.sim('device-code', { interval: 1 });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const stored = async ({ device }: Device) =>
  (
    await running.database.rows(
      `select id, state, request, confirmed_scope_version as version, confirmed_at from connections
        where device = '${device}'`,
    )
  )[0];

const idOf = async (wish: Device) => String((await stored(wish))?.['id']);

const requestsOf = (tenant: Tenant) =>
  running.database.rows(`select number, state from requests where tenant = '${tenant.tid}'`);

const leadsToMicrosoft = (message: Message): boolean =>
  linksOf(message.card ?? {}).some(
    (link) => link.startsWith(running.login) || new URL(link).pathname.startsWith('/connect/'),
  );

describe('the question whether the room account can sign in', () => {
  it.each([
    ['yes', 'no'],
    ['ja', 'nee'],
    ['ja', 'nein, weiß ich nicht'],
    ['yes it can', 'no idea'],
    ['oui', 'non'],
    ['sí', 'no'],
  ])('is answered by a bare "%s" or "%s" as by its buttons', async (yes, no) => {
    const user = running.newcomer(contoso);
    const wish = newDevice(contoso.people.room4);
    await user.teams.taps(await fillsDeviceForm(user, wish), 'confirm_scopes');
    await user.teams.waitsFor('the question', about(wish, hasButton('account_ready')));
    const ready = async () =>
      (await running.database.rows(`select account_ready from connections where device = '${wish.device}'`))[0];
    await user.teams.says(no);
    expect(await ready()).toEqual({ account_ready: false });
    await user.teams.says(yes);
    expect(await ready()).toEqual({ account_ready: true });
    await user.teams.waitsFor('the sign-in link', about(wish, hasLinkTo('/connect/')));
    await presses(user, { verb: 'cancel_connection', data: { id: await idOf(wish) } });
  });
});

describe('before the permissions are read', () => {
  it('no button, no sentence and no link leads to Microsoft, and nobody is asked (S22)', async () => {
    const user = running.actor(contoso, contoso.people.anna);
    const wish = newDevice(contoso.people.room4);
    await fillsDeviceForm(user, wish);
    const id = await idOf(wish);
    const verbs = ['account_ready', 'use_device_code', 'page_says_blocked', 'saw_admin_wall', 'grant_for_all'];
    const others = ['for_everybody', 'pressed_cancel', 'reauthorise', 'remind_approver', 'check_now', 'watch_on'];
    for (const verb of [...verbs, ...others]) await presses(user, { verb, data: { id } });
    for (const sentence of [
      `re-authorise ${wish.device}`,
      `connect room device ${wish.device} with ${wish.room}`,
      `sign in ${wish.room}`,
      'status',
      'why no agenda?',
    ])
      await user.teams.says(sentence);
    await running.settled();

    expect(await stored(wish)).toMatchObject({ state: 'draft', version: null, request: null });
    expect(sentTo(user).filter(leadsToMicrosoft)).toEqual([]);
    expect(user.teams.chat.messages.filter(leadsToMicrosoft)).toEqual([]);
    expect(await running.database.rows(`select kind from tickets where subject = '${id}'`)).toEqual([]);
    expect(await running.database.rows('select * from device_codes')).toEqual([]);
    expect(await requestsOf(contoso)).toEqual([]);
    await presses(user, { verb: 'cancel_connection', data: { id } });
  });

  it('a confirmation is kept with its list and its time, and is void for a list that has changed since (S26)', async () => {
    const user = running.actor(contoso, contoso.people.anna);
    const wish = newDevice(contoso.people.room4);
    const before = Date.now();
    const card = await preparesDevice(user, wish);
    const { version, confirmed_at: at } = (await stored(wish)) ?? {};
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(new Date(String(at)).getTime()).toBeGreaterThanOrEqual(before - 1_000);
    // The vendor asks for something else from now on.
    await running.database.rows(
      `update connections set confirmed_scope_version = 'older' where device = '${wish.device}'`,
    );

    const page = await new Browser().open(connectLink(card));
    expect([page.url.startsWith(running.botUrl), page.has('continue')]).toEqual([true, false]);
    const id = await idOf(wish);
    await presses(user, { verb: 'use_device_code', data: { id } });
    expect(await running.database.rows(`select * from device_codes where connection = '${id}'`)).toEqual([]);
    const shown = await presses(user, { verb: 'show_connection', data: { id } });
    for (const scope of apps.ctouch.scopes) expect(shown).toContain(scope);
    await user.teams.says(`status ${wish.device}`);
    const list = await user.teams.waitsFor('the changed list', about(wish, hasButton('confirm_scopes')));
    expect(leadsToMicrosoft(list)).toBe(false);
    await user.teams.taps(list, 'confirm_scopes');
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in', version });
    const asked = await new Browser().open(
      connectLink(await user.teams.waitsFor('a fresh link', about(wish, hasLinkTo('/connect/')))),
    );
    expect(asked.has('continue')).toBe(true);
    await presses(user, { verb: 'cancel_connection', data: { id } });
  });
});

describe('a link to sign the room in', () => {
  it('works in any browser, without Teams, and leads nowhere once it was used (S24)', async () => {
    const user = running.actor(fabrikam, fabrikam.people.fay);
    const wish = newDevice(fabrikam.people.room1);
    const card = await preparesDevice(user, wish);
    expect((await signsInAs(running, card, wish.room)).ended).toBe('away');
    await user.teams.waitsFor('"active"', isActive(wish));

    const late = await new Browser().open(connectLink(card));
    expect([late.url.startsWith(running.botUrl), late.has('continue')]).toEqual([true, false]);
  });

  it('leads nowhere once it has expired, or the connection was cancelled (S24)', async () => {
    const user = running.actor(fabrikam, fabrikam.people.fay);
    const wish = newDevice(fabrikam.people.room1);
    const link = connectLink(await preparesDevice(user, wish));
    running.setClock(7 * day + 1_000);
    expect((await new Browser().open(link)).status).toBe(410);
    running.setClock(0);
    const again = await new Browser().open(link);
    expect(again.has('continue')).toBe(true);
    // It is a room that signs in, on the page as on the card.
    expect(again.text).toContain('Stay connected while nobody is in the room');
    expect(again.text).not.toContain('while you are away');
    await presses(user, { verb: 'cancel_connection', data: { id: await idOf(wish) } });
    expect((await new Browser().open(link)).status).toBe(410);
  });
});

describe('somebody without a role', () => {
  it('is told before leaving, and both orders, asking first and meeting the wall first, lead to one open request (S3, S4)', async () => {
    const [first, second] = [contoso.people.anna, contoso.people.carla].map((who) => running.actor(contoso, who)) as [
      Actor,
      Actor,
    ];
    const ben = running.actor(contoso, contoso.people.ben);
    await ben.teams.installs();
    const [early, late] = [newDevice(contoso.people.room4), newDevice(contoso.people.room6)];
    const list = await fillsDeviceForm(first, early);
    expect(wordsOf(list)).toMatch(/administrator/i);
    await first.teams.taps(list, 'confirm_scopes');
    await first.teams.taps(
      await first.teams.waitsFor('the question', about(early, hasButton('account_ready'))),
      'account_ready',
    );
    const ready = await first.teams.waitsFor('the link', about(early, hasLinkTo('/connect/')));
    const met = await preparesDevice(second, late);
    for (const card of [ready, met]) expect(hasButton('grant_for_all')(card)).toBe(false);
    expect(await presses(first, { verb: 'grant_for_all', data: { id: await idOf(early) } })).toMatch(/approver/i);

    // One never goes to Microsoft; the other goes, meets the wall, and takes the way back.
    await first.teams.taps(ready, 'saw_admin_wall');
    const { ended, page } = await signsInAs(running, met, contoso.people.room6.upn);
    expect(ended).toBe('wall');
    await page.press('return-without-consent');
    const asks = await second.teams.waitsFor('which of the two it was', about(late, hasButton('pressed_cancel')));
    expect(await requestsOf(contoso)).toHaveLength(1);
    await second.teams.taps(asks, 'saw_admin_wall');
    await running.settled();

    const [request, ...more] = await requestsOf(contoso);
    expect([request?.['state'], more]).toEqual(['open', []]);
    for (const wish of [early, late])
      expect(await stored(wish)).toMatchObject({ state: 'needs_admin', request: request?.['number'] });
    expect(sentTo(ben, hasButton('approve'))).toHaveLength(1);
  });

  it('who meets the wall on the page for codes asks from the card with the code, which then is of no use (S4)', async () => {
    const user = running.actor(adatum, adatum.people.ada);
    const wish = newDevice(adatum.people.room1);
    const shown = await takesCode(user, await preparesDevice(user, wish), wish);
    expect((await usesCode(running, codeOn(shown), wish.room)).ended).toBe('wall');
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in' });
    await user.teams.taps(shown, 'saw_admin_wall');

    expect(await stored(wish)).toMatchObject({ state: 'needs_admin' });
    const card = await user.teams.waitsFor('the request', about(wish, says(/CR-\d+/)));
    expect(wordsOf(card).replaceAll('\u00A0', '')).not.toContain(codeOn(shown));
  });

  it('has a text with a link to pass on, which an administrator outside Teams opens, and which is used up with the decision (S24)', async () => {
    const user = running.actor(adatum, adatum.people.ada);
    const text = await user.teams.waitsFor('the text to pass on', hasLinkTo('/approve/'));
    const link = given(linkTo(text, '/approve/'), 'link');
    const outside = new Browser();
    const proved = await walkThroughMicrosoft(
      await (await outside.open(link)).press('sign-in'),
      running.login,
      adatum.people.alma.upn,
    );
    expect(proved.page.text).toContain('CTOUCH Pro');
    const granted = await walkThroughMicrosoft(
      await proved.page.press('approve'),
      running.login,
      adatum.people.alma.upn,
    );
    expect(granted.met).toContain('Permissions requested');
    const [request] = await requestsOf(adatum);
    expect(request?.['state']).toBe('approved');

    const again = await walkThroughMicrosoft(
      await (await new Browser().open(link)).press('sign-in'),
      running.login,
      adatum.people.alma.upn,
    );
    expect(again.page.has('approve')).toBe(false);
    running.setClock(14 * day + 1_000);
    expect((await new Browser().open(link)).status).toBe(410);
    running.setClock(0);
    const card = await user.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    expect((await signsInAs(running, card, adatum.people.room1.upn)).ended).toBe('away');
    await user.teams.waitsFor('"active"', says('is connected'));
    expect(await requestsOf(adatum)).toEqual([{ number: request?.['number'], state: 'granted' }]);
  });
});

describe('somebody who may agree for everybody', () => {
  /** Agrees on the request's own card, and at Microsoft; then the room signs in. */
  async function grantsAndSignsIn(user: Actor, card: Message, wish: Device, room: Person): Promise<string> {
    await running.settled();
    const sent = sentTo(user).length;
    const tapped = await user.teams.taps(card, 'grant_for_all');
    // The request's card took the place of the connection's, and nothing more is to be said until that moves on.
    await running.settled();
    expect(sentTo(user).slice(sent).map(wordsOf)).toEqual([]);
    const request = tapped.kind === 'card' ? tapped.card : {};
    const url = given(linkToMicrosoft(request, running.login), "link to Microsoft's consent page");
    const walk = await walkThroughMicrosoft(await user.browser.open(url), running.login, user.person.upn);
    expect(walk.met).toContain('Permissions requested');
    expect(walk.ended).toBe('away');
    const isBack = (message: Message) => hasLinkTo('/connect/')(message) || hasButton('account_ready')(message);
    const called = await user.teams.waitsFor('being called back', about(wish, isBack));
    if (hasButton('account_ready')(called)) await user.teams.taps(called, 'account_ready');
    const back = await user.teams.waitsFor('the link', about(wish, hasLinkTo('/connect/')));
    expect((await signsInAs(running, back, room.upn)).ended).toBe('away');
    await user.teams.waitsFor('"active"', isActive(wish));
    await running.settled();
    // One thread: a message where somebody must act, one where it ended; between them the card moves on in its place.
    const told = sentTo(user).slice(sent).filter(says(wish.device));
    expect(told.map(({ id }) => id)).toEqual([called.id, user.teams.chat.messages.findLast(isActive(wish))?.id]);
    return String((await stored(wish))?.['request']);
  }

  it('proves a role first, and then goes the direct way: nobody else is asked (S3)', async () => {
    const user = running.actor(fabrikam, fabrikam.people.gus);
    const wish = newDevice(fabrikam.people.room1);
    const card = await preparesDevice(user, wish);
    expect(hasButton('grant_for_all')(card)).toBe(false);
    // The account signs in, and the consent is missing.
    const match = { appId: apps.ctouch.clientId };
    await running.sim('faults', { where: 'token', kind: 'aadsts', code: 65001, times: 1, match });
    await signsInAs(running, card, wish.room);
    const missing = await user.teams.waitsFor('what is missing', about(wish, says('the application level is missing')));
    expect(hasButton('grant_for_all')(missing)).toBe(false);
    const rights = given(linkTo(missing, '/rights/'), "link to see one's rights");
    await walkThroughMicrosoft(await user.browser.open(rights), running.login, user.person.upn);
    const direct = await user.teams.waitsFor('the direct way', about(wish, hasButton('grant_for_all')));
    const number = await grantsAndSignsIn(user, direct, wish, fabrikam.people.room1);

    expect(await requestsOf(fabrikam)).toEqual([{ number, state: 'granted' }]);
    expect(
      (await running.cloud()).grants.some(
        ({ tenant, consentType }) => tenant === fabrikam.tid && consentType === 'AllPrincipals',
      ),
    ).toBe(true);
  });

  it("as the tenant's only named approver decides the request that waits, with the devices of others (S3)", async () => {
    const user = running.actor(contoso, contoso.people.ben);
    const wish = newDevice(contoso.people.room4);
    await user.teams.taps(await fillsDeviceForm(user, wish), 'confirm_scopes');
    const card = await user.teams.waitsFor('the direct way', about(wish, hasButton('grant_for_all')));
    const number = await grantsAndSignsIn(user, card, wish, contoso.people.room4);

    expect(await requestsOf(contoso)).toEqual([{ number, state: 'granted' }]);
    for (const who of [contoso.people.anna, contoso.people.carla])
      await running.actor(contoso, who).teams.waitsFor('being called back', hasLinkTo('/connect/'));
    expect(numberOn(await user.teams.waitsFor('the request', says(number)))).toBe(number);
  });
});
