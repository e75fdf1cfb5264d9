import type { Product } from '../../catalogue/product.ts';

/** What people's sign-ins need of a product, without what the application may do by itself. */
export const delegatedOf = (product: Product): string[] =>
  product.scopes.filter((scope) => scope.class !== 'application').map((scope) => scope.name);
