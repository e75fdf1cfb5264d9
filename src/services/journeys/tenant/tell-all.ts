import { isSwitchedOff } from '../../consent/connection-change.ts';
import type { ApplicationState, Connection, Trouble } from '../../consent/model.ts';
import { moveConnection, redrawConnection } from '../common/move.ts';
import { knownOid } from '../grants/accounts.ts';
import type { News, Repositories, Telling } from '../ports.ts';

/**
 * Tells everybody who uses the product in the tenant what changed there, `atOnce` in this transaction; who is left is told
 * by the job that it leaves behind. `told` have heard of it already.
 */
export async function tellAll(
  tx: Repositories,
  telling: Telling,
  at: Date,
  { atOnce = usuallyAtOnce, told = nobody }: { atOnce?: number; told?: ReadonlySet<string> } = {},
): Promise<void> {
  const { tenant, product, news, after } = telling;
  const now = await tx.applications.find(tenant, product);
  if (!now) return;
  const page = await tx.connections.openOf(tenant, product, atOnce, after);
  for (const connection of page) if (!told.has(connection.id)) await tell(tx, connection, news, now, at);
  const last = page.length === atOnce ? page.at(-1) : undefined;
  if (last) await tx.jobs.tellRest({ ...telling, after: { id: last.id, createdAt: last.createdAt } });
}

async function tell(
  tx: Repositories,
  connection: Connection,
  news: News,
  now: ApplicationState,
  at: Date,
): Promise<void> {
  switch (news.kind) {
    case 'switched_on':
      if (now.level !== 'disabled' && isSwitchedOff(connection))
        await moveConnection(tx, connection, { kind: 'called_back', at });
      return;
    case 'grants_written':
      if (connection.state !== 'draft') await redrawConnection(tx, connection.id);
      return;
    case 'grants_seen':
      return tellOfGrants(tx, connection, news, now, at);
  }
}

/** What a connection stands on is gone, or serves fewer people than was meant (S33, T51, T16). */
async function tellOfGrants(
  tx: Repositories,
  connection: Connection,
  { was, left, scopeVersion }: Extract<News, { kind: 'grants_seen' }>,
  now: ApplicationState,
  at: Date,
): Promise<void> {
  const account = knownOid(connection) ?? '';
  const served = now.level === 'granted' || now.people.includes(account);
  // Who is on the way keeps the token: switched on again, the same sign-in becomes active.
  const isOnTheWay = connection.state === 'propagating' || connection.state === 'overdue';
  const gone = now.level === 'revoked' || (now.level === 'disabled' && !isOnTheWay);
  // Called back, and not signed in yet: what they would find now is the wall. Switched off, Microsoft says so itself.
  const isCalled = connection.state === 'needs_sign_in' && now.level !== 'disabled';
  // Others may still have theirs: whoever was seen to be served and no longer is has lost it all the same.
  const lost = (connection.state === 'active' || isCalled) && (was.forAll || was.people.includes(account));
  // The product wants more than when this connection was made, and what was granted then is there still, as far as can be
  // told: nobody took anything away.
  const grew = connection.confirmed?.scopeVersion !== scopeVersion && (left.forAll || left.people.includes(account));
  if ((gone || (lost && !grew)) && !served) {
    const kind = isCalled ? 'grant_taken_back' : 'grant_withdrawn';
    const step = await moveConnection(tx, connection, { kind, trouble: withdrawnAt(now), at });
    if (step.kind === 'moved') return;
  }
  // It is back: who lost it signs in anew, unless a kept token shows by itself that it works again.
  const isOnAgain = now.level !== 'disabled' && connection.state !== 'revoked' && isSwitchedOff(connection);
  const back = isOnAgain || (served && connection.state === 'revoked');
  if (back && (await moveConnection(tx, connection, { kind: 'called_back', at })).kind === 'moved') return;
  if (connection.state !== 'draft') await redrawConnection(tx, connection.id);
}

const withdrawnAt = ({ level }: ApplicationState): Trouble => ({
  class: level === 'disabled' ? 'disabled' : 'withdrawn',
  code: level === 'disabled' ? 'enterprise_app_disabled' : 'grant_gone',
  owner: 'approver',
  correlation: null,
});

const nobody: ReadonlySet<string> = new Set();

// A transaction of a second or so, in which others wait for the rows that it moves.
const usuallyAtOnce = 500;
