import { describe, expect, it } from 'vitest';
import { otherProductIn } from '../../../src/bot/understanding/products.ts';
import { createUnderstanding, type Slots } from '../../../src/bot/understanding/understand.ts';
import shipped from '../../../src/services/catalogue/products.json' with { type: 'json' };

const { understand } = createUnderstanding();
const names = shipped.products.flatMap(({ id, kind, name, enterpriseAppName, aliases }) =>
  [...new Set([id, name, enterpriseAppName, ...aliases])].map((called) => ({ called, kind })),
);
// "KB3381" is an article before it is a product.
const spoken = names.filter(({ called }) => !/^KB/.test(called));
const keyOf = ({ request_id, mailbox, device, tenant }: Slots) => request_id ?? mailbox ?? device ?? tenant;

describe('a shipped product, by any of its names', () => {
  it.each(spoken)('$called is looked up (T46)', ({ called }) => {
    for (const [sentence, lang] of [
      [`status ${called}`, 'en'],
      [`status of the ${called}`, 'en'],
      [`how is ${called} doing`, 'en'],
      [`status van ${called}`, 'nl'],
      [`hoe staat het met ${called}`, 'nl'],
    ] as const) {
      const { intent, slots } = understand(sentence, lang);
      expect({ sentence, intent, key: keyOf(slots) }).toEqual({ sentence, intent: 'status_lookup', key: called });
    }
  });

  it.each(spoken.filter(({ kind }) => kind === 'device'))('$called is a device to connect (S23)', ({ called }) => {
    for (const [sentence, lang] of [
      [`connect ${called}`, 'en'],
      [`set up the ${called} in room4@contoso.com`, 'en'],
      [`koppel ${called}`, 'nl'],
      [`stel de ${called} in`, 'nl'],
    ] as const) {
      expect({ sentence, ...understand(sentence, lang) }).toMatchObject({ sentence, intent: 'connect_device' });
    }
  });
});

describe('a product that only the catalogue file knows', () => {
  const added = [
    {
      id: 'fabrikam-mail',
      kind: 'mailbox',
      name: 'Fabrikam Mail',
      enterpriseAppName: 'FM Connector',
      aliases: ['Fabby'],
    },
    { id: 'wall-5', kind: 'device', name: 'Wall 5 & More', enterpriseAppName: 'Wall', aliases: ['Status', 'KB4711'] },
  ] as const;
  const with2 = createUnderstanding(added);

  it.each(['Fabrikam Mail', 'fabrikam-mail', 'FM Connector', 'Fabby'])(
    '%s is a mailbox to connect, and is looked up',
    (called) => {
      expect(with2.understand(`connect ${called}`)).toMatchObject({ intent: 'connect_mailbox' });
      expect(with2.understand(`connect my mailbox to ${called}`)).toMatchObject({
        intent: 'connect_mailbox',
        slots: {},
        confidence: expect.closeTo(0.95, 2),
      });
      expect(with2.understand(`status ${called}`)).toMatchObject({
        intent: 'status_lookup',
        slots: { tenant: called },
      });
    },
  );

  it.each(['Wall 5 & More', 'wall 5'])('%s is a device to connect', (called) => {
    expect(with2.understand(`connect the ${called}`)).toMatchObject({ intent: 'connect_device' });
  });

  it('takes no word of the language away', () => {
    expect(with2.understand('status').intent).toBe('status_mine');
    expect(understand('connect Fabby').intent).toBe('out_of_scope');
  });
});

describe('the device of another maker', () => {
  it.each([
    ['connect a Logitech in room 4', 'Logitech'],
    ['connect a yealink', 'yealink'],
    ['koppel een Logitech in zaal 4', 'Logitech'],
  ])('in %j is a device, and the product is asked for (S23)', (sentence, named) => {
    expect(understand(sentence).intent).toBe('connect_device');
    expect(otherProductIn(sentence)).toBe(named);
  });

  it.each(['connect a Kickle in room 4', 'connect room 4', 'connect my mailbox'])('is not heard in %j', (sentence) => {
    expect(otherProductIn(sentence)).toBeNull();
  });
});
