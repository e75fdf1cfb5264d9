import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adatum, apps, fabrikam, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { linksOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { connectionOf, raisesReach } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, given, showsWall, signsIn, walks } from '../support/steps.ts';

const { taxcalc } = apps;

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: fabrikam, person: fabrikam.people.gus },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
    onServer: true,
  });
});
afterAll(() => running?.stop());

const box = 'Consent on behalf of your organization';
const oneOnly = says('Granted for you only');
const isConnected = (message: Message) => says('is connected')(message) && hasButton('ask_disconnect')(message);
const isActive = hasButton('ask_disconnect');

/** "Connect my mailbox", the permissions confirmed, and the question for whom answered: the card with the sign-in link. */
async function means(who: Actor, answer: 'for_everybody' | 'only_this_one'): Promise<Message> {
  await who.teams.says('connect my mailbox');
  await who.teams.taps(await who.teams.waitsFor('the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
  await who.teams.taps(await who.teams.waitsFor('the question for whom', hasButton(answer)), answer);
  return who.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
}

async function startsOver(who: Actor): Promise<void> {
  const asked = await who.teams.taps(await who.teams.waitsFor('the connection', isActive), 'ask_disconnect');
  expect(asked.kind).toBe('card');
  await who.teams.taps(await who.teams.waitsFor('the question', hasButton('disconnect')), 'disconnect');
  await running.sim('grants/delete', { tenant: who.tenant.domain, appId: taxcalc.clientId });
  await running.restart();
  await looked(who.tenant, { level: 'revoked' });
}

const grantsOf = async ({ tid }: Tenant) =>
  (await running.cloud()).grants
    .filter(({ tenant, appId }) => tenant === tid && appId === taxcalc.clientId)
    .map(({ consentType, principalId }) => [consentType, principalId]);
const applicationOf = async ({ tid }: Tenant) =>
  (
    await running.database.rows(
      `select level, evidence, for_all, people from applications where tenant = '${tid}' and product like 'taxcalc%'`,
    )
  )[0];
const looked = (tenant: Tenant, found: object) =>
  expect.poll(() => applicationOf(tenant)).toMatchObject({ evidence: 'grant_object', ...found });

describe("Microsoft's box", () => {
  it('is told of before there is any link, with both its results, and only to who may tick it (T14)', async () => {
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    const hanna = running.actor(woodgrove, woodgrove.people.hanna);
    await victor.teams.says('connect my mailbox');
    await victor.teams.taps(await victor.teams.waitsFor('the list', hasButton('confirm_scopes')), 'confirm_scopes');
    const asks = await victor.teams.waitsFor('the question for whom', hasButton('for_everybody'));

    expect(wordsOf(asks)).toContain(box);
    expect(wordsOf(asks)).toMatch(/With a tick: everybody/);
    expect(wordsOf(asks)).toMatch(/Without: your account only/);
    expect(linksOf(asks.card ?? {}).filter((link) => link.includes('/connect/'))).toEqual([]);
    expect(wordsOf(await asksForMailbox(hanna))).not.toContain(box);
  });

  it('is told of to an administrator whom nobody named, once the role is proved (T14)', async () => {
    const alma = running.actor(adatum, adatum.people.alma);
    const card = await asksForMailbox(alma);
    expect(wordsOf(card)).not.toContain(box);
    const wall = await meetsTheWall(alma, card);
    await walks(running, alma, given(linkTo(wall, '/rights/'), 'link to the own roles'));
    await alma.teams.taps(await alma.teams.waitsFor('the roles', hasButton('grant_for_all')), 'cancel_connection');

    await alma.teams.says('connect my mailbox');
    await alma.teams.taps(await alma.teams.waitsFor('the list', hasButton('confirm_scopes')), 'confirm_scopes');
    await alma.teams.waitsFor('the question for whom', (card) => says(box)(card) && hasButton('for_everybody')(card));
  });
});

/** Microsoft refuses for want of a role, so that the card leads to the own roles. */
async function meetsTheWall(who: Actor, card: Message): Promise<Message> {
  const microsoft = await who.browser.open(given(linkTo(card, '/connect/'), 'link'));
  const state = new URL(microsoft.url).searchParams.get('state') ?? '';
  const query = { state, error: 'access_denied', error_description: 'AADSTS90093: Only an administrator can do this.' };
  await who.browser.open(`${running.botUrl}/auth/callback?${new URLSearchParams(query)}`);
  return who.teams.waitsFor('the wall', showsWall);
}

describe('where the directory is not read', () => {
  it('nothing is claimed of whom the consent serves (T16)', async () => {
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    await victor.teams.taps(await victor.teams.waitsFor('the question', hasButton('for_everybody')), 'for_everybody');
    const card = await victor.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
    expect(wordsOf(card)).toContain('tick the box');
    await signsIn(running, victor, card);
    const active = await victor.teams.waitsFor('"active"', isConnected);

    expect(await grantsOf(woodgrove)).toEqual([['Principal', woodgrove.people.victor.oid]]);
    expect(await applicationOf(woodgrove)).toMatchObject({ level: 'partial', evidence: 'token_scope', for_all: null });
    expect(victor.teams.chat.happenings.filter(({ message }) => oneOnly(message))).toEqual([]);
    expect(hasButton('grant_for_all')(active)).toBe(false);
  });
});

describe('where the directory is read', () => {
  const { gus: someone, fay: colleague } = fabrikam.people;
  let gus: Actor;
  beforeAll(async () => {
    gus = running.actor(fabrikam, someone);
    await gus.teams.installs();
    await raisesReach(running, gus);
  });

  it('"this mailbox only" with an empty box is what was meant: one person is served, and nobody warned (T15)', async () => {
    const card = await means(gus, 'only_this_one');
    expect(await connectionOf(running, gus)).toMatchObject({ coverage: 'listed' });
    expect(wordsOf(card)).toContain('leave the box');
    await signsIn(running, gus, card);
    await gus.teams.waitsFor('"active"', isConnected);
    await looked(fabrikam, { level: 'partial', for_all: false, people: [someone.oid] });

    expect(await grantsOf(fabrikam)).toEqual([['Principal', someone.oid]]);
    await gus.teams.waitsFor('what is granted', says(/^Granted to this account$/m));
    expect(gus.teams.chat.happenings.filter(({ message }) => oneOnly(message))).toEqual([]);
    await startsOver(gus);
  });

  it('"everybody" with an empty box is no silent success: the card says so, and one tap repairs it (T16)', async () => {
    const card = await means(gus, 'for_everybody');
    expect(await connectionOf(running, gus)).toMatchObject({ coverage: 'all' });
    await signsIn(running, gus, card);
    await looked(fabrikam, { level: 'partial', for_all: false, people: [someone.oid] });
    await expect.poll(() => connectionOf(running, gus)).toMatchObject({ state: 'active' });
    await running.settled();
    const mismatch = await gus.teams.waitsFor('the mismatch', (message) => oneOnly(message) && isActive(message));
    expect(wordsOf(mismatch)).toContain(box);

    const repairs = await gus.teams.taps(mismatch, 'grant_for_all');
    const link = linkToMicrosoft(repairs.kind === 'card' ? repairs.card : {}, running.login);
    const { met } = await walks(running, gus, given(link, "link to Microsoft's page for everybody"));
    expect(met).toContain('Permissions requested');
    await looked(fabrikam, { level: 'granted', for_all: true });
    await gus.teams.waitsFor('no mismatch any more', isConnected);
    expect((await grantsOf(fabrikam)).map(([type]) => type).sort()).toEqual(['AllPrincipals', 'Principal']);
  });

  it('after the repair a colleague needs no consent of their own (T15, T32)', async () => {
    const fay = running.actor(fabrikam, colleague);
    const { met } = await signsIn(running, fay, await asksForMailbox(fay));
    await fay.teams.waitsFor('"active"', isConnected);
    expect(met).not.toContain('Permissions requested');
    await startsOver(gus);
  });

  it('"everybody" with the box ticked is found granted for everybody (T15)', async () => {
    await signsIn(running, gus, await means(gus, 'for_everybody'), { onBehalfOfAll: true });
    await looked(fabrikam, { level: 'granted', for_all: true, people: [] });
    const active = await gus.teams.waitsFor('"active"', isConnected);

    expect(await grantsOf(fabrikam)).toEqual([['AllPrincipals', null]]);
    await gus.teams.waitsFor('what is granted', says(/^Granted$/m));
    expect(hasButton('grant_for_all')(active)).toBe(false);
  });
});
