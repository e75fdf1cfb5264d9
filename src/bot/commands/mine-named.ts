import type { LookUpResult } from '../../services/journeys/looking-up/look-up.ts';
import type { Turn } from '../define.ts';
import type { Slots } from '../understanding/understand.ts';

type Mine = Extract<LookUpResult, { kind: 'mine' }>;
export type OneOfMine = Mine['facts']['connections'][number];

/** These alone of what was found. */
export const only = ({ kind, facts }: Mine, connections: readonly OneOfMine[]): Mine => ({
  kind,
  facts: { ...facts, connections },
});

/** Of a person's own that are open: those that the sentence names, else all of them. Null: nothing is open. */
export async function mineNamed(
  { text, person, journeys }: Turn,
  slots: Slots,
): Promise<{ readonly found: Mine; readonly isNamed: boolean } | null> {
  const found = await journeys.lookUp.own(person, null);
  if (found.kind !== 'mine') return null;
  const { connections } = found.facts;
  const byName = connections.filter((one) => isNamedIn(text, one) || isMeant(slots, one));
  // "the Kickle": its product's name, where it has none of its own in the sentence.
  const product = byName.length > 0 ? null : journeys.start.productNamed(text);
  const named = product ? connections.filter((one) => one.product.id === product.id) : byName;
  return named.length > 0 ? { found: only(found, named), isNamed: true } : { found, isNamed: false };
}

/** The device that a sentence names, by its own name or by its product's. */
export function deviceNamed(
  { text, journeys }: Pick<Turn, 'text' | 'journeys'>,
  { device }: Slots,
): string | undefined {
  const product = device === undefined ? journeys.start.productNamed(text) : null;
  return product?.kind === 'device' ? product.name : device;
}

/** A device may be called by any words at all, so its name is looked for in the sentence as it was typed. */
export function isNamedIn(text: string, { connection: { address, device, id } }: OneOfMine): boolean {
  return [address, device ?? '', id].some((name) => name !== '' && wholeWords(name).test(text));
}

/** By the number of the request that it waits for, or by what its mailbox is called for short: "finance" of finance@contoso.com. */
function isMeant(slots: Slots, { connection: { request, address } }: OneOfMine): boolean {
  const [local] = address.split('@');
  const isShort = [slots.mailbox, slots.user].some((name) => name?.toLowerCase() === local);
  return isShort || (slots.request_id !== undefined && slots.request_id === request);
}

const wholeWords = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
