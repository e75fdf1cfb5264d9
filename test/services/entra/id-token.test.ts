import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TroubleError } from '../../../src/services/entra/errors/trouble-error.ts';
import { oid, product, startStubAuthority, tenant, tokenAnswer } from './support/stub-authority.ts';

const admin = '62e90394-69f5-4237-9190-012177145e10';
const other = 'fab00000-0000-4000-8000-000000000000';
const staffApp = 'a9900000-0000-4000-8000-000000000004';

let stub: Awaited<ReturnType<typeof startStubAuthority>>;
const rolesAsked: string[] = [];
let roles: () => Promise<string[]> = async () => [];
beforeAll(async () => {
  stub = await startStubAuthority({
    rolesOf: (asked, token) => {
      rolesAsked.push(`${asked} ${token}`);
      return roles();
    },
  });
});
afterAll(() => stub.authority.stop());

const answerWith = (claims: Readonly<Record<string, unknown>> | null) =>
  stub.authority.answer({ body: tokenAnswer(stub.authority, claims) });

describe('redeeming a code', () => {
  it('gives who signed in, the scopes of the answer and what to keep', async () => {
    answerWith({ nonce: 'the-nonce', oid: oid.toUpperCase() });

    const answer = await stub.redeem();

    expect(answer).toMatchObject({
      kind: 'signed_in',
      who: { tid: tenant, oid, username: 'Anna@Contoso.com' },
      scopes: ['Mail.ReadWrite', 'User.Read'],
      accessToken: 'access-token-one',
    });
    expect(answer.kind === 'signed_in' && answer.cache).toContain('refresh-token-one');
  });

  it('proves the code with the verifier, the secret and the full scope set, at the tenant asked', async () => {
    answerWith({ nonce: 'the-nonce' });
    stub.authority.asked.length = 0;
    await stub.entra.redeem({ product, tenant, code: 'the-code', verifier: 'the-verifier', nonce: 'the-nonce' });

    const [asked] = stub.authority.asked;
    expect(asked?.path).toMatch(new RegExp(`^/${tenant}/oauth2/v2.0/token`));
    expect(Object.fromEntries(asked?.form ?? [])).toMatchObject({
      grant_type: 'authorization_code',
      code: 'the-code',
      code_verifier: 'the-verifier',
      client_secret: 'product-secret',
      redirect_uri: 'http://127.0.0.1:3978/auth/callback',
      scope:
        'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read offline_access openid profile',
    });
  });

  it.each([
    ['another audience', { aud: 'ffffffff-0000-4000-8000-000000000000' }],
    ['another issuer', { iss: `https://evil.example/${tenant}/v2.0` }],
    ['an issuer that speaks for another tenant', { tid: other }],
    ['no tenant', { tid: undefined }],
    ['no object id', { oid: undefined }],
    ['an object id that is none', { oid: '../../users' }],
    ['a list in place of the object id', { oid: [oid] }],
  ])('refuses a token with %s', async (_, claims) => {
    answerWith({ nonce: 'the-nonce', ...claims });

    expect(await stub.redeem()).toEqual({
      kind: 'failed',
      trouble: { class: 'ours', code: 'id_token_refused', owner: 'vendor', correlation: null },
    });
  });

  it.each([
    ['of another trip', { nonce: 'another-nonce' }],
    ['of no trip', {}],
  ])('refuses a token %s and asks for a fresh link', async (_, claims) => {
    answerWith(claims);

    expect(await stub.redeem()).toMatchObject({
      kind: 'failed',
      trouble: { class: 'expired', code: 'nonce_mismatch', owner: 'requester' },
    });
  });

  it('refuses an answer without id_token', async () => {
    answerWith(null);

    expect(await stub.redeem()).toMatchObject({ kind: 'failed', trouble: { owner: expect.any(String) } });
  });

  it('leaves it to the core whether the account is the wanted one (T34)', async () => {
    answerWith({ nonce: 'the-nonce', tid: other, iss: `${stub.authority.origin}/${other}/v2.0` });

    expect(await stub.redeem()).toMatchObject({ kind: 'signed_in', who: { tid: other } });
  });
});

describe('refreshing', () => {
  it('always asks Microsoft, so that a new or a lost consent shows, and gives the new cache', async () => {
    const cache = await stub.signedInCache();
    stub.authority.answer({
      body: { ...tokenAnswer(stub.authority), access_token: 'access-token-two', refresh_token: 'refresh-token-two' },
    });

    const answer = await stub.refresh(cache);

    expect(stub.authority.asked.map((one) => one.form.get('grant_type'))).toEqual(['refresh_token']);
    expect(stub.authority.asked[0]?.form.get('refresh_token')).toBe('refresh-token-one');
    expect(answer).toMatchObject({ kind: 'signed_in', accessToken: 'access-token-two', who: { tid: tenant, oid } });
    expect(answer.kind === 'signed_in' && answer.cache).toContain('refresh-token-two');
  });
});

describe('a staff sign-in', () => {
  const redeemStaff = () =>
    stub.entra.redeemStaff({ tenant, code: 'c', verifier: 'v', nonce: 'the-nonce', write: false });

  it('reads the roles from wids and asks nobody else', async () => {
    answerWith({ aud: staffApp, nonce: 'the-nonce', wids: [admin.toUpperCase(), 7] });

    expect(await redeemStaff()).toEqual({
      kind: 'signed_in',
      person: { tenant, oid, name: 'Anna de Vries' },
      username: 'Anna@Contoso.com',
      accessToken: 'access-token-one',
      roles: [admin],
    });
    expect(rolesAsked).toEqual([]);
    expect(stub.authority.asked.at(-1)?.form.get('client_secret')).toBe('staff-secret');
  });

  it('asks Graph where the token does not carry wids', async () => {
    answerWith({ aud: staffApp, nonce: 'the-nonce' });
    roles = async () => [admin];

    expect(await redeemStaff()).toMatchObject({ kind: 'signed_in', roles: [admin] });
    expect(rolesAsked).toEqual([`${tenant} access-token-one`]);
  });

  it('fails with the cause when Graph cannot be asked: unread roles are not "no roles"', async () => {
    answerWith({ aud: staffApp, nonce: 'the-nonce' });
    const trouble = { class: 'transient', code: 'timeout', owner: 'microsoft', correlation: null } as const;
    roles = async () => {
      throw new TroubleError(trouble, null);
    };

    expect(await redeemStaff()).toEqual({ kind: 'failed', trouble });
  });

  it('is refused when another tenant comes back than was asked', async () => {
    answerWith({
      aud: staffApp,
      nonce: 'the-nonce',
      tid: other,
      iss: `${stub.authority.origin}/${other}/v2.0`,
      wids: [admin],
    });

    expect(await redeemStaff()).toMatchObject({
      kind: 'failed',
      trouble: { class: 'wrong_account', code: 'other_tenant' },
    });
  });

  it("is refused with the product's token in place of the bot's own", async () => {
    answerWith({ aud: product.clientId, nonce: 'the-nonce', wids: [admin] });

    expect(await redeemStaff()).toMatchObject({ kind: 'failed', trouble: { code: 'id_token_refused' } });
  });
});
