import { z } from 'zod';
import { defineCard, frame } from './card.ts';
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
    const isChecking = connection.state === 'propagating';
    const isDraft = connection.state === 'draft';
    const ended = ['denied', 'expired', 'cancelled', 'disconnected', 'failed'].includes(connection.state);
    const next = nextSentence(words, facts, viewerIsRequester);
    const buttons = connectionActions(words, facts);
    // Spelled out only where signing in is the next thing to do.
    const url = buttons.firstLinks.length > 0 ? (signInUrl ?? '') : '';
    return {
      ...frame(words, headline, spoken, url),
      summary: words.plain('connection.summary', { headline: { safe: headline }, address: connection.address }),
      ...heading(tone, title, subtitle),
      lead,
      isChecking,
      checking: isChecking ? words.say('checking.text') : '',
      hasForecast: isDraft,
      forecast: isDraft ? forecastSentence(words, facts) : '',
      forecastBasis: isDraft
        ? words.say('forecast.known_from', { basis: { safe: words.say(`forecast.basis.${facts.forecast.basis}`) } })
        : '',
      ...scopes(words, product, isDraft),
      ...connectionTracker(words, facts),
      // Before it is started nothing is known of either level; the forecast says what to expect.
      ...levels(ended || isDraft ? [] : levelRows(words, facts)),
      ...connectionFacts(words, facts),
      next,
      hasLink: url !== '',
      linkHint: url === '' ? '' : words.say('sign_in.copy'),
      link: url,
      ...buttons,
    };
  },
});
