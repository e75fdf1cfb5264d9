import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hashOf, newSecret } from '../../../../src/services/journeys/common/secrets.ts';
import { createRegister } from '../../../../src/services/journeys/grants/register.ts';
import type { Entra } from '../../../../src/services/journeys/ports.ts';
import { contoso, daysLater } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, product } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(async () => {
  await clean(memory);
  await contosoWith(memory.opened.store, 'outcomes');
});
afterAll(() => memory.close());

/** Anybody's return with the state of a trip that was begun, while Microsoft says this of the application. */
async function returns(presence: Entra['presence']) {
  const { store } = memory.opened;
  const entra: Partial<Entra> = {
    newSecrets: async () => ({ state: newSecret(), nonce: 'nonce', verifier: 'verifier', challenge: 'challenge' }),
    signInUrl: async ({ secrets }) => secrets.state,
    redirectTrouble: () => null,
    presence,
  };
  const { open, comeBack } = createRegister(desk(store, { entra }));
  const ticket = newSecret();
  const link = { kind: 'register', tenant: contoso, subject: `${product.id}:`, expiresAt: daysLater(7) } as const;
  await store.tickets.insert({ ...link, hash: hashOf(ticket) });
  const out = await open(ticket);
  const state = out.kind === 'redirect' ? out.url : '';
  const back = await comeBack({ code: 'forged', state });
  return back?.kind === 'page' ? back.show.page : back?.kind;
}

it.each([
  ['registered', async () => ({ is: 'present' }) as const],
  ['not_registered', async () => ({ is: 'missing' }) as const],
  ['unknown', async () => ({ is: 'unknown' }) as const],
  ['unknown', async () => ({ is: 'our_secret', code: 'AADSTS7000222' }) as const],
  ['unknown', async () => ({ is: 'untold', untold: { why: 'policy', code: 'AADSTS53003' } }) as const],
  ['unknown', () => Promise.reject(new Error('503'))],
])('an application is told as %s only where that was seen (T43)', async (page, presence) => {
  expect(await returns(presence as Entra['presence'])).toBe(page);
});
