import { defineCard, frame } from './card.ts';
import { guideValues } from './guide-words.ts';
import { actions, actionsShape, button, link, noSubject } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import template from './report.json' with { type: 'json' };

/** For helpdesk: somebody found that a page no longer fits the guide (T47). */
export const reportCard = defineCard('report', {
  template,
  shape: { ...headingShape, ...leadShape, ...factsShape, ...detailsShape, ...actionsShape },
  view({ step, link: page, by, at }, words) {
    const headline = words.plain('report.headline');
    const who = { who: by.name || words.plain('who.administrator') };
    const title = words.plain(`guide.${step}.title`, guideValues(words, null));
    return {
      ...frame(words, headline, [words.plain('report.lead', who), title]),
      ...heading('warn', headline, title),
      // On a line of its own, since rows do not break it.
      lead: [sentence(words.say('report.lead', who)), hint(words.markdown(page.url, 300))],
      ...factRows([
        [words.say('fact.checked'), words.day(page.checked)],
        [words.say('fact.reported_at'), words.dateTime(at)],
      ]),
      // By what it is called in the table of links, for whoever mends it there.
      ...details(words, [
        [words.say('fact.guide_step'), words.markdown(step)],
        [words.say('fact.link_name'), words.markdown(page.name)],
        [words.say('fact.tenant_id'), words.markdown(by.tenant)],
      ]),
      ...actions({
        firstLinks: [link(words.plain('button.open_page'), page.url, { primary: true })],
        buttons: [button(words.plain('button.all_reports'), 'show_reports', noSubject)],
      }),
    };
  },
});
