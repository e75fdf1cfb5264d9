import type { TenantFacts } from '../services/journeys/facts.ts';
import { requestStateKey } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import type { NoteLine } from './parts/notes.ts';

/** What holds for the whole tenant: what the bot may see, whether people may agree themselves, how requests are decided. */
export const tenantSettings = (words: CardWords, facts: TenantFacts): NoteLine[] => [
  reach(words, facts),
  policy(words, facts),
  managed(words, facts),
];

function reach(words: CardWords, { tenant, reachRequest }: TenantFacts): NoteLine {
  const asked = reachRequest
    ? words.say('tenant.reach.asked', {
        number: reachRequest.number,
        state: { safe: words.say(requestStateKey(reachRequest)) },
        date: { safe: words.dateTime(reachRequest.stateSince) },
      })
    : '';
  return line(
    words,
    words.say('tenant.setting.reach'),
    words.say(`tenant.reach.badge.${tenant.reach}`),
    words.say(`tenant.reach.text.${tenant.reach}`),
    asked,
  );
}

/** One of Microsoft's settings for user consent in one sentence, with where it is known from (T19). */
function policy(words: CardWords, { tenant }: TenantFacts): NoteLine {
  const known = tenant.policy;
  const setting = known?.is ?? 'unknown';
  return line(
    words,
    words.say('tenant.setting.policy'),
    words.say(`policy.badge.${setting}`),
    words.say(`policy.text.${setting}`),
    known ? words.say(`policy.from.${known.from}`, { date: { safe: words.dateTime(known.at) } }) : '',
  );
}

function managed(words: CardWords, { tenant }: TenantFacts): NoteLine {
  const how = tenant.managedPerUser ? 'per_user' : 'all';
  return line(
    words,
    words.say('tenant.setting.managed'),
    words.say(`tenant.managed.badge.${how}`),
    words.say(`tenant.managed.text.${how}`),
  );
}

/** The setting with its value, and what that means. */
const line = (words: CardWords, setting: string, value: string, ...sentences: string[]): NoteLine => ({
  label: words.say('tenant.setting', { setting: { safe: setting }, value: { safe: value } }),
  text: sentences.filter((each) => each !== '').join(' '),
});
