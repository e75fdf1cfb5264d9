import { bodyOf } from './graph-answer.ts';
import { objects, text } from './json.ts';
import type { Reader } from './reader.ts';

/** What the organisation itself says that it is called; null where its directory says nothing. */
export async function organisation(reader: Reader): Promise<string | null> {
  const body = bodyOf(await reader.ask({ call: 'organisation', path: '/organization?$select=displayName' }));
  return text(objects(body['value'])[0]?.['displayName']).trim() || null;
}
