/**
 * How many slips of the finger lie between two words (insert, drop, change, swap of neighbours), or `limit + 1` when more
 * than `limit`, which is small: each slip is looked for where the words, read from `i` and `j` on, first differ. Own code
 * because the well-kept libraries count a swap, the commonest slip on a phone, as two.
 */
export function slips(a: string, b: string, limit: number, i = 0, j = 0): number {
  let same = 0;
  while (i + same < a.length && a[i + same] === b[j + same]) same += 1;
  const [atA, atB] = [i + same, j + same];
  const [restA, restB] = [a.length - atA, b.length - atB];
  if (restA === 0 || restB === 0) return Math.min(restA + restB, limit + 1);
  if (limit === 0 || Math.abs(restA - restB) > limit) return limit + 1;
  const after = (ofA: number, ofB: number): number => 1 + slips(a, b, limit - 1, atA + ofA, atB + ofB);
  const isSwap = a[atA] === b[atB + 1] && a[atA + 1] === b[atB];
  return Math.min(isSwap ? after(2, 2) : limit + 1, after(1, 1), after(1, 0), after(0, 1));
}

/** How many slips a known word of this length forgives: short words are too close to one another to forgive any. */
export function forgiven(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** Slips rarely touch the first letter; where they do, it was swapped with the second or left out. */
export function startsAlike(typed: string, known: string): boolean {
  return typed[0] === known[0] || typed[0] === known[1] || typed[1] === known[0];
}
