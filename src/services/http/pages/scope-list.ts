import { html } from 'hono/html';
import { keyFor, targetOf } from '../../../cards/kind-words.ts';
import type { Product, ProductScope } from '../../catalogue/product.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';

/** What a product may do, in plain sentences and in the order of its profile (T11). */
export const scopeList = (product: Product, words: Translator): Markup =>
  html`<ul>${product.scopes.map((scope) =>
    product.kind === 'directory'
      ? html`<li>${readsSentence(scope, words)}</li>`
      : html`<li>${canSentence(scope, product, words)} <span class="soft">(${scope.name})</span></li>`,
  )}</ul>`;

function canSentence({ name, class: kind }: ProductScope, product: Product, words: Translator): string {
  // The rights of nobody signed in are more than those of the same name with somebody behind them (S10).
  if (kind === 'application') return words.t('scope.application.can', { name });
  const key = `scope.${name}.can`;
  return words.has(key) ? words.t(keyFor(words, targetOf(product), key)) : words.t('scope.other.can', { name });
}

/** What the bot itself uses its permission for. */
function readsSentence({ name }: ProductScope, words: Translator): string {
  const key = `directory.reads.${name}`;
  const use = words.has(key) ? words.t(key) : words.t('scope.other.can', { name });
  return words.t('directory.reads.row', { name, use });
}
