import type { TeamsActivity } from './activity.ts';

/** No zone's name is longer. */
const longest = 64;

/**
 * In which zone whoever speaks is, as their client says and `Intl` spells it. Null: it says something that is no zone; undefined: it says nothing, as with
 * many a button press.
 */
export function zoneOf({ localTimezone, entities }: TeamsActivity): string | null | undefined {
  const client = entities?.find(({ type }) => type === 'clientInfo');
  const told = [localTimezone, client?.timezone].flatMap((each) => each || []);
  if (told.length === 0) return undefined;
  return told.map(knownZone).find((each) => each !== null) ?? null;
}

function knownZone(name: string): string | null {
  if (name.length > longest) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
