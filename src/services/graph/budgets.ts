import { createSilences, type Silences } from '../entra/silences.ts';
import { places } from './places.ts';

/** What a call costs, and whom it is answered by. */
export interface Cost {
  readonly service: 'directory' | 'audit log' | 'mailbox';
  readonly units: number;
  /** The application that asks, by its client id; none: the one that reads directories. */
  readonly client?: string | undefined;
  /** Whose mailbox is asked, where one is. */
  readonly mailbox?: string;
}

/**
 * Microsoft's limits for one application in one tenant (facts 7.5, "Batch and throttling"), for the smallest tenants: a
 * bucket of so many units that fills again within so many seconds. Mailboxes are limited by calls at the same time.
 */
const buckets = {
  directory: { units: 3500, seconds: 10 },
  'audit log': { units: 5, seconds: 10 },
} as const;
type Bucket = keyof typeof buckets;

// Four for the application, whichever mailboxes are asked: the stricter reading of facts 7.5. No tenant takes all of them.
const mailboxCalls = { ofAll: 4, ofOneTenant: 2 } as const;

// From here on Microsoft says how much of the limit is used, by every process of ours together (facts 7.5).
const nearlyUsed = 0.8;
/** Twice the limit is believed, and costs one bucket's time to fill again; a number beyond that would close the tenant for good. */
const mostUsed = 2;

/** Whose limit was reached, where an answer says so: the tenant's, whoever asks, or the application's in it. */
export type Reached = 'tenant' | 'application' | null;

/** Outlook limits each mailbox by itself (facts 7.5); what so many say at the same time is no single one's affair. */
const several = 3;

/** A tenant that nobody asked for so long has full buckets anyway. */
const forgottenAfterMs = 60_000;

/** Each service keeps a limit of its own (facts 7.5): a busy Outlook says nothing of the directory. */
type Closed = Record<Cost['service'], number>;
const open: Closed = { directory: 0, 'audit log': 0, mailbox: 0 };

interface TenantBudget {
  readonly closedUntil: Closed;
  /** What Microsoft refuses one application it still answers another (facts 7.5). */
  readonly applications: Map<string, ApplicationBudget>;
  usedAt: number;
}

interface ApplicationBudget {
  readonly closedUntil: Closed;
  /** The same for single mailboxes. */
  readonly mailboxes: Map<string, number>;
  readonly left: Record<Bucket, { units: number; at: number }>;
}

export interface Budgets {
  /**
   * Takes what the call costs; seconds to wait where it must not be made now, and then nothing is taken. `waited`: it has
   * waited as long as it was told.
   */
  take(tenant: string, cost: Cost, waited: boolean): number;
  /** Seconds for which what this call asks, the service of the tenant or the one mailbox, wants to be left alone by its application, whatever it costs. */
  closed(tenant: string, cost: Cost): number;
  /** Which tenants do not answer at all. */
  readonly silences: Silences;
  /**
   * Leaves alone for so long whoever refused this call: one mailbox, unless several do or `reached` names a greater limit;
   * else this service of the tenant, and no other. For this application alone, unless it is the tenant's limit.
   */
  close(tenant: string, cost: Cost, seconds: number, reached: Reached): void;
  /** What Microsoft said of the cost of an answered call. */
  heard(tenant: string, cost: Cost, headers: Headers): void;
  /** Runs a call when it has a place among those to the same service. */
  inTurn(tenant: string, cost: Cost, call: () => Promise<void>): Promise<void>;
}

/** How much of Microsoft's limits each tenant has left. Kept in memory, and forgotten of tenants that nobody asks. */
export function createBudgets(now: () => Date = () => new Date()): Budgets {
  const tenants = new Map<string, TenantBudget>();
  const allMailboxes = new Map<string, ReturnType<typeof places>>();
  const mailboxesOf = new Map<string, { readonly run: ReturnType<typeof places>; users: number }>();

  function budgetOf(tenant: string): TenantBudget {
    const at = now().getTime();
    const known = tenants.get(tenant);
    // Last used, last in the map: the first ones are those to forget.
    tenants.delete(tenant);
    for (const [other, { usedAt, closedUntil, applications }] of tenants) {
      if (at - usedAt < forgottenAfterMs) break;
      const wishes = [...applications.values()].flatMap((one) => [
        ...Object.values(one.closedUntil),
        ...one.mailboxes.values(),
      ]);
      if (Math.max(...Object.values(closedUntil), ...wishes) <= at) tenants.delete(other);
    }
    const budget = known ?? { closedUntil: { ...open }, applications: new Map(), usedAt: at };
    budget.usedAt = at;
    tenants.set(tenant, budget);
    return budget;
  }

  function ofApplication({ applications }: TenantBudget, { client = '' }: Cost): ApplicationBudget {
    const at = now().getTime();
    const full = (bucket: Bucket) => ({ units: buckets[bucket].units, at });
    const budget = applications.get(client) ?? {
      closedUntil: { ...open },
      mailboxes: new Map(),
      left: { directory: full('directory'), 'audit log': full('audit log') },
    };
    applications.set(client, budget);
    return budget;
  }

  function refilled(budget: ApplicationBudget, service: Bucket): { units: number; at: number } {
    const { units: most, seconds } = buckets[service];
    const left = budget.left[service];
    const at = now().getTime();
    left.units = Math.min(most, left.units + ((at - left.at) / 1000) * (most / seconds));
    left.at = at;
    return left;
  }

  const closed: Budgets['closed'] = (tenant, cost) => {
    const { service, mailbox = '' } = cost;
    const budget = budgetOf(tenant);
    const { closedUntil, mailboxes } = ofApplication(budget, cost);
    const until = Math.max(budget.closedUntil[service], closedUntil[service], mailboxes.get(mailbox) ?? 0);
    return Math.max(0, Math.ceil((until - now().getTime()) / 1000));
  };

  return {
    take(tenant, cost, waited) {
      const { service, units } = cost;
      const budget = ofApplication(budgetOf(tenant), cost);
      const wait = waited ? 0 : closed(tenant, cost);
      if (wait > 0) return wait;
      if (service === 'mailbox') return 0;
      const left = refilled(budget, service);
      const lacks = Math.min(units, buckets[service].units) - left.units;
      if (lacks > 0 && !waited) return Math.ceil((lacks * buckets[service].seconds) / buckets[service].units);
      left.units -= units;
      return 0;
    },

    closed,
    silences: createSilences(now),

    close(tenant, cost, seconds, reached) {
      const { service, mailbox } = cost;
      const budget = budgetOf(tenant);
      const { closedUntil, mailboxes } = ofApplication(budget, cost);
      const at = now().getTime();
      const until = at + seconds * 1000;
      if (mailbox !== undefined && reached === null) {
        for (const [other, opens] of mailboxes) if (opens <= at) mailboxes.delete(other);
        mailboxes.set(mailbox, Math.max(mailboxes.get(mailbox) ?? 0, until));
        if (mailboxes.size < several) return;
      }
      const whole = reached === 'tenant' ? budget.closedUntil : closedUntil;
      whole[service] = Math.max(whole[service], until);
    },

    heard(tenant, cost, headers) {
      const { service, units } = cost;
      if (service !== 'directory') return;
      const left = refilled(ofApplication(budgetOf(tenant), cost), service);
      const said = Number(headers.get('x-ms-resource-unit') ?? Number.NaN);
      // However much one answer is said to have cost, no more than the whole bucket is gone.
      if (said > 0) left.units -= Math.min(said, buckets[service].units) - units;
      const used = Number(headers.get('x-ms-throttle-limit-percentage') ?? Number.NaN);
      if (used >= nearlyUsed)
        left.units = Math.min(left.units, buckets[service].units * (1 - Math.min(used, mostUsed)));
    },

    async inTurn(tenant, { service, client = '' }, call) {
      if (service !== 'mailbox') return call();
      const all = allMailboxes.get(client) ?? places(mailboxCalls.ofAll);
      allMailboxes.set(client, all);
      const key = `${tenant}/${client}`;
      const own = mailboxesOf.get(key) ?? { run: places(mailboxCalls.ofOneTenant), users: 0 };
      mailboxesOf.set(key, own);
      own.users += 1;
      try {
        await own.run(() => all(call));
      } finally {
        own.users -= 1;
        if (own.users === 0) mailboxesOf.delete(key);
      }
    },
  };
}
