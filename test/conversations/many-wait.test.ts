import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adatum, apps, contoso, fabrikam, northwind, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import { numberOn } from '../../sandbox/demo/steps.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import { answerTo, atPortal, looksAt, registers, turns } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  question,
  saysSawTheWall,
  sentTo,
  signsIn,
} from '../support/steps.ts';

const minute = 60_000;

let running: Running;
let ben: Actor;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: northwind, person: northwind.people.otto },
      { tenant: adatum, person: adatum.people.alma },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
  });
  ben = running.actor(contoso, contoso.people.ben);
  await ben.teams.installs();
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** Reads the permissions and waits for the request that is open. */
async function joins(who: Actor): Promise<string> {
  await who.teams.taps(await answerTo(running, who, 'connect my mailbox'), 'confirm_scopes');
  return numberOn(await who.teams.waitsFor('joining the request', says(/CR-\d+/)));
}

const requestsOf = async ({ tid }: Tenant) =>
  running.database.rows(`select number, state from requests where tenant = '${tid}' order by number`);

describe('five people who wait for one request', () => {
  let people: readonly Actor[];
  let number: string;
  beforeAll(async () => {
    people = [
      contoso.people.anna,
      contoso.people.carla,
      contoso.people.dave,
      contoso.people.erin,
      contoso.people.fiona,
    ].map((person) => running.actor(contoso, person));
    const [first, ...others] = people as [Actor, ...Actor[]];
    number = await opensRequest(first);
    for (const who of others) expect(await joins(who)).toBe(number);
  });

  it('are one question to the approver, which counts them', async () => {
    await running.settled();
    expect(sentTo(ben, hasButton('approve'))).toHaveLength(1);
    expect(wordsOf(await question(ben, number))).toContain('5 connections');
    expect(await requestsOf(contoso)).toEqual([{ number, state: 'open' }]);
  });

  it('are called back by one decision, each once and with a link of their own', async () => {
    const before = people.map((who) => sentTo(who).length);
    await approvesAndGrants(running, ben, number);
    const links: string[] = [];
    for (const who of people) {
      const card = await who.teams.waitsFor('being called back', says('Your administrator approved'));
      expect(wordsOf(card)).toContain(who.person.mail);
      links.push(connectLink(card));
    }
    await running.settled();

    expect(new Set(links).size).toBe(people.length);
    expect(people.map((who, index) => sentTo(who).length - (before[index] ?? 0))).toEqual(people.map(() => 1));
  });

  it('sign in each for themselves; the first proves the grant, and what is left needs nobody', async () => {
    for (const who of people.slice(0, 2)) {
      await signsIn(running, who, await who.teams.waitsFor('the link', hasLinkTo('/connect/')));
      await becomesActive(who);
    }
    expect(await requestsOf(contoso)).toEqual([{ number, state: 'granted' }]);
    const states = await running.database.rows(
      `select state, count(*)::int as count from connections where request = '${number}' group by state order by state`,
    );
    expect(states).toEqual([
      { state: 'active', count: 2 },
      { state: 'needs_sign_in', count: 3 },
    ]);
  });
});

describe('the wall after an approval', () => {
  /** Approved and granted, and back at the wall. */
  async function backAtTheWall(user: Actor, admin: Actor): Promise<{ card: Message; number: string }> {
    await admin.teams.installs();
    const number = await opensRequest(user);
    await approvesAndGrants(running, admin, number);
    return { card: await user.teams.waitsFor('being called back', says('Your administrator approved')), number };
  }

  it('never comes of a forced consent: no link asks for one (T38, T12)', async () => {
    const gus = running.newcomer(fabrikam);
    const microsoft = await gus.browser.open(connectLink(await asksForMailbox(gus)));
    expect(new URL(microsoft.url).searchParams.get('prompt')).not.toBe('consent');
  });

  it('of an application that wants assignment says so, and whose turn that makes it (T38)', async () => {
    const nina = running.actor(northwind, northwind.people.nina);
    const { card, number } = await backAtTheWall(nina, running.actor(northwind, northwind.people.otto));
    const walked = await signsIn(running, nina, card);
    const code = /AADSTS50105/.exec(walked.page.text)?.[0];
    expect(code).toBe('AADSTS50105');
    const told = wordsOf(await answerTo(running, nina, `the page says ${code}`));
    expect(told).toContain('assigns the account');
    expect(await requestsOf(northwind)).toEqual([{ number, state: 'approved' }]);
  });

  it('so soon that Microsoft still spreads the news means "wait", and asks nobody (T38)', async () => {
    const kim = running.actor(woodgrove, woodgrove.people.hanna);
    const { card, number } = await backAtTheWall(kim, running.actor(woodgrove, woodgrove.people.victor));
    expect(await kim.teams.taps(card, 'saw_admin_wall')).toMatchObject({
      text: expect.stringContaining('still fresh'),
    });
    expect(await requestsOf(woodgrove)).toEqual([{ number, state: 'approved' }]);
  });

  it('of fewer permissions than the product asks for opens the same request, which tells those that are missing (T38)', async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    const alma = running.actor(adatum, adatum.people.alma);
    await alma.teams.installs();
    await raisesReach(running, alma);
    await registers(running, adatum, apps.taxcalc);
    await (await atPortal(running, alma)).grants(
      apps.taxcalc,
      null,
      'User.Read Mail.ReadWrite offline_access openid profile',
    );
    const number = await opensRequest(ada);
    await reportsConsent(alma, number);
    await looksAt(running, adatum, 'taxcalc-communications-centre');
    const card = await ada.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    expect((await signsIn(running, ada, card)).ended).toBe('wall');
    running.setClock(3 * minute);
    expect(await saysSawTheWall(ada, card)).toBe(number);
    running.setClock(0);
    await looksAt(running, adatum, 'taxcalc-communications-centre');

    const words = wordsOf(await question(alma, number));
    expect(words).toContain('Partly granted');
    const lines = words.split('\n');
    const marked = (name: string) => lines.includes(`${name} · already granted`);
    expect(['Mail.ReadWrite', 'User.Read'].filter(marked)).toEqual(['Mail.ReadWrite', 'User.Read']);
    expect(['Mail.Send', 'Mail.ReadWrite.Shared'].filter(marked)).toEqual([]);
    const own = await running.database.rows(
      `select number, state from requests where tenant = '${adatum.tid}' and product <> 'consent-concierge'`,
    );
    expect(own).toEqual([{ number, state: 'open' }]);
  });

  /** The approver says yes, and Microsoft's return arrives without that anything new was granted. */
  async function reportsConsent(admin: Actor, number: string): Promise<void> {
    const card = await turns(admin, await question(admin, number), 'approve');
    const state = new URL(given(linkToMicrosoft(card, running.login), 'link to Microsoft')).searchParams.get('state');
    const returned = new URLSearchParams({ admin_consent: 'True', tenant: admin.tenant.tid, state: state ?? '' });
    await fetch(`${running.botUrl}/auth/admin-callback?${returned}`);
  }
});
