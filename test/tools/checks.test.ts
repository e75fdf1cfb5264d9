import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { allChecks } from '../../tools/check/checks.ts';
import { checkDependencies } from '../../tools/check/dependencies.ts';
import { checkEnvironment } from '../../tools/check/environment.ts';
import { checkLoads } from '../../tools/check/loads.ts';
import { withPlantedTree } from '../../tools/check/with-planted-tree.ts';

const root = resolve(import.meta.dirname, '../..');

/** What a check finds in a tree that holds only these files. */
const faultsIn = (
  check: { look: (tree: string) => Promise<{ faults: readonly string[] }> },
  plants: Record<string, string>,
) => withPlantedTree(root, plants, async (tree) => (await check.look(tree)).faults);

describe.each(allChecks())('the check "$name"', (check) => {
  it('reports every violation that is planted for it', async () => {
    const plants = Object.assign({}, ...check.canaries.map((canary) => canary.plants));
    const faults = await faultsIn(check, plants);

    for (const { reported } of check.canaries) expect(faults).toContainEqual(expect.stringMatching(reported));
  });
});

describe('the dependency rules', () => {
  it('let each side import what it may', async () => {
    const target = 'export const value = 1;\nexport type Type = number;\n';
    const faults = await faultsIn(checkDependencies(), {
      'src/services/consent/states.ts': target,
      'src/services/consent/verdict.ts': "export { value } from './states.ts';\n",
      'src/services/catalogue/product.ts': target,
      'src/services/journeys/ports.ts': "export type { Type } from '../catalogue/product.ts';\n",
      'src/services/journeys/connect.ts': "export { value } from '../consent/states.ts';\n",
      'src/services/store/rows.ts':
        "import 'kysely';\nexport type { Type } from '../journeys/ports.ts';\nimport type { Type } from '../consent/states.ts';\nexport type Row = Type;\n",
      'src/cards/view.ts': "export type { Type } from '../services/consent/states.ts';\n",
      'src/bot/understanding/read.ts': target,
      'src/bot/router.ts':
        "import 'botbuilder';\nexport { value } from '../services/journeys/connect.ts';\nexport * from '../cards/view.ts';\n",
      'src/cli/understand.ts': "export { value } from '../bot/understanding/read.ts';\n",
      'src/main.ts':
        "import './services/store/rows.ts';\nimport './bot/router.ts';\nimport './services/consent/states.ts';\n",
      'sandbox/main.ts': "import { setTimeout } from 'node:timers/promises';\nexport const wait = setTimeout;\n",
    });

    expect(faults).toEqual([]);
  });

  it('allow a cycle of types', async () => {
    const faults = await faultsIn(checkDependencies(), {
      'src/bot/hen.ts': "import type { Egg } from './egg.ts';\nexport type Hen = Egg[];\n",
      'src/bot/egg.ts': "import type { Hen } from './hen.ts';\nexport interface Egg {\n  hen: Hen;\n}\n",
    });

    expect(faults).toEqual([]);
  });
});

describe('the environment rule', () => {
  it('lets the programs hand their environment on, and comments speak of it', async () => {
    const faults = await faultsIn(checkEnvironment(), {
      'src/main.ts': 'export const env = process.env;\n',
      'src/cli/main.ts': 'export const env = process.env;\n',
      'src/services/config.ts': '/** Never `process.env`. */\n// process.env is read by main\nexport const env = 1;\n',
    });

    expect(faults).toEqual([]);
  });

  it('is not fooled by an address before the violation', async () => {
    const code = "export const a = 'https://example.com' + process.env.PORT;\n";

    expect(await faultsIn(checkEnvironment(), { 'src/a.ts': code })).toHaveLength(1);
  });
});

describe('the load check', () => {
  it('links a program without running it, and imports one that waits to be the main file', async () => {
    const faults = await faultsIn(checkLoads(), {
      'src/main.ts': "import { join } from 'node:path';\nthrow new Error(join('it', 'ran'));\n",
      'manifest/build.ts': "if (import.meta.main) throw new Error('it ran');\n",
    });

    expect(faults).toEqual([]);
  });

  it('goes on after a file that ends the process', async () => {
    const faults = await faultsIn(checkLoads(), {
      'src/a.ts': 'process.exit(3);\n',
      'src/b.ts': "import './missing.ts';\n",
      'src/c.ts': 'export const fine = 1;\n',
    });

    expect(faults).toEqual([
      expect.stringMatching(/^src\/a\.ts: .*exit 3.*main\.ts/),
      expect.stringMatching(/^src\/b\.ts: .*missing\.ts/),
    ]);
  });
});
