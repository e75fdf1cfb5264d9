import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Catalogue } from '../journeys/ports.ts';
import { namedIn, namesOf, plainName } from './names.ts';
import { type OwnApp, type OwnPublisher, ownAppId, ownProduct } from './own-app.ts';
import type { Product, ProductScope } from './product.ts';
import shipped from './products.json' with { type: 'json' };
import { changes, contradictions, profile } from './profile.ts';
import { scopeVersion } from './scope-version.ts';

/** Every fault of the catalogue, each naming the product and field. */
export class CatalogueError extends Error {
  readonly code = 'catalogue_invalid';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** The offered profiles: the shipped ones, changed and completed by the file named in `CATALOGUE`. Throws {@link CatalogueError}. */
export function loadProducts(file: string | null): Product[] {
  const raw = new Map<string, object>(shipped.products.map((product) => [product.id, product]));
  if (file) for (const change of readChanges(file).products) raw.set(change.id, { ...raw.get(change.id), ...change });
  const faults: string[] = [];
  const products = [...raw].flatMap(([id, value]) => {
    const parsed = profile.safeParse(value);
    if (parsed.success) {
      const { offered, ...described } = parsed.data;
      if (!offered) return [];
      const product = { ...described, scopes: withSignIn(described.scopes) };
      faults.push(...contradictions(parsed.data).map((fault) => `product ${id}: ${fault}`));
      const names = product.scopes.map(({ name }) => name);
      const offersShared = names.some((name) => name.endsWith('.Shared'));
      return [{ ...product, scopeVersion: scopeVersion(names), offersShared }];
    }
    faults.push(...issues(parsed.error, `product ${id}`));
    return [];
  });
  faults.push(...sharedNames(products));
  if (raw.has(ownAppId)) faults.push(`product ${ownAppId}: id: this is the bot's own app; it needs no profile`);
  if (products.length === 0 && faults.length === 0) faults.push('the catalogue offers no product');
  if (faults.length > 0) throw new CatalogueError(faults);
  return products;
}

/**
 * With what every sign-in asks for, whatever a profile says: who signed in (`oid` is not told without `profile`), and to
 * look again later. Listed with the rest, so that people read all that is asked (S8).
 */
function withSignIn(scopes: readonly ProductScope[]): ProductScope[] {
  const missing = ['openid', 'profile', 'offline_access'].filter((name) =>
    scopes.every((scope) => scope.name !== name),
  );
  return [...scopes, ...missing.map((name): ProductScope => ({ name, class: 'user' }))];
}

/** Who publishes the bot's own app, by the same file; undefined where it does not say. */
export function loadOwnPublisher(file: string | null): OwnPublisher | undefined {
  const own = file ? readChanges(file).ownApp : undefined;
  return own && { name: own.publisher, verified: own.publisherVerified };
}

function readChanges(file: string): z.infer<typeof changes> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new CatalogueError([`CATALOGUE names ${file}, which cannot be read as JSON: ${(cause as Error).message}`]);
  }
  const parsed = changes.safeParse(json);
  if (!parsed.success) throw new CatalogueError(issues(parsed.error, `CATALOGUE ${file}`));
  return parsed.data;
}

const issues = (error: z.ZodError, where: string): string[] =>
  error.issues.map((issue) => `${where}: ${issue.path.join('.') || 'the file'}: ${issue.message}`);

/** True while the vendor's real client id or scopes are not filled in: the sandbox fills them, production refuses them. */
export const isPlaceholder = (product: Product): boolean =>
  product.clientId === 'placeholder' || product.scopes.some((each) => each.name === 'placeholder');

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

/** Only ended connections and requests are of it, and those are still shown. */
function leftOut(id: string, { article }: Product): Product {
  const name = shipped.products.find((product) => product.id === id)?.name ?? id;
  return {
    id,
    kind: 'mailbox',
    name,
    enterpriseAppName: name,
    aliases: [],
    publisher: name,
    publisherVerified: false,
    clientId: '',
    secretVariable: '',
    scopes: [],
    scopeVersion: scopeVersion([]),
    article,
    steps: { before: [], after: [] },
    handOver: 'sign_in_there',
    deviceCode: false,
    offersShared: false,
  };
}

/**
 * Finds products by id, name, enterprise-app name or alias, in any spelling of case and hyphens (S23, T46). The bot's own
 * app is found by its id only: nobody asks for it by name.
 */
export function createCatalogue(products: readonly Product[], ownApp: OwnApp): Catalogue {
  const names = new Map(products.flatMap((product) => namesOf(product).map((name) => [name, product])));
  const own = ownProduct(ownApp);
  return {
    own,
    products,
    product(id) {
      return [...products, own].find((product) => product.id === id) ?? leftOut(id, own);
    },
    byName: (name) => names.get(plainName(name)) ?? null,
    named(sentence) {
      const [product, another] = namedIn(sentence, names);
      return product && !another ? product : null;
    },
  };
}
