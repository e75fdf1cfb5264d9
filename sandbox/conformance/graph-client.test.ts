import { Client, type Context, HTTPMessageHandler, type Middleware } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apps, fabrikam } from '../cloud/world.ts';
import { Lab } from './support/lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** The library drops `Authorization` on plain http, so the product brings its own authentication (facts/toolchain.md). */
class Bearer implements Middleware {
  readonly #token: string;
  readonly #next = new HTTPMessageHandler();

  constructor(token: string) {
    this.#token = token;
  }

  execute(context: Context): Promise<void> {
    context.options = { ...context.options, headers: { authorization: `Bearer ${this.#token}` } };
    return this.#next.execute(context);
  }
}

it('answers the real microsoft-graph-client, errors included', async () => {
  const token = await lab.accessToken(fabrikam, apps.taxcalc, fabrikam.people.fay);
  const client = Client.initWithMiddleware({ baseUrl: lab.graph, middleware: new Bearer(token) });

  const me = (await client.api('/me').select(['id', 'mail']).get()) as Record<string, unknown>;
  const refused = client.api('/me/calendar').get();

  expect(me).toMatchObject({ id: fabrikam.people.fay.oid, mail: 'fay@fabrikam.com' });
  await expect(refused).rejects.toMatchObject({ statusCode: 403, code: 'ErrorAccessDenied' });
});
