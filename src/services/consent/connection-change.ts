import { lifetimes } from './lifetimes.ts';
import type { Connection, ConnectionState, Person } from './model.ts';

/** The connection in its next state; the time of the state changes only with the state. */
export const to = (
  connection: Connection,
  state: ConnectionState,
  at: Date,
  change: Partial<Connection> = {},
): Connection => ({
  ...connection,
  ...change,
  state,
  stateSince: state === connection.state ? connection.stateSince : at,
  updatedAt: at,
});

/** Nothing is wrong any more. */
export const clear = { trouble: null, troubleAt: null, otherAccount: null, leftAloneUntil: null } as const;

/** Refused because the application is switched off. */
export const isSwitchedOff = ({ trouble }: Pick<Connection, 'trouble'>): boolean => trouble?.class === 'disabled';

export const samePerson = (a: Person, b: Person): boolean => a.tenant === b.tenant && a.oid === b.oid;

/** Nobody has set out for Microsoft, asked an administrator or met anything yet. */
export const isOnlyBegun = ({ state, signer, leftAt, trouble, request }: Connection): boolean =>
  state === 'draft' || (state === 'needs_sign_in' && !signer && !leftAt && !trouble && !request);

export const hasSignedIn = ({ state }: Connection): boolean => ['propagating', 'overdue', 'active'].includes(state);

/** Right after a consent a denial means "wait" (facts 6.1, 65001); later the consent is not, no longer or not wholly there. */
export const isDeniedForLong = ({ trouble, troubleAt, grantKnownAt, stateSince }: Connection): boolean =>
  trouble?.class === 'not_consented' &&
  troubleAt !== null &&
  troubleAt.getTime() - (grantKnownAt ?? stateSince).getTime() >= lifetimes.freshConsent;
