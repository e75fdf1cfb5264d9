import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { troubleKeys } from '../../src/cards/trouble-words.ts';
import { type Connection, connectionStates, type TroubleClass } from '../../src/services/consent/model.ts';
import type { ConnectionFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language, languages } from '../../src/services/text/index.ts';
import { resources } from '../../src/services/text/languages.ts';
import { allExamples, connectionInState } from './support/all-cards.ts';
import { device, roomFacts, roomUrl } from './support/device-examples.ts';
import { ago, application, ben, request, trouble } from './support/examples.ts';
import { headlineOf, readable, shownActions } from './support/walk.ts';

const text = createText();
const cards = createCards(text);
const draw = (facts: ConnectionFacts, language: Language = 'en'): object =>
  cards.render('connection', facts, language).card;
const presses = (card: object): unknown[] => shownActions(card).map(({ verb, url }) => verb ?? url);

const granted = application({ product: 'ctouch-pro', level: 'granted', evidence: 'token_scope', since: ago(45) });
const asked = application({ product: 'ctouch-pro', level: 'requested', wallSeenAt: ago(50) });

describe('a room account that other devices use, too', () => {
  it.each([
    [{ own: ['North'], others: 0 }, ['is also used by North.']],
    [
      { own: ['North', 'South'], others: 1 },
      ['is also used by North and South.', 'by a device that a colleague began'],
    ],
    [{ own: [], others: 3 }, ['is also used by 3 devices that colleagues began.']],
  ])('is said, with the way to another: %j', (sharedRoom, said) => {
    const words = readable(draw(roomFacts({}, { sharedRoom })));
    for (const each of [...said, 'Several screens of one room may share its account', 'write “no,” and its address'])
      expect(words).toContain(each);
    expect(readable(draw(roomFacts({})))).not.toContain('Several screens');
  });
});

describe('the place in the set-up', () => {
  it('is counted from the product’s steps, with what comes before and after (S1)', () => {
    const words = readable(draw(roomFacts({})));

    expect(words).toContain('Step 3 of 4 in setting up CTOUCH Pro: Microsoft consent');
    expect(words).toContain(
      'Before: register the device and create the room account. After: check that the screen shows the agenda',
    );
  });

  it('is the only count on the card', () => {
    expect(readable(draw(roomFacts({}))).match(/\d+ of \d+/g)).toEqual(['3 of 4', '3 of 4']);
  });

  it.each([
    [[], [], 'Step 1 of 1'],
    [['register_device'], ['check_agenda'], 'Step 2 of 3'],
    [['a_step', 'another_step', 'a_third'], [], 'Step 4 of 4'],
  ])('follows another profile: %j, %j', (before, after, place) => {
    const words = readable(draw(roomFacts({}, { product: device({ steps: { before, after } }) })));

    expect(words).toContain(place);
    // A step without a text shows its name.
    if (before.includes('a_step')) expect(words).toContain('Before: a step, another step and a third');
  });

  it('is no longer said once the device works', () => {
    expect(readable(draw(roomFacts({ state: 'active', userLevel: 'signed_in' })))).not.toContain('Step 3 of 4');
  });
});

describe('the two levels of a device', () => {
  const signedIn: Partial<Connection> = { userLevel: 'signed_in' };
  const combinations: [granted: boolean, signedIn: boolean, ConnectionFacts[]][] = [
    [
      false,
      false,
      [
        roomFacts({}),
        roomFacts({ state: 'needs_sign_in' }),
        roomFacts({ state: 'needs_sign_in', accountReady: null }),
        roomFacts({ state: 'needs_sign_in', accountReady: false }),
        roomFacts({ state: 'needs_admin' }, { request: request(), application: asked }),
      ],
    ],
    [
      true,
      false,
      [true, false, null].map((accountReady) =>
        roomFacts({ state: 'needs_sign_in', accountReady }, { application: granted }),
      ),
    ],
    [
      false,
      true,
      [
        roomFacts({ state: 'needs_sign_in', ...signedIn }),
        roomFacts({ state: 'needs_sign_in', trouble: trouble('not_consented', { code: 'AADSTS65001' }) }),
        roomFacts({ state: 'revoked', ...signedIn }, { application: application({ level: 'revoked' }) }),
      ],
    ],
    [
      true,
      true,
      (['propagating', 'active', 'overdue'] as const).map((state) =>
        roomFacts({ state, ...signedIn, grantKnownAt: ago(5) }, { application: granted }),
      ),
    ],
  ];

  it.each(languages)('have a headline of their own in each of the four combinations, in %s (S14)', (language) => {
    const owners = new Map<string, string>();
    for (const [isGranted, isSignedIn, facts] of combinations) {
      for (const headline of facts.map((each) => headlineOf(draw(each, language)))) {
        expect(owners.get(headline) ?? `${isGranted} ${isSignedIn}`).toBe(`${isGranted} ${isSignedIn}`);
        owners.set(headline, `${isGranted} ${isSignedIn}`);
      }
    }

    expect(new Set(owners.values()).size).toBe(4);
  });

  it("are two rows with state, owner and time each (card's part of S14)", () => {
    const words = readable(draw(roomFacts({ state: 'needs_admin' }, { request: request(), application: asked })));

    expect(words).toMatch(/Application level\nRequested\n.*\n.* Since 22 Nov 2026, 14:53 UTC · turn: Ben Okafor/u);
    expect(words).toMatch(
      /User level\nNot signed in\n.*\nSince 22 Nov 2026, 14:43 UTC · after the approval: boardroom2@contoso.com/u,
    );
  });

  it("stand on the draft too, so that a second device of a consented tenant shows what it need not ask for (card's part of S32)", () => {
    expect(readable(draw(roomFacts({}, { application: granted })))).toMatch(/Application level\nGranted/u);
  });
});

it("a consented device without an account says exactly that, with the button that signs the room in (card's part of S15)", () => {
  for (const accountReady of [true, null]) {
    const card = draw(roomFacts({ state: 'needs_sign_in', accountReady }, { application: granted }));

    expect(headlineOf(card)).toBe('Consent given, but no account signed in');
    expect(readable(card)).toContain('no account has signed in for Boardroom 2, and without one it shows no agenda');
    expect(shownActions(card)).toContainEqual(expect.objectContaining({ title: 'Sign the room in', url: roomUrl }));
  }
});

it("an account that signed in without the consent is told the cause, and the administrator can be asked (card's part of S16)", () => {
  const card = draw(roomFacts({ state: 'needs_sign_in', trouble: trouble('not_consented', { code: 'AADSTS65001' }) }));

  expect(headlineOf(card)).toBe('Signed in, but the application level is missing');
  expect(readable(card)).toMatch(/User level\nSigned in, without consent/u);
  expect(shownActions(card)[0]).toMatchObject({ verb: 'saw_admin_wall', style: 'positive' });
});

describe('the room account', () => {
  const question = draw(roomFacts({ state: 'needs_sign_in', accountReady: null }));

  it('is asked about first: can it sign in at all? (design section 3)', () => {
    expect(headlineOf(question)).toBe('Can the room account sign in at all?');
    expect(presses(question)).toEqual(['account_ready', 'account_not_ready', 'cancel_connection']);
  });

  it.each(['A password that', 'Sign-in that', 'A licence with', 'A second check that'])(
    'is looked at point by point, with what an administrator does where it is missing: %s',
    (point) => {
      const lines = readable(question).split('\n');

      expect(lines[lines.findIndex((line) => line.startsWith(point)) + 1]).toContain('administrator');
    },
  );

  it('that cannot sign in yet leaves the instructions standing out, and one way on', () => {
    const card = draw(roomFacts({ state: 'needs_sign_in', accountReady: false }));

    expect(JSON.stringify(card)).toContain('"style":"warning"');
    expect(presses(card)).toEqual(['account_ready', 'cancel_connection']);
    expect(readable(card)).toContain('It can sign in now');
    expect(JSON.stringify(question)).not.toContain('"style":"warning"');
  });

  it('that can sign in gets the browser link first, and a code only where the product takes codes', () => {
    const ready = roomFacts({ state: 'needs_sign_in' });

    expect(presses(draw(ready)).slice(0, 2)).toEqual([roomUrl, 'use_device_code']);
    expect(presses(draw({ ...ready, product: device({ deviceCode: false }) }))).not.toContain('use_device_code');
  });

  it.each([
    ['needs_reauth', { userLevel: 'broken', trouble: trouble('credentials') }],
    ['needs_reauth', { userLevel: 'missing' }],
    ['wrong_account', { userLevel: 'wrong_account', trouble: trouble('wrong_account') }],
  ] as const)(
    'whose sign-in must be made once more (%s) gets a new code, too, where the product takes codes',
    (state, change) => {
      const again = roomFacts({ state, ...change });

      expect(presses(draw(again)).slice(0, 2)).toEqual([roomUrl, 'use_device_code']);
      expect(presses(draw({ ...again, product: device({ deviceCode: false }) }))).not.toContain('use_device_code');
    },
  );

  it('can be made ready while an administrator is waited for', () => {
    const waits = { request: request(), application: asked };
    const waiting = draw(roomFacts({ state: 'needs_admin', accountReady: null }, waits));

    expect(presses(waiting)).toContain('account_ready');
    expect(presses(draw(roomFacts({ state: 'needs_admin' }, waits)))).not.toContain('account_ready');
  });

  describe('in a tenant whose settings are known to let nobody in alone', () => {
    const none = { kind: 'needs_admin', cause: 'policy_none', basis: 'settings' } as const;
    const missing = application({ product: 'ctouch-pro', level: 'not_registered', evidence: 'grant_object' });
    const certain = (change: Partial<Connection> = {}, facts: Partial<ConnectionFacts> = {}) =>
      draw(
        roomFacts(
          { state: 'needs_sign_in', accountReady: null, ...change },
          { forecast: none, application: missing, ...facts },
        ),
      );

    it("is not sent to sign in: the administrator is asked first, and no step is only perhaps (card's part of S3, S4, T17)", () => {
      const card = certain();

      expect(shownActions(card)[0]).toMatchObject({ verb: 'saw_admin_wall', style: 'positive' });
      expect(headlineOf(card)).toBe('Ask your administrator first');
      for (const each of [card, certain({ state: 'draft' })]) {
        expect(readable(each)).not.toContain('if needed');
        expect(readable(each)).not.toContain('settled when');
      }
      // Signing in stays the lesser way.
      expect(presses(card).slice(1)).toContain(roomUrl);
    });

    it('gives who may agree for everybody that way at once (S3)', () => {
      expect(shownActions(certain({}, { viewerMayGrant: true }))[0]).toMatchObject({ verb: 'grant_for_all' });
    });

    it('is asked about as ever where a sign-in may go through', () => {
      const served = application({ ...missing, level: 'partial', people: ['somebody'] });
      const possible = [
        certain({}, { forecast: { ...none, basis: 'told' } }),
        certain({}, { forecast: { ...none, cause: 'assignment_required' } }),
        certain({}, { application: served }),
        certain({ request: 'CR-1042' }),
      ];

      for (const card of possible) expect(presses(card)[0]).toBe('account_ready');
    });
  });

  it('whose password was wrong can be looked at once more', () => {
    const card = draw(roomFacts({ state: 'needs_sign_in', trouble: trouble('credentials') }));

    expect(presses(card)).toContain('account_not_ready');
  });
});

it('a room account without a licence is told so while the wait goes on, not after 24 hours', () => {
  const unlicensed = trouble('no_mailbox', { code: 'MailboxNotEnabledForRESTAPI', owner: 'approver' });
  const waits = { state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(5) } as const;

  expect(readable(draw(roomFacts({ ...waits, trouble: unlicensed }, { application: granted })))).toContain(
    'An administrator gives the room account a licence with Exchange Online',
  );
});

it("an administrator who asks for a device grants it on the short way (card's part of S3)", () => {
  const facts = roomFacts({ state: 'needs_admin' }, { request: request(), application: asked });

  expect(presses(draw(facts))).not.toContain('grant_for_all');
  expect(shownActions(draw({ ...facts, viewerMayGrant: true }))[0]).toMatchObject({
    verb: 'grant_for_all',
    style: 'positive',
  });
});

it('a device that ended starts again with its own form', () => {
  expect(presses(draw(roomFacts({ state: 'cancelled' })))).toEqual(['open_device_form']);
});

describe('on a device’s card', () => {
  // Microsoft's own name of an error is quoted as it is.
  const aboutMailboxes = /(?<!\w)mailbox(?!NotEnabled)|postvak/iu;
  const roomCards = allExamples().filter(({ title, name }) => name === 'connection' && title.startsWith('room: '));

  it.each(languages)('nothing speaks of a mailbox, in %s', (language) => {
    expect(roomCards.length).toBeGreaterThan(25);
    for (const { title, facts } of roomCards) {
      expect([title, readable(draw(facts as ConnectionFacts, language))]).toEqual([
        title,
        expect.not.stringMatching(aboutMailboxes),
      ]);
    }
  });

  it.each(languages)('neither does any state nor any trouble, in %s', (language) => {
    const classes = Object.keys(resources.en).flatMap((key) => /^trouble\.(\w+)\.text$/u.exec(key)?.[1] ?? []);
    for (const state of connectionStates) {
      expect(readable(draw(roomFacts({ state }), language))).not.toMatch(aboutMailboxes);
    }
    for (const kind of classes as TroubleClass[]) {
      const card = draw(roomFacts({ state: 'needs_sign_in', trouble: trouble(kind) }), language);
      expect(readable(card)).not.toMatch(aboutMailboxes);
    }
  });

  it.each(languages)('neither do the words for any error code, in %s', (language) => {
    const codes = Object.keys(resources.en).flatMap((key) => /^code\.(.+)\.text$/u.exec(key)?.[1] ?? []);
    const words = text.in(language);
    const classOf: Record<string, TroubleClass> = {
      MailboxNotEnabledForRESTAPI: 'no_mailbox',
      ErrorAccessDenied: 'no_rights',
    };
    for (const code of codes) {
      const keys = troubleKeys(words, { class: classOf[code] ?? 'unknown', code }, 'room');
      expect([code, words.t(keys.text), words.t(keys.next)].join('\n')).not.toMatch(aboutMailboxes);
    }
  });
});

it("who withdrew the consent is named, with the time, where it is known (card's part of S33)", () => {
  const withdrawn = { at: ago(30), by: ben.name };
  const facts = roomFacts({ state: 'revoked' }, { application: application({ level: 'revoked', withdrawn }) });

  expect(readable(draw(facts))).toContain('On 22 Nov 2026, 15:13 UTC, Ben Okafor took the grant of CTOUCH Pro away');
});

it('a mailbox’s card keeps its own words', () => {
  expect(readable(draw(connectionInState('needs_sign_in', { application: granted })))).toContain(
    'What is missing is the sign-in of this mailbox',
  );
});
