import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { asksForMailbox, connectLink } from '../../support/steps.ts';

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

  it('asks its owner whether it may be looked after, and takes no tick for no', async () => {
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const link = connectLink(await asksForMailbox(gus, `connect ${fay.person.mail}`));
    const page = await fay.browser.open(link);
    expect(page.text).toContain('keep looking after it');

    expect((await page.press('continue')).url.startsWith(running.login)).toBe(true);
    expect(await agreed(fay.person.mail)).toBe(false);
    expect((await page.tick('watch').press('continue')).url.startsWith(running.login)).toBe(true);
    expect(await agreed(fay.person.mail)).toBe(true);
  });

  it('asks nothing of the kind where the mailbox is not one other person’s', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    const link = connectLink(await asksForMailbox(carla, 'connect finance@contoso.com'));
    await running.database.rows(`update connections set target = 'shared' where address = 'finance@contoso.com'`);

    expect((await carla.browser.open(link)).text).not.toContain('keep looking after it');
  });
});
