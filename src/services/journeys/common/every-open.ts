import type { Connection } from '../../consent/model.ts';
import type { Repositories } from '../ports.ts';

const page = 500;

/** Every connection of a tenant and product that has not ended, oldest first, however many there are. */
export async function* everyOpen(
  { connections }: Pick<Repositories, 'connections'>,
  tenant: string,
  product: string,
): AsyncGenerator<Connection, void> {
  for (let after: Connection | undefined | null = null; after !== undefined; ) {
    const found: Connection[] = await connections.openOf(tenant, product, page, after);
    yield* found;
    after = found.length === page ? found.at(-1) : undefined;
  }
}
