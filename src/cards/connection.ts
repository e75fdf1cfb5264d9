import { z } from 'zod';
import type { DeviceCode } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { careSentence } from './care.ts';
import template from './connection.json' with { type: 'json' };
import { connectionActions } from './connection-actions.ts';
import { connectionDetails, connectionFacts, progressOf, quoteLine } from './connection-facts.ts';
import { connectionNotes } from './connection-notes.ts';
import { connectionSaying } from './connection-saying.ts';
import { connectionTracker, showsSetup } from './connection-tracker.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { giveReason, giveReasonShape } from './give-reason.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { levelRows } from './level-rows.ts';
import { actionsShape, type Button } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { deviceCode, deviceCodeShape } from './parts/device-code.ts';
import { factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { notesShape } from './parts/notes.ts';
import { scopeReasons, scopes, scopesShape } from './parts/scopes.ts';
import { setup, setupShape } from './parts/setup.ts';
import { trackerShape } from './parts/tracker.ts';
import { hasCode, isForAdministrator, type SignInSituation, situationOf } from './sign-in-situation.ts';
import { addressToCopy } from './user-text.ts';
import { approverNames, nextSentence, type ShownStep } from './who.ts';

/** One connection from the first question to its end: the same card moves on (issue: one thread per connection). */
export const connectionCard = defineCard('connection', {
  template,
  shape: {
    ...headingShape,
    ...setupShape,
    ...leadShape,
    isChecking: z.boolean(),
    checking: z.string(),
    progress: z.array(z.object({ value: z.number(), max: z.number(), text: z.string() })),
    ...deviceCodeShape,
    ...notesShape,
    hasForecast: z.boolean(),
    forecast: z.string(),
    forecastBasis: z.string(),
    ...scopesShape,
    ...detailsShape,
    ...trackerShape,
    ...levelsShape,
    ...factsShape,
    next: z.string(),
    hasLink: z.boolean(),
    linkHint: z.string(),
    link: z.string(),
    hasQuote: z.boolean(),
    quote: z.string(),
    hasCare: z.boolean(),
    care: z.string(),
    ...actionsShape,
    ...giveReasonShape,
  },
  view(facts, words) {
    const { connection, product, signInUrl, viewerIsRequester } = facts;
    const { state, target } = connection;
    const { tone, title, headline, lead, last, asides, spoken } = connectionSaying(words, facts);
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
    // Whoever has the button needs the link only where it does not open.
    const passesOn = target === 'named' && url !== '';
    const progress = isChecking ? progressOf(facts) : null;
    // The text for whoever mends it has the code among it.
    const quote = situation && isForAdministrator(facts, situation) ? '' : quoteLine(words, facts);
    const care = careSentence(words, facts);
    const named = { address: connection.address, device: nameOf(connection), product: product.name };
    return {
      ...frame(words, headline, code ? [...spoken, spelledOut(words, code)] : spoken),
      summary: words.plain(keyFor(words, target, 'connection.summary'), { headline: { safe: headline }, ...named }),
      ...heading(tone, title, words.say(keyFor(words, target, 'connection.subtitle'), named)),
      ...setup(words, product, showsSetup(facts)),
      lead,
      isChecking,
      checking: isChecking ? checkingSentence(words, facts) : '',
      progress: progress ? [{ ...progress, text: `${Math.round((100 * progress.value) / progress.max)} %` }] : [],
      ...deviceCode(words, code),
      notes: connectionNotes(words, facts),
      hasForecast: isDraft,
      forecast: isDraft ? [forecastSentence(words, facts), ...whoCan(words, facts)].join(' ') : '',
      forecastBasis: isDraft
        ? words.say('forecast.known_from', { basis: { safe: words.say(`forecast.basis.${facts.forecast.basis}`) } })
        : '',
      ...scopes(words, product, isDraft),
      ...connectionTracker(words, facts),
      // A mailbox's levels say nothing before it is started; a device's are the two gates that its card is about (S14).
      ...levels(ended || (isDraft && !isRoom) ? [] : levelRows(words, facts)),
      ...connectionFacts(words, facts, lead.map(({ text }) => text).join(' ')),
      next: last[0] && viewerIsRequester ? last[0] : nextOf(words, facts, buttons.buttons, situation),
      hasLink: passesOn,
      linkHint: passesOn ? words.say('sign_in.copy.named') : '',
      link: passesOn ? addressToCopy(url) : '',
      hasQuote: quote !== '',
      quote,
      hasCare: care !== '',
      care,
      ...buttons,
      ...giveReason(words, facts),
      ...details(
        words,
        connectionDetails(words, facts),
        [...asides, ...scopeReasons(words, product, isDraft)],
        url !== '' && !passesOn ? [{ label: words.say(keyFor(words, target, 'sign_in.copy')), url }] : [],
      ),
    };
  },
});

/** Whose turn it is, as the first button has it. */
function nextOf(
  words: CardWords,
  facts: ConnectionFacts,
  buttons: readonly Button[],
  situation: SignInSituation | null,
): string {
  const agrees = buttons.some(({ verb, style }) => verb === 'grant_for_all' && style === 'positive');
  if (agrees) return words.say(facts.grantedForOneOnly ? 'next.grant_for_others.you' : 'next.grant_for_all.you');
  return nextSentence(words, facts, facts.viewerIsRequester, (situation && closerSteps[situation]) ?? undefined);
}

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

/** By name, before anybody is asked: who holds a role that may agree (S27). */
const whoCan = (words: CardWords, { holders }: ConnectionFacts): string[] =>
  holders.length > 0 ? [words.say('forecast.who', { who: { safe: approverNames(words, holders) } })] : [];

/** When it is looked at: at Microsoft's own wish not before this time, whatever is pressed. */
function checkingSentence(words: CardWords, { connection: { leftAloneUntil }, now }: ConnectionFacts): string {
  const isLeftAlone = leftAloneUntil !== null && leftAloneUntil.getTime() - now.getTime() > aMoment;
  if (!isLeftAlone) return words.say('checking.text');
  return words.say('checking.left_alone', { date: { safe: words.dateTime(leftAloneUntil) } });
}

/** Shorter pauses nobody notices. */
const aMoment = 60_000;
