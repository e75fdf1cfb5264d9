import { resolve } from 'node:path';

import { allChecks } from './checks.ts';
import { runChecks } from './run-checks.ts';

// An interrupted run passes through the exit handlers too: planted trees are removed there.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const passed = await runChecks(allChecks(), resolve(import.meta.dirname, '../..'), (line) => console.log(line));
process.exitCode = passed ? 0 : 1;
