import { describe, expect, it } from 'vitest';
import { createUnderstanding, type Intent } from '../../../src/bot/understanding/understand.ts';
import { sentences } from '../../../tools/understanding/sentences/index.ts';
import nearMisses from './near-misses.json' with { type: 'json' };

const { understand } = createUnderstanding();
const weighty: ReadonlySet<Intent> = new Set(['approve_request', 'deny_request', 'disconnect', 'cancel']);

/**
 * Sentences that nearly order a deed and were not learned from: handed on, quoted, for later, with a condition, with a slip in
 * the "not". How many of each language (about a hundred) may still be read as a deed; never raised. An order turned round
 * ("don't deny CR-1042") may stop what runs.
 */
const allowed: Readonly<Record<string, number>> = { en: 0, nl: 0, de: 0, fr: 0, es: 0 };

describe.each(Object.entries(nearMisses))('what nearly asks for a deed, in %s,', (language, told) => {
  it('is not read as one, with the few exceptions that are known', () => {
    const read = told.filter((sentence) => {
      const { intent, refused } = understand(sentence, language);
      return weighty.has(intent) && !(intent === 'cancel' && refused);
    });
    expect(read.length, read.join('\n')).toBeLessThanOrEqual(allowed[language] ?? 0);
  });

  it('was not learned from', () => {
    const learned = Object.values(sentences[language] ?? {})
      .join('\n')
      .split('\n');
    const lines = new Set(learned.map((line) => line.trim()));
    expect(told.length).toBeGreaterThan(80);
    expect(told.filter((sentence) => lines.has(sentence))).toEqual([]);
  });
});

describe('an idiom that is no cancel', () => {
  it.each([
    ['en', 'let me know'],
    ['en', 'keep me posted'],
    ['en', 'never mind the gap'],
    ['en', 'go ahead without me'],
    ['en', 'continue'],
    ['nl', 'laat maar komen'],
    ['nl', 'vergeet niet mijn postvak te koppelen'],
    ['nl', 'ik wil niet annuleren'],
    ['nl', 'doorgaan'],
    ['nl', 'verder'],
    ['nl', 'ga door'],
    ['de', 'lass es laufen'],
    ['de', 'weiter'],
    ['de', 'weitermachen'],
    ['fr', 'continuer'],
    ['fr', 'continue'],
    ['es', 'continuar'],
    ['es', 'continúa'],
  ])('%s: %j', (language, sentence) => {
    expect(understand(sentence, language).intent).not.toBe('cancel');
  });
});

describe('a decision that is told, or only its place asked for, decides nothing', () => {
  it.each([
    ['en', 'CR-1042 was denied'],
    ['nl', 'CR-1042 is afgewezen'],
    ['de', 'CR-1042 wurde abgelehnt'],
    ['fr', 'CR-1042 a été refusée'],
    ['es', 'CR-1042 fue rechazada'],
    ['fr', "CR-1042, c'est validé ?"],
    ['fr', "c'est refusé ?"],
    ['es', 'aprobada la CR-1042?'],
    ['es', 'quité el buzón de Tariq y TaxCalc lo sigue leyendo'],
  ])('%s: %j', (language, sentence) => {
    expect([...weighty]).not.toContain(understand(sentence, language).intent);
  });

  it.each([
    ['de', 'wo genehmige ich das?'],
    ['fr', 'où approuver la demande ?'],
    ['en', 'does disconnecting delete mails'],
  ])('%s: %j asks for help', (language, sentence) => {
    expect(understand(sentence, language).intent).toBe('help');
  });
});

describe('whose name it is', () => {
  it.each<[language: string, sentence: string, intent: Intent]>([
    ['en', 'approve Sagal', 'approve_request'],
    ['en', 'deny Thrum Ltd', 'deny_request'],
    ['nl', 'keur Zofia goed', 'approve_request'],
    ['en', 'approve dessert', 'out_of_scope'],
    ['en', 'cancel netflix', 'out_of_scope'],
    ['de', 'genehmige Nachtisch', 'out_of_scope'],
  ])('is told from a thing, though nobody heard it before (%s): %j', (language, sentence, intent) => {
    expect(understand(sentence, language).intent).toBe(intent);
  });
});

describe('a connection or access that fails by itself is a trouble', () => {
  it.each([
    ['en', 'my mailbox keeps disconnecting'],
    ['nl', 'mijn postvak wil steeds ontkoppelen'],
    ['de', 'mein Postfach trennt sich ständig'],
    ['fr', 'ma boîte se déconnecte sans cesse'],
    ['fr', "on me refuse l'accès"],
    ['es', 'mi buzón se desconecta solo'],
  ])('%s: %j', (language, sentence) => {
    expect(understand(sentence, language).intent).toBe('why_stuck');
  });
});

describe('a clear order', () => {
  it.each<[language: string, sentence: string, intent: Intent]>([
    ['en', 'cancel my connection', 'cancel'],
    ['nl', 'annuleer de koppeling', 'cancel'],
    ['de', 'diese Verbindung abbrechen', 'cancel'],
    ['fr', 'annule cette connexion', 'cancel'],
    ['es', 'cancela mi conexión', 'cancel'],
    ['en', "don't allow CR-1042", 'deny_request'],
    ['nl', 'sta CR-1042 niet toe', 'deny_request'],
    ['de', 'CR-1042 nicht zulassen', 'deny_request'],
    ['fr', "n'autorise pas CR-1042", 'deny_request'],
    ['es', 'no permitas CR-1042', 'deny_request'],
    ['en', 'yes, approve CR-1042', 'approve_request'],
    ['es', 'sí, aprueba CR-1042', 'approve_request'],
    ['de', 'Antrag CR-1042 genehmigen', 'approve_request'],
  ])('is still read (%s): %j', (language, sentence, intent) => {
    expect(understand(sentence, language).intent).toBe(intent);
  });
});
