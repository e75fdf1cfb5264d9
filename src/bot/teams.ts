import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TeamsInfo, TurnContext } from 'botbuilder';
import type { Cards } from '../cards/render.ts';
import type { Person } from '../services/consent/model.ts';
import type { Roster } from '../services/journeys/connection/start.ts';
import type { Journeys } from '../services/journeys/journeys.ts';
import type { Catalogue, Clock, Conversation, Log, Store } from '../services/journeys/ports.ts';
import { actions } from './actions/actions.ts';
import { botMoved, isPersonal, parseActivity, personOf, type TeamsActivity, tapOf, teamOf } from './activity.ts';
import { type Answer, card, notice } from './answer.ts';
import { commandFor, helpAnswer, suggestionsFor, topicsAnswer } from './commands/commands.ts';
import type { Turn } from './define.ts';
import { createRetire } from './delivery/retire.ts';
import { answerTap, type Rendered, sendCard } from './delivery/send.ts';
import { lookUpAnswer } from './look-up-answer.ts';
import { type AnsweredIn, answeredAfter, answeredIn } from './understanding/answered-in.ts';
import { asksForGuide, asksForReports, asksForTopics, questionIn, topicIn } from './understanding/topics.ts';
import { createUnderstanding } from './understanding/understand.ts';

interface Parts {
  readonly journeys: Journeys;
  /** Products are known by the names that they have here. */
  readonly catalogue: Pick<Catalogue, 'products'>;
  readonly store: Pick<Store, 'outbox' | 'sentCards'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
}

/** Who speaks, where, and in which language they are answered. */
interface Speaker {
  readonly person: Person;
  readonly personal: boolean;
  readonly locale: string | null;
}

/** Runs one turn of a checked activity. teams-ai routes; what is answered comes from commands and actions. */
export function createTeamsBot({ journeys, catalogue, store, cards, clock, log }: Parts) {
  const { understand } = createUnderstanding(catalogue.products);
  const retire = createRetire(cards, log);
  // No storage and no typing timer: state of work lives in the store, and the timer is shared by all chats (facts 2.5, 2.6).
  const app = new Application({ startTypingTimer: false, removeRecipientMention: true });

  app.adaptiveCards.actionExecute(/^/, async (context) => {
    await onTap(context);
    // The tap is answered by then; whatever is returned here adds nothing (facts/teams-bot 2.4).
    return '';
  });
  app.activity('message', async (context) => {
    if (tapOf(seenIn(context))) await onSubmit(context);
    else await onMessage(context);
  });
  app.activity('installationUpdate', onInstall);
  app.activity('conversationUpdate', onInstall);
  app.activity('invoke', async (context) => {
    await answerTap(context, render(notice('not_found'), null), true);
  });

  const seenIn = (context: TurnContext): TeamsActivity => {
    const parsed = parseActivity(context.activity);
    if ('fault' in parsed) throw new Error(parsed.fault);
    return parsed.activity;
  };

  /** Meets the speaker: refreshes where they can be reached. Null where Teams vouches for nobody. */
  async function meet(context: TurnContext, answered: AnsweredIn, known: Conversation | null): Promise<Speaker | null> {
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
      await journeys.meet.refresh({ tenant, oid, name, ...answered, addresses, reference }, known);
    }
    return { person, personal, locale: answered.locale };
  }

  /** Whom the bot knows already, and in which language they are answered before anything is said. */
  async function recall(seen: TeamsActivity): Promise<{ known: Conversation | null; before: AnsweredIn }> {
    const person = personOf(seen);
    const known = person ? await journeys.meet.recall(person.tenant, person.oid) : null;
    return { known, before: answeredIn(known, seen.locale ?? null) };
  }

  async function onMessage(context: TurnContext): Promise<void> {
    const seen = seenIn(context);
    const { known, before } = await recall(seen);
    const understood = understand(seen.text ?? '', before.locale ?? undefined);
    const answered = answeredAfter(before, understood);
    const { locale } = answered;
    const speaker = await meet(context, answered, known);
    if (!speaker) return reply(context, notice('only_help_here'), null, locale);
    const turn = turnOf(context, seen, speaker);
    await reply(context, await answerTo(), speaker, locale);
    if (known?.state !== 'active') await journeys.meet.greeted(speaker.person);
    return;

    async function answerTo(): Promise<Answer> {
      if (understood.secret) return notice('secret_refused');
      if (speaker?.personal && asksForReports(seen.text ?? '')) {
        return lookUpAnswer(await journeys.lookUp.reports(speaker.person));
      }
      const question = questionIn(seen.text ?? '');
      if (question === 'data') return card('topic', journeys.lookUp.topic('data', seen.text ?? ''));
      if (question === 'status' && speaker?.personal) {
        return lookUpAnswer(await journeys.lookUp.status(speaker.person, null));
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
      if (command) return command.answer(understood, turn);
      const suggestions = suggestionsFor(understood, locale);
      return card('not-understood', { typed: (seen.text ?? '').slice(0, 200), suggestions });
    }
  }

  async function actOn(
    context: TurnContext,
  ): Promise<{ answer: Answer; speaker: Speaker | null; locale: string | null }> {
    const seen = seenIn(context);
    const { known, before } = await recall(seen);
    const { locale } = before;
    const speaker = await meet(context, before, known);
    const tap = tapOf(seen);
    const action = tap ? actions.get(tap.verb) : undefined;
    if (!speaker) return { answer: notice('only_help_here'), speaker, locale };
    // Decisions and settings only in one's own chat: a channel's card may be tapped by anybody (design section 6).
    if (!speaker.personal) return { answer: notice('open_in_chat'), speaker, locale };
    if (!tap || !action) return { answer: notice('not_found'), speaker, locale };
    const answer = await action.act(tap.data, turnOf(context, seen, speaker));
    log.info({ verb: tap.verb, subject: tap.data.id, card: answer.card }, 'button pressed');
    return { answer, speaker, locale };
  }

  async function onTap(context: TurnContext): Promise<void> {
    const { answer, speaker, locale } = await actOn(context);
    const rendered = await renderFor(answer, speaker, locale);
    if (!rendered) return answerTap(context, render(notice('not_found'), locale), true);
    const shown = await shownBefore(answer, speaker);
    await answerTap(context, rendered, answer.card === 'notice');
    const { replyToId: tapped } = context.activity;
    await remember(answer, speaker, tapped);
    // Another card took it over ("cancel Room six"): the older one must not go on offering what is over.
    if (shown && tapped && shown !== tapped) await retire(context, shown, locale);
    // The card that was tapped shows it: the fallback must not send it once more.
    if (answer.kind === 'subject' && answer.outbox) await store.outbox.done(answer.outbox);
  }

  /** Old clients send a message instead of an invoke: the answer is a message, too. */
  async function onSubmit(context: TurnContext): Promise<void> {
    const { answer, speaker, locale } = await actOn(context);
    await reply(context, answer, speaker, locale);
  }

  async function onInstall(context: TurnContext): Promise<void> {
    const seen = seenIn(context);
    const team = teamOf(seen);
    if (team) return onTeam(context, seen, team);
    const person = personOf(seen);
    if (!person || !isPersonal(seen)) return;
    if (seen.action === 'remove') return journeys.meet.left(person.tenant, person.oid);
    const { known, before } = await recall(seen);
    const speaker = await meet(context, before, known);
    const isFirst = await journeys.meet.welcome(person.tenant, person.oid);
    if (isFirst) await reply(context, card('welcome', { name: person.name }), speaker, before.locale);
    // Both install events of a new face arrive, and only one of them is the first.
    if (known ? known.state !== 'active' : isFirst) await journeys.meet.greeted(person);
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

  function turnOf(context: TurnContext, seen: TeamsActivity, { person, locale }: Speaker): Turn {
    return {
      person,
      journeys,
      text: (seen.text ?? '').slice(0, 4000),
      locale,
      key: `${seen.conversation.id}:${seen.id ?? ''}`,
      roster: () => rosterOf(context),
    };
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

  const render = (answer: Extract<Answer, { kind: 'facts' }> | Answer, locale: string | null): Rendered => {
    if (answer.kind !== 'facts') throw new Error('only facts can be rendered without a viewer');
    return cards.render(answer.card, answer.facts, answer.locale ?? locale);
  };

  async function renderFor(answer: Answer, speaker: Speaker | null, locale: string | null): Promise<Rendered | null> {
    if (answer.kind === 'facts') return render(answer, locale);
    const facts = speaker ? await journeys.present.present(answer.card, answer.subject, speaker.person) : null;
    return facts ? cards.render(answer.card, facts, locale) : null;
  }

  /** Sends the answer in the turn, after the commit; its outbox row is then done, and else the fallback (design section 4). */
  async function reply(
    context: TurnContext,
    answer: Answer,
    speaker: Speaker | null,
    locale: string | null,
  ): Promise<void> {
    // A re-delivered activity: it was answered, or its outbox row will be.
    if (answer.kind === 'subject' && answer.outbox === null) return;
    const rendered = await renderFor(answer, speaker, locale);
    if (!rendered) return;
    const shown = await shownBefore(answer, speaker);
    await remember(answer, speaker, await sendCard(context, rendered));
    if (answer.kind === 'subject' && answer.outbox) await store.outbox.done(answer.outbox);
    if (shown) await retire(context, shown, locale);
  }

  async function shownBefore(answer: Answer, speaker: Speaker | null): Promise<string | null> {
    if (answer.kind !== 'subject' || !speaker) return null;
    const { tenant, oid } = speaker.person;
    return store.sentCards.find(tenant, oid, answer.card, answer.subject);
  }

  /** The newest message with a card is the one that moves on. */
  async function remember(answer: Answer, speaker: Speaker | null, activityId: string | undefined): Promise<void> {
    if (answer.kind !== 'subject' || !speaker || !activityId) return;
    const { tenant, oid } = speaker.person;
    await store.sentCards.remember({
      tenant,
      oid,
      card: answer.card,
      subject: answer.subject,
      activityId,
      at: clock(),
    });
  }

  return { run: (context: TurnContext): Promise<boolean> => app.run(context) };
}
