import { html } from 'hono/html';
import type { RegisterPage } from '../../journeys/grants/register.ts';
import type { Translator } from '../../text/index.ts';
import { layout, type Markup, plainPage } from './layout.ts';
import { troubleLines } from './trouble-lines.ts';

/** An administrator has signed in to a product, so that it stands in their tenant (T43). */
export function registerPage(show: RegisterPage, words: Translator): Markup {
  const { t } = words;
  switch (show.page) {
    case 'registered': {
      const values = { app: show.product.enterpriseAppName };
      return layout(words, t('page.register.done.title', values), [
        html`<p>${t('page.register.done.text')}</p>`,
        show.onward
          ? html`<p class="actions"><a class="button primary" href="${show.onward}" data-testid="onward">${t('button.write_grants')}</a></p>`
          : html`<p>${t('page.register.done.then')}</p>`,
      ]);
    }
    case 'not_registered': {
      const values = { app: show.product.enterpriseAppName };
      return layout(words, t('page.manage.not_registered.title', values), [
        ...(show.trouble ? troubleLines(words, show.trouble, show.at) : []),
        html`<p>${t('page.register.missing.text')}</p>`,
        html`<p class="actions"><a class="button primary" href="${show.again}" data-testid="register">${t('button.register_app', values)}</a></p>`,
      ]);
    }
    case 'unknown': {
      const values = { app: show.product.enterpriseAppName };
      return layout(words, t('page.register.unknown.title', values), [
        html`<p>${t('page.register.unknown.text')}</p>`,
        html`<p>${t('page.back_to_teams')}</p>`,
      ]);
    }
    default:
      return plainPage(words, t(`page.${show.page}.title`), t(`page.${show.page}.text`));
  }
}
