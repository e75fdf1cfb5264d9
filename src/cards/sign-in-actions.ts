import type { Connection } from '../services/consent/model.ts';
import type { ConnectionFacts, Verb } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';
import { keyFor } from './kind-words.ts';
import { type Button, button, type Link, link } from './parts/actions.ts';
import { isForAdministrator, isGranted, type SignInSituation, signsInThemselves } from './sign-in-situation.ts';

/** What a narrow card shows of a button's title. */
const longestTitle = 34;

interface Given {
  readonly firstLinks?: Link[];
  readonly buttons?: Button[];
  readonly moreLinks?: Link[];
}

/** The buttons where a sign-in is what is missing; what is always there (look after it, cancel) is added by the card. */
export function signInActions(words: CardWords, facts: ConnectionFacts, situation: SignInSituation): Given {
  const { connection, product, forecast, verdict } = facts;
  const press = presses(words, facts);
  // Which of the two it was the forecast knows better than Microsoft's answer (T29).
  const wallLikely = forecast.kind === 'needs_admin' || forecast.cause === 'managed_default_likely';
  const likelierFirst = (wall: Button, other: Button): Button[] => (wallLikely ? [wall, other] : [other, wall]);
  // Where the vendor must put something right first, to sign in again is no way out, though nothing forbids to try.
  const helps = verdict.turn !== 'vendor';
  const code = product.deviceCode && connection.target === 'room';
  switch (situation) {
    case 'account_unknown':
      return {
        buttons: [press.accountReady('button.account_ready'), press.accountNotReady('button.account_not_ready')],
        // Whoever knows that it can sign in need not say so first (S15).
        moreLinks: isGranted(facts) ? press.signInAs(false) : [],
      };
    case 'account_not_ready':
      return { buttons: [press.accountReady('button.account_now_ready')] };
    case 'code_waiting': {
      const page = facts.deviceCode?.verificationUri ?? '';
      const blocked = button(words.plain('button.page_says_blocked'), 'page_says_blocked', connection);
      return {
        firstLinks: [
          link(words.plain('button.open_code_page'), page, { primary: true }),
          ...(facts.deviceCode?.silent ? press.inBrowser(false) : []),
        ],
        buttons: [blocked, press.sawWall(false)],
      };
    }
    case 'code_declined':
    case 'code_expired':
      return { buttons: [press.newCode(true)], moreLinks: press.inBrowser(false) };
    case 'code_blocked':
      return { firstLinks: press.inBrowser(true), buttons: [press.sawWall(false)] };
    case 'code_failed':
      return { firstLinks: press.inBrowser(true), buttons: [press.newCode(false), press.sawWall(false)] };
    case 'nothing_came_back': {
      const closed = button(words.plain('button.closed_page'), 'pressed_cancel', connection);
      return { buttons: likelierFirst(press.sawWall(false), closed), moreLinks: press.signInAgain(false) };
    }
    case 'cancelled': {
      const pressed = button(words.plain('button.pressed_cancel'), 'pressed_cancel', connection, {
        primary: !wallLikely,
      });
      return { buttons: likelierFirst(press.sawWall(wallLikely), pressed) };
    }
    case 'wall':
    case 'no_application':
      return {
        buttons: [...press.grantForAll(true), press.askAdministrator(!press.mayGrant)],
        // Right after a consent Microsoft denies it for minutes: whoever has just agreed needs nobody's help.
        moreLinks: [
          ...(deniedByNumber(connection) ? press.again(false) : press.otherAccount),
          ...rightsLink(words, facts, true),
        ],
      };
    case 'wall_certain':
      return {
        buttons: [...press.grantForAll(true), press.askAdministrator(!press.mayGrant)],
        moreLinks: [...press.signInAs(false), ...rightsLink(words, facts)],
      };
    case 'for_whom':
      return { buttons: [press.onlyThisOne(false), press.forEverybody(false)] };
    case 'other_account':
    case 'broken':
    case 'sign_in_anew':
      if (isForAdministrator(facts, situation)) {
        return { buttons: [press.sawWall(false, true)], moreLinks: press.signInAs(false) };
      }
      return { firstLinks: press.signInAs(helps), buttons: [...(code ? [press.useCode] : []), press.sawWall(false)] };
    case 'trouble':
      if (isForAdministrator(facts, situation)) {
        return {
          buttons: [press.sawWall(false, true)],
          moreLinks: press.again(false),
        };
      }
      return {
        firstLinks: press.again(helps),
        buttons: [
          ...(code ? [press.useCode] : []),
          press.sawWall(false),
          ...(connection.target === 'room' ? [press.accountNotReady('button.account_help', true)] : []),
        ],
      };
    case 'ready':
      return {
        firstLinks: connection.target === 'room' ? press.signInAs(true) : press.signIn,
        buttons: [
          ...(code ? [press.useCode] : []),
          ...(connection.coverage === 'listed' ? [] : press.grantForAll(false)),
          // A named approver need not hold the role that Microsoft asks for: the wall may be met all the same.
          ...(press.mayGrant && signsInThemselves(connection)
            ? [...press.otherMeaning, press.sawWall(false, true)]
            : [press.sawWall(false)]),
        ],
        moreLinks: wallLikely ? rightsLink(words, facts) : [],
      };
  }
}

/**
 * Where the requester sees whether they could agree themselves (S30): on the card of somebody who has shown a role, and out
 * of the way where Microsoft has just `refused` the account. Most people hold none, and would only wonder.
 */
export function rightsLink(words: CardWords, facts: ConnectionFacts, refused = false): Link[] {
  const { rightsUrl, viewerMayGrant, viewerRoles } = facts;
  const hasShown = viewerMayGrant || (viewerRoles !== null && viewerRoles.length > 0);
  if (!rightsUrl || !(hasShown || refused)) return [];
  return [link(words.plain('button.check_rights'), rightsUrl, { secondary: !hasShown })];
}

const deniedByNumber = ({ trouble }: Connection): boolean =>
  trouble?.class === 'not_consented' && trouble.code.startsWith('AADSTS');

function presses(words: CardWords, facts: ConnectionFacts) {
  const { connection, signInUrl } = facts;
  const leads = (title: string, primary: boolean): Link[] =>
    // Somebody else's mailbox: the requester passes the link on and has none to press.
    signInUrl && connection.target !== 'named' ? [link(title, signInUrl, { primary })] : [];
  const press =
    (title: TextKey, verb: Verb) =>
    (primary = false, secondary = false): Button =>
      button(words.plain(title), verb, connection, { primary, secondary });
  const mayGrant = facts.viewerMayGrant && !isGranted(facts);
  const account = { address: connection.signInAs };
  const signInAgain = words.plain('button.sign_in_again');
  const named = words.plain(keyFor(words, connection.target, 'button.sign_in_as'), account);
  // A long address would be cut off in the middle; the headline has it in full.
  const namedAccount = named.length <= longestTitle ? named : signInAgain;
  const onlyThisOne = press('button.this_only', 'only_this_one');
  const forEverybody = press('button.for_everybody', 'for_everybody');
  return {
    mayGrant,
    signIn: leads(words.plain('button.sign_in'), true),
    signInAs: (primary: boolean) => leads(namedAccount, primary),
    signInAgain: (primary: boolean) => leads(signInAgain, primary),
    /** The same once more; the account is named where another one came in, or once was enough. */
    again: (primary: boolean) => leads(connection.state === 'needs_sign_in' ? signInAgain : namedAccount, primary),
    inBrowser: (primary: boolean) => leads(words.plain('button.sign_in_browser'), primary),
    otherAccount: leads(words.plain('button.other_account'), false),
    sawWall: press('button.saw_wall', 'saw_admin_wall'),
    askAdministrator: press('button.ask_administrator', 'saw_admin_wall'),
    grantForAll: (primary: boolean) => (mayGrant ? [press('button.grant_for_all', 'grant_for_all')(primary)] : []),
    onlyThisOne,
    forEverybody,
    /** A change of mind. */
    otherMeaning: [connection.coverage === 'all' ? onlyThisOne(false, true) : forEverybody(false, true)],
    accountReady: (title: 'button.account_ready' | 'button.account_now_ready') => press(title, 'account_ready')(true),
    accountNotReady: (title: 'button.account_not_ready' | 'button.account_help', secondary = false) =>
      press(title, 'account_not_ready')(false, secondary),
    useCode: press('button.use_code', 'use_device_code')(),
    newCode: press('button.new_code', 'use_device_code'),
  };
}
