import { parseArgs } from 'node:util';
import { drawTable, isReached } from './measure/draw-table.ts';
import type { Measure, Row } from './measure/row.ts';
import { measureStatus } from './status/measure-status.ts';
import { measureUnderstand } from './understand/measure-understand.ts';
import { measureWatch } from './watch/measure-watch.ts';

/** By the first part of the names of their rows. */
const measures: Readonly<Record<string, Measure>> = {
  watch: measureWatch,
  understand: measureUnderstand,
  status: measureStatus,
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string' } } });
const { only, json } = values;
const chosen = only === undefined ? Object.keys(measures) : [only];

const rows: Row[] = [];
for (const name of chosen) {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
  if (!measure) {
    console.error(`There is no measurement "${name}". There are: ${Object.keys(measures).join(', ')}.`);
    process.exit(2);
  }
  rows.push(...(await measure()));
}

if (json) for (const { name, value, unit } of rows) console.log(JSON.stringify({ name, value, unit }));
else console.log(drawTable(rows));
if (!rows.every(isReached)) process.exitCode = 1;
