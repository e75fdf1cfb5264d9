import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import type { Page } from '../../../sandbox/browser/page.ts';
import { apps, contoso, northwind, type Person } from '../../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { given, opensRequest } from '../../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** The brief, as this administrator sees it behind the link that was passed on. */
async function brief(requester: Actor, number: string, as: Person, browser = new Browser()): Promise<Page> {
  const passed = (message: Parameters<typeof linkTo>[0]) => hasLinkTo('/approve/')(message) && says(number)(message);
  const link = linkTo(await requester.teams.waitsFor('the text to pass on', passed), '/approve/');
  const door = await browser.open(given(link, 'link'));
  return (await walkThroughMicrosoft(await door.press('sign-in'), running.login, as.upn)).page;
}

const stands = async (number: string) =>
  (
    await running.database.rows(
      `select state, evidence, decision ->> 'coverage' as coverage from requests where number = '${number}'`,
    )
  )[0];

describe('a yes for those listed only, where the bot may not write', () => {
  let anna: Actor;
  let number: string;
  let browser: Browser;
  let byHand: Page;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    number = await opensRequest(anna);
    browser = new Browser();
  });

  it('is offered beside a yes for everybody, with those who are listed (T15, T31)', async () => {
    const page = await brief(anna, number, contoso.people.erin, browser);
    expect(page.text).toContain('Who waits');
    expect(page.text).toContain(anna.person.mail);
    expect(page.text).toContain('For the whole organisation');

    // Somebody joins while the page is read: the yes is not one for them.
    const carla = running.actor(contoso, contoso.people.carla);
    await carla.teams.says('connect my mailbox');
    await carla.teams.taps(await carla.teams.waitsFor('the list', hasButton('confirm_scopes')), 'confirm_scopes');
    const joined = await carla.teams.waitsFor('joining the request', says(number));
    const anew = await page.fill('coverage', 'listed').press('approve');
    for (const each of ['The request is no longer as it was shown to you', carla.person.mail])
      expect(anew.text).toContain(each);
    expect(await stands(number)).toEqual({ state: 'open', evidence: 'none', coverage: null });
    await carla.teams.taps(joined, 'cancel_connection');

    byHand = await anew.fill('coverage', 'listed').press('approve');
    expect(await stands(number)).toEqual({ state: 'approved', evidence: 'none', coverage: 'listed' });
  });

  it('leads to the steps in the portal and not to the page that grants for everybody (T39, T41, T43)', () => {
    expect(byHand.url.startsWith(running.botUrl)).toBe(true);
    for (const each of [
      'Register TaxCalc-Hub, if it is not there yet',
      'leave the box “Consent on behalf of your organization” without a tick',
      `appId eq '${apps.taxcalc.clientId}'`,
      `Grant-ToOne '${anna.person.oid}'`,
    ])
      expect(byHand.text).toContain(each);
    expect(byHand.has('again')).toBe(false);
  });

  it('names who said yes as who has the turn', async () => {
    await anna.teams.waitsFor('the turn', says('Waiting for Erin Walsh'));
  });

  it('registers the application with a sign-in of the administrator, and nobody waits for less then (T43)', async () => {
    const { page } = await walkThroughMicrosoft(await byHand.press('register'), running.login, contoso.people.erin.upn);

    expect(page.text).toContain('TaxCalc-Hub is registered in your tenant now');
    expect(page.has('onward')).toBe(false);
    expect(await stands(number)).toEqual({ state: 'approved', evidence: 'none', coverage: 'listed' });
    expect((await brief(anna, number, contoso.people.erin)).has('register')).toBe(false);
  });

  it('shows the same steps again to who said it, and only to them', async () => {
    expect((await brief(anna, number, contoso.people.erin)).text).toContain('now write the grants');
    const other = await brief(anna, number, contoso.people.ben);
    expect([other.has('granted'), other.text.includes('Erin Walsh has already decided')]).toEqual([false, true]);
  });

  it('calls those who wait back once that person reports the grants; nobody else can (T37)', async () => {
    const proof = given(
      new URL((await brief(anna, number, contoso.people.erin)).url).searchParams.get('state'),
      'proof',
    );
    const forged = await fetch(`${running.botUrl}/approve/granted`, {
      method: 'POST',
      body: new URLSearchParams({ proof }),
    });
    expect(forged.status).toBe(410);
    expect(await stands(number)).toMatchObject({ evidence: 'none' });

    for (const press of [1, 2])
      expect((await byHand.press('granted')).text, `${press}`).toContain('You report the grants');
    expect(await stands(number)).toMatchObject({ state: 'approved', evidence: 'administrator_says' });
    await anna.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    const turns = `select kind from timeline where kind = 'connection.needs_sign_in' and tenant = '${contoso.tid}'`;
    // Once when she had read the permissions, and once now.
    expect(await running.database.rows(turns)).toHaveLength(2);
  });
});

describe('a tenant that decides person by person', () => {
  it('is offered no yes for everybody, nor does a forged form give one (T39)', async () => {
    const noor = running.actor(northwind, northwind.people.noor);
    const number = await opensRequest(noor);
    await running.database.rows(`update tenants set managed_per_user = true where id = '${northwind.tid}'`);
    const browser = new Browser();
    const page = await brief(noor, number, northwind.people.otto, browser);

    expect(page.text).not.toContain('For the whole organisation');
    expect(page.text).toContain('Only for those who wait');
    const forged = await page.fill('coverage', 'all').press('approve');
    expect(forged.text).toContain(`${number} cannot be approved for everybody`);
    expect(await stands(number)).toMatchObject({ state: 'open' });
  });
});
