import type { Journeys } from '../../services/journeys/journeys.ts';
import { type Answer, card } from '../answer.ts';
import type { Command } from '../define.ts';
import { exampleOf, exampleWith } from '../understanding/examples.ts';
import type { Intent, Understood } from '../understanding/understand.ts';
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
  cancel,
  reauthorise,
  disconnect,
  changeLanguage,
  listPending,
  approveRequest,
  denyRequest,
  statusLookup,
];

const byIntent = new Map<Intent, Command>(commands.map((command) => [command.intent, command]));

export const commandFor = (intent: Intent): Command | null => byIntent.get(intent) ?? null;

interface Asked {
  readonly journeys: Pick<Journeys, 'lookUp'>;
  readonly locale: string | null;
}

/** `help`, printed from the same list, so that it agrees with what is understood. */
export const helpAnswer = ({ journeys, locale }: Asked): Answer =>
  card('help', {
    ...journeys.lookUp.offers(),
    commands: [
      ...commands.map(({ intent }) => intent).map((key) => ({ key, example: exampleOf(key, locale) })),
      { key: 'reports', example: 'reports' },
      { key: 'help', example: exampleOf('help', locale) },
    ],
  });

/** "topics": what there is to explain, alone. */
export const topicsAnswer = ({ journeys }: Asked): Answer =>
  card('help', { ...journeys.lookUp.offers(), commands: [] });

/** The likeliest commands as examples to type, with what was named. */
export const suggestionsFor = ({ alternatives, slots }: Understood, locale: string | null): string[] => {
  const likely = alternatives.flatMap((intent) => byIntent.get(intent) ?? []);
  return (likely.length > 0 ? likely : [connectMailbox, statusMine]).map(({ intent }) =>
    exampleWith(intent, slots, locale),
  );
};
