import type { Canary, Check } from './check.ts';
import { withPlantedTree } from './with-planted-tree.ts';

/** How a check ended. No faults means passed. */
export interface Verdict {
  readonly seen: number | 'unknown';
  readonly faults: readonly string[];
}

/**
 * Runs one check: first over a tree of planted violations, every one of which it must report, then over `root`.
 * Blindness and a tool that does not run are faults like any other; this never throws.
 */
export async function runCheck(check: Check, root: string): Promise<Verdict> {
  try {
    const missed = await missedCanaries(check, root);
    if (missed.length > 0) return { seen: 'unknown', faults: missed.map((canary) => blindTo(canary)) };

    const { seen, faults } = await check.look(root);
    if (seen === 0) return { seen, faults: ['blind: it looked at no file at all', ...faults] };
    return { seen, faults };
  } catch (cause) {
    return { seen: 'unknown', faults: [`did not run: ${cause instanceof Error ? cause.message : String(cause)}`] };
  }
}

async function missedCanaries(check: Check, root: string): Promise<readonly Canary[]> {
  const plants = Object.assign({}, ...check.canaries.map((canary) => canary.plants));
  const { faults } = await withPlantedTree(root, plants, (tree) => check.look(tree));
  return check.canaries.filter((canary) => !faults.some((fault) => canary.reported.test(fault)));
}

function blindTo(canary: Canary): string {
  return `blind: the planted ${Object.keys(canary.plants).join(', ')} was not reported (expected ${canary.reported})`;
}
