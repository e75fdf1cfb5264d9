/** Lost answers are an accident of the network, two in a row as well; from the third on, longer each time. */
const pauses = [0, 0, 15, 30, 60];

/** As long as this after its last silence, a tenant is asked as if nothing had happened. */
const forgottenAfterMs = 10 * 60_000;

/**
 * Where the last answer was lost, one call at a time finds out whether the tenant speaks again. The others come back after
 * its time-out: longer than any of them has the patience to wait where it stands.
 */
const lookAwaySeconds = 10;

export interface Silences {
  /** Seconds for which the tenant is left alone from now on; 0 where it may be asked. */
  left(tenant: string): number;
  /** Makes the call, and learns from it: no answer (a time-out, or the connection was cut) throws; one of any kind ends the silence. */
  heard<T>(tenant: string, call: () => Promise<T>): Promise<T>;
}

/** Which tenants do not answer at all: each call there holds whoever makes it until its time-out. */
export function createSilences(now: () => Date): Silences {
  const tenants = new Map<string, { lost: number; at: number; until: number }>();
  const asking = new Map<string, number>();

  function lost(tenant: string): void {
    const at = now().getTime();
    for (const [other, silent] of tenants) {
      if (at - silent.at < forgottenAfterMs) break;
      tenants.delete(other);
    }
    const before = tenants.get(tenant);
    // Calls that were made together are one silence, once it counts.
    if (before && before.until > at) return;
    const count = Math.min((before?.lost ?? 0) + 1, pauses.length);
    // Last lost, last in the map: the first ones are those to forget.
    tenants.delete(tenant);
    tenants.set(tenant, { lost: count, at, until: at + (pauses[count - 1] ?? 0) * 1000 });
  }

  return {
    left(tenant) {
      const silent = tenants.get(tenant);
      if (!silent) return 0;
      const seconds = Math.max(0, Math.ceil((silent.until - now().getTime()) / 1000));
      return seconds === 0 && asking.has(tenant) ? lookAwaySeconds : seconds;
    },

    async heard(tenant, call) {
      asking.set(tenant, (asking.get(tenant) ?? 0) + 1);
      try {
        const answer = await call();
        tenants.delete(tenant);
        return answer;
      } catch (error) {
        lost(tenant);
        throw error;
      } finally {
        const others = (asking.get(tenant) ?? 1) - 1;
        if (others > 0) asking.set(tenant, others);
        else asking.delete(tenant);
      }
    },
  };
}
