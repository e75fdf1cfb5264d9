import type { CardFacts, WhichConnectionFacts } from '../../services/journeys/facts.ts';
import { type Answer, card, notice, stored } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';
import { saysMine } from '../understanding/whose.ts';
import { deviceNamed, mineNamed, type OneOfMine } from './mine-named.ts';
import { whatNow } from './what-now.ts';

type Deed = Exclude<WhichConnectionFacts['to'], 'saw_wall' | 'show'>;

/** What a person may mean by it who means a connection with which it cannot be done: what has begun is cancelled, what works disconnected. */
const instead: Partial<Record<Deed, Deed>> = { cancel: 'disconnect', disconnect: 'cancel' };

/**
 * A sentence never does it: it shows the question, for what it names, else for all with which it can be done, so that
 * "which one?" is asked only where more than one is left (T52). "My mailbox" is one's own, not one that was asked for.
 */
const asks = (to: Deed) => async (understood: Understood, turn: Turn) => {
  const { mailbox, request_id } = understood.slots;
  const mine = await mineNamed(turn, understood.slots);
  const typed = request_id ?? mailbox ?? deviceNamed(turn, understood.slots);
  // "Try again" of who has nothing of their own: the consent that they are to give at Microsoft, or what they are invited to.
  const waiting = !mine && to === 'reauthorise' && !typed ? await whatNow(turn) : null;
  if (!mine) return waiting ?? notice('nothing_open');
  const { found, isNamed } = mine;
  // Who names what is not theirs hears so, and is not shown something else.
  if (!isNamed && typed) return notice('not_found', { typed });
  const own = found.facts.connections.filter(({ connection: { target } }) => target === 'own');
  const isOwn = !isNamed && own.length > 0 && saysMine(turn.text, understood.language);
  const connections = isOwn ? own : found.facts.connections;
  const able = connections.filter((one) => can(turn, one, to));
  if (able.length > 0) return question(to, { ...found.facts, connections: able }, turn, understood);
  const other = instead[to];
  const rest = other && (isNamed || to === 'disconnect') ? connections.filter((one) => can(turn, one, other)) : [];
  if (other && rest.length > 0) return question(other, { ...found.facts, connections: rest }, turn, understood);
  return to === 'cancel' ? notice('nothing_to_cancel') : lookUpAnswer(found);
};

const can = ({ person, journeys }: Turn, { connection, signInUrl }: OneOfMine, to: Deed): boolean =>
  journeys.connect.would(person, connection, to) || (to === 'reauthorise' && signInUrl !== null);

async function question(to: Deed, facts: CardFacts['my-status'], turn: Turn, { slots }: Understood): Promise<Answer> {
  const [only, more] = facts.connections;
  if (only && !more) {
    const { id } = only.connection;
    // Its card holds the sign-in that is asked for.
    if (to === 'reauthorise' && only.signInUrl) return stored('connection', id);
    if (to === 'disconnect') return askDisconnect(id, turn, slots.reason !== undefined);
  }
  return card('which-connection', { to, ...facts });
}

/** "cancel", "cancel finance@contoso.com": asks whether, or which. */
export const cancel = defineCommand({ intent: 'cancel', answer: asks('cancel') });

/** "re-authorise finance@contoso.com": asks whether, or which; where a sign-in is missing already, the card that has it. */
export const reauthorise = defineCommand({ intent: 'reauthorise', answer: asks('reauthorise') });

/** "disconnect room 4": the card that says what goes and what stays, and asks. */
export const disconnect = defineCommand({ intent: 'disconnect', answer: asks('disconnect') });

/** Also for a tap on "Disconnect": the question, never the deed. */
export async function askDisconnect(id: string, { person, journeys }: Turn, typedReason = false): Promise<Answer> {
  const facts = await journeys.present.disconnectFacts(id, person);
  return facts ? card('disconnect', { ...facts, typedReason }) : notice('nothing_to_disconnect');
}
