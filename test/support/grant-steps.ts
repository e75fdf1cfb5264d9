import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import type { Person } from '../../sandbox/cloud/world.ts';
import type { Running } from './running.ts';

/** The pages of an administrator who follows a link that writes grants: before the sign-in, before the write, and after it. */
export interface Carried {
  readonly door: Page;
  /** What is shown once a role is proved; the same as `after` where none was. */
  readonly task: Page;
  readonly after: Page;
}

/** Opens the link, proves a role as this person, and presses the button under what will be done. */
export async function carriesOutTask(
  { login }: Pick<Running, 'login'>,
  link: string,
  { upn }: Person,
  browser = new Browser(),
): Promise<Carried> {
  const door = await browser.open(link);
  const { page: task } = await walkThroughMicrosoft(await door.press('sign-in'), login, upn);
  if (!task.has('write')) return { door, task, after: task };
  const { page: after } = await walkThroughMicrosoft(await task.press('write'), login, upn);
  return { door, task, after };
}
