import type { CallExpression, Expression, Import, Super } from '@swc/core';

/** A call that defines a test or a group of tests. */
export interface Definition {
  /** The local name of vitest's function: `it`, `describe`. */
  readonly by: string;
  readonly name: Expression;
  /** Options and function, as they were given. */
  readonly body: readonly Expression[];
  /** What `each` or `for` was given. */
  readonly table?: Expression;
  /** Left out, or expected to fail: it proves nothing. `skipIf` and `runIf` are no skipping: there the test runs where it can. */
  readonly idle: boolean;
}

type Callee = Expression | Super | Import;

/** These are given something first; only the call of their answer has a name and a body. */
const PREPARE = new Set(['each', 'for', 'skipIf', 'runIf']);
const IDLE = new Set(['skip', 'todo', 'fails']);

/** Reads `it('…', …)`, `it.each(table)('…', …)`, `describe.skipIf(bare).concurrent('…', …)` and their like; null for any other call. */
export function definitionIn(call: CallExpression): Definition | null {
  const chain = follow(call.callee);
  const [name, ...body] = call.arguments.map(({ expression }) => expression);
  if (!chain || chain.open || !name) return null;
  const options = body.filter((each) => each.type === 'ObjectExpression').flatMap(({ properties }) => properties);
  const switchedOff = options.some(
    (option) =>
      option.type === 'KeyValueProperty' &&
      option.key.type === 'Identifier' &&
      IDLE.has(option.key.value) &&
      !(option.value.type === 'BooleanLiteral' && !option.value.value),
  );
  const idle = switchedOff || body.length === 0 || chain.words.some((word) => IDLE.has(word));
  return { by: chain.by, name, body, idle, ...(chain.table && { table: chain.table }) };
}

interface Chain {
  readonly by: string;
  readonly words: readonly string[];
  readonly table?: Expression;
  /** Ends in a word that still waits for what it prepares with. */
  readonly open: boolean;
}

function follow(callee: Callee): Chain | null {
  if (callee.type === 'Identifier') return { by: callee.value, words: [], open: false };
  if (callee.type === 'MemberExpression') {
    const before = follow(callee.object);
    if (!before || before.open || callee.property.type !== 'Identifier') return null;
    const word = callee.property.value;
    return { ...before, words: [...before.words, word], open: PREPARE.has(word) };
  }
  if (callee.type === 'TaggedTemplateExpression') return prepared(callee.tag, undefined);
  if (callee.type === 'CallExpression') return prepared(callee.callee, callee.arguments[0]?.expression);
  return null;
}

function prepared(callee: Callee, given: Expression | undefined): Chain | null {
  const before = follow(callee);
  if (!before?.open) return null;
  const isTable = ['each', 'for'].includes(before.words.at(-1) ?? '');
  return { ...before, open: false, ...(isTable && given && { table: given }) };
}
