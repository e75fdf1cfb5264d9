import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionEvent } from '../../../../src/services/consent/connection-events.ts';
import type { Connection } from '../../../../src/services/consent/model.ts';
import { createAskAdmin } from '../../../../src/services/journeys/approval/ask-admin.ts';
import { createDecide } from '../../../../src/services/journeys/approval/decide.ts';
import { createRedrawLists } from '../../../../src/services/journeys/approval/redraw-lists.ts';
import { moveConnection } from '../../../../src/services/journeys/common/move.ts';
import { transact } from '../../../../src/services/journeys/common/transact.ts';
import { createConnect } from '../../../../src/services/journeys/connection/connect.ts';
import { createWatch } from '../../../../src/services/journeys/connection/watch.ts';
import { listNumber } from '../../../../src/services/journeys/facts.ts';
import { ana, ben, connection, minutesLater, noon, openRequest, person, trouble } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

const cloudApplicationAdministrator = '158c047a-c907-4556-b7ef-446551a6b5f7';
const erin = person('erin');

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

/** Ana asked, and Ben said yes for her alone; Erin has read the permissions and is about to sign in. */
async function benSaidYesForAna() {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  const confirmed = { scopeVersion: product.scopeVersion, at: noon };
  const before = { state: 'needs_sign_in', confirmed } as const;
  await store.connections.insert(connection({ ...before, id: 'of ana', requester: ana }));
  await store.connections.insert(
    connection({ ...before, id: 'of erin', requester: erin, address: 'erin@contoso.com' }),
  );
  const journeys = { ...createAskAdmin(desk(store), { lookNow: async () => undefined }), ...createDecide(desk(store)) };
  await journeys.sawAdminWall(ana, 'of ana');
  const [asked] = await memory.query('select number, version from requests');
  const number = String(asked?.['number']);
  const listed = { approve: true, reason: null, coverage: 'listed', seen: Number(asked?.['version']) } as const;
  expect(await journeys.decide(ben, number, listed)).toEqual({ kind: 'moved' });
  return { ...journeys, store, number };
}

/** Ana waits on a request whose card Ben was shown before the catalogue asked for more. */
async function anaWaitsOnAnOldList() {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  const asked = openRequest({ product: product.id, scopes: ['Mail.Read'], scopeVersion: 'older', requester: ana });
  await store.requests.insert(asked);
  const { number, version: shown } = asked;
  await store.connections.insert(connection({ id: 'of ana', state: 'needs_admin', request: number, requester: ana }));
  const to = { tenant: ben.tenant, oid: ben.oid, card: 'approval-request', subject: number } as const;
  await store.sentCards.remember({ ...to, activityId: '1', drawn: 1 });
  return { store, shown, number, ...createDecide(desk(store)) };
}

/** Ben and Erin may both grant; Erin wants it for everybody, and it is for Ben to decide. */
async function erinMeansEverybody() {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  await store.tenants.nameApprover({ ...erin, provedRole: 'role', since: noon });
  const confirmed = { scopeVersion: product.scopeVersion, at: noon };
  const of = (who: typeof ana) =>
    connection({
      id: `of ${who.name}`,
      state: 'needs_sign_in',
      confirmed,
      requester: who,
      address: `${who.name}@contoso.com`,
    });
  for (const who of [ana, erin]) await store.connections.insert(of(who));
  const journeys = {
    ...createAskAdmin(desk(store), { lookNow: async () => undefined }),
    ...createDecide(desk(store)),
    ...createConnect(desk(store)),
  };
  const asked = await journeys.grantForAll(erin, 'of erin');
  if (asked.kind !== 'request') throw new Error('nobody was asked');
  return { ...journeys, store, number: asked.number };
}

/** What comes of a sign-in, as the way back from Microsoft tells it. */
const signsIn = (who: typeof ana, event: ConnectionEvent) =>
  transact(memory.opened.store, async (tx) => {
    const stored = await tx.connections.find(`of ${who.name}`);
    if (stored) await moveConnection(tx, stored, event);
  });

const decisionOf = async (number: string) =>
  (
    await memory.query(
      `select state, decision -> 'by' ->> 'oid' as by, decision ->> 'coverage' as coverage from requests
        where number = '${number}'`,
    )
  )[0];

describe('who may grant and comes after a yes for those listed', () => {
  it('is not taken into that yes: agreeing for everybody is a decision of their own', async () => {
    const { grantForAll, store, number } = await benSaidYesForAna();
    await store.roleProofs.keep({ person: erin, roles: [cloudApplicationAdministrator], at: noon });

    expect(await grantForAll(erin, 'of erin')).toEqual({ kind: 'request', number });
    expect(await decisionOf(number)).toEqual({ state: 'approved', by: erin.oid, coverage: 'all' });
  });

  it('without a role joins those who wait, and the yes is asked for anew', async () => {
    const { sawAdminWall, number } = await benSaidYesForAna();

    expect(await sawAdminWall(erin, 'of erin')).toEqual({ kind: 'moved' });
    expect(await decisionOf(number)).toEqual({ state: 'open', by: null, coverage: null });
  });
});

it('who has signed in and is denied the consent for good asks an administrator for it, and keeps no token', async () => {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  const denied = connection({
    id: 'of ana',
    state: 'propagating',
    confirmed: { scopeVersion: product.scopeVersion, at: noon },
    signer: ana.oid,
    userLevel: 'signed_in',
    grantKnownAt: minutesLater(-5),
    trouble: trouble('not_consented', 'approver'),
    troubleAt: minutesLater(-1),
    nextCheckAt: minutesLater(1),
  });
  await store.connections.insert(denied);
  await store.tokens.keep('of ana', 'cache');
  const { sawAdminWall } = createAskAdmin(desk(store), { lookNow: async () => undefined });

  expect(await sawAdminWall(ana, 'of ana')).toEqual({ kind: 'moved' });
  const asked = await store.connections.find('of ana');
  expect(asked).toMatchObject({ state: 'needs_admin', userLevel: 'missing', nextCheckAt: null });
  expect(await store.requests.find(asked?.request ?? '')).toMatchObject({ state: 'open' });
  expect(await store.tokens.read('of ana')).toBeNull();
});

describe('a yes for those listed', () => {
  it('is none on an older list, nor without a word on which list was read', async () => {
    const { sawAdminWall, decide, number } = await benSaidYesForAna();
    await sawAdminWall(erin, 'of erin');

    for (const seen of [1, null]) {
      const said = await decide(ben, number, { approve: true, reason: null, coverage: 'listed', seen });
      expect(said).toMatchObject({ kind: 'refused', reason: 'request_changed' });
    }
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
  });

  it('is none on a card of an older list of permissions, which moves on to the new one (S26)', async () => {
    const { store, shown, number, decide } = await anaWaitsOnAnOldList();
    const listed = { approve: true, reason: null, coverage: 'listed' } as const;
    const said = await decide(ben, number, { ...listed, seen: shown });
    expect(said).toMatchObject({ kind: 'refused', reason: 'request_changed' });
    expect(await store.requests.find(number)).toMatchObject({
      state: 'open',
      scopeVersion: product.scopeVersion,
      version: shown + 1,
    });

    expect(await decide(ben, number, { ...listed, seen: shown + 1 })).toEqual({ kind: 'moved' });
  });

  it('changes nothing on an older list of permissions where a stranger taps, or a tap comes late', async () => {
    const { store, shown, number, decide } = await anaWaitsOnAnOldList();
    const listed = { approve: true, reason: null, coverage: 'listed', seen: shown } as const;
    const before = await store.requests.find(number);
    expect(await decide(erin, number, listed)).toMatchObject({ kind: 'refused', reason: 'not_an_approver' });
    expect(await store.requests.find(number)).toEqual(before);

    await decide(ben, number, { approve: false, reason: 'no' });
    const denied = await store.requests.find(number);
    expect(await decide(ben, number, listed)).toMatchObject({ kind: 'refused', reason: 'already_decided' });
    expect(await store.requests.find(number)).toEqual(denied);
  });

  it('is none once nobody is listed: another account has signed in meanwhile, and the card has moved on', async () => {
    const { store, decide, number, takeBack } = await benSaidYesForAna();
    await takeBack(ben, number);
    const shown = await store.requests.find(number);
    const to = { tenant: ben.tenant, oid: ben.oid, card: 'approval-request', subject: number } as const;
    await store.sentCards.remember({ ...to, activityId: '1', drawn: 1 });
    await memory.query('delete from outbox');
    await signsIn(ana, {
      kind: 'other_account',
      shown: 'b•••@contoso.com',
      trouble: trouble('wrong_account'),
      at: noon,
    });

    expect((await store.requests.find(number))?.version).toBeGreaterThan(shown?.version ?? 0);
    expect(await memory.query(`select oid, mode from outbox where card = 'approval-request'`)).toEqual([
      { oid: ben.oid, mode: 'edit' },
    ]);
    for (const seen of [shown?.version ?? 0, (shown?.version ?? 0) + 1]) {
      const said = await decide(ben, number, { approve: true, reason: null, coverage: 'listed', seen });
      expect(said).toMatchObject({ kind: 'refused', reason: 'request_changed' });
    }
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
  });

  it('is none for the right to read the directory, which nobody waits for', async () => {
    const { store, raiseReach, decide } = await benSaidYesForAna();
    const asked = await raiseReach(ben);
    const number = asked.kind === 'request' ? asked.number : '';
    const seen = (await store.requests.find(number))?.version ?? 0;

    const said = await decide(ben, number, { approve: true, reason: null, coverage: 'listed', seen });
    expect(said).toMatchObject({ kind: 'refused', reason: 'not_now' });
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
  });
});

describe('a list of permissions that the catalogue has changed', () => {
  it('is drawn on the cards of who decides and of who waits at the next start, once (S26)', async () => {
    const { store, shown, number } = await anaWaitsOnAnOldList();
    const drawn = () => memory.query('select oid, card, mode from outbox order by card');
    const redrawLists = createRedrawLists(desk(store));
    await redrawLists();
    expect(await store.requests.find(number)).toMatchObject({ scopeVersion: product.scopeVersion, version: shown + 1 });
    const cards = [
      { oid: ben.oid, card: 'approval-request', mode: 'edit' },
      { oid: ana.oid, card: 'connection', mode: 'edit' },
    ];
    expect(await drawn()).toEqual(cards);

    await redrawLists();
    expect(await drawn()).toEqual(cards);
  });
});

describe('a request that stays open', () => {
  it('has fresh links on the cards of who is asked and who waits, every three days', async () => {
    const { store } = await anaWaitsOnAnOldList();
    await store.sentCards.remember({
      ...{ tenant: ben.tenant, oid: erin.oid, card: 'approval-request', subject: 'CR-1042' },
      ...{ activityId: '', drawn: 1 },
    });
    const drawn = () => memory.query('select oid, card, mode from outbox order by card');
    const day = 24 * 60;
    const sweepsAt = (days: number) => createWatch({ ...desk(store), clock: () => minutesLater(days * day) }).sweep();
    await sweepsAt(2);
    expect(await drawn()).toEqual([]);

    const cards = [
      { oid: ben.oid, card: 'approval-request', mode: 'edit' },
      { oid: ana.oid, card: 'connection', mode: 'edit' },
    ];
    await sweepsAt(4);
    await sweepsAt(4);
    expect(await drawn()).toEqual(cards);
    await sweepsAt(8);
    expect(await drawn()).toHaveLength(4);
  });
});

describe('a list of permissions that the catalogue has changed, confirmed before', () => {
  it('is drawn on the cards of who is to sign in, or has not read it, at the next start, once (S26)', async () => {
    const { store } = memory.opened;
    const older = { scopeVersion: 'older', at: noon };
    const now = { scopeVersion: product.scopeVersion, at: noon };
    const of = (id: string, change: Partial<Connection>) =>
      store.connections.insert(
        connection({
          id,
          address: `${id}@contoso.com`,
          product: product.id,
          requester: ana,
          confirmed: older,
          ...change,
        }),
      );
    await of('to sign in', { state: 'needs_sign_in' });
    await of('another account', { state: 'wrong_account' });
    await of('once more', { state: 'needs_reauth' });
    await of('on its way', { state: 'propagating' });
    await of('of today', { state: 'needs_sign_in', confirmed: now });
    await of('not confirmed', { state: 'needs_sign_in', confirmed: null });
    await of('unread', { state: 'draft', confirmed: null });
    const drawn = () => memory.query('select subject, card, mode from outbox order by subject');
    const redrawLists = createRedrawLists(desk(store));
    await redrawLists();
    const cards = ['another account', 'once more', 'to sign in', 'unread'].map((subject) => ({
      subject,
      card: 'connection',
      mode: 'edit',
    }));
    expect(await drawn()).toEqual(cards);

    await redrawLists();
    expect(await drawn()).toEqual(cards);
  });
});

describe('a wish for everybody', () => {
  it('stands although somebody else who waited for it has gone', async () => {
    const { sawAdminWall, cancel, decide, number } = await erinMeansEverybody();
    await sawAdminWall(ana, 'of ana');
    await cancel(erin, 'of erin');
    expect(await decide(ben, number, { approve: true, reason: null, list: listNumber(product) })).toEqual({
      kind: 'moved',
    });
    await cancel(ana, 'of ana');

    expect(await decisionOf(number)).toEqual({ state: 'approved', by: ben.oid, coverage: 'all' });
  });

  it('stands although who made it has signed in for themselves', async () => {
    const { number } = await erinMeansEverybody();
    await signsIn(erin, { kind: 'signed_in', oid: erin.oid, missing: [], via: 'browser', at: noon });

    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
  });

  it('stands, too, where it came to a request that was there before', async () => {
    const { store, grantForAll, number } = await benSaidYesForAna();
    await store.roleProofs.keep({ person: erin, roles: [cloudApplicationAdministrator], at: noon });
    await grantForAll(erin, 'of erin');
    const { cancel: leave } = createConnect(desk(store));
    await leave(ana, 'of ana');
    await leave(erin, 'of erin');

    expect(await decisionOf(number)).toMatchObject({ state: 'approved', by: erin.oid, coverage: 'all' });
  });
});

describe('who waits for an administrator while the list of permissions changes', () => {
  const asked = product.scopes.map(({ name }) => name);
  it.each([
    ['shrinks', [...asked, 'Files.Read.All'], 'needs_sign_in', 'cancelled'],
    ['grows', asked.slice(1), 'needs_admin', 'open'],
    ['changes in part', [...asked.slice(1), 'Files.Read.All'], 'needs_admin', 'open'],
  ] as const)('and %s reads it anew and goes on from there (S22, S26)', async (_, scopes, state, left) => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.requests.insert(openRequest({ product: product.id, scopes, requester: ana }));
    const { number } = openRequest();
    const waits = { state: 'needs_admin', request: number, confirmed: { scopeVersion: 'before', at: noon } } as const;
    await store.connections.insert(connection({ ...waits, id: 'of ana', requester: ana, product: product.id }));
    const confirmed = await createConnect(desk(store)).confirm(ana, 'of ana', listNumber(product));

    expect(confirmed).toEqual({ kind: 'moved' });
    const request = state === 'needs_admin' ? number : null;
    const { scopeVersion } = product;
    expect(await store.connections.find('of ana')).toMatchObject({ state, request, confirmed: { scopeVersion } });
    expect((await store.requests.find(number))?.state).toBe(left);
  });
});
