import type { Trouble } from '../../consent/model.ts';

const unclear: Trouble = { class: 'transient', code: 'directory_unread', owner: 'microsoft', correlation: null };

/** What Microsoft's refusal means; a failure that says nothing of the kind counts as passing. */
export const troubleOf = (error: unknown): Trouble => (error as { trouble?: Trouble } | null)?.trouble ?? unclear;
