import { z } from 'zod';
import { CatalogueError, isPlaceholder, loadOwnPublisher, loadProducts } from './catalogue/catalogue.ts';
import type { OwnPublisher } from './catalogue/own-app.ts';
import type { Product } from './catalogue/product.ts';
import type { Approver } from './consent/model.ts';

/** One key of the token store; the first of the list encrypts, all decrypt. */
export interface TokenKey {
  readonly kid: string;
  readonly key: Buffer;
}

export type Cloud = 'global' | 'usgov' | 'usgovdod' | 'china';

/** Everything the program needs from outside, checked. Made by {@link readConfig} only. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Origin without a trailing slash. */
  readonly publicUrl: string;
  readonly database: { readonly dataDir: string } | { readonly databaseUrl: string };
  readonly tokenKeys: readonly TokenKey[];
  readonly cloud: Cloud;
  /** Loopback stand-ins for Microsoft; null in production. */
  readonly loginEndpoint: string | null;
  readonly graphEndpoint: string | null;
  readonly bot: {
    readonly anonymous: boolean;
    readonly appId: string;
    readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
    readonly appTenantId: string;
    readonly appPassword: string;
    readonly certificateThumbprint: string;
    readonly certificatePrivateKey: string;
  };
  readonly loginApp: { readonly clientId: string; readonly clientSecret: string };
  readonly vendor: { readonly tenant: string; readonly helpdesk: readonly string[] } | null;
  readonly approvers: readonly Approver[];
  readonly products: readonly Product[];
  /** Who publishes the bot's own app, where the catalogue's file tells. */
  readonly ownPublisher: OwnPublisher | undefined;
  /** Client secret by product id. */
  readonly productSecrets: ReadonlyMap<string, string>;
  readonly logLevel: string;
}

/** Every fault of the configuration in one message, one line each. */
export class ConfigError extends Error {
  readonly code = 'config_invalid';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const clouds: readonly Cloud[] = ['global', 'usgov', 'usgovdod', 'china'];
const appTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** True for a host name or address of this machine only. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The only reader of the environment: a checked, frozen {@link Config}, or one {@link ConfigError} that lists every
 * fault at once, each naming the variable, what it is and where its value is found.
 */
export function readConfig(env: Environment): Config {
  const faults: string[] = [];
  const text = (name: string): string => env[name]?.trim() ?? '';
  const fault = (message: string): void => void faults.push(message);

  const host = text('HOST') || '0.0.0.0';
  const anonymous = readBotAuth(text('BOT_AUTH'), fault);
  const publicUrl = readPublicUrl(text('PUBLIC_URL'), anonymous, fault);
  if (anonymous && !isLoopback(host)) {
    fault(
      'BOT_AUTH=anonymous works only with HOST on loopback, such as HOST=127.0.0.1: anybody could speak for anybody.',
    );
  }
  const loginEndpoint = readLoopbackUrl('LOGIN_ENDPOINT', text('LOGIN_ENDPOINT'), fault);
  const graphEndpoint = readLoopbackUrl('GRAPH_ENDPOINT', text('GRAPH_ENDPOINT'), fault);
  if ((loginEndpoint === null) !== (graphEndpoint === null)) {
    fault('LOGIN_ENDPOINT and GRAPH_ENDPOINT stand in for Microsoft together: set both or none.');
  }
  const bot = readBot(text, anonymous, fault);
  const { products, ownPublisher } = readCatalogue(text('CATALOGUE') || null, fault);
  const config: Config = {
    host,
    port: readPort(text('PORT'), fault),
    publicUrl,
    database: readDatabase(text('DATABASE_URL'), text('DATA_DIR'), fault),
    tokenKeys: readTokenKeys(text('TOKEN_KEYS'), fault),
    cloud: readCloud(text('CLOUD'), fault),
    loginEndpoint,
    graphEndpoint,
    bot,
    loginApp: readLoginApp(text, bot, fault),
    vendor: readVendor(text('VENDOR_TENANT_ID'), text('VENDOR_HELPDESK'), fault),
    approvers: readApprovers(text('APPROVERS'), fault),
    products,
    ownPublisher,
    productSecrets: readSecrets(products, text, fault),
    logLevel: oneOf('LOG_LEVEL', text('LOG_LEVEL') || 'info', logLevels, fault),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

type Fault = (message: string) => void;

// Addresses may carry a password, and faults are printed and logged.
const shown = (address: string): string => address.replace(/^.*@/s, '…@');

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], fault: Fault): T {
  const found = allowed.find((each) => each === value);
  if (!found) fault(`${name} is "${value}"; it must be one of ${allowed.join(', ')}.`);
  return found ?? (allowed[0] as T);
}

function readCloud(value: string, fault: Fault): Cloud {
  const cloud = oneOf('CLOUD', value || 'global', clouds, fault);
  // botbuilder has no constants for it and would silently take those of the public cloud (facts entra-consent 1).
  if (cloud === 'china') fault('CLOUD=china cannot be run yet: use global, usgov or usgovdod.');
  return cloud;
}

function readPort(value: string, fault: Fault): number {
  const port = Number(value || '3978');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fault(`PORT is "${value}"; it must be a number up to 65535.`);
  return port;
}

function readBotAuth(value: string, fault: Fault): boolean {
  if (value && value !== 'anonymous')
    fault(`BOT_AUTH is "${value}"; leave it unset, or set it to anonymous on loopback.`);
  return value === 'anonymous';
}

function readPublicUrl(value: string, anonymous: boolean, fault: Fault): string {
  if (!value) {
    fault(
      'PUBLIC_URL is not set. It is the https address under which browsers reach this bot, such as https://consent.example.com.',
    );
    return '';
  }
  const url = parseUrl(value);
  if (url?.pathname !== '/' || url.search || url.hash || url.username) {
    fault(
      `PUBLIC_URL is "${shown(value)}"; it must be an address without a path, such as https://consent.example.com.`,
    );
    return '';
  }
  if (anonymous && !isLoopback(url.hostname)) fault('BOT_AUTH=anonymous works only with PUBLIC_URL on loopback.');
  if (!isLoopback(url.hostname) && url.protocol !== 'https:')
    fault('PUBLIC_URL must be https: sign-in links and cookies travel over it.');
  return url.origin;
}

function readLoopbackUrl(name: string, value: string, fault: Fault): string | null {
  if (!value) return null;
  const url = parseUrl(value);
  if (!url || !isLoopback(url.hostname)) {
    fault(
      `${name} is "${shown(value)}"; it may only name a stand-in for Microsoft on loopback. Leave it unset in production.`,
    );
    return null;
  }
  return url.origin;
}

function parseUrl(value: string): URL | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

function readDatabase(databaseUrl: string, dataDir: string, fault: Fault): Config['database'] {
  if (databaseUrl && dataDir)
    fault('DATABASE_URL and DATA_DIR contradict each other: the data is on a server or in a folder, so set one.');
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    fault('DATABASE_URL must start with postgres:// or postgresql://.');
  return databaseUrl ? { databaseUrl } : { dataDir: dataDir || '.data' };
}

function readTokenKeys(value: string, fault: Fault): TokenKey[] {
  if (!value) {
    fault(
      'TOKEN_KEYS is not set. It encrypts the tokens at rest: kid:base64 of 32 random bytes, such as "k1:$(openssl rand -base64 32)".',
    );
    return [];
  }
  const keys = value.split(',').map((part) => {
    const [kid = '', base64 = ''] = part.trim().split(/:(.*)/s);
    return { kid, key: Buffer.from(base64, 'base64') };
  });
  if (keys.some(({ kid, key }) => !/^[\w-]{1,32}$/.test(kid) || key.length !== 32)) {
    fault('TOKEN_KEYS must be a list of kid:base64, each key exactly 32 bytes long.');
  }
  if (new Set(keys.map(({ kid }) => kid)).size !== keys.length) fault('TOKEN_KEYS names the same kid twice.');
  return keys;
}

function readBot(text: (name: string) => string, anonymous: boolean, fault: Fault): Config['bot'] {
  const bot = {
    anonymous,
    appId: text('MicrosoftAppId').toLowerCase(),
    appType: oneOf('MicrosoftAppType', text('MicrosoftAppType') || 'SingleTenant', appTypes, fault),
    appTenantId: text('MicrosoftAppTenantId').toLowerCase(),
    appPassword: text('MicrosoftAppPassword'),
    certificateThumbprint: text('CertificateThumbprint'),
    certificatePrivateKey: text('CertificatePrivateKey'),
  };
  if (anonymous) {
    if (bot.appId)
      fault('BOT_AUTH=anonymous and MicrosoftAppId contradict each other: with an app id, requests are authenticated.');
    return bot;
  }
  // An empty app id would silently turn authentication off (facts/teams-bot 1.3).
  if (!guid.test(bot.appId))
    fault(
      "MicrosoftAppId is not set or no GUID. It is the Application (client) ID on the bot app's overview page in Entra.",
    );
  if (bot.appType !== 'MultiTenant' && !guid.test(bot.appTenantId)) {
    fault(
      "MicrosoftAppTenantId is not set or no GUID. It is the Directory (tenant) ID on the bot app's overview page in Entra.",
    );
  }
  if (Boolean(bot.certificateThumbprint) !== Boolean(bot.certificatePrivateKey)) {
    fault('CertificateThumbprint and CertificatePrivateKey belong together: set both or none.');
  }
  if (needsPassword(bot) && !bot.appPassword) {
    fault(
      "MicrosoftAppPassword is not set. It is a client secret's value from the bot app's Certificates & secrets page in Entra.",
    );
  }
  return bot;
}

const needsPassword = ({ anonymous, appType, certificateThumbprint, certificatePrivateKey }: Config['bot']): boolean =>
  !(anonymous || appType === 'UserAssignedMsi' || (certificateThumbprint && certificatePrivateKey));

function readLoginApp(text: (name: string) => string, bot: Config['bot'], fault: Fault): Config['loginApp'] {
  const clientId = text('LOGIN_APP_ID').toLowerCase() || bot.appId;
  // The bot's password opens the bot's own app only.
  const isBotsOwn = clientId === bot.appId;
  const clientSecret = text('LOGIN_APP_SECRET') || (isBotsOwn ? bot.appPassword : '');
  // A faulty MicrosoftAppId that stands in here was named already.
  if (!guid.test(clientId) && (bot.anonymous || !isBotsOwn))
    fault(
      'LOGIN_APP_ID is not set or no GUID. It is the client id of the app that staff sign in to; default MicrosoftAppId.',
    );
  // A missing MicrosoftAppPassword that would serve here was named already.
  if (!clientSecret && !(isBotsOwn && needsPassword(bot)))
    fault(
      'LOGIN_APP_SECRET is not set. It is a client secret of the app in LOGIN_APP_ID; MicrosoftAppPassword serves only the bot app itself.',
    );
  return { clientId, clientSecret };
}

function readVendor(tenant: string, helpdesk: string, fault: Fault): Config['vendor'] {
  if (!tenant && !helpdesk) return null;
  if (!guid.test(tenant))
    fault('VENDOR_TENANT_ID must be the Directory (tenant) ID of the vendor whose helpdesk reads all tenants.');
  const ids = helpdesk
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter(Boolean);
  if (ids.length === 0 || ids.some((id) => !guid.test(id))) {
    fault('VENDOR_HELPDESK must be a list of Entra object ids, separated by commas: nobody is helpdesk by default.');
  }
  return { tenant: tenant.toLowerCase(), helpdesk: ids };
}

const approverList = z.array(
  z.strictObject({ tenant: z.guid(), oid: z.guid(), name: z.string().trim().min(1).max(100) }),
);

function readApprovers(value: string, fault: Fault): Approver[] {
  if (!value) return [];
  const parsed = approverList.safeParse(parseJson(value));
  if (!parsed.success) {
    fault('APPROVERS must be a JSON list of {"tenant","oid","name"}: the people named as approvers from the start.');
    return [];
  }
  return parsed.data.map(({ tenant, oid, name }) => ({
    tenant: tenant.toLowerCase(),
    oid: oid.toLowerCase(),
    name,
    provedRole: 'configured',
    since: new Date(0),
  }));
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function readCatalogue(file: string | null, fault: Fault): Pick<Config, 'products' | 'ownPublisher'> {
  try {
    const products = loadProducts(file);
    for (const product of products.filter(isPlaceholder)) {
      fault(
        `The product ${product.id} still has placeholders for its client id or scopes. Name a file in CATALOGUE that fills them; the vendor tells both.`,
      );
    }
    return { products, ownPublisher: loadOwnPublisher(file) };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    for (const each of error.faults) fault(each);
    return { products: [], ownPublisher: undefined };
  }
}

function readSecrets(products: readonly Product[], text: (name: string) => string, fault: Fault): Map<string, string> {
  return new Map(
    products.map((product) => {
      const secret = text(product.secretVariable);
      if (!secret)
        fault(
          `${product.secretVariable} is not set. It is the client secret of ${product.enterpriseAppName}, from the vendor.`,
        );
      return [product.id, secret];
    }),
  );
}
