import type { Cloud } from '../context.ts';
import type { Caller } from './caller.ts';

/** What a resource's handler is given. */
export interface GraphRequest {
  readonly cloud: Cloud;
  readonly caller: Caller;
  /** Path parameters, in the order of the route's groups. */
  readonly params: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** `ConsistencyLevel: eventual`, without which the directory does not count. */
  readonly eventual: boolean;
  /** Parsed JSON, `undefined` where there was none. */
  readonly body: unknown;
}

export interface GraphReply {
  readonly status?: number;
  /** Sent as JSON; a text goes out as it is. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Matched against the path after `/v1.0`, decoded. */
  readonly path: RegExp;
  /** Resource units (facts 7.5); 1 unless told. */
  readonly cost?: number;
  readonly answer: (request: GraphRequest) => GraphReply;
}

export const ok = (body: unknown): GraphReply => ({ body });

/** A field of a JSON body as text. */
export function textField(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
