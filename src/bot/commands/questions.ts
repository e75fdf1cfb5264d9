import type { CardFacts } from '../../services/journeys/facts.ts';
import { remindApprover } from '../actions/connection.ts';
import { type Answer, card, notice } from '../answer.ts';
import type { Turn } from '../define.ts';
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
      return [await remind(turn)];
    case 'start_over': {
      const open = await journeys.lookUp.own(person, null);
      return open.kind === 'mine'
        ? [notice('start_over'), lookUpAnswer(open)]
        : [(await whatNow(turn)) ?? lookUpAnswer(open)];
    }
    case 'my_administrator': {
      const open = await journeys.lookUp.own(person, null);
      if (open.kind !== 'mine') return [notice('administrator_named')];
      return [askedAlready(open.facts, turn.locale) ?? notice('administrator_named'), lookUpAnswer(open)];
    }
  }
}

/** Who has the request that one of these waits for; null where nobody was asked yet. */
function askedAlready({ connections }: CardFacts['my-status'], locale: string | null): Answer | null {
  const waiting = connections.find(
    ({ connection: { state }, approvers, request }) =>
      state === 'needs_admin' && approvers.length > 0 && request?.state === 'open',
  );
  if (!waiting?.request) return null;
  const names = waiting.approvers.slice(0, 3).map(({ name }) => name);
  const who = new Intl.ListFormat(locale ?? 'en').format(names);
  return notice('administrator_asked', { who, number: waiting.request.number });
}

/** What the button "Remind" does, for the one request that waits; of several it shows which. */
async function remind(turn: Turn): Promise<Answer> {
  const own = await turn.journeys.lookUp.own(turn.person, null);
  const open = own.kind === 'mine' ? own.facts.connections : [];
  const waiting = open.filter(({ connection: { state, request } }) => state === 'needs_admin' && request !== null);
  const requests = new Set(waiting.map(({ connection: { request } }) => request));
  const [first] = waiting;
  if (!first || own.kind !== 'mine') return notice('nothing_to_remind');
  if (requests.size > 1) return card('my-status', { ...own.facts, connections: waiting });
  const { id, version } = first.connection;
  return remindApprover.act({ id, v: version }, turn);
}
