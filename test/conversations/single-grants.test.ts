import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adatum, apps, contoso } from '../../sandbox/cloud/world.ts';
import { hasLinkTo, linkToMicrosoft, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { linksOf, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { raisesReach } from '../services/http/support/raises-reach.ts';
import { answerTo, linkOf, nowAt, registers, servedBy, tenantStatus, turns } from '../support/desk-steps.ts';
import { carriesOutTask } from '../support/grant-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { becomesActive, given, opensRequest, question, signsIn } from '../support/steps.ts';

const { taxcalc } = apps;

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

const requestNow = async (number: string) =>
  (
    await running.database.rows(`select state, trouble ->> 'code' as trouble from requests where number = '${number}'`)
  )[0];

async function joins(who: Actor, number: string): Promise<void> {
  await who.teams.taps(await answerTo(running, who, 'connect my mailbox'), 'confirm_scopes');
  await who.teams.waitsFor('joining the request', says(number));
}

describe('grants for those listed, some of whom are not in the directory', () => {
  it('reach everybody else in the first round, and say of those two that they are not there (T40)', async () => {
    await raisesReach(running, ben);
    await registers(running, contoso, taxcalc);
    const gone = [running.newcomer(contoso), running.newcomer(contoso)];
    const { anna, carla } = contoso.people;
    const [first, ...rest] = [...gone, running.actor(contoso, anna), running.actor(contoso, carla)];
    const number = await opensRequest(given(first, 'newcomer'));
    for (const who of rest) await joins(who, number);
    await running.settled();
    const asked = await question(ben, number);
    const card = await turns(ben, asked, 'approve_listed');
    const { after } = await carriesOutTask(running, linkOf(card, '/manage/'), ben.person);

    for (const { person } of gone) expect(after.text).toContain(`${person.mail}: nobody with this address was found`);
    for (const { mail } of [anna, carla]) expect(after.text).toContain(`${mail}: granted`);
    expect(after.text).not.toContain('Another account');
    expect(await servedBy(running, contoso, taxcalc)).toEqual([anna.oid, carla.oid].sort());
    expect(await requestNow(number)).toEqual({ state: 'approved', trouble: 'no_such_account' });
    await running.settled();
    expect(wordsOf(nowAt(ben, asked))).toContain('knows nobody with this address');
  });
});

describe('one grant alone, while everybody was approved for', () => {
  const { ada } = adatum.people;
  let number: string;
  let user: Actor;
  let asked: Message;
  const linkNow = async () => {
    const card = await turns(alma, await tenantStatus(running, alma), 'show_worklist');
    return given(
      linksOf(card).find((each) => each.includes('/manage/')),
      'link',
    );
  };
  beforeAll(async () => {
    await raisesReach(running, alma);
    await registers(running, adatum, taxcalc);
    user = running.actor(adatum, ada);
    number = await opensRequest(user);
    asked = await question(alma, number);
    await turns(alma, asked, 'approve');
  });

  it('is taken back before the sign-in: its owner is told, and sent to no sign-in (T51)', async () => {
    await carriesOutTask(running, await linkNow(), alma.person);
    await user.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    await carriesOutTask(running, await linkNow(), alma.person);

    const told = await user.teams.waitsFor('the news', says('withdrawn before the sign-in'));
    expect(wordsOf(told)).toContain('Your turn: ask your administrator');
    expect(hasLinkTo('/connect/')(told)).toBe(false);
    expect(await requestNow(number)).toEqual({ state: 'approved', trouble: null });
  });

  it('serves that one, and leaves the request to be continued at Microsoft, before and after the sign-in (T15)', async () => {
    await carriesOutTask(running, await linkNow(), alma.person);
    expect(await requestNow(number)).toMatchObject({ state: 'approved' });
    const back = await user.teams.waitsFor('being called back', hasLinkTo('/connect/'));
    await running.settled();
    await signsIn(running, user, back);
    await becomesActive(user);

    expect(await requestNow(number)).toMatchObject({ state: 'approved' });
    await running.settled();
    const card = given(nowAt(alma, asked).card, 'card');
    expect(textOf(card)).not.toContain('Granted at Microsoft');
    expect(linkToMicrosoft(card, running.login)).toBeDefined();
  });
});
