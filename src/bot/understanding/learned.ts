import { readFileSync } from 'node:fs';
import { createLearned } from './guess.ts';
import weights from './weights.json' with { type: 'json' };

/** What the examples told. */
export const learned = createLearned(weights, readFileSync(new URL('./weights.bin', import.meta.url)));

/** Whether the examples had this word. */
export const isLearned = learned.isKnown;
