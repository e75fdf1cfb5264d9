import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../sandbox/browser/browser.ts';
import { contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { intents } from '../../src/bot/understanding/intent.ts';
import { asksForReports } from '../../src/bot/understanding/topics.ts';
import { createUnderstanding } from '../../src/bot/understanding/understand.ts';
import { type Running, startRunning } from '../support/running.ts';
import { presses, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ environment: { VENDOR_TENANT_ID: '', VENDOR_HELPDESK: '' }, onServer: true });
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
      const examples = [...answer.matchAll(/^“(.+?)”(?:$|:)/gmu)].map(([, example = '']) => example);
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

  it.each(['help', 'status', 'cancel', 'asdf qwer', 'language french'])(
    'delivered twice by Teams is answered once: "%s"',
    async (sentence) => {
      const kim = running.newcomer(contoso);
      expect(await answersTo(kim, sentence, { deliveries: 2 })).toHaveLength(1);
      // Written again it is another message.
      expect(await answersTo(kim, sentence)).toHaveLength(1);
    },
  );

  it('never decides: "approve CR-1" shows at most a card', async () => {
    const before = await running.database.truth();
    expect((await answersTo(running.newcomer(contoso), 'approve CR-1001'))[0]).toContain(
      'Only an approver can decide this',
    );
    expect(await running.database.truth()).toEqual(before);
  });
});

describe('a bare answer', () => {
  const open = async (who: Actor): Promise<unknown[]> =>
    (
      await running.database.rows(
        `select address from connections where requester_oid = '${who.person.oid}' and not ended order by address`,
      )
    ).map(({ address }) => address);

  it.each(['yes', 'ja graag', 'Sí, por favor'])('"%s" goes on with what the last card asks, once', async (word) => {
    const lee = running.newcomer(contoso);
    expect(await answersTo(lee, word)).toEqual([expect.not.stringContaining('Sign in')]);
    await lee.teams.says('connect my mailbox');
    const answers = await answersTo(lee, word, { deliveries: 2 });
    expect(answers).toHaveLength(1);
    expect(hasLinkTo('/connect/')(lee.teams.chat.messages.at(-1) as Message)).toBe(true);
  });

  it.each([
    ['help', 'yes', 'I have asked you nothing'],
    ['hulp', 'ja', 'Ik heb je zojuist niets gevraagd'],
    ['Hilfe bitte, was kannst du?', 'ja', 'Ich habe Sie gerade nichts gefragt'],
    ['aide-moi, que peux-tu faire ?', 'oui', 'Je ne vous ai rien demandé'],
    ['ayuda, ¿qué puedes hacer?', 'sí', 'Ahora mismo no le he preguntado nada'],
  ])('to "%s", which asks nothing, "%s" is told what can be done', async (first, word, said) => {
    const lee = running.newcomer(contoso);
    await lee.teams.says(first);
    expect(await answersTo(lee, word)).toEqual([expect.stringContaining(said)]);
    expect(hasButton('help')(lee.teams.chat.messages.at(-1) as Message)).toBe(true);
    expect(await answersTo(lee, word)).toEqual([expect.stringContaining(said)]);
  });

  it('"no" changes nothing and says so', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect my mailbox');
    expect(await answersTo(lee, 'no thanks')).toEqual([expect.stringContaining('Nothing was changed')]);
    expect(await answersTo(lee, 'yes')).toEqual([expect.stringContaining('I have asked you nothing')]);
    expect(await open(lee)).toHaveLength(1);
  });

  it('"the second one" says which is meant, and neither that nor a yes to the question cancels it', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect my mailbox');
    await lee.teams.says('connect finance@contoso.com');
    const both = await open(lee);
    const [which = ''] = await answersTo(lee, 'cancel');
    const second = both.toSorted((a, b) => which.indexOf(String(a)) - which.indexOf(String(b)))[1];
    expect(await answersTo(lee, 'ja')).toEqual([expect.stringContaining('Which one do you mean?')]);
    expect(await answersTo(lee, 'de derde')).toEqual([expect.stringContaining('Which one do you mean?')]);
    const [one = '', ...more] = await answersTo(lee, 'de tweede');
    expect([one.includes(String(second)), more]).toEqual([true, []]);
    expect(buttonsOf(lee.teams.chat.messages.at(-1)?.card ?? {}).map(({ verb }) => verb)).toContain(
      'cancel_connection',
    );
    expect(await answersTo(lee, 'ja')).toEqual([expect.stringContaining('not enough'), one]);
    expect(await open(lee)).toEqual(both);
  });

  it('that is an address goes into the form that waits for one, with what was said before', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect device Hall');
    const [answer] = await answersTo(lee, contoso.people.room4.mail);
    expect(answer).toContain('Hall');
    expect(await open(lee)).toEqual([contoso.people.room4.mail]);
  });

  it.each([
    ['levies@contoso.com', 'en'],
    ['belasting@contoso.com', 'nl'],
    ['steuer@contoso.com', 'de'],
    ['impots@contoso.com', 'fr'],
    ['impuestos@contoso.com', 'es'],
  ])(
    'that may not be looked up by this person is offered to be connected alone, and its button does it: "%s" (%s)',
    async (address, language) => {
      const lee = running.newcomer(contoso);
      await lee.teams.says(
        `language ${language === 'en' ? 'english' : { nl: 'Dutch', de: 'German', fr: 'French', es: 'Spanish' }[language]}`,
      );
      await lee.teams.says(address);
      const offer = sentTo(lee).at(-1) as Message;
      const says = buttonsOf(offer.card ?? {}).filter(({ verb }) => verb === 'say');
      expect(says.map(({ title }) => title)).toEqual([expect.stringContaining(address)]);
      const tapped = await lee.teams.taps(offer, says[0]?.title ?? '');
      expect(tapped.kind).toBe('card');
      expect(await open(lee)).toEqual([address]);
      // By now it is one of their own.
      expect(await answersTo(lee, address)).toEqual([expect.stringContaining(address)]);
      expect(hasButton('confirm_scopes')(sentTo(lee).at(-1) as Message)).toBe(true);
      expect(await open(lee)).toEqual([address]);
    },
  );

  it.each([
    ['help', 'yes'],
    ['xylophone qwerty', 'go on'],
    ['hulp', 'ja'],
    ['language Dutch', 'ja'],
    ['what is OAuth?', 'carry on'],
    ['xylophone qwerty', 'yes, continue'],
  ])('answers what was asked before "%s", which came in between: "%s"', async (between, word) => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect my mailbox');
    for (const sentence of [between, between]) await lee.teams.says(sentence);
    expect(hasLinkTo('/connect/')(lee.teams.chat.messages.at(-1) as Message)).toBe(false);
    await lee.teams.says(word);
    expect(hasLinkTo('/connect/')(lee.teams.chat.messages.at(-1) as Message)).toBe(true);
  });

  it.each([
    ['language english', 'room6@contoso.com'],
    ['taal nederlands', 'zaal6@contoso.com'],
    ['language German', 'raum6@contoso.com'],
    ['language French', 'salle6@contoso.com'],
    ['language Spanish', 'sala6@contoso.com'],
  ])(
    'that may be a room or a mailbox is offered as both, and each button does what it says (%s)',
    async (language, room) => {
      for (const [nth, target] of [
        [0, 'device-form'],
        [1, 'confirm_scopes'],
      ] as const) {
        const lee = running.newcomer(contoso);
        await lee.teams.says(language);
        await lee.teams.says(room);
        const offer = sentTo(lee).at(-1) as Message;
        const titles = buttonsOf(offer.card ?? {}).flatMap(({ verb, title }) => (verb === 'say' ? [title ?? ''] : []));
        expect(titles).toEqual([expect.stringContaining(room), expect.stringContaining(room)]);
        const tapped = await lee.teams.taps(offer, titles[nth] ?? '');
        const shown = tapped.kind === 'card' ? JSON.stringify(tapped.card) : '';
        expect(shown).toContain(target === 'device-form' ? 'connect_device' : target);
        expect(await open(lee)).toEqual(nth === 0 ? [] : [room]);
      }
    },
  );

  it('after a device is offered as a room first, whatever it is called', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect device Foyer');
    await lee.teams.says(contoso.people.room4.mail);
    await lee.teams.says('lobby@contoso.com');
    const says = buttonsOf((sentTo(lee).at(-1) as Message).card ?? {}).filter(({ verb }) => verb === 'say');
    expect(says.map(({ title }) => title)).toEqual([
      'connect room lobby@contoso.com',
      'connect mailbox lobby@contoso.com',
    ]);
  });

  it('pressed as a sentence decides and ends no more than written', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect my mailbox');
    const before = await running.database.truth();
    for (const id of ['cancel', `disconnect ${lee.person.mail}`, 'approve CR-1001', 'yes', '', 'asdf qwer'])
      await presses(lee, { verb: 'say', data: { id } });
    expect(await presses(lee, { verb: 'say', data: { id: 'my password is Winter-2026!Zk9' } })).toContain(
      'delete your message',
    );
    expect(await running.database.truth()).toEqual(before);
  });

  it('that fits two sentences has a button for each, and "2" takes the second of these', async () => {
    const lee = running.newcomer(contoso);
    const [offer = ''] = await answersTo(lee, 'remove or connect my mailbox');
    expect(offer.replaceAll('\n', ' ')).toMatch(/“disconnect.*“connect my mailbox”/);
    const says = buttonsOf((sentTo(lee).at(-1) as Message).card ?? {}).filter(({ verb }) => verb === 'say');
    expect(says).toHaveLength(2);
    await answersTo(lee, '2');
    expect(await open(lee)).toEqual([lee.person.mail]);
  });
});

describe('what is written instead of pressed', () => {
  it('"start over" shows what runs, and loses nothing', async () => {
    const lee = running.newcomer(contoso);
    expect(await answersTo(lee, 'start over')).toEqual([expect.stringContaining('Nothing is open')]);
    await lee.teams.says('connect my mailbox');
    const before = await running.database.truth();
    const [said, card = '', ...more] = await answersTo(lee, 'ik wil graag opnieuw beginnen');
    expect([said, more]).toEqual([expect.stringContaining('Er is niets weggegooid'), []]);
    expect(card).toContain(lee.person.mail);
    expect(hasButton('cancel_connection')(lee.teams.chat.messages.at(-1) as Message)).toBe(true);
    expect(await running.database.truth()).toEqual(before);
  });

  it('the title of a button presses it, but cancels nothing; a hashtag is no code', async () => {
    const lee = running.newcomer(contoso);
    await lee.teams.says('connect my mailbox');
    const [list] = sentTo(lee).slice(-1);
    const titles = buttonsOf(list?.card ?? {});
    const goesOn = titles.find(({ verb }) => verb === 'confirm_scopes')?.title ?? '';
    // Where it goes on with one of two, both are shown; it is never read as "cancel".
    await lee.teams.says('connect lee-second@contoso.com');
    expect((await answersTo(lee, goesOn)).join('\n')).toMatch(/did nothing yet[\s\S]*Your 2 connections/);
    await lee.teams.says('cancel lee-second@contoso.com');
    await lee.teams.taps(sentTo(lee).at(-1) as Message, 'cancel_connection');
    await answersTo(lee, goesOn.toLowerCase());
    expect(hasLinkTo('/connect/')(lee.teams.chat.messages.at(-1) as Message)).toBe(true);
    const cancels = titles.find(({ verb }) => verb === 'cancel_connection')?.title ?? '';
    expect(cancels).not.toBe('');
    await answersTo(lee, cancels);
    expect(
      await running.database.rows(
        `select 1 as open from connections where requester_oid = '${lee.person.oid}' and not ended`,
      ),
    ).toHaveLength(1);
    await answersTo(lee, 'help');
    expect(await answersTo(lee, '1')).toEqual([expect.stringContaining('OAuth')]);
    expect(await answersTo(lee, '#taxes')).toEqual([expect.stringContaining('I did not understand that')]);
  });

  it('"remind my administrator" says that nothing waits; one who is named is not added', async () => {
    const lee = running.newcomer(contoso);
    expect(await answersTo(lee, 'remind my administrator')).toEqual([expect.stringContaining('nobody to remind')]);
    expect(await answersTo(lee, 'my admin is klaus@contoso.com')).toEqual([
      expect.stringContaining('I add no administrator by name'),
    ]);
    expect(await running.database.rows(`select 1 from connections where requester_oid = '${lee.person.oid}'`)).toEqual(
      [],
    );
  });

  it.each([
    ['does it read all my mail?', 'What the permission lets TaxCalc Communications Centre do'],
    ['leest taxcalc al mijn mail?', 'Wat TaxCalc Communications Centre met de machtiging mag'],
    ['wie kan mijn mail zien', 'Ik lees geen'],
    ['which roles do I hold?', 'See which roles you hold'],
  ])('"%s" is answered from what is known: "%s"', async (sentence, words) => {
    expect((await answersTo(running.newcomer(contoso), sentence))[0]).toContain(words);
  });
});

describe('who asks', () => {
  it('what happens to the data hears where it is kept, who can decrypt it and who sees it, as it is set up (S21)', async () => {
    const { host } = new URL(running.botUrl);
    const [words] = await answersTo(running.newcomer(contoso), 'who can see my data?');
    const page = await new Browser().open(`${running.botUrl}/privacy`);

    for (const text of [words, page.text]) {
      expect(text).toContain(`in a database server of whoever runs ${host}`);
      expect(text).toContain(`their key stands in the settings of ${host}, not in the database`);
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
