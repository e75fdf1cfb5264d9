import { randomInt } from 'node:crypto';
import { describe } from '../aadsts.ts';
import type { Cloud } from '../context.ts';
import {
  type Account,
  accountByName,
  accountByOid,
  accountsAt,
  findApp,
  findTenant,
  isDisabled,
  rolesOf,
} from '../directory.ts';
import { passwordPage } from '../pages/password.ts';
import { pickerPage, type Tile } from '../pages/picker.ts';
import { secondFactorPage } from '../pages/second-factor.ts';
import type { Flow, Session } from '../state.ts';
import { oidOfLoginHint } from '../tokens.ts';
import { personal, roleNames } from '../world.ts';
import { detailsOf, refuse, stepPath } from './reply.ts';

const sessionOf = (cloud: Cloud, flow: Flow): Session | undefined =>
  cloud.store.data.sessions.find((session) => session.id === flow.session);

/** Accounts signed in in this browser, in the order they came. */
export const signedInAccounts = (cloud: Cloud, flow: Flow): Account[] =>
  (sessionOf(cloud, flow)?.signedIn ?? []).map(({ oid }) => accountByOid(oid)).filter((found) => found !== undefined);

/**
 * Settles on an account without asking, where Entra would: a `login_hint`, or the only session (facts 2.1).
 * `select_account` forces the picker and knows no hint; `login` ignores sessions.
 */
export function preselect(cloud: Cloud, flow: Flow): void {
  const { prompt, login_hint: hint } = flow.query;
  if (prompt === 'select_account') return;
  if (hint !== undefined && hint !== '') {
    const account = accountByOid(oidOfLoginHint(hint)) ?? accountByName(hint);
    if (account !== undefined) choose(cloud, flow, account);
    return;
  }
  if (prompt === 'login') return;
  const [only, ...more] = signedInAccounts(cloud, flow);
  if (only !== undefined && more.length === 0 && belongs(flow, only)) choose(cloud, flow, only);
}

/** Takes an account for this flow; a session makes password and second factor unnecessary, unless prompt=login. */
function choose(cloud: Cloud, flow: Flow, account: Account): void {
  const known = flow.query['prompt'] !== 'login' && signedInAccounts(cloud, flow).some((a) => same(a, account));
  Object.assign(flow, { account: account.person.oid, passwordOk: known, secondFactorOk: known });
}

/** Back to "Pick an account". */
export function forgetAccount(flow: Flow): void {
  delete flow.account;
  Object.assign(flow, { passwordOk: false, secondFactorOk: false });
}

const same = (a: Account, b: Account) => a.person.oid === b.person.oid;

/** Whether an account may sign in at the flow's authority (facts 1). */
function belongs({ alias }: Flow, { tenant, person }: Account): boolean {
  const wanted = findTenant(alias);
  if (wanted !== undefined) return wanted.tid === tenant.tid;
  if (person.kind === 'guest') return false;
  return alias.toLowerCase() === 'common' || tenant.tid !== personal.tid;
}

/** The page the sign-in needs next, or the account once it is complete. */
export async function signIn(cloud: Cloud, flow: Flow, problem?: string): Promise<Response | Account> {
  const account = accountByOid(flow.account);
  if (account === undefined) return showPicker(cloud, flow, problem);
  if (!flow.passwordOk) {
    return passwordPage({
      action: stepPath(flow, 'password'),
      otherAccountAction: stepPath(flow, 'other'),
      person: account.person,
      ...(problem === undefined ? {} : { problem }),
    });
  }
  if (isDisabled(cloud, account.person)) return refuse(cloud, flow, 50057);
  if (account.person.secondFactor && !flow.secondFactorOk) return showSecondFactor(flow, account, problem);

  rememberSignIn(cloud, flow, account);
  return belongs(flow, account) ? account : refuse(cloud, flow, wrongDirectory(flow, account));
}

function wrongDirectory(flow: Flow, { tenant, person }: Account): number {
  if (findTenant(flow.alias) !== undefined) return 50020;
  return tenant.tid === personal.tid ? 500208 : person.kind === 'guest' ? 50034 : 50020;
}

function showPicker(cloud: Cloud, flow: Flow, problem?: string): Promise<Response> {
  const signedIn = signedInAccounts(cloud, flow);
  const hint = flow.query['prompt'] === 'select_account' ? undefined : flow.query['login_hint'];
  const hintProblem =
    hint !== undefined && hint !== '' && accountByOid(oidOfLoginHint(hint)) === undefined && !accountByName(hint)
      ? describe(50034, { ...detailsOf(flow), account: hint }, cloud.now())
      : undefined;
  const shown = problem ?? hintProblem;
  return pickerPage({
    action: stepPath(flow, 'pick'),
    appName: findApp(flow.query['client_id'])?.displayName ?? '',
    tiles: [
      ...signedIn.map((account) => tileOf(cloud, account, 'Signed in')),
      ...accountsAt(flow.alias)
        .filter(({ person }) => person.kind !== 'shared')
        .filter((account) => !signedIn.some((other) => same(other, account)))
        .map((account) => tileOf(cloud, account, findTenant(flow.alias) === undefined ? account.tenant.name : '')),
    ],
    ...(hintProblem === undefined || hint === undefined ? {} : { typed: hint }),
    ...(shown === undefined ? {} : { problem: shown }),
  });
}

function tileOf(cloud: Cloud, { person }: Account, tag: string): Tile {
  const held = rolesOf(cloud, person).map((role) => roleNames[role] ?? 'Custom role');
  if (person.kind === 'guest') held.push('Guest');
  if (person.purpose === 'room') held.push(isDisabled(cloud, person) ? 'Room, sign-in blocked' : 'Room');
  return { person, note: held.join(', '), tag };
}

const showSecondFactor = (flow: Flow, { person }: Account, problem?: string): Promise<Response> =>
  secondFactorPage({
    action: stepPath(flow, 'second-factor'),
    person,
    number: randomInt(10, 100),
    ...(problem === undefined ? {} : { problem }),
  });

function rememberSignIn(cloud: Cloud, flow: Flow, account: Account): void {
  const session = sessionOf(cloud, flow);
  if (session === undefined || session.signedIn.some(({ oid }) => oid === account.person.oid)) return;
  session.signedIn.push({ oid: account.person.oid, at: cloud.now().toISOString() });
}

type Form = Readonly<Record<string, string>>;

/** "Pick an account" was answered. Returns what is wrong with what was typed. */
export function pickAnswered(cloud: Cloud, flow: Flow, form: Form): string | undefined {
  const typed = form['account'] ?? '';
  const account = accountByName(typed);
  if (account === undefined) return describe(50034, { ...detailsOf(flow), account: typed }, cloud.now());
  choose(cloud, flow, account);
  return undefined;
}

/** The password page was answered: any text is right, unless the button for the wrong one was pressed. */
export function passwordAnswered(cloud: Cloud, flow: Flow, form: Form): string | undefined {
  if (form['answer'] === 'wrong') return describe(50126, {}, cloud.now());
  flow.passwordOk = true;
  return undefined;
}

/** The second factor was answered. Only "approve" leads on. */
export function secondFactorAnswered(cloud: Cloud, flow: Flow, form: Form): string | undefined {
  if (form['answer'] === 'approve') {
    flow.secondFactorOk = true;
    return undefined;
  }
  if (form['answer'] === 'expired') return "We didn't hear from you in time. Here is a new number.";
  return `Request denied. ${describe(500121, {}, cloud.now())}`;
}
