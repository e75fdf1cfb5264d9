import { defineAction } from '../define.ts';
import { tapAnswer } from '../tap-answer.ts';

/** Approve: records the decision; the grant is made at Microsoft, under the admin's own identity. */
export const approve = defineAction({
  verb: 'approve',
  act: async ({ id }, { person, journeys }) =>
    tapAnswer('approval-request', id, await journeys.decide.decide(person, id, { approve: true, reason: null })),
});

export const deny = defineAction({
  verb: 'deny',
  act: async ({ id, reason }, { person, journeys }) =>
    tapAnswer(
      'approval-request',
      id,
      await journeys.decide.decide(person, id, { approve: false, reason: reason ?? null }),
    ),
});
