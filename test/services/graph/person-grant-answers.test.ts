import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appObject, clientId, grant, graphObject, oid, openStubDirectory, tenant } from './support/stub-directory.ts';
import { type Call, type Reply, refusal } from './support/stub-graph.ts';

let world: Awaited<ReturnType<typeof openStubDirectory>>;
beforeAll(async () => {
  world = await openStubDirectory();
});
afterAll(() => world.stop());

const who = { tenant, accessToken: 'administrators-token', clientId, oid };
const grantTo = (...scopes: string[]) => world.directory.grantTo({ ...who, scopes });
const withdraw = () => world.directory.withdrawFrom(who);
const writes = () =>
  world.calls
    .filter(({ method, path }) => method !== 'GET' && path !== '/$batch')
    .map(({ method, path, body }) => ({ method, path, body }));

type Held = ReturnType<typeof grant>;

/** A directory with these grants, which shows what is written; `special` answers first. */
function holding(held: Held[], special: (call: Call) => Reply | undefined = () => undefined): void {
  world.answer((call) => {
    const { method, path, body } = call;
    const answered = special(call);
    if (answered !== undefined || !path.startsWith('/oauth2PermissionGrants')) return answered;
    const id = path.split('/')[2];
    if (method === 'POST') {
      const made = { ...grant('', oid), ...(body as Held), id: 'new-grant' };
      held.push(made);
      return { status: 201, body: made };
    }
    if (id === undefined) return { body: { value: held } };
    const at = held.findIndex((one) => one.id === id);
    if (at < 0) return undefined;
    if (method === 'GET') return { body: held[at] };
    held.splice(at, 1, ...(method === 'DELETE' ? [] : [{ ...grant('', oid), ...held[at], ...(body as Held) }]));
    return { status: 204 };
  });
}

describe('granting to one person', () => {
  it('writes a grant for that person on Microsoft Graph, as the administrator', async () => {
    holding([]);
    await grantTo('User.Read', 'Mail.Send');

    expect(writes()).toEqual([
      {
        method: 'POST',
        path: '/oauth2PermissionGrants',
        body: {
          clientId: appObject,
          resourceId: graphObject,
          principalId: oid,
          consentType: 'Principal',
          scope: 'User.Read Mail.Send',
        },
      },
    ]);
    const ofGrants = world.calls.filter(({ batched, path }) => !batched && path.startsWith('/oauth2PermissionGrants'));
    expect(new Set(ofGrants.map((one) => one.headers.authorization))).toEqual(new Set(['Bearer administrators-token']));
    // The place was found as the bot's own app, with a token that it had.
    expect(world.asked).toEqual([false]);
  });

  it("asks for nothing but that person's grants of the product", async () => {
    holding([]);
    await grantTo('User.Read');

    expect(world.requests()).toContain(
      `GET /oauth2PermissionGrants?$filter=clientId eq '${appObject}' and principalId eq '${oid}'`,
    );
  });

  it('adds to what is there', async () => {
    holding([grant('  openid  Mail.Read ', oid)]);
    await grantTo('mail.read', 'Mail.Send');

    expect(writes()).toEqual([
      {
        method: 'PATCH',
        path: `/oauth2PermissionGrants/grant-of-${oid}`,
        body: { scope: 'openid Mail.Read Mail.Send' },
      },
    ]);
  });

  it('writes nothing when there is nothing to add', async () => {
    holding([grant('Mail.Send User.Read', oid)]);
    await grantTo('user.read');

    expect(writes()).toEqual([]);
  });

  it.each([
    ['a grant for everybody', grant('User.Read')],
    ['a grant for everybody that names the person', grant('User.Read', oid, { consentType: 'AllPrincipals' })],
    ["somebody else's grant", grant('User.Read', 'somebody-else')],
    ["another product's grant", grant('User.Read', oid, { clientId: 'another-product' })],
    ['a grant on another resource', grant('User.Read', oid, { resourceId: 'exchange' })],
  ])('never touches %s, even if Graph puts it forward', async (_which, other) => {
    holding([other]);
    await grantTo('User.Read');
    await withdraw();

    expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /oauth2PermissionGrants',
      'DELETE /oauth2PermissionGrants/new-grant',
    ]);
  });

  it('reads again and adds when somebody else was quicker', async () => {
    const held: Held[] = [];
    holding(held, ({ method, path }) => {
      if (method !== 'POST' || path === '/$batch' || held.length > 0) return undefined;
      held.push(grant('Mail.Read', oid));
      return refusal(409, 'Request_MultipleObjectsWithSameKeyValue');
    });
    await grantTo('Mail.Send');

    expect(writes().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(held).toEqual([grant('Mail.Read Mail.Send', oid)]);
  });

  it('makes the grant anew when it vanished before it could be extended', async () => {
    let vanished = false;
    holding([], ({ method, path }) => {
      if (method === 'PATCH') vanished = true;
      return !vanished && path.startsWith('/oauth2PermissionGrants?')
        ? { body: { value: [grant('Mail.Read', oid)] } }
        : undefined;
    });
    await grantTo('Mail.Send');

    expect(writes().map(({ method }) => method)).toEqual(['PATCH', 'POST']);
  });

  it('is not done before the scopes are there to be read', async () => {
    let looks = 0;
    holding([], ({ method, path }) => {
      if (method !== 'GET' || path !== '/oauth2PermissionGrants/new-grant') return undefined;
      looks += 1;
      if (looks === 1) return refusal(404, 'Request_ResourceNotFound');
      return looks === 2 ? { body: grant('User.Read', oid) } : undefined;
    });
    await grantTo('User.Read', 'Mail.Send');

    expect(looks).toBe(3);
    expect(world.pauses).toEqual([0.5, 1]);
    expect(writes()).toHaveLength(1);
  });

  it('is a passing trouble when the scopes do not show within 5 s', async () => {
    holding([], ({ method, path }) =>
      method === 'GET' && path === '/oauth2PermissionGrants/new-grant'
        ? refusal(404, 'Request_ResourceNotFound')
        : undefined,
    );

    await expect(grantTo('User.Read')).rejects.toMatchObject({
      trouble: { class: 'transient', code: 'grant_not_seen', owner: 'microsoft' },
    });
    expect(world.pauses).toEqual([0.5, 1, 1.5, 2]);
    expect(writes()).toHaveLength(1);
  });
});

describe('a write that Graph refuses', () => {
  const onWrite = (reply: Reply) =>
    holding([], ({ method, path }) => (method !== 'GET' && path !== '/$batch' ? reply : undefined));

  it.each([
    [refusal(403, 'Authorization_RequestDenied'), 'needs_admin', 'approver'],
    [refusal(401, 'InvalidAuthenticationToken'), 'expired', 'approver'],
    [refusal(404, 'Request_ResourceNotFound'), 'no_mailbox', 'approver'],
    [refusal(400, 'Request_BadRequest'), 'ours', 'vendor'],
    [refusal(500, 'InternalServerError'), 'transient', 'microsoft'],
  ])('%o is %s, and the turn of the %s', async (reply, of, owner) => {
    onWrite(reply);

    await expect(grantTo('User.Read')).rejects.toMatchObject({ trouble: { class: of, owner } });
    expect(writes()).toHaveLength(1);
  });

  it('since the account is not there says so, and not that another one signed in', async () => {
    onWrite(refusal(404, 'Request_ResourceNotFound'));

    await expect(grantTo('User.Read')).rejects.toMatchObject({ trouble: { code: 'no_such_account' } });
  });

  it('for being too fast hands on how long to wait', async () => {
    onWrite(refusal(429, 'TooManyRequests', { 'retry-after': '90' }));

    await expect(grantTo('User.Read')).rejects.toMatchObject({
      trouble: { class: 'transient' },
      retryAfterSeconds: 90,
    });
    expect(writes()).toHaveLength(1);
  });

  it('for a moment is made again, body and all', async () => {
    let busy = true;
    holding([], ({ method, path }) => {
      if (method !== 'POST' || path === '/$batch' || !busy) return undefined;
      busy = false;
      return refusal(503, 'ServiceUnavailable', { 'retry-after': '1' });
    });
    await grantTo('User.Read');

    expect(world.pauses).toEqual([1]);
    expect(writes().map(({ body }) => body)).toEqual(Array(2).fill(expect.objectContaining({ scope: 'User.Read' })));
  });

  it('already at the first look needs an administrator too', async () => {
    world.answer(({ batched }) => (batched ? refusal(403, 'Authorization_RequestDenied') : undefined));

    await expect(grantTo('User.Read')).rejects.toMatchObject({ trouble: { class: 'needs_admin', owner: 'approver' } });
    await expect(withdraw()).rejects.toMatchObject({ trouble: { class: 'needs_admin', owner: 'approver' } });
  });

  it('leaves neither token nor person in the log', async () => {
    onWrite(refusal(403, 'Authorization_RequestDenied'));
    await expect(grantTo('User.Read')).rejects.toThrow();
    const log = world.log.lines.join('\n');

    expect(log).toContain('Authorization_RequestDenied');
    expect(log).not.toMatch(new RegExp(`administrators-token|${oid}|anna`));
  });
});

describe('withdrawing from one person', () => {
  it('is done when somebody else was quicker', async () => {
    holding([grant('User.Read', oid)], ({ method }) =>
      method === 'DELETE' ? refusal(404, 'Request_ResourceNotFound') : undefined,
    );
    await withdraw();

    expect(writes()).toEqual([{ method: 'DELETE', path: `/oauth2PermissionGrants/grant-of-${oid}`, body: null }]);
  });

  it.each([403, 500])('fails with the reason after %i', async (status) => {
    holding([grant('User.Read', oid)], ({ method }) =>
      method === 'DELETE' ? refusal(status, 'SomethingNew') : undefined,
    );

    await expect(withdraw()).rejects.toMatchObject({ code: 'SomethingNew' });
  });
});
