import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPresent } from '../../../../src/services/journeys/telling/present.ts';
import { ana, ben, contoso, noon, openRequest } from '../../../support/builders.ts';
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

/** What Ben, named by this role, may do on the card of a request. */
async function may(asked: {
  state?: 'open' | 'blocked';
  named: string;
  proved?: string;
  scopes: typeof delegated | typeof withApplication;
  by?: typeof ana;
}) {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  await store.tenants.nameApprover({ ...ben, provedRole: asked.named, since: noon });
  if (asked.proved) await store.roleProofs.keep({ person: ben, roles: [asked.proved], at: noon });
  const request = openRequest({
    state: asked.state ?? 'open',
    tenant: contoso,
    product: product.id,
    requester: asked.by ?? ana,
  });
  await store.requests.insert(request);
  const told = desk(store);
  const catalogue = { ...told.catalogue, product: () => ({ ...product, scopes: asked.scopes }) };
  const never = () => Promise.reject(new Error('not asked here'));
  const stubs = [{ adminConsentUrl: never }, { previewOf: never }, { reportFacts: never }] as const;
  const facts = await createPresent({ ...told, catalogue }, ...stubs).requestFacts(request, ben);
  return [facts.viewerMay, facts.viewerFallsShort, facts.proveUrl !== null];
}

it.each([
  [
    'a role that reaches only delegated ones proves a stronger one first',
    { named: cloudApplication, scopes: withApplication },
    ['prove', true, true],
  ],
  [
    'the same, also where they asked themselves and nobody else is named',
    { named: cloudApplication, scopes: withApplication, by: ben },
    ['prove', true, true],
  ],
  [
    'such a role and a stronger one that was proved decides',
    { named: cloudApplication, proved: global, scopes: withApplication },
    ['decide', false, false],
  ],
  [
    'such a role decides on delegated permissions',
    { named: cloudApplication, scopes: delegated },
    ['decide', false, false],
  ],
  ['a role that reaches them decides', { named: global, scopes: withApplication }, ['decide', false, false]],
] as const)('asked for an application permission, who was named by %s (S27)', async (_, asked, told) => {
  expect(await may(asked)).toEqual(told);
});

it('whoever is asked may say that an application is switched on, where a request waits for that', async () => {
  expect(await may({ state: 'blocked', named: global, scopes: delegated })).toEqual(['switch_on', false, false]);
});
