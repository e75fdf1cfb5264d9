/** What a conversation needs to be read as the person means it and answered as they read. */
export const conversation: readonly string[] = [
  // In which zone times are written for them; null: their client never told it, or told none that is known.
  'alter table conversations add column zone text',

  // By these a tenant is found by what its company is called, however many there are.
  'alter table tenants add column name_key text collate "C"',
  'create index tenants_by_name on tenants (name_key)',
  `alter table tenant_domains
    add column label text collate "C" generated always as (replace(split_part(domain, '.', 1), '-', '')) stored`,
  'create index domains_by_label on tenant_domains (label)',
];
