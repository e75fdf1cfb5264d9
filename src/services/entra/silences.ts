/** Lost answers are an accident of the network, two in a row as well; from the third on, longer each time. */
const pauses = [0, 0, 15, 30, 60];

/** As long as this after its last silence, a tenant is asked as if nothing had happened. */
const forgottenAfterMs = 10 * 60_000;

export interface Silences {
  /** Seconds for which the tenant is left alone from now on; 0 where it may be asked. */
  left(tenant: string): number;
  /** No answer came: a time-out, or the connection was cut. */
  lost(tenant: string): void;
  /** An answer of any kind ends it at once. */
  answered(tenant: string): void;
}

/** Which tenants do not answer at all: each call there holds whoever makes it until its time-out. */
export function createSilences(now: () => Date): Silences {
  const tenants = new Map<string, { lost: number; at: number; until: number }>();

  return {
    left(tenant) {
      const silent = tenants.get(tenant);
      return silent ? Math.max(0, Math.ceil((silent.until - now().getTime()) / 1000)) : 0;
    },

    lost(tenant) {
      const at = now().getTime();
      for (const [other, silent] of tenants) {
        if (at - silent.at < forgottenAfterMs) break;
        tenants.delete(other);
      }
      const before = tenants.get(tenant);
      // Calls that were made together are one silence, once it counts.
      if (before && before.until > at) return;
      const lost = Math.min((before?.lost ?? 0) + 1, pauses.length);
      // Last lost, last in the map: the first ones are those to forget.
      tenants.delete(tenant);
      tenants.set(tenant, { lost, at, until: at + (pauses[lost - 1] ?? 0) * 1000 });
    },

    answered(tenant) {
      tenants.delete(tenant);
    },
  };
}
