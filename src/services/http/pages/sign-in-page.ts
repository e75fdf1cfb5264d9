import { html, raw } from 'hono/html';
import { keyFor } from '../../../cards/kind-words.ts';
import { troubleKeys } from '../../../cards/trouble-words.ts';
import type { Product } from '../../catalogue/product.ts';
import type { Connection } from '../../consent/model.ts';
import type { SignInPage } from '../../journeys/sign-in/sign-in.ts';
import type { Translator } from '../../text/index.ts';
import { layout, type Markup, plainPage } from './layout.ts';
import { scopeList } from './scope-list.ts';
import { quoteOf } from './trouble-lines.ts';

interface Around {
  readonly words: Translator;
  product(id: string): Product;
  readonly loginHost: string;
}

/** The page for what came of a sign-in link or of Microsoft's return. */
export function signInPage(show: SignInPage, around: Around): Markup {
  const { words } = around;
  switch (show.page) {
    case 'who_asked':
      return whoAsked(show, around);
    case 'sure_to_end':
      return sureToEnd(show, around);
    case 'continue_here':
      return layout(words, words.t('page.continue_here.title'), [
        html`<p>${words.t('page.continue_here.text')}</p>`,
        restartForm(show.state, words.t('page.continue_here.button')),
      ]);
    case 'outcome':
      return outcome(show, around);
    default:
      return plainPage(words, words.t(`page.${show.page}.title`), words.t(`page.${show.page}.text`));
  }
}

function whoAsked(show: Extract<SignInPage, { page: 'who_asked' }>, { words, product, loginHost }: Around): Markup {
  const { connection, state } = show;
  const asked = product(connection.product);
  const values = {
    address: connection.address,
    account: connection.signInAs,
    product: asked.name,
    requester: connection.requester.name,
  };
  // Of a named mailbox only its owner can agree to that; the others are asked in Teams. It belongs to the link.
  const watch = connection.target === 'named' && state === null;
  return layout(words, words.t('page.who_asked.title', values), [
    html`<p>${words.t('page.who_asked.text', values)}</p>`,
    html`<h2>${words.t('page.who_asked.may', values)}</h2>`,
    scopeList(asked, words),
    html`<p>${words.t('page.who_asked.host', { host: loginHost })}</p>`,
    html`${formOpening(state)}
${watch ? html`<label class="check"><input type="checkbox" name="watch" value="yes" data-testid="watch"> ${words.t('page.who_asked.watch', values)}</label>` : ''}
<div class="actions">
<button class="primary" name="answer" value="continue" data-testid="continue">${words.t('page.who_asked.button')}</button>
${connection.signer === null ? html`<button name="answer" value="unexpected" data-testid="unexpected">${words.t('page.who_asked.refuse')}</button>` : ''}
</div>
</form>`,
  ]);
}

function sureToEnd(show: Extract<SignInPage, { page: 'sure_to_end' }>, { words, product }: Around): Markup {
  const { connection, state } = show;
  const values = {
    address: connection.address,
    product: product(connection.product).name,
    requester: connection.requester.name,
  };
  return layout(words, words.t('page.sure_to_end.title', values), [
    html`<p>${words.t('page.sure_to_end.text', values)}</p>`,
    html`${formOpening(state)}
<div class="actions">
<button name="answer" value="end" data-testid="end">${words.t('page.sure_to_end.button')}</button>
<button name="answer" value="back" data-testid="back">${words.t('page.sure_to_end.back')}</button>
</div>
</form>`,
  ]);
}

/** Answers go to the link itself, or name the trip where no link is at hand. */
const formOpening = (state: string | null): Markup =>
  state === null
    ? html`<form method="post">`
    : html`<form method="post" action="/auth/callback"><input type="hidden" name="state" value="${state}">`;

// Sends the old state back: a new trip of the same connection starts in this browser.
const restartForm = (state: string, label: string, primary = true): Markup =>
  html`<form method="post" action="/auth/callback" class="actions"><input type="hidden" name="state" value="${state}"><button${primary ? raw(' class="primary"') : ''} data-testid="restart">${label}</button></form>`;

function outcome(show: Extract<SignInPage, { page: 'outcome' }>, { words, product }: Around): Markup {
  const { connection, ended, retry } = show;
  const asked = product(connection.product);
  const key = ended ? 'ended' : outcomeKey(connection);
  const { trouble, address, signInAs, otherAccount, target } = connection;
  const told = trouble && troubleKeys(words, trouble, target);
  const values = {
    address,
    account: signInAs,
    product: asked.name,
    other: otherAccount ?? '',
    requester: connection.requester.name,
    what: told ? words.t(told.text) : '',
    next: told ? words.t(told.next) : '',
  };
  // What somebody else must mend first, another try does not: the card says so, too.
  const isOthers = key === 'trouble' && (trouble?.owner === 'approver' || trouble?.owner === 'vendor');
  // Whoever signs in for a room, a shared or a colleague's mailbox may not be the one who asked, and who asked is told.
  const isTold = target === 'own' || !(key === 'propagating' || key === 'needs_admin');
  // On a wait that is as it should be there is nobody to quote it to.
  const waits = key === 'propagating' && trouble?.owner === 'microsoft' && trouble.word === undefined;
  const quoted =
    trouble && !waits && (key === 'trouble' || /^[A-Z]/.test(trouble.code))
      ? [quoteOf(words, trouble, connection.troubleAt ?? connection.updatedAt)]
      : [];
  const foreign = trouble?.code === 'personal_account' || trouble?.code === 'other_tenant' ? trouble.code : null;
  const text =
    key === 'wrong_account' && foreign
      ? words.t(`connection.wrong_account.${foreign}.lead`, values)
      : words.t(
          isTold ? keyFor(words, target, `page.outcome.${key}.text`) : `page.outcome.${key as Telling}.text_named`,
          values,
        );
  return layout(words, words.t(`page.outcome.${key}.title`, values), [
    html`<p>${text}</p>`,
    // Somebody agreed in the owner's place: for whom, and what comes next (T34-T37).
    ...(key === 'wrong_account' && trouble?.code === 'other_account_consented'
      ? [
          html`<p>${words.t('page.outcome.wrong_account.consented', values)}</p>`,
          html`<p>${words.t('page.outcome.wrong_account.then', values)}</p>`,
        ]
      : []),
    ...quoted.map((text) => html`<p class="soft">${text}</p>`),
    ...(retry ? [restartForm(retry, words.t('page.retry.button'), !isOthers)] : []),
    html`<p>${words.t('page.back_to_teams')}</p>`,
  ]);
}

/** Outcomes of which somebody hears more later. */
type Telling = 'propagating' | 'needs_admin';

type OutcomeKey =
  | 'propagating'
  | 'active'
  | 'cancelled'
  | 'wrong_account'
  | 'trouble'
  | 'needs_sign_in'
  | 'needs_admin';

function outcomeKey({ state, trouble }: Connection): OutcomeKey {
  if (state === 'propagating' || state === 'overdue') return 'propagating';
  if (state === 'active') return state;
  // Only the buttons in Teams can tell which of two things happened.
  if (trouble?.class === 'cancelled') return trouble.word ? 'trouble' : 'cancelled';
  // Until another trip brings other news, the other account is the news.
  if (state === 'wrong_account' && (!trouble || trouble.class === 'wrong_account')) return state;
  if (trouble) return 'trouble';
  return state === 'needs_admin' ? 'needs_admin' : 'needs_sign_in';
}
