import {
  type Activity,
  ActivityEventNames,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationConfiguration, AuthenticationError, type Claim } from 'botframework-connector';
import type { Config } from '../services/config.ts';
import type { Log } from '../services/journeys/ports.ts';

interface Channel {
  /** The only issuer whose tokens are let in. */
  readonly issuer: string;
  /** botbuilder's `ChannelService`: empty for the public cloud. */
  readonly service: string;
}

// Facts entra-consent section 1. botbuilder knows no constants for China: it would need its full explicit set.
const channels: Readonly<Record<Exclude<Config['cloud'], 'china'>, Channel>> = {
  global: { issuer: 'https://api.botframework.com', service: '' },
  usgov: { issuer: 'https://api.botframework.us', service: 'https://botframework.azure.us' },
  usgovdod: { issuer: 'https://api.botframework.us', service: 'https://botframework.azure.us' },
};

/** The adapter, with its settings as a literal: an unrelated environment variable must never switch its behaviour. */
export function createAdapter(config: Pick<Config, 'bot' | 'cloud'>, log: Log): CloudAdapter {
  const { bot } = config;
  const channel = config.cloud === 'china' ? channels.global : channels[config.cloud];
  const settings = bot.anonymous
    ? { MicrosoftAppId: '' }
    : {
        MicrosoftAppId: bot.appId,
        MicrosoftAppType: bot.appType,
        MicrosoftAppTenantId: bot.appTenantId,
        ...(bot.appPassword ? { MicrosoftAppPassword: bot.appPassword } : {}),
        ...(bot.certificateThumbprint
          ? { CertificateThumbprint: bot.certificateThumbprint, CertificatePrivateKey: bot.certificatePrivateKey }
          : {}),
        ...(channel.service ? { ChannelService: channel.service } : {}),
      };
  // botbuilder lets several Microsoft tenants' tokens in with any serviceUrl; only the channel may speak here, and a
  // validator replaces the built-in refusal of skill calls, so it refuses everything else (facts/teams-bot 1.4).
  const onlyTheChannel = async (claims: Claim[]): Promise<void> => {
    const issuer = claims.find((claim) => claim.type === 'iss')?.value;
    if (issuer !== channel.issuer) throw new AuthenticationError('only the Teams channel may call this bot', 401);
  };
  const authentication = bot.anonymous
    ? new ConfigurationBotFrameworkAuthentication(settings)
    : new ConfigurationBotFrameworkAuthentication(
        settings,
        undefined,
        new AuthenticationConfiguration([], onlyTheChannel),
      );
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    const { id, type, name } = context.activity;
    // Outside of a turn the outbox hears of the failure, and decides what it means: kept here, it would count as sent.
    if (name === ActivityEventNames.ContinueConversation) throw error;
    log.error({ activity: id, reason: error.message, stack: error.stack }, 'turn failed');
    if (type === 'invoke') await answerInvoke(context).catch(() => undefined);
  };
  return adapter;
}

/** An invoke without an answer would end as 501, which Teams shows as a dead button. */
async function answerInvoke(context: TurnContext): Promise<void> {
  const body = {
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: 'failed', message: 'This did not work; nothing was changed. Please try again in a minute.' },
  };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } } as Partial<Activity>);
}

// Facts/teams-bot 1.4: the connector sends the bot's token wherever an activity says, so the hosts are listed.
const channelHosts: Readonly<Record<Config['cloud'], readonly string[]>> = {
  global: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com', '.botapi.skype.com'],
  usgov: ['smba.infra.gov.teams.microsoft.us'],
  usgovdod: ['smba.infra.dod.teams.microsoft.us'],
  china: ['.botframework.azure.cn'],
};

/** May this bot answer to that address? Anonymous bots answer to this machine only, others to their cloud's channel only. */
export function isTrustedServiceUrl(config: Pick<Config, 'bot' | 'cloud'>, serviceUrl: string | undefined): boolean {
  if (!serviceUrl || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (config.bot.anonymous) return ['localhost', '127.0.0.1'].includes(hostname);
  return (
    protocol === 'https:' &&
    channelHosts[config.cloud].some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host))
  );
}
