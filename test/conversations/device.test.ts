import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { apps, contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { type Device, fillsDeviceForm, preparesDevice } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, connectLink, saysSawTheWall, sentTo } from '../support/steps.ts';

const { anna, ben, room4, room6 } = contoso.people;
const lobby: Device = { device: 'Lobby screen', room: room4.upn };
const board: Device = { device: 'Board room screen', room: room6.upn };

let running: Running;
let user: Actor;
let admin: Actor;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: ben }] });
  user = running.actor(contoso, anna);
  admin = running.actor(contoso, ben);
  await admin.teams.installs();
});
afterAll(() => running?.stop());

/** Opens the link in the user's browser, goes on from "who asked", and signs in as the room account. */
const roomSignsIn = async (card: Parameters<typeof connectLink>[0], room: string) => {
  const asked = await user.browser.open(connectLink(card));
  return walkThroughMicrosoft(await asked.press('continue'), running.login, room);
};

const stored = (device: string) =>
  running.database.rows(`select state, user_level, request from connections where device = '${device}'`);

describe('a room device', () => {
  it('shows its steps, its permissions and both levels, and asks first whether the account can sign in (S1, S12, S22)', async () => {
    const card = await fillsDeviceForm(user, lobby);

    expect(wordsOf(card)).toMatch(/Step 3 of 4/);
    expect(wordsOf(card)).toContain('Calendars.Read');
    await user.teams.taps(card, 'confirm_scopes');
    const asks = await user.teams.waitsFor('the question about the account', hasButton('account_ready'));
    await user.teams.taps(asks, 'account_not_ready');
    const told = await user.teams.waitsFor('what the administrator does', says(/password/i));
    await user.teams.taps(told, 'account_ready');
    await user.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
  });

  it('becomes active with an administrator for the application and the room account for the user level (S3, S13, S14)', async () => {
    const card = await user.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
    expect(await roomSignsIn(card, room4.upn)).toMatchObject({ ended: 'wall' });
    const number = await saysSawTheWall(user, card);
    expect(await approvesAndGrants(running, admin, number)).toMatchObject({ ended: 'away' });

    const back = await user.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    expect(await stored(lobby.device)).toMatchObject([{ state: 'needs_sign_in', user_level: 'missing' }]);
    expect(await roomSignsIn(back, room4.upn)).toMatchObject({ ended: 'away' });
    await user.teams.waitsFor('"active"', says('is connected'));
    const { calls } = await running.cloud();
    expect(
      calls.filter(({ surface, oid, status }) => surface === 'graph' && oid === room4.oid && status === 200).length,
    ).toBeGreaterThan(0);
  });

  it('needs no second administrator for the second device of the tenant, only its own account (S32)', async () => {
    await running.settled();
    const before = sentTo(admin).length;
    const card = await preparesDevice(user, board);
    expect(await roomSignsIn(card, room6.upn)).toMatchObject({ ended: 'away' });
    await user.teams.waitsFor('"active"', (message) => says(board.device)(message) && says('is connected')(message));

    expect(sentTo(admin).length).toBe(before);
    expect(await running.database.rows(`select number from requests where product = 'ctouch-pro'`)).toHaveLength(1);
    const { grants } = await running.cloud();
    expect(grants.filter(({ appId }) => appId === apps.ctouch.clientId)).toHaveLength(1);
  });
});
