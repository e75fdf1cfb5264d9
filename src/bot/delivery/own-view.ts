import type { Rendered } from './send.ts';

/** What a client asks for by itself when it shows a card of which its reader has a view of their own. */
export const ownViewVerb = 'own_view';

/** Teams takes no more (facts/teams-bot 3.2). */
const mostViewers = 60;

// Teams knows readers by these alone; an object id would match nobody.
const isTeamsId = (id: unknown): id is string => typeof id === 'string' && id.startsWith('29:');

/**
 * The card for everybody, which these readers' clients replace by a view of their own. Names the subject alone: after an edit a
 * client may still ask with what the older card held. Without anybody the card is a last one, and nothing is asked for.
 */
export function withOwnViews({ card, summary }: Rendered, subject: string, readers: readonly unknown[]): Rendered {
  const userIds = [...new Set(readers.filter(isTeamsId))].slice(0, mostViewers);
  if (userIds.length === 0) return { card, summary };
  const action = { type: 'Action.Execute', title: summary, verb: ownViewVerb, data: { id: subject } };
  return { card: { ...card, refresh: { action, userIds } }, summary };
}
