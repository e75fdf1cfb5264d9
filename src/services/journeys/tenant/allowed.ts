import type { NoticeKey } from '../facts.ts';

/** What an approver asked to read, or why it is not for this person. */
export type Allowed<Facts> =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'refused'; readonly reason: NoticeKey };
