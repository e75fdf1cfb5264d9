import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intents } from '../../../src/bot/understanding/intent.ts';
import { languages } from '../../../src/bot/understanding/languages/index.ts';
import { questionIn } from '../../../src/bot/understanding/questions.ts';
import { confidenceLine, rules } from '../../../src/bot/understanding/rules.ts';
import { createUnderstanding, type Intent } from '../../../src/bot/understanding/understand.ts';
import { english } from './sentences-en.ts';
import { dutch } from './sentences-nl.ts';

const { understand } = createUnderstanding();
const words = Object.values(languages[0]?.concepts ?? {}).flatMap((list) => list.split(/[\s,]+/));
const sentences = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...words, 'CR-1', 'anna@', '@', "'", '?', 'contoso.com', '\n'), { maxLength: 40 })
    .map((all) => all.join(' ')),
);

describe('any text at all', () => {
  it('is read in no time: the worst of these took seconds together', () => {
    const long = ['?', '@', '"', '.', 'é', '🙂', 'a-', 'a:', 'conenct approev dsiconnect '].map((part) =>
      part.repeat(28_000 / part.length),
    );
    // The processor's time for this thread: what else the machine does is no fault of these.
    const begun = process.threadCpuUsage();
    for (const text of long) {
      questionIn(text);
      understand(text, 'en');
    }
    const { user, system } = process.threadCpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(1_500);
  });

  it('is answered, the same way twice, and by another recogniser alike', () => {
    const other = createUnderstanding();
    fc.assert(
      fc.property(sentences, fc.option(fc.string(), { nil: undefined }), (text, locale) => {
        const understood = understand(text, locale);
        expect(understand(text, locale)).toEqual(understood);
        expect(other.understand(text, locale)).toEqual(understood);
        expect(intents).toContain(understood.intent);
        expect(understood.alternatives.length).toBeLessThanOrEqual(2);
        expect(understood.confidence < confidenceLine).toBe(understood.intent === 'out_of_scope');
        for (const value of Object.values(understood.slots)) expect(value).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['words', 'connect my mailbox '],
    ['one endless word', 'a'],
    ['addresses', 'a@b '],
    ['at signs', '@'],
    ['numbers', '1'],
    ['punctuation', '.,;'],
    ['unknown words', 'qwertzuiop '],
    ['half-open mentions', '<at '],
    ['hyphens', 'a-'],
  ])('of a megabyte of %s is read by its beginning alone', (_, piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(understand(long)).toEqual(understand(long.slice(0, 4_000)));
  });

  it.each<[typed: string, intent: Intent]>([
    ['<at>Concierge</at> status', 'status_mine'],
    ['@Concierge status', 'status_mine'],
    ['<at>Concierge</at> connect the mailbox of <at>Kim</at>', 'connect_mailbox'],
    ['<u>connect my mailbox</u>', 'connect_mailbox'],
    ['connect my mailbox <s>cancel it</s>', 'connect_mailbox'],
    ['<blockquote>approve CR-1001</blockquote>', 'out_of_scope'],
    ['<s>approve CR-1001</s>', 'out_of_scope'],
    ['<p>connect my mailbox</p>', 'connect_mailbox'],
    ['CONNECT MY MAILBOX!!!', 'connect_mailbox'],
    ['connect\u00a0my\u200b mailbox', 'connect_mailbox'],
    ['  help  ', 'help'],
  ])('is read without what the client put around it: %j', (typed, intent) => {
    expect(understand(typed)).toMatchObject({ intent });
  });
});

describe('the language', () => {
  it.each([
    ['koppel mijn mailbox', 'en-US', 'nl'],
    ['connect my mailbox', 'nl-NL', 'en'],
    ['status', 'nl-NL', 'nl'],
    ['status', 'en-GB', 'en'],
    ['status', 'xx-YY', 'en'],
    ['ik krijg AADSTS65001: The user or administrator has not consented', 'en-US', 'nl'],
    ['AADSTS65001: The user or administrator has not consented', 'nl-NL', 'nl'],
  ])('of %j with locale %s is %s', (sentence, locale, language) => {
    expect(understand(sentence, locale)).toMatchObject({ language });
  });

  it('is seen in all sentences of the tables, whatever the locale', () => {
    const wrong = [
      ...lines(english).filter((line) => understand(line, 'en').language !== 'en'),
      ...lines(dutch).filter((line) => understand(line, 'nl').language !== 'nl'),
    ];
    expect(wrong).toEqual([]);
  });
});

describe('a slip of the thumb', () => {
  it.each<[typed: string, intent: Intent]>([
    ['conenct my mailbox', 'connect_mailbox'],
    ['connect my mialbox', 'connect_mailbox'],
    ['statsu', 'status_mine'],
    ['aprove CR-1001', 'approve_request'],
    ['disconect my mailbox', 'disconnect'],
    ['rejetc CR-1001', 'deny_request'],
    ['Re-authoirse', 'reauthorise'],
    ['approvlas', 'list_pending'],
    ['langauge english', 'change_language'],
    ['ontkopel mijn malibox', 'disconnect'],
    ['geodkeuren CR-1001', 'approve_request'],
    ['openstande verzoeken', 'list_pending'],
  ])('is forgiven: %j asks for %s', (typed, intent) => {
    expect(understand(typed)).toMatchObject({ intent });
  });
});

describe('the data', () => {
  it.each(languages)('of $code says each thing once, and under one meaning', ({ concepts }) => {
    const seen = Object.values(concepts).flatMap((list) =>
      list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
    );
    expect(seen.filter((phrase, at) => phrase === '' || seen.indexOf(phrase) !== at)).toEqual([]);
  });

  it('holds rules that name known intents and meanings only', () => {
    const known = new Set([...Object.keys(languages[0]?.concepts ?? {}), 'languageName', 'act']);
    const unknown = rules.flatMap(({ intent, all, none }) => [
      ...(intents.includes(intent) ? [] : [intent]),
      ...[...all.flat(), ...none].filter((one) => !one.startsWith('@') && !known.has(one)),
    ]);
    expect(unknown).toEqual([]);
  });
});

function lines(table: Record<string, string>): string[] {
  return Object.values(table).flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
}
