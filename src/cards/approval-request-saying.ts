import type { ApprovalRequest } from '../services/consent/model.ts';
import { hasNotReached, type RequestFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import {
  assigns,
  isAnew,
  isListed,
  mayDecide,
  mayProve,
  mayTakeBack,
  reasonWritten,
  worksAlone,
} from './approval-request-choices.ts';
import type { CardValues, CardWords } from './card-words.ts';
import { sentence } from './parts/lead.ts';
import type { Tone } from './parts/tone.ts';
import { isCalledOtherwise } from './product-facts.ts';
import { tenantName } from './tenant-name.ts';
import { troubleKeys } from './trouble-words.ts';
import { waitingNames } from './waiting-names.ts';
import { approverNames } from './who.ts';

interface Saying {
  readonly tone: Tone;
  readonly headline: TextKey;
  readonly lead: readonly TextKey[];
}

/** Headline and first sentences of a request for this viewer. The decision is never called a grant. */
export function requestSaying(words: CardWords, facts: RequestFacts) {
  const { request, product, tenant } = facts;
  const { tone, headline, lead: told } = reminding(facts, choose(facts));
  const lead = [...typedSaying(facts), ...told];
  const values: CardValues = {
    number: request.number,
    product: product.name,
    tenant: tenantName(words, tenant),
    app: product.enterpriseAppName,
    who: { safe: waitingNames(words, facts.waiting, 20) },
    requester: request.requester.name,
    reason: reasonWritten(facts),
    button: { safe: words.plain('button.deny') },
    take_back: { safe: words.plain('button.take_back') },
    send: { safe: words.plain('button.deny_with_reason') },
    approver: request.decision?.by.name ?? '',
    approvers: { safe: approverNames(words, mayAnswer(facts)) },
    date: { safe: words.dateTime(request.decision?.at ?? request.stateSince) },
    agreed_by: request.earlier?.by.name ?? '',
    agreed: { safe: request.earlier ? words.dateTime(request.earlier.decidedAt) : '' },
    reported: { safe: request.earlier ? words.dateTime(request.earlier.returnedAt) : '' },
    met: { safe: words.dateTime(request.stateSince) },
    sentence: { safe: request.trouble ? words.say(troubleKeys(words, request.trouble).text) : '' },
  };
  return {
    tone,
    title: words.say(headline, values),
    headline: words.plain(headline, values),
    lead: lead.map((key) => sentence(words.say(key, values))),
    spoken: lead.map((key) => words.plain(key, values)),
  };
}

const isOver = ({ request: { state, returnedAt } }: RequestFacts): boolean =>
  state === 'granted' || state === 'expired' || state === 'cancelled' || (state === 'approved' && Boolean(returnedAt));

/** Who wrote a decision in place of pressing it reads first that it did nothing. */
function typedSaying(facts: RequestFacts): TextKey[] {
  if (!facts.typed) return mayDecide(facts) && facts.keptReason ? ['request.kept_reason'] : [];
  if (facts.request.state === 'denied') return ['request.typed.denied'];
  if (isOver(facts)) return ['request.typed.over'];
  if (mayTakeBack(facts)) return ['request.typed.take_back'];
  if (!(mayDecide(facts) || mayProve(facts))) return [];
  const { to, reason } = facts.typed;
  return to === 'undo' || reason === '' || mayProve(facts) ? ['request.typed'] : [`request.typed.${to}`];
}

function choose(facts: RequestFacts): Saying {
  const { request, product } = facts;
  const directory = product.kind === 'directory';
  switch (request.state) {
    case 'open':
      return open(facts, directory);
    case 'approved':
      return approved(facts, directory);
    case 'granted': {
      const lead = directory ? 'request.directory.granted.lead' : 'request.granted.lead';
      return { tone: 'good', headline: 'request.granted.headline', lead: [lead, ...assignment(facts)] };
    }
    case 'denied':
      return {
        tone: 'bad',
        headline: 'request.denied.headline',
        lead: request.decision ? [directory ? 'request.directory.denied.lead' : 'request.denied.lead'] : [],
      };
    case 'blocked':
      return { tone: 'bad', headline: 'request.blocked.headline', lead: ['request.blocked.lead'] };
    case 'expired': {
      const lead = directory ? 'request.directory.expired.lead' : 'request.expired.lead';
      return { tone: 'quiet', headline: 'request.expired.headline', lead: [lead] };
    }
    case 'cancelled':
      return {
        tone: 'quiet',
        headline: 'request.cancelled.headline',
        lead: [request.decision ? 'request.cancelled.lead_decided' : 'request.cancelled.lead'],
      };
  }
}

/** What is asked anew for a reason of its own is no reminder: its first sentences say why. */
function reminding({ request, isReminder, viewerMay }: RequestFacts, saying: Saying): Saying {
  if (!isReminder || request.trouble || request.earlier) return saying;
  if (request.state === 'open' && saying.tone === 'turn') return { ...saying, headline: 'request.again.headline' };
  const goesOn = request.state === 'approved' && viewerMay === 'continue' && !request.returnedAt;
  return goesOn ? { ...saying, headline: 'request.again.approved.headline' } : saying;
}

/** Microsoft refuses what it was asked; what was only reported here it was never asked for. */
function trouble({ request, waiting }: RequestFacts): TextKey[] {
  if (!request.trouble) return [];
  if (metWallForAll(request)) return notReached;
  if (request.earlier && request.trouble.code === 'right_not_found') return ['request.directory.not_found'];
  const reported = request.trouble.code === 'grant_not_for_account' && waiting.length > 0;
  return [reported ? 'request.trouble.not_reached' : 'request.trouble'];
}

/** What Microsoft reported for everybody did not keep somebody from the wall. */
export const metWallForAll = (request: ApprovalRequest): boolean =>
  hasNotReached(request) && request.trouble?.code === 'wall_after_approval';

// Why cannot be seen from here: the likelier cause first.
const notReached: TextKey[] = [
  'request.earlier',
  'request.earlier.other_tenant',
  'request.earlier.not_assigned',
  'request.earlier.other_link',
];

const assignment = (facts: RequestFacts): TextKey[] => (assigns(facts) ? ['request.assignment'] : []);

const howToProve = (facts: RequestFacts): TextKey[] => {
  if (!mayProve(facts)) return [];
  const lead = facts.viewerFallsShort ? 'request.prove.falls_short' : 'request.prove.lead';
  return worksAlone(facts) ? [lead, 'request.effect.application_role'] : [lead];
};

/** The named approvers, without who asked unless there is nobody else. */
function mayAnswer({ request, tenant: { approvers } }: RequestFacts) {
  const others = approvers.filter(({ oid }) => oid !== request.requester.oid);
  return others.length > 0 ? others : approvers;
}

function open(facts: RequestFacts, directory: boolean): Saying {
  const asked = mayDecide(facts) || mayProve(facts);
  const headline = directory ? 'request.directory.headline' : 'request.open.headline';
  const who = facts.viewerIsRequester ? 'lead_you' : 'lead';
  return {
    tone: asked ? 'turn' : 'wait',
    headline: asked ? headline : 'request.open.headline_look',
    lead: [
      directory ? `request.directory.${who}` : `request.open.${who}`,
      ...howToProve(facts),
      ...(asked ? [] : (['request.open.who_may'] as const)),
      ...trouble(facts),
      ...assignment(facts),
    ],
  };
}

function approved(facts: RequestFacts, directory: boolean): Saying {
  const { request, continueUrl, manageUrl, registerUrl, viewerMay } = facts;
  if (request.returnedAt && !request.trouble) {
    const { lead, ...rest } = returned(request.evidence === 'administrator_says', directory);
    return { ...rest, lead: [...lead, ...assignment(facts)] };
  }
  const listed = isListed(facts);
  if (listed && viewerMay === 'continue' && request.trouble?.code === 'grants_missing') {
    return { tone: 'warn', headline: 'request.by_hand.missing.headline', lead: ['request.by_hand.missing.lead'] };
  }
  if (listed && viewerMay === 'continue') {
    const how = manageUrl ? 'request.approved.listed.lead_manage' : 'request.approved.listed.lead_by_hand';
    const register = registerUrl ? (['request.approved.listed.register'] as const) : [];
    return { tone: 'turn', headline: 'request.approved.listed.headline', lead: [...trouble(facts), ...register, how] };
  }
  if (continueUrl) {
    return {
      tone: 'turn',
      headline: 'request.approved.headline',
      lead: [
        ...trouble(facts),
        'request.approved.lead',
        'request.continue_hint',
        ...(isCalledOtherwise(facts.product) ? (['sign_in.app_name'] as const) : []),
        'request.no_tick_box',
        ...assignment(facts),
      ],
    };
  }
  const look = listed ? 'request.approved.listed.lead_look' : 'request.approved.lead_look';
  const anew = isAnew(facts);
  const yes: TextKey = anew ? 'request.decide_again' : look;
  return {
    tone: anew ? 'turn' : 'wait',
    headline: 'request.approved.headline_look',
    lead: [...trouble(facts), ...(request.decision ? [yes] : []), ...howToProve(facts)],
  };
}

function returned(byHand: boolean, directory: boolean): Saying {
  if (byHand) return { tone: 'good', headline: 'request.by_hand.headline', lead: ['request.by_hand.lead'] };
  const lead = directory ? 'request.directory.returned.lead' : 'request.approved.returned.lead';
  return { tone: 'good', headline: 'request.approved.returned.headline', lead: [lead] };
}
