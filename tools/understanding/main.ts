/**
 * How well sentences are understood: `npm run understanding [-- --seed 1]`, by language, on the corpus and on what is
 * generated from it. `-- --learn` only learns the weights anew from the sentences in this folder;
 * `-- --cross` tells only how well sentences of patterns are understood that were left out of learning.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languages } from '../../src/bot/understanding/languages/index.ts';
import { createUnderstanding } from '../../src/bot/understanding/understand.ts';
import { corpusOf, laterCorpusOf, type Told } from './corpus.ts';
import { crossed } from './cross.ts';
import { confusions, heading, row, slotRows } from './draw.ts';
import { learn } from './learn.ts';
import { material } from './material.ts';
import { isLookedAt, measure } from './measure.ts';
import { variations, vary } from './vary.ts';

const { values } = parseArgs({
  options: {
    learn: { type: 'boolean', default: false },
    cross: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
if (values.cross) {
  console.table(await crossed(material()));
  process.exit();
}
if (values.learn) {
  const beside = (file: string) => new URL(`../../src/bot/understanding/${file}`, import.meta.url);
  const { weights, features } = await learn(material());
  writeFileSync(beside('weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
  writeFileSync(beside('weights.bin'), features);
  process.exit();
}

const understanding = createUnderstanding();
const told = languages.map(({ code }) => ({ code, sentences: corpusOf(code) }));
const print = (name: string, sentences: readonly Told[], code: string) =>
  console.log(row(`${code}  ${name}`, measure(sentences, code, understanding)));

console.log(heading);
for (const { code, sentences } of told) {
  print('corpus', sentences, code);
  print(
    '  of it never looked at',
    sentences.filter((each) => !isLookedAt(each)),
    code,
  );
  print('later corpus', laterCorpusOf(code), code);
}
console.log(`\nGenerated from the corpus, seed ${values.seed}`);
for (const { code, sentences } of told) {
  for (const variation of variations) {
    const varied = vary(sentences, code, variation, Number(values.seed));
    if (varied.length > 0) print(variation, varied, code);
  }
}
for (const { code, sentences } of told) {
  console.log(`\n${code}: slots, of it never looked at`);
  console.log(
    slotRows(
      measure(
        sentences.filter((each) => !isLookedAt(each)),
        code,
        understanding,
      ),
    ),
  );
}
for (const { code, sentences } of told) {
  console.log(`\n${code}: what was taken for what\n${confusions(measure(sentences, code, understanding), 12)}`);
}
