import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import { contoso, fabrikam, northwind, type Person } from '../../sandbox/cloud/world.ts';
import { hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, opensRequest, question, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

/** The link in the text that the requester passes on. */
async function passedOn(requester: Actor, number: string): Promise<string> {
  const isIt = (message: Message) => hasLinkTo('/approve/')(message) && says(number)(message);
  return given(linkTo(await requester.teams.waitsFor(`the text to pass on ${number}`, isIt), '/approve/'), 'link');
}

/** Signs in on the page behind the link. */
const proves = async (door: Page, who: Person): Promise<Page> =>
  (await walkThroughMicrosoft(await door.press('sign-in'), running.login, who.upn)).page;

const stateOf = async (number: string) =>
  (await running.database.rows(`select state from requests where number = '${number}'`))[0]?.['state'];

describe('the link that a requester passes on', () => {
  let anna: Actor;
  let number: string;
  let link: string;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    number = await opensRequest(anna);
    link = await passedOn(anna, number);
  });

  it('shows whoever opens it the product and a sign-in button, nothing of the requester or the tenant', async () => {
    const door = await new Browser().open(link);

    expect(door.text).toContain('TaxCalc Communications Centre');
    for (const secret of ['Anna', 'contoso', 'Contoso', number, contoso.tid]) expect(door.text).not.toContain(secret);
    expect(door.has('sign-in')).toBe(true);
    expect(door.has('approve')).toBe(false);
  });

  it.each<[string, Person, string]>([
    [
      'an administrator of something else hears which roles it takes and which was seen',
      contoso.people.dave,
      'The role “Teams Administrator”: administers its own field only',
    ],
    [
      'who is only eligible hears to activate the role first (S30)',
      contoso.people.fiona,
      'If you are eligible for one of them, activate it first',
    ],
    ['a colleague without any role hears so', contoso.people.carla, 'No administrator role was seen'],
  ])('%s, and nothing is decided', async (_, person, answer) => {
    const before = await running.database.truth();
    const page = await proves(await new Browser().open(link), person);

    expect(page.text).toContain(answer);
    expect(page.text).toContain('Global Administrator, Privileged Role Administrator, Cloud Application Administrator');
    expect(page.has('approve')).toBe(false);
    expect(page.text).not.toContain('Anna');
    expect(await running.database.truth()).toEqual(before);
  });

  it('leads an administrator of another tenant nowhere: the sign-in is at the tenant of the request', async () => {
    const before = await running.database.truth();
    const picker = await (await new Browser().open(link)).press('sign-in');
    const password = await picker.fill('account', fabrikam.people.gus.upn).press('next');
    const end = await password.press('sign-in');

    expect(end.text).toContain('Signing in did not work');
    expect(end.text).toContain('AADSTS50020');
    expect(await running.database.truth()).toEqual(before);
  });

  it.each([
    ['did not answer', { kind: '503', retryAfter: 20 }, 'Microsoft did not answer properly just now'],
    ['contradicts itself', { kind: 'aadsts', code: 65001, suberror: '' }, 'Microsoft does not know it everywhere yet'],
  ])(
    'has a button that signs in once more where Microsoft %s, for whoever is not in Teams',
    async (_, fault, words) => {
      await running.sim('faults', { where: 'token', times: 1, ...fault });
      const failed = await proves(await new Browser().open(link), contoso.people.erin);
      expect(failed.text).toContain(words);
      expect(failed.has('approve')).toBe(false);

      const { page } = await walkThroughMicrosoft(await failed.press('again'), running.login, contoso.people.erin.upn);
      expect(page.has('approve')).toBe(true);
    },
  );

  it('shows an entitled administrator everything before the decision, and the same again when the page is loaded again (T31)', async () => {
    const browser = new Browser();
    const brief = await proves(await browser.open(link), contoso.people.erin);

    for (const each of [
      number,
      'Anna de Vries',
      'Woodgrove Software (verified by Microsoft)',
      'Mail.ReadWrite',
      'It opens no mailbox by itself',
    ])
      expect(brief.text).toContain(each);
    const again = await browser.open(brief.url);
    expect(again.text).toBe(brief.text);
    expect(again.has('approve')).toBe(true);
  });

  it('takes no decision with a proof older than ten minutes, a forged one, or from another browser', async () => {
    const browser = new Browser();
    const brief = await proves(await browser.open(link), contoso.people.erin);
    const proof = given(new URL(brief.url).searchParams.get('state'), 'proof');
    const before = await running.database.truth();

    const sent = (fields: Record<string, string>, cookie = '') =>
      fetch(`${running.botUrl}/approve/decision`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams(fields),
      });
    expect((await sent({ proof, decision: 'approve' })).status).toBe(410);
    expect((await sent({ proof, decision: 'approve' }, `__Host-trip-${proof.slice(0, 8)}=${proof}`)).status).toBe(410);
    expect((await sent({ decision: 'approve' })).status).toBe(410);
    expect((await sent({ proof: 'A'.repeat(43), decision: 'approve' })).status).toBe(410);
    expect((await new Browser().open(brief.url)).text).not.toContain('Anna');
    running.setClock(10 * 60_000 + 1_000);
    expect((await brief.press('approve')).text).toContain('took too long');
    expect(await running.database.truth()).toEqual(before);
  });

  it('asks for a reason before it denies, keeps the page, takes no password for one, and the requester reads the reason (T8)', async () => {
    const brief = await proves(await new Browser().open(link), contoso.people.erin);
    const missing = await brief.press('deny');
    expect(missing.text).toContain('Please give a reason');
    expect(await stateOf(number)).toBe('open');

    const secret = await missing.fill('reason', 'the password is Sunshine12').press('deny');
    expect(secret.text).toContain('This looked like a password, so it was not kept');
    expect(secret.text).not.toContain('Sunshine');
    expect(await stateOf(number)).toBe('open');

    const done = await secret.fill('reason', 'We buy another product').tick('become', false).press('deny');
    expect(done.text).toContain('the people who waited are told your reason');
    expect(wordsOf(await anna.teams.waitsFor('the denial', says('Not approved')))).toContain('We buy another product');
    expect(await running.database.rows(`select oid from approvers where tenant = '${contoso.tid}'`)).toEqual([]);
  });

  it('tells a late opener who decided, and is dead once its request is over time (S24)', async () => {
    const late = await proves(await new Browser().open(link), contoso.people.ben);
    expect(late.text).toContain('Erin Walsh has already decided');
    expect(late.has('approve')).toBe(false);
    running.setClock(14 * 24 * 3_600_000 + 1_000);
    const over = await new Browser().open(link);
    expect([over.status, over.has('sign-in')]).toEqual([410, false]);
    expect((await new Browser().open(`${link.slice(0, -1)}x`)).status).toBe(404);
  });
});

describe('an administrator who proves the role', () => {
  it('becomes the named approver if they wish, and the next request comes to their chat', async () => {
    const noor = running.actor(northwind, northwind.people.noor);
    const nina = running.actor(northwind, northwind.people.nina);
    const otto = running.actor(northwind, northwind.people.otto);
    const number = await opensRequest(noor);
    const brief = await proves(await otto.browser.open(await passedOn(noor, number)), otto.person);
    expect(brief.text).toContain('I become a named approver');
    await brief.fill('reason', 'Not this one').tick('become').press('deny');
    expect(await stateOf(number)).toBe('denied');

    await otto.teams.installs();
    const next = await opensRequest(nina);
    expect(wordsOf(await question(otto, next))).toContain('Nina Rossi');
    await running.settled();
    expect(sentTo(nina, hasLinkTo('/approve/'))).toEqual([]);
  });

  it('decides what they asked for themselves only while the tenant has no other approver', async () => {
    const { ben, erin, anna } = contoso.people;
    const [asker, other, colleague] = [ben, erin, anna].map((who) => running.actor(contoso, who)) as [
      Actor,
      Actor,
      Actor,
    ];
    const decides = async (requester: Actor, who: Actor): Promise<{ number: string; page: Page }> => {
      const number = await opensRequest(requester);
      const brief = await proves(await who.browser.open(await passedOn(requester, number)), who.person);
      return {
        number,
        page: await brief
          .fill('reason', 'Not now')
          .tick('become', who === other)
          .press('deny'),
      };
    };
    expect(await stateOf((await decides(asker, asker)).number)).toBe('denied');
    expect(await stateOf((await decides(colleague, other)).number)).toBe('denied');

    const own = await decides(asker, asker);
    expect(own.page.text).toContain('You asked for this yourself, and your organisation has another approver');
    expect(await stateOf(own.number)).toBe('open');
  });
});
