import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso, fabrikam } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says, showsActive } from '../../sandbox/demo/signs.ts';
import { numberOn } from '../../sandbox/demo/steps.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { linksOf, textOf } from '../../sandbox/teams/card.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { servedBy } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  question,
  saysSawTheWall,
  sentTo,
  signsIn,
  walks,
} from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }] });
});
afterAll(() => running?.stop());

const requestsOf = (tenant: { tid: string }) =>
  running.database.rows(`select number, state, evidence from requests where tenant = '${tenant.tid}'`);

describe('a mailbox in a tenant where people may agree for themselves', () => {
  it("shows the forecast and every permission before there is any link, in the order of Microsoft's page (S22, T11)", async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await fay.teams.says('connect my mailbox');
    const list = await fay.teams.waitsFor('the permissions', hasButton('confirm_scopes'));

    expect(wordsOf(list)).toContain('An administrator will probably be needed');
    expect(
      linksOf(list.card ?? {}).filter((link) => link.includes('/connect/') || link.startsWith(running.login)),
    ).toEqual([]);
    expect(await running.database.rows('select * from tickets')).toEqual([]);

    const line = /(?:\. · |\()([A-Z]\w*(?:\.[A-Z]\w*)+|offline_access|openid|profile)(?=$|\))/gm;
    const shown = [...textOf(list.card ?? {}).matchAll(line)];
    const password = await fay.browser.open(connectLink(await asksForMailbox(fay)));
    const consent = await password.press('sign-in');
    const asked = [...consent.text.matchAll(/\.([A-Z]\w*(?:\.[A-Z]\w*)+|offline_access|openid|profile)$/gm)];
    expect(shown.map(([, name]) => name)).toEqual(apps.taxcalc.scopes);
    expect(asked.map(([, name]) => name)).toEqual(apps.taxcalc.scopes);
  });

  it('ends active without any approval (T13)', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await fay.teams.says('status');
    const card = await fay.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
    const { met } = await signsIn(running, fay, card);
    await becomesActive(fay);

    expect(met).toContain('Permissions requested');
    expect(await requestsOf(fabrikam)).toEqual([]);
  });

  it('is not asked for the permissions again by a later sign-in, which forces no consent (T12)', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await fay.teams.taps(await becomesActive(fay), 'reauthorise');
    const before = fay.browser.hops.length;
    const { met } = await signsIn(running, fay, await fay.teams.waitsFor('the link', hasLinkTo('/connect/')));
    await becomesActive(fay);

    const [asked, ...more] = fay.browser.hops.slice(before).filter(({ url }) => url.includes('/authorize?'));
    expect([new URL(given(asked, 'way to Microsoft').url).searchParams.get('prompt'), more]).toEqual([null, []]);
    expect(met).not.toContain('Permissions requested');
  });
});

describe('a mailbox in a tenant where an administrator must agree', () => {
  let anna: Actor;
  let carla: Actor;
  let ben: Actor;
  let number: string;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    carla = running.actor(contoso, contoso.people.carla);
    ben = running.actor(contoso, contoso.people.ben);
    await ben.teams.installs();
  });

  it('meets the wall, and one tap asks the approver with all that a decision needs (T29, T31, S10, S18)', async () => {
    const card = await asksForMailbox(anna);
    expect((await signsIn(running, anna, card)).ended).toBe('wall');
    expect(await requestsOf(contoso)).toEqual([]);

    number = await saysSawTheWall(anna, card);
    const words = wordsOf(await question(ben, number));
    const needed = [
      'Anna de Vries',
      'Woodgrove Software',
      apps.taxcalc.clientId,
      'anna@contoso.com',
      'for this application only',
    ];
    for (const each of [...needed, ...apps.taxcalc.scopes]) expect(words).toContain(each);
    expect(words).toContain('never gets more than the signed-in account may do');
  });

  it('holds the reason, once who asked has said it; nobody else is asked for one (T31)', async () => {
    expect(wordsOf(await question(ben, number))).not.toContain('Reason');
    const card = await anna.teams.waitsFor('the way to say why', hasButton('give_reason'));
    await anna.teams.taps(card, 'give_reason', { reason: '  Customers write to this mailbox  ' });

    const asked = await ben.teams.waitsFor('the reason', says('Customers write to this mailbox'));
    expect(hasButton('approve')(asked)).toBe(true);
    expect(textOf((await anna.teams.waitsFor('the card', hasButton('give_reason'))).card ?? {})).toContain(
      'Change the reason…',
    );
  });

  it('lets a second person join the same request, without a second wall or a second question (T27)', async () => {
    await carla.teams.says('connect my mailbox');
    const list = await carla.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
    expect(wordsOf(list)).toContain('An administrator has been asked already');
    const asked = sentTo(ben, hasButton('approve')).length;
    const tapped = await carla.teams.taps(list, 'confirm_scopes');

    // No link leads to the wall, and she has shown no role that could be looked at.
    expect(tapped.kind === 'card' && linksOf(tapped.card)).toEqual([]);
    expect(JSON.stringify(tapped)).not.toContain('give_reason');
    expect(numberOn(await carla.teams.waitsFor('the request', says(number)))).toBe(number);
    await running.settled();
    expect(await requestsOf(contoso)).toHaveLength(1);
    expect(sentTo(ben, hasButton('approve'))).toHaveLength(asked);
    await ben.teams.waitsFor('both in one question', says('carla@contoso.com'));
  });

  it('calls everybody back with a fresh link as soon as Microsoft sends the administrator back; nobody is active by that (T32, T37, S29)', async () => {
    const callsBefore = (await running.cloud()).calls.filter(({ path }) => path.includes('mailFolders')).length;
    const tapped = await ben.teams.taps(await question(ben, number), 'approve');
    expect(await requestsOf(contoso)).toEqual([{ number, state: 'approved', evidence: 'none' }]);
    await anna.teams.waitsFor('the decision, not called a grant', says('Approved, not yet granted at Microsoft'));
    await running.restart();
    const toMicrosoft = linkToMicrosoft(tapped.kind === 'card' ? tapped.card : {}, running.login);
    const { met, page } = await walks(running, ben, given(toMicrosoft, "link to Microsoft's page"));

    expect(met).toContain('Permissions requested');
    expect(page.text).toContain('Microsoft reports your consent');
    expect(await requestsOf(contoso)).toEqual([{ number, state: 'approved', evidence: 'microsoft_reports' }]);
    for (const who of [anna, carla]) {
      const card = await who.teams.waitsFor('being called back', hasLinkTo('/connect/'));
      expect(wordsOf(card)).toContain('Your administrator approved');
    }
    // Microsoft holds a grant for everybody now, and it opens no mailbox by itself.
    expect(await servedBy(running, contoso, apps.taxcalc)).toEqual(['everybody']);
    const rows = `select state, user_level, signer from connections where tenant = '${contoso.tid}'`;
    const waits = { state: 'needs_sign_in', user_level: 'missing', signer: null };
    expect(await running.database.rows(rows)).toEqual([waits, waits]);
    const probes = (await running.cloud()).calls.filter(({ path }) => path.includes('mailFolders'));
    expect(probes).toHaveLength(callsBefore);
  });

  it('is active once a live call proves it, said once to requester and approver, also over restarts (S34, T37)', async () => {
    await running.restart();
    const walk = await signsIn(running, anna, await anna.teams.waitsFor('the link', hasLinkTo('/connect/')));
    expect(walk.met).not.toContain('Permissions requested');
    const told = says(/^anna@contoso\.com is active$/m);
    expect(wordsOf(await becomesActive(anna))).toContain('open TaxCalc Communications Centre and press Re-authorise');
    await ben.teams.waitsFor('the notice that it is in use', told);
    await running.restart();
    await running.settled();

    expect(sentTo(anna, showsActive)).toHaveLength(1);
    expect(sentTo(ben, told)).toHaveLength(1);
    expect(await requestsOf(contoso)).toEqual([{ number, state: 'granted', evidence: 'token_scope' }]);
    const { calls } = await running.cloud();
    expect(
      calls.some(({ oid, path, status }) => oid === anna.person.oid && path.includes('mailFolders') && status === 200),
    ).toBe(true);
    expect(calls.filter(({ oid, surface }) => oid === ben.person.oid && surface === 'graph')).toEqual([]);
  });

  it('needs no administrator for the next person, who is told so (T27, T13)', async () => {
    const dave = running.actor(contoso, contoso.people.dave);
    await dave.teams.says('connect my mailbox');
    const list = await dave.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
    expect(wordsOf(list)).toContain('No further approval is needed');
    expect((await signsIn(running, dave, await asksForMailbox(dave))).ended).toBe('away');
    await becomesActive(dave);
    expect(await requestsOf(contoso)).toHaveLength(1);
  });
});
