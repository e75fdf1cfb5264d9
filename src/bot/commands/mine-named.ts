import type { LookUpResult } from '../../services/journeys/telling/look-up.ts';
import type { Turn } from '../define.ts';

type Mine = Extract<LookUpResult, { kind: 'mine' }>;
export type OneOfMine = Mine['facts']['connections'][number];

/** These alone of what was found. */
export const only = ({ kind, facts }: Mine, connections: readonly OneOfMine[]): Mine => ({
  kind,
  facts: { ...facts, connections },
});

/** Of a person's own that are open: those that the sentence names, else all of them. Null: nothing is open. */
export async function mineNamed({
  text,
  person,
  journeys,
}: Turn): Promise<{ readonly found: Mine; readonly isNamed: boolean } | null> {
  const found = await journeys.lookUp.own(person, null);
  if (found.kind !== 'mine') return null;
  const named = found.facts.connections.filter((one) => isNamedIn(text, one));
  return named.length > 0 ? { found: only(found, named), isNamed: true } : { found, isNamed: false };
}

/** A device may be called by any words at all, so its name is looked for in the sentence as it was typed. */
function isNamedIn(text: string, { connection: { address, device } }: OneOfMine): boolean {
  return [address, device ?? ''].some((name) => name !== '' && wholeWords(name).test(text));
}

const wholeWords = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
