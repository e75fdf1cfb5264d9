/** What Microsoft was found to say, beside what it had been asked. Nothing of it was kept before. */
export const microsoft: readonly string[] = ['alter table applications add column untold jsonb'];
