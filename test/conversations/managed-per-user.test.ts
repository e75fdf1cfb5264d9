import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adatum, apps, contoso, type Person } from '../../sandbox/cloud/world.ts';
import { both, hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { isObject, type Json, linksOf, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import {
  answerTo,
  atPortal,
  grantsOf,
  linkOf,
  looksAt,
  looksTwiceAt,
  nowAt,
  registers,
  servedBy,
  tenantStatus,
  turns,
  verbsOn,
} from '../support/desk-steps.ts';
import { about, type Device, fillsDeviceForm, newDevice } from '../support/device-steps.ts';
import { carriesOutTask } from '../support/grant-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { becomesActive, given, opensRequest, presses, question, signsIn, walks } from '../support/steps.ts';

const { anna, carla, dave } = contoso.people;
const { taxcalc } = apps;

let running: Running;
let ben: Actor;
let alma: Actor;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: adatum, person: adatum.people.alma },
    ],
    onServer: true,
  });
  ben = running.actor(contoso, contoso.people.ben);
  alma = running.actor(adatum, adatum.people.alma);
  await Promise.all([ben, alma].map((who) => who.teams.installs()));
});
afterAll(() => running?.stop());

const managed = async (tid: string) =>
  (await running.database.rows(`select managed_per_user from tenants where id = '${tid}'`))[0]?.['managed_per_user'];
const stands = async (number: string) =>
  (
    await running.database.rows(
      `select state, decision ->> 'coverage' as coverage from requests where number = '${number}'`,
    )
  )[0];

describe('a tenant that is managed per user', () => {
  let number: string;
  let asked: Message;
  beforeAll(async () => {
    number = await opensRequest(running.actor(contoso, anna));
    asked = await question(ben, number);
  });

  it('is set so by an approver alone, and every open question stops offering a yes for all (T39)', async () => {
    expect(verbsOn(asked)).toEqual(expect.arrayContaining(['approve', 'approve_listed']));
    const setting = { verb: 'manage_per_user', data: { id: contoso.tid } };
    expect(await presses(running.actor(contoso, anna), setting)).toContain('Only an approver');
    expect(await managed(contoso.tid)).toBe(false);

    const status = await tenantStatus(running, ben);
    const asks = textOf(await turns(ben, status, 'ask_manage_per_user'));
    for (const each of ['Decide per user only?', '1 open approval request loses the choice', 'stays as it is'])
      expect(asks).toContain(each);
    expect(await managed(contoso.tid)).toBe(false);
    const card = await turns(ben, status, 'manage_per_user');
    expect(textOf(card)).toContain('A yes for the whole organisation is not offered');
    expect(await managed(contoso.tid)).toBe(true);
    await running.settled();
    expect(verbsOn(nowAt(ben, asked))).toContain('approve_listed');
    expect(verbsOn(nowAt(ben, asked))).not.toContain('approve');
  });

  it('gives no yes for all to a forged press either, in whatever way (T39)', async () => {
    const before = await running.database.truth();
    expect(await presses(ben, { verb: 'approve', data: { id: number } })).toContain('decides one by one');
    expect(await running.database.truth()).toEqual(before);

    const card = await answerTo(running, ben, 'connect my mailbox');
    await ben.teams.taps(card, 'confirm_scopes');
    const [own] = await running.database.rows(`select id from connections where address = '${ben.person.mail}'`);
    for (const verb of ['grant_for_all', 'for_everybody'])
      expect(await presses(ben, { verb, data: { id: own?.['id'] } }), verb).toContain('decides one by one');
    expect(await stands(number)).toEqual({ state: 'open', coverage: null });
    expect(await running.database.rows('select number from requests')).toEqual([{ number }]);
    await presses(ben, { verb: 'cancel_connection', data: { id: own?.['id'] } });
  });

  it('can still let the bot read its directory, which is no grant for people', async () => {
    const page = await raisesReach(running, ben);
    expect(page.text).toContain('I look now what I may read in your directory');
  });
});

describe('grants of single people', () => {
  let users: readonly Actor[];

  /** What the list says of each address, and the link that stands beside it. */
  async function worklist(): Promise<{ open: string[]; own: string[]; linkFor(person: Person): string; card: Json }> {
    const card = await turns(ben, await tenantStatus(running, ben), 'show_worklist');
    const lines = textOf(card).split('\n');
    const section = (title: string): string[] => {
      const from = lines.indexOf(title);
      if (from < 0) return [];
      const rest = lines.slice(from + 1);
      const until = rest.findIndex((line) => titles.includes(line));
      return rest.slice(0, until < 0 ? undefined : until).filter((line) => /^\S+@\S+$/.test(line));
    };
    return {
      open: section('Still without a grant'),
      own: section('Have a grant of their own'),
      linkFor: ({ mail }) => given(linkBeside(card, mail), `link beside ${mail}`),
      card,
    };
  }
  const titles = ['Still without a grant', 'Have a grant of their own', 'Covered by the grant for all'];

  /** The administrator's part at Microsoft, behind one of the list's links. */
  async function carriesOut(link: string): Promise<{ before: string; after: string }> {
    const { task, after } = await carriesOutTask(running, link, ben.person);
    return { before: task.text, after: after.text };
  }

  beforeAll(async () => {
    await registers(running, contoso, taxcalc);
    users = [anna, carla, dave].map((person) => running.actor(contoso, person));
    for (const who of users.slice(1)) {
      await who.teams.taps(await answerTo(running, who, 'connect my mailbox'), 'confirm_scopes');
      await who.teams.waitsFor('joining the request', says(/CR-\d+/));
    }
  });

  /** Those who asked and hold nothing, by Microsoft's own books. */
  async function usersMinusGrants(): Promise<string[]> {
    const served = await servedBy(running, contoso, taxcalc);
    return [anna, carla, dave].filter(({ oid }) => !served.includes(oid)).map(({ mail }) => mail);
  }

  it('are missing for everybody who asked, as long as nobody has one (T33)', async () => {
    const { open, own } = await worklist();

    expect([open.sort(), own]).toEqual([await usersMinusGrants(), []]);
    expect(open).toHaveLength(3);
  });

  it('are given to one: exactly one principal comes, as foretold, and the list is shorter by one (T33, T40, T45)', async () => {
    const { before, after } = await carriesOut((await worklist()).linkFor(carla));

    expect(before).toContain('Adds 1 person');
    expect(after).toContain(`${carla.mail}: granted`);
    expect(await servedBy(running, contoso, taxcalc)).toEqual([carla.oid]);
    const { open, own } = await worklist();
    expect([open.sort(), own]).toEqual([await usersMinusGrants(), [carla.mail]]);
    expect(open).toEqual([anna.mail, dave.mail]);
  });

  it('call that one person back, and nobody else', async () => {
    const who = running.actor(contoso, carla);
    const card = await who.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    // Microsoft contradicts the grant that was just read back: that is no matter for the administrator (T38).
    const match = { appId: apps.taxcalc.clientId };
    await running.sim('faults', { where: 'token', kind: 'aadsts', code: 65001, suberror: '', times: 1, match });
    const { page } = await signsIn(running, who, card);
    expect(page.text).toContain('Microsoft does not know it everywhere yet');
    expect(page.text).toContain('nobody has to be asked again');
    await signsIn(running, who, card);
    await becomesActive(who);

    const rows = await running.database.rows(
      `select address, state from connections where state <> 'cancelled' order by address`,
    );
    expect(rows).toEqual([
      { address: anna.mail, state: 'needs_admin' },
      { address: carla.mail, state: 'active' },
      { address: dave.mail, state: 'needs_admin' },
    ]);
  });

  it('are taken from one: exactly that principal goes, and that person is told whose turn it is (T40, T51)', async () => {
    await carriesOut((await worklist()).linkFor(anna));
    const [kept] = await grantsOf(running, contoso, taxcalc).then((all) =>
      all.filter(({ principalId }) => principalId === anna.oid),
    );
    expect(await servedBy(running, contoso, taxcalc)).toEqual([anna.oid, carla.oid].sort());

    const { before, after } = await carriesOut((await worklist()).linkFor(carla));
    expect(before).toContain('Takes the grant from 1 person');
    expect(after).toContain(`${carla.mail}: grant deleted`);
    expect(await grantsOf(running, contoso, taxcalc)).toEqual([kept]);
    const told = await running
      .actor(contoso, carla)
      .teams.waitsFor('the withdrawal', says('The consent was withdrawn'));
    expect(wordsOf(told)).toContain('Your turn: ask your administrator');
    const { open, own } = await worklist();
    expect([open.sort(), own]).toEqual([await usersMinusGrants(), [anna.mail]]);
  });

  it('need a role at that moment: the list and its links are worth nothing to who has none', async () => {
    const before = await servedBy(running, contoso, taxcalc);
    const link = (await worklist()).linkFor(dave);
    await running.sim('people', { oid: ben.person.oid, roles: [] });
    expect((await carriesOut(link)).after).toContain('with your roles you cannot grant this');
    await running.sim('people', { oid: ben.person.oid, roles: [...ben.person.roles] });

    expect(await servedBy(running, contoso, taxcalc)).toEqual(before);
    const about = { data: { id: taxcalc.clientId } };
    for (const verb of ['show_worklist', 'show_permissions'])
      expect(await presses(running.actor(contoso, dave), { verb, ...about })).toContain('Only an approver');
    expect(await presses(alma, { verb: 'show_worklist', ...about })).not.toContain('contoso.com');
  });
});

it('may decide for all again once an approver allows it', async () => {
  const number = given(
    (await running.database.rows(`select number from requests where state = 'open'`))[0]?.['number'],
    'open request',
  );
  const status = await tenantStatus(running, ben);
  await turns(ben, status, 'ask_manage_for_all');
  await turns(ben, status, 'manage_for_all');
  await running.settled();

  expect(await managed(contoso.tid)).toBe(false);
  expect(verbsOn(await question(ben, String(number)))).toEqual(expect.arrayContaining(['approve', 'approve_listed']));
});

describe('grants that an approver says to have made by hand, where the bot reads the directory', () => {
  const { ada, abel } = adatum.people;
  let number: string;
  let asked: Message;
  const stored = async () =>
    (
      await running.database.rows(
        `select state, evidence, returned_at is not null as returned from requests where number = '${number}'`,
      )
    )[0];
  const called = async () =>
    (
      await running.database.rows(
        `select address from connections where tenant = '${adatum.tid}' and state = 'needs_sign_in' order by address`,
      )
    ).map(({ address }) => address);
  beforeAll(async () => {
    await raisesReach(running, alma);
    // The right to write is taken back: what is left is to read.
    await running.sim('grants/delete', { tenant: adatum.domain, appId: apps.concierge.clientId });
    await looksTwiceAt(running, adatum, 'consent-concierge');
    await registers(running, adatum, taxcalc);
    number = await opensRequest(running.actor(adatum, ada));
    const second = running.actor(adatum, abel);
    await second.teams.taps(await answerTo(running, second, 'connect my mailbox'), 'confirm_scopes');
    await second.teams.waitsFor('joining the request', says(number));
    // A yes counts for the list that was read, so the card must have moved on to both.
    await running.settled();
    asked = await question(alma, number);
    await turns(alma, asked, 'approve_listed');
  });

  it('are contradicted at once where none stands there: who is missing is named, and nobody is called back', async () => {
    const words = textOf(await turns(alma, asked, 'granted_by_hand'));

    for (const each of ['The directory shows no grant', ada.mail, abel.mail]) expect(words).toContain(each);
    expect(words).not.toContain('Reported as granted');
    await running.settled();
    expect([await stored(), await called()]).toEqual([{ state: 'approved', evidence: 'none', returned: false }, []]);
  });

  it('count for whom they stand there, and for nobody else', async () => {
    const powershell = await atPortal(running, alma);
    await powershell.grants(taxcalc, ada);
    const words = textOf(await turns(alma, asked, 'granted_by_hand'));
    expect(words).toContain(abel.mail);
    expect(words).not.toContain(ada.mail);
    expect([await stored(), await called()]).toEqual([
      { state: 'approved', evidence: 'none', returned: false },
      [ada.mail],
    ]);
    // Ada's grant is hers: it is not shown to Abel as if it were about his mailbox.
    await looksAt(running, adatum, 'taxcalc-communications-centre');
    const waits = running.actor(adatum, abel);
    const told = await waits.teams.waitsFor('whose grant it is', says('Granted to others only'));
    expect(wordsOf(told)).toContain(`1 other account has a grant of its own. ${abel.mail} has none.`);

    await powershell.grants(taxcalc, abel);
    expect(textOf(await turns(alma, asked, 'granted_by_hand'))).toContain('Granted at Microsoft');
    expect(await stored()).toMatchObject({ state: 'granted', evidence: 'grant_object' });
    for (const who of [ada, abel].map((each) => running.actor(adatum, each))) {
      await signsIn(running, who, await who.teams.waitsFor('being called back', hasLinkTo('/connect/')));
      await becomesActive(who);
    }
  });
});

describe('a grant of its own for a room, made in the portal, where the bot reads the directory', () => {
  const { ctouch } = apps;
  const { room1 } = adatum.people;
  const isCalledBack = (wish: Device) =>
    about(wish, both(hasButton('account_ready'), says('Can the room account sign in')));
  let ada: Actor;
  beforeAll(async () => {
    ada = running.actor(adatum, adatum.people.ada);
    await registers(running, adatum, ctouch);
  });

  /** A device that waits for an administrator: the number of the request. */
  async function waitsWith(wish: Device): Promise<string> {
    await ada.teams.taps(await fillsDeviceForm(ada, wish), 'confirm_scopes');
    const next = await ada.teams.waitsFor(
      'what comes next',
      about(wish, (card) => hasButton('saw_admin_wall')(card) || says(/CR-\d+/)(card)),
    );
    if (hasButton('saw_admin_wall')(next)) await ada.teams.taps(next, 'saw_admin_wall');
    const waits = await ada.teams.waitsFor('the request', about(wish, says(/CR-\d+/)));
    await running.settled();
    return given(/CR-\d+/.exec(wordsOf(waits))?.[0], 'number');
  }
  const statesOf = async (number: string) => {
    const [request] = await running.database.rows(
      `select state, decision is not null as decided from requests where number = '${number}'`,
    );
    const rows = await running.database.rows(
      `select address, state from connections where request = '${number}' order by address`,
    );
    return { request, rows };
  };

  it('calls back whoever waits with that room, though nobody decided in Teams (T37)', async () => {
    const wish = newDevice(room1);
    const number = await waitsWith(wish);
    await (await atPortal(running, alma)).grants(ctouch, room1);
    await looksAt(running, adatum, 'ctouch-pro');

    const card = await ada.teams.waitsFor('being called back', isCalledBack(wish));
    expect(wordsOf(card)).not.toContain('approve or deny');
    expect(await statesOf(number)).toEqual({
      request: { state: 'granted', decided: false },
      rows: [{ address: room1.mail, state: 'needs_sign_in' }],
    });
  });

  it('calls back that room alone after a yes for those listed, and after a report that came too early (T37)', async () => {
    await running.sim('grants/delete', { tenant: adatum.domain, appId: ctouch.clientId });
    await looksAt(running, adatum, 'ctouch-pro');
    const [served, left] = [newDevice(room1), newDevice({ mail: 'nobody@adatum.com' })];
    const number = await waitsWith(served);
    expect(await waitsWith(left)).toBe(number);
    const asked = await question(alma, number);
    await turns(alma, asked, 'approve_listed');
    expect(textOf(await turns(alma, asked, 'granted_by_hand'))).toContain('The directory shows no grant');
    await (await atPortal(running, alma)).grants(ctouch, room1);
    await looksAt(running, adatum, 'ctouch-pro');

    await ada.teams.waitsFor('being called back', isCalledBack(served));
    expect(await statesOf(number)).toEqual({
      request: { state: 'approved', decided: true },
      rows: [
        { address: 'nobody@adatum.com', state: 'needs_admin' },
        { address: room1.mail, state: 'needs_sign_in' },
      ],
    });
    expect(wordsOf(nowAt(alma, asked))).toContain('nobody@adatum.com');
    expect(wordsOf(nowAt(alma, asked))).not.toContain(room1.mail);
  });
});

describe('the right to write grants, where the directory is only read', () => {
  const ownApp = 'consent-concierge';
  let number: string;
  let consent: string;
  const truth = async () => {
    const [tenant] = await running.database.rows(`select reach from tenants where id = '${adatum.tid}'`);
    const [request] = await running.database.rows(`select state from requests where number = '${number}'`);
    return [tenant?.['reach'], request?.['state']];
  };
  afterAll(() => running.setClock(0));

  it('is not granted by a forged return, however long ago: that the directory is read was known before (S29)', async () => {
    const status = await tenantStatus(running, alma);
    number = given(/CR-\d+/.exec(textOf(await turns(alma, status, 'raise_reach')))?.[0], 'number');
    consent = given(linkToMicrosoft(await turns(alma, status, 'approve'), running.login), 'link to Microsoft');
    const state = given(new URL(consent).searchParams.get('state'), 'state');
    const forged = new URLSearchParams({ admin_consent: 'True', tenant: adatum.tid, state });
    await fetch(`${running.botUrl}/auth/admin-callback?${forged}`);
    running.setClock(3 * 60_000);
    await looksAt(running, adatum, ownApp);
    expect(await truth()).toEqual(['read', 'approved']);

    running.setClock(0);
    await walks(running, alma, consent);
    await looksAt(running, adatum, ownApp);
    expect(await truth()).toEqual(['manage', 'granted']);
  });

  it('moves the card of a yes for those listed on to the way by hand when it is taken back, and its link says why', async () => {
    // The one of before, which nobody has carried out.
    const [row] = await running.database.rows(
      `select number from requests where tenant = '${adatum.tid}' and product = 'ctouch-pro' and state = 'approved'`,
    );
    const about = String(given(row?.['number'], 'number of the request'));
    const card = await alma.teams.waitsFor('the way to write', both(says(about), hasLinkTo('/manage/')));
    const link = linkOf(given(card.card, 'card'), '/manage/');
    await running.sim('grants/delete', { tenant: adatum.domain, appId: apps.concierge.clientId });
    await looksTwiceAt(running, adatum, ownApp);

    const now = nowAt(alma, card);
    expect(hasLinkTo('/manage/')(now)).toBe(false);
    expect(verbsOn(now)).toEqual(expect.arrayContaining(['show_guide', 'granted_by_hand']));
    const page = await alma.browser.open(link);
    expect([page.status, page.text]).toEqual([410, expect.stringContaining('I may not write grants any more')]);
  });
});

/** The address in the row of a list that names this mailbox. */
function linkBeside(value: unknown, mail: string): string | undefined {
  if (Array.isArray(value)) return value.map((each) => linkBeside(each, mail)).find((each) => each !== undefined);
  if (!isObject(value)) return undefined;
  const inside = linkBeside(Object.values(value), mail);
  if (inside) return inside;
  const links = linksOf(value).filter((each) => each.includes('/manage/'));
  return links.length === 1 && textOf(value).split('\n').includes(mail) ? links[0] : undefined;
}
