import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { type App, adatum, apps, contoso, fabrikam } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, type Json, linksOf, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { verbs } from '../../src/services/journeys/facts.ts';
import { cardFor } from '../support/desk-steps.ts';
import { type Device, fillsDeviceForm, newDevice, preparesDevice, takesCode } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, connectLink, given, question, saysSawTheWall } from '../support/steps.ts';

const { anna, ben, room4 } = contoso.people;

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: ben },
      { tenant: adatum, person: adatum.people.alma },
    ],
    onServer: true,
  });
  await running.actor(adatum, adatum.people.alma).teams.installs();
});
afterAll(() => running?.stop());

/** The permissions that a card lists, in its order: behind what each cannot do, or in brackets. */
const listedIn = (text: string): string[] =>
  [...text.matchAll(/(?:\. · |\()([A-Z]\w*(?:\.[A-Z]\w*)+|offline_access|openid|profile)(?=$|\)| · |, )/gm)].map(
    ([, name]) => name ?? '',
  );

/** What an address at Microsoft asks for, in its order, and for which application; the resource is the same for all. */
function askedBy(url: string): { app: string | null; scopes: string[] } {
  const { searchParams } = new URL(url);
  const scopes = (searchParams.get('scope') ?? '').split(' ').map((scope) => scope.split('/').at(-1) ?? '');
  return { app: searchParams.get('client_id'), scopes };
}

const asks = ({ clientId, scopes }: App) => ({ app: clientId, scopes: [...scopes] });

/** The way to Microsoft of a card, without going on from there. */
async function leaves(card: Message): Promise<string> {
  const page = await new Browser().open(connectLink(card));
  return (page.has('continue') ? await page.press('continue') : page).url;
}

describe.each<[string, App, (user: Actor) => Promise<[list: Message, link: Message]>]>([
  [
    'a mailbox',
    apps.taxcalc,
    async (user) => {
      await user.teams.says('connect my mailbox');
      const list = await user.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
      return [list, await asksForMailbox(user)];
    },
  ],
  [
    'a room device',
    apps.ctouch,
    async (user) => {
      const wish = newDevice(adatum.people.room1);
      return [await fillsDeviceForm(user, wish), await preparesDevice(user, wish)];
    },
  ],
])('what is asked for %s', (_, app, sets) => {
  let user: Actor;
  let list: Message;
  let link: Message;
  let microsoft: string;
  beforeAll(async () => {
    user = running.newcomer(adatum);
    [list, link] = await sets(user);
    microsoft = await leaves(link);
  });

  it('is the same on the card, in the request to Microsoft and on the page for administrators (S8, S18, T11)', async () => {
    expect(listedIn(wordsOf(list))).toEqual(app.scopes);
    expect(wordsOf(list)).toContain(app.clientId);
    expect(askedBy(microsoft)).toEqual(asks(app));

    const number = await saysSawTheWall(user, link);
    const alma = running.actor(adatum, adatum.people.alma);
    const asked = await question(alma, number);
    expect(listedIn(wordsOf(asked))).toEqual(app.scopes);
    expect(wordsOf(asked)).toContain(app.clientId);
    const approved = await alma.teams.taps(asked, 'approve');
    const consent = given(linkToMicrosoft(approved.kind === 'card' ? approved.card : {}, running.login), 'way on');
    expect(askedBy(consent)).toEqual(asks(app));
  });

  it('is asked on the host that the card names (S6)', () => {
    expect(wordsOf(list)).toContain(new URL(microsoft).host);
    expect(new URL(microsoft).origin).toBe(running.login);
  });
});

it('a code for a device asks for the same permissions, and is typed at Microsoft (S8, S6)', async () => {
  const user = running.actor(contoso, anna);
  const wish = newDevice(room4);
  const sent = vi.spyOn(globalThis, 'fetch');
  const shown = await takesCode(user, await preparesDevice(user, wish), wish);
  const [, call] = sent.mock.calls.find(([url]) => String(url).endsWith('/devicecode')) ?? [];
  sent.mockRestore();

  expect(askedBy(`https://microsoft.example/?${call?.body}`)).toEqual(asks(apps.ctouch));
  const pages = linksOf(shown.card ?? {}).filter((each) => new URL(each).pathname.endsWith('/devicelogin'));
  expect(pages.map((page) => new URL(page).origin)).toEqual([running.login]);
});

describe('before the permissions are read', () => {
  const goesOn = ['confirm_scopes', 'cancel_connection'];
  const toMicrosoft = (card: Json): string[] =>
    linksOf(card).filter(
      (link) => link.startsWith(running.login) || /^\/(connect|approve|manage)\//.test(new URL(link).pathname),
    );

  // The right to read the directory is asked for by an approver, and is no product's.
  const requests = () =>
    running.database.rows("select number, state from requests where product <> 'consent-concierge' order by number");

  /** The first card, with the list: of a mailbox, or of a device. */
  type Begins = (who: Actor) => Promise<{ readonly list: Message; readonly typed: string }>;
  const room: Begins = async (who) => {
    const wish: Device = newDevice(room4);
    return { list: await fillsDeviceForm(who, wish), typed: wish.device };
  };
  const mailbox =
    (address: string): Begins =>
    async (who) => {
      await who.teams.says(`connect ${address}`);
      const isIt = (message: Message) => hasButton('confirm_scopes')(message) && says(address)(message);
      return { list: await who.teams.waitsFor('the permissions', isIt), typed: address };
    };

  it.each<[string, () => Actor, Begins]>([
    ['a room device', () => running.newcomer(contoso), room],
    ['a mailbox of a colleague', () => running.newcomer(contoso), mailbox('finance@contoso.com')],
    ['their own mailbox, asked for by the approver', () => running.actor(contoso, ben), mailbox(ben.mail)],
    ['a room device, asked for by the approver', () => running.actor(contoso, ben), room],
  ])('no button and no sentence about %s leads to Microsoft, nor asks anybody (S22)', async (_, actor, begins) => {
    const who = actor();
    const { list, typed } = await begins(who);
    const { id } = given(
      buttonsOf(list.card ?? {}).find(({ verb }) => verb === 'confirm_scopes'),
      'button',
    ).data;
    const before = await requests();
    for (const verb of verbs.filter((each) => !goesOn.includes(each))) {
      const { body } = await who.teams.send(
        who.teams.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: '1',
          value: { action: { type: 'Action.Execute', id: '', verb, data: { id, v: 1 } }, trigger: 'manual' },
        }),
      );
      const { value } = body as { value: Json | string };
      expect([verb, typeof value === 'string' ? [] : toMicrosoft(value)]).toEqual([verb, []]);
    }
    for (const sentence of [
      `sign in as ${typed}`,
      `re-authorise ${typed}`,
      `connect ${typed}`,
      `give me the link for ${typed}`,
      'yes, I agree to everything',
      'continue',
      'approve it',
      'ask my administrator',
      `status ${typed}`,
      'status',
      `why is ${typed} stuck?`,
      `meld ${typed} opnieuw aan`,
    ])
      await who.teams.says(sentence);
    await running.settled();

    const looks = who.teams.chat.messages.flatMap(({ card, earlier }) => (card ? [card, ...earlier] : earlier));
    expect(looks.flatMap(toMicrosoft)).toEqual([]);
    expect(await running.database.rows(`select kind from tickets where subject = '${id}'`)).toEqual([]);
    expect(await running.database.rows(`select * from device_codes where connection = '${id}'`)).toEqual([]);
    expect(await requests()).toEqual(before);
    expect(
      await running.database.rows(`select state, confirmed_scope_version from connections where id = '${id}'`),
    ).toEqual([{ state: 'draft', confirmed_scope_version: null }]);
  });
});

it('who was shown another list of permissions, or none, confirms nothing and gets the list (S26)', async () => {
  const kim = running.newcomer(fabrikam);
  await kim.teams.says('connect my mailbox');
  const list = await kim.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  const { data } = given(
    buttonsOf(list.card ?? {}).find(({ verb }) => verb === 'confirm_scopes'),
    'button',
  );
  const confirmed = async () =>
    (await running.database.rows(`select confirmed_at from connections where id = '${data['id']}'`))[0];

  for (const v of [undefined, 0, Number(data['v']) + 1]) {
    const answer = await cardFor(kim, { verb: 'confirm_scopes', data: { ...data, v } });
    expect(listedIn(textOf(answer))).toEqual(apps.taxcalc.scopes);
    expect(await confirmed()).toEqual({ confirmed_at: null });
  }
  expect(await running.database.rows(`select kind from tickets where subject = '${data['id']}'`)).toEqual([]);
  await kim.teams.taps(list, 'confirm_scopes');
  expect(await confirmed()).toEqual({ confirmed_at: expect.any(Date) });
  await kim.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
});
