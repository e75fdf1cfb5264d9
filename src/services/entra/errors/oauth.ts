import { type CatalogueEntry, entry } from './entry.ts';

/** OAuth `error` words, for numbers that the catalogue does not know (facts 6.5) and the device flow's own (facts 4). */
export const oauthCatalogue: Readonly<Record<string, CatalogueEntry>> = {
  invalid_grant: entry('expired', 'user'),
  interaction_required: entry('expired', 'user'),
  login_required: entry('expired', 'user'),
  consent_required: entry('not_consented', 'admin', 'if_fresh'),
  // Cancelled, admin needed, not assigned or blocked: only the person knows which page they saw.
  access_denied: entry('cancelled', 'user'),
  unauthorized_client: entry('not_consented', 'admin', 'if_fresh'),
  invalid_client: entry('ours', 'vendor'),
  invalid_resource: entry('ours', 'vendor'),
  invalid_scope: entry('ours', 'vendor'),
  invalid_request: entry('ours', 'vendor'),
  unsupported_response_type: entry('ours', 'vendor'),
  unsupported_grant_type: entry('ours', 'vendor'),
  temporarily_unavailable: entry('transient', 'nobody', 'back_off'),
  server_error: entry('transient', 'nobody', 'back_off'),
  // The older admin consent page says so when the admin declines (facts 3.1).
  permission_denied: entry('declined', 'user'),
  authorization_pending: entry('transient', 'nobody', 'back_off'),
  slow_down: entry('transient', 'nobody', 'back_off'),
  authorization_declined: entry('declined', 'user'),
  bad_verification_code: entry('expired', 'user'),
  expired_token: entry('expired', 'user'),
};

/** On a redirect `consent_required` was seen for a pressed Cancel; there it says no more than `access_denied` (facts 2.2). */
export const redirectCatalogue: Readonly<Record<string, CatalogueEntry>> = {
  ...oauthCatalogue,
  consent_required: entry('cancelled', 'user'),
};

/** `suberror` of a token answer, finer than `error` (facts 2.3). */
export const suberrorCatalogue: Readonly<Record<string, CatalogueEntry>> = {
  consent_required: entry('not_consented', 'admin', 'if_fresh'),
  bad_token: entry('expired', 'user'),
  user_password_expired: entry('credentials', 'user'),
  basic_action: entry('second_factor', 'user'),
  additional_action: entry('second_factor', 'user'),
  // Comes with a text for the user and no action that helps, as a Conditional Access block does (facts 9.2).
  message_only: entry('blocked_by_policy', 'policy_admin'),
  protection_policy_required: entry('blocked_by_policy', 'policy_admin'),
  ui_not_allowed: entry('expired', 'user'),
  interrupted_user: entry('expired', 'user'),
  client_mismatch: entry('expired', 'user'),
};

/** What msal-node says by itself, without Microsoft (facts 9.2). */
export const clientCatalogue: Readonly<Record<string, CatalogueEntry>> = {
  network_error: entry('transient', 'nobody', 'back_off'),
  token_parsing_error: entry('transient', 'nobody', 'back_off'),
  openid_config_error: entry('transient', 'nobody', 'back_off'),
  endpoints_resolution_error: entry('transient', 'nobody', 'back_off'),
  // Nothing usable is kept: whatever the reason was, a new sign-in is the way on.
  no_tokens_found: entry('expired', 'user'),
  refresh_token_expired: entry('expired', 'user'),
  // The answer belongs to another trip than the one we remember: a fresh link, never this answer.
  state_mismatch: entry('expired', 'user'),
  nonce_mismatch: entry('expired', 'user'),
  device_code_expired: entry('expired', 'user'),
  user_timeout_reached: entry('expired', 'user'),
  authority_uri_insecure: entry('ours', 'vendor'),
  issuer_validation_failed: entry('ours', 'vendor'),
  missing_tenant_id_error: entry('ours', 'vendor'),
  invalid_client_credential: entry('ours', 'vendor'),
};
