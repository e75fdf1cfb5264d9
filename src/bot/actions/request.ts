import { notice } from '../answer.ts';
import { defineAction } from '../define.ts';
import { tapAnswer } from '../tap-answer.ts';

/** Approve: records the decision; the grant is made at Microsoft, under the admin's own identity. */
export const approve = defineAction({
  verb: 'approve',
  act: async ({ id }, { person, journeys }) =>
    tapAnswer('approval-request', id, await journeys.decide.decide(person, id, { approve: true, reason: null })),
});

/** Yes, but only for the mailboxes that the request lists (T39). */
export const approveListed = defineAction({
  verb: 'approve_listed',
  act: async ({ id }, { person, journeys }) => {
    const answer = { approve: true, reason: null, coverage: 'listed' } as const;
    return tapAnswer('approval-request', id, await journeys.decide.decide(person, id, answer));
  },
});

export const grantedByHand = defineAction({
  verb: 'granted_by_hand',
  act: async ({ id }, { person, journeys }) =>
    tapAnswer('approval-request', id, await journeys.decide.grantedByHand(person, id)),
});

/** Deny, with the reason that was typed: where it comes too late, words say so, since the card alone would swallow it. */
export const deny = defineAction({
  verb: 'deny',
  act: async ({ id, reason }, { person, journeys }) => {
    const result = await journeys.decide.decide(person, id, { approve: false, reason: reason ?? null });
    const late = result.kind === 'refused' && result.reason === 'already_decided';
    return late ? notice('already_decided', { ...result.values }) : tapAnswer('approval-request', id, result);
  },
});
