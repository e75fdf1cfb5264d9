import type { Log } from '../journeys/ports.ts';

/** Which registrations have a secret or certificate that Microsoft refuses at the moment: the vendor's to renew, in no tenant's power. */
export interface SecretAlarm {
  /** An answer about this registration, by its code; null: a token was given. One error in the log until it works again. */
  saw(clientId: string, code: string | null): void;
  /** The code of the refusal in force. */
  refused(clientId: string): string | null;
}

// Wrong, expired, missing; the signature or the subject of a certificate (facts 5).
const refusals = new Set(['AADSTS7000215', 'AADSTS7000222', 'AADSTS7000218', 'AADSTS700027', 'AADSTS700030']);

export const isSecretRefused = (code: string): boolean => refusals.has(code);

export function createSecretAlarm(log: Log): SecretAlarm {
  const inForce = new Map<string, string>();
  return {
    saw(app, code) {
      if (code === null) {
        if (inForce.delete(app)) log.info({ app }, 'microsoft takes the secret again');
        return;
      }
      if (!isSecretRefused(code)) return;
      if (!inForce.has(app)) log.error({ app, code }, 'microsoft refuses the secret: the vendor must renew it');
      inForce.set(app, code);
    },
    refused: (app) => inForce.get(app) ?? null,
  };
}
