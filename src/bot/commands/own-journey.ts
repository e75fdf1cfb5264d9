import type { LookUpResult } from '../../services/journeys/telling/look-up.ts';
import { card, notice } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';
import { mineNamed, type OneOfMine, only } from './mine-named.ts';

type Can = (one: OneOfMine) => boolean | Promise<boolean>;

/**
 * Of a person's own, what the sentence names. Where it names nothing, those with which it can be done, so that "which
 * one?" is asked only where more than one is left (T52).
 */
async function choose({ slots }: Understood, turn: Turn, can: Can): Promise<LookUpResult> {
  const what = slots.mailbox ?? slots.device ?? null;
  const mine = await mineNamed(turn);
  if (mine?.isNamed) return mine.found;
  // Who names what is not theirs hears so, and is not shown something else.
  if (!mine || what) return turn.journeys.lookUp.own(turn.person, what);
  const able: OneOfMine[] = [];
  for (const one of mine.found.facts.connections) if (await can(one)) able.push(one);
  return able.length > 0 ? only(mine.found, able) : mine.found;
}

/** It worked once: that is disconnected, not called off. */
const worked: Can = ({ connection: { state } }) => state === 'active' || state === 'revoked';

// Cancelling and signing in again are buttons of the connection's own card: the sentence shows that card.
const showOwn = (can: Can) => async (understood: Understood, turn: Turn) =>
  lookUpAnswer(await choose(understood, turn, can));

/** "cancel": the card of what is under way, with its cancel button. */
export const cancel = defineCommand({
  intent: 'cancel',
  example: null,
  answer: showOwn(async (one) => !(await worked(one))),
});

/** "re-authorise finance@contoso.com": the card that signs in anew. */
export const reauthorise = defineCommand({ intent: 'reauthorise', example: null, answer: showOwn(() => true) });

/** "disconnect room 4": the card that says what goes and what stays, and asks. */
export const disconnect = defineCommand({
  intent: 'disconnect',
  example: 'disconnect my mailbox',
  answer: async (understood, turn) => {
    const ask = (id: string) => turn.journeys.present.disconnectFacts(id, turn.person);
    const found = await choose(understood, turn, async ({ connection }) => (await ask(connection.id)) !== null);
    const [only, more] = found.kind === 'mine' ? found.facts.connections : [];
    if (!only || more) return lookUpAnswer(found);
    const facts = await ask(only.connection.id);
    // Not connected yet: what there is to end is ended by "cancel", on its own card.
    if (!facts) return lookUpAnswer(found);
    return card('disconnect', facts);
  },
});

/** A tap on "Disconnect": the question, never the deed. */
export async function askDisconnect(id: string, { person, journeys }: Turn) {
  const facts = await journeys.present.disconnectFacts(id, person);
  return facts ? card('disconnect', facts) : notice('nothing_to_disconnect');
}
