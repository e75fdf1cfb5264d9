import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import { contoso, northwind, type Person, roles } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import { nowAt, verbsOn } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approving,
  asksForMailbox,
  connectLink,
  given,
  opensRequest,
  presses,
  saysSawTheWall,
  showsWall,
} from '../support/steps.ts';

const minute = 60_000;
const hour = 60 * minute;
const { anna, ben, dave, erin, fiona } = contoso.people;

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: ben }], onServer: true });
  await running.actor(contoso, ben).teams.installs();
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** Microsoft names the refusal when it sends the person back: the card that follows. */
async function isRefused(who: Actor): Promise<Message> {
  const microsoft = await who.browser.open(connectLink(await asksForMailbox(who)));
  const state = new URL(microsoft.url).searchParams.get('state') ?? '';
  const error = { error: 'access_denied', error_description: 'AADSTS90093: an administrator must agree' };
  await who.browser.open(`${running.botUrl}/auth/callback?${new URLSearchParams({ ...error, state })}`);
  return who.teams.waitsFor('the way to the roles', showsWall);
}

/** "Check my rights", signed in as this account. */
async function looks(card: Message, as: Person): Promise<Page> {
  const link = given(linkTo(card, '/rights/'), 'link to the roles');
  return (await walkThroughMicrosoft(await new Browser().open(link), running.login, as.upn)).page;
}

const stateOf = async (number: string) =>
  (await running.database.rows(`select state from requests where number = '${number}'`))[0]?.['state'];

describe('an administrator of something else', () => {
  let who: Actor;
  let card: Message;
  beforeAll(async () => {
    who = running.actor(contoso, dave);
    card = await isRefused(who);
  });

  it('reads on the card which roles it takes, who is known to hold one, and the ways on (S27)', () => {
    const words = wordsOf(card);
    for (const each of ['Cloud Application Administrator', 'Ben Carter']) expect(words).toContain(each);
    expect(verbsOn(card)).toContain('saw_admin_wall');
    expect(hasLinkTo('/connect/')(card)).toBe(true);
    expect(verbsOn(card)).not.toContain('grant_for_all');
  });

  it('is told on the page, and then on the card, that the role does not suffice (S27, S30)', async () => {
    const page = await looks(card, dave);
    expect(page.text).toContain('The role “Teams Administrator”: administers its own field only');
    expect(page.has('approver')).toBe(false);
    const after = await who.teams.waitsFor('what was seen', says('You hold the role “Teams Administrator”'));

    expect(verbsOn(after)).not.toContain('grant_for_all');
    const [own] = await running.database.rows(`select id from connections where address = '${dave.mail}'`);
    expect(await presses(who, { verb: 'grant_for_all', data: { id: own?.['id'] } })).toContain('Only an approver');
  });
});

describe('who is only eligible for a role', () => {
  let who: Actor;
  let card: Message;
  beforeAll(async () => {
    await raisesReach(running, running.actor(contoso, ben));
    who = running.actor(contoso, fiona);
    card = await isRefused(who);
  });

  it('is told to activate it first, by its name (S30)', async () => {
    const page = await looks(card, fiona);
    expect(page.text).toContain(
      'You are eligible for the role Global Administrator, but it is not active. Activate it first',
    );
    expect(verbsOn(nowAt(who, card))).not.toContain('grant_for_all');
  });

  it('may agree for all once it is active and was looked at again, and no sooner (S3, S30)', async () => {
    await running.sim('people', { oid: fiona.oid, roles: [roles.globalAdministrator] });
    const [own] = await running.database.rows(`select id from connections where address = '${fiona.mail}'`);
    expect(await presses(who, { verb: 'grant_for_all', data: { id: own?.['id'] } })).toContain('Only an approver');

    expect((await looks(nowAt(who, card), fiona)).text).toContain('Fiona Novak, with your roles you may agree to this');
    await who.teams.waitsFor('the offer', hasButton('grant_for_all'));
  });

  it('decides with it for ten minutes only: later it is proved once more, and nothing happens meanwhile (S30)', async () => {
    const [own] = await running.database.rows(`select id from connections where address = '${fiona.mail}'`);
    await running.settled();
    const before = await running.database.truth();
    for (const later of [10 * minute + 1_000, 8 * hour - minute]) {
      running.setClock(later);
      const said = await presses(who, { verb: 'grant_for_all', data: { id: own?.['id'] } });
      expect(said).toContain('Please prove your role again');
    }
    expect(await running.database.truth()).toEqual(before);

    await who.teams.says('status');
    const card = await who.teams.waitsFor('the way to prove it again', hasLinkTo('/rights/'));
    expect(verbsOn(card)).toContain('grant_for_all');
  });

  it('is offered it no longer than eight hours', async () => {
    const [own] = await running.database.rows(`select id from connections where address = '${fiona.mail}'`);
    running.setClock(8 * hour + minute);
    await who.teams.says('status');
    const later = await who.teams.waitsFor('the card as it stands then', hasLinkTo('/rights/'));
    expect(verbsOn(later)).not.toContain('grant_for_all');
    expect(await presses(who, { verb: 'grant_for_all', data: { id: own?.['id'] } })).toContain('Only an approver');
  });
});

describe('a role that was proved', () => {
  let asker: Actor;
  let proved: Actor;
  let card: Message;
  let number: string;
  beforeAll(async () => {
    asker = running.actor(contoso, anna);
    proved = running.actor(contoso, erin);
    await proved.teams.says('hello');
    card = await isRefused(asker);
    number = await saysSawTheWall(asker, card);
  });
  const approves = async () => presses(proved, await approving(running, number));

  it('counts for the account that signed in, and for no other (S30)', async () => {
    expect(await approves()).toContain('Only an approver');
    const page = await looks(card, erin);
    expect(page.text).toContain('The card in Teams belongs to another account, that of Anna de Vries');

    const [own] = await running.database.rows(`select id from connections where address = '${anna.mail}'`);
    for (const action of [
      { verb: 'grant_for_all', data: { id: own?.['id'] } },
      await approving(running, number),
      { verb: 'manage_per_user', data: { id: contoso.tid } },
    ])
      expect(await presses(asker, action), action.verb).toContain('Only an approver');
    expect(await stateOf(number)).toBe('open');
  });

  it('lasts eight hours for the settings of the tenant', async () => {
    const managed = async () =>
      (await running.database.rows(`select managed_per_user as is from tenants where id = '${contoso.tid}'`))[0]?.[
        'is'
      ];
    running.setClock(8 * hour - minute);
    await presses(proved, { verb: 'manage_per_user', data: { id: contoso.tid } });
    expect(await managed()).toBe(true);

    running.setClock(8 * hour + minute);
    expect(await presses(proved, { verb: 'manage_for_all', data: { id: contoso.tid } })).toContain('Only an approver');
    expect(await managed()).toBe(true);
    running.setClock(0);
    await presses(proved, { verb: 'manage_for_all', data: { id: contoso.tid } });
    expect(await managed()).toBe(false);
  });

  it('lasts ten minutes for a decision', async () => {
    running.setClock(10 * minute + 1_000);
    expect(await approves()).toContain('Only an approver');
    expect(await stateOf(number)).toBe('open');

    running.setClock(9 * minute);
    await approves();
    expect(await stateOf(number)).toBe('approved');
    const [request] = await running.database.rows(`select decision from requests where number = '${number}'`);
    expect(request?.['decision']).toMatchObject({ as: 'proved_role', by: { oid: erin.oid } });
  });

  it('is worth nothing in another tenant', async () => {
    const noor = running.actor(northwind, northwind.people.noor);
    const theirs = await opensRequest(noor);
    expect(await presses(proved, await approving(running, theirs))).not.toContain('recorded');
    expect(await stateOf(theirs)).toBe('open');
  });
});
