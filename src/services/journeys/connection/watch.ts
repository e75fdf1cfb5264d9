import type { Product } from '../../catalogue/product.ts';
import type { ApplicationSighting } from '../../consent/application.ts';
import { isSwitchedOff } from '../../consent/connection-change.ts';
import type { ProbeOutcome } from '../../consent/connection-events.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { Connection, Person, Trouble } from '../../consent/model.ts';
import { waitsForExchange } from '../../consent/schedule.ts';
import { missingScopes, readingTheSame, scopesMissing } from '../../consent/scopes.ts';
import { isRequestEnd, stoppingStates } from '../../consent/states.ts';
import { spreadAt } from '../../consent/wall.ts';
import { renewLinks } from '../approval/renew-links.ts';
import { delegatedOf } from '../common/delegated-of.ts';
import { moveConnection, moveRequest, sight } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Redeemed } from '../ports.ts';
import type { TapResult } from './connect.ts';

/** From the known grant to "active": looks with a fresh token and a harmless call, ever more slowly. */
export function createWatch({ store, entra, graph, catalogue, clock, log }: Dependencies) {
  /** One look at a connection. Harmless to run twice: the stored row says whether it is due. */
  async function check(id: string): Promise<void> {
    const connection = await store.connections.find(id);
    if (!connection) return;
    if (!isWatched(connection)) {
      const over = spreadAt(connection);
      return over && !(await waits(connection, over, 0)) ? callBack(id) : undefined;
    }
    const due = connection.nextCheckAt;
    if (due && (await waits(connection, due, 500))) return;
    await look(connection);
  }

  /** Called too early, as by a database whose clock is ahead of ours: called again in the time that is left. */
  async function waits(connection: Connection, due: Date, toleratedMs: number): Promise<boolean> {
    const left = due.getTime() - clock().getTime();
    if (left <= toleratedMs || isAhead(connection)) return false;
    await store.jobs.checkConnection(connection, due, left / 1000);
    return true;
  }

  /** What a clock that was ahead wrote, before it was set right: what it planned is due, and what it just did is long ago. */
  const isAhead = ({ updatedAt }: Connection): boolean => updatedAt.getTime() > clock().getTime() + clocksDiffer;

  /** Nothing is kept to look with: whoever was told to wait signs in once more. */
  async function callBack(id: string): Promise<void> {
    await transact(store, async (tx) => {
      const current = await tx.connections.find(id);
      if (current) await moveConnection(tx, current, { kind: 'wait_over', at: clock() });
    });
  }

  /** On the way to active; afterwards where the owner agreed, and a withdrawn one as long as its token may recover. */
  const isWatched = ({ state, healthAgreedAt, nextCheckAt }: Connection): boolean =>
    state === 'propagating' ||
    state === 'overdue' ||
    ((state === 'active' || state === 'revoked') && healthAgreedAt !== null && nextCheckAt !== null);

  async function look(connection: Connection): Promise<void> {
    const { outcome, cache, held } = await probe(connection);
    await transact(store, async (tx) => {
      const current = await tx.connections.find(connection.id);
      // Somebody else wrote meanwhile: what they wrote stands, and a look that is still due is made anew.
      if (current?.version !== connection.version) {
        if (current && isWatched(current)) await tx.jobs.checkConnection(current, current.nextCheckAt ?? clock());
        return;
      }
      if (cache) await tx.tokens.keep(current.id, cache);
      const denied = outcome.kind === 'waiting' && outcome.trouble.class === 'not_consented';
      const beside = {
        ...(denied ? { siblings: await tx.connections.siblingsOf(current) } : {}),
        ...(held.length > 0 ? { held } : {}),
      };
      const step = await moveConnection(tx, current, { kind: 'probed', outcome, ...beside, at: clock() });
      if (step.kind === 'refused') return;
      const { state, checks, tenant, product } = step.subject;
      log.info({ connection: current.id, outcome: outcome.kind, state, checks }, 'connection checked');
      const at = clock();
      if ((state === 'revoked') === (current.state === 'revoked')) {
        // On the way the switch is no withdrawal, but how the application stands has changed all the same.
        if (isSwitchedOff(step.subject) !== isSwitchedOff(current)) await tx.jobs.checkApplication(tenant, product, at);
        return;
      }
      const was = await tx.applications.find(tenant, product);
      // Who comes next meets the wall, or no longer does; switched off is not taken away.
      const switchedOff = isSwitchedOff(step.subject);
      const now = switchedOff
        ? was
        : await sight(tx, tenant, product, state === 'revoked' ? lost(product, held, at) : seen(product, held, at));
      // Where the directory may be read, it also says who took the grant away, and whom a new one serves: read once for all
      // whose look finds the same.
      const isNews = switchedOff ? was?.level !== 'disabled' : now?.version !== was?.version;
      const isOwn = was?.people.includes(current.signer ?? '') ?? false;
      if (isNews || isOwn) await tx.jobs.checkApplication(tenant, product, at);
    });
  }

  /** The token of one account says nothing of the others. */
  function seen(product: string, held: readonly string[], at: Date): ApplicationSighting {
    const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
    return { kind: 'scopes_seen', held, wanted, evidence: 'token_scope', forAll: false, at };
  }

  /** All of it, or the part that a token does not hold any more. */
  function lost(product: string, held: readonly string[], at: Date): ApplicationSighting {
    const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
    return { kind: 'withdrawn', held: missingScopes(wanted, missingScopes(wanted, held)), at };
  }

  /** `held`: the permissions in the fresh token. */
  async function probe(
    connection: Connection,
  ): Promise<{ outcome: ProbeOutcome; cache: string | null; held: readonly string[] }> {
    const kept = await readToken(connection.id);
    if (!kept) return { outcome: { kind: 'broken', trouble: noToken }, cache: null, held: [] };
    const wanted = catalogue.product(connection.product);
    const { tenant, via } = connection;
    let product = askedOf(connection, wanted);
    let fresh = await entra.refresh({ product, tenant, cache: kept, via });
    if (fresh.kind === 'failed' && fresh.trouble.class === 'not_consented' && product !== wanted) {
      // What was held may have been replaced by a grant of today's list.
      const anew = await entra.refresh({ product: wanted, tenant, cache: kept, via });
      if (anew.kind !== 'failed') [product, fresh] = [wanted, anew];
    }
    if (fresh.kind === 'failed') {
      const left = await leftOf(connection, product, kept, fresh.trouble);
      if (left.length === 0) return { outcome: tokenOutcome(fresh), cache: null, held: [] };
      const trouble = { ...scopesMissing, correlation: fresh.trouble.correlation };
      return { outcome: { kind: 'waiting', trouble }, cache: null, held: left };
    }
    const lost = missingScopes(delegatedOf(product), fresh.scopes);
    if (lost.length > 0) {
      return { outcome: { kind: 'waiting', trouble: scopesMissing }, cache: fresh.cache, held: fresh.scopes };
    }
    const workloads = [...new Set(product.scopes.flatMap((scope) => scope.workload ?? []))];
    const { address: mailbox, target } = connection;
    const sharedAddress = target === 'shared' ? mailbox : null;
    const as = { tenant, accessToken: fresh.accessToken, client: product.clientId };
    const outcome = await graph.probe({ ...as, mailbox, workloads, sharedAddress });
    return { outcome, cache: fresh.cache, held: fresh.scopes };
  }

  /**
   * Microsoft refuses the whole list when one permission of it is gone, and does not say which. Before somebody is told that
   * what worked is withdrawn, each is asked for by itself: what still comes, unless that is all or nothing.
   */
  async function leftOf({ tenant, state, failures, via }: Connection, product: Product, cache: string, why: Trouble) {
    if (state !== 'active' || failures === 0 || why.class !== 'not_consented') return [];
    const asked = missingScopes(delegatedOf(product), []);
    const left: string[] = [];
    for (const name of asked) {
      const scopes = product.scopes.filter((scope) => scope.name === name);
      const one = await entra.refresh({ product: { ...product, scopes }, tenant, cache, via });
      if (one.kind !== 'failed') left.push(name);
    }
    return left.length < asked.length ? left : [];
  }

  /** A token that no longer opens is as good as gone: the person signs in again. */
  async function readToken(id: string): Promise<string | null> {
    try {
      return await store.tokens.read(id);
    } catch (error) {
      log.error({ connection: id, reason: (error as Error).message }, 'kept token cannot be opened');
      return null;
    }
  }

  /** "Check again" on the card: looks now, unless a look is under way or was just made. */
  async function checkNow(person: Person, id: string): Promise<TapResult> {
    const connection = await store.connections.find(id);
    if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
    if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
    if (!isWatched(connection)) return { kind: 'refused', reason: 'not_now' };
    if (isAhead(connection)) return lookedNow(connection);
    if (clock().getTime() - connection.updatedAt.getTime() < 2_000) return { kind: 'refused', reason: 'already' };
    // The card names the time. What Exchange keeps in mind is its owner's to risk: the card warns of it.
    const isLeftAlone = (connection.leftAloneUntil?.getTime() ?? 0) > clock().getTime();
    if (isLeftAlone && !waitsForExchange(connection)) return { kind: 'refused', reason: 'already' };
    return lookedNow(connection);
  }

  async function lookedNow(connection: Connection): Promise<TapResult> {
    await look(connection);
    return { kind: 'moved' };
  }

  /** What only the clock brings: expired requests and journeys, the 24 h mark. */
  async function sweep(): Promise<void> {
    const now = clock();
    const batch = 200;
    for (const number of await store.requests.expired(now, batch)) {
      await transact(store, async (tx) => {
        const request = await tx.requests.find(number);
        if (request) await moveRequest(tx, request, { kind: 'clock', at: clock() });
      });
    }
    const ago = (time: number): Date => new Date(now.getTime() - time);
    const once = `way-on:${Math.floor(now.getTime() / lifetimes.wayOn)}`;
    for (const subject of await store.requests.waysOn(ago(lifetimes.wayOn), once, batch)) {
      await transact(store, async (tx) => {
        const request = await tx.requests.find(subject);
        const to = request?.state === 'approved' && !request.returnedAt ? request.decision?.by : null;
        // Drawing the card makes the way anew; nobody is written to.
        if (to)
          await tx.outbox.add({ to, card: 'approval-request', subject, mode: 'edit', once: `${once}:${subject}` });
      });
    }
    const anew = `links:${Math.floor(now.getTime() / lifetimes.shownLink)}`;
    for (const number of await store.requests.asked(ago(lifetimes.shownLink), anew, batch)) {
      await transact(store, async (tx) => {
        const request = await tx.requests.find(number);
        if (request && !isRequestEnd(request.state)) await renewLinks(tx, request, `${anew}:${number}`);
      });
    }
    const stopped = await store.connections.unchangedIn(stoppingStates, ago(lifetimes.stoppedJourney), batch);
    const late = await store.connections.propagatingSince(ago(lifetimes.activation), batch);
    const silent = await store.connections.leftBefore(ago(lifetimes.silentTrip), batch);
    for (const id of new Set([...stopped, ...late, ...silent])) {
      await transact(store, async (tx) => {
        const connection = await tx.connections.find(id);
        if (connection) await moveConnection(tx, connection, { kind: 'clock', at: clock() });
      });
    }
    // A look whose job was lost is asked for again: nobody waits for ever.
    for (const missed of await store.connections.missedChecks(ago(missedAfter), ago(-clocksDiffer), batch)) {
      await store.jobs.checkConnection(missed, now);
    }
    await store.tickets.dropExpired(ago(lifetimes.forgotten));
    await store.attempts.dropExpired(ago(lifetimes.forgotten));
    await store.roleProofs.dropOlder(ago(lifetimes.provedForSettings));
  }

  return { check, checkNow, sweep };
}

// Later than any planned look can run late, and than its tries after a failure begin to spread.
const missedAfter = 15 * 60_000;

// The clocks of several processes are never wholly the same.
const clocksDiffer = 60_000;

/**
 * The product as far as its token is known to reach. What a longer list wants in addition nobody has agreed to yet: asked
 * for that, too, Microsoft would refuse what works. In the place of what a narrower list wants stands the wider one that is
 * held, so that the mailbox is still tried. A withdrawn connection is asked for all that is wanted, and so is one that
 * nothing was proved of, where what it holds could prove nothing.
 */
function askedOf({ state, held }: Connection, product: Product): Product {
  const isHeld = (name: string): boolean => missingScopes([name], held).length === 0;
  if (held.length === 0 || state === 'revoked' || product.scopes.every(({ name }) => isHeld(name))) return product;
  const wanted = product.scopes.filter(({ name }) => isHeld(name));
  const known = new Set(wanted.map(({ name }) => name));
  const inPlace = product.scopes
    .filter(({ name, workload }) => workload && !isHeld(name))
    .flatMap((scope) => readingTheSame(scope.name, held).map((name) => ({ ...scope, name })))
    .filter(({ name }) => !known.has(name));
  const scopes = [...wanted, ...inPlace];
  const provesNothing = !scopes.some(({ workload }) => workload) && product.scopes.some(({ workload }) => workload);
  return provesNothing && state !== 'active' ? product : { ...product, scopes };
}

const noToken: Trouble = { class: 'expired', code: 'token_gone', owner: 'requester', correlation: null };

/** A consent that is still spreading looks like none (facts 8, 10 rows 9 and 10); only a dead sign-in is broken. */
function tokenOutcome({ trouble, retryAfterSeconds }: Extract<Redeemed, { kind: 'failed' }>): ProbeOutcome {
  // `cancelled`: refused without a reason that is known, and no person was there who could have cancelled.
  const waits = ['transient', 'not_consented', 'ours', 'unknown', 'cancelled'];
  if (!waits.includes(trouble.class)) return { kind: 'broken', trouble };
  return { kind: 'waiting', trouble, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
