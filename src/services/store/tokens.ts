import type { Kysely } from 'kysely';
import type { Tokens } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';
import type { TokenBox } from './token-box.ts';

export function tokens(db: Kysely<Tables>, box: TokenBox): Tokens {
  return {
    async keep(connection, cache) {
      const row = box.seal(cache, connection);
      await db
        .insertInto('tokens')
        .values({ connection, ...row })
        .onConflict((key) => key.column('connection').doUpdateSet(row))
        .execute();
    },
    async read(connection) {
      const row = await db.selectFrom('tokens').selectAll().where('connection', '=', connection).executeTakeFirst();
      return row ? box.open(row.sealed, row.kid, connection) : null;
    },
    async forget(connection) {
      await db.deleteFrom('tokens').where('connection', '=', connection).execute();
    },
  };
}
