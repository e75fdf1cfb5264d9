import { pino } from 'pino';
import type { Log } from './journeys/ports.ts';

/** A logger that writes one JSON line per decision. Known secret fields are blanked, should one ever get in. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'code',
        'token',
        'accessToken',
        'refreshToken',
        'cache',
        'verifier',
        'password',
        'secret',
        'authorization',
      ],
      censor: '[removed]',
    },
  });
}
