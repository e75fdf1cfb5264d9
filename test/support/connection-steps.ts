import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { apps } from '../../sandbox/cloud/world.ts';
import { hasButton } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { textOf } from '../../sandbox/teams/card.ts';
import { wakeWorkers } from '../../src/services/jobs/wake-for-due.ts';
import { patience } from './patience.ts';
import type { Running } from './running.ts';
import { approvesAndGrants, given } from './steps.ts';

type Row = Readonly<Record<string, unknown>>;

/** The newest connection that this person asked for, as it is stored. */
export async function connectionOf(running: Running, { person }: Actor): Promise<Row | undefined> {
  const rows = await running.database.rows(
    `select * from connections where requester_oid = '${person.oid}' order by created_at desc limit 1`,
  );
  return rows[0];
}

/** Starts the program anew with its clock so far ahead, and lets it find what ran out of time meanwhile. */
export async function sweptAt(running: Running, aheadMs: number): Promise<void> {
  running.setClock(aheadMs);
  const [now] = await running.database.rows('select now()::text as at');
  await running.restart();
  await vi.waitFor(async () => {
    const [sweep] = await running.database.rows(
      `select 1 from pgboss.job where name = 'sweep' and state = 'completed' and completed_on > '${now?.['at']}'`,
    );
    if (!sweep) throw new Error('nothing was swept yet');
  }, patience);
  await running.settled();
}

/** An approver asks for a look into the tenant's directory, and agrees to it: the bot may read there, and no more. */
export async function raisesReach(running: Running, admin: Actor): Promise<void> {
  const { tid, domain } = admin.tenant;
  await admin.teams.says(`status ${domain}`);
  const status = await admin.teams.waitsFor('the status', hasButton('raise_reach'));
  const asked = await admin.teams.taps(status, 'raise_reach');
  const card = asked.kind === 'card' ? asked.card : {};
  await approvesAndGrants(running, admin, given(/CR-\d+/.exec(textOf(card))?.[0], 'number of the request'));
  const reach = async () =>
    (await running.database.rows(`select reach from tenants where id = '${tid}'`))[0]?.['reach'];
  await vi.waitFor(async () => expect(await reach()).toBe('manage'), patience);
  // The right to write single grants is taken back: looking is what is wanted here.
  await running.sim('grants/delete', { tenant: domain, appId: apps.concierge.clientId });
  await running.restart();
  // One look alone lowers no reach: the second, two minutes later, finds the same.
  const doubts = `update applications set doubted_at = doubted_at - interval '2 minutes'
    where tenant = '${tid}' and doubted_at is not null returning 1`;
  await vi.waitFor(async () => expect(await running.database.rows(doubts)).toHaveLength(1), patience);
  await running.database.rows(
    `update pgboss.job set start_after = now() where name = 'check-application' and state = 'created'`,
  );
  await running.database.rows(wakeWorkers(['check-application']));
  await vi.waitFor(async () => expect(await reach()).toBe('read'), patience);
}

/** Whatever is planned to be looked at is due now by the clock of the jobs, which nobody can set; the program's own decides. */
export async function looksAreDue(running: Running): Promise<void> {
  await running.database.rows(
    `update pgboss.job set start_after = now() where name = 'check-connection' and state = 'created'`,
  );
  await running.database.rows(wakeWorkers(['check-connection']));
}

/**
 * What comes, with everything that only waits for its time brought forward until then: looks at connections, and messages
 * that are tried again. Answers that their turn may still send are left alone.
 */
export async function soon<T>(running: Running, comes: Promise<T>): Promise<T> {
  const over = comes.then(
    () => true,
    () => true,
  );
  do {
    await running.database.rows('update connections set next_check_at = now() where next_check_at > now()');
    await running.database.rows(
      `update pgboss.job set start_after = now() where start_after > now()
        and (name = 'check-connection' and state in ('created', 'retry') or name = 'deliver' and state = 'retry')`,
    );
    await running.database.rows(wakeWorkers(['check-connection', 'deliver']));
  } while (!(await Promise.race([over, pause(100, false)])));
  return comes;
}
