import {
  AuthError,
  ClientAuthError,
  ClientConfigurationError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-node';
import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../../../src/services/entra/authority.ts';
import { clientFor } from '../../../../src/services/entra/client.ts';
import { clouds } from '../../../../src/services/entra/clouds.ts';
import { classifyMsal } from '../../../../src/services/entra/errors/classify-msal.ts';
import { createNetwork } from '../../../../src/services/entra/network.ts';
import { createSilences } from '../../../../src/services/entra/silences.ts';
import { correlation, product, tenant, tokenError } from '../support/stub-authority.ts';
import { startStubServer } from '../support/stub-server.ts';

describe("msal-node's own refusal to ask again", () => {
  it('is met when one client asks twice, and means "wait a minute" (facts 9.2)', async () => {
    const server = await startStubServer();
    server.answer({ status: 503, body: tokenError('temporarily_unavailable', 90033) });
    const registration = { clientId: product.clientId, clientSecret: 's' };
    const reach = {
      origin: server.origin,
      patience: { retries: 0, seconds: 0, pause: async () => undefined },
      silences: createSilences(() => new Date()),
    };
    const { network } = createNetwork(reach, { tenant, inPerson: false });
    const client = clientFor(registration, tenant, authorityOf(clouds.global, server.origin), network);
    const ask = () =>
      client.acquireTokenByRefreshToken({ refreshToken: 'r', scopes: ['User.Read'] }).catch((error: unknown) => error);

    const [first, second] = [await ask(), await ask()];

    expect(server.asked).toHaveLength(1);
    expect((second as AuthError).errorCode).toBe('90033');
    expect(classifyMsal(first).trouble).toEqual(classifyMsal(second).trouble);
    expect(classifyMsal(second)).toMatchObject({
      trouble: { class: 'transient', code: 'AADSTS90033', owner: 'microsoft', correlation },
      retry: 'back_off',
      retryAfterSeconds: 60,
      known: true,
    });
    await server.stop();
  });

  it.each([
    ['90033', 'AADSTS90033'],
    ['50196 90055', 'AADSTS50196'],
    ['', 'throttled'],
    ['429', 'throttled'],
  ])('with errorCode "%s" is transient', (errorCode, code) => {
    expect(classifyMsal(new ServerError(errorCode, '', 'text'))).toMatchObject({
      trouble: { class: 'transient', code, owner: 'microsoft' },
      retryAfterSeconds: 60,
    });
  });

  it('keeps the longer wait that Microsoft asked for', () => {
    const seen = { status: 429, retryAfterSeconds: 300 };

    expect(classifyMsal(new ServerError('90033', ''), seen).retryAfterSeconds).toBe(300);
  });
});

describe('any other error of msal-node', () => {
  it.each([
    [new ServerError('invalid_grant', '', 'Error(s): 65001', undefined, 65001 as unknown as string), 'not_consented'],
    [new ServerError('invalid_grant', '', 'Error(s): 65001 - AADSTS65001: no', undefined, undefined), 'not_consented'],
    [new InteractionRequiredAuthError('access_denied', '', 'AADSTS53003: no', 'message_only'), 'blocked_by_policy'],
    [new InteractionRequiredAuthError('no_tokens_found', '', 'none'), 'expired'],
    [new ClientAuthError('nonce_mismatch', ''), 'expired'],
    [new ClientAuthError('network_error', ''), 'transient'],
    [new ClientAuthError('something_local', ''), 'unknown'],
    [new ClientConfigurationError('authority_uri_insecure', ''), 'ours'],
    // Device code: every poll error arrives with the OAuth word as its text only (facts 9.2).
    [new AuthError('post_request_failed', '', 'authorization_declined'), 'unknown'],
  ])('%s is %s', (error, of) => {
    expect(classifyMsal(error).trouble.class).toBe(of);
  });

  it('takes the correlation id from the text before its own, which may be only ours', () => {
    const own = '99999999-2222-4333-8444-555555555555';
    const inText = new ServerError('invalid_grant', own, `AADSTS70008: x Correlation ID: ${correlation} Timestamp: y`);
    const inField = new ServerError('invalid_grant', own, 'AADSTS70008: x');

    expect(classifyMsal(inText).trouble.correlation).toBe(correlation);
    expect(classifyMsal(inField).trouble.correlation).toBe(own);
    expect(classifyMsal(new ServerError('invalid_grant', 'not a guid', 'x')).trouble.correlation).toBeNull();
  });

  it.each([new TypeError('x is not a function'), 'a string', null, undefined, { errorCode: 'invalid_grant' }])(
    'that is none is a fault of the program and never throws (%#)',
    (error) => {
      expect(classifyMsal(error)).toMatchObject({
        trouble: { class: 'unknown', code: 'unexpected_error', owner: 'vendor' },
        known: false,
      });
    },
  );
});
