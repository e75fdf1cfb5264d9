import { EventEmitter } from 'node:events';
import { isObject, type Json, textOf } from './card.ts';

/** A message as one person sees it now. */
export interface Message {
  readonly id: string;
  readonly from: 'bot' | 'person';
  readonly text: string;
  readonly card: Json | null;
  /** What the message looked like before it was edited or answered, oldest first: somebody may still look at that. */
  readonly earlier: readonly Json[];
}

/** What happened in a chat, in order: for transcripts and for "was it said once?". */
export interface Happening {
  readonly kind: 'sent' | 'edited' | 'answered' | 'note' | 'deleted';
  readonly message: Message;
}

/** One person's chat with the bot: what stands there, and what happened. */
export class Chat {
  readonly id: string;
  readonly messages: Message[] = [];
  readonly happenings: Happening[] = [];
  /** False before the bot was installed and after it was removed: Teams then refuses its messages. */
  installed = false;
  readonly #changed = new EventEmitter();
  #next = Date.now();

  constructor(id: string) {
    this.id = id;
    this.#changed.setMaxListeners(100);
  }

  add(from: Message['from'], activity: Json): Message {
    this.#next += 1;
    const message = { id: String(this.#next), from, ...look(activity), earlier: [] };
    this.messages.push(message);
    this.#happened('sent', message);
    return message;
  }

  /** Replaces what a message shows; false when there is no such message. */
  show(kind: 'edited' | 'answered', id: string, activity: Json): boolean {
    const index = this.messages.findIndex((message) => message.id === id);
    const before = this.messages[index];
    if (!before) return false;
    const earlier = before.card ? [...before.earlier, before.card] : before.earlier;
    const message = { ...before, ...look(activity), earlier };
    this.messages[index] = message;
    this.#happened(kind, message);
    return true;
  }

  remove(id: string): boolean {
    const index = this.messages.findIndex((message) => message.id === id);
    const [message] = index < 0 ? [] : this.messages.splice(index, 1);
    if (message) this.#happened('deleted', message);
    return message !== undefined;
  }

  /** The short note Teams shows under a card after a tap. */
  note(message: Message, text: string): void {
    this.#happened('note', { ...message, text });
  }

  /** Calls on every change until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#changed.on('change', listener);
    return () => this.#changed.off('change', listener);
  }

  #happened(kind: Happening['kind'], message: Message) {
    this.happenings.push({ kind, message });
    this.#changed.emit('change');
  }
}

/** What a message says: its text, or all words of its card. */
export const wordsOf = (message: Message): string =>
  [message.text, message.card ? textOf(message.card) : ''].filter(Boolean).join('\n');

function look(activity: Json): Pick<Message, 'text' | 'card'> {
  const attachments = Array.isArray(activity['attachments']) ? activity['attachments'] : [];
  const card = attachments
    .filter(isObject)
    .find((one) => one['contentType'] === 'application/vnd.microsoft.card.adaptive')?.['content'];
  return { text: typeof activity['text'] === 'string' ? activity['text'] : '', card: isObject(card) ? card : null };
}
