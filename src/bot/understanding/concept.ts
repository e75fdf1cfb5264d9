import type { Intent } from './intent.ts';

/**
 * What a word can mean, the same in every language. The rules speak of these only, so a language is nothing but a list
 * of the words that stand for each.
 */
export type Concept =
  // asking for something
  | 'connect'
  | 'authorise' // give access: a mailbox is meant, or a request
  | 'signin'
  | 'again'
  | 'reauthorise'
  | 'disconnect'
  | 'remove' // take away: what is meant depends on the thing named
  | 'approve'
  | 'deny'
  | 'disallow' // "don't allow": a denial where a request is named
  | 'agree' // "fine by me": friendly, and no decision
  | 'cancel'
  | 'lookup'
  | 'list'
  | 'status'
  | 'howis' // "how is": asks for a state only together with a thing of ours
  | 'be' // "is …?": the same, where it opens a question
  | 'new'
  | 'approvals' // the pile that waits for an admin
  | 'help'
  | 'greeting'
  | 'explain'
  | 'where' // asks for the way to a page
  | 'speak'
  // things
  | 'mailbox'
  | 'email' // mail in general: a mailbox when it is to be connected, not when it is to be deleted
  | 'device'
  | 'room' // a device goes by its room's name
  | 'connection'
  | 'access'
  | 'topic'
  | 'topics' // what can be explained, as a list
  | 'data' // what people worry about: their data, privacy
  | 'setting' // a page or setting of Microsoft's portals
  | 'request'
  | 'requests'
  | 'approval'
  | 'language'
  | 'tenant'
  | 'person'
  | 'admin'
  // states and troubles
  | 'connected'
  | 'disconnected'
  | 'decided'
  | 'cancelled'
  | 'pending'
  | 'expired'
  | 'stuck'
  | 'emptyAgenda' // the screen of a device shows no agenda
  | 'unable'
  | 'wall' // Microsoft's page "Need admin approval"
  | 'why'
  // how it is said
  | 'mine'
  | 'polite'
  | 'not'
  | 'doubt' // asked, supposed, past or later: not a request to do it now
  | 'held' // told, quoted, handed on, conditional, or an idiom: no request, whatever else is said
  | 'later' // a time to come: to stop now may be reasoned with it, to decide and to take away not
  | 'from'
  | 'named'
  | 'because'
  | 'but'
  | 'filler'
  | 'elsewhere' // no business of ours and nobody's name: as good as unknown
  // around passwords
  | 'secret'
  | 'secretState'; // "my password is wrong" tells none

/** Words that hold a sentence together and ask for nothing. */
export const smallChange: ReadonlySet<string> = new Set(['filler', 'polite', 'mine', 'from', 'be'] satisfies Concept[]);

/** The words of one language. */
export interface LanguageData {
  /** ISO 639-1. */
  code: string;
  /** How a person would say it: for `help`, and for "did you mean". */
  examples: Readonly<Record<Exclude<Intent, 'out_of_scope'>, string>>;
  /** The same of something that was named, which takes the place of `{}`. */
  named: Readonly<Partial<Record<Intent, string>>>;
  /** To connect what was named as a mailbox, where it may be a room as well. */
  asMailbox: string;
  /**
   * Phrases, separated by commas, accents and apostrophes as they are properly written (a sentence may leave them out).
   * `*` at the start or end of a word stands for any letters; `~` for up to six words of the same clause in between,
   * as in "keur ~ goed"; `|` between words for either.
   */
  concepts: Readonly<Record<Concept, string>>;
}
