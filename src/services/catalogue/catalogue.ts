import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Catalogue } from '../journeys/ports.ts';
import type { Product } from './product.ts';
import shipped from './products.json' with { type: 'json' };

const scope = z.strictObject({
  name: z.string().min(1),
  class: z.enum(['user', 'admin', 'application']),
  workload: z.enum(['mail', 'calendar', 'contacts']).optional(),
});

const profile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['mailbox', 'device']),
  name: z.string().min(1),
  enterpriseAppName: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  publisher: z.string().min(1),
  publisherVerified: z.boolean(),
  clientId: z.union([z.guid(), z.literal('placeholder')]),
  secretVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  scopes: z.array(scope).min(1),
  article: z.strictObject({ id: z.string(), title: z.string(), url: z.url(), revised: z.iso.date() }),
  steps: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
  handOver: z.enum(['sign_in_there', 'webhook']),
  /** False leaves a shipped profile out: nothing of it need be set. */
  offered: z.boolean().default(true),
});

// A file changes the fields it names of a shipped profile, or brings a whole profile of its own.
const changes = z.strictObject({
  products: z.array(profile.partial().extend({ id: profile.shape.id, offered: z.boolean().optional() })),
});

/** Every fault of the catalogue, each naming the product and field. */
export class CatalogueError extends Error {
  readonly code = 'catalogue_invalid';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** The version of a scope list: any other list has another version, so that an old confirmation is void (S26). */
export const scopeVersion = (names: readonly string[]): string =>
  createHash('sha256')
    .update([...names].sort().join(' '))
    .digest('hex')
    .slice(0, 12);

/** The offered profiles: the shipped ones, changed and completed by the file named in `CATALOGUE`. Throws {@link CatalogueError}. */
export function loadProducts(file: string | null): Product[] {
  const raw = new Map<string, object>(shipped.products.map((product) => [product.id, product]));
  if (file) for (const change of readChanges(file)) raw.set(change.id, { ...raw.get(change.id), ...change });
  const faults: string[] = [];
  const products = [...raw].flatMap(([id, value]) => {
    const parsed = profile.safeParse(value);
    if (parsed.success) {
      const { offered, ...product } = parsed.data;
      return offered ? [{ ...product, scopeVersion: scopeVersion(product.scopes.map((each) => each.name)) }] : [];
    }
    faults.push(...issues(parsed.error, `product ${id}`));
    return [];
  });
  faults.push(...sharedNames(products));
  if (products.length === 0 && faults.length === 0) faults.push('the catalogue offers no product');
  if (faults.length > 0) throw new CatalogueError(faults);
  return products;
}

function readChanges(file: string): z.infer<typeof changes>['products'] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new CatalogueError([`CATALOGUE names ${file}, which cannot be read as JSON: ${(cause as Error).message}`]);
  }
  const parsed = changes.safeParse(json);
  if (!parsed.success) throw new CatalogueError(issues(parsed.error, `CATALOGUE ${file}`));
  return parsed.data.products;
}

const issues = (error: z.ZodError, where: string): string[] =>
  error.issues.map((issue) => `${where}: ${issue.path.join('.') || 'the file'}: ${issue.message}`);

/** True while the vendor's real client id or scopes are not filled in: the sandbox fills them, production refuses them. */
export const isPlaceholder = (product: Product): boolean =>
  product.clientId === 'placeholder' || product.scopes.some((each) => each.name === 'placeholder');

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const namesOf = (product: Product): string[] =>
  [product.id, product.name, product.enterpriseAppName, ...product.aliases].map(plain).filter(Boolean);

/** A name must lead to one product: whoever says it means that one, and its consent. */
function sharedNames(products: readonly Product[]): string[] {
  const owners = new Map<string, string>();
  return products.flatMap((product) =>
    [...new Set(namesOf(product))].flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, product.id);
      return owner ? [`product ${product.id}: name or aliases: "${name}" means the product ${owner} already`] : [];
    }),
  );
}

/** Finds products by id, name, enterprise-app name or alias, in any spelling of case and hyphens (S23, T46). */
export function createCatalogue(products: readonly Product[]): Catalogue {
  const names = new Map(products.flatMap((product) => namesOf(product).map((name) => [name, product])));
  return {
    products,
    product(id) {
      const found = products.find((product) => product.id === id);
      if (!found) throw new Error(`the catalogue has no product ${id}`);
      return found;
    },
    byName: (name) => names.get(plain(name)) ?? null,
  };
}
