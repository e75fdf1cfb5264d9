import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso, northwind } from '../../sandbox/cloud/world.ts';
import { linkToMicrosoft } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { answerTo, turns } from '../support/desk-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, opensRequest, presses, question, sentTo, walks } from '../support/steps.ts';

let running: Running;
let ben: Actor;
let number: string;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: northwind, person: northwind.people.otto },
    ],
  });
  ben = running.actor(contoso, contoso.people.ben);
  await ben.teams.installs();
  number = await opensRequest(running.actor(contoso, contoso.people.anna));
});
afterAll(() => running?.stop());

const says = async (sentence: string) => wordsOf(await answerTo(running, ben, sentence));

describe('who is waited for', () => {
  it.each(['who is anna waiting for?', 'op wie wacht Anna?'])(
    'is told of Anna to who reads her tenant: "%s"',
    async (asked) => {
      await says('language english');
      const told = await says(asked);
      expect(told).toContain(contoso.people.anna.mail);
      expect(told).toContain(number);
    },
  );

  it('is told to Anna herself, with whom it is, and to nobody else', async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    expect(wordsOf(await answerTo(running, anna, 'who am I waiting for?'))).toContain(number);
    await anna.teams.says('Ben is on holiday, who else can approve?');
    const words = sentTo(anna).slice(-2).map(wordsOf);
    expect(words[0]).toContain(`${number} is with Ben`);
    expect(words[1]).toContain(number);
    const other = running.newcomer(contoso);
    expect(wordsOf(await answerTo(running, other, 'who is anna waiting for?'))).not.toContain(number);
  });

  it('is nobody any more where it was decided, and a reminder says so', async () => {
    const user = running.newcomer(northwind);
    const denied = await opensRequest(user);
    const otto = running.actor(northwind, northwind.people.otto);
    await presses(otto, { verb: 'deny', data: { id: denied, reason: 'We use another product' } });
    await user.teams.says(`remind Otto about ${denied}`);
    await running.settled();
    const words = sentTo(user).slice(-2).map(wordsOf);
    expect(words[0]).toContain(`${denied} no longer waits for a decision`);
    expect(words[1]).toContain(denied);
  });
});

describe('an approver whom the browser knows as somebody else', () => {
  it('approves, meets the wall at Microsoft as that account, and returns', async () => {
    const card = await turns(ben, await question(ben, number), 'approve');
    const link = given(linkToMicrosoft(card, running.login), 'a link to Microsoft');
    const { page, ended } = await walks(running, ben, link, { as: contoso.people.carla.upn });

    expect(ended).toBe('wall');
    const back = await page.press('return-without-consent');
    expect(back.text).toContain('look first whether Microsoft had signed you in as yourself');
    expect(back.text).toContain('“Have an admin account? Sign in with that account”');
    expect(back.text).toContain('private window');
  });

  it.each([
    'i got logged in as carla instead',
    'i was signed in with the wrong account',
    'try again',
    'probeer opnieuw',
    'noch einmal versuchen',
    'réessayer',
    'intentar de nuevo',
    'start over',
  ])('is shown the way on by "%s", though nothing of their own is open', async (sentence) => {
    await says('language english');
    expect(await says(sentence)).toContain('Continue at Microsoft');
  });

  it('hears of no request where something else is named, or is to be cancelled', async () => {
    expect(await says('re-authorise finance@contoso.com')).toContain('Nothing is open');
    expect(await says('cancel')).toContain('Nothing is open');
  });
});

describe('an approver who wants a consent back', () => {
  it.each([
    'revoke my approval',
    'I want to undo the consent for everyone',
    'ik wil mijn goedkeuring intrekken',
    'meine Genehmigung widerrufen',
    'je veux retirer mon approbation',
    'quiero revocar mi aprobación',
  ])('is told by "%s" where Microsoft takes it back', async (sentence) => {
    const otto = running.actor(northwind, northwind.people.otto);
    await answerTo(running, otto, 'language english');
    expect(wordsOf(await answerTo(running, otto, sentence))).toContain(
      'In the list “Admin consent” it can be taken back',
    );
  });
});
