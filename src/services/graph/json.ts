/** Graph's answers are taken field by field: what has another shape than documented counts as absent. */
export type Json = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

export const objects = (value: unknown): Json[] => list(value).map(object);
