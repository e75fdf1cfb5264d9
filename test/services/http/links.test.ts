import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import { contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../../sandbox/demo/signs.ts';
import { wordsOf } from '../../../sandbox/teams/chat.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { asksForMailbox, becomesActive, connectLink, given, signsIn } from '../../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

describe('a sign-in link', () => {
  it('may be prefetched and opened any number of times: nothing changes, and it still works afterwards', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const card = await asksForMailbox(fay);
    await running.settled();
    const before = await running.database.truth();
    const link = connectLink(card);
    for (const method of ['HEAD', 'GET', 'GET', 'OPTIONS']) await fetch(link, { method, redirect: 'manual' });
    expect(await running.database.truth()).toEqual(before);

    await signsIn(running, fay, card);
    await becomesActive(fay);
    const after = await new Browser().open(link);
    expect([after.status, after.text.includes('fay@fabrikam.com is active')]).toEqual([200, true]);
  });

  it('works by copy and paste in any browser, and the sign-in there survives a restart of the bot (T4)', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const card = await asksForMailbox(gus);
    // The address as it stands in the text, for whom the button opens nothing.
    const copied = given(/https?:\/\/\S+\/connect\/\S+/.exec(wordsOf(card))?.[0], 'address in the text');
    const microsoft = await new Browser().open(copied);
    await running.restart();
    const { page } = await walkThroughMicrosoft(microsoft, running.login, gus.person.upn);

    expect(page.text).toContain('gus@fabrikam.com');
    expect(page.text).toContain('Microsoft is making it active');
    await becomesActive(gus);
  });

  it('leads to the one tenant, with the address as a hint, the full list asked for and proof of possession', async () => {
    const gus = running.newcomer(fabrikam);
    const answer = await fetch(connectLink(await asksForMailbox(gus)), { redirect: 'manual' });
    const to = new URL(answer.headers.get('location') ?? '');

    expect(`${to.origin}${to.pathname}`).toBe(`${running.login}/${fabrikam.tid}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      login_hint: gus.person.mail,
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(to.searchParams.get('prompt')).toBeNull();
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-trip-\S+; Path=\/; Max-Age=1800; Secure; HttpOnly; SameSite=Lax$/,
    );
  });

  it('of another mailbox shows first who asked and for what; "I did not expect this" asks once more, then ends it and tells who asked (S24)', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const card = await asksForMailbox(carla, 'connect finance@contoso.com');
    const page = await new Browser().open(connectLink(card));

    for (const each of ['Carla Mendes asked for this', 'finance@contoso.com', 'Mail.ReadWrite'])
      expect(page.text).toContain(each);
    expect(page.url.startsWith(running.botUrl)).toBe(true);
    expect((await page.press('continue')).url.startsWith(running.login)).toBe(true);
    const sure = await page.press('unexpected');
    expect(sure.text).toContain('End this connection?');
    expect((await sure.press('back')).text).toContain('Carla Mendes asked for this');
    for (const method of ['GET', 'HEAD', 'POST']) await fetch(connectLink(card), { method, redirect: 'manual' });
    expect((await new Browser().open(connectLink(card))).text).toContain('Carla Mendes asked for this');

    expect((await sure.press('end')).text).toContain('This connection has ended');
    await carla.teams.waitsFor('the end', says('Somebody with the link for finance@contoso.com said'));
    expect((await new Browser().open(connectLink(card))).status).toBe(410);
  });

  it.each<[string, (link: string) => string]>([
    ['cut off', (link) => link.slice(0, -3)],
    ['mistyped', (link) => `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`],
    ['of another kind', (link) => link.replace('/connect/', '/approve/')],
    ['made up', () => `${running.botUrl}/connect/..%2f..%2fetc%2fpasswd`],
  ])('%s is unknown, in words', async (_, bend) => {
    const link = connectLink(await asksForMailbox(running.newcomer(fabrikam)));
    const page = await new Browser().open(bend(link));
    expect([page.status, page.text.includes('This link is not known')]).toEqual([404, true]);
    expect(page.has('sign-in')).toBe(false);
  });

  it('is in no line of the log, however it is misspelt (T8)', async () => {
    const link = connectLink(await asksForMailbox(running.newcomer(fabrikam)));
    const ticket = new URL(link).pathname.split('/')[2] ?? '';
    const { botUrl, log } = running;
    const before = log.length;
    const paths = [`connect/${ticket}/`, `connect/${ticket}/x`, `/connect/${ticket}`, `Connect/${ticket}`];
    for (const path of [...paths, `connect%2F${ticket}`, `approve/${ticket}/`, `auth/callback/${ticket}`])
      expect((await fetch(`${botUrl}/${path}`)).status).toBeGreaterThanOrEqual(400);
    await fetch(`${botUrl}/connect/${ticket}%`);
    expect(log.slice(before).filter(({ phrase }) => phrase === 'request refused').length).toBeGreaterThan(5);
    expect(JSON.stringify(log)).not.toContain(ticket);
  });

  it('ends after seven days', async () => {
    const link = connectLink(await asksForMailbox(running.newcomer(fabrikam)));
    running.setClock(7 * 24 * 3_600_000 + 1_000);
    expect((await new Browser().open(link)).status).toBe(410);
  });

  it('does not skip the list of permissions: a link from before a changed list asks to read it first (S22, S26)', async () => {
    const lee = running.newcomer(fabrikam);
    const card = await asksForMailbox(lee);
    await running.database.rows(
      `update connections set confirmed_scope_version = 'older' where address = '${lee.person.mail}'`,
    );
    const page = await new Browser().open(connectLink(card));
    expect(page.text).toContain('Please read in Teams what the product asks for');
    await lee.teams.says('status');
    const list = await lee.teams.waitsFor('the changed list', hasButton('confirm_scopes'));
    expect(hasLinkTo('/connect/')(list)).toBe(false);
    await lee.teams.taps(list, 'confirm_scopes');
    const microsoft = await new Browser().open(connectLink(await lee.teams.waitsFor('a link', hasLinkTo('/connect/'))));
    expect(microsoft.url.startsWith(running.login)).toBe(true);
  });
});

describe('every page', () => {
  it('lets nothing in from elsewhere, is kept by nobody, and leaves no trace of the link', async () => {
    const answer = await fetch(`${running.botUrl}/connect/nothing`);
    const header = (name: string) => answer.headers.get(name);
    expect(header('content-security-policy')).toContain("default-src 'none'");
    expect(header('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([header('referrer-policy'), header('cache-control'), header('x-content-type-options')]).toEqual([
      'no-referrer',
      'no-store',
      'nosniff',
    ]);
    expect(await answer.text()).not.toMatch(/<script|https?:\/\//);
  });

  it('speaks the language of the browser', async () => {
    const answer = await fetch(`${running.botUrl}/connect/nothing`, {
      headers: { 'accept-language': 'nl-NL,nl;q=0.9' },
    });
    expect(await answer.text()).toContain('lang="nl"');
  });

  it('is not logged with its link', () => {
    const logged = JSON.stringify(running.log);
    expect(logged).not.toMatch(/\/connect\/[\w-]{20}/);
  });
});
