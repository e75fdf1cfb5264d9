import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/services/consent/model.ts';
import type { Redeemed } from '../../../../src/services/journeys/ports.ts';
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

/** Microsoft refuses Ana, who is not assigned. */
async function isNotAssigned(saidBy: 'redirect' | 'endpoint'): Promise<void> {
  const trouble = { class: 'not_assigned', code: 'AADSTS50105', owner: 'approver', correlation: null } as const;
  const one = await memory.opened.store.connections.find(ana.name);
  if (!one) throw new Error('there is no such connection');
  await settling(minutesLater(1)).failed(one, trouble, once, saidBy);
}

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
