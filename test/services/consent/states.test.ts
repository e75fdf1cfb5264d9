import { describe, expect, it } from 'vitest';
import { connectionStates, requestStates } from '../../../src/services/consent/model.ts';
import {
  connectionTransitions,
  isConnectionEnd,
  isRequestEnd,
  mayConnectionMove,
  mayRequestMove,
  requestTransitions,
  stoppingStates,
} from '../../../src/services/consent/states.ts';

function reachable<State extends string>(from: State, ways: Readonly<Record<State, readonly State[]>>): Set<State> {
  const seen = new Set<State>([from]);
  for (const state of seen) for (const next of ways[state]) seen.add(next);
  return seen;
}

describe('the states of a connection', () => {
  it('are all reachable from a draft', () => {
    expect(reachable('draft', connectionTransitions)).toEqual(new Set(connectionStates));
  });

  it('end where nothing leads on, and nowhere else', () => {
    expect(connectionStates.filter(isConnectionEnd)).toEqual([
      'denied',
      'expired',
      'cancelled',
      'disconnected',
      'failed',
    ]);
  });

  it('have a way to an end from everywhere: nothing is open for ever', () => {
    for (const state of connectionStates) {
      expect([...reachable(state, connectionTransitions)].some(isConnectionEnd)).toBe(true);
    }
  });

  it('become active only from a state in which a live call is made', () => {
    expect(connectionStates.filter((state) => mayConnectionMove(state, 'active'))).toEqual([
      'propagating',
      'overdue',
      'revoked',
    ]);
  });

  it("can be cancelled until the account is connected (core's part of T50)", () => {
    const running = connectionStates.filter((state) => !isConnectionEnd(state));

    expect(running.filter((state) => !mayConnectionMove(state, 'cancelled'))).toEqual(['active', 'revoked']);
  });

  it('stop by themselves only where they may expire', () => {
    expect(stoppingStates.every((state) => mayConnectionMove(state, 'expired'))).toBe(true);
  });
});

describe('the states of a request', () => {
  it('are all reachable from an open one', () => {
    expect(reachable('open', requestTransitions)).toEqual(new Set(requestStates));
  });

  it('end where nothing leads on, and nowhere else', () => {
    expect(requestStates.filter(isRequestEnd)).toEqual(['granted', 'denied', 'expired', 'cancelled']);
  });

  it('expire from everywhere that is no end', () => {
    expect(requestStates.filter((state) => !isRequestEnd(state) && !mayRequestMove(state, 'expired'))).toEqual([]);
  });

  it("open again only after an approval, or a time in which the application was switched off (core's part of T38)", () => {
    expect(requestStates.filter((state) => mayRequestMove(state, 'open'))).toEqual(['approved', 'blocked']);
  });
});
