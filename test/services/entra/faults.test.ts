import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fabrikam } from '../../../sandbox/cloud/world.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { microsoftErrors } from '../../support/microsoft-errors.ts';
import { ctouch, startWorld, taxcalc } from './support/simulated-cloud.ts';

const { fay } = fabrikam.people;

let world: Awaited<ReturnType<typeof startWorld>>;
let kept: { cache: string; accessToken: string };
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  await world.reset();
  kept = await world.signedIn(fabrikam, fay);
});
afterAll(() => world.stop());

const refresh = () =>
  world.entra.refresh({ product: taxcalc, tenant: fabrikam.tid, cache: kept.cache, via: 'browser' });
const probe = () =>
  world.graph.probe({
    tenant: fabrikam.tid,
    accessToken: kept.accessToken,
    workloads: ['mail'],
    client: 'pro',
    mailbox: 'anna@contoso.com',
    sharedAddress: null,
  });

describe('a token endpoint in trouble', () => {
  it.each([
    ['429', 'AADSTS90055', 9],
    ['503', 'AADSTS90033', 9],
  ])('%s: transient, with the wait it asks for, and one call only', async (kind, code, retryAfterSeconds) => {
    await world.control('/faults', { where: 'token', kind, retryAfter: retryAfterSeconds, times: 1 });

    expect(await refresh()).toMatchObject({
      trouble: { class: 'transient', code, owner: 'microsoft' },
      retryAfterSeconds,
    });
    expect(await refresh()).toMatchObject({ kind: 'signed_in' });
  });

  it('silent: transient', async () => {
    givesUpSoon();
    await world.control('/faults', { where: 'token', kind: 'timeout' });

    expect(await refresh()).toMatchObject({ trouble: { class: 'transient', code: 'network_error' } });
  });

  it('flapping replicas: "not consented" and a token by turns', async () => {
    await world.control('/faults', { where: 'token', kind: 'flap' });
    const answers = [await refresh(), await refresh(), await refresh(), await refresh()];

    expect(answers.map((one) => (one.kind === 'failed' ? one.trouble.class : one.kind))).toEqual([
      'signed_in',
      'not_consented',
      'signed_in',
      'not_consented',
    ]);
  });
});

describe('any error that Entra can name', () => {
  it.each(microsoftErrors)('AADSTS$number at a refresh is $of, turn of $owner', async ({ number, of, owner }) => {
    await world.control('/faults', { where: 'token', kind: 'aadsts', code: number, times: 1 });

    expect(await refresh()).toMatchObject({ kind: 'failed', trouble: { class: of, code: `AADSTS${number}`, owner } });
  });

  // 70016 is the ordinary answer: nobody has typed the code yet.
  it.each(microsoftErrors.filter(({ number }) => number !== 70016))(
    'AADSTS$number while a device polls is $of, turn of $owner',
    async ({ number, of, owner }) => {
      await world.control('/faults', { where: 'token', kind: 'aadsts', code: number, times: 1 });
      const answer = await world.entra.pollDeviceCode({ product: ctouch, tenant: fabrikam.tid, secret: 'any' });

      expect(answer).toMatchObject({ kind: 'failed', trouble: { class: of, code: `AADSTS${number}`, owner } });
    },
  );

  // What the endpoint says of the application itself; of everything else it says nothing (facts 5).
  const told: Readonly<Record<number, string>> = {
    700016: 'missing',
    700011: 'missing',
    7000229: 'missing',
    7000112: 'disabled',
    70001: 'disabled',
  };
  it.each(microsoftErrors)("AADSTS$number to the application's own question never makes it present", async (row) => {
    await world.control('/faults', { where: 'token', kind: 'aadsts', code: row.number, times: 1 });
    const { is } = await world.entra.presence({ product: taxcalc, tenant: fabrikam.tid });

    expect(is).toEqual(told[row.number] ?? expect.stringMatching(/^(?:unknown|untold|our_secret)$/));
  });

  it('is the same at the next try: a dead token that msal-node drops does not hide its cause (facts 9.2)', async () => {
    await world.control('/faults', { where: 'token', kind: 'aadsts', code: 50173, suberror: 'bad_token' });
    const codes = [await refresh(), await refresh()].map((one) =>
      one.kind === 'failed' ? one.trouble.code : one.kind,
    );

    expect(codes).toEqual(['AADSTS50173', 'AADSTS50173']);
  });

  it('or not: an unknown number is kept and loses nothing', async () => {
    await world.control('/faults', { where: 'token', kind: 'aadsts', code: 7654321, times: 1 });

    expect(await refresh()).toMatchObject({ trouble: { class: 'ours', code: 'AADSTS7654321', owner: 'vendor' } });
    expect(await refresh()).toMatchObject({ kind: 'signed_in' });
  });
});

describe('Graph in trouble', () => {
  it('is asked again after a short wish, and answers', async () => {
    await world.control('/faults', { where: 'graph', kind: '429', retryAfter: 2, times: 2 });

    expect(await probe()).toEqual({ kind: 'answered' });
    expect(world.pauses).toEqual([2, 2]);
  });

  it.each(['429', '503'])('%s with a long wish is passed on as waiting', async (kind) => {
    await world.control('/faults', { where: 'graph', kind, retryAfter: 90 });

    expect(await probe()).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'transient', owner: 'microsoft' },
      retryAfterSeconds: 90,
    });
    expect(world.pauses).toEqual([]);
  });

  it('silent is waiting', async () => {
    givesUpSoon();
    await world.control('/faults', { where: 'graph', kind: 'timeout' });

    expect(await probe()).toMatchObject({ kind: 'waiting', trouble: { class: 'transient', code: 'timeout' } });
  });

  it('that refuses the token once is waiting: the next look brings a fresh one', async () => {
    kept = { ...kept, accessToken: 'not-a-token' };

    expect(await probe()).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'expired', code: 'InvalidAuthenticationToken', owner: 'requester' },
    });
  });

  it('flapping is answered or waiting, never broken', async () => {
    await world.control('/faults', { where: 'graph', kind: 'flap' });
    const kinds = [(await probe()).kind, (await probe()).kind, (await probe()).kind, (await probe()).kind];

    expect(kinds).toContain('answered');
    expect(kinds).toContain('waiting');
    expect(kinds).not.toContain('broken');
  });
});
