import { acts } from './orders.ts';
import type { Mention } from './reading.ts';

/** "my admin wants to approve it", "she cancels": told of somebody, not asked for. */
export function somebodyElses(heard: readonly Mention[]): boolean {
  const deciding = heard.some((mention) => mention.concept === 'approve' || mention.concept === 'deny');
  const act = heard.find((mention) => acts.has(mention.concept))?.at[0] ?? 0;
  return heard.some((mention) => {
    if (!/^(?:admin|person|tenant)$/.test(mention.concept)) return false;
    if (deciding && mention.concept === 'admin') return true;
    return (mention.at[0] ?? 0) < act && !isOwner(mention, heard);
  });
}

/** "Your administrator approved", "CR-1042 was approved". */
export const tellsDecision = (heard: readonly Mention[]): boolean =>
  heard.some(({ concept }) => concept === 'decided' || concept === 'cancelled');

/** "the request of Mrs Weber": who is named so does not act. */
function isOwner({ concept, at }: Mention, heard: readonly Mention[]): boolean {
  const [first = 0] = at;
  return (
    concept === 'person' && heard.some((other) => other.concept === 'from' && first - (other.at.at(-1) ?? 0) === 1)
  );
}
