import type { RequestFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardValues, CardWords } from './card-words.ts';
import { sentence } from './parts/lead.ts';
import type { Tone } from './parts/tone.ts';
import { tenantName } from './tenant-name.ts';

interface Saying {
  readonly tone: Tone;
  readonly headline: TextKey;
  readonly lead: readonly TextKey[];
}

/** Headline and first sentences of a request for this viewer. The decision is never called a grant. */
export function requestSaying(words: CardWords, facts: RequestFacts) {
  const { request, product, tenant } = facts;
  const { tone, headline, lead } = choose(facts);
  const values: CardValues = {
    number: request.number,
    product: product.name,
    tenant: tenantName(words, tenant),
    requester: request.requester.name,
    approver: request.decision?.by.name ?? '',
    date: { safe: words.dateTime(request.decision?.at ?? request.stateSince) },
    sentence: { safe: request.trouble ? words.say(`trouble.${request.trouble.class}.text`) : '' },
  };
  return {
    tone,
    title: words.say(headline, values),
    headline: words.plain(headline, values),
    lead: lead.map((key) => sentence(words.say(key, values))),
    spoken: lead.map((key) => words.plain(key, values)),
  };
}

function choose({ request, viewerMay, continueUrl }: RequestFacts): Saying {
  switch (request.state) {
    case 'open': {
      const mayDecide = viewerMay === 'decide';
      const lead: TextKey[] = ['request.open.lead'];
      if (request.trouble) lead.push('request.trouble');
      return {
        tone: mayDecide ? 'turn' : 'wait',
        headline: mayDecide ? 'request.open.headline' : 'request.open.headline_look',
        lead,
      };
    }
    case 'approved':
      return approved(request, continueUrl !== null);
    case 'granted':
      return { tone: 'good', headline: 'request.granted.headline', lead: ['request.granted.lead'] };
    case 'denied':
      return {
        tone: 'bad',
        headline: 'request.denied.headline',
        lead: request.decision ? ['request.denied.lead'] : [],
      };
    case 'blocked':
      return {
        tone: 'bad',
        headline: 'request.blocked.headline',
        lead: request.trouble ? ['request.trouble', 'request.blocked.lead'] : ['request.blocked.lead'],
      };
    case 'expired':
      return { tone: 'quiet', headline: 'request.expired.headline', lead: ['request.expired.lead'] };
    case 'cancelled':
      return { tone: 'quiet', headline: 'request.cancelled.headline', lead: ['request.cancelled.lead'] };
  }
}

function approved(request: RequestFacts['request'], mayContinue: boolean): Saying {
  if (request.returnedAt && !request.trouble) {
    return { tone: 'good', headline: 'request.approved.returned.headline', lead: ['request.approved.returned.lead'] };
  }
  const trouble: TextKey[] = request.trouble ? ['request.trouble'] : [];
  return mayContinue
    ? {
        tone: 'turn',
        headline: 'request.approved.headline',
        lead: [...trouble, 'request.approved.lead', 'request.continue_hint'],
      }
    : {
        tone: 'wait',
        headline: 'request.approved.headline_look',
        lead: [...trouble, ...(request.decision ? (['request.approved.lead_look'] as const) : [])],
      };
}
