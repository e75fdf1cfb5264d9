import type { ApplicationState, Connection, Person, Trouble } from '../../consent/model.ts';
import { everyOpen } from '../common/every-open.ts';
import { moveConnection, moveRequest, redrawConnection, redrawRequest, sight } from '../common/move.ts';
import type { Repositories } from '../ports.ts';
import { tellAll } from '../tenant/tell-all.ts';
import { knownOid } from './accounts.ts';
import { callBackServed } from './call-back-served.ts';
import type { ManageTask } from './manage-task.ts';
import type { GrantResult } from './write-grants.ts';

/**
 * What was written at Microsoft, and read back there, becomes known here: the application level, whose turn it is now, the
 * history, and a look at the directory, whose list may be minutes behind.
 */
export async function settleGrants(
  tx: Repositories,
  task: ManageTask,
  results: readonly GrantResult[],
  by: Person,
  at: Date,
): Promise<void> {
  const { tenant, product } = task;
  for (const result of results) await note(tx, task, result, by, at);
  const grants = results.flatMap(({ oid, outcome }) => {
    const has = oid === null ? undefined : holds[outcome];
    return oid === null || has === undefined ? [] : [{ oid, has, at }];
  });
  const before = await tx.applications.find(tenant.id, product.id);
  const now = await sight(tx, tenant.id, product.id, { kind: 'grants_written', grants, by: by.name, at });
  const open: Connection[] = [];
  for await (const connection of everyOpen(tx, tenant.id, product.id)) open.push(connection);
  const told =
    task.kind === 'withdraw_one'
      ? await tellWithdrawn(tx, open, now, results, by, at)
      : await callBack(tx, task, open, results, at);
  // What was written changes what the cards of the others say, too.
  const isNews = now.version !== before?.version;
  const telling = { tenant: tenant.id, product: product.id, news: { kind: 'grants_written' }, after: null } as const;
  if (isNews) await tellAll(tx, telling, at, { told });
  await tx.jobs.checkApplication(tenant.id, product.id, at);
}

/** What an outcome says about the account from now on; nothing where nobody knows. */
const holds: Partial<Record<GrantResult['outcome'], boolean>> = { granted: true, withdrawn: false };

const kinds = {
  granted: 'connection.grant_made',
  had_it: null,
  withdrawn: 'connection.grant_withdrawn',
  had_none: null,
  nobody: 'connection.grant_failed',
  failed: 'connection.grant_failed',
} as const satisfies Record<GrantResult['outcome'], string | null>;

async function note(tx: Repositories, task: ManageTask, result: GrantResult, by: Person, at: Date): Promise<void> {
  const kind = kinds[result.outcome];
  if (!kind) return;
  const detail: Record<string, string> = result.trouble ? { trouble: result.trouble.code } : {};
  for (const subject of result.connections) {
    await tx.timeline.add({ at, tenant: task.tenant.id, subject, kind, actor: by.name, detail });
  }
}

/** Every connection of the accounts that hold it now, and not only those that the task names. */
async function callBack(
  tx: Repositories,
  task: ManageTask,
  open: readonly Connection[],
  results: readonly GrantResult[],
  at: Date,
): Promise<ReadonlySet<string>> {
  const holding = results.filter(hasIt);
  const oids = new Set(holding.map(({ oid }) => oid));
  const addresses = new Set(holding.map(({ address }) => address.toLowerCase()));
  const asked = open.filter(({ state }) => state !== 'draft');
  const served = asked.filter((each) => oids.has(knownOid(each)) || addresses.has(each.signInAs.toLowerCase()));
  const has = new Set([...holding.flatMap(({ connections }) => connections), ...served.map(({ id }) => id)]);
  const request = await tx.requests.findOpen(task.tenant.id, task.product.id);
  const called = await callBackServed(tx, request, has, at);
  const told = new Set(called === 'all' ? [] : called);
  for (const id of has) {
    const connection = told.has(id) ? null : await tx.connections.find(id);
    const step = connection && (await moveConnection(tx, connection, { kind: 'called_back', at }));
    if (step?.kind === 'refused' && called !== 'all') await redrawConnection(tx, id);
    told.add(id);
  }
  if (called === 'all' || !request) return told;
  const isAbout = request.number === task.request?.number;
  const trouble = isAbout ? (results.find((each) => each.trouble)?.trouble ?? null) : null;
  const noted = trouble && (await moveRequest(tx, request, { kind: 'microsoft_returned', trouble, at }));
  if (noted?.kind !== 'moved') await redrawRequest(tx, request);
  return told;
}

const hasIt = ({ outcome }: GrantResult): boolean => outcome === 'granted' || outcome === 'had_it';

/** Whoever signed in with this account, or was about to, is told now, and not only when the access ends. */
async function tellWithdrawn(
  tx: Repositories,
  open: readonly Connection[],
  { level }: ApplicationState,
  results: readonly GrantResult[],
  by: Person,
  at: Date,
): Promise<ReadonlySet<string>> {
  const taken = level === 'granted' ? [] : results.filter(({ outcome }) => outcome === 'withdrawn');
  const lost = new Set(taken.map(({ oid }) => oid));
  // Of a room, or of somebody else's mailbox, only this look knows the account.
  const found = new Set(taken.flatMap(({ connections }) => connections));
  const told = new Set<string>();
  for (const connection of open) {
    if (!lost.has(knownOid(connection)) && !found.has(connection.id)) continue;
    const kind = connection.state === 'needs_sign_in' ? 'grant_taken_back' : 'grant_withdrawn';
    const step = await moveConnection(tx, connection, { kind, trouble: takenAway, by, at });
    if (step.kind === 'moved') told.add(connection.id);
  }
  return told;
}

const takenAway: Trouble = { class: 'withdrawn', code: 'grant_withdrawn', owner: 'approver', correlation: null };
