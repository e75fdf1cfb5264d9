import { z } from 'zod';
import { defineCard, frame } from './card.ts';
import template from './invitation.json' with { type: 'json' };
import { actions, actionsShape, button, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import { scopes, scopesShape } from './parts/scopes.ts';

/** To a mailbox's owner, when somebody else asked for it: nothing happens unless the owner signs in. */
export const invitationCard = defineCard('invitation', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    ...scopesShape,
    isOpen: z.boolean(),
    unexpected: z.string(),
    ...actionsShape,
  },
  view({ connection, product, signInUrl, loginHost }, words) {
    const who = { requester: connection.requester.name, address: connection.address, product: product.name };
    const isOpen = signInUrl !== null;
    const over = ['propagating', 'overdue', 'active'].includes(connection.state) ? 'signed_in' : 'ended';
    const headline = isOpen ? 'invitation.headline' : (`invitation.${over}.headline` as const);
    const lead = isOpen ? 'invitation.lead' : (`invitation.${over}.lead` as const);
    return {
      ...frame(words, words.plain(headline, who), [words.plain(lead, who)], signInUrl ?? ''),
      ...heading(isOpen ? 'turn' : 'quiet', words.say(headline, who), words.say('connection.subtitle', who)),
      lead: [sentence(words.say(lead, who)), ...(isOpen ? [hint(words.say('sign_in.host', { host: loginHost }))] : [])],
      ...scopes(words, product, isOpen),
      isOpen,
      unexpected: isOpen ? words.say('invitation.unexpected', who) : '',
      ...actions(
        isOpen
          ? {
              firstLinks: [link(words.plain('button.look_and_decide'), signInUrl, { primary: true })],
              buttons: [button(words.plain('button.not_expected'), 'not_expected', connection)],
            }
          : {},
      ),
    };
  },
});
