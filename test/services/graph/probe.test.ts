import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/services/catalogue/product.ts';
import { createGraph } from '../../../src/services/graph/create-graph.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { noMetrics } from '../../support/no-metrics.ts';
import { recordingLog, tenant } from '../entra/support/stub-authority.ts';
import { type Reply, type StubServer, startStubServer } from '../entra/support/stub-server.ts';

const requestId = '0f0e0d0c-0b0a-4908-8706-050403020100';
const log = recordingLog();
const pauses: number[] = [];

let server: StubServer;
let graph: ReturnType<typeof createGraph>;
beforeAll(async () => {
  server = await startStubServer();
});
beforeEach(() => {
  graph = createGraph({
    graphEndpoint: server.origin,
    log,
    metrics: noMetrics,
    pause: async (seconds) => {
      pauses.push(seconds);
    },
  });
});
beforeEach(() => {
  server.asked.length = 0;
  log.lines.length = 0;
  pauses.length = 0;
});
afterAll(() => server.stop());

const all: readonly Workload[] = ['mail', 'calendar', 'contacts'];
const probe = (workloads = all, sharedAddress: string | null = null) =>
  graph.probe({
    tenant,
    accessToken: 'the-token',
    client: 'pro',
    mailbox: 'anna@contoso.com',
    workloads,
    sharedAddress,
  });
const paths = () => server.asked.map((one) => one.path);

const refusal = (status: number, code: string, message = 'Words for anna@contoso.com.'): Reply => ({
  status,
  body: { error: { code, message, innerError: { date: '2026-01-09T02:02:12', 'request-id': requestId } } },
});

describe('a probe', () => {
  it.each<[Workload, string]>([
    ['mail', '/v1.0/me/mailFolders/inbox?$select=id'],
    ['calendar', '/v1.0/me/calendar?$select=id'],
    ['contacts', '/v1.0/me/contacts?$top=1&$select=id'],
  ])('reads one id of %s as the signed-in account, with its token over plain http too', async (workload, path) => {
    server.answer({ body: { id: 'x' } });

    expect(await probe([workload])).toEqual({ kind: 'answered' });
    expect(paths()).toEqual([path]);
    expect(server.asked.map((one) => one.headers.authorization)).toEqual(['Bearer the-token']);
    expect(server.asked.map((one) => one.method)).toEqual(['GET']);
  });

  it('takes a list of contacts, even an empty one, as an answer', async () => {
    server.answer({ body: { value: [] } });

    expect(await probe(['contacts'])).toEqual({ kind: 'answered' });
  });

  it.each([[{}], [{ error: { code: 'ErrorAccessDenied', message: 'No.' } }], [{ id: '' }], [{ id: 7 }]])(
    'holds nothing for proved by a 200 that says %j (S13)',
    async (body) => {
      server.answer({ body });

      expect(await probe(['mail'])).toMatchObject({ kind: 'waiting', trouble: { code: 'answer_without_id' } });
    },
  );

  it('proves a shared mailbox on its own address', async () => {
    server.answer({ body: { id: 'x' } });

    expect(await probe(['mail'], 'finance@contoso.com')).toEqual({ kind: 'answered' });
    expect(paths()).toEqual(['/v1.0/users/finance%40contoso.com/mailFolders/inbox?$select=id']);
  });

  it.each([
    ['../../me', '/v1.0/users/..%2F..%2Fme/calendar?$select=id'],
    ['https://evil.example/x', '/v1.0/users/https%3A%2F%2Fevil.example%2Fx/calendar?$select=id'],
    [
      'gert_partner.example#EXT#@contoso.onmicrosoft.com',
      '/v1.0/users/gert_partner.example%23EXT%23%40contoso.onmicrosoft.com/calendar?$select=id',
    ],
    ['a?$expand=b@c', '/v1.0/users/a%3F%24expand%3Db%40c/calendar?$select=id'],
  ])('keeps the address "%s" inside its own path segment', async (address, path) => {
    server.answer({ body: { id: 'x' } });
    await probe(['calendar'], address);

    expect(paths()).toEqual([path]);
  });

  it('without a workload still asks one question', async () => {
    server.answer(refusal(403, 'ErrorAccessDenied'));

    expect(await probe([])).toMatchObject({ kind: 'waiting' });
    expect(paths()).toEqual(['/v1.0/me?$select=id']);
  });

  it('of several workloads goes as one call, and is answered only when each of them answers', async () => {
    const asked = () => server.asked.map(({ method, path }) => `${method} ${path}`);
    const said = (calendar: object) => (): Reply => ({
      body: {
        responses: [
          { id: '2', status: 200, body: { value: [] } },
          { id: '0', status: 200, body: { id: 'x' } },
          { id: '1', ...calendar },
        ],
      },
    });
    server.answer(said({ status: 403, body: { error: { code: 'ErrorAccessDenied', message: 'No.' } } }));
    expect(await probe()).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'no_rights', code: 'ErrorAccessDenied' },
    });
    expect(asked()).toEqual(['POST /v1.0/$batch']);

    server.answer(said({ status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI', message: 'No.' } } }));
    expect(await probe()).toMatchObject({ kind: 'broken', trouble: { class: 'no_mailbox' } });
    server.answer(said({ status: 200, body: { id: 'y' } }));
    expect(await probe()).toEqual({ kind: 'answered' });
    expect(asked()).toHaveLength(3);
  });

  it('leaves no token, address or message in the log', async () => {
    server.answer(refusal(403, 'ErrorAccessDenied'));
    await probe(['mail'], 'finance@contoso.com');

    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain('ErrorAccessDenied');
    expect(log.lines[0]).not.toMatch(/the-token|finance|anna/);
  });
});

describe('what Graph says to a probe (facts 8)', () => {
  it.each([
    [403, 'ErrorAccessDenied', 'waiting', 'no_rights', 'approver'],
    [403, 'Authorization_RequestDenied', 'waiting', 'no_rights', 'approver'],
    [403, 'DelegatedCalendarAccessDenied', 'waiting', 'no_rights', 'approver'],
    [403, 'SomethingNew', 'waiting', 'no_rights', 'approver'],
    [404, 'ErrorItemNotFound', 'waiting', 'no_rights', 'approver'],
    [404, 'ErrorFolderNotFound', 'waiting', 'no_rights', 'approver'],
    [401, 'InvalidAuthenticationToken', 'waiting', 'expired', 'requester'],
    [401, 'SomethingNew', 'waiting', 'expired', 'requester'],
    [403, 'insufficient_claims', 'broken', 'second_factor', 'requester'],
    [404, 'MailboxNotEnabledForRESTAPI', 'broken', 'no_mailbox', 'approver'],
    [404, 'Request_ResourceNotFound', 'broken', 'wrong_account', 'requester'],
    [404, 'ErrorInvalidUser', 'broken', 'wrong_account', 'requester'],
    [404, 'SomethingNew', 'waiting', 'unknown', 'vendor'],
    [400, 'BadRequest', 'waiting', 'ours', 'vendor'],
    [504, 'UnknownError', 'waiting', 'transient', 'microsoft'],
    [500, 'generalException', 'waiting', 'transient', 'microsoft'],
  ] as const)('%i %s is %s: %s', async (status, code, kind, of, owner) => {
    server.answer(refusal(status, code));

    expect(await probe(['mail'])).toEqual({ kind, trouble: { class: of, code, owner, correlation: requestId } });
    expect(server.asked).toHaveLength(1);
  });

  it('tells a mailbox that is not in the cloud by the older text too', async () => {
    server.answer(
      refusal(400, 'OrganizationFromTenantGuidNotFound', 'REST API is not yet supported for this mailbox.'),
    );

    expect(await probe(['mail'])).toMatchObject({
      kind: 'broken',
      trouble: { class: 'no_mailbox', owner: 'approver' },
    });
  });

  it('tells an application access policy by its words, from every other refused mailbox', async () => {
    server.answer(refusal(403, 'ErrorAccessDenied', 'Access to OData is disabled.'));

    expect(await probe(['mail'])).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'no_rights', code: 'ODataDisabled', owner: 'approver' },
    });
  });

  it('tells a policy challenge by its header', async () => {
    const challenge = 'Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="';
    server.answer({
      ...(refusal(401, 'InvalidAuthenticationToken') as object),
      headers: { 'www-authenticate': challenge },
    });

    expect(await probe(['mail'])).toMatchObject({ kind: 'broken', trouble: { class: 'second_factor' } });
  });
});

describe('a busy Graph', () => {
  it.each([429, 503])('%i is asked again after the wished time', async (status) => {
    server.answer(() =>
      server.asked.length < 3 ? { status, headers: { 'retry-after': '2' } } : { body: { id: 'x' } },
    );

    expect(await probe(['mail'])).toEqual({ kind: 'answered' });
    expect(pauses).toEqual([2, 2]);
  });

  it('is asked three times at most', async () => {
    server.answer({ status: 503 });

    expect(await probe(['mail'])).toMatchObject({ kind: 'waiting', trouble: { class: 'transient', code: 'http_503' } });
    expect(server.asked).toHaveLength(3);
    expect(pauses).toEqual([0.5, 1]);
  });

  it('is left alone when its wish is longer than a caller can wait, and the wish is passed on', async () => {
    server.answer({ status: 429, headers: { 'retry-after': '30' }, body: { error: { code: 'ApplicationThrottled' } } });

    expect(await probe()).toEqual({
      kind: 'waiting',
      trouble: { class: 'transient', code: 'ApplicationThrottled', owner: 'microsoft', correlation: null },
      retryAfterSeconds: 30,
    });
    expect(server.asked).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('never makes a caller wait for more than 5 s in all', async () => {
    server.answer({ status: 429, headers: { 'retry-after': '3' } });
    await probe(['mail']);

    expect(pauses).toEqual([3]);
  });

  it('may write its wish as a date', async () => {
    const clock = () => new Date('2026-01-09T02:02:00Z');
    const dated = createGraph({ graphEndpoint: server.origin, log, metrics: noMetrics, now: clock });
    server.answer({ status: 429, headers: { 'retry-after': 'Fri, 09 Jan 2026 02:04:00 GMT' } });

    expect(
      await dated.probe({
        tenant,
        accessToken: 't',
        workloads: ['mail'],
        client: 'pro',
        mailbox: 'anna@contoso.com',
        sharedAddress: null,
      }),
    ).toMatchObject({
      kind: 'waiting',
      retryAfterSeconds: 120,
    });
  });

  it('that stays silent is waiting, and is not asked again at once', async () => {
    givesUpSoon();
    server.answer('silence');

    expect(await probe(['mail'])).toEqual({
      kind: 'waiting',
      trouble: { class: 'transient', code: 'timeout', owner: 'microsoft', correlation: null },
    });
    expect(server.asked).toHaveLength(1);
  });

  it('that is cut is asked once more, several reads together as well, and then no more', async () => {
    server.answer(() => (server.asked.length < 2 ? 'cut' : { body: { id: 'x' } }));
    expect(await probe(['mail'])).toEqual({ kind: 'answered' });
    expect(pauses).toEqual([0.5]);

    for (const workloads of [['mail'], all] as const) {
      server.asked.length = 0;
      server.answer('cut');
      expect(await probe(workloads)).toMatchObject({
        kind: 'waiting',
        trouble: { class: 'transient', code: 'network_error', owner: 'microsoft' },
      });
      expect(server.asked).toHaveLength(2);
    }
  });

  it('that is not there is waiting', async () => {
    const gone = await startStubServer();
    await gone.stop();
    const there = createGraph({ graphEndpoint: gone.origin, log, metrics: noMetrics });

    expect(
      await there.probe({
        tenant,
        accessToken: 't',
        workloads: all,
        client: 'pro',
        mailbox: 'anna@contoso.com',
        sharedAddress: null,
      }),
    ).toMatchObject({
      kind: 'waiting',
      trouble: { class: 'transient', code: 'network_error', owner: 'microsoft' },
    });
  });
});

describe('an answer that is not Graph at all', () => {
  it.each([
    [200, '<html>Sign in to the hotel network</html>', 'waiting', 'transient'],
    [200, '', 'waiting', 'transient'],
    [200, [1, 2], 'waiting', 'transient'],
    [302, '', 'waiting', 'transient'],
    [403, '<html>', 'waiting', 'no_rights'],
    [403, '{"error":', 'waiting', 'no_rights'],
    [403, { error: 'text' }, 'waiting', 'no_rights'],
    [403, { error: null }, 'waiting', 'no_rights'],
    [403, { error: { code: 7, message: {}, innerError: null } }, 'waiting', 'no_rights'],
    [403, { error: { code: '<script>', innerError: { 'request-id': '<b>' } } }, 'waiting', 'no_rights'],
    [403, { error: { code: 'constructor' } }, 'waiting', 'no_rights'],
    [401, null, 'waiting', 'expired'],
    [500, 'x'.repeat(3 * 1024 * 1024), 'waiting', 'transient'],
  ] as const)('%i is classed and harmless (%#)', async (status, body, kind, of) => {
    server.answer({ status, body });

    const outcome = await probe(['mail']);

    expect(outcome).toMatchObject({ kind, trouble: { class: of, correlation: null } });
    expect('trouble' in outcome && outcome.trouble.code).toMatch(/^[\w.-]{1,64}$/);
  });
});
