import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso, fabrikam, type Person, personal } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import {
  about,
  type Device,
  fillsDeviceForm,
  headlineOf,
  isActive,
  preparesDevice,
  signsInAs,
  signsInInstead,
} from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, presses, saysSawTheWall, sentTo } from '../support/steps.ts';

const { anna, ben, board, carla, dave, room4, room6 } = contoso.people;
const hall: Device = { device: 'Hall screen', room: room4.upn };
const lobby: Device = { device: 'Lobby screen', room: room4.upn };
const desk: Device = { device: 'Desk panel', room: room6.upn };

let running: Running;
let user: Actor;
let admin: Actor;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: ben }], onServer: true });
  user = running.actor(contoso, anna);
  admin = running.actor(contoso, ben);
  await admin.teams.installs();
});
afterEach(() => running.sim('faults'));
afterAll(() => running?.stop());

const stored = async ({ device }: Device) =>
  (
    await running.database.rows(
      `select id, state, user_level, signer, request, trouble ->> 'code' as trouble from connections
        where device = '${device}'`,
    )
  )[0];

/** What the card says of each combination of the two levels, as it was met. */
const headlines = new Map<string, string>();

describe('a room device', () => {
  it('shows its steps, its permissions and both levels, and asks first whether the account can sign in (S1, S12, S22)', async () => {
    const card = await fillsDeviceForm(user, lobby);

    expect(wordsOf(card)).toMatch(/Step 3 of 4/);
    for (const each of ['Calendars.Read', 'Contacts.Read', 'Application level', 'User level'])
      expect(wordsOf(card)).toContain(each);
    await user.teams.taps(card, 'confirm_scopes');
    const asks = await user.teams.waitsFor('the question about the account', hasButton('account_ready'));
    await user.teams.taps(asks, 'account_not_ready');
    const told = await user.teams.waitsFor('what the administrator does', says(/password/i));
    for (const each of [/licen[cs]e/i, /second/i, /blocked|enabled|switched/i]) expect(wordsOf(told)).toMatch(each);
    await user.teams.taps(told, 'account_ready');
    const ready = await user.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
    headlines.set('neither level', headlineOf(ready));
  });

  it('whose account signs in before the application is granted hears which level is missing, and asks for it (S14, S16)', async () => {
    const card = await preparesDevice(user, hall);
    await running.sim('faults', {
      where: 'token',
      kind: 'aadsts',
      code: 65001,
      times: 1,
      match: { appId: apps.ctouch.clientId },
    });
    // Microsoft lets the account through, and refuses the token for want of the consent.
    await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
    expect((await signsInAs(running, card, room4.upn)).ended).toBe('away');
    await running.sim('tenants', { tenant: contoso.domain, policy: contoso.policy });
    await running.sim('grants/delete', { tenant: contoso.tid, appId: apps.ctouch.clientId });
    const missing = await user.teams.waitsFor('the missing level', about(hall, says(/application level is missing/i)));

    headlines.set('user level only', headlineOf(missing));
    expect(await stored(hall)).toMatchObject({ state: 'needs_sign_in', user_level: 'missing', request: null });
    expect(await running.database.rows('select number from requests')).toEqual([]);
    const number = await saysSawTheWall(user, missing);
    expect(await stored(hall)).toMatchObject({ state: 'needs_admin', request: number });
  });

  it('becomes active with an administrator for the application and the room account for the user level (S3, S13, S14)', async () => {
    const card = await user.teams.waitsFor('the sign-in link', about(lobby, hasLinkTo('/connect/')));
    expect(await signsInAs(running, card, room4.upn)).toMatchObject({ ended: 'wall' });
    await user.teams.taps(card, 'saw_admin_wall');
    const { request } = (await stored(hall)) ?? {};
    expect((await stored(lobby))?.['request']).toBe(request);
    expect(await running.database.rows('select number from requests')).toHaveLength(1);
    expect(await approvesAndGrants(running, admin, String(request))).toMatchObject({ ended: 'away' });

    const back = await user.teams.waitsFor('being called back', about(lobby, hasLinkTo('/connect/')));
    expect(await stored(lobby)).toMatchObject({ state: 'needs_sign_in', user_level: 'missing' });
    // One of Microsoft's replicas has not heard of the consent yet: that is nobody's right that is missing in Exchange.
    await running.sim('faults', { where: 'graph', kind: 'flap', everyNth: 1, times: 1, match: { path: '/me' } });
    const stale = await signsInAs(running, back, room4.upn);
    expect(stale.page.text).toContain('Microsoft did not answer properly just now');
    expect(await signsInAs(running, back, room4.upn)).toMatchObject({ ended: 'away' });
    const active = await user.teams.waitsFor('"active"', isActive(lobby));
    headlines.set('both levels', headlineOf(active));
    const { calls } = await running.cloud();
    expect(
      calls.filter(({ surface, oid, status }) => surface === 'graph' && oid === room4.oid && status === 200).length,
    ).toBeGreaterThan(0);
  });

  it('that is consented but has no account gives that cause when asked why there is no agenda, with the sign-in (S13, S15)', async () => {
    await user.teams.says('why no agenda?');
    const only = await user.teams.waitsFor('the cause', about(hall, hasLinkTo('/connect/')));
    const asked = sentTo(user).at(-1);
    expect(asked?.id).toBe(only.id);
    expect(wordsOf(only)).toMatch(/no account signed in/i);
    headlines.set('application level only', headlineOf(only));

    await fillsDeviceForm(user, desk);
    await user.teams.says(`why does ${hall.device} show no agenda?`);
    expect(headlineOf(sentTo(user).at(-1))).toBe(headlines.get('application level only'));
  });

  it('has a headline of its own for each of the four combinations of the two levels (S14)', () => {
    expect([...headlines.keys()].sort()).toEqual([
      'application level only',
      'both levels',
      'neither level',
      'user level only',
    ]);
    // The device's own name is no difference.
    const plain = [...headlines.values()].map((line) => line.replaceAll(/Lobby screen|Hall screen/g, ''));
    expect(new Set(plain).size).toBe(4);
  });

  it('needs no second administrator for the second device of the tenant, only its own account (S32)', async () => {
    await running.settled();
    const before = sentTo(admin).length;
    await user.teams.taps(
      await user.teams.waitsFor('the permissions', about(desk, hasButton('confirm_scopes'))),
      'confirm_scopes',
    );
    await user.teams.taps(
      await user.teams.waitsFor('the question', about(desk, hasButton('account_ready'))),
      'account_ready',
    );
    const card = await user.teams.waitsFor('the link', about(desk, hasLinkTo('/connect/')));
    expect(await stored(desk)).toMatchObject({ state: 'needs_sign_in', user_level: 'missing' });
    // Where a code is asked for at a replica that has not heard of the consent yet, nobody is asked to agree again.
    await running.sim('faults', {
      where: 'token',
      kind: 'aadsts',
      code: 65001,
      times: 1,
      match: { path: 'devicecode' },
    });
    await user.teams.taps(card, 'use_device_code');
    expect(await stored(desk)).toMatchObject({ state: 'needs_sign_in', request: null, trouble: 'AADSTS65001' });
    expect(await signsInAs(running, card, room6.upn)).toMatchObject({ ended: 'away' });
    await user.teams.waitsFor('"active"', isActive(desk));

    expect(sentTo(admin).filter(hasButton('approve'))).toHaveLength(
      sentTo(admin).slice(0, before).filter(hasButton('approve')).length,
    );
    expect(await running.database.rows(`select number from requests where product = 'ctouch-pro'`)).toHaveLength(1);
    const { grants } = await running.cloud();
    expect(grants.filter(({ appId }) => appId === apps.ctouch.clientId)).toHaveLength(1);
  });
});

describe('the account of a room', () => {
  it('whose user name and mail address differ is found by either, and pinned by its object id (S20)', async () => {
    const wish = { device: 'Board room screen', room: board.mail };
    const card = await preparesDevice(user, wish);
    expect((await signsInAs(running, card, board.upn)).ended).toBe('away');
    await user.teams.waitsFor('"active"', isActive(wish));
    expect(await stored(wish)).toMatchObject({ state: 'active', signer: board.oid });
  });

  it.each<[string, Person, RegExp, object]>([
    ['of the tenant is accepted', room6, /is connected/, { state: 'active', signer: room6.oid, trouble: null }],
    [
      'of another tenant is refused',
      fabrikam.people.room1,
      /another (organisation|tenant)/i,
      { state: 'needs_sign_in', signer: null, trouble: 'AADSTS50020' },
    ],
    [
      'of a private person is refused',
      personal.people.pat,
      /personal/i,
      { state: 'needs_sign_in', signer: null, trouble: 'AADSTS50020' },
    ],
    [
      'of a colleague is refused',
      dave,
      /another account/i,
      { state: 'wrong_account', signer: null, trouble: 'other_account' },
    ],
  ])('%s, with the reason (S17)', async (_, person, reason, outcome) => {
    const wish = { device: `Panel of ${person.given} ${person.surname}`, room: room6.upn };
    await signsInInstead(await preparesDevice(user, wish), person.upn);
    const told = await user.teams.waitsFor('what came of it', about(wish, says(reason)));

    expect(await stored(wish)).toMatchObject(outcome);
    if (person !== room6) expect(wordsOf(told)).not.toContain(person.upn);
    expect(await running.database.rows('select kid from tokens')).toEqual([]);
  });

  it('serves several devices, each with a sign-in of its own', async () => {
    const [left, right] = [
      { device: 'Left screen', room: room4.upn },
      { device: 'Right screen', room: room4.upn },
    ];
    await signsInAs(running, await preparesDevice(user, left), room4.upn);
    await user.teams.waitsFor('"active"', isActive(left));
    const card = await preparesDevice(user, right);
    expect(await stored(right)).toMatchObject({ state: 'needs_sign_in', user_level: 'missing' });
    await signsInAs(running, card, room4.upn);
    await user.teams.waitsFor('"active"', isActive(right));
    expect((await stored(left))?.['id']).not.toBe((await stored(right))?.['id']);
  });
});

describe('a device that a colleague has asked for', () => {
  const wish = { device: 'Atrium screen', room: room6.upn };

  it('is theirs: nothing of it can be seen or changed, and the name is said to be taken', async () => {
    await preparesDevice(user, wish);
    const colleague = running.actor(contoso, carla);
    const { id } = (await stored(wish)) ?? {};
    await running.settled();
    const before = await running.database.truth();
    const data = { id: '', device: wish.device.toUpperCase(), room: wish.room };
    const taken = await presses(colleague, { verb: 'connect_device', data });
    expect(taken).toMatch(/somebody else/i);
    // It is the device that is taken: its room account may serve another one.
    expect([taken.includes(data.device), taken.includes(wish.room)]).toEqual([true, false]);
    for (const verb of ['account_not_ready', 'use_device_code', 'cancel_connection', 'saw_admin_wall', 'disconnect'])
      expect(await presses(colleague, { verb, data: { id } })).toMatch(/belongs to somebody else/i);
    await colleague.teams.says(`status ${wish.device}`);

    await running.settled();
    expect(await running.database.truth()).toEqual(before);
    expect(sentTo(colleague).filter((message) => wordsOf(message).includes(wish.device))).toEqual([]);
  });

  it('does not stop them from connecting another one with the same room account', async () => {
    const colleague = running.actor(contoso, carla);
    const own = { device: 'Atrium panel', room: wish.room };
    await signsInAs(running, await preparesDevice(colleague, own), room6.upn);
    await colleague.teams.waitsFor('"active"', isActive(own));
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in' });
  });
});

it('the same two words stand on the card and in the help: application level and user level (S31)', async () => {
  await user.teams.says('what is the application level?');
  const help = wordsOf(await user.teams.waitsFor('the topic', (message) => message.id === sentTo(user).at(-1)?.id));
  const card = wordsOf(await user.teams.waitsFor('a device', isActive(lobby)));
  for (const words of [help, card])
    for (const word of [/application level/i, /user level/i]) expect(words).toMatch(word);
});
