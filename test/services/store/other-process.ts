import { openStore } from '../../../src/services/store/open-store.ts';
import { handlers } from '../jobs/handlers.ts';
import { aConnection } from './builders.ts';
import { testSettings } from './subject.ts';

/**
 * A process of its own on a data folder, for tests that need a second one or kill it. Says on its output `opened`, then
 * `wrote <id>` for every row that the database acknowledged; `refused <message>` when it may not have the folder.
 * With `work`, takes up deliveries instead and never finishes them: `took <outbox id>`.
 */
const [where = '', job = 'write'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const place = where.startsWith('postgres:') ? { databaseUrl: where } : { dataDir: where };
  const { store, work } = await openStore({ where: place, ...testSettings });
  say('opened');
  if (job === 'work') {
    await work(
      handlers({
        async deliver(outbox) {
          say(`took ${outbox}`);
          await new Promise(() => undefined);
        },
      }),
    );
  } else {
    for (let row = 1; ; row += 1) {
      const id = `row-${row}`;
      await store.connections.insert(aConnection({ id, address: `${id}@contoso.com` }));
      say(`wrote ${id}`);
    }
  }
} catch (error) {
  say(`refused ${error instanceof Error ? error.message : String(error)}`);
}
