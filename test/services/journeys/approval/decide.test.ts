import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDecide } from '../../../../src/services/journeys/approval/decide.ts';
import { listNumber } from '../../../../src/services/journeys/facts.ts';
import type { Directory } from '../../../../src/services/journeys/ports.ts';
import { ana, ben, contoso, hoursLater, noon, openRequest } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

const global = '62e90394-69f5-4237-9190-012177145e10';
const cloudApplication = '158c047a-c907-4556-b7ef-446551a6b5f7';
const delegated = product.scopes;
const withApplication = [...delegated, { name: 'Directory.Read.All', class: 'application' }] as const;

/** What Ben's answer comes to; he was named by this role, and has proved that one just now. */
async function answers(
  approve: boolean,
  asked: { named: string; proved?: string; scopes: typeof delegated | typeof withApplication; read?: number | null },
) {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  await store.tenants.nameApprover({ ...ben, provedRole: asked.named, since: noon });
  if (asked.proved) await store.roleProofs.keep({ person: ben, roles: [asked.proved], at: noon });
  await store.requests.insert(openRequest({ tenant: contoso, product: product.id }));
  const told = desk(store);
  const catalogue = { ...told.catalogue, product: () => ({ ...product, scopes: asked.scopes }) };
  const { number } = openRequest();
  const result = await createDecide({ ...told, catalogue }).decide(ben, number, {
    approve,
    reason: 'no',
    list: asked.read === undefined ? listNumber(product) : asked.read,
  });
  return { result, state: (await store.requests.find(number))?.state };
}

describe('a yes for everybody', () => {
  it.each([
    ['an older list', 1],
    ['nobody knows which list', null],
  ])('is none on %s of permissions, where the card answers with the list as it is (S22, S26)', async (_, read) => {
    expect(await answers(true, { named: global, scopes: delegated, read })).toEqual({
      result: { kind: 'refused', reason: 'list_changed', values: {} },
      state: 'open',
    });
  });
});

describe('an approver who was named by a role that the directory may be asked about', () => {
  const others = [ana];
  const decides = async (change: { holders?: (typeof ana)[]; eligible?: string[]; at?: Date; role?: string }) => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    await store.tenants.nameApprover({ ...ben, provedRole: change.role ?? global, since: noon });
    await store.requests.insert(openRequest({ tenant: contoso, product: product.id }));
    const directory: Partial<Directory> = {
      roleHolders: async () => change.holders ?? others,
      eligibleRoles: async () => change.eligible ?? [],
    };
    const told = { ...desk(store, { directory }), clock: () => change.at ?? hoursLater(9) };
    const { number } = openRequest();
    const answer = { approve: true, reason: null, list: listNumber(product) };
    const result = await createDecide(told).decide(ben, number, answer);
    const isNamed = (await store.tenants.find(contoso))?.approvers.some(({ oid }) => oid === ben.oid);
    return [result.kind === 'refused' ? result.reason : result.kind, isNamed];
  };

  it('decides no more, and is named no more, once the role is gone there', async () => {
    expect(await decides({})).toEqual(['not_an_approver', false]);
    expect(await memory.query('select kind from timeline')).toEqual([{ kind: 'tenant.approver_withdrawn' }]);
  });

  it.each([
    ['holds it still', { holders: [ana, ben] }],
    ['may activate it', { eligible: [global] }],
    ['proved it today', { at: hoursLater(7) }],
    ['lives in a tenant of which no holder is told', { holders: [] }],
    ['was named by the configuration', { role: 'configured' }],
  ])('decides where they have it by what is known: %s', async (_, change) => {
    expect(await decides(change)).toEqual(['moved', true]);
  });
});

describe('a named approver whose role does not reach an application permission', () => {
  it('hears so before the trip to Microsoft, and nothing is changed (S27)', async () => {
    expect(await answers(true, { named: cloudApplication, scopes: withApplication })).toEqual({
      result: { kind: 'refused', reason: 'role_falls_short' },
      state: 'open',
    });
  });

  it('may say no, which Microsoft is not asked for', async () => {
    expect((await answers(false, { named: cloudApplication, scopes: withApplication })).state).toBe('denied');
  });

  it.each([
    ['has proved a stronger role since', { named: cloudApplication, proved: global, scopes: withApplication }],
    ['is asked for delegated permissions only', { named: cloudApplication, scopes: delegated }],
    ['was named by that role', { named: global, scopes: withApplication }],
    ['was named by the configuration', { named: 'configured', scopes: withApplication }],
  ])('says yes where they %s', async (_, asked) => {
    expect(await answers(true, asked)).toEqual({ result: { kind: 'moved' }, state: 'approved' });
  });
});
