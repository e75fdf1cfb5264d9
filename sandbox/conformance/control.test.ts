import { expect, it } from 'vitest';
import { apps, contoso, fabrikam } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, Lab } from './support/lab.ts';

const { taxcalc } = apps;
const { anna, ben } = contoso.people;
const { fay } = fabrikam.people;

checkFacts('breaking the cloud on purpose', [
  [
    '/_sim/break grant',
    'the page says accepted and redirects, but no grant is written',
    async (lab) => {
      await lab.sim('break', { what: 'grant' });
      expect((await lab.consentFor(contoso, taxcalc, ben)).returned).toMatchObject({ tenant: contoso.tid });
      expect((await lab.state()).grants).toEqual([]);
      const code = await lab.codeFor(fabrikam, taxcalc, fay);
      expect(errorCode(await lab.redeem(fabrikam, taxcalc, code))).toBe(65001);
    },
  ],
  [
    '/_sim/break token',
    'every redemption is invalid_grant',
    async (lab) => {
      const code = await lab.codeFor(fabrikam, taxcalc, fay);
      await lab.sim('break', { what: 'token' });
      expect((await lab.redeem(fabrikam, taxcalc, code)).body).toMatchObject({ error: 'invalid_grant' });
      await lab.sim('break', { what: null });
      expect((await lab.redeem(fabrikam, taxcalc, code)).status).toBe(200);
    },
  ],
  [
    '/_sim/break probe',
    'mailbox calls are refused for ever, the directory is not',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fay);
      await lab.sim('break', { what: 'probe' });
      lab.pass(1800);
      expect((await lab.get('/me/mailFolders/inbox', token)).status).toBe(403);
      expect((await lab.get('/me', token)).status).toBe(200);
    },
  ],
  [
    '/_sim/break callback',
    'nothing ever comes back',
    async (lab) => {
      await lab.sim('break', { what: 'callback' });
      const screen = await lab.consentFor(contoso, taxcalc, ben);
      expect([screen.returned, screen.text]).toEqual([undefined, expect.stringContaining('You are done here')]);
    },
  ],
  [
    '/_sim/faults',
    'are matched by app, tenant and path, counted, and forgotten on DELETE',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fay);
      const elsewhere = { match: { tenant: contoso.tid }, where: 'graph', kind: '503' };
      await lab.sim('faults', elsewhere);
      await lab.sim('faults', { where: 'graph', kind: '503', match: { path: '/me' }, everyNth: 3, times: 1 });
      const seen = [];
      for (let i = 0; i < 6; i++) seen.push((await lab.get('/me', token)).status);
      expect(seen).toEqual([200, 200, 503, 200, 200, 200]);
      await lab.sim('faults', { where: 'graph', kind: '429' });
      await fetch(`${lab.login}/_sim/faults`, { method: 'DELETE' });
      expect((await lab.get('/me', token)).status).toBe(200);
    },
  ],
  [
    '/_sim/faults aadsts',
    'any number comes with its own OAuth error and suberror, or with the ones that are ordered',
    async (lab) => {
      const said = async (fault: Record<string, unknown>) => {
        await lab.sim('faults', { where: 'token', kind: 'aadsts', times: 1, ...fault });
        const { error, suberror, error_codes: codes } = (await lab.appOnly(contoso.tid)).body;
        return [error, suberror, codes];
      };
      expect(await said({ code: 50074 })).toEqual(['interaction_required', 'basic_action', [50074]]);
      expect(await said({ code: 50144 })).toEqual(['invalid_grant', 'user_password_expired', [50144]]);
      expect(await said({ code: 900941 })).toEqual(['access_denied', undefined, [900941]]);
      expect(await said({ code: 999999, error: 'invalid_scope' })).toEqual(['invalid_scope', undefined, [999999]]);
    },
  ],
  [
    '/_sim/faults graph',
    'Graph answers with any status and code',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fay);
      const answer = { status: 404, code: 'ErrorItemNotFound', message: 'Default folder not found.' };
      await lab.sim('faults', { where: 'graph', kind: 'graph', answer, times: 1 });
      expect(await lab.get('/me', token)).toMatchObject({
        status: 404,
        body: { error: { code: 'ErrorItemNotFound', message: 'Default folder not found.' } },
      });
      expect((await lab.get('/me', token)).status).toBe(200);
    },
  ],
  [
    '/_sim/faults timeout',
    'the caller gets no answer at all',
    async (lab) => {
      await lab.sim('faults', { where: 'token', kind: 'timeout' });
      const asked = fetch(`${lab.login}/${fabrikam.tid}/oauth2/v2.0/token`, {
        method: 'POST',
        signal: AbortSignal.timeout(150),
      });
      await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
    },
  ],
  [
    '/_sim/faults 503',
    'strikes the pages too',
    async (lab) => {
      await lab.sim('faults', { where: 'adminconsent', kind: '503', times: 1 });
      expect((await lab.browser().open(lab.adminConsentUrl(contoso.tid, taxcalc))).status).toBe(503);
    },
  ],
  [
    '/_sim/weather',
    'lets its part of the calls for tokens and to Graph fail, each in one of several ways, the same for the same seed, and no page',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fay);
      const ask = (): Promise<number | string> =>
        lab.get('/me', token).then(
          ({ status }) => status,
          () => 'cut off',
        );
      const play = async (percent: number, seed: number) => {
        await lab.sim('weather', { percent, seed });
        const seen = [];
        for (let call = 0; call < 60; call++) seen.push(await ask());
        return seen;
      };

      const first = await play(30, 7);
      const failed = first.filter((one) => one !== 200);
      expect(failed.length).toBeGreaterThan(8);
      expect(failed.length).toBeLessThan(30);
      for (const each of [429, 503, 'cut off']) expect(failed).toContain(each);
      expect(await play(30, 7)).toEqual(first);
      await lab.sim('weather', { percent: 100 });
      const answer = await fetch(`${lab.login}/${fabrikam.tid}/oauth2/v2.0/token`, { method: 'POST' }).catch(
        () => null,
      );
      expect(answer?.ok ?? false).toBe(false);
      expect((await lab.browser().open(lab.authorizeUrl(fabrikam.tid, taxcalc))).status).toBe(200);
      expect(new Set(await play(0, 1))).toEqual(new Set([200]));
    },
  ],
  [
    '/_sim/state',
    'tells whose token was given and which calls were made, without any code or token in it',
    async (lab) => {
      const tokens = await lab.tokensFor(fabrikam, taxcalc, fay);
      await lab.get('/me', String(tokens['access_token']));
      const state = await lab.state();
      expect(state.tokens).toMatchObject([
        { tenant: fabrikam.tid, appId: taxcalc.clientId, oid: fay.oid, kind: 'authorization_code' },
      ]);
      expect(state.calls.at(-1)).toMatchObject({ surface: 'graph', path: '/v1.0/me', status: 200, oid: fay.oid });
      const text = JSON.stringify(state);
      for (const secret of [tokens['access_token'], tokens['refresh_token'], taxcalc.clientSecret]) {
        expect(text).not.toContain(String(secret));
      }
    },
  ],
  [
    '/_sim/…',
    'refuses a body it does not understand',
    async (lab) => {
      await expect(lab.sim('break', { what: 'everything' })).rejects.toThrow('what');
      await expect(lab.sim('faults', { where: 'graph', kind: 'flood' })).rejects.toThrow('kind');
    },
  ],
  [
    'every page',
    'says that it is simulated and loads nothing from elsewhere',
    async (lab) => {
      const browser = lab.browser();
      const check = () => {
        expect(browser.here.html.querySelector('[data-testid=simulated]')?.text).toBe(
          'Simulated Microsoft page. Nothing here reaches Microsoft.',
        );
        expect(browser.here.html.toString()).not.toMatch(/(?:src|href)="https?:/);
      };
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      check();
      await browser.press(`pick-${anna.upn}`);
      check();
      await browser.press('sign-in');
      check();
      await browser.press('use-admin-account');
      await browser.press(`pick-${ben.upn}`);
      await browser.press('sign-in');
      check();
      await browser.press('approve-second-factor');
      check();
      await browser.open(lab.authorizeUrl('nowhere.example', taxcalc));
      check();
    },
  ],
  [
    'every page',
    'escapes what it is given',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { login_hint: '"><script>alert(1)</script>' }));
      expect(browser.here.html.querySelector('script')).toBeNull();
      await browser.press('next', { account: '<img src=x>' });
      expect(browser.here.html.querySelector('img')).toBeNull();
    },
  ],
  [
    'a form',
    'that belongs to nobody or skips a step leads nowhere',
    async (lab) => {
      const post = (path: string) =>
        lab.browser().open(`${lab.login}${path}`, { method: 'POST', body: new URLSearchParams({ answer: 'accept' }) });
      expect((await post('/flow/unknown/consent')).text).toContain('AADSTS50089');
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc, { login_hint: fay.upn }));
      const action = browser.here.html.querySelector('form')?.getAttribute('action') ?? '';
      const skipped = await post(action.replace(/password$/, 'consent'));
      expect([skipped.returned, skipped.text]).toEqual([undefined, expect.stringContaining('Enter password')]);
      expect((await lab.state()).grants).toEqual([]);
    },
  ],
]);

it('survives a body of 2 MB', async () => {
  const lab = await Lab.open();
  const big = await fetch(`${lab.login}/common/oauth2/v2.0/token`, {
    method: 'POST',
    body: 'x'.repeat(2_000_000),
  }).catch(() => undefined);
  expect(big === undefined || big.status === 413).toBe(true);
  expect((await fetch(`${lab.login}/_sim/health`)).status).toBe(200);
  await lab.close();
});
