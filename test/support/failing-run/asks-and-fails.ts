import { expect, it } from 'vitest';
import { serverDatabase } from '../shared-postgres.ts';

it('gets a database of the shared server', async () => {
  expect(await serverDatabase()).toMatch(/^postgres:/);
});

it('fails', () => {
  expect('this run').toBe('green');
});
