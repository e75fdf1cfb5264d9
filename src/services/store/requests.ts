import { type Kysely, type Selectable, sql } from 'kysely';
import type { ApprovalRequest } from '../consent/model.ts';
import type { Requests } from '../journeys/ports.ts';
import { orConflict } from './conflict.ts';
import { json } from './json.ts';
import type { RequestRow, Tables } from './schema.ts';

export function requests(db: Kysely<Tables>): Requests {
  const all = db.selectFrom('requests').selectAll();
  return {
    async nextNumber() {
      // Numbers are never given twice; one that was drawn in a transaction that failed is left out.
      const { rows } = await sql<{ number: string }>`select 'CR-' || nextval('request_number') as number`.execute(db);
      const [row] = rows;
      if (!row) throw new Error('the sequence request_number gave nothing');
      return row.number;
    },
    async insert(request) {
      await orConflict(db.insertInto('requests').values(toRow(request)).execute());
    },
    async find(number, hold) {
      const found = all.where('number', '=', number);
      const row = await (hold ? found.forUpdate() : found).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async save(request, ifVersion) {
      const { number, ...change } = toRow(request);
      const written = await orConflict(
        db
          .updateTable('requests')
          .set(change)
          .where('number', '=', number)
          .where('version', '=', ifVersion)
          .executeTakeFirst(),
      );
      return written.numUpdatedRows === 1n;
    },
    async findOpen(tenant, product, hold) {
      const found = all.where('tenant', '=', tenant).where('product', '=', product).where('ended', '=', false);
      const row = await (hold ? found.forUpdate() : found).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async ofTenant(tenant, limit) {
      const rows = await all.where('tenant', '=', tenant).orderBy('created_at', 'desc').limit(limit).execute();
      return rows.map(fromRow);
    },
    async expired(at, limit) {
      const rows = await db
        .selectFrom('requests')
        .select('number')
        .where('ended', '=', false)
        .where('expires_at', '<=', at)
        .orderBy('expires_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.number);
    },
    async ofOtherLists(product, scopeVersion, limit) {
      const rows = await db
        .selectFrom('requests')
        .select('number')
        .where('product', '=', product)
        .where('ended', '=', false)
        .where('scope_version', '<>', scopeVersion)
        .orderBy('created_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.number);
    },
    async waysOn(decidedBefore, once, limit) {
      const { rows } = await sql<{ number: string }>`
        select number from requests
        where state = 'approved' and returned_at is null and decision ->> 'coverage' = 'all'
          and decided_at <= ${decidedBefore}
          and exists (
            select from sent_cards
            where subject = number and card = 'approval-request' and activity_id <> ''
              and sent_cards.tenant = requests.tenant and oid = decision -> 'by' ->> 'oid'
          )
          and not exists (select from outbox where once = ${`${once}:`} || number)
        order by decided_at
        limit ${limit}`.execute(db);
      return rows.map((row) => row.number);
    },
    async asked(madeBefore, once, limit) {
      const { rows } = await sql<{ number: string }>`
        select number from requests
        where not ended and created_at <= ${madeBefore}
          and exists (
            select from sent_cards
            where subject = number and card in ('channel-question', 'approval-request') and activity_id <> ''
          )
          and not exists (select from outbox where once = ${`${once}:`} || number)
        order by created_at
        limit ${limit}`.execute(db);
      return rows.map((row) => row.number);
    },
  };
}

function toRow(request: ApprovalRequest) {
  const { decision } = request;
  return {
    number: request.number,
    version: request.version,
    tenant: request.tenant,
    product: request.product,
    requester_tenant: request.requester.tenant,
    requester_oid: request.requester.oid,
    requester_name: request.requester.name,
    reason: request.reason,
    meant_for_all: request.meantForAll,
    scopes: [...request.scopes],
    scope_version: request.scopeVersion,
    state: request.state,
    state_since: request.stateSince,
    evidence: request.evidence,
    decision:
      decision && json({ by: decision.by, reason: decision.reason, as: decision.as, coverage: decision.coverage }),
    decided_at: decision?.at ?? null,
    returned_at: request.returnedAt,
    trouble: request.trouble && json(request.trouble),
    trouble_at: request.troubleAt,
    earlier: request.earlier && json(request.earlier),
    created_at: request.createdAt,
    expires_at: request.expiresAt,
  };
}

function fromRow(row: Selectable<RequestRow>): ApprovalRequest {
  return {
    number: row.number,
    version: row.version,
    tenant: row.tenant,
    product: row.product,
    requester: { tenant: row.requester_tenant, oid: row.requester_oid, name: row.requester_name },
    reason: row.reason,
    meantForAll: row.meant_for_all,
    scopes: row.scopes,
    scopeVersion: row.scope_version,
    state: row.state,
    stateSince: row.state_since,
    evidence: row.evidence,
    decision: row.decision && row.decided_at ? { ...row.decision, at: row.decided_at } : null,
    returnedAt: row.returned_at,
    trouble: row.trouble,
    troubleAt: row.trouble_at,
    earlier: row.earlier && {
      by: row.earlier.by,
      decidedAt: new Date(row.earlier.decidedAt),
      returnedAt: new Date(row.earlier.returnedAt),
    },
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
