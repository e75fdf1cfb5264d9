import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Roster } from '../services/journeys/connection/start.ts';
import type { Log } from '../services/journeys/ports.ts';

/** What Teams' roster says of whoever speaks; null where it does not answer. */
export async function rosterOf(context: TurnContext, log: Log): Promise<Roster | null> {
  try {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    const { email, userPrincipalName, userRole } = member;
    const guest = userRole === 'guest' || (userPrincipalName ?? '').includes('#EXT#');
    return { mail: email || null, userPrincipalName: userPrincipalName || null, guest };
  } catch (error) {
    // Who asks may be a guest then: the journey begins nothing but their own mailbox.
    log.warn({ reason: (error as Error).message }, 'the roster did not answer');
    return null;
  }
}

/** By these a colleague's question finds this chat (design section 6); asked once, since people keep their address. */
export async function addressesOf(context: TurnContext, log: Log): Promise<string[]> {
  const roster = await rosterOf(context, log);
  const addresses = [roster?.mail, roster?.userPrincipalName].flatMap((each) => each?.toLowerCase() ?? []);
  return [...new Set(addresses)].sort();
}
