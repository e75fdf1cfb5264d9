import { z } from 'zod';
import type { Product, ProductScope } from '../../services/catalogue/product.ts';
import type { CardWords } from '../card-words.ts';

export const scopesShape = {
  hasScopes: z.boolean(),
  scopesTitle: z.string(),
  scopesKind: z.string(),
  scopesMore: z.string(),
  scopes: z.array(
    z.object({ can: z.string(), cannot: z.string(), name: z.string(), why: z.string(), without: z.string() }),
  ),
};

/** The full list as the consent page asks for it, in plain sentences (S9, S10, S22, T11). */
export function scopes(words: CardWords, product: Product, shown = true) {
  const { name: productName } = product;
  const beyondTheUser = product.scopes.some((scope) => scope.class === 'application');
  return {
    hasScopes: shown,
    scopesTitle: words.say('scopes.title'),
    scopesKind: beyondTheUser
      ? words.say('scopes.application')
      : words.say('scopes.delegated', { product: productName }),
    scopesMore: words.plain('button.details'),
    scopes: shown ? product.scopes.map((scope) => scopeRow(words, product, scope)) : [],
  };
}

function scopeRow(words: CardWords, product: Product, scope: ProductScope) {
  const part = (name: 'can' | 'cannot' | 'why' | 'without'): string => {
    const key = `scope.${scope.name}.${name}`;
    return words.has(key)
      ? words.say(key)
      : words.say(`scope.other.${name}`, { name: scope.name, publisher: product.publisher });
  };
  const line = (key: 'cannot' | 'why' | 'without'): string =>
    words.say(`scopes.${key}`, { sentence: { safe: part(key) } });
  const mark = scope.class === 'user' ? '' : ` · ${words.say(`scopes.mark.${scope.class}`)}`;
  return {
    can: part('can'),
    cannot: line('cannot'),
    name: `${words.markdown(scope.name)}${mark}`,
    why: line('why'),
    without: line('without'),
  };
}
