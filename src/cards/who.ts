import type { Product } from '../services/catalogue/product.ts';
import type { Connection, Person } from '../services/consent/model.ts';
import type { Verdict } from '../services/consent/verdict.ts';
import type { CardWords } from './card-words.ts';

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

/** Whose turn it is and what they do next, to the person's face when it is theirs (T49). Markdown. */
export function nextSentence(words: CardWords, situation: Situation, viewerIsRequester: boolean): string {
  const { turn, next } = situation.verdict;
  const finishesItself = next === 'hand_over' && situation.product.handOver === 'webhook';
  return viewerIsRequester && turn !== 'approver' && turn !== 'vendor' && !finishesItself
    ? words.say(`next.${next}.you`)
    : words.say(`next.${next}.other`, { who: { safe: turnHolder(words, situation) } });
}
