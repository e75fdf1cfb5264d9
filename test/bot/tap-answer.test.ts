import { describe, expect, it } from 'vitest';
import { notice, stored } from '../../src/bot/answer.ts';
import { tapAnswer } from '../../src/bot/tap-answer.ts';
import type { ConnectionRefusal } from '../../src/services/consent/connection-events.ts';
import type { RequestRefusal } from '../../src/services/consent/request.ts';
import type { TapResult } from '../../src/services/journeys/connection/connect.ts';

const by = (maySee: boolean) => ({
  person: { tenant: 't', oid: 'o', name: 'Somebody' },
  journeys: { lookUp: { maySee: async () => maySee } },
});
const tapped = (card: 'connection' | 'approval-request' | 'invitation', result: TapResult, maySee = true) =>
  tapAnswer({ card, id: 'id' }, result, by(maySee));
const refused = (reason: string): TapResult => ({ kind: 'refused', reason });

const late = ['already', 'already_decided', 'ended', 'not_now', 'too_late'] as const satisfies readonly (
  | ConnectionRefusal
  | RequestRefusal
)[];

describe('after a tap', () => {
  it('that moved something the card shows how things stand now', async () => {
    expect(await tapped('approval-request', { kind: 'moved' })).toEqual(stored('approval-request', 'id'));
  });

  it.each(late)('that came late (%s) it shows the same, which is the answer', async (reason) => {
    expect(await tapped('connection', refused(reason))).toEqual(stored('connection', 'id'));
  });

  it.each(late)('that came late (%s) from somebody who may not see it, it shows no card', async (reason) => {
    expect(await tapped('approval-request', refused(reason), false)).toEqual(notice('not_an_approver'));
    expect(await tapped('connection', refused(reason), false)).toEqual(notice('not_yours'));
    expect(await tapped('invitation', refused(reason), false)).toEqual(notice('not_yours'));
  });

  it.each<ConnectionRefusal | RequestRefusal | 'fresh_consent_wait'>([
    'not_an_approver',
    'own_request',
    'own_wish',
    'reason_missing',
    'not_yours',
    'fresh_consent_wait',
  ])('that was not allowed (%s) a sentence says why', async (reason) => {
    expect(await tapped('connection', refused(reason))).toEqual(notice(reason as 'not_yours'));
  });

  it('on something that is gone a sentence says so', async () => {
    expect(await tapped('connection', { kind: 'not_found' })).toEqual(notice('not_found'));
  });

  it('with a reason that nobody has words for nothing internal is shown', async () => {
    expect(await tapped('connection', refused('some_new_reason'))).toEqual(notice('not_now'));
  });
});
