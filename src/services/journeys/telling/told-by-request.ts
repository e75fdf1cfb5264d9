import type { Dependencies } from '../dependencies.ts';

/**
 * Whether the request's card, which a tap put in the place of the card of a connection that waits for it, says all there is: then
 * nothing more goes below, until the connection moves on or asks something of its own.
 */
export async function isToldByItsRequest(
  { store, catalogue }: Pick<Dependencies, 'store' | 'catalogue'>,
  id: string,
): Promise<boolean> {
  const connection = await store.connections.find(id);
  if (connection?.state !== 'needs_admin') return false;
  // A list that changed is read anew on the connection's own card (S26).
  return connection.confirmed?.scopeVersion === catalogue.product(connection.product).scopeVersion;
}
