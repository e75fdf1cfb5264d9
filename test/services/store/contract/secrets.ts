import { describe, expect, it } from 'vitest';
import { aConnection, anAttempt, contoso, later } from '../builders.ts';
import { dump, type Subject } from '../subject.ts';

export function secretsContract(subject: () => Subject): void {
  const store = () => subject().opened.store;

  describe('tickets', () => {
    const ticket = {
      hash: 'hash-1',
      kind: 'connect',
      tenant: contoso,
      subject: 'connection-1',
      expiresAt: later(1),
    } as const;

    it('are found by the hash of their text', async () => {
      await store().tickets.insert(ticket);

      expect(await store().tickets.find('hash-1')).toEqual(ticket);
      expect(await store().tickets.find('hash-2')).toBeNull();
    });

    it('are of every kind that is handed out', async () => {
      for (const kind of ['connect', 'approve', 'rights', 'manage'] as const) {
        await store().tickets.insert({ ...ticket, hash: kind, kind, subject: '' });
        expect(await store().tickets.find(kind)).toMatchObject({ kind });
      }
    });

    it('end together, those of one kind and subject only', async () => {
      const far = { ...ticket, expiresAt: new Date('2100-01-01T00:00:00Z') };
      await store().tickets.insert(far);
      await store().tickets.insert({ ...far, hash: 'hash-2' });
      await store().tickets.insert({ ...far, hash: 'of-another', subject: 'connection-2' });
      await store().tickets.insert({ ...far, hash: 'of-another-kind', kind: 'approve' });

      await store().tickets.endAll('connect', 'connection-1');

      const left = await Promise.all(
        ['hash-1', 'hash-2', 'of-another', 'of-another-kind'].map((hash) => store().tickets.find(hash)),
      );
      expect(left.map((found) => (found && found.expiresAt > new Date() ? 'open' : 'ended'))).toEqual([
        'ended',
        'ended',
        'open',
        'open',
      ]);
    });
  });

  describe('expired tickets and attempts', () => {
    it('are dropped, and only they', async () => {
      await store().tickets.insert({
        hash: 'over',
        kind: 'connect',
        tenant: contoso,
        subject: 'c',
        expiresAt: later(-1),
      });
      await store().tickets.insert({
        hash: 'open',
        kind: 'connect',
        tenant: contoso,
        subject: 'c',
        expiresAt: later(1),
      });
      await store().attempts.insert({ ...anAttempt(), hash: 'over', expiresAt: later(-1) });
      await store().attempts.insert({ ...anAttempt(), hash: 'open', expiresAt: later(1) });

      await store().tickets.dropExpired(later(0));
      await store().attempts.dropExpired(later(0));

      expect([await store().tickets.find('over'), await store().attempts.find('over')]).toEqual([null, null]);
      expect((await store().tickets.find('open'))?.hash).toBe('open');
      expect((await store().attempts.find('open'))?.hash).toBe('open');
    });
  });

  describe('sign-in attempts', () => {
    it('come back as they were written', async () => {
      await store().attempts.insert(anAttempt({ ticketHash: 'hash-1' }));

      expect(await store().attempts.find('hash-of-state')).toEqual(anAttempt({ ticketHash: 'hash-1' }));
    });

    it('are of every kind of trip', async () => {
      for (const kind of ['user', 'admin', 'staff', 'rights', 'manage'] as const) {
        await store().attempts.insert(anAttempt({ hash: kind, kind }));
        expect(await store().attempts.find(kind)).toMatchObject({ kind });
      }
    });

    it('finish once, with what came first', async () => {
      await store().attempts.insert(anAttempt());
      const finish = (outcome: string) => store().transact((tx) => tx.attempts.finish('hash-of-state', outcome));

      const finished = await Promise.all([finish('signed_in'), finish('signed_in')]);

      expect(finished.toSorted()).toEqual([false, true]);
      expect(await finish('declined')).toBe(false);
      expect((await store().attempts.find('hash-of-state'))?.outcome).toBe('signed_in');
    });

    it('end together, those of one kind and subject only', async () => {
      const far = anAttempt({ subject: 'connection-1', expiresAt: new Date('2100-01-01T00:00:00Z') });
      await store().attempts.insert({ ...far, hash: 'one' });
      await store().attempts.insert({ ...far, hash: 'two', outcome: 'other_account' });
      await store().attempts.insert({ ...far, hash: 'of-another', subject: 'connection-2' });
      await store().attempts.insert({ ...far, hash: 'of-another-kind', kind: 'admin' });

      await store().attempts.endAll('user', 'connection-1');

      const hashes = ['one', 'two', 'of-another', 'of-another-kind'];
      const left = await Promise.all(hashes.map((hash) => store().attempts.find(hash)));
      expect(left.map((found) => (found && found.expiresAt > new Date() ? 'open' : 'ended'))).toEqual([
        'ended',
        'ended',
        'open',
        'open',
      ]);
    });

    it('that nobody began do not finish', async () => {
      expect(await store().attempts.finish('nobody', 'signed_in')).toBe(false);
    });
  });

  describe('kept tokens', () => {
    const cache = '{"refresh_token":"0.AAAA-secret-ünïcode"}';

    it('come back until they are forgotten', async () => {
      await store().tokens.keep('connection-1', 'older');
      await store().tokens.keep('connection-1', cache);
      expect(await store().tokens.read('connection-1')).toBe(cache);

      await store().tokens.forget('connection-1');

      expect(await store().tokens.read('connection-1')).toBeNull();
    });

    it('may be kept while their connection is active', async () => {
      await store().transact(async (tx) => {
        await tx.connections.insert(aConnection({ state: 'active', healthAgreedAt: later(1) }));
        await tx.tokens.keep('connection-1', cache);
      });
      await store().connections.save(aConnection({ state: 'active', version: 2 }), 1);

      expect(await store().tokens.read('connection-1')).toBe(cache);
    });

    it('stand nowhere in the database in the clear', async () => {
      await store().tokens.keep('connection-1', cache);

      const everything = await dump(subject());

      expect(everything).toContain('connection-1');
      expect(everything).not.toContain('secret');
      expect(everything).not.toContain(Buffer.from(cache).toString('hex').slice(0, 24));
    });

    it('do not open in the row of another connection', async () => {
      await store().tokens.keep('connection-1', cache);
      await subject().query(`update tokens set connection = 'connection-2'`);

      await expect(store().tokens.read('connection-2')).rejects.toMatchObject({ code: 'token_sealed_otherwise' });
    });

    it('do not open when a byte was changed', async () => {
      await store().tokens.keep('connection-1', cache);
      await subject().query('update tokens set sealed = set_byte(sealed, 30, (get_byte(sealed, 30) + 1) % 256)');

      await expect(store().tokens.read('connection-1')).rejects.toMatchObject({ code: 'token_sealed_otherwise' });
    });
  });
}
