import { html } from 'hono/html';
import { page } from '../pages/layout.ts';

/** Where people start Microsoft 365. */
export const officePage = (): Promise<Response> =>
  page(
    'Microsoft 365',
    html`<h1>Microsoft 365</h1><p>Welcome.</p><ul><li><a href="/admin-centre" data-testid="admin">Admin</a></li></ul>`,
  );

/** The admin center, whose menu leads to Entra. */
export const adminCentrePage = (): Promise<Response> =>
  page(
    'Microsoft 365 admin center',
    html`<h1>Microsoft 365 admin center</h1><p>Show all → Admin centers</p>
<ul><li><a href="/portal" data-testid="identity">Identity</a></li></ul>`,
  );
