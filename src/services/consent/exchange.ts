import type { Connection, Trouble } from './model.ts';

/** "Access to OData is disabled.", as the error catalogue calls it. No matter of waiting, from the first time on (facts 10, row 21). */
const keptOutByPolicy = 'ODataDisabled';

export const isKeptOutByPolicy = (trouble: Trouble | null): boolean => trouble?.code === keptOutByPolicy;

/**
 * Refused by rights that are kept in Exchange: a policy there, or the folders of a shared mailbox. One's own mailbox is refused while the
 * consent has not reached it, and then nothing is kept in mind.
 */
export const isExchangesRefusal = ({ target }: Pick<Connection, 'target'>, trouble: Trouble | null): boolean =>
  trouble?.class === 'no_rights' && (target === 'shared' || isKeptOutByPolicy(trouble));
