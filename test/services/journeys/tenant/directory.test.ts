import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verdict } from '../../../../src/services/consent/verdict.ts';
import { createCheckBlocked } from '../../../../src/services/journeys/approval/check-blocked.ts';
import type { Directory, Presence, Telling } from '../../../../src/services/journeys/ports.ts';
import { createDirectoryWatch } from '../../../../src/services/journeys/tenant/directory.ts';
import { createRenewedSecrets } from '../../../../src/services/journeys/tenant/renewed-secrets.ts';
import {
  ana,
  application,
  ben,
  connection,
  contoso,
  fabrikam,
  hoursLater,
  minutesLater,
  noon,
  openRequest,
} from '../../../support/builders.ts';
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
    await looks({ is: 'unknown', passes: true });

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

describe('an application that is said to be switched off while a request is open', () => {
  it('is doubted at first, and looked at again two minutes later, before anybody is told', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.applications.save(
      application({ product: product.id, version: 1, level: 'requested', wallSeenAt: noon }),
    );
    await store.requests.insert(openRequest({ product: product.id }));
    const looksAt = (at: Date, is: 'present' | 'disabled') =>
      createDirectoryWatch({ ...desk(store, { entra: { presence: async () => ({ is }) } }), clock: () => at }).check(
        contoso,
        product.id,
      );
    const state = async () => (await store.requests.find(openRequest().number))?.state;

    await looksAt(noon, 'disabled');
    expect(await state()).toBe('open');
    expect(await known()).toMatchObject({ level: 'requested', doubtedAt: noon });
    const [job] = await memory.query(
      "select extract(epoch from min(start_after) - now()) as s from pgboss.job where name = 'check-application'",
    );
    expect(job).toBeDefined();
    await looksAt(minutesLater(2), 'present');
    expect(await known()).toMatchObject({ level: 'requested', doubtedAt: null });

    await looksAt(minutesLater(10), 'disabled');
    await looksAt(minutesLater(12), 'disabled');
    expect(await state()).toBe('blocked');
  });
});

describe('"I switched it on: look now"', () => {
  it('asks Microsoft at once: the question stands again, or nothing is changed', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.applications.save({ ...granted, level: 'disabled', evidence: 'token_endpoint' });
    const { number } = openRequest();
    await store.requests.insert(openRequest({ product: product.id, state: 'blocked' }));
    const presses = (is: 'present' | 'disabled', who = ben) => {
      const told = desk(store, { entra: { presence: async () => ({ is }) } });
      return createCheckBlocked(told, createDirectoryWatch(told))(who, number);
    };

    expect(await presses('present', { ...ben, tenant: fabrikam })).toEqual({ kind: 'not_found' });
    expect(await presses('disabled')).toEqual({ kind: 'refused', reason: 'still_switched_off' });
    expect((await store.requests.find(number))?.state).toBe('blocked');
    expect(await presses('present')).toEqual({ kind: 'moved' });
    expect((await store.requests.find(number))?.state).toBe('open');
    expect(await presses('present')).toEqual({ kind: 'refused', reason: 'not_now' });
  });
});

describe('more connections than are told at once', () => {
  const crowd = ['a', 'b', 'c', 'd', 'e'];
  const look5 = look({ people: [{ oid: 'oid-of-b', scopes: ['Mail.Read'] }] });
  const watch = (presence: Presence = { is: 'present' }) =>
    createDirectoryWatch(
      desk(memory.opened.store, {
        directory: { look: async () => look5, withdrawal: async () => null },
        entra: { presence: async () => presence },
      }),
      { atOnce: 2 },
    );
  const insertCrowd = async (change: Parameters<typeof connection>[0]) => {
    for (const id of crowd) {
      const signer = `oid-of-${id}`;
      const address = `${id}@contoso.com`;
      await memory.opened.store.connections.insert(connection({ product: product.id, id, signer, address, ...change }));
    }
  };
  /** Takes the one telling that waits, as a worker does. */
  const nextTelling = async (): Promise<Telling | null> => {
    const [job, ...more] = await memory.query("delete from pgboss.job where name = 'tell-rest' returning data");
    expect(more).toEqual([]);
    const data = job?.['data'] as (Telling & { after: { id: string; createdAt: string } }) | undefined;
    return data ? { ...data, after: { ...data.after, createdAt: new Date(data.after.createdAt) } } : null;
  };
  const states = async () =>
    (await memory.query('select id, state from connections order by id')).map(({ id, state }) => `${id} ${state}`);
  const news = () => memory.query("select subject from outbox where mode = 'new' order by subject");

  it('are all told of a grant that is gone, each once, whatever dies between (S33)', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    await store.applications.save({ ...granted, evidence: 'grant_object' });
    await insertCrowd({ state: 'active', activeAt: noon, confirmed: { scopeVersion: product.scopeVersion, at: noon } });
    await watch().check(contoso, product.id);
    // One odd answer is doubted: the second look tells.
    await createDirectoryWatch(
      {
        ...desk(store, { directory: { look: async () => look5, withdrawal: async () => null } }),
        clock: () => minutesLater(2),
      },
      { atOnce: 2 },
    ).check(contoso, product.id);
    expect(await states()).toEqual(['a revoked', 'b active', 'c active', 'd active', 'e active']);

    const second = await nextTelling();
    if (!second) throw new Error('nobody tells the rest');
    await watch().tellRest(second);
    expect(await states()).toEqual(['a revoked', 'b active', 'c revoked', 'd revoked', 'e active']);
    const third = await nextTelling();
    // The worker died before it could say that it had done it.
    await watch().tellRest(second);
    expect(await nextTelling()).toEqual(third);
    if (third) await watch().tellRest(third);

    expect(await nextTelling()).toBeNull();
    expect(await states()).toEqual(['a revoked', 'b active', 'c revoked', 'd revoked', 'e revoked']);
    expect(await news()).toEqual(['a', 'c', 'd', 'e'].map((subject) => ({ subject })));
  });

  it.each(['for all', 'for each'])(
    'who were called back, and have not signed in yet, wait for an administrator once the grant %s is gone, and are called back when it is there again (T37, T49)',
    async (was) => {
      const { store } = memory.opened;
      const people = crowd.map((id) => ({ oid: `oid-of-${id}`, scopes: ['Mail.Read'] }));
      const before = was === 'for all' ? {} : { level: 'partial', forAll: false, people: people.map(({ oid }) => oid) };
      await contosoWith(store, 'read');
      await store.applications.save({
        ...granted,
        evidence: 'grant_object',
        ...before,
        doubtedAt: hoursLater(-1),
      } as never);
      await store.requests.insert(openRequest({ state: 'granted', product: product.id, evidence: 'grant_object' }));
      await insertCrowd({
        state: 'needs_sign_in',
        request: 'CR-1',
        confirmed: { scopeVersion: product.scopeVersion, at: noon },
      });
      await watch().check(contoso, product.id);
      for (let telling = await nextTelling(); telling; telling = await nextTelling()) await watch().tellRest(telling);

      expect(await states()).toEqual(['a revoked', 'b needs_sign_in', 'c revoked', 'd revoked', 'e revoked']);
      const [lost, application] = [await store.connections.find('a'), await known()];
      if (!lost || !application) throw new Error('nothing stored');
      expect(verdict(lost, null, { approversKnown: true, application })).toMatchObject({
        turn: 'requester',
        next: 'grant_missing_scopes',
      });

      const directory: Partial<Directory> = { look: async () => look({ people }) };
      await createDirectoryWatch(desk(store, { directory })).check(contoso, product.id);
      expect(await states()).toEqual(crowd.map((id) => `${id} needs_sign_in`));
    },
  );

  it('are all called back where the application is on again', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.applications.save({ ...granted, level: 'disabled', evidence: 'token_endpoint' });
    const off = { class: 'disabled', code: 'AADSTS7000112', owner: 'approver', correlation: null } as const;
    await insertCrowd({ state: 'needs_reauth', trouble: off, troubleAt: noon });
    await watch().check(contoso, product.id);
    for (let telling = await nextTelling(); telling; telling = await nextTelling()) await watch().tellRest(telling);

    expect(await news()).toEqual(crowd.map((subject) => ({ subject })));
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

describe('a sign-in that was refused because of our own secret', () => {
  const expired = { class: 'ours', code: 'AADSTS7000222', owner: 'vendor', correlation: null } as const;
  const one = connection({ product: product.id, state: 'needs_sign_in', trouble: expired, troubleAt: hoursLater(-1) });
  const swept = async (...answers: readonly Presence[]) => {
    const { store } = memory.opened;
    const asked = [...answers];
    const entra = {
      secretRefusals: ['AADSTS7000222'],
      presence: async () => asked.shift() ?? Promise.reject(new Error('asked once more')),
    };
    await createRenewedSecrets(desk(store, { entra })).sweep();
    const told = await memory.query("select mode from outbox where card = 'connection'");
    return { trouble: (await store.connections.find(one.id))?.trouble, told };
  };
  beforeEach(() => memory.opened.store.connections.insert(one));

  it.each<Presence>([{ is: 'our_secret', code: 'AADSTS7000222' }, { is: 'unknown', passes: true }, { is: 'missing' }])(
    'stays with the vendor while Microsoft answers %o',
    async (found) => {
      expect(await swept(found)).toEqual({ trouble: expired, told: [] });
    },
  );

  it('is called back once with a fresh link when Microsoft takes the secret again', async () => {
    expect(await swept({ is: 'present' })).toEqual({ trouble: null, told: [{ mode: 'new' }] });
    expect((await swept()).told).toHaveLength(1);
  });

  it('is asked for in the next tenant where the application is missing in the first', async () => {
    const elsewhere = { tenant: fabrikam, requester: { ...ana, tenant: fabrikam } };
    await memory.opened.store.connections.insert({ ...one, ...elsewhere, id: 'there' });

    expect((await swept({ is: 'missing' }, { is: 'present' })).told).toHaveLength(2);
  });
});

describe("what the bot's own app may do in a tenant", () => {
  const reads = [{ name: 'Directory.Read.All', class: 'application' as const }];
  const writes = [{ name: 'DelegatedPermissionGrant.ReadWrite.All', class: 'admin' as const }];
  const rights = (held: readonly string[], listed: readonly string[] = [], at = noon) => {
    const directory = { ownRights: async () => held, look: async () => look({ forAll: listed }) };
    const asked = desk(memory.opened.store, { directory });
    const own = { ...product, id: 'own', kind: 'directory' as const, scopes: [...reads, ...writes] };
    const catalogue = { ...asked.catalogue, own, product: () => own };
    return createDirectoryWatch({ ...asked, catalogue, clock: () => at }).check(contoso, own.id);
  };
  const stands = async () => ({
    reach: (await memory.opened.store.tenants.find(contoso))?.reach,
    doubtedAt: (await memory.opened.store.applications.find(contoso, 'own'))?.doubtedAt,
  });

  it.each([
    ['refuses it', 'read', [], []],
    ['no longer lists the right to write', 'manage', ['Directory.Read.All'], []],
  ] as const)(
    'is not lowered by one answer that %s: it is looked at again two minutes later',
    async (_, reach, held, listed) => {
      await contosoWith(memory.opened.store, reach);
      await rights(held, listed);

      expect(await stands()).toEqual({ reach, doubtedAt: noon });
      expect(await memory.query("select start_after from pgboss.job where name = 'check-application'")).toEqual([
        { start_after: hoursLater(2 / 60) },
      ]);
    },
  );

  it.each([
    ['outcomes', 'read', [], []],
    ['outcomes', 'manage', [], []],
    ['read', 'manage', ['Directory.Read.All'], []],
  ] as const)('is lowered to %s when the second look finds the same', async (lower, reach, held, listed) => {
    const { store } = memory.opened;
    await contosoWith(store, reach);
    await store.applications.save(application({ product: 'own', version: 1, doubtedAt: hoursLater(-2 / 60) }));
    await rights(held, listed);

    expect((await stands()).reach).toBe(lower);
  });

  it('is doubted no more after a good answer', async () => {
    await contosoWith(memory.opened.store, 'read');
    await rights([]);
    await rights(['Directory.Read.All']);

    expect(await stands()).toEqual({ reach: 'read', doubtedAt: null });
  });

  it.each([
    ['the right to read', 'outcomes', []],
    ['the right to write beside the one to read', 'read', ['Directory.Read.All']],
  ] as const)(
    'is asked for anew where %s was agreed to an hour ago and is not to be found; found later, it is granted',
    async (_, reach, held) => {
      const { store } = memory.opened;
      await contosoWith(store, reach);
      await store.applications.save(
        reach === 'outcomes'
          ? application({ product: 'own', version: 1, level: 'requested', evidence: 'microsoft_reports' })
          : application({ product: 'own', version: 1, level: 'granted', since: hoursLater(-9) }),
      );
      const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
      const reported = { state: 'approved', returnedAt: noon, evidence: 'microsoft_reports', decision } as const;
      await store.requests.insert(openRequest({ product: 'own', ...reported }));
      const request = () => store.requests.find(openRequest().number);

      await rights(held, [], minutesLater(59));
      expect((await request())?.state).toBe('approved');

      await rights(held, [], minutesLater(60));
      expect(await request()).toMatchObject({ state: 'open', decision: null, trouble: { code: 'right_not_found' } });
      const asks = await memory.query("select oid from outbox where card = 'approval-request' and mode = 'new'");
      const passes = await memory.query("select oid from outbox where card = 'pass-on' and mode = 'new'");
      expect([...asks, ...passes]).toHaveLength(1);

      await rights(['Directory.Read.All'], ['DelegatedPermissionGrant.ReadWrite.All'], minutesLater(120));
      expect((await request())?.state).toBe('granted');
    },
  );

  it('is looked for every hour while it is asked for and nothing can be read', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.requests.insert(openRequest({ product: 'own' }));
    await rights([]);

    expect(await memory.query("select start_after from pgboss.job where name = 'check-application'")).toEqual([
      { start_after: hoursLater(1) },
    ]);
  });
});
