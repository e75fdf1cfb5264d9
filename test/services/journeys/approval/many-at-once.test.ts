import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAskAdmin } from '../../../../src/services/journeys/approval/ask-admin.ts';
import { createDecide } from '../../../../src/services/journeys/approval/decide.ts';
import { createConnect } from '../../../../src/services/journeys/connection/connect.ts';
import { listNumber } from '../../../../src/services/journeys/facts.ts';
import { ben, connection, contoso, noon, person } from '../../../support/builders.ts';
import { serverDatabase } from '../../../support/shared-postgres.ts';
import { serverStores } from '../../store/server-store.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

const crowd = Array.from({ length: 60 }, (_, index) => person(`person-${index}`));
const approvers = [ben, ...Array.from({ length: 9 }, (_, index) => person(`approver-${index}`))];
const confirmed = { scopeVersion: product.scopeVersion, at: noon };

describe('sixty people of one tenant at once, on a PostgreSQL server that two processes share', () => {
  let both: Awaited<ReturnType<ReturnType<typeof serverStores>>>[];
  beforeAll(async () => {
    const url = await serverDatabase();
    both = await Promise.all([1, 2].map(() => serverStores(url)()));
    await contosoWith(store(0), 'outcomes');
    // Each of them holds the card, which moves on with everybody who joins: that makes a turn as long as it gets.
    for (const approver of approvers) {
      await store(0).tenants.nameApprover({ ...approver, provedRole: 'role', since: noon });
      const chat = {
        ...approver,
        locale: null,
        localeFrom: 'client',
        zone: null,
        addresses: [],
        reference: {},
        state: 'active',
        seenAt: noon,
      } as const;
      await store(0).conversations.refresh(chat, 1);
    }
  });
  afterAll(async () => {
    await Promise.all(both.map((each) => each.close()));
  });

  const store = (index: number) => {
    const found = both[index % 2];
    if (!found) throw new Error('there are two processes');
    return found.opened.store;
  };
  /** Everybody in the same state, each with a mailbox of their own, named anew for every test. */
  async function waitsIn(state: 'draft' | 'needs_sign_in', round: string): Promise<string[]> {
    const ids = crowd.map(({ name }) => `${round} ${name}`);
    for (const [index, requester] of crowd.entries()) {
      const id = ids[index] ?? '';
      const address = `${requester.name}@${round}.com`;
      const known = state === 'draft' ? null : confirmed;
      await store(0).connections.insert(connection({ id, address, requester, state, confirmed: known }));
    }
    return ids;
  }
  const rows = async (sql: string) => (await both[0]?.query(sql)) ?? [];

  it('who all say that they saw the wall share one request, and nobody has to press again (T29, T38)', async () => {
    const ids = await waitsIn('needs_sign_in', 'wall');

    const answers = await Promise.all(
      crowd.map((who, index) =>
        createAskAdmin(desk(store(index)), { lookNow: async () => undefined }).sawAdminWall(who, ids[index] ?? ''),
      ),
    );

    expect(answers).toEqual(crowd.map(() => ({ kind: 'moved' })));
    const [request, ...more] = await rows('select number, state from requests');
    expect([request?.['state'], more]).toEqual(['open', []]);
    expect(await rows('select request, state, count(*)::int as count from connections group by 1, 2')).toEqual([
      { request: request?.['number'], state: 'needs_admin', count: crowd.length },
    ]);
    const asked = await rows(`select oid from outbox where card = 'approval-request' and mode = 'new'`);
    expect(asked.map(({ oid }) => oid).sort()).toEqual(approvers.map(({ oid }) => oid).sort());
  });

  it('who all join it by reading the permissions join it, and the approver who decides meanwhile is heard (T27)', async () => {
    const [request] = await rows('select number from requests');
    const number = String(request?.['number']);
    const ids = await waitsIn('draft', 'join');
    const answer = { approve: false, reason: 'Not this year' };

    const [decided, ...answers] = await Promise.all([
      createDecide(desk(store(0))).decide(ben, number, answer),
      ...crowd.map((who, index) =>
        createConnect(desk(store(index))).confirm(who, ids[index] ?? '', listNumber(product)),
      ),
    ]);

    expect([decided, ...answers]).toEqual([decided, ...crowd].map(() => ({ kind: 'moved' })));
    expect(await rows('select state from requests')).toEqual([{ state: 'denied' }]);
    // Whoever came before the decision was told of it, and whoever came after waits for nobody.
    const states = await rows(`select distinct state from connections where tenant = '${contoso}'`);
    expect(['denied', 'needs_sign_in']).toEqual(expect.arrayContaining(states.map(({ state }) => state)));
  });
});
