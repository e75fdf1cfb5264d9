import { z } from 'zod';
import type { ConnectionState, DeviceCode } from '../services/consent/model.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { careSentence } from './care.ts';
import template from './connection.json' with { type: 'json' };
import { connectionActions } from './connection-actions.ts';
import { connectionFacts } from './connection-facts.ts';
import { connectionNotes } from './connection-notes.ts';
import { connectionSaying } from './connection-saying.ts';
import { connectionTracker } from './connection-tracker.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { giveReason, giveReasonShape } from './give-reason.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { levelRows } from './level-rows.ts';
import { actionsShape } from './parts/actions.ts';
import { deviceCode, deviceCodeShape } from './parts/device-code.ts';
import { factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { notesShape } from './parts/notes.ts';
import { scopes, scopesShape } from './parts/scopes.ts';
import { setup, setupShape } from './parts/setup.ts';
import { trackerShape } from './parts/tracker.ts';
import { hasCode, type SignInSituation, situationOf } from './sign-in-situation.ts';
import { nextSentence, type ShownStep } from './who.ts';

/** One connection from the first question to its end: the same card moves on (issue: one thread per connection). */
export const connectionCard = defineCard('connection', {
  template,
  shape: {
    ...headingShape,
    ...setupShape,
    ...leadShape,
    isChecking: z.boolean(),
    checking: z.string(),
    ...deviceCodeShape,
    ...notesShape,
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
    hasCare: z.boolean(),
    care: z.string(),
    ...actionsShape,
    ...giveReasonShape,
  },
  view(facts, words) {
    const { connection, product, signInUrl, viewerIsRequester } = facts;
    const { state, target } = connection;
    const { tone, title, headline, lead, spoken } = connectionSaying(words, facts);
    const isChecking = state === 'propagating' && !facts.waitsForExchange;
    const isDraft = state === 'draft';
    const ended = ['denied', 'expired', 'cancelled', 'disconnected', 'failed'].includes(state);
    const isRoom = target === 'room';
    const code = hasCode(facts) ? facts.deviceCode : null;
    const situation = situationOf(facts);
    const buttons = connectionActions(words, facts);
    // Spelled out where signing in is the next thing to do, and where the link is to be passed on.
    const leadsToSignIn = buttons.firstLinks.some(({ url }) => url === signInUrl);
    const url = leadsToSignIn || target === 'named' ? (signInUrl ?? '') : '';
    const care = careSentence(words, facts);
    const named = { address: connection.address, device: nameOf(connection), product: product.name };
    return {
      ...frame(words, headline, code ? [...spoken, spelledOut(words, code)] : spoken, url || code?.verificationUri),
      summary: words.plain(keyFor(words, target, 'connection.summary'), { headline: { safe: headline }, ...named }),
      ...heading(tone, title, words.say(keyFor(words, target, 'connection.subtitle'), named)),
      ...setup(words, product, isRoom && beforeActive.includes(state)),
      lead,
      isChecking,
      checking: isChecking ? words.say('checking.text') : '',
      ...deviceCode(words, code),
      notes: connectionNotes(words, facts),
      hasForecast: isDraft,
      forecast: isDraft ? forecastSentence(words, facts) : '',
      forecastBasis: isDraft
        ? words.say('forecast.known_from', { basis: { safe: words.say(`forecast.basis.${facts.forecast.basis}`) } })
        : '',
      ...scopes(words, product, isDraft),
      ...connectionTracker(words, facts),
      // A mailbox's levels say nothing before it is started; a device's are the two gates that its card is about (S14).
      ...levels(ended || (isDraft && !isRoom) ? [] : levelRows(words, facts)),
      ...connectionFacts(words, facts),
      next: nextSentence(words, facts, viewerIsRequester, (situation && closerSteps[situation]) ?? undefined),
      hasLink: url !== '',
      linkHint: url === '' ? '' : words.say(keyFor(words, target, 'sign_in.copy')),
      link: url,
      hasCare: care !== '',
      care,
      ...buttons,
      ...giveReason(words, facts),
    };
  },
});

/** Part of setting the product up; later it is a matter of keeping it going. */
const beforeActive: readonly ConnectionState[] = [
  'draft',
  'needs_admin',
  'needs_sign_in',
  'wrong_account',
  'propagating',
  'overdue',
];

const spelledOut = (words: CardWords, { userCode }: DeviceCode): string =>
  words.plain('device_code.spoken', { code: { safe: [...userCode].join(', ') } });

/** Where the core sees only "sign in", the card says what of it. */
const closerSteps: Partial<Record<SignInSituation, ShownStep>> = {
  nothing_came_back: 'say_what_page_shows',
  for_whom: 'say_for_whom',
  wall_certain: 'grant_missing_scopes',
  code_waiting: 'enter_code',
  code_declined: 'get_new_code',
  code_expired: 'get_new_code',
};
