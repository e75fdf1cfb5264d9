import { createHash } from 'node:crypto';
import type { Verb } from '../services/journeys/facts.ts';

/** What a button carries; the version only where its verb goes by it, so that a code stays good while its card moves on. */
export interface Press {
  readonly verb: Verb;
  readonly id: string;
  readonly v: number;
}

/** The version is the list that was read, who is listed, or a step: another one would be another button. */
const goesByVersion: ReadonlySet<Verb> = new Set<Verb>([
  'confirm_scopes',
  'approve',
  'approve_listed',
  'show_guide',
  'guide_next',
  'guide_not_there',
  'report_changed',
  'show_report',
]);

export const versionMatters = (verb: Verb): boolean => goesByVersion.has(verb);

// Without letters and digits that look like others.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * What to write instead of pressing a button, for whoever sees none: `#k7q2f`. It stands only on the card, so a sentence
 * alone decides nothing, and it gives no right: who may press is settled as at a tap.
 */
export function pressCode({ verb, id, v }: Press): string {
  const digest = createHash('sha256')
    .update(`${verb} ${id} ${versionMatters(verb) ? v : ''}`)
    .digest();
  return `#${[...digest.subarray(0, 5)].map((byte) => letters.charAt(byte % letters.length)).join('')}`;
}
