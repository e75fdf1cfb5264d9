import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import { contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { asksForMailbox, connectLink, presses } from '../../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
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

  it('asks nothing of the kind where the mailbox is not one other person’s', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const link = connectLink(await asksForMailbox(carla, 'connect finance@contoso.com'));
    await running.database.rows(`update connections set target = 'shared' where address = 'finance@contoso.com'`);

    expect((await carla.browser.open(link)).text).not.toContain('keep looking after it');
  });
});
