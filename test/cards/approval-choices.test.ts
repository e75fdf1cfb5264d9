import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { RequestFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language, languages } from '../../src/services/text/index.ts';
import { resources } from '../../src/services/text/languages.ts';
import { ownApp, room } from './support/desk-examples.ts';
import { device } from './support/device-examples.ts';
import {
  ago,
  application,
  ben,
  connection,
  product,
  request,
  requestFacts,
  tenant,
  trouble,
} from './support/examples.ts';
import { ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (change: Partial<RequestFacts> = {}, language: Language = 'en'): object =>
  cards.render('approval-request', requestFacts(change), language).card;
const acting = (card: object): unknown[] =>
  shownActions(card)
    .filter(({ type }) => type !== 'Action.ToggleVisibility')
    .map(({ verb, url, type }) => verb ?? url ?? type);

const manageUrl = 'https://concierge.example/manage/abc';
const proveUrl = 'https://concierge.example/approve/abc';
const continueUrl = 'https://login.microsoftonline.com/common/v2.0/adminconsent?client_id=x';
const listed = { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'listed' } as const;
const approvedListed = request({ state: 'approved', decision: listed });
const alone = product({ scopes: [{ name: 'Mail.Read', class: 'application' }] });
const perUser = tenant({ managedPerUser: true });

describe('the choice between everybody and those listed', () => {
  it.each<[string, Partial<RequestFacts>, unknown[]]>([
    ['for all or for those listed (T45)', {}, ['approve', 'approve_listed', 'Action.ShowCard']],
    [
      'never for all where the tenant is managed per user (T39)',
      { tenant: perUser },
      ['approve_listed', 'Action.ShowCard'],
    ],
    ['only for all where a permission works without anybody', { product: alone }, ['approve', 'Action.ShowCard']],
    ['only to be denied where neither is possible (T39)', { product: alone, tenant: perUser }, ['Action.ShowCard']],
    ['only for all where nobody is listed any more', { waiting: [] }, ['approve', 'Action.ShowCard']],
    [
      'only to be denied where nobody is listed, managed per user',
      { waiting: [], tenant: perUser },
      ['Action.ShowCard'],
    ],
    ['only for all where the directory is asked for', { product: ownApp, waiting: [] }, ['approve', 'Action.ShowCard']],
    [
      'for all where the directory is asked for, also in a tenant managed per user',
      { product: ownApp, waiting: [], tenant: perUser },
      ['approve', 'Action.ShowCard'],
    ],
  ])('is offered %s', (_, facts, buttons) => {
    expect(acting(draw(facts))).toEqual(buttons);
  });

  it('says why "for all" is missing in a tenant managed per user (T39)', () => {
    expect(readable(draw({ tenant: perUser }))).toContain('This tenant is managed per user');
    expect(readable(draw())).not.toContain('This tenant is managed per user');
  });

  it('says that a yes would be for nobody where nobody waits in a tenant managed per user', () => {
    const text = readable(draw({ tenant: perUser, waiting: [] }));

    expect(text).toContain('there is nobody to say yes for');
    expect(text).toContain('Your turn: deny the request, or leave it open.');
    expect(text).not.toContain('approve or deny');
    expect(text).not.toContain('application permission');
  });

  it('says what each would add, where the directory tells (T45)', () => {
    const text = readable(draw({ preview: { listed: 1, all: 1212, registered: true } }));

    expect(text).toContain('Adds 1 person.');
    expect(text).toContain('Adds all, 1,212 people.');
    expect(readable(draw({ preview: { listed: 2, all: null, registered: true } }))).toContain('Adds 2 people.');
    expect(readable(draw({ preview: { listed: 2, all: null, registered: true } }))).not.toContain('Adds all');
    expect(readable(draw())).not.toContain('Adds');
  });

  it('names everybody who is listed, not only the first few', () => {
    const several = (length: number) =>
      Array.from({ length }, (_, n) => connection({ id: `${n}`, address: `user${n}@contoso.com` }));
    const many = draw({ waiting: several(12) });
    const details = readable(ofType(many, 'Container').find(({ id }) => id === 'details') ?? {});

    expect(readable(draw({ waiting: several(6) }))).toContain('user4@contoso.com and user5@contoso.com');
    expect(readable(many).replace(details, '')).toContain('user7@contoso.com and 4 more');
    expect(details).toContain('user10@contoso.com and user11@contoso.com');
  });

  it.each([
    ['manage', 'You sign in once'],
    ['read', 'a few lines of PowerShell'],
    ['outcomes', 'a few lines of PowerShell'],
  ] as const)('tells at reach %s how single grants are written', (reach, how) => {
    expect(readable(draw({ tenant: tenant({ reach }) }))).toContain(how);
  });

  it("speaks of all room devices, and that later ones need no new approval (card's part of S32)", () => {
    const waiting = [room('Board room', 'board@contoso.com')];
    const text = readable(draw({ product: device(), waiting }));

    expect(text).toContain('All room devices of Contoso Accountants may then sign in to CTOUCH Pro');
    expect(text).toContain('Room devices that are added later need no new approval.');
    expect(text).toContain('It signs no room in by itself');
    expect(text).toContain('Board room (board@contoso.com)');
    expect(text).not.toContain('mailbox');
  });

  it.each(languages)('says in %s that Microsoft’s page for it has no box to tick (T14)', (language) => {
    const box = resources[language]['request.no_tick_box'] ?? '';
    const approved = { request: request({ state: 'approved', decision: { ...listed, coverage: 'all' } }), continueUrl };

    expect(readable(draw({}, language))).toContain(box);
    expect(readable(draw({ ...approved, viewerMay: 'continue' }, language))).toContain(box);
    expect(readable(draw({ ...approved, viewerMay: 'look', continueUrl: null }, language))).not.toContain(box);
  });

  it('marks an application permission, and who alone can say yes to it (S10)', () => {
    const text = readable(draw({ product: alone }));

    expect(text).toContain('Careful: an application permission works in the whole tenant at once');
    expect(text).toContain('Only a Global Administrator or a Privileged Role Administrator');
  });
});

describe('the bot’s own app', () => {
  it.each(languages)('has in %s its own words: what is read, what is not written, how to take it back', (language) => {
    const card = draw({ product: ownApp, waiting: [], request: request({ reason: null }) }, language);
    const text = readable(card);

    for (const { name } of ownApp.scopes) expect(text).toContain(name);
    for (const key of ['directory.writes.text', 'directory.back.title', 'directory.reads.wide'])
      expect(text).toContain(resources[language][key]);
    expect(text).not.toMatch(/TaxCalc|mailbox|postvak|Postfach|boîte aux lettres|buzón/u);
  });

  it('says in every state what is known from what: of no wall and no sign-in, since nobody connects it', () => {
    const decision = { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'all' } as const;
    const own = { product: ownApp, waiting: [], viewerMay: 'look' } as const;
    const asked = application({ level: 'requested', wallSeenAt: ago(50) });
    const approved = request({ state: 'approved', decision });
    const reported = { ...approved, returnedAt: ago(1), evidence: 'microsoft_reports' } as const;
    const says: readonly (readonly [Partial<RequestFacts>, string])[] = [
      [{ request: request(), application: asked }, 'Nothing seen at Microsoft yet.'],
      [{ request: approved, application: asked }, 'An approver said yes; Microsoft has not reported the grant yet.'],
      [
        { request: reported, application: { ...asked, evidence: 'microsoft_reports' } },
        'a look in the directory proves it.',
      ],
      [{ request: request({ state: 'denied', decision }) }, 'I know only what I knew before.'],
      [{ request: request({ state: 'expired' }) }, 'I know only what I knew before.'],
    ];
    for (const [state, words] of says) {
      const text = readable(draw({ ...own, ...state }));
      expect(text).toContain(words);
      expect(text).not.toMatch(/Microsoft asks for an administrator|first sign-in|who waited/);
    }
    expect(readable(draw({ ...own, request: reported }))).toContain('Nobody has to do anything now: I look');
  });

  it('offers no yes for those listed to who waits among them beside another approver, and says why', () => {
    const plain = draw({});
    const own = draw({ viewerWaits: true });
    const alone = draw({ viewerWaits: true, tenant: tenant({ managedPerUser: true }) });

    expect(acting(plain)).toContain('approve_listed');
    for (const card of [own, alone]) {
      expect(acting(card)).not.toContain('approve_listed');
      expect(readable(card)).toContain('You wait for this yourself');
    }
    expect(acting(own)).toContain('approve');
    expect(readable(alone)).not.toContain('application permission');
  });

  it('speaks to the person who asked as “you”, and of them to the others', () => {
    const own = { product: ownApp, waiting: [] };

    expect(readable(draw({ ...own, viewerIsRequester: true }))).toContain('You asked that this bot be given');
    expect(readable(draw(own))).toContain('asks that this bot be given');
  });

  it('marks what is granted already, and admits a permission that it has no words for', () => {
    const more = { ...ownApp, scopes: [...ownApp.scopes, { name: 'User.Read.All', class: 'application' } as const] };
    const held = application({ level: 'partial', scopes: ['Policy.Read.All'] });
    const text = readable(draw({ product: more, waiting: [], application: held }));

    expect(text).toContain('Policy.Read.All (already granted): ');
    expect(text).toContain('User.Read.All: I have no plain description of it.');
  });
});

describe('somebody who may decide after proving a role', () => {
  const facts = { viewerMay: 'prove', proveUrl } as const;

  it('gets the way to prove it, sees what the decision would do, and no button that decides (T18)', () => {
    const card = draw(facts);

    expect(acting(card)).toEqual([proveUrl]);
    expect(ofType(card, 'Action.Execute')).toEqual([]);
    expect(readable(card)).toContain('What an approval does, and what it does not');
    expect(readable(card)).toContain('Cloud Application Administrator or Application Administrator');
  });

  it('reads that only two roles will do where an application permission is asked for', () => {
    const text = readable(draw({ ...facts, product: alone }));

    expect(text).toContain('Only a Global Administrator or a Privileged Role Administrator');
    expect(text).not.toContain('Cloud Application Administrator');
  });

  it('gets nothing once the request is over', () => {
    expect(acting(draw({ ...facts, request: request({ state: 'expired' }) }))).toEqual([]);
  });
});

describe('after a yes for those listed', () => {
  const mine = { request: approvedListed, viewerMay: 'continue' } as const;

  it('the grants are written under the approver’s own name, where the bot can (T40)', () => {
    const card = draw({ ...mine, manageUrl });

    expect(shownActions(card).map(({ title }) => title)).toEqual(['Write the grants under my name', 'Take it back']);
    expect(acting(card)[0]).toBe(manageUrl);
    expect(readable(card)).toContain('exactly one grant is then written for each of those listed');
  });

  it('the application is registered first where it is not there yet, and the card has the way (T43)', () => {
    const registerUrl = 'https://concierge.example/register/abc';
    for (const on of [{ manageUrl }, {}]) {
      const card = draw({ ...mine, ...on, registerUrl });
      expect(shownActions(card)[0]?.title).toBe('Register TaxCalc-Hub');
      expect(acting(card)[0]).toBe(registerUrl);
      expect(readable(card)).toContain('TaxCalc-Hub is not registered in this tenant yet');
      expect(readable(card)).toContain('Your turn: register TaxCalc-Hub first, then write the grants.');
    }
    expect(readable(draw({ preview: { listed: 1, all: 2, registered: false } }))).toContain('so that comes first');
    expect(readable(draw({ preview: { listed: 1, all: 2, registered: true } }))).not.toContain('so that comes first');
  });

  it('the guide leads on where the bot cannot, and the approver says when they are made (T33, T40)', () => {
    const card = draw(mine);

    expect(acting(card)).toEqual(['show_guide', 'granted_by_hand', 'take_back']);
    expect(ofType(card, 'Action.Execute')[0]).toMatchObject({ data: { id: 'CR-1042', v: 4 } });
    expect(readable(card)).toContain('Your turn: write the grants, then say here that they are made.');
  });

  it('nobody is said to wait for nobody once they have been called back', () => {
    const reported = { ...approvedListed, returnedAt: ago(1), evidence: 'administrator_says' } as const;

    expect(readable(draw({ request: reported, viewerMay: 'continue', waiting: [] }))).not.toContain(
      'nobody at the moment',
    );
    expect(readable(draw({ request: approvedListed, waiting: [] }))).toContain('nobody at the moment');
  });

  it('a wall after the report names who met it, and does not say that Microsoft was asked', () => {
    const cause = trouble('not_consented', { owner: 'approver', code: 'grant_not_for_account' });
    const text = readable(draw({ request: request({ trouble: cause }) }));

    expect(text).toContain('The grants were reported as made, but at the sign-in Microsoft still wanted');
    expect(text).toContain('anna@contoso.com');
    expect(text).not.toContain('Microsoft did not make the grant');
  });

  it('nobody else can do either', () => {
    const card = draw({ ...mine, viewerMay: 'look' });

    expect(acting(card)).toEqual([]);
    expect(readable(card)).toContain('for those listed only');
    expect(readable(card)).toContain('Approved for\nonly those listed');
  });

  it('what an administrator says is called a report, not a grant', () => {
    const card = draw({ ...mine, request: { ...approvedListed, returnedAt: ago(1), evidence: 'administrator_says' } });

    expect(acting(card)).toEqual([]);
    expect(readable(card)).toContain('Reported as granted by hand');
    expect(readable(card)).toContain('the first sign-in of each proves it');
  });
});

describe('a yes that has led nowhere', () => {
  const stuck = request({
    state: 'approved',
    decision: { ...listed, coverage: 'all' },
    trouble: trouble('needs_admin'),
  });

  it('can be decided anew by an approver who may', () => {
    expect(acting(draw({ request: stuck }))).toEqual(['approve', 'approve_listed', 'Action.ShowCard']);
    expect(readable(draw({ request: stuck }))).toContain('it can be decided again');
  });

  it('has the answer before what was read at the first time, which stands there in full all the same (S22, T31)', () => {
    const text = readable(draw({ request: stuck }));
    const [turn, asked, effect] = [
      'Your turn: approve or deny',
      'Permissions asked for',
      'What your approval does',
    ].map((part) => text.indexOf(part));

    expect([turn, asked, effect]).not.toContain(-1);
    expect(turn).toBeLessThan(asked ?? 0);
    expect(text.match(/Ben Okafor said yes/gu)).toHaveLength(1);
    expect(readable(draw()).indexOf('Your turn')).toBeGreaterThan(readable(draw()).indexOf('What your approval does'));
  });

  it('cannot once Microsoft has reported the consent', () => {
    expect(acting(draw({ request: { ...stuck, trouble: null, returnedAt: ago(1) } }))).toEqual([]);
  });
});
