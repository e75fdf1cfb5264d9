import { lifetimes } from '../../consent/lifetimes.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Ticket } from '../ports.ts';
import { hashOf, newSecret } from './secrets.ts';

/** Makes links of a kind for a subject of a tenant, good for a week where nothing else is said. Only their hash is stored. */
export const createTicketUrl =
  ({ store, clock, publicUrl }: Pick<Dependencies, 'store' | 'clock' | 'publicUrl'>) =>
  async (kind: Ticket['kind'], tenant: string, subject: string, until?: Date): Promise<string> => {
    const secret = newSecret();
    const expiresAt = until ?? new Date(clock().getTime() + lifetimes.approveTicket);
    await store.tickets.insert({ hash: hashOf(secret), kind, tenant, subject, expiresAt });
    return `${publicUrl}/${kind}/${secret}`;
  };
