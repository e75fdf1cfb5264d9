import type { Intent } from '../../src/bot/understanding/intent.ts';
import { type Judgement, judge } from '../../src/bot/understanding/judge.ts';
import { languages } from '../../src/bot/understanding/languages/index.ts';
import { createLexicon } from '../../src/bot/understanding/lexicon.ts';
import { type Reading, read } from '../../src/bot/understanding/reading.ts';
import { clean, tokenise } from '../../src/bot/understanding/tokens.ts';
import { examplesOf } from './examples.ts';

/** A sentence to learn from, as the rules see it. */
export interface Example {
  readonly language: string;
  /** The pattern it was made of; `ofPattern` sentences were. */
  readonly pattern: number;
  readonly ofPattern: number;
  readonly intent: Intent;
  readonly reading: Reading;
  readonly judged: Judgement;
}

/** All that is learned from. */
export function material(): readonly Example[] {
  let pattern = 0;
  return languages.flatMap(({ code, ...data }) => {
    const lexicon = createLexicon({ code, ...data }, []);
    return examplesOf(code).flatMap(({ intent, said }) => {
      pattern += 1;
      return said.map((sentence): Example => {
        const text = clean(sentence);
        const reading = read(lexicon, tokenise(text));
        const judged = judge(reading, text, new Set());
        return { language: code, pattern, ofPattern: said.length, intent, reading, judged };
      });
    });
  });
}
