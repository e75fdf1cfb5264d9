import { expect, it } from 'vitest';
import { behindColon } from '../../../src/bot/commands/behind-colon.ts';

it.each([
  ['Deny: too broad', 'too broad'],
  ['deny CR-1001:too broad', 'too broad'],
  ['deny CR-1001:\n“too broad”', '“too broad”'],
  ['wijs af: zie https://policy.example/x', 'zie https://policy.example/x'],
  ['deny CR-1001: https://policy.example/x', 'https://policy.example/x'],
  ['deny CR-1001 https://policy.example/x', ''],
  ['approve CR-1001 at 17:00', ''],
  ['approve CR-1001 at 17:00: I am in', ''],
  ['deny CR-1001', ''],
])('behind the colon of "%s" stands "%s"', (text, reason) => {
  expect(behindColon(text)).toBe(reason);
});
