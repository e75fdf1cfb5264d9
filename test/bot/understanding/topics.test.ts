import { describe, expect, it } from 'vitest';
import { questionIn } from '../../../src/bot/understanding/questions.ts';
import { asksForGuide, asksForTopics, topicIn } from '../../../src/bot/understanding/topics.ts';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';
import type { Topic } from '../../../src/services/journeys/facts.ts';

const { understand } = createUnderstanding();

describe('a question about a word of the trade is help, on that word (S5)', () => {
  it.each<[topic: Topic, lang: string, sentences: string]>([
    ['oauth', 'en', 'what is oauth; explain OAuth 2.0; what is an API; what is a token'],
    ['openid', 'en', 'explain openid; what is OpenID Connect'],
    [
      'consent',
      'en',
      'what does consent mean; explain user consent; tell me about admin consent; what are permissions',
    ],
    [
      'levels',
      'en',
      'what is the application level; what is the user level; what is application-level consent; what are the two levels?; the levels',
    ],
    [
      'data',
      'en',
      'who can see my data; is my data safe; what happens with my data; what about privacy; can Microsoft see my data; who can read my mailbox',
    ],
    ['oauth', 'nl', 'wat is oauth; wat is een api'],
    ['openid', 'nl', 'leg openid uit'],
    ['consent', 'nl', 'wat betekent toestemming; wat is beheerderstoestemming; wat zijn machtigingen'],
    ['levels', 'nl', 'wat is het applicatieniveau; wat is het gebruikersniveau; wat zijn de twee niveaus?'],
    [
      'data',
      'nl',
      'wie kan mijn gegevens zien; zijn mijn gegevens veilig; wat gebeurt er met mijn gegevens; hoe zit het met privacy; kan Microsoft mijn gegevens zien',
    ],
    ['oauth', 'de', 'was ist OAuth; erkläre OAuth'],
    ['consent', 'de', 'was bedeutet Zustimmung; was sind Berechtigungen'],
    ['levels', 'de', 'was ist die Anwendungsebene; was sind die zwei Ebenen'],
    ['data', 'de', 'wer kann meine Daten sehen; was passiert mit meinen Daten; wie ist es mit dem Datenschutz'],
    ['oauth', 'fr', "c'est quoi oauth; explique oauth"],
    ['consent', 'fr', 'que signifie le consentement; explique le consentement'],
    ['levels', 'fr', 'explique les deux niveaux'],
    ['data', 'fr', 'qui peut voir mes données; que deviennent mes données'],
    ['oauth', 'es', 'qué es oauth; explica oauth'],
    ['consent', 'es', 'qué significa el consentimiento; qué son los permisos'],
    ['levels', 'es', 'explica los dos niveles'],
    ['data', 'es', 'quién puede ver mis datos; qué pasa con mis datos'],
  ])('%s in %s: %s', (topic, lang, sentences) => {
    for (const sentence of sentences.split('; ')) {
      expect({ sentence, ...understand(sentence, lang) }).toMatchObject({ sentence, intent: 'help' });
      expect({ sentence, topic: topicIn(sentence) }).toEqual({ sentence, topic });
      expect({ sentence, guide: asksForGuide(sentence) }).toEqual({ sentence, guide: false });
    }
  });

  it.each([
    ['what is Azure AD', 'en'],
    ['what is AzureAD', 'en'],
    ['what is AAD', 'en'],
    ['what is Azure Active Directory', 'en'],
    ['what is Entra', 'en'],
    ['what is Microsoft Entra ID', 'en'],
    ['explain the Identity module', 'en'],
    ['help identity', 'en'],
    ['help entra', 'en'],
    ['wat is Azure AD', 'nl'],
    ['wat is Entra ID', 'nl'],
    ['wat is de module Identiteit', 'nl'],
  ])("%j means Entra ID, whichever name it goes by (T24; understanding's part of S8)", (sentence, lang) => {
    expect(understand(sentence, lang)).toMatchObject({ intent: 'help' });
    expect(topicIn(sentence)).toBe('entra');
  });

  it.each(['topics', 'which topics are there?', 'help topics', 'welke onderwerpen zijn er', 'onderwerpen'])(
    '%j asks which there are',
    (sentence) => {
      expect(understand(sentence).intent).toBe('help');
      expect(topicIn(sentence)).toBeNull();
      expect(asksForTopics(sentence)).toBe(true);
    },
  );

  it.each(['help', 'what can you do', 'hello', 'who can approve this', 'wie kan dit goedkeuren', 'hulp'])(
    '%j is about no word in particular',
    (sentence) => expect(topicIn(sentence)).toBeNull(),
  );
});

describe('a question for the way to a page of Microsoft’s', () => {
  it.each([
    ['where do I find the user consent setting', 'en'],
    ['where do I find it?', 'en'],
    ['where is consent and permissions in the portal', 'en'],
    ['where is the Identity administration module', 'en'],
    ['where is Entra', 'en'],
    ['where can I find enterprise applications', 'en'],
    ['where in the admin centre do I allow users to consent', 'en'],
    ['where do I see the permissions', 'en'],
    ['how do I open the user consent settings', 'en'],
    ['how do I get to the admin centre', 'en'],
    ['which menu has the consent setting', 'en'],
    ['where can an administrator allow user consent', 'en'],
    ['waar staat de instelling', 'nl'],
    ['waar vind ik dat?', 'nl'],
    ['waar vind ik de instelling voor gebruikerstoestemming', 'nl'],
    ['waar staat toestemming en machtigingen in de portal', 'nl'],
    ['waar is de Identity-module', 'nl'],
    ['waar vind ik bedrijfstoepassingen', 'nl'],
    ['waar in Entra vind ik gebruikerstoestemming', 'nl'],
    ['hoe kom ik bij het beheercentrum', 'nl'],
  ])('is help, and asks for the guide (T20, T24): %j', (sentence, lang) => {
    expect(understand(sentence, lang)).toMatchObject({ intent: 'help' });
    expect(asksForGuide(sentence)).toBe(true);
  });

  it.each([
    ['where is my request', 'en'],
    ['where are we', 'en'],
    ['where is room 4', 'en'],
    ['where is the agenda of room 4', 'en'],
    ['where are the approvals', 'en'],
    ['where can I connect my mailbox', 'en'],
    ['where does contoso.com stand', 'en'],
    ['waar blijft mijn verzoek', 'nl'],
    ['waar staan we', 'nl'],
  ])('is something else than to ask where one’s own matter is: %j', (sentence, lang) => {
    expect(understand(sentence, lang).intent).not.toBe('help');
    expect(asksForGuide(sentence)).toBe(false);
  });

  it.each(['where do I start', 'where can I read about oauth', 'what is the Identity module', 'waar begin ik'])(
    'is not heard in %j',
    (sentence) => expect(asksForGuide(sentence)).toBe(false),
  );
});

it.each([
  ['can you read my mail?', 'data'],
  ['kun je mijn e-mail lezen?', 'data'],
  ['what now?', 'status'],
  ['my connections', 'status'],
  ['Mijn koppelingen', 'status'],
  ['disconnect my connections', null],
  ['wat nu?', 'status'],
  ['who is my administrator?', 'status'],
  ['wie is mijn beheerder?', 'status'],
  ['kannst du meine Mails lesen?', 'data'],
  ['peux-tu lire mes mails ?', 'data'],
  ['¿puedes leer mis correos?', 'data'],
  ['was nun?', 'status'],
  ['et maintenant ?', 'status'],
  ['¿y ahora qué?', 'status'],
  ['mes connexions', 'status'],
  ['does it read all my mail?', 'data'],
  ['can TaxCalc see my e-mails', 'data'],
  ['leest taxcalc al mijn mail?', 'data'],
  ['wie kan mijn mail zien', 'data'],
  ['liest TaxCalc alle meine Mails?', 'data'],
  ['est-ce que taxcalc lit tous mes mails ?', 'data'],
  ['¿lee taxcalc todo mi correo?', 'data'],
  ['is this legit?', 'data'],
  ['Is it safe', 'data'],
  ['can I trust this?', 'data'],
  ['is dit wel betrouwbaar?', 'data'],
  ['Ist das seriös?', 'data'],
  ['c’est une arnaque ?', 'data'],
  ['¿Es seguro?', 'data'],
  ['is it connected?', null],
  ['laat taxcalc mijn mail lezen', null],
  ['can I connect all my mailboxes', null],
  ['kan ik al mijn mail koppelen', null],
  ['remind my administrator', 'remind'],
  ['please remind Ben again', 'remind'],
  ['stuur ben een herinnering', 'remind'],
  ['herinner mijn beheerder', 'remind'],
  ['erinnere meinen Administrator bitte', 'remind'],
  ['relance mon administrateur', 'remind'],
  ['recuérdale a mi administrador', 'remind'],
  ['remind Ben about CR-1001', 'remind'],
  ['send a reminder to the administrator please', 'remind'],
  ['kun je de beheerder een herinnering sturen', 'remind'],
  ['stuur een herinnering aan de beheerder', 'remind'],
  ['kannst du den Admin nochmal erinnern', 'remind'],
  ['schick eine Erinnerung an den Admin', 'remind'],
  ["tu peux relancer l'admin ?", 'remind'],
  ["envoie un rappel à l'administrateur", 'remind'],
  ['recuérdaselo a Ben', 'remind'],
  ['puedes recordárselo al administrador', 'remind'],
  ['manda un recordatorio al administrador', 'remind'],
  ['send a reminder to me tomorrow', null],
  ['kannst du mich erinnern', null],
  ['who else can approve?', 'who_decides'],
  ['Ben is on holiday, who else can approve?', 'who_decides'],
  ['who was asked?', 'who_decides'],
  ['Ben is met vakantie, wie kan er nog goedkeuren?', 'who_decides'],
  ['wie mag dit beslissen', 'who_decides'],
  ['Ben ist im Urlaub, wer kann sonst noch genehmigen?', 'who_decides'],
  ['Ben est en vacances, qui d’autre peut approuver ?', 'who_decides'],
  ['Ben está de vacaciones, ¿quién más puede aprobar?', 'who_decides'],
  ['who approved it', null],
  ['I know who can approve: approve CR-1001', null],
  ['remind me tomorrow', null],
  ['remind Klaus of the meeting', null],
  ['herinner mij morgen', null],
  ['start over', 'start_over'],
  ['ik wil opnieuw beginnen', 'start_over'],
  ['noch einmal von vorn', 'start_over'],
  ['recommencer', 'start_over'],
  ['empezar de nuevo', 'start_over'],
  ['sign in again', null],
  ['opnieuw autoriseren', null],
  ['which roles do I hold?', 'roles'],
  ['welke rollen heb ik', 'roles'],
  ['welche Rollen habe ich?', 'roles'],
  ['quels rôles ai-je ?', 'roles'],
  ['¿qué roles tengo?', 'roles'],
  ['my admin is klaus@contoso.com', 'my_administrator'],
  ['mijn beheerder is Klaus Vogel', 'my_administrator'],
  ['mein Administrator heißt Klaus', 'my_administrator'],
  ['mon administrateur est klaus@contoso.com', 'my_administrator'],
  ['mi administrador es Klaus', 'my_administrator'],
  ['my admin is on holiday', null],
  ['mijn beheerder is ziek', null],
  ['my admin approved it', null],
  ['connect my mailbox', null],
  ['what now works is my mailbox', null],
])('the question "%s" has its answer (%s)', (text, answer) => {
  expect(questionIn(text)).toBe(answer);
});
