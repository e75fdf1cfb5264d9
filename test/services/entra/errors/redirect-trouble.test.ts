import { describe, expect, it } from 'vitest';
import { classifyRedirect } from '../../../../src/services/entra/errors/classify.ts';

const redirectTrouble = (query: Readonly<Record<string, string>>) => classifyRedirect(query)?.trouble ?? null;

const correlation = '0f0e0d0c-0b0a-4908-8706-050403020100';
const description = (number: number) =>
  `AADSTS${number}: Something in a language. Trace ID: 11111111-2222-4333-8444-555555555555 Correlation ID: ${correlation} Timestamp: 2026-01-09 02:02:12Z`;

describe('an error that comes back by redirect', () => {
  it('is none where no error is named', () => {
    expect(redirectTrouble({ code: 'c', state: 's' })).toBeNull();
    expect(redirectTrouble({ admin_consent: 'True', tenant: 't', state: 's' })).toBeNull();
  });

  it('is "cancelled" for access_denied with cancel: Microsoft does not tell a cancel from the admin wall (adapter\'s part of S28)', () => {
    expect(redirectTrouble({ error: 'access_denied', error_subcode: 'cancel', state: 's' })).toEqual({
      class: 'cancelled',
      code: 'access_denied',
      owner: 'requester',
      correlation: null,
    });
  });

  it('is read from the number and keeps the correlation id', () => {
    expect(redirectTrouble({ error: 'access_denied', error_description: description(65004) })).toEqual({
      class: 'declined',
      code: 'AADSTS65004',
      owner: 'requester',
      correlation,
    });
  });

  it.each([
    ['access_denied', 50105, 'not_assigned'],
    ['access_denied', 50020, 'wrong_account'],
    ['consent_required', 65001, 'not_consented'],
    ['access_denied', 90094, 'needs_admin'],
    ['access_denied', 53003, 'blocked_by_policy'],
    ['server_error', 90090, 'transient'],
  ] as const)('%s with AADSTS%i is %s', (error, number, of) => {
    expect(redirectTrouble({ error, error_description: description(number) })?.class).toBe(of);
  });

  it('finds the number in error_uri where the description is missing', () => {
    const trouble = redirectTrouble({
      error: 'access_denied',
      error_uri: 'https://login.microsoftonline.com/error?code=65004',
    });

    expect(trouble).toMatchObject({ class: 'declined', code: 'AADSTS65004' });
  });

  it('is an error even beside admin_consent=True (facts 3.1)', () => {
    expect(redirectTrouble({ admin_consent: 'True', error: 'access_denied', error_subcode: 'cancel' })?.class).toBe(
      'cancelled',
    );
    expect(redirectTrouble({ admin_consent: 'True', error: 'permission_denied' })?.class).toBe('declined');
  });

  it('takes consent_required without a number for a pressed Cancel (facts 2.2)', () => {
    expect(redirectTrouble({ error: 'consent_required' })?.class).toBe('cancelled');
  });

  it.each([
    ['temporarily_unavailable', 'transient', 'microsoft'],
    ['server_error', 'transient', 'microsoft'],
    ['login_required', 'expired', 'requester'],
    ['unauthorized_client', 'not_consented', 'approver'],
    ['invalid_request', 'ours', 'vendor'],
  ] as const)('falls back on %s', (error, of, owner) => {
    expect(redirectTrouble({ error })).toMatchObject({ class: of, code: error, owner });
  });

  it('keeps a number that nobody knows and falls back on the word', () => {
    expect(redirectTrouble({ error: 'access_denied', error_description: description(7654321) })).toMatchObject({
      class: 'cancelled',
      code: 'AADSTS7654321',
    });
  });

  it('lets a known number win over an unknown one', () => {
    const text = `${description(7654321)} ${description(50105)}`;

    expect(redirectTrouble({ error: 'access_denied', error_description: text })?.code).toBe('AADSTS50105');
  });

  it.each(['', '<script>alert(1)</script>', 'constructor', '__proto__', 'x'.repeat(5000), 'drop table; --'])(
    'of a made-up kind says unknown and repeats no text that is no code (%#)',
    (error) => {
      const trouble = redirectTrouble({ error, error_description: '<b>'.repeat(10_000) });

      expect(trouble).toMatchObject({ class: 'unknown', owner: 'vendor', correlation: null });
      expect(trouble?.code).toMatch(/^[\w.-]{1,64}$/);
    },
  );
});
