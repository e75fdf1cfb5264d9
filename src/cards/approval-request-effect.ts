import { z } from 'zod';
import type { RequestFacts } from '../services/journeys/facts.ts';
import { choicesOf, mayDecide, mayProve, worksAlone } from './approval-request-choices.ts';
import type { CardWords } from './card-words.ts';
import type { NoteLine } from './parts/notes.ts';
import { tenantName } from './tenant-name.ts';
import { waitingNames } from './waiting-names.ts';

export const effectShape = {
  hasEffect: z.boolean(),
  effectTitle: z.string(),
  effects: z.array(
    z.object({ hasTitle: z.boolean(), title: z.string(), lines: z.array(z.object({ text: z.string() })) }),
  ),
};

type Block = readonly [title: string, ...lines: string[]];

/** Enough to see for whom it is; the others are in the details. */
export const mostNamed = 8;

/** Enough to see what a yes for those listed means; the rest is counted. */
const mostListed = 20;

/** What each answer does and what it does not (T32, T45); only while it is a question, and for whom it is one. */
export function effect(words: CardWords, facts: RequestFacts) {
  const shown = mayDecide(facts) || mayProve(facts);
  const title = facts.viewerMay === 'prove' ? 'request.effect.title_prove' : 'request.effect.title';
  const blocks = shown ? blocksOf(words, facts) : [];
  return {
    hasEffect: shown,
    effectTitle: words.say(title),
    effects: blocks.map(([blockTitle, ...lines]) => ({
      hasTitle: blockTitle !== '',
      title: blockTitle,
      lines: lines.filter((line) => line !== '').map((text) => ({ text })),
    })),
  };
}

/** What of it can wait until somebody asks: all who are listed, how Microsoft's page looks, and the way back. */
export function effectDetails(words: CardWords, facts: RequestFacts): NoteLine[] {
  if (!mayDecide(facts) && !mayProve(facts)) return [];
  const { product, tenant, waiting } = facts;
  const { all, listed } = choicesOf(facts);
  const everybody = {
    label: words.say('request.choice.listed.title'),
    text: waitingNames(words, waiting, mostListed),
  };
  const back = {
    label: words.say('directory.back.title'),
    text: words.say('directory.back.text', { app: product.enterpriseAppName }),
  };
  return [
    ...(listed && waiting.length > mostNamed ? [everybody] : []),
    ...(listed && tenant.reach !== 'manage' ? [words.say('request.choice.listed.why')] : []),
    ...(all ? [words.say('request.no_tick_box')] : []),
    ...(product.kind === 'directory' ? [back] : []),
  ];
}

function blocksOf(words: CardWords, facts: RequestFacts): Block[] {
  if (facts.product.kind === 'directory') return directoryBlocks(words, facts);
  const { all, listed } = choicesOf(facts);
  const alone = worksAlone(facts)
    ? [words.say('request.effect.application'), words.say('request.effect.application_role')]
    : [ownSignIn(words, facts)];
  const notInCard = words.say(all ? 'request.not_in_card' : 'request.not_in_card.listed');
  const own = facts.viewerWaits && !worksAlone(facts) ? [words.say('request.choice.listed.own')] : [];
  const noYes = words.say(worksAlone(facts) ? 'request.choice.none' : 'request.choice.nobody');
  if (!all && !listed) return [['', ...(own.length > 0 ? own : [noYes])]];
  return [
    ...(all ? [forAll(words, facts, listed)] : []),
    ...(listed ? [forListed(words, facts)] : []),
    [listed ? words.say('request.effect.always') : '', joined(...alone, ...own, notInCard)],
  ];
}

const ownSignIn = (words: CardWords, { product }: RequestFacts): string =>
  words.say(product.kind === 'device' ? 'request.effect.device_not' : 'request.effect.not');

function forAll(words: CardWords, facts: RequestFacts, isChoice: boolean): Block {
  const { product, tenant, preview } = facts;
  const values = { product: product.name, tenant: tenantName(words, tenant) };
  const device = product.kind === 'device';
  return [
    isChoice ? words.say('request.choice.all.title') : '',
    joined(
      words.say(device ? 'request.effect.device' : 'request.effect.opens', values),
      device ? words.say('request.effect.device_more') : '',
      preview?.all == null
        ? ''
        : words.say('request.preview.all', { count: preview.all, n: words.number(preview.all) }),
    ),
  ];
}

function forListed(words: CardWords, { product, tenant, preview }: RequestFacts): Block {
  return [
    words.say('request.choice.listed.title'),
    joined(
      words.say(`request.choice.listed.${product.kind === 'device' ? 'device' : 'mailbox'}`),
      preview?.listed == null ? '' : listedPreview(words, preview.listed),
      tenant.managedPerUser ? words.say('request.choice.per_user') : '',
      preview && !preview.registered
        ? words.say('request.choice.listed.register', { app: product.enterpriseAppName })
        : '',
      words.say(tenant.reach === 'manage' ? 'request.choice.listed.manage' : 'request.choice.listed.by_hand'),
    ),
  ];
}

const joined = (...sentences: string[]): string => sentences.filter((each) => each !== '').join(' ');

const listedPreview = (words: CardWords, count: number): string =>
  count === 0
    ? words.say('request.preview.listed_none')
    : words.say('request.preview.listed', { count, n: words.number(count) });

/** The bot's own app: what each of its permissions is used for, that it writes nothing by itself, and the way back. */
function directoryBlocks(words: CardWords, facts: RequestFacts): Block[] {
  const { product, application } = facts;
  return [
    [
      words.say('directory.reads.title'),
      ...product.scopes.map((scope) => {
        const key = `directory.reads.${scope.name}`;
        const use = words.has(key)
          ? words.say(key)
          : words.say('directory.reads.other', { publisher: product.publisher });
        const held = application.scopes.includes(scope.name) ? ` (${words.say('scopes.mark.held')})` : '';
        return words.say('directory.reads.row', {
          name: { safe: `${words.markdown(scope.name)}${held}` },
          use: { safe: use },
        });
      }),
      worksAlone(facts) ? words.say('directory.reads.wide') : '',
    ],
    [words.say('directory.writes.title'), words.say('directory.writes.text')],
    [
      words.say('directory.yes.title'),
      // Who has to prove a role reads it above.
      worksAlone(facts) && !mayProve(facts) ? words.say('request.effect.application_role') : '',
      words.say('request.not_in_card'),
    ],
  ];
}
