import { expect, it } from 'vitest';
import { approveRequest, denyRequest } from '../../../src/bot/commands/approvals.ts';
import type { Turn } from '../../../src/bot/define.ts';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const { understand } = createUnderstanding();
const waiting = (...numbers: string[]) => ({
  kind: 'pending',
  facts: { requests: numbers.map((number) => ({ request: { number } })), now: new Date(0) },
});
const answers = (command: typeof denyRequest, text: string, ...numbers: string[]) =>
  command.answer(understand(text), {
    text,
    journeys: {
      lookUp: {
        pending: async () => waiting(...numbers),
        requestsNamed: async (_: unknown, named: ReadonlySet<number>) => ({
          requests: [...named].map((each) => ({
            request: { number: `CR-${each}`, state: numbers.includes(`CR-${each}`) ? 'open' : 'denied' },
          })),
        }),
      },
    },
  } as unknown as Turn);

it('a decision that is written where several wait for one shows which, and that nothing was done', async () => {
  for (const [command, text] of [
    [denyRequest, 'deny: too broad'],
    [approveRequest, 'approve'],
  ] as const)
    expect(await answers(command, text, 'CR-1001', 'CR-1002')).toMatchObject({
      card: 'pending',
      facts: { typed: true },
    });
});

it('a decision that is written about the only one brings its card with the reason', async () => {
  expect(await answers(denyRequest, 'deny: too broad', 'CR-1001')).toMatchObject({
    subject: 'CR-1001',
    typed: { to: 'deny', reason: 'too broad' },
  });
  expect(await answers(approveRequest, 'approve at 17:00', 'CR-1001')).toMatchObject({
    typed: { to: 'approve', reason: '' },
  });
});

it.each([
  'approve CR-1001 and CR-1002',
  'keur CR-1001 en 1002 goed',
  'genehmige #1001, #1002',
  'approve CR-1001, deny CR-1002',
])('a decision that is written about two shows both to be decided one by one: %s', async (text) => {
  const answer = await answers(approveRequest, text, 'CR-1003', 'CR-1002', 'CR-1001');
  expect(answer).toMatchObject({
    card: 'pending',
    facts: { typed: true, requests: [{ request: { number: 'CR-1001' } }, { request: { number: 'CR-1002' } }] },
  });
});

it('of two that are named, one decided already, both are shown', async () => {
  expect(await answers(approveRequest, 'approve CR-1001 and CR-1002', 'CR-1002')).toMatchObject({
    card: 'pending',
    facts: { typed: 'named', requests: [{ request: { number: 'CR-1001' } }, { request: { number: 'CR-1002' } }] },
  });
});
