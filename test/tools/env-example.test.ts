import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

it('.env.example lists exactly the settings that the configuration and the shipped catalogue read', () => {
  const listed = read('.env.example').matchAll(/^(?:# )?([A-Za-z_]+)=/gm);
  const inConfig = read('src/services/config.ts').matchAll(/\btext\('(\w+)'\)/g);
  const inCatalogue = read('src/services/catalogue/products.json').matchAll(/"secretVariable": "(\w+)"/g);
  const names = (matches: Iterable<RegExpMatchArray>) => [...matches].map(([, name]) => name);

  expect([...new Set(names(listed))].sort()).toEqual([...new Set([...names(inConfig), ...names(inCatalogue)])].sort());
});
