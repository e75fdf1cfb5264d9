import { expect } from 'vitest';
import { apps, contoso, fabrikam } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, type Json, type Lab } from './support/lab.ts';

const { ctouchDevice, ctouch, taxcalc } = apps;
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
    'a person who says no ends it as authorization_declined: when asked to confirm, on the consent page, at the wall',
    async (lab) => {
      const refusals = [
        { tenant: fabrikam, person: fay, presses: ['cancel'] },
        { tenant: fabrikam, person: fay, presses: ['continue', 'cancel'] },
        { tenant: contoso, person: contoso.people.anna, presses: ['continue', 'return-without-consent'] },
      ];
      for (const { tenant, person, presses } of refusals) {
        const device = await start(lab, tenant.tid);
        const browser = await enter(lab, device);
        await browser.signInAs(person.upn);
        for (const button of presses) await browser.press(button);
        expect(browser.here.text).toContain('You have declined');
        expect((await poll(lab, device)).body, presses.join()).toMatchObject({ error: 'authorization_declined' });
      }
      expect((await lab.state()).grants).toEqual([]);
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
    'a code that ran out is refused on the page, also one that ran out while the page stood open',
    async (lab) => {
      await lab.sim('device-code', { expiresIn: 60 });
      const device = await start(lab);
      expect(device).toMatchObject({ expires_in: 60, interval: 5 });
      const browser = await enter(lab, device);
      await browser.signInAs(fay.upn);
      await browser.press('continue');
      lab.pass(61);
      expect((await browser.press('accept')).text).toContain('AADSTS70019');
      expect((await poll(lab, device)).body).toMatchObject({ error: 'expired_token' });
      expect((await enter(lab, device)).here.text).toContain('That code has expired');
    },
  ],
  [
    '4',
    'a code works once: whoever types it again reads so',
    async (lab) => {
      const device = await start(lab);
      const browser = await enter(lab, device);
      await browser.signInAs(fay.upn);
      await browser.press('continue');
      await browser.press('accept');
      expect((await enter(lab, device)).here.text).toContain('That code was already used');
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
      lab.pass(901);
      expect((await poll(lab, device)).body).toMatchObject({ error: 'expired_token' });
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

checkFacts('polling too fast (facts 4, RFC 8628)', [
  [
    '4',
    'the interval is told and not enforced, unless a test wants it so',
    async (lab) => {
      await lab.sim('device-code', { interval: 1 });
      const device = await start(lab);
      expect(device['interval']).toBe(1);
      for (let i = 0; i < 3; i++) {
        expect((await poll(lab, device)).body).toMatchObject({ error: 'authorization_pending' });
      }
    },
  ],
  [
    '4',
    'enforced, an early poll is slow_down and the interval five seconds longer from then on',
    async (lab) => {
      await lab.sim('device-code', { enforceInterval: true });
      const device = await start(lab);
      const word = async () => (await poll(lab, device)).body['error'];
      expect(await word()).toBe('authorization_pending');
      lab.pass(4);
      expect(await word()).toBe('slow_down');
      lab.pass(9);
      expect(await word()).toBe('slow_down');
      lab.pass(15);
      expect(await word()).toBe('authorization_pending');
    },
  ],
  [
    '4',
    'slow_down can be ordered; it has no AADSTS number, and comes only while the device waits',
    async (lab) => {
      const device = await start(lab);
      await lab.sim('faults', { where: 'token', kind: 'slow_down', match: { appId: ctouchDevice.clientId }, times: 1 });
      const { status, body } = await poll(lab, device);
      expect([status, body]).toEqual([400, expect.objectContaining({ error: 'slow_down', error_codes: [] })]);
      expect((await poll(lab, device)).body).toMatchObject({ error: 'authorization_pending' });

      await lab.sim('faults', { where: 'token', kind: 'slow_down' });
      const browser = await enter(lab, device);
      await browser.signInAs(fay.upn);
      await browser.press('continue');
      await browser.press('accept');
      const tokens = await poll(lab, device);
      expect(tokens.status).toBe(200);
      expect((await lab.refresh(fabrikam, ctouchDevice, tokens.body['refresh_token'])).status).toBe(200);
    },
  ],
]);

/** A room signs in with the code of a registration that allows public client flows. */
async function roomWithoutSecret(lab: Lab): Promise<Json> {
  const device = await start(lab, fabrikam.tid, ctouch.clientId);
  const browser = await enter(lab, device);
  await browser.signInAs(fabrikam.people.room1.upn);
  await browser.press('continue');
  await browser.press('accept');
  return (await poll(lab, device, ctouch.clientId)).body;
}

const refreshWithout = (lab: Lab, token: unknown) =>
  lab.token(fabrikam.tid, {
    client_id: ctouch.clientId,
    grant_type: 'refresh_token',
    refresh_token: String(token),
  });

checkFacts('a confidential registration and the device code flow (facts 4, 6.4)', [
  [
    '4',
    'without "allow public client flows" a secret is demanded (7000218), and one that is shown must be right',
    async (lab) => {
      const device = await start(lab, fabrikam.tid, taxcalc.clientId);
      const { status, body } = await poll(lab, device, taxcalc.clientId);
      expect([status, body]).toEqual([
        401,
        expect.objectContaining({ error: 'invalid_client', error_codes: [7000218] }),
      ]);
      const withSecret = { client_id: taxcalc.clientId, grant_type: 'device_code', client_secret: 'no' };
      const code = { device_code: String(device['device_code']) };
      expect(errorCode(await lab.token(fabrikam.tid, { ...withSecret, ...code }))).toBe(7000215);
    },
  ],
  [
    '4',
    'with it a device polls and refreshes without the secret, again and again',
    async (lab) => {
      const { refresh_token: first } = await roomWithoutSecret(lab);
      const second = await refreshWithout(lab, first);
      expect(second.status).toBe(200);
      const third = await refreshWithout(lab, second.body['refresh_token']);
      expect([third.status, String(third.body['scope'])]).toEqual([200, expect.stringContaining('Calendars.Read')]);
    },
  ],
  [
    '6.4',
    'a secret with such a refresh token is a public client that shows one: 700025',
    async (lab) => {
      const { refresh_token: token } = await roomWithoutSecret(lab);
      const { status, body } = await lab.refresh(fabrikam, ctouch, token);
      expect([status, body]).toEqual([
        401,
        expect.objectContaining({ error: 'invalid_client', error_codes: [700025] }),
      ]);
    },
  ],
  [
    '6.4',
    'a sign-in in the browser keeps needing it, and so does a device that showed it: 7000218',
    async (lab) => {
      const { refresh_token: browserToken } = await lab.tokensFor(fabrikam, ctouch, fay);
      const device = await start(lab, fabrikam.tid, ctouch.clientId);
      const browser = await enter(lab, device);
      await browser.signInAs(fay.upn);
      await browser.press('continue');
      const { body } = await lab.token(fabrikam.tid, {
        client_id: ctouch.clientId,
        client_secret: ctouch.clientSecret,
        grant_type: 'device_code',
        device_code: String(device['device_code']),
      });
      for (const token of [browserToken, body['refresh_token']]) {
        expect(errorCode(await refreshWithout(lab, token))).toBe(7000218);
        expect((await lab.refresh(fabrikam, ctouch, token)).status).toBe(200);
      }
    },
  ],
]);
