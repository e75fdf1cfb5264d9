import type { Connection } from './model.ts';

// Facts section 7.4: quickly in the first two minutes, then the interval grows with the wait, at most 10 minutes in the first day.
const firstChecks = [2, 4, 8, 15, 30];
const longestOnFirstDay = 600;
const longest = 3_600;
const day = 86_400;

/** Whoever waits for the consent that another asks for on the full schedule asks so much less often. */
const followersFactor = 4;

// Exchange keeps a refusal for 30 minutes to 2 hours after it was last asked: asking sooner prolongs the wait (facts 8).
const refusalIsKept = 2_100;
/** Right after a consent every mailbox refuses for a moment; only later does a refusal speak of Exchange's own memory. */
const freshRefusals = 600;

/** What slows the next look down. */
export interface Pace {
  /** Microsoft's own wish, in seconds. */
  readonly retryAfter?: number | undefined;
  /** Another mailbox of the tenant asks for the same consent. */
  readonly follows?: boolean;
  /** Exchange refused this look and the one before. */
  readonly refusedAgain?: boolean;
}

/**
 * When to look again, in seconds from now: 2, 4, 8, 15, 30 s at first, then a tenth of the wait so far,
 * between 30 s and 10 minutes on the first day and an hour later. Microsoft's own wish is never undercut, and an Exchange
 * that goes on refusing is left alone for as long as it keeps its refusal in mind.
 */
export function secondsToNextCheck(checks: number, waitedSeconds: number, pace: Pace = {}): number {
  const { follows = false } = pace;
  const most = mostAfter(waitedSeconds);
  const planned = firstChecks[checks] ?? Math.max(30, Math.round(waitedSeconds / 10));
  const own = Math.min(most, planned * (follows ? followersFactor : 1));
  return Math.max(own, secondsLeftAlone(waitedSeconds, pace));
}

/** For how many seconds from now nothing may hurry the next look; 0 where it may be made at any time. */
export function secondsLeftAlone(waitedSeconds: number, { retryAfter = 0, refusedAgain = false }: Pace): number {
  return Math.max(retryAfter, isKeptInMind(waitedSeconds, refusedAgain) ? refusalIsKept : 0);
}

/** Whether a refusal that was repeated after so long is one that Exchange keeps in mind. */
const isKeptInMind = (waitedSeconds: number, refusedAgain: boolean): boolean =>
  refusedAgain && waitedSeconds >= freshRefusals;

/** Whether the next look waits until Exchange may have forgotten its refusal. */
export const waitsForExchange = ({
  trouble,
  troubleAt,
  nextCheckAt,
}: Pick<Connection, 'trouble' | 'troubleAt' | 'nextCheckAt'>): boolean =>
  trouble?.class === 'no_rights' &&
  troubleAt !== null &&
  nextCheckAt !== null &&
  nextCheckAt.getTime() - troubleAt.getTime() >= refusalIsKept * 1000;

/**
 * When to read a tenant's directory next for a grant that does not stand there yet, in seconds from now, for all of a
 * product that wait: 2, 4, 8, 15, 30 s after one another at first, then after half of the wait so far, at most 10 minutes on the first day
 * and an hour later. Whoever asks for it in between is given the same moment, so that it is one read for all.
 */
export function secondsToNextRead(waitedSeconds: number): number {
  let planned = 0;
  for (let reads = 0; planned <= waitedSeconds; reads++) {
    planned += firstChecks[reads] ?? Math.min(mostAfter(planned), Math.max(30, Math.round(planned / 2)));
  }
  return planned - waitedSeconds;
}

const mostAfter = (waitedSeconds: number): number => (waitedSeconds < day ? longestOnFirstDay : longest);

/** Where one replica had denied the consent, so many answered looks in a row make it active, so many seconds apart. */
export const proving = { looks: 3, seconds: 2 } as const;

/** Good news of one mailbox is tried by those that still wait in waves, so that a crowd does not storm: so many at once, so many seconds apart. */
export const waves = { size: 20, seconds: 5 } as const;
