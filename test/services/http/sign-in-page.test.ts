import { describe, expect, it } from 'vitest';
import { createCards } from '../../../src/cards/render.ts';
import { troubleKeys } from '../../../src/cards/trouble-words.ts';
import type { Connection, Trouble, TroubleClass } from '../../../src/services/consent/model.ts';
import { signInPage } from '../../../src/services/http/pages/sign-in-page.ts';
import { createText, type TextKey } from '../../../src/services/text/index.ts';
import { connection, product, trouble } from '../../cards/support/examples.ts';
import { signingIn } from '../../cards/support/sign-in-examples.ts';
import { readable } from '../../cards/support/walk.ts';

const text = createText();
const words = text.in('en');
const cards = createCards(text);
const at = new Date('2026-11-22T15:42:07Z');

async function pageOf(change: Partial<Connection>): Promise<string> {
  const shown = connection({ state: 'needs_sign_in', ...change });
  const show = { page: 'outcome', connection: shown, ended: false, retry: 'state' } as const;
  const page = await signInPage(show, { words, product: () => product(), loginHost: 'login.microsoftonline.com' });
  return String(page).replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

const cardOf = (change: Partial<Connection>): string =>
  readable(cards.render('connection', signingIn(change), 'en').card);

const about = { account: 'anna@contoso.com', address: 'anna@contoso.com', product: product().name };

describe('the page after a sign-in that worked', () => {
  it('promises a message to whoever asked, who need not be the one who signs in', async () => {
    for (const state of ['propagating', 'needs_admin'] as const) {
      expect(await pageOf({ state })).toContain('write to you in Teams');
      for (const target of ['named', 'shared', 'room'] as const) {
        const page = await pageOf({ state, target });
        expect(page).not.toContain('write to you');
        expect(page).toMatch(/(?:tell|write to) Anna Berg in Teams/u);
      }
    }
  });

  it('speaks of the room account where a device was connected', async () => {
    expect(await pageOf({ state: 'active', target: 'room' })).toContain('can use this room account');
    expect(await pageOf({ state: 'active' })).toContain('can use this mailbox');
  });
});

describe('the page after a sign-in that failed', () => {
  it.each<[TroubleClass, Partial<Trouble>]>([
    ['declined', {}],
    ['credentials', {}],
    ['second_factor', {}],
    ['blocked_by_policy', { owner: 'approver' }],
    ['not_assigned', { owner: 'approver' }],
    ['disabled', { owner: 'approver' }],
    ['not_consented', { owner: 'approver' }],
    ['not_consented', { owner: 'approver', code: 'AADSTS999999', word: 'consent_required' }],
    ['needs_admin', { owner: 'approver' }],
    ['cancelled', { code: 'AADSTS999999', word: 'access_denied' }],
    ['transient', { owner: 'microsoft', code: 'AADSTS700016', reading: 'consent_spreading' }],
    ['ours', { owner: 'vendor' }],
    ['unknown', { owner: 'vendor' }],
  ])('says the same and leads to the same next step as the card: %s %o', async (kind, change) => {
    const failed = trouble(kind, change);
    const [page, card] = [await pageOf({ trouble: failed, troubleAt: at }), cardOf({ trouble: failed, troubleAt: at })];

    for (const key of Object.values(troubleKeys(words, failed)) as TextKey[]) {
      expect(page).toContain(words.t(key, about));
      expect(card.replaceAll('\\', '')).toContain(words.t(key, about));
    }
  });

  it.each(['personal_account', 'other_tenant'] as const)('names %s as the card does', async (code) => {
    const change = { state: 'wrong_account', trouble: trouble('wrong_account', { code }), troubleAt: at } as const;
    const told = words.t(`connection.wrong_account.${code}.lead`, about);

    expect(await pageOf(change)).toContain(told);
    expect(cardOf(change).replaceAll('\\', '')).toContain(told);
  });

  it('gives the code, the reference and the time as Microsoft writes them, to be quoted', async () => {
    const failed = trouble('blocked_by_policy', { correlation: 'the-reference' });

    expect(await pageOf({ trouble: failed, troubleAt: at })).toContain(
      'To quote to helpdesk: AADSTS53003, reference the-reference, 2026-11-22 15:42:07Z.',
    );
    expect(cardOf({ trouble: failed, troubleAt: at })).toContain('2026-11-22 15:42:07Z');
    const bare = await pageOf({ trouble: { ...failed, correlation: null }, troubleAt: at });
    expect(bare).toContain('To quote to helpdesk: AADSTS53003, 2026-11-22 15:42:07Z.');
  });

  it('quotes nothing on a wait that is as it should be', async () => {
    const waits = { state: 'propagating', troubleAt: at } as const;

    expect(await pageOf({ ...waits, trouble: trouble('transient', { owner: 'microsoft' }) })).not.toContain('To quote');
    expect(await pageOf({ ...waits, trouble: trouble('ours', { owner: 'vendor' }) })).toContain('AADSTS7000215');
  });

  it.each([
    ['second_factor', 'requester', true],
    ['transient', 'microsoft', true],
    ['not_assigned', 'approver', false],
    ['ours', 'vendor', false],
  ] as const)('offers another try first only where that may help: %s of %s', async (kind, owner, first) => {
    const page = await pageOf({ trouble: trouble(kind, { owner }), troubleAt: at });

    expect(page).toContain('data-testid="restart"');
    expect(page.includes('class="primary" data-testid="restart"')).toBe(first);
  });
});
