import { type Json, object, text } from './json.ts';

/** What Graph's error body says; empty where it says nothing, or is none. */
export function errorIn(body: Json | null): { code: string; message: string; requestId: string } {
  const error = object(body?.['error']);
  return {
    code: short(error['code']),
    message: short(error['message']),
    requestId: short(object(error['innerError'])['request-id']),
  };
}

const short = (value: unknown): string => text(value).slice(0, 500);
