import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';
import { saysMine, saysShared } from '../../../src/bot/understanding/whose.ts';

const { understand } = createUnderstanding();

describe('a mailbox is called shared (T48)', () => {
  it.each([
    'connect the shared mailbox finance@contoso.com',
    'connect our team inbox finance@contoso.com',
    'link the group mailbox finance@contoso.com',
    'connect finance@contoso.com, it is a shared mailbox',
    'connect the shared account finance@contoso.com',
    'connect our common mail box finance@contoso.com',
    'connect the department mailbox finance@contoso.com',
  ])('in %j, which connects it', (sentence) => {
    expect(saysShared(sentence, 'en')).toBe(true);
    expect(understand(sentence, 'en')).toMatchObject({
      intent: 'connect_mailbox',
      slots: { mailbox: 'finance@contoso.com' },
    });
  });

  it.each([
    'koppel het gedeelde postvak finance@contoso.com',
    'koppel de gedeelde mailbox finance@contoso.com',
    'koppel onze teammailbox finance@contoso.com',
    'koppel onze team-inbox finance@contoso.com',
    'koppel het groepspostvak finance@contoso.com',
    'koppel de afdelingsmailbox finance@contoso.com',
    'koppel ons gezamenlijk postvak finance@contoso.com',
    'koppel de shared mailbox finance@contoso.com',
  ])('in Dutch in %j, which connects it', (sentence) => {
    expect(saysShared(sentence, 'nl')).toBe(true);
    expect(understand(sentence, 'nl')).toMatchObject({
      intent: 'connect_mailbox',
      language: 'nl',
      slots: { mailbox: 'finance@contoso.com' },
    });
  });

  it.each([
    ['verbinde das gemeinsame Postfach finance@contoso.com', 'de'],
    ['verbinde unser Teampostfach finance@contoso.com', 'de'],
    ['connecte la boîte partagée finance@contoso.com', 'fr'],
    ['conecta el buzón compartido finance@contoso.com', 'es'],
  ])('in %j (%s), which connects it', (sentence, language) => {
    expect(saysShared(sentence, language)).toBe(true);
    expect(understand(sentence, 'en')).toMatchObject({
      intent: 'connect_mailbox',
      language,
      slots: { mailbox: 'finance@contoso.com' },
    });
  });

  it.each([
    ['the shared mailbox finance@contoso.com', 'en'],
    ['our team inbox', 'en'],
    ['het gedeelde postvak finance@contoso.com', 'nl'],
  ])('in %j, short as on a phone, which connects it', (sentence, language) => {
    expect(saysShared(sentence, language)).toBe(true);
    expect(understand(sentence, language)).toMatchObject({ intent: 'connect_mailbox' });
  });

  it.each([
    ['connect my mailbox', 'en'],
    ['connect finance@contoso.com', 'en'],
    ['connect finance@contoso.com, not a shared mailbox', 'en'],
    ["connect finance@contoso.com, it isn't a shared mailbox", 'en'],
    ['connect my mailbox to Teams mail', 'en'],
    ['koppel mijn postvak', 'nl'],
    ['koppel finance@contoso.com, geen gedeeld postvak', 'nl'],
  ])('but not in %j', (sentence, language) => {
    expect(saysShared(sentence, language)).toBe(false);
  });
});

it.each([
  ['disconnect my mailbox', 'en', true],
  ['re-authorise my own mailbox', 'en', true],
  ['ontkoppel mijn postvak', 'nl', true],
  ['disconnect the mailbox of my colleague', 'en', false],
  ['disconnect my mailboxes', 'en', false],
  ['disconnect finance', 'en', false],
  ['trenne mein Postfach', 'de', true],
  ['trenne das Postfach meiner Kollegin', 'de', false],
  ['déconnecte ma boîte mail', 'fr', true],
  ['déconnecte la boîte de ma collègue', 'fr', false],
  ['desconecta mi buzón', 'es', true],
  ['desconecta el buzón de mi compañera', 'es', false],
])('“%s” is about one’s own mailbox: %s %s (T52)', (text, language, mine) => {
  expect(saysMine(text, language)).toBe(mine);
});
