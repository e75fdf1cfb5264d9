import { z } from 'zod';
import type { Product, ProductScope } from '../../services/catalogue/product.ts';
import type { CardWords } from '../card-words.ts';
import { keyFor, targetOf } from '../kind-words.ts';
import type { NoteLine } from './notes.ts';

export const scopesShape = {
  hasScopes: z.boolean(),
  scopesTitle: z.string(),
  scopesKind: z.string(),
  scopes: z.array(z.object({ can: z.string(), below: z.string() })),
};

/**
 * The full list as the consent page asks for it, in plain sentences (S9, S10, S22, T11); what is `held` already is marked.
 * What every sign-in asks for shares the last row, each still by its name.
 */
export function scopes(words: CardWords, product: Product, shown: boolean, held: readonly string[] = []) {
  const beyondTheUser = product.scopes.some((scope) => scope.class === 'application');
  const own = product.scopes.filter((scope) => !comesWithSignIn(scope));
  const common = product.scopes.filter(comesWithSignIn);
  const rows = [
    ...own.map((scope) => ({
      can: sentence(words, product, scope, 'can'),
      below: [sentence(words, product, scope, 'cannot'), ...marked(words, scope, held)].join(' · '),
    })),
    ...(common.length > 0 ? [commonRow(words, product, common, held)] : []),
  ];
  return {
    hasScopes: shown,
    scopesTitle: words.say('scopes.title'),
    scopesKind: beyondTheUser
      ? words.say('scopes.application')
      : words.say('scopes.delegated', { product: product.name }),
    scopes: shown ? rows : [],
  };
}

/** Why each permission is needed, and what does not work without it: for the details of a card that lists them. */
export const scopeReasons = (words: CardWords, product: Product, shown: boolean): NoteLine[] =>
  shown
    ? product.scopes.map((scope) => {
        const line = (part: 'why' | 'without'): string =>
          words.say(`scopes.${part}`, { sentence: { safe: sentence(words, product, scope, part) } });
        const limit = comesWithSignIn(scope) ? [sentence(words, product, scope, 'cannot')] : [];
        return {
          label: sentence(words, product, scope, 'can'),
          text: [...limit, line('why'), line('without')].join(' '),
        };
      })
    : [];

/** In sentences, what the permissions beyond the sign-in let the product do, and what not. */
export const whatItMay = (words: CardWords, product: Product): string[] =>
  product.scopes
    .filter((scope) => !comesWithSignIn(scope))
    .map((scope) => {
      const [can, cannot] = (['can', 'cannot'] as const).map((part) => ({
        safe: sentence(words, product, scope, part),
      }));
      return words.say('topic.data.permission', { product: product.name, can: can ?? '', cannot: cannot ?? '' });
    });

const signIn = ['openid', 'profile', 'email', 'offline_access'];

const comesWithSignIn = (scope: ProductScope): boolean => scope.class === 'user' && signIn.includes(scope.name);

const commonRow = (words: CardWords, product: Product, common: readonly ProductScope[], held: readonly string[]) => ({
  can: words.say('scopes.with_sign_in'),
  below: common
    .map((scope) => `${sentence(words, product, scope, 'can')} (${marked(words, scope, held).join(', ')})`)
    .join(' · '),
});

function sentence(
  words: CardWords,
  product: Product,
  scope: ProductScope,
  part: 'can' | 'cannot' | 'why' | 'without',
): string {
  const values = { name: scope.name, publisher: product.publisher };
  // The sentences of a delegated permission would be false for an application permission of the same name (S10).
  if (scope.class === 'application') return words.say(`scope.application.${part}`, values);
  const key = `scope.${scope.name}.${part}`;
  return words.has(key) ? words.say(keyFor(words, targetOf(product), key)) : words.say(`scope.other.${part}`, values);
}

/** Its name at Microsoft, and what is special about it. */
const marked = (words: CardWords, { name, class: kind }: ProductScope, held: readonly string[]): string[] => [
  words.markdown(name),
  ...(kind === 'user' ? [] : [words.say(`scopes.mark.${kind}`)]),
  ...(held.includes(name) ? [words.say('scopes.mark.held')] : []),
];
