import type { Asked } from '../../services/journeys/ports.ts';
import { type Answer, notice } from '../answer.ts';
import { answerAddress } from '../commands/status.ts';
import type { Turn } from '../define.ts';
import { startAnswer } from '../start-answer.ts';
import type { Understood } from '../understanding/understand.ts';
import { correctedIn, mayCorrect } from './correction.ts';
import { fill } from './follow-up.ts';

/**
 * "No, ana@contoso.com" after "connect anna@contoso.com": the connection of the right address. What was just shown ends where
 * nothing has happened on it yet; else it stands, which is said, and whether to end it is asked. Null: nothing is corrected.
 */
export async function addressCorrected(
  { intent }: Pick<Understood, 'intent'>,
  turn: Turn,
  lastShown: () => Promise<Asked | null>,
): Promise<Answer[] | null> {
  const { person, journeys, key, text } = turn;
  if (!mayCorrect(text)) return null;
  const shown = await lastShown();
  if (shown?.entered) {
    const meant = correctedIn(text, shown.entered.room ? [shown.entered.room] : []);
    return meant === null ? null : [await fill(meant, shown, turn)];
  }
  const before = shown && (await begun(shown.about));
  const address = before && correctedIn(text, [before.address, ...before.aliases]);
  if (!before) return intent === 'out_of_scope' || intent === 'status_lookup' ? aloneIn(turn) : null;
  if (!address) return null;
  const { id, device, product, target } = before;
  const ask = { person, roster: await turn.roster(), turn: key, product, inPlaceOf: id };
  const begin = journeys.start;
  const result = await (target === 'room'
    ? begin.device({ ...ask, device, room: address })
    : begin.mailbox({ ...ask, typed: address, whose: null, shared: target === 'shared' }));
  const answer = startAnswer(result);
  if (!('stands' in result) || result.outbox === null) return [answer];
  const values = { what: device ?? before.address, instead: address };
  // The one that is ended there has its own question.
  return [answer, notice('stands_beside', values), await turn.say(`cancel ${id}`)];

  /** The person's own that is open, by itself or by the request that it alone waits for. */
  async function begun(about: string) {
    const found = about === '' ? null : await journeys.lookUp.own(person, null);
    if (found?.kind !== 'mine') return null;
    const meant = found.facts.connections.filter(
      ({ connection: { id, request } }) => id === about || request === about,
    );
    return meant.length === 1 ? (meant[0]?.connection ?? null) : null;
  }
}

/** The same where nothing is there to correct: what the address alone would be answered with. */
async function aloneIn(turn: Turn): Promise<Answer[] | null> {
  const address = correctedIn(turn.text, []);
  if (address === null) return null;
  return [(await answerAddress(address, { intent: 'out_of_scope' }, turn)) ?? (await turn.say(address))];
}
