import { type Connection, type ConnectionState, connectionStates } from '../../../src/services/consent/model.ts';
import { ana, connection, hoursLater, minutesLater, noon, trouble } from '../../support/builders.ts';

const confirmed = { confirmed: { scopeVersion: 'list 1', at: noon } } as const;
const waiting = { ...confirmed, request: 'CR-1' } as const;
const signedIn = { ...confirmed, signer: ana.oid, userLevel: 'signed_in', grantKnownAt: noon } as const;

/** A connection in each state, as it gets there in the ordinary way. */
export const inState: Readonly<Record<ConnectionState, Connection>> = {
  draft: connection(),
  needs_sign_in: connection({ state: 'needs_sign_in', ...confirmed }),
  needs_admin: connection({ state: 'needs_admin', ...waiting }),
  wrong_account: connection({
    state: 'wrong_account',
    ...confirmed,
    userLevel: 'wrong_account',
    otherAccount: 'b•••@contoso.com',
    trouble: trouble('wrong_account'),
    troubleAt: noon,
  }),
  propagating: connection({ state: 'propagating', ...signedIn, nextCheckAt: minutesLater(1) }),
  active: connection({ state: 'active', ...signedIn, activeAt: minutesLater(1) }),
  overdue: connection({ state: 'overdue', ...signedIn, checks: 160, nextCheckAt: hoursLater(25) }),
  needs_reauth: connection({
    state: 'needs_reauth',
    ...signedIn,
    userLevel: 'broken',
    trouble: trouble('expired'),
    troubleAt: noon,
  }),
  revoked: connection({
    state: 'revoked',
    ...signedIn,
    activeAt: minutesLater(1),
    brokenAt: noon,
    trouble: trouble('withdrawn', 'approver'),
    troubleAt: noon,
  }),
  denied: connection({ state: 'denied', ...waiting }),
  expired: connection({ state: 'expired', ...confirmed }),
  cancelled: connection({ state: 'cancelled', ...confirmed }),
  disconnected: connection({ state: 'disconnected', ...signedIn }),
  failed: connection({ state: 'failed', ...signedIn }),
};

/** Every state, and those twice in which a token may be kept to look with, where the owner agreed to it. */
export const situations = [...connectionStates, 'active, looked after', 'revoked, looked after'] as const;
export type Situation = (typeof situations)[number];

const lookedAfter = { healthAgreedAt: noon, nextCheckAt: hoursLater(1) } as const;

export const inSituation: Readonly<Record<Situation, Connection>> = {
  ...inState,
  'active, looked after': { ...inState.active, ...lookedAfter },
  'revoked, looked after': { ...inState.revoked, ...lookedAfter },
};
