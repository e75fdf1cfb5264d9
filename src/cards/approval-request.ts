import { z } from 'zod';
import type { RequestFacts } from '../services/journeys/facts.ts';
import template from './approval-request.json' with { type: 'json' };
import { requestSaying } from './approval-request-saying.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { decidedBy, troubleRows } from './connection-facts.ts';
import { applicationRow, signedInRow } from './level-rows.ts';
import { actions, actionsShape, type Button, button, link } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { scopes, scopesShape } from './parts/scopes.ts';
import { productFacts } from './product-facts.ts';
import { tenantName } from './tenant-name.ts';
import { approverNames, names } from './who.ts';

/** Everything an administrator needs to decide without asking anyone (T31); afterwards who decided, and no buttons. */
export const approvalRequestCard = defineCard('approval-request', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    ...factsShape,
    ...scopesShape,
    hasEffect: z.boolean(),
    effectTitle: z.string(),
    effectOpens: z.string(),
    effectNot: z.string(),
    notInCard: z.string(),
    ...levelsShape,
    hasNext: z.boolean(),
    next: z.string(),
    deny: z.array(
      z.object({
        title: z.string(),
        label: z.string(),
        placeholder: z.string(),
        error: z.string(),
        send: z.string(),
        id: z.string(),
        v: z.number(),
      }),
    ),
    ...actionsShape,
  },
  view(facts, words) {
    const { request, product, application } = facts;
    const { tone, title, headline, lead, spoken } = requestSaying(words, facts);
    const next = requestNext(words, facts);
    const running = request.state === 'open' || request.state === 'approved';
    return {
      ...frame(words, headline, spoken, facts.continueUrl ?? ''),
      ...heading(
        tone,
        title,
        words.say('request.subtitle', { number: request.number, tenant: tenantName(words, facts.tenant) }),
      ),
      lead,
      ...requestFacts(words, facts),
      // Read before the decision; after it Microsoft's page shows the same list, and "Continue" must be at hand.
      ...scopes(words, product, request.state === 'open', application.scopes),
      ...effect(words, facts, request.state === 'open' && facts.viewerMay === 'decide'),
      ...levels([
        applicationRow(words, application, request, ''),
        ...(running && facts.waiting.length > 0 ? [signedInRow(words, facts.waiting)] : []),
      ]),
      hasNext: next !== '',
      next,
      ...decisionActions(words, facts),
    };
  },
});

const mayStillAgree = ({ request, continueUrl }: RequestFacts): boolean =>
  request.state === 'open' || (request.state === 'approved' && continueUrl !== null);

function requestFacts(words: CardWords, facts: RequestFacts) {
  const { request, product, waiting } = facts;
  const undecided = request.state === 'open' || request.state === 'approved';
  return factRows([
    [words.say('fact.requester'), words.markdown(request.requester.name)],
    [words.say('fact.reason'), words.markdown(request.reason ?? '', 500)],
    ...(mayStillAgree(facts)
      ? productFacts(words, product)
      : [[words.say('fact.product'), words.markdown(product.name)] as const]),
    [
      words.say('fact.waiting'),
      undecided
        ? waitingPeople(
            words,
            waiting.map(({ address }) => address),
          )
        : '',
    ],
    ...decisionRows(words, request),
    [words.say('fact.expires'), undecided ? words.date(request.expiresAt) : ''],
    ...(request.trouble ? troubleRows(words, request.trouble) : []),
  ]);
}

function decisionRows(words: CardWords, { decision }: RequestFacts['request']): [string, string][] {
  if (!decision) return [];
  return [
    [words.say('fact.decided_by'), decidedBy(words, decision)],
    [words.say('fact.answer'), words.markdown(decision.reason ?? '', 500)],
  ];
}

function waitingPeople(words: CardWords, addresses: readonly string[]): string {
  if (addresses.length === 0) return words.say('request.waiting_none');
  return words.say('request.waiting', { count: addresses.length, who: { safe: names(words, addresses) } });
}

/** Whose turn it is with this request, and what they do; empty when it is over. */
function requestNext(words: CardWords, { request, tenant, waiting, viewerMay, continueUrl }: RequestFacts): string {
  const who = { safe: approverNames(words, tenant.approvers) };
  if (request.state === 'open') {
    return viewerMay === 'decide' ? words.say('next.decide.you') : words.say('next.decide.other', { who });
  }
  if (request.state !== 'approved' && request.state !== 'granted') return '';
  if (request.state === 'approved' && (!request.returnedAt || request.trouble)) {
    return continueUrl
      ? words.say('next.continue_at_microsoft.you')
      : words.say('next.continue_at_microsoft.other', { who });
  }
  const people = waiting.map(({ requester }) => requester.name);
  return people.length > 0
    ? words.say('next.sign_in.other', { who: { safe: names(words, [...new Set(people)]) } })
    : '';
}

/** What approving opens and what it does not (T32); only while it is a question, and for whom it is one. */
function effect(words: CardWords, { product, tenant }: RequestFacts, shown: boolean) {
  const values = { product: product.name, tenant: tenantName(words, tenant) };
  const worksAlone = product.scopes.some((scope) => scope.class === 'application');
  const opens = product.kind === 'device' ? 'request.effect.device' : 'request.effect.opens';
  return {
    hasEffect: shown,
    effectTitle: words.say('request.effect.title'),
    effectOpens: words.say(opens, values),
    effectNot: words.say(worksAlone ? 'request.effect.application' : 'request.effect.not'),
    notInCard: words.say('request.not_in_card'),
  };
}

function decisionActions(words: CardWords, facts: RequestFacts) {
  const { request, viewerMay, continueUrl } = facts;
  if (request.state === 'open' && viewerMay === 'decide') {
    const subject = { id: request.number, version: request.version };
    const approve: Button = button(words.plain('button.approve'), 'approve', subject, { primary: true });
    return { ...actions({ buttons: [approve] }), deny: [denial(words, facts, 'button.deny')] };
  }
  if (request.state === 'approved' && continueUrl) {
    const onward = link(words.plain('button.continue_at_microsoft'), continueUrl, { primary: true });
    // Once Microsoft reports the grant, taking the decision back would take nothing back.
    const mayTakeBack = viewerMay === 'continue' && !request.returnedAt;
    return {
      ...actions({ firstLinks: [onward] }),
      deny: mayTakeBack ? [denial(words, facts, 'button.take_back')] : [],
    };
  }
  return { ...actions({}), deny: [] };
}

/** The button that opens the field for a reason; denying without one is not offered. */
function denial(words: CardWords, { request }: RequestFacts, title: 'button.deny' | 'button.take_back') {
  return {
    title: words.plain(title),
    label: words.plain('request.deny.label'),
    placeholder: words.plain('request.deny.placeholder'),
    error: words.plain('request.deny.error'),
    send: words.plain('button.deny_with_reason'),
    id: request.number,
    v: request.version,
  };
}
