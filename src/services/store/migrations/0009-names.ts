import { type Kysely, sql } from 'kysely';
import { nameWords } from '../name-key.ts';

/** Helpdesk finds people by what they are called in Teams, in any order of the words. Folded as a company's name is. */
export const names: readonly (string | ((db: Kysely<unknown>) => Promise<void>))[] = [
  `alter table conversations add column name_words text[] not null default '{}'`,
  foldNames,
  'create index conversations_by_name on conversations using gin (name_words)',
];

async function foldNames(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select distinct name from conversations`.execute(db);
  for (const { name } of rows)
    await sql`update conversations set name_words = ${nameWords(name)}::text[] where name = ${name}`.execute(db);
}
