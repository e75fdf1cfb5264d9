import { lifetimes } from '../../consent/lifetimes.ts';
import type { Person, Trouble } from '../../consent/model.ts';
import type { DirectoryRole } from '../../consent/roles.ts';
import { stillSpreading } from '../../consent/wall.ts';
import { findAttempt } from '../common/by-secret.ts';
import { hashOf, newSecret, secretIn } from '../common/secrets.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MicrosoftLink, RoleProof, SignInAttempt, Ticket } from '../ports.ts';

/** To Microsoft; the cookie binds the trip to this browser. */
export interface Departure {
  readonly kind: 'redirect';
  readonly url: string;
  readonly cookie: string;
}

/** Signed in, but no role that may grant this: the roles seen, and those it takes. */
export interface NoRole {
  readonly person: Person;
  readonly roles: readonly DirectoryRole[];
  readonly needed: readonly DirectoryRole[];
  /** Where an eligible role is activated. */
  readonly myRoles: MicrosoftLink;
}

/** How a trip ends that proves nothing. `again`: the trip that may be made once more. */
export type UnprovedPage =
  | { readonly page: 'sign_in_failed'; readonly trouble: Trouble; readonly at: Date; readonly again: string }
  | ({ readonly page: 'no_role' } & NoRole);

export type Query = Readonly<Record<string, string | undefined>>;

/**
 * What came back of a trip, and from which. Only `proved` is new; `worked_off` says that its outcome is stored, `at_work`
 * that the same return was loaded before and its outcome is still to come, `unclear` that this browser or this late hour
 * is not shown what came of it.
 */
export type ComingBack = { readonly attempt: SignInAttempt; readonly state: string } & (
  | { readonly kind: 'over' | 'unclear' | 'unknown' | 'other_tenant' | 'worked_off' | 'at_work' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'proved'; readonly proof: RoleProof; readonly accessToken: string }
);

/**
 * The trip of a person who proves a role to the bot's own app: `staff` to decide a request, `rights` to see what they may
 * do, `manage_look` to see what will be written and for whom, `manage` to write it with their own token.
 */
export function createStaffTrip(
  { store, entra, clock }: Pick<Dependencies, 'store' | 'entra' | 'clock'>,
  kind: Exclude<SignInAttempt['kind'], 'user' | 'admin' | 'register'>,
) {
  const write = kind === 'manage';

  /** Leads to the sign-in of this very tenant, so that a role elsewhere is worth nothing here. */
  async function depart(trip: { tenant: string; subject: string; ticketHash: string | null }): Promise<Departure> {
    const secrets = await entra.newSecrets();
    const cookie = newSecret();
    await store.attempts.insert({
      ...trip,
      hash: hashOf(secrets.state),
      kind,
      nonce: secrets.nonce,
      verifier: secrets.verifier,
      cookieHash: hashOf(cookie),
      watch: false,
      expiresAt: new Date(clock().getTime() + lifetimes.userState),
      outcome: null,
    });
    return { kind: 'redirect', url: await entra.staffSignInUrl({ tenant: trip.tenant, secrets, write }), cookie };
  }

  /** The link that a trip was started from, for one more; null where it is over. */
  async function linkOf(state: string | undefined): Promise<Ticket | null> {
    const attempt = await findAttempt(store, kind, state);
    const ticket = attempt?.ticketHash ? await store.tickets.find(attempt.ticketHash) : null;
    return ticket && ticket.expiresAt > clock() ? ticket : null;
  }

  /** A person comes back from Microsoft; null where the state belongs to no trip of this kind. The proof is kept for the cards. */
  async function comeBack(query: Query, cookie: string | undefined): Promise<ComingBack | null> {
    const attempt = await findAttempt(store, kind, query['state']);
    if (!attempt) return null;
    const trip = { attempt, state: secretIn(query['state']) ?? '' };
    const own = isOf(attempt, cookie);
    // What was written is shown for as long as it is kept; what a proof leads to, only while the trip is young.
    if (attempt.outcome && own && (write || attempt.expiresAt > clock())) return { ...trip, kind: 'worked_off' };
    // Who wrote grants and was cut off has changed something, though no outcome tells.
    if (attempt.expiresAt <= clock() || !own) return { ...trip, kind: attempt.outcome || write ? 'unclear' : 'over' };
    const trouble = entra.redirectTrouble(query);
    if (trouble) return { ...trip, kind: 'failed', trouble };
    const code = query['code'];
    if (!code) return { ...trip, kind: 'unknown' };
    const { tenant, verifier, nonce } = attempt;
    const staff = await entra.redeemStaff({ tenant, code, verifier, nonce, write });
    if (staff.kind === 'failed') return failed(trip, staff.trouble);
    const { person, roles, accessToken } = staff;
    if (person.tenant !== tenant) return { ...trip, kind: 'other_tenant' };
    const proof: RoleProof = { person, roles, at: clock() };
    await store.roleProofs.keep(proof);
    return { ...trip, kind: 'proved', proof, accessToken };
  }

  /** The same return once more has its code used already; it shows what came of the first. */
  async function failed(trip: { attempt: SignInAttempt; state: string }, trouble: Trouble): Promise<ComingBack> {
    const now = await store.attempts.find(trip.attempt.hash);
    if (now?.outcome) return { ...trip, attempt: now, kind: 'worked_off' };
    if (trouble.code === codeUsed) return { ...trip, kind: 'at_work' };
    // Microsoft gave the code for a consent, so the consent is there: a replica has not heard of it yet.
    const spreads = trouble.class === 'not_consented';
    return { ...trip, kind: 'failed', trouble: spreads ? stillSpreading(trouble) : trouble };
  }

  /** The trip behind a form, and what was proved on it no longer ago than `within`; needs the browser that proved it. */
  async function provedBy(
    state: string | undefined,
    cookie: string | undefined,
    within: number,
  ): Promise<{ attempt: SignInAttempt; proof: RoleProof; state: string } | null> {
    const attempt = await findAttempt(store, kind, state);
    const proof = attempt && readProof(attempt.outcome);
    if (!attempt || !proof || !isOf(attempt, cookie)) return null;
    const fresh = clock().getTime() - proof.at.getTime() <= within;
    return fresh ? { attempt, proof, state: secretIn(state) ?? '' } : null;
  }

  return { depart, linkOf, comeBack, provedBy };
}

const codeUsed = 'AADSTS54005';

const isOf = (attempt: SignInAttempt, cookie: string | undefined): boolean =>
  Boolean(cookie) && hashOf(cookie ?? '') === attempt.cookieHash;

/** What a trip that ended in a proof holds as its outcome. */
export const writeProof = (proof: RoleProof): string => JSON.stringify(proof);

/** Null where the trip has not ended yet. */
export function readProof(outcome: string | null): RoleProof | null {
  if (!outcome) return null;
  const stored = JSON.parse(outcome) as { person: RoleProof['person']; roles: string[]; at: string };
  return { person: stored.person, roles: stored.roles, at: new Date(stored.at) };
}
