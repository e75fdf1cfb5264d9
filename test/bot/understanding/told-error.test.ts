import { expect, it } from 'vitest';
import { tellsError } from '../../../src/bot/understanding/told-error.ts';

it.each([
  'AADSTS65004',
  '53003',
  'Error Code: 53003',
  'I got AADSTS65004',
  'I got error AADSTS65004 when I signed in',
  'ik krijg AADSTS65004',
  'ich bekomme den Fehler AADSTS65004',
  "j'ai reçu AADSTS65004",
  'me sale el error AADSTS65004',
  'Sorry, but we are having trouble. AADSTS50105: Your administrator has configured the app',
  'You cannot access this right now. Error code: 53003 Request Id: 11111111-2222-4333-8444-555555555555',
  'Sie können zurzeit nicht darauf zugreifen. AADSTS53003: Der Zugriff wurde blockiert.',
  'interaction_required',
])('is told as met: %s', (text) => expect(tellsError(text)).toBe(true));

it.each([
  'I did not get AADSTS65004',
  'my colleague Carla got AADSTS65004 yesterday',
  'Carla got AADSTS65004',
  'AADSTS65004 is gone now',
  'AADSTS65004 is weg',
  'what does AADSTS65004 mean',
  'wat betekent AADSTS65004',
  'explain AADSTS50105 please',
  'AADSTS50105?',
  'Ben wrote: "AADSTS50105: Your administrator has configured the app"',
  'ich bekam AADSTS65004 nicht',
  "je n'ai pas eu AADSTS65004",
  'no me sale AADSTS65004',
])('is asked about, quoted, denied or over: %s', (text) => expect(tellsError(text)).toBe(false));
