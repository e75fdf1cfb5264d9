import { randomBytes, randomInt } from 'node:crypto';
import type { Cloud } from '../context.ts';
import { findApp, findTenant, isTenantAlias } from '../directory.ts';
import { takeFault } from '../faults.ts';
import { fullName, parseScopes } from '../scopes.ts';
import type { DeviceCode } from '../state.ts';
import { TokenRefusal } from './token-error.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const isExpired = (cloud: Cloud, device: DeviceCode): boolean =>
  cloud.now().getTime() > Date.parse(device.createdAt) + device.expiresIn * 1000;

/**
 * Whether a device that still waits must hear `slow_down`: by order, or, where the interval is enforced, for asking too
 * early. Each time its interval grows by five seconds, as RFC 8628 has it; Entra's own documents say nothing (facts 4).
 */
export function mustSlowDown(cloud: Cloud, device: DeviceCode, path: string): boolean {
  const now = cloud.now();
  const waited = device.polledAt === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(device.polledAt);
  const early = cloud.store.data.deviceCodeSettings.enforceInterval && waited < device.interval * 1000;
  const occasion = { appId: device.appId, tenant: findTenant(device.alias)?.tid, path };
  const ordered = takeFault(cloud, 'token', occasion, 'polling') !== undefined;
  device.polledAt = now.toISOString();
  if (early || ordered) device.interval += 5;
  return early || ordered;
}

/** `POST …/devicecode` (facts 4). There is no `verification_uri_complete`. */
export function startDeviceCode(cloud: Cloud, alias: string, form: Readonly<Record<string, string>>) {
  if (findTenant(alias) === undefined && !isTenantAlias(alias)) throw new TokenRefusal(90002, { tenant: alias });
  if (form['client_id'] === undefined) throw new TokenRefusal(900144, { value: 'client_id' });
  const app = findApp(form['client_id']);
  if (app === undefined) throw new TokenRefusal(700016, { appId: form['client_id'], tenant: alias });
  if ((form['scope'] ?? '').trim() === '') throw new TokenRefusal(900144, { value: 'scope' });

  const { expiresIn, interval } = cloud.store.data.deviceCodeSettings;
  const device: DeviceCode = {
    deviceCode: randomBytes(60).toString('base64url'),
    userCode: Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join(''),
    appId: app.clientId,
    alias,
    scopes: parseScopes(form['scope'] ?? '', cloud.urls.graph).map(fullName),
    createdAt: cloud.now().toISOString(),
    expiresIn,
    interval,
    status: 'pending',
  };
  cloud.store.data.deviceCodes.push(device);
  const verificationUri = `${cloud.urls.login}/devicelogin`;
  return {
    user_code: device.userCode,
    device_code: device.deviceCode,
    verification_uri: verificationUri,
    expires_in: expiresIn,
    interval,
    message: `To sign in, use a web browser to open the page ${verificationUri} and enter the code ${device.userCode} to authenticate.`,
  };
}
