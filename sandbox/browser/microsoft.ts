import type { Page } from './page.ts';

/** Where a walk over Microsoft's pages ended. */
export type Ended = 'away' | 'wall' | 'error' | 'stuck';

export interface Walk {
  readonly ended: Ended;
  readonly page: Page;
  /** The pages that were met, by title. */
  readonly met: readonly string[];
  /** The bot's page said to try again, and the person did. */
  readonly isRepeated?: boolean;
}

const nextButton = ['sign-in', 'approve-second-factor', 'continue'] as const;

/**
 * Goes through the simulated Microsoft's pages as this account: picks it, signs in, confirms the second factor and
 * accepts what is asked, until a page leads away, or ends there ("Need admin approval", an error).
 */
export async function walkThroughMicrosoft(
  first: Page,
  login: string,
  account: string,
  options: { readonly consent?: 'accept' | 'cancel'; readonly onBehalfOfAll?: boolean } = {},
): Promise<Walk> {
  const met: string[] = [];
  let page = first;
  for (let steps = 0; steps < 12; steps += 1) {
    if (new URL(page.url).origin !== new URL(login).origin) return { ended: 'away', page, met };
    met.push(page.title.replace(' (simulated Microsoft)', ''));
    if (page.has('return-without-consent')) return { ended: 'wall', page, met };
    const button = nextButton.find((each) => page.has(each));
    if (page.has(`pick-${account}`)) {
      page = await page.press(`pick-${account}`);
    } else if (page.has('accept')) {
      if (options.onBehalfOfAll) page.tick('behalf');
      page = await page.press(options.consent ?? 'accept');
    } else if (button) {
      page = await page.press(button);
    } else {
      return { ended: page.status >= 400 ? 'error' : 'stuck', page, met };
    }
  }
  throw new Error(`Microsoft's pages go round in a circle: ${met.join(' → ')}`);
}
