import { afterAll, beforeAll, expect, it } from 'vitest';
import { fabrikam } from '../../sandbox/cloud/world.ts';
import { linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { tenantStatus, turns } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, walks } from '../support/steps.ts';

const { gus } = fabrikam.people;

let running: Running;
let admin: Actor;
beforeAll(async () => {
  // The directory lists a grant a third of this after it was given.
  running = await startRunning({ approvers: [{ tenant: fabrikam, person: gus }], propagation: 4 });
  admin = running.actor(fabrikam, gus);
  await admin.teams.installs();
});
afterAll(() => running?.stop());

it('the right to write grants is waited for where Microsoft lists it later than the right to read', async () => {
  await turns(admin, await tenantStatus(running, admin), 'raise_reach');
  const asks = await admin.teams.waitsFor('the question', says('Consent Concierge'));
  const approved = await turns(admin, asks, 'approve');
  await walks(running, admin, given(linkToMicrosoft(approved, running.login), 'link to Microsoft'));
  await admin.teams.waitsFor('that it is seen', says('Granted at Microsoft'));

  const [tenant] = await running.database.rows(`select reach from tenants where id = '${fabrikam.tid}'`);
  expect(tenant).toEqual({ reach: 'manage' });
});
