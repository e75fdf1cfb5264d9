import type { ScopeClass } from '../consent/scopes.ts';

/** What a live call can prove for a scope. */
export type Workload = 'mail' | 'calendar' | 'contacts';

export interface ProductScope {
  /** `Mail.ReadWrite`: a delegated Microsoft Graph scope. Its sentences stand in the text files under this name. */
  readonly name: string;
  readonly class: ScopeClass;
  /** The workload whose harmless read proves it; absent for scopes such as `offline_access`. */
  readonly workload?: Workload | undefined;
}

/** What gets access: a multi-tenant Entra application of the catalogue. */
export interface Product {
  readonly id: string;
  /** `directory`: the bot's own app, granted so that it may read a tenant's directory; never offered to people. */
  readonly kind: 'mailbox' | 'device' | 'directory';
  readonly name: string;
  /** The name an admin finds under Enterprise applications. */
  readonly enterpriseAppName: string;
  readonly aliases: readonly string[];
  readonly publisher: string;
  readonly publisherVerified: boolean;
  readonly clientId: string;
  /** The environment variable that holds the client secret. */
  readonly secretVariable: string;
  readonly scopes: readonly ProductScope[];
  /** Changes when the scope list changes; a confirmation of another version is void (S26). */
  readonly scopeVersion: string;
  readonly article: { readonly id: string; readonly title: string; readonly url: string; readonly revised: string };
  /** The article on what must be done in the product itself before its consent (T2); absent where nothing must. */
  readonly precondition?: { readonly article: string; readonly url: string } | undefined;
  /** Where the consent stands in the product's own set-up (S1): keys of the text files. */
  readonly steps: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly handOver: 'sign_in_there' | 'webhook';
  /** The registration allows public client flows, so that a device may sign in with a code (facts 4). */
  readonly deviceCode: boolean;
  /** It asks for `.Shared` permissions, without which a shared mailbox cannot be reached (facts 2.4). */
  readonly offersShared: boolean;
}
