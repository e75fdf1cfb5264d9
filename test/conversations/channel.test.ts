import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { adatum, contoso, northwind, type Tenant } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { isObject, type Json, linksOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import { connectionOf, sweptAt } from '../support/connection-steps.ts';
import { nowAt, verbsOn } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, opensRequest, presses, sentTo } from '../support/steps.ts';

let running: Running;
let ben: Actor;
let erin: Actor;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: contoso, person: contoso.people.ben }], onServer: true });
  ben = running.actor(contoso, contoso.people.ben);
  erin = running.actor(contoso, contoso.people.erin);
  await Promise.all([ben, erin].map((who) => who.teams.installs()));
});
afterAll(() => running?.stop());

/** A team's channel, in which somebody of the tenant speaks. */
function channelOf(tenant: Tenant, by: Actor, team = 'IT'): Actor {
  const { oid, name } = by.person;
  return { ...by, teams: running.teams.channel(team, { tenant: tenant.tid, oid, name }) };
}

const stateOf = async (number: string) =>
  (await running.database.rows(`select state from requests where number = '${number}'`))[0]?.['state'];

const posts = (channel: Actor, number: string): Message[] => sentTo(channel, says(number));

describe('the way to a decision (T18)', () => {
  let channel: Actor;
  let asks: { who: Actor; number: string };

  /** A new question, after the one before was called off. */
  async function anew(): Promise<void> {
    if (asks) await callsOff();
    const who = running.newcomer(contoso);
    asks = { who, number: await opensRequest(who) };
    await running.settled();
  }

  async function callsOff(): Promise<void> {
    const card = await asks.who.teams.waitsFor('the request', hasButton('cancel_connection'));
    await asks.who.teams.taps(card, 'cancel_connection');
  }
  afterAll(callsOff);

  /** Who was brought the question. */
  const reached = () => ({
    approver: sentTo(ben, (message) => hasButton('approve')(message) && says(asks.number)(message)).length,
    holder: sentTo(erin, says(asks.number)).length,
    channel: posts(channel, asks.number).length,
    passedOn: sentTo(asks.who, (message) => hasLinkTo('/approve/')(message) && says(asks.number)(message)).length,
  });

  beforeAll(async () => {
    await raisesReach(running, ben);
    channel = channelOf(contoso, ben);
    await channel.teams.installs();
  });

  it('leads to the named approver first', async () => {
    await anew();
    expect(reached()).toEqual({ approver: 1, holder: 0, channel: 0, passedOn: 0 });
  });

  it('else to who holds an entitled role and has a chat: they may decide once they have proved it, and not before', async () => {
    await ben.teams.uninstalls();
    await anew();
    expect(reached()).toEqual({ approver: 0, holder: 1, channel: 0, passedOn: 0 });

    expect(wordsOf(await asks.who.teams.waitsFor('the wait', hasButton('remind_approver')))).toContain(
      'Waiting for Erin Walsh',
    );

    const card = await erin.teams.waitsFor('the question', says(asks.number));
    expect(wordsOf(card)).toContain('Prove your role');
    expect(verbsOn(card)).toEqual([]);
    expect(await presses(erin, { verb: 'approve', data: { id: asks.number } })).toContain('Only an approver');
    expect(await stateOf(asks.number)).toBe('open');
    const door = await erin.browser.open(given(linkTo(card, '/approve/'), 'link'));
    const { page } = await walkThroughMicrosoft(await door.press('sign-in'), running.login, erin.person.upn);
    expect(page.text).toContain(asks.who.person.name);
    expect(page.has('approve')).toBe(true);
  });

  it('else to the channel of the team that took the bot in', async () => {
    await erin.teams.uninstalls();
    await anew();
    expect(reached()).toEqual({ approver: 0, holder: 0, channel: 1, passedOn: 0 });
  });

  it('goes on to that channel when another team puts the bot out', async () => {
    const sales = channelOf(contoso, erin, 'Sales');
    await sales.teams.installs();
    await channel.teams.installs();
    await sales.teams.uninstalls();
    await anew();
    expect(reached()).toEqual({ approver: 0, holder: 0, channel: 1, passedOn: 0 });
  });

  it('stays with the first team, whoever takes the bot into another one, until an approver does', async () => {
    const club = channelOf(contoso, running.newcomer(contoso), 'Book Club');
    await club.teams.installs();
    await anew();
    expect([reached().channel, posts(club, asks.number).length]).toEqual([1, 0]);

    const desk = channelOf(contoso, ben, 'Service Desk');
    await desk.teams.installs();
    await anew();
    expect([reached().channel, posts(desk, asks.number).length]).toEqual([0, 1]);
    await desk.teams.uninstalls();
    await channel.teams.installs();
  });

  it('else to a text that the requester passes on', async () => {
    await channel.teams.uninstalls();
    await anew();
    expect(reached()).toEqual({ approver: 0, holder: 0, channel: 0, passedOn: 1 });
  });

  it('which is shown once more whenever it is asked for, in one message that claims no reminder', async () => {
    for (const [n, ask] of ['Show the message', 'remind my administrator'].entries()) {
      const before = sentTo(asks.who).length;
      await asks.who.teams.says(ask);
      await running.settled();
      expect(sentTo(asks.who).slice(before)).toHaveLength(1);
      expect(reached()).toEqual({ approver: 0, holder: 0, channel: 0, passedOn: 2 + n });
    }
    const waits = await asks.who.teams.waitsFor('the wait', hasButton('remind_approver'));
    await asks.who.teams.taps(waits, 'remind_approver');
    await running.settled();
    expect(reached().passedOn).toBe(4);
  });

  it('whose link works for seven days, and is a fresh one in each message (S24)', async () => {
    const texts = sentTo(asks.who).flatMap(
      ({ card }) => JSON.stringify(card ?? {}).match(/\/approve\/[\w-]+/g)?.[0] ?? [],
    );
    expect(new Set(texts).size).toBe(4);
    const lives = await running.database.rows(
      `select distinct round(extract(epoch from r.expires_at - t.expires_at) / 86400) as days
        from requests r join tickets t on t.subject = r.number where r.number = '${asks.number}' and t.kind = 'approve'`,
    );
    expect(lives.map(({ days }) => Number(days))).toEqual([7]);
  });
});

describe('what one reader alone sees of a post', () => {
  let kim: Actor;
  let channel: Actor;
  let number: string;
  let post: Message;
  beforeAll(async () => {
    // Known to the bot, and yet not to be written to.
    await ben.teams.says('taal nederlands');
    await ben.teams.uninstalls();
    kim = running.newcomer(contoso);
    channel = channelOf(contoso, erin);
    await channel.teams.installs();
    number = await opensRequest(kim);
    post = await channel.teams.waitsFor('the post', says(number));
    await running.settled();
  });

  const refreshOf = ({ card }: Message) => card?.['refresh'] as { action: Json; userIds: string[] } | undefined;
  const idOf = ({ person }: Actor): string => `29:${person.oid}`;

  /** What a client gets that asks by itself, as this person, with what stands on the card or stood there before. */
  async function looks(who: Actor, bent: Json = {}, { action } = given(refreshOf(post), 'refresh')): Promise<Message> {
    const from = { id: idOf(who), name: who.person.name, aadObjectId: who.person.oid };
    const value = { action, trigger: 'automatic' };
    const asked = { type: 'invoke', name: 'adaptiveCard/action', replyToId: post.id, from, value, ...bent };
    const { status, body } = await channel.teams.send(channel.teams.activity(asked));
    expect(status).toBe(200);
    const { value: answer } = body as { value: unknown };
    return { ...post, text: typeof answer === 'string' ? answer : '', card: isObject(answer) ? answer : null };
  }

  it('is asked for by the client of who may decide, by the id that Teams knows, and by nobody else’s', () => {
    expect(refreshOf(post)?.userIds).toEqual([idOf(ben)]);
    expect(refreshOf(post)?.action).toEqual(expect.objectContaining({ data: { id: number } }));
    expect(verbsOn(post)).toEqual([]);
  });

  it('tells the approver that they may decide and where, in their own language; anybody else who asks sees the post', async () => {
    const approver = await looks(ben);
    expect(wordsOf(approver)).toContain('Jij kunt over dit goedkeuringsverzoek beslissen');
    expect(hasLinkTo('/approve/')(approver)).toBe(true);
    const other = await looks(erin);
    const withoutLinks = (message: Message) => wordsOf(message).replaceAll(/\S+\/approve\/\S+/g, '');
    expect(withoutLinks(other)).toBe(withoutLinks(post));
    for (const view of [approver, other]) {
      expect(verbsOn(view)).toEqual([]);
      expect(refreshOf(view)).toBeUndefined();
      expect(JSON.stringify(view.card)).not.toContain(kim.person.name);
    }
  });

  it('edits nothing and changes nothing, however often it is asked for', async () => {
    const before = await running.database.truth();
    const happened = channel.teams.chat.happenings.length;
    await Promise.all([ben, kim, ben, kim, erin].map((who) => looks(who)));
    await running.settled();
    expect(channel.teams.chat.happenings).toHaveLength(happened);
    expect(await running.database.truth()).toEqual(before);
    expect(nowAt(channel, post).card).toEqual(post.card);
  });

  it('is for people of the tenant and for that very post', async () => {
    const foreign = {
      conversation: { id: channel.teams.chat.id, conversationType: 'channel', tenantId: northwind.tid },
    };
    const channelData = { tenant: { id: northwind.tid } };
    for (const bent of [{ replyToId: 'another' }, { ...foreign, channelData }]) {
      const { text, card } = await looks(ben, bent);
      expect([text, card]).toEqual([expect.stringMatching(/our own chat|onze eigen chat/), null]);
    }
  });

  it('follows the post: who asks with what the card held before sees how it stands now, and the last one asks for nothing', async () => {
    const old = given(refreshOf(post), 'refresh');
    const edited = channel.teams.chat.happenings.filter(({ kind }) => kind === 'edited').length;
    await ben.teams.installs();
    await presses(ben, { verb: 'deny', data: { id: number, reason: 'We use another product' } });
    await running.settled();

    expect(channel.teams.chat.happenings.filter(({ kind }) => kind === 'edited')).toHaveLength(edited + 1);
    expect(refreshOf(nowAt(channel, post))).toBeUndefined();
    for (const who of [ben, kim]) {
      const view = await looks(who, {}, old);
      expect(wordsOf(view)).toContain(number);
      expect([linksOf(view.card ?? {}), verbsOn(view), refreshOf(view)]).toEqual([[], [], undefined]);
    }
    expect(wordsOf(await looks(kim, {}, old))).toContain('nothing left to do here');
  });
});

describe('a post in a channel', () => {
  let nina: Actor;
  let otto: Actor;
  let channel: Actor;
  let number: string;
  let post: Message;
  beforeAll(async () => {
    nina = running.actor(northwind, northwind.people.nina);
    otto = running.actor(northwind, northwind.people.otto);
    channel = channelOf(northwind, otto);
    await channel.teams.installs();
    number = await opensRequest(nina);
    post = await channel.teams.waitsFor('the post', says(number));
  });

  it('names nobody, and holds nothing that decides: a link alone leads on', () => {
    const all = JSON.stringify(post.card);
    for (const each of ['Nina', 'Rossi', nina.person.mail, northwind.domain, northwind.tid, nina.person.oid])
      expect(all).not.toContain(each);
    expect(verbsOn(post)).toEqual([]);
    expect(linksOf(post.card ?? {}).map((link) => new URL(link).pathname.split('/')[1])).toEqual(['approve']);
    expect(sentTo(nina, hasLinkTo('/approve/'))).toEqual([]);
  });

  it('decides nothing, whatever is pressed or written there', async () => {
    // How the application stands at Microsoft the bot looks up by itself, at any moment.
    const held = async () => ({ ...(await running.database.truth()), applications: [] });
    await running.settled();
    const before = await held();
    for (const verb of ['approve', 'deny', 'show_request', 'raise_reach', 'manage_per_user', 'show_guide'])
      expect(await presses(channel, { verb, data: { id: number, reason: 'no' } }), verb).toContain('our own chat');
    const said = sentTo(channel).length;
    for (const sentence of [`approve ${number}`, `status ${number}`, 'connect my mailbox', 'status northwind.com'])
      await channel.teams.says(sentence);
    await running.settled();
    for (const answer of sentTo(channel).slice(said)) {
      expect(wordsOf(answer)).toContain('our own chat');
      expect(wordsOf(answer)).not.toContain('Nina');
    }
    expect(await held()).toEqual(before);
  });

  it('has a fresh link before the one that it shows is over', async () => {
    const day = 24 * 60 * 60_000;
    const edits = () => channel.teams.chat.happenings.filter(({ kind }) => kind === 'edited').length;
    const before = edits();
    await sweptAt(running, 2 * day);
    expect(edits()).toBe(before);
    await sweptAt(running, 6 * day);
    await sweptAt(running, 6 * day);
    running.setClock(0);

    expect(edits()).toBe(before + 1);
    const links = [post, nowAt(channel, post)].map((each) => linkTo(each, '/approve/'));
    expect(new Set(links).size).toBe(2);
    expect(await stateOf(number)).toBe('open');
    expect((await otto.browser.open(given(links[1], 'link'))).has('sign-in')).toBe(true);
  });

  it('leads an administrator to the proof and the decision, and then says that there is nothing left to do', async () => {
    const door = await otto.browser.open(given(linkTo(post, '/approve/'), 'link'));
    expect(door.text).not.toContain('Nina');
    const { page } = await walkThroughMicrosoft(await door.press('sign-in'), running.login, otto.person.upn);
    expect(page.text).toContain('Nina Rossi');
    await page.fill('reason', 'We use another product').press('deny');
    expect(await stateOf(number)).toBe('denied');
    await nina.teams.waitsFor('the denial', says('We use another product'));

    await running.settled();
    expect(wordsOf(nowAt(channel, post))).toContain('nothing left to do here');
    expect(linksOf(nowAt(channel, post).card ?? {})).toEqual([]);
    expect(JSON.stringify(nowAt(channel, post).card)).not.toMatch(/Nina|Otto|another product/);
    expect(posts(channel, number)).toHaveLength(1);
  });

  it('that Teams does not take is passed over: the requester gets the text to pass on, which closes with the request (T18)', async () => {
    const ada = running.newcomer(adatum);
    const team = channelOf(adatum, running.actor(adatum, adatum.people.alma));
    await team.teams.installs();
    // Removed without a word: Teams tells the bot only by refusing.
    team.teams.chat.installed = false;
    const asked = await opensRequest(ada);
    const text = await ada.teams.waitsFor('the text to pass on', hasLinkTo('/approve/'));
    await ada.teams.waitsFor('whose turn it is', says('An administrator must agree: please pass the message on'));
    expect(wordsOf(text)).toContain(asked);

    const { id } = (await connectionOf(running, ada)) ?? {};
    await presses(ada, { verb: 'cancel_connection', data: { id } });
    await running.settled();
    expect(wordsOf(nowAt(ada, text))).toContain('There is nothing to pass on any more');
    expect(linksOf(nowAt(ada, text).card ?? {})).toEqual([]);
    await team.teams.installs();
  });

  it('is what the requester reads of: somebody was asked, so there is nothing to pass on (T49)', async () => {
    const ada = running.actor(adatum, adatum.people.ada);
    const it = channelOf(adatum, running.actor(adatum, adatum.people.alma));
    await it.teams.installs();
    const asked = await opensRequest(ada);
    await it.teams.waitsFor('the post', says(asked));
    await running.settled();
    const words = wordsOf(await ada.teams.waitsFor('the wait', says(asked)));
    expect(words).toContain('Your administrator has been asked');
    expect(words).toContain('Waiting for IT');
    expect(sentTo(ada, hasLinkTo('/approve/'))).toEqual([]);
  });
});
