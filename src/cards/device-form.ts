import { z } from 'zod';
import type { DeviceFormFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import template from './device-form.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';

const longestAddress = 254;
const longestDevice = 100;

/** Name of the device and its room account; keeps what was typed and names the field that is wrong (S25). */
export const deviceFormCard = defineCard('device-form', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    device: z.string(),
    deviceLabel: z.string(),
    devicePlaceholder: z.string(),
    deviceError: z.string(),
    hasDeviceProblem: z.boolean(),
    deviceProblem: z.string(),
    room: z.string(),
    roomLabel: z.string(),
    roomPlaceholder: z.string(),
    roomError: z.string(),
    hasRoomProblem: z.boolean(),
    roomProblem: z.string(),
    hasProductChoice: z.boolean(),
    product: z.string(),
    products: z.array(z.object({ title: z.string(), value: z.string() })),
    productLabel: z.string(),
    productError: z.string(),
    hasProductProblem: z.boolean(),
    productProblem: z.string(),
    ...actionsShape,
  },
  view(facts, words) {
    const { device, room, product, products, problem } = facts;
    const headline = words.plain('device_form.headline');
    const lead = words.say('device_form.lead');
    const wrong = (field: NonNullable<typeof problem>['field']): string =>
      problem?.field === field ? problemSentence(words, facts, 'say') : '';
    return {
      ...frame(words, headline, [problem ? problemSentence(words, facts, 'plain') : lead]),
      ...heading(problem ? 'warn' : 'turn', headline),
      lead: [sentence(lead)],
      device: words.clean(device, longestDevice),
      deviceLabel: words.plain('device_form.device.label'),
      devicePlaceholder: words.plain('device_form.device.placeholder'),
      deviceError: words.plain('device_form.device.error'),
      hasDeviceProblem: problem?.field === 'device',
      deviceProblem: wrong('device'),
      room: words.clean(room, longestAddress),
      roomLabel: words.plain('device_form.room.label'),
      roomPlaceholder: words.plain('device_form.room.placeholder'),
      roomError: words.plain('device_form.room.error'),
      hasRoomProblem: problem?.field === 'room',
      roomProblem: wrong('room'),
      hasProductChoice: products.length > 1,
      product: products.find(({ id, name }) => id === product || name === product)?.id ?? '',
      products: products.map(({ id, name }) => ({ title: words.clean(name), value: id })),
      productLabel: words.plain('form.product.label'),
      productError: words.plain('form.product.error'),
      hasProductProblem: problem?.field === 'product',
      productProblem: wrong('product'),
      ...actions({
        buttons: [button(words.plain('button.connect'), 'connect_device', noSubject, { primary: true, inputs: true })],
      }),
    };
  },
});

function problemSentence(words: CardWords, facts: DeviceFormFacts, how: 'say' | 'plain'): string {
  const { problem, room, product } = facts;
  switch (problem?.field) {
    case undefined:
      return '';
    case 'device':
      return words[how](`device_form.problem.device.${problem.is}`, { longest: longestDevice });
    case 'room':
      return words[how](`device_form.problem.room.${problem.is}`, { typed: room });
    case 'product':
      return product
        ? words[how]('form.problem.unknown_product', { typed: product })
        : words[how]('form.problem.unknown_product_unnamed');
  }
}
