import type { Product } from './product.ts';

/** A name without its spelling: `TaxCalc-Hub` and `taxcalc hub` are one. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every name that people may call a product by, in plain form. */
export const namesOf = (product: Product): string[] =>
  [product.id, product.name, product.enterpriseAppName, ...product.aliases].map(plainName).filter(Boolean);

/**
 * The products that a sentence names, each once. At every word the longest name counts, so that a short name inside a
 * longer one means nothing of its own.
 */
export function namedIn(sentence: string, names: ReadonlyMap<string, Product>): Product[] {
  const words = plainName(sentence).split(' ');
  const longest = Math.max(0, ...[...names.keys()].map((name) => name.split(' ').length));
  const found = new Set<Product>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const product = names.get(words.slice(at, at + length).join(' '));
      if (!product) continue;
      found.add(product);
      at += length - 1;
      break;
    }
  }
  return [...found];
}
