import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { apps, contoso, fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasLinkTo } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { linksOf } from '../../sandbox/teams/card.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { verbs } from '../../src/services/journeys/facts.ts';
import { isActive, newDevice, preparesDevice, signsInAs } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  opensRequest,
  presses,
  sentTo,
  signsIn,
} from '../support/steps.ts';

let running: Running;
let hanna: Actor;
let anna: Actor;
let ben: Actor;
let fay: Actor;
let number: string;
/** Every address that the bot asked of Microsoft's Graph. */
const asked: URL[] = [];
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: northwind, person: northwind.people.otto },
    ],
  });
  hanna = running.actor(woodgrove, woodgrove.people.hanna);
  anna = running.actor(contoso, contoso.people.anna);
  ben = running.actor(contoso, contoso.people.ben);
  fay = running.actor(fabrikam, fabrikam.people.fay);
  await Promise.all([hanna, anna, ben, fay].map((who) => who.teams.installs()));
  number = await opensRequest(anna);
  const real = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    if (url.pathname.startsWith('/v1.0/') || url.pathname.startsWith('/beta/'))
      asked.push(url, ...batched(url, init?.body));
    return real(input, init);
  });
  await signsIn(running, fay, await asksForMailbox(fay));
  await becomesActive(fay);
});
afterAll(async () => {
  vi.mocked(globalThis.fetch).mockRestore();
  await running?.stop();
});

/** What a batch asks for, as if each were asked by itself. */
function batched({ origin, pathname }: URL, body: unknown): URL[] {
  if (!pathname.endsWith('/$batch')) return [];
  const { requests } = JSON.parse(String(body)) as { requests: readonly { url: string }[] };
  return requests.map((each) => new URL(`/v1.0${each.url}`, origin));
}

/** What the bot answers to a sentence, in the turn. */
async function answerTo(who: Actor, sentence: string): Promise<string> {
  const before = sentTo(who).length;
  await who.teams.says(sentence);
  const [answer, ...more] = sentTo(who).slice(before);
  expect(more).toEqual([]);
  return answer ? wordsOf(answer) : '';
}

describe('helpdesk of the vendor', () => {
  it.each([
    ['the domain', () => 'status contoso.com'],
    ['the tenant id', () => `status ${contoso.tid}`],
    ['the tenant id in capitals', () => `Status of ${contoso.tid.toUpperCase()}?`],
  ])(
    'sees a tenant by %s: both levels with their evidence, whose turn, since when, and the next step',
    async (_, sentence) => {
      const words = await answerTo(hanna, sentence());
      const seen = [
        'contoso.com',
        contoso.tid,
        'Application level',
        'Requested',
        'no grant seen yet',
        'User level',
        'TaxCalc-Hub',
        number,
        'Open',
        'anna@contoso.com',
        'Ben Carter',
        'approve or deny the request',
        'since',
        'Known from',
        'only what sign-ins and Microsoft',
        'Waiting for an administrator',
      ];
      for (const each of seen) expect(words).toContain(each);
    },
  );

  it.each([
    [
      'a mailbox that waits',
      () => 'status anna@contoso.com',
      ['Application level', 'User level', 'Ben Carter', 'approve or deny'],
    ],
    [
      'a mailbox that works',
      () => 'status of fay@fabrikam.com',
      ['fay@fabrikam.com', 'Active', 'Granted to some', 'Proved for the account that signed in'],
    ],
    ['a request', () => `status ${number}`, [() => number, 'Anna de Vries', 'Application level', 'Open until']],
    ['a request written small', () => `what about ${number.toLowerCase()}`, ['Anna de Vries']],
  ])('sees %s', async (_, sentence, seen) => {
    const words = await answerTo(hanna, sentence());
    for (const each of seen) expect(words).toContain(typeof each === 'string' ? each : each());
  });

  it('sees state only: no link to sign in, no button that decides or cancels (S19)', async () => {
    for (const about of ['anna@contoso.com', number, 'contoso.com']) {
      await answerTo(hanna, `status ${about}`);
      const card = sentTo(hanna).at(-1);
      expect(hasLinkTo('/connect/')(card as never)).toBe(false);
      expect(linksOf(card?.card ?? {}).filter((link) => link.startsWith(running.login))).toEqual([]);
      expect(JSON.stringify(card?.card)).not.toMatch(
        /"verb":"(approve|deny|cancel_connection|confirm_scopes|check_now)"/,
      );
    }
  });

  it('can be shown no contents: of a mailbox, a calendar and contacts Microsoft is asked for an id alone (S19)', async () => {
    const wish = newDevice(fabrikam.people.room1);
    await signsInAs(running, await preparesDevice(fay, wish), wish.room);
    await fay.teams.waitsFor('"active"', isActive(wish));
    const ofMailboxes = asked.filter(({ pathname }) => !/^\/v1\.0\/(me|\$batch)$/.test(pathname));
    const fields = ofMailboxes.map(({ pathname, searchParams }) => [pathname, searchParams.get('$select')]);

    expect(new Set(fields.map(String))).toEqual(
      new Set(['/v1.0/me/mailFolders/inbox,id', '/v1.0/me/calendar,id', '/v1.0/me/contacts,id']),
    );
    const kept = await running.database.rows(
      "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'",
    );
    const contents = /body|preview|message|attendee|organi[sz]er|event|appointment|contact|phone|content/;
    expect(kept.map(({ name }) => String(name)).filter((name) => contents.test(name))).toEqual([]);
  });

  it.each([
    ['a domain that Microsoft does not know', 'status nowhere.example', 'I find no tenant for'],
    ['a mailbox that nobody asked for', 'status carla@contoso.com', 'I find nothing by the name'],
    ['a number of nothing', 'status CR-999', 'I find no approval request'],
  ])('hears so about %s', async (_, sentence, words) => {
    expect(await answerTo(hanna, sentence)).toContain(words);
  });

  it.each([
    ['a mailbox', 'why is anna@contoso.com not working?', ['anna@contoso.com', 'Ben Carter', 'Show the whole tenant']],
    ['a mailbox in few words', 'why anna@contoso.com', ['anna@contoso.com', 'Show the whole tenant']],
    ['a tenant', 'why is contoso.com stuck?', [contoso.tid, 'Ben Carter']],
  ])('asks why of %s, and sees how it stands (S15)', async (_, sentence, words) => {
    const answer = await answerTo(hanna, sentence);
    for (const each of words) expect(answer).toContain(each);
  });

  it('opens one connection of a tenant, and comes back to all of it', async () => {
    const shown = await answerTo(hanna, 'status anna@contoso.com');
    expect(shown).toContain('anna@contoso.com: how it stands');
    expect(await presses(hanna, { verb: 'show_tenant', data: { id: contoso.tid } })).toContain(contoso.tid);
  });

  it('asks for the reports of changed pages by a word that help names (T47)', async () => {
    expect(await answerTo(hanna, 'help')).toContain('“reports”');
    expect(await answerTo(hanna, 'reports')).toContain('No page is reported');
    expect(await answerTo(anna, 'reports')).toContain('Only for helpdesk');
  });

  it.each<[string, () => Actor]>([
    ['helpdesk', () => hanna],
    ['who asked', () => anna],
  ])('%s may not decide, and hears who may', async (_, who) => {
    expect(await answerTo(who(), `approve ${number}`)).toContain('Who may: Ben Carter');
  });

  it('sees a tenant that never met the bot by its domain at Microsoft', async () => {
    const words = await answerTo(hanna, 'status woodgrove.com');
    expect(words).toContain(woodgrove.tid);
    expect(words).toContain('There are no connections in this tenant yet');
  });
});

describe('who is not helpdesk', () => {
  const refused = 'shown only to helpdesk';

  it.each<[string, () => Actor]>([
    ['a person of the same tenant', () => anna],
    ['a person of another tenant', () => fay],
    ['somebody of the vendor who is not named', () => running.actor(woodgrove, woodgrove.people.victor)],
  ])('%s learns nothing of a tenant, not even whether it is known', async (_, who) => {
    const person = who();
    const answers = [];
    for (const about of [
      'northwind.com',
      northwind.tid,
      'nowhere.example',
      '00000000-0000-4000-8000-000000000009',
      'CR-9999',
      'x@nowhere.example',
    ])
      answers.push(await answerTo(person, `status ${about}`));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(refused);
  });

  it('a person of another tenant cannot tell a request or mailbox that exists from one that does not', async () => {
    expect(await answerTo(fay, `status ${number}`)).toBe(await answerTo(fay, 'status CR-9999'));
    expect(await answerTo(fay, 'status anna@contoso.com')).toBe(await answerTo(fay, 'status nobody@contoso.com'));
    expect(await presses(fay, { verb: 'show_tenant', data: { id: contoso.tid } })).toContain(refused);
  });

  it('a named approver reads their own tenant and no other', async () => {
    expect(await answerTo(ben, 'status contoso.com')).toContain(contoso.tid);
    expect(await answerTo(ben, 'status anna@contoso.com')).toContain('anna@contoso.com');
    expect(await answerTo(ben, 'status fabrikam.com')).toContain(refused);
    expect(await answerTo(ben, 'status fay@fabrikam.com')).toContain(refused);
  });
});

describe("one's own status", () => {
  it('shows a waiting mailbox with whose turn it is, and each mailbox on its own line (T52)', async () => {
    expect(await answerTo(anna, 'status')).toContain('It is the turn of Ben Carter');
    await answerTo(anna, 'connect finance@contoso.com');
    const words = await answerTo(anna, 'status');
    expect(words).toContain('Your 2 connections');
    for (const each of ['anna@contoso.com', 'finance@contoso.com', 'Waiting for an administrator', 'Not started'])
      expect(words).toContain(each);
  });

  it('says that nothing is open to who has nothing', async () => {
    expect(await answerTo(running.newcomer(contoso), 'status')).toContain('Nothing is open');
  });

  it('of an approver who has nothing of their own is what waits for them', async () => {
    expect(await answerTo(ben, 'status')).toContain('Anna de Vries wants to use');
  });

  it('goes on from evidence to evidence until the grant is proved (design: four facts)', async () => {
    await approvesAndGrants(running, ben, number);
    expect(await answerTo(hanna, 'status contoso.com')).toContain(
      'Microsoft reports that an administrator agreed; the first sign-in proves it',
    );
    await signsIn(
      running,
      anna,
      await anna.teams.waitsFor('the link', (m) => hasLinkTo('/connect/')(m) && wordsOf(m).includes('anna@')),
    );
    await becomesActive(anna);
    const words = await answerTo(hanna, 'status contoso.com');
    expect(words).toContain('Proved by a sign-in');
    expect(words).toContain('Active');
  });
});

describe('who may change what, by any button there is', () => {
  let nina: Actor;
  let otto: Actor;
  let subjects: string[];
  beforeAll(async () => {
    nina = running.actor(northwind, northwind.people.nina);
    otto = running.actor(northwind, northwind.people.otto);
    await otto.teams.installs();
    const open = await opensRequest(nina);
    const [row] = await running.database.rows(`select id from connections where request = '${open}'`);
    subjects = [String(row?.['id']), open, northwind.tid, apps.taxcalc.clientId];
    await running.settled();
  });

  const due = `select name from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now()`;

  /** The verbs that change what people and Microsoft have settled, pressed on everything that this tenant has. */
  async function changes(who: Actor, but: readonly string[] = []): Promise<string[]> {
    const changing: string[] = [];
    let before = await running.database.truth();
    for (const verb of verbs.filter((each) => !but.includes(each))) {
      for (const id of subjects) await presses(who, { verb, data: { id, v: 1, reason: 'Not now' } });
      // What one verb sends out, and has looked up, is recorded before the next is tried.
      await running.settled();
      await vi.waitFor(async () => expect(await running.database.rows(due)).toEqual([]), { timeout: 20_000 });
      const after = await running.database.truth();
      if (JSON.stringify(after) !== JSON.stringify(before)) changing.push(verb);
      before = after;
    }
    return changing;
  }

  it.each<[string, () => Actor]>([
    ['helpdesk of the vendor', () => hanna],
    ['a colleague', () => running.actor(northwind, northwind.people.noor)],
    ['a person of another tenant', () => running.newcomer(contoso)],
    ['an approver of another tenant', () => ben],
  ])('%s: nothing of this tenant (S19)', async (_, who) => {
    const before = await of(northwind);
    await changes(who());
    expect(await of(northwind)).toEqual(before);
  });

  // Whoever reads a guide may report that a page has changed.
  const ofEverybody = ['report_changed'];

  it('helpdesk of the vendor: nothing anywhere (S19)', async () => {
    expect(await changes(hanna)).toEqual(ofEverybody);
  });

  it('the requester: their own connection, and no decision (S19)', async () => {
    const own = await changes(nina, ['cancel_connection']);
    expect(own).toEqual(['watch_on', 'watch_off', ...ofEverybody, 'give_reason']);
    expect(await of(northwind)).toMatchObject({ requests: [{ state: 'open' }] });
  });

  it('an approver: the decision and the settings of the tenant (S19)', async () => {
    const settings = ['policy_is_none', 'policy_is_low', 'policy_is_managed', 'policy_is_legacy'];
    const reach = ['raise_reach', 'manage_per_user', 'manage_for_all'];
    expect(await changes(otto, ['approve', 'approve_listed'])).toEqual(['deny', ...reach, ...ofEverybody, ...settings]);
    expect(await of(northwind)).toMatchObject({ requests: [{ state: 'denied' }, { state: 'open' }] });
  });

  const of = async ({ tid }: { tid: string }) => ({
    connections: await running.database.rows(`select * from connections where tenant = '${tid}' order by id`),
    requests: await running.database.rows(`select * from requests where tenant = '${tid}' order by number`),
    tenants: await running.database.rows(`select * from tenants where id = '${tid}'`),
    approvers: await running.database.rows(`select * from approvers where tenant = '${tid}' order by oid`),
  });
});
