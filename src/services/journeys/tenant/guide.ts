import type { Product } from '../../catalogue/product.ts';
import { policySeen } from '../../consent/forecast.ts';
import type { ApprovalRequest, ConsentPolicy, Person, Tenant } from '../../consent/model.ts';
import { directoryRoles } from '../../consent/roles.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { productNamed } from '../common/product-named.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import { type GuideFacts, type GuideStep, guideSteps } from '../facts.ts';
import { accountsOf } from '../grants/accounts.ts';
import { createRegister } from '../grants/register.ts';
import { createStanding } from '../grants/standing.ts';
import type { LinkName } from '../ports.ts';
import { unknownTenant } from '../telling/present.ts';
import { createRegistered } from './registered.ts';
import { createReports } from './reports.ts';

const roleNamed = (name: string): string | null => directoryRoles.find((role) => role.name === name)?.id ?? null;

/** Where each step is done, and the least role that can do what it is for. */
const places: Readonly<Record<GuideStep, { readonly link: LinkName; readonly leastRole: string | null }>> = {
  office_portal: { link: 'office_portal', leastRole: null },
  admin_entry: { link: 'admin_centre', leastRole: null },
  entra_centre: { link: 'entra_centre', leastRole: null },
  // Looking is enough here; changing the setting takes more.
  user_consent_settings: { link: 'user_consent_settings', leastRole: roleNamed('global_reader') },
  register_app: { link: 'enterprise_apps', leastRole: roleNamed('cloud_application_administrator') },
  find_app: { link: 'app_overview', leastRole: null },
  permissions: { link: 'app_permissions', leastRole: roleNamed('cloud_application_administrator') },
  grant_by_hand: { link: 'app_permissions', leastRole: roleNamed('cloud_application_administrator') },
};

/** These are about one application; whether it is in the tenant makes the difference there (T43). */
const aboutApp: readonly GuideStep[] = ['register_app', 'find_app', 'permissions', 'grant_by_hand'];

/** Microsoft's portal step by step, for administrators who do it there by hand. */
export function createGuide(dependencies: Dependencies) {
  const { store, directory, catalogue, links, clock, log } = dependencies;
  const ticketUrl = createTicketUrl(dependencies);
  const registered = createRegistered(dependencies);
  const standing = createStanding(dependencies);
  const { registerUrl } = createRegister(dependencies);

  /** One step, with its page in the reader's tenant. `step` null: the first that a person new to it takes. */
  async function guide(
    person: Person,
    step: GuideStep | null,
    product: string | null,
    request: string | null,
  ): Promise<GuideFacts> {
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    const found = request ? await store.requests.find(request) : null;
    const served = found?.tenant === tenant.id ? found : null;
    // Whoever only grants what was asked for begins at the application.
    const at: GuideStep = step ?? (served ? 'register_app' : guideSteps[0]);
    const app = served ? catalogue.product(served.product) : product ? productNamed(catalogue, product) : null;
    const known = app && aboutApp.includes(at) ? await registered(tenant, app) : null;
    const about = app && { tenant: tenant.id, clientId: app.clientId, objectId: known?.objectId ?? null };
    const { link, leastRole } = places[at];
    return {
      tenant,
      product: app,
      step: at,
      link: links.to(link, about ?? { tenant: tenant.id }),
      leastRole,
      policy: at === 'user_consent_settings' ? (tenant.policy?.is ?? null) : null,
      notRegistered: known?.is === 'missing',
      registerUrl:
        at === 'register_app' && app && known?.is !== 'there'
          ? await registerUrl(tenant.id, app, served?.number ?? null)
          : null,
      missed: false,
      rightsUrl: null,
      request: served,
      people: at === 'grant_by_hand' && app ? await peopleOf(person, tenant, app, served) : [],
      now: clock(),
    };
  }

  /**
   * For whom grants are written by hand: those who wait for the request, else everybody who still needs one. Nobody but an
   * approver reads that.
   */
  async function peopleOf(
    person: Person,
    tenant: Tenant,
    product: Product,
    request: ApprovalRequest | null,
  ): Promise<GuideFacts['people']> {
    if (!(await mayGrant(store, person, clock()))) return [];
    if (!request) {
      const { accounts } = await standing(tenant, product);
      return accounts.filter(({ has }) => has === 'nothing').map(({ address, oid }) => ({ address, oid }));
    }
    const waiting = await store.connections.waitingFor(request.number);
    const most = tenant.reach === 'outcomes' ? 0 : waiting.length;
    const accounts = await accountsOf({ directory, log }, tenant.id, waiting, most);
    return accounts.map(({ address, oid }) => ({ address, oid }));
  }

  /**
   * "I do not see it": as a rule a role is missing, so the step leads to where a person sees which ones they hold (T22, T23).
   * The office portal opens for everybody.
   */
  async function notThere(
    person: Person,
    step: GuideStep,
    product: string | null,
    request: string | null,
  ): Promise<GuideFacts> {
    const facts = await guide(person, step, product, request);
    const rightsUrl = step === 'office_portal' ? null : await ticketUrl('rights', person.tenant, '');
    return { ...facts, missed: true, rightsUrl };
  }

  /** What an approver sees chosen at the setting for user consent; what the directory says itself stands above it (T26). */
  const setPolicy = (person: Person, is: ConsentPolicy): Promise<TapResult> =>
    transact(store, async (tx) => {
      const at = clock();
      if (!(await mayGrant(tx, person, at))) return { kind: 'refused', reason: 'not_an_approver' };
      const { tenant, oid: subject, name: actor } = person;
      const known = await tx.tenants.find(tenant);
      if (known?.reach !== 'outcomes' && known?.policy?.from === 'directory')
        return { kind: 'refused', reason: 'already' };
      await tx.tenants.setPolicy(tenant, policySeen(known?.policy ?? null, { is, from: 'administrator', at }));
      await tx.timeline.add({ at, tenant, subject, kind: 'tenant.policy_named', actor, detail: { policy: is } });
      return { kind: 'moved', say: 'policy_noted' };
    });

  return { guide, notThere, setPolicy, ...createReports(dependencies, (step) => links.to(places[step].link)) };
}
