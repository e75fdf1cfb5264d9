import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createAskAdmin } from '../../../../src/services/journeys/approval/ask-admin.ts';
import { transact } from '../../../../src/services/journeys/common/transact.ts';
import type { ManageTask } from '../../../../src/services/journeys/grants/manage-task.ts';
import { settleGrants } from '../../../../src/services/journeys/grants/settle-grants.ts';
import type { GrantResult } from '../../../../src/services/journeys/grants/write-grants.ts';
import { ana, ben, connection, contoso, minutesLater, noon, person } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

const confirmed = { scopeVersion: product.scopeVersion, at: noon };
const own = connection({ id: 'own', state: 'active', activeAt: noon, signer: ana.oid, confirmed });
const shared = connection({ ...own, id: 'shared', target: 'shared', address: 'finance@contoso.com' });
const cleo = person('cleo');
const others = connection({ ...own, id: 'others', requester: cleo, address: 'cleo@contoso.com', signer: cleo.oid });

/** Ana's own mailbox and one that she shares, both through her account, and Cleo's; both accounts hold a grant. */
async function allActive(): Promise<void> {
  const { store } = memory.opened;
  await contosoWith(store, 'manage');
  for (const each of [own, shared, others]) await store.connections.insert(each);
  for (const { oid } of [cleo, ana]) await settle('grant_one', 'granted', { oid, connections: [] });
}

/** Ben did that at Microsoft for the account of Ana's own mailbox. */
async function settle(
  kind: ManageTask['kind'],
  outcome: GrantResult['outcome'],
  change: Partial<GrantResult> = {},
): Promise<void> {
  const { store } = memory.opened;
  const tenant = await store.tenants.find(contoso);
  if (!tenant) throw new Error('There is no such tenant.');
  const task: ManageTask = { kind, tenant, product, request: null, connections: [own] };
  const result = { address: own.signInAs, oid: ana.oid, connections: ['own'], outcome, trouble: null, ...change };
  await transact(store, (tx) => settleGrants(tx, task, [result], ben, noon));
}

const states = async () =>
  Object.fromEntries((await memory.query('select id, state from connections')).map(({ id, state }) => [id, state]));
const people = async () => (await memory.opened.store.applications.find(contoso, product.id))?.people;

it('a grant that was taken away is missed by everything that stood on it, and the history says who took it (T40, T51)', async () => {
  await allActive();
  expect(await people()).toEqual([cleo.oid, ana.oid]);
  await settle('withdraw_one', 'withdrawn');

  expect(await people()).toEqual([cleo.oid]);
  expect(await states()).toEqual({ own: 'revoked', shared: 'revoked', others: 'active' });
  const told = await memory.query(
    `select subject, actor from timeline where kind = 'connection.revoked' order by subject`,
  );
  expect(told).toEqual([
    { subject: 'own', actor: ben.name },
    { subject: 'shared', actor: ben.name },
  ]);
});

it('a grant that was taken away is missed by the last of very many, and the cards of all of them move on', async () => {
  await allActive();
  await memory.opened.store.transact(async (tx) => {
    for (let n = 0; n < 501; n += 1) {
      const earlier = { createdAt: minutesLater(-1), address: `${n}@contoso.com` };
      await tx.connections.insert(connection({ ...others, ...earlier, id: `n${n}` }));
    }
  });
  await memory.query('delete from outbox');
  await settle('withdraw_one', 'withdrawn');

  expect(await states()).toMatchObject({ own: 'revoked', shared: 'revoked', n500: 'active' });
  expect(await memory.query("select data -> 'news' as news from pgboss.job where name = 'tell-rest'")).toEqual([
    { news: { kind: 'grants_written' } },
  ]);
});

it('a grant that is written again calls back everything of that account, whatever it was written for', async () => {
  await allActive();
  await settle('withdraw_one', 'withdrawn');
  await settle('grant_one', 'granted');

  expect(await people()).toEqual([cleo.oid, ana.oid]);
  expect(await states()).toEqual({ own: 'needs_sign_in', shared: 'needs_sign_in', others: 'active' });
});

it('a write that failed says nothing of who holds a grant', async () => {
  await allActive();
  const trouble = {
    class: 'no_rights',
    code: 'Authorization_RequestDenied',
    owner: 'approver',
    correlation: null,
  } as const;
  await settle('withdraw_one', 'failed', { trouble });

  expect(await people()).toEqual([cleo.oid, ana.oid]);
  expect(await states()).toEqual({ own: 'active', shared: 'active', others: 'active' });
});

it('nobody is asked for a grant that the account is known to hold again: the sign-in is what is missing', async () => {
  await allActive();
  await settle('withdraw_one', 'withdrawn');
  const { store } = memory.opened;
  const { sawAdminWall } = createAskAdmin(desk(store), {
    // Somebody grants it in the portal meanwhile.
    lookNow: async () => {
      const now = await store.applications.find(contoso, product.id);
      if (now) await store.applications.save({ ...now, version: now.version + 1, people: [cleo.oid, ana.oid] });
    },
  });

  expect(await sawAdminWall(ana, 'shared')).toEqual({ kind: 'moved' });
  expect(await states()).toMatchObject({ shared: 'needs_sign_in' });
  expect(await memory.query('select number from requests')).toEqual([]);
});
