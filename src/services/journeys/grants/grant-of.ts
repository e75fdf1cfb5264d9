import type { Product } from '../../catalogue/product.ts';
import { missingScopes } from '../../consent/scopes.ts';
import type { WorklistFacts } from '../facts.ts';
import type { DirectoryLook } from '../ports.ts';

/** What can be granted to one person: application permissions count for the whole tenant. */
export const delegatedScopes = (product: Product): string[] =>
  product.scopes.filter((scope) => scope.class !== 'application').map((scope) => scope.name);

/** What an account has of a product, from one look at the directory. Its own grant and that for everybody add up (facts 7.2). */
export function grantOf(
  look: DirectoryLook,
  product: Product,
  oid: string | null,
): WorklistFacts['rows'][number]['has'] {
  const wanted = delegatedScopes(product);
  const own = look.people.find((each) => each.oid === oid)?.scopes ?? [];
  if (missingScopes(wanted, look.forAll).length === 0) return 'grant_for_all';
  return own.length > 0 && missingScopes(wanted, [...look.forAll, ...own]).length === 0
    ? 'grant_of_their_own'
    : 'nothing';
}
