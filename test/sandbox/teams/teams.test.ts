import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, type Json, linksOf } from '../../../sandbox/teams/card.ts';
import { wordsOf } from '../../../sandbox/teams/chat.ts';
import { drawCard } from '../../../sandbox/teams/draw.ts';
import { startTeams, type Teams } from '../../../sandbox/teams/teams.ts';

const form: Json = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', style: 'heading', text: 'Which mailbox\\?' },
    { type: 'Input.Text', id: 'mailbox', label: 'Mailbox', value: 'anna@contoso.com' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Connect', verb: 'connect', data: { id: 'c1', version: 3 } },
    { type: 'Action.OpenUrl', title: 'Help', url: 'https://learn.microsoft.com/help' },
  ],
};
const done: Json = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Done.' }] };
const asAttachment = (card: Json) => [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];

/** A bot of a few lines: a form to every message, an edit to "edit", a card or note to a tap. */
const received: Record<string, unknown>[] = [];
const bot = createServer((request, response) => {
  let text = '';
  request.on('data', (piece) => {
    text += piece;
  });
  request.on('end', async () => {
    const activity = JSON.parse(text);
    received.push(activity);
    const to = `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`;
    const post = (url: string, method: string, body: unknown) =>
      fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (activity.type === 'message') {
      const sent = await post(`${to}/${activity.id}`, 'POST', { type: 'message', attachments: asAttachment(form) });
      const { id } = (await sent.json()) as { id: string };
      if (activity.text === 'edit') {
        await post(`${to}/${id}`, 'PUT', { type: 'message', attachments: asAttachment(done) });
      }
    }
    response.setHeader('content-type', 'application/json');
    const asked = activity.value?.action.data.mailbox;
    response.end(
      JSON.stringify(
        activity.type !== 'invoke'
          ? {}
          : asked === 'note'
            ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Thank you' }
            : asked === 'fail'
              ? { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'oops', message: 'no' } }
              : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: done },
      ),
    );
  });
});

let teams: Teams;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    bot.listen(0, '127.0.0.1', resolve);
  });
  teams = await startTeams(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await teams.stop();
  bot.closeAllConnections();
  bot.close();
});

let people = 0;
const somebody = () => {
  people += 1;
  return teams.person({ tenant: 't1', oid: `o${people}`, name: 'Anna de Vries' });
};
const anyCard = (message: { card: Json | null }) => message.card !== null;

describe('the simulated Teams', () => {
  it('shows the card that the bot sends', async () => {
    const anna = somebody();
    await anna.says('hello');
    const shown = await anna.waitsFor('the form', anyCard);

    expect(wordsOf(shown)).toContain('Which mailbox?');
    expect(linksOf(shown.card ?? {})).toEqual(['https://learn.microsoft.com/help']);
  });

  it('shows an edit in place and remembers the earlier look', async () => {
    const anna = somebody();
    await anna.says('edit');
    const shown = await anna.waitsFor('the edited card', (message) => message.earlier.length > 0);

    expect(wordsOf(shown)).toBe('Done.');
    expect(anna.chat.messages.filter(({ from }) => from === 'bot')).toHaveLength(1);
  });

  it("sends a tap with the button's data and the fields as they stand, and shows the card that answers", async () => {
    const anna = somebody();
    await anna.says('hello');
    const shown = await anna.waitsFor('the form', anyCard);
    const tapped = await anna.taps(shown, 'connect', { mailbox: 'finance@contoso.com' });

    expect(tapped).toEqual({ kind: 'card', card: done });
    expect(received.at(-1)).toMatchObject({
      replyToId: shown.id,
      value: { action: { verb: 'connect', data: { id: 'c1', version: 3, mailbox: 'finance@contoso.com' } } },
    });
    expect(anna.chat.messages.at(-1)?.card).toEqual(done);
  });

  it('tells a note and a failure apart', async () => {
    const anna = somebody();
    await anna.says('hello');
    const shown = await anna.waitsFor('the form', anyCard);

    expect(await anna.taps(shown, 'connect', { mailbox: 'note' })).toEqual({ kind: 'note', text: 'Thank you' });
    expect(await anna.taps(shown, 'Connect', { mailbox: 'fail' })).toEqual({
      kind: 'failed',
      status: 500,
      code: 'oops',
      message: 'no',
    });
  });

  it('names the buttons there are when the wanted one is missing', async () => {
    const anna = somebody();
    await anna.says('hello');
    const shown = await anna.waitsFor('the form', anyCard);

    await expect(anna.taps(shown, 'approve')).rejects.toThrow('connect "Connect", Action.OpenUrl "Help"');
    await expect(anna.taps(shown, 'connect', { reason: 'x' })).rejects.toThrow('no field reason');
  });

  it('delivers the same activity again on wish', async () => {
    const anna = somebody();
    await anna.says('hello', { deliveries: 2 });
    const [first, second] = received.slice(-2);

    expect(second?.['id']).toBe(first?.['id']);
  });

  it('says what it waited for and what the chat shows when nothing comes', async () => {
    const anna = somebody();
    await anna.says('hello');
    await expect(anna.waitsFor('a miracle', () => false, { withinSeconds: 0.01 })).rejects.toThrow(
      /waited 0.01 s for a miracle.*Which mailbox/s,
    );
  });

  it('refuses a bot that is not installed, and an edit of a message that is not there', async () => {
    const anna = somebody();
    const url = `${teams.serviceUrl}/v3/conversations/${encodeURIComponent(anna.chat.id)}/activities`;
    const before = await fetch(url, { method: 'POST', body: '{"type":"message","text":"hi"}' });
    await anna.says('hello');
    const edit = await fetch(`${url}/1`, { method: 'PUT', body: '{"type":"message","text":"hi"}' });

    expect([before.status, edit.status]).toEqual([403, 404]);
  });

  it('opens the chat of a person by object id and tenant', async () => {
    const anna = somebody();
    await anna.installs();
    const open = (tenantId: string) =>
      fetch(`${teams.serviceUrl}/v3/conversations`, {
        method: 'POST',
        body: JSON.stringify({ members: [{ id: anna.who.oid }], tenantId }),
      });

    expect(await (await open('t1')).json()).toEqual({ id: anna.chat.id });
    expect((await open('t2')).status).toBe(400);
  });
});

describe('a drawn card', () => {
  it('holds its words and buttons in a frame', () => {
    const drawn = drawCard(form);

    expect(drawn).toContain('WHICH MAILBOX?');
    expect(drawn).toContain('[ anna@contoso.com ]');
    expect(drawn).toContain('[ Connect ]  [ Help ↗ ]');
    expect(new Set(drawn.split('\n').map((line) => line.length)).size).toBe(1);
  });

  it('sends a field with the buttons of its own card only', () => {
    const reason = { type: 'Input.Text', id: 'reason', isRequired: true };
    const deny = { type: 'Action.Execute', title: 'Deny', verb: 'deny', fallback: { type: 'Action.Submit' } };
    const opened = { type: 'AdaptiveCard', body: [reason], actions: [deny] };
    const card = { ...form, actions: [...(form['actions'] as Json[]), { type: 'Action.ShowCard', card: opened }] };

    expect(buttonsOf(card).map(({ verb, inputs }) => [verb, inputs.map(({ id }) => id)])).toEqual([
      ['connect', ['mailbox']],
      [null, ['mailbox']],
      [null, ['mailbox']],
      ['deny', ['mailbox', 'reason']],
    ]);
  });

  it('leaves out what cannot be pressed', () => {
    const greyed = { ...form, actions: [{ type: 'Action.Execute', title: 'Approve', verb: 'a', isEnabled: false }] };

    expect(buttonsOf(greyed)).toEqual([]);
  });
});
