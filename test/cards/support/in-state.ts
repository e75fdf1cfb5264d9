import type { ConnectionState } from '../../../src/services/consent/model.ts';
import type { ConnectionFacts } from '../../../src/services/journeys/facts.ts';
import { ago, application, ben, connection, connectionFacts, now, request, trouble } from './examples.ts';

export const signInUrl = 'https://concierge.example/connect/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
export const granted = application({
  level: 'granted',
  evidence: 'token_scope',
  scopes: ['Mail.Send'],
  since: ago(45),
});

/** What a connection in each state looks like when it got there in the ordinary way. */
const ordinary: Record<ConnectionState, () => Partial<ConnectionFacts>> = {
  draft: () => ({ connection: connection() }),
  needs_sign_in: () => ({ connection: connection({ state: 'needs_sign_in' }), signInUrl }),
  needs_admin: () => ({
    connection: connection({ state: 'needs_admin', request: 'CR-1042' }),
    request: request(),
    application: application({ level: 'requested', wallSeenAt: ago(50) }),
  }),
  wrong_account: () => ({
    connection: connection({
      state: 'wrong_account',
      userLevel: 'wrong_account',
      otherAccount: 'b•••@contoso.com',
      trouble: trouble('wrong_account'),
    }),
    signInUrl,
    application: granted,
  }),
  propagating: () => ({
    connection: connection({
      state: 'propagating',
      userLevel: 'signed_in',
      grantKnownAt: ago(192),
      checks: 17,
      nextCheckAt: new Date(now.getTime() + 4 * 60_000),
    }),
    request: request({ state: 'granted' }),
    application: granted,
  }),
  active: () => ({
    connection: connection({ state: 'active', userLevel: 'signed_in', activeAt: ago(2) }),
    request: request({ state: 'granted' }),
    application: granted,
  }),
  overdue: () => ({
    connection: connection({
      state: 'overdue',
      userLevel: 'signed_in',
      grantKnownAt: ago(1500),
      checks: 160,
      trouble: trouble('transient', { owner: 'microsoft' }),
    }),
    application: granted,
  }),
  needs_reauth: () => ({
    connection: connection({ state: 'needs_reauth', userLevel: 'broken', trouble: trouble('credentials') }),
    signInUrl,
    application: granted,
  }),
  revoked: () => ({
    connection: connection({ state: 'revoked', userLevel: 'signed_in' }),
    application: application({ level: 'revoked' }),
  }),
  denied: () => ({
    connection: connection({ state: 'denied', request: 'CR-1042' }),
    request: request({
      state: 'denied',
      decision: {
        by: ben,
        at: ago(5),
        reason: 'Please use the shared mailbox instead.',
        as: 'named_approver',
        coverage: 'all',
      },
    }),
  }),
  expired: () => ({ connection: connection({ state: 'expired' }), request: request({ state: 'expired' }) }),
  cancelled: () => ({ connection: connection({ state: 'cancelled' }) }),
  disconnected: () => ({ connection: connection({ state: 'disconnected' }) }),
  failed: () => ({ connection: connection({ state: 'failed', trouble: trouble('ours', { owner: 'vendor' }) }) }),
};

export function connectionInState(state: ConnectionState, change: Partial<ConnectionFacts> = {}): ConnectionFacts {
  return connectionFacts({ ...ordinary[state](), ...change });
}
