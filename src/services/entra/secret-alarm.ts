import type { Clock, Log, SecretRefusal } from '../journeys/ports.ts';

/** Which registrations have a secret or certificate that Microsoft refuses at the moment: the vendor's to renew, in no tenant's power. */
export interface SecretAlarm {
  /** An answer about this registration, by its code; null: a token was given. One error in the log until it works again. */
  saw(clientId: string, code: string | null): void;
  /** The refusal in force, and since when it was met: no earlier than this process began. */
  refused(clientId: string): SecretRefusal | null;
}

// Wrong, expired, missing; the signature or the subject of a certificate (facts 5).
export const secretRefusals: readonly string[] = [
  'AADSTS7000215',
  'AADSTS7000222',
  'AADSTS7000218',
  'AADSTS700027',
  'AADSTS700030',
];

export const isSecretRefused = (code: string): boolean => secretRefusals.includes(code);

export function createSecretAlarm(log: Log, now: Clock = () => new Date()): SecretAlarm {
  const inForce = new Map<string, SecretRefusal>();
  return {
    saw(app, code) {
      if (code === null) {
        const { since } = inForce.get(app) ?? {};
        if (inForce.delete(app)) log.info({ app, since }, 'microsoft takes the secret again');
        return;
      }
      if (!isSecretRefused(code)) return;
      // Not `code`: a sign-in's code is a secret, and the log blanks it.
      if (!inForce.has(app))
        log.error({ app, refusal: code }, 'microsoft refuses the secret: the vendor must renew it');
      inForce.set(app, { code, since: inForce.get(app)?.since ?? now() });
    },
    refused: (app) => inForce.get(app) ?? null,
  };
}
