import type { Broken, Data, TokenRecord, Weather } from '../cloud/state.ts';
import type { App, Person, Tenant } from '../cloud/world.ts';

type SignIn = Extract<TokenRecord['kind'], 'authorization_code' | 'device_code'>;

interface GraphCall {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** What the simulated cloud itself holds and has seen: the second witness beside the bot's cards. */
export interface CloudView {
  /** Scopes granted to an app for the whole tenant. */
  grantedToAll(tenant: Tenant, app: App): string[];
  /** Whom the grants for single people serve: an object id for each grant. */
  grantedToPeople(tenant: Tenant, app: App): string[];
  /** How often anybody of the tenant has agreed to the app on one of Microsoft's pages. */
  consents(tenant: Tenant, app: App): number;
  /** Whether this person's own sign-in was turned into tokens for the app. */
  hasTokens(app: App, person: Person): boolean;
  /** How this person signed in for the app, oldest first. */
  signIns(app: App, person: Person): SignIn[];
  /** Graph calls made with this person's token for the app. */
  graphCalls(app: App, person: Person): GraphCall[];
}

/** Asks the cloud for its state. */
export async function lookAtCloud(login: string): Promise<CloudView> {
  const { grants, tokens, calls, audits, servicePrincipals } = await state(login);
  const grantsOf = (tenant: Tenant, app: App) =>
    grants.filter((grant) => grant.tenant === tenant.tid && grant.appId === app.clientId);
  const signIns = (app: App, person: Person) =>
    tokens
      .filter((token) => token.appId === app.clientId && token.oid === person.oid)
      .flatMap(({ kind }) => (kind === 'authorization_code' || kind === 'device_code' ? [kind] : []));
  return {
    grantedToAll: (tenant, app) =>
      grantsOf(tenant, app)
        .filter((grant) => grant.consentType === 'AllPrincipals')
        .flatMap((grant) => grant.scope.split(' ').filter(Boolean)),
    grantedToPeople: (tenant, app) => grantsOf(tenant, app).flatMap(({ principalId }) => principalId ?? []),
    consents(tenant, app) {
      const there = servicePrincipals.find((each) => each.tenant === tenant.tid && each.appId === app.clientId);
      return audits.filter(
        ({ activity, targets }) =>
          activity === 'Consent to application' && targets.some((target) => target.id === there?.id),
      ).length;
    },
    hasTokens: (app, person) => signIns(app, person).length > 0,
    signIns,
    graphCalls: (app, person) =>
      calls.filter((call) => call.surface === 'graph' && call.appId === app.clientId && call.oid === person.oid),
  };
}

async function state(login: string): Promise<Data> {
  const answer = await fetch(`${login}/_sim/state`);
  if (!answer.ok) throw new Error(`The cloud does not show its state: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Data;
}

/** Makes the cloud fail at this point from now on. */
export const breakCloud = (login: string, what: Broken): Promise<void> => tellCloud(login, 'break', { what });

/** So many of a hundred of the bot's calls to Graph and for tokens fail from now on. */
export const spoilWeather = (login: string, percent: number, seed: number): Promise<void> =>
  tellCloud(login, 'weather', { percent, seed });

/** What the weather has done so far; null where it is fine. */
export const weatherOf = async (login: string): Promise<Weather | null> => (await state(login)).weather;

/** Devices may ask every second whether their code was used, in place of Microsoft's five. */
export const hurryDeviceCodes = (login: string): Promise<void> => tellCloud(login, 'device-code', { interval: 1 });

/** What an administrator does in the portal: takes the grant for everybody away. */
export const withdrawFromAll = (login: string, tenant: Tenant, app: App, by: Person): Promise<void> =>
  tellCloud(login, 'grants/delete', { tenant: tenant.tid, appId: app.clientId, principalId: null, by: by.oid });

async function tellCloud(login: string, what: string, body: object): Promise<void> {
  const answer = await fetch(`${login}/_sim/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The cloud refuses "${what}": ${answer.status} ${await answer.text()}`);
}
