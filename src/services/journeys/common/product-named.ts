import type { Product } from '../../catalogue/product.ts';
import type { Catalogue } from '../ports.ts';

/** The offered product that a button or sentence means: by id, application id or any of its names; null where there is none. */
export const productNamed = (catalogue: Pick<Catalogue, 'products' | 'byName'>, name: string): Product | null =>
  catalogue.products.find(({ id, clientId }) => id === name || clientId === name.toLowerCase()) ??
  catalogue.byName(name);
