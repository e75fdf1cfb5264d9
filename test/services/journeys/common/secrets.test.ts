import { describe, expect, it } from 'vitest';
import { hashOf, newSecret, secretIn } from '../../../../src/services/journeys/common/secrets.ts';

describe('a secret', () => {
  it('is 43 letters and digits, which Markdown leaves as they are, and never the same twice', () => {
    const secrets = Array.from({ length: 100 }, newSecret);

    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z\d]{43}$/);
  });

  it('is stored as a hash that tells nothing of it', () => {
    const secret = newSecret();

    expect(hashOf(secret)).toBe(hashOf(secret));
    expect(hashOf(secret)).not.toContain(secret);
    expect(hashOf(secret)).not.toBe(hashOf(newSecret()));
  });

  it('is found again although Teams appended text to it', () => {
    const secret = newSecret();

    for (const appended of ['', ' ', '#', '%20Sign%20in', 'AndMore']) expect(secretIn(secret + appended)).toBe(secret);
  });

  it.each([
    undefined,
    '',
    'short',
    'x'.repeat(42),
    `${'x'.repeat(42)} `,
    `${'x'.repeat(42)}/`,
    `\u0000${'x'.repeat(42)}`,
    ` ${'x'.repeat(43)}`,
  ])('is not found in %j', (text) => {
    expect(secretIn(text)).toBeNull();
  });
});
