import { elementsOf } from '../cards/elements-of.ts';
import { type Press, pressCode } from '../cards/press-code.ts';
import type { Cards } from '../cards/render.ts';
import type { Verb } from '../services/journeys/facts.ts';
import type { Tap } from './activity.ts';
import type { Turn } from './define.ts';

/** They stand on the request's card alone. */
const onRequest: ReadonlySet<string> = new Set<Verb>(['approve', 'approve_listed', 'check_now', 'deny', 'take_back']);

/** They stand on the connection's card alone. */
const onConnection: ReadonlySet<string> = new Set<Verb>([
  'account_not_ready',
  'account_ready',
  'check_now',
  'confirm_scopes',
  'for_everybody',
  'give_reason',
  'grant_for_all',
  'is_shared',
  'is_somebodys',
  'only_this_one',
  'page_says_blocked',
  'pressed_cancel',
  'remind_approver',
  'use_device_code',
  'watch_off',
  'watch_on',
]);

/** It only shows something: whatever was written beside its code, showing it does no harm. */
const onlyShows = /^(?:ask_|help$|not_set_up$|open_|show_|topic_)/u;

/** What shows the question that they answer. */
const askedBy: Partial<Record<Verb, Verb>> = {
  disconnect: 'ask_disconnect',
  manage_for_all: 'ask_manage_for_all',
  manage_per_user: 'ask_manage_per_user',
  raise_reach: 'show_tenant',
  cancel_connection: 'show_connection',
  not_expected: 'show_connection',
  reauthorise: 'show_connection',
  saw_admin_wall: 'show_connection',
};

/** What shows the card on which the button stands, as it is now; null for what stands on no card of its own. */
export function cardAgain(tap: Tap): Tap | null {
  const { verb, data } = tap;
  if (onlyShows.test(verb)) return tap;
  const again =
    askedBy[verb as Verb] ??
    (data.id.startsWith('CR-') ? 'show_request' : onConnection.has(verb) ? 'show_connection' : null);
  return again && { verb: again, data: { id: data.id, v: 0 } };
}

/**
 * Whether a button that was written is one of those that its card offers this person now. What stands on other cards, and what
 * this person may not do at all, is for the press to settle.
 */
export async function isOffered({ verb, data: { id, v } }: Tap, turn: Turn, cards: Cards): Promise<boolean> {
  const { journeys, person } = turn;
  const wanted = pressCode({ verb: verb as Verb, id, v: v ?? 0 });
  const isOn = (card: object): boolean =>
    [...elementsOf(card)].some(
      (each) =>
        each['type'] === 'Action.Execute' &&
        pressCode({ ...(each['data'] as Press), verb: each['verb'] as Verb }) === wanted,
    );
  if (id.startsWith('CR-') && onRequest.has(verb)) {
    const facts = await journeys.present.present('approval-request', id, person);
    if (!facts || isOn(cards.render('approval-request', facts, turn).card)) return true;
    return facts.request.state === 'open' && (facts.viewerMay === 'look' || facts.viewerMay === 'prove');
  }
  if (verb === 'disconnect') return (await journeys.present.disconnectFacts(id, person)) !== null;
  if (!onConnection.has(verb)) return true;
  const facts = await journeys.present.present('connection', id, person);
  return !facts || isOn(cards.render('connection', facts, turn).card);
}
