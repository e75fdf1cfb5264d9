import type { ApprovalRequest } from '../services/consent/model.ts';
import { requestStateKey } from './application-truth.ts';
import { defineCard, frame } from './card.ts';
import { actions, actionsShape, button } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { listRow, rowsShape } from './parts/rows.ts';
import template from './pending.json' with { type: 'json' };

/** The others come when these are decided. */
const mostRows = 8;

/** What waits for nobody any more. */
const over: ReadonlySet<string> = new Set<ApprovalRequest['state']>(['granted', 'denied', 'expired', 'cancelled']);
const isOver = ({ state }: ApprovalRequest): boolean => over.has(state);

/** The approval requests that wait for this approver; each opens its own card. */
export const pendingCard = defineCard('pending', {
  template,
  shape: { ...headingShape, ...leadShape, ...rowsShape, ...footShape, ...actionsShape },
  view({ requests, typed, now }, words) {
    const none = requests.length === 0;
    const isNamed = typed === 'named';
    const headline = none
      ? words.plain('pending.empty.headline')
      : isNamed
        ? words.plain('pending.named.headline')
        : words.plain('pending.headline', { count: requests.length });
    // A sentence that decided nothing is told so, and asks to open one itself.
    const written = isNamed ? 'pending.named.lead' : typed ? 'pending.typed' : 'pending.lead';
    const lead = words.say(none ? 'pending.empty.lead' : written, { count: requests.length });
    const shown = requests.slice(0, mostRows);
    const subjectOf = ({ request }: (typeof shown)[number]) => ({ id: request.number, version: request.version });
    const open = (number: string): string => words.plain('button.open', { what: number });
    return {
      ...frame(words, headline, [
        lead,
        ...shown.map(({ request, product }) => `${request.number}: ${words.clean(product.name)}`),
      ]),
      ...heading(none ? 'good' : 'turn', headline),
      lead: [sentence(lead)],
      rows: shown.map((each) =>
        listRow({
          title: words.say('pending.title', { number: each.request.number, product: each.product.name }),
          tone: each.request.state === 'open' ? 'turn' : isOver(each.request) ? 'quiet' : 'wait',
          state: words.plain(requestStateKey(each.request)),
          text: isOver(each.request)
            ? words.say('pending.asked', { requester: each.request.requester.name })
            : each.product.kind === 'directory'
              ? words.say('pending.directory')
              : words.say('pending.waiting', { count: each.waiting }),
          detail: isOver(each.request)
            ? ''
            : words.say('pending.row', {
                requester: each.request.requester.name,
                date: { safe: words.date(each.request.expiresAt) },
              }),
          open: open(each.request.number),
          verb: 'show_request',
          subject: subjectOf(each),
        }),
      ),
      ...foot(
        requests.length > shown.length ? words.say('mine.more', { count: requests.length - shown.length }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...actions({
        // The first of them that waits; each opens by its row.
        buttons: [...shown.filter(({ request }) => !isOver(request)), ...shown]
          .slice(0, 1)
          .map((each) => button(open(each.request.number), 'show_request', subjectOf(each), { primary: true })),
      }),
    };
  },
});
