import { createRemoteJWKSet, jwtVerify } from 'jose';
import { expect } from 'vitest';
import { apps, contoso, fabrikam, roles } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { claims, errorCode, type Json, pkce } from './support/lab.ts';

const { taxcalc, ctouch, ctouchDevice, concierge } = apps;
const { anna, ben } = contoso.people;
const { fay, gus } = fabrikam.people;

checkFacts('redeeming a code (facts 2.3, 6.4)', [
  [
    '2.3',
    'the answer has exactly the documented fields; offline_access is not among the scopes',
    async (lab) => {
      const body = await lab.tokensFor(fabrikam, taxcalc, fay);
      expect(Object.keys(body).sort()).toEqual([
        'access_token',
        'client_info',
        'expires_in',
        'ext_expires_in',
        'id_token',
        'refresh_token',
        'scope',
        'token_type',
      ]);
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 });
      expect(String(body['scope']).split(' ').sort()).toEqual(
        taxcalc.scopes.filter((scope) => scope !== 'offline_access').sort(),
      );
    },
  ],
  [
    '2.3',
    'no offline_access, no refresh token; no openid, no id token',
    async (lab) => {
      const body = await lab.tokensFor(fabrikam, taxcalc, fay, 'User.Read');
      expect(body).not.toHaveProperty('refresh_token');
      expect(body).not.toHaveProperty('id_token');
    },
  ],
  [
    '2.3',
    'the error body has every documented field',
    async (lab) => {
      const { status, body } = await lab.redeem(fabrikam, taxcalc, 'nonsense');
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [70000] });
      expect(body['timestamp']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
      expect(body['error_uri']).toMatch(/\/error\?code=70000$/);
      expect(body['error_description']).toContain(
        `Trace ID: ${body['trace_id']} Correlation ID: ${body['correlation_id']}`,
      );
    },
  ],
  [
    '2.2',
    'a code lives ten minutes (70008)',
    async (lab) => {
      const code = await lab.codeFor(fabrikam, taxcalc, fay);
      lab.pass(601);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code))).toBe(70008);
    },
  ],
  [
    '2.2',
    'a code works once (54005)',
    async (lab) => {
      const code = await lab.codeFor(fabrikam, taxcalc, fay);
      expect((await lab.redeem(fabrikam, taxcalc, code)).status).toBe(200);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code))).toBe(54005);
    },
  ],
  [
    '2.3',
    'a code is redeemed at the alias it came from (700005)',
    async (lab) => {
      const code = await lab.codeFor({ ...fabrikam, tid: 'organizations' }, taxcalc, fay);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code))).toBe(700005);
      expect((await lab.redeem({ ...fabrikam, tid: 'organizations' }, taxcalc, code)).status).toBe(200);
    },
  ],
  [
    '6.4',
    'a wrong or missing PKCE verifier is 501481, one that nobody asked for 50147',
    async (lab) => {
      const change = { code_challenge: pkce().challenge, code_challenge_method: 'S256' };
      const code = await lab.codeFor(fabrikam, taxcalc, fay, change);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code, { code_verifier: pkce().verifier }))).toBe(501481);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code))).toBe(501481);
      const bare = await lab.codeFor(fabrikam, taxcalc, fay);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, bare, { code_verifier: pkce().verifier }))).toBe(50147);
    },
  ],
  [
    '2.3',
    'another redirect_uri than at authorize is refused',
    async (lab) => {
      const code = await lab.codeFor(fabrikam, taxcalc, fay);
      const other = { redirect_uri: 'http://localhost:1/auth/callback' };
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code, other))).toBe(500112);
    },
  ],
  [
    '6.4',
    'secret missing 7000218, wrong 7000215, sent by a public client 700025: 401 invalid_client',
    async (lab) => {
      const form = { client_id: taxcalc.clientId, grant_type: 'authorization_code', code: 'x' };
      const missing = await lab.token(fabrikam.tid, form);
      const wrong = await lab.token(fabrikam.tid, { ...form, client_secret: 'no' });
      const open = await lab.token(fabrikam.tid, { ...form, client_id: ctouchDevice.clientId, client_secret: 'no' });
      expect([missing, wrong, open].map((one) => [one.status, one.body['error'], errorCode(one)])).toEqual([
        [401, 'invalid_client', 7000218],
        [401, 'invalid_client', 7000215],
        [401, 'invalid_client', 700025],
      ]);
    },
  ],
  [
    '6.1',
    'an unknown app is 700016 unauthorized_client',
    async (lab) => {
      const form = { client_id: '11111111-1111-4111-8111-111111111111', grant_type: 'authorization_code' };
      expect((await lab.token(fabrikam.tid, form)).body).toMatchObject({
        error: 'unauthorized_client',
        error_codes: [700016],
      });
    },
  ],
  [
    '6.2',
    'an unknown tenant is 90002 invalid_request',
    async (lab) => {
      const answer = await lab.appOnly('nowhere.example');
      expect(answer.body).toMatchObject({ error: 'invalid_request', error_codes: [90002] });
    },
  ],
  [
    '6.4',
    'several resources in one token request are refused (700022), though authorize takes them',
    async (lab) => {
      const scope = 'Mail.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access';
      const code = await lab.codeFor(fabrikam, taxcalc, fay, { scope });
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code, { scope }))).toBe(700022);
    },
  ],
  [
    '2.3',
    'one refresh token yields tokens for another consented resource',
    async (lab) => {
      const scope = 'Mail.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access';
      const { refresh_token: token } = await lab.tokensFor(fabrikam, taxcalc, fay, scope);
      const imap = 'https://outlook.office.com/IMAP.AccessAsUser.All';
      const { status, body } = await lab.refresh(fabrikam, taxcalc, token, { scope: imap });
      expect([status, body['scope']]).toEqual([200, imap]);
    },
  ],
  [
    '2.3',
    'scope in the answer is what this user really has: tenant-wide and own grants together',
    async (lab) => {
      await lab.tokensFor(contoso, taxcalc, anna, 'Contacts.Read');
      await lab.consentFor(contoso, taxcalc, ben, 'Mail.ReadWrite');
      const body = await lab.tokensFor(contoso, taxcalc, anna, 'Mail.ReadWrite');
      expect(String(body['scope']).split(' ').sort()).toEqual(['Contacts.Read', 'Mail.ReadWrite']);
    },
  ],
  [
    '2.3',
    'with .default the scope lists every delegated scope granted to this user',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const body = await lab.tokensFor(contoso, taxcalc, anna, 'https://graph.microsoft.com/.default openid');
      expect(String(body['scope']).split(' ')).toEqual(expect.arrayContaining(['Mail.ReadWrite', 'Mail.Send']));
    },
  ],
  [
    '6.1',
    'a code without a grant behind it is 65001 invalid_grant, suberror consent_required',
    async (lab) => {
      const code = await lab.codeFor(fabrikam, taxcalc, fay);
      await lab.sim('grants/delete', { tenant: fabrikam.tid, appId: taxcalc.clientId });
      const { status, body } = await lab.redeem(fabrikam, taxcalc, code);
      expect([status, body]).toEqual([
        400,
        expect.objectContaining({ error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' }),
      ]);
    },
  ],
]);

checkFacts('refreshing (facts 2.3, 6.4, 8)', [
  [
    '2.3',
    'the old refresh token goes on working beside the new one',
    async (lab) => {
      const { refresh_token: first } = await lab.tokensFor(fabrikam, taxcalc, fay);
      const { body } = await lab.refresh(fabrikam, taxcalc, first);
      expect(body['refresh_token']).not.toBe(first);
      expect((await lab.refresh(fabrikam, taxcalc, first)).status).toBe(200);
      expect((await lab.refresh(fabrikam, taxcalc, body['refresh_token'])).status).toBe(200);
    },
  ],
  [
    '8',
    'after the grant is removed a refresh fails with 65001, while the access token lives on',
    async (lab) => {
      const tokens = await lab.tokensFor(fabrikam, taxcalc, fay);
      await lab.sim('grants/delete', { tenant: fabrikam.tid, appId: taxcalc.clientId });
      expect(errorCode(await lab.refresh(fabrikam, taxcalc, tokens['refresh_token']))).toBe(65001);
      const token = String(tokens['access_token']);
      expect((await lab.get('/me/mailFolders/inbox?$select=id', token)).status).toBe(200);
      lab.pass(3600);
      expect((await lab.get('/me/mailFolders/inbox?$select=id', token)).status).toBe(401);
    },
  ],
  [
    '6.4',
    'after a password reset it is 50173 with suberror bad_token',
    async (lab) => {
      const { refresh_token: token } = await lab.tokensFor(fabrikam, taxcalc, fay);
      lab.pass(5);
      await lab.sim('people', { oid: fay.oid, passwordReset: true });
      const { body } = await lab.refresh(fabrikam, taxcalc, token);
      expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [50173], suberror: 'bad_token' });
      lab.pass(5);
      const again = await lab.tokensFor(fabrikam, taxcalc, fay);
      expect((await lab.refresh(fabrikam, taxcalc, again['refresh_token'])).status).toBe(200);
    },
  ],
  [
    '6.4',
    'after 90 days without use it is 700082, without suberror',
    async (lab) => {
      const { refresh_token: token } = await lab.tokensFor(fabrikam, taxcalc, fay);
      lab.pass(91 * 24 * 3600);
      const { body } = await lab.refresh(fabrikam, taxcalc, token);
      expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [700082] });
      expect(body).not.toHaveProperty('suberror');
    },
  ],
  [
    '6.3',
    'a blocked account is 50057, a disabled app 7000112 unauthorized_client',
    async (lab) => {
      const { refresh_token: token } = await lab.tokensFor(fabrikam, taxcalc, fay);
      await lab.sim('people', { oid: fay.oid, disabled: true });
      expect(errorCode(await lab.refresh(fabrikam, taxcalc, token))).toBe(50057);
      await lab.sim('people', { oid: fay.oid, disabled: false });
      const target = { tenant: fabrikam.tid, appId: taxcalc.clientId };
      await lab.sim('service-principals/disable', { ...target, disabled: true });
      const { body } = await lab.refresh(fabrikam, taxcalc, token);
      expect(body).toMatchObject({ error: 'unauthorized_client', error_codes: [7000112] });
    },
  ],
  [
    '9.2',
    '65001 also comes without suberror, and any code can be played',
    async (lab) => {
      const { refresh_token: token } = await lab.tokensFor(fabrikam, taxcalc, fay);
      await lab.sim('faults', { where: 'token', kind: 'aadsts', code: 65001, suberror: '', times: 1 });
      const { body } = await lab.refresh(fabrikam, taxcalc, token);
      expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [65001] });
      expect(body).not.toHaveProperty('suberror');
      expect((await lab.refresh(fabrikam, taxcalc, token)).status).toBe(200);
    },
  ],
]);

checkFacts('claims (facts 2.4)', [
  [
    '2.4',
    'id tokens name person and tenant, are signed, and echo the nonce',
    async (lab) => {
      const code = await lab.codeFor(fabrikam, taxcalc, fay, { nonce: 'the nonce' });
      const { body } = await lab.redeem(fabrikam, taxcalc, code);
      const keys = createRemoteJWKSet(new URL(`${lab.login}/${fabrikam.tid}/discovery/v2.0/keys`));
      const { payload } = await jwtVerify(String(body['id_token']), keys, {
        issuer: `${lab.login}/${fabrikam.tid}/v2.0`,
        audience: taxcalc.clientId,
        currentDate: new Date(lab.nowSeconds * 1000),
      });
      expect(payload).toMatchObject({
        oid: fay.oid,
        tid: fabrikam.tid,
        preferred_username: fay.upn,
        name: fay.name,
        nonce: 'the nonce',
        acct: 0,
        ver: '2.0',
      });
      expect(payload['login_hint']).toBeTruthy();
    },
  ],
  [
    '2.4',
    'preferred_username is a display name with letter case of its own',
    async (lab) => {
      const body = await lab.tokensFor(contoso, taxcalc, anna, 'User.Read openid profile');
      expect(claims(body['id_token'])['preferred_username']).toBe('Anna@Contoso.com');
    },
  ],
  [
    '2.4',
    'oid needs the profile scope, email the email scope',
    async (lab) => {
      const bare = claims((await lab.tokensFor(fabrikam, taxcalc, fay, 'User.Read openid'))['id_token']);
      expect([bare['oid'], bare['email']]).toEqual([undefined, undefined]);
      const full = claims((await lab.tokensFor(fabrikam, taxcalc, fay, 'User.Read openid profile email'))['id_token']);
      expect([full['oid'], full['email']]).toEqual([fay.oid, fay.mail]);
    },
  ],
  [
    '2.4',
    'sub is another one in each app, oid is the same',
    async (lab) => {
      const scope = 'User.Read openid profile';
      const one = claims((await lab.tokensFor(fabrikam, taxcalc, fay, scope))['id_token']);
      const two = claims((await lab.tokensFor(fabrikam, ctouch, fay, scope))['id_token']);
      expect(one['oid']).toBe(two['oid']);
      expect(one['sub']).not.toBe(two['sub']);
    },
  ],
  [
    '2.4',
    'wids appear only where the registration asks for them, with active roles only',
    async (lab) => {
      const scope = 'User.Read openid profile';
      const wids = async (person: typeof ben) =>
        claims((await lab.tokensFor(contoso, concierge, person, scope))['id_token'])['wids'];
      expect(await wids(ben)).toContain(roles.globalAdministrator);
      expect(await wids(contoso.people.dave)).toContain(roles.teamsAdministrator);
      expect(await wids(contoso.people.fiona)).not.toContain(roles.globalAdministrator);
      const other = claims((await lab.tokensFor(contoso, taxcalc, ben, scope))['id_token']);
      expect(other).not.toHaveProperty('wids');
    },
  ],
  [
    '2.4',
    'access tokens carry scp',
    async (lab) => {
      const body = await lab.tokensFor(fabrikam, taxcalc, gus, 'User.Read Mail.Send');
      expect(claims(body['access_token'])).toMatchObject({
        scp: 'User.Read Mail.Send',
        oid: gus.oid,
        tid: fabrikam.tid,
      });
    },
  ],
  [
    '1',
    'userinfo answers on the Graph host, with the sub of the id token',
    async (lab) => {
      const body = await lab.tokensFor(fabrikam, taxcalc, fay);
      const headers = { authorization: `Bearer ${body['access_token']}` };
      const response = await fetch(`${lab.graph}/oidc/userinfo`, { headers });
      expect(await response.json()).toMatchObject({ sub: claims(body['id_token'])['sub'], email: fay.mail });
    },
  ],
  [
    '2.3',
    'client_info names the account for the cache of the client',
    async (lab) => {
      const body = await lab.tokensFor(fabrikam, taxcalc, fay);
      const info = JSON.parse(Buffer.from(String(body['client_info']), 'base64url').toString()) as Json;
      expect(info).toEqual({ uid: fay.oid, utid: fabrikam.tid });
    },
  ],
]);
