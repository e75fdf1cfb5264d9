import type { Catalogue, Repositories } from '../journeys/ports.ts';
import { CatalogueError } from './catalogue.ts';

/**
 * What the catalogue leaves out nobody may still be using: their cards, sign-ins and looks would all stand on nothing.
 * Throws {@link CatalogueError}, which names each such product.
 */
export async function refuseLeftOut(
  { connections }: Pick<Repositories, 'connections'>,
  { products, own }: Pick<Catalogue, 'products' | 'own'>,
): Promise<void> {
  const missing = await connections.productsBeside([...products, own].map(({ id }) => id));
  if (missing.length === 0) return;
  throw new CatalogueError(
    missing.map(
      (id) =>
        `The catalogue leaves out the product ${id}, but connections or approval requests for it are still open. Put it back into the file that CATALOGUE names, without "offered": false. It can be left out once they have ended.`,
    ),
  );
}
