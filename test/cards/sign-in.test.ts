import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { addressToCopy } from '../../src/cards/user-text.ts';
import type { Withdrawal } from '../../src/services/consent/model.ts';
import { directoryRoles } from '../../src/services/consent/roles.ts';
import type { ConnectionFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language } from '../../src/services/text/index.ts';
import { connectionInState } from './support/all-cards.ts';
import { ago, application, connection, connectionFacts, product, trouble } from './support/examples.ts';
import { rightsUrl, sharedMailbox, signingIn, teamsAdministrator, wallMet } from './support/sign-in-examples.ts';
import { headlineOf, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (facts: ConnectionFacts, language: Language = 'en'): object =>
  cards.render('connection', facts, language).card;
const presses = (card: object): unknown[] => shownActions(card).map(({ verb, url }) => verb ?? url);
/** Without those in the overflow menu. */
const inSight = (card: object): unknown[] =>
  shownActions(card).flatMap(({ mode, verb, url }) => (mode === 'secondary' ? [] : [verb ?? url]));
const granted = application({ level: 'granted', evidence: 'token_scope' });
const url = signingIn().signInUrl;
const when = (at: Date): string => createText().in('en').dateTime(at);
const box = 'Consent on behalf of your organization';

it('the product is called as Microsoft calls it on the page that opens', () => {
  for (const facts of [signingIn(), connectionInState('needs_sign_in', { application: granted })]) {
    expect(readable(draw(facts))).toContain("Microsoft's pages call the application “TaxCalc-Hub”.");
    const same = product({ enterpriseAppName: product().name });
    expect(readable(draw({ ...facts, product: same }))).not.toContain("Microsoft's pages call");
  }
});

describe('Microsoft’s box for everybody', () => {
  const asked = draw(signingIn({}, { viewerMayGrant: true }));

  it('is told to who may agree before it is seen, with both results, and to nobody else (T14)', () => {
    const words = readable(asked);

    for (const each of [box, 'With a tick: everybody', 'Without: your account only', 'opens no mailbox by itself']) {
      expect(words).toContain(each);
    }
    expect(readable(draw(signingIn()))).not.toContain(box);
    expect(readable(draw(signingIn()))).toContain('If Microsoft shows an error, paste its text here');
  });

  it('waits for what is meant before any link leads to it (T15)', () => {
    expect(presses(asked)).toEqual(['only_this_one', 'for_everybody', 'watch_on', 'cancel_connection']);
    expect(readable(asked)).toContain('Your turn: say for whom');
  });

  it.each([
    ['listed', `leave the box “${box}” empty`, [url, 'for_everybody']],
    ['all', `tick the box “${box}”`, [url, 'grant_for_all', 'only_this_one']],
  ] as const)(
    'is then to be %s: the card says so beside the link, and minds can change (T15)',
    (coverage, say, first) => {
      const card = draw(signingIn({ coverage }, { viewerMayGrant: true }));

      expect(readable(card)).toContain(say);
      expect(presses(card).slice(0, first.length)).toEqual(first);
    },
  );

  it('is said to come before the sign-in, and to be done after it', () => {
    const agreed = { healthAgreedAt: ago(2) };

    expect(readable(draw(signingIn(agreed)))).toMatch(/Once .* has signed in, I will look after it/u);
    expect(
      readable(draw(connectionInState('active', { connection: connection({ state: 'active', ...agreed }) }))),
    ).toContain('I look after it');
  });

  it.each([
    ['for somebody else’s mailbox', signingIn({ target: 'named' }, { viewerMayGrant: true })],
    ['once it is granted', signingIn({}, { viewerMayGrant: true, application: granted })],
  ])('is no question %s', (_, facts) => {
    // The link to somebody else's mailbox is passed on, not pressed.
    expect(presses(draw(facts)).includes(url)).toBe(facts.connection.target !== 'named');
    expect(readable(draw(facts))).toContain(addressToCopy(String(url)));
    expect(readable(draw(facts))).not.toContain(box);
  });
});

it.each([
  ['needs_sign_in', 'blocked_by_policy', 'AADSTS53003', 'sign-in log'],
  ['needs_sign_in', 'not_assigned', 'AADSTS50105', 'assigns the account'],
  ['needs_sign_in', 'disabled', 'AADSTS7000112', 'Enabled for users to sign-in?'],
  ['needs_reauth', 'credentials', 'AADSTS50057', 'lets the account sign in again'],
] as const)(
  'what only an administrator can mend (%s, %s, %s) comes with a text for them, and offers no sign-in first',
  (state, kind, code, todo) => {
    const mend = trouble(kind, { code, owner: 'approver' });
    const card = draw(signingIn({ state, trouble: mend, troubleAt: ago(3) }));
    const words = readable(card);
    const { clientId, name } = product();

    expect(words).toContain('For Ben Okafor: text to copy');
    expect(words).toContain(`anna@contoso.com cannot sign in to ${name} (application ID ${clientId}).`);
    expect(words).toContain(`Code ${code}, reference ${mend.correlation}, 2026-11-22 15:40:00Z.`);
    expect(words).toContain(todo);
    expect(shownActions(card).filter(({ style }) => style === 'positive')).toEqual([]);
    expect(inSight(card).at(-1)).toBe(url);
    expect(inSight(card)).not.toContain('saw_admin_wall');
    expect(readable(draw(signingIn({ state, trouble: mend }, { approvers: [] })))).toContain(
      'For an administrator of the tenant: text to copy',
    );
  },
);

it.each([
  ['en', 'Was that intended? If not, please grant it again.', 'Ask the administrator'],
  ['nl', 'Was dat de bedoeling? Zo niet, dan graag opnieuw toekennen.', 'Vraag de beheerder'],
] as const)(
  'the text for an administrator is addressed to them, and sends them to nobody (%s)',
  (language, asked, sent) => {
    const mend = trouble('withdrawn', { code: 'grant_withdrawn', owner: 'approver' });
    const words = readable(draw(signingIn({ state: 'needs_reauth', trouble: mend, troubleAt: ago(3) }), language));

    expect(words.split(asked)).toHaveLength(2);
    expect(words.split(sent)).toHaveLength(2);
  },
);

it.each(['active', 'propagating'] as const)(
  'a consent meant for everybody and given for one is said, not swallowed, when %s, with one tap to repair it (T16)',
  (state) => {
    const card = draw(connectionInState(state, { grantedForOneOnly: true }));

    expect(headlineOf(card)).toBe('Granted for you only');
    expect(shownActions(card)[0]).toMatchObject({ verb: 'grant_for_all', style: 'positive' });
    expect(readable(card)).toContain('Your turn, for the others: agree for everybody at Microsoft.');
    const helpdesk = draw(connectionInState(state, { grantedForOneOnly: true, viewerIsRequester: false }));
    expect(readable(helpdesk)).not.toContain('You meant everybody');
    expect(headlineOf(draw(connectionInState(state)))).not.toBe('Granted for you only');
  },
);

describe('the wall', () => {
  const words = readable(draw(wallMet()));

  it("names every role that may agree, and no other (card's part of S27)", () => {
    for (const { id, grantsDelegated, name } of directoryRoles) {
      const title = name.replaceAll('_', ' ').replace(/\b\w/gu, (letter) => letter.toUpperCase());
      expect([id, words.includes(title)]).toEqual([id, grantsDelegated]);
    }
  });

  it('asks for the stronger roles only where an application permission is asked for', () => {
    const beyond = product({ scopes: [{ name: 'Mail.Read', class: 'application' }] });
    const needed = readable(draw(wallMet({ product: beyond })))
      .split('\n')
      .find((line) => line.startsWith('It takes'));

    for (const { grantsGraphApplication, name } of directoryRoles.filter((role) => role.grantsDelegated)) {
      const title = name.replaceAll('_', ' ').replace(/\b\w/gu, (letter) => letter.toUpperCase());
      expect(new RegExp(`(: |or )${title}`, 'u').test(needed ?? '')).toBe(grantsGraphApplication);
    }
  });

  it("names who holds such a role, and offers request and another account, and out of the way a look at the own rights (card's part of S27 and S30)", () => {
    expect(words).toContain('Known to me here: Ben Okafor.');
    expect(inSight(draw(wallMet()))).toEqual(['saw_admin_wall', url]);
    expect(presses(draw(wallMet()))).toContain(rightsUrl);
    expect(readable(draw(wallMet({ approvers: [] })))).toContain('I know nobody here yet');
  });

  it("is foreseen: who has shown a role looks before the wall, and while an administrator is waited for; nobody else is asked about roles (card's part of S30)", () => {
    const foreseen = { kind: 'needs_admin', cause: 'policy_none', basis: 'settings' } as const;
    const viewerRoles = [teamsAdministrator];
    const ready = { ...signingIn(), rightsUrl, forecast: foreseen };
    const waits = connectionInState('needs_admin', { rightsUrl });

    expect(inSight(draw({ ...ready, viewerRoles }))).toEqual([url, 'saw_admin_wall', rightsUrl]);
    expect(
      presses(draw({ ...ready, viewerRoles, forecast: { ...foreseen, kind: 'self_consent', cause: 'policy_legacy' } })),
    ).not.toContain(rightsUrl);
    expect(inSight(draw({ ...waits, viewerRoles }))).toContain(rightsUrl);
    expect(inSight(draw(wallMet({ viewerRoles })))).toContain(rightsUrl);
    for (const ordinary of [ready, waits]) expect(presses(draw(ordinary))).not.toContain(rightsUrl);
  });

  it('is the turn of who may agree themselves, as their first button is', () => {
    const mayGrant = { viewerMayGrant: true };

    for (const facts of [wallMet(mayGrant), connectionInState('needs_admin', mayGrant)]) {
      expect(inSight(draw(facts))[0]).toBe('grant_for_all');
      expect(readable(draw(facts))).toContain('Your turn: agree for everybody at Microsoft');
      expect(readable(draw(facts))).not.toMatch(/Your turn: ask your administrator|Waiting for/u);
    }
  });

  it("explains roles that do not suffice, and that a stronger one may have to be activated first (card's part of S30)", () => {
    const short = readable(draw(wallMet({ viewerRoles: [teamsAdministrator] })));

    expect(short).toContain('“Teams Administrator”, which may not agree to this');
    expect(short).toContain('activate it and look again');
    expect(readable(draw(wallMet({ viewerRoles: [] })))).toContain('I saw no administrator role for your account');
    expect(words).not.toContain('activate it');
  });

  it('discourages the administrator’s account in place of the owner’s: the request is the default (T30)', () => {
    expect(words).toContain('“Have an admin account? Sign in with that account”');
    expect(words).toContain('only if the administrator sits beside you');
    expect(shownActions(draw(wallMet()))[0]).toMatchObject({ verb: 'saw_admin_wall', style: 'positive' });
  });

  it("is no wall for who may agree: what they can do stands first (card's part of S3)", () => {
    const card = draw(wallMet({ viewerMayGrant: true }));

    expect(headlineOf(card)).toBe('You can agree to TaxCalc Communications Centre yourself');
    expect(presses(card).slice(0, 2)).toEqual(['grant_for_all', 'saw_admin_wall']);
    expect(readable(card)).toContain('Your turn: agree for everybody at Microsoft');
    expect(readable(card)).not.toContain('Have an admin account');
    expect(readable(card)).not.toContain('after the request:');
  });
});

describe('a trip from which nothing came back', () => {
  const facts = signingIn({ leftAt: ago(11) }, { nothingCameBack: true });
  const card = draw(facts);

  it("is not called an error: the card asks what the page shows (card's part of S28 and T9)", () => {
    expect(headlineOf(card)).toBe("What does Microsoft's page show?");
    expect(readable(card)).not.toMatch(/error|fail|wrong|⚠|✖/iu);
    for (const each of [
      'It says “Need admin approval”',
      'Paste it to me',
      'still asks for the second check',
      'You closed it',
    ]) {
      expect(readable(card)).toContain(each);
    }
  });

  it('stays so when the core has noted it', () => {
    const noted = draw(signingIn({ trouble: trouble('no_answer', { code: 'nothing_came_back' }), troubleAt: ago(1) }));

    expect(headlineOf(noted)).toBe(headlineOf(card));
    expect(readable(noted)).toContain('Your turn: say what the page shows');
  });

  it('has the likelier answer first, by forecast (T29)', () => {
    expect(presses(card).slice(0, 2)).toEqual(['saw_admin_wall', 'pressed_cancel']);
    const open = draw({ ...facts, forecast: { kind: 'self_consent', cause: 'policy_legacy', basis: 'settings' } });
    expect(presses(open).slice(0, 2)).toEqual(['pressed_cancel', 'saw_admin_wall']);
    expect(presses(card)).toContain(url);
  });
});

describe('a shared mailbox', () => {
  it('is asked about where the product reaches shared ones, and only there (T48)', () => {
    const named = { connection: connection({ target: 'named', address: 'info@contoso.com' }) } as const;
    const draft = draw(connectionFacts({ ...named, product: product({ offersShared: true }) }));

    expect(readable(draft)).toContain('Whose mailbox is it?');
    expect(presses(draft)).toContain('is_shared');
    expect(readable(draw(connectionFacts(named)))).not.toContain('Whose mailbox is it?');
  });

  it('is signed in for by a member; a password on it is a bad idea, and the card says why (T48)', () => {
    const draft = draw(sharedMailbox());

    expect(readable(draft)).toContain('anna@contoso.com signs in, somebody who may already open info@contoso.com');
    expect(readable(draft)).toContain('Please do not set a password for info@contoso.com: everybody would know it');
    expect(presses(draft)).toContain('is_somebodys');
    const signIn = draw(sharedMailbox({ state: 'needs_sign_in' }, { signInUrl: url }));
    expect(readable(signIn)).toContain('with your own account anna@contoso.com, not as info@contoso.com');
  });

  it('whose member lacks rights names the Exchange permission, who gives it, and that it is looked at again (T48)', () => {
    const noRights = trouble('no_rights', { code: 'ErrorAccessDenied', owner: 'approver' });
    const waits = { state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(25), trouble: noRights } as const;
    const card = draw(sharedMailbox({ ...waits, checks: 9 }, { application: granted }));

    for (const each of ['“Read and manage (Full Access)”', 'An Exchange administrator gives it', 'I keep looking']) {
      expect(readable(card)).toContain(each);
    }
    // Right after the consent every mailbox refuses for a moment.
    expect(headlineOf(draw(sharedMailbox({ ...waits, checks: 1 }, { application: granted })))).toBe(
      'Signed in: waiting for Microsoft',
    );
  });
});

describe('looking after a connection', () => {
  it.each([
    ['sign-in step', signingIn(), 'watch_on'],
    ['sign-in step, agreed', signingIn({ healthAgreedAt: ago(2) }), 'watch_off'],
    ['active', connectionInState('active'), 'watch_on'],
    ['shared', sharedMailbox({ state: 'needs_sign_in' }, { signInUrl: url }), 'watch_on'],
  ])('is offered with what is kept and that it can be ended: %s', (_, facts, verb) => {
    expect(presses(draw(facts))).toContain(verb);
    expect(readable(draw(facts))).toMatch(/encrypted token[\s\S]*end that at any time/u);
  });

  it.each([
    ['for somebody else’s mailbox', signingIn({ target: 'named' })],
    ['to somebody else', signingIn({}, { viewerIsRequester: false, signInUrl: null })],
    ['before the permissions were read', connectionFacts()],
    ['beside a fault of the sign-in', signingIn({ trouble: trouble('credentials'), troubleAt: ago(1) })],
    ['while another account signed in', connectionInState('wrong_account')],
    ['where 24 hours were not enough', connectionInState('overdue')],
  ])('is not offered %s', (_, facts) => {
    expect(presses(draw(facts))).not.toContain('watch_on');
    expect(readable(draw(facts))).not.toContain('token');
  });
});

it('what is looked after can be left beside a fault, without a word about it', () => {
  const card = draw(signingIn({ healthAgreedAt: ago(9), trouble: trouble('credentials'), troubleAt: ago(1) }));

  expect(presses(card)).toContain('watch_off');
  expect(readable(card)).not.toContain('token');
});

it('an active connection can be signed in anew and ended, both out of the way', () => {
  const secondary = shownActions(draw(connectionInState('active'))).filter(({ mode }) => mode === 'secondary');

  expect(secondary.map(({ verb }) => verb)).toEqual(['watch_on', 'reauthorise', 'ask_disconnect']);
});

it("a connection that works again says so, and since when it did not (card's part of S33)", () => {
  const broken = connection({ state: 'active', userLevel: 'signed_in', activeAt: ago(2), brokenAt: ago(600) });
  const card = draw({ ...connectionInState('active'), connection: broken });

  expect(headlineOf(card)).toBe('anna@contoso.com works again');
  expect(readable(card)).toContain('It had stopped on 22 Nov 2026, 05:43 UTC');
});

it('a new sign-in that was asked for is not called a fault', () => {
  const card = draw(signingIn({ state: 'needs_reauth', userLevel: 'signed_in' }, { application: granted }));

  expect(headlineOf(card)).toBe('Sign in as anna@contoso.com once more');
  expect(readable(card)).not.toMatch(/no longer works|refused/u);
});

it.each([
  ['no_mailbox', 'MailboxNotEnabledForRESTAPI', 'Microsoft finds no mailbox for anna@contoso.com'],
  ['credentials', 'AADSTS50057', 'anna@contoso.com is switched off'],
  ['disabled', 'AADSTS7000112', 'TaxCalc Communications Centre is switched off in your tenant'],
  ['credentials', 'AADSTS50055', 'The sign-in of anna@contoso.com no longer works'],
] as const)('what stops a connection stands in its headline: %s, %s', (kind, code, told) => {
  const broken = trouble(kind, { code, owner: 'approver' });
  const card = draw(signingIn({ state: 'needs_reauth', userLevel: 'broken', trouble: broken }));

  expect(headlineOf(card)).toBe(told);
});

it.each([
  ['disabled', 'AADSTS7000112', 'Switched off', 'The application is in this tenant, but switched off.'],
  ['not_assigned', 'AADSTS50105', 'Assignment missing', 'only people who are assigned may use the application'],
  ['not_consented', 'AADSTS65001', 'Granted, now refused', 'says that the consent is missing'],
] as const)(
  'what Microsoft just said (%s, %s) stands at the application level, with who has the turn',
  (kind, code, badge, told) => {
    const since = application({ level: 'granted', evidence: 'token_scope', since: ago(45) });
    const refused = { trouble: trouble(kind, { code, owner: 'approver' }), troubleAt: ago(3) } as const;
    const words = readable(draw(signingIn(refused, { application: since })));

    expect(words).toContain(badge);
    expect(words).toContain(told);
    expect(words).toContain(`Since ${when(ago(3))} · turn: Ben Okafor`);
    expect(words).not.toContain('· Ben Okafor');
    // Seen to be otherwise since: what was seen counts.
    const mended = readable(draw(signingIn(refused, { application: { ...since, since: ago(1) } })));
    expect(mended).not.toContain(told);
  },
);

it('what a code means at this moment is told beside the code to quote', () => {
  const fresh = trouble('transient', { code: 'AADSTS700016', reading: 'consent_spreading', owner: 'microsoft' });
  const text = readable(draw(signingIn({ trouble: fresh, troubleAt: ago(1) })));

  expect(text).toContain('Microsoft does not know it everywhere yet');
  expect(text).toContain('AADSTS700016');
  expect(text).not.toContain('The product is not in this tenant');
});

it.each([
  ['needs_sign_in', 'AADSTS65001', 'Sign in once more'],
  ['wrong_account', 'AADSTS700016', 'Sign in as anna@contoso.com'],
  ['needs_sign_in', 'scopes_missing', 'Use another account'],
] as const)(
  'a consent that is missing asks for an administrator; in %s with %s the other way is "%s" (S16)',
  (state, code, other) => {
    const card = draw(signingIn({ state, trouble: trouble('not_consented', { code }), troubleAt: ago(1) }));
    const links = shownActions(card).filter((each) => each.url === url);

    expect(headlineOf(card)).toBe('Signed in, but the application level is missing');
    expect(presses(card)[0]).toBe('saw_admin_wall');
    expect(links.map(({ title }) => title)).toEqual([other]);
    expect(readable(card).includes('your own included')).toBe(code !== 'scopes_missing');
  },
);

it('whoever was told to wait reads that it is over, and that it is their turn', () => {
  const over = trouble('transient', { code: 'AADSTS65001', reading: 'consent_spread', owner: 'requester' });
  const card = draw(signingIn({ trouble: over, troubleAt: ago(2) }));

  expect(readable(card)).toContain('Please sign in once more now; nobody has to be asked again.');
  expect(readable(card)).not.toContain('Ask the administrator');
});

describe('a consent that is gone', () => {
  const withdrawn = (by: string | null, how: Pick<Withdrawal, 'after' | 'deleted'> = {}): ConnectionFacts =>
    connectionInState('revoked', {
      application: application({ level: 'revoked', withdrawn: { at: ago(30), by, ...how } }),
    });

  it('shows the time, and the actor where the audit log tells (T51)', () => {
    expect(readable(draw(withdrawn('Ben Okafor')))).toContain('On 22 Nov 2026, 15:13 UTC, Ben Okafor took the grant');
    expect(readable(draw(withdrawn(null)))).toContain('On 22 Nov 2026, 15:13 UTC, TaxCalc Communications Centre lost');
  });

  it('shows between which looks it went, or when it was found, where nobody tells the time (T51)', () => {
    const between = readable(draw(withdrawn(null, { after: ago(40) })));
    expect(between).toContain('Between 22 Nov 2026, 15:03 UTC and 22 Nov 2026, 15:13 UTC, TaxCalc');
    const found = readable(draw(withdrawn(null, { after: null })));
    expect(found).toContain('On 22 Nov 2026, 15:13 UTC, I found that TaxCalc Communications Centre has lost its grant');
  });

  it.each(['Ben Okafor', null])(
    'says when, and by whom, once: in its sentence, or in rows where that has another matter (%s)',
    (by) => {
      const once = readable(draw(withdrawn(by)));
      expect(once.split('15:13 UTC')).toHaveLength(2);
      expect(once).not.toContain('Withdrawn on');
      const gone = withdrawn(by);
      const back = readable(draw({ ...gone, application: { ...gone.application, level: 'granted' } }));
      expect(back).toContain('The consent is back');
      expect(back.split('15:13 UTC')).toHaveLength(2);
    },
  );

  it('with the whole application says so, and what brings it back', () => {
    expect(readable(draw(withdrawn('Ben Okafor', { deleted: true })))).toContain('the next consent creates it again');
    expect(readable(draw(withdrawn('Ben Okafor')))).not.toContain('the next consent creates it again');
  });

  it('for this account alone does not say that the product lost its grant in the tenant', () => {
    const others = application({ level: 'partial', evidence: 'grant_object', people: ['oid-of-carl'] });
    const text = readable(draw(connectionInState('revoked', { application: others })));

    expect(text).toContain('anna@contoso.com no longer has a grant for TaxCalc Communications Centre');
    expect(text).not.toContain('lost its grant in your tenant');
  });

  it('and is back asks for nothing but the sign-in', () => {
    const card = draw(connectionInState('revoked', { application: granted }));

    expect(headlineOf(card)).toBe('The consent is back');
    expect(presses(card)).toEqual(['reauthorise', 'ask_disconnect']);
  });

  it('because the product is switched off asks nobody to agree again', () => {
    const off = trouble('disabled', { code: 'AADSTS7000112', owner: 'approver' });
    const card = draw(connectionInState('revoked', { connection: connection({ state: 'revoked', trouble: off }) }));

    expect(headlineOf(card)).toBe('TaxCalc Communications Centre is switched off in your tenant');
    expect(presses(card)).toEqual(['ask_disconnect']);
  });
});

it('trouble is told in the words for its code where there are any, else in those for its kind', () => {
  const known = readable(draw(signingIn({ trouble: trouble('credentials', { code: 'AADSTS50034' }) })));
  const unknown = readable(draw(signingIn({ trouble: trouble('credentials', { code: 'AADSTS99999' }) })));

  expect(known).toContain('Microsoft does not know this account');
  expect(unknown).toContain('Microsoft did not accept the account or the password');
});
