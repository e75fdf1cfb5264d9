import type { Product } from '../../src/services/catalogue/product.ts';
import type { Connection, Trouble } from '../../src/services/consent/model.ts';
import { directoryRoles, entitledRoles } from '../../src/services/consent/roles.ts';
import { privacyPage, termsPage } from '../../src/services/http/pages/about-pages.ts';
import { approvePage } from '../../src/services/http/pages/approve-page.ts';
import { type Markup, plainPage } from '../../src/services/http/pages/layout.ts';
import { managePage } from '../../src/services/http/pages/manage-page.ts';
import { registerPage } from '../../src/services/http/pages/register-page.ts';
import { rightsPage } from '../../src/services/http/pages/rights-page.ts';
import { signInPage } from '../../src/services/http/pages/sign-in-page.ts';
import type { ApprovePage, Brief, ByHand } from '../../src/services/journeys/approval/approve.ts';
import type { Rights, RightsPage } from '../../src/services/journeys/approval/rights.ts';
import type { ManagePage } from '../../src/services/journeys/grants/manage.ts';
import type { ManageTask } from '../../src/services/journeys/grants/manage-task.ts';
import type { RegisterPage } from '../../src/services/journeys/grants/register.ts';
import type { SignInPage } from '../../src/services/journeys/sign-in/sign-in.ts';
import type { Translator } from '../../src/services/text/index.ts';
import { connectionInState } from '../cards/support/all-cards.ts';
import { ownApp, room } from '../cards/support/desk-examples.ts';
import { device } from '../cards/support/device-examples.ts';
import {
  ago,
  anna,
  ben,
  connection,
  microsoftLink,
  product,
  request,
  tenant,
  trouble,
} from '../cards/support/examples.ts';

/** One page of the bot, as the browser gets it. */
export interface PageExample {
  readonly name: string;
  readonly title: string;
  readonly markup: (words: Translator) => Markup;
}

/** The examples of each kind of page; the type forgets none. */
type EveryPage<Show extends { readonly page: string }> = {
  readonly [Page in Show['page']]: Readonly<Record<string, Omit<Extract<Show, { page: Page }>, 'page'>>>;
};

const over = { '': {} };
const loginHost = 'login.microsoftonline.com';
const link = 'https://concierge.example/manage/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
const again = 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0/adminconsent';
const proof = 'qX3_yT-0aa';
const managed = tenant({ reach: 'manage' });
const finance = connection({ target: 'named', address: 'finance@contoso.com' });
const info = connection({ target: 'shared', address: 'info@contoso.com', signInAs: 'anna@contoso.com' });
const room4 = room('Room 4', 'room4@contoso.com');
const many = Array.from({ length: 30 }, (_, index) =>
  connection({ address: `person${index}@contoso.com`, state: 'needs_admin' }),
);
const decision = { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'all' } as const;
const products = new Map([product(), device()].map((each) => [each.id, each]));
const findProduct = (id: string): Product => products.get(id) ?? product();
const account = (...connections: readonly [Connection, ...Connection[]]) => ({
  oid: '22222222-2222-4222-8222-222222222222',
  trouble: null,
  address: connections[0].signInAs,
  connections,
});
const roles = (...names: readonly string[]) => directoryRoles.filter(({ name }) => names.includes(name));

function signIn(): EveryPage<SignInPage> {
  const outcome = (of: Connection, change: { ended?: boolean; retry?: string } = {}) => ({
    connection: of,
    ended: change.ended ?? false,
    retry: change.retry ?? null,
  });
  const failed = (found: Trouble, change: Partial<Connection> = {}) =>
    outcome(connection({ state: 'needs_sign_in', trouble: found, troubleAt: ago(1), ...change }), { retry: proof });
  return {
    who_asked: {
      'a named mailbox': { connection: finance, state: null },
      'a shared mailbox': { connection: info, state: null },
      'a room': { connection: room4, state: null },
      'in another browser': { connection: finance, state: proof },
    },
    sure_to_end: { '': { connection: finance, state: null } },
    continue_here: { '': { state: proof } },
    outcome: {
      propagating: outcome(connectionInState('propagating').connection),
      'propagating, a named mailbox': outcome({ ...connectionInState('propagating').connection, ...named(finance) }),
      overdue: outcome(connectionInState('overdue').connection),
      active: outcome(connectionInState('active').connection),
      'active, a room': outcome({ ...connectionInState('active').connection, target: 'room' }),
      'needs an administrator': outcome(connectionInState('needs_admin').connection),
      'needs an administrator, a named mailbox': outcome({
        ...connectionInState('needs_admin').connection,
        ...named(finance),
      }),
      'needs a sign-in': outcome(connectionInState('needs_sign_in').connection, { retry: proof }),
      'wrong account': outcome(connectionInState('wrong_account').connection, { retry: proof }),
      'the administrator in place of the owner': failed(trouble('wrong_account', { code: 'other_account_consented' }), {
        state: 'wrong_account',
        otherAccount: 'b•••@contoso.com',
      }),
      cancelled: failed(trouble('cancelled')),
      declined: failed(trouble('declined')),
      'second factor': failed(trouble('second_factor')),
      'blocked by policy': failed(trouble('blocked_by_policy', { owner: 'approver' })),
      'no mailbox': failed(trouble('no_mailbox', { owner: 'approver' })),
      'our own fault': failed(trouble('ours', { owner: 'vendor' })),
      ended: outcome(connectionInState('cancelled').connection, { ended: true }),
    },
    link_unknown: over,
    link_over: over,
    confirm_first: over,
    came_back_unknown: over,
    trip_over: over,
  };
}

const named = ({ target, address, signInAs }: Connection) => ({ target, address, signInAs });

function approve(): EveryPage<ApprovePage> {
  const brief = (change: Partial<Brief>): { readonly brief: Brief } => ({
    brief: {
      request: request(),
      product: product(),
      tenant: tenant(),
      waiting: [connection({ state: 'needs_admin' }), finance],
      choices: ['all', 'listed'],
      preview: null,
      person: ben,
      proof,
      alreadyApprover: false,
      hasChat: false,
      reader: null,
      problem: null,
      ...change,
    },
  });
  const byHand = (change: Partial<ByHand>): { readonly byHand: ByHand } => ({
    byHand: {
      request: request({ state: 'approved', decision: { ...decision, coverage: 'listed' } }),
      product: product(),
      accounts: [account(connection()), account(finance)],
      missing: [],
      registered: 'there',
      registerUrl: null,
      links: { apps: microsoftLink('enterprise_apps'), permissions: microsoftLink('app_permissions') },
      proof,
      ...change,
    },
  });
  const refused = (reason: string) => ({ reason, request: request({ decision }) });
  return {
    sign_in: { '': { product: product() } },
    sign_in_failed: { '': { trouble: trouble('cancelled'), at: ago(1), again: proof } },
    other_tenant: over,
    no_role: { ...noRole },
    brief: {
      'first decision': brief({}),
      'one mailbox, by an approver': brief({ waiting: [connection()], alreadyApprover: true }),
      'the directory is read': brief({ tenant: managed, preview: { all: 12, listed: 2, registered: false } }),
      'rooms, very many': brief({ product: device(), waiting: [room4, ...many] }),
      'managed per user': brief({ tenant: tenant({ managedPerUser: true }), choices: ['listed'] }),
      'only to deny': brief({ choices: [] }),
      'an application permission': brief({
        product: product({ scopes: [{ name: 'Mail.Read', class: 'application' }], publisherVerified: false }),
      }),
      'directory rights': brief({ product: ownApp, waiting: [], choices: ['all'] }),
      'the reason is missing': brief({ problem: 'reason_missing' }),
      'a password for a reason': brief({ problem: 'reason_secret' }),
      'the request has changed': brief({ problem: 'request_changed' }),
    },
    refused: {
      'already decided': refused('already_decided'),
      'too late': refused('too_late'),
      'own request': refused('own_request'),
      'own wish': refused('own_wish'),
      'not an approver': refused('not_an_approver'),
      'managed per user': refused('managed_per_user'),
      other: refused('moved_on'),
    },
    decided: {
      approved: { request: request({ state: 'granted', decision }), product: product() },
      denied: { request: request({ state: 'denied', decision }), product: product() },
    },
    continue: { '': { request: request({ state: 'approved', decision }), again } },
    by_hand: {
      'two people': byHand({}),
      'not registered': byHand({ registered: 'missing', registerUrl: link }),
      'perhaps not registered': byHand({ registered: 'unknown', registerUrl: link }),
      'one is missing': byHand({ missing: ['finance@contoso.com'] }),
    },
    by_hand_reported: { '': { product: product() } },
    microsoft_reports: { 'a product': { product: product() }, 'directory rights': { product: ownApp } },
    microsoft_trouble: { '': { product: product(), trouble: trouble('declined'), at: ago(1), again } },
    admin_returned_late: {
      'decided still': { product: product(), again },
      'on the card': { product: product(), again: null },
    },
    admin_returned_unknown: over,
    admin_returned_over: over,
    link_unknown: over,
    link_over: over,
    trip_over: over,
    trip_unclear: over,
    came_back_unknown: over,
    working: over,
  };
}

const noRole = {
  'no role at all': {
    person: anna,
    roles: [],
    needed: entitledRoles(product().scopes),
    myRoles: microsoftLink('my_roles'),
  },
  'roles that fall short': {
    person: anna,
    roles: roles('exchange_administrator', 'global_reader', 'application_developer', 'application_administrator'),
    needed: entitledRoles([{ class: 'application' }]),
    myRoles: microsoftLink('my_roles'),
  },
};

function manage(): EveryPage<ManagePage> {
  const task = (change: Partial<ManageTask> = {}): ManageTask => ({
    kind: 'grant_request',
    tenant: managed,
    product: product(),
    request: request(),
    connections: [connection(), finance],
    ...change,
  });
  const shown = { accounts: [account(connection()), account(info, finance)], loginHost, proof };
  const one = (outcome: 'granted' | 'had_it' | 'withdrawn' | 'had_none' | 'nobody' | 'failed', address: string) => ({
    address,
    oid: null,
    connections: [],
    outcome,
    trouble: outcome === 'failed' ? trouble('transient') : null,
  });
  const results = (...found: readonly ReturnType<typeof one>[]) => ({
    outcome: {
      product: product().id,
      end: 'written' as const,
      task: task().kind,
      results: found,
      left: found.length > 2 ? 14 : 0,
    },
    product: product(),
    at: ago(1),
  });
  return {
    sign_in: { '': { task: task(), loginHost } },
    task: {
      'two accounts': { task: task(), changes: 2, changed: false, ...shown },
      'nothing to change': { task: task(), changes: 0, changed: false, ...shown },
      'not read, and changed': { task: task(), changes: null, changed: true, ...shown },
      'to withdraw one': {
        task: task({ kind: 'withdraw_one', request: null }),
        changes: 1,
        changed: false,
        ...shown,
        accounts: [account(connection())],
      },
    },
    results: {
      granted: results(one('granted', 'anna@contoso.com'), one('had_it', 'finance@contoso.com')),
      partly: results(
        one('granted', 'anna@contoso.com'),
        one('failed', 'finance@contoso.com'),
        one('nobody', 'info@contoso.com'),
      ),
      withdrawn: {
        ...results(),
        outcome: { ...results(one('withdrawn', 'anna@contoso.com')).outcome, task: 'withdraw_one' },
      },
    },
    not_registered: {
      '': { product: product(), link: microsoftLink('enterprise_apps'), registerUrl: link },
    },
    no_role: { ...noRole },
    sign_in_failed: { '': { trouble: trouble('second_factor'), at: ago(1), again: proof } },
    right_gone: over,
    other_tenant: over,
    working: over,
    link_unknown: over,
    link_over: over,
    trip_over: over,
    trip_unclear: over,
    came_back_unknown: over,
  };
}

function register(): EveryPage<RegisterPage> {
  return {
    registered: {
      'on to the grants': { product: product(), onward: link },
      'for itself': { product: product(), onward: null },
    },
    not_registered: {
      '': { product: product(), trouble: null, at: ago(1), again: link },
      'with trouble': { product: product(), trouble: trouble('cancelled'), at: ago(1), again: link },
    },
    unknown: { '': { product: product() } },
    link_unknown: over,
    link_over: over,
    trip_unclear: over,
    came_back_unknown: over,
  };
}

function rights(): EveryPage<RightsPage> {
  const found = (change: Partial<Rights>): { readonly rights: Rights } => ({
    rights: {
      person: ben,
      roles: roles('global_administrator', 'exchange_administrator'),
      otherRoles: 0,
      mayGrant: true,
      needed: entitledRoles(product().scopes),
      myRoles: microsoftLink('my_roles'),
      eligible: [],
      holders: [],
      inTeams: null,
      alreadyApprover: false,
      proof,
      ...change,
    },
  });
  const weak = { person: anna, mayGrant: false, roles: roles('teams_administrator', 'global_reader'), otherRoles: 2 };
  return {
    rights: {
      'may grant': found({}),
      'may grant, and is approver': found({ alreadyApprover: true }),
      'may grant, as another account': found({ inTeams: anna }),
      'may not': found(weak),
      'may not, with ways on': found({ ...weak, eligible: roles('application_administrator'), holders: [ben] }),
    },
    sign_in_failed: { '': { trouble: trouble('credentials'), at: ago(1), again: proof } },
    other_tenant: { '': { again: proof } },
    became_approver: { '': { person: ben } },
    working: over,
    link_unknown: over,
    link_over: over,
    trip_over: over,
    trip_unclear: over,
    came_back_unknown: over,
  };
}

function listed<Show extends { readonly page: string }>(
  name: string,
  pages: EveryPage<Show>,
  markup: (show: Show, words: Translator) => Markup,
): PageExample[] {
  return Object.entries<object>(pages).flatMap(([page, states]) =>
    Object.entries(states).map(([state, values]) => ({
      name: `page ${name}`,
      title: state ? `${page}, ${state}` : page,
      markup: (words) => markup({ page, ...values } as Show, words),
    })),
  );
}

/** Every page of the bot in every state that people can meet. */
export const allPages = (): PageExample[] => [
  ...listed('sign-in', signIn(), (show, words) => signInPage(show, { words, product: findProduct, loginHost })),
  ...listed('approve', approve(), (show, words) => approvePage(show, words, proof)),
  ...listed('manage', manage(), (show, words) => managePage(show, words, proof)),
  ...listed('register', register(), registerPage),
  ...listed('rights', rights(), rightsPage),
  ...(['folder', 'server'] as const).map((keptIn, index) => ({
    name: 'page about',
    title: `privacy, ${keptIn}`,
    markup: (words: Translator) => privacyPage(words, { keptIn, host: 'concierge.example', hasHelpdesk: index === 0 }),
  })),
  { name: 'page about', title: 'terms', markup: termsPage },
  {
    name: 'page about',
    title: 'failed',
    markup: (words) =>
      plainPage(words, words.t('page.failed.title'), words.t('page.failed.text', { reference: 'r-1f2e' })),
  },
];
