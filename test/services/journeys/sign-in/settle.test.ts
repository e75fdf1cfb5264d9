import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeviceCode, Person, Trouble } from '../../../../src/services/consent/model.ts';
import type { Redeemed } from '../../../../src/services/journeys/ports.ts';
import { createDeviceCode } from '../../../../src/services/journeys/sign-in/device-code.ts';
import { createSettle } from '../../../../src/services/journeys/sign-in/settle.ts';
import {
  ana,
  ben,
  connection,
  contoso,
  application as known,
  minutesLater,
  noon,
  openRequest,
  person,
} from '../../../support/builders.ts';
import { microsoftErrors } from '../../../support/microsoft-errors.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(async () => {
  await clean(memory);
  await contosoWith(memory.opened.store, 'outcomes');
});
afterAll(() => memory.close());

/** Of each person the own mailbox, with a sign-in link that was confirmed. */
async function mayGo(...people: readonly Person[]): Promise<void> {
  for (const requester of people) {
    const { name: id } = requester;
    const ready = { state: 'needs_sign_in', confirmed: { scopeVersion: product.scopeVersion, at: noon } } as const;
    await memory.opened.store.connections.insert(
      connection({ id, address: `${id}@contoso.com`, requester, request: 'CR-1', ...ready }),
    );
  }
}

const settling = (at: Date) => createSettle({ ...desk(memory.opened.store), clock: () => at });
const once = async () => true;

/** They sign in for their own mailbox, and the token holds all that is wanted. */
async function signsIn({ oid, name }: Person, at = minutesLater(5)): Promise<void> {
  const { store } = memory.opened;
  const who = { tid: contoso, oid, username: `${name}@contoso.com` };
  const scopes = product.scopes.map((scope) => scope.name);
  const redeemed = { kind: 'signed_in', who, scopes, accessToken: 'token', cache: 'cache' } as const;
  const one = await store.connections.find(name);
  if (!one) throw new Error('there is no such connection');
  await settling(at).signedIn(one, redeemed as Extract<Redeemed, { kind: 'signed_in' }>, 'browser', once);
}

/** Microsoft refuses Ana. */
async function isRefused(of: Trouble['class'], code: string, saidBy: 'redirect' | 'endpoint', at = minutesLater(1)) {
  const trouble = { class: of, code, owner: 'approver', correlation: null } as const;
  const one = await memory.opened.store.connections.find(ana.name);
  if (!one) throw new Error('there is no such connection');
  await settling(at).failed(one, trouble, once, saidBy);
}

const isNotAssigned = (saidBy: 'redirect' | 'endpoint') => isRefused('not_assigned', 'AADSTS50105', saidBy);

const application = () => memory.opened.store.applications.find(contoso, product.id);
const request = () => memory.opened.store.requests.find('CR-1');

describe('the first token after somebody agreed for everybody', () => {
  const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
  const approved = (returnedAt: Date | null) =>
    memory.opened.store.requests.insert(openRequest({ state: 'approved', decision, returnedAt }));

  it('proves it where Microsoft sent the administrator back', async () => {
    await approved(minutesLater(1));
    await mayGo(ana);
    await signsIn(ana);

    expect(await application()).toMatchObject({ level: 'granted', forAll: true });
    expect(await request()).toMatchObject({ state: 'granted', evidence: 'token_scope' });
  });

  it("proves nothing for the others while nobody came back from Microsoft: it may be one's own consent (T15, T16)", async () => {
    await approved(null);
    await mayGo(ana);
    await signsIn(ana);

    expect(await application()).toMatchObject({ level: 'partial', forAll: null });
    expect(await request()).toMatchObject({ state: 'approved' });
  });

  it('proves it with the token of a second account where the return was lost', async () => {
    const cara = person('cara');
    await approved(null);
    await mayGo(ana, cara);
    await signsIn(ana);
    await signsIn(cara);

    expect(await application()).toMatchObject({ level: 'granted', forAll: true });
    expect(await request()).toMatchObject({ state: 'granted' });
  });

  it('is not made a second one by an account that had signed in before anybody agreed', async () => {
    const cara = person('cara');
    await mayGo(ana, cara);
    await signsIn(cara, minutesLater(-60));
    await approved(null);
    await signsIn(ana);

    expect(await application()).toMatchObject({ level: 'partial' });
    expect(await request()).toMatchObject({ state: 'approved' });
  });
});

describe('an account that is not assigned', () => {
  it('says so of the tenant where the token endpoint refused it, until another one comes in', async () => {
    await mayGo(ana, ben);
    await isNotAssigned('endpoint');
    expect(await application()).toMatchObject({ assignmentRequired: true });
    await signsIn(ben);

    expect(await application()).toMatchObject({ assignmentRequired: null });
  });

  it('by a redirect says it of nobody else: the directory is asked, and the person is told (S29)', async () => {
    await mayGo(ana);
    await isNotAssigned('redirect');

    expect((await application())?.assignmentRequired ?? null).toBeNull();
    expect(await memory.opened.store.connections.find(ana.name)).toMatchObject({ trouble: { code: 'AADSTS50105' } });
    expect(await memory.query("select 1 from pgboss.job where name = 'check-application'")).toHaveLength(1);
  });
});

describe('a refusal that anybody can write into a redirect of their own trip', () => {
  const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
  const looks = () => memory.query("select 1 from pgboss.job where name = 'check-application'");

  it.each(['redirect', 'endpoint'] as const)(
    'opens an approval that Microsoft reported again only where the token endpoint says it: %s (S29, T38)',
    async (saidBy) => {
      const { store } = memory.opened;
      await store.requests.insert(openRequest({ state: 'approved', decision, returnedAt: noon }));
      await mayGo(ana);
      await isRefused('not_consented', 'AADSTS65001', saidBy, minutesLater(5));

      const one = await store.connections.find(ana.name);
      const isWritten = saidBy === 'redirect';
      expect((await request())?.state).toBe(isWritten ? 'approved' : 'open');
      expect([one?.state, one?.trouble?.code]).toEqual(
        isWritten ? ['needs_sign_in', 'AADSTS65001'] : ['needs_admin', undefined],
      );
      if (isWritten) expect(await looks()).toHaveLength(1);
    },
  );

  it.each(['redirect', 'endpoint'] as const)(
    'tells the next person of a wall only where the token endpoint says it: %s (S29)',
    async (saidBy) => {
      await mayGo(ana);
      await isRefused('needs_admin', 'AADSTS90094', saidBy);

      expect((await application())?.wallSeenAt ?? null).toEqual(saidBy === 'redirect' ? null : minutesLater(1));
      expect(await memory.opened.store.connections.find(ana.name)).toMatchObject({ trouble: { code: 'AADSTS90094' } });
      if (saidBy === 'redirect') expect(await looks()).toHaveLength(1);
    },
  );
});

describe('a consent that the directory lists and the token endpoint denies', () => {
  it('is read anew at the first denial; at the next one Microsoft contradicts itself, and after a day helpdesk has the turn (T38)', async () => {
    const read = { evidence: 'grant_object', objectId: 'app object', level: 'granted', forAll: true } as const;
    const scopes = product.scopes.map((scope) => scope.name);
    await memory.opened.store.applications.save(known({ ...read, scopes }));
    await mayGo(ana);
    const denial = { class: 'not_consented', code: 'AADSTS65001', owner: 'approver', correlation: 'id' } as const;
    const told = async (minutes: number) => {
      const one = await memory.opened.store.connections.find(ana.name);
      if (!one) throw new Error('there is no such connection');
      return (await settling(minutesLater(minutes)).failed(one, denial, once)).trouble;
    };

    expect(await told(60)).toMatchObject({ reading: 'consent_spreading' });
    expect(await memory.query("select 1 from pgboss.job where name = 'check-application'")).toHaveLength(1);
    expect(await told(62)).toMatchObject({ reading: 'consent_listed', owner: 'microsoft' });
    expect(await told(24 * 60)).toMatchObject({ reading: 'consent_refused', owner: 'vendor', correlation: 'id' });
  });
});

describe("a device's code that Microsoft refuses while it is asked for", () => {
  const polledWith = async (trouble: Trouble) => {
    const { store } = memory.opened;
    await clean(memory);
    await contosoWith(store, 'outcomes');
    const confirmed = { scopeVersion: product.scopeVersion, at: noon };
    const room = connection({ id: 'room', target: 'room', device: 'Room 1', state: 'needs_sign_in', confirmed });
    await store.connections.insert(room);
    const code: DeviceCode = {
      connection: 'room',
      version: 1,
      userCode: 'ABCD-EFGH',
      verificationUri: 'https://login.example/device',
      startedAt: noon,
      expiresAt: minutesLater(15),
      interval: 5,
      state: 'waiting',
      trouble: null,
    };
    await store.deviceCodes.start(code, 'secret');
    const pollDeviceCode = async () => ({ kind: 'failed', trouble }) as const;
    await createDeviceCode(desk(store, { entra: { pollDeviceCode } }), settling(noon)).poll('room');
    return { code: await store.deviceCodes.find('room'), connection: await store.connections.find('room') };
  };

  it.each(microsoftErrors)(
    'with AADSTS$number keeps the connection, and tells $of to the $owner, unless the code is good still or has run out (T10)',
    async ({ number, of, owner }) => {
      const trouble = { class: of, code: `AADSTS${number}`, owner, correlation: 'to quote' } as Trouble;
      const after = await polledWith(trouble);
      const ended = of === 'transient' ? 'waiting' : of === 'expired' ? 'expired' : of === 'declined' ? of : 'failed';

      expect(after.code?.state).toBe(ended);
      const isTold = ended === 'failed' || ended === 'declined';
      expect(after.connection).toMatchObject({
        state: 'needs_sign_in',
        signer: null,
        trouble: isTold ? trouble : null,
      });
    },
  );
});
