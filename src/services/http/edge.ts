import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** What the routes need of restify's request; its own type does not fit the adapter's. */
export interface Incoming extends IncomingMessage {
  readonly headers: IncomingHttpHeaders;
  readonly body?: unknown;
  readonly query?: unknown;
  readonly params?: Readonly<Record<string, string | undefined>>;
  /** The route that took it; undefined where none did. */
  getRoute(): { readonly path: string } | undefined;
}

/** What the routes need of restify's response. */
export interface Outgoing {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
  send(...answer: unknown[]): unknown;
  sendRaw(code: number, body: string, headers?: Record<string, string>): unknown;
  end(...rest: unknown[]): unknown;
  readonly headersSent: boolean;
}

/** The fields of a query or form, as single strings; a repeated or nested field counts as absent. */
export function fieldsOf(value: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (typeof field === 'string' ? [[name, field.slice(0, 8192)]] : [])),
  );
}
