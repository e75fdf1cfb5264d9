import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { Grant } from '../../sandbox/cloud/state.ts';
import { type App, apps, graphAppId, type Person, type Tenant } from '../../sandbox/cloud/world.ts';
import { Browser } from '../../sandbox/conformance/support/browser.ts';
import { linkTo } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, isObject, type Json } from '../../sandbox/teams/card.ts';
import type { Message } from '../../sandbox/teams/chat.ts';
import type { Tapped } from '../../sandbox/teams/person.ts';
import { patience } from './patience.ts';
import type { Running } from './running.ts';
import { given, sentTo } from './steps.ts';

/** The one message that answers a sentence, in the turn; what was on its way before has arrived by then. */
export async function answerTo(running: Running, who: Actor, sentence: string): Promise<Message> {
  await running.settled();
  const before = sentTo(who).length;
  await who.teams.says(sentence);
  const [answer, ...more] = sentTo(who).slice(before);
  if (more.length > 0) throw new Error(`"${sentence}" was answered by ${more.length + 1} messages.`);
  return given(answer, `answer to "${sentence}"`);
}

/** The status of the person's own tenant, asked for by its domain. */
export const tenantStatus = (running: Running, who: Actor): Promise<Message> =>
  answerTo(running, who, `status ${who.tenant.domain}`);

/** Presses a button, found on the card that now stands there, and gives the card that answers. */
export async function turns(who: Actor, message: Message, verb: string): Promise<Json> {
  const tapped: Tapped = await who.teams.taps(message, verb);
  if (tapped.kind !== 'card') throw new Error(`"${verb}" was answered by no card: ${JSON.stringify(tapped)}`);
  return tapped.card;
}

/** Sends a tap as a client may send it, whatever cards there are, and gives the card that answers. */
export async function cardFor(who: Actor, { verb, data }: { verb: string; data: Json }): Promise<Json> {
  const value = { action: { type: 'Action.Execute', id: '', verb, data }, trigger: 'manual' };
  const { body } = await who.teams.send(who.teams.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
  const card = (body as { value?: unknown } | null)?.value;
  if (!isObject(card)) throw new Error(`"${verb}" was answered by no card: ${JSON.stringify(body)}`);
  return card;
}

/** The verbs of everything that can be pressed on a message. */
export const verbsOn = ({ card }: Message): string[] => buttonsOf(card ?? {}).flatMap(({ verb }) => verb ?? []);

/** What stands in the place of a message now. */
export const nowAt = (who: Actor, { id }: Message): Message =>
  given(
    who.teams.chat.messages.find((each) => each.id === id),
    'such message',
  );

/** Asks for the directory's state as the hourly look does, and waits for what came of it. */
export async function looksAt(running: Running, { tid }: Tenant, product: string): Promise<void> {
  const id = randomUUID();
  const data = JSON.stringify({ tenant: tid, product });
  await running.database.rows(
    `insert into pgboss.job (id, name, data) values ('${id}', 'check-application', '${data}')`,
  );
  await vi.waitFor(async () => {
    const [job] = await running.database.rows(`select state from pgboss.job where id = '${id}'`);
    if (job?.['state'] !== 'completed') throw new Error(`the look is ${job?.['state']}`);
  }, patience);
  await running.settled();
}

/** Two looks, the second two minutes after the first: only then a loss is believed. */
export async function looksTwiceAt(running: Running, tenant: Tenant, product: string): Promise<void> {
  await looksAt(running, tenant, product);
  await running.database.rows(
    `update applications set doubted_at = doubted_at - interval '2 minutes' where tenant = '${tenant.tid}'`,
  );
  await looksAt(running, tenant, product);
}

/** The grants of an application that a tenant holds, in the order in which they were made. */
export const grantsOf = async (running: Running, { tid }: Tenant, { clientId }: App): Promise<Grant[]> =>
  (await running.cloud()).grants.filter(({ tenant, appId }) => tenant === tid && appId === clientId);

/** Each grant as whom it is for: an object id, or everybody. */
export const servedBy = async (running: Running, tenant: Tenant, app: App): Promise<string[]> =>
  (await grantsOf(running, tenant, app)).map(({ principalId }) => principalId ?? 'everybody').sort();

const toWriteGrants = 'User.Read Application.Read.All DelegatedPermissionGrant.ReadWrite.All openid profile';
const elsewhere = 'http://localhost:3978/auth/callback';

/** An administrator at Microsoft's own tools, with a token of their own: nothing of it passes the bot. */
export async function atPortal(running: Running, { tenant, person }: Actor) {
  const { clientId, clientSecret } = apps.concierge;
  const asked = { client_id: clientId, redirect_uri: elsewhere, scope: toWriteGrants };
  const browser = new Browser(running.login);
  await browser.open(
    `${running.login}/${tenant.tid}/oauth2/v2.0/authorize?${new URLSearchParams({ ...asked, response_type: 'code' })}`,
  );
  await browser.signInAs(person.upn);
  if (browser.has('accept')) await browser.press('accept');
  const code = given(browser.here.returned?.['code'], 'code');
  const redeemed = await fetch(`${running.login}/${tenant.tid}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...asked, client_secret: clientSecret, grant_type: 'authorization_code', code }),
  });
  const { access_token: token } = (await redeemed.json()) as { access_token: string };
  const { graph } = (await (await fetch(`${running.login}/_sim/health`)).json()) as { graph: string };

  async function send(method: string, path: string, body?: Json): Promise<Json> {
    const answer = await fetch(`${graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`Graph answered ${answer.status}: ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as Json);
  }
  const objectOf = async (appId: string) =>
    (await send('GET', `/servicePrincipals(appId='${appId}')?$select=id`))['id'];

  return {
    /** Writes a grant, for one person or for everybody. */
    async grants(app: App, to: Person | null, scope = app.scopes.join(' ')): Promise<void> {
      await send('POST', '/oauth2PermissionGrants', {
        clientId: await objectOf(app.clientId),
        resourceId: await objectOf(graphAppId),
        consentType: to ? 'Principal' : 'AllPrincipals',
        principalId: to?.oid ?? null,
        scope,
      });
    },
  };
}

/** Registers an application in a tenant without granting anything, as a first consent for another account does. */
export const registers = (running: Running, { domain }: Tenant, { clientId }: App): Promise<void> =>
  running.sim('service-principals/disable', { tenant: domain, appId: clientId, disabled: false });

/** The link of a card whose path begins so. */
export const linkOf = (card: Json, path: string): string =>
  given(linkTo({ id: '', from: 'bot', text: '', card, earlier: [] }, path), `link to ${path}`);
