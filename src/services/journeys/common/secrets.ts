import { createHash, randomBytes } from 'node:crypto';

/**
 * 254 random bits as 43 letters and digits: tickets, states and cookies. The length is fixed, since Teams may append text to a
 * state; there is no `_` or `-`, since cards spell links out in fields that read Markdown, where `_a_` loses its underscores.
 */
export function newSecret(): string {
  for (;;) {
    const secret = randomBytes(32).toString('base64url');
    if (/^[A-Za-z\d]+$/.test(secret)) return secret;
  }
}

const secretLength = 43;

/** The stored form of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The secret at the start of what came back; null when it cannot be one. */
export function secretIn(text: string | undefined): string | null {
  const secret = (text ?? '').slice(0, secretLength);
  return /^[\w-]{43}$/.test(secret) ? secret : null;
}
