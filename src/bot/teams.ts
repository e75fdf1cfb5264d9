import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TeamsInfo, TurnContext } from 'botbuilder';
import type { Cards } from '../cards/render.ts';
import type { Person } from '../services/consent/model.ts';
import { lanes } from '../services/journeys/common/lanes.ts';
import type { Roster } from '../services/journeys/connection/start.ts';
import type { NoticeKey, Verb } from '../services/journeys/facts.ts';
import type { Journeys } from '../services/journeys/journeys.ts';
import type { Asked, Clock, Log, Store } from '../services/journeys/ports.ts';
import type { Recalled } from '../services/journeys/telling/meet.ts';
import type { Reader } from '../services/text/index.ts';
import { actions } from './actions/actions.ts';
import {
  botMoved,
  isPersonal,
  parseActivity,
  personOf,
  type Tap,
  type TeamsActivity,
  tapOf,
  teamOf,
  typedInto,
} from './activity.ts';
import { type Answer, card, notice } from './answer.ts';
import { commandFor, helpAnswer, suggestionsFor, topicsAnswer } from './commands/commands.ts';
import { asksHowLong, howLong } from './commands/how-long.ts';
import { answerQuestion } from './commands/questions.ts';
import { answerAddress } from './commands/status.ts';
import { takeBackAnswer } from './commands/take-back.ts';
import { asksWhatNow, whatNow } from './commands/what-now.ts';
import type { Turn } from './define.ts';
import { ownViewVerb } from './delivery/own-view.ts';
import { createRetire } from './delivery/retire.ts';
import { answerTap, type Rendered, sendCard } from './delivery/send.ts';
import { askedOn, askedWhy } from './follow-up/asked-on.ts';
import { openIn, overQuestion } from './follow-up/beneath.ts';
import { addressCorrected } from './follow-up/corrected.ts';
import { followUp, stillStands } from './follow-up/follow-up.ts';
import { replyIn } from './follow-up/reply.ts';
import { showsDevice } from './follow-up/shows-device.ts';
import { aboutShown, alsoAsked, personNamed, tenantNamed } from './follow-up/tenant-meant.ts';
import { waitedFor } from './follow-up/waited-for.ts';
import { reasonSaid, wantsReason, withKeptReason } from './follow-up/wanted-reason.ts';
import { lookUpAnswer } from './look-up-answer.ts';
import { openCards } from './open-cards.ts';
import { cardAgain, isOffered } from './shown-now.ts';
import { mayBeTitle, type Titled, titledTap } from './titled-tap.ts';
import { type Typed, typedTap } from './typed-tap.ts';
import { type AnsweredIn, answeredAfter, answeredIn } from './understanding/answered-in.ts';
import { questionIn } from './understanding/questions.ts';
import { asksForGuide, asksForReports, asksForTopics, topicIn } from './understanding/topics.ts';
import type { Understanding, Understood } from './understanding/understand.ts';
import { zoneOf } from './zone.ts';

interface Parts {
  readonly journeys: Journeys;
  readonly understanding: Understanding;
  readonly store: Pick<Store, 'conversations' | 'order' | 'outbox' | 'sentCards'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
}

/** Who speaks, where, and in which language and zone they are answered. */
interface Speaker extends Reader {
  readonly person: Person;
  readonly personal: boolean;
}

/** Before anybody is known. */
const nobody: Reader = { locale: null, zone: null };
const nothing: Recalled = { known: null, order: 0 };

/** `drawn`: its place in the order of all; 0 where nothing is remembered of it. */
interface Drawn extends Rendered {
  readonly drawn: number;
}

/** In which language and zone somebody is answered, and from what the language is known. */
type Answered = AnsweredIn & Reader;

type RecalledReader = Recalled & { readonly before: Answered };

/** Runs one turn of a checked activity. teams-ai routes; what is answered comes from commands and actions. */
export function createTeamsBot({ journeys, understanding, store, cards, clock, log }: Parts) {
  const { understand, knows, holdsSecret, isRoomLike } = understanding;
  const inTurn = lanes();
  const { retire, retireLater } = createRetire({ cards, store, log });
  // No storage and no typing timer: state of work lives in the store, and the timer is shared by all chats (facts 2.5, 2.6).
  const app = new Application({ startTypingTimer: false, removeRecipientMention: true });

  app.adaptiveCards.actionExecute(/^/, async (context) => {
    await onTap(context);
    // The tap is answered by then; whatever is returned here adds nothing (facts/teams-bot 2.4).
    return '';
  });
  app.activity('message', async (context) => {
    const seen = seenIn(context);
    // Delivered again, it has its answer by then, or the first delivery failed.
    await inTurn(keyOf(seen), () => answerOnce(context, seen));
  });
  app.activity('installationUpdate', onInstall);
  app.activity('conversationUpdate', onInstall);
  app.activity('invoke', async (context) => {
    await answerTap(context, render(notice('not_found'), nobody), true);
  });

  const seenIn = (context: TurnContext): TeamsActivity => {
    const parsed = parseActivity(context.activity);
    if ('fault' in parsed) throw new Error(parsed.fault);
    return parsed.activity;
  };

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
      const addresses = known && known.addresses.length > 0 ? known.addresses : await addressesOf(context);
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
    await (tapOf(seen) ? onSubmit(context, recalled) : onMessage(context, recalled));
    if (person && seen.id) await store.conversations.answered(person.tenant, person.oid, seen.id);
  }

  async function onMessage(context: TurnContext, { before, ...recalled }: RecalledReader): Promise<void> {
    const seen = seenIn(context);
    const understood = understand(seen.text ?? '', before.locale ?? undefined);
    const answered = { ...answeredAfter(before, understood), zone: before.zone };
    const { locale } = answered;
    const speaker = await meet(context, answered, recalled);
    if (!speaker) return reply(context, [notice('only_help_here')], null, answered);
    const turn = turnOf(context, seen, speaker);
    let read: ReturnType<typeof store.conversations.lastAsked> | undefined;
    await reply(context, await answersTo(), speaker, answered);
    if (recalled.known?.state !== 'active') await journeys.meet.greeted(speaker.person);
    return;

    async function answersTo(): Promise<readonly Answer[]> {
      if (understood.secret) return [notice('secret_refused')];
      const bare = speaker?.personal ? replyIn(seen.text ?? '') : null;
      const asked = bare && (await lastAsked());
      const followed =
        bare && (await followUp(bare, asked, { turn, now: clock(), press: (tap) => press(tap, turn), say: turn.say }));
      if (followed) return followed;
      const seenBy = bare?.kind === 'address' ? await answerAddress(bare.address, understood, turn) : null;
      return seenBy ? [seenBy] : answersToSentence();
    }

    async function answersToSentence(): Promise<readonly Answer[]> {
      const text = seen.text ?? '';
      const own = speaker?.personal ? await answersInOwnChat(text) : null;
      if (own) return own;
      const question = questionIn(text);
      const told = question && (await answerQuestion(question, turn, speaker?.personal === true));
      return told ?? [await answerTo()];
    }

    /** What is about the cards and the things of who speaks. Null: it is read for what it asks. */
    async function answersInOwnChat(text: string): Promise<readonly Answer[] | null> {
      const typed = await typedTap(text, turn.person, journeys.lookUp);
      if (typed === 'unknown') return [notice('code_unknown')];
      const coded = typed && (await afterCode(typed, turn, lastShown));
      if (coded) return coded;
      const titled = mayBeTitle(text, cards.titles(locale))
        ? titledTap(text, await openCards(turn, cards, await lastShown()))
        : null;
      // The sentence that does the same asks as well, and knows which of several are meant.
      if (titled && asksItself[titled.verb] !== understood.intent) return pressTitled(titled);
      const why = await reasonSaid(understood, text, lastShown);
      if (why) return [await sayWhy(why, turn)];
      const corrected = await addressCorrected(turn, lastShown);
      if (corrected) return corrected;
      const back = await takeBackAnswer(understood, turn);
      if (back) return [back];
      const asked =
        (await aboutShown(understood, turn, lastShown)) ??
        (await alsoAsked(turn, lastShown, knows)) ??
        (await waitedFor(turn)) ??
        (await personNamed(understood, turn)) ??
        (await tenantNamed(understood, turn, knows));
      if (asked) return asked;
      const time = asksHowLong(text) ? await howLong(turn, await lastShown()) : null;
      if (time) return [time];
      return asksWhatNow(text) || asksHowLong(text) ? [(await whatNow(turn)) ?? helpAnswer(turn)] : null;
    }

    /** Read once a message, and only where something may be about it. */
    function lastAsked() {
      read ??= store.conversations.lastAsked(turn.person.tenant, turn.person.oid);
      return read;
    }

    /** What was shown last, as long as a follow-up can be about it. */
    async function lastShown(): Promise<Asked | null> {
      const asked = await lastAsked();
      if (!asked || !stillStands(asked, clock())) return null;
      const open = openIn(asked);
      return open ? { ...open, turn: asked.turn } : asked;
    }

    async function pressTitled(titled: Titled): Promise<readonly Answer[]> {
      const pressed = await press(titled.tap, turn);
      return titled.isEnough ? [pressed] : [notice('press_it'), pressed];
    }

    async function answerTo(): Promise<Answer> {
      if (speaker?.personal && asksForReports(seen.text ?? '')) {
        return lookUpAnswer(await journeys.lookUp.reports(speaker.person));
      }
      if (understood.intent === 'help') {
        if (speaker?.personal && asksForGuide(seen.text ?? '')) {
          return card('guide', await journeys.guide.guide(speaker.person, 'user_consent_settings', null, null));
        }
        const topic = topicIn(seen.text ?? '');
        if (topic) return card('topic', journeys.lookUp.topic(topic, seen.text ?? ''));
        return asksForTopics(seen.text ?? '') ? topicsAnswer({ journeys, locale }) : helpAnswer({ journeys, locale });
      }
      if (!speaker?.personal) return notice('open_in_chat');
      const command = commandFor(understood.intent);
      return command ? command.answer(understood, turn) : notUnderstood(understood, turn, await lastShown());
    }
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

  /** A code does what its card offers now, and only where it says nothing else; else its card asks once more. */
  async function afterCode(
    typed: Typed,
    turn: Turn,
    lastShown: () => Promise<Asked | null>,
  ): Promise<readonly Answer[] | null> {
    const { isEnough, isBare } = typed;
    const tap = typed.wantsText ? withKeptReason(typed, await lastShown()) : typed.tap;
    const again = cardAgain(tap);
    if (again === tap) return isBare ? null : [await press(tap, turn)];
    const offered = isEnough && (await isOffered(tap, turn, cards));
    if (offered) return [wantsReason(await press(tap, turn), tap)];
    if (isBare) return null;
    if (tap.verb === 'deny' && !isEnough && tap.data.reason) return [await sayWhy(tap, turn)];
    const shown = again ? [await press(again, turn)] : [];
    return isEnough && shown.length > 0 ? shown : [notice('press_it'), ...shown];
  }

  /** A decision's reason goes into the field of its card, since a sentence decides nothing. */
  async function sayWhy(why: Tap, turn: Turn): Promise<Answer> {
    if (why.verb !== 'deny') return press(why, turn);
    const shown = await press({ verb: 'show_request', data: { id: why.data.id, v: 0 } }, turn);
    return shown.kind === 'subject' ? { ...shown, typed: { to: 'deny', reason: why.data.reason ?? '' } } : shown;
  }

  async function press({ verb, data }: Tap, turn: Turn): Promise<Answer> {
    const action = actions.get(verb);
    if (!action) return notice('not_found');
    const { name, other } = typedInto(data);
    if (holdsSecret(name, 'name') || other.some((text) => holdsSecret(text))) return notice('secret_in_field');
    const answer = await action.act(data, turn);
    // A sentence stays out of the log.
    log.info({ verb, subject: verb === 'say' ? '' : data.id, card: answer.card }, 'button pressed');
    return answer;
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
    const rendered = await renderFor(answer, speaker, reader);
    if (!rendered) return answerTap(context, render(notice('not_found'), reader), true);
    await answerTap(context, rendered, answer.card === 'notice');
    const before = await remember(answer, speaker, context.activity.replyToId, rendered.drawn);
    if (answer.card !== 'notice') await keepAsked(context, answer, speaker, rendered);
    // Another card took it over ("cancel Room six"): the older one must not go on offering what is over.
    if (before && speaker) await retireLater(speaker.person, before);
    // The card that was tapped shows it: the fallback must not send it once more.
    if (answer.kind === 'subject' && answer.outbox) await store.outbox.done(answer.outbox);
  }

  /** Old clients send a message instead of an invoke: the answer is a message, too. */
  async function onSubmit(context: TurnContext, recalled: RecalledReader): Promise<void> {
    const { answer, speaker, reader } = await actOn(context, recalled);
    await reply(context, [answer], speaker, reader);
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
    if (isFirst) await reply(context, [card('welcome', { name: person.name })], speaker, before);
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
      key: keyOf(seen),
      roster: () => rosterOf(context),
      say: (sentence) => say(sentence, turn),
    };
    return turn;
  }

  async function say(text: string, before: Turn): Promise<Answer> {
    const turn = { ...before, text };
    const read = understand(text, turn.locale ?? undefined);
    if (read.secret) return notice('secret_refused');
    return (await commandFor(read.intent)?.answer(read, turn)) ?? notUnderstood(read, turn, null);
  }

  async function notUnderstood(read: Understood, turn: Turn, shown: Asked | null): Promise<Answer> {
    const { mailbox } = read.slots;
    const mayBeRoom = mailbox !== undefined && (isRoomLike(mailbox) || (await showsDevice(turn, shown)));
    const suggestions = await suggestionsFor(read, turn, mayBeRoom);
    return card('not-understood', { typed: turn.text.slice(0, 200), suggestions });
  }

  async function rosterOf(context: TurnContext): Promise<Roster | null> {
    try {
      const member = await TeamsInfo.getMember(context, context.activity.from.id);
      const { email, userPrincipalName, userRole } = member;
      const guest = userRole === 'guest' || (userPrincipalName ?? '').includes('#EXT#');
      return { mail: email || null, userPrincipalName: userPrincipalName || null, guest };
    } catch (error) {
      // Who asks may be a guest then: the journey begins nothing but their own mailbox.
      log.warn({ reason: (error as Error).message }, 'the roster did not answer');
      return null;
    }
  }

  /** By these a colleague's question finds this chat (design section 6); asked once, since people keep their address. */
  async function addressesOf(context: TurnContext): Promise<string[]> {
    const roster = await rosterOf(context);
    const addresses = [roster?.mail, roster?.userPrincipalName].flatMap((each) => each?.toLowerCase() ?? []);
    return [...new Set(addresses)].sort();
  }

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

  /** All answers first: the old cards whose places they took need not be hurried. */
  async function reply(
    context: TurnContext,
    answers: readonly Answer[],
    speaker: Speaker | null,
    reader: Reader,
  ): Promise<void> {
    const old: string[] = [];
    for (const answer of answers) {
      const before = await sendAnswer(context, answer, speaker, reader);
      if (before) old.push(before);
    }
    if (speaker) await Promise.all(old.map((message) => retire(context, speaker.person, message, reader)));
  }

  /**
   * Sends the answer in the turn, after the commit; its outbox row is then done, and else the fallback (design section 4).
   * Gives the message whose place it took.
   */
  async function sendAnswer(
    context: TurnContext,
    answer: Answer,
    speaker: Speaker | null,
    reader: Reader,
  ): Promise<string | null> {
    // A re-delivered activity: it was answered, or its outbox row will be.
    if (answer.kind === 'subject' && answer.outbox === null) return null;
    // Only a tap must be answered; in a chat the message that follows speaks for itself.
    if (answer.kind === 'facts' && 'key' in answer.facts && answer.facts.key === 'message_follows') return null;
    const rendered = await renderFor(answer, speaker, reader);
    if (!rendered) return null;
    const before = await remember(answer, speaker, await sendCard(context, rendered), rendered.drawn);
    await keepAsked(context, answer, speaker, rendered);
    if (answer.kind === 'subject' && answer.outbox) await store.outbox.done(answer.outbox);
    return before;
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
    const over = await overQuestion(asked, standing, (sentence) => understand(sentence).intent);
    const seen = seenIn(context);
    const turn = seen.id ? keyOf(seen) : null;
    await store.conversations.asks(tenant, oid, over && { ...over, turn }, clock());

    async function standing(): Promise<Asked | null> {
      const before = await store.conversations.lastAsked(tenant, oid);
      if (!before || !stillStands(before, clock())) return null;
      const { at: _, ...kept } = before;
      return kept;
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

  return { run: (context: TurnContext): Promise<boolean> => app.run(context) };
}

/** Commands that ask for what the button of that title does. */
const asksItself: Partial<Record<Verb, Understood['intent']>> = {
  approve: 'approve_request',
  approve_listed: 'approve_request',
  ask_disconnect: 'disconnect',
  cancel_connection: 'cancel',
  deny: 'deny_request',
  disconnect: 'disconnect',
  reauthorise: 'reauthorise',
  saw_admin_wall: 'why_stuck',
};

/** Names an activity: the same for a re-delivered one. */
const keyOf = ({ conversation, id }: TeamsActivity): string => `${conversation.id}:${id ?? ''}`;

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
