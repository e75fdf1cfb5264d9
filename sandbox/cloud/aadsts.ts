import { randomUUID } from 'node:crypto';

/**
 * What Entra says for each AADSTS number that the simulation uses (facts 6). `shown: 'page'` marks those that stay on
 * Microsoft's page and never reach the application (facts 2.2, "no redirect at all").
 */
export interface Aadsts {
  readonly error: string;
  readonly message: string;
  readonly status?: 400 | 401;
  readonly suberror?: string;
  readonly shown?: 'page';
}

const table: Readonly<Record<number, Aadsts>> = {
  16000: {
    error: 'interaction_required',
    message:
      'User account {account} from identity provider does not exist in tenant {tenant} and cannot access the application. The user must choose another account.',
  },
  50011: {
    error: 'invalid_request',
    message:
      "The redirect URI '{redirectUri}' specified in the request does not match the redirect URIs configured for the application '{appId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.",
    shown: 'page',
  },
  50020: {
    error: 'access_denied',
    message:
      "User account '{account}' from identity provider '{idp}' does not exist in tenant '{tenant}' and cannot access the application '{appId}' in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different account.",
  },
  50034: {
    error: 'invalid_grant',
    message:
      'The user account {account} does not exist in the {tenant} directory. To sign into this application, the account must be added to the directory.',
    shown: 'page',
  },
  50049: { error: 'invalid_instance', message: 'Unknown or invalid instance.' },
  50053: {
    error: 'invalid_grant',
    message: 'The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
    shown: 'page',
  },
  50055: {
    error: 'invalid_grant',
    message: 'The password is expired.',
    suberror: 'user_password_expired',
    shown: 'page',
  },
  50057: { error: 'invalid_grant', message: 'The user account is disabled.', shown: 'page' },
  50058: {
    error: 'login_required',
    message: 'A silent sign-in request was sent but no user is signed in.',
  },
  50059: {
    error: 'invalid_request',
    message: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
    shown: 'page',
  },
  50076: {
    error: 'interaction_required',
    message:
      "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{resource}'.",
    suberror: 'basic_action',
  },
  50079: {
    error: 'interaction_required',
    message:
      "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '{resource}'.",
    suberror: 'basic_action',
  },
  50089: {
    error: 'invalid_grant',
    message:
      'Authentication failed due to flow token expired. Expected - auth codes, refresh tokens, and sessions expire over time or are revoked by the user or an admin.',
    shown: 'page',
  },
  50105: {
    error: 'access_denied',
    message:
      "Your administrator has configured the application {appName} ('{appId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '{account}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.",
    shown: 'page',
  },
  50126: {
    error: 'invalid_grant',
    message: 'Error validating credentials due to invalid username or password.',
    shown: 'page',
  },
  50147: { error: 'invalid_request', message: 'Invalid size of Code_Challenge parameter.' },
  50173: {
    error: 'invalid_grant',
    message:
      'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
    suberror: 'bad_token',
  },
  50194: {
    error: 'invalid_request',
    message:
      "Application '{appId}'({appName}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
    shown: 'page',
  },
  50199: {
    error: 'interaction_required',
    message:
      'For security reasons, user confirmation is required for this request. Please repeat the request allowing user interaction.',
    shown: 'page',
  },
  53000: {
    error: 'interaction_required',
    message:
      'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.',
    suberror: 'message_only',
    shown: 'page',
  },
  53003: {
    error: 'access_denied',
    message: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    suberror: 'message_only',
    shown: 'page',
  },
  54005: {
    error: 'invalid_grant',
    message:
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  },
  65001: {
    error: 'invalid_grant',
    message:
      "The user or administrator has not consented to use the application with ID '{appId}' named '{appName}'. Send an interactive authorization request for this user and resource.",
    suberror: 'consent_required',
  },
  65004: { error: 'access_denied', message: 'User declined to consent to access the app.' },
  65005: {
    error: 'access_denied',
    message:
      "The application '{appId}' asked for permissions to access a resource that has been removed or is no longer available.",
  },
  70000: { error: 'invalid_grant', message: 'The provided value for the input parameter is not valid.' },
  70001: { error: 'unauthorized_client', message: "The application '{appId}' is disabled." },
  70003: {
    error: 'unsupported_grant_type',
    message: "The app requested an unsupported grant type '{value}'.",
  },
  70008: {
    error: 'invalid_grant',
    message:
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  },
  70011: {
    error: 'invalid_scope',
    message:
      "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {value} is not valid.",
  },
  70016: {
    error: 'authorization_pending',
    message: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  },
  70018: { error: 'bad_verification_code', message: 'Invalid verification code.' },
  70019: { error: 'expired_token', message: 'Verification code expired.' },
  90002: {
    error: 'invalid_request',
    message:
      "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
    shown: 'page',
  },
  90023: {
    error: 'invalid_request',
    message: "The value '{value}' is not supported for the input parameter 'prompt'.",
  },
  90033: { error: 'temporarily_unavailable', message: 'A transient error has occurred. Please try again.' },
  90055: { error: 'temporarily_unavailable', message: 'The request was throttled. Please try again later.' },
  90090: {
    error: 'server_error',
    message: 'An intermittent error occurred while recording the consent. Please try again.',
  },
  90093: {
    error: 'access_denied',
    message:
      "This operation can only be performed by an administrator. Sign out and sign in as an administrator or contact one of your organization's administrators.",
    shown: 'page',
  },
  90094: {
    error: 'access_denied',
    message:
      '{appName} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
    shown: 'page',
  },
  90095: {
    error: 'access_denied',
    message: "This app requires your admin's approval. Request approval to continue.",
    shown: 'page',
  },
  90120: {
    error: 'invalid_request',
    message: 'The code you entered was already used. Start again on the device.',
    shown: 'page',
  },
  500011: {
    error: 'invalid_resource',
    message:
      'The resource principal named {value} was not found in the tenant named {tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.',
  },
  500112: {
    error: 'invalid_client',
    message:
      "The reply address '{redirectUri}' does not match the reply address provided when requesting Authorization code.",
  },
  500113: { error: 'invalid_request', message: 'No reply address is registered for the application.', shown: 'page' },
  500121: {
    error: 'access_denied',
    message: 'Authentication failed during strong authentication request.',
    shown: 'page',
  },
  500208: {
    error: 'invalid_request',
    message: 'The domain is not a valid login domain for the account type.',
    shown: 'page',
  },
  501481: {
    error: 'invalid_grant',
    message: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  },
  501491: { error: 'invalid_request', message: 'Invalid size of Code_Challenge parameter.' },
  650051: {
    error: 'invalid_client',
    message:
      "The application '{appId}' could not be consented: a service principal with that name already exists in the tenant.",
  },
  650052: {
    error: 'invalid_client',
    message:
      "The app is trying to access a service '{value}' that your organization '{tenant}' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions.",
  },
  700005: {
    error: 'invalid_grant',
    message:
      'The provided authorization code is intended to use against other tenant, thus rejected. OAuth2 Authorization Code must be redeemed against same tenant it was acquired for (/common or /{tenant-ID} as appropriate).',
  },
  700016: {
    error: 'unauthorized_client',
    message:
      "Application with identifier '{appId}' was not found in the directory '{tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
    shown: 'page',
  },
  700022: {
    error: 'invalid_scope',
    message:
      "The provided value for the input parameter 'scope' is not valid because it contains more than one resource.",
  },
  700025: {
    error: 'invalid_client',
    message: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    status: 401,
  },
  700027: {
    error: 'invalid_client',
    message: 'The certificate with identifier used to sign the client assertion is not registered on application.',
    status: 401,
  },
  700054: {
    error: 'unsupported_response_type',
    message: "response_type 'id_token' is not enabled for the application.",
  },
  700082: {
    error: 'invalid_grant',
    message:
      'The refresh token has expired due to inactivity. The token was issued earlier and was inactive for 90.00:00:00.',
  },
  900144: {
    error: 'invalid_request',
    message: "The request body must contain the following parameter: '{value}'.",
  },
  7000112: {
    error: 'unauthorized_client',
    message: "Application '{appId}'({appName}) is disabled.",
    shown: 'page',
  },
  7000215: {
    error: 'invalid_client',
    message:
      "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{appId}'.",
    status: 401,
  },
  7000218: {
    error: 'invalid_client',
    message: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    status: 401,
  },
  7000222: {
    error: 'invalid_client',
    message: "The provided client secret keys for app '{appId}' are expired.",
    status: 401,
  },
  7000229: {
    error: 'invalid_client',
    message:
      "The client application '{appId}' is missing service principal in the tenant '{tenant}'. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119",
    status: 401,
  },
  9001023: {
    error: 'invalid_request',
    message:
      'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
  },
  9002313: { error: 'invalid_request', message: 'Invalid request. Request is malformed or invalid.' },
  9002332: {
    error: 'invalid_request',
    message:
      "Application '{appId}'({appName}) is configured for use by Azure Active Directory users only. Please do not use the /consumers endpoint to serve this request.",
    shown: 'page',
  },
  1002012: {
    error: 'invalid_scope',
    message:
      'The provided value for scope {value} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  },
};

/** Numbers that only a fault brings, by the OAuth `error` that comes with them (facts 6; guessed from the official name where it has none there). */
const injected: Readonly<Record<string, readonly number[]>> = {
  access_denied: [
    900941, 900981, 90099, 500021, 500022, 500212, 500213, 53002, 53004, 53010, 53011, 530032, 530034, 530035,
  ],
  interaction_required: [
    16001, 16003, 160021, 50072, 50074, 50078, 50158, 50097, 50129, 50155, 50187, 50131, 530003, 53001, 50140, 135010,
    135011, 700003, 220450, 50143,
  ],
  invalid_grant: [51004, 50014, 90072, 50144, 50056, 50132, 50133, 70043, 700084, 240002, 50134, 90119],
  invalid_resource: [650054, 650057, 50001, 5000224],
  invalid_client: [650056, 700030, 50196],
  invalid_scope: [28002, 28003, 700023],
  unauthorized_client: [90008, 700011, 1000031],
  temporarily_unavailable: [90006, 90012, 90024],
  server_error: [50033, 50087],
};

/** What comes with a number besides `error`, where it is injected (facts 2.3). */
const injectedSuberrors: Readonly<Record<number, string>> = {
  50144: 'user_password_expired',
  50072: 'basic_action',
  50074: 'basic_action',
  50132: 'bad_token',
  50133: 'bad_token',
  530003: 'message_only',
};

const injectedErrors: ReadonlyMap<number, string> = new Map(
  Object.entries(injected).flatMap(([error, codes]) => codes.map((code): [number, string] => [code, error])),
);

/** The entry for a number; one that nobody lists (a fault may inject any) is an `invalid_request`, as facts 6.5 falls back. */
export function aadsts(code: number): Aadsts {
  const suberror = injectedSuberrors[code];
  return (
    table[code] ?? {
      error: injectedErrors.get(code) ?? 'invalid_request',
      message: 'The request could not be completed.',
      ...(suberror === undefined ? {} : { suberror }),
    }
  );
}

export type Details = Readonly<Record<string, string>>;

/** The full description as Entra writes it: number, sentence, Trace ID, Correlation ID, Timestamp. */
export function describe(code: number, details: Details, now: Date, ids = newIds()): string {
  const sentence = aadsts(code).message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
  return `AADSTS${code}: ${sentence} Trace ID: ${ids.trace} Correlation ID: ${ids.correlation} Timestamp: ${timestamp(now)}`;
}

export const newIds = () => ({ trace: randomUUID(), correlation: randomUUID() });

/** `2026-01-09 02:02:12Z`, the form in Entra's error bodies. */
export const timestamp = (now: Date) => `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** Address that Entra names for developers only. */
export const errorUri = (login: string, code: number) => `${login}/error?code=${code}`;
