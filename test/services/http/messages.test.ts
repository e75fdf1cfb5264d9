import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import type { Json } from '../../../sandbox/teams/card.ts';
import { wordsOf } from '../../../sandbox/teams/chat.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { sentTo } from '../../support/steps.ts';

let running: Running;
let anna: Actor;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
  anna = running.actor(contoso, contoso.people.anna);
  await anna.teams.installs();
});
afterAll(() => running?.stop());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${running.botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(10_000),
  });
const message = (bent: Json): Json => ({ ...anna.teams.activity({ type: 'message', text: 'help' }), ...bent });

/** Bad input must not break what comes after it. */
async function answersNormally(): Promise<void> {
  const before = sentTo(anna).length;
  await anna.teams.says('help');
  expect(sentTo(anna).slice(before).map(wordsOf)).toEqual([expect.stringContaining('What you can ask me')]);
}

async function isRefused(answer: Promise<Response>, status = 400): Promise<void> {
  const lines = running.log.length;
  const before = sentTo(anna).length;
  const { status: seen } = await answer;
  expect(seen).toBe(status);
  expect(running.log.slice(lines).map(({ phrase }) => phrase)).toEqual(
    expect.arrayContaining([expect.stringMatching(/refused/)]),
  );
  expect(sentTo(anna)).toHaveLength(before);
  await answersNormally();
}

describe('a body that is no activity gets a 4xx and a log line, and the bot goes on', () => {
  it.each<[string, string, number?]>([
    ['an empty object', '{}'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a list of activities', '[{"type":"message"}]'],
    ['text', '"message"'],
    ['a number', '42'],
    ['null', 'null'],
    ['broken JSON', '{"type":"message"'],
    ['bytes that are no text', '\u0000\u0001\ud800'],
    ['1 MB', JSON.stringify({ type: 'message', text: 'x'.repeat(1024 * 1024) }), 413],
    ['deeply nested lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('%s', async (_, body, status) => {
    await isRefused(post(body), status);
  });

  it.each<[string, Record<string, string>, number]>([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', { 'content-type': 'text/plain' }, 415],
  ])('%s in place of JSON', async (_, headers) => {
    const { status } = await post('type=message', headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    await answersNormally();
  });

  it('a packed body, which could unpack without end', async () => {
    const packed = Uint8Array.from(gzipSync(JSON.stringify(message({}))));
    const { status } = await post(packed, { 'content-encoding': 'gzip' });
    expect(status).toBe(415);
    await answersNormally();
  });
});

describe('an activity with a field of the wrong kind gets a 4xx and a log line, and the bot goes on', () => {
  it.each<[string, Json, number?]>([
    ['no type', { type: undefined }],
    ['a type that is a number', { type: 7 }],
    ['an empty type', { type: '' }],
    ['nobody it is from', { from: undefined }],
    ['a sender that is text', { from: 'anna' }],
    ['a sender whose object id is none', { from: { id: '29:a', aadObjectId: 'anna' } }],
    ['no conversation', { conversation: undefined }],
    ['a conversation that is null', { conversation: null }],
    ['a tenant that is no id', { conversation: { id: 'a', tenantId: '../..' } }],
    ['no recipient', { recipient: undefined }],
    ['text that is an object', { text: { toString: 'x' } }],
    ['text that is a list', { text: ['help'] }],
    ['channel data that is text', { channelData: 'x' }],
    ['a locale as long as a book', { locale: 'x'.repeat(5_000) }],
    ['another channel', { channelId: 'webchat' }],
    ['no channel', { channelId: undefined }],
    ['no service address', { serviceUrl: undefined }, 403],
    ['a service address elsewhere', { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }, 403],
    ['a service address that is none', { serviceUrl: 'file:///etc/passwd' }, 403],
  ])('%s', async (_, bent, status) => {
    await isRefused(post(JSON.stringify(message(bent))), status);
  });
});

describe('a message is answered whatever stands in its entities', () => {
  it.each<[unknown]>([
    [null],
    ['x'],
    [[null]],
    [[[]]],
    [[{ type: {} }]],
    [[{ type: 'mention' }]],
    [[{ type: 'Mention', mentioned: null, text: 7 }]],
    [[{ type: 'clientInfo', timezone: {} }]],
  ])('%j', async (entities) => {
    const before = sentTo(anna).length;
    const { status } = await post(JSON.stringify(message({ entities: entities as Json[string] })));
    expect(status).toBe(200);
    expect(sentTo(anna).slice(before).map(wordsOf)).toEqual([expect.stringContaining('What you can ask me')]);
  });

  it('also where there is no text to take a mention out of', async () => {
    const { id } = message({})['recipient'] as { id: string };
    const entities = [{ type: 'mention', text: '<at>bot</at>', mentioned: { id } }];
    const { status } = await post(JSON.stringify(message({ text: null, entities })));
    expect(status).toBe(200);
    await answersNormally();
  });
});

describe('an activity that says nothing useful is taken without a word', () => {
  it.each<[string, Json]>([
    ['of a kind that nobody knows', { type: 'somethingNew', text: undefined }],
    ['that tells of typing', { type: 'typing', text: undefined }],
    ['of a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['of an end', { type: 'endOfConversation' }],
    [
      'of a new name of the team',
      { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed', tenant: { id: contoso.tid } } },
    ],
  ])('%s', async (_, bent) => {
    const before = sentTo(anna).length;
    expect((await post(JSON.stringify(message(bent)))).status).toBeLessThan(300);
    expect(sentTo(anna)).toHaveLength(before);
    await answersNormally();
  });
});

describe('a tap of the wrong kind is answered as a tap, with 200', () => {
  it.each<[string, Json]>([
    ['without a value', { value: undefined }],
    ['with null', { value: null }],
    ['with text', { value: 'approve' }],
    ['with a list', { value: [1, 2] }],
    ['without an action', { value: { trigger: 'manual' } }],
    ['with another type of action', { value: { action: { type: 'Action.Http', verb: 'approve' } } }],
    ['with a verb that is an object', { value: { action: { type: 'Action.Execute', verb: {} } } }],
    ['with a verb as long as a book', { value: { action: { type: 'Action.Execute', verb: 'x'.repeat(5_000) } } }],
    ['with an unknown verb', { value: { action: { type: 'Action.Execute', verb: 'nothing' } } }],
    ['with data that is text', { value: { action: { type: 'Action.Execute', verb: 'confirm_scopes', data: 'x' } } }],
    [
      'with __proto__ in its data',
      {
        value: {
          action: { type: 'Action.Execute', verb: 'confirm_scopes', data: JSON.parse('{"__proto__":{"id":"x"}}') },
        },
      },
    ],
    ['of another invoke', { name: 'task/fetch', value: { data: {} } }],
    ['of an invoke without a name', { name: undefined, value: {} }],
  ])('%s', async (_, bent) => {
    const tap = { ...anna.teams.activity({ type: 'invoke', name: 'adaptiveCard/action', value: {} }), ...bent };
    const answer = await post(JSON.stringify(tap));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ statusCode: 200, value: expect.stringMatching(/\S/) });
    await answersNormally();
  });

  it('in the old form of a message with a value: an unknown verb is told so', async () => {
    const before = sentTo(anna).length;
    await post(JSON.stringify(message({ text: undefined, value: { verb: 'nothing', id: 'x' } })));
    expect(wordsOf(sentTo(anna)[before] as never)).toContain('Not found');
  });
});

describe('without authentication', () => {
  it.each(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'])(
    'a request that came through a proxy (%s) is refused',
    async (name) => {
      expect((await post(JSON.stringify(message({})), { [name]: 'evil.example' })).status).toBe(403);
      expect((await fetch(`${running.botUrl}/connect/x`, { headers: { [name]: 'evil.example' } })).status).toBe(403);
    },
  );

  it('other methods and paths are refused', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH'])
      expect((await fetch(`${running.botUrl}/api/messages`, { method })).status).toBe(405);
    expect((await fetch(`${running.botUrl}/_sim/state`)).status).toBe(404);
    expect((await fetch(`${running.botUrl}/`)).status).toBe(404);
  });

  it('says whether it is up and ready', async () => {
    expect((await fetch(`${running.botUrl}/healthz`)).status).toBe(200);
    expect((await fetch(`${running.botUrl}/readyz`)).status).toBe(200);
  });

  it('gives figures: of the process, and of errors by class and surface, of which none names a code', async () => {
    await anna.teams.says('What is AADSTS999999?');
    const answer = await fetch(`${running.botUrl}/metrics`);
    const text = await answer.text();

    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toMatch(
      /^consent_concierge_microsoft_errors_total\{surface="pasted",class="unknown",known="false"\} 1$/m,
    );
    expect(text).not.toContain('999999');
  });
});

it("a chat of one tenant never speaks for another: the acting tenant is the conversation's own", async () => {
  const before = await running.database.truth();
  const bent = { channelData: { tenant: { id: fabrikam.tid } }, text: 'connect my mailbox' };
  expect((await post(JSON.stringify(message(bent)))).status).toBeLessThan(300);
  expect(sentTo(anna).map(wordsOf).at(-1)).toContain('I can only help in your own tenant');
  expect(await running.database.truth()).toEqual(before);
});
