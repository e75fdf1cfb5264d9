import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenBox } from '../../../../src/services/store/token-box.ts';
import { aConnection, anApplication, aRequest, ben, contoso, later, noon } from '../builders.ts';
import type { InstalledOpener, Row } from '../installed.ts';
import { oldKey, type Subject } from '../subject.ts';

/** As the first version wrote them: only its columns. */
const mailbox: Row = {
  id: 'connection-1',
  version: 1,
  tenant: contoso,
  product: 'ctouch-pro',
  target: 'own',
  address: 'ana@contoso.com',
  device: null,
  requester_tenant: contoso,
  requester_oid: aConnection().requester.oid,
  requester_name: aConnection().requester.name,
  state: 'draft',
  state_since: noon,
  user_level: 'missing',
  user_level_since: noon,
  checks: 0,
  created_at: noon,
  updated_at: noon,
};
const room: Row = { ...mailbox, id: 'room', target: 'room', address: 'room@contoso.com', device: 'ÉTAGE 2' };
const broken: Row = {
  ...mailbox,
  id: 'broken',
  address: 'ben@contoso.com',
  state: 'needs_reauth',
  active_at: noon,
  state_since: later(1),
};
const request: Row = {
  number: 'CR-1',
  version: 1,
  tenant: contoso,
  product: 'ctouch-pro',
  requester_tenant: contoso,
  requester_oid: aRequest().requester.oid,
  requester_name: aRequest().requester.name,
  scopes: ['Mail.Read', 'offline_access'],
  scope_version: 'v1',
  state: 'open',
  state_since: noon,
  evidence: 'none',
  created_at: noon,
  expires_at: aRequest().expiresAt,
};
const decided: Row = {
  ...request,
  number: 'CR-2',
  state: 'granted',
  decision: JSON.stringify({ by: ben, reason: 'year end', as: 'named_approver' }),
  decided_at: later(1),
};

const application: Row = {
  tenant: contoso,
  product: 'ctouch-pro',
  version: 1,
  level: 'requested',
  evidence: 'none',
  scopes: [],
  since: noon,
};

/** By a clock that stood far ahead. */
const year = 365 * 24 * 60 * 60_000;
const shownTo = { tenant: contoso, oid: ben.oid } as const;
const shown = { card: 'connection', subject: 'connection-1' } as const;

/** What an update of the program must do with the database of an installed one. */
export function upgradeContract(open: InstalledOpener): void {
  describe('a database of the first version', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open([
        ['connections', mailbox],
        ['connections', room],
        ['connections', broken],
        ['requests', request],
        ['requests', decided],
        ['applications', application],
        ['tenants', { id: contoso, name: 'Contoso' }],
        ['conversations', { ...shownTo, name: ben.name, reference: {}, state: 'active', seen_at: later(year) }],
        ['sent_cards', { ...shownTo, ...shown, activity_id: 'before', at: later(year) }],
        ['tokens', { connection: 'connection-1', ...tokenBox([oldKey]).seal('cache', 'connection-1') }],
      ]);
    });
    afterAll(() => subject.close());
    const store = () => subject.opened.store;

    it('has connections that signed in with a browser as their own address', async () => {
      expect(await store().connections.find('connection-1')).toEqual(
        aConnection({
          signInAs: 'ana@contoso.com',
          via: 'browser',
          failures: 0,
          coverage: null,
          brokenAt: null,
          proofs: null,
          held: [],
          leftAloneUntil: null,
        }),
      );
      expect(await store().connections.find('room')).toMatchObject({ signInAs: 'room@contoso.com' });
      expect(await store().tokens.read('connection-1')).toBe('cache');
    });

    it('knows which connections were active before they broke', async () => {
      expect(await store().connections.find('broken')).toMatchObject({ brokenAt: later(1) });
    });

    it('has decisions that were made for everybody', async () => {
      expect(await store().requests.find('CR-1')).toEqual(aRequest());
      expect((await store().requests.find('CR-2'))?.decision).toEqual({
        by: ben,
        at: later(1),
        reason: 'year end',
        as: 'named_approver',
        coverage: 'all',
      });
    });

    it('knows nothing yet of grants, policies and mailbox-by-mailbox tenants', async () => {
      const unseen = {
        objectId: null,
        forAll: null,
        people: [],
        withdrawn: null,
        seenAt: null,
        written: [],
        untold: null,
        doubtedAt: null,
      };
      expect(await store().applications.find(contoso, 'ctouch-pro')).toEqual(anApplication(unseen));
      expect(await store().tenants.find(contoso)).toMatchObject({
        name: 'Contoso',
        managedPerUser: false,
        policy: null,
      });
    });

    it.each([
      [
        'connections_signed_in',
        `product, count(*), count(*) filter (where user_level = 'signed_in')`,
        'and ended = false group by product',
      ],
      ['connections_counted', 'product, state, count(*)', 'group by state, product'],
    ])('counts what a look at a tenant shows from an index alone: %s', async (index, columns, grouped) => {
      expect(await store().connections.countSignedIn(contoso)).toEqual({ 'ctouch-pro': { signedIn: 0, total: 3 } });
      // With so few rows the planner would read them all, and never vacuumed it would not trust the index.
      const others = ['enable_seqscan', 'enable_bitmapscan'];
      for (const way of others) await subject.query(`set ${way} = off`);
      const plan = await subject.query(
        `explain select ${columns} from connections where tenant = '${contoso}' ${grouped}`,
      );
      for (const way of others) await subject.query(`reset ${way}`);

      expect(JSON.stringify(plan)).toContain(`Index Only Scan using ${index}`);
    });

    it('has chats and cards that are older than all that comes, whatever clock wrote them', async () => {
      const { conversations, sentCards, order } = store();
      const before = await conversations.find(contoso, ben.oid);
      if (!before) throw new Error('the chat is gone');
      await conversations.refresh({ ...before, name: 'Ben O.', seenAt: noon }, await order.next());
      expect(await conversations.find(contoso, ben.oid)).toMatchObject({ name: 'Ben O.' });

      const card = { ...shownTo, ...shown };
      expect(await sentCards.remember({ ...card, activityId: '', drawn: 0 })).toBe(null);
      expect(await sentCards.find(contoso, ben.oid, 'connection', 'connection-1')).toBe('before');
      expect(await sentCards.remember({ ...card, activityId: 'now', drawn: await order.next() })).toBe('before');
    });

    it('has its devices found by name, in any capitals, with room for others beside them', async () => {
      const { connections } = store();
      const found = (device: string) => connections.findOpen(contoso, 'ctouch-pro', 'room@contoso.com', device);
      const beside = aConnection({ id: 'beside', target: 'room', address: 'room@contoso.com', device: 'Étage 3' });

      expect(await found('étage 2')).toMatchObject({ id: 'room', device: 'ÉTAGE 2' });
      expect((await connections.byDevice(contoso, 'Étage 2')).map(({ id }) => id)).toEqual(['room']);
      await connections.insert(beside);
      expect(await found('ÉTAGE 3')).toEqual(beside);
      const again = connections.insert({ ...beside, id: 'again', device: 'étage 2' });
      await expect(again).rejects.toMatchObject({ code: 'connection_open' });
    });
  });
}
