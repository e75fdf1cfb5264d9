import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { apps, contoso, fabrikam } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
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
  typesCode,
  usesCode,
} from '../support/device-steps.ts';
import { patience } from '../support/patience.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, presses, sentTo } from '../support/steps.ts';

const { fay, gus, room1 } = fabrikam.people;

let running: Running;
let user: Actor;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
  user = running.actor(fabrikam, fay);
  await running.sim('device-code', { interval: 1 });
});
afterEach(async () => {
  running.setClock(0);
  await running.sim('faults');
  await running.sim('device-code', { interval: 1, expiresIn: 900 });
});
afterAll(() => running?.stop());

interface Stored {
  readonly id: string;
  readonly state: string;
  readonly signer: string | null;
  readonly via: string;
  readonly code: string | null;
  /** The secret half is kept, encrypted. */
  readonly kept: boolean;
}

async function stored({ device }: Device): Promise<Stored> {
  const [row] = await running.database.rows(
    `select c.id, c.state, c.signer, c.via, d.state as code, d.sealed is not null as kept
       from connections c left join device_codes d on d.connection = c.id where c.device = '${device}'`,
  );
  return row as unknown as Stored;
}

/** A device with a code that waits: the card that shows it. */
async function waitsWithCode(wish: Device): Promise<Message> {
  return takesCode(user, await preparesDevice(user, wish), wish);
}

/** How often Microsoft was asked by a device so far. */
const polls = async (): Promise<number> =>
  (await running.cloud()).calls.filter(({ path, appId }) => path.endsWith('/token') && appId === apps.ctouch.clientId)
    .length;

describe('a code for a room device', () => {
  it('comes second to the browser, shows what a person needs, and ends active (design: device code)', async () => {
    const wish = newDevice(room1);
    const card = await preparesDevice(user, wish);
    expect(hasLinkTo('/connect/')(card)).toBe(true);
    const shown = await takesCode(user, card, wish);
    const words = wordsOf(shown);
    expect(words).toMatch(/only for the room/i);
    expect(words).toMatch(/valid until/i);
    expect(JSON.stringify(shown.card)).toContain('data:image/');
    expect(linksOf(shown.card ?? {})).toContain(`${running.login}/devicelogin`);
    expect(hasLinkTo('/connect/')(shown)).toBe(false);

    // A second tap, on the card as it was: the code that may be half typed stays good.
    expect((await user.teams.taps(shown, 'use_device_code', {}, { card: card.card ?? {} })).kind).toBe('card');
    const again = await user.teams.waitsFor('the code', about(wish, hasButton('page_says_blocked')));
    expect(codeOn(again)).toBe(codeOn(shown));
    const walk = await usesCode(running, codeOn(shown), room1.upn);
    expect(walk.met).toContain('Permissions requested');
    expect(walk.page.text).toContain('You have signed in');
    await user.teams.waitsFor('"active"', isActive(wish));

    expect(await stored(wish)).toMatchObject({ state: 'active', signer: room1.oid, via: 'device_code', kept: false });
    const { tokens, calls } = await running.cloud();
    expect(tokens.filter(({ kind, oid }) => kind === 'device_code' && oid === room1.oid)).toHaveLength(1);
    expect(calls.some(({ surface, oid, status }) => surface === 'graph' && oid === room1.oid && status === 200)).toBe(
      true,
    );
  });
});

describe('a code that brings nothing', () => {
  it('because it was declined at Microsoft says so, keeps nothing, and a new one repairs it', async () => {
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    const password = await (await typesCode(running, codeOn(shown))).press(`pick-${room1.upn}`);
    await (await password.press('sign-in')).press('cancel');
    const declined = await user.teams.waitsFor('the refusal', about(wish, says(/declined/i)));
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in', code: 'declined', kept: false });

    const fresh = await takesCode(user, declined, wish);
    expect(codeOn(fresh)).not.toBe(codeOn(shown));
    await usesCode(running, codeOn(fresh), room1.upn);
    await user.teams.waitsFor('"active"', isActive(wish));
  });

  it('because it expired is replaced by one tap, and the old one is worth nothing at Microsoft', async () => {
    await running.sim('device-code', { expiresIn: 2 });
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    const expired = await user.teams.waitsFor('the expiry', about(wish, says(/has expired/)));
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in', code: 'expired', kept: false });
    expect(hasLinkTo('/connect/')(expired)).toBe(true);

    await running.sim('device-code', { expiresIn: 900 });
    const fresh = await takesCode(user, expired, wish);
    expect(codeOn(fresh)).not.toBe(codeOn(shown));
    expect((await typesCode(running, codeOn(shown))).text).toContain('expired');
    expect(await stored(wish)).toMatchObject({ code: 'waiting', kept: true });
  });

  it('because Conditional Access stops it goes on waiting, until the person says what the page shows', async () => {
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    await running.sim('faults', {
      where: 'authorize',
      kind: 'aadsts',
      code: 53003,
      match: { path: '/devicelogin' },
    });
    const { ended, page } = await usesCode(running, codeOn(shown), room1.upn);
    expect([ended, page.text.includes('AADSTS53003')]).toEqual(['error', true]);
    const before = await polls();
    await vi.waitFor(async () => expect(await polls()).toBeGreaterThan(before), patience);
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in', code: 'waiting', kept: true });

    const tapped = await user.teams.taps(shown, 'page_says_blocked');
    expect(tapped.kind).toBe('card');
    const blocked = await user.teams.waitsFor('the way on', about(wish, says(/Conditional Access/)));
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in', code: 'blocked', kept: false });
    // A new code would be stopped as well.
    expect(hasButton('use_device_code')(blocked)).toBe(false);
    expect((await signsInAs(running, blocked, room1.upn)).ended).toBe('away');
    await user.teams.waitsFor('"active"', isActive(wish));
    expect(await stored(wish)).toMatchObject({ via: 'browser' });
  });

  it('for three minutes gets the browser link beside it, whenever Microsoft is asked next, and is still good', async () => {
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    running.setClock(4 * 60_000);
    const silent = await user.teams.waitsFor('the browser link', about(wish, hasLinkTo('/connect/')));

    expect(silent.id).toBe(shown.id);
    expect(codeOn(silent)).toBe(codeOn(shown));
    expect(hasButton('page_says_blocked')(silent)).toBe(true);
    running.setClock(0);
    expect((await signsInAs(running, silent, room1.upn)).ended).toBe('away');
    await user.teams.waitsFor('"active"', isActive(wish));
  });
});

describe('another account at the page for codes', () => {
  it('is refused: nothing of it is kept or read, and the room account can still sign in (T6, S17)', async () => {
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    const { calls: before } = await running.cloud();
    await usesCode(running, codeOn(shown), fay.upn);
    const wrong = await user.teams.waitsFor('the wrong account', about(wish, says(/another account/i)));

    const row = await stored(wish);
    expect(row).toMatchObject({ state: 'wrong_account', signer: null, kept: false });
    expect(await running.database.rows(`select kid from tokens where connection = '${row.id}'`)).toEqual([]);
    const { calls } = await running.cloud();
    const read = calls.slice(before.length).filter(({ surface, oid }) => surface === 'graph' && oid === fay.oid);
    expect(read.map(({ path }) => path.split('?')[0])).toEqual(['/v1.0/me']);
    expect(wordsOf(wrong)).not.toContain(fay.upn);
    expect((await signsInAs(running, wrong, room1.upn)).ended).toBe('away');
    await user.teams.waitsFor('"active"', isActive(wish));
  });

  it('from another tenant is stopped by Microsoft, and the code goes on waiting (S17)', async () => {
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    const picker = await typesCode(running, codeOn(shown));
    const password = await picker.fill('account', contoso.people.room4.upn).press('next');
    const end = await password.press('sign-in');

    expect(end.text).toContain('AADSTS50020');
    expect(await stored(wish)).toMatchObject({ state: 'needs_sign_in', code: 'waiting' });
  });
});

describe('a code is given to nobody', () => {
  it('but the requester: a colleague and somebody of another tenant change nothing', async () => {
    const wish = newDevice(room1);
    await preparesDevice(user, wish);
    const { id } = await stored(wish);
    await running.settled();
    const before = await running.database.truth();
    const strangers = [
      [running.actor(fabrikam, gus), 'belongs to somebody else'],
      [running.actor(contoso, contoso.people.anna), 'nothing of yours'],
    ] as const;
    for (const [who, answer] of strangers)
      for (const verb of ['use_device_code', 'page_says_blocked'])
        expect(await presses(who, { verb, data: { id } })).toContain(answer);

    expect(await running.database.truth()).toEqual(before);
    expect((await stored(wish)).code).toBeNull();
  });

  it('a colleague who looks at the device does not see the code, and once called off nobody does', async () => {
    const wish = newDevice(room1);
    const shown = await waitsWithCode(wish);
    const colleague = running.actor(fabrikam, gus);
    await colleague.teams.says(`status ${wish.device}`);
    await presses(colleague, { verb: 'show_connection', data: { id: (await stored(wish)).id } });
    await running.settled();

    expect(sentTo(colleague).map(wordsOf).join('\n').replaceAll('\u00A0', '')).not.toContain(codeOn(shown));

    // Called off, it is forgotten at once: whoever finishes with it at Microsoft connects nothing.
    await user.teams.taps(shown, 'cancel_connection');
    expect(await stored(wish)).toMatchObject({ state: 'cancelled', code: null });
  });

  it('before the permissions were read, nor for a mailbox (S22)', async () => {
    const wish = newDevice(room1);
    await fillsDeviceForm(user, wish);
    const { id } = await stored(wish);
    await presses(user, { verb: 'use_device_code', data: { id } });
    expect(await stored(wish)).toMatchObject({ state: 'draft', code: null });

    const lee = running.newcomer(fabrikam);
    expect(linkTo(await asksForMailbox(lee), '/connect/')).toBeDefined();
    const [mailbox] = await running.database.rows(
      `select id from connections where requester_oid = '${lee.person.oid}'`,
    );
    const said = await presses(lee, { verb: 'use_device_code', data: { id: mailbox?.['id'] } });
    expect(said).toMatch(/codes?\b/i);
    expect(await running.database.rows(`select * from device_codes where connection = '${mailbox?.['id']}'`)).toEqual(
      [],
    );
  });
});
