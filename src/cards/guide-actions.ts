import type { ApprovalRequest } from '../services/consent/model.ts';
import type { GuideFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { guideVersion, mayNotBeListed, stepsFor } from './guide-steps.ts';
import { guideValues, namedPolicies } from './guide-words.ts';
import { actions, type Button, button, link } from './parts/actions.ts';

/**
 * The page itself, on to the next step or the role check, and a report that the page has changed (T23, T47). Each button
 * carries whom the guide is for; "I see it" carries the step that follows, the others the step that is shown.
 */
export function guideActions(words: CardWords, facts: GuideFacts) {
  const { step, missed, rightsUrl, registerUrl, link: page } = facts;
  const id = facts.request?.number ?? facts.product?.clientId ?? '';
  const here = guideVersion(id, step);
  const byHand = step === 'grant_by_hand';
  // What is to be pressed comes first: where the application may have to be registered, that is a button.
  const unlisted = mayNotBeListed(facts);
  const rights = rightsUrl ? [link(words.plain('button.check_rights'), rightsUrl, { primary: !unlisted })] : [];
  // The script needs no page; the list of applications is only for looking afterwards.
  const openPage = link(words.plain('button.open_page'), page.url, {
    primary: !rightsUrl && !registerUrl && !byHand,
    secondary: byHand,
  });
  return actions({
    firstLinks: [
      ...(registerUrl
        ? [
            link(words.plain('button.register_app', guideValues(words, facts.product)), registerUrl, {
              primary: !rightsUrl,
            }),
          ]
        : []),
      ...(unlisted ? [] : [...rights, openPage]),
    ],
    buttons: [
      ...onward(words, facts, id),
      // The guide took the place of the request's card, so the way back stands on every step; the last one has it anyway.
      ...(facts.request && stepsFor(facts).at(-1) !== step ? [backToRequest(words, facts.request)] : []),
      ...(missed ? [] : [button(words.plain('guide.not_there'), 'guide_not_there', here, { secondary: byHand })]),
      button(words.plain('guide.report'), 'report_changed', here, { secondary: true }),
    ],
    moreLinks: unlisted ? [...rights, openPage] : [],
  });
}

function onward(words: CardWords, facts: GuideFacts, id: string): Button[] {
  const { step, policy, tenant, notRegistered, missed } = facts;
  const steps = stepsFor(facts);
  const following = steps[steps.indexOf(step) + 1];
  const next = (title: string, secondary = false): Button[] =>
    following
      ? [button(title, 'guide_next', guideVersion(id, following), { secondary })]
      : end(words, facts, secondary);
  const named = (secondary = false): Button[] =>
    namedPolicies
      .filter((each) => each !== policy)
      .map((each) =>
        button(words.plain(`policy.button.${each}`), `policy_is_${each}`, guideVersion(id, step), { secondary }),
      );
  if (step === 'user_consent_settings' && !policy)
    return [...named(), ...next(words.plain('guide.policy.other'), true)];
  // What somebody named may have been a slip of the finger, or have changed since; what the directory says has not.
  if (step === 'user_consent_settings' && tenant.policy?.from === 'administrator')
    return [...next(words.plain('guide.next')), ...named(true)];
  if (step === 'register_app') return next(words.plain('guide.register_app.next'));
  if (step === 'office_portal' && missed) return next(words.plain('guide.without'));
  const unlisted = mayNotBeListed(facts);
  const register =
    notRegistered || unlisted
      ? [
          button(words.plain('guide.not_registered.button'), 'show_guide', guideVersion(id, 'register_app'), {
            primary: unlisted,
          }),
        ]
      : [];
  return [...register, ...next(words.plain(missed || notRegistered ? 'guide.again' : 'guide.next'))];
}

const backToRequest = (words: CardWords, { number, version }: ApprovalRequest): Button =>
  button(words.plain('button.back_to_request'), 'show_request', { id: number, version }, { secondary: true });

/** After the last step: say that the grants are made, or go back to where the guide was opened. */
function end(words: CardWords, { request, tenant, product, step, people }: GuideFacts, secondary: boolean): Button[] {
  if (!request) {
    const subject = { id: tenant.id, version: 0 };
    const list = step === 'grant_by_hand' && people.length > 0 && product;
    return [
      ...(list
        ? [
            button(
              words.plain('button.show_worklist'),
              'show_worklist',
              { id: product.clientId, version: 0 },
              { secondary },
            ),
          ]
        : []),
      button(words.plain('button.back_to_status'), 'show_tenant', subject, { secondary }),
    ];
  }
  const subject = { id: request.number, version: request.version };
  return [
    ...(step === 'grant_by_hand' && people.length > 0
      ? [button(words.plain('button.granted_by_hand'), 'granted_by_hand', subject, { primary: true })]
      : []),
    button(words.plain('button.back_to_request'), 'show_request', subject),
  ];
}
