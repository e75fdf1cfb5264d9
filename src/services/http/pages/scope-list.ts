import { html } from 'hono/html';
import type { Product } from '../../catalogue/product.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';

/** What a product may do, in plain sentences and in the order of its profile (T11). */
export function scopeList(product: Product, words: Translator): Markup {
  return html`<ul>${product.scopes.map(({ name }) => {
    const key = `scope.${name}.can`;
    return html`<li>${words.has(key) ? words.t(key) : name} <span class="soft">(${name})</span></li>`;
  })}</ul>`;
}
