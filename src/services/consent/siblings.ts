import type { Connection } from './model.ts';

/** The others of the same tenant and product, as far as a look at one of them needs them. */
export interface Siblings {
  /** Of those on the way whose last look was refused for want of the consent, the one whose wait began last. */
  readonly newestDenied: Pick<Connection, 'id' | 'grantKnownAt'> | null;
  /** When one of them last became active. */
  readonly provedAt: Date | null;
}

/**
 * Whether a mailbox that is refused for want of the consent may ask less often, because another asks for the same on the
 * full schedule: the one whose wait began last, since it asks most often. Once one of them works the consent is there, and what is still
 * refused is the mailbox's own matter.
 */
export function follows(one: Pick<Connection, 'id' | 'grantKnownAt'>, siblings: Siblings): boolean {
  const { newestDenied: leader, provedAt } = siblings;
  const since = one.grantKnownAt?.getTime() ?? 0;
  if (leader === null || (provedAt !== null && provedAt.getTime() >= since)) return false;
  const leads = leader.grantKnownAt?.getTime() ?? 0;
  return leads > since || (leads === since && leader.id > one.id);
}
