import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { type CardFacts, topics } from '../../src/services/journeys/facts.ts';
import { createText, languages, type TextKey } from '../../src/services/text/index.ts';
import { device, room, roomFacts } from './support/device-examples.ts';
import { application, connection, connectionFacts, microsoftLink, now, product } from './support/examples.ts';
import { custody, deviceForm, ending } from './support/form-examples.ts';
import { everything, headlineOf, ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const presses = (card: object): unknown[] => shownActions(card).map(({ verb, url }) => verb ?? url);

describe('the form for a device', () => {
  const form = (change: Partial<CardFacts['device-form']>): object =>
    cards.render('device-form', deviceForm(change), 'en').card;
  const inputs = (card: object) => everything(card).filter(({ type }) => String(type).startsWith('Input.'));

  it("asks for name and room account, and for the product only where there is a choice (card's part of S25)", () => {
    expect(inputs(form({})).map(({ id }) => id)).toEqual(['device', 'room']);
    const two = form({ products: [device(), device({ id: 'teams-go', name: 'Teams Go' })], product: 'Teams Go' });
    expect(inputs(two).map(({ id }) => id)).toEqual(['device', 'room', 'product']);
    expect(inputs(two)[2]).toMatchObject({ value: 'teams-go' });
  });

  it.each([
    [{ field: 'device', is: 'empty' }, 'The name of the device is missing', 'device'],
    [{ field: 'device', is: 'too_long' }, 'too long: at most 100 characters', 'device'],
    [{ field: 'room', is: 'malformed' }, '“boardroom2@contso” is not a complete address', 'room'],
    [{ field: 'room', is: 'foreign_tenant' }, 'must belong to your own tenant', 'room'],
  ] as const)(
    "keeps what was typed and names the field that is wrong: %j (card's part of S25)",
    (problem, words, field) => {
      const card = form({ device: 'Boardroom 2', room: 'boardroom2@contso', problem });
      const body = everything(card);
      const said = body.findIndex(({ type, text }) => type === 'TextBlock' && String(text).includes(words));

      expect(inputs(card).map(({ value }) => value)).toEqual(['Boardroom 2', 'boardroom2@contso']);
      // Right above the field, so that nobody has to look for it.
      expect(body[said + 1]).toMatchObject({ id: field });
    },
  );

  it('sends its fields', () => {
    expect(shownActions(form({}))[0]).toMatchObject({ verb: 'connect_device', associatedInputs: 'auto' });
  });
});

describe('the form for a mailbox', () => {
  const form = (change: Partial<CardFacts['mailbox-form']>): object =>
    cards.render(
      'mailbox-form',
      { mailbox: 'info@contoso.com', product: null, products: [product()], shared: false, problem: null, ...change },
      'en',
    ).card;

  it('asks whether it is shared where a product reaches shared mailboxes, and keeps the answer (T48)', () => {
    expect(ofType(form({}), 'Input.Toggle')).toEqual([]);
    const shared = form({ products: [product({ offersShared: true })], shared: true });
    expect(ofType(shared, 'Input.Toggle')[0]).toMatchObject({ id: 'shared', value: 'true' });
  });

  it('says that a product does not', () => {
    expect(readable(form({ shared: true, problem: 'not_shared_product' }))).toContain('cannot reach a shared mailbox');
  });
});

describe('before a connection is ended', () => {
  const card = (change: Partial<CardFacts['disconnect']> = {}): object =>
    cards.render('disconnect', ending(change), 'en').card;

  it('the card tells what goes here and what stays at Microsoft', () => {
    const words = readable(card());

    for (const each of [
      'encrypted token',
      'Looking after it',
      'A consent for the whole tenant',
      'valid as of 14 Aug',
    ]) {
      expect(words).toContain(each);
    }
    expect(readable(card({ keepsToken: false }))).toContain('I keep no token of it');
  });

  it('leads to both pages where a consent is ended, and back', () => {
    expect(presses(card())).toEqual([
      'disconnect',
      'show_connection',
      'https://myapps.microsoft.com/',
      'https://entra.microsoft.com/#view/app_permissions',
    ]);
  });

  it('says only what is so: for one account, for all, or both where nobody could see', () => {
    const forAll = 'A consent for the whole tenant';
    const forOne = 'A consent of anna@contoso.com alone';
    const said = (is: boolean | null) => readable(card({ application: application({ forAll: is }) }));

    expect([said(true).includes(forAll), said(true).includes(forOne)]).toEqual([true, false]);
    expect([said(false).includes(forAll), said(false).includes(forOne)]).toEqual([false, true]);
    expect([said(null).includes(forAll), said(null).includes(forOne)]).toEqual([true, true]);
  });

  it('of a room does not lead to the reader’s own apps', () => {
    expect(presses(card({ connection: room({ state: 'active' }), product: device() }))).not.toContain(
      'https://myapps.microsoft.com/',
    );
  });
});

describe('a mailbox that the product does not know yet', () => {
  it("can be said on the draft, where the product has steps before (card's part of T2)", () => {
    const draft = cards.render('connection', connectionFacts(), 'en').card;
    const none = product({ steps: { before: [], after: [] } });

    expect(presses(draft)).toContain('not_set_up');
    expect(presses(cards.render('connection', connectionFacts({ product: none }), 'en').card)).not.toContain(
      'not_set_up',
    );
  });

  it("is to be set up first, with the article, and then comes back to where it was (card's part of T2)", () => {
    const { card } = cards.render('precondition', { product: product(), connection: connection(), now }, 'en');

    expect(readable(card)).toContain('Your turn: set it up there, then go on here.');

    expect(headlineOf(card)).toBe('First set up anna@contoso.com in TaxCalc Communications Centre');
    expect(readable(card)).toContain('set up the mailbox in TaxCalc (article KB3380)');
    expect(presses(card)).toEqual(['show_connection', 'cancel_connection', product().article.url]);
  });
});

describe('a topic', () => {
  it.each(topics)('%s is told shortly, in every language, in the standard terms (S5, S31)', (topic) => {
    for (const language of languages) {
      const facts = { topic, ofMail: false, product: product(), link: microsoftLink('protocol'), custody, now };
      const { card } = cards.render('topic', facts, language);
      const words = ofType(card, 'TextBlock').map(({ text }) => String(text));

      expect(words.join(' ').split(' ').length).toBeGreaterThan(60);
      expect(words.join(' ').split(' ').length).toBeLessThan(170);
      expect(presses(card)).toContain('https://entra.microsoft.com/#view/protocol');
    }
  });

  it('who reads the mail is told by what I read and what the permissions let the product do, in every language', () => {
    for (const language of languages) {
      const facts = {
        topic: 'data',
        ofMail: true,
        product: product(),
        link: microsoftLink('my_apps'),
        custody,
        now,
      } as const;
      const told = readable(cards.render('topic', facts, language).card);
      const { t } = createText().in(language);
      const [scope] = product().scopes.filter(({ name }) => name.startsWith('Mail.') || name.startsWith('Calendars.'));
      for (const part of ['can', 'cannot']) expect(told).toContain(t(`scope.${scope?.name}.${part}` as TextKey));
      expect(told).toContain(t('topic.data.text1'));
      expect(told.split(' ').length).toBeLessThan(170);
    }
  });

  const toldOf = (change: Partial<CardFacts['topic']['custody']>): string => {
    const link = microsoftLink('my_apps');
    const facts = {
      topic: 'data',
      ofMail: false,
      product: product(),
      link,
      custody: { ...custody, ...change },
      now,
    } as const;
    return readable(cards.render('topic', facts, 'en').card);
  };

  it('data says where tokens are and who can decrypt them here, how to end it, and promises nothing for the product (S21)', () => {
    const folder = 'in a folder on the machine that runs concierge.example';
    const server = 'in a database server of whoever runs concierge.example';

    expect([folder, server].map((each) => toldOf({ keptIn: 'folder' }).includes(each))).toEqual([true, false]);
    expect([folder, server].map((each) => toldOf({ keptIn: 'server' }).includes(each))).toEqual([false, true]);
    expect(toldOf({ keptIn: 'folder' })).toContain('Whoever runs that machine can decrypt them');
    expect(toldOf({ keptIn: 'server' })).toContain('Whoever holds those settings can decrypt them');
    for (const each of ['makes me forget the token', 'told by its publisher']) expect(toldOf({})).toContain(each);
  });

  it('data says whether a helpdesk sees how things stand, as it is set up here (S21)', () => {
    expect(toldOf({ hasHelpdesk: true })).toMatch(/helpdesk sees how things stand in every tenant, but no contents/u);
    expect(toldOf({ hasHelpdesk: false })).toMatch(/No helpdesk of the vendor is set up here/u);
  });
});

describe('help', () => {
  const help = (products: CardFacts['help']['products']): object =>
    cards.render('help', { commands: [], products, now }, 'en').card;

  it('offers every topic to tap', () => {
    const verbs = ofType(help([]), 'Action.Execute').map(({ verb }) => verb);

    for (const topic of topics) expect(verbs).toContain(`topic_${topic}`);
  });

  it('cites the article id and its date, and flags what is older than 18 months (T1)', () => {
    const article = product().article;
    const dated = (revised: string): string => readable(help([product({ article: { ...article, revised } })]));

    expect(dated('2025-06-01')).toMatch(/KB3381, valid as of 1 Jun 2025$/mu);
    expect(dated('2025-05-23')).not.toContain('older than 18 months');
    expect(dated('2025-05-21')).toContain('KB3381, valid as of 21 May 2025: older than 18 months');
  });
});

it('my connections are listed each with its own state, devices by their names (T52)', () => {
  const connections = [
    roomFacts({ state: 'needs_sign_in', accountReady: false }),
    connectionFacts({ connection: connection({ state: 'active', userLevel: 'signed_in' }) }),
  ];
  const words = readable(cards.render('my-status', { connections, now }, 'en').card);

  expect(words).toMatch(/Boardroom 2 · boardroom2@contoso.com\nSign-in needed/u);
  expect(words).toContain('Your turn: have the room account made ready');
  expect(words).toMatch(/anna@contoso.com\nActive/u);
});
