import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { roleName } from './guide-words.ts';

/** The forecast in one sentence; the managed default reads differently in its two outcomes. Markdown. */
export function forecastSentence(
  words: CardWords,
  { forecast, product }: Pick<ConnectionFacts, 'forecast' | 'product'>,
): string {
  const role = { safe: forecast.role ? roleName(words, forecast.role) : '' };
  const date = { safe: forecast.at ? words.dateTime(forecast.at) : '' };
  const values = { product: product.name, app: product.enterpriseAppName, role, date };
  if (forecast.cause !== 'policy_managed') return words.say(`forecast.${forecast.cause}`, values);
  return forecast.kind === 'self_consent'
    ? words.say('forecast.policy_managed.self_consent', values)
    : words.say('forecast.policy_managed.needs_admin', values);
}
