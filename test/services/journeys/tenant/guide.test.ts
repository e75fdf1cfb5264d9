import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { directoryRoles } from '../../../../src/services/consent/roles.ts';
import { type GuideStep, guideSteps } from '../../../../src/services/journeys/facts.ts';
import { createGuide } from '../../../../src/services/journeys/tenant/guide.ts';
import { ana, application, ben, connection, contoso, noon, openRequest, person } from '../../../support/builders.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { clean } from '../../store/subject.ts';
import { contosoWith, desk, look, product, vendor } from '../support/desk.ts';

let memory: Awaited<ReturnType<typeof openMemoryStore>>;
beforeAll(async () => {
  memory = await openMemoryStore();
});
beforeEach(() => clean(memory));
afterAll(() => memory.close());

const guideWith = (told: Parameters<typeof desk>[1] = {}) => createGuide(desk(memory.opened.store, told));
const absent = { entra: { presence: async () => ({ is: 'missing' }) as const } };

describe('the guide through the portal', () => {
  it('has every step on a page of Microsoft, with the day on which it was last found right and the least role (T20, T21, T25, T47)', async () => {
    const shown: [GuideStep, string, string | null][] = [];
    for (const step of guideSteps) {
      const { link, leastRole } = await guideWith(absent).guide(ana, step, product.clientId, null);
      expect(new URL(link.url).host).toMatch(/\.microsoft(?:\.com)?$/);
      expect(link.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      shown.push([step, link.name, directoryRoles.find(({ id }) => id === leastRole)?.name ?? null]);
    }

    expect(shown).toEqual([
      ['office_portal', 'office_portal', null],
      ['admin_entry', 'admin_centre', null],
      ['entra_centre', 'entra_centre', null],
      ['user_consent_settings', 'user_consent_settings', 'global_reader'],
      ['register_app', 'enterprise_apps', 'cloud_application_administrator'],
      ['find_app', 'app_overview', null],
      ['permissions', 'app_permissions', 'cloud_application_administrator'],
      ['grant_by_hand', 'app_permissions', 'cloud_application_administrator'],
    ]);
  });

  it("leads to the application as it stands in the reader's own tenant (T42)", async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    const found = await guideWith({ directory: { look: async () => look() } }).guide(ana, 'find_app', product.id, null);

    expect(found.link.url).toContain('object-in-contoso');
    expect(found.notRegistered).toBe(false);
  });

  it.each<['outcomes' | 'read', Parameters<typeof desk>[1]]>([
    ['outcomes', absent],
    ['read', { directory: { look: async () => look({ app: null }) } }],
  ])('says at reach %s that nothing will be found where it is not registered (T43)', async (reach, told) => {
    await contosoWith(memory.opened.store, reach);

    expect((await guideWith(told).guide(ana, 'find_app', product.id, null)).notRegistered).toBe(true);
    expect((await guideWith(told).guide(ana, 'office_portal', product.id, null)).notRegistered).toBe(false);
  });

  it('falls back on what was seen before where Microsoft does not answer', async () => {
    await memory.opened.store.applications.save(application({ level: 'not_registered' }));
    const silent = { entra: { presence: async () => Promise.reject(new Error('silent')) } };

    expect((await guideWith(silent).guide(ana, 'find_app', product.id, null)).notRegistered).toBe(true);
  });

  it('leads who does not see a page to the roles they hold (T23)', async () => {
    const guide = guideWith(absent);

    expect((await guide.guide(ana, 'admin_entry', null, null)).rightsUrl).toBeNull();
    const facts = await guide.notThere(ana, 'admin_entry', null, null);
    expect([facts.step, facts.rightsUrl]).toEqual([
      'admin_entry',
      expect.stringMatching(/^https:\/\/bot\.example\/rights\/[\w-]{43}$/),
    ]);
    expect(await memory.query('select kind, tenant, subject from tickets')).toEqual([
      { kind: 'rights', tenant: contoso, subject: '' },
    ]);
  });

  it('names to approvers alone for whom grants are written by hand', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'outcomes');
    await store.requests.insert(openRequest());
    await store.connections.insert(connection({ state: 'needs_admin', request: 'CR-1' }));
    const at = (reader: typeof ana) => guideWith(absent).guide(reader, 'grant_by_hand', null, 'CR-1');

    expect((await at(ben)).people).toEqual([{ address: 'ana@contoso.com', oid: ana.oid }]);
    expect((await at(ana)).people).toEqual([]);
    const stranger = await at(person('sam', { tenant: '44444444-4444-4444-8444-444444444444' }));
    expect([stranger.request, stranger.product, stranger.people]).toEqual([null, null, []]);
    expect((await guideWith(absent).guide(ben, null, null, 'CR-1')).step).toBe('register_app');
  });

  it('names everybody who still needs a grant where no request is meant, also who never had one', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    await store.connections.insert(connection({ id: 'of-ana', state: 'needs_sign_in' }));
    await store.connections.insert(
      connection({ id: 'of-cleo', address: 'cleo@contoso.com', requester: person('cleo'), state: 'active' }),
    );
    const people = [{ oid: 'oid-of-cleo', scopes: ['Mail.Read', 'offline_access'] }];
    const guide = guideWith({ directory: { look: async () => look({ people }) } });

    expect((await guide.guide(ben, 'grant_by_hand', product.id, null)).people).toEqual([
      { address: 'ana@contoso.com', oid: ana.oid },
    ]);
    expect((await guide.guide(ana, 'grant_by_hand', product.id, null)).people).toEqual([]);
  });
});

describe('the setting for user consent', () => {
  it('is asked of the reader until somebody who may has looked (T26)', async () => {
    await contosoWith(memory.opened.store, 'outcomes');
    const guide = guideWith();
    const shown = async () => (await guide.guide(ana, 'user_consent_settings', null, null)).policy;
    expect(await shown()).toBeNull();

    expect(await guide.setPolicy(ana, 'none')).toEqual({ kind: 'refused', reason: 'not_an_approver' });
    expect(await shown()).toBeNull();
    expect(await guide.setPolicy(ben, 'none')).toEqual({ kind: 'moved', say: 'policy_noted' });
    expect(await shown()).toBe('none');
    expect((await memory.opened.store.tenants.find(contoso))?.policy).toMatchObject({ from: 'administrator' });
  });

  it('stays as the directory tells it, where that is read (T26)', async () => {
    const { store } = memory.opened;
    await contosoWith(store, 'read');
    await store.tenants.setPolicy(contoso, { is: 'managed', from: 'directory', at: noon, since: noon });

    expect(await guideWith().setPolicy(ben, 'none')).toEqual({ kind: 'refused', reason: 'already' });
    expect((await store.tenants.find(contoso))?.policy?.is).toBe('managed');
  });
});

describe('a portal page that has changed', () => {
  const chatOf = (oid: string, state: 'active' | 'uninstalled') =>
    memory.opened.store.conversations.refresh(
      {
        tenant: vendor.tenant,
        oid,
        name: oid,
        locale: null,
        localeFrom: 'client',
        zone: null,
        addresses: [],
        reference: {},
        state,
        seenAt: noon,
      },
      1,
    );
  const items = () => memory.query(`select oid, card, subject from outbox order by oid`);

  it('is an item for everybody of the helpdesk who has a chat, once a day however often it is pressed (T47)', async () => {
    await chatOf('oid-of-hanna', 'active');
    await chatOf('oid-of-hugo', 'uninstalled');
    const guide = guideWith();
    const step: GuideStep = 'find_app';

    for (const _ of [1, 2]) expect(await guide.report(ana, step)).toEqual({ kind: 'moved', say: 'reported' });
    expect(await items()).toEqual([{ oid: 'oid-of-hanna', card: 'report', subject: step }]);
    expect(await guide.reportFacts(step)).toMatchObject({ step, by: ana, at: noon, link: { name: 'app_overview' } });
  });

  it('is kept for the helpdesk, and said to be, while none of them has a chat; it stays listed until the page is mended (T47)', async () => {
    const guide = guideWith();

    expect(await guide.report(ana, 'find_app')).toEqual({ kind: 'moved', say: 'report_kept' });
    expect(await items()).toEqual([]);
    expect(await guide.openReports()).toMatchObject([{ step: 'find_app', by: ana, at: noon }]);
    const mended = {
      ...desk(memory.opened.store),
      links: { to: () => ({ name: 'app_overview', url: '', checked: '2099-01-01' }) },
    };
    expect(await createGuide(mended as Parameters<typeof createGuide>[0]).openReports()).toEqual([]);
  });

  it('is told to nobody, and not said to be, where there is no helpdesk', async () => {
    const guide = guideWith({ vendor: null });

    expect(await guide.report(ana, 'find_app')).toEqual({ kind: 'refused', reason: 'no_helpdesk' });
    expect(await items()).toEqual([]);
    expect(await guide.reportFacts('find_app')).toBeNull();
  });
});
