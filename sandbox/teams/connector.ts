import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isObject, type Json } from './card.ts';
import type { Chat } from './chat.ts';

/** Whom the connector knows; ids as Teams makes them. */
export interface Member {
  readonly id: string;
  readonly oid: string;
  readonly tenant: string;
  readonly name: string;
  readonly address: string | undefined;
  readonly userName: string | undefined;
  readonly guest: boolean;
  readonly chat: Chat;
}

export interface Connector {
  readonly url: string;
  /** The next `times` calls of the bot are answered so instead. */
  refuseNext(status: number, code: string, times?: number): void;
  /** Each call of the bot goes on only when this says so, as on a slow way; `null`: at once again. */
  delay(gate: Gate | null): void;
  close(): Promise<void>;
}

/** Resolves when this call may go on. */
export type Gate = (method: string, body: Json) => Promise<unknown>;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const refused = (status: number, code: string): Answer => ({
  status,
  body: { error: { code, message: `${code} (said by the simulated Teams)` } },
});

/** The size at which Teams refuses a message: 100 KB counted as UTF-16 (facts/teams-bot.md 3.1). */
const sizeLimit = 100 * 1024;

/** The HTTP side of Teams that a bot sends to: messages, edits, new chats, members (facts/teams-bot.md 1.8, 5.2, 5.4). */
export async function startConnector(members: () => readonly Member[]): Promise<Connector> {
  const refusals: Answer[] = [];
  let gate: Gate | null = null;
  // An idle connection is closed by whoever asked: from here, it would cut a request that is just under way.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    readBody(request)
      .then(async (body) => {
        await gate?.(request.method ?? '', body);
        return body;
      })
      .then((body) => refusals.shift() ?? answer(members(), request, body))
      .catch((error: unknown) => refused(400, `BadArgument: ${String(error)}`))
      .then((given) => write(response, given));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuseNext(status, code, times = 1) {
      for (let left = times; left > 0; left -= 1) refusals.push(refused(status, code));
    },
    delay(next) {
      gate = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(members: readonly Member[], request: IncomingMessage, body: Json): Answer {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const [version, conversations, conversation, what, id] = parts;
  if (version !== 'v3' || conversations !== 'conversations') return refused(404, 'NotFound');
  if (conversation === undefined) return createConversation(members, body);
  const member = members.find((one) => one.chat.id === conversation);
  if (!member) return refused(404, 'ConversationNotFound');
  if (!member.chat.installed) return refused(403, 'BotNotInConversationRoster');
  if (what === 'activities') return activities(member.chat, request.method ?? '', id, body);
  if (what === 'members' || what === 'pagedmembers') return roster(member, id, what === 'pagedmembers');
  return refused(404, 'NotFound');
}

function createConversation(members: readonly Member[], body: Json): Answer {
  const wanted = Array.isArray(body['members']) ? body['members'].filter(isObject)[0]?.['id'] : undefined;
  const member = members.find((one) => (one.id === wanted || one.oid === wanted) && one.tenant === tenantOf(body));
  if (!member) return refused(400, 'BadArgument');
  if (!member.chat.installed) return refused(403, 'BotNotInConversationRoster');
  return { status: 201, body: { id: member.chat.id } };
}

function tenantOf(body: Json): unknown {
  const channelData = isObject(body['channelData']) ? body['channelData'] : {};
  const tenant = isObject(channelData['tenant']) ? channelData['tenant']['id'] : undefined;
  return body['tenantId'] ?? tenant;
}

function activities(chat: Chat, method: string, id: string | undefined, body: Json): Answer {
  if (JSON.stringify(body).length * 2 > sizeLimit) return refused(413, 'MessageSizeTooBig');
  if (method === 'POST') {
    if (body['type'] !== 'message') return { status: 201, body: {} };
    const message = chat.add('bot', body);
    // Text and card together become two messages in Teams, and no id comes back (facts/teams-bot.md 3.1).
    return { status: 201, body: message.text && message.card ? {} : { id: message.id } };
  }
  if (id === undefined) return refused(404, 'NotFound');
  const found = method === 'PUT' ? chat.show('edited', id, body) : method === 'DELETE' && chat.remove(id);
  return found ? { status: 200, body: { id } } : refused(404, 'ActivityNotFoundInConversation');
}

function roster(member: Member, id: string | undefined, paged: boolean): Answer {
  const [given = member.name, ...rest] = member.name.split(' ');
  const shown = {
    id: member.id,
    name: member.name,
    givenName: given,
    surname: rest.join(' '),
    aadObjectId: member.oid,
    objectId: member.oid,
    tenantId: member.tenant,
    userRole: member.guest ? 'guest' : 'user',
    ...(member.address === undefined ? {} : { email: member.address }),
    ...(member.userName === undefined ? {} : { userPrincipalName: member.userName }),
  };
  if (id !== undefined) {
    const asked = id === member.id || id === member.oid;
    return asked ? { status: 200, body: shown } : refused(404, 'MemberNotFoundInConversation');
  }
  return { status: 200, body: paged ? { members: [shown] } : [shown] };
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text ? JSON.parse(text) : {};
  if (!isObject(body)) throw new Error('the body is not an object');
  return body;
}

function write(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
