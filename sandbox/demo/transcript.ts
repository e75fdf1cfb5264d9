import type { Actor } from '../run/stage.ts';
import type { Happening } from '../teams/chat.ts';
import { wordsOf } from '../teams/chat.ts';
import { drawCard } from '../teams/draw.ts';
import { asFields, inWords, type Report } from './report.ts';

/** Where the demo tells what happens: as text for people, or as one JSON object a line. */
export interface Transcript {
  heading(journey: string, title: string): void;
  narrate(words: string): void;
  /** Tells from now on what stands in this person's chat. */
  follow(actor: Actor): void;
  result(result: Result): void;
  summary(report: Report): void;
}

export interface Result {
  readonly journey: string;
  readonly reached: boolean;
  readonly seconds: number;
  readonly why?: string;
  /** The newest that stands in the chat of everybody who took part, where it did not reach its end. */
  readonly stood?: readonly string[];
}

type Write = (line: string) => void;

export function openTranscript(json: boolean, write: Write): Transcript {
  return json ? jsonLines(write) : readable(write);
}

function readable(write: Write): Transcript {
  return {
    heading: (_, title) => write(`\n${'━'.repeat(78)}\n${title}\n${'━'.repeat(78)}`),
    narrate: (words) => write(`\n  · ${words}`),
    follow: (actor) => onHappening(actor, (happening) => write(`\n${tell(actor, happening)}`)),
    result: ({ journey, reached, seconds, why }) =>
      write(reached ? `\n  ✔ ${journey}: reached its end in ${seconds} s` : `\n  ✘ ${journey}: not reached: ${why}`),
    summary: (report) => write(`\n${inWords(report).join('\n')}`),
  };
}

function tell({ person }: Actor, { kind, message }: Happening): string {
  if (message.from === 'person') return `${person.name}: ${message.text}`;
  const how = { sent: 'to', edited: 'edits the card of', answered: 'answers the tap of', note: 'notes to' }[
    kind === 'deleted' ? 'edited' : kind
  ];
  const shown = kind !== 'note' && message.card ? drawCard(message.card) : message.text;
  return `Consent Concierge ${how} ${person.name}:\n${shown}`;
}

function jsonLines(write: Write): Transcript {
  let journey = '';
  const line = (fields: object) => write(JSON.stringify(fields));
  return {
    heading(name, title) {
      journey = name;
      line({ journey, title });
    },
    narrate: (words) => line({ journey, narrated: words }),
    follow: (actor) =>
      onHappening(actor, ({ kind, message }) =>
        line({ journey, chat: actor.person.name, from: message.from, kind, text: wordsOf(message) }),
      ),
    result: (result) => line(result),
    summary: (report) => line(asFields(report)),
  };
}

function onHappening(actor: Actor, listener: (happening: Happening) => void): void {
  const { chat } = actor.teams;
  let told = chat.happenings.length;
  chat.onChange(() => {
    for (const happening of chat.happenings.slice(told)) {
      told += 1;
      // A card that was drawn again without a change, except that its links are fresh, is no news.
      const before = happening.message.earlier.at(-1);
      if (happening.kind === 'sent' || withoutTickets(before) !== withoutTickets(happening.message.card)) {
        listener(happening);
      }
    }
  });
}

const withoutTickets = (card: unknown): string | undefined =>
  JSON.stringify(card)?.replaceAll(/(?<=\/(?:connect|approve|rights|manage)\/)[\w-]{43}/g, '…');
