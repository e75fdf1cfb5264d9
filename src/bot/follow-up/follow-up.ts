import type { Asked } from '../../services/journeys/ports.ts';
import { type Answer, notice } from '../answer.ts';
import { answerDevice } from '../commands/connect-device.ts';
import { answerMailbox } from '../commands/connect-mailbox.ts';
import type { Turn } from '../define.ts';
import { answeredOf } from './beneath.ts';
import { inLightOf } from './in-light-of.ts';
import type { Reply } from './reply.ts';

/** How long a question stands: later a "yes" may be to something else. */
const goodFor = 30 * 60_000;

/** Clocks of two processes may differ by so much; what was asked later than that was asked by a clock that went wrong. */
const clocksDiffer = 60_000;

export function stillStands({ at }: { readonly at: Date }, now: Date): boolean {
  const age = now.getTime() - at.getTime();
  return age <= goodFor && age >= -clocksDiffer;
}

/** Help in between does not make the question beneath it any younger. */
export function withoutOld<Shown extends Asked>(shown: Shown, now: Date): Shown {
  const { beneath } = shown;
  return beneath && !stillStands({ at: new Date(beneath.since) }, now) ? { ...shown, beneath: undefined } : shown;
}

interface Means {
  press(button: { readonly verb: string; readonly data: { readonly id: string; readonly v: number } }): Promise<Answer>;
  /** As if this had been written. */
  say(text: string): Promise<Answer>;
}

/**
 * The answers to a bare "yes", "the second one" or address, read in the light of what was asked; none where this very
 * message has its answer. Null: it answers nothing, and stands for itself.
 */
export async function followUp(
  reply: Reply,
  shown: (Asked & { readonly at: Date }) | null,
  { turn, now, ...means }: Means & { readonly turn: Turn; readonly now: Date },
): Promise<Answer[] | null> {
  const unasked = {
    yes: 'nothing_asked',
    no: 'left_as_it_is',
    leave: 'left_as_it_is',
    unsure: null,
    nth: null,
    address: null,
  } as const;
  const key = unasked[reply.kind];
  const toNothing = key && [notice(key)];
  if (!shown) return toNothing;
  if (shown.turn === turn.key) return [];
  if (!stillStands(shown, now)) return toNothing;
  const asked = answeredOf(reply, withoutOld(shown, now));
  const press = ({ verb, id, v }: NonNullable<Asked['primary']>) => means.press({ verb, data: { id, v } });
  const meaning = inLightOf(reply, asked);
  switch (meaning?.kind) {
    case undefined:
      return null;
    case 'press':
      return [await press(meaning.button)];
    case 'say':
      return [await means.say(meaning.text)];
    case 'fill':
      return [await fill(meaning.address, asked, turn)];
    case 'which':
      return [notice('which_of_them', { count: String(meaning.count) })];
    case 'nothing_asked':
      return [notice('nothing_asked')];
    case 'leave':
      return [notice('left_as_it_is')];
    case 'not_enough': {
      const { again } = meaning;
      if (!again) return [notice('press_it')];
      return [notice('press_it'), 'say' in again ? await means.say(again.say) : await press(again)];
    }
  }
}

/** The address goes into the form that asked for one, beside what was entered there. */
export function fill(address: string, { card, entered }: Asked, turn: Turn): Promise<Answer> {
  const { device = null, product = null, shared = false } = entered ?? {};
  return card === 'device-form'
    ? answerDevice(turn, { device, room: address, product })
    : answerMailbox(turn, { typed: address, whose: null, product, shared });
}
