import { z } from 'zod';
import { listNumber, type RequestFacts } from '../services/journeys/facts.ts';
import {
  choicesOf,
  mayDecide,
  mayProve,
  mayTakeBack,
  reasonWritten,
  writesByHand,
} from './approval-request-choices.ts';
import type { CardWords } from './card-words.ts';
import { guideVersion } from './guide-steps.ts';
import { actions, actionsShape, type Button, button, link } from './parts/actions.ts';

export const decisionShape = {
  deny: z.array(
    z.object({
      title: z.string(),
      label: z.string(),
      placeholder: z.string(),
      error: z.string(),
      reason: z.string(),
      send: z.string(),
      id: z.string(),
      v: z.number(),
    }),
  ),
  ...actionsShape,
};

/** What this viewer can do with the request: decide, prove a role first, go on after a yes, or nothing. */
export function decisionActions(words: CardWords, facts: RequestFacts) {
  const { request, proveUrl, assignLink } = facts;
  // What the text beside it asks for, at that very application of that very tenant.
  const assign = assignLink ? { moreLinks: [link(words.plain('button.assign_people'), assignLink.url)] } : {};
  if (mayDecide(facts)) {
    // There is always a no, also where no yes can be given.
    return {
      ...actions({ ...assign, buttons: approvals(words, facts) }),
      hasActions: true,
      deny: [denial(words, facts)],
    };
  }
  if (mayProve(facts) && proveUrl) {
    const prove = link(words.plain('button.prove'), proveUrl, { primary: true });
    return { ...actions({ ...assign, firstLinks: [prove] }), deny: [] };
  }
  if (facts.viewerMay === 'switch_on') {
    const subject = { id: request.number, version: request.version };
    return {
      ...actions({ buttons: [button(words.plain('button.switched_on'), 'check_now', subject, { primary: true })] }),
      deny: [],
    };
  }
  if (request.state !== 'approved') return { ...actions(request.state === 'granted' ? assign : {}), deny: [] };
  const onward = goOn(words, facts);
  const subject = { id: request.number, version: request.version };
  const back = mayTakeBack(facts) ? [button(words.plain('button.take_back'), 'take_back', subject)] : [];
  return { ...actions({ ...assign, ...onward, buttons: [...(onward?.buttons ?? []), ...back] }), deny: [] };
}

function approvals(words: CardWords, facts: RequestFacts): Button[] {
  const { request, product } = facts;
  const { all, listed } = choicesOf(facts);
  const asRead = { id: request.number, version: listNumber(product) };
  const subject = { id: request.number, version: request.version };
  const forAll = words.plain(listed ? 'button.approve_all' : 'button.approve');
  return [
    ...(all ? [button(forAll, 'approve', asRead, { primary: true })] : []),
    ...(listed ? [button(words.plain('button.approve_listed'), 'approve_listed', subject, { primary: !all })] : []),
  ];
}

/** Where the grant is made, for who said yes: Microsoft's page, the page that writes single grants, or the guide. */
function goOn(words: CardWords, facts: RequestFacts): Parameters<typeof actions>[0] | null {
  const { request, product, continueUrl, manageUrl, registerUrl } = facts;
  if (continueUrl) {
    return { firstLinks: [link(words.plain('button.continue_at_microsoft'), continueUrl, { primary: true })] };
  }
  if (registerUrl) {
    const register = link(words.plain('button.register_app', { app: product.enterpriseAppName }), registerUrl, {
      primary: true,
    });
    const on = goOn(words, { ...facts, registerUrl: null });
    return { ...on, firstLinks: [register, ...plain(on?.firstLinks)], buttons: plain(on?.buttons) };
  }
  if (manageUrl) return { firstLinks: [link(words.plain('button.write_grants'), manageUrl, { primary: true })] };
  if (!writesByHand(facts)) return null;
  const subject = { id: request.number, version: request.version };
  return {
    buttons: [
      button(words.plain('button.show_guide'), 'show_guide', guideVersion(request.number, 'register_app'), {
        primary: true,
      }),
      button(words.plain('button.granted_by_hand'), 'granted_by_hand', subject),
    ],
  };
}

/** Beside what comes before them. */
const plain = <T extends { readonly style: string }>(buttons: readonly T[] = []): T[] =>
  buttons.map((each) => ({ ...each, style: 'default' }));

/** The longest that its field takes. */
const longestReason = 500;

/** The button that opens the field for a reason; denying without one is not offered. */
function denial(words: CardWords, facts: RequestFacts) {
  const { request } = facts;
  return {
    title: words.plain('button.deny'),
    label: words.plain('request.deny.label'),
    placeholder: words.plain('request.deny.placeholder'),
    error: words.plain('request.deny.error'),
    reason: words.clean(reasonWritten(facts), longestReason),
    send: words.plain('button.deny_with_reason'),
    id: request.number,
    v: request.version,
  };
}
