import type { Kysely, Selectable } from 'kysely';
import type { ApplicationState, Withdrawal } from '../consent/model.ts';
import type { Applications } from '../journeys/ports.ts';
import { json } from './json.ts';
import type { ApplicationRow, Tables } from './schema.ts';

export function applications(db: Kysely<Tables>): Applications {
  const all = db.selectFrom('applications').selectAll();
  return {
    async find(tenant, product) {
      const row = await all.where('tenant', '=', tenant).where('product', '=', product).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async save(state) {
      const row = toRow(state);
      if (state.version === 1) {
        // The one who comes second waits for the first and then inserts nothing: no error, the transaction lives on.
        const inserted = await db
          .insertInto('applications')
          .values(row)
          .onConflict((key) => key.columns(['tenant', 'product']).doNothing())
          .executeTakeFirst();
        return inserted.numInsertedOrUpdatedRows === 1n;
      }
      const written = await db
        .updateTable('applications')
        .set(row)
        .where('tenant', '=', state.tenant)
        .where('product', '=', state.product)
        .where('version', '=', state.version - 1)
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
    async seen({ tenant, product, seenAt }) {
      await db
        .updateTable('applications')
        .set({ seen_at: seenAt })
        .where('tenant', '=', tenant)
        .where('product', '=', product)
        .execute();
    },
    async ofTenant(tenant) {
      const rows = await all.where('tenant', '=', tenant).orderBy('product').execute();
      return rows.map(fromRow);
    },
  };
}

const howOf = ({ after, deleted }: Withdrawal) => ({
  ...(after === undefined ? {} : { after }),
  ...(deleted ? { deleted } : {}),
});

const fromHow = (how: Selectable<ApplicationRow>['withdrawn_how']): Pick<Withdrawal, 'after' | 'deleted'> => {
  const { after, ...rest } = how ?? {};
  return after === undefined ? rest : { ...rest, after: after === null ? null : new Date(after) };
};

const toRow = (state: ApplicationState) => ({
  tenant: state.tenant,
  product: state.product,
  version: state.version,
  level: state.level,
  evidence: state.evidence,
  scopes: [...state.scopes],
  since: state.since,
  wall_seen_at: state.wallSeenAt,
  object_id: state.objectId,
  for_all: state.forAll,
  people: [...state.people],
  assignment_required: state.assignmentRequired,
  withdrawn_at: state.withdrawn?.at ?? null,
  withdrawn_by: state.withdrawn?.by ?? null,
  withdrawn_how: state.withdrawn && json(howOf(state.withdrawn)),
  seen_at: state.seenAt,
  written: json(state.written),
  untold: state.untold && json(state.untold),
  doubted_at: state.doubtedAt,
});

const fromRow = (row: Selectable<ApplicationRow>): ApplicationState => ({
  tenant: row.tenant,
  product: row.product,
  version: row.version,
  level: row.level,
  evidence: row.evidence,
  scopes: row.scopes,
  since: row.since,
  wallSeenAt: row.wall_seen_at,
  objectId: row.object_id,
  forAll: row.for_all,
  people: row.people,
  assignmentRequired: row.assignment_required,
  withdrawn: row.withdrawn_at && { at: row.withdrawn_at, by: row.withdrawn_by, ...fromHow(row.withdrawn_how) },
  seenAt: row.seen_at,
  written: row.written.map((each) => ({ ...each, at: new Date(each.at) })),
  untold: row.untold,
  doubtedAt: row.doubted_at,
});
