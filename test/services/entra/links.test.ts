import { describe, expect, it } from 'vitest';
import { clouds, withPagesOn } from '../../../src/services/entra/clouds.ts';
import { createLinks } from '../../../src/services/entra/links.ts';
import { linkNames } from '../../../src/services/journeys/ports.ts';

const tenant = 'c0000000-0000-4000-8000-000000000000';
const clientId = 'a9900000-0000-4000-8000-000000000001';
const objectId = '0b1ec700-0000-4000-8000-000000000001';
const links = createLinks(clouds.global);

describe("a link to one of Microsoft's pages", () => {
  it.each([
    ['app_permissions', `ManagedAppMenuBlade/~/Permissions/objectId/${objectId}/appId/${clientId}`],
    ['app_users', `ManagedAppMenuBlade/~/Users/objectId/${objectId}/appId/${clientId}`],
    ['app_overview', `ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${clientId}`],
    ['enterprise_apps', 'StartboardApplicationsMenuBlade/~/AppAppsPreview'],
    ['user_consent_settings', 'ConsentPoliciesMenuBlade/~/UserSettings'],
  ] as const)("%s opens in the reader's own tenant, at the application of that tenant (T25, T42)", (name, page) => {
    expect(links.to(name, { tenant, clientId, objectId }).url).toBe(
      `https://entra.microsoft.com/${tenant}/#view/Microsoft_AAD_IAM/${page}`,
    );
  });

  it.each(['app_overview', 'app_permissions'] as const)(
    'to %s leads to the list of all applications while the object in the tenant is unknown',
    (name) => {
      for (const unknown of [
        { tenant, clientId },
        { tenant, clientId, objectId: null },
      ]) {
        expect(links.to(name, unknown).url).toBe(links.to('enterprise_apps', { tenant }).url);
      }
    },
  );

  it('to the roles that can be activated opens there too (S30)', () => {
    expect(links.to('my_roles', { tenant }).url).toBe(
      `https://entra.microsoft.com/${tenant}/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles`,
    );
  });

  it('does without tenant and application', () => {
    expect(links.to('enterprise_apps').url).toBe(
      'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
    );
    expect(links.to('app_permissions', { tenant, objectId }).url).toMatch(/\/Permissions\/objectId\/[\da-f-]{36}$/);
  });

  it('keeps what it is given inside its place in the address', () => {
    const url = links.to('app_overview', { tenant: '../x', clientId: 'a/b#c', objectId: '?d' }).url;

    expect(url).toContain('https://entra.microsoft.com/..%2Fx/#view/');
    expect(url).toMatch(/objectId\/%3Fd\/appId\/a%2Fb%23c$/);
  });

  it('outside the portal is the same for every tenant', () => {
    for (const name of ['office_portal', 'admin_centre', 'my_apps', 'device_login', 'protocol'] as const) {
      expect(links.to(name, { tenant, clientId, objectId })).toEqual(links.to(name));
    }
  });
});

describe('with a stand-in for Microsoft', () => {
  const standIn = createLinks(withPagesOn(clouds.global, 'http://127.0.0.1:4001/v1.0'));

  it('every page that a guide or card leads to is on it, at the same place; the documentation stays where it is', () => {
    for (const name of linkNames.filter((each) => each !== 'protocol' && each !== 'device_login')) {
      const { url } = standIn.to(name, { tenant, clientId, objectId });
      expect(url, name).toMatch(/^http:\/\/127\.0\.0\.1:4001\//);
      const view = (address: string) => address.split('#view/')[1];
      expect(view(url), name).toBe(view(links.to(name, { tenant, clientId, objectId }).url));
    }
    expect(standIn.to('app_permissions', { tenant, clientId, objectId }).url).toContain(`/portal/${tenant}/#view/`);
  });

  it('and without one, nothing changes', () => {
    expect(withPagesOn(clouds.usgov, null)).toBe(clouds.usgov);
  });
});

describe.each(Object.values(clouds))('the pages of the $name cloud', (cloud) => {
  it("are all there: whole https addresses, with the day of the last look (adapter's part of S7, T20 and T47)", () => {
    for (const name of linkNames) {
      const link = createLinks(cloud).to(name, { tenant, clientId, objectId });

      expect(link.name).toBe(name);
      expect(new URL(link.url).protocol).toBe('https:');
      expect(link.checked).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  it('of the portal are on its own host (T21)', () => {
    const pages = ['enterprise_apps', 'app_overview', 'app_permissions', 'user_consent_settings', 'my_roles'] as const;
    for (const name of pages) {
      const { url } = createLinks(cloud).to(name, { tenant, clientId, objectId });
      expect(url.startsWith(`${cloud.portal}/${tenant}/#view/`), url).toBe(true);
    }
  });

  it("lead to no other cloud's portal, admin centre or applications", () => {
    const others = Object.values(clouds)
      .filter((other) => other.portal !== cloud.portal)
      .flatMap(({ portal, officePortal, adminCentre, myApps }) => [portal, officePortal, adminCentre, myApps]);
    const hosts = new Set(others.map((address) => new URL(address).host));

    for (const name of linkNames) expect(hosts.has(new URL(createLinks(cloud).to(name).url).host), name).toBe(false);
  });
});
