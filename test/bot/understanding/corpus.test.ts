import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/bot/understanding/languages/index.ts';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';
import weights from '../../../src/bot/understanding/weights.json' with { type: 'json' };
import { corpusOf, laterCorpusOf } from '../../../tools/understanding/corpus.ts';
import { examplesOf, plain } from '../../../tools/understanding/examples.ts';
import { learnedFrom } from '../../../tools/understanding/learned-from.ts';
import { isLookedAt, type Measured, measure } from '../../../tools/understanding/measure.ts';
import { variations, vary } from '../../../tools/understanding/vary.ts';

const understanding = createUnderstanding();

/**
 * What is reached on the sentences that nobody looked at while the words were chosen, in percent. The aims are 97 in
 * English and 93 in each other language; a floor is raised when more is reached, and lowered only where safety costs it.
 */
const floors: Readonly<Record<string, number>> = { en: 95, nl: 94, de: 95, fr: 94, es: 91 };

/** The same for the sentences that were written later, which nobody who chose words or thresholds has read. */
const laterFloors: Readonly<Record<string, number>> = { en: 97, nl: 92, de: 92, fr: 93, es: 95 };

/** The same for what those sentences name: of the slots that are told, how many are read as they were typed. The aim is 90. */
const slotFloors: Readonly<Record<string, number>> = { en: 91, nl: 89, de: 89, fr: 89, es: 88 };

describe.each(languages)('the corpus in $code', ({ code }) => {
  const told = corpusOf(code);
  // Read once for all that is asked of them: reading takes all of the time.
  let asWritten: Measured;
  let unseen: Measured;
  beforeAll(() => {
    asWritten = measure(told, code, understanding);
    unseen = measure(
      told.filter((each) => !isLookedAt(each)),
      code,
      understanding,
    );
  });

  it('is understood at least as well as it was', () => {
    const { right, sentences: all } = unseen;
    expect((100 * right) / all).toBeGreaterThanOrEqual(floors[code] ?? 100);
  });

  it('has what it names read at least as well as it was', () => {
    const { slots } = unseen;
    expect((100 * slots.right) / slots.told).toBeGreaterThanOrEqual(slotFloors[code] ?? 100);
    expect(slots.invented).toBeLessThanOrEqual(slots.told * 0.12);
  });

  it('leaves sentences that were written later understood as well', () => {
    const { right, sentences: all } = measure(laterCorpusOf(code), code, understanding);
    expect((100 * right) / all).toBeGreaterThanOrEqual(laterFloors[code] ?? 100);
  });

  it('holds nothing that is wrongly read as approve, deny, disconnect or cancel', () => {
    expect(asWritten.unsafe).toBe(0);
  });

  it('shares no sentence with what was learned from', () => {
    const learned = new Set(examplesOf(code).flatMap(({ said }) => said.map(plain)));
    expect(learned.size).toBeGreaterThan(1_000);
    expect([...told, ...laterCorpusOf(code)].filter(({ text }) => learned.has(plain(text)))).toEqual([]);
  });

  it.each(variations)('is understood nearly as well with %s, and as safely', (variation) => {
    const varied = vary(told, code, variation, 1);
    const { right, sentences: all, unsafe } = measure(varied, code, understanding);
    expect(unsafe).toBe(0);
    if (varied.length < 50) return;
    expect(right / all).toBeGreaterThan(asWritten.right / asWritten.sentences - 0.14);
  });
});

it('The weights were learned from the sentences and words as they are (else: npm run understanding -- --learn)', () => {
  expect(weights.from).toBe(learnedFrom());
});
