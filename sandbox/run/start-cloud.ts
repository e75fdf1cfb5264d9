import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';

export interface CloudProcess {
  readonly login: string;
  readonly graph: string;
  readonly child: Child;
}

/** Starts the simulated Microsoft cloud as a process of its own. */
export async function startCloudProcess(options: {
  readonly propagationSeconds: number;
  readonly dataFile?: string;
  readonly ports?: { readonly login: number; readonly graph: number };
}): Promise<CloudProcess> {
  const { child, ready } = await startChild({
    name: 'The simulated Microsoft cloud',
    args: [
      fileURLToPath(new URL('../cloud/main.ts', import.meta.url)),
      '--login-port',
      String(options.ports?.login ?? 0),
      '--graph-port',
      String(options.ports?.graph ?? 0),
      '--propagation',
      String(options.propagationSeconds),
      ...(options.dataFile === undefined ? [] : ['--data', options.dataFile]),
    ],
    ready: (line) => {
      const said = readJson(line);
      return said?.['ready'] === true ? { login: String(said['login']), graph: String(said['graph']) } : undefined;
    },
  });
  return { ...ready, child };
}

/** A printed line as an object; undefined for any other line. */
export function readJson(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
