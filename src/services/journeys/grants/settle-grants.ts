import type { Person, Trouble } from '../../consent/model.ts';
import { moveConnection, moveRequest, redrawConnection, redrawRequest } from '../common/move.ts';
import type { Repositories } from '../ports.ts';
import { callBackServed } from './call-back-served.ts';
import type { ManageTask } from './manage-task.ts';
import type { GrantResult } from './write-grants.ts';

/** What was written at Microsoft becomes known here: whose turn it is now, the history, and a look at the directory. */
export async function settleGrants(
  tx: Repositories,
  task: ManageTask,
  results: readonly GrantResult[],
  by: Person,
  at: Date,
): Promise<void> {
  for (const result of results) await note(tx, task, result, by, at);
  if (task.kind === 'withdraw_one') await tellWithdrawn(tx, task, results, at);
  else await callBack(tx, task, results, at);
  await tx.jobs.checkApplication(task.tenant.id, task.product.id, at);
}

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

async function callBack(tx: Repositories, task: ManageTask, results: readonly GrantResult[], at: Date): Promise<void> {
  const has = new Set(results.filter(hasIt).flatMap(({ connections }) => connections));
  const request = task.request && (await tx.requests.find(task.request.number));
  const called = await callBackServed(tx, request, has, at);
  if (called === 'all') return;
  for (const id of has) if (!called.includes(id)) await redrawConnection(tx, id);
  if (!request) return;
  const trouble = results.find((each) => each.trouble)?.trouble ?? null;
  const told = trouble && (await moveRequest(tx, request, { kind: 'microsoft_returned', trouble, at }));
  if (told?.kind !== 'moved') await redrawRequest(tx, request);
}

const hasIt = ({ outcome }: GrantResult): boolean => outcome === 'granted' || outcome === 'had_it';

/** Whoever signed in with this account is told now, and not only when the access ends. */
async function tellWithdrawn(
  tx: Repositories,
  { tenant, product }: ManageTask,
  results: readonly GrantResult[],
  at: Date,
): Promise<void> {
  const lost = new Set(results.filter(({ outcome }) => outcome === 'withdrawn').map(({ oid }) => oid));
  if (lost.size === 0 || (await tx.applications.find(tenant.id, product.id))?.level === 'granted') return;
  for (const connection of await tx.connections.openOf(tenant.id, product.id, mostTold)) {
    if (!lost.has(connection.signer)) continue;
    const step = await moveConnection(tx, connection, { kind: 'grant_withdrawn', trouble: takenAway, at });
    if (step.kind === 'refused') await redrawConnection(tx, connection.id);
  }
}

const takenAway: Trouble = { class: 'withdrawn', code: 'grant_withdrawn', owner: 'approver', correlation: null };

const mostTold = 1000;
