import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { adatum, apps, contoso, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Json, linksOf, textOf } from '../../sandbox/teams/card.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { type GuideStep, guideSteps } from '../../src/services/journeys/facts.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import {
  answerTo,
  atPortal,
  cardFor,
  grantsOf,
  linkOf,
  looksAt,
  registers,
  servedBy,
  tenantStatus,
  turns,
} from '../support/desk-steps.ts';
import { carriesOutTask } from '../support/grant-steps.ts';
import { patience } from '../support/patience.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, becomesActive, given, opensRequest, presses, question, signsIn } from '../support/steps.ts';

const product = 'taxcalc-communications-centre';
const { taxcalc } = apps;
const { anna } = contoso.people;

let running: Running;
let ben: Actor;
let alma: Actor;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: adatum, person: adatum.people.alma },
    ],
    onServer: true,
  });
  ben = running.actor(contoso, contoso.people.ben);
  alma = running.actor(adatum, adatum.people.alma);
  await Promise.all([ben, alma].map((who) => who.teams.installs()));
});
afterAll(() => running?.stop());

const levelIn = async ({ tid }: Tenant) =>
  (
    await running.database.rows(`select level from applications where tenant = '${tid}' and product = '${product}'`)
  )[0]?.['level'];

/** The object id of the product in a tenant, by Microsoft's own books. */
const objectIn = async ({ tid }: Tenant): Promise<string> =>
  given(
    (await running.cloud()).servicePrincipals.find(({ tenant, appId }) => tenant === tid && appId === taxcalc.clientId)
      ?.id,
    'service principal',
  );

const permissions = (who: Actor) => presses(who, { verb: 'show_permissions', data: { id: taxcalc.clientId } });
/** A step of the guide about the product, as a button of another card asks for it. */
const step = (who: Actor, name: GuideStep): Promise<Json> =>
  cardFor(who, { verb: 'show_guide', data: { id: taxcalc.clientId, v: guideSteps.indexOf(name) } });

describe('before the application is registered', () => {
  let number: string;
  beforeAll(async () => {
    number = await opensRequest(running.actor(contoso, anna));
  });

  it('the status names it as an administrator will find it: application, id and publisher (S11)', async () => {
    const words = wordsOf(await tenantStatus(running, ben));
    for (const each of ['TaxCalc-Hub', taxcalc.clientId, 'Woodgrove Software (verified by Microsoft)'])
      expect(words).toContain(each);
    expect(words).not.toContain('Object id in this tenant');
  });

  it('the token endpoint alone says that it is missing, and the guide tells how it gets there (S11, T43)', async () => {
    const words = textOf(await step(ben, 'find_app'));
    expect(words).toContain('TaxCalc-Hub is not registered in this tenant');
    expect(words).toContain('How to register it');
    expect(textOf(await step(ben, 'register_app'))).toContain('leave the box');
  });

  it('the status says so once nobody is asked any more (S11, T43)', async () => {
    await ben.teams.taps(await question(ben, number), 'deny', { reason: 'Not yet' });
    await vi.waitFor(async () => expect(await levelIn(contoso)).toBe('not_registered'), patience);

    const words = wordsOf(await tenantStatus(running, ben));
    expect(words).toContain('Not registered');
    expect(words).toContain('nothing will be found under “Enterprise apps”');
  });
});

describe('where the directory is read', () => {
  let objectId: string;
  beforeAll(async () => {
    await raisesReach(running, ben);
    const user = running.actor(contoso, anna);
    await approvesAndGrants(running, ben, await opensRequest(user));
    await user.teams.waitsFor('being called back', says('is granted'));
    await signsIn(running, user, await user.teams.waitsFor('the link', hasLinkTo('/connect/')));
    await becomesActive(user);
    objectId = await objectIn(contoso);
  });

  it('the status holds the object id of that tenant, and for whom it is granted (S11)', async () => {
    const words = wordsOf(await tenantStatus(running, ben));
    for (const each of [objectId, 'everybody in the tenant', 'Seen in the tenant']) expect(words).toContain(each);
  });

  it('what the organisation calls itself is kept, so that it is found by it', async () => {
    const rows = await running.database.rows(`select name_key from tenants where id = '${contoso.tid}'`);
    expect(rows).toEqual([{ name_key: contoso.name.toLowerCase() }]);
  });

  it('the links of the guide and of the permissions lead to that tenant and that object, not to the vendor’s (T42)', async () => {
    const vendors = await objectIn(woodgrove);
    expect(vendors).not.toBe(objectId);
    for (const name of ['find_app', 'permissions', 'grant_by_hand'] as const) {
      const links = linksOf(await step(ben, name)).filter((link) => link.includes('objectId'));
      expect(links, name).toHaveLength(1);
      for (const part of [contoso.tid, objectId, taxcalc.clientId]) expect(links[0]).toContain(part);
      expect(links[0]).not.toContain(vendors);
    }
    const status = await tenantStatus(running, ben);
    expect(linksOf(await turns(ben, status, 'show_permissions')).some((link) => link.includes(objectId))).toBe(true);
  });

  it('the two lists of permissions count as Microsoft does (T44)', async () => {
    const counted = async () => {
      const words = await permissions(ben);
      return {
        forAll: Number(/“Admin consent”: (\d+)/.exec(words)?.[1]),
        people: Number(/“User consent”: (\d+)/.exec(words)?.[1]),
      };
    };
    const held = async () => {
      const grants = await grantsOf(running, contoso, taxcalc);
      const forAll = grants.filter(({ principalId }) => principalId === null).flatMap(({ scope }) => scope.split(' '));
      return { forAll: forAll.length, people: grants.filter(({ principalId }) => principalId !== null).length };
    };
    expect(await counted()).toEqual(await held());
    expect(await counted()).toEqual({ forAll: taxcalc.scopes.length, people: 0 });

    const portal = await atPortal(running, ben);
    await portal.grants(taxcalc, contoso.people.carla, 'User.Read Mail.ReadWrite');
    await portal.grants(taxcalc, contoso.people.erin, 'User.Read');
    expect(await counted()).toEqual(await held());
    expect(await counted()).toEqual({ forAll: taxcalc.scopes.length, people: 2 });
    const words = await permissions(ben);
    for (const each of [
      'Carla Mendes',
      '2 permissions: User.Read and Mail.ReadWrite',
      'Erin Walsh',
      '1 permission: User.Read',
    ])
      expect(words).toContain(each);
  });

  it('either name of the product finds its status (T46)', async () => {
    for (const name of ['TaxCalc-Hub', 'TaxCalc Communications Centre', 'taxcalc-hub', taxcalc.displayName]) {
      const words = wordsOf(await answerTo(running, ben, `status ${name}`));
      for (const each of ['TaxCalc-Hub', objectId, contoso.tid]) expect(words, name).toContain(each);
    }
  });

  it('what an application has lost shows on the status, with what it means for the list (S11, T43, T51)', async () => {
    await running.sim('service-principals/delete', {
      tenant: contoso.domain,
      appId: taxcalc.clientId,
      by: contoso.people.erin.oid,
    });
    await looksAt(running, contoso, product);
    const words = wordsOf(await tenantStatus(running, ben));
    expect(words).not.toContain(objectId);
    expect(words).toContain('taken away');
    expect(textOf(await step(ben, 'find_app'))).toContain('not registered in this tenant');
  });
});

describe('the preview on an approval', () => {
  it('equals what comes of it, for those listed and for all (T45)', async () => {
    await raisesReach(running, alma);
    const people = [running.actor(adatum, adatum.people.ada), running.actor(adatum, adatum.people.abel)] as const;
    const number = await opensRequest(people[0]);
    await people[1].teams.taps(await answerTo(running, people[1], 'connect my mailbox'), 'confirm_scopes');
    await running.settled();
    const words = wordsOf(await question(alma, number));
    const foretold = Number(/Adds (\d+) people\./.exec(words)?.[1]);
    expect(words).toContain(`Adds all, ${Object.keys(adatum.people).length} people.`);

    await registers(running, adatum, taxcalc);
    const card = await turns(alma, await question(alma, number), 'approve_listed');
    const { task } = await carriesOutTask(running, linkOf(card, '/manage/'), alma.person);
    expect(task.text).toContain(`Adds ${foretold} people`);
    expect(await servedBy(running, adatum, taxcalc)).toHaveLength(foretold);
    for (const who of people) await who.teams.waitsFor('being called back', hasLinkTo('/connect/'));

    // For all: everybody whom the directory counts, by one grant that names nobody.
    const later = await opensRequest(running.newcomer(adatum));
    const all = Number(/Adds all, (\d+) people\./.exec(wordsOf(await question(alma, later)))?.[1]);
    await approvesAndGrants(running, alma, later);
    const everybody = (await grantsOf(running, adatum, taxcalc)).filter(({ principalId }) => principalId === null);
    expect([everybody.length, all]).toEqual([1, Object.keys(adatum.people).length]);
  });
});
