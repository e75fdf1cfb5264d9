import type { Connection, ConnectionState, Person } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';

const missesSignIn: readonly ConnectionState[] = ['needs_sign_in', 'wrong_account', 'needs_reauth'];

/** A sign-in is what comes next. */
export const waitsForSignIn = ({ state }: Connection): boolean => missesSignIn.includes(state);

/** Nobody has signed in, or must once more. */
export const isWaiting = (connection: Connection): boolean =>
  connection.state === 'needs_admin' || waitsForSignIn(connection);

export const isOwn = ({ requester }: Pick<Connection, 'requester'>, { tenant, oid }: Person): boolean =>
  requester.tenant === tenant && requester.oid === oid;

/** Signed in with their own account, whoever asked for it. Who must sign in once more is invited to. */
export const hasSignedInTo = (connection: Connection, { tenant, oid }: Person): boolean =>
  connection.tenant === tenant &&
  connection.signer === oid &&
  !isConnectionEnd(connection.state) &&
  !isWaiting(connection);
