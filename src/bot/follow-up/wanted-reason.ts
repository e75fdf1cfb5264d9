import { pressCode } from '../../cards/press-code.ts';
import type { Asked, WantedReason } from '../../services/journeys/ports.ts';
import type { Tap } from '../activity.ts';
import type { Answer } from '../answer.ts';
import type { Typed } from '../typed-tap.ts';
import type { Understood } from '../understanding/understand.ts';
import { callsOff } from './asides.ts';
import { replyIn } from './reply.ts';

/** From here on it is surely something else than the reason that was asked for. */
const sure = 0.9;
const endings: ReadonlySet<Understood['intent']> = new Set<Understood['intent']>([
  'cancel',
  'deny_request',
  'disconnect',
  'reauthorise',
]);

/** The button whose code was written alone, with the reason that was kept for it. */
export function withKeptReason({ tap, isAlone }: Typed, asked: Asked | null): Tap {
  const kept = asked?.reason;
  const isFor = kept?.verb === tap.verb && kept.id === tap.data.id;
  return isAlone && isFor && kept.written !== '' ? withReason(tap, kept.written) : tap;
}

const withReason = ({ verb, data }: Tap, reason: string): Tap => ({ verb, data: { ...data, reason } });

/** What a sentence says after "please say why": the button that wants to know, with it. Null: it says something else. */
export async function reasonSaid(
  { intent, confidence, slots }: Understood,
  text: string,
  asked: () => Promise<Asked | null>,
): Promise<Tap | null> {
  if (!/\p{L}/u.test(text) || text.includes('?') || replyIn(text) || callsOff(text)) return null;
  // "We have no contract", "we use another one" are much like an order to end something; the one word alone is no reason.
  const isEnding = endings.has(intent) && !slots.request_id && text.trim().split(/\s+/u).length > 2;
  if (intent !== 'out_of_scope' && !isEnding && confidence >= sure) return null;
  const wanted = (await asked())?.reason;
  if (wanted?.written !== '') return null;
  const { verb, id, v } = wanted;
  return withReason({ verb, data: { id, v } }, (slots.reason ?? text).trim());
}

/** So that what is written next is read as the reason, or its code finds the one that was written. */
export function wantsReason(answer: Answer, { verb, data }: Tap): Answer {
  if (answer.kind !== 'facts' || !('key' in answer.facts) || answer.facts.key !== 'reason_missing') return answer;
  const { id, v = 0 } = data;
  const button = { verb: verb as WantedReason['verb'], id, v };
  return {
    ...answer,
    facts: { key: 'reason_missing', values: { code: pressCode(button) } },
    wants: { ...button, written: '' },
  };
}
