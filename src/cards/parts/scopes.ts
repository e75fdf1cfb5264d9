import { z } from 'zod';
import type { Product, ProductScope } from '../../services/catalogue/product.ts';
import type { CardWords } from '../card-words.ts';
import { keyFor, targetOf } from '../kind-words.ts';

export const scopesShape = {
  hasScopes: z.boolean(),
  scopesTitle: z.string(),
  scopesKind: z.string(),
  scopesMore: z.string(),
  scopes: z.array(
    z.object({ can: z.string(), cannot: z.string(), name: z.string(), why: z.string(), without: z.string() }),
  ),
};

/**
 * The full list as the consent page asks for it, in plain sentences (S9, S10, S22, T11); what is `held` already is marked.
 */
export function scopes(words: CardWords, product: Product, shown: boolean, held: readonly string[] = []) {
  const { name: productName } = product;
  const beyondTheUser = product.scopes.some((scope) => scope.class === 'application');
  return {
    hasScopes: shown,
    scopesTitle: words.say('scopes.title'),
    scopesKind: beyondTheUser
      ? words.say('scopes.application')
      : words.say('scopes.delegated', { product: productName }),
    scopesMore: words.plain('button.details'),
    scopes: shown ? product.scopes.map((scope) => scopeRow(words, product, scope, held)) : [],
  };
}

function scopeRow(words: CardWords, product: Product, scope: ProductScope, held: readonly string[]) {
  const part = (name: 'can' | 'cannot' | 'why' | 'without'): string => {
    const values = { name: scope.name, publisher: product.publisher };
    // The sentences of a delegated permission would be false for an application permission of the same name (S10).
    if (scope.class === 'application') return words.say(`scope.application.${name}`, values);
    const key = `scope.${scope.name}.${name}`;
    return words.has(key) ? words.say(keyFor(words, targetOf(product), key)) : words.say(`scope.other.${name}`, values);
  };
  const line = (key: 'why' | 'without'): string => words.say(`scopes.${key}`, { sentence: { safe: part(key) } });
  const marks = [
    words.markdown(scope.name),
    ...(scope.class === 'user' ? [] : [words.say(`scopes.mark.${scope.class}`)]),
    ...(held.includes(scope.name) ? [words.say('scopes.mark.held')] : []),
  ];
  return {
    can: part('can'),
    cannot: part('cannot'),
    name: marks.join(' · '),
    why: line('why'),
    without: line('without'),
  };
}
