import { expect, it } from 'vitest';
import { lifetimes } from '../../../src/services/consent/lifetimes.ts';

const hours = (milliseconds: number): number => milliseconds / 3_600_000;

it.each<[string, keyof typeof lifetimes, number]>([
  ['a sign-in link lives 7 days', 'connectTicket', 7 * 24],
  ["a user's trip to Microsoft lives half an hour", 'userState', 0.5],
  ["an administrator's trip lives a day", 'adminState', 24],
  ['a link to approve lives 7 days', 'approveTicket', 7 * 24],
  ['a request lives 14 days', 'request', 14 * 24],
  ["a stopped journey can be resumed for 7 days (core's part of T50)", 'stoppedJourney', 7 * 24],
  ["a grant is overdue after 24 hours (core's part of S2)", 'activation', 24],
  ['a proved role counts for 10 minutes for a decision', 'provedForDecision', 1 / 6],
  ['and for 8 hours for settings', 'provedForSettings', 8],
  ["a trip to Microsoft may take 10 minutes before anybody asks (core's part of T9)", 'silentTrip', 1 / 6],
  ['a device code that nobody uses gets the browser link after 3 minutes', 'silentDeviceCode', 0.05],
])('%s', (_, name, expected) => {
  expect(hours(lifetimes[name])).toBeCloseTo(expected, 6);
});
