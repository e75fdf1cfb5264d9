import type { ScopeClass } from './scopes.ts';

/** One directory role and what it may grant (facts 3.4). Ids are template ids: the same in every tenant, in `wids` too. */
export interface DirectoryRole {
  readonly id: string;
  /** Key of its name in the text files. */
  readonly name: string;
  /** May grant delegated permissions of any API for the whole organisation. */
  readonly grantsDelegated: boolean;
  /** May grant application permissions of Microsoft Graph. */
  readonly grantsGraphApplication: boolean;
}

const role = (name: string, id: string, grants: '' | 'delegated' | 'all' = ''): DirectoryRole => ({
  id,
  name,
  grantsDelegated: grants !== '',
  grantsGraphApplication: grants === 'all',
});

/** The roles the bot can name, strongest first; those without rights explain "I am an admin, still refused". */
export const directoryRoles: readonly DirectoryRole[] = [
  role('global_administrator', '62e90394-69f5-4237-9190-012177145e10', 'all'),
  role('privileged_role_administrator', 'e8611ab8-c189-46e8-94e1-60213ab1f814', 'all'),
  role('cloud_application_administrator', '158c047a-c907-4556-b7ef-446551a6b5f7', 'delegated'),
  role('application_administrator', '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', 'delegated'),
  role('application_developer', 'cf1c38e5-3621-4004-a7cb-879624dced7c'),
  role('exchange_administrator', '29232cdf-9323-42fd-ade2-1d097af3e4de'),
  role('user_administrator', 'fe930be7-5e62-47db-91af-98c3a49a38b1'),
  role('teams_administrator', '69091246-20e8-4a56-aa4d-066075b2a7a8'),
  role('helpdesk_administrator', '729827e3-9c14-49f7-bb1b-9608f156bbb8'),
  role('global_reader', 'f2ef992c-3afb-46b9-b7cf-a126ee74c451'),
  role('directory_readers', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'),
];

/** No role at all, although it stands among the roles: tokens of every member carry it. */
export const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

type Wanted = readonly { readonly class: ScopeClass }[];

/** The roles that may grant all of these for the organisation: one application permission among them, and only two do. */
export const entitledRoles = (scopes: Wanted): readonly DirectoryRole[] => {
  const application = scopes.some((scope) => scope.class === 'application');
  return directoryRoles.filter((one) => (application ? one.grantsGraphApplication : one.grantsDelegated));
};

/**
 * The template id of the strongest held role that may grant these scopes for the organisation; null when none may.
 * A custom role that may do so is not visible in a token and therefore not known here.
 */
export function mayGrantScopes(roles: readonly string[], scopes: Wanted): string | null {
  const held = new Set(roles.map((id) => id.toLowerCase()));
  return entitledRoles(scopes).find((one) => held.has(one.id))?.id ?? null;
}

/** The same for delegated scopes alone, whichever they are. */
export const mayGrantDelegated = (roles: readonly string[]): string | null => mayGrantScopes(roles, []);

/** Known to fall short: a role that grants something, and not these. One that is not known here may do. */
export const fallsShort = (role: string, scopes: Wanted): boolean =>
  mayGrantDelegated([role]) !== null && mayGrantScopes([role], scopes) === null;
