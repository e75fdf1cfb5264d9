/** Connections are counted by product and state on every look at a tenant: from the index alone. Nothing else read the one that it replaces. */
export const counted: readonly string[] = [
  'drop index connections_by_state',
  'create index connections_counted on connections (tenant, state, product)',
];
