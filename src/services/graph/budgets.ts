import { createSilences, type Silences } from '../entra/silences.ts';
import { places } from './places.ts';

/** What a call costs, and whom it is answered by. */
export interface Cost {
  readonly service: 'directory' | 'audit log' | 'mailbox';
  readonly units: number;
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

/** A tenant that nobody asked for so long has full buckets anyway. */
const forgottenAfterMs = 60_000;

interface TenantBudget {
  /** Each service keeps a limit of its own (facts 7.5): a busy Outlook says nothing of the directory. */
  readonly closedUntil: Record<Cost['service'], number>;
  usedAt: number;
  readonly left: Record<Bucket, { units: number; at: number }>;
}

export interface Budgets {
  /**
   * Takes what the call costs; seconds to wait where it must not be made now, and then nothing is taken. `waited`: it has
   * waited as long as it was told.
   */
  take(tenant: string, cost: Cost, waited: boolean): number;
  /** Seconds for which this service of the tenant wants to be left alone, whatever a call costs. */
  closed(tenant: string, service: Cost['service']): number;
  /** Which tenants do not answer at all. */
  readonly silences: Silences;
  /** Leaves this service of the tenant, and no other, alone for so long. */
  close(tenant: string, service: Cost['service'], seconds: number): void;
  /** What Microsoft said of the cost of an answered call. */
  heard(tenant: string, cost: Cost, headers: Headers): void;
  /** Runs a call when it has a place among those to the same service. */
  inTurn(tenant: string, cost: Cost, call: () => Promise<void>): Promise<void>;
}

/** How much of Microsoft's limits each tenant has left. Kept in memory, and forgotten of tenants that nobody asks. */
export function createBudgets(now: () => Date = () => new Date()): Budgets {
  const tenants = new Map<string, TenantBudget>();
  const allMailboxes = places(mailboxCalls.ofAll);
  const mailboxesOf = new Map<string, { readonly run: ReturnType<typeof places>; users: number }>();

  function budgetOf(tenant: string): TenantBudget {
    const at = now().getTime();
    const known = tenants.get(tenant);
    // Last used, last in the map: the first ones are those to forget.
    tenants.delete(tenant);
    for (const [other, { usedAt, closedUntil }] of tenants) {
      if (at - usedAt < forgottenAfterMs) break;
      if (Math.max(...Object.values(closedUntil)) <= at) tenants.delete(other);
    }
    const full = (bucket: Bucket) => ({ units: buckets[bucket].units, at });
    const budget = known ?? {
      closedUntil: { directory: 0, 'audit log': 0, mailbox: 0 },
      usedAt: at,
      left: { directory: full('directory'), 'audit log': full('audit log') },
    };
    budget.usedAt = at;
    tenants.set(tenant, budget);
    return budget;
  }

  function refilled(budget: TenantBudget, service: Bucket): { units: number; at: number } {
    const { units: most, seconds } = buckets[service];
    const left = budget.left[service];
    const at = now().getTime();
    left.units = Math.min(most, left.units + ((at - left.at) / 1000) * (most / seconds));
    left.at = at;
    return left;
  }

  const closed = (tenant: string, service: Cost['service']): number =>
    Math.max(0, Math.ceil((budgetOf(tenant).closedUntil[service] - now().getTime()) / 1000));

  return {
    take(tenant, { service, units }, waited) {
      const budget = budgetOf(tenant);
      const wait = waited ? 0 : closed(tenant, service);
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

    close(tenant, service, seconds) {
      const { closedUntil } = budgetOf(tenant);
      closedUntil[service] = Math.max(closedUntil[service], now().getTime() + seconds * 1000);
    },

    heard(tenant, { service, units }, headers) {
      if (service !== 'directory') return;
      const left = refilled(budgetOf(tenant), service);
      const cost = Number(headers.get('x-ms-resource-unit') ?? Number.NaN);
      // However much one answer is said to have cost, no more than the whole bucket is gone.
      if (cost > 0) left.units -= Math.min(cost, buckets[service].units) - units;
      const used = Number(headers.get('x-ms-throttle-limit-percentage') ?? Number.NaN);
      if (used >= nearlyUsed)
        left.units = Math.min(left.units, buckets[service].units * (1 - Math.min(used, mostUsed)));
    },

    async inTurn(tenant, { service }, call) {
      if (service !== 'mailbox') return call();
      const own = mailboxesOf.get(tenant) ?? { run: places(mailboxCalls.ofOneTenant), users: 0 };
      mailboxesOf.set(tenant, own);
      own.users += 1;
      try {
        await own.run(() => allMailboxes(call));
      } finally {
        own.users -= 1;
        if (own.users === 0) mailboxesOf.delete(tenant);
      }
    },
  };
}
