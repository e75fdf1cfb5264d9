import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connection, Coverage, Trouble } from '../../../../src/services/consent/model.ts';
import { hashOf, newSecret } from '../../../../src/services/journeys/common/secrets.ts';
import { createManage, type ManageAnswer } from '../../../../src/services/journeys/grants/manage.ts';
import { type ManageTaskKind, taskSubject } from '../../../../src/services/journeys/grants/manage-task.ts';
import type { Directory, DirectoryLook, Entra } from '../../../../src/services/journeys/ports.ts';
import {
  ben,
  connection,
  contoso,
  daysLater,
  minutesLater,
  noon,
  openRequest,
  person,
  trouble,
} from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, look } from '../support/desk.ts';
import { staffAtMicrosoft } from '../support/staff-at-microsoft.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
let now: Date;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(async () => {
  await clean(memory);
  await contosoWith(memory.opened.store, 'manage');
  now = noon;
});
afterAll(() => memory.close());

const gone: Trouble = { ...trouble('no_mailbox', 'approver'), code: 'no_such_account' };

/** A Microsoft that remembers what was written, and an administrator who goes to it and comes back. */
function world(told: { missing?: string[]; busy?: string[] } = {}) {
  const { store } = memory.opened;
  const people: { oid: string; scopes: string[] }[] = [];
  const entra: Partial<Entra> = {
    ...staffAtMicrosoft(['158c047a-c907-4556-b7ef-446551a6b5f7']),
    loginHost: 'login.example',
  };
  const directory: Partial<Directory> = {
    look: async (): Promise<DirectoryLook> => look({ people }),
    grantTo: async ({ oid, scopes }) => {
      if (told.missing?.includes(oid)) throw Object.assign(new Error('missing'), { trouble: gone });
      if (told.busy?.includes(oid))
        throw Object.assign(new Error('busy'), { trouble: trouble('transient', 'microsoft') });
      people.push({ oid, scopes: [...scopes] });
    },
    withdrawFrom: async ({ oid }) =>
      void people.splice(
        people.findIndex((each) => each.oid === oid),
        1,
      ),
  };
  const manage = createManage({ ...desk(store, { entra, directory }), clock: () => now });

  const showOf = (answer: ManageAnswer | null) => {
    if (answer?.kind !== 'page') throw new Error(`no page: ${JSON.stringify(answer)}`);
    return answer.show;
  };
  const returning = (answer: ManageAnswer) => {
    if (answer.kind !== 'redirect') throw new Error(`no way to Microsoft: ${JSON.stringify(answer)}`);
    const query = { state: answer.url, code: `code of ${answer.url}` };
    return { ...answer, back: (cookie: string | undefined = answer.cookie) => manage.comeBack(query, cookie) };
  };
  /** The page with the list, and its button. */
  async function opens(kind: ManageTaskKind, id: string) {
    const ticket = newSecret();
    await store.tickets.insert({
      hash: hashOf(ticket),
      kind: 'manage',
      tenant: contoso,
      subject: taskSubject(kind, id),
      expiresAt: daysLater(7),
    });
    const toProve = returning(await manage.signIn(ticket));
    const task = showOf(await toProve.back());
    if (task.page !== 'task') throw new Error(`no task: ${task.page}`);
    const seen = task.task.request?.version ?? null;
    return { task, press: () => manage.carryOut(task.proof, toProve.cookie, seen) };
  }
  async function carriesOut(kind: ManageTaskKind, id: string) {
    const done = showOf(await returning(await (await opens(kind, id)).press()).back());
    if (done.page !== 'results') throw new Error(`no results: ${done.page}`);
    return done.outcome.results.map(({ oid, outcome }) => `${oid} ${outcome}`);
  }
  return { manage, people, opens, returning, showOf, carriesOut };
}

/** These people wait for CR-1, which Ben has approved. */
async function waiting(coverage: Coverage, ...names: string[]): Promise<Connection[]> {
  const { store } = memory.opened;
  const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage } as const;
  await store.requests.insert(openRequest({ state: 'approved', decision, expiresAt: daysLater(14) }));
  return Promise.all(names.map((name) => waits(name)));
}

async function waits(name: string): Promise<Connection> {
  const address = `${name}@contoso.com`;
  const one = connection({ id: `of-${name}`, address, requester: person(name), state: 'needs_admin', request: 'CR-1' });
  await memory.opened.store.connections.insert(one);
  return one;
}

const requestNow = async () => (await memory.query('select state, evidence from requests'))[0];
const statesNow = async () =>
  Object.fromEntries(
    (await memory.query('select id, state from connections order by id')).map(({ id, state }) => [id, state]),
  );

describe('a round of grants', () => {
  it('is not held up for ever by accounts that are not there: everybody else gets theirs (T40)', async () => {
    await waiting('listed', 'gone', 'left', 'ana', 'cleo');
    const { carriesOut } = world({ missing: ['oid-of-gone', 'oid-of-left'] });

    expect((await carriesOut('grant_request', 'CR-1')).sort()).toEqual([
      'oid-of-ana granted',
      'oid-of-cleo granted',
      'oid-of-gone nobody',
      'oid-of-left nobody',
    ]);
    const [{ trouble: told } = {}] = await memory.query('select trouble from requests');
    expect(told).toMatchObject({ code: 'no_such_account' });
  });

  it('comes to those last whose grant failed in the round before', async () => {
    await waiting('listed', 'a1', 'a2', 'b1', 'b2');
    const { carriesOut } = world({ busy: ['oid-of-a1', 'oid-of-a2'] });
    const first = await carriesOut('grant_request', 'CR-1');
    const failed = first.filter((each) => each.endsWith('failed')).map((each) => each.split(' ')[0]);
    now = minutesLater(1);
    const second = await carriesOut('grant_request', 'CR-1');

    expect(failed.length).toBeGreaterThan(0);
    expect(second.slice(-failed.length).map((each) => each.split(' ')[0])).toEqual(failed);
    expect([...first, ...second]).toEqual(expect.arrayContaining(['oid-of-b1 granted', 'oid-of-b2 granted']));
  });

  it('leaves a look behind before anything is written, for whoever is cut off before the record', async () => {
    await waiting('listed', 'ana');
    const { opens, returning, people, showOf } = world();
    const trip = returning(await (await opens('grant_request', 'CR-1')).press());
    await memory.query(`create function cut_off() returns trigger language plpgsql as $$ begin
      if new.outcome is not null then raise exception 'cut off'; end if; return new; end $$`);
    await memory.query('create trigger cut_off before update on attempts for each row execute function cut_off()');
    try {
      await expect(trip.back()).rejects.toThrow('cut off');
    } finally {
      await memory.query('drop function cut_off() cascade');
    }

    expect(people).toMatchObject([{ oid: 'oid-of-ana' }]);
    const jobs = await memory.query(`select name from pgboss.job where name = 'check-application'`);
    expect(jobs).toEqual([{ name: 'check-application' }]);
    // Nobody is at work on it any more, and something was changed.
    expect(showOf(await trip.back())).toEqual({ page: 'trip_unclear' });
    now = minutesLater(31);
    expect(showOf(await trip.back())).toEqual({ page: 'trip_unclear' });
  });

  it('says that it is being done to who loads it again meanwhile, and shows what came of it for as long as it is kept', async () => {
    await waiting('listed', 'ana');
    const { opens, returning, showOf } = world();
    const trip = returning(await (await opens('grant_request', 'CR-1')).press());
    const [first, second] = await Promise.all([trip.back(), trip.back()]);

    expect([showOf(first).page, showOf(second).page].sort()).toEqual(['results', 'working']);
    now = minutesLater(31);
    expect(showOf(await trip.back()).page).toBe('results');
    expect(showOf(await trip.back('another browser'))).toEqual({ page: 'trip_unclear' });
  });

  it('is written for the list that was shown: for a longer one, approved meanwhile, the page is shown anew (T39)', async () => {
    await waiting('listed', 'ana');
    const { opens, returning, showOf, people } = world();
    const short = await opens('grant_request', 'CR-1');
    const onTheWay = returning(await short.press());
    await waits('cleo');
    await memory.query('update requests set version = version + 2');

    expect(showOf(await short.press())).toMatchObject({ page: 'task', changed: true, accounts: [{}, {}] });
    expect(showOf(await onTheWay.back()).page).toBe('link_over');
    expect(people).toEqual([]);
  });
});

describe('one single grant', () => {
  it('calls that one back and leaves a request approved that everybody was approved for (T15, T40)', async () => {
    await waiting('all', 'ana');
    await world().carriesOut('grant_one', 'of-ana');

    expect(await requestNow()).toEqual({ state: 'approved', evidence: 'none' });
    expect(await statesNow()).toEqual({ 'of-ana': 'needs_sign_in' });
  });

  it('that is taken back before the sign-in leaves nobody with a sign-in that cannot succeed: they are told (T40, T51)', async () => {
    await waiting('listed', 'ana', 'cleo');
    const { carriesOut } = world();
    await carriesOut('grant_one', 'of-ana');
    await memory.query('delete from outbox');
    await carriesOut('withdraw_one', 'of-ana');

    expect(await statesNow()).toEqual({ 'of-ana': 'revoked', 'of-cleo': 'needs_admin' });
    expect(
      await memory.query(`select oid, subject, mode from outbox where card = 'connection' and mode = 'new'`),
    ).toEqual([{ oid: 'oid-of-ana', subject: 'of-ana', mode: 'new' }]);
  });

  it('ends a request for those listed, or that nobody has decided, once nobody waits any more', async () => {
    await waiting('listed', 'ana');
    await world().carriesOut('grant_one', 'of-ana');

    expect(await requestNow()).toEqual({ state: 'granted', evidence: 'grant_object' });
  });
});
