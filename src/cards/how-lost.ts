import type { Withdrawal } from '../services/consent/model.ts';

/** What is known of a loss: by whom and when, when alone, between which two looks, or only when it was found. */
export const howLost = ({ by, after }: Withdrawal): 'by' | 'at' | 'between' | 'found' => {
  if (by !== null) return 'by';
  if (after === undefined) return 'at';
  return after === null ? 'found' : 'between';
};
