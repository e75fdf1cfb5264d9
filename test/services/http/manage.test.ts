import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../../sandbox/browser/microsoft.ts';
import type { Page } from '../../../sandbox/browser/page.ts';
import type { Grant } from '../../../sandbox/cloud/state.ts';
import { apps, contoso, fabrikam, type Person } from '../../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../../sandbox/demo/signs.ts';
import type { Actor } from '../../../sandbox/run/stage.ts';
import { linksOf } from '../../../sandbox/teams/card.ts';
import { carriesOutTask } from '../../support/grant-steps.ts';
import { patience } from '../../support/patience.ts';
import { type Running, startRunning } from '../../support/running.ts';
import { collectSecrets, leaksIn } from '../../support/seen-secrets.ts';
import { becomesActive, given, opensRequest, question, signsIn } from '../../support/steps.ts';
import { cardOf, raisesReach } from './support/raises-reach.ts';

const { secrets, stop } = collectSecrets();
const { anna, ben, carla, dave } = contoso.people;
const product = { tenant: contoso.tid, appId: apps.taxcalc.clientId };

let running: Running;
let admin: Actor;
let users: Actor[];
let number: string;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: ben }], onServer: true });
  admin = running.actor(contoso, ben);
  await admin.teams.installs();
  const [first, second] = [running.actor(contoso, anna), running.actor(contoso, carla)];
  number = await opensRequest(first);
  await second.teams.says('connect my mailbox');
  await second.teams.taps(await second.teams.waitsFor('the list', hasButton('confirm_scopes')), 'confirm_scopes');
  await second.teams.waitsFor('joining the request', says(number));
  users = [first, second];
});
afterEach(async () => {
  running.setClock(0);
  await running.sim('faults');
});
afterAll(async () => {
  stop();
  await running?.stop();
});

/** Without the one that registering the application left to the administrator themselves. */
const grants = async (): Promise<Grant[]> =>
  (await running.cloud()).grants.filter(
    ({ tenant, appId, principalId }) =>
      tenant === contoso.tid && appId === product.appId && principalId !== contoso.people.erin.oid,
  );
const stands = async () =>
  (await running.database.rows(`select state, evidence, trouble from requests where number = '${number}'`))[0];
const carriesOut = async (link: string, as: Person, browser = new Browser()): Promise<Page> =>
  (await carriesOutTask(running, link, as, browser)).after;

it("an approver's right to read the directory is asked, granted at Microsoft and found there", async () => {
  const page = await raisesReach(running, admin);
  expect(page.text).toContain('I look now what I may read in your directory');
});

describe('grants for those who were listed', () => {
  let link: string;
  beforeAll(async () => {
    const card = cardOf(await admin.teams.taps(await question(admin, number), 'approve_listed'));
    link = given(
      linksOf(card).find((each) => each.includes('/manage/')),
      'link',
    );
  });

  it('are not offered while the application is not registered there, and the page has the way that registers it (T43)', async () => {
    const page = await carriesOut(link, ben);

    expect(page.text).toContain('TaxCalc-Hub is not in your tenant yet');
    expect(page.text).toContain('leave the box “Consent on behalf of your organization” without a tick');
    expect(page.has('write')).toBe(false);
    const register = async (consent: 'accept' | 'cancel') =>
      (await walkThroughMicrosoft(await page.press('register'), running.login, contoso.people.erin.upn, { consent }))
        .page;
    const declined = await register('cancel');
    expect([declined.text.includes('is not in your tenant yet'), declined.has('register')]).toEqual([true, true]);
    const done = await register('accept');
    expect(done.text).toContain('TaxCalc-Hub is registered in your tenant now');
    expect((await done.press('onward')).url).toContain('/manage/');
    // For the administrator alone, and nothing of their sign-in was taken up.
    const made = (await running.cloud()).grants.filter(({ appId }) => appId === product.appId);
    expect(made.map(({ principalId }) => principalId)).toEqual([contoso.people.erin.oid]);
    expect(await running.database.rows('select * from tokens')).toEqual([]);
    // The look that the return started.
    await vi.waitFor(async () => {
      const [row] = await running.database.rows(
        `select object_id from applications where product = 'taxcalc-communications-centre'`,
      );
      expect(row?.['object_id']).toBeTruthy();
    }, patience);
  });

  it('are named to nobody before a role is proved: the link alone tells product, request and organisation', async () => {
    const before = await running.database.truth();
    const page = await new Browser().open(link);

    for (const each of ['TaxCalc Communications Centre', number, contoso.domain]) expect(page.text).toContain(each);
    for (const each of ['@', anna.name, carla.name, ben.name, '2 people', 'PowerShell'])
      expect(page.text).not.toContain(each);
    expect(await running.database.truth()).toEqual(before);
    const { page: teams } = await walkThroughMicrosoft(await page.press('sign-in'), running.login, dave.upn);
    expect(teams.text).not.toContain(anna.mail);
  });

  it('are announced to an administrator with whom they are for and how many they add, and looking writes nothing (T45)', async () => {
    const browser = new Browser();
    const door = await browser.open(link);
    const { page } = await walkThroughMicrosoft(await door.press('sign-in'), running.login, ben.upn);

    for (const each of ['Grant TaxCalc Communications Centre to 2 people', anna.mail, carla.mail, 'Adds 2 people'])
      expect(page.text).toContain(each);
    expect((await browser.open(page.url)).text).toBe(page.text);
    expect((await new Browser().open(page.url)).text).not.toContain(anna.mail);
    expect(await grants()).toEqual([]);
    running.setClock(11 * 60_000);
    expect((await page.press('write')).status).toBe(410);
    expect(await grants()).toEqual([]);
  });

  it('are written by nobody without a role that may grant', async () => {
    const page = await carriesOut(link, dave);

    expect(page.text).toContain('Dave Okafor, with your roles you cannot grant this');
    expect(page.text).toContain('The role “Teams Administrator”: administers its own field only');
    expect(await grants()).toEqual([]);
  });

  it('are written with an account of another tenant by nobody', async () => {
    const picker = await (await new Browser().open(link)).press('sign-in');
    const password = await picker.fill('account', fabrikam.people.gus.upn).press('next');

    expect((await password.press('sign-in')).text).toContain('AADSTS50020');
    expect(await grants()).toEqual([]);
  });

  it('are shown once more where Microsoft did not answer at the sign-in, by one button, and nothing is written', async () => {
    await running.sim('faults', { where: 'token', kind: '503', retryAfter: 20, times: 1 });
    const failed = await carriesOut(link, ben);
    expect(failed.text).toContain('Microsoft did not answer properly just now');
    const { page } = await walkThroughMicrosoft(await failed.press('again'), running.login, ben.upn);

    expect(page.has('write')).toBe(true);
    expect(await grants()).toEqual([]);
  });

  it('that Microsoft refuses leave the request approved with what went wrong, and the link open', async () => {
    const busy = { where: 'graph', kind: '503', match: { path: '/oauth2PermissionGrants' }, retryAfter: 0 };
    await running.sim('faults', busy);
    const page = await carriesOut(link, ben);

    expect(page.text).toContain('Not everything worked');
    expect(page.text).toContain(`${anna.mail}: not done`);
    expect(await stands()).toMatchObject({ state: 'approved', evidence: 'none', trouble: { class: 'transient' } });
    expect(await grants()).toEqual([]);
    expect((await new Browser().open(link)).has('sign-in')).toBe(true);
  });

  it('are one for each of them and no other, and a reload shows the same and writes nothing (T39, T40, T45)', async () => {
    const browser = new Browser();
    const page = await carriesOut(link, ben, browser);

    expect(page.text).toContain('The grants for TaxCalc Communications Centre are written');
    const written = await grants();
    expect(written.map(({ consentType, principalId }) => [consentType, principalId]).sort()).toEqual(
      [anna, carla].map(({ oid }) => ['Principal', oid]).sort(),
    );
    expect((await browser.open(page.url)).text).toBe(page.text);
    const elsewhere = await new Browser().open(page.url);
    expect([elsewhere.status, elsewhere.text.includes(anna.mail)]).toEqual([410, false]);
    expect(await grants()).toEqual(written);
    expect((await new Browser().open(link)).status).toBe(410);
  });

  it('are known at once: the request is granted, and everybody who waited is called back (T37)', async () => {
    expect(await stands()).toEqual({ state: 'granted', evidence: 'grant_object', trouble: null });
    for (const user of users) {
      await signsIn(running, user, await user.teams.waitsFor('being called back', hasLinkTo('/connect/')));
      await becomesActive(user);
    }
    const done = await running.database.rows(`select actor, detail from timeline where kind = 'connection.grant_made'`);
    expect(done).toEqual([
      { actor: ben.name, detail: {} },
      { actor: ben.name, detail: {} },
    ]);
  });
});

describe('one grant alone', () => {
  /** The list of who has a grant, as the approver sees it. */
  async function worklist() {
    await admin.teams.says('status contoso.com');
    const status = await admin.teams.waitsFor('the tenant', hasButton('show_worklist'));
    return { status, card: cardOf(await admin.teams.taps(status, 'show_worklist')) };
  }

  it('is taken away from exactly one person, who is told who has the turn (T40, T51)', async () => {
    const before = await grants();
    const { card } = await worklist();
    // Both have one; the first row is Anna, who asked first.
    const link = given(
      linksOf(card).find((each) => each.includes('/manage/')),
      'link',
    );
    const { task, after } = await carriesOutTask(running, link, ben);
    expect(task.text).toContain(`Take the grant for TaxCalc Communications Centre away from ${anna.mail}`);
    expect(task.text).toContain('Takes the grant from 1 person');

    expect(after.text).toContain(`${anna.mail}: grant deleted`);
    expect(await grants()).toEqual(before.filter(({ principalId }) => principalId !== anna.oid));
    await users[0]?.teams.waitsFor('the news', says('The consent was withdrawn'));
    expect((await new Browser().open(link)).status).toBe(410);
  });

  it('is given back to exactly one person (T33, T40)', async () => {
    const before = await grants();
    const { card } = await worklist();
    const [link = ''] = linksOf(card).filter((each) => each.includes('/manage/'));
    const { task, after } = await carriesOutTask(running, link, ben);
    expect(task.text).toContain('Grant TaxCalc Communications Centre to 1 person');
    expect(task.text).toContain('Adds 1 person');

    expect(after.text).toContain(`${anna.mail}: granted`);
    const now = await grants();
    expect(now.filter(({ principalId }) => principalId !== anna.oid)).toEqual(before);
    expect(now).toHaveLength(before.length + 1);
  });

  it('is not given by an approver to themselves, while the tenant has another approver', async () => {
    await admin.teams.says('connect my mailbox');
    await admin.teams.taps(await admin.teams.waitsFor('the list', hasButton('confirm_scopes')), 'confirm_scopes');
    await running.settled();
    const [own] = await running.database.rows(`select id from connections where address = '${ben.mail}'`);
    const before = await grants();
    const linksNow = async () => linksOf((await worklist()).card).filter((each) => each.includes('/manage/'));
    const links = await linksNow();
    // The page with the button, for the one link that is about the approver's own mailbox.
    const reached: Page[] = [];
    for (const link of links) {
      const door = await (await new Browser().open(link)).press('sign-in');
      reached.push((await walkThroughMicrosoft(door, running.login, ben.upn)).page);
    }
    const [mine, ...more] = reached.filter(({ text }) => text.includes(ben.mail));
    expect([mine?.has('write'), more]).toEqual([true, []]);
    const { erin } = contoso.people;
    await running.database.rows(
      `insert into approvers select '${contoso.tid}', '${erin.oid}', '${erin.name}', proved_role, since
         from approvers where oid = '${ben.oid}'`,
    );

    expect(await linksNow()).toHaveLength(links.length - 1);
    const onward = await given(mine, 'page').press('write');
    expect((await walkThroughMicrosoft(onward, running.login, ben.upn)).page.status).toBe(410);
    expect(await grants()).toEqual(before);
    const [row] = await running.database.rows(`select state from connections where id = '${own?.['id']}'`);
    expect(row?.['state']).not.toBe('active');
    await running.database.rows(`delete from approvers where oid = '${erin.oid}'`);
  });

  it('ends with the link after seven days', async () => {
    const { card } = await worklist();
    const [link = ''] = linksOf(card).filter((each) => each.includes('/manage/'));
    running.setClock(7 * 24 * 3_600_000 + 1_000);

    expect((await new Browser().open(link)).status).toBe(410);
    expect((await fetch(link, { method: 'POST', redirect: 'manual' })).status).toBe(410);
    expect((await new Browser().open(link.slice(0, -2))).status).toBe(404);
  });
});

it("nothing of an administrator's sign-in is kept: no token stands in the database or in the log", async () => {
  const tokens = new Map([...secrets].filter(([kind]) => kind.endsWith('_token')));
  expect([...tokens.keys()]).toContain('access_token');
  expect(leaksIn(JSON.stringify(await running.database.dump()), tokens)).toEqual([]);
  expect(leaksIn(JSON.stringify(running.log), tokens)).toEqual([]);
  expect(JSON.stringify(running.log)).not.toMatch(/\/(manage|rights)\/[\w-]{20}/);
});
