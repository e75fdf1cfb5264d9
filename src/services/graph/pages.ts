import { bodyOf, type GraphAnswer, unexpected } from './graph-answer.ts';
import type { GraphCall, Send } from './graph-calls.ts';
import { type Json, object, text } from './json.ts';

// Ten thousand entries at Graph's usual page size: the end of a loop, should Graph ever turn in one.
const mostPages = 100;

/** The pages of a list, one after the other. `first`: the answer with the first page, where that was asked already. */
export async function* pages(
  send: Send,
  origin: string,
  call: GraphCall,
  first?: GraphAnswer,
): AsyncGenerator<readonly Json[]> {
  let body = bodyOf(first ?? (await send(call)));
  for (;;) {
    yield entriesOf(body);
    const path = nextPath(body['@odata.nextLink'], origin);
    if (path === null) return;
    body = bodyOf(await send({ ...call, path }));
  }
}

/** An answer without a list says nothing, least of all that nothing is there. */
function entriesOf(body: Json): Json[] {
  const entries = body['value'];
  if (!Array.isArray(entries)) throw unexpected('no_list');
  return entries.map(object);
}

/** All of a list. Throws where it does not end: what was not read is not "none". */
export async function everyEntry(send: Send, origin: string, call: GraphCall, first?: GraphAnswer): Promise<Json[]> {
  const entries: Json[] = [];
  let read = 0;
  for await (const page of pages(send, origin, call, first)) {
    entries.push(...page);
    read += 1;
    if (read > mostPages) throw unexpected('too_many_pages');
  }
  return entries;
}

/** Where the next page is, below `/v1.0`; a link to anywhere else is not followed. */
function nextPath(link: unknown, origin: string): string | null {
  if (!URL.canParse(text(link))) return null;
  const url = new URL(text(link));
  if (url.origin !== origin || !url.pathname.startsWith('/v1.0/')) return null;
  return url.pathname.slice('/v1.0'.length) + url.search;
}
