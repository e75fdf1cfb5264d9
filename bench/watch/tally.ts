import { day } from './world.ts';

/** What one way of watching cost, and how soon it noticed. */
export interface Tally {
  directoryCalls: number;
  /** Of those, the ones made before the mailbox (or all of the tenant's, where one read serves them all) was active. */
  directoryCallsUntilActive: number;
  liveCalls: number;
  /** Called active while a replica still denied it. */
  tooEarly: number;
  /** Works within the day, and was not noticed in it. */
  missed: number;
  withinGoal: number;
  readonly lateness: number[];
}

export const emptyTally = (): Tally => ({
  directoryCalls: 0,
  directoryCallsUntilActive: 0,
  liveCalls: 0,
  tooEarly: 0,
  missed: 0,
  withinGoal: 0,
  lateness: [],
});

/** Counts how one mailbox was noticed; `activeAt` is Infinity where it was not. */
export function countNotice(tally: Tally, signsInAt: number, worksAt: number, activeAt: number): void {
  if (activeAt < worksAt) tally.tooEarly += 1;
  if (worksAt >= day) return;
  if (activeAt >= day) tally.missed += 1;
  const late = Math.max(0, activeAt - worksAt);
  tally.lateness.push(late);
  if (late <= Math.max(60, (worksAt - signsInAt) * 0.05)) tally.withinGoal += 1;
}
