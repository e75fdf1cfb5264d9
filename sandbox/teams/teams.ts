import { Chat } from './chat.ts';
import { type Connector, type Member, startConnector } from './connector.ts';
import { type Activity, type Delivered, type Someone, TeamsPerson } from './person.ts';

/** The simulated Teams: people with a chat each, and the connector that the bot sends to. */
export interface Teams {
  /** What activities carry as `serviceUrl`. */
  readonly serviceUrl: string;
  /** The person and their personal chat; the same one when asked again. */
  person(someone: Someone): TeamsPerson;
  /**
   * The general channel of a team, as the person who brings the bot in sees it: `installs()` adds the bot to the team,
   * and what the bot posts there is in `chat`.
   */
  channel(team: string, by: Someone): TeamsPerson;
  /** Posts anything at all to the bot. */
  send(activity: unknown): Promise<Delivered>;
  /** The bot's next calls to Teams fail so: `refuseNext(429, 'Throttled')`. */
  refuseNext: Connector['refuseNext'];
  /** The bot's calls to Teams wait for this. */
  delay: Connector['delay'];
  stop(): Promise<void>;
}

/** `28:` and an app id, as Teams names bots; a bot without authentication has no app id of its own. */
const botId = '28:00000000-0000-4000-8000-0000000000b0';

/**
 * Starts the simulated Teams against a running bot: everything a person does goes to `{botUrl}/api/messages` as Teams
 * sends it, and what the bot sends is found in `person(…).chat`.
 *
 *   const teams = await startTeams('http://localhost:3978');
 *   const anna = teams.person({ tenant, oid, name: 'Anna de Vries' });
 *   await anna.says('connect my mailbox');
 *   const card = await anna.waitsFor('the scope list', (message) => hasButton(message, 'confirm_scopes'));
 *   await anna.taps(card, 'confirm_scopes');
 */
export async function startTeams(botUrl: string): Promise<Teams> {
  const members = new Map<string, Member & { readonly person: TeamsPerson }>();
  const connector = await startConnector(() => [...members.values()]);

  async function send(activity: unknown): Promise<Delivered> {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, body: readable(await response.text()) };
  }

  function join(someone: Someone, team?: string): Member & { person: TeamsPerson } {
    const id = `29:${someone.oid}`;
    const chat = new Chat(team ? `19:${someone.tenant}-${team}@thread.tacv2` : `a:${someone.tenant}-${someone.oid}`);
    const { locale = 'en-GB', zone } = someone;
    const conversationType = team ? 'channel' : 'personal';
    const where = team ? { team: { id: chat.id, name: team }, channel: { id: chat.id } } : {};
    const frame = () => ({
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id, name: someone.name, aadObjectId: someone.oid },
      recipient: { id: botId, name: 'Consent Concierge' },
      conversation: { id: chat.id, conversationType, tenantId: someone.tenant },
      channelData: { tenant: { id: someone.tenant }, ...where },
      locale,
      ...(zone ? { localTimezone: zone } : {}),
      entities: [{ type: 'clientInfo', locale, platform: 'Web', ...(zone ? { timezone: zone } : {}) }],
    });
    const person = new TeamsPerson(someone, chat, frame, (activity: Activity) => send(activity));
    const { oid, tenant, name, address, userName = address, guest = false } = someone;
    return { id, oid, tenant, name, address, userName, guest, chat, person };
  }

  function memberOf(someone: Someone, team?: string): TeamsPerson {
    const key = `${someone.tenant}/${team ?? someone.oid}`;
    const member = members.get(key) ?? join(someone, team);
    members.set(key, member);
    return member.person;
  }

  return {
    serviceUrl: connector.url,
    person: (someone) => memberOf(someone),
    channel: (team, by) => memberOf(by, team),
    send,
    refuseNext: connector.refuseNext,
    delay: connector.delay,
    stop: () => connector.close(),
  };
}

function readable(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
