import { ConfidentialClientApplication, CryptoProvider, PublicClientApplication } from '@azure/msal-node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, apps, contoso, fabrikam } from '../cloud/world.ts';
import { callback, claims, Lab } from './support/lab.ts';

const { taxcalc, concierge, roomReader, ctouch, ctouchDevice } = apps;
const { fay } = fabrikam.people;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
beforeEach(() => lab.sim('reset', {}));
afterAll(() => lab.close());

/** The authority must be https, but the endpoints named in `authorityMetadata` may be plain http on loopback (facts 9.5). */
function auth(app: App, tid: string) {
  const base = `${lab.login}/{tenantid}`;
  return {
    clientId: app.clientId,
    authority: `https://${new URL(lab.login).host}/${tid}`,
    knownAuthorities: [new URL(lab.login).host],
    authorityMetadata: JSON.stringify({
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      issuer: `${base}/v2.0`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
    }),
    ...(app.clientSecret === undefined ? {} : { clientSecret: app.clientSecret }),
  };
}

const client = (app: App, tid: string) =>
  new ConfidentialClientApplication({ auth: auth(app, tid), system: { disableInternalRetries: true } });

/** Code flow with PKCE, state and nonce, as the product does it. */
async function signIn(app: App, tid: string, upn: string) {
  const cca = client(app, tid);
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const scopes = [...app.scopes];
  const url = await cca.getAuthCodeUrl({
    scopes,
    redirectUri: callback,
    state: 'the state',
    nonce: 'the nonce',
    prompt: 'select_account',
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
  });
  const browser = lab.browser();
  await browser.open(url);
  await browser.signInAs(upn);
  if (browser.has('accept')) await browser.press('accept');
  const { code = '', state = '' } = browser.here.returned ?? {};
  const request = {
    code,
    scopes,
    redirectUri: callback,
    codeVerifier: verifier,
    nonce: 'the nonce',
    state: 'the state',
  };
  return { cca, result: await cca.acquireTokenByCode(request, { code, state }) };
}

describe('the real msal-node against the simulated cloud (facts 9)', () => {
  it('redeems a code with PKCE and nonce, and caches the account', async () => {
    const { result } = await signIn(taxcalc, fabrikam.tid, fay.upn);

    expect(result).toMatchObject({ uniqueId: fay.oid, tenantId: fabrikam.tid, fromCache: false });
    expect(result.account?.homeAccountId).toBe(`${fay.oid}.${fabrikam.tid}`);
    expect(result.scopes).toEqual(expect.arrayContaining(['Mail.ReadWrite', 'Mail.Send', 'User.Read']));
  });

  it('refreshes silently', async () => {
    const { cca, result } = await signIn(taxcalc, fabrikam.tid, fay.upn);
    if (result.account === null) throw new Error('no account');
    const silent = { account: result.account, scopes: ['Mail.ReadWrite'] };

    expect((await cca.acquireTokenSilent(silent)).fromCache).toBe(true);
    const fresh = await cca.acquireTokenSilent({ ...silent, forceRefresh: true });

    expect(fresh.fromCache).toBe(false);
    expect((await lab.get('/me/mailFolders/inbox?$select=id', fresh.accessToken)).status).toBe(200);
  });

  it('reports a removed grant as interaction required, with suberror consent_required', async () => {
    const { cca, result } = await signIn(taxcalc, fabrikam.tid, fay.upn);
    if (result.account === null) throw new Error('no account');
    await lab.sim('grants/delete', { tenant: fabrikam.tid, appId: taxcalc.clientId });

    await expect(
      cca.acquireTokenSilent({ account: result.account, scopes: ['Mail.ReadWrite'], forceRefresh: true }),
    ).rejects.toMatchObject({ name: 'InteractionRequiredAuthError', errorCode: 'invalid_grant', errorNo: 65001 });
  });

  it('reads wids from the id token of the staff app', async () => {
    const { result } = await signIn(concierge, contoso.tid, contoso.people.ben.upn);

    expect((result.idTokenClaims as Record<string, unknown>)['wids']).toContain(contoso.people.ben.roles[0]);
  });

  it('gets app-only tokens, and the number of the error while the app is not in the tenant', async () => {
    const request = { scopes: ['https://graph.microsoft.com/.default'], skipCache: true };
    await expect(client(roomReader, contoso.tid).acquireTokenByClientCredential(request)).rejects.toMatchObject({
      errorCode: 'invalid_client',
      errorNo: 7000229,
      status: 401,
    });
    await lab.consentFor(contoso, roomReader, contoso.people.ben, 'https://graph.microsoft.com/.default');

    const result = await client(roomReader, contoso.tid).acquireTokenByClientCredential(request);

    expect(claims(result?.accessToken)['roles']).toEqual(['Calendars.Read']);
  });

  // The second is confidential too: public client flows are allowed on it, and no secret is ever sent (facts 4).
  it.each([ctouchDevice, ctouch])('finishes a device code and refreshes, as $displayName', async (app) => {
    await lab.sim('device-code', { interval: 1 });
    const { clientSecret: _, ...publicAuth } = { clientSecret: '', ...auth(app, fabrikam.tid) };
    const pca = new PublicClientApplication({ auth: publicAuth });
    const browser = lab.browser();
    const result = await pca.acquireTokenByDeviceCode({
      scopes: [...app.scopes],
      deviceCodeCallback({ verificationUri, userCode }) {
        void (async () => {
          await browser.open(verificationUri);
          await browser.press('next', { otc: userCode });
          await browser.signInAs(fabrikam.people.room1.upn);
          await browser.press('continue');
          await browser.press('accept');
        })();
      },
    });

    expect(result?.uniqueId).toBe(fabrikam.people.room1.oid);
    const account = result?.account;
    if (!account) throw new Error('no account');
    const silent = { account, scopes: ['Calendars.Read'], forceRefresh: true };
    expect((await pca.acquireTokenSilent(silent)).fromCache).toBe(false);
  });
});
