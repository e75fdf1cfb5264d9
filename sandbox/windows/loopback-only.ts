/**
 * Loaded before the Playground, which otherwise listens on every network interface of the machine and has no setting
 * for that: whoever reaches a window speaks for its person.
 */
import { Server } from 'node:net';

const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;

Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]) {
  const [port, ...rest] = args;
  const bare = typeof port === 'number' || typeof port === 'string';
  return bare && typeof rest[0] !== 'string'
    ? listen.call(this, Number(port), '127.0.0.1', ...rest)
    : listen.call(this, ...args);
} as typeof Server.prototype.listen;
