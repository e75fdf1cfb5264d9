import { describe, expect, it } from 'vitest';
import { classifyAnswer } from '../../../../src/services/entra/errors/classify-answer.ts';
import { TroubleError } from '../../../../src/services/entra/errors/trouble-error.ts';

const correlation = '0f0e0d0c-0b0a-4908-8706-050403020100';
const other = '11111111-2222-4333-8444-555555555555';
const refused = { status: 400, retryAfterSeconds: null };
const tells = (number: number, id = correlation) => `AADSTS${number}: Some words. Correlation ID: ${id} Timestamp: …`;

describe('a refusal of the token endpoint that was fetched by hand', () => {
  it('is known by its listed numbers first, in their order', () => {
    const body = { error: 'invalid_grant', error_codes: [999999, 53003, 65001], error_description: tells(65001) };

    expect(classifyAnswer(body, refused)).toMatchObject({
      trouble: { class: 'blocked_by_policy', code: 'AADSTS53003', owner: 'approver', correlation },
      fixer: 'policy_admin',
      known: true,
      retryAfterSeconds: null,
    });
  });

  it('is known by the number in its description where none is listed', () => {
    const body = { error: 'invalid_grant', error_description: tells(65001) };

    expect(classifyAnswer(body, refused).trouble).toMatchObject({ class: 'not_consented', code: 'AADSTS65001' });
  });

  it('is known by its suberror, and then by its error, where no number helps', () => {
    expect(classifyAnswer({ error: 'invalid_grant', suberror: 'basic_action' }, refused).trouble).toEqual({
      class: 'second_factor',
      code: 'invalid_grant',
      owner: 'requester',
      correlation: null,
    });
    expect(classifyAnswer({ error: 'slow_down' }, refused).trouble.class).toBe('transient');
  });

  it('keeps a number that nobody knows, with the meaning of the error beside it', () => {
    const found = classifyAnswer({ error: 'access_denied', error_codes: [999999] }, refused);

    expect(found).toMatchObject({ trouble: { class: 'cancelled', code: 'AADSTS999999' }, known: false });
  });

  it.each([
    ['no text at all', {}],
    [
      'fields of other kinds',
      { error: 5, suberror: ['basic_action'], error_codes: 'x65001', error_description: 65001 },
    ],
    ['numbers that are none', { error_codes: ['65001', 6.5, null] }],
  ])('with %s is unknown, and the affair of the vendor', (_, body) => {
    expect(classifyAnswer(body, refused)).toMatchObject({
      trouble: { class: 'unknown', code: 'unknown', owner: 'vendor', correlation: null },
      known: false,
    });
  });

  it('carries the correlation id of its own field before that in its description', () => {
    const body = { error: 'invalid_grant', correlation_id: other, error_description: tells(65001) };

    expect(classifyAnswer(body, refused).trouble.correlation).toBe(other);
  });

  it.each([429, 500, 503])('with status %i is an overload, whatever the body says, and keeps its code', (status) => {
    const found = classifyAnswer(
      { error: 'invalid_grant', error_codes: [65001], error_description: tells(65001) },
      { status, retryAfterSeconds: 7 },
    );

    expect(found).toMatchObject({
      trouble: { class: 'transient', code: 'AADSTS65001', owner: 'microsoft', correlation },
      retry: 'back_off',
      retryAfterSeconds: 7,
    });
  });

  it.each([null, 401, 499])('with status %s is what its body says, and keeps the wish for a pause', (status) => {
    const found = classifyAnswer({ error: 'invalid_grant', error_codes: [65001] }, { status, retryAfterSeconds: 3 });

    expect(found).toMatchObject({ trouble: { class: 'not_consented' }, retryAfterSeconds: 3 });
  });
});

describe('an answer that the caller has no room for', () => {
  const trouble = { class: 'transient', code: 'AADSTS90033', owner: 'microsoft', correlation } as const;

  it('is thrown with its trouble, its wish for a pause and its cause', () => {
    const cause = new Error('reset');
    const thrown = new TroubleError(trouble, 12, cause);

    expect(thrown).toMatchObject({ name: 'TroubleError', code: 'AADSTS90033', trouble, retryAfterSeconds: 12, cause });
    expect(thrown.message).toBe('Microsoft did not answer as needed: AADSTS90033');
  });

  it('has no cause where nothing was thrown before it', () => {
    expect('cause' in new TroubleError(trouble, null)).toBe(false);
  });
});
