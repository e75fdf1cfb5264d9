import { expect } from 'vitest';
import { apps, contoso, fabrikam, graphAppId, northwind } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, type Lab } from './support/lab.ts';

const { taxcalc, ctouch, concierge, roomReader } = apps;
const { anna, ben, carla, finance, gert, room4 } = contoso.people;
const shared = 'User.Read Mail.ReadWrite Mail.ReadWrite.Shared';

const statusOf = async (lab: Lab, path: string, token: string) => (await lab.get(path, token)).status;

checkFacts('what a live call says (facts 8)', [
  [
    '8',
    '200 for mailbox, calendar and contacts with the scopes for them',
    async (lab) => {
      await lab.consentFor(contoso, ctouch, ben);
      const token = await lab.accessToken(contoso, ctouch, room4);
      expect((await lab.get('/me?$select=id,mail,userPrincipalName', token)).body).toMatchObject({ id: room4.oid });
      expect(await statusOf(lab, '/me/calendar?$select=id', token)).toBe(200);
      const contacts = await lab.get('/me/contacts?$top=1&$select=id', token);
      expect(contacts.body['value']).toHaveLength(1);
    },
  ],
  [
    '8',
    'a scope the token lacks: 403 ErrorAccessDenied with its message',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, ctouch, fabrikam.people.fay);
      const { status, body } = await lab.get('/me/mailFolders/inbox?$select=id', token);
      expect([status, body['error']]).toEqual([
        403,
        expect.objectContaining({
          code: 'ErrorAccessDenied',
          message: 'Access is denied. Check credentials and try again.',
          innerError: expect.objectContaining({ 'request-id': expect.any(String) }),
        }),
      ]);
    },
  ],
  [
    '8',
    'no token, a foreign one, an expired one: 401 InvalidAuthenticationToken',
    async (lab) => {
      const good = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay);
      const { id_token: idToken } = await lab.tokensFor(fabrikam, taxcalc, fabrikam.people.fay);
      for (const token of ['', 'x.y.z', `${good.slice(0, -4)}AAAA`, String(idToken)]) {
        const answer = await lab.get('/me', token);
        expect([answer.status, errorCode(answer)]).toEqual([401, 'InvalidAuthenticationToken']);
      }
      lab.pass(3600);
      expect(await statusOf(lab, '/me', good)).toBe(401);
    },
  ],
  [
    '8',
    'a token for another API is refused',
    async (lab) => {
      const scope = 'https://outlook.office.com/IMAP.AccessAsUser.All';
      const token = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay, scope);
      expect(await statusOf(lab, '/me', token)).toBe(401);
    },
  ],
  [
    '8',
    'an account without a mailbox: 404 MailboxNotEnabledForRESTAPI',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const token = await lab.accessToken(contoso, taxcalc, gert);
      const answer = await lab.get('/me/mailFolders/inbox', token);
      expect([answer.status, errorCode(answer)]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
    },
  ],
  [
    '8',
    'a shared mailbox takes the .Shared scope and rights in Exchange',
    async (lab) => {
      const inbox = `/users/${finance.upn}/mailFolders/inbox?$select=id`;
      const own = 'User.Read Mail.ReadWrite';
      await lab.consentFor(contoso, taxcalc, ben, own);
      expect(await statusOf(lab, inbox, await lab.accessToken(contoso, taxcalc, anna, own))).toBe(403);
      await lab.consentFor(contoso, taxcalc, ben, shared);
      expect(await statusOf(lab, inbox, await lab.accessToken(contoso, taxcalc, anna, shared))).toBe(200);
      const without = await lab.get(inbox, await lab.accessToken(contoso, taxcalc, carla, shared));
      expect([without.status, errorCode(without)]).toEqual([403, 'ErrorAccessDenied']);
    },
  ],
  [
    '8',
    "somebody else's calendar without rights: 403 DelegatedCalendarAccessDenied",
    async (lab) => {
      const scope = 'User.Read Calendars.Read.Shared';
      await lab.consentFor(contoso, ctouch, ben, scope);
      const token = await lab.accessToken(contoso, ctouch, anna, scope);
      const answer = await lab.get(`/users/${room4.oid}/calendar`, token);
      expect([answer.status, errorCode(answer)]).toEqual([403, 'DelegatedCalendarAccessDenied']);
    },
  ],
  [
    '8',
    'an unknown address: 404 Request_ResourceNotFound; an unknown folder: 404 ErrorItemNotFound',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay);
      expect(errorCode(await lab.get('/users/nobody@fabrikam.com/mailFolders/inbox', token))).toBe(
        'Request_ResourceNotFound',
      );
      expect(errorCode(await lab.get('/me/mailFolders/nowhere', token))).toBe('ErrorItemNotFound');
    },
  ],
  [
    '8',
    'people of another tenant are not there',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, 'https://graph.microsoft.com/.default');
      const token = String((await lab.appOnly(contoso.tid)).body['access_token']);
      expect(await statusOf(lab, `/users/${fabrikam.people.fay.oid}`, token)).toBe(404);
    },
  ],
  [
    '8',
    '429 and 503 are inconclusive and carry Retry-After',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay);
      await lab.sim('faults', { where: 'graph', kind: '429', retryAfter: 3, times: 1 });
      await lab.sim('faults', { where: 'graph', kind: '503', retryAfter: 4, times: 1 });
      const first = await lab.get('/me', token);
      const second = await lab.get('/me', token);
      expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
      expect([second.status, second.headers.get('retry-after')]).toEqual([503, '4']);
      expect(await statusOf(lab, '/me', token)).toBe(200);
    },
  ],
]);

checkFacts('granted is not yet effective (facts 8, delays)', [
  [
    '8',
    'after a consent the mailbox answers 403 until the propagation is over, though the token has the scope',
    async (lab) => {
      await lab.sim('propagation', { seconds: 30 });
      await lab.consentFor(contoso, taxcalc, ben);
      const token = await lab.accessToken(contoso, taxcalc, anna);
      expect(errorCode(await lab.get('/me/mailFolders/inbox', token))).toBe('ErrorAccessDenied');
      expect(await statusOf(lab, '/me', token)).toBe(200);
      lab.pass(29);
      expect(await statusOf(lab, '/me/mailFolders/inbox', token)).toBe(403);
      lab.pass(1);
      expect(await statusOf(lab, '/me/mailFolders/inbox', token)).toBe(200);
    },
  ],
  [
    '8',
    'a later sign-in or a repeated consent does not start the wait anew',
    async (lab) => {
      await lab.sim('propagation', { seconds: 30 });
      await lab.consentFor(contoso, taxcalc, ben);
      lab.pass(20);
      await lab.consentFor(contoso, taxcalc, ben);
      const token = await lab.accessToken(contoso, taxcalc, anna);
      lab.pass(10);
      expect(await statusOf(lab, '/me/mailFolders/inbox', token)).toBe(200);
    },
  ],
  [
    '8',
    'a removed and renewed grant waits again; a slow tenant waits three times as long',
    async (lab) => {
      const { noor, otto } = northwind.people;
      await lab.sim('propagation', { seconds: 10 });
      await lab.consentFor(northwind, taxcalc, otto);
      const token = await lab.accessToken(northwind, taxcalc, noor);
      lab.pass(29);
      expect(await statusOf(lab, '/me/mailFolders/inbox', token)).toBe(403);
      lab.pass(1);
      expect(await statusOf(lab, '/me/mailFolders/inbox', token)).toBe(200);
      await lab.sim('grants/delete', { tenant: northwind.tid, appId: taxcalc.clientId });
      await lab.consentFor(northwind, taxcalc, otto);
      const fresh = await lab.accessToken(northwind, taxcalc, noor);
      expect(await statusOf(lab, '/me/mailFolders/inbox', fresh)).toBe(403);
    },
  ],
  [
    '7.1',
    'the listing of grants lags behind, and is there before the grant works',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, 'https://graph.microsoft.com/.default');
      const reader = String((await lab.appOnly(contoso.tid)).body['access_token']);
      await lab.sim('propagation', { seconds: 30 });
      await lab.consentFor(contoso, taxcalc, ben);
      const { body: sp } = await lab.get(`/servicePrincipals(appId='${taxcalc.clientId}')`, reader);
      const listed = async () => {
        const { body } = await lab.get(`/oauth2PermissionGrants?$filter=clientId eq '${sp['id']}'`, reader);
        return (body['value'] as unknown[]).length;
      };
      expect(await listed()).toBe(0);
      lab.pass(10);
      expect(await listed()).toBe(1);
      const token = await lab.accessToken(contoso, taxcalc, anna);
      expect(await statusOf(lab, '/me/mailFolders/inbox', token)).toBe(403);
    },
  ],
  [
    '8',
    'an application permission waits just so',
    async (lab) => {
      await lab.sim('propagation', { seconds: 30 });
      await lab.consentFor(contoso, roomReader, ben, 'https://graph.microsoft.com/.default');
      const token = String((await lab.appOnly(contoso.tid, roomReader)).body['access_token']);
      expect(await statusOf(lab, `/users/${room4.oid}/calendar`, token)).toBe(403);
      lab.pass(30);
      expect(await statusOf(lab, `/users/${room4.oid}/calendar`, token)).toBe(200);
    },
  ],
  [
    '7.2',
    'a grant written through Graph takes effect at once for sign-in, without a question',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben, 'User.Read');
      await lab.consentFor(contoso, concierge, ben, 'https://graph.microsoft.com/.default');
      const admin = await lab.accessToken(contoso, concierge, ben, 'https://graph.microsoft.com/.default');
      const reader = String((await lab.appOnly(contoso.tid)).body['access_token']);
      await lab.send('POST', '/oauth2PermissionGrants', admin, {
        clientId: await lab.spId(reader, taxcalc.clientId),
        resourceId: await lab.spId(reader, graphAppId),
        consentType: 'Principal',
        principalId: anna.oid,
        scope: 'Mail.ReadWrite Mail.Send',
      });
      const change = { scope: 'User.Read Mail.ReadWrite Mail.Send' };
      const one = lab.browser();
      await one.open(lab.authorizeUrl(contoso.tid, taxcalc, change));
      expect((await one.signInAs(anna.upn)).returned).toHaveProperty('code');
      const other = lab.browser();
      await other.open(lab.authorizeUrl(contoso.tid, taxcalc, change));
      expect((await other.signInAs(carla.upn)).text).toContain('Need admin approval');
    },
  ],
]);
