import type { Journeys } from '../../services/journeys/journeys.ts';
import { type Answer, card } from '../answer.ts';
import type { Command, Turn } from '../define.ts';
import { exampleOf, exampleWith } from '../understanding/examples.ts';
import type { Intent, Slots, Understood } from '../understanding/understand.ts';
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

/** Whether a command would answer this person with more than that it is not for them. */
async function isFor(
  intent: Intent,
  slots: Slots,
  { person, journeys }: Pick<Turn, 'person' | 'journeys'>,
): Promise<boolean> {
  const decides = intent === 'approve_request' || intent === 'deny_request';
  if (!decides && intent !== 'list_pending' && intent !== 'status_lookup') return true;
  const { request_id: number, mailbox, tenant, device } = slots;
  const about = decides ? number : (number ?? mailbox ?? device ?? tenant);
  if (intent === 'list_pending' || !about)
    return journeys.lookUp.isVendorHelpdesk(person) || (await journeys.lookUp.toDecide(person)) !== null;
  const found = await journeys.lookUp.status(person, about);
  return found.kind !== 'notice' || found.key !== 'not_helpdesk';
}

/**
 * The likeliest commands as examples to type, with what was named; a decision is about the only request that waits for this
 * person. `mayBeRoom`: the address that is named may be a room's, so both are offered.
 */
export async function suggestionsFor(
  { alternatives, slots }: Understood,
  { person, journeys, locale }: Turn,
  mayBeRoom: boolean,
): Promise<string[]> {
  const isOnlyMailbox =
    mayBeRoom && alternatives.includes('connect_mailbox') && !alternatives.includes('connect_device');
  const meant: Intent[] = isOnlyMailbox ? ['connect_device', ...alternatives] : alternatives;
  const asked = meant.flatMap((intent) => byIntent.get(intent) ?? []);
  const allowed = await Promise.all(asked.map(({ intent }) => isFor(intent, slots, { person, journeys })));
  const likely = asked.filter((_, index) => allowed[index]);
  const decides = likely.some((command) => command === approveRequest || command === denyRequest);
  const waiting = decides && !slots.request_id ? await journeys.lookUp.toDecide(person) : null;
  const [only, more] = waiting ?? [];
  const named = only && !more ? { ...slots, request_id: only } : slots;
  return (likely.length > 0 ? likely : [connectMailbox, statusMine]).map(({ intent }) => {
    const isDecision = intent === 'approve_request' || intent === 'deny_request';
    return exampleWith(intent, isDecision ? named : slots, locale, mayBeRoom);
  });
}
