import { describe, expect, it } from 'vitest';
import { type Connection, connectionStates } from '../../../../src/services/consent/model.ts';
import { isConnectionEnd } from '../../../../src/services/consent/states.ts';
import { Conflict } from '../../../../src/services/store/conflict.ts';
import { aConnection, ana, aRequest, ben, contoso, later, noon } from '../builders.ts';
import type { Subject } from '../subject.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

export function connectionsContract(subject: () => Subject): void {
  const connections = () => subject().opened.store.connections;

  describe('connections', () => {
    it('come back as they were written, instants as dates to the millisecond', async () => {
      const connection = aConnection({
        target: 'room',
        device: 'Board room "1"',
        signInAs: 'member@contoso.com',
        signer: ben.oid,
        state: 'propagating',
        confirmed: { scopeVersion: 'v7', at: later(1) },
        accountReady: false,
        coverage: 'listed',
        healthAgreedAt: later(6),
        leftAt: later(7),
        via: 'device_code',
        request: 'CR-1001',
        trouble: { class: 'not_consented', code: 'AADSTS65001', owner: 'microsoft', correlation: "o'b" },
        troubleAt: later(2),
        otherAccount: 'a…@contoso.com',
        grantKnownAt: later(3),
        activeAt: later(4),
        brokenAt: later(8),
        checks: 3,
        proofs: 2,
        held: ['Mail.Read', 'User.Read'],
        failures: 1,
        nextCheckAt: later(5),
        leftAloneUntil: later(4),
      });
      await connections().insert(connection);

      const found = await connections().find(connection.id);

      expect(found).toEqual(connection);
      expect(found?.stateSince).toBeInstanceOf(Date);
      expect(found?.confirmed?.at.getTime()).toBe(later(1).getTime());
    });

    it('are null when nobody has the id', async () => {
      expect(await connections().find('nobody')).toBeNull();
    });

    it('are saved by whoever read the stored version, and by nobody else', async () => {
      await connections().insert(aConnection());
      const moved = aConnection({ version: 2, state: 'needs_sign_in' });

      expect(await connections().save(moved, 1)).toBe(true);
      expect(await connections().save({ ...moved, state: 'cancelled' }, 1)).toBe(false);
      expect(await connections().find('connection-1')).toMatchObject({ version: 2, state: 'needs_sign_in' });
    });

    it('let one of two writers at the same time win', async () => {
      await connections().insert(aConnection());
      const { transact } = subject().opened.store;
      const write = (state: 'needs_sign_in' | 'cancelled') =>
        transact((tx) => tx.connections.save(aConnection({ version: 2, state }), 1));

      const won = await Promise.all([write('needs_sign_in'), write('cancelled')]);

      expect(won.toSorted()).toEqual([false, true]);
    });

    it('allow one open connection per tenant, product and address', async () => {
      await connections().insert(aConnection());

      const second = connections().insert(aConnection({ id: 'connection-2' }));

      await expect(second).rejects.toMatchObject({ name: 'Conflict', code: 'connection_open' });
      await expect(second).rejects.toBeInstanceOf(Conflict);
      await connections().save(aConnection({ version: 2, state: 'cancelled' }), 1);
      await connections().insert(aConnection({ id: 'connection-2' }));
      await connections().insert(aConnection({ id: 'connection-3', address: 'ben@contoso.com' }));
      expect(await connections().findOpen(contoso, 'ctouch-pro', 'ana@contoso.com', null)).toMatchObject({
        id: 'connection-2',
      });
    });

    it('are found by an alias of the mailbox, and by the account that signed in, while they are open (T5)', async () => {
      const mailbox = { target: 'named', address: 'finance@contoso.com', aliases: ['bills@contoso.com'] } as const;
      await connections().insert(aConnection({ ...mailbox, id: 'known', signer: 'oid-of-finance' }));
      await connections().insert(
        aConnection({ id: 'room', target: 'room', address: 'r@contoso.com', device: 'One', signer: 'oid-of-room' }),
      );
      const open = async (address: string) =>
        (await connections().findOpen(contoso, 'ctouch-pro', address, null))?.id ?? null;
      const signedBy = async (oid: string) => (await connections().mailboxOf(contoso, 'ctouch-pro', oid))?.id ?? null;

      expect([await open('bills@contoso.com'), await open('others@contoso.com')]).toEqual(['known', null]);
      expect((await connections().byAddress('Bills@Contoso.com')).map(({ id }) => id)).toEqual(['known']);
      expect([await signedBy('oid-of-finance'), await signedBy('oid-of-room')]).toEqual(['known', null]);
      const known = await connections().find('known');
      await connections().save({ ...aConnection(), ...known, state: 'disconnected', version: 2 }, 1);
      expect([await open('bills@contoso.com'), await signedBy('oid-of-finance')]).toEqual([null, null]);
    });

    it('of two devices with one room account are two', async () => {
      const room = { target: 'room', address: 'room@contoso.com' } as const;
      await connections().insert(aConnection({ ...room, id: 'first', device: 'Étage 1' }));
      await connections().insert(aConnection({ ...room, id: 'second', device: 'Étage 2' }));
      await connections().insert(aConnection({ ...room, id: 'mailbox' }));
      const open = async (device: string | null) =>
        (await connections().findOpen(contoso, 'ctouch-pro', room.address, device))?.id;

      const again = connections().insert(aConnection({ ...room, id: 'again', device: 'ÉTAGE 2' }));

      await expect(again).rejects.toMatchObject({ code: 'connection_open' });
      expect([await open('étage 1'), await open('éTAGE 2'), await open('étage 3')]).toEqual([
        'first',
        'second',
        undefined,
      ]);
      expect(await open(null)).toBe('mailbox');
    });

    it('of a device are found by its name in any capitals, in its tenant only, newest first', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, target: 'room', ...change }));
      await make('older', { device: 'Board Room', state: 'denied' });
      await make('newer', { device: 'BOARD ROOM', createdAt: later(1) });
      await make('another', { device: 'Board Room 2' });
      await make('foreign', { device: 'Board Room', tenant: 'another' });
      await make('mailbox', { device: null });
      const found = async (device: string) => (await connections().byDevice(contoso, device)).map(({ id }) => id);

      expect(await found('board room')).toEqual(['newer', 'older']);
      expect(await found('')).toEqual([]);
    });

    it('of a tenant and product that have not ended are listed oldest first', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('second', { createdAt: later(2), state: 'active' });
      await make('first', { createdAt: later(1), state: 'needs_admin' });
      await make('third', { createdAt: later(3) });
      await make('ended', { state: 'disconnected' });
      await make('other-product', { product: 'other' });
      await make('foreign', { tenant: 'another' });

      const open = await connections().openOf(contoso, 'ctouch-pro', 2, null);

      expect(open.map(({ id }) => id)).toEqual(['first', 'second']);
    });

    it('of a tenant and product are listed page by page, those made at one moment, too', async () => {
      const made = ['a', 'b', 'c', 'd', 'e'];
      for (const id of made.toReversed()) {
        const createdAt = later(id === 'a' ? 0 : id === 'e' ? 2 : 1);
        await connections().insert(aConnection({ id, address: `${id}@contoso.com`, createdAt }));
      }
      const listed: string[] = [];
      for (let page = await connections().openOf(contoso, 'ctouch-pro', 2, null); page.length > 0; ) {
        listed.push(...page.map(({ id }) => id));
        page = await connections().openOf(contoso, 'ctouch-pro', 2, page.at(-1) ?? null);
      }

      expect(listed).toEqual(made);
    });

    it('are refused with a conflict when the id is taken', async () => {
      await connections().insert(aConnection());

      await expect(connections().insert(aConnection({ address: 'other@contoso.com' }))).rejects.toMatchObject({
        code: 'exists',
      });
    });

    it('have ended in exactly the states that lead nowhere', async () => {
      for (const state of connectionStates) {
        await connections().insert(aConnection({ id: state, address: `${state}@contoso.com`, state }));
      }

      const open = await Promise.all(
        connectionStates.map(async (state) => {
          return (await connections().findOpen(contoso, 'ctouch-pro', `${state}@contoso.com`, null)) === null
            ? []
            : [state];
        }),
      );

      expect(open.flat()).toEqual(connectionStates.filter((state) => !isConnectionEnd(state)));
    });

    it('of a requester are the open ones and those that ended lately, newest first', async () => {
      const now = new Date();
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('old-but-open', { createdAt: later(-90 * day, now), stateSince: later(-90 * day, now) });
      await make('ended-lately', { createdAt: now, state: 'denied', stateSince: later(-29 * day, now) });
      await make('ended-long-ago', { createdAt: now, state: 'denied', stateSince: later(-31 * day, now) });
      await make('of-ben', { requester: ben });

      const found = await connections().ofRequester(contoso, ana.oid);

      expect(found.map(({ id }) => id)).toEqual(['ended-lately', 'old-but-open']);
    });

    it('and requests that have not ended name the products in use, besides those that are known', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('known', { product: 'known' });
      await make('left-out', { product: 'left-out' });
      await make('left-out-too', { product: 'left-out' });
      await make('over', { product: 'over', state: 'cancelled' });
      await subject().opened.store.requests.insert(aRequest({ number: 'CR-1', product: 'asked' }));
      await subject().opened.store.requests.insert(aRequest({ number: 'CR-2', product: 'denied', state: 'denied' }));

      expect(await connections().productsBeside(['known'])).toEqual(['asked', 'left-out']);
    });

    it('wait for a request as long as they need an admin', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('second', { state: 'needs_admin', request: 'CR-1', createdAt: later(2) });
      await make('first', { state: 'needs_admin', request: 'CR-1', createdAt: later(1) });
      await make('called-back', { state: 'needs_sign_in', request: 'CR-1' });
      await make('of-another', { state: 'needs_admin', request: 'CR-2' });

      const waiting = await connections().waitingFor('CR-1');

      expect(waiting.map(({ id }) => id)).toEqual(['first', 'second']);
    });

    it('are counted by product and state and listed newest first, of one tenant only', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('a', { state: 'active', createdAt: later(1) });
      await make('b', { state: 'active', createdAt: later(3) });
      await make('c', { state: 'draft', createdAt: later(2) });
      await make('foreign', { tenant: 'another', createdAt: later(9) });

      await make('d', { product: 'mailboxes', state: 'propagating', userLevel: 'signed_in' });
      await make('e', { product: 'mailboxes', state: 'needs_sign_in' });
      await make('f', { product: 'mailboxes', state: 'cancelled', userLevel: 'signed_in' });
      expect(await connections().countSignedIn(contoso)).toEqual({
        'ctouch-pro': { signedIn: 0, total: 3 },
        mailboxes: { signedIn: 1, total: 2 },
      });
      expect(await connections().countByState(contoso)).toEqual({
        'ctouch-pro': { active: 2, draft: 1 },
        mailboxes: { propagating: 1, needs_sign_in: 1, cancelled: 1 },
      });
      expect((await connections().newest(contoso, 2)).map(({ id }) => id)).toEqual(['b', 'c']);
    });

    it('are found by address in every tenant, however it is written', async () => {
      await connections().insert(aConnection({ id: 'a' }));
      await connections().insert(aConnection({ id: 'b', tenant: 'another', createdAt: later(1) }));

      expect((await connections().byAddress('Ana@Contoso.COM')).map(({ id }) => id)).toEqual(['b', 'a']);
    });

    it('are found when the clock must move them on: unchanged, late, or a look that never came', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('unchanged', { state: 'needs_sign_in', updatedAt: later(-2) });
      await make('older', { state: 'draft', updatedAt: later(-3) });
      await make('changed', { state: 'draft', updatedAt: later(1) });
      await make('ended', { updatedAt: later(-2), state: 'denied' });
      await make('active', { updatedAt: later(-2), state: 'active' });
      await make('late', { state: 'propagating', grantKnownAt: later(-day - 1), nextCheckAt: later(2) });
      await make('missed', { state: 'propagating', grantKnownAt: later(-day + 1), nextCheckAt: later(-1) });
      await make('ahead', { state: 'propagating', grantKnownAt: later(3), nextCheckAt: later(9), updatedAt: later(4) });
      await make('ahead, unwatched', { state: 'propagating', grantKnownAt: later(3), updatedAt: later(4) });

      expect(await connections().unchangedIn(['draft', 'needs_sign_in'], noon, 10)).toEqual(['older', 'unchanged']);
      expect(await connections().unchangedIn(['draft', 'needs_sign_in'], noon, 1)).toEqual(['older']);
      expect(await connections().propagatingSince(later(-day), 10)).toEqual(['late']);
      expect(await connections().missedChecks(noon, later(3), 10)).toEqual([
        { id: 'missed', tenant: aConnection().tenant },
        { id: 'ahead', tenant: aConnection().tenant },
      ]);
    });

    it('that were refused with one of several codes are found, the oldest refusal first, while they wait for a sign-in', async () => {
      const refused = (id: string, code: string, change: Partial<Connection> = {}) =>
        connections().insert(
          aConnection({
            id,
            address: `${id}@contoso.com`,
            state: 'needs_sign_in',
            trouble: { class: 'ours', code, owner: 'vendor', correlation: null },
            troubleAt: noon,
            ...change,
          }),
        );
      await refused('late', 'two');
      await refused('early', 'one', { troubleAt: later(-1), state: 'needs_reauth' });
      await refused('otherwise', 'three');
      await refused('just now', 'one', { troubleAt: later(1) });
      await refused('asked', 'one', { state: 'needs_admin' });
      await refused('ended', 'one', { state: 'cancelled' });

      const { tenant, product } = aConnection();
      expect(await connections().refusedWith(['one', 'two'], later(1), 10)).toEqual([
        { id: 'early', tenant, product },
        { id: 'late', tenant, product },
      ]);
      expect(await connections().refusedWith(['one', 'two'], later(1), 1)).toHaveLength(1);
    });

    it('that are to sign in are found by the list that was confirmed, where the product has another now, until they were told', async () => {
      const make = (id: string, scopeVersion: string, change: Partial<Connection> = {}) =>
        connections().insert(
          aConnection({
            ...{ id, address: `${id}@contoso.com`, state: 'needs_sign_in', confirmed: { scopeVersion, at: noon } },
            ...change,
          }),
        );
      await make('younger', 'older', { createdAt: later(1) });
      await make('old', 'older');
      await make('unread', 'older', { state: 'draft', confirmed: null, createdAt: later(2) });
      await make('told', 'older');
      await make('now', 'newer');
      await make('active', 'older', { state: 'active' });
      await make('ended', 'older', { state: 'cancelled' });
      await make('other', 'older', { product: 'other' });
      const message = { to: ana, card: 'connection', subject: 'told', mode: 'edit', once: 'list:told' } as const;
      await subject().opened.store.outbox.add(message);
      const { product } = aConnection();

      expect(await connections().ofOtherLists(product, 'newer', 'list', 10)).toEqual(['old', 'younger', 'unread']);
      expect(await connections().ofOtherLists(product, 'newer', 'list', 1)).toEqual(['old']);
      expect(await connections().ofOtherLists(product, 'newer', 'list again', 10)).toContain('told');
    });

    it('that missed a look are found in every state that has not ended', async () => {
      for (const state of connectionStates) {
        await connections().insert(
          aConnection({ id: state, address: `${state}@contoso.com`, state, nextCheckAt: later(-1) }),
        );
      }

      const missed = (await connections().missedChecks(noon, later(3), 100)).map(({ id }) => id);

      expect(missed.toSorted()).toEqual(connectionStates.filter((state) => !isConnectionEnd(state)).toSorted());
      expect(missed).toContain('active');
      expect(await connections().missedChecks(later(-1), later(3), 100)).toEqual([]);
    });

    describe('of one tenant and product that wait together', () => {
      const make = (id: string, change: Partial<Connection> = {}) =>
        connections().insert(
          aConnection({
            id,
            address: `${id}@contoso.com`,
            state: 'propagating',
            grantKnownAt: noon,
            nextCheckAt: later(hour),
            ...change,
          }),
        );
      const denied = {
        trouble: { class: 'not_consented', code: 'AADSTS65001', owner: 'approver', correlation: null },
      } as const;

      it('show the newest whose look was denied the consent, and when one last became active', async () => {
        const one = aConnection({ id: 'one' });
        expect(await connections().siblingsOf(one)).toEqual({ newestDenied: null, provedAt: null });
        await make('one', { ...denied, grantKnownAt: later(9) });
        await make('older', denied);
        await make('newer', { ...denied, grantKnownAt: later(3), state: 'overdue' });
        await make('refused', { trouble: { ...denied.trouble, class: 'no_rights' }, grantKnownAt: later(4) });
        await make('elsewhere', { ...denied, product: 'other', grantKnownAt: later(5), activeAt: later(9) });
        await make('gone', { ...denied, state: 'cancelled', grantKnownAt: later(5) });
        await make('active', { state: 'active', activeAt: later(6) });
        await make('broken', { state: 'needs_reauth', activeAt: later(7) });

        expect(await connections().siblingsOf(one)).toEqual({
          newestDenied: { id: 'newer', grantKnownAt: later(3) },
          provedAt: later(7),
        });
      });

      it('are looked at in waves when the first of them works, and never later than planned', async () => {
        const waves = { size: 2, seconds: 5 };
        await make('works');
        for (const id of ['b', 'a', 'd', 'c', 'e']) await make(id);
        await make('soon', { grantKnownAt: later(1), nextCheckAt: later(1) });
        await make('due', { nextCheckAt: later(-1) });
        await make('left-alone', { leftAloneUntil: later(1) });
        await make('left-alone-no-more', { grantKnownAt: later(2), leftAloneUntil: noon });
        await make('active', { state: 'active' });
        await make('elsewhere', { product: 'other' });
        const works = aConnection({ id: 'works' });

        const hurried = await connections().hurrySiblings(works, noon, waves, 100);

        expect(Object.fromEntries(hurried.map(({ id, at }) => [id, at.getTime() - noon.getTime()]))).toEqual({
          a: 0,
          b: 0,
          c: 5_000,
          d: 5_000,
          e: 10_000,
          'left-alone-no-more': 15_000,
        });
        expect(await connections().find('c')).toMatchObject({ version: 2, nextCheckAt: later(5_000) });
        expect(await connections().find('soon')).toMatchObject({ version: 1, nextCheckAt: later(1) });
      });

      it('are left in their waves while another proves itself, and every proof of theirs after it', async () => {
        await make('proves', { proofs: 1 });
        await make('proves-next', { proofs: 1 });
        await make('waits');

        const next = aConnection({ id: 'proves-next' });
        expect(await connections().hurrySiblings(next, later(1), { size: 20, seconds: 5 }, 100)).toEqual([]);
      });

      it('are hurried once: whoever has waited while another became active has tried', async () => {
        await make('first', { state: 'active', activeAt: later(1) });
        await make('second', { state: 'active', activeAt: later(2) });
        await make('waits');
        await make('began-later', { grantKnownAt: later(3) });
        const second = aConnection({ id: 'second' });

        const hurried = await connections().hurrySiblings(second, later(4), { size: 20, seconds: 5 }, 100);

        expect(hurried.map(({ id }) => id)).toEqual(['began-later']);
        expect(await connections().hurrySiblings(second, noon, { size: 20, seconds: 5 }, 0)).toEqual([]);
      });
    });

    it('tell how long the newest first activations of a product took, and nothing of whose they were', async () => {
      const make = (id: string, seconds: number, change: Partial<Connection> = {}) =>
        connections().insert(
          aConnection({
            id,
            address: `${id}@contoso.com`,
            state: 'active',
            grantKnownAt: noon,
            activeAt: later(seconds * 1000),
            ...change,
          }),
        );
      await make('old', 5);
      await make('new', 90.5, { tenant: ben.oid, state: 'disconnected' });
      await make('newest', 400);
      await make('recovered', 9_000, { brokenAt: later(1) });
      await make('elsewhere', 9_000, { product: 'other' });
      await make('never', 0, { state: 'propagating', activeAt: null });
      await make('signed in anew', -60, { state: 'propagating' });

      expect(await connections().pastWaits('ctouch-pro', 10)).toEqual([400, 90.5, 5]);
      expect(await connections().pastWaits('ctouch-pro', 2)).toEqual([400, 90.5]);
    });

    it('that set out for Microsoft and were not heard of are found, the longest gone first', async () => {
      const make = (id: string, change: object) =>
        connections().insert(aConnection({ id, address: `${id}@contoso.com`, ...change }));
      await make('gone', { leftAt: later(-2) });
      await make('long-gone', { leftAt: later(-3), state: 'needs_reauth' });
      await make('just-gone', { leftAt: noon });
      await make('came-back', { leftAt: null });
      await make('ended', { leftAt: later(-3), state: 'cancelled' });

      expect(await connections().leftBefore(noon, 10)).toEqual(['long-gone', 'gone']);
      expect(await connections().leftBefore(noon, 1)).toEqual(['long-gone']);
    });
  });
}
