import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import { contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import { says } from '../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { buttonsOf } from '../../../sandbox/teams/card.ts';
import { wordsOf } from '../../../sandbox/teams/chat.ts';
import { answerTo, cardFor } from '../../support/desk-steps.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { asksForMailbox, connectLink, presses } from '../../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
});
afterAll(() => running?.stop());

const agreed = async (address: string) =>
  (
    await running.database.rows(
      `select health_agreed_at is not null as agreed from connections where address = '${address}'`,
    )
  )[0]?.['agreed'];

describe("the page for somebody else's mailbox", () => {
  let gus: Actor;
  beforeAll(() => {
    gus = running.actor(fabrikam, fabrikam.people.gus);
  });

  it.each([
    ['a tick for yes', true],
    ['no tick for no', false],
  ])('asks its owner whether it may be looked after, and takes %s, once they have signed in', async (_, ticks) => {
    await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
    const owner = ticks ? fabrikam.people.fay : contoso.people.dave;
    const asker = ticks ? gus : running.actor(contoso, contoso.people.carla);
    const browser = new Browser();
    const link = connectLink(await asksForMailbox(asker, `connect ${owner.mail}`));
    // Whoever asked goes through the page too, with the tick, and never signs in as the owner.
    await (await asker.browser.open(link)).tick('watch').press('continue');
    expect(await agreed(owner.mail)).toBe(false);

    const page = await browser.open(link);
    expect(page.text).toContain('keep looking after it');
    const onward = await (ticks ? page.tick('watch') : page).press('continue');
    expect(await walkThroughMicrosoft(onward, running.login, owner.upn)).toMatchObject({ ended: 'away' });
    expect(await agreed(owner.mail)).toBe(ticks);

    // What the owner said stands: a forged press of whoever asked does not say yes for them.
    const [row] = await running.database.rows(`select id from connections where address = '${owner.mail}'`);
    const forged = await presses(asker, { verb: 'watch_on', data: { id: row?.['id'] } });
    if (!ticks) expect(forged).toContain('belongs to somebody else');
    expect(await agreed(owner.mail)).toBe(ticks);
  });

  it('keeps the tick through a try that was cancelled, in the browser where it was made and in no other', async () => {
    const { erin, anna } = contoso.people;
    const asker = running.actor(contoso, contoso.people.carla);
    for (const [owner, same] of [
      [erin, true],
      [anna, false],
    ] as const) {
      const browser = new Browser();
      const card = await asksForMailbox(asker, `connect ${owner.mail}`);
      const ticked = await (await browser.open(connectLink(card))).tick('watch').press('continue');
      const { page } = await walkThroughMicrosoft(ticked, running.login, owner.upn, { consent: 'cancel' });
      const state = new URL(ticked.url).searchParams.get('state');
      const elsewhere = () => new Browser().open(`${running.botUrl}/auth/callback?error=access_denied&state=${state}`);
      const again = await (same ? page : await elsewhere()).press('restart');
      expect(again.has('watch')).toBe(false);
      const onward = await again.press('continue');
      expect(await walkThroughMicrosoft(onward, running.login, owner.upn)).toMatchObject({ ended: 'away' });
      expect(await agreed(owner.mail), owner.mail).toBe(same);
    }
  });

  it('is no promise for ever: its owner, who asked for nothing, sees it by "status" and takes it back', async () => {
    const { fay } = fabrikam.people;
    const owner = running.actor(fabrikam, fay);
    expect(await agreed(fay.mail)).toBe(true);
    const kept = `select count(*) as n from tokens join connections on connections.id = tokens.connection where address = '${fay.mail}'`;
    await gus.teams.waitsFor('"active"', says('is connected'));
    expect(Number((await running.database.rows(kept))[0]?.['n'])).toBe(1);

    const mine = await answerTo(running, owner, 'status');
    expect(wordsOf(mine)).toContain(fay.mail);
    const [row] = await running.database.rows(`select id from connections where address = '${fay.mail}'`);
    const card = await cardFor(owner, { verb: 'show_connection', data: { id: String(row?.['id']) } });
    expect(buttonsOf(card).flatMap(({ verb }) => verb ?? [])).toEqual(['watch_off']);
    await cardFor(owner, { verb: 'watch_off', data: { id: String(row?.['id']) } });

    expect(await agreed(fay.mail)).toBe(false);
    expect(Number((await running.database.rows(kept))[0]?.['n'])).toBe(0);
    expect(await presses(owner, { verb: 'disconnect', data: { id: row?.['id'] } })).toContain('somebody else');
  });

  it('asks nothing of the kind where the mailbox is not one other person’s', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const link = connectLink(await asksForMailbox(carla, 'connect finance@contoso.com'));
    await running.database.rows(`update connections set target = 'shared' where address = 'finance@contoso.com'`);

    expect((await carla.browser.open(link)).text).not.toContain('keep looking after it');
  });
});
