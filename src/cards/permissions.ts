import { z } from 'zod';
import type { PermissionsFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { guideVersion } from './guide-steps.ts';
import { applicationRow } from './level-rows.ts';
import { actions, actionsShape, button, link } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import template from './permissions.json' with { type: 'json' };
import { tenantName } from './tenant-name.ts';

const mostScopes = 12;
const mostPeople = 8;

const row = z.object({ title: z.string(), hasDetail: z.boolean(), detail: z.string() });

/** The two lists of the portal's page “Permissions” as one card (T44); without reach, where they stand. */
export const permissionsCard = defineCard('permissions', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    ...levelsShape,
    lists: z.array(z.object({ title: z.string(), rows: z.array(row) })),
    ...footShape,
    ...actionsShape,
  },
  view(facts, words) {
    const { tenant, product, application, link: page, now } = facts;
    const values = { app: product.enterpriseAppName };
    const lists = listsOf(words, facts);
    const lead = leads[facts.evidence];
    const hidden = beyond(facts.forAll, mostScopes) + beyond(facts.people, mostPeople);
    const subject = { id: product.clientId, version: 0 };
    return {
      ...frame(words, words.plain('permissions.headline', values), [
        words.plain(lead, values),
        ...lists.map(({ title }) => title),
      ]),
      ...heading('info', words.say('permissions.headline', values), words.markdown(tenantName(words, tenant))),
      lead: [sentence(words.say(lead, values))],
      ...levels([applicationRow(words, application, null, '', product.kind === 'directory' ? 'own_app' : null)]),
      lists,
      ...foot(
        hidden > 0 ? words.say('permissions.more', { count: hidden }) : '',
        words.say('link.checked', { date: { safe: words.day(page.checked) } }),
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...actions({
        firstLinks: [link(words.plain('button.open_page'), page.url, { primary: true })],
        buttons: [
          // The bot's own app is for nobody in particular.
          ...(product.kind === 'directory'
            ? []
            : [button(words.plain('button.show_worklist'), 'show_worklist', subject)]),
          button(words.plain('button.show_guide'), 'show_guide', guideVersion(product.clientId, 'permissions')),
          button(words.plain('button.refresh'), 'show_permissions', subject),
          button(words.plain('button.back_to_status'), 'show_tenant', { id: tenant.id, version: 0 }),
          button(words.plain('guide.report'), 'report_changed', guideVersion(product.clientId, 'permissions'), {
            secondary: true,
          }),
        ],
      }),
    };
  },
});

const leads = {
  directory: 'permissions.lead.read',
  none: 'permissions.lead.unread',
  unanswered: 'permissions.lead.unanswered',
} as const satisfies Record<PermissionsFacts['evidence'], TextKey>;

const beyond = (list: readonly unknown[] | null, most: number): number => Math.max(0, (list?.length ?? 0) - most);

function listsOf(words: CardWords, { product, forAll, people }: PermissionsFacts) {
  if (!forAll || !people) return [];
  return [
    {
      title: words.say('permissions.for_all', { count: forAll.length }),
      rows: rowsOr(
        words.say('permissions.for_all.none'),
        forAll.slice(0, mostScopes).map((name) => scopeRow(words, product, name)),
      ),
    },
    {
      title: words.say('permissions.for_people', { count: people.length }),
      rows: rowsOr(
        words.say('permissions.for_people.none'),
        people.slice(0, mostPeople).map(({ name, scopes }) =>
          rowOf(
            words.markdown(name),
            words.say('permissions.person', {
              count: scopes.length,
              names: { safe: words.list(scopes.map((scope) => words.markdown(scope))) },
            }),
          ),
        ),
      ),
    },
  ];
}

const rowOf = (title: string, detail = '') => ({ title, hasDetail: detail !== '', detail });

const rowsOr = (none: string, rows: ReturnType<typeof rowOf>[]) => (rows.length > 0 ? rows : [rowOf(none)]);

/** A permission in a plain sentence, with its name below; one without a sentence by its name alone. */
function scopeRow(words: CardWords, product: PermissionsFacts['product'], name: string) {
  const own = `directory.reads.${name}`;
  if (product.kind === 'directory' && words.has(own)) return rowOf(words.markdown(name), words.say(own));
  const key = `scope.${name}.can`;
  return words.has(key) ? rowOf(words.say(key), words.markdown(name)) : rowOf(words.markdown(name));
}
