import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contoso, woodgrove } from '../../../sandbox/cloud/world.ts';
import { type Running, startRunning } from '../../support/running.ts';

let running: Running;
beforeAll(async () => {
  const app = '11111111-2222-4333-8444-555555555555';
  running = await startRunning({
    environment: {
      BOT_AUTH: '',
      MicrosoftAppId: app,
      MicrosoftAppTenantId: woodgrove.tid,
      MicrosoftAppPassword: 'nothing-real',
    },
    onServer: true,
  });
});
afterAll(() => running?.stop());

const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"iss":"https://api.botframework.com","aud":"x"}')}.`;

it.each<[string, Record<string, string>]>([
  ['without a token', {}],
  ['with an empty token', { authorization: '' }],
  ['with text for a token', { authorization: 'Bearer nothing' }],
  ['with another scheme', { authorization: 'Basic YTpi' }],
  ['with an unsigned token', { authorization: `Bearer ${unsigned}` }],
])('with authentication on, an activity %s is refused and changes nothing', async (_, headers) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const anna = running.teams.person({ tenant: contoso.tid, oid: contoso.people.anna.oid, name: 'Anna' });
  const activity = anna.activity({
    type: 'message',
    text: 'connect my mailbox',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
  });
  const answer = await fetch(`${running.botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  expect(answer.status).toBe(401);
  expect(await running.database.rows('select * from conversations')).toEqual([]);
});

it('with authentication on, the address of another channel is refused before a token is looked at', async () => {
  const anna = running.teams.person({ tenant: contoso.tid, oid: contoso.people.anna.oid, name: 'Anna' });
  expect((await anna.send(anna.activity({ type: 'message', text: 'help' }))).status).toBe(403);
});
