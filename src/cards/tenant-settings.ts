import type { TenantFacts } from '../services/journeys/facts.ts';
import { requestStateKey } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import { badge, type Level } from './parts/levels.ts';
import type { Tone } from './parts/tone.ts';

/** What holds for the whole tenant: what the bot may see, whether people may agree themselves, how requests are decided. */
export const tenantSettings = (words: CardWords, facts: TenantFacts): Level[] => [
  reach(words, facts),
  policy(words, facts),
  managed(words, facts),
];

const row = (title: string, tone: Tone, state: string, evidence: string, detail = ''): Level => ({
  title,
  ...badge(tone, state),
  evidence,
  detail,
  hasDetail: detail !== '',
});

function reach(words: CardWords, { tenant, reachRequest }: TenantFacts): Level {
  const asked = reachRequest
    ? words.say('tenant.reach.asked', {
        number: reachRequest.number,
        state: { safe: words.say(requestStateKey(reachRequest)) },
        date: { safe: words.dateTime(reachRequest.stateSince) },
      })
    : '';
  return row(
    words.say('tenant.setting.reach'),
    tenant.reach === 'outcomes' ? 'quiet' : 'good',
    words.plain(`tenant.reach.badge.${tenant.reach}`),
    words.say(`tenant.reach.text.${tenant.reach}`),
    asked,
  );
}

/** One of Microsoft's settings for user consent in one sentence, with where it is known from (T19). */
function policy(words: CardWords, { tenant }: TenantFacts): Level {
  const known = tenant.policy;
  const setting = known?.is ?? 'unknown';
  return row(
    words.say('tenant.setting.policy'),
    known ? 'info' : 'quiet',
    words.plain(`policy.badge.${setting}`),
    words.say(`policy.text.${setting}`),
    known ? words.say(`policy.from.${known.from}`, { date: { safe: words.dateTime(known.at) } }) : '',
  );
}

function managed(words: CardWords, { tenant }: TenantFacts): Level {
  const how = tenant.managedPerUser ? 'per_user' : 'all';
  return row(
    words.say('tenant.setting.managed'),
    'info',
    words.plain(`tenant.managed.badge.${how}`),
    words.say(`tenant.managed.text.${how}`),
  );
}
