import { describe, expect, it } from 'vitest';
import { createUnderstanding, type Intent } from '../../../src/bot/understanding/understand.ts';

const { understand } = createUnderstanding();

describe('two of a kind that the words alone do not tell apart', () => {
  it.each<[language: string, sentence: string, intent: Intent]>([
    ['de', 'zieh die Zustimmung von TaxCalc zurück', 'disconnect'],
    ['fr', "annule l'autorisation de TaxCalc sur ma boîte", 'disconnect'],
    ['en', 'log the panel in with room4@contoso.com', 'connect_device'],
    ['nl', 'graag apparaat aanmelden, zaal 4, account zaal4@contoso.com', 'connect_device'],
  ])('are settled by the examples where these are sure (%s): %j', (language, sentence, intent) => {
    expect(understand(sentence, language)).toMatchObject({ intent });
  });

  it.each([
    ['en', 'should I approve or deny?'],
    ['en', 'approve or deny'],
    ['en', 'connect room4@contoso.com'],
    ['nl', 'verbind zaal4@contoso.com'],
  ])('are offered where they are opposites or an address may be either (%s): %j', (language, sentence) => {
    const { intent, alternatives } = understand(sentence, language);
    expect([intent, alternatives.length]).toEqual(['out_of_scope', 2]);
  });
});

it('What the rules read is offered beside what the examples make likelier, where neither is sure', () => {
  const { intent, alternatives } = understand('remove or connect my mailbox', 'en');
  expect([intent, ...alternatives]).toEqual(['out_of_scope', 'disconnect', 'connect_mailbox']);
});

describe('a name alone', () => {
  it.each([
    ['en', 'room4'],
    ['en', 'c1'],
    ['nl', 'vergaderzaal3'],
  ])('is not connected at once: what is wanted of it is asked (%s): %j', (language, sentence) => {
    const { intent, alternatives } = understand(sentence, language);
    expect(intent).toBe('out_of_scope');
    expect(alternatives).toContain('connect_device');
  });
});

describe('a word before an order that nobody knows', () => {
  it.each([
    ['en', 'nott approve CR-1001'],
    ['en', 'ont approve CR-1001'],
    ['nl', 'nietg goedkeuren'],
    ['de', 'nixht genehmigen CR-1001'],
  ])('is no order where it may be a "not" (%s): %j', (language, sentence) => {
    expect(understand(sentence, language)).toMatchObject({ intent: 'out_of_scope' });
  });
});
