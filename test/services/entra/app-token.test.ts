import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apps, contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import { ownProduct } from '../../../src/services/catalogue/own-app.ts';
import { createAppTokens } from '../../../src/services/entra/app-token.ts';
import { clouds } from '../../../src/services/entra/clouds.ts';
import { TroubleError } from '../../../src/services/entra/errors/trouble-error.ts';
import { noMetrics } from '../../support/no-metrics.ts';
import { startWorld } from './support/simulated-cloud.ts';
import { recordingLog, tenant, tokenError } from './support/stub-authority.ts';
import { type StubServer, startStubServer } from './support/stub-server.ts';

const { ben } = contoso.people;
const { gus } = fabrikam.people;
const own = ownProduct({ clientId: apps.concierge.clientId });

describe("a token of the bot's own app", () => {
  let world: Awaited<ReturnType<typeof startWorld>>;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => world.reset());
  afterAll(() => world.stop());

  it('carries the permissions that the tenant granted to the app itself', async () => {
    await world.consentAsAdmin(contoso, ben, own);

    expect((await world.appToken(contoso.tid)).roles).toEqual(
      expect.arrayContaining(['Application.Read.All', 'Directory.Read.All', 'Policy.Read.All']),
    );
  });

  it('does not exist where the app is not: the trouble says so', async () => {
    await expect(world.appToken(contoso.tid)).rejects.toMatchObject({
      code: 'AADSTS7000229',
      trouble: { class: 'not_consented', owner: 'approver' },
    });
  });

  it('is not refused for good: after the consent it is there', async () => {
    await expect(world.appToken(contoso.tid)).rejects.toBeInstanceOf(TroubleError);
    await world.consentAsAdmin(contoso, ben, own);

    expect((await world.appToken(contoso.tid)).roles).not.toEqual([]);
  });

  it('is another one in another tenant', async () => {
    await world.consentAsAdmin(contoso, ben, own);
    await world.consentAsAdmin(fabrikam, gus, own);

    const tokens = await Promise.all([world.appToken(contoso.tid), world.appToken(fabrikam.tid)]);
    expect(new Set(tokens.map(({ accessToken }) => accessToken)).size).toBe(2);
  });
});

describe('the tokens that are kept', () => {
  let server: StubServer;
  let now: number;
  let given: number;
  let log: ReturnType<typeof recordingLog>;
  let appToken: ReturnType<typeof createAppTokens>;
  beforeAll(async () => {
    server = await startStubServer();
  });
  beforeEach(() => {
    [now, given, log] = [Date.now(), 0, recordingLog()];
    server.asked.length = 0;
    server.answer(() => ({ body: answer([`Role.${++given}`]) }));
    appToken = createAppTokens({
      cloud: clouds.usgov,
      loginEndpoint: server.origin,
      loginApp: { clientId: own.clientId, clientSecret: 'own-secret' },
      log,
      metrics: noMetrics,
      now: () => new Date(now),
      pause: async () => undefined,
    });
  });
  afterAll(() => server.stop());

  const answer = (roles: unknown) => ({
    token_type: 'Bearer',
    expires_in: 3600,
    access_token: `e30.${Buffer.from(JSON.stringify({ roles })).toString('base64url')}.signature`,
  });

  it("are asked for at the tenant's own address, with the app's secret, for all that was granted", async () => {
    await appToken(tenant);
    const [asked] = server.asked;

    expect(asked?.path.split('?')[0]).toBe(`/${tenant}/oauth2/v2.0/token`);
    expect(Object.fromEntries(asked?.form ?? [])).toMatchObject({
      grant_type: 'client_credentials',
      client_id: own.clientId,
      client_secret: 'own-secret',
      scope: 'https://graph.microsoft.us/.default',
    });
  });

  it('serve until shortly before they end', async () => {
    const first = await appToken(tenant);
    now += 54 * 60_000;
    expect(await appToken(tenant.toUpperCase())).toBe(first);
    now += 2 * 60_000;

    expect((await appToken(tenant)).roles).toEqual(['Role.2']);
  });

  it('are passed by for a fresh one, which then serves: an older one keeps its old permissions (facts 5)', async () => {
    expect((await appToken(tenant)).roles).toEqual(['Role.1']);
    expect((await appToken(tenant, { fresh: true })).roles).toEqual(['Role.2']);

    expect((await appToken(tenant)).roles).toEqual(['Role.2']);
    expect(server.asked).toHaveLength(2);
  });

  it('are fetched once for all who ask at the same moment', async () => {
    await Promise.all([appToken(tenant), appToken(tenant), appToken(tenant)]);

    expect(server.asked).toHaveLength(1);
  });

  it('do not include a refusal: whoever asks next asks Microsoft, and learns how long to wait', async () => {
    server.answer({
      status: 429,
      headers: { 'retry-after': '11' },
      body: tokenError('temporarily_unavailable', 90055),
    });
    await expect(appToken(tenant)).rejects.toMatchObject({ trouble: { class: 'transient' }, retryAfterSeconds: 11 });
    server.answer({ body: answer(['Directory.Read.All']) });

    expect((await appToken(tenant)).roles).toEqual(['Directory.Read.All']);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).not.toContain('own-secret');
  });

  it.each([[undefined], ['Directory.Read.All'], [[7, null]]])('may say nothing of permissions: %o', async (roles) => {
    server.answer({ body: answer(roles) });

    expect((await appToken(tenant)).roles).toEqual([]);
  });

  it('may be sealed', async () => {
    server.answer({ body: { ...answer([]), access_token: 'opaque' } });

    expect(await appToken(tenant)).toEqual({ accessToken: 'opaque', roles: [] });
  });
});
