import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { vi } from 'vitest';
import { patience } from './patience.ts';

type Row = Readonly<Record<string, unknown>>;

/** A look into the database that the program holds open. */
export interface OpenedDatabase {
  rows(query: string): Promise<Row[]>;
  /** Every table of every schema with all its rows, the job queue included; bytes as text. */
  dump(): Promise<Readonly<Record<string, readonly Row[]>>>;
  /** What people and Microsoft have settled: changes when, and only when, something was decided, granted, asked or signed in. */
  truth(): Promise<Readonly<Record<string, readonly Row[]>>>;
  /** Resolves once no message is due, and no look at how an application stands at Microsoft. */
  settled(): Promise<void>;
  /** Ends the watching. */
  forget(): Promise<void>;
}

/** Sees every PGlite that the program opens from now on, since nobody else can open its folder meanwhile; looks at the newest. */
export function watchFolder(): OpenedDatabase {
  let newest: PGlite | undefined;
  const open = PGlite.create.bind(PGlite) as (options: object) => Promise<PGlite>;
  const spy = vi.spyOn(PGlite, 'create').mockImplementation((async (options: object) => {
    newest = await open(options);
    return newest;
  }) as never);

  return looksInto(
    async (query) => {
      if (!newest) throw new Error('the program has opened no database');
      return (await newest.query<Row>(query)).rows;
    },
    async () => void spy.mockRestore(),
  );
}

/** The database of this URL, by one connection beside the program's, which asks one thing after the other. */
export async function watchServer(connectionString: string): Promise<OpenedDatabase> {
  const client = new pg.Client({ connectionString });
  // Numbers as PGlite gives them.
  client.setTypeParser(pg.types.builtins.INT8, Number);
  await client.connect();
  let last: Promise<unknown> = Promise.resolve();
  return looksInto(
    (query) => {
      const next = last.then(async () => (await client.query<Row>(query)).rows);
      last = next.catch(() => undefined);
      return next;
    },
    () => client.end(),
  );
}

function looksInto(rows: OpenedDatabase['rows'], forget: OpenedDatabase['forget']): OpenedDatabase {
  async function tables(names: readonly string[]): Promise<Record<string, readonly Row[]>> {
    const read: Record<string, readonly Row[]> = {};
    for (const name of names) read[name] = await rows(`select * from ${name} order by 1, 2`);
    return read;
  }

  return {
    rows,
    async dump() {
      const names = await rows(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      );
      return tables(names.map(({ name }) => String(name)));
    },
    truth: () =>
      tables([
        'connections',
        'requests',
        'applications',
        'tenants',
        'tenant_domains',
        'approvers',
        'tokens',
        'timeline',
      ]),
    async settled() {
      await vi.waitFor(async () => {
        const due = await rows('select id, card from outbox where done_at is null');
        if (due.length > 0) throw new Error(`${due.length} messages are still to be delivered`);
        const looks = await rows(
          `select id from pgboss.job
            where name = 'check-application' and state in ('created', 'retry', 'active') and start_after <= now()`,
        );
        if (looks.length > 0) throw new Error(`${looks.length} looks at Microsoft are still to come`);
      }, patience);
    },
    forget,
  };
}
