import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters: tickets, states and cookies. The length is fixed, since Teams may append text to a state. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const secretLength = 43;

/** The stored form of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The secret at the start of what came back; null when it cannot be one. */
export function secretIn(text: string | undefined): string | null {
  const secret = (text ?? '').slice(0, secretLength);
  return /^[\w-]{43}$/.test(secret) ? secret : null;
}
