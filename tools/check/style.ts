import { z } from 'zod';

import type { Check, Sight } from './check.ts';
import { runTool } from './run-tool.ts';

const Report = z.object({
  summary: z.object({ changed: z.number(), unchanged: z.number() }),
  diagnostics: z.array(
    z.object({
      category: z.string().optional(),
      message: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }).optional(),
    }),
  ),
});

/** Biome's lint rules and its formatter have nothing to say, warnings included. */
export function checkStyle(): Check {
  return {
    name: 'lint and format',
    remedy: 'Run `npx biome check --write .`, then mend by hand what it could not.',
    look,
    canaries: [
      { plants: { 'src/planted-lint.ts': 'debugger;\n' }, reported: /^src\/planted-lint\.ts.*lint\/.*noDebugger/ },
      {
        plants: { 'src/planted-format.ts': 'export  const planted = "x"\n' },
        reported: /^src\/planted-format\.ts.*format/,
      },
    ],
  };
}

async function look(root: string): Promise<Sight> {
  const args = ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=none', '--reporter=json'];
  const { code, out, err } = await runTool(root, 'biome', args);
  const { summary, diagnostics } = parseReport(out, `biome ended with ${code}: ${err}`);
  const faults = diagnostics.map(({ category, message, location }) => {
    const place = location ? `${location.path}:${location.start.line}` : 'biome.json';
    return `${place} ${category ?? 'fault'}: ${message}`;
  });
  if (code !== 0 && faults.length === 0) throw new Error(`biome ended with ${code}: ${err}`);
  return { seen: summary.changed + summary.unchanged, faults };
}

function parseReport(out: string, otherwise: string): z.infer<typeof Report> {
  try {
    return Report.parse(JSON.parse(out));
  } catch (cause) {
    throw new Error(otherwise, { cause });
  }
}
