import { advanceConnection } from '../../src/services/consent/connection.ts';
import type { ProbeOutcome } from '../../src/services/consent/connection-events.ts';
import { lifetimes } from '../../src/services/consent/lifetimes.ts';
import type { Connection, TroubleClass } from '../../src/services/consent/model.ts';
import { secondsToNextRead, waves } from '../../src/services/consent/schedule.ts';
import type { Siblings } from '../../src/services/consent/siblings.ts';
import { connection } from '../../test/support/builders.ts';
import type { Random } from './random.ts';
import { countNotice, type Tally } from './tally.ts';
import { createAnswers, day, type WaitingTenant } from './world.ts';

const timeOf = (seconds: number): Date => new Date(seconds * 1000);
const secondsOf = (time: Date | null): number => (time ? time.getTime() / 1000 : Number.POSITIVE_INFINITY);

const refusedAs = (kind: TroubleClass, code: string): ProbeOutcome => ({
  kind: 'waiting',
  trouble: { class: kind, code, owner: 'approver', correlation: null },
});
const outcomes = {
  answered: { kind: 'answered' },
  denied: refusedAs('not_consented', 'AADSTS65001'),
  refused: refusedAs('no_rights', 'ODataDisabled'),
} as const;

/** The product's way: its own core decides over every look; the loops around it do what the store and the jobs do. */
export function watchOurWay(tenant: WaitingTenant, random: Random, tally: Tally): void {
  const answers = tenant.mailboxes.map((mailbox) => createAnswers(tenant, mailbox, random));
  const all = tenant.mailboxes.map(({ signsInAt }, index) =>
    connection({
      id: String(index),
      state: 'propagating',
      grantKnownAt: timeOf(signsInAt),
      nextCheckAt: timeOf(signsInAt),
    }),
  );
  for (;;) {
    const { index, at } = nextOf(all);
    const one = all[index];
    if (!one || at >= day) break;
    tally.liveCalls += 1;
    const outcome = outcomes[answers[index]?.ask(at) ?? 'answered'];
    const step = advanceConnection(one, { kind: 'probed', outcome, siblings: siblingsOf(all, one), at: timeOf(at) });
    if (step.kind === 'refused') throw new Error(`A look was refused: ${step.reason}`);
    all[index] = step.subject;
    if (step.effects.some(({ kind }) => kind === 'good_news')) hurry(all, step.subject, at);
  }
  const activeAt = all.map((one) => secondsOf(one.activeAt));
  for (const [index, { signsInAt }] of tenant.mailboxes.entries()) {
    countNotice(tally, signsInAt, answers[index]?.worksAt() ?? 0, activeAt[index] ?? 0);
  }
  const reads = readsOf(tenant);
  tally.directoryCalls += reads.length;
  tally.directoryCallsUntilActive += reads.filter((at) => at <= Math.max(...activeAt)).length;
}

const isWaiting = ({ state }: Connection): boolean => state === 'propagating' || state === 'overdue';

/** Whose look is due next; those that are active are not looked at any more. */
function nextOf(all: readonly Connection[]): { index: number; at: number } {
  let [index, at] = [-1, Number.POSITIVE_INFINITY];
  for (const [each, one] of all.entries()) {
    const due = isWaiting(one) ? secondsOf(one.nextCheckAt) : Number.POSITIVE_INFINITY;
    if (due < at) [index, at] = [each, due];
  }
  return { index, at };
}

/** As the store tells it. */
function siblingsOf(all: readonly Connection[], one: Connection): Siblings {
  let newestDenied: Connection | null = null;
  let provedAt: Date | null = null;
  for (const other of all) {
    if (other === one) continue;
    if (other.activeAt && (!provedAt || other.activeAt > provedAt)) provedAt = other.activeAt;
    if (!isWaiting(other) || other.trouble?.class !== 'not_consented') continue;
    if (!newestDenied || secondsOf(other.grantKnownAt) >= secondsOf(newestDenied.grantKnownAt)) newestDenied = other;
  }
  return { newestDenied, provedAt };
}

/** As the store plans it: those whose wait has seen no other become active, in waves. */
function hurry(all: Connection[], news: Connection, now: number): void {
  let hurried = 0;
  for (const [index, one] of all.entries()) {
    const tried = all.some(
      (other) =>
        other.id !== one.id &&
        other.id !== news.id &&
        other.activeAt &&
        secondsOf(other.activeAt) >= secondsOf(one.grantKnownAt),
    );
    if (one.id === news.id || !isWaiting(one) || tried || secondsOf(one.nextCheckAt) <= now) continue;
    const at = now + Math.floor(hurried / waves.size) * waves.seconds;
    hurried += 1;
    if (at < secondsOf(one.nextCheckAt)) all[index] = { ...one, nextCheckAt: timeOf(at) };
  }
}

/**
 * Reads of the tenant's directory within the day: when the administrator is back, at each sign-in and on the core's schedule while the grant does
 * not stand there, and every hour all day. That a first token ends the schedule early is left out, to our disadvantage.
 */
function readsOf({ listedAt, mailboxes, round }: WaitingTenant): number[] {
  const reads: number[] = [];
  for (let at = round; at < day; at += lifetimes.directoryCheck / 1000) reads.push(at);
  const awaiting = [...mailboxes.map(({ signsInAt }) => signsInAt)];
  for (let at = 0; at < day; at += secondsToNextRead(at)) {
    awaiting.push(at);
    if (at >= listedAt) break;
  }
  const seenAt = awaiting.filter((at) => at >= listedAt).toSorted((a, b) => a - b)[0] ?? Number.POSITIVE_INFINITY;
  return [...reads, ...awaiting.filter((at) => at <= seenAt)];
}
