import { html } from 'hono/html';
import type { Custody } from '../../journeys/facts.ts';
import type { TextKey, Translator } from '../../text/index.ts';
import { layout, type Markup } from './layout.ts';

/** What is kept about people, who sees it, and how a consent is withdrawn. */
export const privacyPage = (words: Translator, { keptIn, host, hasHelpdesk }: Custody): Markup =>
  page(words, 'page.privacy.title', [
    words.t('page.privacy.kept'),
    words.t('page.privacy.never'),
    words.t('page.privacy.secrets'),
    words.t(`data.kept.${keptIn}`, { host }),
    words.t(`data.helpdesk.${hasHelpdesk ? 'named' : 'none'}`),
    words.t('page.privacy.withdraw'),
  ]);

/** What the bot does and does not do, its licence, and that it comes without warranty. */
export const termsPage = (words: Translator): Markup =>
  page(words, 'page.terms.title', [
    words.t('page.terms.what'),
    words.t('page.terms.licence'),
    words.t('page.terms.others'),
  ]);

const page = (words: Translator, title: TextKey, texts: readonly string[]): Markup =>
  layout(
    words,
    words.t(title),
    texts.map((text) => html`<p>${text}</p>`),
  );
