import { type Element, elementsOf } from '../cards/elements-of.ts';
import type { Verb } from '../services/journeys/facts.ts';
import type { Tap } from './activity.ts';
import { plainWords } from './understanding/tokens.ts';

/** A card that a person has open, as it is drawn for them now, and what shows it once more. */
export interface Drawn {
  readonly card: object;
  readonly again: Tap;
}

export interface Titled {
  /** The button's own. */
  readonly verb: Verb;
  readonly tap: Tap;
  readonly isEnough: boolean;
}

/** What a sentence must not do: decide, grant, end, take back. There the card that asks comes again. */
const wantsPress: ReadonlySet<Verb> = new Set<Verb>([
  'approve',
  'approve_listed',
  'cancel_connection',
  'deny',
  'disconnect',
  'for_everybody',
  'grant_for_all',
  'granted_by_hand',
  'manage_for_all',
  'manage_per_user',
  'not_expected',
  'raise_reach',
  'take_back',
]);

/** They send what was typed beside them. */
const withInputs: ReadonlySet<Verb> = new Set<Verb>(['connect_device', 'connect_mailbox', 'give_reason']);

/** Whether this could be the title of a button at all, which costs less to tell than drawing the cards. */
export function mayBeTitle(text: string, titles: readonly string[]): boolean {
  const readings = readingsOf(text);
  const parts = titles.map((title) => title.split(/\{\{[^}]*\}\}/).map(plainWords));
  return readings.some(({ wanted }) => parts.some((each) => fits(wanted, each)));
}

/** Anything may stand in the places of the values. */
function fits(wanted: string, [start = '', ...rest]: readonly string[]): boolean {
  const end = rest.at(-1);
  if (end === undefined) return wanted === start;
  return wanted.startsWith(start) && wanted.endsWith(end) && rest.every((part) => wanted.includes(part));
}

/** A title alone, which may have a colon itself, or one with a reason behind a colon. */
function readingsOf(text: string): readonly { readonly wanted: string; readonly reason: string }[] {
  const whole = text.trim();
  const [alone = ''] = /^.{3,60}$/u.exec(whole) ?? [];
  const [, title = '', reason = ''] = /^([^:]{3,60}):\s*([\s\S]{1,4000})$/u.exec(whole) ?? [];
  return [
    { wanted: plainWords(alone), reason: '' },
    { wanted: plainWords(title), reason },
  ].filter(({ wanted }) => wanted !== '');
}

/**
 * The button whose title was written instead of pressed, where one of the open cards has it; with `isEnough` false the press is
 * still wanted, and `tap` shows the card again, or the list of the cards where several have it. Null: no title.
 */
export function titledTap(text: string, drawn: readonly Drawn[]): Titled | null {
  const readings = readingsOf(text);
  const found = drawn.flatMap(({ card, again }) =>
    [...elementsOf(card)].flatMap((element) => {
      const reading = readings.find(({ wanted }) => isTitled(element, wanted));
      return reading ? [{ again, tap: tapOf(element, reading.reason) }] : [];
    }),
  );
  const [first] = found;
  if (!first || found.some(({ tap }) => tap.verb !== first.tap.verb)) return null;
  const verb = first.tap.verb as Verb;
  const which = first.again.verb === 'show_connection' ? 'show_mine' : 'show_pending';
  if (found.some(({ tap }) => tap.data.id !== first.tap.data.id))
    return { verb, tap: { verb: which, data: { id: '', v: 0 } }, isEnough: false };
  const lacksInput = withInputs.has(verb) && !first.tap.data.reason;
  const isEnough = !wantsPress.has(verb) && !lacksInput;
  return { verb, tap: isEnough ? first.tap : first.again, isEnough };
}

const isTitled = ({ type, title, tooltip }: Element, wanted: string): boolean =>
  type === 'Action.Execute' && [title, tooltip].some((name) => typeof name === 'string' && plainWords(name) === wanted);

function tapOf({ verb, data }: Element, reason: string): Tap {
  const { id = '', v = 0 } = data as { id?: string; v?: number };
  return { verb: String(verb), data: { id, v, ...(reason && { reason }) } };
}
