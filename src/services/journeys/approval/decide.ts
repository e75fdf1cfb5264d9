import type { Product } from '../../catalogue/product.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, Coverage, Person, Tenant } from '../../consent/model.ts';
import { advanceRequest, type Entitlement, type RequestEvent } from '../../consent/request.ts';
import { mayGrantScopes } from '../../consent/roles.ts';
import { cleanText } from '../common/clean-text.ts';
import { listAnew, moveRequest, redrawRequest } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import { listNumber } from '../facts.ts';
import { callBackServed } from '../grants/call-back-served.ts';
import { whoHasIt } from '../grants/who-has-it.ts';
import type { Repositories, RoleProof } from '../ports.ts';
import { becomeApprover } from './become-approver.ts';
import { isApproverOf, isOnlyApprover, mayGrant, provedRoles } from './entitlement.ts';
import { configured, createLostRole, withdrawApprover } from './lost-role.ts';

interface DecisionInput {
  readonly approve: boolean;
  readonly reason: string | null;
  /** For whom, where the answer is yes; everybody unless said otherwise. */
  readonly coverage?: Coverage;
  /** The version of the request that was shown. */
  readonly seen?: number | null;
  /** The list of permissions that was shown, by its number. */
  readonly list?: number | null;
}

/** The approvers' side: a decision is recorded here, the grant is made at Microsoft. */
export function createDecide({ store, directory, catalogue, clock, log }: Dependencies) {
  const lostRole = createLostRole({ store, directory, clock, log });

  /** A tap in the approver's own chat. Who may decide is settled from the store, not from the card. */
  const decide = (person: Person, number: string, answer: DecisionInput): Promise<TapResult> =>
    record(person, number, answer, null);

  /** A decision on the page behind the passed-on link, by a person who has just proved a role. */
  const decideByProof = (
    proof: RoleProof,
    number: string,
    answer: DecisionInput & { becomeApprover: boolean },
  ): Promise<TapResult> => record(proof.person, number, answer, proof);

  async function record(
    person: Person,
    number: string,
    answer: DecisionInput & { becomeApprover?: boolean },
    proof: RoleProof | null,
  ): Promise<TapResult> {
    const former = proof ? null : await lostRole(person);
    return transact(store, async (tx) => {
      const request = await tx.requests.find(number, 'hold');
      if (request?.tenant !== person.tenant) return { kind: 'not_found' };
      const at = clock();
      if (former) {
        await withdrawApprover(tx, former, at);
        // From now on the card leads to where a role is proved.
        await redrawRequest(tx, request);
        return { kind: 'refused', reason: 'not_an_approver' };
      }
      const roles = proof?.roles ?? (await provedRoles(tx, person, at, lifetimes.provedForDecision)) ?? [];
      const product = catalogue.product(request.product);
      const role = mayGrantScopes(roles, product.scopes);
      const tenant = await tx.tenants.find(person.tenant);
      // The right to read the directory is the tenant's, not a mailbox's: "mailbox by mailbox" does not apply to it.
      const perUser = request.product !== catalogue.own.id;
      const onlyApprover = isOnlyApprover(tenant, person);
      const waiting = await tx.connections.waitingFor(number);
      const list = listOf(person, waiting, product);
      // Told before the trip to Microsoft, which would refuse; a no takes no role at Microsoft.
      const isNamed = tenant?.approvers.some(({ oid }) => oid === person.oid) === true;
      if (answer.approve && isNamed && !role && !isApproverOf(tenant, person, product.scopes))
        return { kind: 'refused', reason: 'role_falls_short' };
      // A yes for those listed says which request it read, and that says of which list its cards are.
      const isOld = request.scopeVersion !== product.scopeVersion;
      const listRead = answer.coverage === 'listed' ? !isOld : answer.list === listNumber(product);
      const event = decisionOf(person, tenant, { ...answer, role, onlyApprover, list, listRead, perUser, at });
      const step = await moveRequest(tx, request, event, person);
      // The sweep comes once a minute; who taps in between must not be shown the same question again.
      if (step.kind === 'refused' && step.reason === 'too_late') await moveRequest(tx, request, { kind: 'clock', at });
      if (step.kind === 'refused') {
        if (step.reason === 'request_changed') {
          if (isOld) await listAnew(tx, request, product.scopeVersion);
          else await redrawRequest(tx, request);
        }
        return refusal(tx, request, person, step.reason);
      }
      // Only with the decision: a page that says "nothing was changed", or asks for a reason first, must have named nobody.
      // Who is one by an earlier proof is known by this one from now on.
      const byProof = tenant?.approvers.some(({ oid, provedRole }) => oid === person.oid && provedRole !== configured);
      if (proof && (answer.becomeApprover || byProof)) await becomeApprover(tx, proof, at);
      return { kind: 'moved' };
    });
  }

  /** "Take it back": the yes was a slip, and the question stands as before. */
  const takeBack = (person: Person, number: string): Promise<TapResult> =>
    transact(store, async (tx) => {
      const request = await tx.requests.find(number, 'hold');
      if (request?.tenant !== person.tenant) return { kind: 'not_found' };
      const step = await moveRequest(tx, request, { kind: 'taken_back', by: person, at: clock() }, person);
      return step.kind === 'refused' ? refusal(tx, request, person, step.reason) : { kind: 'moved' };
    });

  /**
   * The approver who said yes for the listed mailboxes has made the grants by hand. Where the directory can be read it is
   * looked at first: who has the grant is called back, and for the others it contradicts. Elsewhere the word is a claim,
   * shown as such, and the first sign-in of each proves it.
   */
  async function grantedByHand(person: Person, number: string): Promise<TapResult> {
    const has = await seenToHaveIt(person, number);
    return transact(store, async (tx) => {
      const request = await tx.requests.find(number, 'hold');
      if (request?.tenant !== person.tenant) return { kind: 'not_found' };
      const at = clock();
      const claim = { kind: 'granted_by_hand', by: person, at } as const;
      const claimed = advanceRequest(request, claim);
      if (claimed.kind === 'refused') return refusal(tx, request, person, claimed.reason);
      if (!has) await moveRequest(tx, request, claim, person);
      else if ((await callBackServed(tx, request, has, at)) !== 'all') {
        await moveRequest(tx, request, { kind: 'grants_missing', by: person, at }, person);
        // A grant of this minute may not be listed yet (facts 7.1): what shows then calls back by itself.
        await tx.jobs.checkApplication(
          request.tenant,
          request.product,
          new Date(at.getTime() + lifetimes.freshConsent),
        );
      }
      return { kind: 'moved' };
    });
  }

  /** With who decided, where somebody did. That it is another's decision is for approvers: nobody else has a say, whoever decided. */
  async function refusal(
    tx: Repositories,
    { decision }: ApprovalRequest,
    person: Person,
    reason: string,
  ): Promise<TapResult> {
    if (reason === 'anothers_decision' && !(await mayGrant(tx, person, clock())))
      return { kind: 'refused', reason: 'not_an_approver' };
    return { kind: 'refused', reason, values: decision ? { who: decision.by.name, at: decision.at } : {} };
  }

  /** The connections whose account holds the grant, by the directory; null where it is not read, or does not answer. */
  async function seenToHaveIt(person: Person, number: string): Promise<ReadonlySet<string> | null> {
    const request = await store.requests.find(number);
    const reach = (await store.tenants.find(person.tenant))?.reach ?? 'outcomes';
    if (reach === 'outcomes' || request?.tenant !== person.tenant || request.decision?.by.oid !== person.oid)
      return null;
    try {
      const product = catalogue.product(request.product);
      const look = await directory.look(request.tenant, product.clientId);
      const waiting = await store.connections.waitingFor(number);
      const { served, unread } = await whoHasIt({ directory, log }, request.tenant, product, look, waiting);
      // Nothing can be said against the approver's word of an account that could not be looked up.
      return unread ? null : served;
    } catch (error) {
      log.warn({ tenant: person.tenant, reason: (error as Error).message }, 'grants could not be looked up');
      return null;
    }
  }

  return { decide, decideByProof, takeBack, grantedByHand };
}

type List = Pick<Extract<RequestEvent, { kind: 'decided' }>, 'waits' | 'waiting' | 'listable'>;

/** Who waits, and whether single people can be given what they wait for. */
const listOf = (person: Person, waiting: readonly Connection[], { kind, scopes }: Product): List => ({
  waits: waiting.some(({ requester }) => requester.oid === person.oid),
  waiting: waiting.length,
  listable: kind !== 'directory' && scopes.every((scope) => scope.class !== 'application'),
});

/** A decision as the core wants it. Who may make it is settled here, from what is stored and was proved. */
export function decisionOf(
  by: Person,
  tenant: Tenant | null,
  answer: {
    approve: boolean;
    reason?: string | null;
    coverage?: Coverage;
    seen?: number | null;
    role?: string | null;
    onlyApprover: boolean;
    /** Whom a yes for those listed would be for; nobody unless said otherwise. */
    list?: List;
    /** They read the permissions that are asked for now. */
    listRead: boolean;
    /** Whether the tenant's wish to decide mailbox by mailbox counts here. */
    perUser?: boolean;
    at: Date;
  },
): Extract<RequestEvent, { kind: 'decided' }> {
  const {
    approve,
    reason = null,
    coverage = 'all',
    seen = null,
    role = null,
    onlyApprover,
    list = { waits: false, waiting: 0, listable: false },
    listRead,
    perUser = true,
    at,
  } = answer;
  return {
    kind: 'decided',
    by,
    entitled: entitlement(tenant, by, role),
    onlyApprover,
    ...list,
    listRead,
    approve,
    coverage,
    seen,
    managedPerUser: perUser && (tenant?.managedPerUser ?? false),
    reason: cleanText(reason ?? '', 1000) || null,
    at,
  };
}

function entitlement(tenant: Tenant | null, person: Person, role: string | null): Entitlement {
  if (tenant?.approvers.some((approver) => approver.oid === person.oid)) return 'named_approver';
  return role ? 'proved_role' : null;
}
