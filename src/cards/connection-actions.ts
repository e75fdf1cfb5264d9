import { type ConnectionFacts, listNumber } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { careOf } from './care.ts';
import { actions, type Button, button, link } from './parts/actions.ts';
import { rightsLink, signInActions } from './sign-in-actions.ts';
import { isGranted, mayPrepare, signInSituation } from './sign-in-situation.ts';

/** The buttons that make sense in this state for this viewer. Only the requester gets buttons that change anything. */
export function connectionActions(words: CardWords, facts: ConnectionFacts) {
  if (!facts.viewerIsRequester) return actions({ buttons: careButtons(words, facts) });
  const { connection, product, request, verdict } = facts;
  const cancel = button(words.plain('button.cancel'), 'cancel_connection', connection, { secondary: true });
  const check = button(words.plain('button.check_now'), 'check_now', connection);
  // Without a kept token there is nothing to look with.
  const lookNow = connection.healthAgreedAt && connection.nextCheckAt ? [check] : [];
  const care = careButtons(words, facts);
  const end = button(words.plain('button.ask_disconnect'), 'ask_disconnect', connection, { secondary: true });
  switch (connection.state) {
    case 'draft':
      return actions({ buttons: [...draftButtons(words, facts), cancel] });
    case 'needs_sign_in':
    case 'wrong_account':
    case 'needs_reauth': {
      const { buttons = [], ...links } = signInActions(words, facts, signInSituation(facts));
      // What once worked is disconnected, not called off.
      const stop = connection.state === 'needs_reauth' ? end : cancel;
      return actions({ ...links, buttons: [...buttons, ...care, stop] });
    }
    case 'needs_admin': {
      const ready = mayPrepare(facts)
        ? [button(words.plain('button.account_is_ready'), 'account_ready', connection)]
        : [];
      if (request?.state === 'approved') {
        // The yes is not the grant: whoever said it still has the turn.
        const others = request.decision?.by.oid !== connection.requester.oid;
        const waits = others && !request.returnedAt;
        const again = waits ? [button(words.plain('button.remind'), 'remind_approver', connection)] : [];
        return actions({ buttons: [...again, ...ready, cancel] });
      }
      const passesOn = facts.approvers.length === 0;
      const remind = button(
        words.plain(passesOn ? 'button.show_pass_on' : 'button.remind'),
        'remind_approver',
        connection,
        {
          primary: passesOn && !facts.viewerMayGrant,
        },
      );
      return actions({
        buttons: [...repair(words, facts, facts.viewerMayGrant), remind, ...ready, cancel],
        moreLinks: rightsLink(words, facts),
      });
    }
    case 'propagating':
    case 'overdue': {
      const ask = connection.state === 'propagating' && verdict.next === 'grant_missing_scopes';
      const first = ask ? askOrGrant(words, facts) : repair(words, facts, facts.grantedForOneOnly);
      // To look now may prolong the wait: there for who has just mended it, out of the way of everybody else.
      const buttons = facts.waitsForExchange
        ? [...first, ...care, { ...check, mode: 'secondary' }, cancel]
        : [...first, check, ...care, cancel];
      return actions({ buttons });
    }
    case 'revoked':
      return actions({ buttons: [...afterWithdrawal(words, facts), ...lookNow, end] });
    case 'active': {
      const anew = button(words.plain('button.reauthorise'), 'reauthorise', connection, { secondary: true });
      return actions({
        buttons: [...repair(words, facts, facts.grantedForOneOnly), ...lookNow, ...care, anew, end],
        moreLinks: [link(words.plain('button.open_article'), product.article.url)],
      });
    }
    case 'denied':
    case 'expired':
    case 'cancelled':
    case 'disconnected':
    case 'failed': {
      const form = connection.target === 'room' ? 'open_device_form' : 'open_mailbox_form';
      // It has ended, or somebody else must look first: nobody is called to it.
      return actions({ buttons: [button(words.plain('button.start_again'), form, connection)] });
    }
  }
}

function draftButtons(words: CardWords, { connection, product }: ConnectionFacts): Button[] {
  const { target } = connection;
  const shown = { id: connection.id, version: listNumber(product) };
  const goOn = button(words.plain('button.continue'), 'confirm_scopes', shown, { primary: true });
  const buttons = [goOn];
  if (product.offersShared && target === 'named') {
    buttons.push(button(words.plain('button.is_shared'), 'is_shared', connection));
  }
  if (product.offersShared && target === 'shared') {
    buttons.push(button(words.plain('button.is_somebodys'), 'is_somebodys', connection));
  }
  if (product.steps.before.length > 0) {
    buttons.push(button(words.plain('button.not_set_up'), 'not_set_up', connection, { secondary: true }));
  }
  return buttons;
}

/** Back already, so that only the sign-in is missing; switched off, which no consent mends; or to be asked for again. */
function afterWithdrawal(words: CardWords, facts: ConnectionFacts): Button[] {
  const { connection, verdict } = facts;
  if (verdict.next === 'sign_in_again') {
    return [button(words.plain('button.reauthorise'), 'reauthorise', connection, { primary: true })];
  }
  if (isGranted(facts) || connection.trouble?.class === 'disabled') return [];
  return askOrGrant(words, facts);
}

/** The consent is missing: an administrator is asked for it, or whoever may grants it. */
function askOrGrant(words: CardWords, facts: ConnectionFacts): Button[] {
  const { connection, viewerMayGrant } = facts;
  const ask = button(words.plain('button.ask_administrator'), 'saw_admin_wall', connection, {
    primary: !viewerMayGrant,
  });
  return [...repair(words, facts, viewerMayGrant), ask];
}

/** Granting for everybody, under the requester's own name (S3, T16). */
const repair = (words: CardWords, { connection }: ConnectionFacts, offered: boolean): Button[] =>
  offered ? [button(words.plain('button.grant_for_all'), 'grant_for_all', connection, { primary: true })] : [];

function careButtons(words: CardWords, facts: ConnectionFacts): Button[] {
  const care = careOf(facts);
  if (care === 'none') return [];
  const [title, verb] =
    care === 'agreed' || care === 'agreed_early'
      ? (['button.watch_off', 'watch_off'] as const)
      : (['button.watch_on', 'watch_on'] as const);
  return [button(words.plain(title), verb, facts.connection, { secondary: true })];
}
