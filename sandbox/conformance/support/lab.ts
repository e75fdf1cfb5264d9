import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { startCloud } from '../../cloud/cloud.ts';
import type { App, Person, Tenant } from '../../cloud/world.ts';
import { apps, contoso } from '../../cloud/world.ts';
import { Browser, type Screen } from './browser.ts';

export const callback = 'http://localhost:3978/auth/callback';
export const adminCallback = 'http://127.0.0.1:3978/auth/admin-callback';

export type Json = Record<string, unknown>;
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface Pkce {
  readonly verifier: string;
  readonly challenge: string;
}

export function pkce(): Pkce {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** A simulated cloud under a clock that only moves when told, and raw HTTP to ask it with. */
export class Lab {
  readonly login: string;
  readonly graph: string;
  readonly #stop: () => Promise<void>;
  readonly #clock: { ms: number };

  private constructor(cloud: Awaited<ReturnType<typeof startCloud>>, clock: { ms: number }) {
    this.login = cloud.login;
    this.graph = cloud.graph;
    this.#stop = cloud.stop;
    this.#clock = clock;
  }

  static async open(options: { propagationSeconds?: number; dataFile?: string } = {}): Promise<Lab> {
    const clock = { ms: Date.parse('2026-11-22T12:00:00Z') };
    const cloud = await startCloud({ propagationSeconds: 0, ...options, now: () => new Date(clock.ms) });
    return new Lab(cloud, clock);
  }

  close(): Promise<void> {
    return this.#stop();
  }

  /** Lets time pass. */
  pass(seconds: number): void {
    this.#clock.ms += seconds * 1000;
  }

  get nowSeconds(): number {
    return Math.floor(this.#clock.ms / 1000);
  }

  browser(): Browser {
    return new Browser(this.login);
  }

  /** An authorize address with everything usual; `undefined` leaves a parameter out. */
  authorizeUrl(alias: string, app: App, change: Record<string, string | undefined> = {}): string {
    return this.#url(`${alias}/oauth2/v2.0/authorize`, {
      client_id: app.clientId,
      response_type: 'code',
      redirect_uri: callback,
      scope: app.scopes.join(' '),
      state: 'the state',
      ...change,
    });
  }

  adminConsentUrl(alias: string, app: App, change: Record<string, string | undefined> = {}): string {
    return this.#url(`${alias}/v2.0/adminconsent`, {
      client_id: app.clientId,
      scope: app.scopes.join(' '),
      redirect_uri: adminCallback,
      state: 'the state',
      ...change,
    });
  }

  #url(path: string, params: Record<string, string | undefined>): string {
    const kept = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return `${this.login}/${path}?${new URLSearchParams(kept)}`;
  }

  async post(url: string, form: Record<string, string>): Promise<Answer> {
    return read(await fetch(url, { method: 'POST', body: new URLSearchParams(form) }));
  }

  token(alias: string, form: Record<string, string>): Promise<Answer> {
    return this.post(`${this.login}/${alias}/oauth2/v2.0/token`, form);
  }

  /** The control surface. */
  async sim(path: string, body: Json): Promise<Json> {
    const response = await fetch(`${this.login}/_sim/${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`_sim/${path}: ${await response.text()}`);
    return (await response.json()) as Json;
  }

  async state(): Promise<{ grants: Json[]; servicePrincipals: Json[]; tokens: Json[]; calls: Json[] }> {
    return (await (await fetch(`${this.login}/_sim/state`)).json()) as never;
  }

  async get(path: string, token: string, headers: Record<string, string> = {}): Promise<Answer> {
    const sent = { authorization: `Bearer ${token}`, ...headers };
    return read(await fetch(`${this.graph}/v1.0${path}`, { headers: sent }));
  }

  async send(method: string, path: string, token: string, body: unknown): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return read(await fetch(`${this.graph}/v1.0${path}`, { method, headers, body: JSON.stringify(body) }));
  }

  /** An admin accepts for the whole organisation. */
  async consentFor(tenant: Tenant, app: App, admin: Person, scope = app.scopes.join(' ')): Promise<Screen> {
    const browser = this.browser();
    await browser.open(this.adminConsentUrl(tenant.tid, app, { scope }));
    await browser.signInAs(admin.upn);
    return browser.press('accept');
  }

  /** A person signs in, accepting if asked; returns the code that comes back. */
  async codeFor(tenant: Tenant, app: App, person: Person, change: Record<string, string | undefined> = {}) {
    const browser = this.browser();
    await browser.open(this.authorizeUrl(tenant.tid, app, change));
    await browser.signInAs(person.upn);
    if (browser.has('accept')) await browser.press('accept');
    const code = browser.here.returned?.['code'];
    if (code === undefined) throw new Error(`no code: ${browser.here.text || browser.here.url}`);
    return code;
  }

  redeem(tenant: Tenant, app: App, code: string, change: Record<string, string> = {}): Promise<Answer> {
    return this.token(tenant.tid, {
      client_id: app.clientId,
      ...(app.clientSecret === undefined ? {} : { client_secret: app.clientSecret }),
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback,
      ...change,
    });
  }

  /** Tokens of a person, by sign-in and redemption. */
  async tokensFor(tenant: Tenant, app: App, person: Person, scope = app.scopes.join(' ')): Promise<Json> {
    const { status, body } = await this.redeem(tenant, app, await this.codeFor(tenant, app, person, { scope }));
    if (status !== 200) throw new Error(String(body['error_description']));
    return body;
  }

  /** An access token of a person. */
  async accessToken(tenant: Tenant, app: App, person: Person, scope?: string): Promise<string> {
    return String((await this.tokensFor(tenant, app, person, scope))['access_token']);
  }

  refresh(tenant: Tenant, app: App, refreshToken: unknown, change: Record<string, string> = {}): Promise<Answer> {
    return this.token(tenant.tid, {
      client_id: app.clientId,
      ...(app.clientSecret === undefined ? {} : { client_secret: app.clientSecret }),
      grant_type: 'refresh_token',
      refresh_token: String(refreshToken),
      ...change,
    });
  }

  appOnly(alias: string, app: App = apps.concierge, change: Record<string, string> = {}): Promise<Answer> {
    return this.token(alias, {
      client_id: app.clientId,
      ...(app.clientSecret === undefined ? {} : { client_secret: app.clientSecret }),
      grant_type: 'client_credentials',
      scope: everything,
      ...change,
    });
  }

  /** An app-only token of the bot, whose directory rights an admin of the tenant has granted. */
  async reader(tenant: Tenant = contoso, admin: Person = contoso.people.ben): Promise<string> {
    await this.consentFor(tenant, apps.concierge, admin, everything);
    return String((await this.appOnly(tenant.tid)).body['access_token']);
  }

  /** The object id of an app's service principal. */
  async spId(token: string, appId: string): Promise<string> {
    return String((await this.get(`/servicePrincipals(appId='${appId}')?$select=id`, token)).body['id']);
  }
}

/** The scope that asks for all that a registration lists. */
export const everything = 'https://graph.microsoft.com/.default';

/** The entries of a Graph collection. */
export const values = (body: Json): Json[] => body['value'] as Json[];

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = text === '' ? {} : (JSON.parse(text) as Json);
  return { status: response.status, headers: response.headers, body };
}

/** The claims of a token, unverified. */
export const claims = (token: unknown): Json => decodeJwt(String(token)) as Json;

/** `error_codes[0]` of a token error, or `error.code` of a Graph one. */
export function errorCode({ body }: Answer): unknown {
  if (Array.isArray(body['error_codes'])) return body['error_codes'][0];
  return (body['error'] as Json | undefined)?.['code'];
}
