import { z } from 'zod';
import { defineCard, frame } from './card.ts';
import template from './invitation.json' with { type: 'json' };
import { actions, actionsShape, button, link } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import { scopeReasons, scopes, scopesShape } from './parts/scopes.ts';
import { approverNames } from './who.ts';

/** To a mailbox's owner, when somebody else asked for it: nothing happens unless the owner signs in. */
export const invitationCard = defineCard('invitation', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    ...scopesShape,
    ...detailsShape,
    isOpen: z.boolean(),
    unexpected: z.string(),
    next: z.string(),
    ...actionsShape,
  },
  view({ connection, product, signInUrl, approvers, loginHost }, words) {
    const who = { requester: connection.requester.name, address: connection.address, product: product.name };
    const isOpen = signInUrl !== null;
    const asked = { number: { safe: connection.request ?? '' }, who: { safe: approverNames(words, approvers) } };
    const waits = connection.state === 'needs_admin';
    const signsIn = isOpen && !waits;
    const over = ['propagating', 'overdue', 'active'].includes(connection.state) ? 'signed_in' : 'ended';
    const at = isOpen ? (waits ? 'invitation.needs_admin' : 'invitation') : (`invitation.${over}` as const);
    const headline = `${at}.headline` as const;
    const lead = `${at}.lead` as const;
    return {
      ...frame(words, words.plain(headline, who), [words.plain(lead, { ...who, ...asked })]),
      ...heading(
        signsIn ? 'turn' : isOpen ? 'wait' : 'quiet',
        words.say(headline, who),
        words.say('connection.subtitle', who),
      ),
      lead: [
        sentence(words.say(lead, { ...who, ...asked })),
        ...(signsIn
          ? [hint(words.say('sign_in.host', { host: loginHost })), hint(words.say('sign_in.wall_hint'))]
          : []),
      ],
      ...scopes(words, product, signsIn),
      ...details(words, [], scopeReasons(words, product, signsIn)),
      next: isOpen ? words.say(waits ? 'invitation.needs_admin.next' : 'invitation.next', asked) : '',
      isOpen,
      unexpected: isOpen ? words.say('invitation.unexpected', who) : '',
      ...actions(
        isOpen
          ? {
              firstLinks: signsIn ? [link(words.plain('button.look_and_decide'), signInUrl, { primary: true })] : [],
              buttons: [
                ...(signsIn ? [button(words.plain('button.saw_wall'), 'saw_admin_wall', connection)] : []),
                button(words.plain('button.not_expected'), 'not_expected', connection),
              ],
            }
          : {},
      ),
    };
  },
});
