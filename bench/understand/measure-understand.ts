import { createUnderstanding } from '../../src/bot/understanding/understand.ts';
import { corpusOf } from '../../tools/understanding/corpus.ts';
import type { Row } from '../measure/row.ts';

/** How many sentences of the corpus are understood in a second, all languages mixed; the aim is 5 ms for each. */
export function measureUnderstand(): readonly Row[] {
  const { understand } = createUnderstanding();
  const sentences = ['en', 'nl', 'de', 'fr', 'es'].flatMap((language) => corpusOf(language).map(({ text }) => text));
  // Of the processor's time: what else runs on the machine is no part of it.
  const start = process.cpuUsage();
  for (const text of sentences) understand(text);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  return [{ name: 'understand.sentences_per_s', value: sentences.length / seconds, unit: 'sentences/s', atLeast: 200 }];
}
