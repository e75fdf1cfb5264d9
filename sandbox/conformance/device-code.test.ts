import { expect } from 'vitest';
import { apps, contoso, fabrikam } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import type { Json, Lab } from './support/lab.ts';

const { ctouchDevice, ctouch } = apps;
const { fay } = fabrikam.people;

const start = async (lab: Lab, tid: string = fabrikam.tid, clientId: string = ctouchDevice.clientId) =>
  (
    await lab.post(`${lab.login}/${tid}/oauth2/v2.0/devicecode`, {
      client_id: clientId,
      scope: ctouchDevice.scopes.join(' '),
    })
  ).body;

const poll = (lab: Lab, device: Json, clientId: string = ctouchDevice.clientId) =>
  lab.token(fabrikam.tid, {
    client_id: clientId,
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: String(device['device_code']),
  });

async function enter(lab: Lab, device: Json) {
  const browser = lab.browser();
  await browser.open(`${lab.login}/devicelogin`);
  await browser.press('next', { otc: String(device['user_code']).toLowerCase() });
  return browser;
}

checkFacts('the device code flow (facts 4)', [
  [
    '4',
    'the answer holds codes, address, life and interval, and no complete address',
    async (lab) => {
      const device = await start(lab);
      expect(device).toMatchObject({ verification_uri: `${lab.login}/devicelogin`, expires_in: 900, interval: 5 });
      expect(device['message']).toContain(device['user_code']);
      expect(device).not.toHaveProperty('verification_uri_complete');
    },
  ],
  [
    '4',
    'polling waits (70016), then gets tokens once the person has confirmed and consented',
    async (lab) => {
      const device = await start(lab);
      expect((await poll(lab, device)).body).toMatchObject({ error: 'authorization_pending', error_codes: [70016] });
      const browser = await enter(lab, device);
      expect((await browser.signInAs(fay.upn)).text).toContain('Are you trying to sign in to');
      await browser.press('continue');
      expect((await browser.press('accept')).text).toContain('You have signed in');
      const { status, body } = await poll(lab, device);
      expect([status, typeof body['refresh_token']]).toEqual([200, 'string']);
      expect((await poll(lab, device)).status).toBe(400);
    },
  ],
  [
    '4',
    'a person who says no ends it as authorization_declined',
    async (lab) => {
      const device = await start(lab);
      const browser = await enter(lab, device);
      await browser.signInAs(fay.upn);
      await browser.press('cancel');
      expect((await poll(lab, device)).body).toMatchObject({ error: 'authorization_declined' });
    },
  ],
  [
    '4',
    'an unknown code is 70018 bad_verification_code, an old one 70019 expired_token',
    async (lab) => {
      const device = await start(lab);
      expect((await poll(lab, { device_code: 'x' })).body).toMatchObject({
        error: 'bad_verification_code',
        error_codes: [70018],
      });
      lab.pass(901);
      expect((await poll(lab, device)).body).toMatchObject({ error: 'expired_token', error_codes: [70019] });
    },
  ],
  [
    '4',
    'a registration that is not public must show a secret (7000218)',
    async (lab) => {
      const device = await start(lab, fabrikam.tid, ctouch.clientId);
      const { status, body } = await poll(lab, device, ctouch.clientId);
      expect([status, body]).toEqual([401, expect.objectContaining({ error_codes: [7000218] })]);
    },
  ],
  [
    '4',
    'blocked by Conditional Access the person sees 53003 while the device goes on waiting',
    async (lab) => {
      const device = await start(lab);
      await lab.sim('faults', { where: 'authorize', match: { path: '/devicelogin' }, kind: 'aadsts', code: 53003 });
      const browser = await enter(lab, device);
      expect((await browser.signInAs(fay.upn)).text).toContain('AADSTS53003');
      expect((await poll(lab, device)).body).toMatchObject({ error: 'authorization_pending' });
    },
  ],
  [
    '4',
    'the wall stands here too',
    async (lab) => {
      const device = await start(lab, contoso.tid);
      const browser = await enter(lab, device);
      await browser.signInAs(contoso.people.room4.upn);
      expect((await browser.press('continue')).text).toContain('Need admin approval');
    },
  ],
]);
