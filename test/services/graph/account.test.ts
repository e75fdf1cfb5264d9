import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TroubleError } from '../../../src/services/entra/errors/trouble-error.ts';
import { createGraph } from '../../../src/services/graph/create-graph.ts';
import { noMetrics } from '../../support/no-metrics.ts';
import { oid, recordingLog, tenant } from '../entra/support/stub-authority.ts';
import { type StubServer, startStubServer } from '../entra/support/stub-server.ts';

const admin = '62e90394-69f5-4237-9190-012177145e10';

let server: StubServer;
let other: StubServer;
let graph: ReturnType<typeof createGraph>;
beforeAll(async () => {
  [server, other] = await Promise.all([startStubServer(), startStubServer()]);
});
beforeEach(() => {
  graph = createGraph({ graphEndpoint: server.origin, log: recordingLog(), metrics: noMetrics });
  server.asked.length = 0;
});
afterAll(async () => {
  await Promise.all([server.stop(), other.stop()]);
});

describe('the addresses of the signed-in account', () => {
  it('are read in one call, as little as needed (T34)', async () => {
    const mine = {
      userPrincipalName: 'anna@contoso.com',
      mail: 'A.deVries@contoso.com',
      proxyAddresses: ['SMTP:a@b.c'],
    };
    server.answer({ body: { id: oid.toUpperCase(), ...mine } });

    expect(await graph.addresses({ tenant, accessToken: 'the-token', client: 'pro' })).toEqual({ id: oid, ...mine });
    expect(server.asked.map((one) => one.path)).toEqual(['/v1.0/me?$select=id,userPrincipalName,mail,proxyAddresses']);
  });

  it.each([
    { id: oid, userPrincipalName: 'room4@contoso.com', mail: null },
    { id: oid, userPrincipalName: 'room4@contoso.com', mail: '', proxyAddresses: null },
    { id: oid, userPrincipalName: 'room4@contoso.com', proxyAddresses: [7, null] },
  ])('may be few: %o', async (body) => {
    server.answer({ body });

    expect(await graph.addresses({ tenant, accessToken: 't', client: 'pro' })).toEqual({
      id: oid,
      userPrincipalName: 'room4@contoso.com',
      mail: null,
      proxyAddresses: [],
    });
  });

  it('end in a classed trouble when Graph refuses', async () => {
    server.answer({ status: 429, headers: { 'retry-after': '60' } });
    const asked = graph.addresses({ tenant, accessToken: 't', client: 'pro' });

    await expect(asked).rejects.toBeInstanceOf(TroubleError);
    await expect(asked).rejects.toMatchObject({
      code: 'http_429',
      trouble: { class: 'transient', owner: 'microsoft' },
      retryAfterSeconds: 60,
    });
  });
});

describe('the roles of the signed-in account', () => {
  const group = { '@odata.type': '#microsoft.graph.group', id: 'g' };
  const role = { '@odata.type': '#microsoft.graph.directoryRole', id: 'r', roleTemplateId: admin.toUpperCase() };

  it('are template ids, over all pages, and groups are no roles', async () => {
    server.answer((asked) =>
      asked.path.includes('skiptoken')
        ? { body: { value: [role] } }
        : { body: { value: [group, null, 'x'], '@odata.nextLink': `${server.origin}/v1.0/me/memberOf?$skiptoken=a` } },
    );

    expect(await graph.rolesOf(tenant, 'the-token')).toEqual([admin]);
    expect(server.asked.map((one) => one.headers.authorization)).toEqual(['Bearer the-token', 'Bearer the-token']);
  });

  it('end with a classed trouble where Graph refuses: unread is not "none"', async () => {
    server.answer({ status: 403, body: { error: { code: 'Authorization_RequestDenied' } } });

    await expect(graph.rolesOf(tenant, 't')).rejects.toMatchObject({ trouble: { class: 'no_rights' } });
  });

  it('do not turn in a circle for ever, and what has no end is not "none" either', async () => {
    server.answer({ body: { value: [], '@odata.nextLink': `${server.origin}/v1.0/me/memberOf` } });

    await expect(graph.rolesOf(tenant, 't')).rejects.toMatchObject({ code: 'too_many_pages' });
    expect(server.asked.length).toBeLessThan(200);
  });
});

describe('the token', () => {
  it('is not sent to another host by a next page', async () => {
    server.answer({ body: { value: [], '@odata.nextLink': `${other.origin}/v1.0/me/memberOf?$skiptoken=a` } });
    await graph.rolesOf(tenant, 'the-token');

    expect(other.asked).toHaveLength(0);
  });

  it('is not sent to another host by a redirect', async () => {
    server.answer({ status: 307, headers: { location: `${other.origin}/v1.0/me` } });
    await expect(graph.addresses({ tenant, accessToken: 'the-token', client: 'pro' })).rejects.toBeInstanceOf(
      TroubleError,
    );

    expect(other.asked).toHaveLength(0);
  });
});
