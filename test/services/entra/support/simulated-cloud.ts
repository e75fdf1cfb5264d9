import { Browser } from '../../../../sandbox/browser/browser.ts';
import { type Walk, walkThroughMicrosoft } from '../../../../sandbox/browser/microsoft.ts';
import { startCloud } from '../../../../sandbox/cloud/cloud.ts';
import { apps, type Person, type Tenant } from '../../../../sandbox/cloud/world.ts';
import type { Product, ProductScope } from '../../../../src/services/catalogue/product.ts';
import { type AppTokens, createAppTokens } from '../../../../src/services/entra/app-token.ts';
import { clouds } from '../../../../src/services/entra/clouds.ts';
import { createEntra } from '../../../../src/services/entra/create-entra.ts';
import { createBudgets } from '../../../../src/services/graph/budgets.ts';
import { createGraph } from '../../../../src/services/graph/create-graph.ts';
import type { Redeemed, SignInSecrets } from '../../../../src/services/journeys/ports.ts';
import { noMetrics } from '../../../support/no-metrics.ts';
import { product as anyProduct, recordingLog } from './stub-authority.ts';
import { startStubServer } from './stub-server.ts';

const workloads: Readonly<Record<string, ProductScope['workload']>> = {
  'Mail.ReadWrite': 'mail',
  'Calendars.Read': 'calendar',
  'Contacts.Read': 'contacts',
};

const productOf = (app: typeof apps.taxcalc | typeof apps.ctouch): Product => ({
  ...anyProduct,
  id: app.displayName.toLowerCase(),
  clientId: app.clientId,
  scopes: app.scopes.map((name) => ({ name, class: 'user', workload: workloads[name] })),
});

export const taxcalc = productOf(apps.taxcalc);
export const ctouch = productOf(apps.ctouch);

/** Where a person's trip ended: back at the bot with these parameters, or on one of Microsoft's pages. */
export interface Trip extends Pick<Walk, 'ended' | 'page' | 'met'> {
  readonly query: Readonly<Record<string, string>>;
  readonly secrets: SignInSecrets;
}

/** The real adapters against the simulated cloud, and people with browsers. */
export async function startWorld() {
  let ahead = 0;
  const cloud = await startCloud({ propagationSeconds: 0, now: () => new Date(Date.now() + ahead) });
  const bot = await startStubServer();
  bot.answer({ body: 'Go back to Teams.' });
  const log = recordingLog();
  const pauses: number[] = [];
  const pause = async (seconds: number): Promise<void> => {
    pauses.push(seconds);
  };
  const loginApp = { clientId: apps.concierge.clientId, clientSecret: apps.concierge.clientSecret };
  // Whenever the cloud is changed, long enough has passed for every wish to be left alone.
  let changes = 0;
  const budgets = createBudgets(() => new Date(changes * 7_200_000));
  const graph = createGraph({ graphEndpoint: cloud.graph, budgets, log, metrics: noMetrics, pause });
  const entra = createEntra({
    cloud: clouds.global,
    loginEndpoint: cloud.login,
    publicUrl: bot.origin,
    loginApp,
    secretOf: (product) => (product.id === taxcalc.id ? apps.taxcalc : apps.ctouch).clientSecret,
    rolesOf: graph.rolesOf,
    log,
    metrics: noMetrics,
    pause,
  });

  const newAppTokens = () =>
    createAppTokens({
      cloud: clouds.global,
      loginEndpoint: cloud.login,
      loginApp,
      log,
      metrics: noMetrics,
      pause,
    });
  let appToken = newAppTokens();

  async function control(path: string, body: object = {}): Promise<void> {
    changes += 1;
    const answer = await fetch(`${cloud.login}/_sim${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }

  type WalkOptions = Parameters<typeof walkThroughMicrosoft>[3];
  async function walk(url: string, who: Person, secrets: SignInSecrets, options: WalkOptions = {}): Promise<Trip> {
    const first = await new Browser().open(url);
    const hinted = first.text.toLowerCase().includes(who.upn) || !first.has('other-account');
    const start = hinted ? first : await first.press('other-account');
    return back(await walkThroughMicrosoft(start, cloud.login, who.upn, options), secrets);
  }

  const back = ({ ended, page, met }: Walk, secrets: SignInSecrets): Trip => ({
    ended,
    page,
    met,
    secrets,
    query: Object.fromEntries(new URL(page.url).searchParams),
  });

  /** Somebody follows the sign-in link of `wanted` and signs in as `who`. */
  async function signIn(
    tenant: Tenant,
    who: Person,
    options: WalkOptions & { wanted?: Person; product?: Product } = {},
  ) {
    const { wanted = who, product = taxcalc, ...rest } = options;
    const secrets = await entra.newSecrets();
    const ask = { product, tenant: tenant.tid, loginHint: wanted.upn, secrets, again: wanted !== who };
    return walk(await entra.signInUrl(ask), who, secrets, rest);
  }

  const redeem = (tenant: Tenant, { query, secrets }: Trip, product = taxcalc): Promise<Redeemed> =>
    entra.redeem({
      product,
      tenant: tenant.tid,
      code: query['code'] ?? '',
      verifier: secrets.verifier,
      nonce: secrets.nonce,
    });

  async function signedIn(
    tenant: Tenant,
    who: Person,
    product = taxcalc,
  ): Promise<Extract<Redeemed, { kind: 'signed_in' }>> {
    const answer = await redeem(tenant, await signIn(tenant, who, { product }), product);
    if (answer.kind === 'failed') throw new Error(`${who.upn}: ${answer.trouble.code}`);
    return answer;
  }

  /** Somebody types a device's code at Microsoft and signs in there. */
  async function typeCode(
    { verificationUri, userCode }: { verificationUri: string; userCode: string },
    who: Person,
    options: WalkOptions = {},
  ): Promise<Walk> {
    const form = await new Browser().open(verificationUri);
    return walkThroughMicrosoft(await form.fill('otc', userCode).press('next'), cloud.login, who.upn, options);
  }

  /** What Microsoft holds and has given out. */
  async function state(): Promise<{ readonly calls: readonly { readonly path: string }[] }> {
    return (await fetch(`${cloud.login}/_sim/state`)).json() as Promise<{ calls: { path: string }[] }>;
  }

  async function consentAsAdmin(
    tenant: Tenant,
    admin: Person,
    product = taxcalc,
    options: WalkOptions = {},
  ): Promise<Trip> {
    const secrets = await entra.newSecrets();
    const url = entra.adminConsentUrl({ product, tenant: tenant.tid, state: secrets.state });
    return walk(url, admin, secrets, options);
  }

  async function signInAsStaff(tenant: Tenant, who: Person, write = false) {
    const secrets = await entra.newSecrets();
    const trip = await walk(await entra.staffSignInUrl({ tenant: tenant.tid, secrets, write }), who, secrets);
    const { verifier, nonce } = secrets;
    return entra.redeemStaff({ tenant: tenant.tid, code: trip.query['code'] ?? '', verifier, nonce, write });
  }

  return {
    entra,
    graph,
    appToken: (...ask: Parameters<AppTokens>) => appToken(...ask),
    log,
    pauses,
    control,
    back,
    signIn,
    redeem,
    signedIn,
    consentAsAdmin,
    signInAsStaff,
    walk,
    typeCode,
    state,
    /** The cloud's clock goes on. */
    pass(seconds: number) {
      ahead += seconds * 1000;
    },
    /** Everything that people and tests did is forgotten. */
    async reset() {
      await control('/reset');
      ahead = 0;
      appToken = newAppTokens();
      pauses.length = 0;
      log.lines.length = 0;
    },
    async stop() {
      await Promise.all([cloud.stop(), bot.stop()]);
    },
  };
}
