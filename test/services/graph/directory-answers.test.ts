import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oid, openStubDirectory, tenant } from './support/stub-directory.ts';
import { type Reply, refusal } from './support/stub-graph.ts';

const objectId = 'c0000000-0000-4000-8000-00000000ab01';

let world: Awaited<ReturnType<typeof openStubDirectory>>;
beforeAll(async () => {
  world = await openStubDirectory();
});
afterAll(() => world.stop());

/** Graph answers everything so. */
const always = (reply: Reply) => world.answer(() => reply);
const forSelf = (id: string) => `ManagePermissionGrantsForSelf.${id}`;

describe('the setting for user consent (facts 7.3)', () => {
  const policy = (permissionGrantPoliciesAssigned: unknown) => {
    always({ body: { defaultUserRolePermissions: { permissionGrantPoliciesAssigned } } });
    return world.directory.consentPolicy(tenant);
  };

  it.each([
    [[], 'none'],
    [['ManagePermissionGrantsForOwnedResource.microsoft-user-default-legacy'], 'none'],
    [[forSelf('microsoft-user-default-low')], 'low'],
    [[forSelf('microsoft-user-default-legacy')], 'legacy'],
    [[forSelf('microsoft-user-default-recommended')], 'managed'],
    [['managePermissionGrantsForSelf.Microsoft-User-Default-Low'], 'low'],
    [[forSelf('our-own-policy')], 'custom'],
    [[forSelf('microsoft-user-default-allow-consent-apps')], 'none'],
    [[forSelf('microsoft-user-default-low'), forSelf('microsoft-user-default-legacy')], 'legacy'],
    [[forSelf('microsoft-user-default-low'), forSelf('microsoft-user-default-recommended')], 'managed'],
    [[forSelf('our-own-policy'), forSelf('microsoft-user-default-allow-consent-apps')], 'custom'],
    [[7, null, forSelf('microsoft-user-default-low')], 'low'],
  ])('%j is %s', async (assigned, is) => {
    expect(await policy(assigned)).toEqual({ is });
  });

  it('names one beside it that is the tenant’s own: a person needs only one that allows', async () => {
    const both = [forSelf('our-own-policy'), forSelf('microsoft-user-default-recommended')];

    expect(await policy(both)).toEqual({ is: 'managed', customToo: true });
  });

  describe('that leaves permissions of low risk to people', () => {
    const low = {
      body: {
        defaultUserRolePermissions: { permissionGrantPoliciesAssigned: [forSelf('microsoft-user-default-low')] },
      },
    };
    const answers = async (classes: Reply) => {
      const asked: string[] = [];
      world.answer((call) => {
        asked.push(call.path);
        return call.path.endsWith('/delegatedPermissionClassifications') ? classes : low;
      });
      return { read: await world.directory.consentPolicy(tenant), asked };
    };

    it('comes with what an administrator classed so, of Graph alone', async () => {
      const value = [
        { permissionName: 'User.Read', classification: 'low' },
        { permissionName: 'Mail.Read', classification: 'Low' },
        { permissionName: 'Mail.Send', classification: 'medium' },
        null,
      ];
      const { read, asked } = await answers({ body: { value } });

      expect(read).toEqual({ is: 'low', low: ['User.Read', 'Mail.Read'] });
      expect(asked[1]).toBe(
        "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')/delegatedPermissionClassifications",
      );
    });

    it.each([{ status: 403, body: {} }, { status: 404, body: {} }, { body: {} }])(
      'comes without where that cannot be read',
      async (reply) => {
        expect((await answers(reply)).read).toEqual({ is: 'low' });
      },
    );
  });

  it.each([undefined, null, 'text', {}])('is unknown, not "nobody may", when the list is %j', async (assigned) => {
    await expect(policy(assigned)).rejects.toMatchObject({ code: 'no_consent_policy', trouble: { class: 'ours' } });
  });
});

describe('who holds a role', () => {
  it('is people, not groups or applications, with a name to call them by', async () => {
    const user = '#microsoft.graph.user';
    const value = [
      { '@odata.type': '#microsoft.graph.group', id: 'g', displayName: 'Administrators' },
      { '@odata.type': '#microsoft.graph.servicePrincipal', id: 's', displayName: 'A script' },
      { id: 'x', displayName: 'Of no kind' },
      { '@odata.type': user, displayName: 'Of no id' },
      null,
      { '@odata.type': user, id: oid.toUpperCase(), displayName: null, userPrincipalName: 'ben@contoso.com' },
      { '@odata.type': user, id: oid, displayName: 'Ben Carter' },
    ];
    always({ body: { value } });

    expect(await world.directory.roleHolders(tenant, ['r'])).toEqual([{ tenant, oid, name: 'Ben Carter' }]);
  });

  it('fails where it may not be read: unread is not "nobody"', async () => {
    always(refusal(403, 'Authorization_RequestDenied'));

    await expect(world.directory.roleHolders(tenant, ['r'])).rejects.toMatchObject({ trouble: { class: 'no_rights' } });
  });
});

describe('roles that a person could activate', () => {
  const roles = () => world.directory.eligibleRoles(tenant, oid);

  it('count when they are for the whole directory, each once', async () => {
    const value = [
      { roleDefinitionId: 'ROLE-1', directoryScopeId: '/' },
      { roleDefinitionId: 'role-1', directoryScopeId: '/' },
      { roleDefinitionId: 'role-2', directoryScopeId: '/administrativeUnits/a' },
      { roleDefinitionId: 'role-3' },
    ];
    always({ body: { value } });

    expect(await roles()).toEqual(['role-1', 'role-3']);
    expect(world.requests()).toEqual([
      `GET /roleManagement/directory/roleEligibilitySchedules?$filter=principalId eq '${oid}'`,
    ]);
  });

  it.each([
    [403, 'Authorization_RequestDenied'],
    [403, 'SomethingNew'],
    [400, 'AadPremiumLicenseRequired'],
  ])('are none where they may not be read or do not exist: %i %s', async (status, code) => {
    always(refusal(status, code));

    expect(await roles()).toEqual([]);
  });

  it.each([
    [400, 'BadRequest', 'ours'],
    [503, 'ServiceUnavailable', 'transient'],
  ])('are unknown after %i %s', async (status, code, of) => {
    always(refusal(status, code));

    await expect(roles()).rejects.toMatchObject({ trouble: { class: of } });
  });
});

describe('a person by address', () => {
  const found = (...value: object[]) =>
    world.answer(({ path }) => (path.startsWith('/users?') ? { body: { value } } : undefined));
  const person = (address: string) => world.directory.person(tenant, address);

  it('is looked up by mail and proxy address with quotes that stay inside', async () => {
    found();
    await person("o'hara@contoso.com");

    expect(world.requests()[1]).toContain(
      "$filter=mail eq 'o''hara@contoso.com' or proxyAddresses/any(p:p eq 'smtp:o''hara@contoso.com')",
    );
  });

  it('is whoever holds the proxy address, where the mail field says it of several', async () => {
    found({ id: 'guest', mail: 'a@b.c' }, { id: 'owner', mail: 'a@b.c', proxyAddresses: ['smtp:x@b.c', 'SMTP:A@b.c'] });

    expect(await person('a@b.c')).toMatchObject({ oid: 'owner' });
  });

  it('is nobody where only the mail field says it, of several', async () => {
    found({ id: 'one', mail: 'a@b.c' }, { id: 'two', mail: 'a@b.c' });

    expect(await person('a@b.c')).toBeNull();
  });

  it('may have an address that cannot be a user name', async () => {
    world.answer(({ path }) =>
      path.startsWith('/users?') ? { body: { value: [{ id: 'a' }] } } : refusal(400, 'Request_BadRequest'),
    );

    expect(await person('sales/emea@contoso.com')).toMatchObject({ oid: 'a' });
  });

  it('is taken as enabled, and of unknown licence, where Graph does not say', async () => {
    always({ body: { id: 'A', displayName: 'Anna', userPrincipalName: 'anna@contoso.com', accountEnabled: null } });

    expect(await person('anna@contoso.com')).toEqual({
      oid: 'a',
      name: 'Anna',
      userPrincipalName: 'anna@contoso.com',
      enabled: true,
      licensed: null,
    });
  });

  it('fails where Graph refuses: unread is not "nobody"', async () => {
    always(refusal(403, 'Authorization_RequestDenied'));

    await expect(person('anna@contoso.com')).rejects.toMatchObject({ trouble: { class: 'no_rights' } });
    expect(world.log.lines.join('\n')).not.toMatch(/anna|contoso\.com|kept-token/);
  });
});

describe('the count of people', () => {
  it.each(['893', '\uFEFF893'])('is read from the bare number %j, from the index', async (body) => {
    always({ body });

    expect(await world.directory.peopleCount(tenant)).toBe(893);
    expect(world.calls).toMatchObject([{ path: '/users/$count', headers: { consistencylevel: 'eventual' } }]);
  });

  it.each(['', 'many', '-1', '8'.repeat(2_000_000)])('is unknown after an odd answer (%#)', async (body) => {
    always({ body });

    await expect(world.directory.peopleCount(tenant)).rejects.toMatchObject({ trouble: { class: 'transient' } });
  });

  it('is unknown after an answer of another shape', async () => {
    always({ body: { value: 893 } });

    await expect(world.directory.peopleCount(tenant)).rejects.toMatchObject({ code: 'no_count' });
  });
});

describe('who took a consent away', () => {
  const since = new Date('2026-01-09T00:00:00Z');
  const withdrawal = () => world.directory.withdrawal(tenant, objectId, since);
  const target = { id: objectId.toUpperCase(), modifiedProperties: [] };
  const ben = { displayName: 'Ben Carter', userPrincipalName: 'ben@contoso.com' };
  const entry = (minute: number, change: object = {}) => ({
    activityDateTime: `2026-01-09T01:${String(minute).padStart(2, '0')}:00.1234567Z`,
    result: 'success',
    initiatedBy: { user: ben, app: null },
    targetResources: [target],
    ...change,
  });
  const log = (...value: object[]) => always({ body: { value } });
  const minuteOf = (found: { at: Date } | null) => found?.at.getUTCMinutes();

  it('is asked for by activity and time, newest first, in one call', async () => {
    log();
    await withdrawal();
    const [asked = ''] = world.requests();

    expect(asked).toContain(
      "activityDisplayName eq 'Remove delegated permission grant' and activityDateTime ge 2026-01-09T00:00:00.000Z or ",
    );
    for (const name of ['Remove app role assignment from service principal', 'Remove service principal']) {
      expect(asked).toContain(`activityDisplayName eq '${name}' and activityDateTime ge 2026-01-09T00:00:00.000Z`);
    }
    expect(asked).toContain('$orderby=activityDateTime desc');
    expect(world.requests()).toHaveLength(1);
  });

  it('is the newest entry about this application, in whatever order they come', async () => {
    const others = [{ id: 'somebody-else', modifiedProperties: null }];
    log(entry(5), entry(9), entry(7), entry(30, { targetResources: others }), entry(31, { targetResources: null }));

    expect(minuteOf(await withdrawal())).toBe(9);
  });

  it('finds the application among the properties of the resource too', async () => {
    const property = { displayName: 'ServicePrincipal.ObjectID', oldValue: `"${objectId}"`, newValue: null };
    log(entry(5, { targetResources: [{ id: 'graph', modifiedProperties: [property] }] }));

    expect(minuteOf(await withdrawal())).toBe(5);
  });

  it.each([
    ['that failed', { result: 'failure' }],
    ['from before', { activityDateTime: '2026-01-08T23:59:59Z' }],
    ['without a time', { activityDateTime: 'yesterday' }],
  ])('is not an entry %s', async (_which, change) => {
    log(entry(5, change));

    expect(await withdrawal()).toBeNull();
  });

  it.each([
    [{ user: ben }, 'Ben Carter'],
    [{ user: { ...ben, displayName: null } }, 'ben@contoso.com'],
    [{ user: { ...ben, displayName: 'Azure ESTS Service' } }, 'ben@contoso.com'],
    [{ user: null, app: { displayName: 'A script' } }, null],
    [{}, null],
    [null, null],
  ])('%j is called %s', async (initiatedBy, by) => {
    log(entry(5, { initiatedBy }));

    expect(await withdrawal()).toMatchObject({ by });
  });

  it('is looked for on few pages: the log answers rarely', async () => {
    const next = `${world.origin}/v1.0/auditLogs/directoryAudits?$skiptoken=a`;
    always({ body: { value: [], '@odata.nextLink': next } });

    expect(await withdrawal()).toBeNull();
    expect(world.requests()).toHaveLength(3);
  });

  it('is found on a later page', async () => {
    const next = `${world.origin}/v1.0/auditLogs/directoryAudits?$skiptoken=a`;
    world.answer(({ path }) => ({
      body: path.includes('skiptoken') ? { value: [entry(5)] } : { value: [], '@odata.nextLink': next },
    }));

    expect(minuteOf(await withdrawal())).toBe(5);
  });

  it('is unknown where the log may not be read, and a failure where it does not answer', async () => {
    always(refusal(403, 'Authentication_MSGraphPermissionMissing'));
    expect(await withdrawal()).toBeNull();

    always(refusal(429, 'TooManyRequests', { 'retry-after': '60' }));
    await expect(withdrawal()).rejects.toMatchObject({ trouble: { class: 'transient' }, retryAfterSeconds: 60 });
  });
});
