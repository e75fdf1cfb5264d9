import { Kysely, sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import { sender } from '../jobs/sender.ts';
import { startBoss } from '../jobs/start-boss.ts';
import { takeUpAgain } from '../jobs/take-up-again.ts';
import { type Tempo, usualTempo } from '../jobs/tempo.ts';
import { type Handlers, stopWork, work } from '../jobs/work.ts';
import type { Clock, Log, Repositories, Store } from '../journeys/ports.ts';
import { asConflict } from './conflict.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { repositories } from './repositories.ts';
import type { Tables } from './schema.ts';
import { type TokenKey, tokenBox } from './token-box.ts';
import { jobsWhileOpen, refuseWhenOver, type Scope, TransactionGuard } from './transaction-guard.ts';

export interface StoreSettings {
  /** The first encrypts; all decrypt. */
  readonly tokenKeys: readonly TokenKey[];
  readonly log: Log;
  readonly now?: Clock;
  /** How often the jobs look for what nobody announces; as production needs it unless given. */
  readonly tempo?: Tempo;
}

export interface OpenStore {
  readonly store: Store;
  /** Starts the workers, once. Without it the store can be read and written, and jobs wait. */
  work(handlers: Handlers): Promise<void>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Lets running handlers finish (a few seconds at most), then lets go of the database. May be called twice. */
  close(): Promise<void>;
}

/** How long running handlers may take to finish when the process is asked to stop. */
const finishWithinMs = 5_000;

/** A store on a database that was opened already; closes it in the end, and at once when it cannot be used. */
export async function storeOn(engine: Engine, settings: StoreSettings): Promise<OpenStore> {
  const { tokenKeys, log, now = () => new Date(), tempo = usualTempo } = settings;
  const guard = new TransactionGuard();
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  const { box, boss } = await prepare();

  const transact = async <T>(during: (tx: Repositories) => Promise<T>): Promise<T> => {
    guard.outside();
    const scope: Scope = { open: true };
    try {
      return await db.transaction().execute((trx) => {
        const send = sender(boss, jobsWhileOpen(scope, fromKysely(trx)));
        const tx = repositories(trx.withPlugin(refuseWhenOver(scope)), send, box, now);
        return guard.run(scope, () => during(tx));
      });
    } catch (error) {
      throw asConflict(error);
    }
  };

  const outer = repositories(db.withPlugin(guard.plugin), sender(boss, guard.jobs(fromKysely(db))), box, now);
  const store: Store = {
    ...outer,
    // These write in two tables, or read what they write over.
    tenants: {
      ...outer.tenants,
      remember: (id, domain, name) => transact((tx) => tx.tenants.remember(id, domain, name)),
      nameApprover: (approver) => transact((tx) => tx.tenants.nameApprover(approver)),
    },
    outbox: {
      ...outer.outbox,
      add: (message) => transact((tx) => tx.outbox.add(message)),
      done: (id, gaveUp) => transact((tx) => tx.outbox.done(id, gaveUp)),
    },
    sentCards: {
      ...outer.sentCards,
      remember: (sent) => transact((tx) => tx.sentCards.remember(sent)),
    },
    transact,
  };

  async function prepare() {
    try {
      const box = tokenBox(tokenKeys);
      await migrate(db);
      const { db: own, ...others } = engine.jobs;
      const boss = await startBoss(own ? { ...others, db: guard.jobs(own) } : others, log, tempo);
      return { box, boss };
    } catch (error) {
      await db.destroy();
      await engine.close();
      throw error;
    }
  }

  const ending = new AbortController();
  let closing: Promise<void> | null = null;
  return {
    store,
    async work(handlers) {
      if (engine.exclusive) await takeUpAgain(fromKysely(db));
      await work(
        boss,
        handlers,
        async (outbox) => void (await store.outbox.done(outbox, 'tried_for_a_day')),
        log,
        tempo,
        ending.signal,
      );
    },
    async ready() {
      try {
        await sql`select 1`.execute(db);
        return true;
      } catch {
        return false;
      }
    },
    close() {
      ending.abort();
      closing ??= stopWork(boss, finishWithinMs)
        .finally(() => db.destroy())
        .finally(() => engine.close());
      return closing;
    },
  };
}
