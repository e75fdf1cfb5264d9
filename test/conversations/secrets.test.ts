import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { apps, contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Running, startRunning } from '../support/running.ts';
import { collectSecrets, leaksIn } from '../support/seen-secrets.ts';
import { asksForMailbox, becomesActive, connectLink, given, saysSawTheWall, signsIn } from '../support/steps.ts';

let running: Running;
let anna: Actor;
const { secrets, stop } = collectSecrets();
const kinds = ['access_token', 'code', 'cookie', 'id_token', 'refresh_token', 'state', 'ticket'];
const configured = new Map([
  ['client secret', new Set([apps.taxcalc.clientSecret, apps.ctouch.clientSecret, apps.concierge.clientSecret])],
]);

beforeAll(async () => {
  running = await startRunning();
  anna = running.actor(contoso, contoso.people.anna);
  const ben = running.actor(contoso, contoso.people.ben);
  // Every kind of trip: the wall and back, the administrator by link, the sign-in, and a token that waits.
  const card = await asksForMailbox(anna);
  await signsIn(running, anna, card);
  await saysSawTheWall(anna, card);
  const link = linkTo(await anna.teams.waitsFor('the text', hasLinkTo('/approve/')), '/approve/');
  const door = await ben.browser.open(given(link, 'link'));
  const { page } = await walkThroughMicrosoft(await door.press('sign-in'), running.login, ben.person.upn);
  await walkThroughMicrosoft(await page.press('approve'), running.login, ben.person.upn);
  await running.sim('propagation', { seconds: 600 });
  await signsIn(running, anna, await anna.teams.waitsFor('being called back', hasLinkTo('/connect/')));
  await anna.teams.waitsFor('the wait', says('Signed in: waiting for Microsoft'));
  await running.settled();
});
afterAll(async () => {
  stop();
  await running?.stop();
});

/** The whole database as text; what is stored as bytes is read as bytes. */
const dumped = async (): Promise<string> =>
  JSON.stringify(await running.database.dump(), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );

async function folderText(): Promise<string> {
  const folder = join(running.folder, 'bot');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')));
  return read.join('\n');
}

it('the search sees what it must: every kind of secret travelled, and what is kept in clear is found', async () => {
  expect([...secrets.keys()].sort()).toEqual(kinds);
  expect(leaksIn(await dumped(), new Map([['address', new Set(['anna@contoso.com'])]]))).toEqual(['address']);
  expect(leaksIn(await folderText(), new Map([['address', new Set(['anna@contoso.com'])]]))).toEqual(['address']);
  expect(leaksIn(JSON.stringify(running.log), new Map([['phrase', new Set(['message delivered'])]]))).toEqual([
    'phrase',
  ]);
  expect(await running.database.rows('select connection from tokens')).toHaveLength(1);
});

it('the page about data says that a folder of this machine holds it (S21)', async () => {
  const { text } = await new Browser().open(`${running.botUrl}/privacy`);
  expect(text).toContain(`in a folder on the machine that runs ${new URL(running.botUrl).host}`);
});

describe('while a token waits', () => {
  it('no secret stands in the database, the outbox and the jobs included', async () => {
    expect(leaksIn(await dumped(), secrets)).toEqual([]);
    expect(leaksIn(await dumped(), configured)).toEqual([]);
  });

  it('no secret stands in any file of the data folder', async () => {
    const text = await folderText();
    expect(leaksIn(text, secrets)).toEqual([]);
    expect(leaksIn(text, configured)).toEqual([]);
  });

  it('no secret stands in the log', () => {
    const text = JSON.stringify(running.log);
    expect(leaksIn(text, secrets)).toEqual([]);
    expect(leaksIn(text, configured)).toEqual([]);
  });

  it('cards hold no token, code or cookie, only links', () => {
    const cards = JSON.stringify(anna.teams.chat.happenings);
    expect(leaksIn(cards, secrets)).toEqual(['ticket']);
    expect(leaksIn(cards, configured)).toEqual([]);
  });

  it('a ticket is stored as its hash', async () => {
    const kim = running.newcomer(contoso);
    const ticket =
      connectLink(await asksForMailbox(kim))
        .split('/')
        .at(-1) ?? '';
    const hash = createHash('sha256').update(ticket).digest('base64url');
    expect(await running.database.rows(`select kind from tickets where hash = '${hash}'`)).toEqual([
      { kind: 'connect' },
    ]);
  });
});

it('once it is active the token is gone, and still nothing stands in clear', async () => {
  await running.sim('propagation', { seconds: 0 });
  running.setClock(5_000);
  await anna.teams.taps(await anna.teams.waitsFor('the wait', hasButton('check_now')), 'check_now');
  await becomesActive(anna);
  await running.settled();
  running.setClock(0);

  expect(await running.database.rows('select connection from tokens')).toEqual([]);
  expect(leaksIn(await dumped(), secrets)).toEqual([]);
  expect(leaksIn(JSON.stringify(running.log), secrets)).toEqual([]);
});
