/** What past waits of the same product say of one that goes on; `of`: how many there are. */
export type Estimate =
  | { readonly kind: 'half' | 'most'; readonly seconds: number; readonly of: number }
  | { readonly kind: 'longest'; readonly of: number };

/** Fewer say more about those few than about the next. */
const fewest = 10;

/**
 * From how long others waited: within the shorter half, when half of them were active; later, when nine of ten were; beyond
 * all of them, that. Null where too few are known.
 */
export function estimate(pastSeconds: readonly number[], waitedSeconds: number): Estimate | null {
  const of = pastSeconds.length;
  if (of < fewest) return null;
  const sorted = pastSeconds.toSorted((a, b) => a - b);
  // Nearest rank: a wait that somebody really had.
  const rank = (share: number): number => sorted[Math.ceil(share * of) - 1] ?? 0;
  if (waitedSeconds < rank(0.5)) return { kind: 'half', seconds: rank(0.5), of };
  return waitedSeconds <= rank(1) ? { kind: 'most', seconds: rank(0.9), of } : { kind: 'longest', of };
}
