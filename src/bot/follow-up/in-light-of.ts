import type { Verb } from '../../services/journeys/facts.ts';
import type { Asked, OfferedChoice, ShownButton } from '../../services/journeys/ports.ts';
import type { Reply } from './reply.ts';

/** What a bare answer stands for. */
export type Meaning =
  | { readonly kind: 'press'; readonly button: ShownButton }
  | { readonly kind: 'say'; readonly text: string }
  /** The address goes into the form that asked for one. */
  | { readonly kind: 'fill'; readonly address: string }
  /** It is not enough for what is asked: the question comes again, where it can. */
  | { readonly kind: 'not_enough'; readonly again: OfferedChoice['means'] | null }
  | { readonly kind: 'which'; readonly count: number }
  /** A yes to what asks nothing. */
  | { readonly kind: 'nothing_asked' }
  | { readonly kind: 'leave' };

/** Buttons that only show something, begin a form, or go on with what oneself began. All else wants a press or its code. */
const harmless: ReadonlySet<Verb> = new Set<Verb>([
  'account_ready',
  'ask_disconnect',
  'confirm_scopes',
  'guide_next',
  'help',
  'open_device_form',
  'open_mailbox_form',
  'saw_admin_wall',
  'show_connection',
  'show_guide',
  'show_mine',
  'show_pending',
  'show_permissions',
  'show_report',
  'show_reports',
  'show_request',
  'show_tenant',
  'show_worklist',
  'topic_consent',
  'topic_data',
  'topic_entra',
  'topic_levels',
  'topic_oauth',
  'topic_openid',
]);

/** They tell and list; nothing on them is a question. */
const asksNothing: ReadonlySet<Asked['card']> = new Set<Asked['card']>([
  'help',
  'topic',
  'explanation',
  'tenant-status',
  'permissions',
  'worklist',
  'report',
  'reports',
  'active-notice',
  'pass-on',
]);

/** A bare answer, read by the question before it. Null: it answers nothing that was asked. */
export function inLightOf(reply: Reply, asked: Asked): Meaning | null {
  const { choices, primary } = asked;
  switch (reply.kind) {
    case 'no':
    case 'unsure':
      // "Can the room account sign in?" has a no of its own, which is for who does not know as well.
      if (primary?.verb === 'account_ready')
        return { kind: 'press', button: { ...primary, verb: 'account_not_ready' } };
      return reply.kind === 'no' ? { kind: 'leave' } : null;
    case 'leave':
      return { kind: 'leave' };
    case 'nth': {
      if (choices.length === 0) return null;
      const chosen = choices.at(reply.n > 0 ? reply.n - 1 : reply.n);
      return chosen && reply.n !== 0 ? chosenMeans(chosen, asked) : { kind: 'which', count: choices.length };
    }
    case 'yes': {
      if ((asked.onlyTells || asksNothing.has(asked.card)) && !(primary && harmless.has(primary.verb)))
        return { kind: 'nothing_asked' };
      const [only, more] = choices;
      if (more) return { kind: 'which', count: choices.length };
      // One question about one connection: where it ends something, saying yes shows the question again.
      if (only && asked.card === 'which-connection' && 'say' in only.means)
        return { kind: 'not_enough', again: only.means };
      if (primary && harmless.has(primary.verb)) return { kind: 'press', button: primary };
      if (only && !primary) return chosenMeans(only, asked);
      return { kind: 'not_enough', again: againOf(asked) };
    }
    case 'address': {
      if (asked.entered) return { kind: 'fill', address: reply.address };
      const wanted = reply.address.toLowerCase();
      const named = choices.find(({ names }) => names.some((name) => name.toLowerCase() === wanted));
      return named ? chosenMeans(named, asked) : null;
    }
  }
}

function chosenMeans({ means }: OfferedChoice, asked: Asked): Meaning {
  if ('say' in means) return { kind: 'say', text: means.say };
  return harmless.has(means.verb) ? { kind: 'press', button: means } : { kind: 'not_enough', again: againOf(asked) };
}

/** What shows the same card once more, as it stands now. */
function againOf({ card, about }: Asked): ShownButton | null {
  if (about === '') return null;
  if (card === 'disconnect') return { verb: 'ask_disconnect', id: about, v: 0 };
  if (card === 'approval-request') return { verb: 'show_request', id: about, v: 0 };
  return card === 'connection' || card === 'invitation' ? { verb: 'show_connection', id: about, v: 0 } : null;
}
