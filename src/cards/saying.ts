import type { TextKey } from '../services/text/index.ts';
import { hint, type Lead, sentence, strong } from './parts/lead.ts';
import type { Tone } from './parts/tone.ts';

export interface Said {
  readonly key: TextKey;
  readonly as: (text: string) => Lead;
  /** Among the details: for whoever wonders. */
  readonly aside?: true;
  /** What is left to do, said where the card says whose turn it is. */
  readonly last?: true;
}

/** What a card says above the fold, before it is worded. */
export interface Saying {
  readonly tone: Tone;
  readonly headline: TextKey;
  readonly lead: readonly Said[];
}

export const say = (tone: Tone, headline: TextKey, ...keys: readonly (TextKey | Said)[]): Saying => ({
  tone,
  headline,
  lead: keys.map((key) => (typeof key === 'string' ? { key, as: sentence } : key)),
});
export const quietly = (key: TextKey): Said => ({ key, as: hint });
export const loudly = (key: TextKey): Said => ({ key, as: strong });
export const aside = (key: TextKey): Said => ({ key, as: hint, aside: true });
export const lastly = (key: TextKey): Said => ({ key, as: strong, last: true });
