import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { apps, contoso, fabrikam } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, linksOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf, looksAreDue } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, becomesActive, connectLink, given, presses, signsIn } from '../support/steps.ts';

let running: Running;
let fay: Actor;
let link: string;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
  fay = running.actor(fabrikam, fabrikam.people.fay);
  const card = await asksForMailbox(fay);
  await fay.teams.taps(card, 'watch_on');
  const watched = await fay.teams.waitsFor('the link', hasLinkTo('/connect/'));
  link = connectLink(watched);
  await signsIn(running, fay, watched);
  await becomesActive(fay);
  await running.settled();
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const newest = (who: Actor): Message =>
  given(
    who.teams.chat.messages.findLast(({ from }) => from === 'bot'),
    'answer',
  );
const asks = (message: Message): boolean => hasButton('disconnect')(message) && hasButton('show_connection')(message);

describe('disconnecting', () => {
  it.each(['disconnect my mailbox', 'please disconnect fay@fabrikam.com'])(
    '"%s" asks first and changes nothing',
    async (sentence) => {
      const before = await running.database.truth();
      await fay.teams.says(sentence);

      expect(asks(newest(fay))).toBe(true);
      expect(await running.database.truth()).toEqual(before);
    },
  );

  it('with a reason says that nothing was done, and that none is needed', async () => {
    await fay.teams.says('disconnect my mailbox because I leave');
    expect(wordsOf(newest(fay))).toContain('I did nothing yet');
    await fay.teams.says('disconnect my mailbox');
    expect(wordsOf(newest(fay))).not.toContain('I did nothing yet');
  });

  it('says what goes here, what stays at Microsoft, and where that is ended', () => {
    const words = wordsOf(newest(fay));

    expect(words).toMatch(/token/);
    expect(words).toMatch(/stays at Microsoft/);
    expect(words).toContain('TaxCalc Communications Centre');
    const links = buttonsOf(newest(fay).card ?? {}).flatMap(({ url }) => url ?? []);
    const { hostname } = new URL(running.login);
    expect(links.map((url) => new URL(url)).map((url) => [url.hostname, url.pathname.split('/')[1]])).toEqual([
      [hostname, 'my-apps'],
      [hostname, 'portal'],
    ]);
  });

  it('can be thought better of: the connection is shown as it was', async () => {
    const before = await running.database.truth();
    await fay.teams.taps(newest(fay), 'show_connection');
    expect(says('is connected')(newest(fay))).toBe(true);
    expect(await running.database.truth()).toEqual(before);
  });

  it("is nobody else's to do, whatever a tap sends", async () => {
    const { id } = (await connectionOf(running, fay)) ?? {};
    const before = await running.database.truth();
    const [gus, anna] = [running.actor(fabrikam, fabrikam.people.gus), running.actor(contoso, contoso.people.anna)];
    for (const who of [gus, anna]) {
      await who.teams.installs();
      for (const verb of ['disconnect', 'ask_disconnect', 'watch_off', 'reauthorise', 'cancel_connection'])
        await presses(who, { verb, data: { id } });
    }
    expect(await running.database.truth()).toEqual(before);
  });

  it('forgets the token, every link and every look, and leaves what Microsoft holds', async () => {
    const { id } = (await connectionOf(running, fay)) ?? {};
    const { grants } = await running.cloud();
    await fay.teams.says('disconnect my mailbox');
    await fay.teams.taps(newest(fay), 'disconnect');

    expect(says('is disconnected')(newest(fay))).toBe(true);
    expect(linksOf(newest(fay).card ?? {})).toEqual([]);
    expect(await connectionOf(running, fay)).toMatchObject({ state: 'disconnected', next_check_at: null });
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    expect((await new Browser().open(link)).status).toBe(410);
    const { tokens } = await running.cloud();
    running.setClock(2 * 3_600_000);
    await looksAreDue(running);
    const left = `select 1 from pgboss.job where name = 'check-connection' and state in ('created', 'active')`;
    await expect.poll(() => running.database.rows(left)).toEqual([]);
    const after = await running.cloud();
    expect(after.tokens).toEqual(tokens);
    expect(after.grants).toEqual(grants);
    expect(after.grants.map(({ appId }) => appId)).toEqual([apps.taxcalc.clientId]);
    const told = await running.database.rows(`select kind from timeline where subject = '${id}' order by at`);
    expect(told.at(-1)).toEqual({ kind: 'connection.disconnected' });
  });

  it('a second time, by a late tap, changes nothing more', async () => {
    const { id } = (await connectionOf(running, fay)) ?? {};
    const before = await running.database.truth();
    for (const verb of ['disconnect', 'reauthorise', 'watch_on', 'check_now', 'saw_admin_wall'])
      expect(await presses(fay, { verb, data: { id } })).toContain('is disconnected');
    expect(await presses(fay, { verb: 'ask_disconnect', data: { id } })).toContain('nothing to disconnect');
    expect(await running.database.truth()).toEqual(before);
  });

  it('can be followed by a new connection, with a history of its own and without a new consent', async () => {
    const { id } = (await connectionOf(running, fay)) ?? {};
    const { met } = await signsIn(running, fay, await asksForMailbox(fay));
    await expect.poll(() => connectionOf(running, fay)).toMatchObject({ state: 'active' });
    const anew = await connectionOf(running, fay);

    expect(met).not.toContain('Permissions requested');
    expect(anew?.['id']).not.toBe(id);
    expect(anew?.['health_agreed_at']).toBeNull();
    expect(await running.database.rows('select * from tokens')).toEqual([]);
  });
});

describe('what is not connected yet', () => {
  it('is not disconnected but called off, on its own card', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    await asksForMailbox(gus);
    await gus.teams.says('disconnect my mailbox');

    expect(hasButton('disconnect')(newest(gus))).toBe(false);
    await gus.teams.taps(newest(gus), 'cancel_connection');
    expect(await connectionOf(running, gus)).toMatchObject({ state: 'cancelled' });
    await gus.teams.says('disconnect my mailbox');
    expect(wordsOf(newest(gus))).toContain('Nothing is open');
  });
});
