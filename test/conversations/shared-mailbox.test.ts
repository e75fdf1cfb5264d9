import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import { writeCatalogue } from '../../sandbox/run/catalogue-file.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { signsInAs, signsInInstead } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, connectLink, presses, saysSawTheWall, sentTo } from '../support/steps.ts';

const { anna, ben, carla, dave, finance } = contoso.people;

/** A second mailbox product, which asks for nothing that is shared. */
const mailReader = {
  id: 'mail-reader',
  kind: 'mailbox',
  name: 'Mail Reader',
  enterpriseAppName: 'Room Reader',
  aliases: [],
  publisher: apps.roomReader.publisher.name,
  publisherVerified: false,
  clientId: apps.roomReader.clientId,
  secretVariable: 'MAIL_READER_SECRET',
  scopes: apps.roomReader.scopes.map((name) => ({ name, class: 'user' })),
  article: { id: 'mail', title: 'Mail Reader', url: 'https://example.com/mail-reader', revised: '2026-01-01' },
  steps: { before: [], after: [] },
  handOver: 'sign_in_there',
};
const taxcalc = 'taxcalc-communications-centre';

let running: Running;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  const file = join(folder, 'catalogue.json');
  writeCatalogue(file);
  const { products } = (await import(file, { with: { type: 'json' } })).default as { products: object[] };
  writeFileSync(file, JSON.stringify({ products: [...products, mailReader] }));
  running = await startRunning({
    approvers: [{ tenant: contoso, person: ben }],
    environment: { CATALOGUE: file, MAIL_READER_SECRET: apps.roomReader.clientSecret },
    onServer: true,
  });
});
afterEach(() => running.setClock(0));
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

const isList = (message: Message) => hasButton('confirm_scopes')(message) && says(finance.mail)(message);

const isActive = says(/^finance@contoso\.com is connected$/m);

const stored = async (who: Actor) =>
  (
    await running.database.rows(
      `select id, state, target, address, sign_in_as, signer, trouble ->> 'class' as trouble from connections
        where requester_oid = '${who.person.oid}' and not ended`,
    )
  )[0];

/** The shared mailbox asked for by a sentence, the permissions confirmed. */
async function asksForShared(who: Actor): Promise<Message> {
  await who.teams.says(`connect shared mailbox ${finance.mail} with TaxCalc`);
  const list = await who.teams.waitsFor('the permissions', isList);
  await who.teams.taps(list, 'confirm_scopes');
  return who.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
}

describe('a mailbox that several people share', () => {
  it('is said to be so on the card or by the sentence, and then the member who asks signs in, as themselves (T48)', async () => {
    const who = running.actor(contoso, dave);
    await who.teams.says(`connect ${finance.mail} with TaxCalc`);
    const named = await who.teams.waitsFor('the permissions', isList);
    expect(await stored(who)).toMatchObject({ target: 'named', sign_in_as: finance.mail });
    expect(hasButton('is_somebodys')(named)).toBe(false);

    await who.teams.taps(named, 'is_shared');
    expect(await stored(who)).toMatchObject({ target: 'shared', sign_in_as: dave.mail });
    const shared = await who.teams.waitsFor('the shared mailbox', (m) => isList(m) && hasButton('is_somebodys')(m));
    expect(wordsOf(shared)).toContain(dave.mail);
    expect(hasButton('is_shared')(shared)).toBe(false);
    await who.teams.taps(shared, 'is_somebodys');
    expect(await stored(who)).toMatchObject({ target: 'named', sign_in_as: finance.mail });
    // Or by the sentence, about what was begun as one person's.
    await who.teams.says(`connect shared mailbox ${finance.mail} with TaxCalc`);
    expect(await stored(who)).toMatchObject({ target: 'shared', sign_in_as: dave.mail });
    await who.teams.taps(await who.teams.waitsFor('the permissions', isList), 'confirm_scopes');
    // Whose account signs in is settled before anybody is sent to sign in.
    const { id } = (await stored(who)) ?? {};
    await presses(who, { verb: 'is_somebodys', data: { id } });
    expect(await stored(who)).toMatchObject({ target: 'shared', sign_in_as: dave.mail, state: 'needs_sign_in' });
    const asked = await who.browser.open(connectLink(await who.teams.waitsFor('the link', hasLinkTo('/connect/'))));
    const microsoft = await asked.press('continue');
    expect(new URL(microsoft.url).searchParams.get('login_hint')).toBe(dave.mail);
    await presses(who, { verb: 'cancel_connection', data: { id } });
  });

  it('by the form: the choice is kept when something else is wrong (S25, T48)', async () => {
    const who = running.actor(contoso, dave);
    await who.teams.says('connect a mailbox');
    const form = await who.teams.waitsFor('the form', hasButton('connect_mailbox'));
    const wrong = { mailbox: 'finance', shared: 'true', product: taxcalc };
    const tapped = await who.teams.taps(form, 'connect_mailbox', wrong);
    const inputs = buttonsOf(tapped.kind === 'card' ? tapped.card : {}).find(
      ({ verb }) => verb === 'connect_mailbox',
    )?.inputs;
    expect(inputs?.map(({ id, value }) => [id, value])).toEqual(expect.arrayContaining(Object.entries(wrong)));
    const again = await who.teams.waitsFor('the form', hasButton('connect_mailbox'));
    await who.teams.taps(again, 'connect_mailbox', { mailbox: finance.mail });
    expect(await stored(who)).toMatchObject({ target: 'shared', address: finance.mail, sign_in_as: dave.mail });
    await presses(who, { verb: 'cancel_connection', data: { id: (await stored(who))?.['id'] } });
  });

  it("that is one's own stays one's own, whatever the box says", async () => {
    const who = running.actor(contoso, dave);
    await presses(who, {
      verb: 'connect_mailbox',
      data: { id: '', mailbox: dave.mail, shared: 'true', product: taxcalc },
    });
    expect(await stored(who)).toMatchObject({ target: 'own', sign_in_as: dave.mail });
    await presses(who, { verb: 'cancel_connection', data: { id: (await stored(who))?.['id'] } });
  });

  it('is not offered with a product that asks for no shared permissions, by no way', async () => {
    const who = running.actor(contoso, dave);
    const data = { id: '', mailbox: finance.mail, shared: 'true', product: mailReader.id };
    expect(await presses(who, { verb: 'connect_mailbox', data })).toMatch(/shared/i);
    expect(await stored(who)).toBeUndefined();

    const list = await presses(who, { verb: 'connect_mailbox', data: { ...data, shared: 'false' } });
    expect(list).not.toMatch(/share/i);
    const { id } = (await stored(who)) ?? {};
    expect(await presses(who, { verb: 'is_shared', data: { id } })).toMatch(/shared mailboxes are not offered/i);
    expect(await stored(who)).toMatchObject({ target: 'named', sign_in_as: finance.mail });
    await presses(who, { verb: 'cancel_connection', data: { id } });
  });
});

describe('a member who signs in for a shared mailbox', () => {
  it('without rights in Exchange waits, and is told which right is missing and who gives it (T48)', async () => {
    const who = running.actor(contoso, carla);
    const admin = running.actor(contoso, ben);
    await admin.teams.installs();
    const number = await saysSawTheWall(who, await asksForShared(who));
    await approvesAndGrants(running, admin, number);
    const card = await who.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    expect((await signsInAs(running, card, carla.upn)).ended).toBe('away');
    await who.teams.waitsFor('the wait', says(/waiting for Microsoft/i));
    // Right after a consent every mailbox refuses for a moment: only the third look is believed.
    for (const hours of [1, 2, 3]) {
      running.setClock(hours * 3_600_000);
      const waiting = await who.teams.waitsFor('the wait', hasButton('check_now'));
      await who.teams.taps(waiting, 'check_now');
    }
    running.setClock(0);
    const told = await who.teams.waitsFor('the missing right', says(/Exchange administrator/));

    for (const each of [finance.mail, carla.mail, 'Full Access', 'Exchange admin center'])
      expect(wordsOf(told)).toContain(each);
    expect(await stored(who)).toMatchObject({ state: 'propagating', signer: carla.oid, trouble: 'no_rights' });
    expect(sentTo(who, isActive)).toEqual([]);
    const { calls } = await running.cloud();
    const read = calls.filter(({ surface, oid }) => surface === 'graph' && oid === carla.oid);
    expect(read.length).toBeGreaterThan(0);
    // Asked on the shared address alone, never in the member's own mailbox.
    for (const { path, status } of read)
      expect([status, decodeURIComponent(path)]).toEqual([403, expect.stringContaining(`/users/${finance.mail}/`)]);
  });

  it('while one member has it open another is told so, and takes it up once it is free (T48)', async () => {
    const who = running.actor(contoso, carla);
    const member = running.actor(contoso, anna);
    const data = { id: '', mailbox: finance.mail, shared: 'true', product: taxcalc };
    expect(await presses(member, { verb: 'connect_mailbox', data })).toMatch(/somebody else/i);
    expect(await stored(member)).toBeUndefined();
    await presses(who, { verb: 'cancel_connection', data: { id: (await stored(who))?.['id'] } });
    expect(await running.database.rows('select kid from tokens')).toEqual([]);
  });

  it('with rights in Exchange makes it active by one harmless read of the shared mailbox (T48)', async () => {
    const who = running.actor(contoso, anna);
    const card = await asksForShared(who);
    expect((await signsInAs(running, card, anna.upn)).ended).toBe('away');
    const active = await who.teams.waitsFor('"active"', isActive);

    expect(wordsOf(active)).toContain(anna.mail);
    expect(await stored(who)).toMatchObject({ state: 'active', signer: anna.oid, address: finance.mail });
    const { calls } = await running.cloud();
    const read = calls.filter(({ surface, oid }) => surface === 'graph' && oid === anna.oid);
    const answered = read.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThan(0);
    for (const { path } of read) expect(decodeURIComponent(path)).toContain(`/users/${finance.mail}/mailFolders/inbox`);
  });

  it('who is another than the one that asked is refused, though they may open it (T48)', async () => {
    const who = running.actor(contoso, anna);
    const { id } = (await stored(who)) ?? {};
    await presses(who, { verb: 'disconnect', data: { id } });
    const other = running.actor(contoso, carla);
    const card = await asksForShared(other);
    await signsInInstead(card, anna.upn);
    await other.teams.waitsFor('the wrong account', says(/another account/i));
    expect(await stored(other)).toMatchObject({ state: 'wrong_account', signer: null });
    expect(await running.database.rows('select kid from tokens')).toEqual([]);
  });
});
