import type { Cards } from '../cards/render.ts';
import type { Verb } from '../services/journeys/facts.ts';
import type { Asked, Clock, Log, Store } from '../services/journeys/ports.ts';
import { actions } from './actions/actions.ts';
import { type Tap, typedInto } from './activity.ts';
import { type Answer, card, notice } from './answer.ts';
import { listPending, severalNamed } from './commands/approvals.ts';
import { commandFor, helpAnswer, suggestionsFor, topicsAnswer } from './commands/commands.ts';
import { asksHowLong, howLong } from './commands/how-long.ts';
import { answerQuestion } from './commands/questions.ts';
import { answerAddress } from './commands/status.ts';
import { takeBackAnswer } from './commands/take-back.ts';
import { asksWhatNow, whatNow } from './commands/what-now.ts';
import type { Turn } from './define.ts';
import { answerAside } from './follow-up/asides.ts';
import { openIn } from './follow-up/beneath.ts';
import { addressCorrected } from './follow-up/corrected.ts';
import { followUp, stillStands, withoutOld } from './follow-up/follow-up.ts';
import { formFilled } from './follow-up/form-filled.ts';
import { leavesOut, withoutLeftOut } from './follow-up/left-out.ts';
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
import { questionIn } from './understanding/questions.ts';
import { asksForGuide, asksForReports, asksForTopics, topicIn } from './understanding/topics.ts';
import type { Understanding, Understood } from './understanding/understand.ts';

interface Parts {
  readonly understanding: Understanding;
  readonly store: Pick<Store, 'conversations'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
}

/** A message, as it was written and read. */
export interface Heard {
  readonly text: string;
  readonly understood: Understood;
  /** In one's own chat with the bot, not where others read it. */
  readonly isPersonal: boolean;
}

/** What is answered to a sentence, and to a tap. */
export function createConversation({ understanding, store, cards, clock, log }: Parts) {
  const { understand, knows, holdsSecret, isRoomLike } = understanding;

  /** All answers to a message, in their order; none where it has its answer. */
  async function answersTo({ text, understood, isPersonal }: Heard, turn: Turn): Promise<readonly Answer[]> {
    const { journeys, locale } = turn;
    let read: ReturnType<typeof store.conversations.lastAsked> | undefined;
    if (understood.secret) return [notice('secret_refused')];
    // "Continue" alone is the title of a button, which may stand on several cards.
    const isTitle = !/\s/.test(text.trim()) && mayBeTitle(text, cards.titles(locale));
    const bare = isPersonal && !isTitle ? replyIn(text) : null;
    const asked = bare && (await lastAsked());
    const followed =
      bare && (await followUp(bare, asked, { turn, now: clock(), press: (tap) => press(tap, turn), say: turn.say }));
    if (followed) return followed;
    const seenBy = bare?.kind === 'address' ? await answerAddress(bare.address, understood, turn) : null;
    return seenBy ? [seenBy] : answersToSentence();

    async function answersToSentence(): Promise<readonly Answer[]> {
      const own = isPersonal ? await answersInOwnChat() : null;
      if (own) return own;
      const question = questionIn(text);
      const told = question && (await answerQuestion(question, turn, isPersonal));
      return told ?? [await answerTo()];
    }

    /** What is about the cards and the things of who speaks. Null: it is read for what it asks. */
    async function answersInOwnChat(): Promise<readonly Answer[] | null> {
      const typed = await typedTap(text, turn.person, journeys.lookUp);
      if (typed === 'unknown') return [notice('code_unknown')];
      const coded = typed && (await afterCode(typed, turn, lastShown));
      if (coded) return coded;
      const titled = mayBeTitle(text, cards.titles(locale))
        ? titledTap(text, await openCards(turn, cards, await lastShown()))
        : null;
      // The sentence that does the same asks as well, and knows which of several are meant.
      if (titled && asksItself[titled.verb] !== understood.intent) return pressTitled(titled);
      const meant = withoutLeftOut(text);
      if (meant) return [await turn.say(meant)];
      const why = await reasonSaid(understood, text, lastShown);
      if (why) return [await sayWhy(why, turn)];
      const corrected = await addressCorrected(understood, turn, lastShown);
      if (corrected) return corrected;
      const aside = await answerAside(turn, lastShown);
      if (aside) return aside;
      const filled = await formFilled(understood, turn, lastShown, knows);
      if (filled) return filled;
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
      const open = openIn(withoutOld(asked, clock()));
      return open ? { ...open, turn: asked.turn } : asked;
    }

    async function pressTitled(titled: Titled): Promise<readonly Answer[]> {
      const pressed = await press(titled.tap, turn);
      return titled.isEnough ? [pressed] : [notice('press_it'), pressed];
    }

    async function answerTo(): Promise<Answer> {
      if (isPersonal && asksForReports(text)) {
        return lookUpAnswer(await journeys.lookUp.reports(turn.person));
      }
      if (understood.intent === 'help') {
        if (isPersonal && asksForGuide(text)) {
          return card('guide', await journeys.guide.guide(turn.person, 'user_consent_settings', null, null));
        }
        const topic = topicIn(text);
        if (topic) return card('topic', journeys.lookUp.topic(topic, text));
        return asksForTopics(text) ? topicsAnswer({ journeys, locale }) : helpAnswer({ journeys, locale });
      }
      if (!isPersonal) return notice('open_in_chat');
      const command = commandFor(understood.intent);
      return command ? command.answer(understood, turn) : notUnderstood(understood, turn, await lastShown());
    }
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
    // "Not sure" is no reason to keep.
    const { reason = '' } = tap.data;
    if (tap.verb === 'deny' && !isEnough && reason !== '' && !replyIn(reason)) return [await sayWhy(tap, turn)];
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

  async function say(text: string, before: Turn): Promise<Answer> {
    const turn = { ...before, text };
    const read = understand(text, turn.locale ?? undefined);
    if (read.secret) return notice('secret_refused');
    return (await commandFor(read.intent)?.answer(read, turn)) ?? notUnderstood(read, turn, null);
  }

  async function notUnderstood(read: Understood, turn: Turn, shown: Asked | null): Promise<Answer> {
    const decides = read.alternatives.some((intent) => intent === 'approve_request' || intent === 'deny_request');
    const several = decides ? await severalNamed(turn) : null;
    if (several) return several;
    // "All but CR-1001" is no word about that one.
    if (decides && leavesOut(turn.text)) return listPending.answer(read, turn);
    const { mailbox } = read.slots;
    const mayBeRoom = mailbox !== undefined && (isRoomLike(mailbox) || (await showsDevice(turn, shown)));
    const suggestions = await suggestionsFor(read, turn, mayBeRoom);
    return card('not-understood', { typed: turn.text.slice(0, 200), suggestions });
  }

  return { answersTo, press, say };
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
