import { z } from 'zod';
import type { Product } from '../../services/catalogue/product.ts';
import type { CardWords } from '../card-words.ts';

export const setupShape = {
  setup: z.array(z.object({ place: z.string() })),
};

/** Where the consent stands in the product's own set-up: number and total, what comes before and after (S1). */
export function placeInSetup(words: CardWords, product: Product): { readonly place: string; readonly around: string } {
  const { before, after } = product.steps;
  const steps = (names: readonly string[]) => ({ steps: { safe: stepNames(words, product, names) } });
  const around = [
    before.length > 0 ? words.say('setup.before', steps(before)) : '',
    after.length > 0 ? words.say('setup.after', steps(after)) : '',
  ];
  return {
    // The steps of a connection are counted beside it.
    place: words.say('setup.place', {
      n: before.length + 1,
      total: before.length + 1 + after.length,
      product: product.name,
    }),
    around: around.filter((part) => part !== '').join('. '),
  };
}

/** Steps of a product as one phrase. Their texts are keyed by data, so a step without one shows its name. */
export function stepNames(words: CardWords, product: Product, steps: readonly string[]): string {
  return words.list(
    steps.map((step) => {
      const key = `step.${product.id}.${step}`;
      return words.has(key) ? words.say(key) : words.markdown(step.replaceAll('_', ' '));
    }),
  );
}

/** The place as a line of its own. */
export const setup = (words: CardWords, product: Product, shown: boolean) => ({
  setup: shown ? [{ place: placeInSetup(words, product).place }] : [],
});
