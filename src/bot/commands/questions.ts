import { remindApprover } from '../actions/connection.ts';
import { type Answer, card, notice } from '../answer.ts';
import type { Turn } from '../define.ts';
import { askedOf } from '../follow-up/asides.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Question } from '../understanding/questions.ts';
import { whatNow } from './what-now.ts';

/** What is answered to a question that is no command; in a channel, only what is the same for everybody. Null: not here. */
export async function answerQuestion(question: Question, turn: Turn, isPersonal: boolean): Promise<Answer[] | null> {
  const { person, journeys, text } = turn;
  if (question === 'data') return [card('topic', journeys.lookUp.topic('data', text, true))];
  if (!isPersonal) return null;
  switch (question) {
    case 'status':
      return [lookUpAnswer(await journeys.lookUp.status(person, null))];
    case 'roles':
      return [card('guide', await journeys.guide.notThere(person, 'user_consent_settings', null, null))];
    case 'remind':
      return remind(turn);
    case 'start_over': {
      const open = await journeys.lookUp.own(person, null);
      return open.kind === 'mine'
        ? [notice('start_over'), lookUpAnswer(open)]
        : [(await whatNow(turn)) ?? lookUpAnswer(open)];
    }
    case 'who_decides': {
      const open = await journeys.lookUp.own(person, null);
      if (open.kind === 'mine') {
        const asked = askedOf(open.facts, turn.locale);
        return [asked ? notice('who_decides', asked.values) : notice('administrator_named'), lookUpAnswer(open)];
      }
      const others = await othersWho(turn);
      if (others) return [others];
      // Its card names the approvers, to who may read it.
      const tenant = await journeys.lookUp.status(person, person.tenant);
      return [tenant.kind === 'tenant' ? lookUpAnswer(tenant) : notice('administrator_named')];
    }
    case 'my_administrator': {
      const open = await journeys.lookUp.own(person, null);
      if (open.kind !== 'mine') return [notice('administrator_named')];
      const asked = askedOf(open.facts, turn.locale);
      return [asked ? notice('administrator_asked', asked.values) : notice('administrator_named'), lookUpAnswer(open)];
    }
  }
}

/** Who may decide besides this approver, for whom something waits. Null: they are none, or nothing waits. */
async function othersWho({ person, journeys, locale }: Turn): Promise<Answer | null> {
  const [number] = (await journeys.lookUp.toDecide(person)) ?? [];
  const facts = number ? await journeys.present.present('approval-request', number, person) : null;
  if (!number || !facts) return null;
  const others = facts.tenant.approvers.filter(({ oid }) => oid !== person.oid).map(({ name }) => name);
  const who = new Intl.ListFormat(locale ?? 'en', { type: 'disjunction' }).format(others);
  return notice('others_decide', { who, number });
}

/** What the button "Remind" does, for the one request that waits, or the one that is named; of several it shows which. */
async function remind(turn: Turn): Promise<Answer[]> {
  const { text, person, journeys } = turn;
  const own = await journeys.lookUp.own(person, null);
  const open = own.kind === 'mine' ? own.facts.connections : [];
  const all = open.filter(({ connection: { state, request } }) => state === 'needs_admin' && request !== null);
  const [, digits] = /(?<![\p{L}\p{N}])(?:#|cr[-_ ]?)(\d{1,9})\b/iu.exec(text) ?? [];
  const number = digits && `CR-${digits}`;
  const waiting = number ? all.filter(({ connection: { request } }) => request === number) : all;
  if (number && waiting.length === 0) {
    const found = await journeys.lookUp.status(person, number);
    if (found.kind !== 'request') return [lookUpAnswer(found)];
    const isOpen = found.facts.request.state === 'open';
    return [notice(isOpen ? 'nothing_to_remind' : 'no_longer_open', isOpen ? {} : { number }), lookUpAnswer(found)];
  }
  const requests = new Set(waiting.map(({ connection: { request } }) => request));
  const [first] = waiting;
  if (!first || own.kind !== 'mine') return [notice('nothing_to_remind')];
  if (requests.size > 1) return [card('my-status', { ...own.facts, connections: waiting })];
  const { id, version } = first.connection;
  return [await remindApprover.act({ id, v: version }, turn)];
}
