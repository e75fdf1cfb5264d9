import type { Trouble } from '../../consent/model.ts';

const unclear: Trouble = { class: 'transient', code: 'directory_unread', owner: 'microsoft', correlation: null };

/** What Microsoft's refusal means; a failure that says nothing of the kind counts as passing. */
export const troubleOf = (error: unknown): Trouble => (error as { trouble?: Trouble } | null)?.trouble ?? unclear;

/** For how many seconds Microsoft asks to be left alone, after a call that threw; 0 where it says nothing of it. */
export const wishOf = (error: unknown): number =>
  (error as { retryAfterSeconds?: number | null } | null)?.retryAfterSeconds ?? 0;
