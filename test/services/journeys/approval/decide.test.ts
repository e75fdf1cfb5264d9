import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDecide } from '../../../../src/services/journeys/approval/decide.ts';
import { ben, contoso, noon, openRequest } from '../../../support/builders.ts';
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
  asked: { named: string; proved?: string; scopes: typeof delegated | typeof withApplication },
) {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  await store.tenants.nameApprover({ ...ben, provedRole: asked.named, since: noon });
  if (asked.proved) await store.roleProofs.keep({ person: ben, roles: [asked.proved], at: noon });
  await store.requests.insert(openRequest({ tenant: contoso, product: product.id }));
  const told = desk(store);
  const catalogue = { ...told.catalogue, product: () => ({ ...product, scopes: asked.scopes }) };
  const { number } = openRequest();
  const result = await createDecide({ ...told, catalogue }).decide(ben, number, { approve, reason: 'no' });
  return { result, state: (await store.requests.find(number))?.state };
}

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
