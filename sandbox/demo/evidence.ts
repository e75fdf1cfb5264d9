import { apps, type Tenant } from '../cloud/world.ts';
import type { Actor } from '../run/stage.ts';
import { lookAtCloud } from './cloud-view.ts';
import { expect } from './expect.ts';
import type { Scene } from './steps.ts';

const app = apps.taxcalc;

/** The cloud's own word that this mailbox is really reached: granted to all, own token, a live call that succeeded. */
export async function cloudConfirmsActive(scene: Scene, user: Actor): Promise<void> {
  const cloud = await lookAtCloud(scene.stage.cloud.login);
  const granted = cloud.grantedToAll(user.tenant, app);
  const missing = app.scopes.filter((scope) => !granted.includes(scope));
  expect(missing.length === 0, `the cloud holds no grant of ${missing.join(', ')} for all of ${user.tenant.name}`);
  expect(cloud.hasTokens(app, user.person), `the cloud gave no token for ${user.person.upn}`);
  const calls = cloud.graphCalls(app, user.person);
  expect(
    calls.some(({ status }) => status === 200),
    `no call to Graph as ${user.person.upn} succeeded`,
  );
  const refused = calls.filter(({ status }) => status !== 200).length;
  scene.narrate(
    `The cloud's own state: ${app.displayName} granted to all of ${user.tenant.name}; token of ${user.person.upn}; ` +
      `${calls.length} calls to Graph as that mailbox, ${refused} refused while the grant was spreading.`,
  );
}

/** The cloud's own word that nothing was granted and nobody's mailbox was reached. */
export async function cloudConfirmsNothing(scene: Scene, tenant: Tenant, people: readonly Actor[]): Promise<void> {
  const cloud = await lookAtCloud(scene.stage.cloud.login);
  expect(cloud.grantedToAll(tenant, app).length === 0, `the cloud holds a grant for all of ${tenant.name}`);
  await nobodyReached(scene, people);
  scene.narrate(`The cloud's own state: nothing granted in ${tenant.name}, no token, no call to Graph.`);
}

/** No token and no call as any of these people: an administrator's consent opens nobody's mailbox. */
export async function nobodyReached(scene: Scene, people: readonly Actor[]): Promise<void> {
  const cloud = await lookAtCloud(scene.stage.cloud.login);
  for (const { person } of people) {
    expect(!cloud.hasTokens(app, person), `the cloud gave a token for ${person.upn}`);
    expect(cloud.graphCalls(app, person).length === 0, `Graph was called as ${person.upn}`);
  }
}
