import { ServerResponse } from 'node:http';
import 'restify';

/**
 * restify rewrites `writeHead` of every server in the process and forgets that it returns the response (its
 * lib/response.js); the simulated Teams and Microsoft, which otherwise run in processes of their own, rely on that.
 */
export function makeWriteHeadWhole(): void {
  const { prototype } = ServerResponse as { prototype: { writeHead(...given: unknown[]): unknown } };
  const { writeHead } = prototype;
  prototype.writeHead = function whole(this: ServerResponse, ...given) {
    writeHead.apply(this, given);
    return this;
  };
}
