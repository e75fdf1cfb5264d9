import { badRequest } from './errors.ts';

type Entity = Readonly<Record<string, unknown>>;

/** `$select`: only the named properties. */
export function select(entity: Entity, fields: string | undefined): Entity {
  if (fields === undefined || fields.trim() === '') return entity;
  const wanted = new Set(fields.split(',').map((field) => field.trim()));
  return Object.fromEntries(Object.entries(entity).filter(([name]) => wanted.has(name) || name.startsWith('@')));
}

/** A collection's body, with `$filter`, `$orderby`, `$top` and `$select` applied. */
export function collection(context: string, entities: readonly Entity[], query: Readonly<Record<string, string>>) {
  const kept = ordered(filtered(entities, query['$filter']), query['$orderby']);
  const top = Number(query['$top'] ?? kept.length);
  if (!Number.isInteger(top) || top < 0)
    throw badRequest(`Invalid value '${query['$top']}' for $top query option found.`);
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${context}`,
    value: kept.slice(0, top).map((entity) => select(entity, query['$select'])),
  };
}

/** What a `$filter` lets through. */
export const filtered = (entities: readonly Entity[], filter: string | undefined): readonly Entity[] =>
  filter === undefined ? entities : entities.filter((entity) => matches(entity, filter));

/** `$orderby` of one text or time property. */
function ordered(entities: readonly Entity[], orderBy: string | undefined): readonly Entity[] {
  if (orderBy === undefined) return entities;
  const [, path, direction] = /^([\w/]+)(?: (asc|desc))?$/.exec(orderBy.trim()) ?? [];
  if (path === undefined) throw badRequest(`Invalid value '${orderBy}' for $orderby query option found.`);
  const sorted = entities.toSorted((a, b) => {
    const [one, other] = [String(at(a, path)), String(at(b, path))];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  return direction === 'desc' ? sorted.reverse() : sorted;
}

/** The value under a path such as `initiatedBy/user/id`. */
const at = (value: unknown, path: string): unknown =>
  path.split('/').reduce<unknown>((here, name) => (here as Entity | null | undefined)?.[name], value);

const comparison = /^([\w/]+) (eq|ge|gt|le|lt) (?:'((?:[^']|'')*)'|([\w:.+-]+))$/;
const anyEquals = /^([\w/]+)\/any\((\w+): ?\2(?:\/([\w/]+))? eq '((?:[^']|'')*)'\)$/;

/** The part of `$filter` that consent work needs: comparisons and `any(x:x eq '…')`, joined by `and` and `or`. */
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
  const [, listPath, , field, wanted] = anyEquals.exec(term) ?? [];
  if (listPath !== undefined) {
    const list = at(entity, listPath);
    return (
      Array.isArray(list) && list.some((one) => sameText(field === undefined ? one : at(one, field), wanted ?? ''))
    );
  }
  const [, path, operator, text, word] = comparison.exec(term) ?? [];
  if (path === undefined || operator === undefined) throw badRequest('Invalid filter clause', 'BadRequest');
  const value = at(entity, path);
  if (operator === 'eq') return text === undefined ? String(value ?? null) === word : sameText(value, text);
  const difference = Date.parse(String(value)) - Date.parse(word ?? '');
  if (Number.isNaN(difference)) throw badRequest('Invalid filter clause', 'BadRequest');
  return { ge: difference >= 0, gt: difference > 0, le: difference <= 0, lt: difference < 0 }[operator] ?? false;
}

const sameText = (value: unknown, quoted: string) =>
  typeof value === 'string' && value.toLowerCase() === quoted.replaceAll("''", "'").toLowerCase();
