import type { Connection } from '../../../src/services/consent/model.ts';
import type { ConnectionFacts } from '../../../src/services/journeys/facts.ts';
import type { Example } from './example.ts';
import { ago, application, ben, connection, connectionFacts, now, product, trouble } from './examples.ts';
import { connectionInState } from './in-state.ts';

const url = 'https://concierge.example/connect/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
export const rightsUrl = 'https://concierge.example/approve/rR3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
export const teamsAdministrator = '69091246-20e8-4a56-aa4d-066075b2a7a8';

const granted = application({ level: 'granted', evidence: 'token_scope', since: ago(45) });
const offersShared = product({ offersShared: true });

/** A connection that waits for a sign-in. */
export const signingIn = (change: Partial<Connection> = {}, facts: Partial<ConnectionFacts> = {}): ConnectionFacts =>
  connectionFacts({ connection: connection({ state: 'needs_sign_in', ...change }), signInUrl: url, ...facts });

/** A shared mailbox, for which the requester signs in. */
export const sharedMailbox = (
  change: Partial<Connection> = {},
  facts: Partial<ConnectionFacts> = {},
): ConnectionFacts =>
  connectionFacts({
    connection: connection({
      target: 'shared',
      address: 'info@contoso.com',
      signInAs: 'anna@contoso.com',
      ...change,
    }),
    product: offersShared,
    ...facts,
  });

/** Microsoft's answer held the permissions, for the account that signed in. */
const ownOnly = application({ level: 'partial', evidence: 'token_scope', scopes: ['Mail.Send'], forAll: false });

export const wallMet = (facts: Partial<ConnectionFacts> = {}): ConnectionFacts =>
  signingIn(
    { trouble: trouble('needs_admin', { code: 'AADSTS90093', owner: 'approver' }), troubleAt: ago(1) },
    { rightsUrl, application: application({ wallSeenAt: ago(1) }), ...facts },
  );

export function signInExamples(): Example[] {
  const example = (title: string, facts: ConnectionFacts): Example => ({ name: 'connection', title, facts });
  const noRights = trouble('no_rights', { code: 'ErrorAccessDenied', owner: 'approver' });
  const waits = { state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(25), checks: 9 } as const;
  return [
    example('draft of somebody else’s', {
      ...connectionFacts({
        connection: connection({ target: 'named', address: 'info@contoso.com' }),
        product: offersShared,
      }),
    }),
    example('draft of a shared mailbox', sharedMailbox()),
    example('sign in for a shared mailbox', sharedMailbox({ state: 'needs_sign_in' }, { signInUrl: url })),
    example('waiting, longer than others', {
      ...connectionInState('propagating'),
      estimate: { kind: 'most', seconds: 2_400, of: 200 },
    }),
    example('waiting, made sure of', {
      ...connectionInState('propagating'),
      connection: connection({ ...waits, proofs: 1, nextCheckAt: now }),
    }),
    example(
      'kept out by a policy of Exchange',
      connectionFacts({
        connection: connection({ ...waits, trouble: { ...noRights, code: 'ODataDisabled' }, nextCheckAt: now }),
        application: granted,
        waitsForExchange: true,
      }),
    ),
    example('shared mailbox without rights', sharedMailbox({ ...waits, trouble: noRights }, { application: granted })),
    example(
      'shared mailbox without rights, overdue',
      sharedMailbox(
        { ...waits, state: 'overdue', grantKnownAt: ago(25 * 60), trouble: noRights },
        { application: granted },
      ),
    ),
    example(
      'shared mailbox, active',
      sharedMailbox({ state: 'active', userLevel: 'signed_in', activeAt: ago(3) }, { application: granted }),
    ),
    example('sign in, for whom', signingIn({}, { viewerMayGrant: true })),
    example('sign in, this one only', signingIn({ coverage: 'listed' }, { viewerMayGrant: true })),
    example('sign in, everybody', signingIn({ coverage: 'all' }, { viewerMayGrant: true })),
    example('sign in, looked after', signingIn({ healthAgreedAt: ago(2) })),
    example('wall, roles not looked at', wallMet()),
    example('wall, roles that do not suffice', wallMet({ viewerRoles: [teamsAdministrator] })),
    example('wall, no roles', wallMet({ viewerRoles: [], approvers: [] })),
    example('wall, viewer may grant', wallMet({ viewerMayGrant: true })),
    example('nothing came back', signingIn({ leftAt: ago(11) }, { nothingCameBack: true })),
    example('nothing came back for long', signingIn({ trouble: trouble('no_answer', { code: 'nothing_came_back' }) })),
    example(
      'granted for one only, active',
      connectionInState('active', { grantedForOneOnly: true, viewerMayGrant: true, application: ownOnly }),
    ),
    example(
      'granted for one only, waiting',
      connectionInState('propagating', { grantedForOneOnly: true, viewerMayGrant: true, application: ownOnly }),
    ),
    example('active, the product wants more', { ...connectionInState('active'), unheld: ['Calendars.Read'] }),
    example('active, looked after', {
      ...connectionInState('active'),
      connection: connection({
        state: 'active',
        userLevel: 'signed_in',
        activeAt: ago(2),
        healthAgreedAt: ago(2),
        nextCheckAt: ago(-58),
      }),
    }),
    example('active again', {
      ...connectionInState('active'),
      connection: connection({ state: 'active', userLevel: 'signed_in', activeAt: ago(2), brokenAt: ago(600) }),
    }),
    example('sign in anew', signingIn({ state: 'needs_reauth', userLevel: 'signed_in' }, { application: granted })),
    example('withdrawn, by whom is known', {
      ...connectionInState('revoked'),
      application: application({ level: 'revoked', withdrawn: { at: ago(30), by: ben.name } }),
    }),
    example('withdrawn, when is known', {
      ...connectionInState('revoked'),
      application: application({ level: 'revoked', withdrawn: { at: ago(30), by: null, after: ago(40) } }),
    }),
    example('withdrawn, before the sign-in', {
      ...connectionInState('revoked'),
      connection: connection({
        state: 'revoked',
        request: 'CR-1042',
        trouble: trouble('withdrawn', { code: 'grant_withdrawn', owner: 'approver' }),
      }),
      application: application({ level: 'revoked', withdrawn: { at: ago(30), by: ben.name } }),
    }),
    example('withdrawn, and back', connectionInState('revoked', { application: granted })),
    example(
      'withdrawn, product switched off',
      connectionInState('revoked', {
        connection: connection({
          state: 'revoked',
          userLevel: 'signed_in',
          trouble: trouble('disabled', { code: 'AADSTS7000112', owner: 'approver' }),
        }),
        application: application({ level: 'disabled' }),
      }),
    ),
  ];
}
