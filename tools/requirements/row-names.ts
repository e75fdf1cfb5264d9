import { mentionsIn } from './mentions.ts';
import type { Readable } from './readable.ts';

/**
 * The names under which a test with a table runs: its template, and for each row that names requirement lines of its own
 * the template filled from that row. A table that cannot be read, or is none, leaves the template alone.
 */
export function rowNames(template: string, table: Readable): readonly string[] {
  if (!Array.isArray(table) || table.length === 0) return [template];
  const own = mentionsIn(template).length;
  const names = (table as readonly Readable[]).map((row) => {
    const filled = fill(template, row);
    return mentionsIn(filled).length > own ? filled : template;
  });
  return [...new Set(names)];
}

/** As vitest does it: `%s` takes the row's values in turn, `$key` the one of that name. */
function fill(template: string, row: Readable): string {
  const values = (Array.isArray(row) ? row : [row])[Symbol.iterator]();
  return template.replace(/%[sdifjoOc]|\$(\w+)/g, (mark, key?: string) => {
    const value = key === undefined ? values.next().value : row instanceof Map ? row.get(key) : undefined;
    return typeof value === 'string' ? value : mark;
  });
}
