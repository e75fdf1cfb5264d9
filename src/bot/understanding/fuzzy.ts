/**
 * How many slips of the finger lie between two words (insert, drop, change, swap of neighbours), or `limit + 1` when more
 * than `limit`. Own code because the well-kept libraries count a swap, the commonest slip on a phone, as two.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
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
