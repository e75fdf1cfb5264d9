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
    ['the shared mailbox finance@contoso.com', 'en'],
    ['our team inbox', 'en'],
    ['het gedeelde postvak finance@contoso.com', 'nl'],
  ])('in %j, which asks for nothing yet: connecting is among what is offered', (sentence, language) => {
    expect(saysShared(sentence, language)).toBe(true);
    const { intent, alternatives } = understand(sentence, language);
    expect(intent).toBe('out_of_scope');
    expect(alternatives).toContain('connect_mailbox');
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
])('“%s” is about one’s own mailbox: %s %s (T52)', (text, language, mine) => {
  expect(saysMine(text, language)).toBe(mine);
});
