import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLookUp } from '../../../../src/services/journeys/looking-up/look-up.ts';
import { createPresent } from '../../../../src/services/journeys/telling/present.ts';
import { ana, ben, connection, contoso, noon, person, trouble } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product, vendor } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

const never = () => Promise.reject(new Error('not asked here'));

it('the helpdesk reads the same name as the requester where nobody was asked yet, and an approver is known (T49)', async () => {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  await store.conversations.refresh(
    {
      ...ben,
      locale: null,
      localeFrom: 'client',
      zone: null,
      addresses: [],
      reference: {},
      state: 'active',
      seenAt: noon,
    },
    1,
  );
  const kept = connection({
    tenant: contoso,
    product: product.id,
    state: 'needs_sign_in',
    trouble: trouble('blocked_by_policy', 'approver'),
  });
  await store.connections.insert(kept);
  const told = desk(store);
  const present = createPresent(
    { ...told, entra: { ...told.entra, loginHost: 'login.example' } },
    { adminConsentUrl: never },
    { previewOf: never },
    { reportFacts: never },
  );
  const lookUp = createLookUp(told, present, { reportFacts: never, openReports: async () => [] }, { lookAnew: never });

  const hers = await present.connectionFacts(kept, { ...ana, oid: 'somebody-else' });
  const hanna = person('hanna', { tenant: vendor.tenant, oid: vendor.helpdesk[0] ?? '' });
  const answer = await lookUp.status(hanna, contoso);

  expect(hers.approvers.map(({ name }) => name)).toEqual([ben.name]);
  expect(answer).toMatchObject({
    facts: { connections: [{ approvers: hers.approvers, verdict: hers.verdict }] },
  });
});
