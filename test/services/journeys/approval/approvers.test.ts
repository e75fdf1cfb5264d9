import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifetimes } from '../../../../src/services/consent/lifetimes.ts';
import type { Approver } from '../../../../src/services/consent/model.ts';
import { createApprovers } from '../../../../src/services/journeys/approval/approvers.ts';
import type { Dependencies } from '../../../../src/services/journeys/dependencies.ts';
import { ben, contoso, noon } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

const configured = (name: string): Approver => ({
  ...ben,
  oid: `oid-of-${name}`,
  name,
  provedRole: 'configured',
  since: noon,
});

describe('the approvers of the configuration', () => {
  let memory: Awaited<ReturnType<typeof openMemoryStore>>;
  beforeAll(async () => {
    memory = await openMemoryStore();
  });
  afterAll(() => memory.close());

  const named = async () => (await memory.opened.store.tenants.find(contoso))?.approvers.map(({ name }) => name);

  it('are named at every start, and withdrawn once they no longer stand in it; a proved role stays', async () => {
    const { store } = memory.opened;
    const { nameConfigured } = createApprovers({ store, clock: () => noon } as unknown as Dependencies);
    await store.tenants.remember(contoso, null, null);
    await store.tenants.nameApprover({ ...configured('ada'), provedRole: 'role-template' });

    await nameConfigured([configured('ada'), configured('ben'), configured('cleo')]);
    await nameConfigured([configured('ada'), configured('ben'), configured('cleo')]);
    expect(await named()).toEqual(['ada', 'ben', 'cleo']);

    await nameConfigured([configured('cleo')]);
    expect(await named()).toEqual(['ada', 'cleo']);

    await nameConfigured([]);
    expect(await named()).toEqual(['ada']);
  });

  it('stay for ever; who proved a role is none any more once that is long ago', async () => {
    const { store } = memory.opened;
    const sweeps = (at: Date) => createApprovers({ store, clock: () => at } as unknown as Dependencies).sweep();
    await store.tenants.nameApprover(configured('ben'));
    await store.tenants.nameApprover({ ...configured('ada'), provedRole: 'role-template' });
    await sweeps(new Date(noon.getTime() + lifetimes.namedByProof));
    expect(await named()).toEqual(['ada', 'ben']);

    await sweeps(new Date(noon.getTime() + lifetimes.namedByProof + 1));
    expect(await named()).toEqual(['ben']);
  });
});
