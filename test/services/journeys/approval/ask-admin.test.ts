import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAskAdmin } from '../../../../src/services/journeys/approval/ask-admin.ts';
import { createDecide } from '../../../../src/services/journeys/approval/decide.ts';
import { ana, ben, connection, noon, person } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

const cloudApplicationAdministrator = '158c047a-c907-4556-b7ef-446551a6b5f7';
const erin = person('erin');

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

/** Ana asked, and Ben said yes for her alone; Erin has read the permissions and is about to sign in. */
async function benSaidYesForAna() {
  const { store } = memory.opened;
  await contosoWith(store, 'outcomes');
  const confirmed = { scopeVersion: product.scopeVersion, at: noon };
  const before = { state: 'needs_sign_in', confirmed } as const;
  await store.connections.insert(connection({ ...before, id: 'of ana', requester: ana }));
  await store.connections.insert(
    connection({ ...before, id: 'of erin', requester: erin, address: 'erin@contoso.com' }),
  );
  const journeys = { ...createAskAdmin(desk(store), { lookNow: async () => undefined }), ...createDecide(desk(store)) };
  await journeys.sawAdminWall(ana, 'of ana');
  const [asked] = await memory.query('select number, version from requests');
  const number = String(asked?.['number']);
  const listed = { approve: true, reason: null, coverage: 'listed', seen: Number(asked?.['version']) } as const;
  expect(await journeys.decide(ben, number, listed)).toEqual({ kind: 'moved' });
  return { ...journeys, store, number };
}

const decisionOf = async (number: string) =>
  (
    await memory.query(
      `select state, decision -> 'by' ->> 'oid' as by, decision ->> 'coverage' as coverage from requests
        where number = '${number}'`,
    )
  )[0];

describe('who may grant and comes after a yes for those listed', () => {
  it('is not taken into that yes: agreeing for everybody is a decision of their own', async () => {
    const { grantForAll, store, number } = await benSaidYesForAna();
    await store.roleProofs.keep({ person: erin, roles: [cloudApplicationAdministrator], at: noon });

    expect(await grantForAll(erin, 'of erin')).toEqual({ kind: 'request', number });
    expect(await decisionOf(number)).toEqual({ state: 'approved', by: erin.oid, coverage: 'all' });
  });

  it('without a role joins those who wait, and the yes is asked for anew', async () => {
    const { sawAdminWall, number } = await benSaidYesForAna();

    expect(await sawAdminWall(erin, 'of erin')).toEqual({ kind: 'moved' });
    expect(await decisionOf(number)).toEqual({ state: 'open', by: null, coverage: null });
  });
});

describe('a yes for those listed', () => {
  it('is none on an older list, nor without a word on which list was read', async () => {
    const { sawAdminWall, decide, number } = await benSaidYesForAna();
    await sawAdminWall(erin, 'of erin');

    for (const seen of [1, null]) {
      const said = await decide(ben, number, { approve: true, reason: null, coverage: 'listed', seen });
      expect(said).toMatchObject({ kind: 'refused', reason: 'request_changed' });
    }
    expect(await decisionOf(number)).toMatchObject({ state: 'open' });
  });
});
