import { z } from 'zod';
import type { GuideFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import template from './guide.json' with { type: 'json' };
import { guideActions } from './guide-actions.ts';
import { guideNotes } from './guide-notes.ts';
import { guideScript, scriptShape } from './guide-script.ts';
import { stepsFor } from './guide-steps.ts';
import { guideValues, roleName } from './guide-words.ts';
import { actionsShape } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { notesShape } from './parts/notes.ts';
import { tenantName } from './tenant-name.ts';

/** One step of Microsoft's portal at a time: where it is in words, the page, what to see there, and who can open it. */
export const guideCard = defineCard('guide', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    hasPath: z.boolean(),
    pathTitle: z.string(),
    path: z.string(),
    oldPath: z.string(),
    hasSee: z.boolean(),
    see: z.string(),
    ...notesShape,
    ...scriptShape,
    ...factsShape,
    ...actionsShape,
    ...detailsShape,
  },
  view(facts, words) {
    const { step, tenant, product, request } = facts;
    const values = { ...guideValues(words, facts.product), typed: facts.link.typed ?? new URL(facts.link.url).host };
    const steps = stepsFor(facts);
    const place = { n: steps.indexOf(step) + 1, total: steps.length };
    const title = { safe: words.say(`guide.${step}.title`, values) };
    const spokenTitle = { safe: words.plain(`guide.${step}.title`, values) };
    const byHand = step === 'grant_by_hand';
    const lead = byHand ? [words.say('guide.grant_by_hand.lead')] : [];
    const path = byHand ? '' : words.say(`guide.${step}.path`, values);
    const see = `guide.${step}.see`;
    const seen = words.has(see) ? words.say('guide.see', { what: { safe: words.say(see, values) } }) : '';
    const notes = guideNotes(words, facts);
    return {
      ...frame(words, words.plain('guide.headline', { ...place, title: spokenTitle }), [
        ...lead,
        path,
        seen,
        ...notes.flatMap(({ lines }) => lines.map(({ text }) => text)),
      ]),
      ...heading(
        'turn',
        words.say('guide.headline', { ...place, title }),
        subtitle(words, request?.number ?? '', product?.name ?? '', tenantName(words, tenant)),
      ),
      lead: lead.map(sentence),
      hasPath: path !== '',
      pathTitle: words.say('guide.where'),
      path,
      oldPath: byHand ? '' : words.say(`guide.${step}.old`, values),
      hasSee: seen !== '',
      see: seen,
      notes,
      ...guideScript(words, facts),
      ...factRows(byHand ? [] : guideRows(words, facts)),
      ...details(words, byHand ? guideRows(words, facts) : []),
      ...guideActions(words, facts),
    };
  },
});

const subtitle = (words: CardWords, ...parts: string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => words.markdown(part))
    .join(' · ');

/** What is compared on the page, who can open it, and how old the instruction is (T42, T47). */
function guideRows(words: CardWords, { step, product, leastRole, link }: GuideFacts): [string, string][] {
  const compares = product !== null && (step === 'register_app' || step === 'find_app' || step === 'permissions');
  return [
    [words.say('fact.enterprise_app'), compares ? words.markdown(product.enterpriseAppName) : ''],
    [words.say('fact.client_id'), compares ? words.markdown(product.clientId) : ''],
    [words.say('fact.least_role'), leastRole ? roleName(words, leastRole) : ''],
    [words.say('fact.valid_as_of'), words.day(link.checked)],
  ];
}
