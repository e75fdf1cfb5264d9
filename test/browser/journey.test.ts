import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso } from '../../sandbox/cloud/world.ts';
import { lookAtCloud } from '../../sandbox/demo/cloud-view.ts';
import { stopAll } from '../../sandbox/run/child.ts';
import type { Sandbox } from '../../sandbox/run/start-sandbox.ts';
import { createText } from '../../src/services/text/index.ts';
import { canRun, launch } from './chromium.ts';
import { backAtTheBot, openWindows, size, startFresh } from './harness.ts';
import { picture } from './teams-window.ts';

const { t } = createText().in('nl');

describe.skipIf(!canRun)(
  'in a real browser, through the Teams windows and the simulated Microsoft pages',
  { timeout: 180_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterEach(stopAll);
    afterAll(() => browser?.close());

    it('a newcomer with all three windows in one browser sees a mailbox become active (S34, T18, T29, T37)', async () => {
      const sandbox = await startFresh(false);
      const context = await browser.newContext(size);
      const { anna, ben, hanna } = await openWindows(context, sandbox);
      await picture(anna.page, '01-welcome');

      await anna.says('connect my mailbox');
      await anna.reads('Your turn: read the permissions');
      await picture(anna.page, '02-permissions');
      await anna.presses('Continue', 'Sign in to connect anna@contoso.com');
      await picture(anna.page, '03-sign-in');
      const wall = await anna.follows('Sign in at Microsoft');
      await wall.getByTestId('sign-in').click();
      await wall.getByTestId('return-without-consent').waitFor();
      await picture(wall, '04-need-admin-approval');
      await wall.close();
      await anna.presses('I saw “Need admin approval”', 'Your administrator has been asked');
      await picture(anna.page, '05-administrator-asked');

      await ben.reads(/CR-1001/);
      await ben.page.bringToFront();
      await picture(ben.page, '06-approval-request');
      await ben.presses('Approve for all', 'Approved: now continue at Microsoft');
      const consent = await ben.follows('Continue at Microsoft');
      // Microsoft remembers Anna in this browser, and she may not grant.
      await consent.getByTestId('use-admin-account').click();
      await consent.getByTestId('pick-ben@contoso.com').click();
      await consent.getByTestId('sign-in').click();
      await consent.getByTestId('approve-second-factor').click();
      await consent.getByTestId('accept').waitFor();
      await picture(consent, '07-microsoft-asks-the-administrator');
      await consent.getByTestId('accept').click();
      await backAtTheBot(consent, sandbox, 'Microsoft reports your consent');
      await picture(consent, '08-back-from-microsoft');
      await consent.close();

      await anna.reads('Your administrator approved: sign in as anna@contoso.com');
      const signedIn = await anna.follows('Sign in at Microsoft');
      await backAtTheBot(signedIn, sandbox, 'Signed in');
      await signedIn.close();
      await anna.reads('anna@contoso.com is connected');
      await anna.page.bringToFront();
      await picture(anna.page, '09-active');
      await ben.reads('anna@contoso.com is active');

      await hanna.says('status contoso.com');
      await hanna.reads('anna@contoso.com');
      await picture(hanna.page, '10-helpdesk');
      await confirmedByTheCloud(sandbox);
      await context.close();
    });

    it('an administrator whom the bot has never met comes by the link and becomes the approver; who wrote Dutch reads Dutch (T18)', async () => {
      const sandbox = await startFresh(true);
      const context = await browser.newContext({ ...size, locale: 'nl-NL' });
      const { anna, ben, hanna } = await openWindows(context, sandbox);
      const address = 'anna@contoso.com';
      await anna.says('koppel mijn postvak');
      await anna.reads(t('next.confirm_scopes.you'));
      await anna.presses(t('button.continue'), t('connection.needs_sign_in.headline', { address }));
      await anna.presses(t('button.saw_wall'), t('pass_on.headline'));
      await anna.reads(/\/approve\//);
      await picture(anna.page, '11-text-to-pass-on');
      const link = await anna.page
        .locator('.ac-adaptiveCard')
        .last()
        .getByText(/\/approve\//)
        .first()
        .innerText();

      const bens = await browser.newContext(size);
      const page = await bens.newPage();
      await page.goto(/http:\/\/\S+/.exec(link)?.[0] ?? '');
      await picture(page, '12-approval-page');
      await page.getByTestId('sign-in').click();
      await page.getByTestId('pick-ben@contoso.com').click();
      await page.getByTestId('sign-in').click();
      await page.getByTestId('approve-second-factor').click();
      // The first sign-in to the bot's own app asks for consent too: the admin's own profile, nothing else.
      await page.getByTestId('accept').click();
      await page.getByTestId('become-approver').check();
      await picture(page, '13-brief');
      await page.getByTestId('approve').click();
      await page.getByTestId('accept').click();
      await backAtTheBot(page, sandbox, 'Microsoft reports your consent');

      await anna.reads(t('connection.needs_sign_in.approved.headline', { account: address }));
      const signIn = await anna.follows(t('button.sign_in'));
      await signIn.getByTestId('sign-in').click();
      await backAtTheBot(signIn, sandbox, t('page.outcome.propagating.title'));
      await signIn.close();
      await anna.reads(t('connection.active.headline', { address }));
      await ben.reads('anna@contoso.com is active');
      await hanna.says('status contoso.com');
      await hanna.reads('anna@contoso.com');
      await hanna.presses('Details', 'Ben Carter');
      await confirmedByTheCloud(sandbox);
      await Promise.all([context.close(), bens.close()]);
    });
  },
);

async function confirmedByTheCloud({ login }: Sandbox): Promise<void> {
  const cloud = await lookAtCloud(login);
  expect(cloud.grantedToAll(contoso, apps.taxcalc)).toContain('Mail.ReadWrite');
  expect(cloud.hasTokens(apps.taxcalc, contoso.people.anna)).toBe(true);
  expect(cloud.graphCalls(apps.taxcalc, contoso.people.anna)).toContainEqual(expect.objectContaining({ status: 200 }));
  expect(cloud.graphCalls(apps.taxcalc, contoso.people.ben)).toEqual([]);
}
