import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import type { Page } from '../../../sandbox/browser/page.ts';
import { apps, contoso, fabrikam, personal } from '../../../sandbox/cloud/world.ts';
import { hasLinkTo, says } from '../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { wordsOf } from '../../../sandbox/teams/chat.ts';
import { patience } from '../../support/patience.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { asksForMailbox, becomesActive, connectLink, given, sentTo, signsIn, walks } from '../../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
  await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const callback = (query: Record<string, string>) => `${running.botUrl}/auth/callback?${new URLSearchParams(query)}`;

/** The way back that Microsoft sends the browser, without going it. */
async function wayBack(who: Actor): Promise<URL> {
  const link = connectLink(await asksForMailbox(who));
  const microsoft = await who.browser.open(link);
  const before = who.browser.hops.length;
  await walks(running, who, microsoft.url);
  const back = who.browser.hops.slice(before).find(({ url }) => url.startsWith(`${running.botUrl}/auth/callback`));
  return new URL(given(back, 'way back').url);
}

describe('a return to the sign-in callback', () => {
  let fay: Actor;
  let state: string;
  beforeEach(async () => {
    fay = running.newcomer(fabrikam);
    const microsoft = await fay.browser.open(connectLink(await asksForMailbox(fay)));
    state = given(new URL(microsoft.url).searchParams.get('state'), 'state');
    await running.settled();
  });

  const nothingHappens = async (open: () => Promise<Page>): Promise<Page> => {
    const before = await running.database.truth();
    const page = await open();
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
    return page;
  };

  it.each<[string, () => Record<string, string>, number]>([
    ['without anything', () => ({}), 400],
    ['with a forged state', () => ({ state: 'A'.repeat(43), code: 'x' }), 400],
    ['with a state of another length', () => ({ state: state.slice(1), code: 'x' }), 400],
    ['with a state and nothing else', () => ({ state }), 400],
    ['with text that is no state', () => ({ state: "'; drop table connections; --", code: 'x' }), 400],
  ])('%s changes nothing (S29)', async (_, query, status) => {
    const page = await nothingHappens(() => fay.browser.open(callback(query())));
    expect(page.status).toBe(status);
    expect(page.text).toContain('Nothing was changed');
  });

  it('with a repeated state or code changes nothing', async () => {
    const page = await nothingHappens(() =>
      fay.browser.open(`${callback({ state, code: 'x' })}&state=${state}&code=y`),
    );
    expect(page.text).toContain('Nothing was changed');
  });

  it('31 minutes later changes nothing and says why', async () => {
    running.setClock(31 * 60_000);
    const page = await nothingHappens(() => fay.browser.open(callback({ state, code: 'x' })));
    expect([page.status, page.text.includes('took too long')]).toEqual([410, true]);
  });

  it('in another browser changes nothing, and "continue here" starts the same trip there', async () => {
    const other = new Browser();
    const page = await nothingHappens(() => other.open(callback({ state, code: 'x' })));
    expect(page.text).toContain('You came back in another browser');
    const microsoft = await page.press('restart');
    expect(microsoft.url.startsWith(running.login)).toBe(true);
    expect(new URL(microsoft.url).searchParams.get('state')).not.toBe(state);
  });

  it('with the cookie of another trip changes nothing', async () => {
    const answer = await fetch(callback({ state, code: 'x' }), {
      headers: { cookie: `__Host-trip-${state.slice(0, 8)}=${state}` },
    });
    expect(await answer.text()).toContain('You came back in another browser');
  });

  it('with a code that Microsoft never gave is told as failed, moves no state and keeps no token (S29)', async () => {
    const standsAs = `select state, user_level, signer from connections where address = '${fay.person.mail}'`;
    const before = await running.database.rows(standsAs);
    const page = await fay.browser.open(callback({ state, code: 'forged' }));
    expect(page.text).toContain('The sign-in is not finished');
    expect(page.text).not.toContain('forged');
    expect(before).toEqual([{ state: 'needs_sign_in', user_level: 'missing', signer: null }]);
    expect(await running.database.rows(standsAs)).toEqual(before);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
  });

  it('repeats nothing of what a forged error says', async () => {
    const query = { state, error: '<b>pay@evil.example</b>', error_description: 'call 0900 now <script>' };
    const page = await fay.browser.open(callback(query));
    expect(page.text).not.toMatch(/evil|0900|script/);
    const card = await fay.teams.waitsFor('what happened', says('did not work'));
    expect(wordsOf(card)).not.toMatch(/evil|0900|script/);
  });
});

describe('a return that is worked off', () => {
  it('is found with text appended to the state, as Teams does, and a replay or reload shows the same and changes nothing (S29)', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const back = await wayBack(fay);
    await becomesActive(fay);
    await running.settled();
    const before = await running.database.truth();
    for (const appended of ['', '%20deeplinkId%3D12345', '&x=y']) {
      const again = await fay.browser.open(`${back.href}${appended}`);
      expect(again.text).toContain('fay@fabrikam.com is active');
    }
    const state = given(back.searchParams.get('state'), 'state');
    const late = await new Browser().open(callback({ state, error: 'access_denied', error_subcode: 'cancel' }));
    expect(late.text).toContain('is active');
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  });

  it('with the state lengthened by Teams on the first arrival is worked off too', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const link = connectLink(await asksForMailbox(gus));
    const microsoft = await gus.browser.open(link);
    const state = given(new URL(microsoft.url).searchParams.get('state'), 'state');
    const page = await gus.browser.open(
      callback({ state: `${state} deeplinkId=1`, error: 'access_denied', error_subcode: 'cancel' }),
    );
    expect(page.text).toContain('The sign-in is not finished');
    await gus.teams.waitsFor('the question which it was', says('What did Microsoft show you?'));
  });

  it('twice at the same moment is worked off once, and nobody hears of a failure', async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    const once = globalThis.fetch;
    const twice = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      if (!String(url).includes('/auth/callback')) return once(url, init);
      const [first] = await Promise.all([once(url, init), once(url, init)]);
      return first;
    });
    await signsIn(running, anna, await asksForMailbox(anna)).finally(() => twice.mockRestore());
    await becomesActive(anna);
    await running.settled();

    const { tokens } = await running.cloud();
    const redeemed = tokens.filter(({ oid, kind }) => oid === anna.person.oid && kind === 'authorization_code');
    expect(redeemed).toHaveLength(1);
    expect(sentTo(anna, says('did not work'))).toEqual([]);
  });
});

describe('a trip that a stranger began before the sign-in that worked', () => {
  const { erin } = contoso.people;
  const standing = () => running.database.rows(`select state, trouble from connections where address = '${erin.mail}'`);
  const answers = (to: string, form: Record<string, string>) =>
    fetch(to, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });

  it('leads nowhere after "re-authorise", and no link, old or new, ends what once worked', async () => {
    const who = running.actor(contoso, erin);
    const link = connectLink(await asksForMailbox(who));
    const began = await new Browser().open(link);
    const open = given(new URL(began.url).searchParams.get('state'), 'state');
    const wrong = new Browser();
    await walkFrom(await (await wrong.open(link)).press('Use another account'), contoso.people.fiona.upn);
    const back = wrong.hops.find(({ url }) => url.startsWith(`${running.botUrl}/auth/callback`));
    const failed = given(new URL(given(back, 'way back').url).searchParams.get('state'), 'state');
    await signsIn(running, who, await who.teams.waitsFor('the link', hasLinkTo('/connect/')));
    const active = await becomesActive(who);
    expect((await new Browser().open(callback({ state: open, code: 'x' }))).text).toContain('is active');

    await who.teams.taps(active, 'reauthorise');
    const fresh = connectLink(await who.teams.waitsFor('the fresh link', hasLinkTo('/connect/')));
    await running.settled();
    const before = await running.database.truth();
    for (const state of [open, failed]) {
      const onward = await answers(`${running.botUrl}/auth/callback`, { state, answer: 'continue' });
      expect([onward.status, onward.headers.get('location')]).toEqual([410, null]);
      await answers(`${running.botUrl}/auth/callback`, { state, answer: 'end' });
    }
    expect((await new Browser().open(callback({ state: open, code: 'x' }))).status).toBe(410);
    await answers(fresh, { answer: 'end' });
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
    expect(await standing()).toMatchObject([{ state: 'needs_reauth' }]);

    await signsIn(running, who, await who.teams.waitsFor('the fresh link', hasLinkTo('/connect/')));
    await vi.waitFor(async () => expect(await standing()).toEqual([{ state: 'active', trouble: null }]), patience);
  });
});

describe('the wrong account', () => {
  it('of an administrator: the consent is kept, nothing else, and no call is made with that token (T6, T34, T35, T36)', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const ben = contoso.people.ben;
    const page = await carla.browser.open(connectLink(await asksForMailbox(carla)));
    const picker = await page.press('Use another account');
    const { page: end } = await walkFrom(picker, ben.upn);

    expect(end.text).toMatch(/b•••@contoso\.com signed in, but .* carla@contoso\.com/);
    const card = await carla.teams.waitsFor('the way on', says('Another account signed in'));
    expect(wordsOf(card)).toContain('But its consent stays at Microsoft');
    const cloud = await running.cloud();
    expect(cloud.calls.filter(({ surface, oid }) => surface === 'graph' && oid === ben.oid)).toEqual([]);
    expect(
      cloud.grants.some(({ appId, principalId }) => appId === apps.taxcalc.clientId && principalId === ben.oid),
    ).toBe(true);
    expect(
      await running.database.rows(
        `select state, signer, user_level from connections where address = '${carla.person.mail}'`,
      ),
    ).toEqual([{ state: 'wrong_account', signer: null, user_level: 'wrong_account' }]);
    expect(await running.database.rows('select * from tokens')).toEqual([]);

    const again = await signsIn(running, carla, await carla.teams.waitsFor('the link', hasLinkTo('/connect/')));
    expect(again.met.length).toBeGreaterThan(0);
    expect(carla.browser.hops.some(({ url }) => url.includes('prompt=login'))).toBe(true);
    await becomesActive(carla);
  });

  it.each([
    ['of another tenant', contoso.people.dave, fabrikam.people.fay],
    ['of a private person', contoso.people.fiona, personal.people.pat],
  ])(
    '%s never comes back as a sign-in, and is told apart from a wrong password (S17, T7)',
    async (_, person, stranger) => {
      const who = running.actor(contoso, person);
      const page = await who.browser.open(connectLink(await asksForMailbox(who)));
      const picker = await page.press('Use another account');
      const { page: end } = await walkFrom(await picker.fill('account', stranger.upn).press('next'), stranger.upn);

      expect(end.text).toContain('AADSTS50020');
      await who.teams.waitsFor('what went wrong', says('belongs to another organisation, or is a personal one'));
      const [row] = await running.database.rows(
        `select state, signer from connections where address = '${person.mail}'`,
      );
      expect(row).toEqual({ state: 'needs_sign_in', signer: null });
    },
  );
});

const walkFrom = (page: Page, account: string) => walkThroughMicrosoft(page, running.login, account);
