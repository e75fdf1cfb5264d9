import type { CardFacts } from '../../services/journeys/facts.ts';
import type { Journeys } from '../../services/journeys/journeys.ts';
import { type Answer, card } from '../answer.ts';
import type { Command } from '../define.ts';
import type { Intent } from '../understanding/understand.ts';
import { approveRequest, denyRequest, listPending } from './approvals.ts';
import { changeLanguage } from './change-language.ts';
import { connectDevice } from './connect-device.ts';
import { connectMailbox } from './connect-mailbox.ts';
import { cancel, disconnect, reauthorise } from './own-journey.ts';
import { statusLookup, statusMine, whyStuck } from './status.ts';

/** Every command, in the order in which `help` shows them. */
const commands: readonly Command[] = [
  connectMailbox,
  connectDevice,
  statusMine,
  whyStuck,
  listPending,
  statusLookup,
  approveRequest,
  denyRequest,
  cancel,
  reauthorise,
  disconnect,
  changeLanguage,
];

const byIntent = new Map(commands.map((command) => [command.intent, command]));

export const commandFor = (intent: Intent): Command | null => byIntent.get(intent) ?? null;

/** `help`, printed from the same list, so that it agrees with what is understood. */
const helpFacts = ({ lookUp }: Pick<Journeys, 'lookUp'>): CardFacts['help'] => ({
  ...lookUp.offers(),
  commands: commands.flatMap(({ intent, example }) => (example ? [{ example, key: intent }] : [])),
});

export const helpAnswer = (journeys: Pick<Journeys, 'lookUp'>): Answer => card('help', helpFacts(journeys));

/** The likeliest commands as examples to tap or type. */
export const suggestionsFor = (intents: readonly Intent[]): string[] => {
  const found = intents.flatMap((intent) => byIntent.get(intent)?.example ?? []);
  return found.length > 0 ? found : [connectMailbox, statusMine].flatMap(({ example }) => example ?? []);
};
