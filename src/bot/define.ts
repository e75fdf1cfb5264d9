import type { Person } from '../services/consent/model.ts';
import type { Roster } from '../services/journeys/connection/start.ts';
import type { Verb } from '../services/journeys/facts.ts';
import type { Journeys } from '../services/journeys/journeys.ts';
import type { Reader } from '../services/text/index.ts';
import type { TapData } from './activity.ts';
import type { Answer } from './answer.ts';
import type { Intent, Understood } from './understanding/understand.ts';

/** What a command or action may use; as a reader, in which language and zone it is answered. */
export interface Turn extends Reader {
  readonly person: Person;
  readonly journeys: Journeys;
  /** The sentence as it was typed, capped; empty for a tap. */
  readonly text: string;
  /** Names this activity: the same for a re-delivered one. */
  readonly key: string;
  /** The answer as if this had been written. */
  say(sentence: string): Promise<Answer>;
  /** What Teams' roster says of the person; null when it does not answer. Asked only when called. */
  roster(): Promise<Roster | null>;
}

export interface Command {
  readonly intent: Exclude<Intent, 'out_of_scope'>;
  answer(understood: Understood, turn: Turn): Promise<Answer>;
}

export interface Action {
  readonly verb: Verb;
  act(data: TapData, turn: Turn): Promise<Answer>;
}

/** A command says what it understands and answers with a value. */
export const defineCommand = (command: Command): Command => command;

/** An action answers a button. Who may press it is settled by the journey, from the store. */
export const defineAction = (action: Action): Action => action;
