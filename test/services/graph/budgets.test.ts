import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBudgets } from '../../../src/services/graph/budgets.ts';
import { costOf } from '../../../src/services/graph/cost-of.ts';
import { createGraph } from '../../../src/services/graph/create-graph.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { noMetrics } from '../../support/no-metrics.ts';
import { recordingLog } from '../entra/support/stub-authority.ts';
import { type StubServer, startStubServer } from '../entra/support/stub-server.ts';

let at: number;
let budgets: ReturnType<typeof createBudgets>;
beforeEach(() => {
  at = Date.parse('2026-01-09T02:02:00Z');
  budgets = createBudgets(() => new Date(at));
});
const later = (seconds: number): void => {
  at += seconds * 1000;
};

describe('a tenant that asked to be left alone', () => {
  let server: StubServer;
  let graph: ReturnType<typeof createGraph>;
  beforeAll(async () => {
    server = await startStubServer();
  });
  beforeEach(() => {
    const options = { log: recordingLog(), metrics: noMetrics, now: () => new Date(at) };
    graph = createGraph({ graphEndpoint: server.origin, budgets, ...options });
    server.asked.length = 0;
  });
  afterAll(() => server.stop());
  const probe = (tenant: string, mailbox = 'ana@contoso.com', client = 'taxcalc') => {
    const as = { tenant, accessToken: `token-of-${tenant}`, client };
    return graph.probe({ ...as, mailbox, workloads: ['mail'], sharedAddress: null });
  };

  it.each([429, 503])('by %i is not asked until then, and no other tenant waits for it', async (status) => {
    server.answer(({ headers }) =>
      headers.authorization?.endsWith('contoso') ? { status, headers: { 'retry-after': '60' } } : { body: { id: 'x' } },
    );
    expect(await probe('contoso')).toMatchObject({ kind: 'waiting', retryAfterSeconds: 60 });
    later(20);

    expect(await probe('contoso')).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'transient', owner: 'microsoft' },
      retryAfterSeconds: 40,
    });
    expect(await probe('fabrikam')).toEqual({ kind: 'answered' });
    expect(server.asked).toHaveLength(2);

    later(40);
    server.answer({ body: { id: 'x' } });
    expect(await probe('contoso')).toEqual({ kind: 'answered' });
  });

  it('by one answer in a batch is not asked until the longest of them', async () => {
    const item = (id: string, retryAfter: string) => ({ id, status: 429, headers: { 'Retry-After': retryAfter } });
    server.answer({ body: { responses: [item('0', '20'), item('1', '60')] } });
    const workloads = ['mail', 'calendar'] as const;
    const one = {
      tenant: 'contoso',
      accessToken: 'x',
      client: 'taxcalc',
      mailbox: 'ana@contoso.com',
      sharedAddress: null,
    };
    const together = () => graph.probe({ ...one, workloads });
    await together();
    later(20);

    expect(await together()).toMatchObject({ kind: 'waiting', retryAfterSeconds: 40 });
    expect(await probe('contoso')).toMatchObject({ kind: 'waiting', retryAfterSeconds: 40 });
    expect(server.asked).toHaveLength(1);
  });

  const busy = { status: 429, headers: { 'retry-after': '60' } };

  it('by one mailbox, or two, is still asked of the others; by three of them it is the tenant', async () => {
    server.answer(busy);
    const says429 = { kind: 'waiting', retryAfterSeconds: 60 };
    expect(await probe('contoso', 'ana')).toMatchObject(says429);
    expect(await probe('contoso', 'bo')).toMatchObject(says429);
    server.answer({ body: { id: 'x' } });
    expect(await probe('contoso', 'cleo')).toEqual({ kind: 'answered' });
    expect(await probe('contoso', 'ana')).toMatchObject(says429);
    expect(server.asked).toHaveLength(3);

    server.answer(busy);
    expect(await probe('contoso', 'cleo')).toMatchObject(says429);
    expect(await probe('contoso', 'dan')).toMatchObject(says429);
    expect(server.asked).toHaveLength(4);
    later(60);
    server.answer({ body: { id: 'x' } });
    for (const mailbox of ['ana', 'dan']) expect(await probe('contoso', mailbox)).toEqual({ kind: 'answered' });
  });

  it('by a mailbox whose refusal lay longer ago than its wish counts no more', async () => {
    server.answer(busy);
    for (const mailbox of ['ana', 'bo', 'cleo']) {
      await probe('contoso', mailbox);
      later(60);
    }
    server.answer({ body: { id: 'x' } });
    expect(await probe('contoso', 'dan')).toEqual({ kind: 'answered' });
  });

  it.each(['Tenant', 'Tenant_Application/ReadWrite/app/tenant'])(
    'by the limit of "%s" is not asked for any mailbox, whichever met it',
    async (scope) => {
      server.answer({ ...busy, headers: { ...busy.headers, 'x-ms-throttle-scope': scope } });
      await probe('contoso', 'ana');

      expect(await probe('contoso', 'bo')).toMatchObject({ kind: 'waiting', retryAfterSeconds: 60 });
      expect(server.asked).toHaveLength(1);
    },
  );

  it('by one application is still asked by another, for one mailbox and for all of them', async () => {
    server.answer(busy);
    for (const mailbox of ['ana', 'bo', 'cleo', 'dan']) await probe('contoso', mailbox);
    expect(server.asked).toHaveLength(3);
    server.answer({ body: { id: 'x' } });
    for (const mailbox of ['ana', 'dan']) expect(await probe('contoso', mailbox, 'pro')).toEqual({ kind: 'answered' });

    server.answer({ ...busy, headers: { ...busy.headers, 'x-ms-throttle-scope': 'Tenant/ReadWrite/pro/contoso' } });
    await probe('contoso', 'ana', 'pro');
    expect(await probe('contoso', 'ana', 'teams-go')).toMatchObject({ kind: 'waiting', retryAfterSeconds: 60 });
  });

  it('by the limit of one application in a batch is still asked by another', async () => {
    const headers = { 'Retry-After': '60', 'x-ms-throttle-scope': 'Tenant_Application/ReadWrite/taxcalc/contoso' };
    server.answer({ body: { responses: [{ id: '0', status: 429, headers }] } });
    const one = { tenant: 'contoso', accessToken: 'x', client: 'taxcalc', mailbox: 'ana', sharedAddress: null };
    await graph.probe({ ...one, workloads: ['mail', 'calendar'] });
    server.answer({ body: { id: 'x' } });

    expect(await probe('contoso', 'bo')).toMatchObject({ kind: 'waiting', retryAfterSeconds: 60 });
    expect(await probe('contoso', 'bo', 'pro')).toEqual({ kind: 'answered' });
  });

  it('by its mailboxes is still asked who somebody is', async () => {
    server.answer({ status: 429, headers: { 'retry-after': '60' } });
    await probe('contoso');
    server.answer({ body: { id: 'x', userPrincipalName: 'ana@contoso.com' } });

    expect(await graph.addresses({ tenant: 'contoso', accessToken: 'x', client: 'taxcalc' })).toMatchObject({
      id: 'x',
    });
    expect(await probe('contoso')).toMatchObject({ kind: 'waiting', retryAfterSeconds: 60 });
  });

  it('by silence, three times in a row, is left alone for ever longer, until any answer comes', async () => {
    const waitsAgain = givesUpSoon();
    server.answer('silence');
    const silentFor = async () => {
      const last = await probe('contoso');
      expect(last).toMatchObject({ kind: 'waiting', trouble: { class: 'transient', owner: 'microsoft' } });
      return last.kind === 'waiting' ? last.retryAfterSeconds : undefined;
    };
    for (const _ of [1, 2, 3]) expect(await silentFor()).toBeUndefined();
    for (const seconds of [15, 30, 60, 60]) {
      expect(await silentFor()).toBe(seconds);
      later(seconds - 6);
      expect(await silentFor()).toBe(6);
      later(6);
      expect(await silentFor()).toBeUndefined();
    }
    expect(server.asked).toHaveLength(7);
    later(60);
    waitsAgain();
    server.answer({ status: 500 });
    expect(await probe('contoso')).toMatchObject({ kind: 'waiting' });
    const hearsAgain = givesUpSoon();
    server.answer('silence');
    expect(await silentFor()).toBeUndefined();

    hearsAgain();
    server.answer({ body: { id: 'x' } });
    expect(await probe('contoso')).toEqual({ kind: 'answered' });
    expect(server.asked).toHaveLength(10);
  });

  it('by silence is asked all the same where somebody waits for the answer in front of a page', async () => {
    const waitsAgain = givesUpSoon();
    server.answer('silence');
    for (const _ of [1, 2, 3]) await probe('contoso');
    waitsAgain();
    server.answer({ body: { id: 'x', value: [] } });

    expect(await graph.rolesOf('contoso', 'x')).toEqual([]);
    expect(await probe('contoso')).toEqual({ kind: 'answered' });
  });

  it('by silence does not hold those who wait for a place one after the other', async () => {
    givesUpSoon();
    server.answer('silence');
    const held = await Promise.all([1, 2, 3, 4, 5, 6].map(() => probe('contoso')));

    expect(held.map((one) => one.kind)).toEqual(held.map(() => 'waiting'));
    expect(server.asked.length).toBeLessThan(4);
  });

  it('by one silence is asked by one at a time until it answers', async () => {
    const waitsAgain = givesUpSoon();
    server.answer('silence');
    await probe('contoso');
    const [first, second] = [probe('contoso'), probe('contoso')];

    expect(await second).toMatchObject({ kind: 'waiting', retryAfterSeconds: 10 });
    expect(await first).not.toHaveProperty('retryAfterSeconds');
    expect(server.asked).toHaveLength(2);
    waitsAgain();
    server.answer({ body: { id: 'x' } });
    expect(await probe('contoso')).toEqual({ kind: 'answered' });
    expect(await Promise.all([probe('contoso'), probe('contoso')])).toEqual([
      { kind: 'answered' },
      { kind: 'answered' },
    ]);
  });

  it('by silence holds two places of the four for mailboxes, so that others are still asked', async () => {
    // Long enough for the other's answer.
    givesUpSoon(2000);
    server.answer(({ headers }) => (headers.authorization?.endsWith('contoso') ? 'silence' : { body: { id: 'x' } }));
    const silent = [1, 2, 3].map(() => probe('contoso'));

    expect(await probe('fabrikam')).toEqual({ kind: 'answered' });
    expect(server.asked.filter(({ headers }) => headers.authorization?.endsWith('contoso')).length).toBeLessThan(3);
    await Promise.all(silent);
  }, 30_000);
});

describe('resource units', () => {
  const directory = (units: number) => ({ service: 'directory', units }) as const;
  const headers = (fields: Record<string, string>) => new Headers(fields);

  it('run out for one tenant alone, and come back by the second', () => {
    expect(budgets.take('contoso', directory(3500), false)).toBe(0);
    expect(budgets.take('contoso', directory(1), false)).toBe(1);
    expect(budgets.take('fabrikam', directory(1), false)).toBe(0);
    later(1);
    expect(budgets.take('contoso', directory(350), false)).toBe(0);
    expect(budgets.take('contoso', directory(350), false)).toBe(1);
  });

  it('are counted as Microsoft counts them, where it says so', () => {
    budgets.take('contoso', directory(1), false);
    budgets.heard('contoso', directory(1), headers({ 'x-ms-resource-unit': '3500' }));
    expect(budgets.take('contoso', directory(1), false)).toBe(1);
  });

  it('never cost more than all there are, whatever an answer says', () => {
    budgets.take('contoso', directory(1), false);
    budgets.heard('contoso', directory(1), headers({ 'x-ms-resource-unit': '1e9' }));
    expect(budgets.take('contoso', directory(1), false)).toBe(1);
  });

  it.each([
    ['0.79', 0],
    ['0.9', 1],
    ['1.5', 6],
    ['Infinity', 11],
  ])('slow down where Microsoft says that %s of the limit is used', (used, seconds) => {
    budgets.heard('contoso', directory(1), headers({ 'x-ms-throttle-limit-percentage': used }));
    expect(budgets.take('contoso', directory(350), false)).toBe(seconds);
  });

  it('are five questions in ten seconds for the log of a directory', () => {
    const log = { service: 'audit log', units: 1 } as const;
    const asked = Array.from({ length: 6 }, () => budgets.take('contoso', log, false));
    expect(asked).toEqual([0, 0, 0, 0, 0, 2]);
    expect(budgets.take('contoso', directory(1), false)).toBe(0);
  });
});

it.each([
  ["/servicePrincipals(appId='x')?$select=id", 'directory', 1],
  ['/oauth2PermissionGrants?$filter=x', 'directory', 2],
  ['/servicePrincipals/x/appRoleAssignments', 'directory', 2],
  ['/servicePrincipals/x/appRoleAssignments?$top=5', 'directory', 1],
  ['/users?$expand=manager', 'directory', 2],
  ['/auditLogs/directoryAudits?$top=100', 'audit log', 1],
  ['/me/mailFolders/inbox?$select=id', 'mailbox', 1],
  ['/users/a%40b.c/calendar?$select=id', 'mailbox', 1],
  ['/me?$select=id', 'directory', 1],
])('%s is asked of the %s and costs %i', (path, service, units) => {
  expect(costOf({ path })).toEqual({ service, units });
});

it('a batch costs what is in it', () => {
  const requests = [{ url: '/oauth2PermissionGrants' }, { url: '/me' }];
  expect(costOf({ path: '/$batch', body: { requests } })).toEqual({ service: 'directory', units: 3 });
});
