import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationState, Connection } from '../../../../src/services/consent/model.ts';
import type { Directory } from '../../../../src/services/journeys/ports.ts';
import { createPresent } from '../../../../src/services/journeys/telling/present.ts';
import { ana, application, ben, connection, contoso, hoursLater, noon } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(async () => {
  await clean(memory);
  await contosoWith(memory.opened.store, 'read');
});
afterAll(() => memory.close());

const cloudApplication = '158c047a-c907-4556-b7ef-446551a6b5f7';
const exchange = '29232cdf-9323-42fd-ade2-1d097af3e4de';

/** What Ana's own draft foretells. */
async function foretold(change: Partial<Connection> = {}) {
  const { store } = memory.opened;
  const never = () => Promise.reject(new Error('not asked here'));
  const stubs = [{ adminConsentUrl: never }, { previewOf: never }, { reportFacts: never }] as const;
  const draft = connection({ product: product.id, state: 'draft', requester: ana, ...change });
  return (await createPresent(desk(store), ...stubs).connectionFacts(draft, ana)).forecast;
}
const seen = (change: Partial<ApplicationState>) =>
  memory.opened.store.applications.save(
    application({ product: product.id, version: 1, level: 'partial', evidence: 'grant_object', ...change }),
  );
const proves = (role: string) =>
  memory.opened.store.roleProofs.keep({ person: { ...ana, tenant: contoso }, roles: [role], at: noon });

describe('the forecast on the card of who asks', () => {
  it('knows the grant of their own account, and of no other', async () => {
    await seen({ people: [ana.oid] });
    expect(await foretold()).toMatchObject({ kind: 'self_consent', cause: 'granted_to_account' });
    expect((await foretold({ target: 'named', address: 'ben@contoso.com' })).cause).not.toBe('granted_to_account');
    expect((await foretold({ target: 'named', signer: ana.oid })).cause).toBe('granted_to_account');
  });

  it('knows a role that they proved and that may agree, where their own account signs in (S3, S30)', async () => {
    await proves(exchange);
    expect((await foretold()).cause).not.toBe('own_role');
    await proves(cloudApplication);

    expect(await foretold()).toMatchObject({ cause: 'own_role', basis: 'seen', role: cloudApplication });
    expect((await foretold({ target: 'room', device: 'Room 1' })).cause).not.toBe('own_role');
  });

  it('names who holds a role that may agree, where nobody is named and the directory is read, once for many cards (S27)', async () => {
    const { store } = memory.opened;
    const never = () => Promise.reject(new Error('not asked here'));
    const stubs = [{ adminConsentUrl: never }, { previewOf: never }, { reportFacts: never }] as const;
    let reads = 0;
    const directory: Partial<Directory> = {
      roleHolders: async () => {
        reads += 1;
        return [ana, ben];
      },
    };
    const { connectionFacts } = createPresent(desk(store, { directory }), ...stubs);
    const draft = connection({ product: product.id, state: 'draft', requester: ana });
    await seen({ level: 'requested', wallSeenAt: noon });
    await store.tenants.setPolicy(contoso, { is: 'none', from: 'directory', at: noon, since: noon });
    expect((await connectionFacts(draft, ana)).holders).toEqual([]);

    await store.tenants.withdrawApprover(contoso, ben.oid);
    for (const _ of [1, 2]) expect((await connectionFacts(draft, ana)).holders).toEqual([ben]);
    expect((await connectionFacts({ ...draft, state: 'active' }, ana)).holders).toEqual([]);
    expect(reads).toBe(1);
  });

  it('remembers the role by which they were named an approver, and when they proved it (S3)', async () => {
    const since = hoursLater(-100);
    await memory.opened.store.tenants.nameApprover({ ...ana, provedRole: exchange, since });
    expect((await foretold()).cause).not.toBe('own_role_then');
    await memory.opened.store.tenants.nameApprover({ ...ana, provedRole: cloudApplication, since });

    expect(await foretold()).toMatchObject({ cause: 'own_role_then', role: cloudApplication, at: since });
    expect((await foretold({ target: 'room', device: 'Room 1' })).cause).not.toBe('own_role_then');
    await proves(cloudApplication);
    expect((await foretold()).cause).toBe('own_role');
  });

  it('remembers what their account was seen to hold when it signed in for another mailbox', async () => {
    const { store } = memory.opened;
    const held = product.scopes.map((scope) => scope.name);
    const signedIn = { product: product.id, requester: ana, signer: ana.oid, state: 'active', activeAt: noon } as const;
    await store.connections.insert(connection({ ...signedIn, id: randomUUID(), held: held.slice(1) }));
    expect((await foretold()).cause).not.toBe('consented_before');
    const address = 'sales@contoso.com';
    await store.connections.insert(connection({ ...signedIn, id: randomUUID(), address, target: 'shared', held }));

    expect(await foretold()).toMatchObject({ kind: 'self_consent', cause: 'consented_before', at: noon });
    expect((await foretold({ target: 'named', address: 'ben@contoso.com' })).cause).not.toBe('consented_before');
  });
});
