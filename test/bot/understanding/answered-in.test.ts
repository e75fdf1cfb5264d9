import { describe, expect, it } from 'vitest';
import { type AnsweredIn, answeredAfter, answeredIn } from '../../../src/bot/understanding/answered-in.ts';
import { languages } from '../../../src/bot/understanding/languages/index.ts';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const { understand } = createUnderstanding();
const answered = (before: AnsweredIn, ...sentences: string[]): AnsweredIn =>
  sentences.reduce((now, sentence) => answeredAfter(now, understand(sentence, now.locale ?? undefined)), before);
const client = (locale: string | null): AnsweredIn => ({ locale, localeFrom: 'client' });
const spoken = (locale: string): AnsweredIn => ({ locale, localeFrom: 'sentence' });
const chosen = (locale: string): AnsweredIn => ({ locale, localeFrom: 'choice' });

describe('the language of the answers', () => {
  it.each<[AnsweredIn | null, string | null, AnsweredIn]>([
    [null, 'nl-BE', client('nl-BE')],
    [null, null, client(null)],
    [client('nl-NL'), 'en-GB', client('en-GB')],
    [client('nl-NL'), null, client('nl-NL')],
    [spoken('nl'), 'en-GB', spoken('nl-GB')],
    [spoken('nl'), null, spoken('nl')],
    [spoken('nl-NL'), 'en-US', spoken('nl-NL')],
    [chosen('fr'), 'en-GB', chosen('fr-GB')],
    [chosen('en-US'), 'nl-NL', chosen('en-US')],
  ])('begins, from %j and the client’s %s, as %j', (known, said, before) => {
    expect(answeredIn(known, said)).toEqual(before);
  });

  it.each<[AnsweredIn, string, AnsweredIn]>([
    [client('en-GB'), 'koppel mijn mailbox', spoken('nl-GB')],
    [client('en-GB'), 'hulp', spoken('nl-GB')],
    [client('en-GB'), 'status', client('en-GB')],
    [client('nl-BE'), 'koppel mijn mailbox', spoken('nl-BE')],
    [client('nl-BE'), 'connect my mailbox', spoken('en-BE')],
    [client(null), 'connect my mailbox', spoken('en')],
    // The English words of commands are on buttons and in articles everywhere.
    [client('nl-NL'), 'show finance@contoso.com', client('nl-NL')],
    // Who reads Italian has to write in another language, since Italian is not understood.
    [client('it-IT'), 'connect my mailbox', client('it-IT')],
    [client('it-IT'), 'koppel mijn mailbox', spoken('nl-IT')],
    [client('en-GB'), 'verbinde bitte mein Postfach', spoken('de-GB')],
    [client('en-GB'), 'connecte ma boîte mail', spoken('fr-GB')],
    [client('en-GB'), 'conecta mi buzón por favor', spoken('es-GB')],
    [client('de-DE'), 'connect my mailbox', spoken('en-DE')],
    [spoken('nl'), 'what is the status of my request?', spoken('en')],
    [spoken('en'), 'wat is de stand van mijn verzoek?', spoken('nl')],
    [chosen('fr'), 'what is the status of my request?', chosen('fr')],
    [chosen('en'), 'koppel mijn mailbox alsjeblieft', chosen('en')],
  ])('after %j and %j is %j', (before, sentence, now) => {
    expect(answered(before, sentence)).toEqual(now);
  });

  it.each([
    ['status of anna de vries', 'en'],
    ['status of Ludwig van der Rohe', 'en'],
    ['what is the status of El Pozo', 'en'],
    ['status van anna de la cruz', 'nl'],
    ['wie ist der Stand von Maria del Carmen', 'de'],
    ['où en est Jan van den Berg', 'fr'],
    ['estado de Karin von der Leyen', 'es'],
  ])('takes no name for words of a language: %j', (sentence, language) => {
    for (const { code } of languages) {
      const { locale } = answered(spoken(code), sentence);
      expect([code, language]).toContain(locale);
    }
    expect(answered(spoken(language), sentence)).toEqual(spoken(language));
  });

  it.each(['yes it can', 'ok go on', 'thank you', 'no thanks', 'das ist es', 'c’est moi', 'sí, por favor'])(
    'is not turned by %j, which says little',
    (sentence) => {
      for (const { code } of languages) expect(answered(spoken(code), sentence)).toEqual(spoken(code));
      expect(answered(client('nl-NL'), 'yes it can')).toEqual(client('nl-NL'));
    },
  );

  it.each(['ok', 'status', 'help', 'anna@contoso.com', 'CR-1001', 'connect anna@contoso.com', 'TaxCalc-Hub', '👍', ''])(
    'is not turned back by %j',
    (short) => {
      expect(answered(spoken('nl'), short)).toEqual(spoken('nl'));
      expect(answered(spoken('en'), short)).toEqual(spoken('en'));
    },
  );

  it('keeps the region, by which dates are written, from one language to the next and back', () => {
    expect(answered(client('en-US'), 'koppel mijn mailbox', 'what is the status of my request?')).toEqual(
      spoken('en-US'),
    );
  });

  it('is not turned by a single word of the other language', () => {
    expect(answered(spoken('en'), 'annuleer', 'hulp', 'koppel anna@contoso.com', 'goedkeuringen')).toEqual(
      spoken('en'),
    );
    expect(answered(spoken('nl'), 'nvm', 'commands', 'show contoso.com')).toEqual(spoken('nl'));
  });
});
