import type { CardFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import { actions, actionsShape, button } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import template from './which-tenant.json' with { type: 'json' };

/** Several tenants are called so, or none is and these are known: each has its button. */
export const whichTenantCard = defineCard('which-tenant', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ typed, tenants, more, none }, words) {
    const lead = none ? 'which_tenant.none' : 'which_tenant.lead';
    const headline = words.plain('notice.name_a_tenant.title');
    const titles = titlesOf(tenants, words.clean);
    return {
      ...frame(words, headline, [
        words.plain(lead, { typed }),
        words.list(titles),
        ...(more ? [words.plain('which_tenant.more')] : []),
      ]),
      ...heading('turn', headline),
      lead: [sentence(words.say(lead, { typed })), ...(more ? [hint(words.say('which_tenant.more'))] : [])],
      ...actions({
        buttons: tenants.map(({ id }, index) => button(titles[index] ?? '', 'show_tenant', { id, version: 0 })),
      }),
    };
  },
});

const longestTitle = 34;
const longestDomain = 253;

/** Nobody can choose between two that read alike: those are written in full, and where even that is one, by their ids. */
function titlesOf(
  tenants: CardFacts['which-tenant']['tenants'],
  clean: (text: string, longest: number) => string,
): string[] {
  const calls = tenants.map(({ id, name, domains }) => domains[0] ?? name ?? id);
  const short = calls.map((call) => clean(call, longestTitle));
  const full = calls.map((call) => clean(call, longestDomain));
  const isAlone = (all: readonly string[], title: string) => all.filter((each) => each === title).length === 1;
  return tenants.map(({ id }, at) => {
    const [cut = id, whole = id] = [short[at], full[at]];
    return isAlone(short, cut) ? cut : isAlone(full, whole) ? whole : id;
  });
}
