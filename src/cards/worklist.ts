import { z } from 'zod';
import type { Connection } from '../services/consent/model.ts';
import type { WorklistFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { guideVersion } from './guide-steps.ts';
import { actions, actionsShape, button } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import { tenantName } from './tenant-name.ts';
import { names } from './who.ts';
import template from './worklist.json' with { type: 'json' };

type Row = WorklistFacts['rows'][number];

/** In the order of what is to be done. */
const sections = ['nothing', 'grant_of_their_own', 'grant_for_all'] as const satisfies readonly Row['has'][];
const mostRows = 12;
const mostTargets = 5;

/** Who still needs a grant of their own and who has one, each with the one tap that changes it (T33, T40). */
export const worklistCard = defineCard('worklist', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    sections: z.array(
      z.object({
        title: z.string(),
        rows: z.array(
          z.object({
            who: z.string(),
            detail: z.string(),
            hasLink: z.boolean(),
            link: z.string(),
            linkTitle: z.string(),
            url: z.string(),
          }),
        ),
      }),
    ),
    ...footShape,
    ...actionsShape,
  },
  view(facts, words) {
    const { tenant, product, evidence, now } = facts;
    const open = facts.rows.filter(({ has }) => has === 'nothing').length;
    const headline = headlineOf(words, facts, open);
    const shown = sections.flatMap((has) => facts.rows.filter((row) => row.has === has)).slice(0, mostRows);
    const more = facts.more + facts.rows.length - shown.length;
    const lead = leadOf(words, facts, open, shown);
    // Where nobody asked, the list needs no source.
    const known = facts.rows.length > 0 || evidence !== 'directory' ? words.say(`worklist.evidence.${evidence}`) : '';
    return {
      ...frame(words, headline, [...lead, known, ...shown.map(({ account }) => words.clean(account))]),
      ...heading(
        open > 0 ? 'turn' : 'good',
        headline,
        words.say('connection.subtitle', { address: tenantName(words, tenant), product: product.name }),
      ),
      lead: [...lead.map(sentence), ...(known === '' ? [] : [hint(known)])],
      sections: sections
        .map((has) => ({
          title: words.say(`worklist.section.${has}`),
          rows: shown.filter((row) => row.has === has).map((row) => rowOf(words, row)),
        }))
        .filter(({ rows }) => rows.length > 0),
      ...foot(
        more > 0 ? words.say('mine.more', { count: more }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...worklistActions(words, facts, open),
    };
  },
});

function headlineOf(words: CardWords, { evidence, more, rows }: WorklistFacts, open: number): string {
  if (open === 0 && more === 0) return words.plain('worklist.headline.done');
  // Rows that were not handed over may hold more of them.
  if (evidence === 'directory' && more > 0 && rows.every(({ unsure }) => !unsure))
    return words.plain('worklist.headline.at_least', { count: open });
  const isSure = evidence === 'directory' && rows.every(({ unsure }) => !unsure);
  return words.plain(isSure ? 'worklist.headline' : 'worklist.headline.unread', { count: open });
}

function leadOf(words: CardWords, { product, rows }: WorklistFacts, open: number, shown: readonly Row[]): string[] {
  const values = { product: product.name };
  const links = shown.some((row) => linkOf(row) !== null) ? [words.say('worklist.lead.links')] : [];
  if (rows.length === 0) return [words.say('worklist.lead.nobody', values)];
  return open === 0 ? [words.say('worklist.lead.done', values), ...links] : links;
}

/** What one tap can do for this person: grant what is missing, or take away what is theirs alone. */
function linkOf({
  has,
  grantUrl,
  withdrawUrl,
}: Row): { readonly does: 'grant' | 'withdraw'; readonly url: string } | null {
  if (has === 'nothing') return grantUrl ? { does: 'grant', url: grantUrl } : null;
  return has === 'grant_of_their_own' && withdrawUrl ? { does: 'withdraw', url: withdrawUrl } : null;
}

function rowOf(words: CardWords, row: Row) {
  const { account, connections } = row;
  const found = linkOf(row);
  const title = found?.does === 'withdraw' ? 'worklist.withdraw.from' : 'worklist.grant.to';
  const asked = [...new Set(connections.map(({ requester }) => requester.name))];
  return {
    who: words.markdown(account),
    detail: [
      ...(row.unsure ? [words.say('worklist.unsure')] : []),
      ...targetsOf(words, row),
      words.say('worklist.asked', { who: { safe: names(words, asked) } }),
    ].join(' · '),
    hasLink: found !== null,
    link: words.plain(found?.does === 'withdraw' ? 'worklist.withdraw' : 'worklist.grant'),
    linkTitle: words.plain(title, { who: account }),
    url: found?.url ?? '',
  };
}

/** All that the account signs in for, since all of it stands on its grant; its own mailbox alone says nothing new. */
function targetsOf(words: CardWords, { account, connections }: Row): string[] {
  const all = [...new Set(connections.map((connection) => targetOf(words, connection, account)))];
  if (all.length === 1 && connections[0]?.address === account && !connections[0].device) return [];
  const more = all.length - mostTargets;
  return more > 0 ? [...all.slice(0, mostTargets), words.say('who.more', { count: more })] : all;
}

function targetOf(words: CardWords, { address, device, target }: Connection, account: string): string {
  if (device) return words.say('worklist.device', { device });
  if (target === 'shared') return words.say('worklist.shared', { address });
  return address === account ? words.say('worklist.own') : words.markdown(address);
}

function worklistActions(words: CardWords, { tenant, product, rows }: WorklistFacts, open: number) {
  const subject = { id: product.clientId, version: 0 };
  const byHand = open > 0 && rows.some(({ has, grantUrl }) => has === 'nothing' && !grantUrl);
  const guide = guideVersion(product.clientId, 'grant_by_hand');
  return actions({
    buttons: [
      ...(byHand ? [button(words.plain('button.guide_by_hand'), 'show_guide', guide, { primary: true })] : []),
      button(words.plain('button.refresh'), 'show_worklist', subject),
      button(words.plain('button.show_permissions'), 'show_permissions', subject),
      button(words.plain('button.back_to_status'), 'show_tenant', { id: tenant.id, version: 0 }),
    ],
  });
}
