import { createHash } from 'node:crypto';
import { languages } from '../../src/bot/understanding/languages/index.ts';
import { rules } from '../../src/bot/understanding/rules.ts';
import { sentences } from './sentences/index.ts';

/** A mark of everything that the weights depend on and that people edit. */
export const learnedFrom = (): string =>
  createHash('sha256')
    .update(JSON.stringify([sentences, languages.map(({ code, concepts }) => [code, concepts]), rules]))
    .digest('hex')
    .slice(0, 16);
