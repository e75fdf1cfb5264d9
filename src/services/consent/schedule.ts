// Facts section 7.4: quickly in the first two minutes, then the interval grows with the wait, at most 10 minutes in the first day.
const firstChecks = [2, 4, 8, 15, 30];
const longestOnFirstDay = 600;
const longest = 3_600;
const day = 86_400;

/**
 * When to look again, in seconds from now: 2, 4, 8, 15, 30 s at first, then a tenth of the wait so far,
 * between 30 s and 10 minutes on the first day and an hour later. `retryAfter` is Microsoft's own wish and is never undercut.
 */
export function secondsToNextCheck(checks: number, waitedSeconds: number, retryAfter = 0): number {
  const most = waitedSeconds < day ? longestOnFirstDay : longest;
  const planned = firstChecks[checks] ?? Math.min(most, Math.max(30, Math.round(waitedSeconds / 10)));
  return Math.max(planned, retryAfter);
}
