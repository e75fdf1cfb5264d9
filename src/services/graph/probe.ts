import type { Workload } from '../catalogue/product.ts';
import type { ProbeOutcome } from '../consent/connection-events.ts';
import type { TroubleClass } from '../consent/model.ts';
import type { Graph } from '../journeys/ports.ts';
import { type GraphAnswer, unexpected } from './graph-answer.ts';
import type { GraphCall } from './graph-calls.ts';
import { type Json, text } from './json.ts';

/** One harmless read per workload: ids only, never content (facts 8, step 3). */
const reads: Readonly<Record<Workload, string>> = {
  mail: 'mailFolders/inbox?$select=id',
  calendar: 'calendar?$select=id',
  contacts: 'contacts?$top=1&$select=id',
};

/** The id that was asked for, or a list (of contacts, which may be empty): a gateway in between says 200 to anything. */
const isProof = ({ id, value }: Json): boolean => text(id) !== '' || Array.isArray(value);

// Waiting does not mend these: somebody must sign in anew, or give the account what it lacks. A 401 alone is none of them: the
// token was fetched a moment ago, and a fresh one is asked for before anybody is (facts 8).
const broken: ReadonlySet<TroubleClass> = new Set([
  'no_mailbox',
  'wrong_account',
  'credentials',
  'second_factor',
  'blocked_by_policy',
  'disabled',
]);

/**
 * Whether the account (or the shared mailbox, through it) really answers. Several reads go as one call; the first of them that failed
 * is what is told. Refused rights are "waiting": after a fresh consent they come by themselves, and how long that may
 * take is the core's affair.
 */
export async function probe(
  together: (reads: readonly GraphCall[]) => Promise<GraphAnswer[]>,
  { workloads, sharedAddress }: Pick<Parameters<Graph['probe']>[0], 'workloads' | 'sharedAddress'>,
): Promise<ProbeOutcome> {
  const owner = sharedAddress === null ? '/me' : `/users/${encodeURIComponent(sharedAddress)}`;
  const paths = workloads.map((workload) => ({ call: workload as string, path: `${owner}/${reads[workload]}` }));
  // Without a workload there is still one question to ask, or "active" would rest on nothing.
  for (const answer of await together(paths.length > 0 ? paths : [{ call: 'account', path: `${owner}?$select=id` }])) {
    if (answer.ok) {
      if (isProof(answer.body)) continue;
      return { kind: 'waiting', trouble: unexpected('answer_without_id').trouble };
    }
    const { trouble, retryAfterSeconds } = answer.why;
    if (broken.has(trouble.class)) return { kind: 'broken', trouble };
    return retryAfterSeconds === null ? { kind: 'waiting', trouble } : { kind: 'waiting', trouble, retryAfterSeconds };
  }
  return { kind: 'answered' };
}
