import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assemble } from '../../src/cards/assemble.ts';
import { cards } from '../../src/cards/cards.ts';
import { templateMismatches } from '../../src/cards/check-template.ts';
import { createCards } from '../../src/cards/render.ts';
import { createText } from '../../src/services/text/index.ts';

const view = z.object({
  headline: z.string(),
  shown: z.boolean(),
  rows: z.array(z.object({ title: z.string() })),
  summary: z.string(),
});
const good = {
  body: [
    { text: '${headline}', $when: '${shown}' },
    { $data: '${rows}', text: '${title}' },
  ],
};
const mismatches = (template: object): string[] => templateMismatches('example', template, view);

describe('comparing a template with its view', () => {
  it('is content when both name the same', () => {
    expect(mismatches(good)).toEqual([]);
  });

  it.each([
    ['a name without a field', { text: '${headlin}' }, 'example: the view has no field "headlin"'],
    [
      'text built in the template',
      { text: 'Hello ${headline}' },
      'example: "Hello ${headline}" is not a whole-value name',
    ],
    ['a function', { text: '${toUpper(headline)}' }, 'is not a whole-value name'],
    [
      'a field of the outside inside a list',
      { $data: '${rows}', text: '${headline}' },
      'example ${rows}: the view has no field "headline"',
    ],
    ['a list that is none', { $data: '${headline}', text: 'x' }, '$data "${headline}" is not a list of objects'],
    ['a condition that is no yes or no', { $when: '${headline}' }, '$when "${headline}" is not a yes or no'],
    ['a literal condition', { $when: true }, 'example: "true" is not a whole-value name'],
  ])('finds %s', (_fault, element, message) => {
    expect(mismatches({ body: [...good.body, element] }).join('\n')).toContain(message);
  });

  it('finds fields that are never shown', () => {
    expect(mismatches({ body: [{ text: '${headline}' }] })).toEqual([
      'example: the template never shows "shown"',
      'example: the template never shows "rows"',
    ]);
  });
});

describe('starting with a fault in a card', () => {
  it('is refused with every mismatch of every card in one message', () => {
    const broken = {
      ...cards,
      notice: { ...cards.notice, template: { body: [{ text: '${headlin}' }] } },
      welcome: { ...cards.welcome, template: { body: [{ $part: 'heading' }, { text: '${nobody}' }] } },
    };

    expect(() => createCards(createText(), broken)).toThrow(
      /notice: the view has no field "headlin"[\s\S]*welcome: the view has no field "nobody"/u,
    );
  });

  it('is refused when a shared piece has no such name', () => {
    expect(() => assemble({ body: [{ $part: 'headng' }] })).toThrow('no shared piece is called "headng"');
  });
});
