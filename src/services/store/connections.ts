import { type Kysely, type Selectable, sql } from 'kysely';
import type { Connection } from '../consent/model.ts';
import type { Clock, Connections } from '../journeys/ports.ts';
import { orConflict } from './conflict.ts';
import { deviceKey } from './device-key.ts';
import { json } from './json.ts';
import type { ConnectionRow, Tables } from './schema.ts';

const day = 24 * 60 * 60_000;
/** How long somebody still sees a connection of theirs that ended. */
const endedIsShown = 30 * day;
/** An address or a device has a handful of connections; more than this is nobody's reading. */
const mostOfOneName = 100;

const ids = async (found: { execute(): Promise<{ id: string }[]> }): Promise<string[]> =>
  (await found.execute()).map((row) => row.id);

const onTheWay: readonly Connection['state'][] = ['propagating', 'overdue'];
const signingIn: readonly Connection['state'][] = ['needs_sign_in', 'wrong_account', 'needs_reauth'];
const watched: readonly Connection['state'][] = [...onTheWay, 'active', 'revoked'];

const knownAs = (address: string) => sql<boolean>`aliases @> ${[address]}::text[]`;

export function connections(db: Kysely<Tables>, now: Clock): Connections {
  const all = db.selectFrom('connections').selectAll();
  const open = () => db.selectFrom('connections').select('id').where('ended', '=', false);
  return {
    async insert(connection) {
      await orConflict(db.insertInto('connections').values(toRow(connection)).execute());
    },
    async find(id) {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async save(connection, ifVersion) {
      const { id, ...change } = toRow(connection);
      const written = await orConflict(
        db
          .updateTable('connections')
          .set(change)
          .where('id', '=', id)
          .where('version', '=', ifVersion)
          .executeTakeFirst(),
      );
      return written.numUpdatedRows === 1n;
    },
    async findOpen(tenant, product, address, device) {
      const there = all
        .where('tenant', '=', tenant)
        .where('product', '=', product)
        .where('device_key', '=', deviceKey(device))
        .where('ended', '=', false);
      const row =
        (await there.where('address', '=', address).executeTakeFirst()) ??
        (await there.where(knownAs(address)).orderBy('created_at', 'desc').limit(1).executeTakeFirst());
      return row ? fromRow(row) : null;
    },
    async mailboxOf(tenant, product, signer) {
      const row = await all
        .where('tenant', '=', tenant)
        .where('signer', '=', signer)
        .where('product', '=', product)
        .where('target', 'in', ['own', 'named'])
        .where('ended', '=', false)
        .orderBy('created_at')
        .limit(1)
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async ofRequester(tenant, oid) {
      const shownSince = new Date(now().getTime() - endedIsShown);
      const rows = await all
        .where('tenant', '=', tenant)
        .where('requester_oid', '=', oid)
        .where((where) => where.or([where('ended', '=', false), where('state_since', '>=', shownSince)]))
        .orderBy('created_at', 'desc')
        .execute();
      return rows.map(fromRow);
    },
    async productsBeside(known) {
      const used = (table: 'connections' | 'requests') =>
        db
          .selectFrom(table)
          .select('product')
          .where('ended', '=', false)
          .where('product', 'not in', [...known]);
      const rows = await used('connections').union(used('requests')).execute();
      return rows.map(({ product }) => product).toSorted();
    },
    async waitingFor(request) {
      const rows = await all
        .where('request', '=', request)
        .where('state', '=', 'needs_admin')
        .orderBy('created_at')
        .execute();
      return rows.map(fromRow);
    },
    async countByState(tenant) {
      const rows = await db
        .selectFrom('connections')
        .select(({ fn }) => ['product', 'state', fn.countAll<string | number>().as('count')])
        .where('tenant', '=', tenant)
        .groupBy(['state', 'product'])
        .execute();
      const products = new Set(rows.map(({ product }) => product));
      const of = (product: string) => rows.filter((row) => row.product === product);
      return Object.fromEntries(
        [...products].map((product) => [
          product,
          Object.fromEntries(of(product).map(({ state, count }) => [state, Number(count)])),
        ]),
      );
    },
    async countSignedIn(tenant) {
      const rows = await db
        .selectFrom('connections')
        .select(({ fn }) => [
          'product',
          fn.countAll<string | number>().as('total'),
          fn.countAll<string | number>().filterWhere('user_level', '=', 'signed_in').as('signed_in'),
        ])
        .where('tenant', '=', tenant)
        .where('ended', '=', false)
        .groupBy('product')
        .execute();
      return Object.fromEntries(
        rows.map(({ product, total, signed_in }) => [product, { signedIn: Number(signed_in), total: Number(total) }]),
      );
    },
    async newest(tenant, limit) {
      const rows = await all.where('tenant', '=', tenant).orderBy('created_at', 'desc').limit(limit).execute();
      return rows.map(fromRow);
    },
    async byAddress(address) {
      const rows = await all
        .where((where) => where.or([where('address', '=', address.toLowerCase()), knownAs(address.toLowerCase())]))
        .orderBy('created_at', 'desc')
        .limit(mostOfOneName)
        .execute();
      return rows.map(fromRow);
    },
    async openOf(tenant, product, limit, after) {
      const these = all.where('tenant', '=', tenant).where('product', '=', product).where('ended', '=', false);
      const rows = await (after
        ? these.where(sql<boolean>`(created_at, id) > (${after.createdAt}, ${after.id})`)
        : these
      )
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    async byDevice(tenant, device) {
      const rows = await all
        .where('tenant', '=', tenant)
        .where('device_key', '=', deviceKey(device))
        .where('device', 'is not', null)
        .orderBy('created_at', 'desc')
        .limit(mostOfOneName)
        .execute();
      return rows.map(fromRow);
    },
    async ofOtherLists(product, scopeVersion, once, limit) {
      const others = open()
        .where('product', '=', product)
        .where((row) =>
          row.or([
            // Which list a draft shows is kept nowhere.
            row('state', '=', 'draft'),
            row('state', 'in', signingIn).and('confirmed_scope_version', '<>', scopeVersion),
          ]),
        )
        .where(sql<boolean>`not exists (select from outbox where once = ${`${once}:`} || connections.id)`);
      return ids(others.orderBy('created_at').limit(limit));
    },
    async leftBefore(before, limit) {
      return ids(open().where('left_at', '<', before).orderBy('left_at').limit(limit));
    },
    async unchangedIn(states, before, limit) {
      return ids(
        open().where('state', 'in', states).where('updated_at', '<', before).orderBy('updated_at').limit(limit),
      );
    },
    async propagatingSince(before, limit) {
      const late = open().where('state', '=', 'propagating').where('grant_known_at', '<', before);
      return ids(late.orderBy('grant_known_at').limit(limit));
    },
    async siblingsOf({ id, tenant, product }) {
      const others = db
        .selectFrom('connections')
        .where('tenant', '=', tenant)
        .where('product', '=', product)
        .where('id', '<>', id);
      const newestDenied = await others
        .select(['id', 'grant_known_at'])
        .where('ended', '=', false)
        .where('state', 'in', onTheWay)
        .where(sql`trouble ->> 'class'`, '=', 'not_consented')
        .orderBy('grant_known_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      const proved = await others
        .select('active_at')
        .where('active_at', 'is not', null)
        .orderBy('active_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return {
        newestDenied: newestDenied ? { id: newestDenied.id, grantKnownAt: newestDenied.grant_known_at } : null,
        provedAt: proved?.active_at ?? null,
      };
    },
    async hurrySiblings({ id, tenant, product }, at, { size, seconds }, limit) {
      // Whoever is being looked at this very moment is passed over, not waited for.
      const { rows } = await sql<{ id: string; at: Date }>`
        with waiting as (
          select id, next_check_at from connections one
            where tenant = ${tenant} and product = ${product} and id <> ${id} and not ended
              and state in ('propagating', 'overdue') and next_check_at > ${at}
              and coalesce(proofs, 0) = 0 and coalesce(left_alone_until <= ${at}, true)
              and not exists (
                select 1 from connections other
                  where other.tenant = one.tenant and other.product = one.product
                    and other.id not in (one.id, ${id})
                    and (other.active_at >= one.grant_known_at or (not other.ended and other.proofs >= 1))
              )
            order by grant_known_at, id
            limit ${limit}
            for update skip locked
        ), planned as (
          select id, next_check_at,
              ${at}::timestamptz + ((row_number() over () - 1) / ${size}::int) * ${seconds}::int * interval '1 second' as at
            from waiting
        )
        update connections set next_check_at = planned.at, version = version + 1
          from planned
          where connections.id = planned.id and planned.at < planned.next_check_at
          returning connections.id, planned.at
      `.execute(db);
      return rows;
    },
    async pastWaits(product, limit) {
      const rows = await db
        .selectFrom('connections')
        .select(['grant_known_at', 'active_at'])
        .where('product', '=', product)
        // Signed in anew and not active again yet: the old activation is no end of this wait.
        .whereRef('active_at', '>=', 'grant_known_at')
        // What worked, broke and works again was no wait for Microsoft.
        .where('broken_at', 'is', null)
        .orderBy('active_at', 'desc')
        .limit(limit)
        .execute();
      return rows.flatMap(({ grant_known_at: known, active_at: active }) =>
        known && active ? [(active.getTime() - known.getTime()) / 1000] : [],
      );
    },
    async refusedWith(codes, before, limit) {
      const refused = open()
        .where('state', 'in', ['needs_sign_in', 'wrong_account', 'needs_reauth'])
        .where(sql<string>`trouble ->> 'class'`, '=', sql.lit('ours'))
        .where(sql<string>`trouble ->> 'code'`, 'in', codes)
        .where('trouble_at', '<', before)
        .orderBy('trouble_at')
        .limit(limit);
      return await refused.select(['id', 'tenant', 'product']).execute();
    },
    async missedChecks(before, ahead, limit) {
      const missed = open()
        .where('next_check_at', 'is not', null)
        // By state, as the index is kept: it holds next to nothing of what is to come.
        .where((where) =>
          where.or([
            where('next_check_at', '<', before),
            where.and([where('state', 'in', watched), where('updated_at', '>', ahead)]),
          ]),
        )
        .orderBy('next_check_at')
        .limit(limit);
      return await missed.select(['id', 'tenant']).execute();
    },
  };
}

function toRow(connection: Connection) {
  return {
    id: connection.id,
    version: connection.version,
    tenant: connection.tenant,
    product: connection.product,
    target: connection.target,
    address: connection.address,
    aliases: [...connection.aliases],
    device: connection.device,
    device_key: deviceKey(connection.device),
    sign_in_as: connection.signInAs,
    requester_tenant: connection.requester.tenant,
    requester_oid: connection.requester.oid,
    requester_name: connection.requester.name,
    signer: connection.signer,
    state: connection.state,
    state_since: connection.stateSince,
    user_level: connection.userLevel,
    user_level_since: connection.userLevelSince,
    confirmed_scope_version: connection.confirmed?.scopeVersion ?? null,
    confirmed_at: connection.confirmed?.at ?? null,
    account_ready: connection.accountReady,
    coverage: connection.coverage,
    health_agreed_at: connection.healthAgreedAt,
    left_at: connection.leftAt,
    via: connection.via,
    request: connection.request,
    trouble: connection.trouble && json(connection.trouble),
    trouble_at: connection.troubleAt,
    other_account: connection.otherAccount,
    grant_known_at: connection.grantKnownAt,
    active_at: connection.activeAt,
    broken_at: connection.brokenAt,
    checks: connection.checks,
    proofs: connection.proofs,
    held: [...connection.held],
    failures: connection.failures,
    next_check_at: connection.nextCheckAt,
    left_alone_until: connection.leftAloneUntil,
    created_at: connection.createdAt,
    updated_at: connection.updatedAt,
  };
}

function fromRow(row: Selectable<ConnectionRow>): Connection {
  const { confirmed_scope_version: scopeVersion, confirmed_at: confirmedAt } = row;
  return {
    id: row.id,
    version: row.version,
    tenant: row.tenant,
    product: row.product,
    target: row.target,
    address: row.address,
    aliases: row.aliases,
    device: row.device,
    signInAs: row.sign_in_as,
    requester: { tenant: row.requester_tenant, oid: row.requester_oid, name: row.requester_name },
    signer: row.signer,
    state: row.state,
    stateSince: row.state_since,
    userLevel: row.user_level,
    userLevelSince: row.user_level_since,
    confirmed: scopeVersion !== null && confirmedAt !== null ? { scopeVersion, at: confirmedAt } : null,
    accountReady: row.account_ready,
    coverage: row.coverage,
    healthAgreedAt: row.health_agreed_at,
    leftAt: row.left_at,
    via: row.via,
    request: row.request,
    trouble: row.trouble,
    troubleAt: row.trouble_at,
    otherAccount: row.other_account,
    grantKnownAt: row.grant_known_at,
    activeAt: row.active_at,
    brokenAt: row.broken_at,
    checks: row.checks,
    proofs: row.proofs,
    held: row.held,
    failures: row.failures,
    nextCheckAt: row.next_check_at,
    leftAloneUntil: row.left_alone_until,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
