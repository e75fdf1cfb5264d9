import type { Page } from '../browser/page.ts';
import { apps } from '../cloud/world.ts';
import type { Actor } from '../run/stage.ts';
import { buttonsOf } from '../teams/card.ts';
import type { Message } from '../teams/chat.ts';
import { expect } from './expect.ts';
import { both, hasButton, hasLinkTo, linkTo, type Sign, says } from './signs.ts';
import { approvesForAll, numberOn, oneLine, type Scene, waits, walk } from './steps.ts';

/** "Status" of the approver's own tenant: the card with the settings. */
async function looksAtTenant(scene: Scene, admin: Actor, ...shows: readonly Sign[]): Promise<Message> {
  await admin.teams.says(`status ${admin.tenant.domain}`);
  return waits(scene, admin, "the tenant's state", both(hasButton('show_tenant'), ...shows));
}

/** The only approver lets the bot read the directory: a consent for the bot's own app, asked for on a card like any other. */
export async function raisesReach(scene: Scene, admin: Actor): Promise<void> {
  const own = says(apps.concierge.displayName);
  await admin.teams.taps(await looksAtTenant(scene, admin, hasButton('raise_reach')), 'raise_reach');
  await approvesForAll(
    scene,
    admin,
    numberOn(await waits(scene, admin, 'the question', both(hasButton('approve'), own))),
  );
  await waits(scene, admin, 'that the right is seen', both(says('Granted at Microsoft'), own));
}

/** From now on every mailbox of the tenant is decided by itself. */
export async function managesPerUser(scene: Scene, admin: Actor): Promise<void> {
  await admin.teams.taps(await looksAtTenant(scene, admin, hasButton('ask_manage_per_user')), 'ask_manage_per_user');
  await admin.teams.taps(await waits(scene, admin, 'the question', hasButton('manage_per_user')), 'manage_per_user');
  await waits(scene, admin, 'that it is managed per user', hasButton('ask_manage_for_all'));
}

/** The approver's own card of a request that was approved for those listed: leads to the page that writes the grants. */
export async function writesListed(scene: Scene, admin: Actor, number: string): Promise<void> {
  await admin.teams.says('approvals');
  const onward = await waits(scene, admin, 'the way to write the grants', both(hasLinkTo('/manage/'), says(number)));
  await writes(scene, admin, linkTo(onward, '/manage/') ?? '');
}

/** The list of who still needs a grant: one press grants it to this person, or takes it away. */
export async function worksOff(scene: Scene, admin: Actor, person: Actor): Promise<void> {
  await admin.teams.taps(await looksAtTenant(scene, admin), 'show_worklist');
  const list = await waits(scene, admin, 'the list', says(person.person.mail));
  const row = buttonsOf(list.card ?? {}).find(
    ({ title, url }) => title.includes(person.person.mail) && url?.includes('/manage/'),
  );
  const unread = says('Please look again in a few minutes');
  if (!row && unread(list)) return worksOff(scene, admin, person);
  expect(row?.url, `the list offers nothing for ${person.person.mail}`);
  scene.narrate(`${admin.person.given} presses "${row.title}".`);
  await writes(scene, admin, row.url);
}

/** Proves a role, reads the page that says what will be done, signs in to write it, and reads what came of it. */
async function writes(scene: Scene, admin: Actor, url: string): Promise<void> {
  const door = await admin.browser.open(url);
  const { page: task } = await walk(scene, admin, await door.press('sign-in'));
  await writesOn(scene, admin, task, url);
}

/** Where the sign-in had to be made once more, the page asks again before anything is written. */
async function writesOn(scene: Scene, admin: Actor, task: Page, url: string): Promise<void> {
  scene.narrate(`${admin.person.given}'s browser: ${oneLine(task.text)}`);
  const { ended, page } = await walk(scene, admin, await task.press('write'));
  if (page.has('write')) return writesOn(scene, admin, page, url);
  if (page.text.includes('Open the link from Teams again')) return writes(scene, admin, url);
  expect(ended === 'away', `Microsoft kept ${admin.person.given} on "${page.title}"`);
}
