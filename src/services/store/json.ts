/** The text of a jsonb value. Given as text, because node-postgres would turn an array into a PostgreSQL array. */
export const json = (value: unknown): string => JSON.stringify(value);
