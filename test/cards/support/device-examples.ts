import type { Connection, DeviceCode } from '../../../src/services/consent/model.ts';
import type { ConnectionFacts } from '../../../src/services/journeys/facts.ts';
import type { Example } from './example.ts';
import { ago, application, ben, connection, connectionFacts, now, product, request, trouble } from './examples.ts';

export const roomUrl = 'https://concierge.example/connect/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';

export const device = (change: Parameters<typeof product>[0] = {}) =>
  product({
    id: 'ctouch-pro',
    kind: 'device',
    name: 'CTOUCH Pro',
    enterpriseAppName: 'CTOUCH Pro',
    publisher: 'CTOUCH Europe B.V.',
    clientId: '9a1c2f4e-2d7b-4c6a-9a43-0d5a1f3f8b33',
    scopes: [
      { name: 'openid', class: 'user' },
      { name: 'email', class: 'user' },
      { name: 'offline_access', class: 'user' },
      { name: 'User.Read', class: 'user' },
      { name: 'Calendars.ReadWrite', class: 'user', workload: 'calendar' },
      { name: 'Contacts.Read', class: 'user', workload: 'contacts' },
    ],
    article: {
      id: 'step-3',
      title: 'Step 3. Office 365 Consent CTOUCH Pro',
      url: 'https://support.ctouch.eu/',
      revised: '2024-01-01',
    },
    steps: { before: ['register_device', 'create_room_account'], after: ['check_agenda'] },
    deviceCode: true,
    ...change,
  });

export const room = (change: Partial<Connection> = {}): Connection =>
  connection({
    product: 'ctouch-pro',
    target: 'room',
    device: 'Boardroom 2',
    address: 'boardroom2@contoso.com',
    accountReady: true,
    ...change,
  });

const granted = application({ product: 'ctouch-pro', level: 'granted', evidence: 'token_scope', since: ago(45) });
const asked = application({ product: 'ctouch-pro', level: 'requested', wallSeenAt: ago(50) });

/** What a card may show of a room's connection. */
export const roomFacts = (change: Partial<Connection>, facts: Partial<ConnectionFacts> = {}): ConnectionFacts => {
  const signsIn = ['needs_sign_in', 'wrong_account', 'needs_reauth'].includes(change.state ?? 'draft');
  return connectionFacts({
    connection: room(change),
    product: device(),
    signInUrl: signsIn ? roomUrl : null,
    ...(facts.application?.level === 'granted' && {
      forecast: { kind: 'self_consent', cause: 'already_granted', basis: 'seen' },
    }),
    ...facts,
  });
};

export const waitingCode = (change: Partial<DeviceCode & { silent: boolean }> = {}) => ({
  connection: room().id,
  version: 1,
  userCode: 'FJC3SX8ZK',
  verificationUri: 'https://microsoft.com/devicelogin',
  startedAt: ago(1),
  expiresAt: new Date(now.getTime() + 14 * 60_000),
  interval: 5,
  state: 'waiting' as const,
  trouble: null,
  silent: false,
  ...change,
});

const blocked = trouble('blocked_by_policy', { code: 'AADSTS53003', owner: 'approver' });

export function deviceExamples(): Example[] {
  const example = (title: string, facts: ConnectionFacts): Example => ({
    name: 'connection',
    title: `room: ${title}`,
    facts,
  });
  const signIn = (title: string, change: Partial<Connection>, facts: Partial<ConnectionFacts> = {}): Example =>
    example(title, roomFacts({ state: 'needs_sign_in', ...change }, facts));
  const code = (title: string, change: Parameters<typeof waitingCode>[0]): Example =>
    signIn(`code ${title}`, {}, { deviceCode: waitingCode(change) });
  const declined = trouble('declined', { code: 'authorization_declined' });
  return [
    example('draft', roomFacts({})),
    example('draft, its account used by others', roomFacts({}, { sharedRoom: { own: ['Boardroom 1'], others: 1 } })),
    example('draft, granted already', roomFacts({}, { application: granted })),
    signIn('can the account sign in', { accountReady: null }),
    signIn('can the account sign in, granted', { accountReady: null }, { application: granted }),
    signIn(
      'an administrator must agree, as the directory tells',
      { accountReady: null },
      {
        forecast: { kind: 'needs_admin', cause: 'policy_none', basis: 'settings' },
        application: application({ product: 'ctouch-pro', level: 'not_registered', evidence: 'grant_object' }),
      },
    ),
    signIn('account not ready', { accountReady: false }),
    signIn('account not ready, granted', { accountReady: false }, { application: granted }),
    signIn('sign in', {}),
    signIn('sign in, viewer may grant', {}, { viewerMayGrant: true }),
    signIn('sign in, no codes', {}, { product: device({ deviceCode: false }) }),
    signIn('consented, no account', {}, { application: granted }),
    signIn('signed in, not consented', {
      trouble: trouble('not_consented', { code: 'AADSTS65001' }),
      troubleAt: ago(1),
    }),
    signIn(
      'wall',
      { trouble: trouble('needs_admin', { code: 'AADSTS90094' }), troubleAt: ago(1) },
      { application: application({ product: 'ctouch-pro', wallSeenAt: ago(1) }) },
    ),
    signIn('wrong password', { trouble: trouble('credentials', { code: 'AADSTS50126' }), troubleAt: ago(1) }),
    code('waiting', {}),
    code('waiting in silence', { silent: true, startedAt: ago(4) }),
    code('expired', { state: 'expired', startedAt: ago(20), expiresAt: ago(5) }),
    code('declined', { state: 'declined', trouble: declined }),
    code('blocked', { state: 'blocked', trouble: blocked }),
    code('failed', { state: 'failed', trouble: trouble('second_factor') }),
    example(
      'waiting for an administrator',
      roomFacts({ state: 'needs_admin', request: 'CR-1042' }, { request: request(), application: asked }),
    ),
    example(
      'waiting for an administrator, account not looked at',
      roomFacts(
        { state: 'needs_admin', request: 'CR-1042', accountReady: null },
        { request: request(), application: asked },
      ),
    ),
    example(
      'waiting for an administrator, viewer may grant',
      roomFacts(
        { state: 'needs_admin', request: 'CR-1042' },
        { request: request(), application: asked, viewerMayGrant: true },
      ),
    ),
    example(
      'another account',
      roomFacts(
        {
          state: 'wrong_account',
          userLevel: 'wrong_account',
          otherAccount: 'a•••@contoso.com',
          trouble: trouble('wrong_account'),
        },
        { application: granted },
      ),
    ),
    example(
      'waiting for Microsoft',
      roomFacts(
        { state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(5), checks: 6, nextCheckAt: now },
        { application: granted },
      ),
    ),
    example(
      'active',
      roomFacts({ state: 'active', userLevel: 'signed_in', activeAt: ago(2) }, { application: granted }),
    ),
    example(
      'overdue',
      roomFacts(
        {
          state: 'overdue',
          userLevel: 'signed_in',
          grantKnownAt: ago(1500),
          checks: 160,
          trouble: trouble('no_mailbox', { code: 'MailboxNotEnabledForRESTAPI', owner: 'approver' }),
        },
        { application: granted },
      ),
    ),
    example(
      'sign-in broken',
      roomFacts(
        { state: 'needs_reauth', userLevel: 'broken', trouble: trouble('expired', { code: 'AADSTS700082' }) },
        { application: granted },
      ),
    ),
    example(
      'withdrawn',
      roomFacts(
        { state: 'revoked', userLevel: 'signed_in', trouble: trouble('withdrawn', { code: '' }) },
        {
          application: { ...granted, level: 'revoked', withdrawn: { at: ago(30), by: ben.name } },
        },
      ),
    ),
    example('failed', roomFacts({ state: 'failed', trouble: trouble('ours', { owner: 'vendor' }) })),
    example('disconnected', roomFacts({ state: 'disconnected' })),
    example('seen by somebody else', {
      ...roomFacts({ state: 'needs_sign_in' }),
      viewerIsRequester: false,
      signInUrl: null,
    }),
    {
      name: 'active-notice',
      title: 'a room',
      facts: roomFacts({ state: 'active', userLevel: 'signed_in' }, { application: granted }),
    },
    {
      name: 'my-status',
      title: 'mailboxes and devices',
      facts: {
        connections: [
          roomFacts({ state: 'needs_sign_in' }, { application: granted }),
          connectionFacts({ connection: connection({ state: 'active', userLevel: 'signed_in' }) }),
          roomFacts({ state: 'active', userLevel: 'signed_in', device: 'Lobby' }),
          connectionFacts({ connection: connection({ state: 'needs_admin', address: 'finance@contoso.com' }) }),
        ],
        now,
      },
    },
  ];
}
