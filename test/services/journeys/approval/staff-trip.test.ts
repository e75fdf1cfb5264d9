import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRights } from '../../../../src/services/journeys/approval/rights.ts';
import { createStaffTrip, writeProof } from '../../../../src/services/journeys/approval/staff-trip.ts';
import type { Dependencies } from '../../../../src/services/journeys/dependencies.ts';
import { contoso, minutesLater, noon } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk } from '../support/desk.ts';
import { staffAtMicrosoft } from '../support/staff-at-microsoft.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
let now: Date;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(async () => {
  await clean(memory);
  await contosoWith(memory.opened.store, 'outcomes');
  now = noon;
});
afterAll(() => memory.close());

const dependencies = (): Dependencies => ({
  ...desk(memory.opened.store, { entra: staffAtMicrosoft([]) }),
  clock: () => now,
});

/** Out to Microsoft; the query that it sends back, and the cookie. */
async function departed(on: Dependencies, kind: 'rights' | 'staff') {
  const { url, cookie } = await createStaffTrip(on, kind).depart({ tenant: contoso, subject: '', ticketHash: null });
  return { query: { state: url, code: 'code' }, cookie };
}

describe('a return from Microsoft that is loaded twice at once', () => {
  it('says that it is being worked on, and not that the sign-in failed', async () => {
    const on = dependencies();
    const rights = createRights(on);
    const { query, cookie } = await departed(on, 'rights');
    const shown = await Promise.all([rights.comeBack(query, cookie), rights.comeBack(query, cookie)]);

    expect(shown.map((each) => each?.kind === 'page' && each.show.page).sort()).toEqual(['rights', 'working']);
    expect(await rights.comeBack(query, cookie)).toMatchObject({ show: { page: 'rights' } });
  });
});

describe('a return that is loaded late, or in another browser', () => {
  it('claims that nothing was changed only where nothing came of the trip', async () => {
    const on = dependencies();
    const trip = createStaffTrip(on, 'staff');
    const kindOf = async (way: Awaited<ReturnType<typeof departed>>, cookie?: string) =>
      (await trip.comeBack(way.query, cookie))?.kind;
    const done = await departed(on, 'staff');
    const back = await trip.comeBack(done.query, done.cookie);
    if (back?.kind === 'proved') await memory.opened.store.attempts.finish(back.attempt.hash, writeProof(back.proof));
    const idle = await departed(on, 'staff');

    expect([await kindOf(done), await kindOf(idle)]).toEqual(['unclear', 'over']);
    now = minutesLater(31);
    expect([await kindOf(done, done.cookie), await kindOf(idle, idle.cookie)]).toEqual(['unclear', 'over']);
  });
});
