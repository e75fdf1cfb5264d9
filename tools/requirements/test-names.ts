import { type Expression, type Module, parse } from '@swc/core';

import { type Definition, definitionIn } from './definition.ts';
import { readable, textOf } from './readable.ts';
import { rowNames } from './row-names.ts';
import { walk } from './walk.ts';

/** Vitest's own names of what defines. */
const TESTS = ['it', 'test'];
const GROUPS = ['describe', 'suite'];

/**
 * The full names of the tests that a test file defines, groups first: "a card > shows its number (S1)". Read from the
 * source: `vitest list` reads no names out of tables and leaves out what is skipped on this machine, or else runs every
 * file, which takes half a minute.
 */
export async function testNames(code: string): Promise<readonly string[]> {
  const module = await parse(code, { syntax: 'typescript', target: 'es2024' });
  const imported = vitestNames(module);
  const tables = declaredValues(module);
  const names: string[] = [];

  const namesOf = ({ name, table }: Definition, groups: readonly string[]): readonly string[] => {
    const value = table?.type === 'Identifier' ? tables.get(table.value) : table;
    const own = rowNames(textOf(name), value && readable(value));
    return groups.length === 0 ? own : groups.flatMap((group) => own.map((each) => `${group} > ${each}`));
  };

  const look = (tree: unknown, groups: readonly string[]): void =>
    walk(tree, (node) => {
      const definition = node.type === 'CallExpression' ? definitionIn(node) : null;
      const kind = definition && imported.get(definition.by);
      if (!definition || !kind) return true;
      if (definition.idle) return false;
      if (TESTS.includes(kind)) names.push(...namesOf(definition, groups));
      else look(definition.body, namesOf(definition, groups));
      return false;
    });
  look(module, []);
  return names;
}

/** Local name to vitest's own name of each function that defines tests. */
function vitestNames({ body }: Module): ReadonlyMap<string, string> {
  const specifiers = body.flatMap((item) =>
    item.type === 'ImportDeclaration' && item.source.value === 'vitest' ? item.specifiers : [],
  );
  const names = specifiers.flatMap((specifier) =>
    specifier.type === 'ImportSpecifier'
      ? [[specifier.local.value, specifier.imported?.value ?? specifier.local.value] as const]
      : [],
  );
  return new Map(names.filter(([, name]) => [...TESTS, ...GROUPS].includes(name)));
}

/** What each variable is declared to be, as far as the name is declared once in the file. */
function declaredValues(module: Module): ReadonlyMap<string, Expression> {
  const values = new Map<string, Expression | undefined>();
  walk(module, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
      const { value } = node.id;
      values.set(value, values.has(value) ? undefined : node.init);
    }
    return true;
  });
  return new Map([...values].flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}
