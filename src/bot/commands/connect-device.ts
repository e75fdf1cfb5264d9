import { defineCommand, type Turn } from '../define.ts';
import { startAnswer } from '../start-answer.ts';
import { otherProductIn } from '../understanding/products.ts';

/** "connect room device", "set up the Kickle in room4@contoso.com": starts or resumes a device, or asks for what is missing. */
export const connectDevice = defineCommand({
  intent: 'connect_device',
  answer: ({ slots }, turn) => {
    const { productNamed } = turn.journeys.start;
    const named = productNamed(turn.text);
    const other = named ? null : otherProductIn(turn.text);
    const product = named?.kind === 'device' ? named.id : other;
    return answerDevice(turn, { device: slots.device ?? null, room: slots.mailbox ?? null, product });
  },
});

/** The same for the sentence and for the form. */
export async function answerDevice(
  turn: Turn,
  ask: { readonly device: string | null; readonly room: string | null; readonly product: string | null },
) {
  const { person, journeys, key } = turn;
  return startAnswer(await journeys.start.device({ person, roster: await turn.roster(), turn: key, ...ask }));
}
