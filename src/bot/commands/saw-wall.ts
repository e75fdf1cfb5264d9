import { type Answer, card } from '../answer.ts';
import type { Turn } from '../define.ts';
import { tapAnswer } from '../tap-answer.ts';
import type { Slots } from '../understanding/understand.ts';
import { deviceNamed, isNamedIn } from './mine-named.ts';

/** "I saw Need admin approval" of this connection, by who asked or by the owner of the mailbox: each is answered with their own card. */
export async function sawWall(id: string, turn: Turn): Promise<Answer> {
  const { person, journeys } = turn;
  const result = await journeys.askAdmin.sawAdminWall(person, id);
  const isInvited = await journeys.lookUp.isInvitedTo(person, id);
  return tapAnswer({ card: isInvited ? 'invitation' : 'connection', id }, result, turn);
}

/**
 * The same as a sentence: what it names of that which waits for a sign-in, else the only one; of several it asks which.
 * Null: nothing waits that could have met the wall.
 */
export async function saidSawWall(slots: Slots, turn: Turn): Promise<Answer | null> {
  const waiting = await turn.journeys.lookUp.mayMeetWall(turn.person);
  const named = waiting.connections.filter((one) => isNamedIn(turn.text, one));
  if (named.length === 0 && (slots.mailbox || deviceNamed(turn, slots))) return null;
  const connections = named.length > 0 ? named : waiting.connections;
  const [only, more] = connections;
  if (only && !more) return sawWall(only.connection.id, turn);
  return only ? card('which-connection', { to: 'saw_wall', ...waiting, connections }) : null;
}
