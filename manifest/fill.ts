/** A copy of `value` in which every `${{NAME}}` in a text is replaced by its setting. A name without a setting stays, to be found. */
export function fill<Value>(value: Value, settings: Readonly<Record<string, string>>): Value;
export function fill(value: unknown, settings: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => settings[name] ?? placeholder);
  }
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, settings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, settings)]));
}
