import { describe, expect, it } from 'vitest';
import { requestStates } from '../../../../src/services/consent/model.ts';
import { isRequestEnd } from '../../../../src/services/consent/states.ts';
import { anApplication, aRequest, ben, contoso, later, noon } from '../builders.ts';
import type { Subject } from '../subject.ts';

export function requestsContract(subject: () => Subject): void {
  const store = () => subject().opened.store;

  describe('approval requests', () => {
    it('are numbered from CR-1001 on, each number once', async () => {
      const numbers = await Promise.all([1, 2, 3].map(() => store().requests.nextNumber()));

      expect(numbers.toSorted()).toEqual(['CR-1001', 'CR-1002', 'CR-1003']);
    });

    it('come back as they were written', async () => {
      const request = aRequest({
        reason: 'Year end "now"',
        meantForAll: true,
        scopes: ['Mail.Read', 'a,b', '{"x":1}'],
        state: 'approved',
        evidence: 'microsoft_reports',
        decision: { by: ben, at: later(7), reason: null, as: 'proved_role', coverage: 'listed' },
        returnedAt: later(8),
        trouble: { class: 'unknown', code: 'AADSTS1', owner: 'vendor', correlation: null },
        troubleAt: later(1),
      });
      await store().requests.insert(request);

      const found = await store().requests.find(request.number);

      expect(found).toEqual(request);
      expect(found?.decision?.at).toBeInstanceOf(Date);
    });

    it('are saved by whoever read the stored version, and by nobody else', async () => {
      await store().requests.insert(aRequest());

      expect(await store().requests.save(aRequest({ version: 2, state: 'approved' }), 1)).toBe(true);
      expect(await store().requests.save(aRequest({ version: 2, state: 'denied' }), 1)).toBe(false);
      expect(await store().requests.find('CR-1')).toMatchObject({ version: 2, state: 'approved' });
    });

    it('that have not ended are found by their list of permissions, where the product has another now', async () => {
      const numbered = { old: 'older', now: 'newer' } as const;
      for (const [number, scopeVersion] of Object.entries(numbered)) {
        await store().requests.insert(aRequest({ number, scopeVersion, tenant: number }));
      }
      await store().requests.insert(aRequest({ number: 'ended', scopeVersion: 'older', state: 'denied' }));
      await store().requests.insert(aRequest({ number: 'other', scopeVersion: 'older', product: 'other' }));

      expect(await store().requests.ofOtherLists('ctouch-pro', 'newer', 10)).toEqual(['old']);
    });

    it('stand open once per tenant and product, also when two people ask at the same time (T27)', async () => {
      const ask = async () => {
        const number = await store().requests.nextNumber();
        return await store().transact(async (tx) => {
          await tx.requests.insert(aRequest({ number }));
          return number;
        });
      };

      const asked = await Promise.allSettled([ask(), ask(), ask()]);

      const made = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(made).toHaveLength(1);
      expect(refused).toMatchObject([{ code: 'request_open' }, { code: 'request_open' }]);
      expect((await store().requests.findOpen(contoso, 'ctouch-pro'))?.number).toBe(made[0]);
    });

    it('make room for the next in exactly the states that lead nowhere', async () => {
      for (const state of requestStates) {
        await store().requests.insert(aRequest({ number: state, product: state, state }));
      }

      const open = await Promise.all(
        requestStates.map(async (state) => ((await store().requests.findOpen(contoso, state)) ? [state] : [])),
      );

      expect(open.flat()).toEqual(requestStates.filter((state) => !isRequestEnd(state)));
    });

    it('of a tenant are listed newest first', async () => {
      await store().requests.insert(aRequest({ number: 'CR-1', state: 'denied' }));
      await store().requests.insert(aRequest({ number: 'CR-2', createdAt: later(1) }));
      await store().requests.insert(aRequest({ number: 'CR-3', tenant: 'another' }));

      expect((await store().requests.ofTenant(contoso, 5)).map(({ number }) => number)).toEqual(['CR-2', 'CR-1']);
    });

    it('run out at their time unless they ended before', async () => {
      await store().requests.insert(aRequest({ number: 'due', product: 'a', expiresAt: noon }));
      await store().requests.insert(aRequest({ number: 'not-yet', product: 'b', expiresAt: later(1) }));
      await store().requests.insert(aRequest({ number: 'ended', product: 'c', expiresAt: noon, state: 'granted' }));

      expect(await store().requests.expired(noon, 10)).toEqual(['due']);
    });

    it('tell whose approver has a way to Microsoft that grows old on a card', async () => {
      const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
      const requests = {
        old: aRequest({ state: 'approved', decision }),
        young: aRequest({ state: 'approved', decision: { ...decision, at: later(1) } }),
        listed: aRequest({ state: 'approved', decision: { ...decision, coverage: 'listed' } }),
        reported: aRequest({ state: 'approved', decision, returnedAt: noon }),
        denied: aRequest({ state: 'denied', decision }),
        'without a card': aRequest({ state: 'approved', decision }),
        'written to': aRequest({ state: 'approved', decision }),
      };
      for (const [number, request] of Object.entries(requests)) {
        await store().requests.insert({ ...request, number, product: number });
        const to = { tenant: ben.tenant, oid: number === 'without a card' ? 'somebody else' : ben.oid };
        await store().sentCards.remember({
          ...to,
          card: 'approval-request',
          subject: number,
          activityId: number,
          drawn: 1,
        });
      }
      const once = 'way-on:1:written to';
      const to = { tenant: ben.tenant, oid: ben.oid };
      await store().transact((tx) => tx.outbox.add({ to, card: 'approval-request', subject: '', mode: 'edit', once }));

      expect(await store().requests.waysOn(noon, 'way-on:1', 10)).toEqual(['old']);
      expect((await store().requests.waysOn(noon, 'way-on:2', 10)).toSorted()).toEqual(['old', 'written to']);
      expect(await store().requests.waysOn(noon, 'way-on:2', 1)).toHaveLength(1);
    });
  });

  it('tell which of them stand in a channel or chat with a link that grows old', async () => {
    const requests = {
      old: aRequest(),
      approved: aRequest({ state: 'approved', createdAt: later(-1) }),
      young: aRequest({ createdAt: later(1) }),
      denied: aRequest({ state: 'denied' }),
      'on its way': aRequest(),
      'written to': aRequest(),
    };
    const to = { tenant: contoso, oid: 'channel' };
    for (const [number, request] of Object.entries(requests)) {
      await store().requests.insert({ ...request, number, product: number });
      const activityId = number === 'on its way' ? '' : number;
      await store().sentCards.remember({ ...to, card: 'channel-question', subject: number, activityId, drawn: 1 });
    }
    await store().requests.insert(aRequest({ number: 'passed on', product: 'passed on' }));
    await store().sentCards.remember({ ...ben, card: 'pass-on', subject: 'passed on', activityId: 'text', drawn: 1 });
    await store().requests.insert(aRequest({ number: 'in a chat', product: 'in a chat' }));
    await store().sentCards.remember({
      ...ben,
      card: 'approval-request',
      subject: 'in a chat',
      activityId: 'in a chat',
      drawn: 1,
    });
    await store().outbox.add({ to, card: 'channel-question', subject: '', mode: 'edit', once: 'links:1:written to' });

    expect((await store().requests.asked(noon, 'links:1', 10)).toSorted()).toEqual(['approved', 'in a chat', 'old']);
    expect(await store().requests.asked(noon, 'links:1', 1)).toEqual(['approved']);
    expect(await store().requests.asked(noon, 'links:2', 10)).toContain('written to');
  });

  describe('application states', () => {
    it('begin with version 1, once', async () => {
      const { applications } = store();

      const first = await Promise.all([applications.save(anApplication()), applications.save(anApplication())]);

      expect(first.toSorted()).toEqual([false, true]);
      expect(await applications.find(contoso, 'ctouch-pro')).toEqual(anApplication());
      expect(await applications.find(contoso, 'other')).toBeNull();
    });

    it('are written only over the version before', async () => {
      const { applications } = store();
      await applications.save(anApplication());
      const granted = anApplication({ version: 2, level: 'granted', scopes: ['Mail.Read'], wallSeenAt: later(1) });

      expect(await applications.save({ ...granted, version: 3 })).toBe(false);
      expect(await applications.save(granted)).toBe(true);
      expect(await applications.save(granted)).toBe(false);
      expect(await applications.ofTenant(contoso)).toEqual([granted]);
    });

    it('keep whom the grant serves, where it stands, and that it was taken away', async () => {
      const { applications } = store();
      const seen = anApplication({
        objectId: 'object',
        forAll: false,
        people: ['oid-1', 'a,"b'],
        assignmentRequired: true,
      });
      await applications.save(seen);
      expect(await applications.find(contoso, 'ctouch-pro')).toEqual(seen);

      const gone = { ...seen, version: 2, people: [], withdrawn: { at: later(1), by: 'Ben Ódor' } };
      await applications.save(gone);
      expect(await applications.find(contoso, 'ctouch-pro')).toEqual(gone);

      const goneByNobodyKnown = { ...gone, version: 3, withdrawn: { at: later(2), by: null } };
      await applications.save(goneByNobodyKnown);
      expect(await applications.find(contoso, 'ctouch-pro')).toEqual(goneByNobodyKnown);

      for (const [index, how] of [{ after: null }, { after: later(1), deleted: true } as const].entries()) {
        const found = { ...gone, version: 4 + index, withdrawn: { at: later(2), by: null, ...how } };
        await applications.save(found);
        expect(await applications.find(contoso, 'ctouch-pro')).toEqual(found);
      }
    });

    it('keep when it was last seen granted, which is no change', async () => {
      const { applications } = store();
      const granted = anApplication({ level: 'granted' });
      await applications.save(granted);
      await applications.seen({ ...granted, seenAt: later(3) });

      expect(await applications.find(contoso, 'ctouch-pro')).toEqual({ ...granted, seenAt: later(3) });
    });
  });
}
