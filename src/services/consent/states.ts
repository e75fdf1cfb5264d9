import type { ConnectionState, RequestState } from './model.ts';

/**
 * Legal transitions, once. End states are those that lead nowhere.
 * A connection that ended is never revived: the person starts a new one, with a new history. Who is on the way asks an
 * administrator after all where the consent is denied for longer than Microsoft needs to pass it on.
 */
export const connectionTransitions: Readonly<Record<ConnectionState, readonly ConnectionState[]>> = {
  draft: ['needs_sign_in', 'needs_admin', 'cancelled', 'expired'],
  needs_sign_in: ['needs_admin', 'wrong_account', 'propagating', 'revoked', 'cancelled', 'expired'],
  needs_admin: ['needs_sign_in', 'wrong_account', 'propagating', 'denied', 'cancelled', 'expired'],
  wrong_account: ['needs_admin', 'propagating', 'cancelled', 'expired'],
  propagating: ['needs_admin', 'active', 'overdue', 'needs_reauth', 'revoked', 'cancelled', 'disconnected', 'failed'],
  overdue: ['active', 'needs_reauth', 'revoked', 'cancelled', 'disconnected', 'failed'],
  active: ['needs_reauth', 'revoked', 'disconnected'],
  needs_reauth: ['needs_admin', 'wrong_account', 'propagating', 'cancelled', 'disconnected'],
  revoked: ['needs_admin', 'needs_sign_in', 'propagating', 'active', 'disconnected'],
  denied: [],
  expired: [],
  cancelled: [],
  disconnected: [],
  failed: [],
};

/**
 * `approved` may open again: without reach, only a token proves the grant, and the wall may come back (T38). `blocked`: the
 * application is switched off in the tenant; once it is on again, the question is put anew.
 */
export const requestTransitions: Readonly<Record<RequestState, readonly RequestState[]>> = {
  open: ['approved', 'granted', 'denied', 'blocked', 'expired', 'cancelled'],
  approved: ['granted', 'open', 'denied', 'blocked', 'expired', 'cancelled'],
  blocked: ['open', 'granted', 'expired', 'cancelled'],
  granted: [],
  denied: [],
  expired: [],
  cancelled: [],
};

/** Waiting for the requester alone: such a journey has stopped when nothing happens for a week (T50). */
export const stoppingStates: readonly ConnectionState[] = ['draft', 'needs_sign_in', 'wrong_account'];

export const isConnectionEnd = (state: ConnectionState): boolean => connectionTransitions[state].length === 0;
export const isRequestEnd = (state: RequestState): boolean => requestTransitions[state].length === 0;
export const mayConnectionMove = (from: ConnectionState, to: ConnectionState): boolean =>
  connectionTransitions[from].includes(to);
export const mayRequestMove = (from: RequestState, to: RequestState): boolean => requestTransitions[from].includes(to);
