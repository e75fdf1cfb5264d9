import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { apps, contoso, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, linksOf, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { answerTo, nowAt, tenantStatus, turns, verbsOn } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, becomesActive, given, opensRequest, presses, sentTo, signsIn } from '../support/steps.ts';

let running: Running;
let ben: Actor;
let anna: Actor;
let hanna: Actor;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }], onServer: true });
  ben = running.actor(contoso, contoso.people.ben);
  anna = running.actor(contoso, contoso.people.anna);
  hanna = running.actor(woodgrove, woodgrove.people.hanna);
  await ben.teams.installs();
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

describe('what each person sees of a journey', () => {
  const ofAdministrators = [
    'approve',
    'approve_listed',
    'deny',
    'granted_by_hand',
    'raise_reach',
    'manage_per_user',
    'manage_for_all',
    'ask_manage_per_user',
    'ask_manage_for_all',
    'show_worklist',
    'show_permissions',
    'show_guide',
    'guide_next',
    'show_tenant',
    'grant_for_all',
    'for_everybody',
  ];
  const ofUsers = [
    'confirm_scopes',
    'saw_admin_wall',
    'pressed_cancel',
    'cancel_connection',
    'reauthorise',
    'watch_on',
  ];
  const everyCard = (who: Actor): Message[] =>
    who.teams.chat.happenings.map(({ message }) => message).filter(({ card }) => card !== null);
  const everyVerb = (who: Actor): string[] => [...new Set(everyCard(who).flatMap(verbsOn))];
  const everyPath = (who: Actor): string[] =>
    everyCard(who)
      .flatMap(({ card }) => linksOf(card ?? {}))
      .map((link) => (link.startsWith(running.login) ? 'microsoft' : (new URL(link).pathname.split('/')[1] ?? '')));

  it('are their own steps: a user never sees an administrator’s, nor the other way round (T3)', async () => {
    const number = await opensRequest(anna);
    await approvesAndGrants(running, ben, number);
    await signsIn(running, anna, await anna.teams.waitsFor('being called back', hasLinkTo('/connect/')));
    await becomesActive(anna);
    await ben.teams.waitsFor('the news', says('has now succeeded'));
    await running.settled();

    expect(everyVerb(anna).filter((verb) => ofAdministrators.includes(verb) || verb.startsWith('policy_is_'))).toEqual(
      [],
    );
    expect(everyVerb(anna)).toEqual(expect.arrayContaining(['confirm_scopes', 'saw_admin_wall']));
    for (const path of ['approve', 'manage', 'microsoft']) expect(everyPath(anna)).not.toContain(path);
    expect(everyVerb(ben).filter((verb) => ofUsers.includes(verb))).toEqual([]);
    expect(everyPath(ben)).toContain('microsoft');
    expect(everyPath(ben)).not.toContain('connect');
  });
});

describe('the guide', () => {
  it.each([
    ['where do I find the setting for user consent?', 'Step 4 of 4'],
    ['Where is it in the Identity administration module?', 'Step 4 of 4'],
    ['which menu has the consent settings in Entra', 'Step 4 of 4'],
    ['waar vind ik de instelling voor toestemming?', 'Stap 4 van 4'],
  ])('answers “%s” with the path and the page, in the language of the reader (T20, T21)', async (sentence, step) => {
    const who = running.newcomer(contoso);
    const guide = await answerTo(running, who, sentence);
    for (const each of [step, '“User consent settings”', '“Identity” → “Applications” → “Enterprise applications”'])
      expect(wordsOf(guide)).toContain(each);
    expect(linksOf(guide.card ?? {})[0]).toContain('ConsentPoliciesMenuBlade');
  });

  it.each(['what is Entra?', 'what does Identity mean?', 'what is Azure AD?'])(
    'is not what a question for the word means: “%s” names Identity and Entra together (T24)',
    async (sentence) => {
      const words = wordsOf(await answerTo(running, running.newcomer(contoso), sentence));
      for (const each of ['Identity', 'Entra']) expect(words).toContain(each);
      expect(words).not.toContain('Step ');
    },
  );

  /** What the page behind each step shows, in the simulated portal; the addresses in the real one have tests of their own. */
  const steps: readonly { shows: string; says: readonly string[]; role: string | null }[] = [
    { shows: 'Admin', says: ['office portal'], role: null },
    { shows: 'Microsoft 365 admin center', says: ['“Admin” in the left menu', 'no administrator role'], role: null },
    { shows: 'Microsoft Entra admin center', says: ['“Identity”, which is Microsoft Entra'], role: null },
    { shows: '◉ Let Microsoft manage', says: ['“Consent and permissions”'], role: 'Global Reader' },
    {
      shows: 'TaxCalc-Hub',
      says: ['Register TaxCalc-Hub', apps.taxcalc.clientId],
      role: 'Cloud Application Administrator',
    },
    { shows: 'TaxCalc-Hub', says: ['Find TaxCalc-Hub', '“All applications”'], role: null },
    {
      shows: 'TaxCalc-Hub',
      says: ['“Permissions”', '“Admin consent”', '“User consent”'],
      role: 'Cloud Application Administrator',
    },
    { shows: 'TaxCalc-Hub', says: ['PowerShell'], role: 'Cloud Application Administrator' },
  ];

  it('goes by “I see it” from the office portal to the grants, each step with its page, its day and its least role (T21-T25, T47)', async () => {
    const asks = await answerTo(running, ben, 'where do I find the setting for user consent?');
    await ben.teams.taps(asks, 'policy_is_managed');
    const status = await tenantStatus(running, ben);
    await turns(ben, status, 'show_guide');
    for (const [index, step] of steps.entries()) {
      const card = nowAt(ben, status);
      const words = wordsOf(card);
      for (const each of [`Step ${index + 1} of ${steps.length}`, 'Valid as of', ...step.says])
        expect(words).toContain(each);
      const page = given(
        buttonsOf(card.card ?? {}).find(({ title }) => title === 'Open the page')?.url,
        `page of step ${index + 1}`,
      );
      expect(new URL(page).hostname).toBe('127.0.0.1');
      // As the script of the portal's start page does it.
      const shown = await ben.browser.open(page.replace('/#view/', '/view/'));
      expect([shown.status, shown.text]).toEqual([200, expect.stringContaining(step.shows)]);
      if (step.role) expect(words).toContain(`the role ${step.role}`);
      else expect(words).not.toContain('Needs at least');
      expect(verbsOn(card)).toEqual(expect.arrayContaining(['guide_not_there', 'report_changed']));
      if (index + 1 < steps.length) await turns(ben, status, 'guide_next');
    }
    await turns(ben, status, 'show_tenant');
    expect(wordsOf(nowAt(ben, status))).toContain('Whether people may agree for themselves');
  });

  it('leads who does not see a page to the roles they hold, which the page behind it tells (T22, T23)', async () => {
    const dave = running.actor(contoso, contoso.people.dave);
    const guide = await answerTo(running, dave, 'where do I find the setting for user consent?');
    await turns(dave, guide, 'guide_not_there');
    const card = nowAt(dave, guide);
    expect(wordsOf(card)).toContain('lacks the role');
    expect(verbsOn(card)).not.toContain('guide_not_there');

    const link = given(linkTo(card, '/rights/'), 'link to the roles');
    const { page } = await walkThroughMicrosoft(await dave.browser.open(link), running.login, dave.person.upn);
    expect(page.text).toContain('The role “Teams Administrator”: administers its own field only');
  });
});

describe('the first step, for who does not see the portal', () => {
  it('tells how to get in, asks for no role, and leads on (T23)', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    await answerTo(running, carla, 'status');
    const seen = await presses(carla, { verb: 'guide_not_there', data: { id: '', v: 0 } });

    expect(seen).toContain('every work account opens it');
    expect(seen).not.toContain('lacks the role');
    expect(seen).toContain('Go on without it');
  });
});

describe('a page that has changed', () => {
  it('is kept while nobody of the helpdesk can be written to, and found by them as soon as they come (T47)', async () => {
    expect(await presses(ben, { verb: 'report_changed', data: { id: '', v: 0 } })).toContain('nobody has been told');

    await hanna.teams.installs();
    const list = await answerTo(running, hanna, 'status');
    expect(wordsOf(list)).toContain('Sign in to the office portal');
    expect(wordsOf(list)).toContain('reported by Ben Carter');
    expect(textOf(await turns(hanna, list, 'show_report'))).toContain('office');
    expect(verbsOn(await answerTo(running, hanna, 'status contoso.com'))).toContain('show_reports');
    for (const verb of ['show_reports', 'show_report'])
      expect(await presses(ben, { verb, data: { id: '', v: 0 } })).toContain('Only for helpdesk');
  });

  it('is reported with one press, and helpdesk of the vendor reads which one and whose (T47)', async () => {
    const guide = await answerTo(running, ben, 'where do I find the setting for user consent?');
    expect(await ben.teams.taps(guide, 'report_changed')).toMatchObject({
      kind: 'note',
      text: expect.stringContaining('helpdesk'),
    });
    const item = await hanna.teams.waitsFor('the item', says('user_consent_settings'));

    for (const each of ['Ben Carter', contoso.tid, 'ConsentPoliciesMenuBlade', 'Last checked'])
      expect(wordsOf(item)).toContain(each);
    await ben.teams.taps(guide, 'report_changed');
    await running.settled();
    expect(sentTo(hanna, says('user_consent_settings'))).toHaveLength(1);
    for (const who of [ben, anna]) expect(sentTo(who, says('user_consent_settings'))).toEqual([]);
    expect(hasButton('report_changed')(nowAt(ben, guide))).toBe(true);
  });
});
