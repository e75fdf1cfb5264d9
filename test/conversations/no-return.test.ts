import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import { adatum, apps, contoso, fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import { numberOn } from '../../sandbox/demo/steps.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf, looksAreDue, sweptAt } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  sentTo,
  showsWall,
  signsIn,
  walks,
} from '../support/steps.ts';

const minute = 60_000;

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: northwind, person: northwind.people.otto }], onServer: true });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** So many minutes later, seen by the sweep. */
const later = (minutes: number): Promise<void> => sweptAt(running, minutes * minute);

const headline = (message: Message): string => wordsOf(message).split('\n')[0] ?? '';
const asksWhat = hasButton('pressed_cancel');
const verbs = (message: Message) => buttonsOf(message.card ?? {}).flatMap(({ verb }) => verb ?? []);
const requests = () => running.database.rows('select number, state from requests order by number');
const stateIn = (page: Page): string => given(new URL(page.url).searchParams.get('state'), 'state');

/** Microsoft sends the browser back with this refusal. */
async function comesBackWith(who: Actor, query: Record<string, string>): Promise<Page> {
  const state = stateIn(await who.browser.open(connectLink(await asksForMailbox(who))));
  return who.browser.open(`${running.botUrl}/auth/callback?${new URLSearchParams({ ...query, state })}`);
}

describe("the four ends of a trip to Microsoft's page", () => {
  it('are told on four cards, and only the first leaves anything behind (S28, T29)', async () => {
    const { fay } = fabrikam.people;
    const [accepts, declines, cancels, stays] = [
      running.actor(fabrikam, fay),
      running.actor(fabrikam, fabrikam.people.gus),
      running.newcomer(fabrikam),
      running.newcomer(fabrikam),
    ] as const;
    await signsIn(running, accepts, await asksForMailbox(accepts));
    await signsIn(running, declines, await asksForMailbox(declines), { consent: 'cancel' });
    await comesBackWith(cancels, { error: 'access_denied', error_subcode: 'cancel' });
    await stays.browser.open(connectLink(await asksForMailbox(stays)));
    await later(10);

    const cards = [
      await becomesActive(accepts),
      await declines.teams.waitsFor('the refusal', says('“Cancel” was pressed')),
      await cancels.teams.waitsFor('the question which it was', asksWhat),
      await stays.teams.waitsFor('the question what the page shows', asksWhat),
    ];
    expect(new Set(cards.map(headline)).size).toBe(4);
    const stored = await Promise.all([accepts, declines, cancels, stays].map((who) => connectionOf(running, who)));
    expect(stored.map((row) => row?.['state'])).toEqual(['active', 'needs_sign_in', 'needs_sign_in', 'needs_sign_in']);
    expect(stored.map((row) => row?.['signer'])).toEqual([fay.oid, null, null, null]);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    expect(await requests()).toEqual([]);
    const { grants, tokens } = await running.cloud();
    expect(grants.map(({ principalId }) => principalId)).toEqual([fay.oid]);
    expect(new Set(tokens.map(({ oid }) => oid))).toEqual(new Set([fay.oid]));
  });
});

describe('nothing came back', () => {
  it('is no error for nine minutes, and the sign-in that took so long succeeds (T9)', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const card = await gus.teams.waitsFor('the link', hasLinkTo('/connect/'));
    const consent = await gus.browser.open(connectLink(card));
    const before = gus.teams.chat.happenings.length;
    await later(9);
    expect(gus.teams.chat.happenings.slice(before)).toEqual([]);

    const { page } = await walkThroughMicrosoft(consent, running.login, gus.person.upn);
    expect(page.text).toContain('Microsoft is making it active');
    await looksAreDue(running);
    await becomesActive(gus);
    expect(await connectionOf(running, gus)).toMatchObject({ trouble: null });
  });

  it('after ten minutes asks once what the page shows, in the card that is there; a late sign-in still succeeds (S28, T9)', async () => {
    const lee = running.actor(fabrikam, fabrikam.people.room1);
    const card = await asksForMailbox(lee);
    const password = await lee.browser.open(connectLink(card));
    const sent = sentTo(lee).length;
    await later(10);
    const asking = await lee.teams.waitsFor('the question', asksWhat);
    expect(asking.id).toBe(card.id);
    expect(wordsOf(asking)).toMatch(/second check/);
    const looks = lee.teams.chat.happenings.length;
    await later(12);

    expect(lee.teams.chat.happenings).toHaveLength(looks);
    expect(sentTo(lee)).toHaveLength(sent);
    expect((await walkThroughMicrosoft(password, running.login, lee.person.upn)).ended).toBe('away');
    await looksAreDue(running);
    await becomesActive(lee);
  });

  it('"I closed the page" makes no request, "I saw Need admin approval" makes one; the likelier stands first (T29)', async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    expect((await signsIn(running, ada, await asksForMailbox(ada))).ended).toBe('wall');
    await later(10);
    const asking = await ada.teams.waitsFor('the question', asksWhat);
    expect(verbs(asking).slice(0, 2)).toEqual(['saw_admin_wall', 'pressed_cancel']);

    await ada.teams.taps(asking, 'pressed_cancel');
    await running.settled();
    expect(await requests()).toEqual([]);
    await ada.teams.taps(await ada.teams.waitsFor('the way on', hasButton('saw_admin_wall')), 'saw_admin_wall');
    const number = numberOn(await ada.teams.waitsFor('the request', says(/CR-\d+/)));
    expect(await requests()).toEqual([{ number, state: 'open' }]);
  });

  it('asks first whether the page was closed where everything is granted already (T29)', async () => {
    const [noor, nina, otto] = [northwind.people.noor, northwind.people.nina, northwind.people.otto].map((person) =>
      running.actor(northwind, person),
    ) as [Actor, Actor, Actor];
    await otto.teams.installs();
    await approvesAndGrants(running, otto, await opensRequest(noor));
    await signsIn(running, noor, await noor.teams.waitsFor('being called back', hasLinkTo('/connect/')));
    await becomesActive(noor);
    await nina.browser.open(connectLink(await asksForMailbox(nina)));
    await later(10);

    const asking = await nina.teams.waitsFor('the question', asksWhat);
    expect(verbs(asking).slice(0, 2)).toEqual(['pressed_cancel', 'saw_admin_wall']);
  });
});

describe('a refusal for want of the right', () => {
  let anna: Actor;
  let card: Message;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    const query = { error: 'access_denied', error_description: 'AADSTS90093: Only an administrator can do this.' };
    expect((await comesBackWith(anna, query)).text).toContain('AADSTS90093');
    card = await anna.teams.waitsFor('the wall', showsWall);
  });

  it('names the roles it takes, and offers the request first, then another account and a look at the own roles (S27, T30)', () => {
    for (const role of ['Global Administrator', 'Privileged Role Administrator', 'Cloud Application Administrator'])
      expect(wordsOf(card)).toContain(role);
    expect(buttonsOf(card.card ?? {})[0]).toMatchObject({ verb: 'saw_admin_wall' });
    expect(linkTo(card, '/connect/')).toBeDefined();
  });

  it('"use another account" asks which account it shall be (S30)', async () => {
    const { hops } = anna.browser;
    const before = hops.length;
    await anna.browser.open(connectLink(card));
    const asked = given(
      hops.slice(before).find(({ url }) => url.includes('/authorize')),
      'way to Microsoft',
    );
    expect(new URL(asked.url).searchParams.get('prompt')).toBe('login');
  });

  it('reads the own roles and nothing else: without a role it says so (S30)', async () => {
    await walks(running, anna, given(linkTo(card, '/rights/'), 'link'));
    const told = await anna.teams.waitsFor('the roles', says('no administrator role'));
    expect(wordsOf(told)).not.toContain('You hold');

    const { calls } = await running.cloud();
    const made = calls.filter(({ surface, appId }) => surface === 'graph' && appId === apps.concierge.clientId);
    expect(made.filter(({ path }) => !/^\/v1\.0\/me(\/|$)/.test(path))).toEqual([]);
  });

  it('tells who is only eligible to activate the role first (S30)', async () => {
    const fiona = running.actor(contoso, contoso.people.fiona);
    await comesBackWith(fiona, { error: 'access_denied', error_description: 'AADSTS90093: Only an administrator.' });
    const link = linkTo(await fiona.teams.waitsFor('the wall', showsWall), '/rights/');
    const { page } = await walks(running, fiona, given(link, 'link'));

    expect(page.text).toContain('activate it first');
    expect(wordsOf(await fiona.teams.waitsFor('the roles', says('no administrator role')))).toContain('activate it');
  });

  it.each(['AADSTS90094', 'AADSTS900941', 'AADSTS90095'])(
    'that Microsoft sends back to nobody is recognised from the pasted %s, and leads to the request (S27)',
    async (code) => {
      const kim = running.newcomer(woodgrove);
      await asksForMailbox(kim);
      const before = await requests();
      await kim.teams.says(`Need admin approval. ${code}: An administrator must grant it. Trace ID: 1a2b`);
      const told = await kim.teams.waitsFor('what it means', says(code));
      expect(wordsOf(told)).toMatch(/administrator/);
      expect(await requests()).toEqual(before);
      await kim.teams.taps(told, 'saw_admin_wall');

      const { state, request } = given(await connectionOf(running, kim), 'connection');
      expect([state, request]).toEqual(['needs_admin', expect.stringMatching(/^CR-\d+$/)]);
      await kim.teams.taps(
        await kim.teams.waitsFor('the request', hasButton('cancel_connection')),
        'cancel_connection',
      );
    },
  );

  it('that stays on the page is kept as what happened, for its owner and for the desk, once it is pasted (T10, S27)', async () => {
    const kim = running.newcomer(woodgrove);
    await asksForMailbox(kim);
    await kim.teams.says('Sorry, but we are having trouble. AADSTS50105: Your administrator has configured the app');
    const told = await kim.teams.waitsFor('what it means', says('AADSTS50105'));
    const { state, trouble, request } = given(await connectionOf(running, kim), 'connection');

    expect([state, trouble, request]).toEqual([
      'needs_sign_in',
      expect.objectContaining({ code: 'AADSTS50105', class: 'not_assigned', owner: 'approver' }),
      null,
    ]);
    await kim.teams.taps(told, 'show_connection');
    const card = await kim.teams.waitsFor('the connection', hasButton('cancel_connection'));
    expect(wordsOf(card)).toContain('assign');

    for (const said of ['What does AADSTS53003 mean?', 'I did not get AADSTS53003', 'AADSTS53003 is gone now'])
      await kim.teams.says(said);
    expect(await connectionOf(running, kim)).toMatchObject({ trouble: { code: 'AADSTS50105' } });
    await kim.teams.taps(card, 'cancel_connection');
  });

  it('pasted from another product asks nobody to agree to the one that is open', async () => {
    const kim = running.newcomer(woodgrove);
    await asksForMailbox(kim);
    await kim.teams.says(
      'Need admin approval. CTOUCH Pro needs permission. AADSTS90094: An administrator must grant it.',
    );
    const told = await kim.teams.waitsFor('what it means', says('AADSTS90094'));

    expect(wordsOf(told)).toContain('I ask nobody for it');
    expect(hasButton('saw_admin_wall')(told)).toBe(false);
    expect(await connectionOf(running, kim)).toMatchObject({ state: 'needs_sign_in' });
    await kim.teams.taps(
      await kim.teams.waitsFor('the connection', hasButton('cancel_connection')),
      'cancel_connection',
    );
  });

  it('"Ask my administrator" makes one request, which the next one joins (S27)', async () => {
    const fiona = running.actor(contoso, contoso.people.fiona);
    for (const who of [anna, fiona])
      await who.teams.taps(await who.teams.waitsFor('the wall', hasButton('saw_admin_wall')), 'saw_admin_wall');
    const asked = await running.database.rows(`select number, state from requests where tenant = '${contoso.tid}'`);

    expect(asked).toMatchObject([{ state: 'open' }]);
    for (const who of [anna, fiona])
      expect(await connectionOf(running, who)).toMatchObject({ state: 'needs_admin', request: asked[0]?.['number'] });
  });
});
