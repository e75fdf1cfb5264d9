import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import { apps, contoso, northwind, type Person, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says, showsActive } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, becomesActive, connectLink, saysSawTheWall, sentTo, signsIn } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.erin }], onServer: true });
  await running.sim('tenants', { tenant: northwind.domain, assignmentRequired: false });
});
afterAll(() => running?.stop());

/** On the wall: "Have an admin account? Sign in with that account", and the administrator beside the user does. */
const adminSignsIn = async (wall: Page, admin: Person, onBehalfOfAll: boolean) =>
  walkThroughMicrosoft(await wall.press('use-admin-account'), running.login, admin.upn, { onBehalfOfAll });

/** The page after it: what a ticked and an empty box mean, and what the owner does now. */
function saysForWhom(text: string, other: string, owner: string): void {
  for (const each of [
    `The consent of ${other} stays at Microsoft`,
    'it now counts for everybody in the organisation',
    `it counts for ${other} alone, and ${owner} gains nothing by it`,
    `${owner} signs in, and nobody else`,
    'say so with the button in Teams',
  ])
    expect(text).toContain(each);
}

const otherAccount = says('Another account signed in');
const requestsOf = ({ tid }: Tenant) =>
  running.database.rows(`select number, state from requests where tenant = '${tid}' order by number`);
const grantsOf = async ({ tid }: Tenant) =>
  (await running.cloud()).grants
    .filter(({ tenant, appId }) => tenant === tid && appId === apps.taxcalc.clientId)
    .map(({ consentType, principalId }) => [consentType, principalId]);

describe('an administrator who signs in on the page of the user, with the box ticked', () => {
  let anna: Actor;
  const { ben } = contoso.people;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    const { page: wall } = await signsIn(running, anna, await asksForMailbox(anna));
    const { page } = await adminSignsIn(wall, ben, true);
    expect(page.text).toMatch(/b•••@contoso\.com signed in, but .* anna@contoso\.com/);
    saysForWhom(page.text, 'b•••@contoso.com', 'anna@contoso.com');
  });

  it('is told apart from the user: the administrator is named masked, and it is the turn of the user (T6, T34)', async () => {
    const card = await anna.teams.waitsFor('the other account', otherAccount);

    expect(wordsOf(card)).toContain('b•••@contoso.com');
    expect(wordsOf(card)).toMatch(/Wanted\nanna@contoso\.com/u);
    expect(JSON.stringify(anna.teams.chat.happenings)).not.toContain('ben@contoso.com');
    expect(await connectionOf(running, anna)).toMatchObject({ state: 'wrong_account', user_level: 'wrong_account' });
  });

  it('leaves the consent and nothing else: no token is kept, no call is made, the connection is empty (T34, T35)', async () => {
    const { calls, tokens } = await running.cloud();

    expect(calls.filter(({ surface }) => surface === 'graph')).toEqual([]);
    expect(tokens.map(({ oid, kind }) => [oid, kind])).toEqual([[ben.oid, 'authorization_code']]);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    expect(await connectionOf(running, anna)).toMatchObject({ signer: null, active_at: null, next_check_at: null });
    expect(await grantsOf(contoso)).toEqual([['AllPrincipals', null]]);
    const words = wordsOf(await anna.teams.waitsFor('the other account', otherAccount));
    expect(words).toContain('its consent stays at Microsoft');
    // The application level tells it, too, and not as if it were about this mailbox.
    for (const each of ['Granted; for whom is open', 'a consent stands at Microsoft for b•••@contoso.com'])
      expect(words).toContain(each);
    for (const each of ['Partly granted', 'Nothing seen at Microsoft yet']) expect(words).not.toContain(each);
  });

  it.each(['Re-authoirse', 'please re-authorise anna@contoso.com', 'reauthorize my mailbox'])(
    '"%s" shows the one button "Sign in as <mailbox>" again (T36)',
    async (sentence) => {
      await anna.teams.says(sentence);
      const card = await anna.teams.waitsFor('the newest card', hasLinkTo('/connect/'));

      expect(card).toBe(anna.teams.chat.messages.findLast(({ from }) => from === 'bot'));
      const links = buttonsOf(card.card ?? {}).filter(({ url }) => url?.includes('/connect/'));
      expect(links.map(({ title }) => title)).toEqual(['Sign in as anna@contoso.com']);
    },
  );

  it('is not sent to an administrator where a copy at Microsoft has not heard of that consent yet, once or twice: wait (T34, T38)', async () => {
    const match = { appId: apps.taxcalc.clientId };
    await running.sim('faults', { where: 'token', kind: 'aadsts', code: 65001, times: 2, match });
    for (const _ of ['the first copy', 'the second copy']) {
      const link = await anna.teams.waitsFor('the link', hasLinkTo('/connect/'));
      const { page } = await signsIn(running, anna, link);
      expect(page.text).toContain('Please try again in two minutes; nobody has to be asked again.');
    }
    const card = await anna.teams.waitsFor('the wait', says('Microsoft does not know it everywhere yet'));

    expect(hasLinkTo('/connect/')(card)).toBe(true);
    expect(await connectionOf(running, anna)).toMatchObject({ state: 'wrong_account', request: null });
    expect(await requestsOf(contoso)).toEqual([]);
  });

  it('the second journey asks for the account anew, with the mailbox as hint, and ends active without an administrator (T36)', async () => {
    const before = anna.browser.hops.length;
    const { met } = await signsIn(running, anna, await anna.teams.waitsFor('the link', hasLinkTo('/connect/')));
    await becomesActive(anna);
    await running.settled();

    const asked = new URL(anna.browser.hops.slice(before).find(({ url }) => url.includes('/authorize'))?.url ?? '');
    expect([asked.searchParams.get('prompt'), asked.searchParams.get('login_hint')]).toEqual([
      'login',
      'anna@contoso.com',
    ]);
    expect(met).toEqual(['Sign in to your account']);
    expect(await connectionOf(running, anna)).toMatchObject({ state: 'active', signer: anna.person.oid });
    expect(await requestsOf(contoso)).toEqual([]);
    expect(sentTo(anna, showsActive)).toHaveLength(1);
  });
});

describe('an administrator who leaves the box empty', () => {
  it('has agreed for themselves only: page and card say so, the user still meets the wall, and one request comes of it (T34, T35, T41)', async () => {
    const nina = running.actor(northwind, northwind.people.nina);
    const { otto } = northwind.people;
    const { page: wall } = await signsIn(running, nina, await asksForMailbox(nina));
    const { page } = await adminSignsIn(wall, otto, false);
    saysForWhom(page.text, 'o•••@northwind.com', nina.person.mail);
    const card = await nina.teams.waitsFor('the other account', otherAccount);
    expect(wordsOf(card)).toContain('With an empty box you meet “Need admin approval” once more');
    expect(await grantsOf(northwind)).toEqual([['Principal', otto.oid]]);

    expect((await signsIn(running, nina, card)).ended).toBe('wall');
    const number = await saysSawTheWall(nina, card);
    expect(await requestsOf(northwind)).toEqual([{ number, state: 'open' }]);
    expect(await connectionOf(running, nina)).toMatchObject({ state: 'needs_admin', signer: null });
  });
});

describe("somebody else's mailbox", () => {
  it('costs the token of an administrator one look at whose it is, and no more (T34)', async () => {
    const victor = woodgrove.people.victor;
    const hanna = running.actor(woodgrove, woodgrove.people.hanna);
    const card = await asksForMailbox(hanna, 'connect support@woodgrove.com');
    const asked = await hanna.browser.open(connectLink(card));
    const picker = await (await asked.press('continue')).fill('account', victor.upn).press('next');
    await walkThroughMicrosoft(picker, running.login, victor.upn);
    await hanna.teams.waitsFor('the other account', otherAccount);

    const { calls } = await running.cloud();
    const made = calls.filter(({ surface, oid }) => surface === 'graph' && oid === victor.oid);
    expect(made.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1.0/me']);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
  });
});

describe('an approver who was asked before the administrator signed in on the spot', () => {
  it('is no longer asked once nobody waits for an answer, and the next person is not made to wait (T36)', async () => {
    const erin = running.actor(contoso, contoso.people.erin);
    await erin.teams.installs();
    await running.sim('grants/delete', { tenant: contoso.domain, appId: apps.taxcalc.clientId });
    const carla = running.actor(contoso, contoso.people.carla);
    const card = await asksForMailbox(carla);
    const { page: wall } = await signsIn(running, carla, card);
    const number = await saysSawTheWall(carla, card);
    const question = (message: Message) => hasButton('approve')(message) && says(number)(message);
    await erin.teams.waitsFor('the question', question);

    await adminSignsIn(wall, contoso.people.ben, true);
    const emptied = (message: Message) => question(message) && says('nobody at the moment')(message);
    expect(hasButton('approve_listed')(await erin.teams.waitsFor('the list without her', emptied))).toBe(false);
    const anew = (message: Message) => otherAccount(message) && hasLinkTo('/connect/')(message);
    await signsIn(running, carla, await carla.teams.waitsFor('the way on', anew));
    await becomesActive(carla);
    await running.settled();

    expect(await requestsOf(contoso)).toEqual([{ number, state: 'cancelled' }]);
    expect(erin.teams.chat.messages.filter(question)).toEqual([]);
    const dave = running.actor(contoso, contoso.people.dave);
    expect((await signsIn(running, dave, await asksForMailbox(dave))).ended).toBe('away');
    await becomesActive(dave);
  });
});
