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
    const { id: activity, type } = parsed.activity;
    let failed = false;
    const fail = (error: unknown): void => {
      failed = true;
      const { message: reason, stack } = error as Error;
      log.error({ activity, reason, stack }, 'activity failed');
    };
    try {
      // restify's types and the adapter's differ in names only; what the adapter uses is there (facts/teams-bot 1.6).
      await adapter.process(
        Object.assign(request, { body: parsed.activity }) as never,
        answerFor(response, () => failed) as never,
        async (context) => {
          // A failed invoke is answered by the adapter. Of a failed sentence botbuilder must not hear: it would print the error
          // past the log and send its text to the caller.
          await (type === 'invoke' ? bot.run(context) : bot.run(context).catch(fail));
        },
      );
    } catch (error) {
      fail(error);
      if (response.headersSent) return;
      response.status(500);
      response.send({ message: 'the activity could not be handled; nothing was changed' });
    }
  };
}

/** What the adapter answers with. A failed turn ends as 500, so that Teams may deliver the sentence again. */
const answerFor = (response: Outgoing, failed: () => boolean) => ({
  status: (code: number) => response.status(failed() ? 500 : code),
  header: (name: string, value: string) => response.header(name, value),
  send: (...answer: unknown[]) => response.send(...answer),
  end: (...rest: unknown[]) => response.end(...rest),
});
