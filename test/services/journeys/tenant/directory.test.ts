import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Directory, Presence } from '../../../../src/services/journeys/ports.ts';
import { createDirectoryWatch } from '../../../../src/services/journeys/tenant/directory.ts';
import { ana, application, connection, contoso, hoursLater, noon } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, look, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

const known = () => memory.opened.store.applications.find(contoso, product.id);
const granted = application({
  product: product.id,
  version: 1,
  level: 'granted',
  evidence: 'token_scope',
  scopes: ['Mail.Read'],
  forAll: true,
  since: hoursLater(-1),
});

describe('a look without any right in the tenant', () => {
  const looks = async (presence: Presence): Promise<void> => {
    const { store } = memory.opened;
    await createDirectoryWatch(desk(store, { entra: { presence: async () => presence } })).check(contoso, product.id);
  };
  beforeEach(async () => {
    await contosoWith(memory.opened.store, 'outcomes');
    await memory.opened.store.applications.save(granted);
  });

  it('never says of the tenant what is wrong with our own secret', async () => {
    await looks({ is: 'our_secret', code: 'AADSTS7000222' });
    await looks({ is: 'unknown' });

    expect(await known()).toEqual(granted);
  });

  it('keeps why Microsoft tells nothing of the application, and forgets it when it does', async () => {
    await looks({ is: 'untold', untold: { why: 'no_tenant', code: 'AADSTS90002' } });
    expect(await known()).toEqual({ ...granted, version: 2, untold: { why: 'no_tenant', code: 'AADSTS90002' } });

    await looks({ is: 'present' });
    expect(await known()).toEqual({ ...granted, version: 3 });
  });

  it('looks once more where "missing" comes right after the proof that it is there (T38)', async () => {
    await memory.opened.store.applications.save({ ...granted, version: 2, since: noon });
    await looks({ is: 'missing' });

    expect(await known()).toEqual({ ...granted, version: 2, since: noon });
    const [job] = await memory.query("select data from pgboss.job where name like '%application%'");
    expect(job).toBeDefined();
  });
});

describe('an application that was switched off and is on again', () => {
  const off = { class: 'disabled', code: 'AADSTS7000112', owner: 'approver', correlation: null } as const;
  const refused = { trouble: off, troubleAt: noon, product: product.id } as const;
  const wasOff = { ...granted, level: 'disabled', evidence: 'token_endpoint' } as const;
  const looksNow = (is: 'present' | 'disabled') => {
    const entra = { presence: async () => ({ is }) };
    return createDirectoryWatch(desk(memory.opened.store, { entra })).check(contoso, product.id);
  };

  it('is looked at again every hour where the directory is not read, while somebody was refused because of it', async () => {
    await contosoWith(memory.opened.store, 'outcomes');
    await memory.opened.store.applications.save(wasOff);
    await looksNow('disabled');
    const planned = () => memory.query("select 1 from pgboss.job where name = 'check-application'");
    expect(await planned()).toHaveLength(0);

    await memory.opened.store.connections.insert(connection({ ...refused, state: 'needs_reauth' }));
    await looksNow('disabled');
    expect(await planned()).toHaveLength(1);
  });

  it.each(['outcomes', 'read'] as const)('calls back who was refused, at reach %s', async (reach) => {
    const { store } = memory.opened;
    await contosoWith(store, reach);
    await store.applications.save(wasOff);
    await store.connections.insert(connection({ ...refused, state: 'needs_reauth', signer: ana.oid }));
    const directory: Partial<Directory> = { look: async () => look({ forAll: ['Mail.Read'] }) };
    const entra = { presence: async () => ({ is: 'present' }) as const };
    await createDirectoryWatch(desk(store, { directory, entra })).check(contoso, product.id);

    expect(await known()).toMatchObject({ level: 'granted' });
    expect(await store.connections.find('connection')).toMatchObject({ state: 'needs_reauth', trouble: null });
    expect(await memory.query("select card from outbox where mode = 'new'")).toEqual([{ card: 'connection' }]);
  });

  it('leaves who is on the way their token: the directory says no more than the next look', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    await store.applications.save(granted);
    await store.connections.insert(connection({ product: product.id, state: 'propagating', signer: ana.oid }));
    const app = { objectId: 'object-in-contoso', name: 'Product-Hub', enabled: false, assignmentRequired: false };
    const directory: Partial<Directory> = { look: async () => look({ app }), withdrawal: async () => null };
    await createDirectoryWatch(desk(store, { directory })).check(contoso, product.id);

    expect(await known()).toMatchObject({ level: 'disabled' });
    expect(await store.connections.find('connection')).toMatchObject({ state: 'propagating' });
  });
});

describe('a list that grew', () => {
  const active = connection({
    product: product.id,
    state: 'active',
    signer: ana.oid,
    confirmed: { scopeVersion: 'before', at: noon },
  });
  const seen = { evidence: 'grant_object', objectId: 'object-in-contoso', assignmentRequired: false } as const;
  const read = { contoso, product: product.id };

  async function looks(found: Parameters<typeof look>[0], confirmed = 'before'): Promise<string | undefined> {
    const { store } = memory.opened;
    await store.connections.insert({ ...active, confirmed: { scopeVersion: confirmed, at: noon } });
    const directory: Partial<Directory> = { look: async () => look(found), withdrawal: async () => null };
    const { check } = createDirectoryWatch(desk(store, { directory }));
    await check(read.contoso, read.product);
    return (await store.connections.find(active.id))?.state;
  }

  it.each([
    ['for everybody', { ...granted, ...seen, scopes: ['User.Read'] }, { forAll: ['User.Read'] }],
    [
      'for one person',
      { ...granted, ...seen, level: 'partial' as const, scopes: [], forAll: false, people: [ana.oid] },
      { people: [{ oid: ana.oid, scopes: ['User.Read'] }] },
    ],
  ])('leaves what works as it is, and the level "partial": granted %s (T16)', async (_, before, found) => {
    await contosoWith(memory.opened.store, 'read');
    await memory.opened.store.applications.save(before);

    expect(await looks(found)).toBe('active');
    expect(await known()).toMatchObject({ level: 'partial', withdrawn: null });
  });

  it('is told from a grant that was taken away: the list is the same, and less is there (T51)', async () => {
    await contosoWith(memory.opened.store, 'read');
    await memory.opened.store.applications.save({ ...granted, ...seen, doubtedAt: hoursLater(-1) });

    expect(await looks({ forAll: ['User.Read'] }, product.scopeVersion)).toBe('revoked');
  });

  it('is no withdrawal where one look alone found less: nobody is told, and it is looked at once more', async () => {
    await contosoWith(memory.opened.store, 'read');
    await memory.opened.store.applications.save({ ...granted, ...seen });

    expect(await looks({}, product.scopeVersion)).toBe('active');
    expect(await known()).toMatchObject({ level: 'granted', doubtedAt: noon });
    expect(await memory.query("select 1 from pgboss.job where name = 'check-application'")).toHaveLength(1);
    expect(await memory.query('select 1 from outbox')).toHaveLength(0);
  });

  it('does not hide that nothing is there any more', async () => {
    await contosoWith(memory.opened.store, 'read');
    await memory.opened.store.applications.save({
      ...granted,
      ...seen,
      scopes: ['User.Read'],
      doubtedAt: hoursLater(-1),
    });

    expect(await looks({})).toBe('revoked');
  });
});

describe('a directory that Microsoft asks to leave alone', () => {
  const waits = (seconds: number | null) =>
    createDirectoryWatch(
      desk(memory.opened.store, {
        directory: {
          look: () => Promise.reject(Object.assign(new Error('busy'), { retryAfterSeconds: seconds })),
        },
      }),
    ).check(contoso, product.id);
  beforeEach(() => contosoWith(memory.opened.store, 'read'));

  it('is read when that time has passed, and not tried again sooner', async () => {
    await waits(600);

    const jobs = await memory.query("select start_after from pgboss.job where name = 'check-application'");
    expect(jobs).toEqual([{ start_after: new Date(noon.getTime() + 600_000) }]);
  });

  it('is tried again as usual where no time was named', async () => {
    await expect(waits(null)).rejects.toThrow('busy');
  });
});
