import { expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const understanding = createUnderstanding();

it.each([
  ['Error Code: 53003', 'en'],
  ['You cannot access this right now. Error code: 53003 Request Id: 11111111-2222-4333-8444-555555555555', 'en'],
  ['53003', 'en'],
  ['7000215', 'nl'],
  ['50105 contoso.com', 'en'],
  ['interaction_required', 'en'],
  ['Genehmigung durch Administrator erforderlich', 'en'],
  ['Administratorgenehmigung erforderlich', 'nl'],
  ['Goedkeuring door beheerder vereist', 'en'],
  ['Approbation de l’administrateur requise', 'en'],
  ["Approbation d'administrateur requise", 'nl'],
  ['Se necesita la aprobación del administrador', 'en'],
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

it('A pasted error or page shows nothing of the language that a person speaks', () => {
  for (const text of [
    "Sorry, but we're having trouble signing you in. AADSTS53003: Access has been blocked.",
    'Je hebt hier nu geen toegang toe. Foutcode: 53003',
    'Genehmigung durch Administrator erforderlich',
    'Goedkeuring door beheerder vereist',
  ]) {
    expect([text, understanding.understand(text, 'en').showsLanguage]).toEqual([text, 'none']);
  }
});

it('A number in a sentence about something else is no error', () => {
  expect(understanding.understand('My order number is 50105', 'en').intent).not.toBe('why_stuck');
});
