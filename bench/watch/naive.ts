import type { Random } from './random.ts';
import { countNotice, type Tally } from './tally.ts';
import { createAnswers, day, type WaitingTenant } from './world.ts';

const interval = 300;

/** The plain way: every five minutes the directory once for each mailbox, and a live call until the first that works. */
export function watchNaively(tenant: WaitingTenant, random: Random, tally: Tally): void {
  for (const mailbox of tenant.mailboxes) {
    const { ask, worksAt } = createAnswers(tenant, mailbox, random);
    let activeAt = Number.POSITIVE_INFINITY;
    for (let at = mailbox.signsInAt; at < day; at += interval) {
      tally.directoryCalls += 1;
      if (activeAt <= at) continue;
      tally.directoryCallsUntilActive += 1;
      tally.liveCalls += 1;
      if (ask(at) === 'answered') activeAt = at;
    }
    countNotice(tally, mailbox.signsInAt, worksAt(), activeAt);
  }
}
