/** Who has signed in is counted on every look at a tenant: from the index alone, however many connections it has. */
export const signedIn: readonly string[] = [
  'create index connections_signed_in on connections (tenant, product, user_level) where not ended',
];
