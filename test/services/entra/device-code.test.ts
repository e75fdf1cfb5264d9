import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contoso, fabrikam, northwind, type Tenant } from '../../../sandbox/cloud/world.ts';
import type { Redeemed } from '../../../src/services/journeys/ports.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { ctouch, startWorld, taxcalc } from './support/simulated-cloud.ts';

const { room1, fay } = fabrikam.people;
const { room4, room5, ben } = contoso.people;

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.stop());

async function started(tenant: Tenant = fabrikam, product = ctouch) {
  const answer = await world.entra.startDeviceCode({ product, tenant: tenant.tid });
  if (answer.kind === 'failed') throw new Error(answer.trouble.code);
  return answer;
}

const poll = (secret: string, tenant: Tenant = fabrikam, product = ctouch) =>
  world.entra.pollDeviceCode({ product, tenant: tenant.tid, secret });

function signedIn(answer: { kind: string }): Extract<Redeemed, { kind: 'signed_in' }> {
  expect(answer.kind).toBe('signed_in');
  return answer as Extract<Redeemed, { kind: 'signed_in' }>;
}

describe('a code for a device', () => {
  it('comes with where to type it, how long it lives and how often to ask', async () => {
    const code = await started();

    expect(code.userCode).toMatch(/^[A-Z0-9]{9}$/);
    expect(new URL(code.verificationUri).pathname).toBe('/devicelogin');
    expect([code.expiresInSeconds, code.intervalSeconds]).toEqual([900, 5]);
  });

  it('brings, once typed, who signed in, what is granted, and a token that reads the calendar', async () => {
    const code = await started();
    expect(await poll(code.secret)).toEqual({ kind: 'pending' });
    const { page } = await world.typeCode(code, room1);
    expect(page.text).toContain('You have signed in');

    const answer = signedIn(await poll(code.secret));

    expect(answer).toMatchObject({
      who: { tid: fabrikam.tid, oid: room1.oid, username: 'room1@fabrikam.com' },
      scopes: expect.arrayContaining(['Calendars.Read', 'Contacts.Read']),
    });
    const ask = {
      tenant: fabrikam.tid,
      accessToken: answer.accessToken,
      client: 'pro',
      mailbox: 'anna@contoso.com',
      sharedAddress: null,
    };
    expect(await world.graph.probe({ ...ask, workloads: ['calendar', 'contacts'] })).toEqual({ kind: 'answered' });
  });

  it('leaves what is kept for later: it is refreshed without the secret, again and again', async () => {
    const code = await started();
    await world.typeCode(code, room1);
    const { cache } = signedIn(await poll(code.secret));
    const ask = { product: ctouch, tenant: fabrikam.tid, via: 'device_code' } as const;
    const first = signedIn(await world.entra.refresh({ ...ask, cache }));
    const second = signedIn(await world.entra.refresh({ ...ask, cache: first.cache }));

    expect(second.who.oid).toBe(room1.oid);
    expect(new Set([first.accessToken, second.accessToken]).size).toBe(2);
    expect(await world.entra.refresh({ ...ask, cache, via: 'browser' })).toMatchObject({
      kind: 'failed',
      trouble: { code: 'AADSTS700025' },
    });
  });

  it('asks Microsoft once for the tokens: a code that is used up has no second try', async () => {
    const code = await started();
    await world.typeCode(code, room1);
    const before = (await world.state()).calls.length;
    signedIn(await poll(code.secret));

    expect((await world.state()).calls.length - before).toBe(1);
    expect(await poll(code.secret)).toMatchObject({ kind: 'failed', trouble: { class: 'expired' } });
  });

  it('shows whoever signed in, also the wrong account: that is judged elsewhere', async () => {
    const code = await started();
    await world.typeCode(code, fay);

    expect(signedIn(await poll(code.secret)).who.oid).toBe(fay.oid);
  });
});

describe('a code that does not bring a sign-in', () => {
  it('because the person said no is "declined"', async () => {
    const code = await started();
    await world.typeCode(code, room1, { consent: 'cancel' });

    expect(await poll(code.secret)).toMatchObject({
      kind: 'failed',
      trouble: { class: 'declined', code: 'authorization_declined', owner: 'requester' },
    });
  });

  it('because it ran out is "expired"', async () => {
    const code = await started();
    world.pass(code.expiresInSeconds + 1);

    expect(await poll(code.secret)).toMatchObject({
      kind: 'failed',
      trouble: { class: 'expired', code: 'AADSTS70019', owner: 'requester' },
    });
  });

  it('because Microsoft does not know it is "expired" too: a fresh one is needed', async () => {
    expect(await poll('no-such-code')).toMatchObject({
      kind: 'failed',
      trouble: { class: 'expired', code: 'AADSTS70018', owner: 'requester' },
    });
  });

  it('because a policy blocks it waits on, while the page names the reason (facts 4)', async () => {
    const code = await started();
    await world.control('/faults', {
      where: 'authorize',
      match: { path: '/devicelogin' },
      kind: 'aadsts',
      code: 53003,
    });
    const { ended, page } = await world.typeCode(code, room1);

    expect([ended, page.text]).toEqual(['error', expect.stringContaining('AADSTS53003')]);
    expect(await poll(code.secret)).toEqual({ kind: 'pending' });
  });

  it('because an administrator is needed waits on; after the consent the same code works', async () => {
    const code = await started(contoso);
    expect((await world.typeCode(code, room4)).ended).toBe('wall');
    expect(await poll(code.secret, contoso)).toEqual({ kind: 'pending' });

    await world.consentAsAdmin(contoso, ben, ctouch);
    await world.typeCode(code, room4);
    expect(signedIn(await poll(code.secret, contoso)).who.oid).toBe(room4.oid);
  });

  it('because the room account is switched off waits on', async () => {
    const code = await started(contoso);

    expect((await world.typeCode(code, room5)).page.text).toContain('AADSTS50057');
    expect(await poll(code.secret, contoso)).toEqual({ kind: 'pending' });
  });

  it.each([
    [53003, 'blocked_by_policy', 'approver'],
    [65001, 'not_consented', 'approver'],
    [50105, 'not_assigned', 'approver'],
    [53000, 'blocked_by_policy', 'requester'],
    [50097, 'blocked_by_policy', 'requester'],
    [7000218, 'ours', 'vendor'],
  ] as const)('because of AADSTS%i keeps that number: %s, turn of %s', async (number, of, owner) => {
    const code = await started();
    await world.control('/faults', { where: 'token', kind: 'aadsts', code: number, times: 1 });

    expect(await poll(code.secret)).toMatchObject({
      kind: 'failed',
      trouble: { class: of, code: `AADSTS${number}`, owner, correlation: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it("because the product's registration does not allow it says that it is ours to mend", async () => {
    const code = await started(fabrikam, taxcalc);

    expect(await poll(code.secret, fabrikam, taxcalc)).toMatchObject({
      kind: 'failed',
      trouble: { class: 'ours', code: 'AADSTS7000218', owner: 'vendor' },
    });
  });

  it('because the tenant wants the account assigned says so', async () => {
    const { otto, nina } = northwind.people;
    const assignment = { tenant: northwind.tid, appId: ctouch.clientId, oid: nina.oid };
    await world.consentAsAdmin(northwind, otto, ctouch);
    await world.control('/assignments', { ...assignment, assigned: true });
    const code = await started(northwind);
    await world.typeCode(code, nina);
    await world.control('/assignments', { ...assignment, assigned: false });

    expect(await poll(code.secret, northwind)).toMatchObject({
      kind: 'failed',
      trouble: { class: 'not_assigned', code: 'AADSTS50105', owner: 'approver' },
    });
  });
});

describe('polling', () => {
  it('too fast is told to slow down, and goes on', async () => {
    const code = await started();
    await world.control('/faults', { where: 'token', kind: 'slow_down', times: 1 });

    expect(await poll(code.secret)).toEqual({ kind: 'slow_down' });
    expect(await poll(code.secret)).toEqual({ kind: 'pending' });
  });

  it.each(['429', '503'])('a token endpoint that answers %s is transient, with the wait it asks for', async (kind) => {
    const code = await started();
    await world.control('/faults', { where: 'token', kind, retryAfter: 30, times: 1 });

    expect(await poll(code.secret)).toMatchObject({
      kind: 'failed',
      trouble: { class: 'transient', owner: 'microsoft' },
      retryAfterSeconds: 30,
    });
    expect(await poll(code.secret)).toEqual({ kind: 'pending' });
  });

  it('a token endpoint that stays silent is transient', async () => {
    const code = await started();
    givesUpSoon();
    await world.control('/faults', { where: 'token', kind: 'timeout', times: 1 });

    expect(await poll(code.secret)).toMatchObject({
      kind: 'failed',
      trouble: { class: 'transient', code: 'network_error', owner: 'microsoft' },
    });
  });

  it('writes neither the code nor a token into the log', async () => {
    const code = await started();
    await world.typeCode(code, room1);
    const { accessToken } = signedIn(await poll(code.secret));
    await poll(code.secret);
    const log = world.log.lines.join('\n');

    expect(log).toContain('AADSTS54005');
    for (const secret of [code.secret, code.userCode, accessToken, room1.upn]) expect(log).not.toContain(secret);
  });
});

describe('asking for a code', () => {
  it('in a tenant that this cloud does not know is ours to mend', async () => {
    const tenant = '12345678-0000-4000-8000-000000000000';

    expect(await world.entra.startDeviceCode({ product: ctouch, tenant })).toMatchObject({
      kind: 'failed',
      trouble: { class: 'ours', code: 'AADSTS90002', owner: 'vendor' },
    });
  });

  it('while Microsoft does not answer is transient', async () => {
    await world.control('/faults', { where: 'token', kind: '503', retryAfter: 7, times: 1 });

    expect(await world.entra.startDeviceCode({ product: ctouch, tenant: fabrikam.tid })).toMatchObject({
      kind: 'failed',
      trouble: { class: 'transient', owner: 'microsoft' },
      retryAfterSeconds: 7,
    });
  });
});
