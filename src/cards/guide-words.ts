import type { Product } from '../services/catalogue/product.ts';
import type { ConsentPolicy } from '../services/consent/model.ts';
import type { CardValues, CardWords } from './card-words.ts';

/** A directory role as a phrase, from its template id; an unknown one by that id. */
export function roleName(words: CardWords, id: string): string {
  const key = `role.${id.toLowerCase()}`;
  return words.has(key) ? words.say(key) : words.markdown(id);
}

/** The names that the texts of a step speak of; where no product was named, "the application". */
export const guideValues = (words: CardWords, product: Product | null): CardValues => ({
  app: product?.enterpriseAppName ?? { safe: words.say('guide.some_app') },
  product: product?.name ?? { safe: words.say('guide.some_app') },
});

export const namedPolicies = ['none', 'low', 'managed', 'legacy'] as const satisfies readonly ConsentPolicy[];

/** Microsoft's own words for the choices at the setting; the page is told apart by them in every language. */
const labels: Readonly<Record<ConsentPolicy, string>> = {
  none: 'Do not allow user consent',
  low: 'Allow user consent for apps from verified publishers, for selected permissions',
  managed: 'Let Microsoft manage your consent settings',
  legacy: 'Allow user consent for apps',
  custom: 'Custom',
};

/** A choice with Microsoft's words, and what it means. */
export const policyLine = (words: CardWords, policy: ConsentPolicy) => ({
  label: words.quoted(labels[policy]),
  text: words.say(`policy.text.${policy}`),
});
