import { z } from 'zod';
import type { RequestFacts } from '../services/journeys/facts.ts';
import template from './approval-request.json' with { type: 'json' };
import { decisionActions, decisionShape } from './approval-request-actions.ts';
import {
  assigns,
  choicesOf,
  isAnew,
  mayDecide,
  mayProve,
  worksAlone,
  writesByHand,
} from './approval-request-choices.ts';
import { effect, effectDetails, effectShape, mostNamed } from './approval-request-effect.ts';
import { metWallForAll, requestSaying } from './approval-request-saying.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { troubleRows } from './connection-facts.ts';
import { applicationRow, signedInRow } from './level-rows.ts';
import { details, detailsShape } from './parts/details.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, strong } from './parts/lead.ts';
import { type Level, levels, levelsShape } from './parts/levels.ts';
import type { NoteLine } from './parts/notes.ts';
import { scopeReasons, scopes, scopesShape } from './parts/scopes.ts';
import { appFacts, article, publisherRow, wholePlace } from './product-facts.ts';
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
    ...detailsShape,
    ...effectShape,
    ...levelsShape,
    actsFirst: z.boolean(),
    actsLast: z.boolean(),
    hasNext: z.boolean(),
    next: z.string(),
    ...decisionShape,
  },
  view(facts, words) {
    const { request, product, application } = facts;
    const { tone, title, headline, lead, spoken } = requestSaying(words, facts);
    const next = requestNext(words, facts);
    // Who looks on wants to know first whose turn it is.
    const looksOn = facts.viewerMay === 'look' && !facts.viewerIsRequester && next !== '';
    const rows = levelsOf(words, facts);
    // Who decides weighs what is asked for; how it stands at Microsoft is read up.
    const decides = mayDecide(facts) || mayProve(facts);
    return {
      ...frame(words, headline, looksOn ? [next, ...spoken] : spoken),
      ...heading(
        tone,
        title,
        words.say(request.state === 'open' ? 'request.subtitle' : 'request.subtitle.over', {
          product: product.name,
          number: request.number,
          tenant: tenantName(words, facts.tenant),
        }),
      ),
      lead: looksOn ? [strong(next), ...lead] : lead,
      ...requestFacts(words, facts),
      // Read before the decision; after it Microsoft's page shows the same list, and "Continue" must be at hand. The
      // bot's own app has its list among the effects, with what each permission is used for.
      ...scopes(words, product, isQuestion(facts) && product.kind !== 'directory', heldByAll(application)),
      ...requestDetails(words, facts, decides ? rows.map(levelLine) : []),
      ...effect(words, facts),
      ...levels(decides ? [] : rows),
      actsFirst: isAnew(facts),
      actsLast: !isAnew(facts),
      hasNext: next !== '' && !looksOn,
      next: looksOn ? '' : next,
      ...decisionActions(words, facts),
    };
  },
});

/** The two levels: of the application, and how many of those who wait have signed in. */
function levelsOf(words: CardWords, { request, product, application, waiting }: RequestFacts): Level[] {
  const running = request.state === 'open' || request.state === 'approved';
  return [
    applicationRow(words, application, request, '', product.kind === 'directory' ? 'own_app' : null),
    ...(running && waiting.length > 0 ? [signedInRow(words, signedInOf(waiting))] : []),
  ];
}

const signedInOf = (waiting: RequestFacts['waiting']) => ({
  signedIn: waiting.filter(({ userLevel }) => userLevel === 'signed_in').length,
  total: waiting.length,
});

const levelLine = ({ title, state, evidence, detail }: Level): NoteLine => ({
  label: `${title}: ${state}`,
  text: [evidence, detail].filter((part) => part !== '').join(' '),
});

/** What single people were granted says nothing of those who wait; a token tells only of who signed in. */
function heldByAll({ level, evidence, people, scopes: held }: RequestFacts['application']): readonly string[] {
  return level === 'granted' || (evidence === 'grant_object' && people.length === 0) ? held : [];
}

/** Still to be decided by somebody: what is asked for is shown in full. */
const isQuestion = (facts: RequestFacts): boolean =>
  facts.request.state === 'open' || mayDecide(facts) || mayProve(facts);

/** What is weighed before the decision, and what came of it. */
function requestFacts(words: CardWords, facts: RequestFacts) {
  const { request, product } = facts;
  const isOpen = request.state === 'open';
  const undecided = isOpen || request.state === 'approved';
  return factRows([
    // An open one names them in its first sentence.
    [words.say('fact.requester'), isOpen ? '' : words.markdown(request.requester.name)],
    [words.say('fact.reason'), words.markdown(request.reason ?? '', 500)],
    ...(compares(facts) ? [publisherRow(words, product)] : []),
    [words.say('fact.waiting'), undecided && product.kind !== 'directory' ? waitingPeople(words, facts) : ''],
    ...decisionRows(words, facts),
    [words.say('fact.expires'), undecided ? words.date(request.expiresAt) : ''],
  ]);
}

/** Somebody looks at Microsoft's page, or is about to. */
const compares = (facts: RequestFacts): boolean =>
  isQuestion(facts) || (facts.request.state === 'approved' && facts.continueUrl !== null);

/** What is compared with Microsoft's page, what is read up or quoted, and why each permission is wanted. */
function requestDetails(words: CardWords, facts: RequestFacts, levelLines: readonly NoteLine[]) {
  const { request, product, now } = facts;
  const own = product.kind === 'directory';
  const rows = compares(facts)
    ? [
        ...appFacts(words, product),
        // The bot's own app is not set up in steps.
        [words.say('fact.step'), own ? '' : wholePlace(words, product)] as const,
        [words.say('fact.article'), article(words, product, now)] as const,
      ]
    : [];
  // Which roles an application permission takes stands among its effects.
  const decides = mayDecide(facts) || mayProve(facts);
  const roles = decides && !worksAlone(facts) ? words.say('roles.needed.delegated') : '';
  const where = words.say('request.assignment.where', { app: product.enterpriseAppName });
  return details(
    words,
    [
      ...rows,
      [words.say('roles.title'), roles],
      [words.say('request.assignment.title'), assigns(facts) ? where : ''],
      ...(request.trouble ? troubleRows(words, request.trouble, request.troubleAt) : []),
    ],
    [...levelLines, ...effectDetails(words, facts), ...scopeReasons(words, product, isQuestion(facts) && !own)],
  );
}

function waitingPeople(words: CardWords, facts: RequestFacts): string {
  const { request, waiting } = facts;
  // They have been called back, and sign in.
  if (waiting.length === 0 && request.returnedAt) return '';
  if (waiting.length === 0) return words.say('request.waiting_none');
  // Who writes single grants needs every name; elsewhere a few will do.
  const most = request.decision?.coverage === 'listed' ? 20 : isQuestion(facts) ? mostNamed : 3;
  return words.say('request.waiting', { count: waiting.length, who: { safe: waitingNames(words, waiting, most) } });
}

function decisionRows(words: CardWords, facts: RequestFacts): [string, string][] {
  const { decision, state } = facts.request;
  if (!decision) return [];
  const saidYes = state !== 'denied';
  const by = { who: decision.by.name, date: { safe: words.dateTime(decision.at) } };
  return [
    // The first sentences say it of a no, and where it is put once more.
    [words.say('fact.decided_by'), saidYes && !isAnew(facts) ? words.say('fact.decided_by.value', by) : ''],
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
  if (mayDecide(facts) && metWallForAll(request)) return words.say('request.earlier.next');
  const { all, listed } = choicesOf(facts);
  if (mayDecide(facts)) return words.say(all || listed ? 'next.decide.you' : 'next.deny.you');
  if (mayProve(facts)) return words.say('request.next.prove');
  if (request.state === 'open') return words.say('next.decide.other', { who });
  if (request.state === 'blocked') {
    return facts.viewerMay === 'switch_on'
      ? words.say('request.next.switch_on.you')
      : words.say('next.fix_trouble.other', { who });
  }
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
