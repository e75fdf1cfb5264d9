import type {
  ApplicationState,
  ApprovalRequest,
  Connection,
  DeviceCode,
  Person,
} from '../../../src/services/consent/model.ts';
import type { SignInAttempt } from '../../../src/services/journeys/ports.ts';
import { application, connection, openRequest } from '../../support/builders.ts';

/** An instant with milliseconds that a database of seconds or a text in local time would lose. */
export const noon = new Date('2026-11-22T12:00:00.123Z');

export const later = (milliseconds: number, from: Date = noon): Date => new Date(from.getTime() + milliseconds);

export const contoso = '11111111-aaaa-4bbb-8ccc-000000000001';

export const ana: Person = { tenant: contoso, oid: '22222222-aaaa-4bbb-8ccc-000000000001', name: 'Ana Lima' };
export const ben: Person = { tenant: contoso, oid: '22222222-aaaa-4bbb-8ccc-000000000002', name: 'Ben Ódor' };

const here = { tenant: contoso, product: 'ctouch-pro' };
const sinceNoon = { stateSince: noon, createdAt: noon };

export const aConnection = (change: Partial<Connection> = {}): Connection =>
  connection({
    ...here,
    ...sinceNoon,
    id: 'connection-1',
    requester: ana,
    userLevelSince: noon,
    updatedAt: noon,
    ...change,
  });

export const aRequest = (change: Partial<ApprovalRequest> = {}): ApprovalRequest =>
  openRequest({
    ...here,
    ...sinceNoon,
    requester: ana,
    scopes: ['Mail.Read', 'offline_access'],
    scopeVersion: 'v1',
    expiresAt: later(14 * 24 * 60 * 60_000),
    ...change,
  });

export const anApplication = (change: Partial<ApplicationState> = {}): ApplicationState =>
  application({ ...here, version: 1, level: 'requested', scopes: [], since: noon, ...change });

export const anAttempt = (change: Partial<SignInAttempt> = {}): SignInAttempt => ({
  hash: 'hash-of-state',
  kind: 'user',
  tenant: contoso,
  subject: 'connection-1',
  nonce: 'nonce',
  verifier: 'verifier',
  cookieHash: 'hash-of-cookie',
  ticketHash: null,
  watch: false,
  expiresAt: later(30 * 60_000),
  outcome: null,
  ...change,
});

/** Board room's code, started at noon, waiting for a quarter of an hour. */
export const aDeviceCode = (change: Partial<DeviceCode> = {}): DeviceCode => ({
  connection: 'connection-1',
  version: 1,
  userCode: 'ABCD-1234',
  verificationUri: 'https://microsoft.com/devicelogin',
  startedAt: noon,
  expiresAt: later(15 * 60_000),
  interval: 5,
  state: 'waiting',
  trouble: null,
  ...change,
});

export const aMessage = { to: ana, card: 'connection', subject: 'connection-1', mode: 'new' } as const;
