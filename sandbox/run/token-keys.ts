import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The key that encrypts tokens, made once and kept beside the data it protects; production wants one from outside. */
export function tokenKeys(file: string): string {
  if (!existsSync(file)) writeFileSync(file, `sandbox:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
