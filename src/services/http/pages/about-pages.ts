import { html } from 'hono/html';
import type { TextKey, Translator } from '../../text/index.ts';
import { layout, type Markup } from './layout.ts';

/** What is kept about people, who sees it, and how a consent is withdrawn. */
export const privacyPage = (words: Translator): Markup =>
  page(words, 'page.privacy.title', [
    'page.privacy.kept',
    'page.privacy.never',
    'page.privacy.secrets',
    'page.privacy.helpdesk',
    'page.privacy.withdraw',
  ]);

/** What the bot does and does not do, its licence, and that it comes without warranty. */
export const termsPage = (words: Translator): Markup =>
  page(words, 'page.terms.title', ['page.terms.what', 'page.terms.licence', 'page.terms.others']);

const page = (words: Translator, title: TextKey, texts: readonly TextKey[]): Markup =>
  layout(
    words,
    words.t(title),
    texts.map((key) => html`<p>${words.t(key)}</p>`),
  );
