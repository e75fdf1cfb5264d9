import type { Check, Sight } from './check.ts';
import { runTool } from './run-tool.ts';

/** The TypeScript compiler finds no error, by the settings of tsconfig.json. */
export function checkTypes(): Check {
  return {
    name: 'types',
    remedy: 'Mend the types; `npx tsc --noEmit` shows the same list.',
    look,
    canaries: [
      {
        // Wrong only while indexed access is checked: it proves the strict settings, not just the compiler.
        plants: { 'src/planted.ts': 'export const first: string = process.argv[0];\n' },
        reported: /^src\/planted\.ts.*TS2322/,
      },
    ],
  };
}

async function look(root: string): Promise<Sight> {
  const { code, out, err } = await runTool(root, 'tsc', ['--noEmit', '--pretty', 'false', '--listFiles']);
  const lines = out.split('\n').filter((line) => line !== '');
  const listed = lines.filter((line) => line.startsWith(`${root}/`));
  const faults = lines.filter((line) => /\berror TS\d+:/.test(line));
  if (code !== 0 && faults.length === 0) throw new Error(`tsc ended with ${code}: ${out}${err}`);
  return { seen: listed.filter((file) => !file.includes('/node_modules/')).length, faults };
}
