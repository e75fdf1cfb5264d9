import { createHash } from 'node:crypto';

/** The version of a scope list: any other list has another version, so that an old confirmation is void (S26). */
export const scopeVersion = (names: readonly string[]): string =>
  createHash('sha256')
    .update([...names].sort().join(' '))
    .digest('hex')
    .slice(0, 12);
