import { type Context, Hono } from 'hono';
import type { Cloud, Env } from '../context.ts';
import { findTenant } from '../directory.ts';
import { messagePage } from '../pages/message.ts';
import type { Tenant } from '../world.ts';
import { appPage } from './app-page.ts';
import { adminCentrePage, officePage } from './office-pages.ts';
import { settingsPage } from './settings-page.ts';
import { appsPage, startPage, tenantsPage } from './start-pages.ts';

const nothingHere = (): Promise<Response> =>
  messagePage('Nothing here', 'This part of the portal is not simulated.', 'portal-nothing');

/**
 * The portal pages that a guide leads to, made from the cloud's own state. Like Entra's they have their addresses behind
 * `#`, which never reaches a server: the start page of a tenant leads on to `view/…`.
 */
export function portalRoutes(cloud: Cloud): Hono<Env> {
  const app = new Hono<Env>();
  const inTenant =
    (show: (tenant: Tenant, c: Context<Env>) => Promise<Response>) =>
    (c: Context<Env>): Promise<Response> => {
      const tenant = findTenant(c.req.param('tenant') ?? '');
      return tenant === undefined ? nothingHere() : show(tenant, c);
    };

  app.get('/portal', () => tenantsPage());
  app.get('/portal/', () => tenantsPage());
  for (const path of ['/portal/:tenant', '/portal/:tenant/'])
    app.get(
      path,
      inTenant((tenant) => startPage(tenant)),
    );
  app.get(
    '/portal/:tenant/view/*',
    inTenant((tenant, c) => {
      const [, blade = '', , tab = '', ...rest] = (c.req.path.split('/view/')[1] ?? '').split('/');
      switch (blade) {
        case 'StartboardApplicationsMenuBlade':
          return appsPage(cloud, tenant);
        case 'ConsentPoliciesMenuBlade':
          return settingsPage(cloud, tenant);
        case 'ManagedAppMenuBlade':
          return appPage(cloud, tenant, tab, rest[rest.indexOf('objectId') + 1] ?? '') ?? nothingHere();
        default:
          return nothingHere();
      }
    }),
  );
  app.get('/office-portal', () => officePage());
  app.get('/admin-centre', () => adminCentrePage());
  app.get('/my-apps', () =>
    messagePage('My Apps', 'Here a person sees the applications they have agreed to.', 'portal-my-apps'),
  );
  return app;
}
