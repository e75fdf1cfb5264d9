import { boundedJson } from '../entra/bounded-json.ts';
import { errorIn } from './error-body.ts';

/** How long Microsoft wants to be left alone, and whose limit it was. */
const handedOn = ['retry-after', 'x-ms-throttle-scope'];

/**
 * The answer in the one shape that the Graph client reads without surprises: a JSON object, nothing at all (204), or
 * Graph's error body with text fields only. A bare number (`/$count`) becomes `{ "count": n }`. A gateway's page, an
 * empty or an endless body is told by its status alone.
 */
export async function plainAnswer(response: Response): Promise<Response> {
  if (response.status === 204) return new Response(null, { status: 204 });
  if (response.ok && response.headers.get('content-type')?.startsWith('text/plain')) {
    const count = await bareNumber(response);
    if (count !== null) return Response.json({ count });
  }
  const json = response.bodyUsed ? null : await boundedJson(response);
  if (response.ok && json) return Response.json(json);
  const { code, message, requestId } = errorIn(json);
  // A challenge of continuous access evaluation stands in a header only (facts 8).
  const challenged = response.headers.get('www-authenticate')?.includes('insufficient_claims');
  const body = {
    error: {
      code: challenged ? 'insufficient_claims' : code,
      message,
      innerError: { 'request-id': requestId || (response.headers.get('request-id') ?? '') },
    },
  };
  const told = handedOn.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  // What is neither Graph's data nor Graph's refusal came from something in between.
  const status = response.status >= 400 ? response.status : 502;
  return Response.json(body, { status, headers: Object.fromEntries(told) });
}

/** The number that is the whole body; null for anything else, however long. */
async function bareNumber(response: Response): Promise<number | null> {
  // The decoder drops the byte order mark that Graph may put before a count.
  const decoder = new TextDecoder();
  let digits = '';
  for await (const chunk of response.body ?? []) {
    digits += decoder.decode(chunk, { stream: true });
    if (digits.length > 15) return null;
  }
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
