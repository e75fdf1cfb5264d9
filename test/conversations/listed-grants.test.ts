import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import { adatum, apps, contoso, northwind, type Person, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Json, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { guideSteps } from '../../src/services/journeys/facts.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import {
  answerTo,
  atPortal,
  grantsOf,
  linkOf,
  nowAt,
  registers,
  servedBy,
  turns,
  verbsOn,
} from '../support/desk-steps.ts';
import { carriesOutTask } from '../support/grant-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { collectSecrets, leaksIn } from '../support/seen-secrets.ts';
import { becomesActive, given, opensRequest, presses, question, sentTo, signsIn } from '../support/steps.ts';

const { secrets, stop } = collectSecrets();
const { anna, carla, dave, erin } = contoso.people;
const { taxcalc } = apps;

let running: Running;
let ben: Actor;
let alma: Actor;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: adatum, person: adatum.people.alma },
      { tenant: northwind, person: northwind.people.otto },
    ],
    onServer: true,
  });
  ben = running.actor(contoso, contoso.people.ben);
  alma = running.actor(adatum, adatum.people.alma);
  await Promise.all([ben, alma].map((who) => who.teams.installs()));
});
afterAll(async () => {
  stop();
  await running?.stop();
});

const stands = async (number: string) =>
  (
    await running.database.rows(
      `select state, evidence, decision ->> 'coverage' as coverage, trouble ->> 'code' as trouble from requests
        where number = '${number}'`,
    )
  )[0];
const stateOf = async (address: string) =>
  (await running.database.rows(`select state from connections where address = '${address}'`))[0]?.['state'];

/** Somebody who waits, too, for as long as `meanwhile` takes. */
async function whileOneMoreWaits(who: Actor, number: string, meanwhile: () => Promise<void>): Promise<void> {
  await joins(who, number);
  await running.settled();
  await meanwhile();
  const [row] = await running.database.rows(
    `select id from connections where address = '${who.person.mail}' and state = 'needs_admin'`,
  );
  await presses(who, { verb: 'cancel_connection', data: { id: row?.['id'] } });
  await running.settled();
}

/** Reads the permissions, and waits for the same request as everybody else. */
async function joins(who: Actor, number: string, sentence = 'connect my mailbox'): Promise<void> {
  await who.teams.taps(await answerTo(running, who, sentence), 'confirm_scopes');
  await who.teams.waitsFor('joining the request', says(number));
}

describe('a yes for those listed, where the bot may write', () => {
  let waiting: readonly [Actor, Actor];
  let helper: Actor;
  let number: string;
  let asked: Message;
  let card: Json;
  beforeAll(async () => {
    await raisesReach(running, ben);
    await registers(running, contoso, taxcalc);
    waiting = [running.actor(contoso, anna), running.actor(contoso, carla)];
    helper = running.actor(contoso, dave);
    number = await opensRequest(waiting[0]);
    await joins(waiting[1], number);
    await joins(helper, number, 'connect left-us@contoso.com');
    asked = await question(ben, number);
    await running.settled();
  });
  const carriesOut = async (as: Person, browser = new Browser()): Promise<Page> =>
    (await carriesOutTask(running, linkOf(card, '/manage/'), as, browser)).after;

  it('is offered beside a yes for all, with whom each is for and how many it adds (T15, T45)', async () => {
    const words = wordsOf(nowAt(ben, asked));
    const everybody = Object.keys(contoso.people).length;

    for (const each of [anna.mail, carla.mail, 'left-us@contoso.com', `Adds all, ${everybody} people`])
      expect(words).toContain(each);
    expect(verbsOn(nowAt(ben, asked))).toEqual(expect.arrayContaining(['approve', 'approve_listed', 'deny']));
  });

  it('is given by no approver who waits for it, too, beside another approver: that one decides', async () => {
    const [, joined] = waiting;
    const { tenant, oid, name } = { tenant: contoso.tid, ...joined.person };
    await running.database.rows(
      `insert into approvers select tenant, '${oid}', '${name}', proved_role, since from approvers
        where tenant = '${tenant}' limit 1`,
    );
    const [{ version: v } = {}] = await running.database.rows(
      `select version from requests where number = '${number}'`,
    );
    const said = await presses(joined, { verb: 'approve_listed', data: { id: number, v } });
    await running.database.rows(`delete from approvers where tenant = '${tenant}' and oid = '${oid}'`);

    expect(said).toContain('You wait for this yourself');
    expect(await stands(number)).toMatchObject({ state: 'open', coverage: null });
    expect(verbsOn(nowAt(ben, asked))).toContain('approve_listed');
  });

  it('grants nothing by itself, and leads to the page that writes, not to the one that grants for all', async () => {
    card = await turns(ben, asked, 'approve_listed');

    expect(linkToMicrosoft(card, running.login)).toBeUndefined();
    expect(await stands(number)).toMatchObject({ state: 'approved', evidence: 'none', coverage: 'listed' });
    expect(await servedBy(running, contoso, taxcalc)).toEqual([]);
  });

  it('is no yes for who joins while its approver is at Microsoft: nothing is written, and it is asked anew (T39)', async () => {
    const proves = async () => (await new Browser().open(linkOf(card, '/manage/'))).press('sign-in');
    const finishes = async (page: Page) => (await walkThroughMicrosoft(page, running.login, ben.person.upn)).page;
    const beforeRole = await proves();
    const list = await finishes(await proves());
    const beforeWrite = await list.press('write');
    await whileOneMoreWaits(running.actor(contoso, erin), number, async () => {
      expect(await stands(number)).toMatchObject({ state: 'open', coverage: null });
      expect((await finishes(beforeRole)).status).toBe(410);
      expect((await finishes(beforeWrite)).status).toBe(410);
      expect(await servedBy(running, contoso, taxcalc)).toEqual([]);
      expect(wordsOf(await question(ben, number))).toContain(erin.mail);
    });

    asked = await question(ben, number);
    card = await turns(ben, asked, 'approve_listed');
  });

  it('is carried out by nobody who holds no entitled role at that moment, the approver included', async () => {
    await running.sim('people', { oid: ben.person.oid, roles: [] });
    expect((await carriesOut(ben.person)).text).toContain('Ben Carter, with your roles you cannot grant this');
    await running.sim('people', { oid: ben.person.oid, roles: [...ben.person.roles] });

    expect(await servedBy(running, contoso, taxcalc)).toEqual([]);
    expect(await stands(number)).toMatchObject({ state: 'approved', evidence: 'none', trouble: null });
  });

  it('writes one grant for each who waits and can be found, under the own name of who signed in', async () => {
    const { text } = await carriesOut(ben.person);

    for (const each of [`${anna.mail}: granted`, `${carla.mail}: granted`, 'left-us@contoso.com: nobody'])
      expect(text).toContain(each);
    const written = await grantsOf(running, contoso, taxcalc);
    expect(written.map(({ consentType, principalId }) => [consentType, principalId]).sort()).toEqual(
      [anna, carla].map(({ oid }) => ['Principal', oid]).sort(),
    );
    for (const { scope } of written) expect(scope.split(' ').sort()).toEqual([...taxcalc.scopes].sort());
    const { audits } = await running.cloud();
    const writers = audits.filter(({ tenant, activity }) => tenant === contoso.tid && /grant/i.test(activity));
    expect(new Set(writers.slice(-2).map(({ by }) => by.oid))).toEqual(new Set([ben.person.oid]));
  });

  it('calls back those who have it, and the request stays with what went wrong for the third', async () => {
    for (const who of waiting) {
      const link = (message: Message) => hasLinkTo('/connect/')(message) && !hasButton('confirm_scopes')(message);
      await signsIn(running, who, await who.teams.waitsFor('being called back', link));
      await becomesActive(who);
    }
    expect(await stateOf('left-us@contoso.com')).toBe('needs_admin');
    expect(await stands(number)).toEqual({
      state: 'approved',
      evidence: 'none',
      coverage: 'listed',
      trouble: 'no_such_account',
    });
    await running.settled();
    const left = wordsOf(nowAt(ben, asked));
    for (const each of ['left-us@contoso.com', 'knows nobody with this address']) expect(left).toContain(each);
    expect(left).not.toContain(carla.mail);
    expect(sentTo(helper, hasLinkTo('/connect/'))).toEqual([]);
  });

  it('leaves nothing of the sign-in behind: no token in the database, the log or a chat', async () => {
    const tokens = new Map([...secrets].filter(([kind]) => kind.endsWith('_token')));
    expect(tokens.get('access_token')?.size).toBeGreaterThan(2);
    const chats = [ben, ...waiting, helper].map((who) => who.teams.chat.happenings);
    for (const text of [
      JSON.stringify(await running.database.dump()),
      JSON.stringify(running.log),
      JSON.stringify(chats),
    ])
      expect(leaksIn(text, tokens)).toEqual([]);
  });
});

describe('a yes for those listed, where the bot may not write', () => {
  let waiting: readonly [Actor, Actor];
  let number: string;
  let asked: Message;
  beforeAll(async () => {
    waiting = [running.actor(adatum, adatum.people.ada), running.actor(adatum, adatum.people.abel)];
    number = await opensRequest(waiting[0]);
    await joins(waiting[1], number);
    asked = await question(alma, number);
  });

  it('is no yes for who joins between the card and the press, nor between the press and the grants (T39)', async () => {
    const third = running.newcomer(adatum);
    const read = given(nowAt(alma, asked).card, 'card that was read');
    await whileOneMoreWaits(third, number, async () => {
      const pressed = await alma.teams.taps(asked, 'approve_listed', {}, { card: read });
      expect(pressed).toMatchObject({ kind: 'note', text: expect.stringContaining('The request has changed') });
      expect(await stands(number)).toMatchObject({ state: 'open', coverage: null });
      await running.settled();
      expect(wordsOf(nowAt(alma, asked))).toContain(third.person.mail);
    });

    await turns(alma, asked, 'approve_listed');
    await whileOneMoreWaits(third, number, async () => {
      expect(await stands(number)).toMatchObject({ state: 'open', coverage: null });
      const said = await presses(alma, { verb: 'granted_by_hand', data: { id: number } });
      expect(said).toContain('approve or deny the request');
      expect(said).not.toContain('do not know you');
      expect(await stands(number)).toMatchObject({ state: 'open', evidence: 'none' });
      for (const who of [...waiting, third]) expect(sentTo(who, says('Your administrator approved'))).toEqual([]);
    });
    asked = await question(alma, number);
  });

  it('leads to the guide, which gives one line for each who waits; nobody else reads their names there (T33, T41)', async () => {
    const card = await turns(alma, asked, 'approve_listed');
    expect(textOf(card)).toContain('PowerShell');
    expect(verbsOn(nowAt(alma, asked))).toEqual(expect.arrayContaining(['show_guide', 'granted_by_hand']));

    await turns(alma, asked, 'show_guide');
    for (const _ of ['to the application', 'to its permissions', 'to the grants'])
      await turns(alma, asked, 'guide_next');
    const lines = JSON.stringify(nowAt(alma, asked).card);
    for (const { oid } of [adatum.people.ada, adatum.people.abel]) expect(lines).toContain(`Grant-ToOne '${oid}'`);
    expect(lines).toContain(taxcalc.clientId);
    const guide = { verb: 'show_guide', data: { id: number, v: guideSteps.indexOf('grant_by_hand') } };
    const forAda = await presses(waiting[0], guide);
    for (const each of [adatum.people.abel.oid, adatum.people.abel.mail]) expect(forAda).not.toContain(each);
    expect(await presses(ben, guide)).not.toContain(adatum.people.abel.mail);
  });

  it('tells who waits, and who looks, that an administrator now goes through the guide: nobody continues at Microsoft', async () => {
    const own = await answerTo(running, waiting[0], 'status');
    const hanna = running.actor(woodgrove, woodgrove.people.hanna);
    const status = wordsOf(await answerTo(running, hanna, `status ${adatum.domain}`));

    expect(wordsOf(own)).toContain('an administrator now goes through my guide');
    for (const words of [wordsOf(own), status]) {
      expect(words).toContain(`Waiting for ${alma.person.name} to write the grants for those listed and report them`);
      expect(words).not.toContain('continue at Microsoft');
    }
    expect(status).toContain('An approver said yes for those listed');
  });

  it('is reported as done by who said yes alone, and then counts as what an administrator says', async () => {
    const report = { verb: 'granted_by_hand', data: { id: number } };
    const { ada, abel } = adatum.people;
    const before = await running.database.truth();
    for (const who of [waiting[0], ben, running.newcomer(adatum)]) {
      await who.teams.says('hello');
      const said = await presses(who, report);
      // Who has no say learns nothing of it, not even that it is there (of another tenant).
      expect(said).toContain(who === ben ? 'I find nothing' : 'Only an approver');
      for (const each of [ada, abel, alma.person]) {
        expect(said).not.toContain(each.mail);
        expect(said).not.toContain(each.name);
      }
    }
    expect(await running.database.truth()).toEqual(before);
    await registers(running, adatum, taxcalc);
    const powershell = await atPortal(running, alma);
    for (const person of [adatum.people.ada, adatum.people.abel]) await powershell.grants(taxcalc, person);
    await turns(alma, asked, 'granted_by_hand');

    expect(await stands(number)).toMatchObject({ state: 'approved', evidence: 'administrator_says' });
    for (const who of waiting) {
      const card = await who.teams.waitsFor('being called back', hasLinkTo('/connect/'));
      for (const each of ['Your administrator approved', 'granted by hand; the first sign-in proves it'])
        expect(wordsOf(card)).toContain(each);
    }
  });

  it('is proved by the sign-ins: the last of those listed makes the request granted', async () => {
    const [first, second] = waiting;
    await signsIn(running, first, await first.teams.waitsFor('the link', hasLinkTo('/connect/')));
    await becomesActive(first);
    expect(await stands(number)).toMatchObject({ state: 'approved', evidence: 'administrator_says' });

    await signsIn(running, second, await second.teams.waitsFor('the link', hasLinkTo('/connect/')));
    await becomesActive(second);
    expect(await stands(number)).toMatchObject({ state: 'granted', evidence: 'token_scope' });
    const everybody = [adatum.people.ada, adatum.people.abel].map(({ oid }) => oid).sort();
    expect(await servedBy(running, adatum, taxcalc)).toEqual(everybody);
  });
});

describe('grants that were only said to be made, where the bot sees nothing of them', () => {
  it('are no fresh approval to wait for: the wall shows that none reached the account, and the approver has the turn (T38)', async () => {
    const nina = running.actor(northwind, northwind.people.nina);
    const otto = running.actor(northwind, northwind.people.otto);
    await otto.teams.installs();
    const number = await opensRequest(nina);
    const asked = await question(otto, number);
    await turns(otto, asked, 'approve_listed');
    const claimed = textOf(await turns(otto, asked, 'granted_by_hand'));
    for (const each of ['Reported as granted by hand', 'the first sign-in of each proves it'])
      expect(claimed).toContain(each);
    const card = await nina.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    expect(wordsOf(card)).toContain('An administrator says that it was granted by hand');
    expect((await signsIn(running, nina, card)).ended).toBe('wall');

    await nina.teams.taps(card, 'saw_admin_wall');
    const told = wordsOf(await nina.teams.waitsFor('the cause', says('none has reached this account')));
    for (const each of [number, 'Otto']) expect(told).toContain(each);
    await running.settled();
    expect(await stands(number)).toMatchObject({ state: 'open', evidence: 'none', trouble: 'grant_not_for_account' });
    expect(wordsOf(await question(otto, number))).toContain(
      `at the sign-in Microsoft still wanted an administrator for: ${nina.person.mail}`,
    );
    expect(await running.database.rows(`select number from requests where tenant = '${northwind.tid}'`)).toEqual([
      { number },
    ]);
  });
});
