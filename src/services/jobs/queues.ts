import type { PgBoss, Queue } from 'pg-boss';

const minute = 60;
const hour = 60 * minute;

/**
 * Waits 2 s, 4 s, 8 s … up to an hour between tries, each with pg-boss' jitter of up to half: 38 tries last about a day.
 * Teams and Microsoft are down for hours at worst; whoever cannot be reached for a day gets the next message instead.
 */
const aboutADay = { retryLimit: 38, retryDelay: 2, retryBackoff: true, retryDelayMax: hour };

/** The same, up to a minute, for about a quarter of an hour: a device's code lives no longer. */
const aCodesLife = { retryLimit: 20, retryDelay: 2, retryBackoff: true, retryDelayMax: minute };

const common = {
  // Workers wake at once for what is due at once; what is due later is found by polling.
  notify: true,
  // A live worker says so every half of this; a dead one's job is given to another process. Ten is pg-boss' least.
  heartbeatSeconds: 20,
  // No handler has business running longer; it is counted as failed and tried again.
  expireInSeconds: 2 * minute,
  // Done is done: the outbox and the timeline keep the history.
  deleteAfterSeconds: hour,
};

export const queueNames = {
  deliver: 'deliver',
  undelivered: 'undelivered',
  check: 'check-connection',
  checkApplication: 'check-application',
  tellRest: 'tell-rest',
  pollDeviceCode: 'poll-device-code',
  sweep: 'sweep',
} as const;

export type QueueName = (typeof queueNames)[keyof typeof queueNames];

/** Every queue, a dead-letter queue before the queue that names it. */
const queues: readonly Queue[] = [
  { ...common, ...aboutADay, name: queueNames.undelivered },
  { ...common, ...aboutADay, name: queueNames.deliver, deadLetter: queueNames.undelivered },
  // `short`: while one waits, another with the same key is not added.
  { ...common, ...aboutADay, name: queueNames.check, policy: 'short' },
  { ...common, ...aboutADay, name: queueNames.checkApplication, policy: 'short' },
  { ...common, ...aboutADay, name: queueNames.tellRest },
  { ...common, ...aCodesLife, name: queueNames.pollDeviceCode, policy: 'short' },
  // `exclusive`: one sweep at a time over all processes. Not tried again: the next minute brings the next.
  { ...common, name: queueNames.sweep, policy: 'exclusive', retryLimit: 0, expireInSeconds: 10 * minute },
];

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Makes the queues, with today's options, and warms pg-boss' memory of them. The warming matters: the first send looks
 * a queue up on pg-boss' own connection, and inside a transaction on PGlite that connection is taken; the send would
 * never return (facts/toolchain.md; `getQueueStats` does not warm it).
 */
export async function makeQueues(boss: PgBoss): Promise<void> {
  for (const queue of queues) {
    await boss.createQueue(queue.name, queue);
    // Creating again changes nothing, so an upgrade with other options would not be seen.
    const { name, policy: _, ...options } = queue;
    await boss.updateQueue(name, options);
    await boss.findJobs(name, { id: nobody });
  }
}
