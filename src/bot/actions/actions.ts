import type { Action } from '../define.ts';
import * as connection from './connection.ts';
import * as desk from './desk.ts';
import * as request from './request.ts';
import * as show from './show.ts';

/** Every button, by its verb. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [connection, desk, request, show]
    .flatMap((room) => Object.values<Action>(room))
    .map((action) => [action.verb, action]),
);
