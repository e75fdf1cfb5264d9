import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export interface TokenKey {
  readonly kid: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** A stored token cannot be opened: its key was taken away, or the row is not what was written. */
class TokenUnreadable extends Error {
  readonly code: 'token_key_missing' | 'token_sealed_otherwise';

  constructor(code: TokenUnreadable['code'], options?: ErrorOptions) {
    super(`a stored token cannot be read: ${code}`, options);
    this.name = 'TokenUnreadable';
    this.code = code;
  }
}

export interface TokenBox {
  seal(text: string, boundTo: string): { kid: string; sealed: Buffer };
  /** Throws `TokenUnreadable`. */
  open(sealed: Uint8Array, kid: string, boundTo: string): string;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals with AES-256-GCM under the first key; opens with whichever key sealed it, so that keys can be changed without
 * losing what is stored. What it is bound to goes in as associated data: a row copied to another connection does not
 * open. Layout: 12 bytes nonce (random; NIST SP 800-38D allows 2^32 per key), 16 bytes tag, then the text.
 */
export function tokenBox(keys: readonly TokenKey[]): TokenBox {
  const [first] = keys;
  if (!first) throw new Error('no key to encrypt tokens with');
  const short = keys.find(({ key }) => key.length !== 32);
  if (short) throw new Error(`token key ${short.kid} must be 32 bytes`);
  return {
    seal(text, boundTo) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', first.key, iv).setAAD(Buffer.from(boundTo));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { kid: first.kid, sealed: Buffer.concat([iv, cipher.getAuthTag(), body]) };
    },
    open(sealed, kid, boundTo) {
      const key = keys.find((candidate) => candidate.kid === kid)?.key;
      if (!key) throw new TokenUnreadable('token_key_missing');
      const bytes = Buffer.from(sealed);
      const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
          .setAAD(Buffer.from(boundTo))
          .setAuthTag(tag);
        return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
      } catch (cause) {
        throw new TokenUnreadable('token_sealed_otherwise', { cause });
      }
    },
  };
}
