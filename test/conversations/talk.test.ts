import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { contoso } from '../../sandbox/cloud/world.ts';
import { hasButton } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { intents } from '../../src/bot/understanding/intent.ts';
import { asksForReports } from '../../src/bot/understanding/topics.ts';
import { createUnderstanding } from '../../src/bot/understanding/understand.ts';
import { type Running, startRunning } from '../support/running.ts';
import { presses, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ environment: { VENDOR_TENANT_ID: '', VENDOR_HELPDESK: '' } });
});
afterAll(() => running?.stop());

async function answersTo(who: Actor, sentence: string, options: { deliveries?: number } = {}): Promise<string[]> {
  const before = sentTo(who).length;
  await who.teams.says(sentence, options);
  await running.settled();
  return sentTo(who).slice(before).map(wordsOf);
}

describe('a welcome', () => {
  it('comes once, though Teams tells the installation twice and a window is loaded again', async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    await anna.teams.installs();
    await anna.teams.installs();
    expect(sentTo(anna).map(wordsOf)).toEqual([expect.stringContaining('Hello Anna de Vries')]);
    await running.restart();
    await anna.teams.installs();
    expect(sentTo(anna)).toHaveLength(1);
  });

  it('is not sent again after a person removed the bot and came back, who is then reachable again', async () => {
    const carla = running.actor(contoso, contoso.people.carla);
    await carla.teams.installs();
    await carla.teams.uninstalls();
    const reachable = `select state from conversations where oid = '${carla.person.oid}'`;
    expect(await running.database.rows(reachable)).toEqual([{ state: 'uninstalled' }]);
    await carla.teams.installs();
    expect(await running.database.rows(reachable)).toEqual([{ state: 'active' }]);
  });

  it('never goes to a channel that the bot was added to', async () => {
    const dave = running.actor(contoso, contoso.people.dave);
    const channel = { id: '19:x@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: contoso.tid };
    const { status } = await dave.teams.send(
      dave.teams.activity({ type: 'installationUpdate', action: 'add', conversation: channel }),
    );
    expect(status).toBeLessThan(300);
    expect(sentTo(dave)).toEqual([]);
    expect(await running.database.rows(`select * from conversations where oid = '${dave.person.oid}'`)).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    ['help', 'What you can ask me'],
    ['what can you do?', 'What you can ask me'],
    ['hulp', 'Wat je mij kunt vragen'],
    ['kun je mijn postvak koppelen?', 'Wat TaxCalc Communications Centre vraagt'],
    ['wat is mijn status', 'Er staat niets open'],
  ])('"%s" is answered with "%s"', async (sentence, words) => {
    const [answer, ...more] = await answersTo(running.newcomer(contoso), sentence);
    expect(answer).toContain(words);
    expect(more).toEqual([]);
  });

  it.each([
    ['what are the two levels?', 'At the application level the tenant knows the product'],
    ['topics', 'What is OpenID?'],
    ['which topics are there', 'What is OAuth?'],
    ['oauth', 'OAuth is the standard way'],
    ['welke onderwerpen zijn er?', 'Wat zijn de twee niveaus?'],
  ])('"%s" is answered from the topics: "%s" (S5)', async (sentence, words) => {
    expect((await answersTo(running.newcomer(contoso), sentence))[0]).toContain(words);
  });

  it.each(['help', 'hulp'])(
    '"%s" names every command, each in words that are understood as that command',
    async (word) => {
      const [answer = ''] = await answersTo(running.newcomer(contoso), word);
      const { understand } = createUnderstanding();
      const examples = [...answer.matchAll(/^“(.+)”$/gm)].map(([, example = '']) => example);
      expect(examples.filter(asksForReports)).toHaveLength(1);
      const said = examples.filter((each) => !asksForReports(each)).map((each) => understand(each, 'en').intent);
      expect(said.sort()).toEqual(intents.filter((intent) => intent !== 'out_of_scope').sort());
    },
  );

  it('in Dutch keeps the chat Dutch, taps included, until another language is spoken', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('koppel mijn mailbox');
    const list = await lee.teams.waitsFor('the list', hasButton('confirm_scopes'));
    expect(wordsOf(list)).toContain('Gevraagde');
    await lee.teams.taps(list, 'confirm_scopes');
    expect(sentTo(lee)).toHaveLength(1);
    expect(lee.teams.chat.messages.at(-1)?.card).toMatchObject({ lang: 'nl' });
    expect((await answersTo(lee, 'show me my status please'))[0]).toContain('Sign in to connect');
  });

  it.each(['status', 'ok', 'finance@contoso.com', 'approvals', 'help', 'TaxCalc', 'annuleer'])(
    '"%s" turns no chat into another language',
    async (short) => {
      for (const [sentence, language] of [
        ['wat is de stand van mijn koppeling?', 'nl'],
        ['what is the status of my connection?', 'en'],
      ] as const) {
        const lee = running.newcomer(contoso);
        await lee.teams.says(sentence);
        await lee.teams.says(short);
        expect(lee.teams.chat.messages.at(-1)?.card).toMatchObject({ lang: language });
      }
    },
  );

  it.each([
    ['taal nederlands', 'nl', 'Ik spreek voortaan Nederlands met je'],
    ['language english', 'en', 'I speak English with you from now on'],
    ['speak German please', 'de', 'Ich spreche ab jetzt Deutsch mit Ihnen'],
    ['taal Frans', 'fr', 'Je vous parle désormais en français'],
    ['language español', 'es', 'Desde ahora le hablo en español'],
  ])('"%s" is kept with the chat, whatever is written after it', async (sentence, language, said) => {
    const lee = running.newcomer(contoso);
    expect((await answersTo(lee, sentence))[0]).toContain(said);
    await running.restart();
    for (const later of ['ik wil graag mijn postvak koppelen', 'I would like to see my status']) {
      await lee.teams.says(later);
      expect(lee.teams.chat.messages.at(-1)?.card).toMatchObject({ lang: language });
    }
    const kept = `select locale, locale_from from conversations where oid = '${lee.person.oid}'`;
    expect(await running.database.rows(kept)).toEqual([
      { locale: expect.stringMatching(`^${language}\\b`), locale_from: 'choice' },
    ]);
  });

  it.each([
    ['language', 'Which language shall I speak?'],
    ['language Polish', 'I do not speak “Polish”'],
  ])('"%s" is asked about, with a button for each language', async (sentence, words) => {
    const lee = running.newcomer(contoso);
    expect((await answersTo(lee, sentence))[0]).toContain(words);
    await lee.teams.taps(lee.teams.chat.messages.at(-1) as Message, 'speak_fr');
    expect((await answersTo(lee, 'status'))[0]).toContain('Rien n’est en cours');
  });

  it.each([
    'asdf qwer',
    '🙂',
    '?!',
    'the weather tomorrow',
    'x'.repeat(5_000),
    '<script>alert(1)</script>',
    '**bold** [a](http://x.example)',
  ])('that nobody understands gets a card that helps (%#)', async (sentence) => {
    const [answer, ...more] = await answersTo(running.newcomer(contoso), sentence);
    expect(answer).toContain('I did not understand that');
    expect(answer).toContain('connect my mailbox');
    expect(more).toEqual([]);
  });

  it('delivered twice by Teams starts one connection and is answered once', async () => {
    const kim = running.newcomer(contoso);
    expect(await answersTo(kim, 'connect my mailbox', { deliveries: 2 })).toHaveLength(1);
    const made = await running.database.rows(`select id from connections where requester_oid = '${kim.person.oid}'`);
    expect(made).toHaveLength(1);
  });

  it('never decides: "approve CR-1" shows at most a card', async () => {
    const before = await running.database.truth();
    expect((await answersTo(running.newcomer(contoso), 'approve CR-1001'))[0]).toContain(
      'Only an approver can decide this',
    );
    expect(await running.database.truth()).toEqual(before);
  });
});

describe('who asks', () => {
  it('what happens to the data hears where it is kept, who can decrypt it and who sees it, as it is set up (S21)', async () => {
    const { host } = new URL(running.botUrl);
    const [words] = await answersTo(running.newcomer(contoso), 'who can see my data?');
    const page = await new Browser().open(`${running.botUrl}/privacy`);

    for (const text of [words, page.text]) {
      expect(text).toContain(`in a folder on the machine that runs ${host}`);
      expect(text).toContain('their key stands in the settings there, not in the database');
      expect(text).toContain('No helpdesk of the vendor is set up here');
    }
  });

  it('for help reads the number and day of each article, and which one is old (T1)', async () => {
    const [words] = await answersTo(running.newcomer(contoso), 'help');
    expect(words).toMatch(/KB3381, valid as of 27 Mar 2024: older than 18 months/);
    const [about] = await answersTo(running.newcomer(contoso), 'what is consent for TaxCalc?');
    expect(about).toContain('KB3381, valid as of 27 Mar 2024');
  });
});

describe('a password', () => {
  const secret = 'Winter-2026!Zk9';

  it.each([`my password is ${secret}`, `wachtwoord: ${secret}`, `anna@contoso.com ${secret}`])(
    'in "%s" is refused, and is found nowhere afterwards (T8)',
    async (sentence) => {
      const [answer, ...more] = await answersTo(running.newcomer(contoso), sentence);
      expect(answer).toMatch(/delete your message|verwijder je bericht/i);
      expect(more).toEqual([]);
      expect(JSON.stringify(running.log)).not.toContain(secret);
      expect(JSON.stringify(await running.database.dump())).not.toContain(secret);
    },
  );

  it('typed into the field for an address is not kept either (T8)', async () => {
    const lou = running.newcomer(contoso);
    await presses(lou, { verb: 'connect_mailbox', data: { mailbox: `my password is ${secret}` } });
    await presses(lou, { verb: 'connect_device', data: { device: 'Hall', room: `room4@contoso.com ${secret}` } });
    expect(JSON.stringify(running.log)).not.toContain(secret);
    expect(JSON.stringify(await running.database.dump())).not.toContain(secret);
  });
});
