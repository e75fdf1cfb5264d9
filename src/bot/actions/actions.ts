import type { Action } from '../define.ts';
import * as connection from './connection.ts';
import * as request from './request.ts';
import * as show from './show.ts';

/** Every button, by its verb. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [...Object.values(connection), ...Object.values(request), ...Object.values(show)].map((action) => [
    action.verb,
    action,
  ]),
);
