import { defineCard, frame } from './card.ts';
import template from './managed.json' with { type: 'json' };
import { actions, actionsShape, button } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { note, notesShape } from './parts/notes.ts';
import { tenantName } from './tenant-name.ts';

/** Before a tenant decides per user only, or allows a yes for all again: what changes, and what does not (T39). */
export const managedCard = defineCard('managed', {
  template,
  shape: { ...headingShape, ...leadShape, ...notesShape, ...actionsShape },
  view({ tenant, managed, open }, words) {
    const to = managed ? 'per_user' : 'all';
    const headline = words.plain(`managed.${to}.headline`);
    const lead = words.say(`tenant.managed.text.${to}`);
    const lines = [
      ...(open > 0 ? [words.say(`managed.${to}.open`, { count: open })] : []),
      words.say('managed.stays'),
      words.say('managed.back'),
    ];
    const subject = { id: tenant.id, version: 0 };
    const yes = managed ? 'manage_per_user' : 'manage_for_all';
    return {
      ...frame(words, headline, [lead, ...lines]),
      ...heading('turn', headline, words.markdown(tenantName(words, tenant))),
      lead: [sentence(lead)],
      notes: [note(words.say('managed.effect'), lines)],
      ...actions({
        buttons: [
          button(words.plain(`button.${yes}`), yes, subject, { primary: true }),
          button(words.plain('button.leave_it'), 'show_tenant', subject),
        ],
      }),
    };
  },
});
