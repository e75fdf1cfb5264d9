import { type Context, Hono } from 'hono';
import { aadsts, newIds, timestamp } from '../aadsts.ts';
import type { Cloud, Env } from '../context.ts';
import { findTenant } from '../directory.ts';
import { takeFault, transportAnswer } from '../faults.ts';
import { credentialsOf } from './client-proof.ts';
import { startDeviceCode } from './device-code.ts';
import { answerToken, DeviceAnswer } from './token.ts';
import { errorBody, errorStatus, TokenRefusal } from './token-error.ts';

const deviceWords: Readonly<Record<DeviceAnswer['word'], string>> = {
  authorization_declined: 'The end user denied the authorization request.',
  slow_down: 'The device asks too often. Wait five seconds longer between two requests.',
};

/** The token and device code endpoints: forms in, JSON out. */
export function tokenRoutes(cloud: Cloud): Hono<Env> {
  const app = new Hono<Env>();

  const refusal = (code: number, details = {}, suberror?: string | null, error?: string) =>
    Response.json(errorBody(cloud, code, details, suberror, error), { status: errorStatus(code) });

  async function answer(c: Context<Env>, alias: string, work: (form: Record<string, string>) => Promise<unknown>) {
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const { clientId } = credentialsOf(form, c.req.header('authorization'));
    const tenant = findTenant(alias)?.tid;
    c.set('about', {
      ...(clientId === undefined ? {} : { appId: clientId }),
      ...(tenant === undefined ? {} : { tenant }),
    });
    const occasion = { appId: clientId, tenant, path: c.req.path };
    const transport = takeFault(cloud, 'token', occasion, 'transport');
    if (transport !== undefined) {
      return transportAnswer(transport, (status) => errorBody(cloud, status === 429 ? 90055 : 90033));
    }
    const fault = takeFault(cloud, 'token', occasion, 'answer');
    // A fault's `suberror: ""` leaves out the one that usually comes.
    if (fault !== undefined) {
      return refusal(fault.code, { appId: clientId ?? '', tenant: alias }, fault.suberror, fault.error);
    }
    try {
      return Response.json(await work(form), { headers: { 'cache-control': 'no-store', pragma: 'no-cache' } });
    } catch (error) {
      if (error instanceof TokenRefusal) return refusal(error.code, error.details, error.suberror);
      if (error instanceof DeviceAnswer) return deviceAnswer(error.word);
      throw error;
    }
  }

  function deviceAnswer(word: DeviceAnswer['word']) {
    const ids = newIds();
    const body = {
      error: word,
      error_description: deviceWords[word],
      error_codes: [] as number[],
      timestamp: timestamp(cloud.now()),
      trace_id: ids.trace,
      correlation_id: ids.correlation,
    };
    return Response.json(body, { status: aadsts(70016).status ?? 400 });
  }

  app.post('/:tenant/oauth2/v2.0/token', (c) => {
    const alias = c.req.param('tenant');
    return answer(c, alias, (form) => answerToken(cloud, alias, form, c.req.header('authorization')));
  });
  app.post('/:tenant/oauth2/v2.0/devicecode', (c) => {
    const alias = c.req.param('tenant');
    return answer(c, alias, async (form) => startDeviceCode(cloud, alias, form));
  });

  return app;
}
