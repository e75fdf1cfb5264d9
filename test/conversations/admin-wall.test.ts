import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso, fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { answerTo, looksAt } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  connectLink,
  opensRequest,
  question,
  saysSawTheWall,
  sentTo,
  signsIn,
} from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
    onServer: true,
  });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const requests = () => running.database.rows('select number, state from requests order by number');
const verbs = (message: Message) => buttonsOf(message.card ?? {}).map(({ verb }) => verb);
const asksWhich = (message: Message) => hasButton('pressed_cancel')(message);

describe('coming back from Microsoft', () => {
  it('without an answer asks which of the two it was, and "I pressed Cancel" makes no request (S28, T29)', async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    const wall = await signsIn(running, anna, await asksForMailbox(anna));
    const back = await wall.page.press('return-without-consent');
    const asking = await anna.teams.waitsFor('the question which it was', asksWhich);

    expect(back.text).toContain('The sign-in is not finished');
    expect(wordsOf(asking)).toContain('What did Microsoft show you?');
    expect(verbs(asking).slice(0, 2)).toEqual(['saw_admin_wall', 'pressed_cancel']);
    await anna.teams.taps(asking, 'pressed_cancel');
    expect(wordsOf(await anna.teams.waitsFor('a fresh link', hasLinkTo('/connect/')))).toContain('sign in once more');
    expect(await requests()).toEqual([]);
  });

  it('with a refusal of the person says so, and keeps nothing (S28)', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const { page } = await signsIn(running, fay, await asksForMailbox(fay), { consent: 'cancel' });
    const card = await fay.teams.waitsFor('the refusal', says('“Cancel” was pressed'));

    expect(page.text).toContain('AADSTS65004');
    expect(verbs(card)).toContain('saw_admin_wall');
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    expect(await requests()).toEqual([]);
  });

  it('puts "I pressed Cancel" first where everything is granted already (T29)', async () => {
    const hanna = running.actor(woodgrove, woodgrove.people.hanna);
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    await victor.teams.installs();
    await approvesAndGrants(running, victor, await opensRequest(hanna));
    await signsIn(running, hanna, await hanna.teams.waitsFor('being called back', hasLinkTo('/connect/')));
    await becomesActive(hanna);

    const kim = running.newcomer(woodgrove);
    const microsoft = await kim.browser.open(connectLink(await asksForMailbox(kim)));
    const state = new URL(microsoft.url).searchParams.get('state');
    await kim.browser.open(`${running.botUrl}/auth/callback?error=access_denied&error_subcode=cancel&state=${state}`);
    const asking = await kim.teams.waitsFor('the question which it was', asksWhich);
    expect(verbs(asking).slice(0, 2)).toEqual(['pressed_cancel', 'saw_admin_wall']);
  });
});

describe('"I saw Need admin approval"', () => {
  it('makes exactly one request, however often and from however many it comes (T29, T38)', async () => {
    const people = [
      running.actor(northwind, northwind.people.nina),
      running.newcomer(northwind),
      running.newcomer(northwind),
    ];
    const cards = await Promise.all(people.map((who) => asksForMailbox(who)));
    await Promise.all(
      people.flatMap((who, index) => [0, 1].map(() => who.teams.taps(cards[index] as Message, 'saw_admin_wall'))),
    );
    const numbers = await Promise.all(people.map((who) => who.teams.waitsFor('the request', says(/CR-\d+/))));

    const made = await running.database.rows(`select number from requests where tenant = '${northwind.tid}'`);
    expect(made).toHaveLength(1);
    expect(numbers.every((message) => says(String(made[0]?.['number']))(message))).toBe(true);
    const waiting = await running.database.rows(
      `select state from connections where request = '${made[0]?.['number']}'`,
    );
    expect(waiting).toEqual(people.map(() => ({ state: 'needs_admin' })));
  });

  it('leads nowhere while the application is switched off: the request is blocked, and asked anew once it is on again', async () => {
    const taxcalc = { tenant: northwind.domain, appId: apps.taxcalc.clientId };
    const nina = running.actor(northwind, northwind.people.nina);
    const stored = async () =>
      (await running.database.rows(`select state from requests where tenant = '${northwind.tid}'`))[0]?.['state'];
    // What "Block" in Entra's list of requests does.
    await running.sim('service-principals/disable', { ...taxcalc, disabled: true });
    await looksAt(running, northwind, 'taxcalc-communications-centre');
    expect(await stored()).toBe('open');
    // One odd answer blocks nobody: the second look finds the same.
    running.setClock(3 * 60_000);
    await looksAt(running, northwind, 'taxcalc-communications-centre');
    expect(await stored()).toBe('blocked');
    const card = await nina.teams.waitsFor('what stops it', says('is switched off in your tenant'));
    expect(wordsOf(card)).toContain('Waiting for an administrator');
    const kim = running.newcomer(northwind);
    expect(wordsOf(await answerTo(running, kim, 'connect my mailbox'))).toContain('An administrator');

    await running.sim('service-principals/disable', { ...taxcalc, disabled: false });
    await looksAt(running, northwind, 'taxcalc-communications-centre');
    expect(await stored()).toBe('open');
    await nina.teams.waitsFor('the text to pass on', says('please pass the message on'));
  });

  it('right after an approval means "wait", later it asks the approver again under the same number (T38)', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const ben = running.actor(contoso, contoso.people.ben);
    await ben.teams.installs();
    const number = await opensRequest(carla);
    await approvesAndGrants(running, ben, number);
    await running.sim('grants/delete', { tenant: contoso.domain, appId: apps.taxcalc.clientId });
    const card = await carla.teams.waitsFor('being called back', says('Your administrator approved'));
    expect((await signsIn(running, carla, card)).ended).toBe('wall');

    const early = await carla.teams.taps(card, 'saw_admin_wall');
    expect(early).toMatchObject({ kind: 'note', text: expect.stringContaining('still fresh') });
    const asked = sentTo(ben, hasButton('approve')).length;
    running.setClock(3 * 60_000);
    expect(await saysSawTheWall(carla, card)).toBe(number);
    await running.settled();
    const asks = wordsOf(await question(ben, number));
    expect(asks).toContain('and Microsoft reported the consent');
    expect(asks).toContain('From here I cannot see why');
    expect(asks).toContain('Agree once more');
    expect(asks).not.toContain('Microsoft did not make the grant');
    expect(sentTo(ben, hasButton('approve'))).toHaveLength(asked + 1);
    expect(await running.database.rows(`select number from requests where tenant = '${contoso.tid}'`)).toEqual([
      { number },
    ]);
  });
});
