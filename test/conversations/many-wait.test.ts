import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adatum, apps, contoso, northwind, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import { numberOn } from '../../sandbox/demo/steps.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import { answerTo, atPortal, looksAt, registers, tenantStatus, turns } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  question,
  saysSawTheWall,
  sentTo,
  signsIn,
  walks,
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
    onServer: true,
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

    // Nobody has signed in yet: what was reported is told as reported, by every part of every card.
    const status = wordsOf(await tenantStatus(running, ben));
    for (const each of ['Reported as granted', 'an administrator has agreed, as Microsoft reports'])
      expect(status).toContain(each);
    for (const each of ['not granted yet', 'Requested', 'An administrator will be needed'])
      expect(status).not.toContain(each);
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

  it('of a link that forces a new consent is told apart, since the directory shows the grant; nobody is asked again (T38, T12)', async () => {
    const dave = running.actor(contoso, contoso.people.dave);
    const card = await dave.teams.waitsFor('the link', hasLinkTo('/connect/'));
    await raisesReach(running, ben);
    const before = await requestsOf(contoso);
    const microsoft = await dave.browser.open(connectLink(card));
    expect(new URL(microsoft.url).searchParams.get('prompt')).not.toBe('consent');
    const forced = new URL(given(dave.browser.hops.find(({ url }) => url.includes('/authorize'))?.url, 'sign-in page'));
    forced.searchParams.set('prompt', 'consent');
    expect((await walks(running, dave, forced.href)).ended).toBe('wall');
    const asked = sentTo(ben, hasButton('approve')).length;
    running.setClock(3 * minute);
    await dave.teams.taps(card, 'saw_admin_wall');
    running.setClock(0);

    const told = await dave.teams.waitsFor('the cause', says('forces a new consent'));
    expect(wordsOf(told)).toContain('nobody has to be asked again');
    await running.settled();
    expect([await requestsOf(contoso), sentTo(ben, hasButton('approve')).length]).toEqual([before, asked]);
    await signsIn(running, dave, told);
    await becomesActive(dave);
  });

  it('of an application that only assigned people may use says so, tells the approver where they are assigned, and asks for no second consent (T38)', async () => {
    const nina = running.actor(northwind, northwind.people.nina);
    const otto = running.actor(northwind, northwind.people.otto);
    await otto.teams.installs();
    await raisesReach(running, otto);
    await backAtTheWall(nina, otto);
    await looksAt(running, northwind, 'taxcalc-communications-centre');
    const card = await nina.teams.waitsFor(
      'the link',
      (message) => says('is granted')(message) && hasLinkTo('/connect/')(message),
    );
    const before = await requestsOf(northwind);
    const walked = await signsIn(running, nina, card);
    expect(walked.page.text).toContain('AADSTS50105');
    await nina.teams.taps(card, 'saw_admin_wall');

    const told = wordsOf(await nina.teams.waitsFor('the cause', says('Only people who are assigned')));
    for (const each of ['“Users and groups”', 'Otto']) expect(told).toContain(each);
    const toOtto = await otto.teams.waitsFor('the way to assign', says('also assign those who wait'));
    expect(wordsOf(toOtto)).toContain('“Enterprise apps”, “TaxCalc-Hub”, “Users and groups”');
    const page = `/${northwind.tid}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/`;
    expect(JSON.stringify(toOtto.card)).toContain(page);
    expect(await requestsOf(northwind)).toEqual(before);
    // Whoever comes next reads it before any wall.
    const noor = running.actor(northwind, northwind.people.noor);
    const foretold = wordsOf(await answerTo(running, noor, 'connect my mailbox'));
    expect(foretold).toContain('Only people who are assigned may use');

    const assigned = { tenant: northwind.domain, appId: apps.taxcalc.clientId, oid: nina.person.oid, assigned: true };
    await running.sim('assignments', assigned);
    await signsIn(running, nina, await nina.teams.waitsFor('the link', hasLinkTo('/connect/')));
    await becomesActive(nina);
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
    const told = await ada.teams.waitsFor('the cause', says('fewer permissions than the product asks for'));
    expect(wordsOf(told)).toContain('Alma');
    running.setClock(0);
    await looksAt(running, adatum, 'taxcalc-communications-centre');

    const words = wordsOf(await question(alma, number));
    expect(words).toContain('Partly granted');
    const lines = words.split('\n');
    const marked = (name: string) => lines.some((line) => line.endsWith(`· ${name} · already granted`));
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
