import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfConsent } from '../../../sandbox/demo/journeys/self-consent.ts';
import { runDemo } from '../../../sandbox/demo/run-demo.ts';
import { stopAll } from '../../../sandbox/run/child.ts';
import { fillDataFolder } from '../../support/empty-databases.ts';

interface Result {
  readonly journey: string;
  readonly reached: boolean;
  readonly why?: string;
}

describe('npm run demo -- --failing 30', () => {
  const results: Result[] = [];
  let summary: object | undefined;
  let reachedAll: boolean;
  beforeAll(async () => {
    reachedAll = await runDemo({
      json: true,
      broken: undefined,
      failing: { percent: 30, seed: 2 },
      databaseUrl: undefined,
      fillData: fillDataFolder,
      only: [selfConsent],
      write(line) {
        const said = JSON.parse(line) as Partial<Result> & { summary?: true };
        if (said.summary) summary = said;
        if (typeof said.reached === 'boolean') results.push(said as Result);
      },
    });
  }, 300_000);
  afterAll(stopAll);

  it('brings a mailbox to its right state, though three of ten calls for tokens and to Graph fail', () => {
    expect(results.filter(({ reached }) => !reached)).toEqual([]);
    expect(results).toHaveLength(1);
    expect(reachedAll).toBe(true);
  });

  it('says at the end how many calls of which kind were made to fail', () => {
    expect(summary).toMatchObject({ journeys: 1, reached: 1, stopped: [] });
    const { calls = 0, failed = {} } = { ...summary } as { calls?: number; failed?: Record<string, number> };
    const all = Object.values(failed).reduce((sum, each) => sum + each, 0);
    expect(all).toBeGreaterThan(calls / 10);
    expect(all).toBeLessThan(calls / 2);
    for (const each of Object.keys(failed)) expect(each).toMatch(/^(token|graph) [a-z_]+$/);
  });
});
