import { z } from 'zod';
import { defineCard, frame } from './card.ts';
import template from './invitation.json' with { type: 'json' };
import { actions, actionsShape, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import { scopes, scopesShape } from './parts/scopes.ts';

/** To a mailbox's owner, when somebody else asked for it: nothing happens unless the owner signs in. */
export const invitationCard = defineCard('invitation', {
  template,
  shape: { ...headingShape, ...leadShape, ...scopesShape, unexpected: z.string(), ...actionsShape },
  view({ connection, product, signInUrl, loginHost }, words) {
    const who = { requester: connection.requester.name, address: connection.address, product: product.name };
    const headline = words.plain('invitation.headline', who);
    const lead = words.say('invitation.lead', who);
    return {
      ...frame(words, headline, [lead], signInUrl),
      ...heading('turn', words.say('invitation.headline', who), words.say('connection.subtitle', who)),
      lead: [sentence(lead), hint(words.say('sign_in.host', { host: loginHost }))],
      ...scopes(words, product, true),
      unexpected: words.say('invitation.unexpected', who),
      ...actions({ firstLinks: [link(words.plain('button.look_and_decide'), signInUrl, { primary: true })] }),
    };
  },
});
