import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import type { Page } from '../../../sandbox/browser/page.ts';
import { contoso, fabrikam, northwind, type Person, roles } from '../../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo } from '../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { asksForMailbox, connectLink, given, sentTo, showsWall } from '../../support/steps.ts';
import { raisesReach } from './support/raises-reach.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }], onServer: true });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** The link on the card of somebody whom Microsoft has told that it takes an administrator. */
async function rightsLink(who: Actor): Promise<string> {
  const microsoft = await who.browser.open(connectLink(await asksForMailbox(who)));
  const state = new URL(microsoft.url).searchParams.get('state') ?? '';
  const error = { error: 'access_denied', error_description: 'AADSTS90093: an administrator must agree' };
  await who.browser.open(`${running.botUrl}/auth/callback?${new URLSearchParams({ ...error, state })}`);
  return given(linkTo(await who.teams.waitsFor('the link', showsWall), '/rights/'), 'link');
}

const looks = async (link: string, as: Person, browser = new Browser()): Promise<Page> =>
  (await walkThroughMicrosoft(await browser.open(link), running.login, as.upn)).page;

const proofs = async () => (await running.database.rows('select oid from role_proofs')).map(({ oid }) => oid);

describe('looking which rights one has', () => {
  let anna: Actor;
  let link: string;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    link = await rightsLink(anna);
  });

  it('lets the person choose the account, at the tenant of the link, and changes nothing by being opened', async () => {
    await running.settled();
    const before = await running.database.truth();
    const to = new URL((await fetch(link, { redirect: 'manual' })).headers.get('location') ?? '');

    expect(`${to.origin}${to.pathname}`).toBe(`${running.login}/${contoso.tid}/oauth2/v2.0/authorize`);
    expect(to.searchParams.get('prompt')).toBe('select_account');
    expect(await running.database.truth()).toEqual(before);
  });

  it('tells who has no role which ones do, that an eligible one counts once it is active, and the ways on (S27, S30)', async () => {
    const page = await looks(link, anna.person);

    expect(page.text).toContain('with your roles you may not agree to this');
    expect(page.text).toContain('No administrator role was seen');
    expect(page.text).toContain('Global Administrator, Privileged Role Administrator, Cloud Application Administrator');
    expect(page.text).toContain('If you are eligible for one of them, activate it first');
    expect(page.has('my-roles')).toBe(true);
    expect(page.text).toContain('I cannot see roles that the organisation made itself');
    expect(page.text).toContain('press “I saw ‘Need admin approval’”');
    expect(page.has('approver')).toBe(false);
  });

  it('names an administrator’s role that does not do (S27)', async () => {
    const page = await looks(link, contoso.people.dave);
    expect(page.text).toContain('The role “Teams Administrator”: administers its own field only');
  });

  it('counts for the account that signed in, and not for who asked in Teams as another one', async () => {
    await running.database.rows('delete from role_proofs');
    const page = await looks(link, contoso.people.erin);

    expect(page.text).toContain('Erin Walsh, with your roles you may agree to this');
    expect(page.text).toContain('The card in Teams belongs to another account, that of Anna de Vries');
    expect(await proofs()).toContain(contoso.people.erin.oid);
    expect(await proofs()).not.toContain(anna.person.oid);
    await running.settled();
    expect(hasButton('grant_for_all')(await anna.teams.waitsFor('the card', hasLinkTo('/connect/')))).toBe(false);
  });

  it('shows the same when the page is loaded again, and tries another account from there', async () => {
    const browser = new Browser();
    const page = await looks(link, anna.person, browser);

    expect((await browser.open(page.url)).text).toBe(page.text);
    const picker = await page.press('again');
    expect(picker.url.startsWith(running.login)).toBe(true);
    expect((await walkThroughMicrosoft(picker, running.login, contoso.people.dave.upn)).page.text).toContain(
      'Teams Administrator',
    );
  });

  it('leads an account of another tenant nowhere, and keeps nothing of it', async () => {
    const picker = await new Browser().open(link);
    const password = await picker.fill('account', fabrikam.people.gus.upn).press('next');

    expect((await password.press('sign-in')).text).toContain('AADSTS50020');
    expect(await proofs()).not.toContain(fabrikam.people.gus.oid);
  });

  it('is shown in no other browser, and ends after seven days', async () => {
    const page = await looks(link, contoso.people.erin);
    const elsewhere = await new Browser().open(page.url);

    expect([elsewhere.status, elsewhere.text.includes('Erin')]).toEqual([410, false]);
    running.setClock(7 * 24 * 3_600_000 + 1_000);
    expect((await new Browser().open(link)).status).toBe(410);
    expect((await new Browser().open(`${link.slice(0, -1)}!`)).status).toBe(404);
  });
});

describe('an entitled person', () => {
  it('is offered on the own card what an administrator can do, without a word of theirs in Teams (S3)', async () => {
    const otto = running.actor(northwind, northwind.people.otto);
    const link = await rightsLink(otto);
    const messages = sentTo(otto).length;
    expect(hasButton('grant_for_all')(await otto.teams.waitsFor('the card', showsWall))).toBe(false);
    await looks(link, otto.person, otto.browser);

    await otto.teams.waitsFor('the offer', hasButton('grant_for_all'));
    expect(sentTo(otto)).toHaveLength(messages);
  });

  it('becomes a named approver by the press that follows the proof, and by nothing else', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const page = await looks(await rightsLink(gus), gus.person, gus.browser);
    const proof = given(new URL(page.url).searchParams.get('state'), 'proof');
    const named = () =>
      running.database.rows(`select oid, proved_role from approvers where tenant = '${fabrikam.tid}'`);
    const sent = (cookie: string) =>
      fetch(`${running.botUrl}/rights/answer`, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ proof, answer: 'approver' }),
      });

    expect((await sent('')).status).toBe(410);
    expect((await sent(`__Host-trip-${proof.slice(0, 8)}=${proof}`)).status).toBe(410);
    running.setClock(8 * 3_600_000 + 60_000);
    expect((await page.press('approver')).status).toBe(410);
    running.setClock(0);
    expect(await named()).toEqual([]);

    expect((await page.press('approver')).text).toContain('Gus Lindqvist, you are a named approver now');
    expect(await named()).toEqual([{ oid: gus.person.oid, proved_role: roles.globalAdministrator }]);
  });
});

describe('where the directory is read', () => {
  beforeAll(() => raisesReach(running, running.actor(contoso, contoso.people.ben)));

  it('who is eligible for a role is told which one to activate, and who else holds one (S30, S27)', async () => {
    const page = await looks(await rightsLink(running.newcomer(contoso)), contoso.people.fiona);

    expect(page.text).toContain(
      'You are eligible for the role Global Administrator, but it is not active. Activate it first',
    );
    expect(page.text).toMatch(/In your organisation .*Ben Carter.* can agree/);
  });
});
