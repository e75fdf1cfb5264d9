import type { Kysely } from 'kysely';
import type { DeviceCode } from '../consent/model.ts';
import type { DeviceCodes } from '../journeys/ports.ts';
import { json } from './json.ts';
import type { Tables } from './schema.ts';
import type { TokenBox } from './token-box.ts';

/** Not the connection's id alone: neither a kept token nor the code of another device opens in this place. */
const boundTo = (connection: string): string => `device code of ${connection}`;

export function deviceCodes(db: Kysely<Tables>, box: TokenBox): DeviceCodes {
  const of = (connection: string) => db.selectFrom('device_codes').where('connection', '=', connection);
  return {
    async start(code, secret) {
      const row = { ...toRow(code), ...box.seal(secret, boundTo(code.connection)) };
      await db
        .insertInto('device_codes')
        .values(row)
        .onConflict((key) => key.column('connection').doUpdateSet(row))
        .execute();
    },
    async find(connection) {
      const row = await of(connection).selectAll().executeTakeFirst();
      if (!row) return null;
      const { version, state, trouble, user_code, verification_uri, started_at, expires_at, interval_seconds } = row;
      return {
        connection,
        version,
        userCode: user_code,
        verificationUri: verification_uri,
        startedAt: started_at,
        expiresAt: expires_at,
        interval: interval_seconds,
        state,
        trouble,
      };
    },
    async secret(connection) {
      const row = await of(connection).select(['kid', 'sealed']).executeTakeFirst();
      return row?.kid && row.sealed ? box.open(row.sealed, row.kid, boundTo(connection)) : null;
    },
    async save(code, ifVersion) {
      const gone = code.state === 'waiting' ? {} : { kid: null, sealed: null };
      const written = await db
        .updateTable('device_codes')
        .set({ ...toRow(code), ...gone })
        .where('connection', '=', code.connection)
        .where('version', '=', ifVersion)
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
    async forget(connection) {
      await db.deleteFrom('device_codes').where('connection', '=', connection).execute();
    },
  };
}

const toRow = (code: DeviceCode) => ({
  connection: code.connection,
  version: code.version,
  user_code: code.userCode,
  verification_uri: code.verificationUri,
  started_at: code.startedAt,
  expires_at: code.expiresAt,
  interval_seconds: code.interval,
  state: code.state,
  trouble: code.trouble && json(code.trouble),
});
