import { randomBytes } from 'node:crypto';
import { createJourneys } from '../../src/services/journeys/journeys.ts';
import { openStore } from '../../src/services/store/open-store.ts';
import { desk, product, vendor } from '../../test/services/journeys/support/desk.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { silentLog } from '../../test/support/silent-log.ts';
import { quantile } from '../measure/quantile.ts';
import type { Row } from '../measure/row.ts';
import { createRandom } from '../watch/random.ts';
import { fill, inEachTenant, tenantAt } from './fill.ts';

const few = 1_000;
const many = 1_000_000;
const looks = 1_000;
/** The first looks pay for connections and plans. */
const unmeasured = 50;

/**
 * How long the helpdesk waits for the status of one tenant where the database holds few connections, and where it holds many:
 * on a PostgreSQL server, each tenant as large, a different one at every look, both in turns.
 */
export async function measureStatus(): Promise<readonly Row[]> {
  const postgres = await startPostgres();
  try {
    const [small, large] = [await deskWith(few), await deskWith(many)];
    const times = { small: [] as number[], large: [] as number[] };
    for (let index = 0; index < unmeasured + looks; index++) {
      const [one, other] = [await small.look(), await large.look()];
      if (index < unmeasured) continue;
      times.small.push(one);
      times.large.push(other);
    }
    await Promise.all([small.close(), large.close()]);
    const p99 = { small: quantile(times.small, 0.99), large: quantile(times.large, 0.99) };
    return [
      { name: 'status.p99_growth', value: p99.large / p99.small, unit: 'many / few', atMost: 2 },
      { name: 'status.p99_ms', value: p99.large, unit: 'ms' },
      { name: 'status.p99_ms.few', value: p99.small, unit: 'ms' },
      { name: 'status.median_ms', value: quantile(times.large, 0.5), unit: 'ms' },
      { name: 'status.median_ms.few', value: quantile(times.small, 0.5), unit: 'ms' },
    ];
  } finally {
    await postgres.stop();
  }

  async function deskWith(connections: number) {
    const databaseUrl = await postgres.newDatabase();
    await fill(databaseUrl, connections, product.id);
    const tokenKeys = [{ kid: 'bench', key: randomBytes(32) }];
    const { store, close } = await openStore({ where: { databaseUrl }, tokenKeys, log: silentLog });
    const { lookUp } = createJourneys(desk(store));
    const hanna = { tenant: vendor.tenant, oid: vendor.helpdesk[0] ?? '', name: 'Hanna' };
    const random = createRandom(connections);
    /** Milliseconds until the status of some tenant is there. */
    async function look(): Promise<number> {
      const tenant = tenantAt(Math.floor(random.next() * (connections / inEachTenant)));
      const start = performance.now();
      const shown = await lookUp.status(hanna, tenant);
      const took = performance.now() - start;
      if (shown.kind !== 'tenant' || shown.facts.connections.length !== 10) throw new Error(`No status of ${tenant}`);
      return took;
    }
    return { look, close };
  }
}
