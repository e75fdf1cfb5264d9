import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManage } from '../../../../src/services/journeys/grants/manage.ts';
import { ana, ben, connection, contoso, noon, openRequest, person } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, look } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

describe('a tenant that is managed per user', () => {
  const managed = async () => (await memory.opened.store.tenants.find(contoso))?.managedPerUser;

  it('is made so, and made otherwise again, by its approvers alone (T39)', async () => {
    await contosoWith(memory.opened.store, 'outcomes');
    const { setManaged } = createManage(desk(memory.opened.store));

    expect(await setManaged(ana, true)).toEqual({ kind: 'refused', reason: 'not_an_approver' });
    expect(await managed()).toBe(false);
    expect(await setManaged(ben, true)).toEqual({ kind: 'moved' });
    expect(await managed()).toBe(true);
    expect(await setManaged(ben, true)).toEqual({ kind: 'refused', reason: 'already' });
    expect(await setManaged(ben, false)).toEqual({ kind: 'moved' });
    expect(await managed()).toBe(false);
    const kinds = await memory.query('select kind, actor from timeline order by id');
    expect(kinds).toEqual([
      { kind: 'tenant.managed_per_user', actor: 'ben' },
      { kind: 'tenant.managed_for_all', actor: 'ben' },
    ]);
  });

  it('may be set by who proved an entitled role, for eight hours', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    const { setManaged } = createManage(desk(store));
    const roles = ['158c047a-c907-4556-b7ef-446551a6b5f7'];
    await store.roleProofs.keep({ person: ana, roles, at: new Date(noon.getTime() - 8 * 3_600_000) });
    expect(await setManaged(ana, true)).toMatchObject({ kind: 'refused' });

    await store.roleProofs.keep({ person: ana, roles, at: new Date(noon.getTime() - 8 * 3_600_000 + 1) });
    expect(await setManaged(ana, true)).toEqual({ kind: 'moved' });
  });

  it('shows on every card that asks that a yes for everybody is no longer offered (T39)', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.requests.insert(openRequest());
    const to = { tenant: contoso, oid: ben.oid };
    await store.sentCards.remember({ ...to, card: 'approval-request', subject: 'CR-1', activityId: '1', drawn: 1 });
    await createManage(desk(store)).setManaged(ben, true);

    expect(await memory.query('select oid, card, subject, mode from outbox')).toEqual([
      { oid: ben.oid, card: 'approval-request', subject: 'CR-1', mode: 'edit' },
    ]);
  });
});

describe('a yes for everybody in a tenant that decides mailbox by mailbox from now on', () => {
  const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
  const approved = openRequest({ state: 'approved', decision });
  const wayToMicrosoft = {
    hash: 'hash of a state',
    kind: 'admin',
    tenant: contoso,
    subject: 'CR-1',
    nonce: '',
    verifier: '',
    cookieHash: null,
    ticketHash: null,
    watch: false,
    expiresAt: new Date('2126-01-01T00:00:00Z'),
    outcome: null,
  } as const;
  const carl = person('carl');
  async function stands(request = approved) {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.tenants.nameApprover({ ...carl, provedRole: 'role', since: noon });
    await store.requests.insert(request);
    await store.attempts.insert(wayToMicrosoft);
    await store.connections.insert(connection({ state: 'needs_admin', request: 'CR-1' }));
    return createManage(desk(store));
  }
  const now = async () => ({
    request: await memory.opened.store.requests.find('CR-1'),
    way: (await memory.opened.store.attempts.find(wayToMicrosoft.hash))?.expiresAt,
  });

  it('is asked anew while nothing has come of it: its way to Microsoft ends, and the history says who did that (T39)', async () => {
    const { askManaged, setManaged } = await stands();
    expect(await askManaged(carl, true)).toMatchObject({ facts: { open: 1 } });
    await setManaged(carl, true);

    const { request, way } = await now();
    expect(request).toMatchObject({ state: 'open', decision: null });
    expect(way?.getTime()).toBeLessThan(wayToMicrosoft.expiresAt.getTime());
    expect(await memory.query(`select kind, actor from timeline where subject = 'CR-1'`)).toEqual([
      { kind: 'request.open', actor: 'carl' },
    ]);
    expect(await memory.query(`select card, mode from outbox where card = 'connection'`)).toEqual([
      { card: 'connection', mode: 'edit' },
    ]);
  });

  it('stands where Microsoft has reported it, or where it is the right to read the directory', async () => {
    const reported = { ...approved, returnedAt: noon, evidence: 'microsoft_reports' } as const;
    const { askManaged, setManaged } = await stands(reported);
    await memory.opened.store.requests.insert({ ...approved, number: 'CR-2', product: 'own' });
    expect(await askManaged(carl, true)).toMatchObject({ facts: { open: 0 } });
    await setManaged(carl, true);

    expect((await now()).request).toMatchObject({ state: 'approved', decision: { by: ben } });
    expect((await now()).way).toEqual(wayToMicrosoft.expiresAt);
    expect(await memory.opened.store.requests.find('CR-2')).toMatchObject({ state: 'approved' });
  });
});

describe('what an approval would add', () => {
  const waits = async () => {
    const { store } = memory.opened;
    const request = openRequest();
    await store.requests.insert(request);
    const waiting = { state: 'needs_admin', request: 'CR-1' } as const;
    await store.connections.insert(connection({ ...waiting, id: 'own' }));
    await store.connections.insert(connection({ ...waiting, id: 'second', address: 'second@contoso.com' }));
    const cleo = { id: 'cleo', address: 'cleo@contoso.com', requester: person('cleo') };
    await store.connections.insert(connection({ ...waiting, ...cleo }));
    return request;
  };
  const seen = look({ people: [{ oid: 'oid-of-cleo', scopes: ['Mail.Read'] }] });

  it('is everybody once who waits without a grant, and for all as many as the tenant has (T45)', async () => {
    await contosoWith(memory.opened.store, 'read');
    const directory = { look: async () => seen, peopleCount: async () => 212 };
    const { previewOf } = createManage(desk(memory.opened.store, { directory }));

    expect(await previewOf(await waits())).toEqual({ listed: 1, all: 212, registered: true });
  });

  it('is told without a number for those listed, where more wait than are looked up (T45)', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    const request = await waits();
    for (let nth = 1; nth <= 21; nth++) {
      const room = { target: 'room', device: `Room ${nth}`, address: `room${nth}@contoso.com` } as const;
      await store.connections.insert(connection({ state: 'needs_admin', request: 'CR-1', id: `room${nth}`, ...room }));
    }
    const directory = { look: async () => seen, peopleCount: async () => 212, person: async () => null };

    expect(await createManage(desk(store, { directory })).previewOf(request)).toMatchObject({ listed: null, all: 212 });
  });

  it('is told without a number for all where people cannot be counted, and not at all where nothing is read', async () => {
    await contosoWith(memory.opened.store, 'read');
    const request = await waits();
    const previewOf = (directory: NonNullable<Parameters<typeof desk>[1]>['directory']) =>
      createManage(desk(memory.opened.store, directory ? { directory } : {})).previewOf(request);

    expect(await previewOf({ look: async () => seen })).toEqual({ listed: 1, all: null, registered: true });
    expect(await previewOf({ look: async () => Promise.reject(new Error('silent')) })).toBeNull();
    await memory.opened.store.tenants.setReach(contoso, 'outcomes');
    expect(await previewOf({ look: async () => seen })).toBeNull();
  });
});
