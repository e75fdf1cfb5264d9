import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDecide } from '../../../../src/services/journeys/approval/decide.ts';
import type { Directory } from '../../../../src/services/journeys/ports.ts';
import { ben, connection, daysLater, minutesLater, noon, openRequest } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, look } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(async () => {
  await clean(memory);
  const { store } = memory.opened;
  await contosoWith(store, 'read');
  const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'listed' } as const;
  await store.requests.insert(openRequest({ state: 'approved', decision, expiresAt: daysLater(14) }));
});
afterAll(() => memory.close());

/** So many rooms wait, in this order. */
async function roomsWait(count: number): Promise<void> {
  for (let nth = 1; nth <= count; nth++) {
    const address = `room${nth}@contoso.com`;
    const waits = { state: 'needs_admin', request: 'CR-1', target: 'room', device: `S ${nth}` } as const;
    const createdAt = minutesLater(nth);
    await memory.opened.store.connections.insert(connection({ ...waits, id: `room${nth}`, address, createdAt }));
  }
}

/** Ben says that the grants are made; `stands`: the rooms of which the directory shows one. */
async function says(stands: readonly string[], person: Directory['person'] = personOf): Promise<void> {
  const people = stands.map((name) => ({ oid: `oid-of-${name}`, scopes: ['Mail.Read'] }));
  const directory = { look: async () => look({ people }), person };
  await createDecide(desk(memory.opened.store, { directory })).grantedByHand(ben, 'CR-1');
}

const personOf: Directory['person'] = async (_, address) => {
  const [name = ''] = address.split('@');
  return { oid: `oid-of-${name}`, name, userPrincipalName: address, enabled: true, licensed: true };
};

const calledBack = async () =>
  (await memory.query(`select id from connections where state = 'needs_sign_in' order by id`)).map(({ id }) => id);
const requestNow = async () => (await memory.query('select state, evidence, trouble from requests'))[0];

describe('grants that are said to be made by hand, for more accounts than one look takes', () => {
  it('count for the last of them, too: nobody is called missing who was not looked up (T40)', async () => {
    await roomsWait(21);
    await says(['room21']);

    expect(await calledBack()).toEqual(['room21']);
    expect(await requestNow()).toMatchObject({ state: 'approved', trouble: { code: 'grants_missing' } });
  });

  it('are not reported, nor the yes taken back, by another: an approver hears whose decision it is, and nobody else does', async () => {
    const { store } = memory.opened;
    const cleo = { tenant: ben.tenant, oid: 'oid-of-cleo', name: 'Cleo' };
    const { grantedByHand, takeBack } = createDecide(desk(store, { directory: {} }));
    for (const press of [grantedByHand, takeBack])
      expect(await press(cleo, 'CR-1')).toEqual({ kind: 'refused', reason: 'not_an_approver' });

    await store.tenants.nameApprover({ ...cleo, provedRole: 'role', since: noon });
    for (const press of [grantedByHand, takeBack])
      expect(await press(cleo, 'CR-1')).toMatchObject({ reason: 'anothers_decision', values: { who: ben.name } });
    expect(await requestNow()).toMatchObject({ state: 'approved', evidence: 'none' });
  });

  it('are all there', async () => {
    await roomsWait(21);
    await says(Array.from({ length: 21 }, (_, index) => `room${index + 1}`));

    expect(await calledBack()).toHaveLength(21);
    expect(await requestNow()).toMatchObject({ state: 'granted', evidence: 'grant_object' });
  });

  it('are what the administrator says while an account cannot be looked up', async () => {
    await roomsWait(2);
    await says(['room1'], async (tenant, address) => {
      if (address.startsWith('room2')) throw new Error('busy');
      return personOf(tenant, address);
    });

    expect(await requestNow()).toEqual({ state: 'approved', evidence: 'administrator_says', trouble: null });
  });
});
