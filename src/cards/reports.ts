import { defineCard, frame } from './card.ts';
import { guideVersion } from './guide-steps.ts';
import { guideValues } from './guide-words.ts';
import { actions, actionsShape } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { listRow, rowsShape } from './parts/rows.ts';
import template from './reports.json' with { type: 'json' };

const mostRows = 8;

/** For helpdesk: every portal page that somebody found changed, until its day is set anew in the table of links (T47). */
export const reportsCard = defineCard('reports', {
  template,
  shape: { ...headingShape, ...leadShape, ...rowsShape, ...footShape, ...actionsShape },
  view({ reports, now }, words) {
    const none = reports.length === 0;
    const headline = words.plain(none ? 'reports.none.headline' : 'reports.headline', { count: reports.length });
    const lead = words.say(none ? 'reports.none.lead' : 'reports.lead');
    const shown = reports.slice(0, mostRows);
    const hidden = reports.length - shown.length;
    const titleOf = (step: (typeof reports)[number]['step']) =>
      words.plain(`guide.${step}.title`, guideValues(words, null));
    return {
      ...frame(words, headline, [lead, ...shown.map(({ step }) => titleOf(step))]),
      ...heading(none ? 'good' : 'warn', headline),
      lead: [sentence(lead)],
      rows: shown.map(({ step, by, at }) =>
        listRow({
          title: words.say(`guide.${step}.title`, guideValues(words, null)),
          tone: 'warn',
          state: words.plain('reports.state'),
          text: words.say('reports.row', {
            who: by.name || words.plain('who.administrator'),
            date: { safe: words.dateTime(at) },
          }),
          open: words.plain('button.open', { what: titleOf(step) }),
          verb: 'show_report',
          subject: guideVersion('', step),
        }),
      ),
      ...foot(
        hidden > 0 ? words.say('mine.more', { count: hidden }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...actions({}),
    };
  },
});
