import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clouds } from '../../../src/services/entra/clouds.ts';
import { oid, product, startStubAuthority, tenant, tokenAnswer, tokenError } from './support/stub-authority.ts';

let stub: Awaited<ReturnType<typeof startStubAuthority>>;
beforeAll(async () => {
  stub = await startStubAuthority();
});
beforeEach(() => {
  stub.authority.asked.length = 0;
  stub.log.lines.length = 0;
});
afterAll(() => stub.authority.stop());

const start = () => stub.entra.startDeviceCode({ product, tenant });
const poll = () => stub.entra.pollDeviceCode({ product, tenant, secret: 'the-device-code' });

const code = {
  device_code: 'the-device-code',
  user_code: 'ABCD1234E',
  verification_uri: 'https://microsoft.com/devicelogin',
  expires_in: 900,
  interval: 7,
  message: 'To sign in, use a web browser.',
};

describe('the question for a code', () => {
  it("goes to the tenant's own address with every permission, and with no secret", async () => {
    stub.authority.answer({ body: code });
    await start();
    const [asked] = stub.authority.asked;

    expect([asked?.method, asked?.path]).toEqual(['POST', `/${tenant}/oauth2/v2.0/devicecode`]);
    expect(Object.fromEntries(asked?.form ?? [])).toEqual({
      client_id: product.clientId,
      scope:
        'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read offline_access openid profile',
    });
  });

  it('is answered with the code as Microsoft gave it', async () => {
    stub.authority.answer({ body: code });

    expect(await start()).toEqual({
      kind: 'started',
      secret: 'the-device-code',
      userCode: 'ABCD1234E',
      verificationUri: 'https://microsoft.com/devicelogin',
      expiresInSeconds: 900,
      intervalSeconds: 7,
    });
  });

  it('is cut to what a clock can hold', async () => {
    stub.authority.answer({ body: { ...code, expires_in: 1e13, interval: 1e12 } });

    expect(await start()).toMatchObject({ expiresInSeconds: 3600, intervalSeconds: 60 });
  });

  it.each([undefined, 0, -3, 'soon'])(
    'that names no interval that makes sense (%s) means 5 seconds',
    async (interval) => {
      stub.authority.answer({ body: { ...code, interval } });

      expect(await start()).toMatchObject({ intervalSeconds: 5 });
    },
  );

  it.each([
    'https://microsoft.com/devicelogin',
    'https://login.microsoft.com/device',
    'https://www.microsoft.com/link?x=1',
  ])('may name %s as the page', async (uri) => {
    stub.authority.answer({ body: { ...code, verification_uri: uri } });

    expect(await start()).toMatchObject({ verificationUri: uri });
    expect(stub.log.lines).toEqual([]);
  });

  it.each([
    undefined,
    '',
    7,
    'devicelogin',
    'javascript:alert(1)',
    'http://microsoft.com/devicelogin',
    'https://microsoft.com.example.org/devicelogin',
    'https://notmicrosoft.com/devicelogin',
    'https://microsoft.com@example.org/devicelogin',
  ])("leads to the cloud's own page where another is named: %s (adapter's part of S6)", async (uri) => {
    stub.authority.answer({ body: { ...code, verification_uri: uri } });

    expect(await start()).toMatchObject({ verificationUri: clouds.global.deviceLogin });
    expect(stub.log.lines).toHaveLength(1);
  });

  it.each([
    ['no code', { ...code, device_code: undefined }],
    ['nothing to type', { ...code, user_code: '' }],
    ['no end', { ...code, expires_in: 'never' }],
  ])('is not understood with %s, and does no harm', async (_, body) => {
    stub.authority.answer({ body });

    expect(await start()).toMatchObject({ kind: 'failed', trouble: { class: 'unknown', code: 'unexpected_answer' } });
  });

  it.each(['<html>Welcome to the hotel</html>', [], '{"device_code":'])(
    'is no word of Microsoft as %o, and passes',
    async (body) => {
      stub.authority.answer({ body });

      expect(await start()).toMatchObject({ kind: 'failed', trouble: { class: 'transient' } });
    },
  );
});

describe('a poll', () => {
  it("asks the tenant's own address with the code, and with no secret", async () => {
    stub.authority.answer({ status: 400, body: tokenError('authorization_pending', 70016) });

    expect(await poll()).toEqual({ kind: 'pending' });
    const [asked] = stub.authority.asked;
    expect(asked?.path).toBe(`/${tenant}/oauth2/v2.0/token`);
    expect(Object.fromEntries(asked?.form ?? [])).toEqual({
      client_id: product.clientId,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: 'the-device-code',
      client_info: '1',
    });
    expect(stub.log.lines).toEqual([]);
  });

  it('gives the kept cache that a sign-in by browser gives', async () => {
    stub.authority.answer({ body: tokenAnswer(stub.authority) });
    const answer = await poll();
    const byBrowser = await stub.signedInCache();

    expect(answer).toMatchObject({ kind: 'signed_in', who: { tid: tenant, oid }, accessToken: 'access-token-one' });
    const shapeOf = (cache: string) =>
      Object.entries(JSON.parse(cache) as Record<string, object>).map(([kind, rows]) => [kind, Object.keys(rows)]);
    expect(answer.kind === 'signed_in' && shapeOf(answer.cache)).toEqual(shapeOf(byBrowser));
  });

  it.each([
    ['for another application', { aud: 'a9900000-0000-4000-8000-00000000ffff' }],
    ['of another authority', { iss: 'https://login.example.org/x/v2.0' }],
    ['without a person', { oid: undefined }],
  ])('does not take a token %s', async (_, claims) => {
    stub.authority.answer({ body: tokenAnswer(stub.authority, claims) });

    expect(await poll()).toMatchObject({ kind: 'failed', trouble: { class: 'ours', code: 'id_token_refused' } });
  });

  it('does not take an answer without an identity', async () => {
    stub.authority.answer({ body: tokenAnswer(stub.authority, null) });

    expect(await poll()).toMatchObject({ kind: 'failed', trouble: { class: 'ours', code: 'id_token_refused' } });
  });

  it('keeps a token without a refresh token, which can only be signed in anew later', async () => {
    stub.authority.answer({ body: { ...tokenAnswer(stub.authority), refresh_token: undefined } });
    const answer = await poll();
    expect(answer.kind).toBe('signed_in');
    stub.authority.asked.length = 0;
    const cache = answer.kind === 'signed_in' ? answer.cache : '';

    expect(await stub.entra.refresh({ product, tenant, cache, via: 'device_code' })).toMatchObject({
      trouble: { class: 'expired', code: 'no_tokens_found' },
    });
    expect(stub.authority.asked).toEqual([]);
  });

  it.each([
    ['the number of the list', { error: 'invalid_grant', error_codes: [53003] }, 'AADSTS53003', 'blocked_by_policy'],
    [
      'the number of the description',
      { error: 'invalid_grant', error_description: 'AADSTS50105: Not assigned.' },
      'AADSTS50105',
      'not_assigned',
    ],
    ['the suberror', { error: 'invalid_grant', suberror: 'consent_required' }, 'invalid_grant', 'not_consented'],
    ['the word alone', { error: 'expired_token' }, 'expired_token', 'expired'],
    ['the word for an unknown code', { error: 'bad_verification_code' }, 'bad_verification_code', 'expired'],
    ['a word that nobody knows', { error: 'brand_new' }, 'brand_new', 'unknown'],
  ])('is classified by %s', async (_, body, shown, of) => {
    stub.authority.answer({ status: 400, body });

    expect(await poll()).toMatchObject({ kind: 'failed', trouble: { class: of, code: shown } });
    expect(stub.log.lines).toHaveLength(1);
  });

  it.each([
    [200, '<html>Sign in to the hotel network</html>'],
    [502, '<html>Bad gateway</html>'],
    [500, {}],
    [400, { error: { code: 'x' } }],
  ])('that is answered with %i %o does no harm', async (status, body) => {
    stub.authority.answer({ status, body });

    expect(await poll()).toMatchObject({ kind: 'failed', trouble: { class: 'transient' } });
  });

  it('is not followed to another address', async () => {
    const other = await startStubAuthority();
    stub.authority.answer({ status: 307, headers: { location: `${other.authority.origin}/token` } });

    expect(await poll()).toMatchObject({ kind: 'failed', trouble: { class: 'transient' } });
    expect(other.authority.asked).toHaveLength(0);
    await other.authority.stop();
  });
});
