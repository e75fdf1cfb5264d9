import type { Log } from '../../src/services/journeys/ports.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly phrase: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A log that keeps its lines, from the chattiest level on, so that a test can search them. */
export function keptLog(): { readonly log: Log; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (fields: object, phrase: string) => {
    lines.push({ level, phrase, fields: { ...fields } });
  };
  return { log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }, lines };
}
