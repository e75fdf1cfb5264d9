import { describe, expect, it } from 'vitest';
import { StaleWrite, transact } from '../../../../src/services/journeys/common/transact.ts';
import type { Repositories, Store } from '../../../../src/services/journeys/ports.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A store whose transactions fail in this order, and then succeed. */
function storeThatFails(...errors: unknown[]) {
  const tries: number[] = [];
  const store = {
    async transact<T>(work: (tx: Repositories) => Promise<T>): Promise<T> {
      tries.push(tries.length + 1);
      const error = errors.shift();
      if (error) throw error;
      return work({} as Repositories);
    },
  } as Store;
  return { store, tries };
}

describe('a transaction', () => {
  it('gives what its work gives', async () => {
    const { store, tries } = storeThatFails();

    expect(await transact(store, async () => 'done')).toBe('done');
    expect(tries).toHaveLength(1);
  });

  it.each(['conflict', 'request_open', 'connection_open', 'exists', 'busy'])(
    'is decided again after %s',
    async (code) => {
      const { store, tries } = storeThatFails(failure(code), failure(code));

      expect(await transact(store, async () => 'done')).toBe('done');
      expect(tries).toHaveLength(3);
    },
  );

  it('is decided again when its own work finds a stale row', async () => {
    const { store } = storeThatFails();
    let runs = 0;
    const answer = await transact(store, async () => {
      runs += 1;
      if (runs === 1) throw new StaleWrite('connection 1');
      return runs;
    });

    expect(answer).toBe(2);
  });

  it('gives up after twelve conflicts, with the conflict', async () => {
    const { store, tries } = storeThatFails(...Array.from({ length: 15 }, () => new StaleWrite('request CR-1')));

    await expect(transact(store, async () => 'done')).rejects.toThrow('request CR-1 was changed meanwhile');
    expect(tries).toHaveLength(12);
  });

  it.each([failure('disk_full'), new Error('no code'), 'a text'])('is not tried again after %s', async (error) => {
    const { store, tries } = storeThatFails(error);

    await expect(transact(store, async () => 'done')).rejects.toBe(error);
    expect(tries).toHaveLength(1);
  });
});
