import type { Catalogue, Clock, Directory, Entra, Graph, Links, Log, Store } from './ports.ts';

/** What every use case is made of. */
export interface Dependencies {
  readonly store: Store;
  readonly entra: Entra;
  readonly graph: Graph;
  readonly directory: Directory;
  readonly links: Links;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether what was typed looks as if it held a password: it is then kept nowhere (T8). */
  holdsSecret(typed: string): boolean;
  /** Origin of the pages, without a trailing slash. */
  readonly publicUrl: string;
  /** Where the store is. */
  readonly keptIn: 'folder' | 'server';
  /** The vendor's helpdesk: reads all tenants. Null: nobody does. */
  readonly vendor: { readonly tenant: string; readonly helpdesk: readonly string[] } | null;
}
