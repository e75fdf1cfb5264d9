import { defineCommand, type Turn } from '../define.ts';
import { startAnswer } from '../start-answer.ts';

/** "connect room device", "set up the Kickle in room4@contoso.com": starts or resumes a device, or asks for what is missing. */
export const connectDevice = defineCommand({
  intent: 'connect_device',
  example: 'connect a room device',
  answer: ({ slots }, turn) => {
    const named = turn.journeys.start.productNamed(turn.text);
    const product = named?.kind === 'device' ? named : null;
    // "connect BRIX Pro" names the product, not the device in the room.
    const isProduct = slots.device !== undefined && turn.journeys.start.productNamed(slots.device) !== null;
    const device = isProduct ? null : (slots.device ?? null);
    return answerDevice(turn, { device, room: slots.mailbox ?? null, product: product?.id ?? null });
  },
});

/** The same for the sentence and for the form. */
export async function answerDevice(
  turn: Turn,
  ask: { readonly device: string | null; readonly room: string | null; readonly product: string | null },
) {
  const { person, journeys, key } = turn;
  return startAnswer(await journeys.start.device({ person, roster: null, turn: key, ...ask }));
}
