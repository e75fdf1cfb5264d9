import { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import type { TeamsPerson } from '../../sandbox/teams/person.ts';
import { startTeams, type Teams } from '../../sandbox/teams/teams.ts';
import { createAdapter } from '../../src/bot/adapter.ts';
import { createMessenger } from '../../src/bot/delivery/messenger.ts';
import type { Cards } from '../../src/cards/render.ts';
import type { Messenger, OutboxMessage } from '../../src/services/journeys/ports.ts';
import { ana, later, noon } from '../services/store/builders.ts';
import { openMemoryStore } from '../services/store/memory-store.ts';
import type { Subject } from '../services/store/subject.ts';
import { patience } from '../support/patience.ts';
import { silentLog } from '../support/silent-log.ts';

/** How the connection stands: what a card shows that is drawn now. */
let state = '';
let subject: Subject;
let teams: Teams;
let chat: TeamsPerson['chat'];
beforeAll(async () => {
  [subject, teams] = await Promise.all([openMemoryStore(), startTeams('http://127.0.0.1:9')]);
  const person = teams.person(ana);
  chat = person.chat;
  chat.installed = true;
  const activity = person.activity({ type: 'message', text: 'hello' });
  const reference = TurnContext.getConversationReference(activity as never);
  const about = { name: ana.name, locale: 'en', localeFrom: 'client', zone: null, addresses: [] } as const;
  const { tenant, oid } = ana;
  const { conversations } = subject.opened.store;
  await conversations.refresh({ tenant, oid, ...about, reference, state: 'active', seenAt: noon }, 1);
});
afterAll(async () => {
  await Promise.all([teams?.stop(), subject?.close()]);
});
beforeEach(() => teams.delay(null));

const store = () => subject.opened.store;

/** A process of the bot; one without patience has given every edit up before Teams has answered. */
function aProcess(ownPatience?: number): Messenger {
  const bot = { anonymous: true, appId: '' } as never;
  const config = { bot, cloud: 'global' } as const;
  const render = (card: string) => ({
    card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: card === 'notice' ? 'goes on below' : state }] },
    summary: state,
  });
  return createMessenger({
    ...{ adapter: createAdapter(config, silentLog), config, store: store(), log: silentLog, clock: () => later(1) },
    cards: { render, titles: () => [] } as unknown as Cards,
    journeys: { present: { present: async () => ({}) }, meet: {} } as never,
    ...(ownPatience === undefined ? {} : { patience: ownPatience }),
  });
}

const to = { tenant: ana.tenant, oid: ana.oid };
const add = async (about: string, mode: OutboxMessage['mode']): Promise<OutboxMessage> => {
  const id = await store().outbox.add({ to, card: 'connection', subject: about, mode });
  const message = id ? await store().outbox.find(id) : null;
  if (!message) throw new Error('the message is gone');
  return message;
};

async function brings(messenger: Messenger, message: OutboxMessage): Promise<void> {
  expect(await messenger.deliver(message)).toBe('sent');
  await store().outbox.done(message.id);
}

/** What is to be delivered for this connection. */
const waiting = (about: string) =>
  subject.query('select id, mode from outbox where subject = $1 and done_at is null', [about]);

const shown = (): string | undefined => {
  const message = chat.messages.at(-1);
  return message && wordsOf(message);
};

/** Brings a card, then an edit of it that Teams takes only when it is let go. */
async function lateEdit(about: string) {
  const usual = aProcess();
  state = 'asked';
  await brings(usual, await add(about, 'new'));
  const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let edits = 0;
  teams.delay(async (method) => {
    if (method !== 'PUT') return;
    edits += 1;
    if (edits > 1) return;
    held.resolve();
    await letGo.promise;
  });
  const impatient = aProcess(1);
  const edit = await add(about, 'edit');
  await expect(impatient.deliver(edit)).rejects.toMatchObject({ code: 'send_timeout' });
  await held.promise;
  return { usual, impatient, edit, letGo: letGo.resolve, edits: () => edits };
}

it('an edit that may still arrive holds back the next one of its message, and not those of others', async () => {
  const { impatient, edit, letGo, edits } = await lateEdit('one');
  state = 'granted';

  await expect(impatient.deliver(edit)).rejects.toMatchObject({ code: 'earlier_edit_on_its_way' });
  expect(edits()).toBe(1);
  await expect(impatient.deliver(await add('another', 'new'))).resolves.toBe('sent');

  letGo();
  await vi.waitFor(() => expect(impatient.deliver(edit)).rejects.toMatchObject({ code: 'send_timeout' }), patience);
  await vi.waitFor(() => expect(chat.messages.map(wordsOf)).toEqual(['granted', 'granted']), patience);
});

it('an edit that arrives over a newer one of another process is followed by how it stands now', async () => {
  const { usual, edit, letGo } = await lateEdit('two');
  state = 'granted';
  await brings(usual, edit);
  expect(shown()).toBe('granted');
  expect(await waiting('two')).toEqual([]);

  letGo();
  await vi.waitFor(
    async () => expect(await waiting('two')).toEqual([{ id: expect.any(String), mode: 'edit' }]),
    patience,
  );
  expect(shown()).toBe('asked');
  state = 'active';
  const [again] = await waiting('two');
  await brings(usual, (await store().outbox.find(String(again?.['id']))) as OutboxMessage);

  expect(shown()).toBe('active');
});

it('an edit that arrives at a card which was taken over meanwhile leaves no buttons there', async () => {
  const { usual, edit, letGo } = await lateEdit('three');
  const old = chat.messages.at(-1)?.id;
  state = 'granted';
  await brings(usual, await add('three', 'new'));
  await store().outbox.done(edit.id);
  const words = () => chat.messages.filter(({ id }) => id === old).map(wordsOf);
  expect(words()).toEqual(['goes on below']);

  letGo();
  await vi.waitFor(() => expect(chat.messages.find(({ id }) => id === old)?.earlier).toHaveLength(3), patience);
  expect(words()).toEqual(['goes on below']);
  expect(shown()).toBe('granted');
});

/** A tap puts the card of a request into the newest message. */
async function isTakenBy(request: string): Promise<void> {
  const activityId = String(chat.messages.at(-1)?.id);
  const drawn = await store().order.next();
  await store().sentCards.remember({ ...to, card: 'approval-request', subject: request, activityId, drawn });
}

const anEdit = [{ id: expect.any(String), mode: 'edit' }];

it('an edit that arrives where a tap has put another card is followed by that one', async () => {
  const { edit, letGo } = await lateEdit('four');
  await isTakenBy('CR-4');
  await store().outbox.done(edit.id);

  letGo();
  await vi.waitFor(async () => expect(await waiting('CR-4')).toEqual(anEdit), patience);
  expect(shown()).not.toBe('goes on below');
});

it('an edit during which a tap puts another card there is followed by that one, and is told to be overtaken', async () => {
  const usual = aProcess();
  await brings(usual, await add('five', 'new'));
  const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  teams.delay(async (method) => {
    if (method !== 'PUT') return;
    held.resolve();
    await letGo.promise;
  });
  const delivered = usual.deliver(await add('five', 'edit'));
  await held.promise;
  await isTakenBy('CR-5');
  letGo.resolve();

  expect(await delivered).toBe('overtaken');
  expect(await waiting('CR-5')).toEqual(anEdit);
  expect(shown()).not.toBe('goes on below');
});
