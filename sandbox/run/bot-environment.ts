import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { apps, type Person, type Tenant, woodgrove } from '../cloud/world.ts';
import { writeCatalogue } from './catalogue-file.ts';
import { tokenKeys } from './token-keys.ts';

export interface NamedApprover {
  readonly tenant: Tenant;
  readonly person: Person;
}

/**
 * The settings with which the bot runs against the simulated cloud. Writes the catalogue and the key into `folder` and
 * keeps the bot's data beside them, unless `databaseUrl` names a server.
 */
export function botEnvironment(options: {
  readonly folder: string;
  readonly port: number;
  readonly cloud: { readonly login: string; readonly graph: string };
  readonly approvers: readonly NamedApprover[];
  readonly databaseUrl?: string | undefined;
  readonly logLevel?: string | undefined;
}): Record<string, string> {
  const { folder, port, cloud } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const catalogue = join(folder, 'catalogue.json');
  writeCatalogue(catalogue);
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    // Not the cloud's 127.0.0.1: cookies know no ports, and the two must not see each other's.
    PUBLIC_URL: `http://localhost:${port}`,
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : { DATA_DIR: join(folder, 'bot') }),
    BOT_AUTH: 'anonymous',
    LOGIN_ENDPOINT: cloud.login,
    GRAPH_ENDPOINT: cloud.graph,
    CATALOGUE: catalogue,
    TAXCALC_CLIENT_SECRET: apps.taxcalc.clientSecret,
    CTOUCH_CLIENT_SECRET: apps.ctouch.clientSecret,
    LOGIN_APP_ID: apps.concierge.clientId,
    LOGIN_APP_SECRET: apps.concierge.clientSecret,
    MicrosoftAppId: '',
    VENDOR_TENANT_ID: woodgrove.tid,
    VENDOR_HELPDESK: woodgrove.people.hanna.oid,
    TOKEN_KEYS: tokenKeys(join(folder, 'token-keys')),
    APPROVERS: JSON.stringify(
      options.approvers.map(({ tenant, person }) => ({ tenant: tenant.tid, oid: person.oid, name: person.name })),
    ),
    LOG_LEVEL: options.logLevel ?? 'info',
  };
}
