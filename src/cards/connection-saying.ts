import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardValues, CardWords } from './card-words.ts';
import { hint, type Lead, sentence, strong } from './parts/lead.ts';
import type { Tone } from './parts/tone.ts';
import { approverNames } from './who.ts';

/** What a connection's card says above the fold, before it is worded. */
interface Saying {
  readonly tone: Tone;
  readonly headline: TextKey;
  readonly lead: readonly { readonly key: TextKey; readonly as: (text: string) => Lead }[];
}

const say = (tone: Tone, headline: TextKey, ...keys: readonly (TextKey | ReturnType<typeof quietly>)[]): Saying => ({
  tone,
  headline,
  lead: keys.map((key) => (typeof key === 'string' ? { key, as: sentence } : key)),
});
const quietly = (key: TextKey) => ({ key, as: hint });
const loudly = (key: TextKey) => ({ key, as: strong });

/** Headline and first sentences of a connection, combined from its state, its trouble and what is known of the approval. */
export function connectionSaying(words: CardWords, facts: ConnectionFacts) {
  const { tone, headline, lead } = choose(facts);
  const values = sayingValues(words, facts);
  return {
    tone,
    title: words.say(headline, values(words.markdown)),
    headline: words.plain(headline, values(words.clean)),
    lead: lead.map(({ key, as }) => as(words.say(key, values(words.markdown)))),
    spoken: lead.map(({ key }) => words.plain(key, values(words.clean))),
  };
}

function choose(facts: ConnectionFacts): Saying {
  const { connection, product, request, approvers, viewerIsRequester } = facts;
  const { state, trouble } = connection;
  switch (state) {
    case 'draft':
      return say('turn', 'connection.draft.headline', 'connection.draft.lead', quietly('sign_in.host'));
    case 'needs_sign_in':
      return signIn(facts);
    case 'needs_admin':
      if (request?.state === 'approved') {
        return say('wait', 'connection.needs_admin.approved.headline', 'connection.needs_admin.approved.lead');
      }
      if (approvers.length === 0 && viewerIsRequester) {
        return say('turn', 'connection.needs_admin.pass_on.headline', 'connection.needs_admin.pass_on.lead');
      }
      return say('wait', 'connection.needs_admin.headline', 'connection.needs_admin.lead');
    case 'wrong_account': {
      const reason = trouble?.code;
      if (reason === 'personal_account' || reason === 'other_tenant') {
        return say('warn', 'connection.wrong_account.headline', `connection.wrong_account.${reason}.lead`);
      }
      if (trouble && trouble.class !== 'wrong_account') {
        return say(
          'warn',
          'connection.needs_sign_in.trouble.headline',
          `trouble.${trouble.class}.text`,
          `trouble.${trouble.class}.next`,
        );
      }
      return say('warn', 'connection.wrong_account.headline', 'connection.wrong_account.lead');
    }
    case 'active':
      return say(
        'good',
        'connection.active.headline',
        'connection.active.lead',
        loudly(`hand_over.${product.handOver}`),
      );
    case 'propagating':
      return say('wait', 'connection.propagating.headline', 'connection.propagating.lead');
    case 'overdue':
      return say('warn', 'connection.overdue.headline', 'connection.overdue.lead');
    case 'needs_reauth':
      return trouble
        ? say(
            'warn',
            'connection.needs_reauth.headline',
            'connection.needs_reauth.lead',
            `trouble.${trouble.class}.text`,
          )
        : say('warn', 'connection.needs_reauth.headline', 'connection.needs_reauth.lead');
    case 'revoked':
      return say('bad', 'connection.revoked.headline', 'connection.revoked.lead');
    case 'denied':
      return request?.decision
        ? say('bad', 'connection.denied.headline', 'connection.denied.lead')
        : say('bad', 'connection.denied.headline', 'connection.denied.lead_unnamed');
    case 'expired':
      return request?.state === 'expired'
        ? say('quiet', 'connection.expired.headline', 'connection.expired.lead_request')
        : say('quiet', 'connection.expired.headline', 'connection.expired.lead');
    case 'cancelled':
      return trouble?.code === 'refused_by_owner'
        ? say('bad', 'connection.cancelled.headline', 'connection.cancelled.lead_refused')
        : say('quiet', 'connection.cancelled.headline', 'connection.cancelled.lead');
    case 'disconnected':
      return say('quiet', 'connection.disconnected.headline', 'connection.disconnected.lead');
    case 'failed':
      return trouble
        ? say('bad', 'connection.failed.headline', `trouble.${trouble.class}.text`, 'connection.failed.lead')
        : say('bad', 'connection.failed.headline', 'connection.failed.lead');
  }
}

function signIn({ connection, application, approvers, viewerIsRequester }: ConnectionFacts): Saying {
  const { trouble } = connection;
  if (trouble?.class === 'cancelled' && viewerIsRequester) {
    return say('turn', 'connection.needs_sign_in.cancelled.headline', 'connection.needs_sign_in.cancelled.lead');
  }
  if (trouble?.class === 'needs_admin' || trouble?.class === 'not_consented') {
    return say(
      'turn',
      'connection.needs_sign_in.wall.headline',
      `trouble.${trouble.class}.text`,
      `trouble.${trouble.class}.next`,
    );
  }
  if (trouble) {
    return say(
      'warn',
      'connection.needs_sign_in.trouble.headline',
      `trouble.${trouble.class}.text`,
      `trouble.${trouble.class}.next`,
    );
  }
  const hints = [quietly('sign_in.second_factor'), quietly('sign_in.host')];
  if (application.level === 'granted') {
    return say(
      'turn',
      'connection.needs_sign_in.granted.headline',
      'connection.needs_sign_in.granted.lead',
      'connection.needs_sign_in.lead',
      ...hints,
    );
  }
  if (application.evidence === 'microsoft_reports') {
    return say(
      'turn',
      'connection.needs_sign_in.approved.headline',
      'connection.needs_sign_in.approved.lead',
      'connection.needs_sign_in.lead',
      ...hints,
    );
  }
  // Only who may grant for all meets Microsoft's box for it; for others the wall is what may come (T14, T29).
  const isApprover = approvers.some(({ oid }) => oid === connection.requester.oid) && viewerIsRequester;
  return say(
    'turn',
    'connection.needs_sign_in.headline',
    'connection.needs_sign_in.lead',
    ...hints,
    quietly(isApprover ? 'sign_in.tick_box' : 'sign_in.wall_hint'),
  );
}

/** The values of all sayings; which of them a text uses is the text's matter. */
function sayingValues(words: CardWords, facts: ConnectionFacts) {
  const { connection, product, request, approvers, loginHost } = facts;
  return (escaped: (text: string) => string): CardValues => ({
    address: connection.address,
    product: product.name,
    host: { safe: loginHost },
    number: { safe: request?.number ?? connection.request ?? '' },
    approver: request?.decision
      ? { safe: escaped(request.decision.by.name) }
      : { safe: approverNames(words, approvers, escaped) },
    date: { safe: words.dateTime(request?.decision?.at ?? connection.stateSince) },
  });
}
