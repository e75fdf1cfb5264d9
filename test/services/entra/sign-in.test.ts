import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contoso, fabrikam, northwind, personal, roles } from '../../../sandbox/cloud/world.ts';
import { ctouch, startWorld, taxcalc } from './support/simulated-cloud.ts';

const { anna, ben, carla, dave, erin, fiona } = contoso.people;
const { fay } = fabrikam.people;

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.stop());

describe('signing in at Microsoft', () => {
  it('brings back who signed in, what is granted, and a token that reads the mailbox', async () => {
    const trip = await world.signIn(fabrikam, fay);
    const answer = await world.redeem(fabrikam, trip);

    expect(trip.query['state']).toBe(trip.secrets.state);
    expect(world.entra.redirectTrouble(trip.query)).toBeNull();
    expect(answer).toMatchObject({
      kind: 'signed_in',
      who: { tid: fabrikam.tid, oid: fay.oid, username: 'fay@fabrikam.com' },
      scopes: expect.arrayContaining(['Mail.ReadWrite', 'Mail.Send', 'User.Read']),
    });
    if (answer.kind === 'failed') return;
    const ask = { tenant: fabrikam.tid, accessToken: answer.accessToken };
    expect(
      await world.graph.probe({
        ...ask,
        workloads: ['mail'],
        client: 'pro',
        mailbox: 'anna@contoso.com',
        sharedAddress: null,
      }),
    ).toEqual({ kind: 'answered' });
    expect(await world.graph.addresses({ ...ask, client: 'pro' })).toEqual({
      id: fay.oid,
      userPrincipalName: 'fay@fabrikam.com',
      mail: 'fay@fabrikam.com',
      proxyAddresses: ['SMTP:fay@fabrikam.com'],
    });
  });

  it("works once per code (adapter's part of S29)", async () => {
    const trip = await world.signIn(fabrikam, fay);
    await world.redeem(fabrikam, trip);

    expect(await world.redeem(fabrikam, trip)).toMatchObject({ kind: 'failed', trouble: { code: 'AADSTS54005' } });
  });

  it('is worth nothing without the verifier of the same trip', async () => {
    const trip = await world.signIn(fabrikam, fay);
    const other = await world.entra.newSecrets();
    const stolen = { ...trip, secrets: { ...trip.secrets, verifier: other.verifier } };

    expect(await world.redeem(fabrikam, stolen)).toMatchObject({ kind: 'failed', trouble: { code: 'AADSTS501481' } });
  });

  it('that is declined comes back as "declined" (adapter\'s part of S28)', async () => {
    const trip = await world.signIn(fabrikam, fay, { consent: 'cancel' });

    expect(world.entra.redirectTrouble(trip.query)).toMatchObject({ class: 'declined', code: 'AADSTS65004' });
  });

  it('ends at the wall where an admin is needed, and its way back does not say so', async () => {
    const wall = await world.signIn(contoso, anna);
    expect(wall.ended).toBe('wall');

    const page = await wall.page.press('return-without-consent');
    const trip = world.back({ ended: 'away', page, met: [] }, wall.secrets);

    expect(world.entra.redirectTrouble(trip.query)).toEqual({
      class: 'cancelled',
      code: 'access_denied',
      owner: 'requester',
      correlation: null,
    });
  });

  it('as somebody else than the link is for shows who it was (T34)', async () => {
    await world.consentAsAdmin(contoso, ben);
    const trip = await world.signIn(contoso, ben, { wanted: anna });

    expect(await world.redeem(contoso, trip)).toMatchObject({ kind: 'signed_in', who: { oid: ben.oid } });
  });

  it("is not possible with another tenant's link", async () => {
    const trip = await world.signIn(contoso, fay, { wanted: anna });

    expect(trip.ended).not.toBe('away');
    expect(trip.query['code']).toBeUndefined();
  });
});

describe('admin consent', () => {
  it("given once lets everybody of the tenant sign in without a wall (adapter's part of S32)", async () => {
    const trip = await world.consentAsAdmin(contoso, ben);
    expect(world.entra.redirectTrouble(trip.query)).toBeNull();
    expect(trip.query).toMatchObject({ admin_consent: 'True', tenant: contoso.tid, state: trip.secrets.state });

    for (const person of [anna, carla]) {
      expect((await world.signedIn(contoso, person)).scopes).toContain('Mail.ReadWrite');
    }
  });

  it("is possible for a Cloud Application Administrator (adapter's part of S3)", async () => {
    await world.consentAsAdmin(contoso, erin);

    expect((await world.signedIn(contoso, anna)).who.oid).toBe(anna.oid);
  });

  it("is a wall for an administrator of something else (adapter's part of S27)", async () => {
    expect((await world.consentAsAdmin(contoso, dave)).ended).toBe('wall');
  });

  it('that is declined comes back as an error, though it says admin_consent=True', async () => {
    const trip = await world.consentAsAdmin(contoso, ben, taxcalc, { consent: 'cancel' });

    expect(trip.query['admin_consent']).toBe('True');
    expect(world.entra.redirectTrouble(trip.query)).toMatchObject({ class: 'declined', owner: 'requester' });
  });
});

describe('proving a role', () => {
  it.each([
    [ben, [roles.globalAdministrator]],
    [dave, [roles.teamsAdministrator]],
    [fiona, []],
  ] as const)('of $name shows what is active, and nothing that is only eligible', async (person, held) => {
    const answer = await world.signInAsStaff(contoso, person);

    expect(answer).toMatchObject({ kind: 'signed_in', person: { tenant: contoso.tid, oid: person.oid } });
    const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';
    expect(answer.kind === 'signed_in' && answer.roles.filter((role) => role !== everyMember)).toEqual(held);
  });

  it("can be read from the directory with the person's own token", async () => {
    await world.consentAsAdmin(contoso, ben);
    const { accessToken } = await world.signedIn(contoso, ben);

    expect(await world.graph.rolesOf(contoso.tid, accessToken)).toEqual([roles.globalAdministrator]);
  });
});

describe("a person's own right to write grants", () => {
  const scopesIn = (token: string): string[] =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')).scp.split(' ');

  it('comes with the token of the sign-in that asked for it, and only then', async () => {
    const [plain, writing] = [await world.signInAsStaff(contoso, ben), await world.signInAsStaff(contoso, ben, true)];
    if (plain.kind === 'failed' || writing.kind === 'failed') throw new Error('sign-in failed');

    const rights = ['DelegatedPermissionGrant.ReadWrite.All'];
    expect(scopesIn(writing.accessToken)).toEqual(expect.arrayContaining(rights));
    for (const right of rights) expect(scopesIn(plain.accessToken)).not.toContain(right);
    expect(world.log.lines.join()).not.toContain(writing.accessToken);
  });

  it('is a wall for whoever may not agree to it', async () => {
    const secrets = await world.entra.newSecrets();
    const url = await world.entra.staffSignInUrl({ tenant: contoso.tid, secrets, write: true });

    expect((await world.walk(url, anna, secrets)).ended).toBe('wall');
  });
});

describe('the first minutes after a consent', () => {
  it(`are "waiting" until the grant works (adapter's part of S2)`, async () => {
    await world.control('/propagation', { seconds: 3600 });
    const { accessToken } = await world.signedIn(fabrikam, fay);
    const ask = {
      tenant: fabrikam.tid,
      accessToken,
      workloads: ['mail'],
      client: 'pro',
      mailbox: 'anna@contoso.com',
      sharedAddress: null,
    } as const;

    expect(await world.graph.probe(ask)).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'no_rights', code: 'ErrorAccessDenied' },
    });
    await world.control('/propagation', { seconds: 0 });
    expect(await world.graph.probe(ask)).toEqual({ kind: 'answered' });
  });

  it('are over for a device only when calendar and contacts both answer', async () => {
    const { room4 } = contoso.people;
    await world.consentAsAdmin(contoso, ben, ctouch);
    const { accessToken } = await world.signedIn(contoso, room4, ctouch);
    const ask = { tenant: contoso.tid, accessToken, client: 'pro', mailbox: 'anna@contoso.com', sharedAddress: null };

    expect(await world.graph.probe({ ...ask, workloads: ['calendar', 'contacts'] })).toEqual({ kind: 'answered' });
    expect(await world.graph.probe({ ...ask, workloads: ['calendar', 'mail'] })).toMatchObject({ kind: 'waiting' });
  });
});

describe('a shared mailbox', () => {
  it("needs the rights that Exchange gives beside the permission, and an address that exists (adapter's part of T48)", async () => {
    await world.consentAsAdmin(contoso, ben);
    const member = await world.signedIn(contoso, anna);
    const stranger = await world.signedIn(contoso, contoso.people.carla);
    const probe = ({ accessToken }: { accessToken: string }, sharedAddress: string) =>
      world.graph.probe({
        tenant: contoso.tid,
        accessToken,
        workloads: ['mail'],
        client: 'pro',
        mailbox: 'anna@contoso.com',
        sharedAddress,
      });

    expect(await probe(member, 'finance@contoso.com')).toEqual({ kind: 'answered' });
    expect(await probe(stranger, 'finance@contoso.com')).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'no_rights' },
    });
    expect(await probe(member, 'nobody@contoso.com')).toMatchObject({
      kind: 'broken',
      trouble: { class: 'wrong_account' },
    });
  });
});

describe('looking again later', () => {
  it('gives a fresh token each time and goes on from the newest cache', async () => {
    const first = await world.signedIn(fabrikam, fay);
    const second = await world.entra.refresh({
      product: taxcalc,
      tenant: fabrikam.tid,
      cache: first.cache,
      via: 'browser',
    });
    if (second.kind === 'failed') throw new Error(second.trouble.code);
    const third = await world.entra.refresh({
      product: taxcalc,
      tenant: fabrikam.tid,
      cache: second.cache,
      via: 'browser',
    });

    expect(third).toMatchObject({ kind: 'signed_in', who: { oid: fay.oid } });
    expect(new Set([first, second, third].map((one) => one.kind === 'signed_in' && one.accessToken)).size).toBe(3);
  });

  it.each([
    ['the grant is gone', '/grants/delete', {}, 'not_consented', 'AADSTS65001'],
    ['the application is disabled', '/service-principals/disable', { disabled: true }, 'disabled', 'AADSTS7000112'],
    ['the password was reset', '/people', { passwordReset: true }, 'expired', 'AADSTS50173'],
    ['the account is disabled', '/people', { disabled: true }, 'credentials', 'AADSTS50057'],
  ] as const)('says so when %s', async (_, path, change, of, code) => {
    const { cache } = await world.signedIn(fabrikam, fay);
    await world.control(path, { tenant: fabrikam.tid, appId: taxcalc.clientId, oid: fay.oid, ...change });

    expect(await world.entra.refresh({ product: taxcalc, tenant: fabrikam.tid, cache, via: 'browser' })).toMatchObject({
      kind: 'failed',
      trouble: { class: of, code, correlation: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('says so when the tenant wants people assigned, and this one is no longer', async () => {
    const { nina, otto } = northwind.people;
    const assignment = { tenant: northwind.tid, appId: taxcalc.clientId, oid: nina.oid };
    await world.consentAsAdmin(northwind, otto);
    await world.control('/assignments', { ...assignment, assigned: true });
    const { cache } = await world.signedIn(northwind, nina);
    await world.control('/assignments', { ...assignment, assigned: false });

    expect(await world.entra.refresh({ product: taxcalc, tenant: northwind.tid, cache, via: 'browser' })).toMatchObject(
      {
        kind: 'failed',
        trouble: { class: 'not_assigned', code: 'AADSTS50105', owner: 'approver' },
      },
    );
  });
});

describe('the tenant of a domain', () => {
  it('is found by any of its domains, and is null for personal and unknown ones', async () => {
    expect(await world.entra.tenantOfDomain('contoso.com')).toBe(contoso.tid);
    expect(await world.entra.tenantOfDomain('Fabrikam.onmicrosoft.com')).toBe(fabrikam.tid);
    expect(await world.entra.tenantOfDomain(personal.domain)).toBeNull();
    expect(await world.entra.tenantOfDomain('nobody.example')).toBeNull();
  });
});
