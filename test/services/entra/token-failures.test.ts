import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAppTokens } from '../../../src/services/entra/app-token.ts';
import { clouds } from '../../../src/services/entra/clouds.ts';
import { createSilences } from '../../../src/services/entra/silences.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { noMetrics } from '../../support/no-metrics.ts';
import {
  correlation,
  loginApp,
  product,
  startStubAuthority,
  tenant,
  tokenAnswer,
  tokenError,
} from './support/stub-authority.ts';

let stub: Awaited<ReturnType<typeof startStubAuthority>>;
let cache: string;
beforeAll(async () => {
  stub = await startStubAuthority();
  cache = await stub.signedInCache();
});
beforeEach(() => {
  stub.authority.asked.length = 0;
  stub.log.lines.length = 0;
});
afterAll(() => stub.authority.stop());

const refresh = () => stub.refresh(cache);

describe('a refused refresh', () => {
  it.each([
    ['bare invalid_grant, a ServerError', 'invalid_grant', 65001, {}, 'not_consented', 'approver'],
    ['with suberror', 'invalid_grant', 65001, { suberror: 'consent_required' }, 'not_consented', 'approver'],
    ['inactive for 90 days', 'invalid_grant', 700082, {}, 'expired', 'requester'],
    ['revoked', 'invalid_grant', 50173, { suberror: 'bad_token' }, 'expired', 'requester'],
    [
      'blocked, though it looks as if interaction helped',
      'access_denied',
      53003,
      { suberror: 'message_only', claims: '{"access_token":{}}' },
      'blocked_by_policy',
      'approver',
    ],
    ['second factor', 'interaction_required', 50076, { suberror: 'basic_action' }, 'second_factor', 'requester'],
    ['password', 'invalid_grant', 50055, { suberror: 'user_password_expired' }, 'credentials', 'requester'],
    ['application disabled', 'unauthorized_client', 7000112, {}, 'disabled', 'approver'],
    ['application absent', 'unauthorized_client', 700016, {}, 'not_consented', 'approver'],
    ['our secret', 'invalid_client', 7000215, {}, 'ours', 'vendor'],
    ['tenant side of invalid_client', 'invalid_client', 7000229, {}, 'not_consented', 'approver'],
    ['transient', 'temporarily_unavailable', 90033, {}, 'transient', 'microsoft'],
  ] as const)('%s: class and owner by number, with the correlation id', async (_, error, number, more, of, owner) => {
    stub.authority.answer({ status: 400, body: tokenError(error, number, more) });

    expect(await refresh()).toEqual({
      kind: 'failed',
      trouble: { class: of, code: `AADSTS${number}`, owner, correlation },
    });
  });

  it.each([
    ['invalid_grant', {}, 'expired', 'requester'],
    ['invalid_grant', { suberror: 'bad_token' }, 'expired', 'requester'],
    ['invalid_grant', { suberror: 'consent_required' }, 'not_consented', 'approver'],
    ['interaction_required', { suberror: 'message_only' }, 'blocked_by_policy', 'approver'],
    ['interaction_required', { suberror: 'additional_action' }, 'second_factor', 'requester'],
    ['invalid_client', {}, 'ours', 'vendor'],
    ['server_error', {}, 'transient', 'microsoft'],
    ['something_new', {}, 'unknown', 'vendor'],
  ] as const)('with a number nobody knows falls back: %s %o', async (error, more, of, owner) => {
    stub.authority.answer({ status: 400, body: tokenError(error, 98765432, more) });

    expect(await refresh()).toMatchObject({ trouble: { class: of, code: 'AADSTS98765432', owner, correlation } });
    expect(stub.log.lines.join()).toContain('"known":false');
  });

  it('keeps its first cause: a revoked token stays "revoked", not "nothing kept" (facts 9.2)', async () => {
    stub.authority.answer({ status: 400, body: tokenError('invalid_grant', 50173, { suberror: 'bad_token' }) });
    const first = await refresh();

    expect(await refresh()).toEqual(first);
    expect(stub.authority.asked).toHaveLength(2);
  });

  it('logs no address, token or secret of anybody', async () => {
    stub.authority.answer({ status: 400, body: tokenError('invalid_grant', 65001) });
    await refresh();

    expect(stub.log.lines).toHaveLength(1);
    expect(stub.log.lines[0]).toContain('AADSTS65001');
    expect(stub.log.lines[0]).not.toMatch(/contoso\.com|refresh-token|access-token|secret/);
  });
});

describe('a token endpoint that does not answer as it should', () => {
  it.each([
    [429, '7', 7],
    [503, '120', 120],
    [503, '999999999', 3600],
    [502, 'soon', undefined],
    [500, '', undefined],
    [502, '-5', undefined],
    [502, '2.5', undefined],
    [502, '5, 10', undefined],
  ])('%i with a page in place of JSON and Retry-After "%s" is transient', async (status, header, seconds) => {
    stub.authority.answer({ status, headers: { 'retry-after': header }, body: '<html>Our services are busy</html>' });

    const answer = await refresh();

    expect(answer).toMatchObject({ kind: 'failed', trouble: { class: 'transient', owner: 'microsoft' } });
    expect('retryAfterSeconds' in answer ? answer.retryAfterSeconds : undefined).toBe(seconds);
    expect(stub.authority.asked).toHaveLength(1);
  });

  it('is transient with a 429 whatever the body says, and keeps the number', async () => {
    stub.authority.answer({ status: 429, headers: { 'retry-after': '3' }, body: tokenError('invalid_request', 50196) });

    expect(await refresh()).toMatchObject({
      trouble: { class: 'transient', code: 'AADSTS50196', owner: 'microsoft', correlation },
      retryAfterSeconds: 3,
    });
  });

  it('is asked again at the next call: the pause is ours to keep, not hidden in a client', async () => {
    stub.authority.answer({ status: 503, body: tokenError('temporarily_unavailable', 90033) });
    await refresh();
    stub.authority.answer({ body: tokenAnswer(stub.authority) });

    expect(await refresh()).toMatchObject({ kind: 'signed_in' });
  });

  it('is asked again within the same call where it is only busy for a moment, and then no more', async () => {
    stub.pauses.length = 0;
    const busy = { status: 429, headers: { 'retry-after': '1' }, body: tokenError('temporarily_unavailable', 90055) };
    stub.authority.answer(() => (stub.authority.asked.length < 3 ? busy : { body: tokenAnswer(stub.authority) }));

    expect(await refresh()).toMatchObject({ kind: 'signed_in' });
    expect(stub.pauses).toEqual([1, 1]);

    stub.authority.asked.length = 0;
    stub.authority.answer({ status: 503, body: tokenError('temporarily_unavailable', 90033) });
    expect(await refresh()).toMatchObject({ kind: 'failed', trouble: { class: 'transient', code: 'AADSTS90033' } });
    expect(stub.authority.asked).toHaveLength(3);
  });

  it('is left alone by nobody but the tenant that it throttles', async () => {
    const other = 'd0000000-0000-4000-8000-000000000000';
    stub.authority.answer(({ path }) =>
      path.startsWith(`/${tenant}/`)
        ? { status: 429, headers: { 'retry-after': '300' }, body: tokenError('temporarily_unavailable', 90055) }
        : { status: 400, body: tokenError('invalid_grant', 65001) },
    );
    const ask = (of: string) => stub.entra.refresh({ product, tenant: of, cache, via: 'browser' });

    expect(await ask(tenant)).toMatchObject({ trouble: { class: 'transient' }, retryAfterSeconds: 300 });
    expect(await ask(other)).toMatchObject({ trouble: { code: 'AADSTS65001' } });
    expect(stub.authority.asked.map(({ path }) => path.split('/')[1])).toEqual([tenant, other]);
  });

  it('is transient when it stays silent', async () => {
    givesUpSoon();
    stub.authority.answer('silence');

    expect(await refresh()).toMatchObject({ kind: 'failed', trouble: { class: 'transient', code: 'network_error' } });
  });

  it('is left alone for ever longer after three silences, but not where somebody waits, until any answer comes', async () => {
    let now = Date.parse('2026-01-09T02:02:00Z');
    const silences = createSilences(() => new Date(now));
    const silent = await startStubAuthority({ silences });
    const appToken = createAppTokens({
      ...{ cloud: clouds.global, loginEndpoint: silent.authority.origin, loginApp, silences },
      ...{ log: silent.log, metrics: noMetrics },
    });
    const other = 'd0000000-0000-4000-8000-000000000000';
    const held = await silent.signedInCache();
    const again = () => silent.refresh(held);
    const waitsAgain = givesUpSoon(100);
    silent.authority.answer('silence');
    for (const _ of [1, 2, 3]) expect(await again()).toMatchObject({ trouble: { code: 'network_error' } });

    expect(await again()).toMatchObject({ trouble: { class: 'transient', owner: 'microsoft' }, retryAfterSeconds: 15 });
    await expect(appToken(tenant)).rejects.toMatchObject({ trouble: { class: 'transient' }, retryAfterSeconds: 15 });
    expect(await silent.entra.presence({ product, tenant })).toEqual({ is: 'unknown', passes: true });
    expect(silent.authority.asked).toHaveLength(3);
    expect(await silent.entra.refresh({ product, tenant: other, cache: held, via: 'browser' })).toMatchObject({
      trouble: { code: 'network_error' },
    });
    now += 15_000;
    expect(await again()).toMatchObject({ trouble: { code: 'network_error' } });
    expect(await again()).toMatchObject({ retryAfterSeconds: 30 });

    waitsAgain();
    silent.authority.answer({ status: 400, body: tokenError('invalid_grant', 70008) });
    expect(await silent.redeem()).toMatchObject({ trouble: { code: 'AADSTS70008' } });
    expect(await again()).toMatchObject({ trouble: { code: 'AADSTS70008' } });
    await silent.authority.stop();
  });

  it('is asked once more for a token to look with where it was cut, since that uses nothing up, and then no more', async () => {
    stub.pauses.length = 0;
    stub.authority.answer(() => (stub.authority.asked.length < 2 ? 'cut' : { body: tokenAnswer(stub.authority) }));

    expect(await refresh()).toMatchObject({ kind: 'signed_in' });
    expect(stub.pauses).toEqual([0.5]);

    stub.authority.asked.length = 0;
    stub.authority.answer('cut');
    expect(await refresh()).toMatchObject({ kind: 'failed', trouble: { class: 'transient', code: 'network_error' } });
    expect(stub.authority.asked).toHaveLength(2);
  });

  it('is not asked twice with a code, which works once: whether the cut call used it nobody knows', async () => {
    stub.authority.answer('cut');

    expect(await stub.redeem()).toMatchObject({
      kind: 'failed',
      trouble: { class: 'transient', code: 'network_error' },
    });
    expect(stub.authority.asked).toHaveLength(1);
  });

  it('is not followed to another address', async () => {
    const other = await startStubAuthority();
    stub.authority.answer({ status: 307, headers: { location: `${other.authority.origin}/token` } });

    expect(await refresh()).toMatchObject({ kind: 'failed', trouble: { class: 'transient' } });
    expect(other.authority.asked).toHaveLength(0);
    await other.authority.stop();
  });

  it.each([
    [200, '<html>Sign in to the hotel network</html>'],
    [200, []],
    [200, 'null'],
    [418, {}],
    [400, { error: { code: 'x' } }],
  ])('is no word of Microsoft, and passes: %i %o', async (status, body) => {
    stub.authority.answer({ status, body });

    expect(await refresh()).toMatchObject({
      kind: 'failed',
      trouble: { class: 'transient', code: 'temporarily_unavailable', owner: 'microsoft' },
    });
  });

  it('may send a body without end', async () => {
    stub.authority.answer({ status: 400, body: 'x'.repeat(3 * 1024 * 1024) });

    expect(await refresh()).toMatchObject({ kind: 'failed', trouble: { class: 'transient' } });
  });
});

describe('what was kept', () => {
  it.each(['', '{', 'null', '[]', '{"Account":7}', '{"Account":{},"RefreshToken":{}}'])(
    'and cannot be read means: sign in again (%s)',
    async (broken) => {
      const answer = await stub.refresh(broken);

      expect(answer).toMatchObject({ trouble: { class: 'expired', code: 'no_tokens_found', owner: 'requester' } });
      expect(stub.authority.asked).toHaveLength(0);
    },
  );
});
