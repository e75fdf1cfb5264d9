import { describe, expect, it } from 'vitest';
import type { Connection, Trouble } from '../../../../src/services/consent/model.ts';
import type { ManageTask, ManageTaskKind } from '../../../../src/services/journeys/grants/manage-task.ts';
import { writeGrants } from '../../../../src/services/journeys/grants/write-grants.ts';
import type { Directory, DirectoryLook } from '../../../../src/services/journeys/ports.ts';
import { connection, contoso, person, trouble } from '../../../support/builders.ts';
import { silentLog } from '../../../support/silent-log.ts';
import { look, peopleBy, product } from '../support/desk.ts';

const own = (name: string): Connection =>
  connection({ id: `of-${name}`, address: `${name}@contoso.com`, requester: person(name) });
const named = (name: string): Connection => ({ ...own(name), target: 'named', requester: person('asker') });

const task = (connections: readonly Connection[], kind: ManageTaskKind = 'grant_request'): ManageTask => ({
  kind,
  tenant: {
    id: contoso,
    name: null,
    domains: [],
    reach: 'manage',
    managedPerUser: true,
    policy: null,
    approvers: [],
  },
  product,
  request: null,
  connections,
});

/** A directory that knows these people and writes down what is written; `refuses` makes it fail for them. */
function directory(
  known: { seen?: DirectoryLook; people?: string[]; refuses?: (oid: string) => boolean; why?: Trouble } = {},
) {
  const written: string[] = [];
  const write = (verb: string) => async (ask: { oid: string; accessToken: string; scopes?: readonly string[] }) => {
    if (known.refuses?.(ask.oid))
      throw Object.assign(new Error('refused'), { trouble: known.why ?? trouble('no_rights', 'approver') });
    written.push(`${verb} ${ask.oid} ${ask.scopes?.join(' ') ?? ''}`.trim());
  };
  const answers: Partial<Directory> = {
    look: async () => known.seen ?? look(),
    people: peopleBy(async (_, address) => {
      const [name = ''] = address.split('@');
      if (!known.people?.includes(name)) return null;
      return { oid: `oid-of-${name}`, name, userPrincipalName: address, enabled: true, licensed: true };
    }),
    grantTo: write('grant'),
    withdrawFrom: write('withdraw'),
  };
  return { written, deps: { directory: answers as Directory, log: silentLog } };
}

const outcomes = async (result: ReturnType<typeof writeGrants>) => {
  const written = await result;
  return written.kind === 'written'
    ? written.results.map(({ address, outcome }) => `${address} ${outcome}`)
    : written.kind;
};

describe('writing grants', () => {
  it('gives each account one grant with what the product asks for, whatever it is asked for twice (T40)', async () => {
    const { written, deps } = directory({ people: ['cleo'] });
    const shared = {
      ...own('ana'),
      id: 'shared',
      target: 'shared',
      address: 'desk@contoso.com',
      signInAs: 'ana@contoso.com',
    } as const;
    const result = await writeGrants(deps, task([own('ana'), shared, named('cleo')]), 'token');

    expect(written).toEqual([
      'grant oid-of-ana Mail.Read offline_access',
      'grant oid-of-cleo Mail.Read offline_access',
    ]);
    expect(result).toMatchObject({
      left: 0,
      results: [{ connections: ['of-ana', 'shared'] }, { connections: ['of-cleo'] }],
    });
  });

  it('leaves who has it already alone, and says so (T45)', async () => {
    const has = look({ people: [{ oid: 'oid-of-ana', scopes: ['mail.read'] }] });
    const { written, deps } = directory({ seen: has });

    expect(await outcomes(writeGrants(deps, task([own('ana'), own('ben')]), 'token'))).toEqual([
      'ana@contoso.com had_it',
      'ben@contoso.com granted',
    ]);
    expect(written).toEqual(['grant oid-of-ben Mail.Read offline_access']);
  });

  it('tells an address that nobody has from a refusal, and goes on after one', async () => {
    const { deps } = directory({ refuses: (oid) => oid === 'oid-of-ben' });

    expect(await outcomes(writeGrants(deps, task([named('typo'), own('ben'), own('cleo')]), 'token'))).toEqual([
      'typo@contoso.com nobody',
      'ben@contoso.com failed',
      'cleo@contoso.com granted',
    ]);
  });

  it('stops at the second refusal in a row of the same kind: the rest is left for another round', async () => {
    const { deps } = directory({ refuses: () => true });
    const result = await writeGrants(deps, task(['ana', 'ben', 'cleo', 'dora'].map(own)), 'token');

    expect(result).toMatchObject({ kind: 'written', left: 2 });
  });

  it('goes on for the others behind accounts that are not there, or that Microsoft refuses for their own sake', async () => {
    const refuses = (oid: string) => ['oid-of-gone', 'oid-of-left'].includes(oid);
    const people = () => task(['gone', 'left', 'ana', 'ben'].map(own));
    const gone: Trouble = { ...trouble('no_mailbox', 'approver'), code: 'no_such_account' };

    expect(await outcomes(writeGrants(directory({ refuses, why: gone }).deps, people(), 'token'))).toEqual([
      'gone@contoso.com nobody',
      'left@contoso.com nobody',
      'ana@contoso.com granted',
      'ben@contoso.com granted',
    ]);
    const odd = writeGrants(directory({ refuses, why: trouble('ours', 'vendor') }).deps, people(), 'token');
    expect(await odd).toMatchObject({ left: 0, results: [{}, {}, { outcome: 'granted' }, { outcome: 'granted' }] });
  });

  it('writes to fifty at most in one round', async () => {
    const { written, deps } = directory();
    const many = Array.from({ length: 60 }, (_, index) => own(`p${index}`));

    expect(await writeGrants(deps, task(many), 'token')).toMatchObject({ kind: 'written', left: 10 });
    expect(written).toHaveLength(50);
  });

  it('writes nothing where the application is not registered (T43)', async () => {
    const { written, deps } = directory({ seen: look({ app: null }) });

    expect(await outcomes(writeGrants(deps, task([own('ana')]), 'token'))).toBe('not_registered');
    expect(written).toEqual([]);
  });

  it('takes a grant away from one account, and from nobody who has none of their own (T40)', async () => {
    const has = look({ forAll: ['Mail.Read'], people: [{ oid: 'oid-of-ana', scopes: ['Mail.Read'] }] });
    const { written, deps } = directory({ seen: has });
    const withdraw = (who: string) => outcomes(writeGrants(deps, task([own(who)], 'withdraw_one'), 'token'));

    expect([await withdraw('ana'), await withdraw('ben')]).toEqual([
      ['ana@contoso.com withdrawn'],
      ['ben@contoso.com had_none'],
    ]);
    expect(written).toEqual(['withdraw oid-of-ana']);
  });
});
