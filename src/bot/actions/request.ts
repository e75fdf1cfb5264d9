import type { TapResult } from '../../services/journeys/connection/connect.ts';
import type { TapData } from '../activity.ts';
import { notice } from '../answer.ts';
import { defineAction, type Turn } from '../define.ts';
import { maySee, tapAnswer } from '../tap-answer.ts';

/** A tap after which the request's own card tells how things stand. */
const onRequest =
  (work: (turn: Turn, number: string, data: TapData) => Promise<TapResult>) => async (data: TapData, turn: Turn) =>
    tapAnswer({ card: 'approval-request', id: data.id }, await work(turn, data.id, data), turn);

/** Approve: records the decision; the grant is made at Microsoft, under the admin's own identity. */
export const approve = defineAction({
  verb: 'approve',
  act: onRequest(({ journeys, person }, number, { v }) =>
    journeys.decide.decide(person, number, { approve: true, reason: null, list: v ?? null }),
  ),
});

/** Yes, but only for the mailboxes that the request lists (T39). */
export const approveListed = defineAction({
  verb: 'approve_listed',
  act: onRequest(({ journeys, person }, number, { v }) =>
    journeys.decide.decide(person, number, { approve: true, reason: null, coverage: 'listed', seen: v ?? null }),
  ),
});

export const grantedByHand = defineAction({
  verb: 'granted_by_hand',
  act: onRequest(({ journeys, person }, number) => journeys.decide.grantedByHand(person, number)),
});

export const takeBack = defineAction({
  verb: 'take_back',
  act: onRequest(({ journeys, person }, number) => journeys.decide.takeBack(person, number)),
});

/** Deny, with the reason that was typed: where it comes too late, words say so, since the card alone would swallow it. */
export const deny = defineAction({
  verb: 'deny',
  act: async ({ id, reason }, turn) => {
    const tapped = { card: 'approval-request', id } as const;
    const result = await turn.journeys.decide.decide(turn.person, id, { approve: false, reason: reason ?? null });
    const late = result.kind === 'refused' && result.reason === 'already_decided';
    if (late && (await maySee(tapped, turn))) return notice('already_decided', { ...result.values });
    return tapAnswer(tapped, result, turn);
  },
});
