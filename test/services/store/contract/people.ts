import { describe, expect, it } from 'vitest';
import { application } from '../../../support/builders.ts';
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

    it('take a domain over when it moves', async () => {
      await store().tenants.remember(contoso, 'contoso.com', null);
      await store().tenants.remember('buyer', 'contoso.com', null);

      expect((await store().tenants.findByDomain('contoso.com'))?.id).toBe('buyer');
      expect((await store().tenants.find(contoso))?.domains).toEqual([]);
    });

    it('remember each approver once, from the first time on', async () => {
      await store().tenants.nameApprover({ ...ben, provedRole: 'role-1', since: noon });
      await store().tenants.nameApprover({ ...ana, provedRole: 'role-1', since: later(1) });
      await store().tenants.nameApprover({ ...ben, name: 'Ben O.', provedRole: 'role-2', since: later(2) });

      expect((await store().tenants.find(contoso))?.approvers).toEqual([
        { ...ben, name: 'Ben O.', provedRole: 'role-2', since: noon },
        { ...ana, provedRole: 'role-1', since: later(1) },
      ]);
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
      addresses: ['a.name@contoso.com', 'ana@contoso.com'],
      reference: { conversation: { id: 'a:1' }, list: [1, null, 'x'] },
      state: 'active',
      seenAt: noon,
    } as const;

    it('come back as they were seen, whatever the reference is', async () => {
      for (const reference of [seen.reference, ['a', 1], 'text', null]) {
        await store().conversations.refresh({ ...seen, reference });
        expect(await store().conversations.find(contoso, ana.oid)).toEqual({ ...seen, reference, welcomedAt: null });
      }
    });

    it('are refreshed by every activity and stay welcomed', async () => {
      await store().conversations.refresh(seen);
      await store().conversations.markWelcomed(contoso, ana.oid, later(5));

      await store().conversations.refresh({ ...seen, name: 'Ana L.', locale: 'de-DE', seenAt: later(9) });

      expect(await store().conversations.find(contoso, ana.oid)).toEqual({
        ...seen,
        name: 'Ana L.',
        locale: 'de-DE',
        seenAt: later(9),
        welcomedAt: later(5),
      });
    });

    it('keep a known locale when an activity brings none, and the later of two activities', async () => {
      await store().conversations.refresh({ ...seen, seenAt: later(9) });
      await store().conversations.refresh({ ...seen, locale: null, seenAt: later(10) });
      await store().conversations.refresh({ ...seen, name: 'late comer', seenAt: later(1) });

      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({ name: ana.name, locale: 'nl-NL' });
    });

    it('keep a language that was chosen, whatever is said or pressed later, until another is chosen', async () => {
      await store().conversations.refresh(seen);
      await store().conversations.choose(contoso, ana.oid, 'fr');
      await store().conversations.refresh({ ...seen, locale: 'en', localeFrom: 'sentence', seenAt: later(9) });
      const kept = { locale: 'fr', localeFrom: 'choice', seenAt: later(9) };
      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject(kept);

      await store().conversations.choose(contoso, ana.oid, 'en-GB');
      expect(await store().conversations.find(contoso, ana.oid)).toMatchObject({
        locale: 'en-GB',
        localeFrom: 'choice',
      });
    });

    it('are found by an address of the person, in any case, within the tenant; one that was known stays', async () => {
      await store().conversations.refresh(seen);
      await store().conversations.refresh({ ...seen, addresses: [], seenAt: later(1) });

      expect(await store().conversations.byAddress(contoso, 'Ana@Contoso.com')).toMatchObject({ oid: ana.oid });
      expect(await store().conversations.byAddress(contoso, 'somebody@contoso.com')).toBe(null);
      expect(await store().conversations.byAddress('another tenant', 'ana@contoso.com')).toBe(null);
    });

    it('are welcomed once', async () => {
      await store().conversations.refresh(seen);
      const welcome = () => store().transact((tx) => tx.conversations.markWelcomed(contoso, ana.oid, noon));

      expect((await Promise.all([welcome(), welcome()])).toSorted()).toEqual([false, true]);
      expect(await store().conversations.markWelcomed(contoso, 'stranger', noon)).toBe(false);
    });

    it('are marked when they are blocked', async () => {
      await store().conversations.refresh(seen);

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

  describe('sent cards', () => {
    const sent = {
      tenant: contoso,
      oid: ana.oid,
      card: 'connection',
      subject: 'connection-1',
      activityId: 'm1',
      at: noon,
    } as const;

    it('are found by what they show to whom, the newest of several', async () => {
      await store().sentCards.remember(sent);
      await store().sentCards.remember({ ...sent, activityId: 'm3', at: later(2) });
      await store().sentCards.remember({ ...sent, activityId: 'm2', at: later(1) });

      expect(await store().sentCards.find(contoso, ana.oid, 'connection', 'connection-1')).toBe('m3');
      expect(await store().sentCards.find(contoso, ben.oid, 'connection', 'connection-1')).toBeNull();
      expect(await store().sentCards.find(contoso, ana.oid, 'help', 'connection-1')).toBeNull();
    });

    it('tell everybody who was shown a card, each once', async () => {
      await store().sentCards.remember(sent);
      await store().sentCards.remember({ ...sent, activityId: 'm2', at: later(1) });
      await store().sentCards.remember({ ...sent, oid: ben.oid, at: later(2) });

      expect(await store().sentCards.holders('connection', 'connection-1')).toEqual([
        { tenant: contoso, oid: ana.oid },
        { tenant: contoso, oid: ben.oid },
      ]);
    });
  });
}
