import { vi } from 'vitest';
import type { Page } from '../../../../sandbox/browser/page.ts';
import { hasButton, linkToMicrosoft } from '../../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../../sandbox/run/stage.ts';
import { patience } from '../../../support/patience.ts';
import type { Running } from '../../../support/running.ts';
import { given, walks } from '../../../support/steps.ts';

/**
 * The tenant's only approver asks for the right to read its directory, approves that and grants it at Microsoft, until the
 * bot has found it there. Gives the page on which that ended.
 */
export async function raisesReach(running: Running, admin: Actor): Promise<Page> {
  const { domain, tid } = admin.tenant;
  await admin.teams.says(`status ${domain}`);
  const status = await admin.teams.waitsFor('the tenant', hasButton('raise_reach'));
  const asked = await admin.teams.taps(status, 'raise_reach');
  const approved = await admin.teams.taps(status, 'approve', {}, { card: cardOf(asked) });
  const link = linkToMicrosoft(cardOf(approved), running.login);
  const { page } = await walks(running, admin, given(link, "link to Microsoft's consent page"));
  await vi.waitFor(async () => {
    const [row] = await running.database.rows(`select reach from tenants where id = '${tid}'`);
    if (row?.['reach'] !== 'manage') throw new Error(`the reach is ${row?.['reach']}`);
  }, patience);
  return page;
}

type Tapped = Awaited<ReturnType<Actor['teams']['taps']>>;

/** The card that answered a tap. */
export function cardOf(tapped: Tapped) {
  if (tapped.kind !== 'card') throw new Error(`The tap was answered with no card: ${JSON.stringify(tapped)}`);
  return tapped.card;
}
