import { randomUUID } from 'node:crypto';
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnContext } from 'botbuilder';
import type { Cards } from '../cards/render.ts';
import { lanes } from '../services/journeys/common/lanes.ts';
import type { Journeys } from '../services/journeys/journeys.ts';
import type { Clock, Log, Store } from '../services/journeys/ports.ts';
import type { Recalled } from '../services/journeys/telling/meet.ts';
import type { Reader } from '../services/text/index.ts';
import { botMoved, isPersonal, keyOf, personOf, seenIn, type TeamsActivity, tapOf, teamOf } from './activity.ts';
import { type Answer, card, notice } from './answer.ts';
import { createConversation } from './conversation.ts';
import type { Turn } from './define.ts';
import { createAnswers, type Speaker } from './delivery/answers.ts';
import { ownViewVerb } from './delivery/own-view.ts';
import { createRepeats, type Done } from './delivery/replies.ts';
import { answerTap, type Rendered } from './delivery/send.ts';
import { addressesOf, rosterOf } from './roster.ts';
import { type AnsweredIn, answeredAfter, answeredIn } from './understanding/answered-in.ts';
import type { Understanding } from './understanding/understand.ts';
import { zoneOf } from './zone.ts';

interface Parts {
  readonly journeys: Journeys;
  readonly understanding: Understanding;
  readonly store: Pick<Store, 'conversations' | 'order' | 'outbox' | 'sentCards'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
}

/** Before anybody is known. */
const nobody: Reader = { locale: null, zone: null };
const nothing: Recalled = { known: null, order: 0 };

/** In which language and zone somebody is answered, and from what the language is known. */
type Answered = AnsweredIn & Reader;

type RecalledReader = Recalled & { readonly before: Answered };

/** Runs one turn of a checked activity. teams-ai routes; what is answered comes from commands and actions. */
export function createTeamsBot({ journeys, understanding, store, cards, clock, log }: Parts) {
  const { understand } = understanding;
  const inTurn = lanes();
  const repliesTo = createRepeats();
  const intentOf = (sentence: string) => understand(sentence).intent;
  const answers = createAnswers({ journeys, store, cards, clock, log, intentOf });
  const { reply } = answers;
  const { answersTo, press, say } = createConversation({ understanding, store, cards, clock, log });
  // No storage and no typing timer: state of work lives in the store, and the timer is shared by all chats (facts 2.5, 2.6).
  const app = new Application({ startTypingTimer: false, removeRecipientMention: true });

  app.adaptiveCards.actionExecute(/^/, async (context) => {
    await onTap(context);
    // The tap is answered by then; whatever is returned here adds nothing (facts/teams-bot 2.4).
    return '';
  });
  app.activity('message', async (context) => {
    const seen = seenIn(context);
    const key = keyOf(seen);
    // Delivered again, it has its answer by then, or the first delivery failed.
    await (key === null ? answerOnce(context, seen) : inTurn(key, () => answerOnce(context, seen)));
  });
  app.activity('installationUpdate', onInstall);
  app.activity('conversationUpdate', onInstall);
  app.activity('invoke', async (context) => {
    await answers.refuse(context, nobody);
  });

  /** Meets the speaker: refreshes where they can be reached. Null where Teams vouches for nobody. */
  async function meet(context: TurnContext, answered: Answered, recalled: Recalled): Promise<Speaker | null> {
    const { known } = recalled;
    const seen = seenIn(context);
    const named = personOf(seen);
    if (!named) return null;
    // An activity may come without a name: the one that is known stays, and is the one under a decision.
    const person = { ...named, name: named.name || (known?.name ?? '') };
    const personal = isPersonal(seen);
    if (personal) {
      const { activityId: _, ...reference } = TurnContext.getConversationReference(context.activity);
      const { tenant, oid, name } = person;
      const addresses = known && known.addresses.length > 0 ? known.addresses : await addressesOf(context, log);
      await journeys.meet.refresh({ tenant, oid, name, ...answered, addresses, reference }, recalled);
    }
    return { person, personal, locale: answered.locale, zone: answered.zone };
  }

  /** Whom the bot knows already, and how they are answered before anything is said. */
  async function recall(seen: TeamsActivity): Promise<RecalledReader> {
    const person = personOf(seen);
    const recalled = person ? await journeys.meet.recall(person.tenant, person.oid) : nothing;
    const { known } = recalled;
    const told = zoneOf(seen);
    const own = told === undefined ? (known?.zone ?? null) : told;
    // Several read a channel, and not in one zone.
    const zone = isPersonal(seen) ? own : null;
    return { ...recalled, before: { ...answeredIn(known, seen.locale ?? null), zone } };
  }

  async function answerOnce(context: TurnContext, seen: TeamsActivity): Promise<void> {
    const recalled = await recall(seen);
    const person = isPersonal(seen) ? personOf(seen) : null;
    if (person && seen.id && recalled.known?.answered.includes(seen.id)) return;
    const answer = tapOf(seen) ? answerSubmit : answerMessage;
    const replies = await repliesTo(keyOf(seen), () => answer(context, recalled));
    await reply(context, replies);
    if (replies.isNew && replies.speaker) await journeys.meet.greeted(replies.speaker.person);
    if (person && seen.id) await store.conversations.answered(person.tenant, person.oid, seen.id);
  }

  async function answerMessage(context: TurnContext, { before, ...recalled }: RecalledReader): Promise<Done> {
    const seen = seenIn(context);
    const understood = understand(seen.text ?? '', before.locale ?? undefined);
    const reader = { ...answeredAfter(before, understood), zone: before.zone };
    const speaker = await meet(context, reader, recalled);
    if (!speaker) return { left: [notice('only_help_here')], speaker, reader, isNew: false };
    const turn = turnOf(context, seen, speaker);
    const heard = { text: seen.text ?? '', understood, isPersonal: speaker.personal };
    const left = await answersTo(heard, turn);
    return { left, speaker, reader, isNew: recalled.known?.state !== 'active' };
  }

  async function actOn(
    context: TurnContext,
    { before: reader, ...recalled }: RecalledReader,
  ): Promise<{ answer: Answer; speaker: Speaker | null; reader: Reader }> {
    const seen = seenIn(context);
    const speaker = await meet(context, reader, recalled);
    const tap = tapOf(seen);
    if (!speaker) return { answer: notice('only_help_here'), speaker, reader };
    // Decisions and settings only in one's own chat: a channel's card may be tapped by anybody (design section 6).
    if (!speaker.personal) return { answer: notice('open_in_chat'), speaker, reader };
    const answer = tap ? await press(tap, turnOf(context, seen, speaker)) : notice('not_found');
    return { answer, speaker, reader };
  }

  /**
   * What one reader alone sees of a card in a channel. Asked for by the client itself, again and again: nothing is changed,
   * remembered or edited, since an edit would make every client ask anew.
   */
  async function ownView(seen: TeamsActivity): Promise<Rendered | null> {
    const tap = tapOf(seen);
    const person = personOf(seen);
    if (tap?.verb !== ownViewVerb || !person || !seen.replyToId) return null;
    const facts = await journeys.present.channelView(tap.data.id, person, seen.replyToId);
    return facts ? cards.render('channel-question', facts, (await recall(seen)).before) : null;
  }

  async function onTap(context: TurnContext): Promise<void> {
    const view = await ownView(seenIn(context));
    if (view) return answerTap(context, view, false);
    const { answer, speaker, reader } = await actOn(context, await recall(seenIn(context)));
    await answers.answerIn(context, answer, speaker, reader);
  }

  /** Old clients send a message instead of an invoke: the answer is a message, too. */
  async function answerSubmit(context: TurnContext, recalled: RecalledReader): Promise<Done> {
    const { answer, ...to } = await actOn(context, recalled);
    return { left: [answer], ...to, isNew: false };
  }

  async function onInstall(context: TurnContext): Promise<void> {
    const seen = seenIn(context);
    const team = teamOf(seen);
    if (team) return onTeam(context, seen, team);
    const person = personOf(seen);
    if (!person || !isPersonal(seen)) return;
    if (seen.action === 'remove') return journeys.meet.left(person.tenant, person.oid);
    const { before, ...recalled } = await recall(seen);
    const speaker = await meet(context, before, recalled);
    const isFirst = await journeys.meet.welcome(person.tenant, person.oid);
    const welcome = [card('welcome', { name: person.name })];
    if (isFirst) await reply(context, { left: welcome, speaker, reader: before });
    // Both install events of a new face arrive, and only one of them is the first.
    if (recalled.known ? recalled.known.state !== 'active' : isFirst) await journeys.meet.greeted(person);
  }

  /** A team takes the bot in or out: its channel is where questions go that no approver can be asked in person. */
  async function onTeam(
    context: TurnContext,
    seen: TeamsActivity,
    { tenant, name }: { tenant: string; name: string },
  ): Promise<void> {
    const happened = botMoved(seen);
    // Without its message id the conversation is the channel, and a post begins a thread of its own (facts/teams-bot 4).
    const channel = seen.conversation.id.split(';')[0] ?? '';
    if (happened === 'removed') return journeys.meet.leftTeam(tenant, channel);
    if (happened !== 'added') return;
    const { activityId: _, ...reference } = TurnContext.getConversationReference(context.activity);
    const conversation = { ...reference.conversation, id: channel };
    await journeys.meet.joinedTeam({ tenant, name, by: personOf(seen) }, seen.locale ?? null, {
      ...reference,
      conversation,
    });
  }

  function turnOf(context: TurnContext, seen: TeamsActivity, { person, locale, zone }: Speaker): Turn {
    const turn: Turn = {
      person,
      journeys,
      text: (seen.text ?? '').slice(0, 4000),
      locale,
      zone,
      key: keyOf(seen) ?? randomUUID(),
      roster: () => rosterOf(context, log),
      say: (sentence) => say(sentence, turn),
    };
    return turn;
  }

  return { run: (context: TurnContext): Promise<boolean> => app.run(context) };
}
