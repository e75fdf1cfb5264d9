import { lifetimes } from './lifetimes.ts';
import type { WrittenGrant } from './model.ts';

interface Served {
  /** Object ids of people with a complete grant of their own. */
  readonly people: readonly string[];
  readonly written: readonly WrittenGrant[];
}

/** What was read back after it was written counts more than a list that may be a few minutes behind (facts 7.1). */
export function withWritten(listed: readonly string[], written: readonly WrittenGrant[], at: Date): Served {
  const ahead = written.filter(
    (each) => at.getTime() - each.at.getTime() < lifetimes.freshConsent && listed.includes(each.oid) !== each.has,
  );
  return { people: peopleAfter(listed, ahead), written: ahead };
}

/** The same account's newer grant, or its end, replaces the older one. */
export function writtenAnew(state: Served, grants: readonly WrittenGrant[]): Served {
  const older = state.written.filter(({ oid }) => grants.every((each) => each.oid !== oid));
  return { people: peopleAfter(state.people, grants), written: [...older, ...grants] };
}

function peopleAfter(people: readonly string[], grants: readonly WrittenGrant[]): string[] {
  const untouched = people.filter((oid) => grants.every((each) => each.oid !== oid));
  return [...untouched, ...grants.filter(({ has }) => has).map(({ oid }) => oid)];
}
