import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { adatum, apps, contoso, fabrikam, type Person, personal } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf } from '../support/connection-steps.ts';
import { preparesDevice } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { leaksIn } from '../support/seen-secrets.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  connectLink,
  given,
  opensRequest,
  signsIn,
} from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: adatum, person: adatum.people.alma }], onServer: true });
  await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
});
afterAll(() => running?.stop());

/** Opens the card's link in a browser of its own, goes on from "who asked" where that is shown, and signs in as this account. */
async function signsInAs(card: Message, who: Person) {
  const first = await new Browser().open(connectLink(card));
  const page = first.has('continue') ? await first.press('continue') : first;
  const picker = page.has('Use another account') ? await page.press('Use another account') : page;
  return walkThroughMicrosoft(await picker.fill('account', who.upn).press('next'), running.login, who.upn);
}

const { anna, board, carla, dave, gert, room4 } = contoso.people;

describe('the account that signs in', () => {
  it.each<[string, Person, string, Person]>([
    ['has the address that was typed', dave, 'connect my mailbox', dave],
    ['has it in other letters', carla, 'connect CARLA@Contoso.Com', carla],
    ['has it as a further address', anna, 'connect a.devries@contoso.com', anna],
  ])('is accepted where it %s (T5)', async (_, asker, sentence, signer) => {
    const who = running.actor(contoso, asker);
    await signsInAs(await asksForMailbox(who, sentence), signer);
    await becomesActive(who);

    expect(await connectionOf(running, who)).toMatchObject({ state: 'active', signer: signer.oid });
  });

  it('is accepted as a room whose user name and mail address differ, found by its object id (S20)', async () => {
    const erin = running.actor(contoso, contoso.people.erin);
    await signsInAs(await preparesDevice(erin, { device: 'Board screen', room: board.mail }), board);
    await erin.teams.waitsFor('"active"', says('Board screen is connected'));

    expect(await connectionOf(running, erin)).toMatchObject({ address: board.mail, signer: board.oid });
  });

  it('is asked for anew where the typed address is of another organisation: nothing is begun (T5)', async () => {
    const fiona = running.actor(contoso, contoso.people.fiona);
    await fiona.teams.says(`connect ${fabrikam.people.fay.mail}`);
    const form = await fiona.teams.waitsFor('the form', hasButton('connect_mailbox'));

    expect(wordsOf(form)).toContain(fabrikam.people.fay.mail);
    expect(await connectionOf(running, fiona)).toBeUndefined();
  });

  it.each<[string, Person]>([
    ['another user of the same tenant', carla],
    ['a guest of the tenant', gert],
  ])('is refused as %s: both are named, nothing is kept (T5, T6)', async (_, stranger) => {
    const kim = running.newcomer(contoso);
    const { page } = await signsInAs(await asksForMailbox(kim), stranger);
    await kim.teams.waitsFor('the other account', says('Another account signed in'));

    const [letter, domain] = [stranger.upnInTokens?.at(0) ?? stranger.upn.at(0), stranger.mail.split('@').at(1)];
    expect(page.text).toContain(`${letter}•••@${domain}`);
    expect(page.text).toContain(kim.person.mail);
    expect(await connectionOf(running, kim)).toMatchObject({ state: 'wrong_account', signer: null });
    expect(await running.database.rows('select * from tokens')).toEqual([]);
  });

  it('is refused as a room where it is a person’s, also when nobody knew that while the room was asked for (T6)', async () => {
    const kim = running.newcomer(contoso);
    const victim = contoso.people.ben;
    const card = await preparesDevice(kim, { device: 'Screen of a person', room: victim.mail });
    await running.actor(contoso, victim).teams.says('hello');
    await signsInAs(card, victim);
    await kim.teams.waitsFor('the other account', says('Another account signed in'));

    expect(await connectionOf(running, kim)).toMatchObject({ state: 'wrong_account', signer: null });
    expect(await running.database.rows('select * from tokens')).toEqual([]);

    // The page of the next trip tells of that trip.
    const browser = new Browser();
    const first = await browser.open(connectLink(card));
    const atMicrosoft = first.has('continue') ? await first.press('continue') : first;
    const state = new URL(atMicrosoft.url).searchParams.get('state') ?? '';
    const query = { state, error: 'temporarily_unavailable', error_description: 'AADSTS90033: A passing trouble.' };
    const { text } = await browser.open(`${running.botUrl}/auth/callback?${new URLSearchParams(query)}`);

    expect(text).toContain('AADSTS90033');
    expect(text).not.toContain('Another account');
  });

  it.each<[string, Person]>([
    ['of another tenant', fabrikam.people.fay],
    ['of a private person', personal.people.pat],
  ])('is refused %s, for a mailbox and for a room (S17)', async (_, stranger) => {
    for (const asks of [asksForMailbox, roomCard]) {
      const kim = running.newcomer(contoso);
      const { page } = await signsInAs(await asks(kim), stranger);
      await kim.teams.waitsFor('the refusal', says('another organisation'));

      expect(page.text).toContain('AADSTS50020');
      expect(await connectionOf(running, kim)).toMatchObject({ state: 'needs_sign_in', signer: null });
    }
    const { calls } = await running.cloud();
    expect(calls.filter(({ surface, oid }) => surface === 'graph' && oid === stranger.oid)).toEqual([]);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
  });

  let screens = 0;
  const roomCard = (who: Actor) => {
    screens += 1;
    return preparesDevice(who, { device: `Screen ${screens}`, room: room4.mail });
  };
});

describe('an account other than the asked one, after an administrator agreed for everybody', () => {
  it('gave no consent on that trip: page and card say that all is agreed, and nothing of boxes (T6, T34)', async () => {
    const { ada: asker, abel, alma } = adatum.people;
    const [ada, admin] = [running.actor(adatum, asker), running.actor(adatum, alma)];
    await admin.teams.installs();
    const number = await opensRequest(ada);
    await approvesAndGrants(running, admin, number);
    const { page } = await signsInAs(await ada.teams.waitsFor('the fresh link', hasLinkTo('/connect/')), abel);
    const card = await ada.teams.waitsFor('the other account', says('Another account signed in'));

    for (const told of [page.text, wordsOf(card)]) expect(told).not.toMatch(/\bbox\b|ticked|stays at Microsoft/u);
    expect(page.text).toContain('Please sign in as ada@adatum.com');
    expect(wordsOf(card)).toContain('agreed for everybody already');
    expect(wordsOf(card)).toContain('Microsoft reports that an administrator agreed');

    await signsInAs(card, asker);
    await becomesActive(ada);
  });
});

/** What a card says, without the number that is quoted on it. */
const toldOn = (card: Message, code: number): string => wordsOf(card).replaceAll(String(code), '');

describe('a code of Microsoft', () => {
  let kim: Actor;
  beforeAll(() => {
    kim = running.newcomer(fabrikam);
  });

  const theLink = async (who: Actor): Promise<Message> =>
    (await connectionOf(running, who)) ? who.teams.waitsFor('the link', hasLinkTo('/connect/')) : asksForMailbox(who);

  const newCard = (who: Actor, before: Message): Promise<Message> =>
    who.teams.waitsFor('what happened', (card) => hasButton('cancel_connection')(card) && card.id !== before.id);

  /** Microsoft sends the browser back with this error: the card that tells of it. */
  async function comesBack(code: number): Promise<Message> {
    const card = await theLink(kim);
    const state = new URL((await kim.browser.open(connectLink(card))).url).searchParams.get('state') ?? '';
    const query = { state, error: 'access_denied', error_description: `AADSTS${code}: As Microsoft says it.` };
    await kim.browser.open(`${running.botUrl}/auth/callback?${new URLSearchParams(query)}`);
    return newCard(kim, card);
  }

  /** The token endpoint refuses with it. */
  async function refused(code: number): Promise<Message> {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const card = await theLink(fay);
    await running.sim('faults', { where: 'token', kind: 'aadsts', code, times: 1 });
    await signsIn(running, fay, card);
    return newCard(fay, card);
  }

  it('tells a typing error, an account of elsewhere and a missing application apart (T7)', async () => {
    const told = new Map<number, string>();
    for (const code of [50034, 50020, 700016]) told.set(code, toldOn(await comesBack(code), code));

    expect(told.get(50034)).toMatch(/typing error/);
    expect(told.get(50020)).toMatch(/belongs to another organisation/);
    expect(told.get(700016)).toMatch(/not in this tenant/);
    const pasted = [];
    for (const code of told.keys()) {
      await kim.teams.says(`AADSTS${code}: as I read it on the page`);
      pasted.push(toldOn(await kim.teams.waitsFor('what it means', says(`AADSTS${code}`)), code));
    }
    expect(new Set(pasted).size).toBe(3);
  });

  const secondFactorAndPolicies = [
    [50074, 'requester', /second check/],
    [50076, 'requester', /second check/],
    [50097, 'requester', /device/],
    [50158, 'requester', /other provider|another provider/],
    [53000, 'requester', /managed device|device that it manages/],
    [53001, 'requester', /domain/],
    [53002, 'approver', /approved apps/],
    [53003, 'approver', /security rule/],
  ] as const;

  it.each([
    ['on the way back', comesBack],
    ['from the token endpoint', refused],
  ])(
    '%s has words and an owner of its own for each second factor and each rule that blocks (T10)',
    async (_, brings) => {
      const texts = new Set<string>();
      for (const [code, owner, words] of secondFactorAndPolicies) {
        const card = await brings(code);
        const told = toldOn(card, code);
        const owners = await running.database.rows(
          `select distinct trouble ->> 'owner' as owner from connections where trouble ->> 'code' = 'AADSTS${code}'`,
        );
        expect.soft([code, ...owners]).toEqual([code, { owner }]);
        expect.soft([code, told.includes('Your turn:')]).toEqual([code, owner === 'requester']);
        // The row of the user level says the same.
        expect.soft([code, told.includes('· your turn')]).toEqual([code, owner === 'requester']);
        expect.soft(told).toMatch(words);
        texts.add(told.split('\n').slice(0, 4).join('\n'));
      }
      expect(texts.size).toBe(secondFactorAndPolicies.length);
    },
  );
});

describe('a password in the middle of a journey', () => {
  it('is refused, kept nowhere, and the journey goes on by the same link (T8)', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const card = await asksForMailbox(gus);
    const before = await running.database.truth();
    for (const sentence of ['my password is Zomer-2026!x', 'Zomer-2026!x']) {
      await gus.teams.says(sentence);
      const refusal = gus.teams.chat.messages.findLast(({ from }) => from === 'bot');
      expect(wordsOf(given(refusal, 'answer'))).toContain('Please delete your message');
    }
    await running.settled();

    expect(await running.database.truth()).toEqual(before);
    const password = new Map([['password', new Set(['Zomer-2026!x'])]]);
    expect(leaksIn(JSON.stringify(await running.database.dump()), password)).toEqual([]);
    expect(leaksIn(JSON.stringify(running.log), password)).toEqual([]);
    expect(leaksIn(JSON.stringify(await running.cloud()), password)).toEqual([]);
    await signsIn(running, gus, card);
    await becomesActive(gus);
    expect((await running.cloud()).grants.some(({ appId }) => appId === apps.taxcalc.clientId)).toBe(true);
  });
});
