import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { signsInAs } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, connectLink, saysSawTheWall, sentTo } from '../support/steps.ts';

const { carla, dave, room4 } = contoso.people;
const right = dave.mail;
const isList = hasButton('confirm_scopes');

let running: Running;
beforeAll(async () => {
  running = await startRunning({ onServer: true });
  await running.sim('tenants', { tenant: contoso.domain, policy: 'microsoft-user-default-legacy' });
});
afterAll(() => running?.stop());

/** All that the bot sends for a sentence. */
async function answersTo(who: Actor, sentence: string): Promise<Message[]> {
  await running.settled();
  const before = sentTo(who).length;
  await who.teams.says(sentence);
  await running.settled();
  return sentTo(who).slice(before);
}

const statesOf = async (who: Actor): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (
      await running.database.rows(
        `select address, state from connections where requester_oid = '${who.person.oid}' order by address`,
      )
    ).map(({ address, state }) => [String(address), state]),
  );

// What others asked for would be in the way.
afterEach(async () => {
  await running.database.rows("update connections set state = 'cancelled'");
  await running.database.rows("update requests set state = 'cancelled'");
});

describe('an address that is corrected', () => {
  it.each([
    ['connect', `no, ${right}`, 'You gave another address in place of'],
    ['connect', `Sorry, I meant ${right}`, 'You gave another address in place of'],
    ['connect', `not ${carla.mail} but ${right.toUpperCase()}`, 'You gave another address in place of'],
    ['koppel', `nee, ${right} graag`, 'Je gaf een ander adres in plaats van'],
    ['koppel', `typfout, het is ${right}`, 'Je gaf een ander adres in plaats van'],
    ['verbinde', `Nein, ${right} bitte`, 'Sie haben statt'],
    ['connecte', `Pardon, je voulais dire ${right}`, 'Vous avez donné une autre adresse'],
    ['por favor, conecta el buzón', `Perdón, es ${right}`, 'Ha dado otra dirección'],
  ])('"%s …", then "%s": the first ends and says why, the second takes its place', async (verb, correction, why) => {
    const kim = running.newcomer(contoso);
    const [first] = await answersTo(kim, `${verb} ${carla.mail}`);
    expect(await statesOf(kim)).toEqual({ [carla.mail]: 'draft' });
    const [list, ...more] = await answersTo(kim, correction);
    expect(more).toEqual([]);
    expect(isList(list as Message)).toBe(true);
    expect(wordsOf(list as Message)).toContain(right);
    expect(await statesOf(kim)).toEqual({ [carla.mail]: 'cancelled', [right]: 'draft' });
    const now = kim.teams.chat.messages.find(({ id }) => id === first?.id);
    expect(wordsOf(now as Message)).toContain(why);
    expect(buttonsOf(now?.card ?? {}).map((button) => button.verb)).not.toContain('confirm_scopes');
  });

  it.each([`oops ${right}`, `typfout, het is ${right}`, `Tippfehler, es ist ${right}`])(
    'with nothing to correct is asked about, as an address alone is: "%s"',
    async (correction) => {
      const kim = running.newcomer(contoso);
      const [answer, ...more] = (await answersTo(kim, correction)).map(wordsOf);
      expect(answer).toMatch(new RegExp(`“[^”]+ ${right}”|„[^“]+ ${right}“`));
      expect(more).toEqual([]);
      expect(await statesOf(kim)).toEqual({});
    },
  );

  it('ends with its sign-in link, too, as long as nobody has gone to Microsoft', async () => {
    const kim = running.newcomer(contoso);
    const link = connectLink(await asksForMailbox(kim, `connect ${carla.mail}`));
    await answersTo(kim, `oops, ${right}`);
    expect(await statesOf(kim)).toEqual({ [carla.mail]: 'cancelled', [right]: 'draft' });
    expect((await kim.browser.open(link)).text).toContain('This link no longer works');
  });

  it('is the room account of the same device, where one was begun', async () => {
    const kim = running.newcomer(contoso);
    await answersTo(kim, `connect a Kickle in room9@contoso.com called "Hall screen"`);
    await answersTo(kim, `no, the address is ${room4.mail}`);
    expect(
      await running.database.rows(
        `select device, address, state from connections where requester_oid = '${kim.person.oid}' order by address`,
      ),
    ).toEqual([
      { device: 'Hall screen', address: room4.mail, state: 'draft' },
      { device: 'Hall screen', address: 'room9@contoso.com', state: 'cancelled' },
    ]);
  });

  it.each([
    [
      'an administrator was asked for it',
      'needs_admin',
      async (kim: Actor, card: Message) => saysSawTheWall(kim, card),
    ],
    ['it is connected', 'active', async (_: Actor, card: Message) => signsInAs(running, card, carla.upn)],
  ])('leaves the first where %s, says so, and asks whether to end it', async (_, state, goOn) => {
    const kim = running.newcomer(contoso);
    const card = await asksForMailbox(kim, `connect ${carla.mail}`);
    await goOn(kim, card);
    if (state === 'active') await kim.teams.waitsFor('"active"', says(`${carla.mail} is connected`));
    await running.settled();
    const [list, notice, question, ...more] = await answersTo(kim, `no, ${right}`);
    expect(more).toEqual([]);
    expect(wordsOf(list as Message)).toContain(right);
    expect(wordsOf(notice as Message)).toContain('The first connection still stands');
    expect(wordsOf(notice as Message)).toContain(carla.mail);
    const verb = state === 'active' ? 'disconnect' : 'cancel_connection';
    expect(buttonsOf(question?.card ?? {}).map((button) => button.verb)).toContain(verb);
    expect(await statesOf(kim)).toMatchObject({ [carla.mail]: state });
  });

  it.each([`connect ${right}`, `connect ${right} too`, `please add ${right}`])(
    'is not meant by "%s": a second mailbox stands beside the first',
    async (sentence) => {
      const kim = running.newcomer(contoso);
      await answersTo(kim, `connect ${carla.mail}`);
      await answersTo(kim, sentence);
      expect(await statesOf(kim)).toEqual({ [carla.mail]: 'draft', [right]: 'draft' });
    },
  );
});
