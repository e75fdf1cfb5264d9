import {
  type ApplicationState,
  type ApprovalRequest,
  type ConnectionState,
  connectionStates,
  requestStates,
  type TroubleClass,
} from '../../../src/services/consent/model.ts';
import type { CardFacts, ConnectionFacts, NoticeKey } from '../../../src/services/journeys/facts.ts';
import { deskExamples } from './desk-examples.ts';
import { device, deviceExamples } from './device-examples.ts';
import type { Example } from './example.ts';
import {
  ago,
  application,
  ben,
  connection,
  connectionFacts,
  now,
  product,
  request,
  requestFacts,
  tenant,
  trouble,
  usualOwner,
} from './examples.ts';
import { formExamples } from './form-examples.ts';
import { connectionInState, granted, signInUrl } from './in-state.ts';
import { signInExamples } from './sign-in-examples.ts';

const pasted = {
  known: true,
  correlation: '0f0e0d0c-0b0a-4908-8706-050403020100',
  at: new Date('2026-11-20T08:02:12Z'),
  deciding: [],
};

export { connectionInState };

/** Every kind of trouble; the record makes a forgotten one a type error. */
const troubles: Record<TroubleClass, true> = {
  cancelled: true,
  declined: true,
  needs_admin: true,
  not_consented: true,
  wrong_account: true,
  credentials: true,
  second_factor: true,
  blocked_by_policy: true,
  not_assigned: true,
  disabled: true,
  expired: true,
  no_mailbox: true,
  no_rights: true,
  no_answer: true,
  withdrawn: true,
  transient: true,
  ours: true,
  unknown: true,
};
const troubleClasses = Object.keys(troubles) as TroubleClass[];

const notices: Record<NoticeKey, true> = {
  already_decided: true,
  not_an_approver: true,
  anothers_decision: true,
  role_falls_short: true,
  own_request: true,
  own_wish: true,
  reason_missing: true,
  too_late: true,
  still_switched_off: true,
  not_now: true,
  moved_on: true,
  not_yours: true,
  taken: true,
  already: true,
  stands_beside: true,
  ended: true,
  not_found: true,
  open_in_chat: true,
  only_help_here: true,
  not_helpdesk: true,
  unknown_tenant: true,
  unknown_person: true,
  unknown_tenant_id: true,
  unknown_request: true,
  no_such_request: true,
  name_a_tenant: true,
  unknown_product: true,
  shared_not_offered: true,
  device_code_not_offered: true,
  managed_per_user: true,
  request_changed: true,
  prove_again: true,
  guest_own_only: true,
  roster_silent: true,
  nothing_to_disconnect: true,
  nothing_to_cancel: true,
  language_chosen: true,
  reported: true,
  report_kept: true,
  no_helpdesk: true,
  policy_noted: true,
  watch_after_sign_in: true,
  no_directory: true,
  secret_refused: true,
  secret_in_field: true,
  fresh_consent_wait: true,
  no_pending: true,
  no_timeline: true,
  nothing_open: true,
  became_approver: true,
  message_follows: true,
  reminded: true,
  reminded_already: true,
  code_unknown: true,
  press_it: true,
  which_of_them: true,
  left_as_it_is: true,
  nothing_asked: true,
  administrator_named: true,
  administrator_asked: true,
  who_decides: true,
  others_decide: true,
  approver_away: true,
  asked_by: true,
  is_it_legit: true,
  no_hurry: true,
  you_are_welcome: true,
  if_approved: true,
  if_denied: true,
  no_longer_open: true,
  nothing_to_remind: true,
  start_over: true,
  failed: true,
};
const noticeKeys = Object.keys(notices) as NoticeKey[];

const commands = [
  'connect_mailbox',
  'connect_device',
  'disconnect',
  'status_mine',
  'cancel',
  'why_stuck',
  'help',
  'list_pending',
  'approve_request',
  'status_lookup',
].map((key) => ({ key, example: key.replaceAll('_', ' ') }));

const continueUrl =
  'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0/adminconsent?client_id=6f1c';
const withTrouble = (kind: TroubleClass, state: ConnectionState = 'needs_sign_in'): ConnectionFacts =>
  connectionFacts({
    connection: connection({
      state,
      trouble: trouble(kind, { owner: usualOwner(kind) }),
      troubleAt: ago(1),
      // What went wrong at a later sign-in leaves it as it is.
      ...(state === 'wrong_account' && { userLevel: 'wrong_account', otherAccount: 'b•••@contoso.com' }),
    }),
    ...(kind === 'needs_admin' && { application: application({ wallSeenAt: ago(1) }) }),
    signInUrl,
  });

function connectionExamples(): Example[] {
  const example = (title: string, facts: ConnectionFacts): Example => ({ name: 'connection', title, facts });
  const reported = application({ level: 'requested', evidence: 'microsoft_reports' });
  const decided: ApprovalRequest = request({
    state: 'approved',
    decision: { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'all' },
  });
  return [
    ...connectionStates.map((state) => example(state, connectionInState(state))),
    ...connectionStates.map((state) =>
      example(
        `${state}, seen by somebody else`,
        connectionInState(state, { viewerIsRequester: false, signInUrl: null }),
      ),
    ),
    ...troubleClasses.map((kind) => example(`needs_sign_in with ${kind}`, withTrouble(kind))),
    ...troubleClasses.map((kind) => example(`wrong_account with ${kind}`, withTrouble(kind, 'wrong_account'))),
    example('needs_sign_in, approval reported', connectionInState('needs_sign_in', { application: reported })),
    example('needs_sign_in, granted', connectionInState('needs_sign_in', { application: granted })),
    example('needs_admin, nobody known', connectionInState('needs_admin', { approvers: [] })),
    example('needs_admin, approved in Teams', connectionInState('needs_admin', { request: decided })),
    example(
      'wrong_account, personal',
      connectionInState('wrong_account', {
        connection: connection({
          state: 'wrong_account',
          userLevel: 'wrong_account',
          otherAccount: 'a•••@outlook.com',
          trouble: trouble('wrong_account', { code: 'personal_account' }),
        }),
      }),
    ),
  ];
}

function requestExamples(): Example[] {
  const decision = { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'all' } as const;
  const example = (title: string, change: Parameters<typeof requestFacts>[0]): Example => ({
    name: 'approval-request',
    title,
    facts: requestFacts(change),
  });
  const decided = (state: ApprovalRequest['state'], change: Partial<ApprovalRequest> = {}): ApprovalRequest =>
    request({
      state,
      decision: state === 'open' || state === 'expired' || state === 'cancelled' ? null : decision,
      ...change,
    });
  return [
    ...requestStates.map((state) => example(state, { request: decided(state) })),
    example('open, asked once more', { isReminder: true }),
    example('open, only to look at', { viewerMay: 'look' }),
    example('open, denied in writing', { typed: { to: 'deny', reason: 'We use another product.' } }),
    example('open, with the reason that was written before', { keptReason: 'We use another product.' }),
    example('open, approved in writing', { typed: { to: 'approve', reason: 'We trust them.' } }),
    example('open again after trouble', { request: request({ trouble: trouble('needs_admin') }) }),
    example('approved, to continue', { request: decided('approved'), viewerMay: 'continue', continueUrl }),
    example('approved, to continue, asked once more', {
      request: decided('approved'),
      viewerMay: 'continue',
      continueUrl,
      isReminder: true,
    }),
    example('approved, Microsoft reports', {
      request: decided('approved', { returnedAt: ago(1), evidence: 'microsoft_reports' }),
      application: application({ level: 'requested', evidence: 'microsoft_reports' }),
    }),
    example('approved, declined at Microsoft', {
      request: decided('approved', { trouble: trouble('declined') }),
      viewerMay: 'continue',
      continueUrl,
    }),
    example('blocked', { request: decided('blocked', { trouble: trouble('blocked_by_policy') }) }),
    example('blocked, for who may switch it on', { request: decided('blocked'), viewerMay: 'switch_on' }),
    example('denied with a reason', {
      request: decided('denied', { decision: { ...decision, reason: 'Please use the shared mailbox instead.' } }),
    }),
    example('device', { product: product({ id: 'ctouch-pro', kind: 'device', name: 'CTOUCH Pro' }), waiting: [] }),
    example('with an application permission', {
      product: product({
        scopes: [
          { name: 'Mail.Read', class: 'application' },
          { name: 'Directory.Read.All', class: 'admin' },
        ],
        publisherVerified: false,
      }),
    }),
  ];
}

function listExamples(): Example[] {
  const someStates: ConnectionState[] = ['needs_sign_in', 'needs_admin', 'active', 'propagating', 'wrong_account'];
  const each = (state: ConnectionState, address: string): ConnectionFacts => {
    const facts = connectionInState(state);
    return { ...facts, connection: { ...facts.connection, address } };
  };
  const mine = someStates.map((state, index) => each(state, `mailbox${index}@contoso.com`));
  const pending = ['CR-1042', 'CR-1043'].map((number) => ({
    request: request({ number }),
    product: product(),
    waiting: 2,
  }));
  const withDecided = pending.map((each, n) => (n === 0 ? { ...each, request: request({ state: 'denied' }) } : each));
  const apps: ApplicationState[] = [application({ level: 'requested', evidence: 'microsoft_reports' }), granted];
  return [
    { name: 'my-status', title: 'none', facts: { connections: [], now } },
    { name: 'my-status', title: 'one', facts: { connections: mine.slice(0, 1), now } },
    { name: 'my-status', title: 'several', facts: { connections: mine, now } },
    {
      name: 'my-status',
      title: 'very many',
      facts: { connections: connectionStates.flatMap((state) => [each(state, 'a@b.nl'), each(state, 'c@d.nl')]), now },
    },
    ...(['cancel', 'reauthorise', 'disconnect'] as const).flatMap((to): Example[] => [
      { name: 'which-connection', title: `${to}, one`, facts: { to, connections: mine.slice(0, 1), now } },
      { name: 'which-connection', title: `${to}, several`, facts: { to, connections: [...mine, ...mine], now } },
    ]),
    { name: 'how-long', title: 'several', facts: { connections: [...mine, ...mine], now } },
    ...connectionStates.map(
      (state): Example => ({ name: 'how-long', title: state, facts: { connections: [each(state, 'a@b.nl')], now } }),
    ),
    { name: 'which-connection', title: 'show, several', facts: { to: 'show', typed: 'Anna', connections: mine, now } },
    {
      name: 'which-tenant',
      title: 'none of that name',
      facts: {
        typed: 'Tailspin',
        tenants: [tenant(), tenant({ id: product().clientId, domains: ['fabrikam.com'] })],
        more: false,
        none: true,
      },
    },
    { name: 'language', title: 'none named', facts: { typed: '' } },
    { name: 'language', title: 'not spoken', facts: { typed: 'Polish' } },
    { name: 'pending', title: 'none', facts: { requests: [], now } },
    { name: 'pending', title: 'two', facts: { requests: pending, now } },
    { name: 'pending', title: 'after a written decision', facts: { requests: pending, typed: true, now } },
    { name: 'pending', title: 'named, one decided', facts: { requests: withDecided, typed: 'named', now } },
    { name: 'pending', title: 'very many', facts: { requests: Array.from({ length: 40 }, () => pending).flat(), now } },
    {
      name: 'which-tenant',
      title: 'two of one name',
      facts: {
        typed: 'contoso',
        tenants: [tenant(), tenant({ id: product().clientId, domains: ['contoso.nl'] })],
        more: true,
      },
    },
    {
      name: 'tenant-status',
      title: 'nothing known',
      facts: {
        tenant: tenant({ name: null, domains: [], approvers: [] }),
        products: [],
        viewerMayManage: false,
        openReports: 0,
        one: null,
        estimate: null,
        reachRequest: null,
        counts: [],
        connections: [],
        now,
      },
    },
    {
      name: 'tenant-status',
      title: 'busy',
      facts: {
        tenant: tenant(),
        products: apps.map((state, index) => ({
          product: product(index ? { id: 'ctouch-pro', kind: 'device', name: 'CTOUCH Pro' } : {}),
          application: state,
          forecast: { kind: 'needs_admin', cause: index ? 'policy_managed' : 'request_open', basis: 'seen' },
          request: index ? null : request(),
          refusedSecret: null,
          drift: null,
          accounts: { signedIn: index ? 2 : 10, total: index ? 3 : 18 },
          counts: index
            ? [
                { state: 'needs_sign_in', count: 1 },
                { state: 'active', count: 2 },
              ]
            : [
                { state: 'needs_admin', count: 5 },
                { state: 'needs_sign_in', count: 2 },
                { state: 'propagating', count: 1 },
                { state: 'active', count: 10 },
                { state: 'failed', count: 1 },
              ],
        })),
        viewerMayManage: false,
        openReports: 0,
        one: null,
        estimate: null,
        reachRequest: null,
        counts: [
          { state: 'active', count: 12 },
          { state: 'needs_admin', count: 5 },
          { state: 'needs_sign_in', count: 3 },
          { state: 'propagating', count: 1 },
          { state: 'failed', count: 1 },
        ],
        connections: mine,
        now,
      },
    },
  ];
}

function shortExamples(): Example[] {
  const typed = { who: 'Ben Okafor', at: ago(3), typed: 'conotso.com', reference: 'r-1f2e' };
  const products = [product(), product({ id: 'other', name: 'Other product' })];
  const form = (title: string, change: Partial<CardFacts['mailbox-form']>): Example => ({
    name: 'mailbox-form',
    title,
    facts: { mailbox: 'anna@contoso.com', product: null, products, shared: false, problem: null, ...change },
  });
  return [
    { name: 'welcome', title: 'with a name', facts: { name: 'Anna Berg' } },
    { name: 'welcome', title: 'without a name', facts: { name: '' } },
    { name: 'help', title: 'all', facts: { commands, products: [product(), device()], now } },
    { name: 'help', title: 'nothing', facts: { commands: [], products: [], now } },
    {
      name: 'not-understood',
      title: 'with suggestions',
      facts: { typed: 'conect mi malbox plz', suggestions: ['connect my mailbox', 'status', 'help'] },
    },
    { name: 'not-understood', title: 'with one', facts: { typed: 'conect', suggestions: ['connect my mailbox'] } },
    { name: 'not-understood', title: 'without', facts: { typed: '', suggestions: [] } },
    form('one product', { products: [product()] }),
    form('two products', {}),
    form('a shared one', { products: [product({ offersShared: true })], shared: true, mailbox: 'info@contoso.com' }),
    ...(
      [
        'empty',
        'malformed',
        'name_only',
        'whose',
        'unknown_domain',
        'foreign_tenant',
        'unknown_product',
        'not_shared_product',
      ] as const
    ).map((problem) =>
      form(problem, {
        problem,
        mailbox: problem === 'empty' ? '' : 'anna@contso',
        product: 'TaxClac',
        shared: problem === 'not_shared_product',
      }),
    ),
    {
      name: 'explanation',
      title: 'not known',
      facts: {
        ...pasted,
        code: 'AADSTS99999',
        trouble: null,
        known: false,
        waiting: null,
        connection: null,
        deskPage: null,
        desk: null,
        which: [],
        elsewhere: null,
        others: [],
      },
    },
    ...[[], [{ number: 'CR-1042', version: 3 }]].map(
      (deciding): Example => ({
        name: 'explanation',
        title: deciding.length > 0 ? 'for who decides on it' : 'with nothing that waits for an administrator',
        facts: {
          ...pasted,
          deciding,
          code: 'AADSTS90093',
          trouble: trouble('needs_admin', { code: 'AADSTS90093', owner: 'approver' }),
          waiting: null,
          connection: null,
          deskPage: null,
          desk: null,
          which: [],
          elsewhere: null,
          others: [],
        },
      }),
    ),
    // Nobody pastes what Microsoft never wrote.
    ...troubleClasses
      .filter((kind) => kind !== 'no_answer' && kind !== 'withdrawn')
      .map(
        (kind): Example => ({
          name: 'explanation',
          title: kind,
          facts: {
            ...pasted,
            code: trouble(kind).code,
            trouble: trouble(kind, { owner: usualOwner(kind) }),
            waiting: kind === 'needs_admin' ? connection({ state: 'needs_sign_in' }) : null,
            connection: kind === 'expired' ? connection({ state: 'needs_sign_in' }) : null,
            deskPage: kind === 'ours' ? 'https://login.microsoftonline.com/error?code=50126' : null,
            desk:
              kind === 'ours' ? { tenant: connection({}).tenant } : kind === 'not_assigned' ? { tenant: null } : null,
            which: kind === 'credentials' ? ['anna@contoso.com', 'Room 4'] : [],
            elsewhere: kind === 'not_consented' ? product() : null,
            others: [],
          },
        }),
      ),
    ...(['requester', 'approver', 'vendor', 'microsoft'] as const).map(
      (owner): Example => ({
        name: 'explanation',
        title: `mended by ${owner}`,
        facts: {
          ...pasted,
          code: 'AADSTS50126',
          trouble: trouble('credentials', { code: 'AADSTS50126', owner }),
          waiting: null,
          connection: null,
          deskPage: null,
          desk: null,
          which: [],
          elsewhere: null,
          others: [],
        },
      }),
    ),
    ...noticeKeys.map((key): Example => ({ name: 'notice', title: key, facts: { key, values: {} } })),
    ...noticeKeys.map(
      (key): Example => ({ name: 'notice', title: `${key}, in detail`, facts: { key, values: typed } }),
    ),
    {
      name: 'pass-on',
      title: 'one waits',
      facts: {
        request: request(),
        product: product(),
        approveUrl: signInUrl.replace('connect', 'approve'),
        asked: [],
        unreached: [],
        linkUntil: now,
        waiting: 1,
        now,
      },
    },
    {
      name: 'pass-on',
      title: 'asked again, after a report that did not hold',
      facts: {
        request: request({
          earlier: { by: ben, decidedAt: ago(70), returnedAt: ago(60) },
          trouble: { class: 'not_consented', code: 'grant_not_for_account', owner: 'approver', correlation: null },
        }),
        product: product(),
        approveUrl: signInUrl.replace('connect', 'approve'),
        asked: [],
        unreached: [],
        linkUntil: now,
        waiting: 1,
        now,
      },
    },
    {
      name: 'pass-on',
      title: 'the approver has no chat',
      facts: {
        request: request(),
        product: product(),
        approveUrl: signInUrl.replace('connect', 'approve'),
        asked: [],
        unreached: [ben],
        linkUntil: now,
        waiting: 1,
        now,
      },
    },
    {
      name: 'pass-on',
      title: 'asked in Teams by now',
      facts: {
        request: request(),
        product: product(),
        approveUrl: null,
        asked: [ben],
        unreached: [ben],
        linkUntil: now,
        waiting: 1,
        now,
      },
    },
    {
      name: 'pass-on',
      title: 'closed',
      facts: {
        request: request({ state: 'granted' }),
        product: product(),
        approveUrl: null,
        asked: [],
        unreached: [],
        linkUntil: now,
        waiting: 0,
        now,
      },
    },
    { name: 'active-notice', title: 'after a request', facts: connectionInState('active') },
    { name: 'active-notice', title: 'without a request', facts: connectionInState('active', { request: null }) },
  ];
}

/** Every card in every state that people can meet. */
export const allExamples = (): Example[] => [
  ...connectionExamples(),
  ...requestExamples(),
  ...listExamples(),
  ...shortExamples(),
  ...deviceExamples(),
  ...signInExamples(),
  ...formExamples(),
  ...deskExamples(),
];

const nasty: Record<string, string> = {
  empty: '',
  long: 'x'.repeat(200),
  'right to left': 'שלום עולם \u202Eevil\u202C مرحبا',
  emoji: '👩‍👩‍👧‍👦🧾 Zoë',
  'template text': '${x} ${connection.id} {{who}} $t(term.grant)',
  'Markdown link': '[Sign in here](https://evil.example/login) **now** `x` https://evil.example www.evil.example',
  quotes: `"quoted" 'single' \\ back </at><at>Boss</at> <b>bold</b> <<at>at>`,
  'control characters': 'a\u0000b\u0007c\nd\r\ne\u200Bf\u2066g',
};
export const nastyNames = Object.keys(nasty);

/** The same card with every name, reason and typed text replaced by something unpleasant. Addresses and ids stay what they are. */
export function withNastyText(example: Example, kind: string): Example {
  const text = nasty[kind] ?? '';
  const replaced = new Set([
    'name',
    'reason',
    'typed',
    'publisher',
    'mailbox',
    'address',
    'otherAccount',
    'who',
    'example',
    'device',
    'room',
    'signInAs',
    'by',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    // What Microsoft calls a product goes on being another name than its own: cards say so.
    if (key === 'enterpriseAppName') return `${text} app`;
    if (typeof value === 'string') return replaced.has(key) ? text : value;
    if (value instanceof Date || value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      return value.map((each) => (key === 'suggestions' || key === 'domains' ? text : walk(each, '')));
    }
    // A scope's name is a key of the text files, not something that people type.
    const isScope = 'class' in value && 'name' in value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, isScope && name === 'name' ? inner : walk(inner, name)]),
    );
  };
  return { ...example, facts: walk(example.facts, '') } as Example;
}
