import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/services/journeys/ports.ts';
import { createMeet } from '../../../../src/services/journeys/telling/meet.ts';
import { application } from '../../../support/builders.ts';
import { desk } from '../../journeys/support/desk.ts';
import { ana, ben, contoso, later, noon } from '../builders.ts';
import type { Subject } from '../subject.ts';

export function peopleContract(subject: () => Subject): void {
  const store = () => subject().opened.store;

  describe('tenants', () => {
    it('are known with the domains seen, the first as name until a name is known', async () => {
      const { tenants } = store();
      await tenants.remember(contoso, null, null);
      expect(await tenants.find(contoso)).toEqual({
        id: contoso,
        name: null,
        domains: [],
        reach: 'outcomes',
        managedPerUser: false,
        policy: null,
        approvers: [],
      });

      await tenants.remember(contoso, 'Zulu.example', null);
      await tenants.remember(contoso, 'contoso.com', null);
      await tenants.remember(contoso, 'contoso.com', null);

      expect(await tenants.find(contoso)).toMatchObject({
        name: 'zulu.example',
        domains: ['zulu.example', 'contoso.com'],
      });
      await tenants.remember(contoso, null, 'Contoso Ltd');
      await tenants.remember(contoso, null, null);
      expect(await tenants.findByDomain('CONTOSO.com')).toMatchObject({ id: contoso, name: 'Contoso Ltd' });
      expect(await tenants.findByDomain('fabrikam.com')).toBeNull();
      expect(await tenants.find('nobody')).toBeNull();
    });

    it('are found by what the company is called, by its name or a domain without its ending', async () => {
      const { tenants } = store();
      await tenants.remember(contoso, 'contoso.com', null);
      await tenants.remember('second', 'contoso.nl', null);
      await tenants.remember('second', 'contoso-accountants.nl', null);
      await tenants.remember('third', 'unlike.example', 'Contoso Bank');
      const called = async (names: string[], beginning = false, limit = 9) =>
        (await tenants.called(names, { beginning, within: null, limit })).map(({ tenant }) => tenant.id).sort();

      expect(await called(['contoso'])).toEqual([contoso, 'second', 'third'].sort());
      expect(await called(['contoso'], false, 1)).toHaveLength(1);
      expect(await called(['contoso accountants'])).toEqual(['second']);
      expect(await called(['contoso bank', 'nobody'])).toEqual(['third']);
      expect(await called(['cont'])).toEqual([]);
      expect(await called(['unli'], true)).toEqual(['third']);
      expect(await called(['%'], true)).toEqual([]);
      expect(await called([])).toEqual([]);
    });

    it('are found by their name however its signs and accents are written', async () => {
      const { tenants } = store();
      await tenants.remember(contoso, null, 'Contoso, Inc.');
      await tenants.remember('second', null, 'O’Neill & Söhne');
      const called = async (...names: string[]) =>
        (await tenants.called(names, { beginning: false, within: null, limit: 9 })).map(({ name }) => name);

      for (const name of ['Contoso, Inc.', 'contoso inc', 'Contoso', "O'Neill & Söhne", 'oneill sohne', 'ONEILL'])
        expect(await called(name, 'nobody', '&', '')).toEqual([name]);
      expect(await called('conto', 'o', 'neill')).toEqual([]);
      await tenants.remember(contoso, null, 'Fabrikam');
      expect(await called('contoso')).toEqual([]);
    });

    it('are found by what they call themselves, and shown by the domain that Microsoft has proved', async () => {
      const { tenants } = store();
      await tenants.remember(contoso, 'contoso.com', null);
      await tenants.setCalled(contoso, 'The Old Mill');

      const found = await tenants.called(['old mill', 'the old mill'], { beginning: false, within: null, limit: 9 });
      expect(found).toMatchObject([{ tenant: { id: contoso, name: 'contoso.com' }, name: 'the old mill' }]);
    });

    it('are found within the one that may be read alone, however many others are called so', async () => {
      const { tenants } = store();
      for (const at of [1, 2, 3]) await tenants.remember(`other-${at}`, `contoso.x${at}.example`, null);
      await tenants.remember(contoso, 'contoso.com', null);
      const called = async (within: string | null, beginning = false) =>
        (await tenants.called(['contoso'], { beginning, within, limit: 2 })).map(({ tenant }) => tenant.id);

      for (const beginning of [false, true]) expect(await called(contoso, beginning)).toEqual([contoso]);
      expect(await called('nobody')).toEqual([]);
      // The shortest domain is the likeliest.
      expect(await called(null)).toEqual([contoso, 'other-1']);
    });

    it('take a domain over when it moves', async () => {
      await store().tenants.remember(contoso, 'contoso.com', null);
      await store().tenants.remember('buyer', 'contoso.com', null);

      expect((await store().tenants.findByDomain('contoso.com'))?.id).toBe('buyer');
      expect((await store().tenants.find(contoso))?.domains).toEqual([]);
    });

    it('remember each approver once, by the role that was proved last and since then', async () => {
      await store().tenants.nameApprover({ ...ben, provedRole: 'role-1', since: noon });
      await store().tenants.nameApprover({ ...ana, provedRole: 'role-1', since: later(1) });
      await store().tenants.nameApprover({ ...ben, name: 'Ben O.', provedRole: 'role-2', since: later(2) });

      expect((await store().tenants.find(contoso))?.approvers).toEqual([
        { ...ana, provedRole: 'role-1', since: later(1) },
        { ...ben, name: 'Ben O.', provedRole: 'role-2', since: later(2) },
      ]);
      const earlier = async (butBy: string) =>
        (await store().tenants.approversBefore(later(2), butBy, 10)).map(({ name }) => name);
      expect(await earlier('another')).toEqual([ana.name]);
      expect(await earlier('role-1')).toEqual([]);
    });
  });

  describe('what is known of a tenant', () => {
    it('is kept together, whoever says it first', async () => {
      const { tenants } = store();
      const policy = { is: 'managed', from: 'directory', at: later(1), since: noon } as const;
      await tenants.setReach(contoso, 'read');
      await tenants.setManagedPerUser(contoso, true);
      const low = { ...policy, is: 'low', low: ['Mail.Read'], customToo: true } as const;
      await tenants.setPolicy(contoso, low);
      expect((await tenants.find(contoso))?.policy).toEqual(low);
      await tenants.setPolicy(contoso, policy);
      await tenants.remember(contoso, 'contoso.com', null);

      expect(await tenants.find(contoso)).toEqual({
        id: contoso,
        name: 'contoso.com',
        domains: ['contoso.com'],
        reach: 'read',
        managedPerUser: true,
        policy,
        approvers: [],
      });
      await tenants.setManagedPerUser(contoso, false);
      expect(await tenants.find(contoso)).toMatchObject({ managedPerUser: false, reach: 'read', policy });
    });

    it('tells whose directory may be read', async () => {
      const { tenants, applications } = store();
      await tenants.remember('known', null, null);
      await tenants.setReach('reads', 'read');
      await tenants.setReach('manages', 'manage');
      await tenants.setReach('read-once', 'read');
      await tenants.setReach('read-once', 'outcomes');

      expect(await tenants.readable('own', '', 10)).toEqual(['manages', 'reads']);
      expect(await tenants.readable('own', '', 1)).toEqual(['manages']);
      expect(await tenants.readable('own', 'manages', 10)).toEqual(['reads']);

      // Read once, and the bot's own app still stands there as granted: looked at again, in case one answer was odd.
      const seen = application({ tenant: 'read-once', level: 'granted', version: 1 });
      await applications.save({ ...seen, product: 'own' });
      await applications.save({ ...seen, tenant: 'known', product: 'another' });

      expect(await tenants.readable('own', '', 10)).toEqual(['manages', 'read-once', 'reads']);
    });
  });

  describe('proofs of a role', () => {
    const proof = { person: ben, roles: ['role-1', 'role-2'], at: noon };

    it('are found by person, the newest one', async () => {
      const { roleProofs } = store();
      await roleProofs.keep(proof);
      await roleProofs.keep({ ...proof, person: ana, roles: [] });
      expect(await roleProofs.find(contoso, ben.oid)).toEqual(proof);
      const newer = { person: { ...ben, name: 'Ben O.' }, roles: ['role-3'], at: later(2) };
      await roleProofs.keep(newer);
      await roleProofs.keep({ ...proof, at: later(1) });

      expect(await roleProofs.find(contoso, ben.oid)).toEqual(newer);
      expect(await roleProofs.find(contoso, ana.oid)).toEqual({ ...proof, person: ana, roles: [] });
      expect(await roleProofs.find('another', ben.oid)).toBeNull();
    });

    it('are dropped when they are old, and only then', async () => {
      const { roleProofs } = store();
      await roleProofs.keep({ ...proof, at: later(-1) });
      await roleProofs.keep({ ...proof, person: ana });

      await roleProofs.dropOlder(noon);

      expect(await roleProofs.find(contoso, ben.oid)).toBeNull();
      expect(await roleProofs.find(contoso, ana.oid)).not.toBeNull();
    });
  });

  describe('conversations', () => {
    const seen = {
      tenant: contoso,
      oid: ana.oid,
      name: ana.name,
      locale: 'nl-NL',
      localeFrom: 'client',
      zone: 'Europe/Amsterdam',
      addresses: ['a.name@contoso.com', 'ana@contoso.com'],
      reference: { conversation: { id: 'a:1' }, list: [1, null, 'x'] },
      state: 'active',
      seenAt: noon,
    } as const;

    it('come back as they were seen, whatever the reference is', async () => {
      for (const reference of [seen.reference, ['a', 1], 'text', null]) {
        await store().conversations.refresh({ ...seen, reference }, 1);
        expect(await store().conversations.find(contoso, ana.oid)).toEqual({
          ...seen,
          reference,
          welcomedAt: null,
          answered: [],
        });
      }
    });

    it('are refreshed by every activity and stay welcomed', async () => {
      await store().conversations.refresh(seen, 1);
      await store().conversations.markWelcomed(contoso, ana.oid, later(5));

      await store().conversations.refresh({ ...seen, name: 'Ana L.', locale: 'de-DE', seenAt: later(9) }, 10);

      expect(await store().conversations.find(contoso, ana.oid)).toEqual({
        ...seen,
        name: 'Ana L.',
        locale: 'de-DE',
        seenAt: later(9),
        welcomedAt: later(5),
        answered: [],
      });
    });

    it('keep a known locale when an activity brings none, and the later of two activities', async () => {
      await store().conversations.refresh({ ...seen, seenAt: later(9) }, 10);
      await store().conversations.refresh({ ...seen, locale: null, seenAt: later(10) }, 11);
      await store().conversations.refresh({ ...seen, name: 'late comer', seenAt: later(1) }, 2);

      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({ name: ana.name, locale: 'nl-NL' });
    });

    it('are those of the later activity, also when the process that saw it is an hour behind', async () => {
      const meets = (clock: Clock) => createMeet({ ...desk(store()), clock });
      const [ahead, behind] = [meets(() => later(60 * 60_000)), meets(() => noon)];
      const { state: _, seenAt: __, ...chat } = seen;
      const [first, second, third] = [
        await ahead.recall(contoso, ana.oid),
        await behind.recall(contoso, ana.oid),
        await behind.recall(contoso, ana.oid),
      ];

      await ahead.refresh({ ...chat, zone: 'Asia/Calcutta' }, first);
      await behind.refresh({ ...chat, zone: 'Europe/Paris' }, third);
      await behind.refresh({ ...chat, zone: 'Asia/Tokyo' }, second);

      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({ zone: 'Europe/Paris' });
    });

    it('have the zone that was seen last, also none', async () => {
      await store().conversations.refresh(seen, 1);
      await store().conversations.refresh({ ...seen, zone: 'Asia/Calcutta', seenAt: later(9) }, 10);
      await store().conversations.refresh({ ...seen, seenAt: later(1) }, 2);
      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({ zone: 'Asia/Calcutta' });

      await store().conversations.refresh({ ...seen, zone: null, seenAt: later(10) }, 11);
      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({ zone: null });
    });

    it('keep a language that was chosen, whatever is said or pressed later, until another is chosen', async () => {
      await store().conversations.refresh(seen, 1);
      await store().conversations.choose(contoso, ana.oid, 'fr');
      await store().conversations.refresh({ ...seen, locale: 'en', localeFrom: 'sentence', seenAt: later(9) }, 10);
      const kept = { locale: 'fr', localeFrom: 'choice', seenAt: later(9) };
      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject(kept);

      await store().conversations.choose(contoso, ana.oid, 'en-GB');
      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({
        locale: 'en-GB',
        localeFrom: 'choice',
      });
    });

    it('are found by an address of the person, in any case, within the tenant; one that was known stays', async () => {
      await store().conversations.refresh(seen, 1);
      await store().conversations.refresh({ ...seen, addresses: [], seenAt: later(1) }, 2);

      expect(await store().conversations.byAddress(contoso, 'Ana@Contoso.com')).toMatchObject({ oid: ana.oid });
      expect(await store().conversations.byAddress(contoso, 'somebody@contoso.com')).toBe(null);
      expect(await store().conversations.byAddress('another tenant', 'ana@contoso.com')).toBe(null);
    });

    it('are found by the words of a name, in any order, case and accent, in one tenant or in all', async () => {
      const { conversations } = store();
      await conversations.refresh({ ...seen, name: 'Zoë van den Berg' }, 1);
      await conversations.refresh({ ...seen, tenant: 'another', oid: 'other', name: 'Berg, Zoe' }, 2);
      const found = async (name: string, within: string | null = null, limit = 5) =>
        (await conversations.named(name, within, limit)).map(({ oid }) => oid);

      expect(await found('zoe berg')).toEqual(['other', ana.oid]);
      expect(await found('Van den Berg')).toEqual([ana.oid]);
      expect(await found('zoë', contoso)).toEqual([ana.oid]);
      expect(await found('Zork', contoso)).toEqual([]);
      expect(await found('zoe', null, 1)).toEqual(['other']);
      for (const nobody of ['zo', 'Zoë Bergen', ' ?! ', '']) expect(await found(nobody)).toEqual([]);

      await conversations.refresh({ ...seen, name: 'Anna Smit' }, 3);
      expect([await found('van den berg'), await found('smit')]).toEqual([[], [ana.oid]]);
    });

    it('keep what was asked last, whatever is seen meanwhile, and whatever clock wrote what was asked before it', async () => {
      const asked = {
        card: 'connection',
        about: 'a',
        primary: null,
        choices: [{ means: { say: 'x' }, names: ['y'] }],
        entered: null,
        turn: null,
      } as const;
      const lastAsked = () => store().conversations.lastAsked(contoso, ana.oid);
      await store().conversations.refresh(seen, 1);
      expect(await lastAsked()).toBe(null);

      // The clock that wrote the first was ahead.
      await store().conversations.asks(contoso, ana.oid, { ...asked, about: 'before' }, later(120));
      await store().conversations.asks(contoso, ana.oid, asked, later(5));
      await store().conversations.refresh({ ...seen, seenAt: later(6) }, 7);
      expect(await lastAsked()).toEqual({ ...asked, at: later(5) });
      expect(await store().conversations.find(contoso, ana.oid)).toEqual({
        ...seen,
        seenAt: later(6),
        welcomedAt: null,
        answered: [],
      });

      await store().conversations.asks(contoso, ana.oid, null, later(7));
      expect(await lastAsked()).toBe(null);
    });

    it('keep which ten messages were answered last, whatever is seen meanwhile', async () => {
      await store().conversations.refresh(seen, 1);
      const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);
      for (const id of ids) await store().conversations.answered(contoso, ana.oid, id);
      await store().conversations.refresh({ ...seen, seenAt: later(9) }, 10);

      const known = await store().conversations.find(contoso, ana.oid);
      expect(known?.answered).toEqual(ids.slice(2).reverse());
    });

    it('are welcomed once', async () => {
      await store().conversations.refresh(seen, 1);
      const welcome = () => store().transact((tx) => tx.conversations.markWelcomed(contoso, ana.oid, noon));

      expect((await Promise.all([welcome(), welcome()])).toSorted()).toEqual([false, true]);
      expect(await store().conversations.markWelcomed(contoso, 'stranger', noon)).toBe(false);
    });

    it('are marked when they are blocked', async () => {
      await store().conversations.refresh(seen, 1);

      await store().conversations.mark(contoso, ana.oid, 'blocked');

      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({ state: 'blocked' });
    });
  });

  describe('timeline', () => {
    it('is read newest first, of one tenant only', async () => {
      const event = {
        at: noon,
        tenant: contoso,
        subject: 'CR-1001',
        kind: 'request.open',
        actor: ana.oid,
        detail: { reason: 'x' },
      };
      await store().timeline.add(event);
      await store().timeline.add({ ...event, kind: 'request.approved', actor: null, detail: {} });
      await store().timeline.add({ ...event, kind: 'earlier', at: later(-1) });
      await store().timeline.add({ ...event, tenant: 'another' });

      const read = await store().timeline.ofTenant(contoso, 2);

      expect(read).toEqual([{ ...event, kind: 'request.approved', actor: null, detail: {} }, event]);
    });
  });

  it('the order of all only grows', async () => {
    const { order } = store();
    const first = await order.next();
    const all = await Promise.all([1, 2, 3].map(() => store().transact((tx) => tx.order.next())));

    expect([first, ...all.toSorted((a, b) => a - b), await order.next()]).toEqual(
      [0, 1, 2, 3, 4].map((n) => first + n),
    );
  });

  describe('sent cards', () => {
    const sent = {
      tenant: contoso,
      oid: ana.oid,
      card: 'connection',
      subject: 'connection-1',
      activityId: 'm1',
      drawn: 1,
    } as const;

    it('are found by what they show to whom, the newest of several', async () => {
      expect(await store().sentCards.remember(sent)).toBeNull();
      expect(await store().sentCards.remember(sent)).toBeNull();
      expect(await store().sentCards.remember({ ...sent, activityId: 'm3', drawn: 3 })).toBe(sent.activityId);
      expect(await store().sentCards.remember({ ...sent, activityId: 'm2', drawn: 2 })).toBe('m2');

      expect(await store().sentCards.find(contoso, ana.oid, 'connection', 'connection-1')).toBe('m3');
      expect(await store().sentCards.find(contoso, ben.oid, 'connection', 'connection-1')).toBeNull();
      expect(await store().sentCards.find(contoso, ana.oid, 'help', 'connection-1')).toBeNull();
    });

    it('take the place of one each, also at the same moment: no message is left that nobody knows to be old', async () => {
      await store().sentCards.remember(sent);
      const replaced = await Promise.all(
        ['m2', 'm3', 'm4'].map((activityId) => store().sentCards.remember({ ...sent, activityId, drawn: 2 })),
      );

      const newest = await store().sentCards.find(contoso, ana.oid, 'connection', 'connection-1');
      expect([...replaced, newest].sort()).toEqual(['m1', 'm2', 'm3', 'm4']);
    });

    it('show one card in a message: the one that it was given last', async () => {
      const request = { ...sent, card: 'approval-request', subject: 'CR-1' } as const;
      const found = (card: 'connection' | 'approval-request', subject: string) =>
        store().sentCards.find(contoso, ana.oid, card, subject);
      await store().sentCards.remember({ ...request, activityId: 'm0', drawn: 0 });
      await store().sentCards.remember(sent);
      await store().sentCards.remember({ ...sent, oid: ben.oid });
      expect(await store().sentCards.remember({ ...request, drawn: 2 })).toBe('m0');

      expect([await found('connection', 'connection-1'), await found('approval-request', 'CR-1')]).toEqual(['', 'm1']);
      expect(await store().sentCards.find(contoso, ben.oid, 'connection', 'connection-1')).toBe('m1');
      const shownIn = (oid: string) => store().sentCards.shownIn(contoso, oid, 'm1');
      expect(await shownIn(ana.oid)).toEqual({ card: request.card, subject: request.subject });
      expect(await shownIn(ben.oid)).toEqual({ card: 'connection', subject: 'connection-1' });
      expect(await store().sentCards.shownIn(contoso, ana.oid, 'm0')).toBeNull();
      expect(await store().sentCards.remember({ ...sent, activityId: 'm2', drawn: 3 })).toBeNull();
      expect([await found('connection', 'connection-1'), await found('approval-request', 'CR-1')]).toEqual([
        'm2',
        'm1',
      ]);
    });

    it('keep what each person wrote as a reason, whatever is sent after it, until the request moves on', async () => {
      const question = { ...sent, card: 'approval-request', subject: 'CR-1' } as const;
      const to = { tenant: contoso, oid: ana.oid };
      const kept = () => Promise.all([to, ben].map((who) => store().sentCards.keptReason(who, 'CR-1')));
      await store().sentCards.remember(question);
      await store().sentCards.remember({ ...question, oid: ben.oid });
      expect(await kept()).toEqual([null, null]);

      await store().sentCards.keepReason(to, 'CR-1', 'Not before March');
      await store().sentCards.remember({ ...question, activityId: 'm2', drawn: 2 });
      await store().sentCards.forgetReasons('CR-2');
      expect(await kept()).toEqual(['Not before March', null]);

      await store().sentCards.forgetReasons('CR-1');
      expect(await kept()).toEqual([null, null]);
    });

    it('tell everybody who was shown a card, each once', async () => {
      await store().sentCards.remember(sent);
      await store().sentCards.remember({ ...sent, activityId: 'm2', drawn: 2 });
      await store().sentCards.remember({ ...sent, oid: ben.oid, drawn: 3 });

      expect(await store().sentCards.holders('connection', 'connection-1')).toEqual([
        { tenant: contoso, oid: ana.oid },
        { tenant: contoso, oid: ben.oid },
      ]);
    });
  });
}
