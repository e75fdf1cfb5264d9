import { expect } from 'vitest';
import { apps, contoso, fabrikam } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { claims, errorCode, everything, type Lab } from './support/lab.ts';

const { concierge, taxcalc } = apps;
const { anna, ben, carla } = contoso.people;
const { fay } = fabrikam.people;
const here = { tenant: contoso.tid, appId: taxcalc.clientId };

const inbox = async (lab: Lab, token: unknown) =>
  (await lab.get('/me/mailFolders/inbox?$select=id', String(token))).status;

checkFacts('a withdrawn grant (facts 2.3, 6.1, 8)', [
  [
    '8',
    'refresh is refused at once: 65001 invalid_grant, consent_required; the access token lives on to its own end',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const tokens = await lab.tokensFor(contoso, taxcalc, anna);
      expect(await lab.sim('grants/delete', { ...here, by: ben.oid })).toEqual({ deleted: 1 });
      const { status, body } = await lab.refresh(contoso, taxcalc, tokens['refresh_token']);
      expect([status, body]).toEqual([
        400,
        expect.objectContaining({ error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' }),
      ]);
      lab.pass(Number(tokens['expires_in']) - 1);
      expect(await inbox(lab, tokens['access_token'])).toBe(200);
      lab.pass(2);
      expect(await inbox(lab, tokens['access_token'])).toBe(401);
    },
  ],
  [
    '8',
    'granted again, the old refresh token works again, and the mailbox once the new grant is effective',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const { refresh_token: token } = await lab.tokensFor(contoso, taxcalc, anna);
      await lab.sim('grants/delete', here);
      expect(errorCode(await lab.refresh(contoso, taxcalc, token))).toBe(65001);
      await lab.sim('propagation', { seconds: 30 });
      await lab.consentFor(contoso, taxcalc, ben);
      const { status, body } = await lab.refresh(contoso, taxcalc, token);
      expect(status).toBe(200);
      expect(await inbox(lab, body['access_token'])).toBe(403);
      lab.pass(30);
      expect(await inbox(lab, body['access_token'])).toBe(200);
    },
  ],
  [
    '7.2',
    "only the organisation's grant goes where only that is named, and only one person's where one is",
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben, 'Mail.ReadWrite offline_access');
      const scope = 'User.Read offline_access';
      const [a, c] = [
        await lab.tokensFor(contoso, taxcalc, anna, scope),
        await lab.tokensFor(contoso, taxcalc, carla, scope),
      ];
      const again = async (tokens: typeof a) =>
        errorCode(await lab.refresh(contoso, taxcalc, tokens['refresh_token'])) ?? 'works';
      await lab.sim('grants/delete', { ...here, principalId: null });
      expect([await again(a), await again(c)]).toEqual(['works', 'works']);
      await lab.sim('grants/delete', { ...here, principalId: anna.oid });
      expect([await again(a), await again(c)]).toEqual([65001, 'works']);
    },
  ],
  [
    '6.1',
    'one scope taken out of the grant: the whole list is 65001 and does not say which, and each that is left still comes',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const { refresh_token: token } = await lab.tokensFor(contoso, taxcalc, anna);
      expect(await lab.sim('grants/narrow', { ...here, without: ['Mail.ReadWrite'] })).toEqual({ narrowed: 1 });
      const { body: refused } = await lab.refresh(contoso, taxcalc, token);
      expect([refused['error'], String(refused['error_description']).includes('Mail.')]).toEqual([
        'invalid_grant',
        false,
      ]);
      expect(errorCode(await lab.refresh(contoso, taxcalc, token, { scope: 'Mail.ReadWrite' }))).toBe(65001);
      const { status, body } = await lab.refresh(contoso, taxcalc, token, { scope: 'User.Read' });
      expect([status, String(body['scope']).split(' ').includes('Mail.ReadWrite')]).toEqual([200, false]);
    },
  ],
  [
    '6.1',
    'some of the scopes withdrawn: what is asked beyond the rest is 65001, the rest still comes',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const { refresh_token: token } = await lab.tokensFor(contoso, taxcalc, anna);
      await lab.consentFor(contoso, taxcalc, ben, 'User.Read offline_access');
      expect(errorCode(await lab.refresh(contoso, taxcalc, token))).toBe(65001);
      const { status, body } = await lab.refresh(contoso, taxcalc, token, { scope: 'User.Read' });
      expect([status, String(body['scope']).includes('Mail')]).toEqual([200, false]);
    },
  ],
]);

checkFacts('an application that was removed from the tenant (facts 5, 6.1)', [
  [
    '6.1',
    'refresh is 700016 unauthorized_client, and the directory has neither service principal nor grant',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const reader = await lab.reader();
      const tokens = await lab.tokensFor(contoso, taxcalc, anna);
      expect(await lab.sim('service-principals/delete', here)).toEqual({ found: true });
      const { status, body } = await lab.refresh(contoso, taxcalc, tokens['refresh_token']);
      expect([status, body]).toEqual([
        400,
        expect.objectContaining({ error: 'unauthorized_client', error_codes: [700016] }),
      ]);
      expect((await lab.get(`/servicePrincipals(appId='${taxcalc.clientId}')`, reader)).status).toBe(404);
      expect((await lab.state()).grants.filter(({ appId }) => appId === taxcalc.clientId)).toEqual([]);
      expect(await inbox(lab, tokens['access_token'])).toBe(200);
      expect(await lab.sim('service-principals/delete', here)).toEqual({ found: false });
    },
  ],
  [
    '3.2',
    'a next sign-in meets the wall as if the application had never been there',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      await lab.sim('service-principals/delete', here);
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      expect((await browser.signInAs(anna.upn)).text).toContain('Need admin approval');
    },
  ],
  [
    '5',
    'app-only it is 401 invalid_client 7000229 from then on; a token from before keeps its roles',
    async (lab) => {
      const before = await lab.reader();
      await lab.sim('service-principals/delete', { tenant: contoso.tid, appId: concierge.clientId, by: ben.oid });
      const answer = await lab.appOnly(contoso.tid);
      expect([answer.status, answer.body['error'], errorCode(answer)]).toEqual([401, 'invalid_client', 7000229]);
      expect((await lab.get('/oauth2PermissionGrants', before)).status).toBe(200);
      lab.pass(3600);
      expect((await lab.get('/oauth2PermissionGrants', before)).status).toBe(401);
    },
  ],
  [
    '6.1',
    'switched off is another thing than removed: 7000112, and on again all works',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const { refresh_token: token } = await lab.tokensFor(contoso, taxcalc, anna);
      await lab.sim('service-principals/disable', { ...here, disabled: true, by: ben.oid });
      expect(errorCode(await lab.refresh(contoso, taxcalc, token))).toBe(7000112);
      await lab.sim('service-principals/disable', { ...here, disabled: false });
      expect((await lab.refresh(contoso, taxcalc, token)).status).toBe(200);
    },
  ],
]);

checkFacts('a password that was reset (facts 6.4, 9.2)', [
  [
    '6.4',
    'refresh is 50173 invalid_grant, bad_token; a grant that is gone as well does not hide it',
    async (lab) => {
      const { refresh_token: token } = await lab.tokensFor(fabrikam, taxcalc, fay);
      lab.pass(5);
      await lab.sim('people', { oid: fay.oid, passwordReset: true });
      const expected = { error: 'invalid_grant', error_codes: [50173], suberror: 'bad_token' };
      expect((await lab.refresh(fabrikam, taxcalc, token)).body).toMatchObject(expected);
      await lab.sim('grants/delete', { tenant: fabrikam.tid, appId: taxcalc.clientId });
      expect((await lab.refresh(fabrikam, taxcalc, token)).body).toMatchObject(expected);
    },
  ],
]);

checkFacts("the bot's own app-only tokens (facts 5)", [
  [
    '5',
    'never consented: 7000229; consented for people only: a token without roles, which reads nothing',
    async (lab) => {
      expect(errorCode(await lab.appOnly(contoso.tid))).toBe(7000229);
      await lab.consentFor(contoso, concierge, ben, 'User.Read openid profile');
      const { status, body } = await lab.appOnly(contoso.tid);
      expect([status, 'roles' in claims(body['access_token'])]).toEqual([200, false]);
      const token = String(body['access_token']);
      for (const path of ['/oauth2PermissionGrants', '/users', '/auditLogs/directoryAudits']) {
        expect((await lab.get(path, token)).status, path).toBe(403);
      }
    },
  ],
  [
    '5',
    'granted: exactly the roles of its registration, in this tenant and in no other',
    async (lab) => {
      const token = await lab.reader();
      expect(claims(token)['roles']).toEqual([...concierge.requiredResourceAccess.application]);
      expect(concierge.requiredResourceAccess.application).toContain('AuditLog.Read.All');
      for (const path of ['/oauth2PermissionGrants', '/users', '/auditLogs/directoryAudits', '/servicePrincipals']) {
        expect((await lab.get(path, token)).status, path).toBe(200);
      }
      expect(errorCode(await lab.appOnly(fabrikam.tid))).toBe(7000229);
    },
  ],
  [
    '3.4',
    'a Cloud Application Administrator cannot grant them; the wall stands, and no token comes',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.adminConsentUrl(contoso.tid, concierge, { scope: everything }));
      expect((await browser.signInAs(contoso.people.erin.upn)).text).toContain('AADSTS90093');
      expect(errorCode(await lab.appOnly(contoso.tid))).toBe(7000229);
    },
  ],
]);
