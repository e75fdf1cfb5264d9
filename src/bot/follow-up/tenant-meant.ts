import type { Asked } from '../../services/journeys/ports.ts';
import { type Answer, notice } from '../answer.ts';
import type { Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';
import { tells } from './asked-on.ts';
import { alsoNamed, askedOfShown } from './desk-words.ts';

type LastShown = () => Promise<Asked | null>;

/**
 * "contoso", "Contoso Accountants", "why is contoso stuck?": the tenant of that name, for who may read it. What `knows` alone is
 * a word and no name. Null: none is named so.
 */
export async function tenantNamed(
  { intent, slots, confidence }: Understood,
  turn: Turn,
  knows: (word: string) => boolean,
): Promise<Answer[] | null> {
  const { person, text, journeys } = turn;
  if (slots.mailbox || slots.request_id || slots.device) return null;
  const isBare = intent === 'out_of_scope' || (intent === 'help' && confidence < 0.9 && text.trim().endsWith('?'));
  // A pasted error is explained, whomever it names.
  const isLook = (intent === 'status_lookup' || intent === 'why_stuck') && !/\d{4,}/u.test(text);
  // What stands in the slot is looked up by the command itself.
  if (!isBare && (!isLook || slots.tenant)) return null;
  const { calledAs, calledIn } = journeys.lookUp;
  // "Contoso, Inc.": what the slot holds is less than what was written.
  const found = isBare
    ? ((await calledAs(person, text, knows)) ?? (slots.tenant ? await calledAs(person, slots.tenant, knows) : null))
    : await calledIn(person, text, knows);
  return found && [lookUpAnswer(found)];
}

/**
 * What is asked on without a name ("and why?", "who has the turn?") is about the card before it, where that told how something
 * stands; `asked` reads that card. Null: it asks nothing of it.
 */
export async function aboutShown({ slots }: Understood, turn: Turn, asked: LastShown): Promise<Answer[] | null> {
  const wanted = askedOfShown(turn.text);
  if (!wanted || slots.mailbox || slots.request_id || slots.device || slots.tenant) return null;
  // Everybody else means their own.
  if (wanted === 'status' && !turn.journeys.lookUp.isVendorHelpdesk(turn.person)) return null;
  const shown = await shownAgain(turn, await asked());
  if (!shown) return null;
  return wanted === 'timeline' ? [notice('no_timeline'), shown] : [shown];
}

/**
 * "And fabrikam?", "what about Anna de Vries?" after what told how something stands: how that stands. What `knows` alone are words
 * and no name. Null: it names nothing that this person may see.
 */
export async function alsoAsked(
  { person, text, journeys }: Turn,
  asked: LastShown,
  knows: (word: string) => boolean,
): Promise<Answer[] | null> {
  const name = alsoNamed(text);
  if (!name || name.split(' ').every(knows)) return null;
  const shown = await asked();
  if (!shown || !tells.has(shown.card)) return null;
  const found = await journeys.lookUp.status(person, name);
  return found.kind === 'notice' ? null : [lookUpAnswer(found)];
}

/** "Status of Anna de Vries", where a status is only the likeliest that is asked: for who reads the tenant. Null: it asks something else. */
export async function personNamed(
  { intent, slots: { user, request_id }, alternatives }: Understood,
  { person, journeys }: Turn,
): Promise<Answer[] | null> {
  if (intent !== 'out_of_scope' || !user || request_id || user.includes('@') || !alternatives[0]?.startsWith('status'))
    return null;
  const found = await journeys.lookUp.statusOf(person, user);
  return found.kind === 'notice' && found.key !== 'unknown_person' ? null : [lookUpAnswer(found)];
}

async function shownAgain({ person, journeys }: Turn, asked: Asked | null): Promise<Answer | null> {
  if (!asked || asked.about === '' || !tells.has(asked.card)) return null;
  if (asked.card === 'approval-request' && !journeys.lookUp.isVendorHelpdesk(person)) return null;
  const one = await journeys.lookUp.open(person, asked.about);
  const found = one.kind === 'notice' ? await journeys.lookUp.status(person, asked.about) : one;
  return found.kind === 'notice' ? null : lookUpAnswer(found);
}
