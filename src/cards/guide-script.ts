import { z } from 'zod';
import type { GuideFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { grantLine, grantPreparation } from './grant-script.ts';

export const scriptShape = {
  scripts: z.array(
    z.object({
      title: z.string(),
      isFolded: z.boolean(),
      isOpen: z.boolean(),
      unfold: z.string(),
      code: z.string(),
      lines: z.array(z.object({ text: z.string() })),
    }),
  ),
  hasScriptNote: z.boolean(),
  scriptNote: z.string(),
};

/** Enough to paste in one sitting; the rest comes when these are done. */
const mostPeople = 5;
/** An address is cleaned like any text from people, but never cut: half of one could be somebody else's. */
const longestAddress = 320;

/** No line is cut: half of a command would be another one. */
const longestLine = 1000;

/** The lines for PowerShell, where grants are written by hand: once for all, then one for each person (T40, T45). */
export function guideScript(words: CardWords, { step, tenant, product, people }: GuideFacts) {
  if (step !== 'grant_by_hand' || !product) return { scripts: [], hasScriptNote: false, scriptNote: '' };
  const shown = people.slice(0, mostPeople);
  const note = noteFor(words, shown.length, people.length - shown.length);
  const scopes = product.scopes.filter((scope) => scope.class !== 'application').map(({ name }) => name);
  const preparation = grantPreparation({ tenant: tenant.id, clientId: product.clientId, scopes });
  return {
    scripts: [
      // Long, and needed only once: what comes after it must be at hand.
      scriptOf(words, words.say('guide.grant_by_hand.prepare'), preparation, true),
      scriptOf(words, words.say('guide.grant_by_hand.person'), linesFor(words, shown)),
    ],
    hasScriptNote: note !== '',
    scriptNote: note,
  };
}

function noteFor(words: CardWords, shown: number, more: number): string {
  if (shown === 0) return words.say('guide.grant_by_hand.nobody');
  return more > 0 ? words.say('guide.grant_by_hand.more', { count: more }) : '';
}

/** Where there is nobody to name, the form of the line. */
const linesFor = (words: CardWords, people: GuideFacts['people']): string[] =>
  people.length > 0
    ? people.map(({ address, oid }) => grantLine({ address: words.clean(address, longestAddress), oid }))
    : [grantLine({ address: words.plain('guide.grant_by_hand.address'), oid: null })];

const scriptOf = (words: CardWords, title: string, lines: readonly string[], isFolded = false) => ({
  title,
  isFolded,
  isOpen: !isFolded,
  unfold: words.plain('guide.grant_by_hand.unfold'),
  code: lines.join('\n'),
  lines: lines.map((text) => ({ text: words.markdown(text, longestLine) })),
});
