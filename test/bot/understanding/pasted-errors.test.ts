import { expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const understanding = createUnderstanding();

it.each([
  ['Error Code: 53003', 'en'],
  ['You cannot access this right now. Error code: 53003 Request Id: 11111111-2222-4333-8444-555555555555', 'en'],
  ['Foutcode: 53003', 'nl'],
  ['Fehlercode 90094', 'de'],
  ["Code d'erreur : 53003", 'fr'],
  ['Código de error: 53003', 'es'],
  ['Sie können zurzeit nicht darauf zugreifen. Fehlercode: 53003', 'de'],
  ["Vous ne pouvez pas y accéder pour le moment. Code d'erreur : 53003", 'fr'],
  ['No puede acceder a esto ahora. AADSTS53003', 'es'],
  ['Die Administratorgenehmigung ist erforderlich. AADSTS90094: Der Administrator muss zustimmen.', 'de'],
])('%s is an error to be explained, whatever language it is in (T10)', (text, locale) => {
  expect(understanding.understand(text, locale).intent).toBe('why_stuck');
});
