import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { requestStates } from '../../src/services/consent/model.ts';
import type { RequestFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language } from '../../src/services/text/index.ts';
import { ago, application, ben, microsoftLink, product, request, requestFacts, trouble } from './support/examples.ts';
import { everything, ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (change: Partial<RequestFacts> = {}, language: Language = 'en'): object =>
  cards.render('approval-request', requestFacts(change), language).card;
const acting = (card: object): unknown[] =>
  shownActions(card)
    .filter(({ type }) => type !== 'Action.ToggleVisibility')
    .map(({ verb, url, type }) => verb ?? url ?? type);
const continueUrl = 'https://login.microsoftonline.com/common/v2.0/adminconsent?client_id=x';
const decision = {
  by: ben,
  at: ago(3),
  reason: 'Use the shared mailbox.',
  as: 'named_approver',
  coverage: 'all',
} as const;

it('tells an approver before the trip to Microsoft that the role known of them falls short, and asks for a stronger one (S27)', () => {
  const proves = {
    viewerMay: 'prove',
    viewerFallsShort: true,
    proveUrl: 'https://concierge.example/approve/x',
  } as const;
  const card = draw({
    ...proves,
    product: product({ scopes: [{ name: 'Directory.Read.All', class: 'application' }] }),
  });
  const text = readable(card);

  expect(text).toContain('The role by which I know you may not agree to this');
  expect(text).toContain('Only a Global Administrator or a Privileged Role Administrator can say yes');
  expect(text).not.toContain('I do not know you as an approver yet');
  expect(acting(card)).toContain(proves.proveUrl);
  expect(acting(card)).not.toContain('approve');
});

it('is told from the first card at once when it comes again; what is asked anew for a reason says the reason', () => {
  const headline = (change: Partial<RequestFacts>) => readable(draw({ isReminder: true, ...change })).split('\n')[1];
  const continues = { request: request({ state: 'approved', decision }), viewerMay: 'continue', continueUrl } as const;

  expect(headline({})).toBe('Reminder: TaxCalc Communications Centre waits for your approval');
  expect(headline(continues)).toBe('Reminder: people are waiting for the grant');
  expect(headline({ viewerMay: 'look' })).toBe('Approval request CR-1042 is open');
  expect(headline({ request: request({ trouble: trouble('needs_admin') }) })).not.toContain('Reminder');
});

it('lets who switched the application on say so, and nobody who only looks', () => {
  const blocked = request({ state: 'blocked' });

  expect(acting(draw({ request: blocked, viewerMay: 'switch_on' }))).toEqual(['check_now']);
  expect(acting(draw({ request: blocked, viewerMay: 'look' }))).toEqual([]);
  expect(readable(draw({ request: blocked, viewerMay: 'switch_on' }))).toContain('Your turn: switch it on in Entra');
  expect(readable(draw({ request: blocked, viewerMay: 'look' }))).toContain(
    'Waiting for Ben Okafor to remove what stands in the way.',
  );
});

it('leads who is to assign people to the page for it, before the decision and after the grant (T38)', () => {
  for (const [state, viewerMay] of [
    ['open', 'decide'],
    ['granted', 'look'],
  ] as const) {
    const card = cards.render(
      'approval-request',
      requestFacts({
        request: request({ state }),
        viewerMay,
        application: application({ assignmentRequired: true }),
        assignLink: microsoftLink('app_users'),
      }),
      'en',
    ).card;
    expect(ofType(card, 'Action.OpenUrl').map(({ title, url }) => [title, url])).toContainEqual([
      'Assign people in Entra',
      microsoftLink('app_users').url,
    ]);
  }
});

describe('an open request', () => {
  it('holds all that is needed to decide: who, why, what, publisher, id, permissions, who waits (T31)', () => {
    const text = readable(draw());

    for (const each of [
      'Anna Berg',
      'We answer client mail from TaxCalc.',
      'TaxCalc-Hub',
      'verified by Microsoft',
      product().clientId,
      'Send mail as this account',
      '2 connections: anna@contoso.com and finance@contoso.com',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('has behind Details what is compared and read up, and in the open all that is weighed (T31, T32)', () => {
    const card = draw();
    const details = readable(ofType(card, 'Container').find(({ id }) => id === 'details') ?? {});
    const open = readable(card).replace(details, '');

    for (const each of [product().clientId, 'TaxCalc-Hub', 'Step 2 of 3', 'KB3381', 'Privileged Role', 'Without it']) {
      expect(details).toContain(each);
      expect(open).not.toContain(each);
    }
    for (const each of [
      'Anna Berg',
      'We answer client mail',
      'verified by Microsoft',
      'Mail.ReadWrite',
      'opens no mailbox by itself',
      'Nothing is granted in this card',
    ])
      expect(open).toContain(each);
  });

  it.each<[Language, ...string[]]>([
    ['en', 'for this application only', 'It opens no mailbox by itself', 'Nothing is granted in this card'],
    ['nl', 'alleen voor deze toepassing', 'Er gaat geen postvak vanzelf open', 'In deze kaart wordt niets toegekend'],
    ['de', 'nur für diese Anwendung', 'Von selbst öffnet sie kein Postfach', 'In dieser Karte wird nichts gewährt'],
    [
      'fr',
      'pour cette application seulement',
      'n’ouvre aucune boîte aux lettres par elle-même',
      'Rien n’est accordé dans cette carte',
    ],
    ['es', 'solo para esta aplicación', 'No abre ningún buzón por sí sola', 'En esta tarjeta no se concede nada'],
  ])('says in %s what approving does and what not (T32)', (language, ...sentences) => {
    for (const sentence of sentences) expect(readable(draw({}, language))).toContain(sentence);
  });

  it.each([
    ['en', 'I did nothing yet'],
    ['nl', 'Ik heb nog niets gedaan'],
    ['de', 'Ich habe noch nichts getan'],
    ['fr', 'Je n’ai encore rien fait'],
    ['es', 'Todavía no he hecho nada'],
  ] as const)(
    'that was decided in writing says first, in %s, that nothing was done; a reason stands in its field',
    (language, nothing) => {
      const denied = draw({ typed: { to: 'deny', reason: 'We use [another](x) one' } }, language);
      expect(ofType(denied, 'Input.Text')[0]).toMatchObject({ id: 'reason', value: 'We use [another](x) one' });
      expect(readable(denied)).toContain('We use \\[another\\](x) one');
      for (const to of ['approve', 'deny'] as const) {
        for (const reason of ['', 'Because']) {
          const card = draw({ typed: { to, reason } }, language);
          expect(readable(card)).toContain(nothing);
          expect((card as { speak: string }).speak).toContain(nothing);
          expect(readable(card).includes('Because')).toBe(to === 'deny' && reason !== '');
          expect(acting(card)).toEqual(acting(draw({}, language)));
        }
      }
      expect(readable(draw({ typed: { to: 'deny', reason: 'Because' }, viewerMay: 'look' }, language))).not.toContain(
        nothing,
      );
      expect(ofType(draw({}, language), 'Input.Text')[0]).toMatchObject({ value: '' });
    },
  );

  it('offers approve, and deny with a reason that must be given', () => {
    const card = draw();
    const [reason] = ofType(card, 'Input.Text');

    expect(acting(card)).toEqual(['approve', 'approve_listed', 'Action.ShowCard']);
    expect(reason).toMatchObject({ id: 'reason', isRequired: true });
    expect(ofType(card, 'Action.Execute').find(({ verb }) => verb === 'deny')).toMatchObject({
      associatedInputs: 'auto',
      data: { id: 'CR-1042', v: 3 },
    });
  });

  it('offers nothing to somebody who may only look', () => {
    const card = draw({ viewerMay: 'look' });

    expect(acting(card)).toEqual([]);
    expect(readable(card)).not.toContain('What your approval does');
    const told = readable(card);
    expect(told.indexOf('Waiting for')).toBeLessThan(told.indexOf('wants to use'));
    expect(told.split('Waiting for')).toHaveLength(2);
  });

  it('has a row for the reason only where one was given', () => {
    expect(readable(draw())).toContain('Reason');
    expect(readable(draw({ request: request({ reason: null }) }))).not.toContain('Reason');
  });

  it('marks what is granted already for all apart from what is new, not what single people hold', () => {
    const marked = (change: Parameters<typeof application>[0]): boolean =>
      readable(draw({ application: application({ level: 'partial', scopes: ['Mail.Send'], ...change }) })).includes(
        'Mail.Send · already granted',
      );

    expect(marked({ evidence: 'grant_object' })).toBe(true);
    expect(marked({ evidence: 'grant_object', people: ['somebody'] })).toBe(false);
    expect(marked({ evidence: 'token_scope' })).toBe(false);
  });

  it('warns when a permission works without anybody signing in (S10)', () => {
    const text = readable(draw({ product: product({ scopes: [{ name: 'Mail.Read', class: 'application' }] }) }));

    expect(text).toContain('Careful: an application permission works in the whole tenant at once');
    expect(text).not.toContain('It opens no mailbox by itself');
  });
});

describe('a decided request', () => {
  it('leads the approver on to Microsoft, and calls nothing granted yet', () => {
    const card = draw({ request: request({ state: 'approved', decision }), viewerMay: 'continue', continueUrl });

    expect(acting(card)[0]).toBe(continueUrl);
    expect(readable(card)).toContain('Your turn: continue at Microsoft, where the grant is made.');
    expect(readable(card)).toContain("Microsoft's pages call the application “TaxCalc-Hub”.");
    const same = product({ enterpriseAppName: product().name });
    const alike = { request: request({ state: 'approved', decision }), continueUrl, product: same };
    expect(readable(draw({ ...alike, viewerMay: 'continue' }))).not.toContain("Microsoft's pages call");
  });

  it('can be taken back without a denial, until Microsoft reports the grant', () => {
    const mine = { viewerMay: 'continue', continueUrl } as const;
    const card = draw({ request: request({ state: 'approved', decision }), ...mine });
    const returned = request({ state: 'approved', decision, returnedAt: ago(1), trouble: trouble('needs_admin') });

    expect(shownActions(card).map(({ title }) => title)).toEqual(['Continue at Microsoft', 'Take it back']);
    expect(ofType(card, 'Action.Execute')).toMatchObject([{ verb: 'take_back', data: { id: 'CR-1042' } }]);
    expect(acting(draw({ request: returned, ...mine }))).toEqual([continueUrl]);
  });

  it('shows others who decided and when, without a button', () => {
    const card = draw({ request: request({ state: 'approved', decision }), viewerMay: 'look' });

    expect(acting(card)).toEqual([]);
    expect(readable(card)).toContain('Ben Okafor, 22 Nov 2026, 15:40 UTC');
  });

  it.each(requestStates.filter((state) => state !== 'open'))('%s has no button that decides', (state) => {
    const card = draw({ request: request({ state, decision }), viewerMay: 'look' });

    expect(ofType(card, 'Action.Execute')).toEqual([]);
  });

  it('tells the reason of a denial, and once who said no', () => {
    const text = readable(draw({ request: request({ state: 'denied', decision }) }));
    expect(text).toContain('Use the shared mailbox.');
    expect(text.split('Ben Okafor')).toHaveLength(2);
  });

  it("only reports what Microsoft reported (card's part of S29)", () => {
    const returned = request({ state: 'approved', decision, returnedAt: ago(1), evidence: 'microsoft_reports' });
    const text = readable(draw({ request: returned }));

    expect(text).toContain('Microsoft reports the consent');
    expect(text).not.toContain('Granted');
  });

  it('tells who agreed and is asked again that Microsoft reported it, and whom it did not reach (T38)', () => {
    const again = request({
      trouble: { class: 'needs_admin', code: 'wall_after_approval', owner: 'approver', correlation: null },
      earlier: { by: ben, decidedAt: ago(70), returnedAt: ago(60) },
    });
    const text = readable(draw({ request: again, viewerMay: 'decide' }));

    for (const part of [
      'Microsoft reported the consent',
      'in another organisation',
      'assigned',
      'another link',
      'Agree once more',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Microsoft did not make the grant');
  });

  it('says why Microsoft made no grant, and when, to be looked up in its log', () => {
    const refused = request({
      state: 'approved',
      decision,
      troubleAt: new Date('2026-11-22T15:41:07Z'),
      trouble: { class: 'declined', code: 'AADSTS65004', owner: 'approver', correlation: null },
    });

    expect(readable(draw({ request: refused, continueUrl }))).toContain(
      'Microsoft did not make the grant: “Cancel” was pressed on Microsoft',
    );
    expect(readable(draw({ request: refused, continueUrl }))).toContain('Happened at\n2026-11-22 15:41:07Z');
  });
});

it.each<[string, Partial<RequestFacts>]>([
  ['open', {}],
  ['open, for who may only look', { viewerMay: 'look' }],
  ['approved', { request: request({ state: 'approved', decision }) }],
  [
    'approved, for who goes on',
    { request: request({ state: 'approved', decision }), viewerMay: 'continue', continueUrl },
  ],
  [
    'approved, refused by Microsoft',
    { request: request({ state: 'approved', decision, trouble: trouble('declined') }) },
  ],
  ['approved and reported', { request: request({ state: 'approved', decision, returnedAt: ago(1) }) }],
  [
    'approved and reported, with nobody left who waits',
    { request: request({ state: 'approved', decision, returnedAt: ago(1) }), waiting: [] },
  ],
  [
    'approved and reported, for the directory',
    {
      request: request({ state: 'approved', decision, returnedAt: ago(1) }),
      product: product({ kind: 'directory' }),
      waiting: [],
    },
  ],
])('a request that is %s says whose turn it is (T49)', (_, facts) => {
  expect(readable(draw({ viewerMay: 'look', ...facts }))).toMatch(
    /Your turn: |Waiting for .+ to |Nobody has to do anything now: I look/,
  );
});

it('no request card asks for anything but a reason', () => {
  const inputs = everything(draw()).filter(({ type }) => String(type).startsWith('Input.'));

  expect(inputs.map(({ id }) => id)).toEqual(['reason']);
});
