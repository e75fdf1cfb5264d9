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

it.each([
  ['en', 'deny CR-1001 as they left us', 'they left us'],
  ['en', 'deny CR-1001 because of the cost', 'the cost'],
  ['en', 'deny CR-1001, she left the company because we moved', 'she left the company because we moved'],
  ['nl', 'wijs CR-1001 af, daar het contract is opgezegd', 'het contract is opgezegd'],
  ['nl', 'wijs CR-1001 af. Ze werkt hier niet meer omdat wij verhuizen', 'Ze werkt hier niet meer omdat wij verhuizen'],
  ['de', 'lehne CR-1001 ab, da wir keinen Vertrag haben', 'wir keinen Vertrag haben'],
  ['de', 'lehne CR-1001 ab, da sie nicht mehr hier arbeitet', 'sie nicht mehr hier arbeitet'],
  ['de', 'lehne CR-1001 ab, sie ist weg, weil wir umziehen', 'sie ist weg, weil wir umziehen'],
  ['fr', "refuse CR-1001 parce qu'elle a quitté la société", 'elle a quitté la société'],
  ['fr', 'refuse CR-1001 parce qu’il ne travaille plus ici', 'il ne travaille plus ici'],
  ['fr', "refuse CR-1001 parce qu'on change d'outil", "on change d'outil"],
  ['fr', 'refuse CR-1001 comme nous avons changé', 'nous avons changé'],
  ['es', 'deniega CR-1001 como ya no trabaja aquí', 'ya no trabaja aquí'],
  ['es', 'deniega CR-1001, se fue de la empresa porque nos mudamos', 'se fue de la empresa porque nos mudamos'],
])('of a reason (%s) nothing but the word that joins it is left out: %j', (language, sentence, reason) => {
  expect(understand(sentence, language).slots.reason?.replaceAll('’', "'")).toBe(reason.replaceAll('’', "'"));
});
