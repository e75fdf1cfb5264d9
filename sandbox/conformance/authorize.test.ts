import { expect } from 'vitest';
import { apps, contoso, fabrikam, northwind, personal, woodgrove } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { callback, claims, pkce } from './support/lab.ts';

const { taxcalc, ctouch, roomReader, inhouse } = apps;
const { anna, ben, carla, dave, erin, fiona, gert, room4, room5 } = contoso.people;
const { fay, gus } = fabrikam.people;
const loginOnly = { scope: 'User.Read openid profile' };

checkFacts('tenant aliases and audiences (facts 1)', [
  [
    '1',
    'a tenant is reached by GUID, domain or onmicrosoft name',
    async (lab) => {
      for (const alias of [contoso.tid, contoso.domain, contoso.onmicrosoft]) {
        const screen = await lab.browser().open(lab.authorizeUrl(alias, taxcalc));
        expect(screen.title).toContain('Sign in to your account');
      }
    },
  ],
  [
    '1',
    'organizations signs a work account in at its home tenant',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl('organizations', taxcalc, loginOnly));
      await browser.signInAs(fay.upn);
      const { returned } = await browser.press('accept');
      const { body } = await lab.redeem({ ...fabrikam, tid: 'organizations' }, taxcalc, returned?.['code'] ?? '');
      expect(claims(body['id_token'])['tid']).toBe(fabrikam.tid);
    },
  ],
  [
    '1',
    'organizations refuses a personal account on the page',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl('organizations', taxcalc));
      const screen = await browser.signInAs(personal.people.pat.upn);
      expect(screen.text).toContain('AADSTS500208');
    },
  ],
  [
    '1',
    'common lets personal accounts slip in',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl('common', taxcalc));
      await browser.signInAs(personal.people.pat.upn);
      expect((await browser.press('accept')).returned).toHaveProperty('code');
    },
  ],
  [
    '1',
    'consumers refuses an app for work accounts (9002332)',
    async (lab) => {
      const screen = await lab.browser().open(lab.authorizeUrl('consumers', ctouch));
      expect([screen.returned, screen.text]).toEqual([undefined, expect.stringContaining('AADSTS9002332')]);
    },
  ],
  [
    '1',
    'a single-tenant app is refused at organizations (50194) and in another tenant (700016)',
    async (lab) => {
      expect((await lab.browser().open(lab.authorizeUrl('organizations', inhouse))).text).toContain('AADSTS50194');
      expect((await lab.browser().open(lab.authorizeUrl(contoso.tid, inhouse))).text).toContain('AADSTS700016');
      expect((await lab.browser().open(lab.authorizeUrl(woodgrove.tid, inhouse))).text).toContain('Pick an account');
    },
  ],
  [
    '1',
    "metadata of common carries the literal {tenantid}, a tenant's its GUID",
    async (lab) => {
      const issuer = async (alias: string) => {
        const response = await fetch(`${lab.login}/${alias}/v2.0/.well-known/openid-configuration`);
        return ((await response.json()) as { issuer: string }).issuer;
      };
      expect(await issuer('common')).toBe(`${lab.login}/{tenantid}/v2.0`);
      expect(await issuer('organizations')).toBe(`${lab.login}/{tenantid}/v2.0`);
      expect(await issuer('contoso.com')).toBe(`${lab.login}/${contoso.tid}/v2.0`);
    },
  ],
  [
    '1',
    'signing keys name the issuer they allow',
    async (lab) => {
      const response = await fetch(`${lab.login}/common/discovery/v2.0/keys`);
      const { keys } = (await response.json()) as { keys: Record<string, string>[] };
      expect(keys[0]).toMatchObject({ kty: 'RSA', use: 'sig', issuer: `${lab.login}/{tenantid}/v2.0` });
    },
  ],
]);

checkFacts('authorize parameters (facts 2.1)', [
  [
    '2.1',
    'any loopback port with a registered path is a good redirect URI, anything else is 50011 on the page',
    async (lab) => {
      for (const good of ['http://127.0.0.1:1/auth/callback', 'http://localhost:65000/auth/staff-callback']) {
        const screen = await lab.browser().open(lab.authorizeUrl(contoso.tid, taxcalc, { redirect_uri: good }));
        expect(screen.text).toContain('Pick an account');
      }
      for (const bad of ['http://localhost:1/other', `${callback}/`, 'https://evil.example/auth/callback', undefined]) {
        const screen = await lab.browser().open(lab.authorizeUrl(contoso.tid, taxcalc, { redirect_uri: bad }));
        expect([screen.returned, screen.text]).toEqual([undefined, expect.stringContaining('AADSTS50011')]);
      }
    },
  ],
  [
    '2.1',
    'a hybrid response type is refused as 700054',
    async (lab) => {
      const url = lab.authorizeUrl(contoso.tid, taxcalc, { response_type: 'code id_token' });
      const { returned } = await lab.browser().open(url);
      expect(returned).toMatchObject({ error: 'unsupported_response_type', state: 'the state' });
      expect(returned?.['error_description']).toMatch(/^AADSTS700054:/);
    },
  ],
  [
    '2.1',
    '.default does not mix with named scopes',
    async (lab) => {
      const scope = 'https://graph.microsoft.com/.default Mail.Read';
      const { returned } = await lab.browser().open(lab.authorizeUrl(contoso.tid, taxcalc, { scope }));
      expect(returned).toMatchObject({ error: 'invalid_scope' });
    },
  ],
  [
    '2.1',
    'a scope that does not exist is invalid_scope (70011)',
    async (lab) => {
      const { returned } = await lab.browser().open(lab.authorizeUrl(contoso.tid, taxcalc, { scope: 'Mail.Reed' }));
      expect(returned?.['error_description']).toMatch(/^AADSTS70011:/);
    },
  ],
  [
    '2.1',
    'response_mode=form_post sends the answer as a form',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc, { response_mode: 'form_post' }));
      await browser.signInAs(fay.upn);
      const { html } = await browser.press('accept');
      const form = html.querySelector('form');
      expect(form?.getAttribute('action')).toBe(callback);
      expect(form?.querySelector('input[name=code]')?.getAttribute('value')).toBeTruthy();
      expect(form?.querySelector('input[name=state]')?.getAttribute('value')).toBe('the state');
    },
  ],
  [
    '2.1',
    'state comes back letter for letter',
    async (lab) => {
      const state = 'a+b c&d=é"<>%20';
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc, { state }));
      await browser.signInAs(fay.upn);
      expect((await browser.press('accept')).returned?.['state']).toBe(state);
    },
  ],
  [
    '2.1',
    'without prompt the only session is taken silently',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly));
      await browser.signInAs(anna.upn);
      await browser.press('accept');
      expect((await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly))).returned).toHaveProperty('code');
    },
  ],
  [
    '2.1',
    'with two sessions the picker is shown',
    async (lab) => {
      const browser = lab.browser();
      for (const upn of [anna.upn, carla.upn]) {
        await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { ...loginOnly, login_hint: upn }));
        await browser.signInAs(upn);
        await browser.press('accept');
      }
      const screen = await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly));
      expect(screen.text).toContain('Pick an account');
      expect((await browser.press(`pick-${carla.upn}`)).returned).toHaveProperty('code');
    },
  ],
  [
    '2.1',
    'prompt=select_account forces the picker and ignores login_hint',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly));
      await browser.signInAs(anna.upn);
      await browser.press('accept');
      const change = { ...loginOnly, prompt: 'select_account', login_hint: anna.upn };
      expect((await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, change))).text).toContain('Pick an account');
    },
  ],
  [
    '2.1',
    'prompt=login asks for credentials in spite of a session',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly));
      await browser.signInAs(anna.upn);
      await browser.press('accept');
      const change = { ...loginOnly, prompt: 'login', login_hint: anna.upn };
      const screen = await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, change));
      expect(screen.text).toContain('Enter password');
    },
  ],
  [
    '2.1',
    'login_hint goes straight to the password of that account, by UPN, alias or login_hint claim',
    async (lab) => {
      const tokens = await lab.tokensFor(contoso, taxcalc, anna, loginOnly.scope);
      const claim = String(claims(tokens['id_token'])['login_hint']);
      for (const hint of [anna.upn.toUpperCase(), 'a.devries@contoso.com', claim]) {
        const screen = await lab.browser().open(lab.authorizeUrl(contoso.tid, taxcalc, { login_hint: hint }));
        expect(screen.text).toContain('Enter password');
        expect(screen.text).toContain('Anna@Contoso.com');
      }
    },
  ],
  [
    '2.1',
    'prompt=consent asks for all scopes even after a tenant-wide grant, and walls a normal user',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { prompt: 'consent' }));
      expect((await browser.signInAs(anna.upn)).text).toContain('AADSTS90094');
    },
  ],
  [
    '2.1',
    'prompt=none redirects with login_required or consent_required and shows no page',
    async (lab) => {
      const browser = lab.browser();
      const silent = { prompt: 'none' };
      const none = await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, silent));
      expect(none.returned).toMatchObject({ error: 'login_required', state: 'the state' });
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly));
      await browser.signInAs(anna.upn);
      await browser.press('accept');
      const wall = await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, silent));
      expect(wall.returned).toMatchObject({ error: 'consent_required' });
      const fine = await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { ...silent, ...loginOnly }));
      expect(fine.returned).toHaveProperty('code');
    },
  ],
  [
    '2.1',
    'the v1 prompt value admin_consent is not understood',
    async (lab) => {
      const url = lab.authorizeUrl(contoso.tid, taxcalc, { prompt: 'admin_consent' });
      expect((await lab.browser().open(url)).returned).toMatchObject({ error: 'invalid_request' });
    },
  ],
  [
    '2.1',
    'a missing method means plain; a challenge of the wrong size is refused (501491)',
    async (lab) => {
      const plain = 'p'.repeat(43);
      const code = await lab.codeFor(fabrikam, taxcalc, fay, { code_challenge: plain });
      expect((await lab.redeem(fabrikam, taxcalc, code, { code_verifier: plain })).status).toBe(200);
      const short = lab.authorizeUrl(fabrikam.tid, taxcalc, { code_challenge: 'short' });
      expect((await lab.browser().open(short)).returned?.['error_description']).toMatch(/^AADSTS501491:/);
    },
  ],
]);

checkFacts('what comes back, and what does not (facts 2.2)', [
  [
    '2.2',
    'success brings code, state, session_state, and client_info when asked',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc, { client_info: '1' }));
      await browser.signInAs(fay.upn);
      const { returned } = await browser.press('accept');
      expect(Object.keys(returned ?? {}).sort()).toEqual(['client_info', 'code', 'session_state', 'state']);
      const info = JSON.parse(Buffer.from(returned?.['client_info'] ?? '', 'base64url').toString()) as unknown;
      expect(info).toEqual({ uid: fay.oid, utid: fabrikam.tid });
    },
  ],
  [
    '2.2',
    'Cancel on the consent page is access_denied with AADSTS65004, trace, correlation and time',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
      await browser.signInAs(fay.upn);
      const { returned } = await browser.press('cancel');
      expect(returned).toMatchObject({ error: 'access_denied', state: 'the state' });
      expect(returned?.['error_description']).toMatch(
        /^AADSTS65004: .*Trace ID: [\w-]{36} Correlation ID: [\w-]{36} Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
      );
      expect(returned?.['error_uri']).toMatch(/\/error\?code=65004$/);
    },
  ],
  [
    '2.2',
    '"Return to the application without granting consent" is access_denied + cancel, without description or tenant',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      await browser.signInAs(anna.upn);
      const { returned } = await browser.press('return-without-consent');
      expect(returned).toEqual({ error: 'access_denied', error_subcode: 'cancel', state: 'the state' });
    },
  ],
  [
    '2.2',
    'an account of another directory at a tenant address is access_denied with AADSTS50020',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      const { returned } = await browser.signInAs(fay.upn);
      expect(returned).toMatchObject({ error: 'access_denied' });
      expect(returned?.['error_description']).toMatch(/^AADSTS50020:/);
    },
  ],
  [
    '2.2',
    'unknown app (700016), unknown tenant (90002) and Conditional Access (53003) stay on the page',
    async (lab) => {
      const unknownApp = { client_id: '11111111-1111-4111-8111-111111111111' };
      expect((await lab.browser().open(lab.authorizeUrl(contoso.tid, taxcalc, unknownApp))).text).toContain('700016');
      expect((await lab.browser().open(lab.authorizeUrl('nowhere.example', taxcalc))).text).toContain('AADSTS90002');
      await lab.sim('faults', { where: 'authorize', kind: 'aadsts', code: 53003 });
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
      const screen = await browser.signInAs(fay.upn);
      expect([screen.returned, screen.text]).toEqual([undefined, expect.stringContaining('AADSTS53003')]);
    },
  ],
  [
    '2.2',
    'server_error and temporarily_unavailable are redirects',
    async (lab) => {
      for (const [code, error] of [
        [90090, 'server_error'],
        [90033, 'temporarily_unavailable'],
      ] as const) {
        await lab.sim('faults', { where: 'authorize', kind: 'aadsts', code, times: 1 });
        const browser = lab.browser();
        await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
        expect((await browser.signInAs(fay.upn)).returned).toMatchObject({ error });
      }
    },
  ],
  [
    '2.4',
    'a room with a known password signs in; a blocked account is 50057 on the page',
    async (lab) => {
      await lab.consentFor(contoso, ctouch, ben);
      expect(await lab.codeFor(contoso, ctouch, room4)).toBeTruthy();
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, ctouch, { login_hint: room5.upn }));
      const screen = await browser.press('sign-in');
      expect([screen.returned, screen.text]).toEqual([undefined, expect.stringContaining('AADSTS50057')]);
    },
  ],
  [
    '6.3',
    'a wrong password is 50126 on the password page, and an empty field is good',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc, { login_hint: fay.upn }));
      expect((await browser.press('wrong-password')).text).toContain('AADSTS50126');
      expect((await browser.press('sign-in', { passwd: '' })).text).toContain('Permissions requested');
    },
  ],
  [
    '6.3',
    'a denied or expired second factor does not lead on',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { login_hint: ben.upn }));
      await browser.press('sign-in');
      expect((await browser.press('deny-second-factor')).text).toContain('AADSTS500121');
      expect((await browser.press('expire-second-factor')).text).toContain('Approve sign in request');
      expect((await browser.press('approve-second-factor')).text).toContain('Permissions requested');
    },
  ],
  [
    '6.2',
    'an unknown name is 50034 on the page',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      expect((await browser.press('next', { account: 'nobody@contoso.com' })).text).toContain('AADSTS50034');
    },
  ],
]);

checkFacts('who may consent (facts 3.2, 3.4, 7.3)', [
  [
    '7.3',
    "under Microsoft's managed default mail meets the wall, User.Read, Mail.Send and Contacts.Read do not",
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { scope: 'Mail.Send Contacts.Read User.Read' }));
      expect((await browser.signInAs(anna.upn)).text).toContain('Permissions requested');
      const excluded = ['Mail.ReadWrite', 'Calendars.Read', 'https://outlook.office.com/IMAP.AccessAsUser.All'];
      for (const scope of excluded) {
        const { text } = await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { scope }));
        expect(text, scope).toContain('Need admin approval');
      }
    },
  ],
  [
    '7.3',
    'under the legacy policy users consent to mail, but never to admin-only scopes',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
      expect((await browser.signInAs(fay.upn)).text).toContain('Permissions requested');
      const admin = await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc, { scope: 'Directory.Read.All' }));
      expect(admin.text).toContain('Need admin approval');
    },
  ],
  [
    '7.3',
    'without a ForSelf entry users may not consent at all; under low only to low scopes of verified publishers',
    async (lab) => {
      const asksAnna = async (scope: string, app: (typeof apps)[keyof typeof apps] = taxcalc) => {
        const browser = lab.browser();
        await browser.open(lab.authorizeUrl(contoso.tid, app, { scope }));
        return (await browser.signInAs(anna.upn)).text;
      };
      await lab.sim('tenants', { tenant: contoso.tid, policy: 'none' });
      expect(await asksAnna('User.Read')).toContain('Need admin approval');
      await lab.sim('tenants', { tenant: contoso.tid, policy: 'microsoft-user-default-low' });
      expect(await asksAnna('User.Read')).toContain('Permissions requested');
      expect(await asksAnna('Contacts.Read')).toContain('Need admin approval');
      expect(await asksAnna('User.Read', roomReader)).toContain('Need admin approval');
    },
  ],
  [
    '3.2',
    'an unverified publisher that wants more than basic scopes meets the wall, even under the legacy policy',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, roomReader));
      expect((await browser.signInAs(fay.upn)).text).toContain('Need admin approval');
      const basic = await browser.open(lab.authorizeUrl(fabrikam.tid, roomReader, loginOnly));
      expect(basic.text).toContain('unverified');
      expect(browser.has('accept')).toBe(true);
    },
  ],
  [
    '3.2',
    'the wall never returns by itself and offers an admin account and a way back',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      const screen = await browser.signInAs(anna.upn);
      expect(screen.returned).toBeUndefined();
      expect(screen.html.querySelector('meta[http-equiv]')).toBeNull();
      expect(screen.html.querySelector('script')).toBeNull();
      expect([browser.has('use-admin-account'), browser.has('return-without-consent')]).toEqual([true, true]);
    },
  ],
  [
    '3.2',
    'with "Have an admin account?" session and code belong to the admin',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      await browser.signInAs(anna.upn);
      await browser.press('use-admin-account');
      await browser.signInAs(ben.upn);
      const { returned } = await browser.press('accept');
      const { body } = await lab.redeem(contoso, taxcalc, returned?.['code'] ?? '');
      expect(claims(body['id_token'])['oid']).toBe(ben.oid);
    },
  ],
  [
    '3.2',
    'with the workflow on, the wall is a request form (90095) and its end returns nothing',
    async (lab) => {
      await lab.sim('tenants', { tenant: contoso.tid, workflow: true });
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      expect((await browser.signInAs(anna.upn)).text).toContain('AADSTS90095');
      const sent = await browser.press('request-approval', { reason: 'tax season' });
      expect([sent.returned, sent.text]).toEqual([undefined, expect.stringContaining('Request sent')]);
    },
  ],
  [
    '3.2',
    'the organisation box is for Global Administrators only; unticked gives a Principal grant for the admin alone',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      await browser.signInAs(erin.upn);
      expect([browser.has('accept'), browser.has('consent-on-behalf')]).toEqual([true, false]);
      const other = lab.browser();
      await other.open(lab.authorizeUrl(contoso.tid, taxcalc));
      await other.signInAs(ben.upn);
      expect(other.has('consent-on-behalf')).toBe(true);
      await other.press('accept');
      expect((await lab.state()).grants).toMatchObject([{ consentType: 'Principal', principalId: ben.oid }]);
    },
  ],
  [
    '3.2',
    'ticked, the box gives an AllPrincipals grant and other users pass without a question',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      await browser.signInAs(ben.upn);
      await browser.press('accept', { behalf: '1' });
      expect((await lab.state()).grants).toMatchObject([{ consentType: 'AllPrincipals', principalId: null }]);
      const user = lab.browser();
      await user.open(lab.authorizeUrl(contoso.tid, taxcalc));
      expect((await user.signInAs(carla.upn)).returned).toHaveProperty('code');
    },
  ],
  [
    '3.2',
    'a box that was never offered counts for nothing',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
      await browser.signInAs(fay.upn);
      await browser.press('accept', { behalf: '1' });
      expect((await lab.state()).grants).toMatchObject([{ consentType: 'Principal', principalId: fay.oid }]);
    },
  ],
  [
    '3.4',
    'a Teams admin and an admin whose role is only eligible meet the wall',
    async (lab) => {
      for (const { upn } of [dave, fiona]) {
        const browser = lab.browser();
        await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
        expect((await browser.signInAs(upn)).text, upn).toContain('Need admin approval');
      }
    },
  ],
  [
    '3.2',
    'assignment required: no user consent even where policy allows (90094), then 50105 for the unassigned',
    async (lab) => {
      await lab.sim('tenants', { tenant: northwind.tid, policy: 'microsoft-user-default-legacy' });
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(northwind.tid, taxcalc));
      expect((await browser.signInAs(northwind.people.nina.upn)).text).toContain('AADSTS90094');
      await lab.consentFor(northwind, taxcalc, northwind.people.otto);
      const after = await browser.open(lab.authorizeUrl(northwind.tid, taxcalc));
      expect([after.returned, after.text]).toEqual([undefined, expect.stringContaining('AADSTS50105')]);
      expect(await lab.codeFor(northwind, taxcalc, northwind.people.noor)).toBeTruthy();
      const { nina } = northwind.people;
      await lab.sim('assignments', { tenant: northwind.tid, appId: taxcalc.clientId, oid: nina.oid, assigned: true });
      expect((await browser.open(lab.authorizeUrl(northwind.tid, taxcalc))).returned).toHaveProperty('code');
    },
  ],
  [
    '3.2',
    'a disabled service principal refuses everybody (7000112)',
    async (lab) => {
      await lab.consentFor(fabrikam, taxcalc, gus);
      const target = { tenant: fabrikam.tid, appId: taxcalc.clientId };
      await lab.sim('service-principals/disable', { ...target, disabled: true });
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
      expect((await browser.signInAs(fay.upn)).text).toContain('AADSTS7000112');
    },
  ],
  [
    '3.2',
    'a reviewer who blocks the app leaves a disabled service principal behind',
    async (lab) => {
      await lab.sim('service-principals/disable', { tenant: contoso.tid, appId: taxcalc.clientId, disabled: true });
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      expect((await browser.signInAs(anna.upn)).text).toContain('AADSTS7000112');
    },
  ],
  [
    '7.3',
    'the consent page lists the asked scopes in their order, the app and its publisher',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(fabrikam.tid, taxcalc));
      const { html, text } = await browser.signInAs(fay.upn);
      const shown = html.querySelectorAll('[data-scope]').map((item) => item.getAttribute('data-scope'));
      expect(shown).toEqual([...taxcalc.scopes]);
      expect(text).toContain('TaxCalc-Hub');
      expect(text).toContain('verified publisher');
    },
  ],
  [
    '7.3',
    'existing grants keep working, and only a new scope meets the wall',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc));
      expect((await browser.signInAs(anna.upn)).returned).toHaveProperty('code');
      const scope = `${taxcalc.scopes.join(' ')} Calendars.Read`;
      expect((await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { scope }))).text).toContain('AADSTS90094');
    },
  ],
  [
    '2.4',
    'a guest signs in at the resource tenant only, with acct 1 and another idp',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, loginOnly));
      await browser.signInAs(gert.upn);
      const { returned } = await browser.press('accept');
      const { body } = await lab.redeem(contoso, taxcalc, returned?.['code'] ?? '');
      expect(claims(body['id_token'])).toMatchObject({ acct: 1, oid: gert.oid, idp: expect.stringContaining('sts.') });
    },
  ],
  [
    '2.1',
    'S256 proves the one who asked',
    async (lab) => {
      const { verifier, challenge } = pkce();
      const change = { code_challenge: challenge, code_challenge_method: 'S256' };
      const code = await lab.codeFor(fabrikam, taxcalc, fay, change);
      expect((await lab.redeem(fabrikam, taxcalc, code, { code_verifier: verifier })).status).toBe(200);
    },
  ],
]);
