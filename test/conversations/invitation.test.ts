import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import { adatum, apps, contoso, fabrikam, northwind } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { linksOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf, looksAreDue } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  connectLink,
  presses,
  saysSawTheWall,
  sentTo,
  signsIn,
} from '../support/steps.ts';

const minute = 60_000;

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }], onServer: true });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const isInvitation = (message: Message): boolean =>
  says(/asks you to connect/)(message) && hasLinkTo('/connect/')(message);
const isConnected = says('is connected');

/** Signs in from the page that says who asked, and gives the page at the end. */
const goesOn = async (page: Page, who: Actor): Promise<Page> =>
  (await walkThroughMicrosoft(await page.press('continue'), running.login, who.person.upn)).page;

describe('the owner of a mailbox who has a chat with the bot', () => {
  let gus: Actor;
  let fay: Actor;
  beforeAll(async () => {
    gus = running.actor(fabrikam, fabrikam.people.gus);
    fay = running.actor(fabrikam, fabrikam.people.fay);
    await fay.teams.installs();
    await asksForMailbox(gus, `connect ${fay.person.mail}`);
  });

  it('gets the link there: who asks, for which product, what it may read; nothing else is begun', async () => {
    const invitation = await fay.teams.waitsFor('the invitation', isInvitation);
    for (const each of [gus.person.name, fay.person.mail, 'TaxCalc Communications Centre', ...apps.taxcalc.scopes])
      expect(wordsOf(invitation)).toContain(each);

    expect(linksOf(invitation.card ?? {}).filter((link) => link.startsWith(running.login))).toEqual([]);
    expect(sentTo(fay, isInvitation)).toHaveLength(1);
    expect(await connectionOf(running, gus)).toMatchObject({ state: 'needs_sign_in', target: 'named', signer: null });
  });

  it('reads on the page who asked and what it may do, before anything leads to Microsoft', async () => {
    const before = await running.database.truth();
    const page = await fay.browser.open(connectLink(await fay.teams.waitsFor('the invitation', isInvitation)));

    expect(page.url.startsWith(running.botUrl)).toBe(true);
    for (const each of [gus.person.name, fay.person.mail, ...apps.taxcalc.scopes]) expect(page.text).toContain(each);
    expect(page.has('unexpected')).toBe(true);
    expect(await running.database.truth()).toEqual(before);
  });

  it('signs in and agrees there to be looked after; the one who asked hears that it is active, and cannot agree in their place', async () => {
    const { id } = (await connectionOf(running, gus)) ?? {};
    await presses(gus, { verb: 'watch_on', data: { id } });
    expect(await connectionOf(running, gus)).toMatchObject({ health_agreed_at: null });
    const page = await fay.browser.open(connectLink(await fay.teams.waitsFor('the invitation', isInvitation)));
    await goesOn(page.tick('watch'), fay);
    await gus.teams.waitsFor('"active"', isConnected);

    expect(await connectionOf(running, gus)).toMatchObject({ state: 'active', signer: fay.person.oid });
    expect(await running.database.rows('select connection from tokens')).toEqual([{ connection: id }]);
    expect(gus.teams.chat.happenings.some(({ message }) => hasButton('watch_on')(message))).toBe(false);
  });

  it('is asked once more in that chat when the sign-in breaks, and repairs it there', async () => {
    await running.sim('people', { oid: fay.person.oid, passwordReset: true });
    for (const [minutes, found] of [
      [61, { failures: 1 }],
      [64, { state: 'needs_reauth' }],
    ] as const) {
      running.setClock(minutes * minute);
      await looksAreDue(running);
      await expect.poll(() => connectionOf(running, gus)).toMatchObject(found);
    }
    await running.settled();
    expect(sentTo(fay, isInvitation)).toHaveLength(2);
    running.setClock(0);
    await goesOn(await fay.browser.open(connectLink(sentTo(fay, isInvitation)[1] as Message)), fay);
    await gus.teams.waitsFor('the recovery', says('works again'));
  });
});

describe('the owner of a mailbox who has no chat with the bot', () => {
  it('gets the link from the one who asked, and signs in with it in a browser of their own', async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    const carla = running.actor(contoso, contoso.people.carla);
    await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
    const card = await asksForMailbox(anna, `connect ${carla.person.mail}`);
    await running.settled();
    expect(carla.teams.chat.messages).toEqual([]);

    const page = await carla.browser.open(connectLink(card));
    expect(page.text).toContain(anna.person.name);
    const after = await goesOn(page, carla);
    expect(after.text).toContain(`tell ${anna.person.name} in Teams`);
    expect(after.text).not.toContain('write to you');
    await anna.teams.waitsFor('"active"', isConnected);
    expect(await connectionOf(running, anna)).toMatchObject({ state: 'active', signer: carla.person.oid });
    await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-recommended' });
  });

  it('who asked cannot sign in for them: nothing is kept (T5, T6)', async () => {
    const erin = running.actor(contoso, contoso.people.erin);
    const card = await asksForMailbox(erin, 'connect support@contoso.com');
    await goesOn(await erin.browser.open(connectLink(card)), erin);
    await erin.teams.waitsFor('the refusal', says('Another account signed in'));

    expect(await connectionOf(running, erin)).toMatchObject({ state: 'wrong_account', signer: null });
    expect(await running.database.rows("select 1 from connections where state = 'propagating'")).toEqual([]);
  });
});

describe('"I did not expect this"', () => {
  const isTold = says('did not expect this');

  it('on the page asks once more, then ends the connection, kills every link to it, and tells that somebody with the link said so', async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    const abel = running.actor(adatum, adatum.people.abel);
    await abel.teams.installs();
    const card = await asksForMailbox(ada, `connect ${abel.person.mail}`);
    const invitation = await abel.teams.waitsFor('the invitation', isInvitation);
    const before = await running.database.truth();
    const sure = await (await new Browser().open(connectLink(invitation))).press('unexpected');
    expect(sure.text).toContain('End this connection?');
    expect(await running.database.truth()).toEqual(before);

    expect((await sure.press('end')).text).toContain('This connection has ended');
    const told = await ada.teams.waitsFor('the end', isTold);
    expect(wordsOf(told)).toContain(`Somebody with the link for ${abel.person.mail}`);
    expect(await connectionOf(running, ada)).toMatchObject({ state: 'cancelled', signer: null });
    expect(hasLinkTo('/connect/')(told)).toBe(false);
    for (const link of [card, invitation].map(connectLink)) expect((await new Browser().open(link)).status).toBe(410);
    await abel.teams.waitsFor('the end of the invitation', says('This has ended'));
    const twice = await fetch(connectLink(invitation), {
      method: 'POST',
      body: new URLSearchParams({ answer: 'end' }),
    });
    expect(twice.status).toBeLessThan(500);
    await running.settled();
    expect(sentTo(ada, isTold)).toHaveLength(1);
  });

  it("in the owner's own chat is the owner's word: it ends at once, and is told as theirs", async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    const abel = running.actor(adatum, adatum.people.abel);
    const card = await asksForMailbox(ada, `connect ${abel.person.mail}`);
    const isOpen = hasButton('not_expected');
    await running.settled();
    const invitation = abel.teams.chat.messages.findLast(isOpen) as Message;
    await abel.teams.taps(invitation, 'not_expected');
    await abel.teams.waitsFor('the end of the invitation', says('This has ended'));
    expect(abel.teams.chat.messages.some(isOpen)).toBe(false);

    const told = await ada.teams.waitsFor('the end', says(`The owner of ${abel.person.mail} did not expect this`));
    expect(hasLinkTo('/connect/')(told)).toBe(false);
    expect((await new Browser().open(connectLink(card))).status).toBe(410);
  });

  it('is nobody else’s to say in chat: a tap by another person changes nothing and shows nothing', async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    const other = running.newcomer(adatum);
    const abel = running.actor(adatum, adatum.people.abel);
    await asksForMailbox(ada, `connect ${abel.person.mail}`);
    const { id } = (await connectionOf(running, ada)) ?? {};
    const before = await running.database.truth();
    for (const who of [other, ada]) {
      const said = await presses(who, { verb: 'not_expected', data: { id } });
      expect(said).not.toContain(abel.person.mail);
    }
    expect(await running.database.truth()).toEqual(before);
  });
});

describe('a mailbox of somebody else where an administrator must agree', () => {
  it('is called back to its owner, too: both have a fresh link after the approval (T37)', async () => {
    const fiona = running.actor(contoso, contoso.people.fiona);
    const dave = running.actor(contoso, contoso.people.dave);
    const ben = running.actor(contoso, contoso.people.ben);
    await Promise.all([dave, ben].map((who) => who.teams.installs()));
    await running.sim('grants/delete', { tenant: contoso.domain, appId: apps.taxcalc.clientId });
    const card = await asksForMailbox(fiona, `connect ${dave.person.mail}`);
    const invited = await dave.teams.waitsFor('the invitation', isInvitation);
    const wall = await walkThroughMicrosoft(
      await (await dave.browser.open(connectLink(invited))).press('continue'),
      running.login,
      dave.person.upn,
    );
    expect(wall.ended).toBe('wall');
    await approvesAndGrants(running, ben, await saysSawTheWall(fiona, card));
    await running.settled();
    expect(sentTo(dave, isInvitation)).toHaveLength(2);

    await goesOn(await dave.browser.open(connectLink(sentTo(dave, isInvitation)[1] as Message)), dave);
    await fiona.teams.waitsFor('"active"', isConnected);
    expect(await connectionOf(running, fiona)).toMatchObject({ state: 'active', signer: dave.person.oid });
  });

  it('leaves an owner who comes too late a page that says how it stands, with either link', async () => {
    const dave = running.actor(contoso, contoso.people.dave);
    for (const invitation of sentTo(dave, isInvitation)) {
      const page = await dave.browser.open(connectLink(invitation));
      expect(page.url.startsWith(running.botUrl)).toBe(true);
      expect(page.text).toContain('is active');
    }
    expect((await signsIn(running, dave, sentTo(dave, isInvitation)[0] as Message)).met).toEqual([]);
  });
});

/** So that the next one who asks in this tenant meets no open request. */
async function withdraws(who: Actor): Promise<void> {
  const { id } = (await connectionOf(running, who)) ?? {};
  await presses(who, { verb: 'cancel_connection', data: { id } });
}

describe('"I saw ‘Need admin approval’" on a mailbox that somebody else asked for', () => {
  /** A question about the mailbox of somebody who has a chat, and who has met the wall. */
  async function metByOwner() {
    const [asker, owner] = [running.newcomer(northwind), running.newcomer(northwind)];
    await owner.teams.installs();
    const card = await asksForMailbox(asker, `connect the mailbox of ${owner.person.mail}`);
    const invitation = await owner.teams.waitsFor('the invitation', isInvitation);
    return { asker, owner, card, invitation };
  }
  const isAsked = says('An administrator must agree before you connect');
  const requestsOf = (who: Actor) =>
    running.database.rows(`select number from requests where requester_oid = '${who.person.oid}'`);

  it('is the owner’s to press: the request names who asked, and both cards move on (T29)', async () => {
    const { asker, owner, invitation } = await metByOwner();
    expect(wordsOf(invitation)).toContain('Your turn: look at it and decide');
    await owner.teams.taps(invitation, 'saw_admin_wall');

    const asked = await owner.teams.waitsFor('the administrator, on the invitation', isAsked);
    const { request, state } = (await connectionOf(running, asker)) ?? {};
    expect(state).toBe('needs_admin');
    expect(wordsOf(asked)).toContain(String(request));
    await asker.teams.waitsFor('the number on the own card', says(String(request)));
    expect(await requestsOf(asker)).toEqual([{ number: request }]);
    await withdraws(asker);
  });

  it('is heard when the owner types it, and "status" shows the owner the invitation', async () => {
    const { asker, owner } = await metByOwner();
    await owner.teams.says('status');
    await running.settled();
    expect(sentTo(owner, isInvitation)).toHaveLength(2);
    await owner.teams.says('I saw ‘Need admin approval’');

    await owner.teams.waitsFor('the administrator, on the invitation', isAsked);
    expect(await connectionOf(running, asker)).toMatchObject({ state: 'needs_admin' });
    expect(await requestsOf(owner)).toEqual([]);
    await withdraws(asker);
  });

  it('is nobody else’s to press', async () => {
    const { asker } = await metByOwner();
    const { id } = (await connectionOf(running, asker)) ?? {};
    const said = await presses(running.newcomer(northwind), { verb: 'saw_admin_wall', data: { id } });
    expect(said).not.toContain(asker.person.name);
    expect(await connectionOf(running, asker)).toMatchObject({ state: 'needs_sign_in' });
  });
});

describe('"I saw ‘Need admin approval’" as a sentence', () => {
  it.each([
    'I saw need admin approval',
    'Microsoft says Need admin approval',
    'ik zag Goedkeuring van beheerder vereist',
  ])('%s does what the button does, once (T29)', async (sentence) => {
    const who = running.newcomer(northwind);
    await asksForMailbox(who);
    await who.teams.says(sentence);
    await who.teams.waitsFor('the number of the request', says(/CR-\d+/));
    expect(await connectionOf(running, who)).toMatchObject({ state: 'needs_admin' });
    await withdraws(who);
  });

  it('asks for which of several, and nothing is asked for before', async () => {
    const who = running.newcomer(northwind);
    const other = running.newcomer(northwind);
    await asksForMailbox(who);
    await who.teams.says(`connect ${other.person.mail}`);
    const lists = await who.teams.waitsFor('the other permissions', says(other.person.mail));
    await who.teams.taps(lists, 'confirm_scopes');
    await who.teams.says('I saw ‘Need admin approval’');
    const which = await who.teams.waitsFor('which', says('For which connection did you see'));
    const waiting = `select address from connections where requester_oid = '${who.person.oid}' and state = 'needs_admin'`;
    expect(await running.database.rows(waiting)).toEqual([]);

    await who.teams.taps(which, 'saw_admin_wall');
    await who.teams.waitsFor('the number of the request', says(/CR-\d+/));
    expect(await running.database.rows(waiting)).toHaveLength(1);
  });
});
