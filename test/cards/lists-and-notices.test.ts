import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { CardFacts } from '../../src/services/journeys/facts.ts';
import { createText } from '../../src/services/text/index.ts';
import { ago, application, ben, connection, now, product, request, tenant, trouble } from './support/examples.ts';
import { connectionInState } from './support/in-state.ts';
import { type Json, ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());

describe('which tenant is meant', () => {
  const titles = (tenants: CardFacts['which-tenant']['tenants'], more = false) =>
    shownActions(cards.render('which-tenant', { typed: 'twin', tenants, more }, 'en').card).map(({ title }) => title);

  it('has a button for each, and no two that read alike', () => {
    const long = 'a'.repeat(40);
    expect(titles([tenant({ domains: ['twin.nl'] }), tenant({ domains: [`${long}.example`] })])).toEqual([
      'twin.nl',
      `${'a'.repeat(33)}…`,
    ]);
    const alike = [`${long}1.example`, `${long}2.example`];
    expect(titles(alike.map((domain) => tenant({ domains: [domain] })))).toEqual(alike);
    const nameless = ['one', 'two'].map((id) => tenant({ id, name: 'Twin Peaks', domains: [] }));
    expect(titles(nameless)).toEqual(['one', 'two']);
  });
});

describe('the status of a tenant', () => {
  const needsAdmin = connectionInState('needs_admin');
  const facts: CardFacts['tenant-status'] = {
    tenant: tenant(),
    products: [
      {
        product: product(),
        application: application({ level: 'requested', evidence: 'microsoft_reports' }),
        forecast: { kind: 'needs_admin', cause: 'policy_none', basis: 'settings' },
        request: request(),
        refusedSecret: null,
        drift: null,
        accounts: { signedIn: 12, total: 17 },
        counts: [
          { state: 'needs_admin', count: 5 },
          { state: 'active', count: 12 },
        ],
      },
    ],
    counts: [
      { state: 'needs_admin', count: 5 },
      { state: 'active', count: 12 },
    ],
    connections: [needsAdmin, connectionInState('overdue')],
    viewerMayManage: false,
    openReports: 0,
    one: null,
    estimate: null,
    reachRequest: null,
    now,
  };
  const { card, summary } = cards.render('tenant-status', facts, 'en');
  const text = readable(card);

  it('shows both levels with what they are known from, the policy and the request', () => {
    expect(text).toContain('Microsoft reports that an administrator agreed');
    expect(text).toMatch(/User level\n12 of 17/u);
    expect(text).toContain('this tenant does not let people agree for themselves');
    expect(text).toContain('CR-1042: Open, since 22 Nov 2026, 14:53 UTC');
  });

  it('says of each connection whose turn it is, since when, and the last error in words (T49)', () => {
    expect(text).toContain('Waiting for Ben Okafor to approve or deny the request.');
    expect(text).toContain('since 22 Nov 2026');
    expect(text).toMatch(/Last error \(AADSTS90033, .*\): Microsoft did not answer properly just now\./u);
  });

  it('of one connection that waits for Microsoft says what past waits tell of it', () => {
    const { connection } = connectionInState('propagating');
    const estimate = { kind: 'most', seconds: 2_400, of: 37 } as const;
    const drawn = (change: object) => readable(cards.render('tenant-status', { ...facts, ...change }, 'en').card);

    expect(drawn({ one: connection, estimate })).toContain('9 of 10 of the last 37 were active after 40 minutes');
    expect(drawn({ one: connectionInState('active').connection })).not.toContain('Estimate');
  });

  it('gives the figures of the chart in text as well', () => {
    expect(ofType(card, 'Chart.Donut')[0]).toMatchObject({
      value: '17',
      data: [
        { legend: 'Active', value: 12, color: 'good' },
        { legend: 'Waiting', value: 5, color: 'categoricalBlue' },
      ],
    });
    expect(text).toContain('Waiting for an administrator: 5 · Active: 12');
  });

  it('draws no ring of a single colour, and offers nothing that only approvers may do', () => {
    const one = cards.render('tenant-status', { ...facts, counts: facts.counts.slice(0, 1) }, 'en').card;

    expect(ofType(one, 'Chart.Donut')).toEqual([]);
    expect(shownActions(one).map(({ verb }) => verb)).toEqual(['show_tenant']);
  });

  it('is named in the notification, and dated on the card', () => {
    expect(summary).toBe('Status of Contoso Accountants');
    expect(text).toContain('As of 22 Nov 2026, 15:43 UTC.');
  });
});

describe('my own status', () => {
  it('lists each connection with its own state, and has buttons for those that need me (T52)', () => {
    const connections = [connectionInState('needs_sign_in'), connectionInState('active')];
    const { card } = cards.render('my-status', { connections, now }, 'en');

    expect(readable(card)).toContain('Sign-in needed');
    expect(readable(card)).toContain('Active');
    expect(shownActions(card).map(({ verb }) => verb)).toEqual([
      'show_connection',
      'open_mailbox_form',
      'open_device_form',
    ]);
    expect(ofType(card, 'Container').flatMap(({ selectAction }) => selectAction ?? [])).toHaveLength(2);
  });

  it('counts none for me that only a colleague can sign in to, neither in the headline nor among the buttons (T49)', () => {
    const { connection } = connectionInState('needs_sign_in');
    const bens = connectionInState('needs_sign_in', {
      connection: { ...connection, target: 'named', address: 'ben@contoso.com', signInAs: 'ben@contoso.com' },
    });
    const drawn = (...connections: (typeof bens)[]) => cards.render('my-status', { connections, now }, 'en').card;
    const opens = (card: object) => shownActions(card).filter(({ verb }) => verb === 'show_connection');

    expect(readable(drawn(bens, connectionInState('active')))).toContain('None of them needs you');
    expect(opens(drawn(bens, connectionInState('active')))).toEqual([]);
    const both = drawn(bens, connectionInState('needs_sign_in'));
    expect(readable(both)).toContain('Your 2 connections: 1 needs you');
    expect(readable(both)).toContain('Waiting for the owner of the mailbox');
    expect(opens(both).map(({ title }) => title)).toEqual(['Open anna@contoso.com']);
  });

  it('tells a screen reader all that stands in a row, since of what can be tapped it hears the name alone', () => {
    const { connection, ...facts } = connectionInState('needs_sign_in');
    const renamed = {
      ...facts,
      connection: { ...connection, address: 'a_b@contoso.com', signInAs: 'a_b@contoso.com' },
    };
    const { card } = cards.render('my-status', { connections: [renamed], now }, 'en');
    const [row] = ofType(card, 'Container').flatMap(({ selectAction }) => (selectAction ? [selectAction as Json] : []));

    expect(row).toMatchObject({ tooltip: 'Open a_b@contoso.com' });
    expect(row?.['title']).toMatch(/^a_b@contoso\.com\. Sign-in needed\. Your turn: .+\. TaxCalc .+ UTC$/u);
  });
});

it('an active connection is not called my turn, since the last step is in the product', () => {
  const text = readable(cards.render('my-status', { connections: [connectionInState('active')], now }, 'en').card);

  expect(text).toContain('Last step in the product:');
  expect(text).not.toContain('Your turn');
});

describe('the mailbox form', () => {
  const form = (change: Partial<CardFacts['mailbox-form']>): object =>
    cards.render(
      'mailbox-form',
      { mailbox: '', product: null, products: [product()], shared: false, problem: null, ...change },
      'en',
    ).card;

  it("keeps what was typed and names what is wrong with it (card's part of S25)", () => {
    const card = form({ mailbox: 'anna@contso', problem: 'malformed' });

    expect(ofType(card, 'Input.Text')[0]).toMatchObject({ id: 'mailbox', value: 'anna@contso' });
    expect(readable(card)).toContain('“anna@contso” is not a complete address');
  });

  it("asks for the product only where there is a choice, and keeps the chosen one (card's part of S25)", () => {
    const other = product({ id: 'other', name: 'Other' });

    expect(ofType(form({}), 'Input.ChoiceSet')).toEqual([]);
    expect(ofType(form({ products: [product(), other], product: 'Other' }), 'Input.ChoiceSet')[0]).toMatchObject({
      value: 'other',
    });
  });
});

describe('a notice', () => {
  const say = (key: CardFacts['notice']['key'], values: CardFacts['notice']['values']): string =>
    readable(cards.render('notice', { key, values }, 'en').card);

  it('says who decided and when, where it is told', () => {
    expect(say('already_decided', { who: 'Ben [x](y)', at: ago(3) })).toContain(
      'Ben \\[x\\](y) decided this approval request on 22 Nov 2026, 15:40 UTC',
    );
  });

  it('in the place of an older card is one line', () => {
    expect(say('moved_on', {})).toBe('ℹ\nThis goes on below');
  });

  it('leaves no hole where it is not told', () => {
    expect(say('already_decided', {})).toContain('was decided before; your tap changed nothing');
    expect(say('unknown_tenant', { at: ago(1) })).toContain('Please give a domain');
    expect(say('not_yours', { typed: '' })).toContain('belongs to somebody else');
  });
});

describe('an error code that somebody pasted', () => {
  const explain = (facts: CardFacts['explanation']): object => cards.render('explanation', facts, 'en').card;

  const pasted = {
    correlation: '0f0e0d0c-0b0a-4908-8706-050403020100',
    at: new Date('2026-11-20T08:02:12Z'),
  };

  it('is explained, with what to do, who mends it, and what to quote of it', () => {
    const text = readable(
      explain({
        ...pasted,
        known: true,
        code: 'AADSTS53003',
        trouble: trouble('blocked_by_policy', { code: 'AADSTS53003', owner: 'approver' }),
        waiting: null,
        connection: null,
        deskPage: null,
        desk: null,
        which: [],
        elsewhere: null,
        deciding: [],
        others: [],
      }),
    );

    for (const each of [
      'AADSTS53003',
      'Conditional Access',
      'looks this sign-in up in the sign-in log',
      'fixes this',
      '0f0e0d0c-0b0a-4908-8706-050403020100',
      'Time',
      '2026-11-20 08:02:12Z',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('is admitted to be unknown where it is, and leads on to the own connections', () => {
    const card = explain({
      ...pasted,
      known: false,
      code: 'AADSTS99999',
      trouble: null,
      waiting: null,
      connection: null,
      deskPage: null,
      desk: null,
      which: [],
      elsewhere: null,
      deciding: [],
      others: [],
    });

    expect(readable(card)).toContain('I do not know the code AADSTS99999. Helpdesk can look it up.');
    expect(shownActions(card).map(({ verb }) => verb)).toEqual(['show_mine']);
  });

  const alone = {
    waiting: null,
    connection: null,
    deskPage: null,
    desk: null,
    which: [],
    elsewhere: null,
    deciding: [],
    others: [],
  };

  it('that is unknown is told by what its word usually means, as a guess, with what to do and no owner for certain', () => {
    const guessed = trouble('expired', { code: 'AADSTS99999', word: 'invalid_grant' });
    const text = readable(explain({ ...pasted, ...alone, known: false, code: 'AADSTS99999', trouble: guessed }));

    expect(text).toContain('I do not know the code AADSTS99999');
    expect(text).toContain(
      "I do not know the reason for certain. Microsoft's word for it usually means: Microsoft no longer",
    );
    expect(text).toContain('Sign in once more');
    expect(text).not.toContain('can fix this');
  });

  it('that wants an administrator promises no tap that the card has not: an approver is led to what waits for them', () => {
    const wall = {
      known: true,
      code: 'AADSTS90093',
      trouble: trouble('needs_admin', { code: 'AADSTS90093', owner: 'approver' }),
    };
    const told = explain({ ...pasted, ...alone, ...wall });
    expect(readable(told)).not.toContain('one tap opens the approval request');
    expect(readable(told)).toContain('Ask an administrator to agree');

    const yours = explain({ ...pasted, ...alone, ...wall, deciding: [{ number: 'CR-1001', version: 2 }] });
    expect(readable(yours)).toContain('Approval request CR-1001 waits for you');
    expect(shownActions(yours)[0]).toMatchObject({ verb: 'show_request' });

    const asks = explain({ ...pasted, ...alone, ...wall, waiting: connection({ state: 'needs_sign_in' }) });
    expect(readable(asks)).toContain('one tap opens the approval request');
  });

  it('beside others names those, too', () => {
    const known = { known: true, code: 'AADSTS65001', trouble: trouble('not_consented') };

    expect(readable(explain({ ...pasted, ...alone, ...known, others: ['AADSTS50076', 'AADSTS999999'] }))).toContain(
      'The text also holds AADSTS50076 and AADSTS999999.',
    );
    expect(readable(explain({ ...pasted, ...alone, ...known }))).not.toContain('also holds');
  });

  it('sends the helpdesk to no helpdesk, but to what Microsoft says of it', () => {
    const deskPage = 'https://login.microsoftonline.com/error?code=99999';
    const of = { waiting: null, connection: null, which: [], elsewhere: null, deciding: [], others: [] };
    const card = explain({
      ...pasted,
      ...of,
      known: false,
      code: 'AADSTS99999',
      trouble: null,
      deskPage,
      desk: { tenant: null },
    });

    expect(readable(card)).toContain('The code AADSTS99999 is not in my catalogue.');
    expect(readable(card)).not.toContain('Helpdesk can look it up');
    expect(JSON.stringify(card)).toContain(deskPage);
    expect(JSON.stringify(card)).not.toContain('show_mine');
  });
});

describe('the message to pass on', () => {
  const facts = {
    request: request(),
    product: product(),
    approveUrl: 'https://bot.example/approve/a_b',
    linkUntil: new Date(now.getTime() + 7 * 24 * 3_600_000),
    asked: [],
    unreached: [],
    waiting: 2,
    now,
  };
  const { card } = cards.render('pass-on', facts, 'en');
  const copied = ofType(card, 'TextBlock').find(({ text }) => String(text).includes('approve/'))?.['text'];

  it('holds product, publisher, who asks and the link in one block, to be copied with one stroke (T18)', () => {
    expect(copied).toContain('TaxCalc Communications Centre by Acorah Software Products Limited');
    expect(copied).toContain('Anna Berg');
    // Shown as a_b: an underscore would else become Markdown.
    // Whoever reads this copies the text; the button is for whoever gets it.
    expect(shownActions(card)).toMatchObject([{ title: 'For administrators: open the page', style: 'default' }]);
    expect(copied).toMatch(/\n\nhttps:\/\/bot\.example\/approve\/a\\_b$/u);
  });

  it.each(['wall_after_approval', 'grant_not_for_account'] as const)(
    'says that somebody agreed already, and that it did not reach the account: %s (T38)',
    (cause) => {
      const again = request({
        earlier: { by: ben, decidedAt: now, returnedAt: now },
        trouble: { class: 'not_consented', code: cause, owner: 'approver', correlation: null },
      });
      const text = readable(cards.render('pass-on', { ...facts, request: again }, 'en').card);

      expect(text).toContain(`${ben.name} agreed on 22 Nov 2026`);
      expect(text).toContain('it did not reach the account');
    },
  );

  it("says why it is needed and until when the link works (card's part of S24)", () => {
    expect(readable(card)).toContain('I know no approver in your tenant yet');
    expect(readable(card)).toContain('the link is valid until 29 Nov 2026');
  });
});

it("the approver hears that what they granted is in use (card's part of S34)", () => {
  const { card } = cards.render('active-notice', { ...connectionInState('active'), approvers: [ben] }, 'en');

  expect(readable(card)).toContain('A live call as anna@contoso.com has now succeeded, so the consent is in use.');
});

it('the approver is asked once to open one of the requests that wait, or the one that does', () => {
  const waiting = (...numbers: string[]) =>
    numbers.map((number) => ({ request: request({ number }), product: product(), waiting: 1 }));
  const lead = (facts: Omit<CardFacts['pending'], 'now'>): string[] =>
    readable(cards.render('pending', { ...facts, now }, 'en').card).match(/^.*\bopen (?:it|one)\b.*$/gimu) ?? [];

  expect(lead({ requests: waiting('CR-1') })).toEqual([expect.stringMatching(/^Open it to see/u)]);
  expect(lead({ requests: waiting('CR-1', 'CR-2') })).toEqual([expect.stringMatching(/^Open one to see/u)]);
  const typed = [expect.stringMatching(/^I did nothing yet: .+ Open one below/u)];
  expect(lead({ requests: waiting('CR-1', 'CR-2'), typed: true })).toEqual(typed);
});

it('of the requests that an approver named, the button opens one that waits', () => {
  const row = (number: string, state: 'denied' | 'open') => ({
    request: request({ number, state }),
    product: product(),
    waiting: 1,
  });
  const facts = { requests: [row('CR-1', 'denied'), row('CR-2', 'open')], typed: 'named', now } as const;
  const { card } = cards.render('pending', facts, 'en');
  expect(shownActions(card).map(({ title }) => title)).toEqual(['Open CR-2']);
  expect(readable(card)).toMatch(/Denied[\s\S]*Asked by[\s\S]*Open/u);
});

it('the approver is led to the request only while something can be done there', () => {
  const buttons = (state: 'open' | 'granted') =>
    readable(cards.render('active-notice', connectionInState('active', { request: request({ state }) }), 'en').card);

  expect(buttons('open')).toContain('Show the approval request');
  expect(buttons('granted')).not.toContain('Show the approval request');
});

it('words that were not understood are kept, with suggestions', () => {
  const { card } = cards.render('not-understood', { typed: 'conect', suggestions: ['a', 'b', 'c', 'd'] }, 'en');

  expect(readable(card)).toContain('You wrote: “conect”');
  expect(readable(card)).toContain('“c”');
  expect(readable(card)).not.toContain('“d”');
  const offered = shownActions(card).map(({ verb, title, data }) => [verb, title, (data as { id: string }).id]);
  expect(offered.slice(0, -1)).toEqual(['a', 'b', 'c'].map((each) => ['say', each, each]));
  expect(offered.at(-1)?.[0]).toBe('help');
});

it.each([
  ['en', 'Did you mean this?', 'one of these'],
  ['nl', 'Bedoelde je dit?', 'een van deze'],
  ['de', 'Meinten Sie das?', 'eines davon'],
  ['fr', 'Vouliez-vous dire ceci ?', 'l’une de ces choses'],
  ['es', '¿Quería decir esto?', 'una de estas cosas'],
] as const)('one suggestion alone is asked for as one, in %s', (language, one, several) => {
  const lead = (suggestions: string[]) =>
    readable(cards.render('not-understood', { typed: 'x', suggestions }, language).card);

  expect(lead(['a'])).toContain(one);
  expect(lead(['a'])).not.toContain(several);
  expect(lead(['a', 'b'])).toContain(several);
});

it('help shows every command with its example', () => {
  const commands = [
    { key: 'connect_mailbox', example: 'connect my mailbox' },
    { key: 'status_lookup', example: 'status contoso.com' },
  ];
  const text = readable(cards.render('help', { commands, products: [], now }, 'nl').card);

  for (const { example } of commands) expect(text).toContain(`“${example}”`);
  expect(text).toContain('Voor de helpdesk');
});

it('help opens with what everybody can do: what only some can do, and the articles, stand behind Details', () => {
  const commands = [
    { key: 'connect_mailbox', example: 'connect my mailbox' },
    { key: 'status_lookup', example: 'status contoso.com' },
    { key: 'approve_request', example: 'approve CR-1042' },
  ];
  const { card } = cards.render('help', { commands, products: [product()], now }, 'en');
  const folded = readable(ofType(card, 'Container').find(({ id }) => id === 'details') ?? {});
  const open = readable(card).replace(folded, '');

  expect(open).toContain('connect my mailbox');
  for (const each of ['status contoso.com', 'approve CR-1042', 'KB3381']) {
    expect(folded).toContain(each);
    expect(open).not.toContain(each);
  }
});
