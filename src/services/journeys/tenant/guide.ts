import type { ConsentPolicy, Person } from '../../consent/model.ts';
import { directoryRoles } from '../../consent/roles.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { productNamed } from '../common/product-named.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import { type GuideFacts, type GuideStep, guideSteps, type ReportFacts } from '../facts.ts';
import { accountsOf } from '../grants/accounts.ts';
import type { LinkName } from '../ports.ts';
import { unknownTenant } from '../telling/present.ts';
import { createRegistered } from './registered.ts';

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

const reported = 'guide.reported';
const mostRead = 1000;

/** Microsoft's portal step by step, for administrators who do it there by hand. */
export function createGuide(dependencies: Dependencies) {
  const { store, directory, catalogue, links, clock, vendor, log } = dependencies;
  const ticketUrl = createTicketUrl(dependencies);
  const registered = createRegistered(dependencies);

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
      rightsUrl: null,
      request: served,
      people: at === 'grant_by_hand' && served ? await peopleOf(person, served.number) : [],
      now: clock(),
    };
  }

  /** For whom grants are written by hand; nobody but an approver reads that. */
  async function peopleOf(person: Person, number: string): Promise<GuideFacts['people']> {
    if (!(await mayGrant(store, person, clock()))) return [];
    const reach = (await store.tenants.find(person.tenant))?.reach ?? 'outcomes';
    const waiting = await store.connections.waitingFor(number);
    const accounts = await accountsOf({ directory, log }, person.tenant, waiting, reach === 'outcomes' ? 0 : undefined);
    return accounts.map(({ address, oid }) => ({ address, oid }));
  }

  /** "I do not see it": as a rule a role is missing, so the step leads to where a person sees which ones they hold (T22, T23). */
  async function notThere(
    person: Person,
    step: GuideStep,
    product: string | null,
    request: string | null,
  ): Promise<GuideFacts> {
    const facts = await guide(person, step, product, request);
    return { ...facts, rightsUrl: await ticketUrl('rights', person.tenant, '') };
  }

  /** A page looks otherwise than the step says: an item for the helpdesk, told once a day and organisation (T47). */
  async function report(person: Person, step: GuideStep): Promise<TapResult> {
    if (!vendor) return { kind: 'refused', reason: 'not_now' };
    const { tenant } = vendor;
    return transact(store, async (tx) => {
      const at = clock();
      const detail = { tenant: person.tenant, oid: person.oid };
      await tx.timeline.add({ at, tenant, subject: step, kind: reported, actor: person.name, detail });
      for (const oid of vendor.helpdesk) {
        const chat = await tx.conversations.find(tenant, oid);
        if (chat?.state !== 'active') continue;
        const once = `report:${step}:${person.tenant}:${at.toISOString().slice(0, 10)}:${oid}`;
        await tx.outbox.add({ to: { tenant, oid }, card: 'report', subject: step, mode: 'new', once });
      }
      return { kind: 'moved', say: 'reported' };
    });
  }

  /** The newest report of a step; null where there is none. */
  async function reportFacts(subject: string): Promise<ReportFacts | null> {
    const step = guideSteps.find((each) => each === subject);
    if (!step || !vendor) return null;
    const events = await store.timeline.ofTenant(vendor.tenant, mostRead);
    const newest = events.find(({ kind, subject: about }) => kind === reported && about === step);
    if (!newest) return null;
    const { tenant = '', oid = '' } = newest.detail;
    const by: Person = { tenant, oid, name: newest.actor ?? '' };
    return { step, link: links.to(places[step].link), by, at: newest.at };
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
      await tx.tenants.setPolicy(tenant, { is, from: 'administrator', at });
      await tx.timeline.add({ at, tenant, subject, kind: 'tenant.policy_named', actor, detail: { policy: is } });
      return { kind: 'moved', say: 'policy_noted' };
    });

  return { guide, notThere, report, reportFacts, setPolicy };
}
