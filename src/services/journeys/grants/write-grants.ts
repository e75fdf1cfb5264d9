import type { Trouble, TroubleClass } from '../../consent/model.ts';
import { troubleOf } from '../common/trouble-of.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DirectoryLook } from '../ports.ts';
import { type Account, accountsOf } from './accounts.ts';
import { delegatedScopes, grantOf } from './grant-of.ts';
import type { ManageTask } from './manage-task.ts';

/** What came of a task for one account. */
export interface GrantResult {
  readonly address: string;
  readonly oid: string | null;
  /** Ids of the connections that stand on this account. */
  readonly connections: readonly string[];
  readonly outcome: 'granted' | 'had_it' | 'withdrawn' | 'had_none' | 'nobody' | 'failed';
  readonly trouble: Trouble | null;
}

export type Written =
  | { readonly kind: 'not_registered' }
  /** `left`: accounts that another round is for. */
  | { readonly kind: 'written'; readonly results: readonly GrantResult[]; readonly left: number };

// One administrator waits before one page: a second round is one more press.
const mostAtOnce = 50;

/** Writes what a task says with the administrator's own token, account by account, each read back. May run twice. */
export async function writeGrants(
  { directory, log }: Pick<Dependencies, 'directory' | 'log'>,
  { kind, tenant: { id: tenant }, product, connections }: ManageTask,
  accessToken: string,
): Promise<Written> {
  const look = await lookFirst();
  if (look && !look.app) return { kind: 'not_registered' };
  const accounts = await accountsOf({ directory, log }, tenant, connections, mostAtOnce);
  const results: GrantResult[] = [];
  // One after the other: a directory that is written to at several places at once answers with conflicts.
  for (const account of accounts.slice(0, mostAtOnce)) {
    results.push(await carryOut(account));
    if (isHopeless(results)) break;
  }
  return { kind: 'written', results, left: accounts.length - results.length };

  /** Who has it already is left alone. Unread, everybody is written to: a grant that is there stays as it is. */
  async function lookFirst(): Promise<DirectoryLook | null> {
    try {
      return await directory.look(tenant, product.clientId);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'directory could not be read before writing');
      return null;
    }
  }

  async function carryOut(account: Account): Promise<GrantResult> {
    const { oid, address } = account;
    const result = (outcome: GrantResult['outcome'], trouble: Trouble | null = null): GrantResult => ({
      address,
      oid,
      connections: account.connections.map(({ id }) => id),
      outcome,
      trouble,
    });
    if (!oid) return account.trouble ? result('failed', account.trouble) : result('nobody', noSuchAccount);
    const ask = { tenant, accessToken, clientId: product.clientId, oid };
    try {
      if (kind === 'withdraw_one') {
        if (look && !look.people.some((each) => each.oid === oid)) return result('had_none');
        await directory.withdrawFrom(ask);
        return result('withdrawn');
      }
      if (look && grantOf(look, product, oid) !== 'nothing') return result('had_it');
      await directory.grantTo({ ...ask, scopes: delegatedScopes(product) });
      return result('granted');
    } catch (error) {
      const trouble = troubleOf(error);
      log.warn({ tenant, product: product.id, task: kind, trouble: trouble.code }, 'grant could not be written');
      return result(trouble.code === noSuchAccount.code ? 'nobody' : 'failed', trouble);
    }
  }
}

/** Who writes, the application or the service: what one of these stops, it stops for everybody. */
const stopsAll: ReadonlySet<TroubleClass> = new Set([
  'needs_admin',
  'not_consented',
  'credentials',
  'second_factor',
  'blocked_by_policy',
  'not_assigned',
  'disabled',
  'expired',
  'no_rights',
  'transient',
]);

/** What stopped two in a row will stop the next ones, too, and each refusal takes its time. One account's own fault does not. */
function isHopeless(results: readonly GrantResult[]): boolean {
  const [before, last] = results.slice(-2).map(({ outcome, trouble }) => (outcome === 'failed' ? trouble : null));
  return before?.code === last?.code && last != null && stopsAll.has(last.class);
}

const noSuchAccount: Trouble = { class: 'no_mailbox', code: 'no_such_account', owner: 'approver', correlation: null };
