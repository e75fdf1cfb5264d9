import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, readConfig } from '../../src/services/config.ts';

type Environment = Record<string, string | undefined>;

const appId = 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa';
const tenantId = 'bbbbbbbb-1111-4111-8111-bbbbbbbbbbbb';
const person = 'cccccccc-1111-4111-8111-cccccccccccc';
const key = (fill: number, length = 32): string => Buffer.alloc(length, fill).toString('base64');
const filled = {
  products: ['taxcalc-communications-centre', 'ctouch-pro'].map((id) => ({
    id,
    clientId: appId,
    scopes: [{ name: 'Mail.Read', class: 'user', workload: 'mail' }],
  })),
};

let folder: string;
let production: Environment;
let sandbox: Environment;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
  const catalogue = join(folder, 'catalogue.json');
  writeFileSync(catalogue, JSON.stringify(filled));
  const products = {
    CATALOGUE: catalogue,
    TAXCALC_CLIENT_SECRET: 'taxcalc secret',
    CTOUCH_CLIENT_SECRET: 'ctouch secret',
  };
  production = {
    PUBLIC_URL: 'https://consent.example.com/',
    TOKEN_KEYS: `k1:${key(1)},k0:${key(2)}`,
    MicrosoftAppId: appId.toUpperCase(),
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: 'bot secret',
    ...products,
  };
  sandbox = {
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://localhost:3978',
    TOKEN_KEYS: `k1:${key(1)}`,
    BOT_AUTH: 'anonymous',
    LOGIN_ENDPOINT: 'http://127.0.0.1:4000/',
    GRAPH_ENDPOINT: 'http://[::1]:4001',
    LOGIN_APP_ID: appId,
    LOGIN_APP_SECRET: 'login secret',
    ...products,
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function faultsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('a good environment', () => {
  it('gives the frozen settings of production, with defaults for what may be left out', () => {
    const config = readConfig(production);

    expect(Object.isFrozen(config)).toBe(true);
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 3978,
      publicUrl: 'https://consent.example.com',
      database: { dataDir: '.data' },
      cloud: 'global',
      loginEndpoint: null,
      graphEndpoint: null,
      bot: { anonymous: false, appId, appType: 'SingleTenant', appTenantId: tenantId, appPassword: 'bot secret' },
      loginApp: { clientId: appId, clientSecret: 'bot secret' },
      vendor: null,
      approvers: [],
      logLevel: 'info',
    });
    expect(config.tokenKeys.map(({ kid }) => kid)).toEqual(['k1', 'k0']);
    expect(config.tokenKeys[1]?.key).toEqual(Buffer.alloc(32, 2));
    expect([...config.productSecrets.values()]).toEqual(['taxcalc secret', 'ctouch secret']);
  });

  it('gives the settings of the sandbox, with stand-ins on loopback and no authentication', () => {
    expect(readConfig(sandbox)).toMatchObject({
      publicUrl: 'http://localhost:3978',
      loginEndpoint: 'http://127.0.0.1:4000',
      graphEndpoint: 'http://[::1]:4001',
      bot: { anonymous: true, appId: '' },
      loginApp: { clientId: appId, clientSecret: 'login secret' },
    });
  });

  it.each<[string, Environment, object]>([
    [
      'a server for the data',
      { DATABASE_URL: 'postgresql://db/one' },
      { database: { databaseUrl: 'postgresql://db/one' } },
    ],
    ['a folder for the data', { DATA_DIR: '/srv/data' }, { database: { dataDir: '/srv/data' } }],
    [
      'the helpdesk',
      { VENDOR_TENANT_ID: tenantId, VENDOR_HELPDESK: ` ${person.toUpperCase()} ,` },
      { vendor: { tenant: tenantId, helpdesk: [person] } },
    ],
    [
      'approvers',
      { APPROVERS: JSON.stringify([{ tenant: tenantId, oid: person.toUpperCase(), name: ' Ben ' }]) },
      { approvers: [{ tenant: tenantId, oid: person, name: 'Ben', provedRole: 'configured' }] },
    ],
    [
      'a certificate for the bot',
      { MicrosoftAppPassword: '', CertificateThumbprint: 'AB', CertificatePrivateKey: 'PEM', LOGIN_APP_SECRET: 'own' },
      { bot: { certificateThumbprint: 'AB' } },
    ],
    [
      'a managed identity',
      { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '', LOGIN_APP_SECRET: 'own' },
      { bot: { appType: 'UserAssignedMsi' } },
    ],
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['http on this machine only', { PUBLIC_URL: 'http://127.0.0.1:3978' }, { publicUrl: 'http://127.0.0.1:3978' }],
    ['another cloud', { CLOUD: 'usgov' }, { cloud: 'usgov' }],
    ['spaces around values', { PORT: ' 8080 ', LOG_LEVEL: ' debug ' }, { port: 8080, logLevel: 'debug' }],
  ])('may name %s', (_, change, expected) => {
    expect(readConfig({ ...production, ...change })).toMatchObject(expected);
  });
});

describe('a faulty environment', () => {
  // What is changed in a good environment of production, and how the one fault begins.
  it.each<[Environment, RegExp]>([
    [{ PUBLIC_URL: undefined }, /^PUBLIC_URL is not set\. .*https:\/\//],
    [{ PUBLIC_URL: 'consent.example.com' }, /^PUBLIC_URL is "consent\.example\.com"/],
    [{ PUBLIC_URL: 'https://example.com/bot' }, /^PUBLIC_URL is .*without a path/],
    [{ PUBLIC_URL: 'https://example.com/?a=b' }, /^PUBLIC_URL is .*without a path/],
    [{ PUBLIC_URL: 'ftp://example.com' }, /^PUBLIC_URL is/],
    [{ PUBLIC_URL: 'http://consent.example.com' }, /^PUBLIC_URL must be https/],
    [{ PORT: '65536' }, /^PORT is "65536"/],
    [{ PORT: 'http' }, /^PORT is "http"/],
    [{ PORT: '80.5' }, /^PORT is/],
    [{ TOKEN_KEYS: '' }, /^TOKEN_KEYS is not set\. .*openssl/],
    [{ TOKEN_KEYS: `k1:${key(1, 31)}` }, /^TOKEN_KEYS must .*exactly 32 bytes/],
    [{ TOKEN_KEYS: `k1:${key(1)},k2:${key(2, 33)}` }, /^TOKEN_KEYS must .*exactly 32 bytes/],
    [{ TOKEN_KEYS: key(1) }, /^TOKEN_KEYS must be a list of kid:base64/],
    [{ TOKEN_KEYS: `:${key(1)}` }, /^TOKEN_KEYS must be a list of kid:base64/],
    [{ TOKEN_KEYS: `k1:${key(1)},` }, /^TOKEN_KEYS must be a list of kid:base64/],
    [{ TOKEN_KEYS: `k1:${key(1)},k1:${key(2)}` }, /^TOKEN_KEYS names the same kid twice/],
    [{ DATABASE_URL: 'postgres://db/one', DATA_DIR: 'data' }, /^DATABASE_URL and DATA_DIR contradict/],
    [{ DATABASE_URL: 'mysql://db/one' }, /^DATABASE_URL must start with postgres/],
    [{ CLOUD: 'mars' }, /^CLOUD is "mars"; .*global, usgov, usgovdod, china/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"/],
    [{ MicrosoftAppId: 'my bot' }, /^MicrosoftAppId is not set or no GUID\. .*overview page/],
    [{ MicrosoftAppTenantId: '' }, /^MicrosoftAppTenantId is not set/],
    [{ MicrosoftAppType: 'singletenant' }, /^MicrosoftAppType is "singletenant"; .*SingleTenant/],
    [
      { MicrosoftAppPassword: '', LOGIN_APP_SECRET: 'own' },
      /^MicrosoftAppPassword is not set\. .*Certificates & secrets/,
    ],
    [{ MicrosoftAppPassword: '' }, /^MicrosoftAppPassword is not set/],
    [
      { MicrosoftAppPassword: '', CertificateThumbprint: 'AB', CertificatePrivateKey: 'PEM' },
      /^LOGIN_APP_SECRET is not set/,
    ],
    [{ CertificateThumbprint: 'AB' }, /^CertificateThumbprint and CertificatePrivateKey belong together/],
    [{ LOGIN_APP_ID: 'app', LOGIN_APP_SECRET: 'own' }, /^LOGIN_APP_ID is not set or no GUID/],
    [{ LOGIN_APP_ID: person }, /^LOGIN_APP_SECRET is not set/],
    [{ VENDOR_TENANT_ID: tenantId }, /^VENDOR_HELPDESK must be a list/],
    [{ VENDOR_HELPDESK: person }, /^VENDOR_TENANT_ID must be/],
    [
      { VENDOR_TENANT_ID: tenantId, VENDOR_HELPDESK: 'hanna@contoso.com' },
      /^VENDOR_HELPDESK must be a list of Entra object ids/,
    ],
    [{ APPROVERS: 'ben@contoso.com' }, /^APPROVERS must be a JSON list/],
    [{ APPROVERS: JSON.stringify([{ tenant: tenantId, oid: 'ben', name: 'Ben' }]) }, /^APPROVERS must be a JSON list/],
    [{ TAXCALC_CLIENT_SECRET: ' ' }, /^TAXCALC_CLIENT_SECRET is not set\. .*TaxCalc-Hub/],
    [{ CATALOGUE: '/nowhere/catalogue.json' }, /^CATALOGUE names \/nowhere\/catalogue\.json/],
  ])('%j is named with its remedy', (change, fault) => {
    expect(faultsOf({ ...production, ...change })).toEqual([expect.stringMatching(fault)]);
  });

  it('with shipped placeholders is refused, naming each product', () => {
    expect(faultsOf({ ...production, CATALOGUE: undefined })).toEqual([
      expect.stringContaining('taxcalc-communications-centre still has placeholders'),
      expect.stringContaining('ctouch-pro still has placeholders'),
    ]);
  });

  it('is told whole, every fault at once', () => {
    const faults = faultsOf({ PORT: 'x', CLOUD: 'y', DATABASE_URL: 'postgres://db', DATA_DIR: 'data' });
    const variables = faults.map((fault) => /\w+_\w+|Microsoft\w+|PORT|CLOUD|product \S+/.exec(fault)?.[0]);

    expect(variables).toEqual([
      'PUBLIC_URL',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'MicrosoftAppPassword',
      'product taxcalc-communications-centre',
      'product ctouch-pro',
      'PORT',
      'DATABASE_URL',
      'TOKEN_KEYS',
      'CLOUD',
      'TAXCALC_CLIENT_SECRET',
      'CTOUCH_CLIENT_SECRET',
    ]);
    const { message } = new ConfigError(faults);
    expect(message).toContain('has 12 faults');
    for (const fault of faults) expect(message).toContain(`- ${fault}`);
  });

  it('never shows a secret in its message', () => {
    const faults = faultsOf({
      ...production,
      PORT: 'x',
      PUBLIC_URL: 'https:bot:hidden@example.com',
      LOGIN_ENDPOINT: 'https://bot:hidden@login.example.com',
      DATABASE_URL: 'mysql://bot:hidden@db',
      TOKEN_KEYS: 'k1:hidden',
      MicrosoftAppPassword: 'hidden',
      CertificatePrivateKey: 'hidden',
      LOGIN_APP_ID: 'app',
      LOGIN_APP_SECRET: 'hidden',
      TAXCALC_CLIENT_SECRET: 'hidden',
    });

    expect(faults.length).toBeGreaterThan(6);
    expect(new ConfigError(faults).message).not.toContain('hidden');
  });
});

describe('without authentication', () => {
  it.each<[Environment, RegExp[]]>([
    [{ HOST: undefined }, [/^BOT_AUTH=anonymous .*HOST on loopback/]],
    [{ HOST: '0.0.0.0' }, [/^BOT_AUTH=anonymous .*HOST on loopback/]],
    [{ HOST: '192.168.1.4' }, [/^BOT_AUTH=anonymous .*HOST on loopback/]],
    [{ PUBLIC_URL: 'https://consent.example.com' }, [/^BOT_AUTH=anonymous .*PUBLIC_URL on loopback/]],
    [{ PUBLIC_URL: 'http://127.0.0.1.example.com' }, [/^BOT_AUTH=anonymous .*PUBLIC_URL/, /^PUBLIC_URL must be https/]],
    [{ MicrosoftAppId: appId }, [/^BOT_AUTH=anonymous and MicrosoftAppId contradict/]],
    [
      { BOT_AUTH: 'none', MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: 'p' },
      [/^BOT_AUTH is "none"/],
    ],
  ])('%j is refused', (change, faults) => {
    expect(faultsOf({ ...sandbox, ...change })).toEqual(faults.map((fault) => expect.stringMatching(fault)));
  });
});

describe('a stand-in for Microsoft', () => {
  it.each([
    'https://login.microsoftonline.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'localhost',
  ])('at %s is refused: only loopback may pretend', (address) => {
    expect(faultsOf({ ...sandbox, LOGIN_ENDPOINT: address })[0]).toMatch(/^LOGIN_ENDPOINT is .*loopback/);
    expect(faultsOf({ ...sandbox, GRAPH_ENDPOINT: address })[0]).toMatch(/^GRAPH_ENDPOINT is .*loopback/);
  });

  it('comes as a pair', () => {
    expect(faultsOf({ ...sandbox, GRAPH_ENDPOINT: '' })).toEqual([expect.stringMatching(/set both or none/)]);
  });

  it.each<[string, boolean]>([
    ['localhost', true],
    ['LOCALHOST', true],
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['::1', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['127.0.0.1.example.com', false],
    ['localhost.example.com', false],
    ['10.0.0.1', false],
    ['', false],
  ])('knows that %j is this machine: %s', (host, yes) => {
    expect(isLoopback(host)).toBe(yes);
  });
});
