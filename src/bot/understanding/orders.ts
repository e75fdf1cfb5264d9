import type { Intent } from './intent.ts';
import { clauseOf, type Mention, type Reading } from './reading.ts';

/** Words that decide, withdraw or take away. */
export const acts = new Set<string>(['approve', 'deny', 'disallow', 'disconnect', 'remove', 'cancel']);

/** These, and those that connect. */
export const orders = new Set<string>([...acts, 'connect', 'authorise', 'reauthorise']);

/** What a word of order may ask for. */
export function intentsOf(mention: Mention): Intent[] {
  switch (mention.concept) {
    case 'approve':
      return ['approve_request'];
    case 'deny':
    case 'disallow':
      return ['deny_request'];
    case 'cancel':
      return ['cancel'];
    case 'disconnect':
    case 'remove':
      return ['disconnect'];
    case 'reauthorise':
      return ['reauthorise'];
    default:
      return ['connect_mailbox', 'connect_device'];
  }
}

/** "don't connect it yet": the orders in a clause that holds a negation. */
export function negatedOrders(reading: Reading, heard: readonly Mention[]): Mention[] {
  const clauses = heard.filter((mention) => mention.concept === 'not').map((mention) => clauseOf(reading, mention));
  return heard.filter((mention) => orders.has(mention.concept) && clauses.includes(clauseOf(reading, mention)));
}
