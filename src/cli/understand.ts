import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createUnderstanding } from '../bot/understanding/understand.ts';

const usage =
  'usage: npm run -s understand -- [--lang en] "sentence"   or JSON lines {"text","lang"} on standard input';
const lineShape = z.object({ text: z.string(), lang: z.string().optional() });
const { understand } = createUnderstanding();

function answer(text: string, lang: string | undefined): object {
  const { intent, slots, confidence, secret } = understand(text, lang);
  return { intent, slots, confidence, ...(secret ? { secret } : {}) };
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** One result per line, in order; a line that is not as asked gets an error that names the field, and the rest goes on. */
async function answerLines(lang: string | undefined): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const given = parse(line);
    if ('error' in given) {
      print({ error: { line: number, ...given.error } });
      process.exitCode = 1;
    } else print(answer(given.text, given.lang ?? lang));
  }
}

function parse(line: string): z.infer<typeof lineShape> | { error: { field: string; message: string } } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: { field: 'line', message: 'not JSON' } };
  }
  const checked = lineShape.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  return { error: { field: issue?.path.join('.') || 'line', message: issue?.message ?? 'not as asked' } };
}

function readArguments(): { lang: string | undefined; sentence: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(usage);
      return undefined;
    }
    return { lang: values.lang, sentence: positionals.join(' ') };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

// A reader that has seen enough ("| head") closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const given = readArguments();
if (given?.sentence) print(answer(given.sentence, given.lang));
else if (given) await answerLines(given.lang);
