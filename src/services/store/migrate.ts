import { CompiledQuery, type Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { first } from './migrations/0001-first.ts';
import { afterActive } from './migrations/0002-after-active.ts';
import { microsoft } from './migrations/0003-microsoft.ts';
import { conversation } from './migrations/0004-conversation.ts';
import { signedIn } from './migrations/0005-signed-in.ts';
import { keptReason } from './migrations/0006-kept-reason.ts';
import { order } from './migrations/0007-order.ts';
import { counted } from './migrations/0008-counted.ts';
import { names } from './migrations/0009-names.ts';
import { messageShown } from './migrations/0010-message-shown.ts';
import { answered } from './migrations/0011-answered.ts';

/** One statement after the other: PGlite's extended protocol takes a single statement a call. */
const steps = (list: readonly (string | Required<Migration>['up'])[]): Migration => ({
  async up(db) {
    for (const step of list) {
      if (typeof step === 'string') await db.executeQuery(CompiledQuery.raw(step));
      else await step(db);
    }
  },
});

/** In the order they were made; names never change once released. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': steps(first),
  '0002-after-active': steps(afterActive),
  '0003-microsoft': steps(microsoft),
  '0004-conversation': steps(conversation),
  '0005-signed-in': steps(signedIn),
  '0006-kept-reason': steps(keptReason),
  '0007-order': steps(order),
  '0008-counted': steps(counted),
  '0009-names': steps(names),
  '0010-message-shown': steps(messageShown),
  '0011-answered': steps(answered),
};

/**
 * Brings the tables up to date. Several processes may start at once: on a server Kysely's migrator takes an
 * advisory lock, so one works and the others find it done. All or nothing: PostgreSQL rolls back table changes too.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
