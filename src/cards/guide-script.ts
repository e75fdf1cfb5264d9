import { z } from 'zod';
import type { GuideFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { grantLine, grantPreparation } from './grant-script.ts';

export const scriptShape = {
  scripts: z.array(z.object({ title: z.string(), code: z.string(), lines: z.array(z.object({ text: z.string() })) })),
  hasScriptNote: z.boolean(),
  scriptNote: z.string(),
};

/** Enough to paste in one sitting; the rest comes when these are done. */
const mostPeople = 10;
/** An address is cleaned like any text from people, but never cut: half of one could be somebody else's. */
const longestAddress = 320;

/** The lines for PowerShell, where grants are written by hand: once for all, then one for each person (T40, T45). */
export function guideScript(words: CardWords, { step, tenant, product, people }: GuideFacts) {
  if (step !== 'grant_by_hand' || !product) return { scripts: [], hasScriptNote: false, scriptNote: '' };
  const shown = people.slice(0, mostPeople);
  const note = noteFor(words, shown.length, people.length - shown.length);
  const scopes = product.scopes.filter((scope) => scope.class !== 'application').map(({ name }) => name);
  const preparation = grantPreparation({ tenant: tenant.id, clientId: product.clientId, scopes });
  return {
    scripts: [
      scriptOf(words.say('guide.grant_by_hand.prepare'), preparation),
      ...(shown.length > 0 ? shown.map((person, index) => lineFor(words, person, index === 0)) : [form(words)]),
    ],
    hasScriptNote: note !== '',
    scriptNote: note,
  };
}

function noteFor(words: CardWords, shown: number, more: number): string {
  if (shown === 0) return words.say('guide.grant_by_hand.nobody');
  return more > 0 ? words.say('guide.grant_by_hand.more', { count: more }) : '';
}

const lineFor = (words: CardWords, { address, oid }: GuideFacts['people'][number], first: boolean) =>
  scriptOf(words.say(first ? 'guide.grant_by_hand.person' : 'guide.grant_by_hand.next_person', { who: address }), [
    grantLine({ address: words.clean(address, longestAddress), oid }),
  ]);

const form = (words: CardWords) =>
  scriptOf(words.say('guide.grant_by_hand.form'), [
    grantLine({ address: words.plain('guide.grant_by_hand.address'), oid: null }),
  ]);

const scriptOf = (title: string, lines: readonly string[]) => ({
  title,
  code: lines.join('\n'),
  lines: lines.map((text) => ({ text })),
});
