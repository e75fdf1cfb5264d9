import { describe, expect, it } from 'vitest';
import { classifyGraph, type GraphSaid } from '../../../../src/services/entra/errors/classify-graph.ts';

const requestId = '0f0e0d0c-0b0a-4908-8706-050403020100';
const said = (change: Partial<GraphSaid>): GraphSaid => ({
  status: 403,
  code: 'ErrorAccessDenied',
  message: 'Access is denied. Check credentials and try again.',
  requestId,
  retryAfterSeconds: null,
  ...change,
});

describe('a failed call to Graph', () => {
  it('is known by its code, with the request id to quote', () => {
    expect(classifyGraph(said({}))).toEqual({
      trouble: { class: 'no_rights', code: 'ErrorAccessDenied', owner: 'approver', correlation: requestId },
      fixer: 'admin',
      retry: 'if_fresh',
      retryAfterSeconds: null,
      known: true,
    });
  });

  it.each([
    [400, 'ours', 'vendor'],
    [401, 'expired', 'requester'],
    [403, 'no_rights', 'approver'],
    [408, 'transient', 'microsoft'],
  ] as const)('with a code that nobody knows and status %i is %s', (status, of, owner) => {
    expect(classifyGraph(said({ status, code: 'ErrorOfTomorrow' }))).toMatchObject({
      trouble: { class: of, code: 'ErrorOfTomorrow', owner },
      known: false,
    });
  });

  it('with a code and a status that nobody knows is unknown, and the affair of the vendor', () => {
    expect(classifyGraph(said({ status: 418, code: 'Teapot' }))).toMatchObject({
      trouble: { class: 'unknown', code: 'Teapot', owner: 'vendor' },
      known: false,
    });
  });

  it.each([429, 500, 503, 504])('with status %i is Microsoft being busy, whatever the code says', (status) => {
    expect(classifyGraph(said({ status, retryAfterSeconds: 9 }))).toMatchObject({
      trouble: { class: 'transient', code: 'ErrorAccessDenied', owner: 'microsoft' },
      retry: 'back_off',
      retryAfterSeconds: 9,
    });
  });

  it('with status 499 is none of that', () => {
    expect(classifyGraph(said({ status: 499 })).trouble.class).toBe('no_rights');
  });

  it.each([
    [503, 'http_503'],
    [null, 'http_none'],
  ])('without a code that may be repeated and status %s is named %s', (status, code) => {
    expect(classifyGraph(said({ status, code: '<b>no code</b>', requestId: 'none' })).trouble).toEqual({
      class: 'transient',
      code,
      owner: 'microsoft',
      correlation: null,
    });
  });

  it('knows a mailbox that is not in the cloud by the older text, too (facts 8)', () => {
    const old = said({ status: 404, code: 'ErrorOfOld', message: 'REST API is not yet supported for this mailbox.' });

    expect(classifyGraph(old)).toMatchObject({ trouble: { class: 'no_mailbox', code: 'ErrorOfOld' }, known: true });
    expect(classifyGraph({ ...old, message: null }).trouble.class).toBe('unknown');
  });
});
