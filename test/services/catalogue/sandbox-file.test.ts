import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCatalogue } from '../../../sandbox/run/catalogue-file.ts';
import { isPlaceholder, loadProducts } from '../../../src/services/catalogue/catalogue.ts';
import type { Product } from '../../../src/services/catalogue/product.ts';

let folder: string;
let products: Product[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  writeCatalogue(join(folder, 'catalogue.json'));
  products = loadProducts(join(folder, 'catalogue.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the sandbox's catalogue", () => {
  it('fills every placeholder', () => {
    expect(products.filter(isPlaceholder)).toEqual([]);
  });

  it('lets the room device sign in with a code, as its simulated registration does', () => {
    expect(products.filter(({ deviceCode }) => deviceCode).map(({ id }) => id)).toEqual(['ctouch-pro']);
  });
});
