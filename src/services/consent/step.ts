/** What an event does: the moved thing with the work it asks for, or an ordinary refusal with its reason. */
export type Step<Subject, Effect, Reason extends string = string> =
  | { readonly kind: 'moved'; readonly subject: Subject; readonly effects: readonly Effect[] }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Moved to a new value; the version counts up. */
export function moved<Subject extends { readonly version: number }, Effect>(
  subject: Subject,
  effects: readonly Effect[],
): { readonly kind: 'moved'; readonly subject: Subject; readonly effects: readonly Effect[] } {
  return { kind: 'moved', subject: { ...subject, version: subject.version + 1 }, effects };
}

export function refused<Reason extends string>(reason: Reason): { readonly kind: 'refused'; readonly reason: Reason } {
  return { kind: 'refused', reason };
}
