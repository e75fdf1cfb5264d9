import type { Trouble, TroubleClass } from '../../consent/model.ts';

/** Who can mend it. `policy_admin`: whoever keeps the Conditional Access policies. `nobody`: it passes by itself. */
export type Fixer = 'user' | 'admin' | 'policy_admin' | 'vendor' | 'nobody';

/**
 * Whether the same again helps: `no`; `if_fresh`: only in the minutes after a consent, while Microsoft's replicas learn of
 * it; `once`; `back_off`: yes, ever more slowly.
 */
export type Retry = 'no' | 'if_fresh' | 'once' | 'back_off';

/** What the catalogue says of one error. */
export interface CatalogueEntry {
  readonly class: TroubleClass;
  readonly fixer: Fixer;
  readonly retry: Retry;
}

export const entry = (of: TroubleClass, fixer: Fixer, retry: Retry = 'no'): CatalogueEntry => ({
  class: of,
  fixer,
  retry,
});

/** Whose turn that is, in the words of the core. */
export const ownerOf: Readonly<Record<Fixer, Trouble['owner']>> = {
  user: 'requester',
  admin: 'approver',
  policy_admin: 'approver',
  vendor: 'vendor',
  nobody: 'microsoft',
};
