import { type Context, Hono } from 'hono';
import type { Cloud, Env } from '../context.ts';
import type { Account } from '../directory.ts';
import { takeFault } from '../faults.ts';
import { deviceCodePage, deviceConfirmPage } from '../pages/device.ts';
import { messagePage } from '../pages/message.ts';
import { judge } from '../policy.ts';
import type { DeviceCode, Flow } from '../state.ts';
import { appOf, questionOf, showVerdict } from './consent-step.ts';
import { isExpired } from './device-code.ts';
import { faultShownOnPage, openFlow, withSession } from './open-flow.ts';
import { refuse, stepPath } from './reply.ts';

const deviceOf = (cloud: Cloud, flow: Flow): DeviceCode | undefined =>
  cloud.store.data.deviceCodes.find(({ deviceCode }) => deviceCode === flow.query['device_code']);

/** Signed in with a device's code: the extra confirmation (50199), then consent as everywhere. */
export function finishDevice(cloud: Cloud, flow: Flow, account: Account): Promise<Response> {
  const app = appOf(flow);
  const occasion = { appId: app.clientId, tenant: account.tenant.tid, path: '/devicelogin' };
  const fault = takeFault(cloud, 'authorize', occasion, 'answer');
  // A block by Conditional Access shows here only; the device goes on polling (facts 4).
  if (fault !== undefined) return refuse(cloud, flow, fault.code);
  if (flow.confirmed !== true) {
    return deviceConfirmPage({ action: stepPath(flow, 'confirm'), app, person: account.person });
  }
  const verdict = judge(cloud, questionOf(cloud, flow, account));
  return verdict.kind === 'granted' ? deviceAllowed(cloud, flow, account) : showVerdict(cloud, flow, account, verdict);
}

/** The device may fetch its tokens. */
export function deviceAllowed(cloud: Cloud, flow: Flow, { tenant, person }: Account): Promise<Response> {
  const device = deviceOf(cloud, flow);
  if (device === undefined || device.status !== 'pending') return refuse(cloud, flow, 90120);
  if (isExpired(cloud, device)) return refuse(cloud, flow, 70019);
  Object.assign(device, { status: 'approved', oid: person.oid, tenant: tenant.tid });
  const text = `You have signed in to the ${appOf(flow).displayName} application on your device. You may now close this window.`;
  return messagePage(appOf(flow).displayName, text, 'device-done');
}

/** The person said no. */
export function declineDevice(cloud: Cloud, flow: Flow): Promise<Response> {
  const device = deviceOf(cloud, flow);
  if (device?.status === 'pending') device.status = 'declined';
  return messagePage('You have declined', 'The application on your device was not given access.', 'device-declined');
}

/** `/devicelogin`: where a person types the code of a device. */
export function devicePageRoutes(cloud: Cloud, start: (flow: Flow) => Promise<Response>): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/devicelogin', () => deviceCodePage({ typed: '' }));
  app.post('/devicelogin', async (c: Context<Env>) => {
    const typed = (new URLSearchParams(await c.req.text()).get('otc') ?? '').trim();
    const device = cloud.store.data.deviceCodes.find(({ userCode }) => userCode === typed.toUpperCase());
    if (device === undefined)
      return deviceCodePage({ typed, problem: "That code didn't work. Check the code and try again." });
    if (isExpired(cloud, device))
      return deviceCodePage({ typed, problem: 'That code has expired. Get a new one on your device.' });
    if (device.status !== 'pending') return deviceCodePage({ typed, problem: 'That code was already used.' });
    const query = { client_id: device.appId, scope: device.scopes.join(' '), device_code: device.deviceCode };
    const flow = openFlow(c, cloud, { kind: 'device', alias: device.alias, query });
    return withSession(flow, await (faultShownOnPage(cloud, flow) ?? start(flow)));
  });
  return app;
}
