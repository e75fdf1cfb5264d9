import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fabrikam } from '../../../sandbox/cloud/world.ts';
import { aadstsCatalogue } from '../../../src/services/entra/errors/aadsts.ts';
import { ownerOf } from '../../../src/services/entra/errors/entry.ts';
import { startWorld, taxcalc } from './support/simulated-cloud.ts';

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
  it('is answered by its row of the catalogue', async () => {
    for (const [code, row] of aadstsCatalogue) {
      await world.control('/faults', { where: 'token', kind: 'aadsts', code, times: 1 });

      expect(await refresh()).toMatchObject({
        kind: 'failed',
        trouble: { class: row.class, code: `AADSTS${code}`, owner: ownerOf[row.fixer] },
      });
    }
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
    await world.control('/faults', { where: 'graph', kind: 'timeout' });

    expect(await probe()).toMatchObject({ kind: 'waiting', trouble: { class: 'transient', code: 'timeout' } });
  });

  it('that refuses the token is broken: a new sign-in is needed', async () => {
    kept = { ...kept, accessToken: 'not-a-token' };

    expect(await probe()).toMatchObject({
      kind: 'broken',
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
