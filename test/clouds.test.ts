import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAdapter } from '../src/bot/adapter.ts';
import { createCards } from '../src/cards/render.ts';
import { ownProduct } from '../src/services/catalogue/own-app.ts';
import { createAppTokens } from '../src/services/entra/app-token.ts';
import { type CloudHosts, clouds } from '../src/services/entra/clouds.ts';
import { createEntra } from '../src/services/entra/create-entra.ts';
import { createLinks } from '../src/services/entra/links.ts';
import { createDirectory } from '../src/services/graph/create-directory.ts';
import { createGraph } from '../src/services/graph/create-graph.ts';
import type { Graph } from '../src/services/journeys/ports.ts';
import { linkNames, type MicrosoftLink } from '../src/services/journeys/ports.ts';
import { createText } from '../src/services/text/index.ts';
import { allExamples } from './cards/support/all-cards.ts';
import { loginApp, oid, product, recordingLog, tenant } from './services/entra/support/stub-authority.ts';
import { noMetrics } from './support/no-metrics.ts';
import { silentLog } from './support/silent-log.ts';

/**
 * Addresses in a text, also those without "https://" that are Microsoft's by their name. Letters of a longer word, a mail
 * address or a reverse domain are none.
 */
const hostsIn = (text: string): string[] => {
  const whole = decodeURIComponent(text.replaceAll(/%(?![\da-f]{2})/gi, '%25'));
  const links = [...whole.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)];
  const bare = [...whole.matchAll(microsoft)];
  return [...new Set([...links, ...bare].map(([, host = '']) => host.toLowerCase().replace(/\.$/, '')))];
};
const names =
  'microsoft|microsoftonline|microsoftazure|azure|azure-api|office|office365|windows|windowsazure|botframework|apps|chinacloudapi';
const microsoft = new RegExp(
  `(?<![\\w@.-])((?:[a-z0-9-]+\\.)*(?:(?:${names})\\.(?:com|us|net|mil|cn)|cloud\\.microsoft))(?![\\w-])`,
  'gi',
);

// Microsoft's documentation and the cards' schema are one for all clouds; the bot's and the vendors' own pages are theirs.
const ownHosts = [
  'learn.microsoft.com',
  'adaptivecards.io',
  'bot.example.com',
  'concierge.example',
  'www.taxcalc.com',
  'support.ctouch.eu',
  'vendor.example',
];

/** Every host of a cloud's table, and what its bots speak with (facts 1). */
const allowed = (cloud: CloudHosts): Set<string> =>
  new Set([
    ...Object.values(cloud).flatMap((value) =>
      value === cloud.name ? [] : [new URL(`https://${value.replace('https://', '')}`).host],
    ),
    ...channel[cloud.name === 'global' ? 'global' : 'gov'],
    ...ownHosts,
  ]);
const channel = {
  global: ['api.botframework.com', 'login.botframework.com', 'token.botframework.com', 'botframework.com'],
  gov: [
    'api.botframework.us',
    'login.botframework.azure.us',
    'botframework.azure.us',
    'tokengcch.botframework.azure.us',
    'token.botframework.azure.us',
    'api.botframework.azure.us',
  ],
};

const strangers = (cloud: CloudHosts, text: string): string[] =>
  hostsIn(text).filter((host) => !allowed(cloud).has(host));

const tested = [clouds.global, clouds.usgov, clouds.usgovdod];
const secrets = { state: 's', nonce: 'n', verifier: 'v', challenge: 'c' };
const ownApp = ownProduct({ clientId: loginApp.clientId });

afterEach(() => vi.restoreAllMocks());

describe.each(tested)('in the $name cloud', (cloud) => {
  const log = recordingLog();
  const signsIn = { cloud, loginEndpoint: null, loginApp, log, metrics: noMetrics };
  const entra = createEntra({
    ...signsIn,
    publicUrl: 'https://bot.example.com',
    secretOf: () => 's',
    rolesOf: async () => [],
  });

  it("every link leads to that cloud's own hosts, those into a tenant by its id (T21, T25)", async () => {
    const links = createLinks(cloud);
    const about = { tenant, clientId: product.clientId, objectId: oid };
    const urls = [
      ...linkNames
        .flatMap((name) => [links.to(name), links.to(name, { tenant }), links.to(name, about)])
        .map(({ url, typed }) => `${url} ${typed ?? ''}`),
      await entra.signInUrl({ product, tenant, loginHint: 'a@b.c', secrets, again: false }),
      await entra.signInUrl({ product, tenant, loginHint: 'a@b.c', secrets, again: true }),
      await entra.staffSignInUrl({ tenant, secrets, write: true }),
      entra.adminConsentUrl({ product, tenant, state: 's' }),
      entra.adminConsentUrl({ product: ownApp, tenant, state: 's' }),
    ];

    expect(urls.flatMap((url) => strangers(cloud, url))).toEqual([]);
    for (const name of linkNames) {
      const { url } = links.to(name, about);
      const isPortal = [cloud.portal, cloud.entraCentre].some((origin) => url.startsWith(origin));
      expect(url.includes(`/${tenant}/`) || url.endsWith(`/${tenant}`), url).toBe(isPortal);
    }
    for (const name of ['app_overview', 'app_permissions'] as const) expect(links.to(name, about).url).toContain(oid);
  });

  it('every request of msal-node and of the Graph client goes to it, with its scopes', async () => {
    const sent: string[] = [];
    const token = `h.${Buffer.from(JSON.stringify({ roles: [] })).toString('base64url')}.s`;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const body = input instanceof Request ? await input.clone().text() : String(init?.body ?? '');
      sent.push(`${url} ${body.replaceAll('+', ' ')}`);
      if (url.includes('/oauth2/v2.0/token') && body.includes('client_credentials'))
        return Response.json({ token_type: 'Bearer', expires_in: 3599, access_token: token });
      return Response.json(
        { error: 'invalid_grant', error_description: 'AADSTS70000: no.', error_codes: [70000] },
        { status: 400 },
      );
    });
    const appTokens = createAppTokens(signsIn);
    const graphEndpoint = cloud.graph;
    const pause = async () => {};
    const directory = createDirectory({
      graphEndpoint,
      appToken: (at) => appTokens(at),
      log,
      metrics: noMetrics,
      pause,
    });
    const graph: Graph = createGraph({ graphEndpoint, log, metrics: noMetrics, pause });
    const ask = { product, tenant, code: 'c', verifier: 'v', nonce: 'n' };
    const person = { tenant, accessToken: token, clientId: product.clientId, oid };
    await Promise.allSettled([
      entra.redeem(ask),
      entra.redeemStaff({ ...ask, write: true }),
      entra.presence({ product, tenant }),
      entra.startDeviceCode({ product, tenant }),
      entra.pollDeviceCode({ product, tenant, secret: 'device' }),
      entra.tenantOfDomain('contoso.com'),
      graph.addresses({ tenant, accessToken: token, client: product.clientId }),
      graph.probe({
        tenant,
        accessToken: token,
        client: product.clientId,
        workloads: ['mail', 'calendar', 'contacts'],
        mailbox: 'anna@contoso.com',
        sharedAddress: null,
      }),
      directory.ownRights(tenant),
      directory.look(tenant, product.clientId),
      directory.consentPolicy(tenant),
      directory.roleHolders(tenant, ['role']),
      directory.eligibleRoles(tenant, oid),
      directory.person(tenant, 'a@b.c'),
      directory.organisation(tenant),
      directory.peopleCount(tenant),
      directory.withdrawal(tenant, oid, new Date(0)),
      directory.grantTo({ ...person, scopes: ['Mail.Read'] }),
      directory.withdrawFrom(person),
    ]);

    const asked = sent.map((each) => new URL(each.split(' ')[0] ?? '').origin);
    expect(asked.filter((origin) => origin === cloud.authority).length).toBeGreaterThanOrEqual(6);
    expect(asked.filter((origin) => origin === cloud.graph).length).toBeGreaterThanOrEqual(9);
    expect(sent.some((each) => each.includes('/devicecode'))).toBe(true);
    expect(sent.some((each) => each.includes(`scope=${encodeURIComponent(`${cloud.graph}/.default`)}`))).toBe(true);
    expect(sent.flatMap((each) => strangers(cloud, each))).toEqual([]);
  });

  it('every card in every state and language names its addresses and no others (S6, T21)', () => {
    const cards = createCards(createText());
    for (const example of allExamples()) {
      const facts = moved(example.facts, cloud) as never;
      for (const language of ['en', 'nl', 'de', 'fr', 'es'] as const) {
        const drawn = JSON.stringify(cards.render(example.name, facts, language)).replaceAll('\\n', ' ');
        const hosts = strangers(cloud, drawn).filter((host) => !testHosts.has(host));
        expect(hosts, `${example.name}, ${example.title}, ${language}`).toEqual([]);
      }
    }
  });

  it("the bot speaks with that cloud's channel: service, scope and where its token comes from", async () => {
    const bot = {
      anonymous: false,
      appId: loginApp.clientId,
      appType: 'SingleTenant',
      appTenantId: tenant,
      appPassword: 'p',
      certificateThumbprint: '',
      certificatePrivateKey: '',
    } as const;
    const adapter = createAdapter({ cloud: cloud.name, bot }, silentLog);
    const { botFrameworkAuthentication } = adapter as unknown as {
      botFrameworkAuthentication: { inner: Record<string, unknown> };
    };
    const settings = Object.values(botFrameworkAuthentication.inner).filter((value) => typeof value === 'string');
    const { credentialsFactory, toChannelFromBotOAuthScope, toChannelFromBotLoginUrl } =
      botFrameworkAuthentication.inner as unknown as {
        credentialsFactory: {
          createCredentials: (...of: unknown[]) => Promise<{ oAuthEndpoint: string; oAuthScope: string }>;
        };
        toChannelFromBotOAuthScope: string;
        toChannelFromBotLoginUrl: string;
      };
    const credentials = await credentialsFactory.createCredentials(
      loginApp.clientId,
      toChannelFromBotOAuthScope,
      toChannelFromBotLoginUrl,
      true,
    );

    expect(settings.length).toBeGreaterThan(4);
    expect(
      [...settings, credentials.oAuthEndpoint, credentials.oAuthScope].flatMap((each) => strangers(cloud, each)),
    ).toEqual([]);
    expect(new URL(credentials.oAuthEndpoint).origin).toBe(cloud.authority);
    expect(toChannelFromBotOAuthScope).toBe(`https://${channel[cloud.name === 'global' ? 'global' : 'gov'][0]}`);
  });

  it.each(tested.filter(({ authority, graph }) => authority !== cloud.authority || graph !== cloud.graph))(
    'an address of the $name cloud would be found (canary)',
    (other) => {
      const planted = other.authority === cloud.authority ? other.graph : other.authority;

      expect(strangers(cloud, JSON.stringify({ url: `${planted}/x?scope=y` }))).toEqual([new URL(planted).host]);
      expect(strangers(cloud, encodeURIComponent(planted))).toEqual([new URL(planted).host]);
      expect(strangers(cloud, `type ${new URL(planted).host}, and`)).toEqual([new URL(planted).host]);
    },
  );
});

describe('no address of Microsoft stands anywhere in the program', () => {
  const tables = ['services/entra/clouds.ts', 'bot/adapter.ts'];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
  const named = (text: string): string[] =>
    [...text.matchAll(microsoft)].map(([, host = '']) => host).filter((host) => host !== 'learn.microsoft.com');

  it('but in the tables of clouds: no page, card or text brings its own', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files
      .filter((file) => !tables.includes(file))
      .flatMap((file) => named(readFileSync(join('src', file), 'utf8')).map((host) => `${file}: ${host}`));

    expect(found).toEqual([]);
  });

  it('which one that is planted would show (canary)', () => {
    expect(named('open `https://portal.azure.com/${x}` or office.com')).toEqual(['portal.azure.com', 'office.com']);
  });
});

/** What the examples' facts hold of the public cloud, as this one has it: what is left of the other was not in the facts. */
function moved(value: unknown, cloud: CloudHosts): unknown {
  if (value instanceof Date || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => moved(each, cloud));
  if (typeof value === 'string') {
    const { authority, deviceLogin } = clouds.global;
    const host = new URL(authority).host;
    return value.replaceAll(host, new URL(cloud.authority).host).replaceAll(deviceLogin, cloud.deviceLogin);
  }
  if (typeof value !== 'object') return value;
  if ('checked' in value && 'name' in value) {
    return createLinks(cloud).to((value as MicrosoftLink).name);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, cloud)]));
}

// What people typed into the examples.
const testHosts = new Set(['evil.example', 'www.evil.example']);
