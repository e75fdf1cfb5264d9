import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const { understand } = createUnderstanding();

/** What stands around the words of a reason is part of it: `{}` is where the words are. */
const around = [
  '"{}" says our policy',
  "'{}'",
  '${requester} {}',
  '${requester1.Name} {}',
  '{{name}} {}, {{Name1.first}} too',
  '🙂 {}',
  '👨‍👩‍👧 {} 🙅🏽‍♀️',
  '({}, part 4)',
  '*{}*: 100%',
  '[x] {}; {it}',
  '<{}>',
];

describe.each([
  ['en', 'deny CR-1001 because ', 'we do not know this publisher'],
  ['en', 'deny because ', 'it reads all mail'],
  ['nl', 'wijs CR-1001 af omdat ', 'we deze uitgever niet kennen'],
  ['de', 'CR-1001 ablehnen, weil ', 'wir den Herausgeber nicht kennen'],
  ['fr', 'refuse CR-1001 parce que ', "nous ne connaissons pas l'éditeur"],
  ['es', 'rechaza CR-1001 porque ', 'no conocemos al editor'],
])('the reason behind a denial (%s): %j', (language, denial, words) => {
  it.each(around)('arrives whole: %j', (shape) => {
    const reason = shape.replace('{}', words);
    expect(understand(denial + reason, language)).toMatchObject({ intent: 'deny_request', slots: { reason } });
  });

  it('arrives whole however long it is', () => {
    const reason = `"${`${words}, ${words} 🙂 `.repeat(12)}`.slice(0, 379).trim();
    expect(understand(denial + reason, language)).toMatchObject({ intent: 'deny_request', slots: { reason } });
  });
});

it.each([
  ['deny CR-1001: "unknown publisher" 🙂', '"unknown publisher" 🙂'],
  ['deny "CR-1001", ${x} is unknown', '${x} is unknown'],
  ['deny CR-1001 because 🙅', '🙅'],
])('%j is denied because of %j', (sentence, reason) => {
  expect(understand(sentence, 'en')).toMatchObject({ intent: 'deny_request', slots: { reason } });
});
