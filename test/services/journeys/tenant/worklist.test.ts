import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../../src/services/consent/model.ts';
import type { DirectoryLook } from '../../../../src/services/journeys/ports.ts';
import { createDesk } from '../../../../src/services/journeys/tenant/desk.ts';
import { createWorklist } from '../../../../src/services/journeys/tenant/worklist.ts';
import { ana, application, ben, connection, noon, person } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, look, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

const of = (name: string, change: Partial<Connection> = {}): Connection =>
  connection({
    id: `of-${name}`,
    address: `${name}@contoso.com`,
    signInAs: `${name}@contoso.com`,
    requester: person(name),
    state: 'needs_admin',
    ...change,
  });

const seen: DirectoryLook = look({
  people: [
    { oid: 'oid-of-ana', scopes: ['Mail.Read', 'offline_access'] },
    { oid: 'oid-of-cleo', scopes: ['User.Read'] },
    { oid: 'oid-of-stranger', scopes: ['Mail.Read'] },
  ],
});
const people: Record<string, string> = { 'oid-of-stranger': 'Sam Stranger', 'dora@contoso.com': 'Dora Mann' };
const directory = {
  look: async () => seen,
  person: async (_: string, key: string) => {
    const name = people[key];
    if (!name) return null;
    return {
      oid: `oid-of-${name.split(' ')[0]?.toLowerCase()}`,
      name,
      userPrincipalName: key,
      enabled: true,
      licensed: true,
    };
  },
};

async function given(reach: 'outcomes' | 'read' | 'manage'): Promise<void> {
  const { store } = memory.opened;
  await contosoWith(store, reach);
  for (const each of [of('ana'), of('cleo'), of('dora', { target: 'named', requester: person('asker') })])
    await store.connections.insert(each);
}

describe('the list of who still needs a grant', () => {
  it('knows what was written or taken away here before the directory lists it so (T33)', async () => {
    await given('read');
    const grant = (oid: string, has: boolean) => ({ oid, has, at: noon });
    const written = [grant('oid-of-cleo', true), grant('oid-of-ana', false)];
    const listed = look({ people: [{ oid: 'oid-of-ana', scopes: ['Mail.Read', 'offline_access'] }] });
    await memory.opened.store.applications.save(application({ product: product.id, version: 1, written }));
    const behind = { ...directory, look: async () => listed };
    const found = await createWorklist(desk(memory.opened.store, { directory: behind })).worklist(
      ben,
      product.clientId,
    );

    const rows = found.kind === 'facts' ? found.facts.rows : [];
    expect(Object.fromEntries(rows.map(({ account, has }) => [account, has]))).toMatchObject({
      'cleo@contoso.com': 'grant_of_their_own',
      'ana@contoso.com': 'nothing',
    });
  });

  it('is everybody who wants the product, less those who have a grant (T33)', async () => {
    await given('read');
    const found = await createWorklist(desk(memory.opened.store, { directory })).worklist(ben, product.clientId);

    expect(found.kind === 'facts' && found.facts).toMatchObject({ evidence: 'directory', more: 0 });
    const rows = found.kind === 'facts' ? found.facts.rows : [];
    expect(
      rows.map(({ connections, has, grantUrl }) => [connections.map(({ id }) => id).join(), has, grantUrl]),
    ).toEqual([
      ['of-cleo', 'nothing', null],
      ['of-dora', 'nothing', null],
      ['of-ana', 'grant_of_their_own', null],
    ]);
  });

  it('names each account once, whatever it is asked for, and leaves out what nobody has confirmed', async () => {
    await given('read');
    const { store } = memory.opened;
    const shared = { target: 'shared', address: 'finance@contoso.com', signInAs: 'cleo@contoso.com' } as const;
    await store.connections.insert(of('cleo', { ...shared, id: 'shared-by-cleo' }));
    await store.connections.insert(of('eve', { state: 'draft' }));
    const found = await createWorklist(desk(store, { directory })).worklist(ben, product.id);
    const rows = found.kind === 'facts' ? found.facts.rows : [];

    expect(rows.map(({ connections }) => connections.map(({ id }) => id).sort())).toEqual([
      ['of-cleo', 'shared-by-cleo'],
      ['of-dora'],
      ['of-ana'],
    ]);
  });

  it('says that Microsoft does not answer, and not that it may not be read', async () => {
    await given('read');
    const failing = (trouble: object) => ({
      directory: { ...directory, look: async () => Promise.reject(Object.assign(new Error('no'), { trouble })) },
    });
    const evidences = async (told: Parameters<typeof desk>[1]) => {
      const dependencies = desk(memory.opened.store, told);
      const [list, lists] = [
        await createWorklist(dependencies).worklist(ben, product.id),
        await createDesk(dependencies).permissions(ben, product.id),
      ];
      return [list, lists].map((found) => (found.kind === 'facts' ? found.facts.evidence : found.reason));
    };

    expect(await evidences(failing({ class: 'transient' }))).toEqual(['unanswered', 'unanswered']);
    expect(await evidences(failing({ class: 'no_rights' }))).toEqual(['none', 'none']);
  });

  it('leads to the one write for each of them, where writing is within reach (T33, T40)', async () => {
    await given('manage');
    const found = await createWorklist(desk(memory.opened.store, { directory })).worklist(ben, product.id);
    const rows = found.kind === 'facts' ? found.facts.rows : [];

    expect(rows.map(({ grantUrl, withdrawUrl }) => [Boolean(grantUrl), Boolean(withdrawUrl)])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(rows[0]?.grantUrl).toMatch(/^https:\/\/bot\.example\/manage\/[\w-]{43}$/);
    expect((await memory.query('select subject from tickets order by 1')).map(({ subject }) => subject)).toEqual([
      'grant_one:of-cleo',
      'grant_one:of-dora',
      'withdraw_one:of-ana',
    ]);
  });

  it('looks up every room before it says that one has no grant, however many there are', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    const room = (nth: number) => `room${nth}@contoso.com`;
    for (let nth = 1; nth <= 30; nth += 1)
      await store.connections.insert(of(`room${nth}`, { target: 'room', device: `Room ${nth}`, address: room(nth) }));
    const found = (account: string) => ({ oid: `oid-of-${account}`, name: account, userPrincipalName: account });
    const rooms = {
      // All of them but the last have one.
      look: async () =>
        look({
          people: Array.from({ length: 29 }, (_, n) => ({ oid: `oid-of-${room(n + 1)}`, scopes: ['Mail.Read'] })),
        }),
      person: async (_: string, address: string) => ({ ...found(address), enabled: true, licensed: true }),
    };
    const read = await createWorklist(desk(store, { directory: rooms })).worklist(ben, product.id);

    const rows = read.kind === 'facts' ? read.facts.rows : [];
    expect(rows.filter(({ has }) => has === 'nothing').map(({ account }) => account)).toEqual([room(30)]);
    expect(rows.every(({ unsure }) => !unsure)).toBe(true);
  });

  it('says of whom the directory told nothing that they may have a grant', async () => {
    await given('read');
    const silent = { ...directory, person: async () => Promise.reject(new Error('busy')) };
    const found = await createWorklist(desk(memory.opened.store, { directory: silent })).worklist(ben, product.id);

    const rows = found.kind === 'facts' ? found.facts.rows : [];
    expect(rows.filter(({ unsure }) => unsure).map(({ account }) => account)).toEqual(['dora@contoso.com']);
  });

  it('counts everybody as open where the directory is not read', async () => {
    await given('outcomes');
    const found = await createWorklist(desk(memory.opened.store)).worklist(ben, product.name);

    expect(found.kind === 'facts' && found.facts.evidence).toBe('none');
    expect(found.kind === 'facts' && found.facts.rows.every(({ has }) => has === 'nothing')).toBe(true);
  });

  it('holds what a card can show, those without a grant first', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    await store.connections.insert(of('ana'));
    for (let index = 0; index < 25; index += 1) await store.connections.insert(of(`p${index}`));
    const found = await createWorklist(desk(store, { directory })).worklist(ben, product.id);

    expect(found.kind === 'facts' && [found.facts.rows.length, found.facts.more]).toEqual([20, 6]);
    expect(found.kind === 'facts' && found.facts.rows.some(({ has }) => has !== 'nothing')).toBe(false);
  });

  it.each([
    ['somebody who approves nothing', ana, product.id, 'not_an_approver'],
    ['a product that is not offered', ben, 'nothing', 'unknown_product'],
  ])('is not for %s', async (_, reader, name, reason) => {
    await given('manage');
    const { store } = memory.opened;

    expect(await createWorklist(desk(store, { directory })).worklist(reader, name)).toEqual({
      kind: 'refused',
      reason,
    });
    expect(await createDesk(desk(store, { directory })).permissions(reader, name)).toEqual({ kind: 'refused', reason });
  });
});

describe('the permissions of a product', () => {
  it('are the two lists of the directory, with names where they are known (T44)', async () => {
    await given('read');
    const all = { ...directory, look: async () => ({ ...seen, forAll: ['User.Read'] }) };
    const found = await createDesk(desk(memory.opened.store, { directory: all })).permissions(ben, product.id);
    const facts = found.kind === 'facts' ? found.facts : null;

    expect(facts?.forAll).toEqual(['User.Read']);
    expect(facts?.people).toEqual([
      { name: 'ana@contoso.com', scopes: ['Mail.Read', 'offline_access'] },
      { name: 'cleo@contoso.com', scopes: ['User.Read'] },
      { name: 'Sam Stranger', scopes: ['Mail.Read'] },
    ]);
    expect(facts?.link.url).toContain('object-in-contoso');
  });

  it('are not listed where the directory is not read: the page is named instead', async () => {
    await given('outcomes');
    const found = await createDesk(desk(memory.opened.store)).permissions(ben, product.id);

    expect(found.kind === 'facts' && [found.facts.forAll, found.facts.people]).toEqual([null, null]);
  });
});
