import type { Broken, Data } from '../cloud/state.ts';
import type { App, Person, Tenant } from '../cloud/world.ts';

/** What the simulated cloud itself holds and has seen: the second witness beside the bot's cards. */
export interface CloudView {
  /** Scopes granted to an app for the whole tenant. */
  grantedToAll(tenant: Tenant, app: App): string[];
  /** Whether this person's own sign-in was turned into tokens for the app. */
  hasTokens(app: App, person: Person): boolean;
  /** Graph calls made with this person's token for the app. */
  graphCalls(app: App, person: Person): { readonly path: string; readonly status: number }[];
}

/** Asks the cloud for its state. */
export async function lookAtCloud(login: string): Promise<CloudView> {
  const { grants, tokens, calls } = await state(login);
  return {
    grantedToAll: (tenant, app) =>
      grants
        .filter((grant) => grant.tenant === tenant.tid && grant.appId === app.clientId)
        .filter((grant) => grant.consentType === 'AllPrincipals')
        .flatMap((grant) => grant.scope.split(' ').filter(Boolean)),
    hasTokens: (app, person) =>
      tokens.some(
        (token) => token.appId === app.clientId && token.oid === person.oid && token.kind === 'authorization_code',
      ),
    graphCalls: (app, person) =>
      calls.filter((call) => call.surface === 'graph' && call.appId === app.clientId && call.oid === person.oid),
  };
}

async function state(login: string): Promise<Pick<Data, 'grants' | 'tokens' | 'calls'>> {
  const answer = await fetch(`${login}/_sim/state`);
  if (!answer.ok) throw new Error(`The cloud does not show its state: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Pick<Data, 'grants' | 'tokens' | 'calls'>;
}

/** Makes the cloud fail at this point from now on. */
export async function breakCloud(login: string, what: Broken): Promise<void> {
  const answer = await fetch(`${login}/_sim/break`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ what }),
  });
  if (!answer.ok) throw new Error(`The cloud cannot be broken: ${answer.status} ${await answer.text()}`);
}
