import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/services/http/edge.ts';
import { briefPage } from '../../../src/services/http/pages/brief-page.ts';
import { type StaffParts, staffRoutes } from '../../../src/services/http/routes/staff.ts';
import type { Brief } from '../../../src/services/journeys/approval/approve.ts';
import { createText, languages } from '../../../src/services/text/index.ts';
import { ago, ben, connection, product, request, tenant } from '../../cards/support/examples.ts';

const text = createText();
const brief = (scopes: Brief['product']['scopes']): Brief => ({
  request: request(),
  product: product({ scopes }),
  tenant: tenant(),
  waiting: [connection()],
  choices: ['all'],
  preview: null,
  person: ben,
  proof: 'p',
  alreadyApprover: false,
  hasChat: true,
  reader: null,
  problem: null,
});

const again = request({
  earlier: { by: ben, decidedAt: ago(70), returnedAt: ago(60) },
  trouble: { class: 'not_consented', code: 'grant_not_for_account', owner: 'approver', correlation: null },
});

describe.each(languages)('the page on which an administrator decides, in %s', (language) => {
  const words = text.in(language);
  const onlyItself = words.t('page.approve.brief.effect');
  const careful = words.t('request.effect.application');
  const shown = async (kind: 'user' | 'application') =>
    String(await briefPage(brief([{ name: 'Mail.Read', class: kind }]), words));

  it('says that nothing opens by itself only where somebody must sign in (S10)', async () => {
    const [delegated, alone] = [await shown('user'), await shown('application')];

    expect([delegated.includes(onlyItself), delegated.includes(careful)]).toEqual([true, false]);
    expect([alone.includes(onlyItself), alone.includes(careful)]).toEqual([false, true]);
    expect(alone).not.toContain(words.t('scope.Mail.Read.can'));
  });

  it('tells whom the bot cannot write to yet to open it in Teams once', async () => {
    const page = await briefPage({ ...brief([{ name: 'Mail.Read', class: 'user' }]), hasChat: false }, words);

    expect(String(page)).toContain(words.t('page.approve.brief.open_bot').replaceAll("'", '&#39;'));
    expect(await shown('user')).not.toContain(words.t('page.approve.brief.open_bot'));
  });

  it('says that somebody agreed already, where that did not reach the account (T38)', async () => {
    const said = words.t('evidence.wall.after', { who: ben.name, date: words.dateTime(ago(70)) });

    const page = await briefPage({ ...brief([{ name: 'Mail.Read', class: 'user' }]), request: again }, words);
    expect(String(page)).toContain(said.replaceAll("'", '&#39;'));
    expect(await shown('user')).not.toContain(said.slice(-20));
  });

  it('has the order of the card: who asks, permissions, who waits, the decision; then what is compared, folded (T31)', async () => {
    const page = await shown('user');
    const places = ['Anna Berg', 'Mail.Read', 'anna@contoso.com', 'name="decision"', '<details>', product().clientId];
    const found = places.map((each) => page.indexOf(each));

    expect(found).not.toContain(-1);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
  });
});

it.each([
  ['Europe/Amsterdam', '22 Nov 2026, 15:33 CET'],
  [null, '22 Nov 2026, 14:33 UTC'],
])('its times are in the zone that its reader has in Teams, or in UTC: %s', async (zone, time) => {
  const show = { page: 'brief', brief: { ...brief([]), request: again, reader: { locale: null, zone } } } as const;
  const journeys = { approve: { open: async () => ({ kind: 'page', show }) } } as unknown as StaffParts['journeys'];

  const { body } = await staffRoutes({ journeys, text }).openApproval({ headers: {} } as Incoming);
  expect(body).toContain(`agreed on ${time};`);
});
