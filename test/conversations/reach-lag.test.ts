import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { apps, fabrikam } from '../../sandbox/cloud/world.ts';
import { linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { textOf } from '../../sandbox/teams/card.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import {
  answerTo,
  atPortal,
  linkOf,
  looksAt,
  registers,
  servedBy,
  tenantStatus,
  turns,
} from '../support/desk-steps.ts';
import { carriesOutTask } from '../support/grant-steps.ts';
import { patience } from '../support/patience.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, opensRequest, question, walks } from '../support/steps.ts';

const { fay, gus } = fabrikam.people;
const { taxcalc } = apps;

let running: Running;
let admin: Actor;
beforeAll(async () => {
  // The directory lists a grant a third of this after it was given.
  running = await startRunning({ approvers: [{ tenant: fabrikam, person: gus }], propagation: 4, onServer: true });
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

it('a grant that was written stands on the cards at once, long before Microsoft lists it so', async () => {
  await registers(running, fabrikam, taxcalc);
  const user = running.actor(fabrikam, fay);
  const asks = await question(admin, await opensRequest(user));
  await running.sim('propagation', { seconds: 3600 });
  const approved = await turns(admin, asks, 'approve_listed');
  await carriesOutTask(running, linkOf(approved, '/manage/'), gus);
  await running.settled();

  expect(await servedBy(running, fabrikam, taxcalc)).toEqual([fay.oid]);
  // A list that is behind takes nothing back.
  await looksAt(running, fabrikam, 'taxcalc-communications-centre');
  const own = wordsOf(await answerTo(running, user, 'status'));
  expect(own).toContain('Granted to this account');
  expect(own).not.toContain('has none');
  expect(wordsOf(await tenantStatus(running, admin))).toContain('1 account has a grant of its own');
});

it('what was written is looked for until Microsoft lists it, without anybody asking', async () => {
  expect(await awaited()).toBe(1);
  await running.sim('propagation', { seconds: 0 });
  await vi.waitFor(async () => expect(await awaited()).toBe(0), patience);
  expect(wordsOf(await tenantStatus(running, admin))).toContain('1 account has a grant of its own');
});

it('"Check again" of a tenant that can be read looks there now, once in half a minute', async () => {
  const status = await tenantStatus(running, admin);
  await running.sim('grants/delete', { tenant: fabrikam.domain, appId: taxcalc.clientId });
  expect(textOf(await turns(admin, status, 'show_tenant'))).not.toContain('has a grant of its own');

  await (await atPortal(running, admin)).grants(taxcalc, fay);
  expect(textOf(await turns(admin, status, 'show_tenant'))).not.toContain('has a grant of its own');
});

/** How many written grants the directory has not listed yet. */
async function awaited(): Promise<unknown> {
  const [row] = await running.database.rows(
    `select jsonb_array_length(written) as awaited from applications
      where tenant = '${fabrikam.tid}' and product = 'taxcalc-communications-centre'`,
  );
  return row?.['awaited'];
}
