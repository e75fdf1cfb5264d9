import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso } from '../../sandbox/cloud/world.ts';
import { hasButton } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { pressCode } from '../../src/cards/press-code.ts';
import { type Running, startRunning } from '../support/running.ts';
import { opensRequest, question, sentTo } from '../support/steps.ts';

let running: Running;
let ben: Actor;
let kim: Actor;
let decided: string;
let open: string;

/** Two requests, one of them denied; Ben may decide, and Erin, who has no chat. */
beforeAll(async () => {
  const { ben: approver, erin } = contoso.people;
  running = await startRunning({
    approvers: [approver, erin].map((person) => ({ tenant: contoso, person })),
    onServer: true,
  });
  ben = running.actor(contoso, approver);
  await ben.teams.installs();
  decided = await opensRequest(running.newcomer(contoso));
  await ben.teams.taps(await question(ben, decided), 'deny', { reason: 'too broad' });
  await running.settled();
  kim = running.newcomer(contoso, 'Kim Vance');
  open = await opensRequest(kim);
  await question(ben, open);
  await running.settled();
});
afterAll(() => running?.stop());

async function answersTo(who: Actor, sentence: string): Promise<string[]> {
  const before = sentTo(who).length;
  await who.teams.says(sentence);
  await running.settled();
  return sentTo(who).slice(before).map(wordsOf);
}

describe('two requests in one order', () => {
  it('one of them decided: both are listed, with how each stands', async () => {
    const [list = '', ...more] = await answersTo(ben, `approve ${decided} and ${open}`);
    expect(list).toContain('I did nothing yet');
    for (const part of [decided, 'Denied', open, 'Open']) expect(list).toContain(part);
    expect(more).toEqual([]);
  });

  it.each([
    ['approve', 'not', 'wants to use'],
    ['keur', 'niet', 'wil'],
    ['genehmige', 'nicht', 'möchte'],
    ['approuve', 'pas', 'veut'],
    ['aprueba', 'no', 'quiere'],
  ])('"%s … %s …" is about the first alone', async (verb, not) => {
    const end = verb === 'keur' ? ' goed' : '';
    const [card = ''] = await answersTo(ben, `${verb} ${open}${end}, ${not} ${decided}`);
    expect(card).toContain(open);
    expect(card).toContain('Kim Vance');
    expect(card).not.toContain(decided);
    expect(await running.database.rows(`select state from requests where number = '${open}'`)).toEqual([
      { state: 'open' },
    ]);
  });

  it.each([
    ['wijs', ' af en keur', ' goed'],
    ['lehne', ' ab und genehmige', ''],
    ['refuse', ' et approuve', ''],
    ['rechaza', ' y aprueba', ''],
  ])('that are opposites: both are listed ("%s …%s …")', async (one, between, end) => {
    const [list = ''] = await answersTo(ben, `${one} ${decided}${between} ${open}${end}`);
    for (const number of [decided, open]) expect(list).toContain(number);
  });

  it('of which one is left out, and no other named: all that waits is shown', async () => {
    const [list = ''] = await answersTo(ben, `approve all but ${decided}`);
    expect(list).toContain(open);
    expect(list).not.toContain(`approve ${decided}`);
  });
});

describe('what needs no answer but a kind one', () => {
  it.each([
    ['I need to ask my security team first', 'Take your time'],
    ['ask Erin what she thinks', 'Take your time'],
    ['thanks a lot', 'You are welcome'],
    ['ik moet het eerst aan mijn baas vragen', 'Neem de tijd'],
    ['bedankt', 'Graag gedaan'],
    ['das muss ich erst mit dem Chef klären', 'Lassen Sie sich Zeit'],
    ['ich muss das erst mit dem Datenschutz klären', 'Lassen Sie sich Zeit'],
    ['danke, das wars', 'Gern geschehen'],
    ['je dois en parler à mon chef', 'Prenez votre temps'],
    ['merci beaucoup', 'Avec plaisir'],
    ['tengo que consultarlo con mi jefa', 'Tómese su tiempo'],
    ['muchas gracias', 'De nada'],
  ])('"%s": %s', async (said, title) => {
    const before = await running.database.truth();
    const [only = '', ...more] = await answersTo(ben, said);
    expect(only).toContain(title);
    expect(more).toEqual([]);
    expect(await running.database.truth()).toEqual(before);
  });
});

describe('a question before a deed', () => {
  it.each([
    ['what happens if I approve?', 'What an approval does'],
    ['wat gebeurt er als ik goedkeur?', 'Wat een goedkeuring doet'],
    ['was passiert, wenn ich ablehne?', 'Was eine Ablehnung bewirkt'],
    ['que se passe-t-il si je refuse ?', 'Ce que fait un refus'],
    ['¿qué pasa si apruebo?', 'Qué hace una aprobación'],
  ])('of an approver: "%s"', async (asked, said) => {
    const [answer, card] = await answersTo(ben, asked);
    expect(answer).toContain(said);
    expect(card).toContain(open);
  });

  it('who else may approve names the others, and not the tenant', async () => {
    expect(await answersTo(ben, 'who else can approve?')).toEqual([
      expect.stringContaining(`Erin Walsh may decide ${open}`),
    ]);
  });

  it.each(['who is everyone waiting for?', 'op wie wacht iedereen?'])('"%s" shows what waits', async (asked) => {
    expect(await answersTo(ben, asked)).toEqual([expect.stringContaining(open)]);
  });

  it.each([
    ['my administrator is on holiday', 'One approver is enough'],
    ['Ben is away until Monday', 'One approver is enough'],
    ['mijn beheerder is op vakantie', 'Eén goedkeurder is genoeg'],
    ['mein Administrator ist im Urlaub', 'Ein Genehmiger genügt'],
    ['mon administrateur est en vacances', 'Un seul approbateur suffit'],
    ['mi administrador está de vacaciones', 'Basta un aprobador'],
  ])('of who waits: "%s"', async (told, said) => {
    const [answer, card] = await answersTo(kim, told);
    expect(answer).toContain(said);
    expect(answer).toContain(open);
    expect(card).toContain(open);
  });

  it('when it will work is told from what is known of the time', async () => {
    expect(await answersTo(kim, 'when will it work?')).toEqual(await answersTo(kim, 'how long does it take?'));
  });

  it.each([
    ['why do you need to read my mail?', 'I read no mail'],
    ['waarom moet je mijn mail lezen?', 'Ik lees geen'],
    ['warum müssen Sie meine Mails lesen?', 'Ich lese keine'],
    ['pourquoi devez-vous lire mes mails ?', 'Je ne lis'],
    ['¿por qué necesitas leer mi correo?', 'No leo'],
  ])('"%s" is told what is read, and what the permission lets the product do', async (asked, said) => {
    expect(await answersTo(running.newcomer(contoso), asked)).toEqual([expect.stringContaining(said)]);
  });

  it.each(['ask Ben about CR again', 'vraag Ben nog eens over CR'])(
    '"%s" offers a stranger nothing to cancel',
    async (asked) => {
      const answers = await answersTo(running.newcomer(contoso), asked.replace('CR', open));
      expect(answers).toEqual([expect.not.stringContaining('cancel')]);
    },
  );

  it.each([
    ['is this legit?', 'Enterprise applications'],
    ['is dit wel echt?', 'Bedrijfstoepassingen'],
    ['ist das seriös?', 'Unternehmensanwendungen'],
    ['c’est fiable ?', 'Applications d’entreprise'],
    ['¿es seguro?', 'Aplicaciones empresariales'],
  ])('"%s" is told who the bot is and where to check it, besides what happens to data', async (asked, where) => {
    const [who, data, ...more] = await answersTo(running.newcomer(contoso), asked);
    expect(who).toContain(where);
    expect(who).toContain(new URL(running.botUrl).host);
    expect(data).toContain('Microsoft');
    expect(more).toEqual([]);
  });
});

describe('who changed their mind', () => {
  it.each([
    'nvm i dont want it anymore',
    'ik wil het niet meer',
    'ich brauche das doch nicht mehr',
    'je n’en veux plus',
    'he cambiado de idea',
  ])('is asked whether it shall end: "%s"', async (said) => {
    const answers = await answersTo(kim, said);
    expect(answers).toHaveLength(1);
    expect(hasButton('cancel_connection')(sentTo(kim).at(-1) as Message)).toBe(true);
  });
});

it.each(['doorgaan', 'weiter', 'continuer', 'continuar', 'continue'])('"%s" goes on in any language', async (word) => {
  const lee = running.newcomer(contoso);
  await lee.teams.says('connect my mailbox');
  expect(await answersTo(lee, word)).toEqual([expect.stringContaining('Your administrator has been asked')]);
});

describe('a code to deny', () => {
  const codeOf = async (): Promise<string> => {
    const [row] = await running.database.rows(`select version from requests where number = '${open}'`);
    return pressCode({ verb: 'deny', id: open, v: Number(row?.['version']) });
  };

  it('alone asks why, and says how to write it', async () => {
    const code = await codeOf();
    const [asked, ...more] = await answersTo(ben, code);
    expect(asked).toContain(`“${code} `);
    expect(more).toEqual([]);
  });

  it.each(['not sure', 'weet ik niet', 'keine Ahnung', 'je ne sais pas', 'no lo sé'])(
    'with "%s" keeps that as no reason',
    async (doubt) => {
      const answers = await answersTo(ben, `${await codeOf()} ${doubt}`);
      expect(answers.join(' ')).toContain(open);
      expect(
        await running.database.rows(
          `select reason from sent_cards where oid = '${ben.person.oid}' and subject = '${open}' and reason is not null`,
        ),
      ).toEqual([]);
      expect(await running.database.rows(`select state from requests where number = '${open}'`)).toEqual([
        { state: 'open' },
      ]);
    },
  );

  it('and then a word that is no reason denies nothing with it', async () => {
    const code = await codeOf();
    await answersTo(ben, code);
    await answersTo(ben, 'wait, I changed my mind');
    await answersTo(ben, code);
    expect(await running.database.rows(`select state from requests where number = '${open}'`)).toEqual([
      { state: 'open' },
    ]);
  });
});

describe('the owner of a mailbox that somebody else asked for', () => {
  let carla: Actor;
  beforeAll(async () => {
    carla = running.actor(contoso, contoso.people.carla);
    await carla.teams.installs();
    await kim.teams.says('connect carla@contoso.com');
    await kim.teams.taps(await kim.teams.waitsFor('the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
    await running.settled();
  });

  it.each([
    'who is this? I did not ask for it',
    'ik heb dit niet gevraagd',
    'das habe ich nicht angefordert',
    'je n’ai rien demandé',
    'yo no he pedido esto',
    'nee ik wil dit niet',
  ])('"%s" is told who asked and when, with the way to refuse it', async (said) => {
    const [who, card] = await answersTo(carla, said);
    expect(who).toContain('Kim Vance');
    expect(who).toMatch(/20\d\d/);
    expect(card).toContain('carla@contoso.com');
    expect(hasButton('not_expected')(sentTo(carla).at(-1) as Message)).toBe(true);
  });

  it('says nothing to who was asked nothing', async () => {
    expect(await answersTo(running.newcomer(contoso), 'who asked for this?')).toEqual([
      expect.not.stringContaining('Kim Vance'),
    ]);
  });
});
