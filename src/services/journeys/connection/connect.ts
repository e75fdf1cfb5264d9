import type { Product } from '../../catalogue/product.ts';
import { advanceConnection } from '../../consent/connection.ts';
import type { ApprovalRequest, Connection, Coverage, Person, Trouble } from '../../consent/model.ts';
import { missingScopes } from '../../consent/scopes.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { endLinks } from '../common/end-links.ts';
import { endUnwanted } from '../common/end-unwanted.ts';
import { isInvited } from '../common/is-invited.ts';
import { joinRequest, leaveRequest, moveConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import { listNumber, type NoticeKey, type WhichConnectionFacts } from '../facts.ts';
import type { Repositories } from '../ports.ts';
import { addressOf, type Roster } from './start.ts';

/** What a tap changed; a refusal is an ordinary answer and comes with its reason. */
export type TapResult =
  /** `say`: what the card alone does not tell of the change. */
  | { readonly kind: 'moved'; readonly say?: NoticeKey }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** Who did what instead, and when: for the answer's words. */
      readonly values?: Readonly<Record<string, string | Date>>;
    }
  | { readonly kind: 'not_found' };

type Work = (tx: Repositories, connection: Connection, now: Date) => Promise<{ kind: string; reason?: string }>;

/** The requester's own taps on a connection, from the permissions to the end. */
export function createConnect({ store, catalogue, clock }: Dependencies) {
  /** A tap on a connection's card by its requester. `orSigner`: also by whoever signed in, where another one asked. */
  async function tap(person: Person, id: string, work: Work, orSigner = false): Promise<TapResult> {
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
      const isSigner = orSigner && connection.signer === person.oid;
      if (connection.requester.oid !== person.oid && !isSigner) return { kind: 'refused', reason: 'not_yours' };
      const step = await work(tx, connection, clock());
      return step.kind === 'refused' ? { kind: 'refused', reason: step.reason ?? 'not_now' } : { kind: 'moved' };
    });
  }

  /** Whose mailbox it is that is not one's own: a person's, who then signs in, or shared, and the asking member signs in (T48). */
  const chooseTarget = (person: Person, id: string, target: 'named' | 'shared', roster: Roster | null) =>
    tap(person, id, async (tx, connection, at) => {
      if (target === 'shared' && !catalogue.product(connection.product).offersShared)
        return { kind: 'refused', reason: 'shared_not_offered' };
      const member = addressOf(roster).toLowerCase();
      const signInAs = target === 'shared' && member !== '' ? member : connection.address;
      return moveConnection(tx, connection, { kind: 'target_chosen', by: person, target, signInAs, at }, person);
    });

  /** "I have read what it may do, go on" (S22, S26), of the list `seen`. Joins an open request of the tenant at once. */
  const confirm = (person: Person, id: string, seen: number | null): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const product = catalogue.product(connection.product);
      if (seen !== listNumber(product)) return { kind: 'refused', reason: 'list_changed' };
      const { scopeVersion } = product;
      const waitsFor = connection.state === 'needs_admin' ? connection.request : null;
      const request = await requestToJoin(tx, connection);
      const isLess = waitsFor !== null && request !== null && asksForMore(request, product.scopes);
      const openRequest = isLess ? null : (request?.number ?? null);
      const event = { kind: 'scopes_confirmed', by: person, scopeVersion, openRequest, at } as const;
      const step = await moveConnection(tx, connection, event, person);
      if (step.kind === 'refused') return step;
      if (waitsFor !== null && waitsFor !== openRequest) await leaveRequest(tx, waitsFor, at);
      if (openRequest !== null && openRequest !== waitsFor && request) await joinRequest(tx, request, at);
      return step;
    });

  /** The request that a new connection waits for; null where signing in is worth a try first. */
  async function requestToJoin(tx: Repositories, connection: Connection): Promise<ApprovalRequest | null> {
    const request = await tx.requests.findOpen(connection.tenant, connection.product, 'hold');
    if (!request || request.returnedAt) return null;
    const application = await tx.applications.find(connection.tenant, connection.product);
    const wanted = catalogue.product(connection.product).scopes.map((scope) => scope.name);
    const granted = application?.level === 'granted' && missingScopes(wanted, application.scopes).length === 0;
    // One person's wall in a tenant that has granted must not hold up the others (S32).
    return granted ? null : request;
  }

  /** Whether the room account can sign in at all, as the requester knows or was told. */
  const checkAccount = (person: Person, id: string, ready: boolean): Promise<TapResult> =>
    tap(person, id, (tx, connection, at) =>
      moveConnection(tx, connection, { kind: 'account_checked', by: person, ready, at }, person),
    );

  /** This mailbox only, or everybody: asked of nobody who could not grant it anyway (T14, T15). */
  const chooseCoverage = (person: Person, id: string, coverage: Coverage): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      if (!(await mayGrant(tx, person, at))) return { kind: 'refused', reason: 'not_an_approver' };
      if (coverage === 'all' && (await tx.tenants.find(person.tenant))?.managedPerUser)
        return { kind: 'refused', reason: 'managed_per_user' };
      return moveConnection(tx, connection, { kind: 'coverage_chosen', by: person, coverage, at }, person);
    });

  /** The owner's side agrees that a token is kept to look after the connection, or takes it back. */
  async function watch(person: Person, id: string, agreed: boolean): Promise<TapResult> {
    let blind = false;
    const work: Work = async (tx, connection, at) => {
      // Somebody else's mailbox: only its owner agrees to that, on the page behind the link.
      if (agreed && connection.target === 'named') return { kind: 'refused', reason: 'not_yours' };
      blind = agreed && connection.state === 'active';
      return moveConnection(tx, connection, { kind: 'health_agreed', agreed, at }, person);
    };
    // Who agreed to it takes it back, too, whoever asked for the connection.
    const result = await tap(person, id, work, !agreed);
    return result.kind === 'moved' && blind ? { kind: 'moved', say: 'watch_after_sign_in' } : result;
  }

  /** "I pressed cancel": no request is made, the link stays. */
  const pressedCancel = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, (tx, connection, at) =>
      connection.trouble?.class === 'cancelled' || connection.trouble?.class === 'no_answer'
        ? moveConnection(tx, connection, { kind: 'sign_in_failed', trouble: pressedCancelHimself, at }, person)
        : Promise.resolve({ kind: 'refused', reason: 'not_now' }),
    );

  /** The owner of a mailbox that somebody else asked for did not expect it, and says so in their own chat. */
  const notExpected = (person: Person, id: string): Promise<TapResult> =>
    transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (!connection || !(await isInvited(tx, connection, person))) return { kind: 'not_found' };
      const step = await endUnwanted(tx, connection, 'owner', clock());
      return step.kind === 'refused' ? step : { kind: 'moved' };
    });

  const cancel = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const step = await moveConnection(tx, connection, { kind: 'cancelled', by: person, at }, person);
      if (step.kind === 'refused') return step;
      await endAll(tx, connection);
      await leaveRequest(tx, connection.request, at);
      return step;
    });

  /** A new sign-in for a connection that has one: identity and history stay, every old link dies. */
  const reauthorise = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const step = await moveConnection(tx, connection, { kind: 'reauthorise', by: person, at }, person);
      if (step.kind === 'moved') await endAll(tx, connection);
      return step;
    });

  /** Ends it here: token, watch and links are gone. What Microsoft holds stays until an administrator takes it away. */
  const disconnect = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const step = await moveConnection(tx, connection, { kind: 'disconnected', by: person, at }, person);
      if (step.kind === 'moved') await endAll(tx, connection);
      return step;
    });

  /** Whether a tap would do this now: the core is asked, nothing is changed. What worked once is disconnected, not cancelled. */
  function would(
    person: Person,
    connection: Connection,
    to: Exclude<WhichConnectionFacts['to'], 'saw_wall' | 'show'>,
  ): boolean {
    if (to === 'cancel' && connection.state === 'needs_reauth') return false;
    const kind = ({ cancel: 'cancelled', reauthorise: 'reauthorise', disconnect: 'disconnected' } as const)[to];
    return advanceConnection(connection, { kind, by: person, at: clock() }).kind === 'moved';
  }

  async function endAll(tx: Repositories, connection: Connection): Promise<void> {
    await endLinks(tx, connection);
    await tx.deviceCodes.forget(connection.id);
  }

  return {
    chooseTarget,
    confirm,
    checkAccount,
    chooseCoverage,
    watch,
    pressedCancel,
    notExpected,
    cancel,
    reauthorise,
    disconnect,
    would,
  };
}

/** The list has shrunk since it was asked for, and nothing has come to it. */
const asksForMore = (request: ApprovalRequest, scopes: Product['scopes']): boolean => {
  const wanted = scopes.map(({ name }) => name);
  return missingScopes(wanted, request.scopes).length === 0 && missingScopes(request.scopes, wanted).length > 0;
};

const pressedCancelHimself: Trouble = { class: 'declined', code: 'cancel', owner: 'requester', correlation: null };
