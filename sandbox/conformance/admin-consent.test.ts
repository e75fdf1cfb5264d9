import { expect } from 'vitest';
import { apps, contoso, fabrikam } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { adminCallback } from './support/lab.ts';

const { taxcalc, roomReader, ctouch } = apps;
const { anna, ben, dave, erin } = contoso.people;

checkFacts('the admin consent endpoint (facts 3.1)', [
  [
    '3.1',
    'Accept returns admin_consent, tenant, scope and state, and neither code nor token',
    async (lab) => {
      const { url, returned } = await lab.consentFor(contoso, taxcalc, ben);
      expect(url.startsWith(`${adminCallback}?`)).toBe(true);
      expect(Object.keys(returned ?? {}).sort()).toEqual(['admin_consent', 'scope', 'state', 'tenant']);
      expect(returned).toMatchObject({ admin_consent: 'True', tenant: contoso.tid, state: 'the state' });
      expect(returned?.['scope']).toContain('https://graph.microsoft.com/Mail.ReadWrite');
    },
  ],
  [
    '3.1',
    'Accept creates the service principal and a grant for all principals',
    async (lab) => {
      await lab.consentFor(contoso, taxcalc, ben);
      const { grants, servicePrincipals } = await lab.state();
      expect(servicePrincipals.some((sp) => sp['tenant'] === contoso.tid && sp['appId'] === taxcalc.clientId)).toBe(
        true,
      );
      expect(grants).toMatchObject([
        { tenant: contoso.tid, consentType: 'AllPrincipals', principalId: null, scope: taxcalc.scopes.join(' ') },
      ]);
    },
  ],
  [
    '3.1',
    'Cancel returns admin_consent=True all the same, with 65004 and without tenant',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.adminConsentUrl(contoso.tid, taxcalc));
      await browser.signInAs(ben.upn);
      const { returned } = await browser.press('cancel');
      expect(returned).toMatchObject({ admin_consent: 'True', error: 'access_denied', state: 'the state' });
      expect(returned?.['error_description']).toMatch(/^AADSTS65004:/);
      expect(returned).not.toHaveProperty('tenant');
      expect((await lab.state()).grants).toEqual([]);
    },
  ],
  [
    '3.1',
    'common is not supported on v2: invalid_request about response_type',
    async (lab) => {
      const { returned } = await lab.browser().open(lab.adminConsentUrl('common', taxcalc));
      expect(returned).toMatchObject({ admin_consent: 'True', error: 'invalid_request' });
      expect(returned?.['error_description']).toContain("'response_type'");
    },
  ],
  [
    '3.1',
    "organizations consents in the admin's own tenant, whichever that is",
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.adminConsentUrl('organizations', taxcalc));
      await browser.signInAs(fabrikam.people.gus.upn);
      expect((await browser.press('accept')).returned).toMatchObject({ tenant: fabrikam.tid });
    },
  ],
  [
    '3.1',
    'scope is required',
    async (lab) => {
      const { returned } = await lab.browser().open(lab.adminConsentUrl(contoso.tid, taxcalc, { scope: undefined }));
      expect(returned).toMatchObject({ error: 'invalid_request', admin_consent: 'True' });
    },
  ],
  [
    '3.1',
    'an unregistered redirect URI ends on the page (50011)',
    async (lab) => {
      const url = lab.adminConsentUrl(contoso.tid, taxcalc, { redirect_uri: 'http://localhost:1/consent/cb' });
      const screen = await lab.browser().open(url);
      expect([screen.returned, screen.text]).toEqual([undefined, expect.stringContaining('AADSTS50011')]);
    },
  ],
  [
    '3.1',
    'application permissions come only with .default, and then with everything registered',
    async (lab) => {
      await lab.consentFor(contoso, roomReader, ben);
      expect((await lab.appOnly(contoso.tid, roomReader)).body['access_token']).toBeTruthy();
      const before = (await lab.state()) as unknown as { appRoleAssignments: unknown[] };
      expect(before.appRoleAssignments).toEqual([]);
      await lab.consentFor(contoso, roomReader, ben, 'https://graph.microsoft.com/.default');
      const after = (await lab.state()) as unknown as { appRoleAssignments: unknown[] };
      expect(after.appRoleAssignments).toMatchObject([{ role: 'Calendars.Read' }]);
    },
  ],
  [
    '3.1',
    'a second consent replaces the earlier tenant-wide grant, and leaves user grants alone',
    async (lab) => {
      await lab.tokensFor(contoso, ctouch, anna, 'User.Read Contacts.Read');
      await lab.consentFor(contoso, ctouch, ben);
      await lab.consentFor(contoso, ctouch, ben, 'Mail.Send');
      const { grants } = await lab.state();
      expect(grants.map((grant) => [grant['consentType'], grant['scope']]).sort()).toEqual([
        ['AllPrincipals', 'Mail.Send'],
        ['Principal', 'User.Read Contacts.Read'],
      ]);
    },
  ],
  [
    '3.1',
    'the older endpoint takes common, asks for the registered set and returns no scope',
    async (lab) => {
      const browser = lab.browser();
      const query = new URLSearchParams({ client_id: taxcalc.clientId, redirect_uri: adminCallback, state: 's' });
      await browser.open(`${lab.login}/common/adminconsent?${query}`);
      await browser.signInAs(ben.upn);
      const { returned } = await browser.press('accept');
      expect(returned).toEqual({ admin_consent: 'True', tenant: contoso.tid, state: 's' });
    },
  ],
  [
    '3.1',
    'an admin of another directory is access_denied with AADSTS50020',
    async (lab) => {
      const browser = lab.browser();
      await browser.open(lab.adminConsentUrl(contoso.tid, taxcalc));
      const { returned } = await browser.signInAs(fabrikam.people.gus.upn);
      expect(returned).toMatchObject({ admin_consent: 'True', error: 'access_denied' });
      expect(returned?.['error_description']).toMatch(/^AADSTS50020:/);
    },
  ],
]);

checkFacts('who may use it (facts 3.2, 3.4)', [
  [
    '3.2',
    'a user or a Teams admin meets the wall, whose way back is the bare cancel',
    async (lab) => {
      for (const { upn } of [anna, dave]) {
        const browser = lab.browser();
        await browser.open(lab.adminConsentUrl(contoso.tid, taxcalc));
        expect((await browser.signInAs(upn)).text, upn).toContain('AADSTS90093');
        const { returned } = await browser.press('return-without-consent');
        expect(returned).toEqual({
          admin_consent: 'True',
          error: 'access_denied',
          error_subcode: 'cancel',
          state: 'the state',
        });
      }
    },
  ],
  [
    '3.4',
    'a Cloud Application Administrator grants delegated scopes',
    async (lab) => {
      expect((await lab.consentFor(contoso, taxcalc, erin)).returned).toMatchObject({ tenant: contoso.tid });
    },
  ],
  [
    '3.4',
    "but not Graph's application permissions: those take a Global or Privileged Role Administrator",
    async (lab) => {
      const browser = lab.browser();
      const scope = 'https://graph.microsoft.com/.default';
      await browser.open(lab.adminConsentUrl(contoso.tid, roomReader, { scope }));
      expect((await browser.signInAs(erin.upn)).text).toContain('Need admin approval');
      await browser.press('use-admin-account');
      await browser.signInAs(ben.upn);
      expect(browser.has('accept')).toBe(true);
    },
  ],
  [
    '3.4',
    'roles count as they stand at the moment',
    async (lab) => {
      await lab.sim('people', { oid: ben.oid, roles: [] });
      const browser = lab.browser();
      await browser.open(lab.adminConsentUrl(contoso.tid, taxcalc));
      expect((await browser.signInAs(ben.upn)).text).toContain('Need admin approval');
    },
  ],
]);
