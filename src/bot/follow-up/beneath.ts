import type { Asked } from '../../services/journeys/ports.ts';
import type { Intent } from '../understanding/understand.ts';
import { inLightOf } from './in-light-of.ts';
import type { Reply } from './reply.ts';

export type Question = Omit<Asked, 'beneath' | 'turn'>;

/** They come in between, and ask nothing themselves but what was meant. */
const between: ReadonlySet<Asked['card']> = new Set<Asked['card']>(['help', 'not-understood', 'topic']);
const endings: ReadonlySet<Intent> = new Set<Intent>(['cancel', 'deny_request', 'disconnect']);

/** What was just shown, over the question that stands where it only came in between. `intentOf`: of a sentence that is offered. */
export async function overQuestion(
  shown: Question | null,
  before: () => Promise<(Asked & { readonly at: Date }) | null>,
  intentOf: (sentence: string) => Intent,
): Promise<Omit<Asked, 'turn'> | null> {
  const standing = shown && between.has(shown.card) ? await before() : null;
  if (!shown || !standing) return shown;
  const { at, ...asked } = standing;
  const beneath = openIn(asked);
  if (!beneath) return shown;
  // Who may want to end something, or named an address, goes on with nothing else by a "yes".
  const offered = shown.choices.flatMap(({ means }) => ('say' in means ? [means.say] : []));
  const isElse = offered.some((sentence) => sentence.includes('@') || endings.has(intentOf(sentence)));
  const since = asked.beneath?.since ?? at.getTime();
  return { ...shown, beneath: { ...beneath, ...(isElse && { primary: null }), since } };
}

/** The question that stands, whatever came in between. */
export function openIn({ beneath, turn: _, ...own }: Asked): Question | null {
  return between.has(own.card) ? (beneath ?? null) : own;
}

/** Which of the two is answered: what the newer card offers comes first, and is asked about rather than guessed at. */
export function answeredOf(reply: Reply, { beneath, ...own }: Asked): Asked {
  if (!beneath) return own;
  const before = { ...beneath, turn: own.turn };
  const offered = own.choices.length;
  switch (reply.kind) {
    case 'yes':
      if (offered === 0) return before;
      return offered > 1 && inLightOf(reply, before)?.kind === 'press' ? before : own;
    case 'address':
    case 'unsure':
      return inLightOf(reply, own) ? own : before;
    case 'no':
    case 'leave':
    case 'nth':
      return offered > 0 ? own : before;
  }
}
