import type { Product } from '../services/catalogue/product.ts';
import type { Connection, Person } from '../services/consent/model.ts';
import type { NextStep, Verdict } from '../services/consent/verdict.ts';
import type { CardWords } from './card-words.ts';
import { keyFor, nameOf } from './kind-words.ts';

const namesShown = 3;

/** Names as one phrase: `Ann, Ben and Carl`, at most three. Escaped for Markdown unless told otherwise. */
export function names(words: CardWords, people: readonly string[], clean = words.markdown): string {
  const shown = people.slice(0, namesShown).map((name) => clean(name));
  const more = people.length - shown.length;
  return words.list(more > 0 ? [...shown, words.say('who.more', { count: more })] : shown);
}

/** The approvers by name, else "an administrator of the tenant". */
export function approverNames(words: CardWords, approvers: readonly Person[], clean = words.markdown): string {
  if (approvers.length === 0) return words.say('who.administrator');
  const known = approvers.map(({ name }) => name);
  return names(words, known, clean);
}

interface Situation {
  readonly connection: Connection;
  readonly product: Product;
  readonly verdict: Verdict;
  readonly approvers: readonly Person[];
}

/** Who has the turn, by name where one is known. Markdown. */
function turnHolder(words: CardWords, { connection, product, verdict, approvers }: Situation): string {
  switch (verdict.turn) {
    case 'requester':
      return words.markdown(connection.requester.name);
    case 'approver':
      return approverNames(words, approvers);
    case 'vendor':
      return words.say('who.vendor', { publisher: product.publisher });
    case 'microsoft':
      return words.say('who.microsoft');
    case 'nobody':
      return words.say('who.nobody');
  }
}

/** What comes next, more closely than the core tells it: one key of the text files each, `next.<key>`. */
export type ShownStep =
  | NextStep
  | 'make_account_ready'
  | 'say_what_page_shows'
  | 'say_for_whom'
  | 'enter_code'
  | 'get_new_code';

function stepOf({ connection, verdict }: Situation): ShownStep {
  const { accountReady, trouble } = connection;
  if (verdict.next === 'check_account' && accountReady === false) return 'make_account_ready';
  // Of two answers that look the same, or of a page that nobody here can see.
  return verdict.next === 'say_what_happened' && trouble?.class === 'no_answer' ? 'say_what_page_shows' : verdict.next;
}

/** A colleague's mailbox: whoever asked for it may not sign in for its owner. */
export const isOwnersTurn = ({ connection, verdict }: Pick<Situation, 'connection' | 'verdict'>): boolean =>
  connection.target === 'named' && verdict.turn === 'requester' && signIns.includes(verdict.next);

const signIns: readonly NextStep[] = ['sign_in', 'sign_in_again', 'sign_in_as_owner'];

/** Whose turn it is and what they do next, to the person's face when it is theirs (T49). Markdown. */
export function nextSentence(
  words: CardWords,
  situation: Situation,
  viewerIsRequester: boolean,
  step: ShownStep = stepOf(situation),
): string {
  const { connection, product, verdict } = situation;
  if (step === 'hand_over' && product.handOver === 'webhook') return words.say('next.nothing.other');
  const mine = viewerIsRequester && verdict.turn !== 'approver' && verdict.turn !== 'vendor';
  const others = isOwnersTurn(situation) && !words.has(`next.${step}.you.named`);
  const key = keyFor(words, connection.target, mine && !others ? `next.${step}.you` : `next.${step}.other`);
  return words.say(key, {
    who: { safe: isOwnersTurn(situation) ? words.markdown(connection.signInAs) : turnHolder(words, situation) },
    account: connection.signInAs,
    address: connection.address,
    device: nameOf(connection),
  });
}
