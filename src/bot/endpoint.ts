import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Config } from '../services/config.ts';
import type { Incoming, Outgoing } from '../services/http/edge.ts';
import type { Log } from '../services/journeys/ports.ts';
import { parseActivity } from './activity.ts';
import { isTrustedServiceUrl } from './adapter.ts';

interface Parts {
  readonly adapter: CloudAdapter;
  readonly config: Pick<Config, 'bot' | 'cloud'>;
  readonly bot: { run(context: TurnContext): Promise<boolean> };
  readonly log: Log;
}

/**
 * `POST /api/messages`. Malformed bodies, other channels and foreign service addresses are answered with a 4xx and a
 * log line before the SDK sees them: it throws on some of them before it authenticates (facts/teams-bot 1.6).
 */
export function createEndpoint({ adapter, config, bot, log }: Parts) {
  return async function messages(request: Incoming, response: Outgoing): Promise<void> {
    const refuse = (status: number, message: string): void => {
      log.info({ status, reason: message }, 'activity refused');
      response.status(status);
      response.send({ message });
    };
    const parsed = parseActivity(request.body);
    if ('fault' in parsed) return refuse(400, parsed.fault);
    const { channelId, serviceUrl } = parsed.activity;
    if (channelId !== 'msteams') return refuse(400, 'channelId: this bot speaks in Microsoft Teams only');
    if (!isTrustedServiceUrl(config, serviceUrl)) return refuse(403, 'serviceUrl: not an address of the Teams channel');
    try {
      // restify's types and the adapter's differ in names only; what the adapter uses is there (facts/teams-bot 1.6).
      await adapter.process(request as never, response as never, async (context) => {
        await bot.run(context);
      });
    } catch (error) {
      log.error({ activity: parsed.activity.id, reason: (error as Error).message }, 'activity failed');
      if (!response.headersSent) {
        response.status(500);
        response.send({ message: 'the activity could not be handled; nothing was changed' });
      }
    }
  };
}
