import { describe, expect, it } from 'vitest';
import { cardWords } from '../../src/cards/card-words.ts';
import { createCards } from '../../src/cards/render.ts';
import { addressToCopy } from '../../src/cards/user-text.ts';
import { nextSentence } from '../../src/cards/who.ts';
import { connectionStates, type Trouble } from '../../src/services/consent/model.ts';
import type { Verdict } from '../../src/services/consent/verdict.ts';
import { wallTrouble } from '../../src/services/consent/wall.ts';
import type { ConnectionFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language, languages } from '../../src/services/text/index.ts';
import { allExamples } from './support/all-cards.ts';
import {
  ago,
  application,
  ben,
  connection,
  connectionFacts,
  now,
  product,
  request,
  trouble,
  usualOwner,
} from './support/examples.ts';
import { connectionInState } from './support/in-state.ts';
import { ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (facts: ConnectionFacts, language: Language = 'en'): object =>
  cards.render('connection', facts, language).card;
const headline = (card: object): unknown =>
  ofType(card, 'TextBlock').find(({ style }) => style === 'heading')?.['text'];
const buttons = (card: object): unknown[] => shownActions(card).map(({ verb, url, title }) => verb ?? url ?? title);
const signInUrl = 'https://concierge.example/connect/ticket_1';

describe('the draft', () => {
  const card = draw(connectionFacts());
  const text = readable(card);

  it("shows the full scope list with what each can and cannot before anybody may continue (card's part of S22 and T11)", () => {
    for (const { name } of product().scopes) expect(text).toContain(name.replace('_', '\\_'));
    expect(text).toContain('Read, change and delete mail in this mailbox');
    expect(text).toContain('This permission alone does not send mail, and does not open a mailbox');
    expect(text).toContain('Without it: messages cannot be shown');
    expect(shownActions(card).map(({ verb }) => verb)).toEqual(['confirm_scopes', 'not_set_up', 'cancel_connection']);
  });

  it("keeps the order and count of the consent page (card's part of T11)", () => {
    const listed = [
      ...text.matchAll(/(?:\. · |\()([A-Z]\w*(?:\.[A-Z]\w*)+|offline\\_access|openid|profile)(?=$|\))/gm),
    ];

    expect(listed.map(([, name]) => name?.replace('\\', ''))).toEqual(product().scopes.map(({ name }) => name));
  });

  it("names product, publisher, application id and the host to expect (card's part of S6, S11 and S18)", () => {
    for (const each of [
      'TaxCalc-Hub',
      'Acorah Software Products Limited (verified by Microsoft)',
      product().clientId,
      'login.microsoftonline.com',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('says where the consent stands in the product’s own set-up, from the profile (S1)', () => {
    expect(text).toContain('Step 2 of 3 in setting up TaxCalc Communications Centre: Microsoft consent');
    const longer = product({ steps: { before: ['set_up_mailbox', 'reauthorise_there'], after: [] } });
    expect(readable(draw(connectionFacts({ product: longer })))).toContain('Step 3 of 3');
  });

  it('names the help article, whose age only those read who can do something about it (T1)', () => {
    expect(text).toContain('KB3381');
    expect(text).not.toMatch(/valid as of|older than/u);
  });

  it('names who can agree, where the directory tells, before anybody is asked (S27)', () => {
    const draft = connectionInState('draft');

    expect(readable(draw({ ...draft, holders: [ben] }))).toContain(
      `In your organisation this can be done by ${ben.name}.`,
    );
    expect(readable(draw(draft))).not.toContain('this can be done by');
  });

  it('tells the forecast and what it stands on, without promising', () => {
    expect(text).toContain('An administrator will probably be needed');
    expect(text).toContain("Known from: Microsoft's published default only");
  });

  it('says that delegated permissions go no further than the account, unless one is an application permission (S10)', () => {
    expect(text).toContain('never gets more than the signed-in account may do itself');
    const beyond = product({ scopes: [{ name: 'Mail.Read', class: 'application' }] });
    const warned = readable(draw(connectionFacts({ product: beyond })));
    expect(warned).not.toContain('never gets more than');
    expect(warned).not.toContain('in this mailbox');
    expect(warned).toContain('without anybody signed in');
  });
});

describe('signing in', () => {
  const facts = connectionInState('needs_sign_in', { signInUrl });

  it("leads to Microsoft first, says what to do at the wall, and shows the link to copy (T29; card's part of T4)", () => {
    const card = draw(facts);

    expect(buttons(card)).toEqual([signInUrl, 'saw_admin_wall', 'watch_on', 'cancel_connection']);
    expect(readable(card)).toContain(addressToCopy(signInUrl));
    expect(readable(card)).toContain('that page does not come back by itself');
  });

  it("allows the second factor its time (card's part of T9)", () => {
    expect(readable(draw(facts))).toContain('may take up to 10 minutes');
  });

  it('keeps the link out of what is read aloud, and in what replaces the card', () => {
    const card = draw(facts) as { speak: string; fallbackText: string };

    expect(card.speak).not.toContain('https://');
    expect(card.fallbackText).toContain(signInUrl);
  });

  it('says "approved" where Microsoft only reports it, and "granted" where it is proved (card’s part of S29)', () => {
    const reported = application({ level: 'requested', evidence: 'microsoft_reports' });
    const granted = application({ level: 'granted', evidence: 'token_scope' });

    expect(headline(draw({ ...facts, application: reported }))).toBe(
      'Your administrator approved: sign in as anna@contoso.com',
    );
    expect(headline(draw({ ...facts, application: granted }))).toBe(
      'TaxCalc Communications Centre is granted: sign in as anna@contoso.com',
    );
  });
});

describe('coming back with "cancelled"', () => {
  const cancelled = (change: Partial<ConnectionFacts>): object =>
    draw(
      connectionInState('needs_sign_in', {
        connection: connection({ state: 'needs_sign_in', trouble: trouble('cancelled') }),
        ...change,
      }),
    );

  it('asks which of the two it was, the wall first where it is likelier (T29)', () => {
    expect(buttons(cancelled({})).slice(0, 2)).toEqual(['saw_admin_wall', 'pressed_cancel']);
    const needed = cancelled({ forecast: { kind: 'needs_admin', cause: 'policy_none', basis: 'settings' } });
    expect(buttons(needed).slice(0, 2)).toEqual(['saw_admin_wall', 'pressed_cancel']);
  });

  it('asks for the cancel first where people may agree themselves (T29)', () => {
    const open = cancelled({ forecast: { kind: 'self_consent', cause: 'policy_legacy', basis: 'settings' } });

    expect(buttons(open).slice(0, 2)).toEqual(['pressed_cancel', 'saw_admin_wall']);
    expect(shownActions(open)[0]?.['style']).toBe('positive');
  });
});

describe('waiting for an administrator', () => {
  it('names the request, who decides, since when and until when', () => {
    const text = readable(draw(connectionInState('needs_admin')));

    for (const each of ['CR-1042', 'Ben Okafor', '22 Nov 2026, 14:53 UTC', '6 Dec 2026']) expect(text).toContain(each);
  });

  it('sends the requester with the message where nobody is known (T18)', () => {
    const card = draw(connectionInState('needs_admin', { approvers: [] }));

    expect(headline(card)).toBe('An administrator must agree: please pass the message on');
    expect(readable(card)).toContain('Your turn: pass the message on');
  });

  it('lets who asked first say why, until it is decided, and change it (T31)', () => {
    const says = (facts: ConnectionFacts) => ofType(draw(facts), 'Input.Text').map(({ id, value }) => [id, value]);
    const { requester } = connection();
    const asked = (change: object) => connectionInState('needs_admin', { request: request({ requester, ...change }) });

    expect(says(asked({ reason: null }))).toEqual([['reason', '']]);
    expect(says(asked({ reason: 'For customers.' }))).toEqual([['reason', 'For customers.']]);
    for (const no of [asked({ requester: ben }), asked({ state: 'approved' })]) expect(says(no)).toEqual([]);
    expect(says({ ...asked({}), viewerIsRequester: false })).toEqual([]);
  });

  it('does not call a decision a grant', () => {
    const decision = { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'all' } as const;
    const card = draw(connectionInState('needs_admin', { request: request({ state: 'approved', decision }) }));

    expect(headline(card)).toBe('Approved, not yet granted at Microsoft');
    expect(readable(card)).toContain('Waiting for Ben Okafor to continue at Microsoft');
    // Whoever has the turn can be reminded, unless it is oneself or Microsoft has sent them back already.
    expect(buttons(card)).toContain('remind_approver');
    for (const change of [{ returnedAt: ago(1) }, { decision: { ...decision, by: connection().requester } }]) {
      const over = request({ state: 'approved', decision, ...change });
      expect(buttons(draw(connectionInState('needs_admin', { request: over })))).not.toContain('remind_approver');
    }
  });
});

describe('waiting for Microsoft', () => {
  it.each([
    [0, '0 seconds of at most 24 hours', 'usually a few minutes'],
    [30, '30 minutes of at most 24 hours', 'usually within the hour'],
    [60, '1 hour of at most 24 hours', 'a few hours: slow, but not unusual'],
    [12 * 60, '12 hours of at most 24 hours', 'up to the 24-hour mark'],
    [23 * 60 + 59, '23 hours, 59 minutes of at most 24 hours', 'up to the 24-hour mark'],
  ])(
    "shows the time since the grant, an estimate and the 24-hour mark after %d minutes (card's part of S2)",
    (minutes, elapsed, estimate) => {
      const waiting = connection({ state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(minutes) });
      const text = readable(draw(connectionFacts({ connection: waiting })));

      expect(text).toContain(elapsed);
      expect(text).toContain(estimate);
      expect(text).toContain('24-hour mark');
    },
  );

  it.each<[ConnectionFacts['estimate'], string]>([
    [{ kind: 'half', seconds: 240, of: 200 }, 'half of the last 200 were active after 4 minutes'],
    [{ kind: 'most', seconds: 2_400, of: 37 }, '9 of 10 of the last 37 were active after 40 minutes'],
    [{ kind: 'longest', of: 37 }, 'longer than all of the last 37'],
    [{ kind: 'half', seconds: 0, of: 12 }, 'half of the last 12 were active after 1 second'],
  ])('says what past waits tell of this one, beside how long it has waited: %j', (estimate, told) => {
    const waiting = connection({ state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(55) });
    const text = readable(draw(connectionFacts({ connection: waiting, estimate })));

    expect(text).toContain(told);
    expect(text).toContain('55 minutes of at most 24 hours');
    expect(text).not.toContain('usually within the hour');
  });

  it('that has answered after a refusal is said to work, and to be made sure of', () => {
    const proving = connection({ state: 'propagating', userLevel: 'signed_in', grantKnownAt: ago(1), proofs: 1 });
    const text = readable(draw(connectionFacts({ connection: proving })));

    expect(text).toContain('It works.');
    expect(text).toContain('I am making sure');
  });

  it.each([['ErrorAccessDenied'], ['ODataDisabled']])(
    'for an Exchange that refuses (%s) says until when it is left alone, and that looking sooner may prolong it',
    (code) => {
      const refused = connection({
        state: 'propagating',
        userLevel: 'signed_in',
        grantKnownAt: ago(60),
        trouble: trouble('no_rights', { code, owner: 'approver' }),
        nextCheckAt: now,
      });
      const draws = (waitsForExchange: boolean) =>
        readable(draw(connectionFacts({ connection: refused, waitsForExchange })));

      expect(draws(true)).toMatch(/I look again at 22 Nov 2026, 15:.*“Check now” before then may make it last longer/u);
      expect(draws(false)).not.toContain('keeps a refusal in mind');
      expect(draws(true).includes('ApplicationAccessPolicy')).toBe(code === 'ODataDisabled');
    },
  );

  it('says until when Microsoft wants to be left alone, and not that it looks every few seconds', () => {
    const wishes = (minutes: number) =>
      readable(
        draw(
          connectionFacts({
            connection: connection({
              state: 'propagating',
              userLevel: 'signed_in',
              grantKnownAt: ago(1),
              trouble: trouble('transient', { code: 'TooManyRequests' }),
              leftAloneUntil: ago(-minutes),
            }),
          }),
        ),
      );

    expect(wishes(60)).toMatch(/Microsoft asks for a pause\. I look again at 22 Nov 2026, 1\d:/u);
    expect(wishes(60)).not.toContain('every few seconds');
    for (const short of [-1, 0.5]) expect(wishes(short)).toContain('I check every few seconds');
  });

  it('for an Exchange that is to be left alone does not begin with looking now', () => {
    const { connection: waiting } = connectionInState('propagating');
    const checks = (waitsForExchange: boolean) =>
      shownActions(draw(connectionFacts({ connection: waiting, waitsForExchange }))).map(({ verb }) => verb);

    expect(checks(false)[0]).toBe('check_now');
    expect(checks(true).indexOf('check_now')).toBeGreaterThan(0);
  });

  it('shows a code where there is something to quote it for, and none on a wait that is as it should be', () => {
    const waits = (kind: Trouble['class'], code: string) =>
      readable(
        draw(
          connectionFacts({
            connection: connection({
              state: 'propagating',
              userLevel: 'signed_in',
              grantKnownAt: ago(1),
              trouble: trouble(kind, { code, owner: kind === 'ours' ? 'vendor' : 'microsoft' }),
              troubleAt: now,
            }),
          }),
        ),
      );

    expect(waits('transient', 'AADSTS700016')).not.toMatch(/AADSTS|Code to quote|reference/u);
    expect(waits('ours', 'AADSTS7000215')).toContain('AADSTS7000215');
  });

  it.each([
    [
      'own',
      'no_rights',
      'Acorah Software Products Limited helpdesk',
      'Helpdesk should look at it',
      'An Exchange administrator',
    ],
    ['own', 'no_mailbox', 'an administrator of the tenant', 'gives the account a licence', 'Helpdesk'],
    ['shared', 'no_rights', 'whoever manages Exchange', 'An Exchange administrator gives it', 'Helpdesk'],
  ] as const)('after 24 hours names one owner for the next step: %s mailbox, %s', (target, kind, owner, told, not) => {
    const { connection: late } = connectionInState('overdue');
    const stuck = { ...late, target, trouble: trouble(kind, { owner: 'approver' }), troubleAt: ago(5) };
    const text = readable(draw(connectionFacts({ connection: stuck, approvers: [] })));

    expect(text).toContain(`Waiting for ${owner}`);
    expect(text).toContain(told);
    expect(text).not.toContain(not);
  });

  const noted = (kind: Trouble['class'], code: string, owner: Trouble['owner'], verdict: Verdict) =>
    draw(
      connectionFacts({
        connection: connection({
          state: 'propagating',
          userLevel: 'signed_in',
          grantKnownAt: ago(60),
          trouble: trouble(kind, { code, owner }),
          troubleAt: now,
        }),
        verdict,
        unheld: ['Mail.Send'],
      }),
    );

  it.each([
    ['AADSTS65001', 'Nobody has granted the product all its permissions'],
    ['AADSTS700016', 'The product is not in this tenant'],
    ['AADSTS7000229', 'Microsoft finds no entry of the product in this tenant'],
    ['scopes_missing', 'not all permissions are granted in the tenant'],
  ])('says that the consent is missing when %s lasts, who agrees to it, and that I go on looking', (code, cause) => {
    const card = noted('not_consented', code, 'approver', {
      turn: 'requester',
      next: 'grant_missing_scopes',
      since: ago(60),
    });
    const text = readable(card);

    expect(headline(card)).toBe('Signed in, but the consent is missing at Microsoft');
    for (const part of [cause, 'Ask the administrator to agree to the full list', 'I keep looking by myself']) {
      expect(text).toContain(part);
    }
    // A name of ours for it says nothing to helpdesk.
    expect(text.includes(`To quote to helpdesk: ${code}`)).toBe(code.startsWith('AADSTS'));
    expect(text).not.toContain('scopes');
    expect(text).toContain('Your turn: ask your administrator.');
    expect(text).not.toContain('The consent is there');
    // The administrator's step, with the button that asks them.
    expect(text).toMatch(/Now: An administrator/);
    expect(buttons(card)).toContain('saw_admin_wall');
    expect(text.includes('No longer granted: Mail.Send.')).toBe(code === 'scopes_missing');
  });

  it("is the vendor's turn over a secret that has run out, and whoever asked need do nothing", () => {
    const card = noted('ours', 'AADSTS7000222', 'vendor', { turn: 'vendor', next: 'call_helpdesk', since: ago(60) });

    expect(headline(card)).toBe('Signed in, but the vendor of TaxCalc Communications Centre must fix something');
    for (const part of [
      'its secret is wrong, missing or has expired',
      'There is nothing for you to do',
      'AADSTS7000222',
    ]) {
      expect(readable(card)).toContain(part);
    }
    expect(readable(card)).toContain('Waiting for Acorah Software Products Limited helpdesk');
  });

  it('names the code to quote over an answer that nobody knows, and goes on looking', () => {
    const card = noted('unknown', 'AADSTS999999', 'vendor', {
      turn: 'microsoft',
      next: 'wait_for_microsoft',
      since: ago(60),
    });

    expect(headline(card)).toBe('Signed in: waiting for Microsoft');
    for (const part of ['an answer that I do not know', 'quote the code below to helpdesk', 'AADSTS999999']) {
      expect(readable(card)).toContain(part);
    }
    expect(readable(card)).not.toContain('Sign in once more');
  });

  it("calls for helpdesk with the code after that (card's part of S2)", () => {
    const card = draw(connectionInState('overdue'));

    expect(headline(card)).toBe('Not effective after 24 hours');
    expect(readable(card)).toContain('AADSTS90033');
    expect(readable(card)).toContain('Waiting for Acorah Software Products Limited helpdesk');
  });
});

describe('a token that does not hold what the product wants', () => {
  const facts = connectionInState('active');

  it.each([
    ['needs_admin', 'An administrator must agree to the new list first'],
    ['unknown', 'An administrator must agree to the new list first'],
    ['self_consent', 'You agree to it yourself'],
  ] as const)('works on, and the card names what is new and who must agree: %s', (kind, who) => {
    const forecast = { ...facts.forecast, kind };
    const text = readable(draw({ ...facts, forecast, unheld: ['Calendars.Read', 'Mail.Send'] }));

    expect(text).toContain('New on its list: Calendars.Read and Mail.Send');
    expect(text).toContain('What was granted goes on working');
    expect(text).toContain(who);
    expect(readable(draw(facts))).not.toContain('New on its list');
  });

  it('any more is withdrawn, with the names of what is gone', () => {
    const revoked = connectionInState('revoked');
    const gone = trouble('not_consented', { code: 'scopes_missing', owner: 'approver' });
    const lost = { ...revoked, connection: { ...revoked.connection, trouble: gone }, unheld: ['Mail.Send'] };

    expect(readable(draw(lost))).toContain('No longer granted: Mail.Send.');
    expect(readable(draw({ ...revoked, unheld: ['Mail.Send'] }))).not.toContain('No longer granted');
  });
});

describe('an active connection', () => {
  const watched = { state: 'active', userLevel: 'signed_in', activeAt: ago(90), healthAgreedAt: ago(90) } as const;

  it("that is looked after can be looked at now; one that is not has nothing to look with (card's part of S33)", () => {
    const now = draw(connectionFacts({ connection: connection({ ...watched, nextCheckAt: ago(-30) }) }));

    expect(buttons(now)).toContain('check_now');
    for (const change of [{ nextCheckAt: null }, { healthAgreedAt: null }]) {
      const card = draw(connectionFacts({ connection: connection({ ...watched, nextCheckAt: ago(-30), ...change }) }));
      expect(buttons(card)).not.toContain('check_now');
    }
  });
});

describe('a sign-in that a rule of the organisation blocks', () => {
  const failing = (code: string, owner: 'requester' | 'approver') =>
    readable(
      draw(
        connectionInState('needs_sign_in', {
          connection: connection({
            state: 'needs_sign_in',
            trouble: trouble('blocked_by_policy', { code, owner }),
            troubleAt: ago(1),
          }),
          signInUrl,
        }),
      ),
    );

  it("is its owner's turn in the row of the user level, too (card's part of T10)", () => {
    expect(failing('AADSTS53000', 'requester')).toContain('· your turn');
    expect(failing('AADSTS53003', 'approver')).not.toContain('· your turn');
    expect(failing('AADSTS53003', 'approver')).toMatch(/Since .* · turn: Ben Okafor/u);
  });
});

describe("a colleague's mailbox", () => {
  it.each(['needs_sign_in', 'wrong_account'] as const)('in %s is the turn of its owner, not of who asked', (state) => {
    const { connection } = connectionInState(state);
    const named = {
      ...connection,
      target: 'named' as const,
      address: 'carla@contoso.com',
      signInAs: 'carla@contoso.com',
    };
    for (const viewerIsRequester of [true, false]) {
      const text = readable(draw(connectionInState(state, { connection: named, viewerIsRequester, signInUrl })));

      expect(text).toMatch(/turn: carla@contoso\.com/u);
      expect(text).toMatch(/Waiting for (?:the owner of the mailbox|carla@contoso\.com) to sign in/u);
      expect(text).not.toMatch(/your turn|Your turn|turn of Anna/u);
    }
  });
});

describe('a grant that was taken back before the sign-in', () => {
  it('leads to no sign-in that cannot succeed, and says who may undo it (T51)', () => {
    const facts = connectionInState('revoked', {
      connection: connection({
        state: 'revoked',
        request: 'CR-1042',
        trouble: trouble('withdrawn', { code: 'grant_withdrawn', owner: 'approver' }),
      }),
      request: request({ state: 'granted' }),
    });
    const text = readable(draw(facts));

    expect(headline(draw(facts))).toBe('The consent was withdrawn before the sign-in');
    expect(text).toContain('An administrator has taken the grant of this account away.');
    expect(text).toContain('Your turn: ask your administrator');
    expect(text).not.toMatch(/Done: .*An administrator agrees|no longer reached/);
    expect(buttons(draw(facts))).toContain('saw_admin_wall');
  });
});

it.each(['needs_admin', 'propagating', 'overdue', 'needs_reauth'] as const)(
  'is told in everyday Dutch, not word for word from English, in %s',
  (state) => {
    const card = readable(draw(connectionInState(state), 'nl'));

    expect(card).not.toMatch(/werkzaam|kapot|zei ja tegen/u);
  },
);

describe('another account', () => {
  it("is named masked, beside the wanted one as headline and button have it (T36; card's part of T6)", () => {
    const card = draw(connectionInState('wrong_account', { signInUrl }));

    expect(readable(card)).toContain('b•••@contoso.com');
    expect(readable(card)).toMatch(/Wanted\nanna@contoso\.com/u);
    expect(readable(card)).not.toContain('a•••');
    expect(shownActions(card)[0]).toMatchObject({ title: 'Sign in as anna@contoso.com', url: signInUrl });
  });

  it('is told from the wanted one where both look the same when masked (T6)', () => {
    const { connection } = connectionInState('wrong_account');
    const other = { ...connection, otherAccount: 'a•••@contoso.com' };
    const card = draw(connectionInState('wrong_account', { connection: other, signInUrl }));

    expect(readable(card)).toMatch(/Signed in\na•••@contoso\.com\nWanted\nanna@contoso\.com/);
  });

  it('leaves the consent and says that the connection is not theirs yet (T34, T35)', () => {
    const card = draw(connectionInState('wrong_account', { application: application() }));

    expect(readable(card)).toContain('that consent stays; the connection is not made yet');
  });

  it('is nobody’s to ask for where an administrator has agreed for everybody: only the owner’s sign-in is missing', () => {
    const card = readable(draw(connectionInState('wrong_account')));

    expect(card).toContain('An administrator has agreed for everybody already, so nobody has to be asked');
    expect(card).not.toContain('that consent stays');
  });
});

describe('the two levels', () => {
  const granted = application({ level: 'granted', evidence: 'token_scope' });

  it("are two rows with state, evidence and time each (card's part of S14)", () => {
    const text = readable(draw(connectionInState('needs_sign_in', { application: granted })));

    expect(text).toMatch(/Application level\nGranted[\s\S]*Since [\s\S]*User level\nNot signed in[\s\S]*Since /u);
  });
});

describe('every state', () => {
  it('has its own headline in both languages', () => {
    for (const language of ['en', 'nl'] as const) {
      expect(new Set(connectionStates.map((state) => headline(draw(connectionInState(state), language)))).size).toBe(
        connectionStates.length,
      );
    }
  });

  it.each(connectionStates)('%s says whose turn it is (T49)', (state) => {
    const text = readable(draw(connectionInState(state, { viewerIsRequester: false })));

    expect(text).toMatch(/Waiting for|Nobody /u);
  });

  it.each(connectionStates)('%s calls nobody else to what the requester is to do', (state) => {
    const card = draw(connectionInState(state, { viewerIsRequester: false, signInUrl: null }));

    expect(headline(card)).not.toMatch(/^(?:Sign in|Your )/u);
    expect(readable(card)).not.toMatch(/You want to|In your tenant|Your tenant lets|your browser/u);
  });

  it('promises a message to whoever asked, and to nobody else who reads the card', () => {
    const toRequester = /write to you|\bYou (?:gave|asked for)\b|what you began/u;
    const all = allExamples().flatMap(({ name, facts }) => (name === 'connection' ? [facts as ConnectionFacts] : []));
    const read = all.map((facts) =>
      readable(draw({ ...facts, signInUrl: null, viewerIsRequester: false, viewerIsSigner: true })),
    );

    expect(readable(draw(connectionInState('propagating')))).toMatch(toRequester);
    expect(read.filter((words) => toRequester.test(words))).toEqual([]);
    expect(read.join('\n')).toContain('I will write to Anna Berg');
  });

  it('offers nothing that changes anything to somebody else', () => {
    for (const state of connectionStates) {
      const card = draw(connectionInState(state, { viewerIsRequester: false, signInUrl: null }));
      expect(shownActions(card).filter(({ type }) => type !== 'Action.ToggleVisibility')).toEqual([]);
    }
  });

  it('offers who agreed to have their mailbox looked after, for somebody else, to take that back, and nothing else', () => {
    const seen = { viewerIsRequester: false, viewerIsSigner: true, signInUrl: null };
    const { connection } = connectionInState('active');
    const agreed = { ...connection, target: 'named', healthAgreedAt: connection.activeAt } as const;
    const card = draw(connectionInState('active', { ...seen, connection: agreed }));
    expect(buttons(card)).toEqual(['watch_off']);
    expect(readable(card)).toContain('You can end that at any time');
    const ended = { ...agreed, healthAgreedAt: null };
    expect(buttons(draw(connectionInState('active', { ...seen, connection: ended })))).toEqual([]);
  });

  it('denied tells once who said no, to which request and when, and why', () => {
    const lines = readable(draw(connectionInState('denied')));

    expect(lines).toContain('Ben Okafor said no to approval request CR-1042 on 22 Nov 2026, 15:38 UTC.');
    expect(lines).toContain('Reason\nPlease use the shared mailbox instead.');
    for (const each of ['Ben Okafor', 'CR-1042', '15:38 UTC']) expect(lines.split(each)).toHaveLength(2);
  });

  it.each(['denied', 'expired', 'cancelled', 'disconnected', 'failed'] as const)(
    '%s ends with nothing but a new start',
    (state) => {
      expect(buttons(draw(connectionInState(state)))).toEqual(['open_mailbox_form']);
    },
  );
});

it('the step that is now is marked by a word and a symbol, not by colour alone', () => {
  const card = draw(connectionInState('propagating', { now }));
  const step = ofType(card, 'ColumnSet').find((each) => readable(each).includes('Now:'));

  expect(readable(step as object)).toContain('▶');
  expect(readable(step as object)).toContain('Now: Microsoft makes it effective (4\u00a0of\u00a05)');
});

it.each([
  // Ask the administrator: their step comes before the sign-in.
  ['needs_admin', 'requester', 'grant_missing_scopes', 'Now: An administrator agrees (2\u00a0of\u00a05)'],
  ['not_consented', 'requester', 'grant_missing_scopes', 'Now: An administrator agrees (2\u00a0of\u00a05)'],
  // Somebody else puts something right, and the sign-in goes on after that.
  ['blocked_by_policy', 'approver', 'fix_trouble', 'Sign in at Microsoft: held up for now (3\u00a0of\u00a05)'],
  ['ours', 'vendor', 'fix_trouble', 'Sign in at Microsoft: held up for now (3\u00a0of\u00a05)'],
  ['credentials', 'requester', 'sign_in_again', 'Now: Sign in at Microsoft (3\u00a0of\u00a05)'],
] as const)('after %s the step of the tracker is that of whoever has the turn (T49)', (kind, turn, next, step) => {
  const met = connection({ state: 'needs_sign_in', trouble: trouble(kind, { owner: usualOwner(kind) }) });
  const verdict = { turn, next, since: ago(5) };
  const card = draw(connectionInState('needs_sign_in', { connection: met, signInUrl, verdict }));

  expect(readable(card)).toContain(step);
  expect(readable(card).includes('Now: Sign in')).toBe(next === 'sign_in_again');
  const leading = shownActions(card).filter(({ style, url }) => style === 'positive' && url !== undefined);
  expect(leading.length > 0).toBe(next === 'sign_in_again');
});

it('a line about whose turn it is begins with a capital in every language, whoever has it', () => {
  for (const language of languages) {
    for (const turn of ['approver', 'vendor', 'microsoft'] as const) {
      for (const next of ['fix_trouble', 'call_helpdesk', 'wait_for_microsoft', 'decide'] as const) {
        const facts = { approvers: [], viewerIsRequester: false, verdict: { turn, next, since: ago(5) } };
        const line = nextSentence(
          cardWords(createText().in(language)),
          connectionInState('needs_sign_in', facts),
          false,
        );
        expect([language, line]).toEqual([language, expect.stringMatching(/^\p{Lu}/u)]);
      }
    }
  }
});

it('the number of steps stays the same before, at and after the wall', () => {
  const wall = application({ level: 'requested', wallSeenAt: ago(50) });
  const steps = [
    connectionInState('draft'),
    connectionInState('needs_sign_in'),
    connectionInState('needs_admin', { application: wall }),
    connectionInState('needs_sign_in', { application: wall, request: request({ state: 'granted' }) }),
    connectionInState('propagating'),
  ].map((facts) => /Now: .* \(\d\sof\s(\d)\)/u.exec(readable(draw(facts)))?.[1]);

  expect(steps).toEqual(['5', '5', '5', '5', '5']);
});

it('an administrator who was never asked did not agree', () => {
  const agreed = /(Done: .*)?An administrator agrees(, if needed|$)?/mu;

  expect(agreed.exec(readable(draw(connectionInState('needs_sign_in'))))?.slice(1)).toEqual([undefined, ', if needed']);
  expect(agreed.exec(readable(draw(connectionInState('propagating'))))?.[1]).toContain('Done: ');
  const reported = application({ level: 'requested', evidence: 'microsoft_reports' });
  expect(agreed.exec(readable(draw(connectionInState('needs_sign_in', { application: reported }))))?.[1]).toContain(
    'Done: ',
  );
  expect(readable(draw(connectionInState('propagating', { request: null })))).not.toMatch(agreed);
});

it('a level that is only asked for names the wall as what it is known from', () => {
  const wall = application({ level: 'requested', wallSeenAt: ago(50) });

  expect(readable(draw(connectionInState('needs_admin', { application: wall })))).toContain(
    'Microsoft asks for an administrator; no grant seen yet.',
  );
  const earlier = { by: ben, decidedAt: ago(70), returnedAt: ago(60) };
  const again = request({ earlier, trouble: wallTrouble('wall_after_approval') });
  const text = readable(draw(connectionInState('needs_admin', { application: wall, request: again })));
  expect(text).toContain('it did not reach the account');
  expect(text).not.toContain('no grant seen yet');
  const byHand = request({ earlier, trouble: wallTrouble('grant_not_for_account') });
  expect(readable(draw(connectionInState('needs_admin', { application: wall, request: byHand })))).toContain(
    'it did not reach the account',
  );
});

it('who met the wall reads it at both levels, not that a sign-in settles it (T49)', () => {
  const met = connectionInState('needs_sign_in', { application: application({ wallSeenAt: ago(5) }) });
  const trouble = { class: 'needs_admin', code: 'AADSTS90094', owner: 'approver', correlation: null } as const;
  const text = readable(
    draw({
      ...met,
      connection: { ...met.connection, trouble, troubleAt: ago(5) },
      verdict: { ...met.verdict, next: 'grant_missing_scopes' },
    }),
  );

  expect(text).toContain('Needs an administrator');
  expect(text).toMatch(/after the request: Ben/);
  expect(text).toMatch(/after the approval: anna@/);
  expect(text).not.toMatch(/Not known yet|settled when/);
});

it('the hand-over says what is left in the product', () => {
  expect(readable(draw(connectionInState('active')))).toContain('press Re-authorise. Microsoft will not ask you');
});

it('the hand-over promises no silence of Microsoft while more is wanted than was granted', () => {
  const mailbox = connectionInState('active', { unheld: ['Calendars.Read'] });
  const room = { ...mailbox, connection: { ...mailbox.connection, target: 'room' as const, device: 'Room 1' } };
  for (const [facts, step] of [
    [mailbox, 'press Re-authorise'],
    [room, 'Room 1 shows its agenda'],
  ] as const) {
    const text = readable(draw(facts));
    expect(text).toContain(step);
    expect(text).not.toContain('Microsoft will not ask');
  }
});
