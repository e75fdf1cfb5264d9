import { type ApplicationSighting, sightApplication, unknownApplication } from '../../consent/application.ts';
import { advanceConnection } from '../../consent/connection.ts';
import type { ConnectionEvent, ConnectionStep } from '../../consent/connection-events.ts';
import type { ApplicationState, ApprovalRequest, Connection, Person } from '../../consent/model.ts';
import { advanceRequest, type RequestEvent, type RequestStep } from '../../consent/request.ts';
import { waves } from '../../consent/schedule.ts';
import { isConnectionEnd, isRequestEnd } from '../../consent/states.ts';
import type { CardName } from '../facts.ts';
import type { Repositories } from '../ports.ts';
import { StaleWrite } from './transact.ts';

// More than wait in one tenant; the rest come by their own schedule.
const mostHurried = 500;

/** Who is being answered right now: what they are told goes into the answer, not into a second message. */
type Answered = Pick<Person, 'tenant' | 'oid'> | null;

const isAnswered = (answered: Answered, person: Person): boolean =>
  answered?.tenant === person.tenant && answered.oid === person.oid;

/** Applies an event to a stored connection, with everything that must be said and done about it, in the given transaction. */
export async function moveConnection(
  tx: Repositories,
  connection: Connection,
  event: ConnectionEvent,
  answered: Answered = null,
): Promise<ConnectionStep> {
  const step = advanceConnection(connection, event);
  if (step.kind === 'refused') return step;
  const next = step.subject;
  if (!(await tx.connections.save(next, connection.version))) throw new StaleWrite(`connection ${next.id}`);
  if (next.state !== connection.state) {
    await tx.timeline.add({
      at: next.updatedAt,
      tenant: next.tenant,
      subject: next.id,
      kind: `connection.${next.state}`,
      actor: 'by' in event ? (event.by?.name ?? null) : null,
      detail: next.trouble ? { trouble: next.trouble.code } : {},
    });
  }
  if (next.state !== connection.state && isSignInMissing(next)) await inviteOwner(tx, next);
  const isOut = ['needs_admin', 'propagating'].includes(next.state) || isConnectionEnd(next.state);
  if (next.state !== connection.state && isOut) {
    await redrawHolders(tx, 'invitation', next.id);
  }
  for (const effect of step.effects) {
    switch (effect.kind) {
      case 'tell_requester':
        await tellRequester(tx, next, isAnswered(answered, next.requester) ? 'edit' : 'new');
        break;
      case 'redraw':
        await tellRequester(tx, next, 'edit');
        break;
      case 'tell_active':
        await tellActive(tx, next);
        break;
      case 'tell_withdrawn':
        await tellWithdrawn(tx, next);
        break;
      case 'good_news':
        for (const { id, at } of await tx.connections.hurrySiblings(next, event.at, waves, mostHurried)) {
          await tx.jobs.checkConnection({ id, tenant: next.tenant }, at);
        }
        break;
      case 'forget_token':
        await tx.tokens.forget(next.id);
        break;
      case 'check_at':
        await tx.jobs.checkConnection(next, effect.at);
        break;
    }
  }
  if (event.kind === 'signed_in' && next.state === 'propagating') await waitsNoLonger(tx, next, event.at);
  if (event.kind === 'other_account' && connection.state === 'needs_admin') await isListedNoLonger(tx, next);
  return step;
}

/** Signed in before anybody decided, since an administrator agreed elsewhere: nobody is asked for what nobody waits for. */
async function waitsNoLonger(tx: Repositories, { request: number }: Connection, at: Date): Promise<void> {
  const request = number ? await tx.requests.find(number) : null;
  if (request?.state === 'open') await leaveRequest(tx, number, at);
}

/** The list on the request is shorter. The question stays: whose account was missing may meet the wall again. */
async function isListedNoLonger(tx: Repositories, { request: number }: Connection): Promise<void> {
  const request = number ? await tx.requests.find(number) : null;
  if (request && !isRequestEnd(request.state)) await relist(tx, request);
}

async function tellRequester(tx: Repositories, connection: Connection, mode: 'new' | 'edit'): Promise<void> {
  await tx.outbox.add({ to: connection.requester, card: 'connection', subject: connection.id, mode });
}

/** "Active", once to the requester and once to the approver (S34); the key holds across restarts. */
async function tellActive(tx: Repositories, connection: Connection): Promise<void> {
  const since = connection.activeAt?.toISOString();
  const once = (who: Person): string => `active:${connection.id}:${since}:${who.oid}`;
  const { requester, id: subject } = connection;
  await tx.outbox.add({ to: requester, card: 'connection', subject, mode: 'new', once: once(requester) });
  const request = connection.request ? await tx.requests.find(connection.request) : null;
  const approver = request?.decision?.by;
  if (approver && approver.oid !== requester.oid) {
    await tx.outbox.add({ to: approver, card: 'active-notice', subject, mode: 'new', once: once(approver) });
  }
}

/** The account has not signed in yet, or must once more. */
const isSignInMissing = ({ state }: Connection): boolean => state === 'needs_sign_in' || state === 'needs_reauth';

/** Somebody else's mailbox: the link goes to its owner's own chat, where they have one (design section 6). */
async function inviteOwner(tx: Repositories, connection: Connection): Promise<void> {
  const { target, tenant, signInAs, requester, id: subject, stateSince } = connection;
  if (target !== 'named') return;
  const owner = await tx.conversations.byAddress(tenant, signInAs);
  if (owner?.state !== 'active' || owner.oid === requester.oid) return;
  const once = `invite:${subject}:${stateSince.toISOString()}`;
  await tx.outbox.add({ to: owner, card: 'invitation', subject, mode: 'new', once });
}

/** What worked has stopped: once to the requester and once to the approver whose grant it was. */
async function tellWithdrawn(tx: Repositories, connection: Connection): Promise<void> {
  const { requester, id: subject, brokenAt } = connection;
  const once = (who: Person): string => `broken:${subject}:${brokenAt?.toISOString()}:${who.oid}`;
  const told = await tx.outbox.add({ to: requester, card: 'connection', subject, mode: 'new', once: once(requester) });
  // Lost again before it had worked again: no second message, but the card must not go on waiting.
  if (!told) await tellRequester(tx, connection, 'edit');
  const request = connection.request ? await tx.requests.find(connection.request) : null;
  const approver = request?.decision?.by;
  if (approver && approver.oid !== requester.oid) {
    await tx.outbox.add({ to: approver, card: 'active-notice', subject, mode: 'new', once: once(approver) });
  }
}

/** The card of a connection moves on although the connection itself did not. */
export async function redrawConnection(tx: Repositories, id: string): Promise<void> {
  const connection = await tx.connections.find(id);
  if (connection) await tellRequester(tx, connection, 'edit');
}

/** Applies an event to a stored request: its card moves on for everybody who holds it, and all who wait follow. */
export async function moveRequest(
  tx: Repositories,
  request: ApprovalRequest,
  event: RequestEvent,
  answered: Answered = null,
): Promise<RequestStep> {
  const step = advanceRequest(request, event);
  if (step.kind === 'refused') return step;
  const next = step.subject;
  if (!(await tx.requests.save(next, request.version))) throw new StaleWrite(`request ${next.number}`);
  await tx.timeline.add({
    at: event.at,
    tenant: next.tenant,
    subject: next.number,
    kind: `request.${eventsOfTheirOwn.has(event.kind) ? event.kind : next.state}`,
    actor: 'by' in event ? event.by.name : null,
    detail: next.trouble ? { trouble: next.trouble.code } : {},
  });
  if (next.state !== request.state) await tx.sentCards.forgetReasons(next.number);
  // The ways to Microsoft were made for one decision, and are over with it.
  if (request.decision && next.decision !== request.decision) await tx.attempts.endAll('admin', next.number);
  for (const effect of step.effects) {
    switch (effect.kind) {
      case 'redraw_request':
        await redrawRequest(tx, next);
        break;
      case 'redraw_all_who_wait':
        await redrawWaiting(tx, next);
        break;
      case 'tell_approvers':
        await tellApprovers(tx, next);
        break;
      case 'call_back_all_who_wait':
        for (const waiting of await tx.connections.waitingFor(next.number)) {
          await moveConnection(tx, waiting, { kind: 'called_back', at: event.at }, answered);
        }
        break;
      case 'end_all_who_wait':
        for (const waiting of await tx.connections.waitingFor(next.number)) {
          await moveConnection(tx, waiting, { kind: 'request_ended', as: effect.as, at: event.at }, answered);
        }
        await close(tx, next, event.at);
        break;
      case 'close':
        await close(tx, next, event.at);
        break;
    }
  }
  if (event.kind === 'decided' && next.state === 'approved') await redrawWaiting(tx, next);
  // What was reported is looked at where something can be seen of it.
  if (next.returnedAt && !request.returnedAt) await tx.jobs.checkApplication(next.tenant, next.product, event.at);
  return step;
}

/** They leave the state as it is, so the history names them by themselves. */
const eventsOfTheirOwn: ReadonlySet<RequestEvent['kind']> = new Set([
  'microsoft_returned',
  'reason_given',
  'meant_for_all',
]);

/** "Requested" is over: what is there instead, or that nothing is, shows a look (S11). */
async function close(tx: Repositories, { tenant, product }: ApprovalRequest, at: Date): Promise<void> {
  await sight(tx, tenant, product, { kind: 'request_closed', at });
  await tx.jobs.checkApplication(tenant, product, at);
}

/**
 * One more waits for this request. The row is written although nothing in it changes, so that a decision made at the
 * same moment and this joining cannot both win: nobody is left waiting for a closed request.
 */
export async function joinRequest(tx: Repositories, request: ApprovalRequest, at: Date): Promise<ApprovalRequest> {
  const anew = await moveRequest(tx, request, { kind: 'joined', at });
  if (anew.kind === 'moved') return anew.subject;
  return relist(tx, request);
}

/** Who waits, or for what, has changed: a yes for those listed counts for the list that is shown from now on. */
async function relist(
  tx: Repositories,
  request: ApprovalRequest,
  change: Partial<Pick<ApprovalRequest, 'scopeVersion'>> = {},
): Promise<ApprovalRequest> {
  const relisted = { ...request, ...change, version: request.version + 1 };
  if (!(await tx.requests.save(relisted, request.version))) throw new StaleWrite(`request ${request.number}`);
  await redrawRequest(tx, relisted);
  return relisted;
}

/**
 * What is asked for has changed: the cards show it as it is now, and a yes for those listed counts for that. What was asked
 * for at first is kept, since who asks for less now need not wait for it.
 */
export const listAnew = (tx: Repositories, request: ApprovalRequest, scopeVersion: string): Promise<ApprovalRequest> =>
  relist(tx, request, { scopeVersion });

/** After somebody stopped waiting: a request that nobody waits for any more is closed, else its card moves on. */
export async function leaveRequest(tx: Repositories, number: string | null, at: Date): Promise<void> {
  const request = number ? await tx.requests.find(number) : null;
  if (!request) return;
  const left = await tx.connections.waitingFor(request.number);
  const closed = left.length === 0 ? await moveRequest(tx, request, { kind: 'nobody_waits', at }) : null;
  if (closed?.kind !== 'moved') await redrawRequest(tx, request);
}

/**
 * An approver whom nobody could write to has come: what is open is brought to them now, and those who were to pass it on
 * need not any more.
 */
export async function askNewcomer(tx: Repositories, { tenant, oid }: Pick<Person, 'tenant' | 'oid'>): Promise<void> {
  if (!(await tx.tenants.find(tenant))?.approvers.some((each) => each.oid === oid)) return;
  for (const request of await tx.requests.ofTenant(tenant, 50)) {
    if (request.state !== 'open') continue;
    const approver = (await reachableApprovers(tx, request)).find((each) => each.oid === oid);
    if (!approver) continue;
    await ask(tx, approver, 'approval-request', request);
    await redrawWaiting(tx, request);
    await redrawHolders(tx, 'pass-on', request.number);
  }
}

/** Every copy of the approval card shows the same truth. */
export async function redrawRequest(tx: Repositories, request: ApprovalRequest): Promise<void> {
  for (const card of askingCards) await redrawHolders(tx, card, request.number);
  // What was passed on stays good until then, so its message stays as it was copied.
  if (isRequestEnd(request.state)) await redrawHolders(tx, 'pass-on', request.number);
}

/** Whoever was shown this card of this subject sees it move on. */
async function redrawHolders(tx: Repositories, card: CardName, subject: string): Promise<void> {
  for (const to of await tx.sentCards.holders(card, subject)) {
    await tx.outbox.add({ to, card, subject, mode: 'edit' });
  }
}

/** What a question is brought on: to a person, or to the channel of a team. */
export const askingCards = ['approval-request', 'channel-question'] as const;

/** The cards of all who wait for this request move on. */
export async function redrawWaiting(tx: Repositories, request: ApprovalRequest): Promise<void> {
  for (const waiting of await tx.connections.waitingFor(request.number)) await tellRequester(tx, waiting, 'edit');
}

/** Asks for a decision; where nobody can be asked, the requester gets a text and a link to pass on. */
export async function tellApprovers(
  tx: Repositories,
  request: ApprovalRequest,
  holders: readonly Person[] = [],
): Promise<void> {
  const asked = await askable(tx, request, holders);
  for (const { to, card } of asked) await ask(tx, to, card, request);
  if (asked.length > 0) return;
  await tx.outbox.add({ to: request.requester, card: 'pass-on', subject: request.number, mode: 'new' });
}

/**
 * Who can be asked, in this order: the tenant's named approvers who have a chat with the bot; people who hold an entitled
 * role and have one (`holders`, where the directory is read); the channel that a team gave the bot. The requester alone is
 * asked only when they are the only approver.
 */
export async function askable(
  tx: Repositories,
  request: ApprovalRequest,
  holders: readonly Person[] = [],
): Promise<readonly { to: Pick<Person, 'tenant' | 'oid'>; card: (typeof askingCards)[number] }[]> {
  const named = await reachableApprovers(tx, request);
  const people = named.length > 0 ? named : await reachable(tx, others(holders, request.requester));
  if (people.length > 0) return people.map((to) => ({ to, card: 'approval-request' }));
  const channel = await tx.conversations.find(request.tenant, channelOid);
  return channel?.state === 'active' ? [{ to: channel, card: 'channel-question' }] : [];
}

/** The requester is told who was asked in this very turn, so that is known before the message is on its way. */
async function ask(
  tx: Repositories,
  { tenant, oid }: Pick<Person, 'tenant' | 'oid'>,
  card: (typeof askingCards)[number],
  { number: subject }: ApprovalRequest,
): Promise<void> {
  await tx.outbox.add({ to: { tenant, oid }, card, subject, mode: 'new' });
  // Older than any message that was sent, so that it takes no message's place.
  await tx.sentCards.remember({ tenant, oid, card, subject, activityId: '', drawn: 0 });
}

/** In the place of an object id: the channel of a team, kept beside the people's chats. */
export const channelOid = 'channel';

const others = (people: readonly Person[], requester: Person): Person[] =>
  people.filter(({ oid }) => oid !== requester.oid);

async function reachable(tx: Pick<Repositories, 'conversations'>, people: readonly Person[]): Promise<Person[]> {
  const reached: Person[] = [];
  for (const person of people) {
    const chat = await tx.conversations.find(person.tenant, person.oid);
    if (chat?.state === 'active') reached.push(person);
  }
  return reached;
}

/** The approvers who may decide this request and can be reached in Teams. */
export async function reachableApprovers(
  tx: Pick<Repositories, 'tenants' | 'conversations'>,
  request: Pick<ApprovalRequest, 'tenant' | 'requester'>,
): Promise<Person[]> {
  return reachable(tx, await namedApprovers(tx, request));
}

/** The tenant's named approvers who may decide this request: the requester only where there is nobody else. */
export async function namedApprovers(
  tx: Pick<Repositories, 'tenants'>,
  request: Pick<ApprovalRequest, 'tenant' | 'requester'>,
): Promise<readonly Person[]> {
  const approvers = (await tx.tenants.find(request.tenant))?.approvers ?? [];
  const rest = others(approvers, request.requester);
  return rest.length > 0 ? rest : approvers;
}

/** Who was asked: the approvers in Teams, else whoever else holds the request's card, else the channel it stands in. */
export async function askedPeople(
  tx: Pick<Repositories, 'tenants' | 'conversations' | 'sentCards'>,
  request: Pick<ApprovalRequest, 'tenant' | 'requester' | 'number'>,
): Promise<Person[]> {
  const named = await reachableApprovers(tx, request);
  if (named.length > 0) return named;
  const asked: Person[] = [];
  for (const card of askingCards) {
    for (const { tenant, oid } of await tx.sentCards.holders(card, request.number)) {
      // The helpdesk of another tenant may have looked at it; to decide is for people of this one.
      const isAsked = tenant === request.tenant && oid !== request.requester.oid;
      const chat = isAsked ? await tx.conversations.find(tenant, oid) : null;
      if (chat?.state === 'active') asked.push({ tenant, oid, name: chat.name });
    }
  }
  return asked;
}

/** Remembers what was seen of the application level. */
export async function sight(
  tx: Repositories,
  tenant: string,
  product: string,
  sighting: ApplicationSighting,
): Promise<ApplicationState> {
  const state = (await tx.applications.find(tenant, product)) ?? unknownApplication(tenant, product, sighting.at);
  const next = sightApplication(state, sighting);
  if (next.version === state.version) {
    if (next !== state) await tx.applications.seen(next);
  } else if (!(await tx.applications.save(next))) throw new StaleWrite(`application ${product}`);
  return next;
}
