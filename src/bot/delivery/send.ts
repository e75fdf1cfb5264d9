import { setTimeout as pause } from 'node:timers/promises';
import { type Activity, CardFactory, type TurnContext } from 'botbuilder';

export interface Rendered {
  readonly card: object;
  /** Toast and feed text; without it a card-only message shows a generic one. */
  readonly summary: string;
}

const message = ({ card, summary }: Rendered): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

// The connector client repeats on 5xx and waits as long as a Retry-After says (facts/teams-bot 5.5): never longer than this.
const usualPatience = 15_000;

/** The channel did not take the message in time; it may take it yet. */
export class SendTimeout extends Error {
  readonly code = 'send_timeout';
  /** Resolves when the channel has answered after all, whatever it said. */
  readonly answered: Promise<unknown>;

  constructor(sending: Promise<unknown>) {
    super('the channel did not answer');
    this.answered = sending.catch(() => undefined);
  }
}

async function inTime<T>(sending: Promise<T>, patience = usualPatience): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new SendTimeout(sending)), patience);
  try {
    return await Promise.race([sending, promise]);
  } finally {
    clearTimeout(timer);
  }
}

const pauses = [1_000, 3_000];

/** Teams asks to slow down: the connector client does not try again by itself where no time was named. */
async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await send();
    } catch (error) {
      if ((error as { statusCode?: unknown }).statusCode !== 429) throw error;
      await pause(milliseconds);
    }
  }
  return send();
}

/** Sends a card as a new message; the id it can be edited by, empty when the channel gave none. */
export async function sendCard(context: TurnContext, rendered: Rendered): Promise<string> {
  return (await inTime(patiently(() => context.sendActivity(message(rendered)))))?.id ?? '';
}

/** Puts a card in the place of an earlier one; card to card, since a client keeps showing the old card otherwise. */
export async function editCard(context: TurnContext, rendered: Rendered, id: string, patience?: number): Promise<void> {
  await inTime(context.updateActivity({ ...message(rendered), id }), patience);
}

// The summary is only the headline; what follows it tells the person why nothing was changed, and what they can do.
const spoken = ({ card, summary }: Rendered): string =>
  'speak' in card && typeof card.speak === 'string' && card.speak !== '' ? card.speak : summary;

/** Answers a tap: the card takes the tapped one's place in this client; `asText` leaves it and says all its words in a note. */
export async function answerTap(context: TurnContext, rendered: Rendered, asText: boolean): Promise<void> {
  const body = asText
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: spoken(rendered) }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: rendered.card };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } } as Partial<Activity>);
}
