import { z } from 'zod';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import template from './connection.json' with { type: 'json' };
import { connectionActions } from './connection-actions.ts';
import { connectionFacts } from './connection-facts.ts';
import { connectionSaying } from './connection-saying.ts';
import { connectionTracker } from './connection-tracker.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { levelRows } from './level-rows.ts';
import { actionsShape } from './parts/actions.ts';
import { factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { scopes, scopesShape } from './parts/scopes.ts';
import { trackerShape } from './parts/tracker.ts';
import { nextSentence } from './who.ts';

/** One connection from the first question to its end: the same card moves on (issue: one thread per connection). */
export const connectionCard = defineCard('connection', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    isChecking: z.boolean(),
    checking: z.string(),
    hasForecast: z.boolean(),
    forecast: z.string(),
    forecastBasis: z.string(),
    ...scopesShape,
    ...trackerShape,
    ...levelsShape,
    ...factsShape,
    next: z.string(),
    hasLink: z.boolean(),
    linkHint: z.string(),
    link: z.string(),
    ...actionsShape,
  },
  view(facts, words) {
    const { connection, product, signInUrl, viewerIsRequester } = facts;
    const { tone, title, headline, lead, spoken } = connectionSaying(words, facts);
    const subtitle = words.say('connection.subtitle', { address: connection.address, product: product.name });
    const isDraft = connection.state === 'draft';
    const ended = ['denied', 'expired', 'cancelled', 'disconnected', 'failed'].includes(connection.state);
    const next = nextSentence(words, facts, viewerIsRequester);
    const url = signInUrl ?? '';
    return {
      ...frame(words, headline, spoken, url),
      summary: words.plain('connection.summary', { headline: { safe: headline }, address: connection.address }),
      ...heading(tone, title, subtitle),
      lead,
      ...checking(words, facts),
      hasForecast: isDraft,
      forecast: isDraft ? forecastSentence(words, facts) : '',
      forecastBasis: isDraft ? words.say(`forecast.basis.${facts.forecast.basis}`) : '',
      ...scopes(words, product, isDraft),
      ...connectionTracker(words, facts),
      ...levels(ended ? [] : levelRows(words, facts)),
      ...connectionFacts(words, facts),
      next,
      hasLink: url !== '',
      linkHint: url === '' ? '' : words.say('sign_in.copy'),
      link: url,
      ...connectionActions(words, facts),
    };
  },
});

function checking(words: CardWords, { connection, now }: ConnectionFacts) {
  const isChecking = connection.state === 'propagating';
  if (!isChecking) return { isChecking, checking: '' };
  const { nextCheckAt } = connection;
  // Below a minute the promise would be over before the card is read.
  const worthNaming = nextCheckAt && nextCheckAt.getTime() - now.getTime() >= 60_000;
  return {
    isChecking,
    checking: worthNaming
      ? words.say('checking.text', { when: { safe: words.relative(nextCheckAt, now) } })
      : words.say('checking.text_soon'),
  };
}
