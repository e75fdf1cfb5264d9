import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { adatum, contoso, fabrikam, type Person } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { guideSteps } from '../../src/services/journeys/facts.ts';
import { answerTo } from '../support/desk-steps.ts';
import { signsInAs } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, connectLink, opensRequest, presses, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
});
afterAll(() => running?.stop());

describe("a mailbox that is not one's own", () => {
  it('shows who asked also in another browser than the one that set out, and "I did not expect this" works there', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const card = await asksForMailbox(gus, `connect ${fay.person.mail}`);
    // Gus goes through the page himself and sends Fay the address of Microsoft's page.
    const microsoft = await (await gus.browser.open(connectLink(card))).press('continue');
    const state = new URL(microsoft.url).searchParams.get('state') ?? '';
    const back = await fay.browser.open(`${running.botUrl}/auth/callback?code=whatever&state=${state}`);

    expect(back.text).toContain(`${gus.person.name} asked for this`);
    const onward = await back.press('continue');
    expect(onward.url.startsWith(running.login)).toBe(true);
    const sure = await back.press('unexpected');
    expect((await sure.press('back')).text).toContain(`${gus.person.name} asked for this`);
    expect((await sure.press('end')).text).toContain('This connection has ended');
    await gus.teams.waitsFor('the end', says(/Somebody with the link .* did not expect this/));
    expect((await new Browser().open(connectLink(card))).status).toBe(410);
  });

  it('goes to its owner who asks for it, while nobody has signed in; the colleague is told', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const dave = running.actor(contoso, contoso.people.dave);
    await asksForMailbox(carla, `connect ${dave.person.mail}`);
    await asksForMailbox(dave);

    await carla.teams.waitsFor('the end', says('now asks for it themselves'));
    expect(
      sentTo(dave, hasLinkTo('/connect/')).length + sentTo(dave, hasButton('confirm_scopes')).length,
    ).toBeGreaterThan(0);
  });
});

describe("a person's mailbox that a colleague calls shared", () => {
  it('goes to its owner who asks for it, though the colleague has signed in: it never worked for them (T48)', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    await running.sim('tenants', { tenant: fabrikam.domain, policy: 'microsoft-user-default-legacy' });
    const card = await asksForMailbox(fay, `connect the shared mailbox ${gus.person.mail}`);
    expect((await signsInAs(running, card, fay.person.upn)).ended).toBe('away');
    const [row] = await running.database.rows(
      `select signer, target from connections where address = '${gus.person.mail}' and not ended`,
    );
    expect(row).toEqual({ signer: fay.person.oid, target: 'shared' });

    await asksForMailbox(gus);
    await fay.teams.waitsFor('the end', says('now asks for it themselves'));
    expect(await running.database.rows('select kid from tokens')).toEqual([]);
    const [own] = await running.database.rows(
      `select requester_oid, target from connections where address = '${gus.person.mail}' and not ended`,
    );
    expect(own).toEqual({ requester_oid: gus.person.oid, target: 'own' });
  });
});

describe('a guest of the tenant', () => {
  const { anna, gert, room4 } = contoso.people;
  const members: Person = { ...gert, oid: randomUUID(), kind: 'member' };
  // Teams says it by the role; where it does not, Microsoft's user name of a guest does.
  const guests: readonly (readonly [string, Person])[] = [
    ['by the role in the roster', { ...gert, oid: randomUUID(), upn: gert.mail }],
    ['by the user name', members],
    ['by both', gert],
  ];

  it.each(guests)('known %s asks for nobody else’s mailbox and for no room: nothing is begun', async (_, person) => {
    const guest = running.actor(contoso, person);
    const before = await running.database.truth();
    for (const sentence of [`connect ${anna.mail}`, `connect shared mailbox ${anna.mail}`, 'connect a room device'])
      expect(wordsOf(await answerTo(running, guest, sentence)), sentence).toContain('guest in this tenant');
    for (const action of [
      { verb: 'connect_mailbox', data: { mailbox: anna.mail } },
      { verb: 'connect_mailbox', data: { mailbox: anna.mail, shared: 'true' } },
      { verb: 'connect_device', data: { device: 'Hall', room: room4.mail, product: 'ctouch-pro' } },
    ])
      expect(await presses(guest, action), action.verb).toContain('guest in this tenant');

    expect(await running.database.truth()).toEqual(before);
  });

  it('gets nothing of others either while Teams does not tell that they are one, and who is no guest goes on with their own', async () => {
    const outage = [403, 'Forbidden'] as const;
    for (const who of [running.actor(contoso, gert), running.newcomer(contoso)]) {
      await who.teams.installs();
      await running.settled();
      const before = await running.database.rows('select * from connections');
      for (const sentence of [`connect ${anna.mail}`, `connect shared mailbox ${anna.mail}`]) {
        running.teams.refuseNext(...outage);
        expect(wordsOf(await answerTo(running, who, sentence)), sentence).toContain('Teams does not tell me now');
      }
      for (const action of [
        { verb: 'connect_mailbox', data: { mailbox: anna.mail } },
        { verb: 'connect_mailbox', data: { mailbox: anna.mail, shared: 'true' } },
        { verb: 'connect_device', data: { device: 'Hall', room: room4.mail, product: 'ctouch-pro' } },
      ]) {
        running.teams.refuseNext(...outage);
        expect(await presses(who, action), action.verb).toContain('Teams does not tell me now');
      }
      expect(await running.database.rows('select * from connections')).toEqual(before);
    }

    const member = running.newcomer(contoso);
    await member.teams.installs();
    await running.settled();
    running.teams.refuseNext(...outage);
    expect(await presses(member, { verb: 'connect_mailbox', data: { mailbox: member.person.mail } })).toContain(
      member.person.mail,
    );
    const own = `select target from connections where requester_oid = '${member.person.oid}'`;
    expect(await running.database.rows(own)).toEqual([{ target: 'own' }]);
  });

  it('hears of their own mailbox that it is of another organisation, where it is asked for', async () => {
    const guest = running.actor(contoso, gert);
    const form = await answerTo(running, guest, 'connect my mailbox');

    expect(wordsOf(form)).toMatch(/another tenant|does not know the domain/);
    expect(await running.database.rows(`select 1 from connections where requester_oid = '${gert.oid}'`)).toEqual([]);
  });

  it('approves nothing and changes no setting', async () => {
    const asker = running.newcomer(contoso);
    const number = await opensRequest(asker);
    const guest = running.actor(contoso, gert);
    await running.settled();
    const before = await running.database.truth();
    for (const verb of [
      'approve',
      'approve_listed',
      'deny',
      'granted_by_hand',
      'manage_per_user',
      'policy_is_legacy',
    ]) {
      const said = await presses(guest, { verb, data: { id: number, v: 1, reason: 'no' } });
      expect(said, verb).toContain('Only an approver');
      expect(said, verb).not.toContain(asker.person.name);
    }

    expect(await running.database.truth()).toEqual(before);
  });
});

describe('a number that was guessed', () => {
  it('of a request that one may not see says in the guide what a number of nothing says', async () => {
    const number = await opensRequest(running.newcomer(adatum));
    const stranger = running.newcomer(adatum);
    await running.settled();
    for (const verb of ['show_guide', 'guide_next', 'guide_not_there'])
      for (const v of [undefined, ...guideSteps.keys()]) {
        const said = await presses(stranger, { verb, data: { id: number, v } });
        expect(said, `${verb}, step ${v}`).toBe(await presses(stranger, { verb, data: { id: 'CR-999999', v } }));
      }
  });
});

describe('the form for a mailbox', () => {
  it('is answered in its place: nothing is left for the worker to send once more', async () => {
    const erin = running.actor(contoso, contoso.people.erin);
    await erin.teams.installs();
    expect(await presses(erin, { verb: 'connect_mailbox', data: { id: '', mailbox: erin.person.mail } })).toContain(
      erin.person.mail,
    );

    expect(await running.database.rows('select id from outbox where done_at is null')).toEqual([]);
  });
});

describe('two processes that hear of a person', () => {
  it('believe the database: who comes back after leaving can be written to at once', async () => {
    const ben = running.actor(contoso, contoso.people.ben);
    await ben.teams.installs();
    await ben.teams.says('help');
    // Another process heard that Ben removed the bot; this one hears the same activity as before.
    await running.database.rows(`update conversations set state = 'uninstalled' where oid = '${ben.person.oid}'`);
    await ben.teams.says('help');

    const rows = await running.database.rows(`select state from conversations where oid = '${ben.person.oid}'`);
    expect(rows).toEqual([{ state: 'active' }]);
  });
});
