/** A text as a literal of a filter or a key, whatever it holds. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A filter as part of a query. */
export const filter = (expression: string): string => `$filter=${encodeURIComponent(expression)}`;

/** The service principal of an application, by the id that is the same in every tenant. */
export const servicePrincipal = (appId: string, fields: string): string =>
  `/servicePrincipals(appId=${encodeURIComponent(literal(appId))})?$select=${fields}`;

/** Microsoft Graph's own application id, the same in every tenant (facts 7.1). */
export const graphAppId = '00000003-0000-0000-c000-000000000000';
