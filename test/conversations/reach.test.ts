import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adatum, apps, type ConsentPolicy, contoso, fabrikam, type Tenant } from '../../sandbox/cloud/world.ts';
import { Browser } from '../../sandbox/conformance/support/browser.ts';
import { hasButton, hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import { writeCatalogue } from '../../sandbox/run/catalogue-file.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import {
  answerTo,
  atPortal,
  looksAt,
  nowAt,
  registers,
  servedBy,
  tenantStatus,
  turns,
  verbsOn,
} from '../support/desk-steps.ts';
import { fillsDeviceForm, newDevice } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, becomesActive, given, presses, question, sentTo, signsIn, walks } from '../support/steps.ts';

const ownApp = 'consent-concierge';

let running: Running;
let folder: string;
let ben: Actor;
let alma: Actor;
let gus: Actor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: adatum, person: adatum.people.alma },
      { tenant: fabrikam, person: fabrikam.people.gus },
    ],
    environment: { CATALOGUE: unverifiedDevices(join(folder, 'catalogue.json')) },
    onServer: true,
  });
  ben = running.actor(contoso, contoso.people.ben);
  alma = running.actor(adatum, adatum.people.alma);
  gus = running.actor(fabrikam, fabrikam.people.gus);
  await Promise.all([ben, alma, gus].map((who) => who.teams.installs()));
});
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The catalogue of the sandbox, in which Microsoft has not verified who publishes the devices' product. */
function unverifiedDevices(file: string): string {
  writeCatalogue(file);
  const { products, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { products: { id: string }[] };
  const changed = products.map((each) => (each.id === 'ctouch-pro' ? { ...each, publisherVerified: false } : each));
  writeFileSync(file, JSON.stringify({ ...rest, products: changed }));
  return file;
}

const reachOf = async ({ tid }: Tenant) =>
  (await running.database.rows(`select reach from tenants where id = '${tid}'`))[0]?.['reach'];
const stands = async (number: string) =>
  (
    await running.database.rows(
      `select state, evidence, decision is not null as decided from requests where number = '${number}'`,
    )
  )[0];

describe('the right to read a directory', () => {
  let status: Message;
  let number: string;
  let consent: string;
  /** What the card said that asked. */
  let question: string;

  it('is asked for by an approver alone, on a card that says what each permission is for and asks for all of them', async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    await anna.teams.says('hello');
    expect(await presses(anna, { verb: 'raise_reach', data: { id: contoso.tid } })).toContain('Only an approver');
    expect(await running.database.rows('select number from requests')).toEqual([]);

    status = await tenantStatus(running, ben);
    expect(wordsOf(status)).toContain('Only outcomes');
    const card = await turns(ben, status, 'raise_reach');
    question = textOf(card);
    number = given(/CR-\d+/.exec(question)?.[0], 'number');
    const { domain } = contoso;
    for (const each of [apps.concierge.clientId, domain, 'You asked that this bot be given the right', 'Nothing seen'])
      expect(textOf(card)).toContain(each);
    expect(textOf(card)).not.toContain(contoso.tid);
    expect(textOf(card)).toContain('Only a Global Administrator or a Privileged Role Administrator');
    // Asked twice, it is the same question.
    const again = { verb: 'raise_reach', data: { id: contoso.tid } };
    expect(await presses(ben, again, { replyToId: status.id })).toContain(number);
  });

  it('is not there because somebody said yes: the card leads to Microsoft, which is asked for all that is registered', async () => {
    const card = await turns(ben, status, 'approve');
    consent = given(linkToMicrosoft(card, running.login), 'link to Microsoft');
    const { origin, pathname, searchParams } = new URL(consent);

    expect(`${origin}${pathname}`).toBe(`${running.login}/${contoso.tid}/v2.0/adminconsent`);
    expect(searchParams.get('client_id')).toBe(apps.concierge.clientId);
    expect(searchParams.get('scope')).toBe('https://graph.microsoft.com/.default');
    expect([await reachOf(contoso), await stands(number)]).toEqual([
      'outcomes',
      { state: 'approved', evidence: 'none', decided: true },
    ]);
  });

  it("is the same list, in the same order and of the same publisher, as on Microsoft's page (T11)", async () => {
    const browser = new Browser(running.login);
    await browser.open(consent);
    const { html } = await browser.signInAs(ben.person.upn);
    const page = html.querySelectorAll('[data-scope]').map((line) => line.getAttribute('data-scope')?.split(' ')[0]);
    const publisher = html.querySelector('[data-testid="publisher"]')?.text ?? '';

    expect([...question.matchAll(/^([A-Z]\w*(?:\.[A-Z]\w*)+): /gm)].map(([, name]) => name)).toEqual(page);
    expect(page).toHaveLength(7);
    expect(html.querySelector('[data-testid="publisher-verified"]')?.text).toContain('verified publisher');
    expect(question).toContain(`${publisher} (verified by Microsoft)`);
  });

  it('is not raised by forged returns, neither without the state nor with it (S29)', async () => {
    const state = given(new URL(consent).searchParams.get('state'), 'state');
    const claims = { admin_consent: 'True', tenant: contoso.tid, scope: apps.concierge.clientId };
    for (const stolen of [{}, { state: 'A'.repeat(43) }, { state }, { state }]) {
      await fetch(`${running.botUrl}/auth/admin-callback?${new URLSearchParams({ ...claims, ...stolen })}`);
    }
    await looksAt(running, contoso, ownApp);

    expect([await reachOf(contoso), await stands(number)]).toEqual([
      'outcomes',
      { state: 'approved', evidence: 'microsoft_reports', decided: true },
    ]);
    expect((await running.cloud()).servicePrincipals.filter(({ tenant }) => tenant === contoso.tid)).toEqual([]);
    expect(wordsOf(await tenantStatus(running, ben))).toContain('Only outcomes');
  });

  it('is there once it is seen: the reach rises, and the request is granted by what stands in the directory', async () => {
    expect((await walks(running, ben, consent)).met).toContain('Permissions requested');
    await ben.teams.waitsFor('the grant', (message) => says('Granted at Microsoft')(message) && says(number)(message));

    expect([await reachOf(contoso), await stands(number)]).toEqual([
      'manage',
      { state: 'granted', evidence: 'grant_object', decided: true },
    ]);
    expect(verbsOn(nowAt(ben, status))).toEqual([]);
    const now = await tenantStatus(running, ben);
    expect(wordsOf(now)).toContain('Directory is read, grants can be written');
    expect(verbsOn(now)).not.toContain('raise_reach');
    expect(await presses(ben, { verb: 'raise_reach', data: { id: contoso.tid } })).toContain('happened already');
  });
});

describe("a grant that was made in Microsoft's portal", () => {
  it('calls back everybody who waits, though nobody decided in Teams, and closes the question (T37)', async () => {
    const people = [running.newcomer(contoso), running.newcomer(contoso)];
    const numbers: string[] = [];
    for (const who of people) numbers.push(await opensRequestOrJoins(who));
    const links = people.map((who) => sentTo(who, hasLinkTo('/connect/')).length);
    const [number = ''] = numbers;
    expect(numbers).toEqual([number, number]);
    const asked = await question(ben, number);
    await registers(running, contoso, apps.taxcalc);
    await (await atPortal(running, ben)).grants(apps.taxcalc, null);
    expect(await servedBy(running, contoso, apps.taxcalc)).toEqual(['everybody']);
    // The look that comes every hour comes at the start, too.
    await running.restart();

    for (const who of people) {
      const card = await who.teams.waitsFor('being called back', says('is granted'));
      expect(hasLinkTo('/connect/')(card)).toBe(true);
    }
    await running.settled();
    expect(people.map((who) => sentTo(who, hasLinkTo('/connect/')).length)).toEqual(links.map((count) => count + 1));
    expect(await stands(number)).toEqual({ state: 'granted', evidence: 'grant_object', decided: false });
    expect(wordsOf(nowAt(ben, asked))).toContain('Granted at Microsoft');
    expect(verbsOn(nowAt(ben, asked))).toEqual([]);
  });
});

/** The first opens the request, whoever comes later joins it by reading the permissions. */
async function opensRequestOrJoins(who: Actor): Promise<string> {
  await who.teams.says('connect my mailbox');
  await who.teams.taps(await who.teams.waitsFor('the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
  const card = await who.teams.waitsFor('what comes next', (message) => !hasButton('confirm_scopes')(message));
  if (hasButton('saw_admin_wall')(card)) await who.teams.taps(card, 'saw_admin_wall');
  return given(/CR-\d+/.exec(wordsOf(await who.teams.waitsFor('the request', says(/CR-\d+/))))?.[0], 'number');
}

describe("Microsoft's setting for people's own consent, where the directory is read", () => {
  const settings: readonly [ConsentPolicy, string, string][] = [
    ['none', 'Nobody', 'Nobody may agree for themselves'],
    ['microsoft-user-default-low', 'Low risk only', 'classed every permission as low risk'],
    ['microsoft-user-default-recommended', 'Microsoft decides', 'Microsoft keeps the list'],
    ['microsoft-user-default-legacy', 'Everybody', 'every permission that is not kept for administrators'],
  ];

  const forecasts: Partial<Record<ConsentPolicy, string>> = {
    none: 'this tenant does not let people agree',
    'microsoft-user-default-low': 'this tenant accepts verified publishers only, and this one is not verified',
  };

  it('stands on the status and in the guide, in another text for each of the four, as read there, and foretells who is needed, who is then asked before anybody signs in (S3, S4, T17, T19, T26, T28)', async () => {
    const texts = new Set<string>();
    for (const [policy, badge, text] of settings) {
      await running.sim('tenants', { tenant: contoso.domain, policy });
      await looksAt(running, contoso, ownApp);
      const words = wordsOf(await tenantStatus(running, ben));
      for (const each of [badge, text, 'Read in the directory on']) expect(words).toContain(each);
      texts.add(
        given(
          words.split('\n').find((line) => line.includes(text)),
          text,
        ),
      );
      const guide = await answerTo(running, ben, 'where do I find the setting for user consent?');
      expect(wordsOf(guide)).toContain(text);
      expect(verbsOn(guide).filter((verb) => verb.startsWith('policy_is_'))).toEqual([]);
      // What is read there foretells the way to whoever comes next.
      const foretold = forecasts[policy];
      if (!foretold) continue;
      const asks = running.newcomer(contoso);
      const list = await fillsDeviceForm(asks, newDevice(contoso.people.room6));
      expect(wordsOf(list), policy).toContain(`An administrator must agree: ${foretold}`);
      // Who reads that is not sent into the wall: the administrator is what comes first after "Continue".
      await asks.teams.taps(list, 'confirm_scopes');
      const first = await asks.teams.waitsFor('the way to the administrator', hasButton('saw_admin_wall'));
      expect(verbsOn(first)[0]).toBe('saw_admin_wall');
      await asks.teams.taps(first, 'saw_admin_wall');
      const waits = await asks.teams.waitsFor('the request', says(/CR-\d+/));
      await asks.teams.taps(waits, 'cancel_connection');
    }
    expect(texts.size).toBe(4);
    expect(await presses(ben, { verb: 'policy_is_none', data: { id: '', v: 3 } })).toContain('happened already');
    expect(wordsOf(await tenantStatus(running, ben))).toContain('Everybody');
  });
});

describe("Microsoft's setting, where the directory is not read", () => {
  /** The guide's step for the setting, asked for by a sentence. */
  const settingStep = (who: Actor) => answerTo(running, who, 'where do I find the setting for user consent?');

  it('is not known until an approver says what they see; nobody else is believed (T26)', async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    await ada.teams.says('hello');
    expect(wordsOf(await tenantStatus(running, alma))).toContain('Not known');
    expect(await presses(ada, { verb: 'policy_is_none', data: { id: '', v: 3 } })).toContain('Only an approver');
    const status = await tenantStatus(running, alma);
    await turns(alma, status, 'show_guide');
    expect(verbsOn(nowAt(alma, status))).toEqual(
      expect.arrayContaining(['policy_is_none', 'policy_is_low', 'policy_is_managed', 'policy_is_legacy']),
    );
    await alma.teams.taps(status, 'policy_is_none');

    const words = wordsOf(await tenantStatus(running, alma));
    for (const each of ['Nobody may agree for themselves', 'a setting, not a fault', 'As an administrator told me on'])
      expect(words).toContain(each);
  });

  it('“do not allow” foretells an administrator to everybody, and the second person meets no wall (T17, T27)', async () => {
    const [first, second] = [adatum.people.ada, adatum.people.abel].map((who) => running.actor(adatum, who)) as [
      Actor,
      Actor,
    ];
    const foretold = await answerTo(running, first, 'connect my mailbox');
    expect(wordsOf(foretold)).toContain('An administrator must agree: this tenant does not let people agree');
    await first.teams.taps(foretold, 'confirm_scopes');
    const card = await first.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
    expect((await signsIn(running, first, card)).ended).toBe('wall');
    await first.teams.taps(card, 'saw_admin_wall');

    const permissions = await answerTo(running, second, 'connect my mailbox');
    expect(wordsOf(permissions)).toContain('An administrator has been asked already');
    await second.teams.taps(permissions, 'confirm_scopes');
    await second.teams.waitsFor('joining the request', says(/CR-\d+/));
    expect(sentTo(second, hasLinkTo('/connect/'))).toEqual([]);
    const open = await running.database.rows(
      `select number from requests where tenant = '${adatum.tid}' and state = 'open'`,
    );
    expect(open).toHaveLength(1);
    const number = String(open[0]?.['number']);
    await alma.teams.taps(await question(alma, number), 'deny', { reason: 'Not in this test' });
    await first.teams.waitsFor('the end', says('Not approved'));
  });

  it('the other settings leave it to people, but not for a publisher whom Microsoft has not verified (T28)', async () => {
    await gus.teams.taps(await settingStep(gus), 'policy_is_low');
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    const wish = newDevice(fabrikam.people.room1);
    expect(wordsOf(await fillsDeviceForm(fay, wish))).toContain(
      'An administrator must agree: this tenant accepts verified publishers only, and this one is not verified',
    );
    const kim = running.newcomer(fabrikam);
    expect(wordsOf(await answerTo(running, kim, 'connect my mailbox'))).toContain('It may go without an administrator');
  });

  it('“allow” means that nobody is asked, and nobody is: the sign-in ends active without a request (T13, T28)', async () => {
    await gus.teams.taps(await settingStep(gus), 'policy_is_legacy');
    const kim = running.newcomer(fabrikam);
    expect(wordsOf(await answerTo(running, kim, 'connect my mailbox'))).toContain(
      'Most likely no administrator is needed',
    );
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await signsIn(running, fay, await asksForMailbox(fay));
    await becomesActive(fay);
    expect(
      await running.database.rows(`select number from requests where tenant = '${fabrikam.tid}' and state = 'open'`),
    ).toEqual([]);
  });
});
