import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

import type { Check, Sight } from './check.ts';
import { dependencyPlants } from './dependency-plants.ts';
import { seeModernSyntax } from './see-modern-syntax.ts';
import { CODE_FOLDERS, sourceFiles } from './source-files.ts';

/** Imports point the way that .dependency-cruiser.mjs says, and every one of its rules is seen to work. */
export function checkDependencies(): Check {
  return {
    name: 'dependencies',
    remedy:
      'Turn the import round, or hand the thing in through a port; the rules and reasons are in .dependency-cruiser.mjs.',
    look,
    canaries: dependencyPlants().map(({ rule, plants }) => ({
      plants,
      // Of a cycle either file may be named; elsewhere the other file has nothing to be blamed for.
      reported: new RegExp(`^(${Object.keys(plants).join('|')}) .*\\[${rule}\\]`),
    })),
  };
}

async function look(root: string): Promise<Sight> {
  seeModernSyntax();
  const { ruleSet, ...options } = await extractDepcruiseOptions(join(root, '.dependency-cruiser.mjs'));
  const files = sourceFiles(root, CODE_FOLDERS);
  const { output } = await cruise([...files], {
    ...options,
    ...(ruleSet && { ruleSet }),
    baseDir: root,
    validate: true,
  });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);

  const seen = new Set(output.modules.map(({ source }) => source));
  const planted = new Set(dependencyPlants().map(({ rule }) => rule));
  const reasons = new Map(ruleSet?.forbidden?.map(({ name, comment }) => [name, comment]));
  return {
    seen: files.filter((file) => seen.has(file)).length,
    faults: [
      ...files.filter((file) => !seen.has(file)).map((file) => `${file} was not looked at`),
      ...[...reasons.keys()]
        .filter((name) => name === undefined || !planted.has(name))
        .map(
          (name) => `.dependency-cruiser.mjs: nothing proves the rule [${name}]; add a plant to dependency-plants.ts`,
        ),
      ...output.summary.violations.map(
        ({ from, to, rule }) => `${from} must not import ${to} [${rule.name}]: ${reasons.get(rule.name)}`,
      ),
    ],
  };
}
