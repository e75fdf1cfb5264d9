import type { TroubleClass } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { actions, type Button, button, type Link, link, type Subject } from './parts/actions.ts';

/** The buttons that make sense in this state for this viewer. Only the requester gets buttons that change anything. */
export function connectionActions(words: CardWords, facts: ConnectionFacts) {
  if (!facts.viewerIsRequester) return actions({});
  const { connection, product } = facts;
  const press = buttonsOf(words, facts);
  switch (connection.state) {
    case 'draft':
      return actions({ buttons: [press.continue, press.cancel] });
    case 'needs_sign_in':
      return signInActions(words, facts);
    case 'needs_admin': {
      if (facts.request?.state === 'approved') return actions({ buttons: [press.cancel] });
      const title = facts.approvers.length > 0 ? 'button.remind' : 'button.show_pass_on';
      return actions({ buttons: [button(words.plain(title), 'remind_approver', subject(facts)), press.cancel] });
    }
    case 'wrong_account':
    case 'needs_reauth':
      return signInActions(words, facts);
    case 'propagating':
      return actions({ buttons: [press.check, press.cancel] });
    case 'overdue':
      return actions({ buttons: [press.check, press.cancel] });
    case 'revoked':
      return actions({ buttons: [press.ask] });
    case 'active':
      return actions({ moreLinks: [link(words.plain('button.open_article'), product.article.url)] });
    case 'denied':
    case 'expired':
    case 'cancelled':
    case 'disconnected':
    case 'failed':
      return actions({ buttons: [button(words.plain('button.start_again'), 'open_mailbox_form', subject(facts))] });
  }
}

const subject = ({ connection }: ConnectionFacts): Subject => connection;

const wallMet = (trouble: TroubleClass | undefined): boolean =>
  trouble === 'needs_admin' || trouble === 'not_consented';

function buttonsOf(words: CardWords, facts: ConnectionFacts) {
  const { connection, signInUrl } = facts;
  const to = subject(facts);
  const signIn = (title: string, primary: boolean): Link[] => (signInUrl ? [link(title, signInUrl, { primary })] : []);
  return {
    continue: button(words.plain('button.continue'), 'confirm_scopes', to, { primary: true }),
    cancel: button(words.plain('button.cancel'), 'cancel_connection', to, { secondary: true }),
    ask: button(words.plain('button.ask_administrator'), 'saw_admin_wall', to, { primary: true }),
    check: button(words.plain('button.check_now'), 'check_now', to),
    signIn: signIn(words.plain('button.sign_in'), true),
    signInAs: signIn(words.plain('button.sign_in_as', { address: connection.address }), true),
    signInAgain: signIn(words.plain('button.sign_in_again'), true),
    signInAnyway: signIn(words.plain('button.sign_in_again'), false),
  };
}

function signInActions(words: CardWords, facts: ConnectionFacts) {
  const { connection, forecast } = facts;
  const press = buttonsOf(words, facts);
  const trouble = connection.trouble?.class;
  if (trouble === 'cancelled') {
    // Microsoft's answer is the same for both; which is likelier the forecast knows (T29).
    const wallLikely = forecast.kind === 'needs_admin' || forecast.cause === 'managed_default_likely';
    const answers: Button[] = [
      button(words.plain('button.saw_wall'), 'saw_admin_wall', connection, { primary: wallLikely }),
      button(words.plain('button.pressed_cancel'), 'pressed_cancel', connection, { primary: !wallLikely }),
    ];
    return actions({ buttons: [...(wallLikely ? answers : answers.reverse()), press.cancel] });
  }
  if (wallMet(trouble)) return actions({ buttons: [press.ask, press.cancel], moreLinks: press.signInAnyway });
  const saw = button(words.plain('button.saw_wall'), 'saw_admin_wall', connection);
  // Where another account came back, the button names the right one (T36).
  const asOwner = connection.state !== 'needs_sign_in';
  const firstLinks = asOwner ? press.signInAs : trouble ? press.signInAgain : press.signIn;
  return actions({ firstLinks, buttons: [saw, press.cancel] });
}
