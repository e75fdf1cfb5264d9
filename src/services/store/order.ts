import { type Kysely, sql } from 'kysely';
import type { Order } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

export function order(db: Kysely<Tables>): Order {
  return {
    async next() {
      const { rows } = await sql<{ next: string }>`select nextval('order_of_all')::text as next`.execute(db);
      const [row] = rows;
      if (!row) throw new Error('the sequence order_of_all gave nothing');
      return Number(row.next);
    },
  };
}
