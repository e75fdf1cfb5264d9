import { quantile } from '../measure/quantile.ts';
import type { Measure } from '../measure/row.ts';
import { watchNaively } from './naive.ts';
import { watchOurWay } from './ours.ts';
import { createRandom } from './random.ts';
import { emptyTally, type Tally } from './tally.ts';
import { drawTenant } from './world.ts';

const tenants = 10_000;
const seed = 1;

/** Tenants that wait for one day, watched by both ways: what it costs, and how soon an activation is noticed. */
export const measureWatch: Measure = () => {
  const world = createRandom(seed);
  const [ours, naive] = [emptyTally(), emptyTally()];
  for (let index = 0; index < tenants; index++) {
    const tenant = drawTenant(world);
    // Each way draws its own chances within the same tenant.
    watchOurWay(tenant, createRandom(seed + 2 * index + 1), ours);
    watchNaively(tenant, createRandom(seed + 2 * index + 2), naive);
  }
  const ratio = (of: keyof Pick<Tally, 'directoryCalls' | 'directoryCallsUntilActive'>) => naive[of] / ours[of];
  return [
    { name: 'watch.calls_ratio', value: ratio('directoryCalls'), unit: 'naive / ours', atLeast: 50 },
    { name: 'watch.calls_ratio_until_active', value: ratio('directoryCallsUntilActive'), unit: 'naive / ours' },
    ...bothWays('watch.directory_calls', 'calls', ({ directoryCalls }) => directoryCalls),
    ...bothWays('watch.live_calls', 'calls', ({ liveCalls }) => liveCalls),
    ...bothWays('watch.detect_median_s', 's', ({ lateness }) => quantile(lateness, 0.5)),
    ...bothWays('watch.detect_p90_s', 's', ({ lateness }) => quantile(lateness, 0.9)),
    ...bothWays('watch.detect_within_goal', 'share', ({ withinGoal, lateness }) => withinGoal / lateness.length, 0.5),
    ...bothWays('watch.too_early', 'share', ({ tooEarly, lateness }) => tooEarly / lateness.length),
    ...bothWays('watch.unnoticed', 'share', ({ missed, lateness }) => missed / lateness.length),
  ];

  /** Ours under the name itself, the plain way's beside it; the aim is ours. */
  function bothWays(name: string, unit: string, of: (tally: Tally) => number, atLeast?: number) {
    return [
      { name, value: of(ours), unit, ...(atLeast === undefined ? {} : { atLeast }) },
      { name: `${name}.naive`, value: of(naive), unit },
    ];
  }
};
