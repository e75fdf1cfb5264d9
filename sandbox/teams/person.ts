import { randomUUID } from 'node:crypto';
import { type Button, buttonsOf, isObject, type Json } from './card.ts';
import { type Chat, type Message, wordsOf } from './chat.ts';

/** What Teams shows after a tap. */
export type Tapped =
  | { readonly kind: 'card'; readonly card: Json }
  | { readonly kind: 'note'; readonly text: string }
  /** The generic failure banner: the HTTP status, and the error code where the bot gave one. */
  | { readonly kind: 'failed'; readonly status: number; readonly code: string | null; readonly message: string };

export interface Delivered {
  readonly status: number;
  readonly body: unknown;
}

/** What a bot may be sent; everything a person does becomes one of these. */
export type Activity = Json & { readonly type: string };

export interface Someone {
  readonly tenant: string;
  readonly oid: string;
  readonly name: string;
  /** What Teams' roster gives as address; guests may have none. */
  readonly address?: string;
  /** The roster's user name, where it is another one than the address. */
  readonly userName?: string;
  /** A guest of the tenant, as the roster says (facts/teams-bot.md 5.4). */
  readonly guest?: boolean;
  readonly locale?: string;
  /** Where their client says that they are: `Europe/Amsterdam`; without it, it says nothing. */
  readonly zone?: string;
}

/** How a person of the simulated Teams speaks to the bot. */
export class TeamsPerson {
  readonly who: Someone;
  readonly chat: Chat;
  readonly #deliver: (activity: Activity) => Promise<Delivered>;
  readonly #frame: () => Json;

  constructor(who: Someone, chat: Chat, frame: () => Json, deliver: (activity: Activity) => Promise<Delivered>) {
    this.who = who;
    this.chat = chat;
    this.#frame = frame;
    this.#deliver = deliver;
  }

  /** A whole activity of this person, for tests that bend one: `person.activity({ type: 'message', text: 'hi' })`. */
  activity(fields: Json & { readonly type: string }): Activity {
    return { id: randomUUID(), timestamp: new Date().toISOString(), ...this.#frame(), ...fields };
  }

  /** Sends an activity as it is. */
  send(activity: Activity): Promise<Delivered> {
    return this.#deliver(activity);
  }

  /** Installs the bot. Teams tells it twice: `installationUpdate` and `conversationUpdate` (facts/teams-bot.md 5.1). */
  async installs(): Promise<void> {
    this.chat.installed = true;
    const { from, recipient } = this.#frame();
    const both = [from, recipient];
    await this.#expectAccepted(this.activity({ type: 'installationUpdate', action: 'add' }));
    await this.#expectAccepted(this.activity({ type: 'conversationUpdate', membersAdded: both }));
  }

  /** Removes the bot: its messages are refused from now on. */
  async uninstalls(): Promise<void> {
    this.chat.installed = false;
    await this.#expectAccepted(this.activity({ type: 'installationUpdate', action: 'remove' }));
  }

  /** Writes to the bot. `deliveries: 2` sends the same activity again, as Teams does after a slow answer. */
  async says(text: string, options: { readonly deliveries?: number } = {}): Promise<void> {
    this.chat.installed = true;
    this.chat.add('person', { text });
    const activity = this.activity({ type: 'message', text, textFormat: 'plain' });
    for (let left = options.deliveries ?? 1; left > 0; left -= 1) await this.#expectAccepted(activity);
  }

  /**
   * Presses a button, found by verb or title, on a message that really came, and shows the answer as Teams does.
   * Fields keep what stands in them unless `inputs` says otherwise. `card` presses on an earlier look of the message.
   */
  async taps(
    message: Message,
    button: string,
    inputs: Readonly<Record<string, string>> = {},
    options: { readonly card?: Json; readonly activityId?: string } = {},
  ): Promise<Tapped> {
    const card = options.card ?? this.#current(message).card;
    if (!card) throw new Error(`${this.who.name} cannot press "${button}": the message has no card.`);
    const action = findButton(card, button);
    if (action.type === 'Action.Submit') {
      await this.#expectAccepted(
        this.activity({ type: 'message', value: { ...action.data, ...fields(action, inputs) }, replyToId: message.id }),
      );
      return { kind: 'note', text: '' };
    }
    const activity = this.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value: {
        action: {
          type: 'Action.Execute',
          id: '',
          verb: action.verb,
          data: { ...action.data, ...fields(action, inputs) },
        },
        trigger: 'manual',
      },
      ...(options.activityId === undefined ? {} : { id: options.activityId }),
    });
    return this.#show(message, await this.#deliver(activity));
  }

  /** Waits until a bot's message satisfies the test, now or later, and gives the newest that does. */
  waitsFor(
    what: string,
    test: (message: Message) => boolean,
    options: { readonly withinSeconds?: number } = {},
  ): Promise<Message> {
    const seconds = options.withinSeconds ?? 45;
    const find = () => this.chat.messages.findLast((message) => message.from === 'bot' && test(message));
    return new Promise((resolve, reject) => {
      const done = (end: () => void) => {
        clearTimeout(timer);
        unsubscribe();
        end();
      };
      const timer = setTimeout(
        () => done(() => reject(new Error(`${this.who.name} waited ${seconds} s for ${what}.\n${this.#seen()}`))),
        seconds * 1000,
      );
      const look = () => {
        const found = find();
        if (found) done(() => resolve(found));
      };
      const unsubscribe = this.chat.onChange(look);
      look();
    });
  }

  #current(message: Message): Message {
    return this.chat.messages.find((one) => one.id === message.id) ?? message;
  }

  #show(message: Message, { status, body }: Delivered): Tapped {
    const answer = isObject(body) ? body : {};
    const { statusCode, type, value } = answer;
    if (status === 200 && statusCode === 200 && type === 'application/vnd.microsoft.card.adaptive' && isObject(value)) {
      this.chat.show('answered', message.id, {
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: value }],
      });
      return { kind: 'card', card: value };
    }
    if (status === 200 && statusCode === 200 && type === 'application/vnd.microsoft.activity.message' && value) {
      this.chat.note(this.#current(message), String(value));
      return { kind: 'note', text: String(value) };
    }
    const error = isObject(value) ? value : {};
    return {
      kind: 'failed',
      status: typeof statusCode === 'number' ? statusCode : status,
      code: typeof error['code'] === 'string' ? error['code'] : null,
      message: typeof error['message'] === 'string' ? error['message'] : 'Something went wrong',
    };
  }

  async #expectAccepted(activity: Activity): Promise<void> {
    const { status, body } = await this.#deliver(activity);
    if (status < 200 || status > 299) {
      throw new Error(`The bot answered ${status} to ${this.who.name}'s ${activity.type}: ${JSON.stringify(body)}`);
    }
  }

  #seen(): string {
    const last = this.chat.messages.slice(-3).map((message) => `  ${message.from}: ${wordsOf(message)}`);
    return last.length > 0 ? `The chat ends with:\n${last.join('\n')}` : 'The chat is empty.';
  }
}

/** The button with this verb or title; says which there are when it is not among them. */
function findButton(card: Json, wanted: string): Button {
  const buttons = buttonsOf(card);
  const found = buttons.find((button) => button.verb === wanted) ?? buttons.find((button) => button.title === wanted);
  if (found) return found;
  const names = buttons.map((button) => `${button.verb ?? button.type} "${button.title}"`).join(', ');
  throw new Error(`The card has no button "${wanted}"; it has: ${names || 'none'}.`);
}

function fields(button: Button, typed: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(typed).filter((id) => !button.inputs.some((input) => input.id === id));
  if (unknown.length > 0) throw new Error(`The card has no field ${unknown.join(', ')}.`);
  const filled = button.inputs.map(({ id, value, required }) => ({ id, value: typed[id] ?? value, required }));
  const empty = filled.filter(({ value, required }) => required && value === '');
  if (empty.length > 0) throw new Error(`Teams would not send "${button.title}": ${empty[0]?.id} must be filled in.`);
  return Object.fromEntries(filled.map(({ id, value }) => [id, value]));
}
