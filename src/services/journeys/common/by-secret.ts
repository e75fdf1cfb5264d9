import type { SignInAttempt, Store, Ticket } from '../ports.ts';
import { hashOf, secretIn } from './secrets.ts';

/** The ticket behind the text of a link; null where the text is no ticket of this kind. */
export async function findTicket(
  store: Pick<Store, 'tickets'>,
  kind: Ticket['kind'],
  text: string | undefined,
): Promise<Ticket | null> {
  const secret = secretIn(text);
  const ticket = secret ? await store.tickets.find(hashOf(secret)) : null;
  return ticket?.kind === kind ? ticket : null;
}

/** The trip behind the `state` that came back; null where it is no trip of this kind. */
export async function findAttempt(
  store: Pick<Store, 'attempts'>,
  kind: SignInAttempt['kind'],
  state: string | undefined,
): Promise<SignInAttempt | null> {
  const secret = secretIn(state);
  const attempt = secret ? await store.attempts.find(hashOf(secret)) : null;
  return attempt?.kind === kind ? attempt : null;
}
