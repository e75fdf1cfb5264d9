import { z } from 'zod';
import type { RequestFacts } from '../services/journeys/facts.ts';
import { hasNotReached } from './application-truth.ts';
import template from './approval-request.json' with { type: 'json' };
import { decisionActions, decisionShape } from './approval-request-actions.ts';
import { mayDecide, mayProve, worksAlone, writesByHand } from './approval-request-choices.ts';
import { effect, effectShape } from './approval-request-effect.ts';
import { requestSaying } from './approval-request-saying.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { decidedBy, troubleRows } from './connection-facts.ts';
import { applicationRow, signedInRow } from './level-rows.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { scopes, scopesShape } from './parts/scopes.ts';
import { productFacts } from './product-facts.ts';
import { tenantName } from './tenant-name.ts';
import { waitingNames } from './waiting-names.ts';
import { approverNames, names } from './who.ts';

/** Everything an administrator needs to decide without asking anyone (T31); afterwards who decided, and no buttons. */
export const approvalRequestCard = defineCard('approval-request', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    ...factsShape,
    ...scopesShape,
    ...effectShape,
    ...levelsShape,
    hasNext: z.boolean(),
    next: z.string(),
    ...decisionShape,
  },
  view(facts, words) {
    const { request, product, application } = facts;
    const { tone, title, headline, lead, spoken } = requestSaying(words, facts);
    const next = requestNext(words, facts);
    const running = request.state === 'open' || request.state === 'approved';
    return {
      ...frame(words, headline, spoken, facts.continueUrl ?? facts.manageUrl ?? facts.proveUrl ?? ''),
      ...heading(
        tone,
        title,
        words.say('request.subtitle', { number: request.number, tenant: tenantName(words, facts.tenant) }),
      ),
      lead,
      ...requestFacts(words, facts),
      // Read before the decision; after it Microsoft's page shows the same list, and "Continue" must be at hand. The
      // bot's own app has its list among the effects, with what each permission is used for.
      ...scopes(words, product, isQuestion(facts) && product.kind !== 'directory', heldByAll(application)),
      ...effect(words, facts),
      ...levels([
        applicationRow(words, application, request, '', product.kind === 'directory' ? 'own_app' : null),
        ...(running && facts.waiting.length > 0 ? [signedInRow(words, facts.waiting)] : []),
      ]),
      hasNext: next !== '',
      next,
      ...decisionActions(words, facts),
    };
  },
});

/** What single people were granted says nothing of those who wait; a token tells only of who signed in. */
function heldByAll({ level, evidence, people, scopes: held }: RequestFacts['application']): readonly string[] {
  return level === 'granted' || (evidence === 'grant_object' && people.length === 0) ? held : [];
}

/** Still to be decided by somebody: what is asked for is shown in full. */
const isQuestion = (facts: RequestFacts): boolean =>
  facts.request.state === 'open' || mayDecide(facts) || mayProve(facts);

function requestFacts(words: CardWords, facts: RequestFacts) {
  const { request, product, now } = facts;
  const undecided = request.state === 'open' || request.state === 'approved';
  const compares = isQuestion(facts) || (request.state === 'approved' && facts.continueUrl !== null);
  const own = product.kind === 'directory';
  return factRows([
    [words.say('fact.requester'), words.markdown(request.requester.name)],
    [words.say('fact.reason'), words.markdown(request.reason ?? '', 500)],
    ...(compares
      ? // The bot's own app is not set up in steps.
        productFacts(words, product, now).filter(([title]) => !own || title !== words.say('fact.step'))
      : [[words.say('fact.product'), words.markdown(product.name)] as const]),
    [words.say('fact.waiting'), undecided && !own ? waitingPeople(words, facts) : ''],
    ...decisionRows(words, request),
    // Who is to prove it reads it above, and of an application permission among its effects.
    [words.say('roles.title'), mayDecide(facts) && !worksAlone(facts) ? words.say('roles.needed.delegated') : ''],
    [words.say('fact.expires'), undecided ? words.date(request.expiresAt) : ''],
    ...(request.trouble ? troubleRows(words, request.trouble) : []),
  ]);
}

function waitingPeople(words: CardWords, { request, waiting }: RequestFacts): string {
  // They have been called back, and sign in.
  if (waiting.length === 0 && request.returnedAt) return '';
  if (waiting.length === 0) return words.say('request.waiting_none');
  // Who writes single grants needs every name; elsewhere a few will do.
  const most = request.decision?.coverage === 'listed' ? 20 : 3;
  return words.say('request.waiting', { count: waiting.length, who: { safe: waitingNames(words, waiting, most) } });
}

function decisionRows(words: CardWords, { decision, state }: RequestFacts['request']): [string, string][] {
  if (!decision) return [];
  const saidYes = state !== 'denied';
  return [
    [words.say('fact.decided_by'), decidedBy(words, decision)],
    [words.say('fact.decided_for'), saidYes ? words.say(`request.coverage.${decision.coverage}`) : ''],
    [words.say('fact.answer'), words.markdown(decision.reason ?? '', 500)],
  ];
}

/** Whose turn it is with this request, and what they do; empty when it is over. */
function requestNext(words: CardWords, facts: RequestFacts): string {
  const { request, product, tenant, waiting, continueUrl, manageUrl } = facts;
  // Nobody decides their own request while somebody else can.
  const others = tenant.approvers.filter(({ oid }) => oid !== request.requester.oid);
  const open = others.length > 0 ? others : tenant.approvers;
  // Who said yes goes on.
  const asked = request.state === 'approved' && request.decision ? [request.decision.by] : open;
  const who = { safe: approverNames(words, asked) };
  if (mayDecide(facts) && hasNotReached(request)) return words.say('request.earlier.next');
  if (mayDecide(facts)) return words.say('next.decide.you');
  if (mayProve(facts)) return words.say('request.next.prove');
  if (request.state === 'open') return words.say('next.decide.other', { who });
  if (request.state !== 'approved' && request.state !== 'granted') return '';
  if (request.state === 'approved' && (!request.returnedAt || request.trouble)) {
    if (facts.registerUrl) return words.say('request.next.register.you', { app: product.enterpriseAppName });
    if (manageUrl) return words.say('next.write_grants.you');
    if (writesByHand(facts)) return words.say('request.next.by_hand.you');
    if (continueUrl) return words.say('next.continue_at_microsoft.you');
    const listed = request.decision?.coverage === 'listed';
    return words.say(listed ? 'request.next.by_hand.other' : 'next.continue_at_microsoft.other', { who });
  }
  if (product.kind === 'directory') return request.state === 'approved' ? words.say('request.next.directory') : '';
  // Reported, and nobody has proved it yet: whoever signs in first does.
  const waits = waiting.map(({ requester }) => requester.name);
  const people = waits.length === 0 && request.state === 'approved' ? [request.requester.name] : waits;
  return people.length > 0
    ? words.say('next.sign_in.other', { who: { safe: names(words, [...new Set(people)]) } })
    : '';
}
