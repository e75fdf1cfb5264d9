import { type Answer, card } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { tellsError } from '../understanding/told-error.ts';
import type { Understood } from '../understanding/understand.ts';
import { saysSawWall } from '../understanding/wall-words.ts';
import { deviceNamed, isNamedIn, mineNamed, only } from './mine-named.ts';
import { saidSawWall } from './saw-wall.ts';

/** "status": one's own connections, also after a window was emptied. */
export const statusMine = defineCommand({
  intent: 'status_mine',
  answer: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.status(person, null)),
});

/** "status contoso.com", by domain, tenant id, mailbox, device, product, request number or a person's name: for helpdesk and approvers, or one's own. */
export const statusLookup = defineCommand({
  intent: 'status_lookup',
  answer: async ({ slots }, { person, journeys }) => {
    const address = slots.mailbox ?? (slots.user?.includes('@') ? slots.user : undefined);
    const named = slots.request_id ?? address ?? slots.device ?? slots.tenant;
    const { status, statusOf } = journeys.lookUp;
    if (!named && slots.user) return lookUpAnswer(await statusOf(person, slots.user));
    return lookUpAnswer(await status(person, named ?? null));
  },
});

/** An address alone: what it opens for this person. Null: nothing that they may see. */
export async function answerAddress(
  address: string,
  { intent }: Pick<Understood, 'intent'>,
  { person, journeys }: Turn,
): Promise<Answer | null> {
  if (intent !== 'out_of_scope') return null;
  const found = await journeys.lookUp.status(person, address);
  return found.kind === 'notice' ? null : lookUpAnswer(found);
}

/**
 * A pasted error text is explained. "Why no agenda?" and "why am I stuck?" show what is not active yet, with its cause
 * and the next step: one connection as itself, several as a list (S15). What else is named is shown as `status` shows it.
 * "I saw Need admin approval" is no question: it does what the button of that name does (T29).
 */
export const whyStuck = defineCommand({
  intent: 'why_stuck',
  answer: async ({ slots }, turn) => {
    const { person, journeys, text } = turn;
    const explained = await journeys.pasted.take(person, text, tellsError(text), (one) => isNamedIn(text, one));
    if (explained) return card('explanation', explained);
    const asked = saysSawWall(text) ? await saidSawWall(slots, turn) : null;
    if (asked) return asked;
    const mine = await mineNamed(turn, slots);
    const named = slots.request_id ?? slots.mailbox ?? slots.tenant ?? deviceNamed(turn, slots);
    if (named && !mine?.isNamed) {
      const found = await journeys.lookUp.status(person, named);
      // "the screen" may be a name or only a word: what leads nowhere is left alone where one's own may be meant.
      if (found.kind !== 'notice' || !mine || /[@.]/.test(named)) return lookUpAnswer(found);
    }
    if (!mine) return lookUpAnswer(await journeys.lookUp.status(person, null));
    const missing = mine.found.facts.connections.filter(({ connection }) => connection.state !== 'active');
    return lookUpAnswer(missing.length > 0 ? only(mine.found, missing) : mine.found);
  },
});
