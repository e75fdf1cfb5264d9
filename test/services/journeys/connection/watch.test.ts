import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Product } from '../../../../src/services/catalogue/product.ts';
import type { ProbeOutcome } from '../../../../src/services/consent/connection-events.ts';
import type { Connection, Trouble } from '../../../../src/services/consent/model.ts';
import { verdict } from '../../../../src/services/consent/verdict.ts';
import { stillSpreading } from '../../../../src/services/consent/wall.ts';
import { explainText } from '../../../../src/services/entra/errors/classify.ts';
import { moveConnection } from '../../../../src/services/journeys/common/move.ts';
import { createWatch } from '../../../../src/services/journeys/connection/watch.ts';
import type { Redeemed } from '../../../../src/services/journeys/ports.ts';
import { ana, ben, connection, contoso, minutesLater, noon } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

/** Active and looked after, with a look that is due. */
const active = (change: Partial<Connection> = {}): Connection =>
  connection({
    state: 'active',
    userLevel: 'signed_in',
    signer: ana.oid,
    grantKnownAt: minutesLater(-90),
    activeAt: minutesLater(-80),
    healthAgreedAt: minutesLater(-90),
    nextCheckAt: noon,
    held: ['Mail.Read', 'User.Read'],
    ...change,
  });

/** Looks once at a stored connection, with a Microsoft that gives these permissions, and a mailbox that says so. */
async function looksAt(
  stored: Connection,
  gives: readonly string[] | Trouble,
  says: ProbeOutcome = { kind: 'answered' },
  at = noon,
  wants: Product = product,
) {
  const { store } = memory.opened;
  const asked: string[][] = [];
  const tried: string[] = [];
  const refresh = async (ask: { product: { scopes: readonly { name: string }[] } }): Promise<Redeemed> => {
    asked.push(ask.product.scopes.map(({ name }) => name));
    if ('class' in gives) return { kind: 'failed', trouble: gives };
    const who = { tid: contoso, oid: ana.oid, username: 'ana@contoso.com' };
    return { kind: 'signed_in', who, scopes: gives, accessToken: 'token', cache: 'fresh cache' };
  };
  const told = desk(store, { entra: { refresh: refresh as never } });
  const probe = async ({ workloads }: { workloads: readonly string[] }) => {
    tried.push(...workloads);
    return says;
  };
  const graph = { probe } as never;
  const catalogue = { ...told.catalogue, product: () => wants };
  await createWatch({ ...told, catalogue, graph, clock: () => at }).check(stored.id);
  return { asked, tried, connection: await store.connections.find(stored.id) };
}

async function stores(one: Connection): Promise<Connection> {
  const { store } = memory.opened;
  await store.connections.insert(one);
  await store.tokens.keep(one.id, 'cache');
  return one;
}

const reads = () => memory.query("select data from pgboss.job where name = 'check-application' and state = 'created'");

const denied: Trouble = { class: 'not_consented', code: 'AADSTS65001', owner: 'approver', correlation: null };

describe('a sign-in that was denied while Microsoft passes a consent on', () => {
  const denial = stillSpreading(denied);
  const cardsOf = () => memory.query("select mode from outbox where card = 'connection'");

  it('is followed up when the two minutes are over, once and with a message, since the wait itself was none', async () => {
    const { store } = memory.opened;
    const one = connection({ state: 'needs_sign_in', product: product.id });
    await store.connections.insert(one);
    await store.transact((tx) => moveConnection(tx, one, { kind: 'sign_in_failed', trouble: denial, at: noon }));
    expect(await memory.query("select start_after from pgboss.job where name = 'check-connection'")).toEqual([
      { start_after: minutesLater(2) },
    ]);
    expect(await cardsOf()).toEqual([{ mode: 'edit' }]);
    await memory.query('delete from outbox');

    expect((await looksAt(one, denied, undefined, minutesLater(1))).connection?.trouble).toEqual(denial);
    for (const _ of [1, 2]) {
      const { asked, connection: after } = await looksAt(one, denied, undefined, minutesLater(2));
      expect(asked).toEqual([]);
      expect(after).toMatchObject({
        state: 'needs_sign_in',
        trouble: { code: 'AADSTS65001', reading: 'consent_spread', owner: 'requester' },
      });
    }
    expect(await cardsOf()).toEqual([{ mode: 'new' }]);
  });
});

describe('a look at a connection whose permissions are not what the product wants', () => {
  it('asks for what was granted, so that a longer list of the product does not break what works', async () => {
    const stored = await stores(active({ held: ['User.Read', 'openid'] }));
    const { asked, connection: after } = await looksAt(stored, ['User.Read', 'openid']);

    // Mail.Read is newly wanted: asked for it, Microsoft would refuse the whole token.
    expect(asked).toEqual([['offline_access']]);
    expect(after).toMatchObject({ state: 'active', failures: 0, held: ['User.Read', 'openid'], trouble: null });
  });

  const wanting = (...names: string[]): Product => ({
    ...product,
    scopes: names.map((name) => ({ name, class: 'user', workload: name.startsWith('Mail') ? 'mail' : 'calendar' })),
  });

  it('on its way while the list became narrower asks for the wider one it was given, and tries the mailbox with that', async () => {
    const stored = await stores(
      active({ state: 'propagating', activeAt: null, held: ['User.Read', 'Mail.ReadWrite'] }),
    );
    const gives = ['User.Read', 'Mail.ReadWrite'];
    const { asked, tried, connection: after } = await looksAt(stored, gives, undefined, noon, wanting('Mail.Read'));

    expect([asked, tried]).toEqual([[['Mail.ReadWrite']], ['mail']]);
    expect(after).toMatchObject({ state: 'active' });
  });

  it('asks for the whole list where what it was given is refused: an administrator may have granted the narrower one', async () => {
    const stored = await stores(active({ held: ['User.Read', 'Mail.ReadWrite'] }));
    const { asked } = await looksAt(stored, denied, undefined, noon, wanting('Mail.Read'));

    expect(asked).toEqual([['Mail.ReadWrite'], ['Mail.Read']]);
  });

  it('on its way, and given nothing that a mailbox could be tried with, asks for everything: that is no success', async () => {
    const stored = await stores(active({ state: 'propagating', activeAt: null, held: ['User.Read', 'Mail.Send'] }));
    const { asked, tried, connection: after } = await looksAt(stored, denied);

    expect([asked, tried]).toEqual([[['Mail.Read', 'offline_access']], []]);
    expect(after).toMatchObject({ state: 'propagating' });
  });

  it('does not try what only the longer list would open', async () => {
    const wants = wanting('Mail.Read', 'Calendars.Read');
    const {
      asked,
      tried,
      connection: after,
    } = await looksAt(await stores(active()), ['Mail.Read'], undefined, noon, wants);

    expect([asked, tried]).toEqual([[['Mail.Read']], ['mail']]);
    expect(after).toMatchObject({ state: 'active', failures: 0 });
  });

  it('remembers what was granted in addition since', async () => {
    const stored = await stores(active({ held: ['User.Read'] }));
    const { connection: after } = await looksAt(stored, ['User.Read', 'Mail.Read']);

    expect(after).toMatchObject({ state: 'active', held: ['User.Read', 'Mail.Read'] });
  });

  it('never takes a token that holds less than before for a success: the second such look withdraws it, and tells what is missing', async () => {
    const first = await looksAt(await stores(active()), ['User.Read']);
    expect(first.connection).toMatchObject({ state: 'active', failures: 1, held: ['Mail.Read', 'User.Read'] });
    const due = { ...active(), ...first.connection, version: (first.connection?.version ?? 0) + 1, nextCheckAt: noon };
    await memory.opened.store.connections.save(due, due.version - 1);
    const second = await looksAt(due, ['User.Read']);

    expect(second.connection).toMatchObject({
      state: 'revoked',
      trouble: { code: 'scopes_missing', owner: 'approver' },
      held: ['User.Read'],
    });
    expect(await memory.opened.store.applications.find(contoso, product.id)).toMatchObject({ level: 'revoked' });
  });

  it('that lost a part of the grant leaves the application with the rest, and not as withdrawn', async () => {
    const both = [...product.scopes, { name: 'Mail.Send', class: 'user' } as const];
    const wants = { ...product, scopes: both };
    const held = ['openid', 'Mail.Read', 'Mail.Send'];
    await stores(active({ held }));
    await looksAt(await due(), ['openid', 'Mail.Read'], undefined, noon, wants);
    const { connection: after } = await looksAt(await due(), ['openid', 'Mail.Read'], undefined, noon, wants);

    expect(after).toMatchObject({
      state: 'revoked',
      trouble: { code: 'scopes_missing' },
      held: ['openid', 'Mail.Read'],
    });
    expect(await memory.opened.store.applications.find(contoso, product.id)).toMatchObject({
      level: 'partial',
      scopes: ['Mail.Read'],
      withdrawn: { at: noon, by: null },
    });
  });

  it('of a withdrawn one asks for everything that is wanted: a part of it is no recovery', async () => {
    const stored = await stores(active({ state: 'revoked', brokenAt: noon, held: ['User.Read'] }));
    const { asked, connection: after } = await looksAt(stored, ['User.Read']);

    expect(asked).toEqual([['Mail.Read', 'offline_access']]);
    expect(after?.state).toBe('revoked');
  });

  it('where it is not known what was granted asks for everything, as before', async () => {
    const { asked, connection: after } = await looksAt(await stores(active({ held: [] })), ['Mail.Read', 'User.Read']);

    expect(asked).toEqual([['Mail.Read', 'offline_access']]);
    expect(after).toMatchObject({ state: 'active', held: ['Mail.Read', 'User.Read'] });
  });
});

describe('the directory of a tenant', () => {
  it('is read once for all of its mailboxes whose grant is found gone, not for each', async () => {
    await contosoWith(memory.opened.store, 'read');
    for (const [minutes, id] of ['one', 'two', 'three'].entries()) {
      const address = `${id}@contoso.com`;
      const one = await stores(active({ id, address, requester: id === 'one' ? ana : ben, failures: 1 }));
      const { connection: gone } = await looksAt(one, denied, undefined, minutesLater(minutes));
      expect(gone).toMatchObject({ state: 'revoked' });
    }

    expect(await reads()).toHaveLength(1);
  });
});

describe('a switch in the wait', () => {
  it('has the application looked at when it is off, and when it is on again, and keeps the token', async () => {
    const off: Trouble = { class: 'disabled', code: 'AADSTS7000112', owner: 'approver', correlation: null };
    await stores(active({ state: 'propagating', activeAt: null }));
    const { connection: waits } = await looksAt(await due(), off);

    expect(waits).toMatchObject({ state: 'propagating', trouble: { class: 'disabled' } });
    expect(await memory.opened.store.tokens.read('connection')).not.toBeNull();
    expect(await reads()).toHaveLength(1);
    await memory.query("delete from pgboss.job where name = 'check-application'");
    const { connection: on } = await looksAt(await due(), ['Mail.Read', 'User.Read']);

    expect(on).toMatchObject({ state: 'active', trouble: null });
    expect(await reads()).toHaveLength(1);
  });
});

/** What the catalogue makes of a code that Microsoft's token endpoint sends. */
const refusedWith = (code: string): Trouble => {
  const found = explainText(`AADSTS${code}: refused.`);
  if (!found) throw new Error(`${code} is not in the catalogue`);
  return found.trouble;
};
const noMailbox: Trouble = {
  class: 'no_mailbox',
  code: 'MailboxNotEnabledForRESTAPI',
  owner: 'approver',
  correlation: null,
};

/** Messages of their own to the requester, edits of the card not counted. */
const told = () =>
  memory.query("select 1 from outbox where card = 'connection' and mode = 'new'").then((rows) => rows.length);

/** The same connection with its next look due. */
async function due(): Promise<Connection> {
  const { connections } = memory.opened.store;
  const found = await connections.find('connection');
  if (!found) throw new Error('the connection is gone');
  const next = { ...found, version: found.version + 1, nextCheckAt: noon };
  await connections.save(next, found.version);
  return next;
}

describe('what worked and no longer does', () => {
  it.each<[string, Trouble | 'no mailbox', string, string, string]>([
    ['the grant is withdrawn', refusedWith('65001'), 'revoked', 'requester', 'grant_missing_scopes'],
    ['the enterprise application is deleted', refusedWith('700016'), 'revoked', 'requester', 'grant_missing_scopes'],
    ['the enterprise application is switched off', refusedWith('7000112'), 'revoked', 'approver', 'fix_trouble'],
    ['the sign-in was not used for 90 days', refusedWith('700082'), 'needs_reauth', 'requester', 'sign_in_again'],
    ['the sign-ins of the account were ended', refusedWith('50173'), 'needs_reauth', 'requester', 'sign_in_again'],
    ['the account lost its licence', 'no mailbox', 'needs_reauth', 'approver', 'fix_trouble'],
  ])(
    'has a state, an owner and a next step, and is told once, and so is that it works again: %s (S33)',
    async (_, cause, state, turn, next) => {
      const held = ['Mail.Read', 'User.Read'];
      const bad = () =>
        due().then((one) =>
          cause === 'no mailbox' ? looksAt(one, held, { kind: 'broken', trouble: noMailbox }) : looksAt(one, cause),
        );
      await stores(active());
      await bad();
      expect(await told()).toBe(0);
      const { connection: broken } = await bad();
      if (!broken) throw new Error('the connection is gone');

      expect(broken.state).toBe(state);
      expect(verdict(broken, null, { approversKnown: true, application: null })).toMatchObject({ turn, next });
      expect(await told()).toBe(1);
      if (state === 'revoked') {
        await bad();
        expect(await told()).toBe(1);
      } else {
        const by = { kind: 'signed_in', oid: ana.oid, missing: [], via: 'browser', held, at: noon } as const;
        await moveConnection(memory.opened.store, broken, by);
        await memory.opened.store.tokens.keep('connection', 'cache');
      }
      for (let looks = 0; looks < 2; looks++) await looksAt(await due(), held);

      expect(await memory.opened.store.connections.find('connection')).toMatchObject({
        state: 'active',
        trouble: null,
      });
      expect(await told()).toBe(2);
    },
  );
});

describe('a look that the clock of the database asks for too early', () => {
  const left = () =>
    memory.query(
      "select ceil(extract(epoch from start_after - now()))::int as seconds from pgboss.job where name = 'check-connection'",
    );

  it('is asked for again in the time that is left', async () => {
    const stored = await stores(active({ state: 'propagating', activeAt: null, nextCheckAt: minutesLater(1) }));
    const { asked } = await looksAt(stored, ['Mail.Read']);

    expect(asked).toEqual([]);
    expect(await left()).toEqual([{ seconds: 60 }]);
  });

  it('is so too for whoever was told to wait for two minutes', async () => {
    const waiting = { trouble: stillSpreading(denied), troubleAt: minutesLater(-1) };
    await looksAt(await stores(connection({ state: 'needs_sign_in', product: product.id, ...waiting })), denied);

    expect(await left()).toEqual([{ seconds: 60 }]);
  });
});

describe('a connection that was written by a clock three hours ahead', () => {
  const ahead = {
    state: 'propagating',
    activeAt: null,
    grantKnownAt: minutesLater(180),
    updatedAt: minutesLater(180),
    nextCheckAt: minutesLater(180),
    leftAloneUntil: minutesLater(181),
  } as const;
  const watching = () => {
    const refresh = async (): Promise<Redeemed> => ({ kind: 'failed', trouble: denied });
    return createWatch(desk(memory.opened.store, { entra: { refresh } }));
  };
  const isLookedAt = async (id: string): Promise<void> => {
    const now = await memory.opened.store.connections.find(id);
    expect(now).toMatchObject({ checks: 1, updatedAt: noon });
    expect(now?.nextCheckAt?.getTime()).toBeLessThan(minutesLater(1).getTime());
  };

  it('is looked at once the clock is right, as the sweep finds it', async () => {
    const { id } = await stores(active({ ...ahead, checks: 0 }));
    await watching().sweep();
    const [job] = await memory.query("select data from pgboss.job where name = 'check-connection'");
    expect(job).toMatchObject({ data: { connection: id } });
    await watching().check(id);

    await isLookedAt(id);
  });

  it('is looked at when "Check now" is pressed', async () => {
    const { id } = await stores(active({ ...ahead, checks: 0 }));

    expect(await watching().checkNow(ana, id)).toEqual({ kind: 'moved' });
    await isLookedAt(id);
  });
});

describe('"Check now"', () => {
  const kept = { class: 'no_rights', code: 'ErrorAccessDenied', owner: 'approver', correlation: null } as const;
  it.each([
    ['asks nothing before the time that Microsoft asked for', { leftAloneUntil: minutesLater(5) }, 0],
    ['asks once that time has come', { leftAloneUntil: noon }, 1],
    [
      'asks where Exchange keeps a refusal in mind, since the card warns of it',
      { trouble: kept, troubleAt: minutesLater(-5), nextCheckAt: minutesLater(30), leftAloneUntil: minutesLater(30) },
      1,
    ],
  ])('%s', async (_, change, asks) => {
    const waits = {
      state: 'propagating',
      activeAt: null,
      nextCheckAt: minutesLater(5),
      updatedAt: minutesLater(-5),
    } as const;
    const stored = await stores(active({ ...waits, ...change }));
    let asked = 0;
    const refresh = async (): Promise<Redeemed> => {
      asked += 1;
      return { kind: 'failed', trouble: denied };
    };
    const watch = createWatch(desk(memory.opened.store, { entra: { refresh } }));

    const answer = await watch.checkNow(ana, stored.id);

    expect([answer.kind, asked]).toEqual([asks ? 'moved' : 'refused', asks]);
  });
});
