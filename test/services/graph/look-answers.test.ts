import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant, graphObject, oid, openStubDirectory, tenant } from './support/stub-directory.ts';
import { type Call, type Reply, refusal } from './support/stub-graph.ts';

let world: Awaited<ReturnType<typeof openStubDirectory>>;
beforeAll(async () => {
  world = await openStubDirectory();
});
afterAll(() => world.stop());

const grants = (...value: object[]) => world.answer(({ path }) => (isGrants(path) ? { body: { value } } : undefined));
const isGrants = (path: string) => path.startsWith('/oauth2PermissionGrants?');
const isRoles = (path: string) => path.endsWith('/appRoleAssignments');

describe('a look', () => {
  it('takes two calls, and asks for grants by client', async () => {
    grants(grant('User.Read'));
    await world.look();

    expect(world.requests()).toEqual(['POST /$batch', 'POST /$batch']);
    expect(world.calls.map(({ path }) => path).filter(isGrants)).toEqual([
      "/oauth2PermissionGrants?$filter=clientId eq 'c0000000-0000-4000-8000-00000000ab01'",
    ]);
    expect(world.asked).not.toContain(true);
  });

  it.each([
    ['spaces around and between', [grant('  User.Read   Mail.Send ')], ['User.Read', 'Mail.Send']],
    ['the same in other letters', [grant('Mail.Send mail.send User.Read')], ['Mail.Send', 'User.Read']],
    ['two grants', [grant('User.Read'), grant('Mail.Send user.read')], ['User.Read', 'Mail.Send']],
    ['another resource', [grant('full_access', null, { resourceId: 'e0de' })], []],
    ['a kind that nobody knows', [grant('User.Read', null, { consentType: 'SomePrincipals' })], []],
    ['everybody and a person at once', [grant('User.Read', null, { principalId: oid })], []],
    ['a person without a name', [grant('User.Read', null, { consentType: 'Principal' })], []],
    ['no scopes', [grant(''), grant('', null, { scope: null })], []],
    ['ids in other letters', [grant('User.Read', null, { resourceId: graphObject.toUpperCase() })], ['User.Read']],
  ])('reads %s as facts 7.2 say', async (_what, listed, forAll) => {
    grants(...listed);

    expect(await world.look()).toMatchObject({ forAll, people: [] });
  });

  it("keeps people's grants apart from each other", async () => {
    grants(grant('User.Read', oid.toUpperCase()), grant('Mail.Send', 'ada'), grant('Mail.Read', oid));

    expect((await world.look()).people).toEqual([
      { oid, scopes: ['User.Read', 'Mail.Read'] },
      { oid: 'ada', scopes: ['Mail.Send'] },
    ]);
  });

  it('reads all pages', async () => {
    world.answer(({ path }) => {
      if (!isGrants(path)) return undefined;
      const page = Number(/skiptoken=(\d)/.exec(path)?.[1] ?? 1);
      const next = { '@odata.nextLink': `${world.origin}/v1.0/oauth2PermissionGrants?$skiptoken=${page + 1}` };
      return { body: { value: [grant('User.Read', `person-${page}`)], ...(page < 4 ? next : {}) } };
    });

    expect((await world.look()).people.map((one) => one.oid)).toEqual(['person-1', 'person-2', 'person-3', 'person-4']);
  });

  it.each([
    ['end', () => `${world.origin}/v1.0/oauth2PermissionGrants?$skiptoken=1`, /too_many_pages/],
    ['answer', () => `${world.origin}/v1.0/gone`, /Request_ResourceNotFound/],
  ])('fails when the pages do not %s: unread is not "none"', async (_do, next, code) => {
    world.answer(({ path }) => (isGrants(path) ? { body: { value: [], '@odata.nextLink': next() } } : undefined));

    await expect(world.look()).rejects.toMatchObject({ code: expect.stringMatching(code) });
    expect(world.calls.length).toBeLessThan(200);
  });

  it.each([
    ['grants without a list', isGrants, {}],
    ['grants that are no list', isGrants, { value: 'no' }],
    ['application permissions without a list', isRoles, {}],
    [
      'the application without an id',
      (path: string) => path.includes('accountEnabled'),
      { displayName: 'TaxCalc-Hub' },
    ],
    ['Graph itself without an id', (path: string) => path.includes("appId='00000003-"), {}],
  ])('fails on an answer that says nothing, which is not "none": %s', async (_, fits, body) => {
    world.answer(({ path }) =>
      fits(path) ? { body } : isGrants(path) ? { body: { value: [grant('a')] } } : undefined,
    );

    await expect(world.look()).rejects.toMatchObject({ trouble: { class: 'ours' } });
  });

  it('names application permissions of Graph only, and one that Graph no longer lists by its id', async () => {
    const held = (appRoleId: string, resourceId = graphObject) => ({ appRoleId, resourceId });
    world.answer(({ path }) => {
      if (path.endsWith('$select=appRoles')) return { body: { appRoles: [{ id: 'ROLE-1', value: 'Calendars.Read' }] } };
      return isRoles(path) ? { body: { value: [held('role-1'), held('role-9'), held('role-1', 'e0de')] } } : undefined;
    });

    expect((await world.look()).application).toEqual(['Calendars.Read', 'role-9']);
    expect(world.requests()).toHaveLength(3);
  });

  it.each([
    [{ accountEnabled: true, disabledByMicrosoftStatus: null }, true],
    [{ accountEnabled: true, disabledByMicrosoftStatus: 'NotDisabled' }, true],
    [{ accountEnabled: true, disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' }, false],
    [{ accountEnabled: false, disabledByMicrosoftStatus: null }, false],
  ])('%o is enabled: %s', async (switches, enabled) => {
    const body = { id: 'a', displayName: 'TaxCalc-Hub', appRoleAssignmentRequired: true, ...switches };
    world.answer(({ path }) => (path.includes('accountEnabled') ? { body } : undefined));

    expect((await world.look()).app).toEqual({ objectId: 'a', name: 'TaxCalc-Hub', enabled, assignmentRequired: true });
  });

  it("does not take a page that is not Graph's for a missing application", async () => {
    world.answer(({ path }) => (path.includes('accountEnabled') ? { status: 404, body: 'Not here' } : undefined));

    await expect(world.look()).rejects.toMatchObject({ code: 'http_404' });
  });
});

describe('one call in a batch', () => {
  /** Answers the item whose path fits as told, the first `times` times. */
  function first(times: number, fits: (path: string) => boolean, reply: Reply): void {
    let left = times;
    world.answer((call: Call) => {
      if (!call.batched || !fits(call.path) || left === 0) return undefined;
      left -= 1;
      return reply;
    });
  }

  it('that is throttled is asked again by itself, after the longest wish', async () => {
    let left = 2;
    world.answer(({ path, batched }) => {
      if (!batched || !(isGrants(path) || isRoles(path)) || left === 0) return undefined;
      left -= 1;
      return refusal(429, 'TooManyRequests', { 'Retry-After': isGrants(path) ? '1' : '3' });
    });
    await world.look();

    expect(world.pauses).toEqual([3]);
    expect(world.requests()).toHaveLength(3);
  });

  it('does not draw the others into it', async () => {
    first(1, isGrants, refusal(503, 'ServiceUnavailable'));
    await world.look();

    expect(world.calls.map(({ path }) => path).filter(isRoles)).toHaveLength(1);
  });

  it('that is throttled for longer than a caller can wait hands the wish on', async () => {
    first(9, isGrants, refusal(429, 'TooManyRequests', { 'retry-after': '30' }));

    await expect(world.look()).rejects.toMatchObject({ trouble: { class: 'transient' }, retryAfterSeconds: 30 });
    expect(world.pauses).toEqual([]);
  });

  it('is asked three times at most', async () => {
    first(9, isGrants, refusal(503, 'ServiceUnavailable'));

    await expect(world.look()).rejects.toMatchObject({ trouble: { class: 'transient', code: 'ServiceUnavailable' } });
    expect(world.pauses).toEqual([0.5, 1]);
  });

  it.each([
    ['refused', refusal(403, 'Authorization_RequestDenied'), 'no_rights', 'Authorization_RequestDenied'],
    ['left out', { status: 0 }, 'transient', 'incomplete_batch'],
    ['broken', { status: 500, body: '<html>' }, 'transient', 'http_500'],
    ['redirected', { status: 302, body: {} }, 'transient', 'incomplete_batch'],
  ] as const)('that is %s fails by its own status, whatever the batch says', async (_how, reply, of, code) => {
    first(9, isGrants, reply);

    await expect(world.look()).rejects.toMatchObject({ trouble: { class: of, code } });
  });

  it('is noted with its name, without path, token or message', async () => {
    first(9, isGrants, refusal(403, 'Authorization_RequestDenied'));
    await expect(world.look()).rejects.toThrow();
    const log = world.log.lines.join('\n');

    expect(log).toContain('"call":"grants"');
    expect(log).not.toMatch(/kept-token|clientId|anna|oauth2/);
  });
});

describe('a whole batch', () => {
  it.each([
    ['is throttled', refusal(429, 'TooManyRequests', { 'retry-after': '40' }), 'transient', 40],
    ['is refused', refusal(403, 'Authorization_RequestDenied'), 'no_rights', null],
    ['is no batch', { body: { responses: 'none' } }, 'transient', null],
    ["is a gateway's page", { status: 502, body: '<html>' }, 'transient', null],
  ])('that %s fails with the reason', async (_how, reply, of, retryAfterSeconds) => {
    world.answer(({ path }) => (path === '/$batch' ? reply : undefined));

    await expect(world.look()).rejects.toMatchObject({ trouble: { class: of }, retryAfterSeconds });
  });

  it('holds twenty calls at most', async () => {
    const roles = Array.from({ length: 43 }, (_, index) => `role-${index}`);
    world.answer(({ path }) => {
      const name = /'(role-\d+)'/.exec(path)?.[1];
      return name
        ? { body: { value: [{ '@odata.type': '#microsoft.graph.user', id: name, displayName: 'A' }] } }
        : undefined;
    });
    const found = await world.directory.roleHolders(tenant, roles);

    expect(found.map((one) => one.oid)).toEqual(roles);
    expect(world.requests()).toHaveLength(3);
  });
});

describe("the bot's own token", () => {
  it('is replaced once when Graph no longer takes it', async () => {
    world.answer(({ headers, batched }) =>
      !batched && headers.authorization === 'Bearer kept-token'
        ? refusal(401, 'InvalidAuthenticationToken')
        : undefined,
    );

    expect((await world.look()).app).not.toBeNull();
    expect(world.asked).toEqual([false, true, false, true]);
  });

  it('that is refused anew is ours to mend: nobody signs in here', async () => {
    world.answer(() => refusal(401, 'InvalidAuthenticationToken'));

    await expect(world.look()).rejects.toMatchObject({ trouble: { class: 'ours', owner: 'vendor' } });
    expect(world.requests()).toHaveLength(2);
  });
});

it('that nobody answers is a passing trouble', async () => {
  const gone = await openStubDirectory();
  await gone.stop();

  await expect(gone.look()).rejects.toMatchObject({
    trouble: { class: 'transient', code: 'network_error', owner: 'microsoft' },
  });
});
