import { badRequest } from './errors.ts';

type Entity = Readonly<Record<string, unknown>>;

/** `$select`: only the named properties. */
export function select(entity: Entity, fields: string | undefined): Entity {
  if (fields === undefined || fields.trim() === '') return entity;
  const wanted = new Set(fields.split(',').map((field) => field.trim()));
  return Object.fromEntries(Object.entries(entity).filter(([name]) => wanted.has(name) || name.startsWith('@')));
}

/** A collection's body, with `$filter`, `$top` and `$select` applied. */
export function collection(context: string, entities: readonly Entity[], query: Readonly<Record<string, string>>) {
  const filter = query['$filter'];
  const kept = filter === undefined ? entities : entities.filter((entity) => matches(entity, filter));
  const top = Number(query['$top'] ?? kept.length);
  if (!Number.isInteger(top) || top < 0)
    throw badRequest(`Invalid value '${query['$top']}' for $top query option found.`);
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${context}`,
    value: kept.slice(0, top).map((entity) => select(entity, query['$select'])),
  };
}

const comparison = /^(\w+) eq (?:'((?:[^']|'')*)'|(true|false|null))$/;
const anyEquals = /^(\w+)\/any\((\w+):\2 eq '((?:[^']|'')*)'\)$/;

/** The part of `$filter` that consent work needs: `eq` and `any(x:x eq '…')`, joined by `and` and `or`. */
function matches(entity: Entity, filter: string): boolean {
  return split(filter, ' or ').some((part) => split(part, ' and ').every((term) => holds(entity, term.trim())));
}

/** Splits outside of quoted strings. */
function split(text: string, word: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted;
    if (!quoted && text.startsWith(word, i)) {
      parts.push(text.slice(start, i));
      start = i + word.length;
    }
  }
  return [...parts, text.slice(start)];
}

function holds(entity: Entity, term: string): boolean {
  const any = anyEquals.exec(term);
  if (any !== null) {
    const list = entity[any[1] ?? ''];
    return Array.isArray(list) && list.some((value) => sameText(value, any[3]));
  }
  const equals = comparison.exec(term);
  if (equals === null) throw badRequest('Invalid filter clause', 'BadRequest');
  const [, field = '', text, word] = equals;
  if (text !== undefined) return sameText(entity[field], text);
  return String(entity[field] ?? null) === word;
}

const sameText = (value: unknown, quoted: string | undefined) =>
  typeof value === 'string' && value.toLowerCase() === quoted?.replaceAll("''", "'").toLowerCase();
