import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso } from '../../sandbox/cloud/world.ts';
import { lookAtCloud } from '../../sandbox/demo/cloud-view.ts';
import { stopAll } from '../../sandbox/run/child.ts';
import { canRun, launch } from './chromium.ts';
import { backAtTheBot, likeOnAPhone, missed, openWindows, phone, size, startFresh } from './harness.ts';
import { picture } from './teams-window.ts';

describe.skipIf(!canRun)('in a real browser, rooms and owners', { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(stopAll);
  afterAll(() => browser?.close());

  it('a room device needs its administrator and its account, and becomes active with both (S13, S14, S3)', async () => {
    const sandbox = await startFresh(false);
    const context = await browser.newContext(size);
    const { anna, ben } = await openWindows(context, sandbox);
    await anna.says('connect a room device');
    await anna.reads('Which room device');
    await anna.fills('Name of the device', 'Lobby screen');
    await anna.fills('Address of the room account', 'room4@contoso.com');
    await picture(anna.page, '20-device-form');
    await anna.presses('Show the permissions', /Step 3 of 4/);
    await picture(anna.page, '21-device-permissions');
    await anna.presses('Continue', 'Can the room account sign in at all?');
    await picture(anna.page, '22-device-account');
    await anna.presses('Yes, it can sign in', /Sign in/);
    await picture(anna.page, '23-device-sign-in');
    await anna.presses('I saw “Need admin approval”', 'Your administrator has been asked');

    await ben.reads(/CR-1001/);
    await ben.page.bringToFront();
    await picture(ben.page, '24-device-approval');
    await ben.presses('Approve for all', 'Approved: now continue at Microsoft');
    const consent = await ben.follows('Continue at Microsoft');
    await consent.getByTestId('pick-ben@contoso.com').click();
    await consent.getByTestId('sign-in').click();
    await consent.getByTestId('approve-second-factor').click();
    await consent.getByTestId('accept').click();
    await backAtTheBot(consent, sandbox, 'Microsoft reports your consent');
    await consent.close();

    await anna.reads('Your administrator approved');
    // The device signs in with its own account, in a browser of its own.
    await anna.presses('Details', /\/connect\//);
    await picture(anna.page, '25-device-called-back');
    const link = await anna.page
      .locator('.ac-adaptiveCard')
      .last()
      .getByText(/\/connect\//)
      .first()
      .innerText();
    const devices = await browser.newContext(size);
    const device = await devices.newPage();
    await device.goto(/http:\/\/\S+/.exec(link)?.[0] ?? '');
    await picture(device, '26-who-asked');
    await device.getByTestId('continue').click();
    await device.getByTestId('sign-in').click();
    await backAtTheBot(device, sandbox, 'Signed in');
    await anna.reads(/is connected/);
    await anna.page.bringToFront();
    await picture(anna.page, '27-device-active');

    const cloud = await lookAtCloud(sandbox.login);
    expect(cloud.grantedToAll(contoso, apps.ctouch)).toContain('Calendars.Read');
    expect(cloud.graphCalls(apps.ctouch, contoso.people.room4)).toContainEqual(
      expect.objectContaining({ status: 200 }),
    );
    await Promise.all([context.close(), devices.close()]);
  });

  it("an administrator who signs in on the owner's page leaves a consent; the owner signs in after that, all on a telephone (T34, T35, T36)", async () => {
    const sandbox = await startFresh(false);
    const context = await browser.newContext(phone);
    const { anna } = await openWindows(context, sandbox);
    await likeOnAPhone(anna);
    await anna.says('connect my mailbox');
    await anna.reads('Your turn: read the permissions');
    expect(await missed(anna.page)).toEqual([]);
    await anna.presses('Continue', 'Sign in to connect anna@contoso.com');
    expect(await missed(anna.page)).toEqual([]);
    const page = await anna.follows('Sign in at Microsoft');
    await page.getByTestId('sign-in').click();
    await page.getByTestId('use-admin-account').click();
    await page.getByTestId('pick-ben@contoso.com').click();
    await page.getByTestId('sign-in').click();
    await page.getByTestId('approve-second-factor').click();
    await picture(page, '30-consent-in-place-of-the-owner');
    await page.getByLabel('Consent on behalf of your organization').check();
    await page.getByTestId('accept').click();
    await page.waitForURL(`${sandbox.botUrl}/auth/**`);
    expect(await missed(page)).toEqual([]);
    await picture(page, '31-another-account');
    await page.close();
    await anna.reads('Another account signed in');
    expect(await missed(anna.page)).toEqual([]);
    await picture(anna.page, '32-sign-in-as-the-owner');
    const own = await anna.follows('Sign in as anna@contoso.com');
    await own.getByTestId('sign-in').click();
    await backAtTheBot(own, sandbox, 'Signed in');
    expect(await missed(own)).toEqual([]);
    await anna.reads('anna@contoso.com is connected');
    expect(await missed(anna.page)).toEqual([]);
    await anna.page.bringToFront();
    await picture(anna.page, '33-active-after-the-repair');

    const cloud = await lookAtCloud(sandbox.login);
    expect(cloud.grantedToAll(contoso, apps.taxcalc)).toContain('Mail.ReadWrite');
    expect(cloud.graphCalls(apps.taxcalc, contoso.people.ben)).toEqual([]);
    await context.close();
  });
});
