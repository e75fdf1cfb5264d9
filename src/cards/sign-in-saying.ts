import type { Trouble } from '../services/consent/model.ts';
import { type ConnectionFacts, isReportedForAll } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import { accountOid, isReported } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import { keyFor } from './kind-words.ts';
import { isCalledOtherwise } from './product-facts.ts';
import { aside, loudly, quietly, type Saying, say } from './saying.ts';
import { isGranted, mayAgree, type SignInSituation, signsInThemselves } from './sign-in-situation.ts';
import { troubleKeys } from './trouble-words.ts';

const headlines = {
  account_unknown: 'sign_in.account_unknown.headline',
  account_not_ready: 'sign_in.account_not_ready.headline',
} as const;

/** What is said where a sign-in is what is missing. */
export function signInSaying(words: CardWords, facts: ConnectionFacts, situation: SignInSituation): Saying {
  const { connection, deviceCode } = facts;
  const { trouble, target } = connection;
  const told = trouble ? troubleKeys(words, trouble, target) : null;
  const trying = told ? [told.text, told.next] : [];
  switch (situation) {
    case 'account_unknown':
    case 'account_not_ready':
      // "Why no agenda?" has its answer before the way there is told (S15).
      return isGranted(facts)
        ? say(
            'turn',
            'connection.needs_sign_in.granted.headline',
            'connection.needs_sign_in.granted.lead',
            `sign_in.${situation}.lead`,
          )
        : say(situation === 'account_unknown' ? 'turn' : 'warn', headlines[situation], `sign_in.${situation}.lead`);
    case 'code_waiting':
      return say(
        'turn',
        'device_code.waiting.headline',
        loudly('device_code.only_this_room'),
        'device_code.how',
        ...(deviceCode?.silent ? [loudly('device_code.silent')] : []),
      );
    case 'code_declined':
    case 'code_expired':
    case 'code_blocked':
      return say('warn', `device_code.${stateOf(situation)}.headline`, `device_code.${stateOf(situation)}.lead`);
    case 'code_failed': {
      const failed = deviceCode?.trouble ? troubleKeys(words, deviceCode.trouble, target) : null;
      return say('warn', 'device_code.failed.headline', ...(failed ? [failed.text, failed.next] : []));
    }
    case 'nothing_came_back':
      return say('turn', 'nothing_came_back.headline', 'nothing_came_back.lead');
    case 'cancelled':
      // Refused with a number that nobody knows: perhaps cancelled, perhaps not.
      if (trouble?.word) return say('turn', 'connection.needs_sign_in.cancelled.headline', ...trying);
      return say('turn', 'connection.needs_sign_in.cancelled.headline', 'connection.needs_sign_in.cancelled.lead');
    case 'wall':
      // What may be done comes first; why the account that signed in could not, after it.
      if (mayAgree(facts)) return agree(...(told ? [told.text] : []));
      return say('turn', 'connection.needs_sign_in.wall.headline', ...trying);
    case 'no_application':
      if (mayAgree(facts)) return agree(...(told ? [told.text] : []));
      return say('turn', 'connection.needs_sign_in.no_application.headline', ...trying);
    case 'other_account': {
      const reason = trouble?.code;
      const known = reason === 'personal_account' || reason === 'other_tenant';
      if (reason === 'other_account_consented') {
        return say(
          'warn',
          'connection.wrong_account.headline',
          'connection.wrong_account.consented.lead',
          keyFor(words, target, 'connection.wrong_account.consented.then'),
        );
      }
      const served = isGranted(facts) || isReportedForAll(facts.request);
      return say(
        'warn',
        'connection.wrong_account.headline',
        known ? `connection.wrong_account.${reason}.lead` : `connection.wrong_account.${served ? 'served.' : ''}lead`,
      );
    }
    case 'broken':
      // What somebody else must mend first, a new sign-in alone does not repair.
      return trouble && trouble.owner !== 'requester'
        ? say('warn', brokenHeadline(trouble), ...trying)
        : say('warn', 'connection.needs_reauth.headline', 'connection.needs_reauth.lead', ...(told ? [told.text] : []));
    case 'sign_in_anew':
      return say('turn', 'connection.needs_reauth.asked.headline', 'connection.needs_reauth.asked.lead');
    case 'trouble':
      return say('warn', 'connection.needs_sign_in.trouble.headline', ...trying);
    case 'wall_certain':
      if (mayAgree(facts)) return agree();
      return say('turn', 'sign_in.wall_certain.headline', 'sign_in.wall_certain.lead');
    case 'for_whom':
      return say('turn', 'for_whom.headline', 'for_whom.lead');
    case 'ready':
      return ready(facts);
  }
}

const agree = (...why: TextKey[]): Saying =>
  say('turn', 'connection.needs_sign_in.may_agree.headline', 'connection.needs_sign_in.may_agree.lead', ...why);

/** What is broken, where it is not the sign-in itself. */
function brokenHeadline({ class: is, code, owner }: Trouble): TextKey {
  if (is === 'no_mailbox') return 'connection.needs_reauth.no_mailbox.headline';
  if (code === accountOff) return 'connection.needs_reauth.account_off.headline';
  return is === 'disabled' && owner === 'approver'
    ? 'connection.revoked.disabled.headline'
    : 'connection.needs_reauth.headline';
}

const accountOff = 'AADSTS50057';

const stateOf = (situation: 'code_declined' | 'code_expired' | 'code_blocked') =>
  situation.slice('code_'.length) as 'declined' | 'expired' | 'blocked';

function ready(facts: ConnectionFacts): Saying {
  const hints = [
    // Else the page may look like one for another product.
    ...(isCalledOtherwise(facts.product) ? [quietly('sign_in.app_name')] : []),
    aside('sign_in.second_factor'),
    aside('sign_in.error_hint'),
    aside('sign_in.host'),
  ];
  if (isGranted(facts) || isServed(facts)) {
    return say(
      'turn',
      'connection.needs_sign_in.granted.headline',
      'connection.needs_sign_in.granted.lead',
      'connection.needs_sign_in.lead',
      ...hints,
    );
  }
  if (facts.request?.state === 'approved' && facts.request.evidence === 'administrator_says') {
    return say(
      'turn',
      'connection.needs_sign_in.approved.headline',
      'evidence.administrator_says',
      'connection.needs_sign_in.lead',
      ...hints,
    );
  }
  if (isReported(facts.application, facts.request)) {
    return say(
      'turn',
      'connection.needs_sign_in.approved.headline',
      'connection.needs_sign_in.approved.lead',
      'connection.needs_sign_in.lead',
      ...hints,
    );
  }
  return say(
    'turn',
    'connection.needs_sign_in.headline',
    'connection.needs_sign_in.lead',
    ...hints,
    ...boxOrWall(facts),
  );
}

/** Granted to this account alone, as far as its owner is known: whoever was called back for that reads why (T37). */
function isServed({ connection, application, request }: ConnectionFacts): boolean {
  const gone = ['not_registered', 'disabled', 'revoked'].includes(application.level);
  const account = accountOid(connection);
  return !gone && (request?.state === 'granted' || application.people.some((oid) => oid === account));
}

/** Only who may agree for all meets Microsoft's box for it; for others the wall is what may come (T14, T29). */
function boxOrWall({ connection, viewerIsRequester, viewerMayGrant }: ConnectionFacts) {
  if (!viewerIsRequester || !viewerMayGrant) return [quietly('sign_in.wall_hint')];
  if (!signsInThemselves(connection)) return [quietly('sign_in.grant_yourself')];
  return [loudly(connection.coverage === 'all' ? 'sign_in.tick_box' : 'sign_in.leave_box')];
}
