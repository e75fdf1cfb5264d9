import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says, showsActive } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf, looksAreDue, sweptAt } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, opensRequest, sentTo, signsIn } from '../support/steps.ts';

const minute = 60_000;
const hour = 60 * minute;

let running: Running;
let anna: Actor;
let ben: Actor;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }], onServer: true });
  anna = running.actor(contoso, contoso.people.anna);
  ben = running.actor(contoso, contoso.people.ben);
  await ben.teams.installs();
  await approvesAndGrants(running, ben, await opensRequest(anna));
  await running.sim('propagation', { seconds: 7200 });
  await signsIn(running, anna, await anna.teams.waitsFor('being called back', hasLinkTo('/connect/')));
});
afterAll(() => running?.stop());

const alert = says('Not effective after 24 hours');
const told = says(/^anna@contoso\.com is active$/m);
const stateOf = async () => (await connectionOf(running, anna))?.['state'];

/** How far ahead the clock must be to stand so long after the known grant, however long the test took so far. */
async function after(ms: number): Promise<number> {
  const known = (await connectionOf(running, anna))?.['grant_known_at'] as Date;
  return known.getTime() + ms - Date.now();
}

/** So long after the known grant, with the sweep and a planned look made. */
async function looked(ms: number): Promise<void> {
  await sweptAt(running, await after(ms));
  const before = (await connectionOf(running, anna))?.['checks'];
  await looksAreDue(running);
  const checks = async () => (await connectionOf(running, anna))?.['checks'];
  await expect.poll(checks).not.toBe(before);
  await running.settled();
}

describe('from the grant to 24 hours without effect', () => {
  it.each<[string, number, RegExp]>([
    ['at once', 0, /a few minutes/],
    ['after an hour', hour, /^1 hour of at most 24 hours$/m],
    ['after twelve hours', 12 * hour, /^12 hours of at most 24 hours$/m],
    ['a minute before the end', 24 * hour - minute, /^23 hours.* of at most 24 hours$/m],
  ])('%s the card waits, and says for how long and until when (S2)', async (_, waited, elapsed) => {
    if (waited > 0) await looked(waited);
    await anna.teams.says('status');
    const card = await anna.teams.waitsFor('the wait', hasButton('check_now'));

    expect(await stateOf()).toBe('propagating');
    expect(wordsOf(card)).toMatch(elapsed);
    expect(wordsOf(card)).toMatch(/Estimate/);
    expect(wordsOf(card)).toMatch(/24-hour mark/);
    expect(sentTo(anna, alert)).toEqual([]);
  });

  it('a minute after the end it is overdue, said exactly once, however often the program starts again (S2, T50)', async () => {
    await sweptAt(running, await after(24 * hour + minute));
    expect(await stateOf()).toBe('overdue');
    await anna.teams.waitsFor('the alert', alert);
    for (const late of [1, 5]) await looked((24 + late) * hour);

    expect(await stateOf()).toBe('overdue');
    expect(sentTo(anna, alert)).toHaveLength(1);
    expect(wordsOf(sentTo(anna, alert)[0] as Message)).toMatch(/helpdesk/);
    expect(sentTo(ben, alert)).toEqual([]);
    expect(await running.database.rows("select 1 from timeline where kind = 'connection.overdue'")).toHaveLength(1);
  });

  it('an effect that comes after all is told once to requester and approver, also over restarts at that moment (S34, S2)', async () => {
    await running.sim('propagation', { seconds: 0 });
    running.setClock(31 * hour);
    await looksAreDue(running);
    await expect.poll(stateOf).toBe('active');
    await running.restart();
    await anna.teams.waitsFor('"active"', showsActive);
    await ben.teams.waitsFor('the notice', told);
    await sweptAt(running, 32 * hour);
    await looksAreDue(running);
    await sweptAt(running, 60 * hour);

    expect([sentTo(anna, showsActive).length, sentTo(ben, told).length]).toEqual([1, 1]);
    expect(sentTo(anna, alert)).toHaveLength(1);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
  });
});
