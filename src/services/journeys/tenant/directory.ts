import type { Product } from '../../catalogue/product.ts';
import { type ApplicationSighting, isDoubtedSince, provedJustNow } from '../../consent/application.ts';
import { isSwitchedOff } from '../../consent/connection-change.ts';
import { policySeen } from '../../consent/forecast.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { ApplicationState, Tenant, Trouble } from '../../consent/model.ts';
import { secondsToNextRead } from '../../consent/schedule.ts';
import { missingScopes } from '../../consent/scopes.ts';
import { delegatedOf } from '../common/delegated-of.ts';
import { everyOpen } from '../common/every-open.ts';
import { moveRequest, redrawRequest, redrawWaiting, sight } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import { wishOf } from '../common/trouble-of.ts';
import type { Dependencies } from '../dependencies.ts';
import { callBackServed } from '../grants/call-back-served.ts';
import { whoHasIt } from '../grants/who-has-it.ts';
import type { DirectoryLook, News, Repositories, Telling } from '../ports.ts';
import { tellAll } from './tell-all.ts';

/** How a product stands in a tenant, as far as the tenant lets the bot see: one look for all of its connections. */
export function createDirectoryWatch(
  { store, entra, directory, catalogue, clock, log }: Dependencies,
  { atOnce }: { atOnce?: number } = {},
) {
  /** Looks once, tells everybody concerned what changed, and looks again while a grant is awaited. */
  async function check(tenantId: string, productId: string): Promise<void> {
    const product = catalogue.product(productId);
    const tenant = await store.tenants.find(tenantId);
    // Left out of the catalogue since: nobody uses it, and there is nothing to look with.
    const isKnown = product.kind === 'directory' || catalogue.products.includes(product);
    if (!tenant || !isKnown) return;
    try {
      if (product.kind === 'directory') await checkReach(tenant, product);
      else if (tenant.reach === 'outcomes') await checkPresence(tenant, product);
      else await checkGrants(tenant, product);
    } catch (error) {
      // Tried again sooner, as any other failure is, it would undercut what Microsoft asked for.
      const seconds = wishOf(error);
      if (seconds === 0) throw error;
      log.warn({ tenant: tenantId, product: productId, seconds }, 'directory is left alone as microsoft asks');
      return store.jobs.checkApplication(tenantId, productId, new Date(clock().getTime() + seconds * 1000));
    }
    await lookAgain(tenant, product);
  }

  /** Without any right there the token endpoint still tells whether the application is there and switched on (facts 5). */
  async function checkPresence(tenant: Tenant, product: Product): Promise<void> {
    const found = await entra.presence({ product, tenant: tenant.id });
    // A secret of the vendor's that is refused is no news of this tenant.
    if (found.is === 'unknown' || found.is === 'our_secret') return;
    await transact(store, async (tx) => {
      const at = clock();
      const seen: ApplicationSighting =
        found.is === 'untold'
          ? { kind: 'untold', untold: found.untold, at }
          : { kind: 'presence_seen', found: found.is, at };
      const was = await tx.applications.find(tenant.id, product.id);
      const now = await sight(tx, tenant.id, product.id, seen);
      if (was?.level === 'disabled' && now.level !== 'disabled') {
        await tell(tx, { tenant: tenant.id, product: product.id, news: { kind: 'switched_on' }, after: null }, at);
      }
      // Against what was proved just now: looked at once more when Microsoft has had its time.
      const isDoubted = now.doubtedAt !== null && now.level !== 'revoked';
      const isBehind = found.is === 'missing' && provedJustNow(now, at);
      if (isBehind || (found.is !== 'present' && isDoubted))
        await tx.jobs.checkApplication(tenant.id, product.id, new Date(at.getTime() + lifetimes.freshConsent));
      await requestAfterSwitch(tx, now, at);
    });
  }

  async function checkGrants(tenant: Tenant, product: Product): Promise<void> {
    const wanted = delegatedOf(product);
    const look = await directory.look(tenant.id, product.clientId);
    const people = look.people
      .filter(({ scopes }) => missingScopes(wanted, [...look.forAll, ...scopes]).length === 0)
      .map(({ oid }) => oid);
    const before = await store.applications.find(tenant.id, product.id);
    // The audit log is minutes behind: a name that it did not know the last time is asked for again.
    const unnamed = before?.withdrawn !== null && before?.withdrawn.by === null;
    const asks = unnamed || isLess(before, look, wanted, people);
    const withdrawn = asks ? await whoTookItAway(tenant.id, before, look) : null;
    const has = await whoIsServed(tenant.id, product, look);
    await transact(store, async (tx) => {
      const at = clock();
      const was = await tx.applications.find(tenant.id, product.id);
      const now = await sight(tx, tenant.id, product.id, {
        kind: 'directory_seen',
        objectId: look.app?.objectId ?? null,
        enabled: look.app?.enabled ?? false,
        assignmentRequired: look.app?.assignmentRequired ?? false,
        held: look.forAll,
        people,
        inPart: look.people.length > people.length,
        wanted,
        withdrawn,
        at,
      });
      // Less than was granted, found once: nobody is told before a second look finds the same.
      if (now.doubtedAt) {
        await tx.jobs.checkApplication(tenant.id, product.id, new Date(at.getTime() + lifetimes.healthRecheck));
        return;
      }
      // Behind what a token has proved: read once more when it has had its time.
      const isBehind = now.level === 'granted' && now.evidence === 'token_scope';
      if (isBehind)
        await tx.jobs.checkApplication(tenant.id, product.id, new Date(at.getTime() + lifetimes.freshConsent));
      const isNews = now.version !== was?.version;
      await tellRequest(tx, now, has, isNews, at);
      if (!isNews) return;
      const news = newsOf(was, now, product, look);
      await tell(tx, { tenant: tenant.id, product: product.id, news, after: null }, at);
    });
  }

  const tell = (tx: Repositories, telling: Telling, at: Date): Promise<void> =>
    tellAll(tx, telling, at, atOnce === undefined ? {} : { atOnce });

  /** Goes on telling where the transaction before ended. */
  const tellRest = (telling: Telling): Promise<void> => transact(store, (tx) => tell(tx, telling, clock()));

  /** The connections that wait for an administrator although their account holds the grant already. */
  async function whoIsServed(tenant: string, product: Product, look: DirectoryLook): Promise<ReadonlySet<string>> {
    // Nobody has one of their own: nobody is looked up.
    const request = look.people.length > 0 ? await store.requests.findOpen(tenant, product.id) : null;
    const waiting = request ? await store.connections.waitingFor(request.number) : [];
    return (await whoHasIt({ directory, log }, tenant, product, look, waiting)).served;
  }

  /** The grant that a request waits for stands there: all who wait are called back, or those whom it serves (T37). */
  async function tellRequest(
    tx: Repositories,
    now: ApplicationState,
    has: ReadonlySet<string>,
    isNews: boolean,
    at: Date,
  ) {
    const request = await requestAfterSwitch(tx, now, at);
    if (!request || request.state === 'blocked') return;
    if (now.level === 'granted') {
      await moveRequest(tx, request, { kind: 'grant_known', evidence: 'grant_object', at });
      return;
    }
    const called = await callBackServed(tx, request, has, at);
    // What is granted already stands on the card that asks for the rest.
    if (called !== 'all' && (isNews || called.length > 0)) await redrawRequest(tx, request);
  }

  /** The open request; blocked while the application is switched off, and asked anew once it is on again. */
  async function requestAfterSwitch(tx: Repositories, { tenant, product, level }: ApplicationState, at: Date) {
    const request = await tx.requests.findOpen(tenant, product);
    const kind = level === 'disabled' ? 'switched_off' : 'switched_on';
    const step = request && (await moveRequest(tx, request, { kind, at }));
    return step?.kind === 'moved' ? step.subject : request;
  }

  /** The audit log tells who and when, where the bot may read it. */
  async function whoTookItAway(tenant: string, before: ApplicationState | null, look: DirectoryLook) {
    const objectId = look.app?.objectId ?? before?.objectId;
    if (!before || !objectId) return null;
    try {
      return await directory.withdrawal(tenant, objectId, before.since);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'audit log could not be read');
      return null;
    }
  }

  /**
   * What the bot's own app may do there: that, and nothing that somebody said, raises the reach. It is lowered when a second
   * look finds the same: one odd answer takes nothing away.
   */
  async function checkReach(tenant: Tenant, own: Product): Promise<void> {
    const rights = await directory.ownRights(tenant.id);
    const wanted = own.scopes.filter((scope) => scope.class === 'application').map((scope) => scope.name);
    const reads = missingScopes(wanted, rights).length === 0;
    const toWrite = own.scopes.filter((scope) => scope.class === 'admin').map((scope) => scope.name);
    const writes = reads && missingScopes(toWrite, (await directory.look(tenant.id, own.clientId)).forAll).length === 0;
    const reach = writes ? 'manage' : reads ? 'read' : 'outcomes';
    const policy = reads ? await policyOf(tenant.id) : null;
    const name = reads ? await nameOf(tenant.id) : null;
    await transact(store, async (tx) => {
      const at = clock();
      const before = await tx.applications.find(tenant.id, own.id);
      const isLess = reaches.indexOf(reach) < reaches.indexOf(tenant.reach);
      if (isLess && !(before && isDoubtedSince(before, at))) {
        await sight(tx, tenant.id, own.id, { kind: 'doubted', at });
        await tx.jobs.checkApplication(tenant.id, own.id, new Date(at.getTime() + lifetimes.healthRecheck));
        return;
      }
      if (reach !== tenant.reach) {
        await tx.tenants.setReach(tenant.id, reach);
        const subject = own.id;
        await tx.timeline.add({
          at,
          tenant: tenant.id,
          subject,
          kind: `tenant.reach_${reach}`,
          actor: null,
          detail: {},
        });
        await redrawRequests(tx, tenant.id);
        log.info({ tenant: tenant.id, reach }, 'reach changed');
      }
      if (policy) {
        const before = (await tx.tenants.find(tenant.id))?.policy ?? null;
        await tx.tenants.setPolicy(tenant.id, policySeen(before, { ...policy, from: 'directory', at }));
      }
      if (name) await tx.tenants.setCalled(tenant.id, name);
      const request = await tx.requests.findOpen(tenant.id, own.id);
      // Agreed to long ago, and not to be found: taken back at once, agreed elsewhere, or never. No sign-in of anybody's tells.
      const isOverdue = request?.returnedAt && at.getTime() - request.returnedAt.getTime() >= lifetimes.directoryCheck;
      const notFound = { kind: 'wall_again', trouble: rightNotFound, at } as const;
      if (!reads) {
        const again = isOverdue && (await moveRequest(tx, request, notFound));
        if (again && again.kind === 'moved') await sight(tx, tenant.id, own.id, { kind: 'requested', at });
        return;
      }
      await sight(tx, tenant.id, own.id, {
        kind: 'scopes_seen',
        held: rights,
        wanted,
        evidence: 'grant_object',
        forAll: true,
        at,
      });
      // Both halves were agreed to on one page: the one that is not listed yet soon will be (facts 7.1).
      const isHalf = !writes && at.getTime() - (request?.returnedAt?.getTime() ?? 0) < lifetimes.freshConsent;
      // Who read before they asked wants the right to write: that it can be read is no answer, whoever came back (S29).
      const couldRead = before?.level === 'granted' && request !== null && before.since < request.createdAt;
      const asksForMore = couldRead && !writes;
      if (request && !isHalf && !asksForMore)
        await moveRequest(tx, request, { kind: 'grant_known', evidence: 'grant_object', at });
      else if (isOverdue) await moveRequest(tx, request, notFound);
    });
    // From now on everything that was only guessed can be read.
    if (reads && tenant.reach === 'outcomes') await readAll(tenant.id);
  }

  /** What is written by the bot and what by hand has changed, and with it the ways on that the cards show. */
  async function redrawRequests(tx: Repositories, tenant: string): Promise<void> {
    for (const request of await tx.requests.ofTenant(tenant, mostRedrawn)) {
      if (request.state !== 'open' && request.state !== 'approved') continue;
      await redrawRequest(tx, request);
      await redrawWaiting(tx, request);
    }
  }

  async function policyOf(tenant: string) {
    try {
      return await directory.consentPolicy(tenant);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'consent policy could not be read');
      return null;
    }
  }

  /** By it a tenant is found; without it by its domains alone. */
  async function nameOf(tenant: string): Promise<string | null> {
    try {
      return await directory.organisation(tenant);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'organisation could not be read');
      return null;
    }
  }

  async function readAll(tenant: string): Promise<void> {
    for (const { product, version } of await store.applications.ofTenant(tenant)) {
      if (product !== catalogue.own.id && version > 0) await store.jobs.checkApplication(tenant, product, clock());
    }
  }

  /**
   * While an approved grant has not shown, or the directory does not list what was written here, ever more slowly. A
   * request that waits for anything else: every hour, in case the application is switched off or on meanwhile.
   */
  async function lookAgain(tenant: Tenant, product: Product): Promise<void> {
    const now = clock();
    const again = (pause: number) =>
      store.jobs.checkApplication(tenant.id, product.id, new Date(now.getTime() + pause));
    const soon = (waited: number) => again(secondsToNextRead(waited / 1000) * 1000);
    const sees = product.kind === 'directory' || tenant.reach !== 'outcomes';
    const written = (await store.applications.find(tenant.id, product.id))?.written.map(({ at }) => at.getTime()) ?? [];
    if (sees && written.length > 0) return soon(now.getTime() - Math.max(...written));
    const request = await store.requests.findOpen(tenant.id, product.id);
    if (!request)
      return !sees && (await isSwitchAwaited(tenant, product)) ? again(lifetimes.directoryCheck) : undefined;
    // Tenants that can be read are swept every hour.
    if (!request.returnedAt) return tenant.reach === 'outcomes' ? again(lifetimes.directoryCheck) : undefined;
    if (!sees || request.state !== 'approved') return;
    const waited = now.getTime() - request.returnedAt.getTime();
    if (waited >= lifetimes.activation) return;
    await soon(waited);
  }

  /** Switched off where the directory is not read, and somebody was refused because of it: nobody else would notice that it is on again. */
  async function isSwitchAwaited(tenant: Tenant, product: Product): Promise<boolean> {
    if ((await store.applications.find(tenant.id, product.id))?.level !== 'disabled') return false;
    for await (const connection of everyOpen(store, tenant.id, product.id)) if (isSwitchedOff(connection)) return true;
    return false;
  }

  /** Looks once, now; what Microsoft does not tell stays as it was known. */
  async function lookNow(tenant: string, product: string): Promise<void> {
    try {
      await check(tenant, product);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'directory could not be read');
    }
  }

  const lookedAnew = new Map<string, number>();

  /** Somebody who reads the tenant wants to know now: each of its products once, as far as the tenant lets the bot see. */
  async function lookAnew(tenantId: string): Promise<void> {
    const now = clock().getTime();
    for (const [id, at] of lookedAnew) if (now - at >= lifetimes.directoryRecheck) lookedAnew.delete(id);
    if (lookedAnew.has(tenantId)) return;
    lookedAnew.set(tenantId, now);
    const known = (await store.applications.ofTenant(tenantId)).filter(({ product }) => product !== catalogue.own.id);
    await Promise.all(known.map(({ product }) => lookNow(tenantId, product)));
  }

  let sweptAt = 0;

  /** Every hour each readable tenant once: its grants, its policy, and whether the bot may still read it. */
  async function sweep(): Promise<void> {
    const now = clock();
    if (now.getTime() - sweptAt < lifetimes.directoryCheck) return;
    sweptAt = now.getTime();
    const { id: own } = catalogue.own;
    for (let page = await store.tenants.readable(own, '', pageOfTenants); page.length > 0; ) {
      for (const tenant of page) {
        await store.jobs.checkApplication(tenant, own, now);
        await readAll(tenant);
      }
      page = await store.tenants.readable(own, page.at(-1) ?? '', pageOfTenants);
    }
  }

  return { check, tellRest, lookNow, lookAnew, sweep };
}

/** Is less granted than when it was last seen? Only then somebody is asked for. */
function isLess(
  before: ApplicationState | null,
  look: DirectoryLook,
  wanted: readonly string[],
  people: readonly string[],
): boolean {
  if (!before || (before.level !== 'granted' && before.level !== 'partial')) return false;
  const lostAll = before.level === 'granted' && missingScopes(wanted, look.forAll).length > 0;
  return lostAll || before.people.some((oid) => !people.includes(oid));
}

/** What everybody must know to find themselves in it: the later ones are told when the sighting before is gone. */
function newsOf(was: ApplicationState | null, now: ApplicationState, product: Product, look: DirectoryLook): News {
  const seen = was?.evidence === 'grant_object' ? was : null;
  const served = new Set(now.people);
  const unserved = (people: readonly string[]): string[] => people.filter((oid) => !served.has(oid));
  return {
    kind: 'grants_seen',
    was: { forAll: seen?.level === 'granted', people: unserved(seen?.people ?? []) },
    left: {
      forAll: look.forAll.length > 0,
      people: unserved(look.people.filter(({ scopes }) => scopes.length > 0).map(({ oid }) => oid)),
    },
    scopeVersion: product.scopeVersion,
  };
}

const rightNotFound: Trouble = {
  class: 'needs_admin',
  code: 'right_not_found',
  owner: 'approver',
  correlation: null,
};

const reaches: readonly Tenant['reach'][] = ['outcomes', 'read', 'manage'];

const mostRedrawn = 100;
const pageOfTenants = 500;
