import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allApps, type ConsentPolicy, woodgrove } from './world.ts';

export interface ServicePrincipal {
  readonly id: string;
  readonly tenant: string;
  readonly appId: string;
  accountEnabled: boolean;
  appRoleAssignmentRequired: boolean;
  readonly createdAt: string;
}

export interface Grant {
  readonly id: string;
  readonly tenant: string;
  readonly appId: string;
  /** Object id of the app's service principal in this tenant. */
  readonly clientId: string;
  readonly resourceAppId: string;
  readonly consentType: 'AllPrincipals' | 'Principal';
  readonly principalId: string | null;
  scope: string;
  /** When each scope was first granted: a later consent never restarts its clock. Keys are lower case. */
  since: Record<string, string>;
  readonly createdAt: string;
}

export interface AppRoleAssignment {
  readonly id: string;
  readonly tenant: string;
  readonly appId: string;
  /** The service principal that holds the role, or the person assigned to the app. */
  readonly principalId: string;
  readonly principalType: 'ServicePrincipal' | 'User';
  /** Name of Graph's role, or `default` for an assignment of a person. */
  readonly role: string;
  readonly createdAt: string;
}

/** Who did something: a person, or an application on its own. Neither: a service of Microsoft's. */
export interface Actor {
  readonly oid?: string;
  readonly appId?: string;
}

export interface AuditTarget {
  readonly id: string;
  readonly name: string;
  readonly type: 'ServicePrincipal' | 'User';
  readonly changes: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

/** One line of a directory's log. */
export interface AuditEntry {
  readonly id: string;
  readonly tenant: string;
  readonly at: string;
  readonly activity: string;
  readonly by: Actor;
  readonly targets: readonly AuditTarget[];
}

/** One browser: who has signed in there. */
export interface Session {
  readonly id: string;
  readonly signedIn: { oid: string; at: string }[];
}

/** A sign-in under way; its id travels in the forms as Entra's flow token does. */
export interface Flow {
  readonly id: string;
  readonly kind: 'authorize' | 'adminconsent' | 'device';
  /** The older admin consent endpoint, without `scope` in either direction. */
  readonly v1?: boolean;
  readonly session: string;
  readonly alias: string;
  readonly query: Record<string, string>;
  readonly createdAt: string;
  /** Chosen account. */
  account?: string;
  passwordOk: boolean;
  secondFactorOk: boolean;
  /** Device flow: the person confirmed that they started it. */
  confirmed?: boolean;
}

export interface Code {
  readonly code: string;
  readonly appId: string;
  readonly alias: string;
  readonly tenant: string;
  readonly oid: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce?: string;
  readonly challenge?: string;
  readonly challengeMethod?: string;
  readonly session: string;
  readonly createdAt: string;
  used: boolean;
}

export interface RefreshToken {
  readonly token: string;
  readonly appId: string;
  readonly tenant: string;
  readonly oid: string;
  readonly scopes: readonly string[];
  readonly session: string;
  /** Of a sign-in that was made without the client's secret. */
  readonly publicClient?: boolean;
  readonly createdAt: string;
}

export interface DeviceCode {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly appId: string;
  readonly alias: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresIn: number;
  /** Seconds between two polls; grows when the device is told to slow down. */
  interval: number;
  polledAt?: string;
  status: 'pending' | 'approved' | 'declined' | 'used';
  oid?: string;
  tenant?: string;
}

export interface ConsentRequest {
  readonly id: string;
  readonly tenant: string;
  readonly appId: string;
  readonly oid: string;
  readonly reason: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
}

export interface Fault {
  readonly id: string;
  readonly where: 'authorize' | 'token' | 'graph' | 'adminconsent';
  readonly match: { readonly appId?: string; readonly tenant?: string; readonly path?: string };
  /** `graph`: this status and code of Graph's own. */
  readonly kind: 'aadsts' | 'graph' | '429' | '503' | 'timeout' | 'flap' | 'slow_down';
  readonly code: number;
  /** The OAuth `error` beside the number, in place of its usual one. */
  readonly error?: string;
  /** What a `graph` fault answers. */
  readonly answer?: { readonly status: number; readonly code: string; readonly message: string };
  readonly suberror?: string;
  readonly retryAfter: number;
  readonly everyNth: number;
  left: number | null;
  seen: number;
}

/** How many of the applications' calls fail; `seed` moves on with each. */
export interface Weather {
  readonly percent: number;
  seed: number;
  /** Calls that it looked at so far. */
  asked: number;
  /** Of them those that failed, by where and how: `token throttled`. */
  readonly struck: Record<string, number>;
}

/** How device codes are made from now on. */
export interface DeviceCodeSettings {
  interval: number;
  expiresIn: number;
  /** Whether a device that asks before its interval is over hears `slow_down`. */
  enforceInterval: boolean;
}

export type Broken = 'grant' | 'token' | 'probe' | 'callback';

export interface Call {
  readonly at: string;
  readonly surface: 'login' | 'graph';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly tenant?: string;
  readonly oid?: string;
  readonly appId?: string;
}

export interface TokenRecord {
  readonly tenant: string;
  readonly appId: string;
  readonly oid: string;
  readonly kind: 'authorization_code' | 'refresh_token' | 'client_credentials' | 'device_code';
  readonly at: string;
}

export interface Data {
  /** Private RSA key (JWK), kept so that tokens outlive a restart. */
  key: Record<string, unknown> | null;
  propagationSeconds: number;
  servicePrincipals: ServicePrincipal[];
  grants: Grant[];
  appRoleAssignments: AppRoleAssignment[];
  sessions: Session[];
  flows: Flow[];
  codes: Code[];
  refreshTokens: RefreshToken[];
  deviceCodes: DeviceCode[];
  deviceCodeSettings: DeviceCodeSettings;
  consentRequests: ConsentRequest[];
  faults: Fault[];
  weather: Weather | null;
  broken: Broken | null;
  tenants: Record<string, { policy?: ConsentPolicy; assignmentRequired?: boolean; workflow?: boolean }>;
  people: Record<string, { disabled?: boolean; roles?: string[]; passwordResetAt?: string }>;
  audits: AuditEntry[];
  tokens: TokenRecord[];
  calls: Call[];
}

function freshData(propagationSeconds: number, at: string): Data {
  return {
    key: null,
    propagationSeconds,
    // A registration has its service principal in the tenant that owns it from the start.
    servicePrincipals: allApps.map((app) => ({
      id: randomUUID(),
      tenant: woodgrove.tid,
      appId: app.clientId,
      accountEnabled: true,
      appRoleAssignmentRequired: false,
      createdAt: at,
    })),
    grants: [],
    appRoleAssignments: [],
    sessions: [],
    flows: [],
    codes: [],
    refreshTokens: [],
    deviceCodes: [],
    // Entra's own figures (facts 4).
    deviceCodeSettings: { interval: 5, expiresIn: 900, enforceInterval: false },
    consentRequests: [],
    faults: [],
    weather: null,
    broken: null,
    tenants: {},
    people: {},
    audits: [],
    tokens: [],
    calls: [],
  };
}

/** Lists that only ever grow are cut to their newest entries, so a long demo stays small. */
const keep = {
  calls: 2000,
  tokens: 2000,
  audits: 2000,
  flows: 500,
  codes: 500,
  sessions: 500,
  deviceCodes: 200,
  refreshTokens: 5000,
} as const;

export interface Store {
  readonly data: Data;
  /** Writes the data file now, if there is one. Called after every request that may have changed something. */
  save(): void;
  /** Forgets everything but the signing key. */
  reset(): void;
}

/** Opens the state: from `dataFile` where it exists, else fresh. The file is replaced by rename, never half written. */
export function openStore(options: { propagationSeconds: number; dataFile?: string; now: () => Date }): Store {
  const { dataFile } = options;
  const data = freshData(options.propagationSeconds, options.now().toISOString());
  const text = dataFile === undefined ? undefined : readIfThere(dataFile);
  if (text !== undefined) Object.assign(data, JSON.parse(text), { propagationSeconds: options.propagationSeconds });

  function save() {
    for (const [list, length] of Object.entries(keep) as [keyof typeof keep, number][]) {
      if (data[list].length > length) data[list].splice(0, data[list].length - length);
    }
    if (dataFile === undefined) return;
    mkdirSync(dirname(dataFile), { recursive: true });
    writeFileSync(`${dataFile}.new`, JSON.stringify(data), { mode: 0o600 });
    renameSync(`${dataFile}.new`, dataFile);
  }

  return {
    data,
    save,
    reset() {
      const { key } = data;
      Object.assign(data, freshData(options.propagationSeconds, options.now().toISOString()), { key });
      save();
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
