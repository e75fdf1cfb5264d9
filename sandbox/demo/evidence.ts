import { type App, apps, type Tenant } from '../cloud/world.ts';
import type { Actor } from '../run/stage.ts';
import { type CloudView, lookAtCloud } from './cloud-view.ts';
import { expect } from './expect.ts';
import type { Scene } from './steps.ts';

const { taxcalc } = apps;

/** The cloud's own word that this account is really reached: granted, own token, a live call that succeeded. */
export async function cloudConfirmsActive(
  scene: Scene,
  { person, tenant }: Actor,
  { app = taxcalc, granted = 'all' }: { readonly app?: App; readonly granted?: 'all' | 'person' } = {},
): Promise<void> {
  const cloud = await look(scene);
  if (granted === 'all') expectGrantedToAll(cloud, tenant, app);
  else {
    const own = cloud.grantedToPeople(tenant, app).filter((oid) => oid === person.oid);
    expect(own.length === 1, `the cloud holds ${own.length} grants for ${person.upn} alone`);
    expectNothingForAll(cloud, tenant, app);
  }
  expect(cloud.hasTokens(app, person), `the cloud gave no token for ${person.upn}`);
  const calls = cloud.graphCalls(app, person);
  expect(
    calls.some(({ status }) => status === 200),
    `no call to Graph as ${person.upn} succeeded`,
  );
  const refused = calls.filter(({ status }) => status !== 200).length;
  const whom = granted === 'all' ? `all of ${tenant.name}` : `${person.upn} alone`;
  scene.narrate(
    `The cloud's own state: ${app.displayName} granted to ${whom}; token of ${person.upn}; ` +
      `${calls.length} calls to Graph as that account, ${refused} refused while the grant was spreading.`,
  );
}

/** The cloud's own word that nothing was granted and nobody's mailbox was reached. */
export async function cloudConfirmsNothing(
  scene: Scene,
  tenant: Tenant,
  people: readonly Actor[],
  app: App = taxcalc,
): Promise<void> {
  const cloud = await look(scene);
  expectNothingForAll(cloud, tenant, app);
  for (const { person } of people) {
    const granted = cloud.grantedToPeople(tenant, app).includes(person.oid);
    expect(!granted, `the cloud holds a grant for ${person.upn}`);
  }
  await nobodyReached(scene, people, app);
  const whom = people.map(({ person }) => person.given).join(' and ');
  scene.narrate(`The cloud's own state: nothing granted in ${tenant.name} for ${whom}, no token, no call to Graph.`);
}

/** No token and no call as any of these people: an administrator's consent opens nobody's mailbox. */
export async function nobodyReached(scene: Scene, people: readonly Actor[], app: App = taxcalc): Promise<void> {
  const cloud = await look(scene);
  for (const { person } of people) {
    expect(!cloud.hasTokens(app, person), `the cloud gave a token for ${person.upn}`);
    expect(cloud.graphCalls(app, person).length === 0, `Graph was called as ${person.upn}`);
  }
}

/** Granted with every scope for the whole tenant. */
export function expectGrantedToAll(cloud: CloudView, tenant: Tenant, app: App): void {
  const granted = cloud.grantedToAll(tenant, app);
  const missing = app.scopes.filter((scope) => !granted.includes(scope));
  expect(missing.length === 0, `the cloud holds no grant of ${missing.join(', ')} for all of ${tenant.name}`);
}

export function expectNothingForAll(cloud: CloudView, tenant: Tenant, app: App): void {
  expect(cloud.grantedToAll(tenant, app).length === 0, `the cloud holds a grant for all of ${tenant.name}`);
}

export const look = (scene: Scene): Promise<CloudView> => lookAtCloud(scene.stage.cloud.login);
