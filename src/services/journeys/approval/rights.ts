import { lifetimes } from '../../consent/lifetimes.ts';
import type { Person, Trouble } from '../../consent/model.ts';
import { type DirectoryRole, directoryRoles, entitledRoles, everyMember, mayGrantScopes } from '../../consent/roles.ts';
import { findTicket } from '../common/by-secret.ts';
import { redrawConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MicrosoftLink, RoleProof, SignInAttempt } from '../ports.ts';
import { becomeApprover as nameApprover } from './become-approver.ts';
import { isNamedApprover } from './entitlement.ts';
import { createStaffTrip, type Departure, type Query, readProof, writeProof } from './staff-trip.ts';

/** What a person is shown who looks which roles they hold; the words stand in the text files under `page.rights`. */
export type RightsPage =
  | { readonly page: 'link_unknown' | 'link_over' | 'trip_over' | 'trip_unclear' | 'came_back_unknown' | 'working' }
  /** `again`: the trip that another account may be tried from. */
  | { readonly page: 'sign_in_failed'; readonly trouble: Trouble; readonly at: Date; readonly again: string }
  | { readonly page: 'other_tenant'; readonly again: string }
  | { readonly page: 'rights'; readonly rights: Rights }
  | { readonly page: 'became_approver'; readonly person: Person };

export interface Rights {
  readonly person: Person;
  readonly roles: readonly DirectoryRole[];
  /** Roles that have no name here. */
  readonly otherRoles: number;
  readonly mayGrant: boolean;
  /** The roles that may agree to what was asked. */
  readonly needed: readonly DirectoryRole[];
  /** Where an eligible role is activated. */
  readonly myRoles: MicrosoftLink;
  /** Entitled roles that this person could activate first; empty where that may not be read. */
  readonly eligible: readonly DirectoryRole[];
  /** Who else holds an entitled role, where the directory is read. */
  readonly holders: readonly Person[];
  /** Who asked in Teams, where that is another account: what was proved does not count for them. */
  readonly inTeams: Person | null;
  readonly alreadyApprover: boolean;
  /** Goes back with the form. */
  readonly proof: string;
}

export type RightsAnswer = { readonly kind: 'page'; readonly show: RightsPage } | Departure;

const page = (show: RightsPage): RightsAnswer => ({ kind: 'page', show });

const mostHolders = 5;

/** "Check my rights": a person signs in, and reads which of their roles may agree for the organisation (S30). */
export function createRights(dependencies: Dependencies) {
  const { store, directory, catalogue, links, clock, log } = dependencies;
  const trip = createStaffTrip(dependencies, 'rights');

  /** Straight on to the sign-in: reading one's own roles changes nothing. */
  async function open(ticketText: string): Promise<RightsAnswer> {
    const ticket = await findTicket(store, 'rights', ticketText);
    if (!ticket) return page({ page: 'link_unknown' });
    if (ticket.expiresAt <= clock()) return page({ page: 'link_over' });
    return trip.depart({ tenant: ticket.tenant, subject: ticket.subject, ticketHash: ticket.hash });
  }

  /** The same link once more, for another account. */
  async function again(state: string | undefined): Promise<RightsAnswer> {
    const ticket = await trip.linkOf(state);
    if (!ticket) return page({ page: 'link_over' });
    return trip.depart({ tenant: ticket.tenant, subject: ticket.subject, ticketHash: ticket.hash });
  }

  /** Null: another kind of trip. */
  async function comeBack(query: Query, cookie: string | undefined): Promise<RightsAnswer | null> {
    const back = await trip.comeBack(query, cookie);
    if (!back) return null;
    const { attempt, state } = back;
    switch (back.kind) {
      case 'over':
        return page({ page: 'trip_over' });
      case 'unclear':
        return page({ page: 'trip_unclear' });
      case 'at_work':
        return page({ page: 'working' });
      case 'unknown':
        return page({ page: 'came_back_unknown' });
      case 'failed':
        return page({ page: 'sign_in_failed', trouble: back.trouble, at: clock(), again: state });
      case 'other_tenant':
        return page({ page: 'other_tenant', again: state });
      case 'worked_off': {
        const proof = readProof(attempt.outcome);
        return proof ? rightsOf(attempt, proof, state) : page({ page: 'trip_over' });
      }
      case 'proved': {
        const { proof } = back;
        await transact(store, async (tx) => {
          const first = await tx.attempts.finish(attempt.hash, writeProof(proof));
          const connection = first && attempt.subject ? await tx.connections.find(attempt.subject) : null;
          // What the proof allows is offered on the card.
          if (connection && isSame(connection.requester, proof.person)) await redrawConnection(tx, connection.id);
        });
        return rightsOf(attempt, proof, state);
      }
    }
  }

  async function rightsOf({ subject }: SignInAttempt, proof: RoleProof, state: string): Promise<RightsAnswer> {
    const { person, roles } = proof;
    const held = directoryRoles.filter((role) => roles.includes(role.id));
    const connection = subject ? await store.connections.find(subject) : null;
    const scopes = connection ? catalogue.product(connection.product).scopes : [];
    const mayGrant = mayGrantScopes(roles, scopes) !== null;
    const asker = connection?.requester ?? null;
    const needed = entitledRoles(scopes);
    const { eligible, holders } = mayGrant ? nobody : await waysOn(person, needed);
    return page({
      page: 'rights',
      rights: {
        person,
        roles: held,
        otherRoles: roles.filter((id) => id !== everyMember).length - held.length,
        mayGrant,
        needed,
        myRoles: links.to('my_roles', { tenant: person.tenant }),
        eligible,
        holders,
        inTeams: asker && !isSame(asker, person) ? asker : null,
        alreadyApprover: await isNamedApprover(store, person),
        proof: state,
      },
    });
  }

  /** Which role could be activated, and who holds one: as far as the directory is read. */
  async function waysOn(
    person: Person,
    needed: readonly DirectoryRole[],
  ): Promise<Pick<Rights, 'eligible' | 'holders'>> {
    const { tenant, oid } = person;
    if (((await store.tenants.find(tenant))?.reach ?? 'outcomes') === 'outcomes') return nobody;
    const ids = needed.map((role) => role.id);
    const [inactive, holders] = await Promise.all([
      orNone(() => directory.eligibleRoles(tenant, oid)),
      orNone(() => directory.roleHolders(tenant, ids)),
    ]);
    return {
      eligible: needed.filter((role) => inactive.includes(role.id)),
      holders: holders.filter((each) => each.oid !== oid).slice(0, mostHolders),
    };
  }

  async function orNone<T>(read: () => Promise<readonly T[]>): Promise<readonly T[]> {
    try {
      return await read();
    } catch (error) {
      log.warn({ reason: (error as Error).message }, 'roles could not be read');
      return [];
    }
  }

  /** "Ask me directly next time": who proved an entitled role is named an approver of their tenant. */
  async function becomeApprover(proof: string | undefined, cookie: string | undefined): Promise<RightsAnswer> {
    const proved = await trip.provedBy(proof, cookie, lifetimes.provedForSettings);
    if (!proved) return page({ page: 'trip_over' });
    const named = await transact(store, (tx) => nameApprover(tx, proved.proof, clock()));
    if (!named) return rightsOf(proved.attempt, proved.proof, proved.state);
    return page({ page: 'became_approver', person: proved.proof.person });
  }

  return { open, again, comeBack, becomeApprover };
}

const nobody: Pick<Rights, 'eligible' | 'holders'> = { eligible: [], holders: [] };

const isSame = (a: Person, b: Person): boolean => a.tenant === b.tenant && a.oid === b.oid;
