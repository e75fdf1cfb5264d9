import type { TurnContext } from 'botbuilder';
import type { Cards } from '../../cards/render.ts';
import type { Person } from '../../services/consent/model.ts';
import type { NoticeKey } from '../../services/journeys/facts.ts';
import type { Journeys } from '../../services/journeys/journeys.ts';
import type { Clock, Log, Store } from '../../services/journeys/ports.ts';
import type { Reader } from '../../services/text/index.ts';
import { keyOf, seenIn } from '../activity.ts';
import { type Answer, notice } from '../answer.ts';
import { askedOn, askedWhy } from '../follow-up/asked-on.ts';
import { overQuestion } from '../follow-up/beneath.ts';
import { stillStands, withoutOld } from '../follow-up/follow-up.ts';
import type { Intent } from '../understanding/understand.ts';
import type { Replies } from './replies.ts';
import { createRetire } from './retire.ts';
import { answerTap, type Rendered, sendCard } from './send.ts';

interface Parts {
  readonly journeys: Pick<Journeys, 'present'>;
  readonly store: Pick<Store, 'conversations' | 'order' | 'outbox' | 'sentCards'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
  intentOf(sentence: string): Intent;
}

/** Who speaks, where, and in which language and zone they are answered. */
export interface Speaker extends Reader {
  readonly person: Person;
  readonly personal: boolean;
}

/** `drawn`: its place in the order of all; 0 where nothing is remembered of it. */
interface Drawn extends Rendered {
  readonly drawn: number;
}

/** Draws answers for whoever reads them, sends them, and keeps what the next word may be about. */
export function createAnswers({ journeys, store, cards, clock, log, intentOf }: Parts) {
  const { retire, retireLater } = createRetire({ cards, store, log });

  const render = (answer: Extract<Answer, { kind: 'facts' }> | Answer, reader: Reader): Rendered => {
    if (answer.kind !== 'facts') throw new Error('only facts can be rendered without a viewer');
    return cards.render(answer.card, answer.facts, answer.locale ? { ...reader, locale: answer.locale } : reader);
  };

  async function renderFor(answer: Answer, speaker: Speaker | null, reader: Reader): Promise<Drawn | null> {
    if (answer.kind === 'facts') return { ...render(answer, reader), drawn: 0 };
    const drawn = await store.order.next();
    const facts = speaker ? await journeys.present.present(answer.card, answer.subject, speaker.person) : null;
    if (!facts) return null;
    const shown = answer.typed ? { ...facts, typed: answer.typed } : facts;
    return { ...cards.render(answer.card, shown as typeof facts, reader), drawn };
  }

  /** The answer in the place of the card that was tapped. */
  async function answerIn(
    context: TurnContext,
    answer: Answer,
    speaker: Speaker | null,
    reader: Reader,
  ): Promise<void> {
    const rendered = await renderFor(answer, speaker, reader);
    if (!rendered) return refuse(context, reader);
    await answerTap(context, rendered, answer.card === 'notice');
    const before = await remember(answer, speaker, context.activity.replyToId, rendered.drawn);
    if (answer.card !== 'notice') await keepAsked(context, answer, speaker, rendered);
    // Another card took it over ("cancel Room six"): the older one must not go on offering what is over.
    if (before && speaker) await retireLater(speaker.person, before);
    // The card that was tapped shows it: the fallback must not send it once more.
    if (answer.kind === 'subject' && answer.outbox) await store.outbox.done(answer.outbox);
  }

  /** A tap on what is not there, or is nobody's business who tapped. */
  const refuse = (context: TurnContext, reader: Reader): Promise<void> =>
    answerTap(context, render(notice('not_found'), reader), true);

  /**
   * Answers by messages, in the turn and after the commit; an outbox row is then done, and else the fallback (design section 4).
   * All of them first: the old cards whose places they took need not be hurried.
   */
  async function reply(context: TurnContext, replies: Replies): Promise<void> {
    const { left, speaker, reader } = replies;
    const old: string[] = [];
    for (const [index, answer] of left.entries()) {
      const rendered = isSilent(answer) ? null : await renderFor(answer, speaker, reader);
      const message = rendered && (await sendCard(context, rendered));
      replies.left = left.slice(index + 1);
      if (!rendered) continue;
      const before = await remember(answer, speaker, message ?? undefined, rendered.drawn);
      await keepAsked(context, answer, speaker, rendered);
      if (answer.kind === 'subject' && answer.outbox) await store.outbox.done(answer.outbox);
      if (before) old.push(before);
    }
    if (speaker) await Promise.all(old.map((message) => retire(context, speaker.person, message, reader)));
  }

  /** So that the next "yes" is read by it. */
  async function keepAsked(
    context: TurnContext,
    answer: Answer,
    speaker: Speaker | null,
    rendered: Rendered,
  ): Promise<void> {
    if (!speaker?.personal || leavesQuestion(answer)) return;
    const { tenant, oid } = speaker.person;
    const facts = answer.kind === 'facts' ? answer.facts : null;
    const subject = answer.kind === 'subject' ? answer.subject : '';
    const wants = answer.kind === 'facts' ? answer.wants : undefined;
    const asked = wants ? askedWhy(wants) : askedOn({ card: answer.card, facts, subject }, rendered.card);
    const over = await overQuestion(asked, standing, intentOf);
    await store.conversations.asks(tenant, oid, over && { ...over, turn: keyOf(seenIn(context)) }, clock());

    async function standing() {
      const before = await store.conversations.lastAsked(tenant, oid);
      return before && stillStands(before, clock()) ? withoutOld(before, clock()) : null;
    }
  }

  /** The newest message with a card is the one that moves on. Gives the one whose place it took. */
  async function remember(
    answer: Answer,
    speaker: Speaker | null,
    activityId: string | undefined,
    drawn: number,
  ): Promise<string | null> {
    if (answer.kind !== 'subject' || !speaker || !activityId) return null;
    const { tenant, oid } = speaker.person;
    const { card, subject, typed } = answer;
    const before = await store.sentCards.remember({ tenant, oid, card, subject, activityId, drawn });
    // Whatever draws the card again finds it there.
    if (typed?.to === 'deny' && typed.reason !== '')
      await store.sentCards.keepReason(speaker.person, subject, typed.reason);
    return before;
  }

  return { refuse, answerIn, reply };
}

/** Answered before, or spoken for by the message that follows; only a tap must be answered. */
const isSilent = (answer: Answer): boolean =>
  answer.kind === 'subject' ? answer.outbox === null : 'key' in answer.facts && answer.facts.key === 'message_follows';

/** They only say how, or how soon, what stands there is answered, or are about how one writes. */
const leaves: ReadonlySet<NoticeKey> = new Set<NoticeKey>([
  'code_unknown',
  'language_chosen',
  'press_it',
  'secret_refused',
  'which_of_them',
]);

const leavesQuestion = (answer: Answer): boolean =>
  answer.card === 'how-long' || (answer.kind === 'facts' && 'key' in answer.facts && leaves.has(answer.facts.key));
