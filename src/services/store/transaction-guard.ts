import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';
import type { Db } from 'pg-boss';

/** The store was used in a way that would hang or escape its transaction. A fault of the program, never of the data. */
class TransactionMisuse extends Error {
  readonly code: 'outer_store_inside' | 'transaction_over';

  constructor(code: TransactionMisuse['code']) {
    super(
      code === 'outer_store_inside'
        ? 'the outer store was used inside transact; use the repositories that transact hands in'
        : 'repositories of a transaction were used after it ended; something was not awaited',
    );
    this.name = 'TransactionMisuse';
    this.code = code;
  }
}

/** One open transaction of this call chain. */
export interface Scope {
  open: boolean;
}

/**
 * Knows whether the running call chain is inside a transaction of this store. On PGlite there is one connection, so
 * the outer store inside a transaction waits for ever for itself; on a server it silently writes outside of the
 * transaction, or locks up once the pool is empty. Both become an error at once, and the same one everywhere.
 */
export class TransactionGuard {
  readonly #scopes = new AsyncLocalStorage<Scope>();

  /** Runs the work of one transaction. */
  async run<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#scopes.run(scope, work);
    } finally {
      scope.open = false;
    }
  }

  /** Throws inside a transaction. Work that was started there and lives on after its end is outside again. */
  outside(): void {
    if (this.#scopes.getStore()?.open) throw new TransactionMisuse('outer_store_inside');
  }

  /**
   * Refuses statements of the outer connection. Asked before Kysely queues for a connection: on PGlite the queue itself
   * is what would never move. A transaction inherits plugins and must be stripped of this one.
   */
  readonly plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      this.outside();
      return node;
    },
    transformResult: async ({ result }) => result,
  };

  /** An outer connection for pg-boss, refused inside a transaction: it would look up a queue there and never return. */
  jobs(database: Db): Db {
    return {
      ...database,
      executeSql: async (text, values) => {
        this.outside();
        return await database.executeSql(text, values);
      },
    };
  }
}

/** Refuses statements of a transaction that is over: on a server its connection may serve somebody else by then. */
export const refuseWhenOver = (scope: Scope): KyselyPlugin => ({
  transformQuery({ node }) {
    stillOpen(scope);
    return node;
  },
  transformResult: async ({ result }) => result,
});

/** The transaction's connection for pg-boss, refused once the transaction is over. */
export const jobsWhileOpen = (scope: Scope, database: Db): Db => ({
  executeSql: async (text, values) => {
    stillOpen(scope);
    return await database.executeSql(text, values);
  },
});

function stillOpen(scope: Scope): void {
  if (!scope.open) throw new TransactionMisuse('transaction_over');
}
