import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { adatum, apps, contoso, fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasLinkTo } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, linksOf } from '../../sandbox/teams/card.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { verbs } from '../../src/services/journeys/facts.ts';
import { fillsDeviceForm, isActive, newDevice, preparesDevice, signsInAs } from '../support/device-steps.ts';
import { patience } from '../support/patience.ts';
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
    onServer: true,
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

/** The minute may end between two answers, and the card says as of when it is. */
const untimed = (words: string): string => words.replaceAll(/\b\d{1,2}:\d{2}\b/g, '--:--');

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

  it('who pastes an error is told what to tell the customer, with the tenant that was named one press away', async () => {
    const words = await answerTo(hanna, 'contoso.com gets AADSTS50105, what now');
    expect(words).toContain('Tell whoever met it');
    const card = sentTo(hanna).at(-1);
    const leads = JSON.stringify(card?.card);
    expect(leads).toContain('"verb":"show_tenant"');
    expect(leads).toContain(contoso.tid);
    expect(leads).not.toContain('"verb":"show_mine"');
    expect(await answerTo(anna, 'AADSTS50105')).not.toContain('Tell whoever met it');
    expect(await answerTo(hanna, 'AADSTS50105 at unheard-of.example')).toContain('Tell whoever met it');
    expect(JSON.stringify(sentTo(hanna).at(-1)?.card)).not.toContain('"verb":"show_tenant"');
    // A text that names a product: only who has a connection of their own is told to begin one.
    const wall = 'AADSTS65001: The user or administrator has not consented to use the application TaxCalc-Hub.';
    expect(await answerTo(hanna, wall)).toContain('Tell whoever met it');
    expect(await answerTo(hanna, wall)).not.toContain('connect it first');
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
    ['a tenant id of nobody that is known', 'status 00000000-0000-4000-8000-000000000009', 'Please give its domain'],
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

  it.each([
    ['why is anna@contoso.com not working?', 'Microsoft wants an administrator to agree first', 'Waiting for Ben'],
    ['waarom werkt anna@contoso.com niet?', 'Microsoft wil eerst het akkoord', 'Nu is Ben Carter aan de beurt'],
    ['warum geht anna@contoso.com nicht?', 'dass zuerst ein Administrator zustimmt', 'An der Reihe: Ben Carter'],
    [
      'pourquoi anna@contoso.com ne marche pas ?',
      'Microsoft veut d’abord qu’un administrateur accepte',
      'À faire par Ben Carter',
    ],
    ['¿por qué no funciona anna@contoso.com?', 'Microsoft quiere primero el acuerdo', 'Le toca a Ben Carter'],
  ])('that asks "%s" reads the cause first, then whose turn it is (S15)', async (sentence, cause, turn) => {
    const words = await answerTo(hanna, sentence);
    expect(words).toContain(cause);
    expect(words.indexOf(turn)).toBeGreaterThan(words.indexOf(cause));
  });

  it('that asks why a request is stuck reads first whose turn it is', async () => {
    const [title = '', , turn = ''] = (await answerTo(hanna, `why is ${number} stuck?`)).split('\n');
    expect(title).toContain(number);
    expect(turn).toContain('Waiting for Ben Carter to approve or deny the request');
  });

  it('opens one connection of a tenant, and comes back to all of it', async () => {
    const shown = await answerTo(hanna, 'status anna@contoso.com');
    expect(shown).toContain('anna@contoso.com: Waiting for an administrator');
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

  it.each([
    'contoso',
    'Contoso?',
    'Contoso Accountants',
    'status contoso',
    'why is contoso stuck?',
    'hoe staat contoso ervoor',
  ])('finds a tenant that is known by what it is called: "%s"', async (sentence) => {
    expect(await answerTo(hanna, sentence)).toContain(contoso.tid);
  });

  it.each([
    ['and why?', 'contoso.com'],
    ['who has the turn?', 'contoso.com'],
    ['wie is er aan de beurt?', 'anna@contoso.com'],
    ['und warum?', 'contoso.com'],
    ['à qui le tour ?', 'contoso.com'],
    ['¿a quién le toca?', 'contoso.com'],
    ['status', 'contoso.com'],
    ['who is blocking?', 'contoso.com'],
    ['wat ontbreekt er?', 'contoso.com'],
    ['wer genehmigt dort?', 'contoso.com'],
  ])('asks on without a name, "%s", and means what was just shown', async (sentence, shown) => {
    await answerTo(hanna, 'language english');
    const before = untimed(await answerTo(hanna, `status ${shown}`));
    expect(untimed(await answerTo(hanna, sentence))).toBe(before);
    expect(untimed(await answerTo(hanna, sentence))).toBe(before);
  });

  it.each<[string, () => string]>([
    ['a tenant that never met the bot', () => 'status adatum.com'],
    ['a request on which only others press', () => number],
  ])('asks on after %s, too', async (_, shown) => {
    const before = untimed(await answerTo(hanna, shown()));
    expect(untimed(await answerTo(hanna, 'and why?'))).toBe(before);
    expect(untimed(await answerTo(hanna, 'who has the turn?'))).toBe(before);
  });

  it('hears that there is no timeline to export, beside how it stands', async () => {
    await answerTo(hanna, 'status contoso.com');
    const before = sentTo(hanna).length;
    await hanna.teams.says('export');
    const [said = '', shown] = sentTo(hanna).slice(before).map(wordsOf);
    expect(said).toContain('I have no timeline');
    expect(shown).toContain(contoso.tid);
  });

  it('means no company by an ordinary word, whatever a tenant is called', async () => {
    const said = ['why is my mailbox stuck?', 'why does the approval take so long?', 'thanks', 'thank', 'ok'];
    const headlines = async () => {
      const found: string[] = [];
      for (const who of [hanna, ben])
        for (const each of said) found.push(`${each}: ${(await answerTo(who, each)).split('\n')[0]}`);
      return found;
    };
    const before = await headlines();
    for (const domain of ['mailbox.org', 'approval.nl', 'thanks.example', 'stuck.example'])
      await running.database.rows(
        `insert into tenant_domains (domain, tenant) values ('${domain}', '${contoso.tid}') returning domain`,
      );
    expect(await headlines()).toEqual(before);
    for (const sentence of ['status mailbox.org', 'why is contoso stuck?'])
      expect(await answerTo(hanna, sentence)).toContain(contoso.tid);
    await running.database.rows(
      `delete from tenant_domains where domain <> '${contoso.domain}' and tenant = '${contoso.tid}' returning domain`,
    );
  });

  it('is told that there are more of one name than have a button; an approver is shown their own tenant at once', async () => {
    const others = Array.from({ length: 7 }, (_, at) => [`a0000000-0000-4000-8000-00000000000${at}`, at] as const);
    for (const [id, at] of others) {
      await running.database.rows(`insert into tenants (id) values ('${id}') returning id`);
      await running.database.rows(
        `insert into tenant_domains (domain, tenant) values ('contoso.x${at}.example', '${id}') returning domain`,
      );
    }
    const several = await answerTo(hanna, 'contoso');
    for (const each of ['contoso.com', 'There are more', 'write its domain']) expect(several).toContain(each);
    expect(buttonsOf(sentTo(hanna).at(-1)?.card ?? {})).toHaveLength(6);
    for (const sentence of ['contoso', 'why is contoso stuck?', 'status contoso'])
      expect(await answerTo(ben, sentence)).toContain(contoso.tid);
    await running.database.rows(`delete from tenant_domains where domain like 'contoso.x%' returning domain`);
  });

  it('chooses among several tenants of one name by their buttons, or by their place', async () => {
    await running.database.rows(
      `insert into tenant_domains (domain, tenant) values ('contoso.test', '${fabrikam.tid}') returning domain`,
    );
    const several = await answerTo(hanna, 'contoso');
    for (const each of ['Several tenants are called “contoso”', 'contoso.com', 'fabrikam.com'])
      expect(several).toContain(each);
    expect(await answerTo(hanna, 'why is Contoso stuck?')).toContain('Several tenants are called “Contoso”');
    const ids = buttonsOf(sentTo(hanna).at(-1)?.card ?? {}).map(({ data }) => (data as { id: string }).id);
    expect(ids.toSorted()).toEqual([contoso.tid, fabrikam.tid].sort());
    expect(await answerTo(hanna, 'the second one')).toContain(String(ids[1]));
    const own = await answerTo(fay, 'contoso');
    expect(own).toContain('Your 2 connections');
    for (const id of ids) expect(JSON.stringify(sentTo(fay).at(-1))).not.toContain(`"id":"${id}"`);
    await running.database.rows(`delete from tenant_domains where domain = 'contoso.test' returning domain`);
  });

  it.each([
    ['and fabrikam?', fabrikam.tid],
    ['what about Fabrikam?', fabrikam.tid],
    ['en fabrikam?', fabrikam.tid],
    ['und fabrikam.com?', fabrikam.tid],
    ['and Fay Laurent?', 'fay@fabrikam.com'],
  ])('asks the same of another one, "%s"', async (sentence, seen) => {
    await answerTo(hanna, 'language english');
    await answerTo(hanna, 'status contoso.com');
    expect(await answerTo(hanna, sentence)).toContain(seen);
  });

  it.each(['status of anna de vries', 'what is the status of Anna de Vries?'])(
    'finds what somebody has by their name in Teams: "%s"',
    async (sentence) => {
      const words = await answerTo(hanna, sentence);
      for (const each of ['anna@contoso.com', 'Ben Carter', contoso.tid]) expect(words).toContain(each);
    },
  );

  it('is asked which one, where several have the name or one has several', async () => {
    const kim = running.newcomer(contoso, 'Mona Lindt');
    const wish = newDevice(contoso.people.room4);
    await answerTo(kim, 'connect my mailbox');
    await fillsDeviceForm(kim, wish);
    await answerTo(hanna, 'language english');
    await answerTo(hanna, 'status contoso.com');
    const asks = await answerTo(hanna, `what about ${kim.person.name}?`);
    for (const each of ['Which one do you mean?', kim.person.name, kim.person.mail, wish.device])
      expect(asks).toContain(each);
    const buttons = buttonsOf(sentTo(hanna).at(-1)?.card ?? {});
    expect(new Set(buttons.map(({ verb }) => verb))).toEqual(new Set(['show_connection']));
    expect(await answerTo(hanna, wish.room)).toContain(wish.device);
    await answerTo(hanna, `and ${kim.person.name}?`);
    expect(await answerTo(hanna, 'the first one')).toContain(contoso.tid);
  });

  it('hears what was looked for where nobody is called so; who is not helpdesk learns nothing of anybody', async () => {
    expect(await answerTo(hanna, 'status of peter ravenswood')).toContain('I looked for “peter ravenswood” among');
    for (const sentence of ['status of Ben Carter', 'and Ben Carter?'])
      expect(await answerTo(fay, sentence)).not.toContain(contoso.domain);
  });

  it('reads that a company is known by its domain alone, and chooses among those that are known', async () => {
    const words = await answerTo(hanna, 'status tailspin toys');
    expect(words).toContain('I know no tenant called “tailspin toys”');
    expect(words).toContain('only where I may read its directory');
    const buttons = buttonsOf(sentTo(hanna).at(-1)?.card ?? {});
    expect(buttons.map(({ title }) => title)).toContain('contoso.com');
    expect(buttons.length).toBeLessThanOrEqual(5);
    expect(await answerTo(hanna, 'contoso.com')).toContain(contoso.tid);
  });

  it('sees a tenant that never met the bot by its domain at Microsoft', async () => {
    const words = await answerTo(hanna, 'status woodgrove.com');
    expect(words).toContain(woodgrove.tid);
    expect(words).toContain('nothing asked for yet');
    expect(await presses(hanna, { verb: 'show_tenant', data: { id: woodgrove.tid } })).toContain(woodgrove.tid);
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

describe('a sentence that leads to no single subject', () => {
  it.each(['status CR-9999', 'approve CR-9999', 'deny CR-9999 we use another one'])(
    'an approver who writes "%s" hears which requests are open for them',
    async (sentence) => {
      const words = await answerTo(ben, sentence);
      expect(words).toContain(`I know no CR-9999. Open for you: ${number}.`);
    },
  );

  it('an approver who was not understood is offered their own open request, and nobody else a number', async () => {
    const sentence = 'should I approve or deny?';
    const offered = await answerTo(ben, sentence);
    for (const each of [`“approve ${number}”`, `“deny ${number}”`]) expect(offered).toContain(each);
    const bare = await answerTo(anna, sentence);
    // What would only be refused is not offered.
    for (const each of ['“approve', '“deny']) expect(bare).not.toContain(each);
    expect(bare).not.toContain('CR-');
  });

  it.each(['which customers are stuck', 'list all open requests', 'which tenants are waiting', 'status'])(
    'the helpdesk that writes "%s" is asked to name a tenant',
    async (sentence) => {
      const words = await answerTo(hanna, sentence);
      expect(words).toContain('Which tenant?');
      expect(words).toContain('status contoso.com');
    },
  );

  it('the helpdesk that wants to decide hears that only an approver can', async () => {
    expect(await answerTo(hanna, 'approve')).toContain('Only an approver can decide this');
  });
});

describe("one's own status", () => {
  it('shows a waiting mailbox with whose turn it is, and each mailbox on its own line (T52)', async () => {
    expect(await answerTo(anna, 'status')).toContain('Waiting for Ben Carter');
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
      await vi.waitFor(async () => expect(await running.database.rows(due)).toEqual([]), patience);
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

it('the helpdesk that only looks at a request is not asked to decide it: who passes it on goes on to (T18)', async () => {
  const kim = running.newcomer(adatum);
  const open = await opensRequest(kim);
  await answerTo(hanna, open);

  expect(await answerTo(hanna, 'status adatum.com')).not.toContain('turn of Hanna');
  const words = await answerTo(kim, 'status');
  expect(words).toContain('pass the message on');
  expect(words).not.toContain('Hanna');
});
