import type { Product } from './product.ts';

const oldestMonths = 18;

/** True for instructions whose last revision is so long ago that Microsoft's pages may well look different by now (T1). */
export function isStale({ revised }: Pick<Product['article'], 'revised'>, now: Date): boolean {
  const until = new Date(revised);
  until.setUTCMonth(until.getUTCMonth() + oldestMonths);
  return now > until;
}
