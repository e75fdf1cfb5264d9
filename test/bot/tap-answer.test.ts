import { describe, expect, it } from 'vitest';
import { notice, stored } from '../../src/bot/answer.ts';
import { tapAnswer } from '../../src/bot/tap-answer.ts';
import type { ConnectionRefusal } from '../../src/services/consent/connection-events.ts';
import type { RequestRefusal } from '../../src/services/consent/request.ts';

const answer = (reason: string) => tapAnswer('connection', 'id', { kind: 'refused', reason });

describe('after a tap', () => {
  it('that moved something the card shows how things stand now', () => {
    expect(tapAnswer('approval-request', 'CR-1', { kind: 'moved' })).toEqual(stored('approval-request', 'CR-1'));
  });

  it.each<ConnectionRefusal | RequestRefusal>(['already', 'already_decided', 'ended', 'not_now', 'too_late'])(
    'that came late (%s) it shows the same, which is the answer',
    (reason) => {
      expect(answer(reason)).toEqual(stored('connection', 'id'));
    },
  );

  it.each<ConnectionRefusal | RequestRefusal | 'fresh_consent_wait'>([
    'not_an_approver',
    'own_request',
    'reason_missing',
    'not_yours',
    'fresh_consent_wait',
  ])('that was not allowed (%s) a sentence says why', (reason) => {
    expect(answer(reason)).toEqual(notice(reason as 'not_yours'));
  });

  it('on something that is gone a sentence says so', () => {
    expect(tapAnswer('connection', 'id', { kind: 'not_found' })).toEqual(notice('not_found'));
  });

  it('with a reason that nobody has words for nothing internal is shown', () => {
    expect(answer('some_new_reason')).toEqual(notice('not_now'));
  });
});
