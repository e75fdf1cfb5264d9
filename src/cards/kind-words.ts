import type { Product } from '../services/catalogue/product.ts';
import type { Connection, Target } from '../services/consent/model.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';

/** The text as it reads for this kind of connection: `<key>.room`, `<key>.shared` and so on where there is one, else the common one. */
export function keyFor(words: Pick<CardWords, 'has'>, target: Target, key: TextKey): TextKey {
  const own = `${key}.${target}`;
  return words.has(own) ? own : key;
}

/** A device's product speaks of the room and the device, never of a mailbox. */
export const targetOf = ({ kind }: Pick<Product, 'kind'>): Target => (kind === 'device' ? 'room' : 'own');

/** What people call it: the device, or the address of the mailbox. */
export const nameOf = ({ device, address }: Pick<Connection, 'device' | 'address'>): string => device ?? address;
