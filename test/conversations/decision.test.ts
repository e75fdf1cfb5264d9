import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, says } from '../../sandbox/demo/signs.ts';
import { type Json, textOf } from '../../sandbox/teams/card.ts';
import type { Tapped } from '../../sandbox/teams/person.ts';
import { type Running, startRunning } from '../support/running.ts';
import { approvesAndGrants, opensRequest, presses, question, sentTo } from '../support/steps.ts';

const day = 24 * 3_600_000;

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: fabrikam, person: fabrikam.people.gus },
      { tenant: northwind, person: northwind.people.otto },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
  });
});
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const decisionOf = async (number: string) =>
  (
    await running.database.rows(
      `select state, decision ->> 'reason' as reason from requests where number = '${number}'`,
    )
  )[0];

const told = (tapped: Tapped): string =>
  tapped.kind === 'card' ? textOf(tapped.card) : tapped.kind === 'note' ? tapped.text : `failed ${tapped.status}`;

describe('a denial', () => {
  it('needs a reason, which the requester reads with who said so; then the tenant can ask anew', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await gus.teams.installs();
    const number = await opensRequest(fay);
    const card = await question(gus, number);

    expect(await presses(gus, { verb: 'deny', data: { id: number, reason: '   ' } })).toContain(
      'Please say why you deny it',
    );
    expect(await presses(gus, { verb: 'deny', data: { id: number } })).toContain('Nothing was changed');
    expect(await decisionOf(number)).toEqual({ state: 'open', reason: null });

    await gus.teams.taps(card, 'deny', { reason: 'Please use *the* shared mailbox <b>instead</b>' });
    const denied = await fay.teams.waitsFor('the denial', says('Not approved'));
    expect(textOf(denied.card ?? {})).toContain('Please use *the* shared mailbox <b>instead</b>');
    expect(textOf(denied.card ?? {})).toContain('Gus Lindqvist said no');
    expect(await decisionOf(number)).toMatchObject({ state: 'denied' });
    const anew = await opensRequest(fay);
    expect(anew).not.toBe(number);
    await gus.teams.taps(await question(gus, anew), 'deny', { reason: 'Still not' });
  });
});

describe('a yes that nobody needs any more', () => {
  it('ends the request with the last one who waited, and leaves its approver no button that acts', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const kim = running.newcomer(fabrikam);
    const number = await opensRequest(kim);
    const asked = await question(gus, number);
    await gus.teams.taps(asked, 'approve');
    const [mine] = await running.database.rows(`select id from connections where request = '${number}'`);
    await presses(kim, { verb: 'cancel_connection', data: { id: mine?.['id'] } });
    await running.settled();

    expect(await decisionOf(number)).toMatchObject({ state: 'cancelled' });
    const shown = await presses(gus, { verb: 'take_back', data: { id: number } });
    expect(shown).toContain('Nobody waits for this any more');
  });
});

describe('a yes', () => {
  it('is not the grant yet: who waits may remind whoever said it, and they have the card with the way on once more (T31)', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const pat = running.newcomer(fabrikam);
    await gus.teams.installs();
    const number = await opensRequest(pat);
    await gus.teams.taps(await question(gus, number), 'approve');
    const waits = await pat.teams.waitsFor(
      'the yes',
      (message) => says('said yes')(message) && hasButton('remind_approver')(message),
    );
    const before = sentTo(gus, hasButton('take_back')).length;
    await pat.teams.taps(waits, 'remind_approver');
    await running.settled();
    expect(sentTo(gus, hasButton('take_back')).length).toBe(before + 1);
    await presses(gus, { verb: 'deny', data: { id: number, reason: 'Not in this test' } });
    await pat.teams.waitsFor('the denial', says('Not approved'));
  });

  it('can be taken back until Microsoft reports the grant, and no longer', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const kim = running.newcomer(fabrikam);
    await gus.teams.installs();
    const first = await opensRequest(kim);
    const asked = await question(gus, first);
    await gus.teams.taps(asked, 'approve');
    // A slip: the question is open again, with a yes and a no, and nobody is told of a denial.
    expect(await presses(gus, { verb: 'take_back', data: { id: first } })).toContain('approve or deny the request');
    expect(await presses(kim, { verb: 'take_back', data: { id: first } })).not.toContain('Not approved');
    await running.settled();
    expect(await running.database.rows(`select state, decision from requests where number = '${first}'`)).toEqual([
      { state: 'open', decision: null },
    ]);
    expect(
      await running.database.rows(`select 1 from timeline where kind = 'request.denied' and subject = '${first}'`),
    ).toEqual([]);
    await presses(gus, { verb: 'approve', data: { id: first } });
    // Teams leaves the name out of some activities; a decision has one all the same.
    const { name: _, ...from } = gus.teams.activity({ type: 'invoke' })['from'] as Json;
    const deny = { verb: 'deny', data: { id: first, reason: 'Too early' } };
    expect(await presses(gus, deny, { from })).toContain('Gus Lindqvist said no');
    await kim.teams.waitsFor('the denial', (message) => says('Not approved')(message) && says('Too early')(message));

    const lee = running.newcomer(fabrikam);
    const second = await opensRequest(lee);
    await approvesAndGrants(running, gus, second);
    const before = await running.database.truth();
    expect(await presses(gus, { verb: 'deny', data: { id: second, reason: 'Too late' } })).toContain(
      'Gus Lindqvist decided',
    );
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  });
});

describe('two taps at the same moment', () => {
  it('of one approver and of two that contradict each other make one decision, and nobody hears it twice', async () => {
    const nina = running.actor(northwind, northwind.people.nina);
    const otto = running.actor(northwind, northwind.people.otto);
    await otto.teams.installs();
    const number = await opensRequest(nina);
    await question(otto, number);
    const answers = await Promise.all([
      presses(otto, { verb: 'deny', data: { id: number, reason: 'first' } }),
      presses(otto, { verb: 'deny', data: { id: number, reason: 'second' } }),
      presses(otto, { verb: 'deny', data: { id: number, reason: 'third' } }),
      presses(otto, { verb: 'approve', data: { id: number } }),
    ]);
    await running.settled();

    const decided = await decisionOf(number);
    const moves = await running.database.rows(
      `select kind from timeline where subject = '${number}' and kind <> 'request.open'`,
    );
    expect(moves).toEqual([{ kind: `request.${decided?.['state']}` }]);
    // The one that was first sees the decision; the others hear who decided, or see it, too.
    const truth =
      decided?.['state'] === 'denied' ? /Otto Brandt (said no|decided)/ : /decision is recorded|Otto Brandt decided/;
    for (const answer of answers) expect(answer).toMatch(truth);
    expect(sentTo(nina, says('Not approved'))).toHaveLength(decided?.['state'] === 'denied' ? 1 : 0);
  });
});

describe('a late tap', () => {
  it('finds the request expired, and everybody who waited is told', async () => {
    const lee = running.newcomer(woodgrove);
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    await victor.teams.installs();
    const number = await opensRequest(lee);
    const card = await question(victor, number);
    running.setClock(15 * day);

    expect(told(await victor.teams.taps(card, 'approve'))).toContain('Expired without a decision');
    expect(await decisionOf(number)).toEqual({ state: 'expired', reason: null });
    await lee.teams.waitsFor('the end', says(`${number} was not decided in time`));
    expect(told(await victor.teams.taps(card, 'deny', { reason: 'late' }, { card: card.card ?? {} }))).toContain(
      'Expired',
    );
  });
});
