import type { Product } from '../catalogue/product.ts';
import type { CloudHosts } from './clouds.ts';

const signInScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

const full = (scope: string, cloud: CloudHosts): string =>
  signInScopes.has(scope.toLowerCase()) || scope.includes('://') ? scope : `${cloud.graph}/${scope}`;

/** Scopes with Graph's prefix of this cloud: without one, a national cloud may look for them at the global Graph. */
export const fullScopes = (scopes: readonly string[], cloud: CloudHosts): string[] =>
  scopes.map((scope) => full(scope, cloud));

/** Everything that the registration lists for Graph, application permissions too. */
export const allRegistered = (cloud: CloudHosts): string => `${cloud.graph}/.default`;

/**
 * Every delegated scope of a product, always, and no other: an admin consent for a part can replace an earlier one for
 * more, and a token asked for a part proves only that part (facts 3.1, 10.4).
 */
export const scopesFor = ({ scopes }: Product, cloud: CloudHosts): string[] =>
  fullScopes(
    scopes.filter((scope) => scope.class !== 'application').map(({ name }) => name),
    cloud,
  );
