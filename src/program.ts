import { createAdapter } from './bot/adapter.ts';
import { createMessenger } from './bot/delivery/messenger.ts';
import { createEndpoint } from './bot/endpoint.ts';
import { createTeamsBot } from './bot/teams.ts';
import { createUnderstanding } from './bot/understanding/understand.ts';
import { createCards } from './cards/render.ts';
import { createCatalogue } from './services/catalogue/catalogue.ts';
import { refuseLeftOut } from './services/catalogue/refuse-left-out.ts';
import type { Config } from './services/config.ts';
import { createAppTokens } from './services/entra/app-token.ts';
import { clouds, withPagesOn } from './services/entra/clouds.ts';
import { createEntra } from './services/entra/create-entra.ts';
import { createLinks } from './services/entra/links.ts';
import { createSecretAlarm } from './services/entra/secret-alarm.ts';
import { createSilences } from './services/entra/silences.ts';
import { createBudgets } from './services/graph/budgets.ts';
import { createDirectory } from './services/graph/create-directory.ts';
import { createGraph } from './services/graph/create-graph.ts';
import { startServer } from './services/http/server.ts';
import { createJourneys } from './services/journeys/journeys.ts';
import type { Clock, Log } from './services/journeys/ports.ts';
import { createMetrics } from './services/metrics.ts';
import { openStore } from './services/store/open-store.ts';
import { createText } from './services/text/index.ts';

export interface Program {
  /** The port that it listens on. */
  readonly port: number;
  /** Finishes what runs, then lets go of the store. */
  stop(): Promise<void>;
}

/** The whole program on one screen: store, Microsoft, use cases, bot, server, workers. */
export async function startProgram(config: Config, log: Log, clock: Clock = () => new Date()): Promise<Program> {
  const { publicUrl, loginEndpoint, loginApp, vendor } = config;
  const cloud = clouds[config.cloud];
  const graphEndpoint = config.graphEndpoint ?? cloud.graph;
  const catalogue = createCatalogue(config.products, { clientId: loginApp.clientId, publisher: config.ownPublisher });
  const text = createText();
  const cards = createCards(text);
  const metrics = createMetrics();
  const budgets = createBudgets();
  const graph = createGraph({ graphEndpoint, budgets, log, metrics });
  const secretOf = (product: { id: string }): string => config.productSecrets.get(product.id) ?? '';
  const secrets = createSecretAlarm(log, clock);
  const silences = createSilences(clock);
  const signsIn = { cloud, loginEndpoint, loginApp, secrets, silences, log, metrics };
  const entra = createEntra({ ...signsIn, publicUrl, secretOf, rolesOf: graph.rolesOf });
  const appTokens = createAppTokens(signsIn);
  const appToken = (tenant: string, fresh: boolean) => appTokens(tenant, { fresh });
  const directory = createDirectory({ graphEndpoint, appToken, budgets, log, metrics });
  const links = createLinks(withPagesOn(cloud, config.graphEndpoint));

  const open = await openStore({ where: config.database, tokenKeys: config.tokenKeys, log, now: clock });
  const { store } = open;
  await refuseLeftOut(store, catalogue).catch(async (error: unknown) => {
    await open.close();
    throw error;
  });
  const microsoft = { entra, graph, directory, links };
  const keptIn = 'databaseUrl' in config.database ? 'server' : 'folder';
  const understanding = createUnderstanding(catalogue.products);
  const { holdsSecret } = understanding;
  const journeys = createJourneys({
    ...{ store, ...microsoft, catalogue, clock, log, publicUrl, keptIn, vendor },
    holdsSecret,
  });
  await journeys.approvers.nameConfigured(config.approvers);
  await journeys.redrawLists();

  const adapter = createAdapter(config, log);
  const bot = createTeamsBot({ journeys, understanding, store, cards, clock, log });
  const messenger = createMessenger({ adapter, config, store, journeys, cards, clock, log });
  await open.work({
    deliver: (id) => journeys.deliver(messenger, id),
    checkConnection: journeys.watch.check,
    pollDeviceCode: journeys.deviceCode.poll,
    checkApplication: journeys.directory.check,
    tellRest: journeys.directory.tellRest,
    sweep: async () => {
      await journeys.watch.sweep();
      await journeys.directory.sweep();
      await journeys.renewedSecrets.sweep();
      await journeys.approvers.sweep();
    },
  });
  const serving = startServer({
    host: config.host,
    port: config.port,
    loginOrigin: loginEndpoint ?? cloud.authority,
    loginHost: entra.loginHost,
    refuseForwarded: config.bot.anonymous,
    messages: createEndpoint({ adapter, config, bot, log }),
    ready: open.ready,
    metrics: metrics.page,
    product: catalogue.product,
    journeys,
    text,
    log,
  });
  const server = await serving.catch(async (error: unknown) => {
    await open.close();
    throw error;
  });
  return {
    port: server.port,
    async stop() {
      await server.close();
      await open.close();
    },
  };
}
