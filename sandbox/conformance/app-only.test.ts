import { expect } from 'vitest';
import { apps, contoso, fabrikam } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { claims, errorCode, everything } from './support/lab.ts';

const { concierge, roomReader, taxcalc } = apps;
const { ben, anna } = contoso.people;

checkFacts('client credentials (facts 5)', [
  [
    '5',
    'no service principal: 401 invalid_client 7000229',
    async (lab) => {
      const answer = await lab.appOnly(contoso.tid);
      expect([answer.status, answer.body['error'], errorCode(answer)]).toEqual([401, 'invalid_client', 7000229]);
    },
  ],
  [
    '5',
    'a disabled service principal: unauthorized_client 7000112',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben);
      const target = { tenant: contoso.tid, appId: concierge.clientId };
      await lab.sim('service-principals/disable', { ...target, disabled: true });
      const answer = await lab.appOnly(contoso.tid);
      expect([answer.body['error'], errorCode(answer)]).toEqual(['unauthorized_client', 7000112]);
    },
  ],
  [
    '5',
    'no app role granted: a token all the same, without roles, that Graph refuses with 403',
    async (lab) => {
      await lab.consentFor(contoso, roomReader, ben);
      const { status, body } = await lab.appOnly(contoso.tid, roomReader);
      expect(status).toBe(200);
      expect(claims(body['access_token'])).not.toHaveProperty('roles');
      const token = String(body['access_token']);
      expect(errorCode(await lab.get(`/users/${anna.oid}/calendar`, token))).toBe('ErrorAccessDenied');
      expect(errorCode(await lab.get('/servicePrincipals', token))).toBe('Authorization_RequestDenied');
    },
  ],
  [
    '5',
    'with granted roles the token carries them; no refresh token, no scope field',
    async (lab) => {
      await lab.consentFor(contoso, roomReader, ben, everything);
      const { body } = await lab.appOnly(contoso.tid, roomReader);
      expect(Object.keys(body).sort()).toEqual(['access_token', 'expires_in', 'ext_expires_in', 'token_type']);
      expect(claims(body['access_token'])['roles']).toEqual(['Calendars.Read']);
    },
  ],
  [
    '5',
    'a token from before the grant keeps its old roles',
    async (lab) => {
      await lab.consentFor(contoso, roomReader, ben);
      const old = String((await lab.appOnly(contoso.tid, roomReader)).body['access_token']);
      await lab.consentFor(contoso, roomReader, ben, everything);
      expect((await lab.get(`/users/${anna.oid}/calendar`, old)).status).toBe(403);
      const fresh = String((await lab.appOnly(contoso.tid, roomReader)).body['access_token']);
      expect((await lab.get(`/users/${anna.oid}/calendar?$select=id`, fresh)).status).toBe(200);
    },
  ],
  [
    '5',
    'delegated grants never appear in app-only tokens',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const { body } = await lab.appOnly(contoso.tid, taxcalc);
      expect(claims(body['access_token'])).not.toHaveProperty('scp');
    },
  ],
  [
    '5',
    'a named scope in place of .default is invalid_scope',
    async (lab) => {
      const scope = 'https://graph.microsoft.com/Calendars.Read';
      expect((await lab.appOnly(contoso.tid, concierge, { scope })).body).toMatchObject({ error: 'invalid_scope' });
    },
  ],
  [
    '1',
    'a tenant must be named: common, organizations and consumers are refused',
    async (lab) => {
      for (const alias of ['common', 'organizations', 'consumers']) {
        expect(errorCode(await lab.appOnly(alias)), alias).toBe(9001023);
      }
    },
  ],
  [
    '5',
    'wrong secret 7000215, missing 7000218, unregistered certificate 700027',
    async (lab) => {
      const wrong = await lab.appOnly(fabrikam.tid, concierge, { client_secret: 'no' });
      const none = await lab.token(fabrikam.tid, {
        client_id: concierge.clientId,
        grant_type: 'client_credentials',
        scope: everything,
      });
      const assertion = await lab.appOnly(fabrikam.tid, concierge, { client_assertion: 'x.y.z' });
      expect([wrong, none, assertion].map(errorCode)).toEqual([7000215, 7000218, 700027]);
    },
  ],
  [
    '10 row 10',
    'replicas can flap: every second answer is 700016',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben);
      await lab.sim('faults', { where: 'token', kind: 'flap', code: 700016 });
      const seen = [];
      for (let i = 0; i < 4; i++) seen.push((await lab.appOnly(contoso.tid)).status);
      expect(seen).toEqual([200, 400, 200, 400]);
    },
  ],
]);
