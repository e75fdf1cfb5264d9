import { type Element, elementsOf } from '../../cards/elements-of.ts';
import type { CardFacts, CardName, DeviceFormFacts, MailboxFormFacts, Verb } from '../../services/journeys/facts.ts';
import type { Asked, OfferedChoice, ShownButton, WantedReason } from '../../services/journeys/ports.ts';
import type { Answer } from '../answer.ts';

type Shown = Pick<Extract<Answer, { kind: 'facts' }>, 'card'> & {
  /** Null for a card that is told by its subject. */
  readonly facts: CardFacts[CardName] | null;
  readonly subject: string;
};

/** What a card that was just shown asks, so that a bare "yes" can be read by it; null where it asks nothing. */
export function askedOn({ card, facts, subject }: Shown, drawn: object): Omit<Asked, 'turn'> | null {
  if (card === 'notice') return null;
  const elements = [...elementsOf(drawn)];
  const buttons = elements.filter(({ type }) => type === 'Action.Execute');
  const isQuestion = buttons.length > 0 || elements.some(({ type }) => type === 'Action.OpenUrl');
  if (!isQuestion && !tells.has(card)) return null;
  const denial = buttons.find(({ verb }) => verb === 'deny');
  const written = elements.find(({ type, id }) => type === 'Input.Text' && id === 'reason')?.['value'];
  const primary =
    elements.find(({ style, type }) => style === 'positive' && String(type).startsWith('Action.')) ??
    buttons.find(({ verb }) => buttons.length === 1 && beginsAnew.has(verb as Verb));
  return {
    card,
    about: subject || shownIn(card, facts) || (buttons.map(buttonOf).find(({ id }) => id !== '')?.id ?? ''),
    primary: primary?.['type'] === 'Action.Execute' ? buttonOf(primary) : null,
    choices: choicesOn(card, facts, elements),
    ...(!isQuestion && { onlyTells: true }),
    entered: enteredIn(card, facts),
    ...(denial && typeof written === 'string' && written !== '' && { reason: { ...buttonOf(denial), written } }),
  };
}

/** Of what has ended: all that is left to do. */
const beginsAnew: ReadonlySet<Verb> = new Set<Verb>(['open_mailbox_form', 'open_device_form']);

/** Cards that tell the helpdesk how something stands: what is asked on ("and why?") is about it, whatever can be pressed there. */
export const tells: ReadonlySet<CardName> = new Set<CardName>(['tenant-status', 'approval-request']);

/** What "please say why" asks. */
export const askedWhy = (reason: WantedReason): Omit<Asked, 'turn'> => ({
  card: reason.verb === 'deny' ? 'approval-request' : 'connection',
  about: reason.id,
  primary: null,
  choices: [],
  entered: null,
  reason,
});

/** What a tenant's status tells of: one connection, or all of it; by its domain, since a tenant that never met the bot is kept nowhere. */
function shownIn(card: CardName, facts: CardFacts[CardName] | null): string {
  if (card !== 'tenant-status') return '';
  const { one, tenant } = facts as CardFacts['tenant-status'];
  return one?.id ?? tenant.domains[0] ?? tenant.id;
}

function buttonOf({ verb, data }: Element): ShownButton {
  const { id, v } = data as { id?: string; v?: number };
  return { verb: verb as Verb, id: id ?? '', v: v ?? 0 };
}

/** The sentences that are offered, or else the rows that can be opened. */
function choicesOn(card: CardName, facts: CardFacts[CardName] | null, elements: readonly Element[]): OfferedChoice[] {
  if (card === 'not-understood') {
    const { suggestions } = facts as CardFacts['not-understood'];
    return suggestions.map((say) => ({ means: { say }, names: [] }));
  }
  if (card === 'which-tenant') {
    const { tenants } = facts as CardFacts['which-tenant'];
    return tenants.map(({ id, domains }) => ({ means: { verb: 'show_tenant', id, v: 0 }, names: [...domains] }));
  }
  if (card === 'which-connection') return connectionsIn(facts as CardFacts['which-connection']);
  return elements.flatMap(({ selectAction }) => {
    const action = selectAction as Element | undefined;
    return action?.['type'] === 'Action.Execute' ? [{ means: buttonOf(action), names: [] }] : [];
  });
}

/** Which one is meant is answered as if its name had stood in the sentence: what ends something asks once more. */
function connectionsIn({ to, connections }: CardFacts['which-connection']): OfferedChoice[] {
  return connections.map(({ connection: { id, version, address, device } }) => ({
    means:
      to === 'saw_wall'
        ? { verb: 'saw_admin_wall', id, v: version }
        : to === 'show'
          ? { verb: 'show_connection', id, v: version }
          : { say: `${to} ${id}` },
    names: [address, ...(device ? [device] : [])],
  }));
}

// What is wrong with a field is not kept: it may be anything that somebody typed.
function enteredIn(card: CardName, facts: CardFacts[CardName] | null): Asked['entered'] {
  if (card === 'mailbox-form') {
    const { product, products, shared } = facts as MailboxFormFacts;
    return { device: null, product: known(products, product), shared };
  }
  if (card !== 'device-form') return null;
  const { device, room, product, products, problem } = facts as DeviceFormFacts;
  return {
    device: problem?.field === 'device' ? null : device || null,
    room: problem?.field === 'room' ? null : room || null,
    product: known(products, product),
    shared: false,
  };
}

const known = (products: readonly { readonly id: string }[], typed: string | null): string | null =>
  products.some(({ id }) => id === typed) ? typed : null;
