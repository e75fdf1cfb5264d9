import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../../src/services/entra/errors/entry.ts';
import { graphCatalogue, graphStatusCatalogue } from '../../../../src/services/entra/errors/graph.ts';
import {
  clientCatalogue,
  oauthCatalogue,
  redirectCatalogue,
  suberrorCatalogue,
} from '../../../../src/services/entra/errors/oauth.ts';

/** Word, class, who mends it, whether the same again helps: as the facts say, not as the catalogue does. */
const rowsOf = (table: string): Record<string, CatalogueEntry> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([word = '', of, fixer, retry]) => [word, { class: of, fixer, retry } as CatalogueEntry]),
  );

/** Facts 6.5, 4 and 3.1. */
const oauth = `
  invalid_grant              expired        user    no
  interaction_required       expired        user    no
  login_required             expired        user    no
  consent_required           not_consented  admin   if_fresh
  access_denied              cancelled      user    no
  unauthorized_client        not_consented  admin   if_fresh
  invalid_client             ours           vendor  no
  invalid_resource           ours           vendor  no
  invalid_scope              ours           vendor  no
  invalid_request            ours           vendor  no
  unsupported_response_type  ours           vendor  no
  unsupported_grant_type     ours           vendor  no
  temporarily_unavailable    transient      nobody  back_off
  server_error               transient      nobody  back_off
  permission_denied          declined       user    no
  authorization_pending      transient      nobody  back_off
  slow_down                  transient      nobody  back_off
  authorization_declined     declined       user    no
  bad_verification_code      expired        user    no
  expired_token              expired        user    no`;

/** Facts 2.3 and 9.2. */
const suberrors = `
  consent_required            not_consented      admin         if_fresh
  bad_token                   expired            user          no
  user_password_expired       credentials        user          no
  basic_action                second_factor      user          no
  additional_action           second_factor      user          no
  message_only                blocked_by_policy  policy_admin  no
  protection_policy_required  blocked_by_policy  policy_admin  no
  ui_not_allowed              expired            user          no
  interrupted_user            expired            user          no
  client_mismatch             expired            user          no`;

/** Facts 9.2: what msal-node says by itself. */
const client = `
  network_error               transient  nobody  back_off
  token_parsing_error         transient  nobody  back_off
  openid_config_error         transient  nobody  back_off
  endpoints_resolution_error  transient  nobody  back_off
  no_tokens_found             expired    user    no
  refresh_token_expired       expired    user    no
  state_mismatch              expired    user    no
  nonce_mismatch              expired    user    no
  device_code_expired         expired    user    no
  user_timeout_reached        expired    user    no
  authority_uri_insecure      ours       vendor  no
  issuer_validation_failed    ours       vendor  no
  missing_tenant_id_error     ours       vendor  no
  invalid_client_credential   ours       vendor  no`;

/** Facts 8. */
const graph = `
  InvalidAuthenticationToken     expired        user   no
  insufficient_claims            second_factor  user   no
  Authorization_RequestDenied    no_rights      admin  if_fresh
  ErrorAccessDenied              no_rights      admin  if_fresh
  DelegatedCalendarAccessDenied  no_rights      admin  if_fresh
  ODataDisabled                  no_rights      admin  if_fresh
  ErrorItemNotFound              no_rights      admin  if_fresh
  ErrorFolderNotFound            no_rights      admin  if_fresh
  MailboxNotEnabledForRESTAPI    no_mailbox     admin  no
  Request_ResourceNotFound       wrong_account  user   no
  ErrorInvalidUser               wrong_account  user   no`;

const statuses = `
  400  ours       vendor  no
  401  expired    user    no
  403  no_rights  admin   if_fresh
  408  transient  nobody  back_off
  429  transient  nobody  back_off`;

describe('the catalogue of words', () => {
  it.each([
    ['OAuth errors', oauthCatalogue, rowsOf(oauth)],
    ['suberrors', suberrorCatalogue, rowsOf(suberrors)],
    ['what msal-node says by itself', clientCatalogue, rowsOf(client)],
    ['the error codes of Graph', graphCatalogue, rowsOf(graph)],
    ['the statuses of Graph', graphStatusCatalogue, rowsOf(statuses)],
  ])('says of %s what the facts say: class, who mends it, whether the same again helps', (_, catalogue, facts) => {
    expect(catalogue).toEqual(facts);
  });

  it('takes a consent that a redirect asks for as a pressed Cancel, and every other word as elsewhere (facts 2.2)', () => {
    expect(redirectCatalogue).toEqual({
      ...rowsOf(oauth),
      consent_required: { class: 'cancelled', fixer: 'user', retry: 'no' },
    });
  });
});
