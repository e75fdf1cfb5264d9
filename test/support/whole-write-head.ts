import { ServerResponse } from 'node:http';
import 'restify';

let isWhole = false;

/**
 * restify rewrites `writeHead` of every server in the process and forgets that it returns the response (its
 * lib/response.js); the simulated Teams and Microsoft, which otherwise run in processes of their own, rely on that.
 */
export function makeWriteHeadWhole(): void {
  if (isWhole) return;
  isWhole = true;
  const { prototype } = ServerResponse as { prototype: { writeHead(...given: unknown[]): unknown } };
  const { writeHead } = prototype;
  prototype.writeHead = function whole(this: ServerResponse, ...given) {
    writeHead.apply(this, given);
    return this;
  };
}
