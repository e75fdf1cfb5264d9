import { describe, expect, it } from 'vitest';
import { saysOneMore } from '../../../src/bot/commands/one-more.ts';

describe('one more mailbox', () => {
  it.each([
    ['connect one more mailbox', 'connect another shared mailbox', 'add a second mailbox', 'connect my other mailbox'],
    ['connect another', 'connect one more.', 'connect my second e-mail account', 'connect an additional inbox'],
    ['koppel nog een postvak', 'koppel een tweede mailbox', 'mijn andere postvak koppelen', 'koppel er nog een'],
    ['noch ein Postfach verbinden', 'mein zweites Postfach verbinden', 'verbinde ein weiteres Postfach'],
    ['ein anderes Postfach verbinden', 'ein zusätzliches Firmenpostfach verbinden', 'verbinde noch eins'],
    ['connecter encore une boîte', 'connecte une autre boîte', 'connecte ma deuxième boîte', 'l’autre boîte'],
    ['connecter une boîte mail supplémentaire', 'connecte encore une'],
    ['conecta otro buzón', 'conecta mi segundo buzón', 'conecta un buzón más', 'conecta otro'],
  ])('is meant: %s, %s …', (...sentences) => {
    for (const each of sentences) expect([each, saysOneMore(each)]).toEqual([each, true]);
  });

  it.each([
    ['connect my mailbox, second try', 'connect my mailbox, give me a second', 'one second, connect my mailbox'],
    ['connect my mailbox on my other phone', 'connect my mailbox one more time', 'connect my mailbox another way'],
    ['give me a second to connect my mailbox', 'connect my mailbox to another product', 'connect my mailbox'],
    [
      'koppel mijn postvak, tweede poging',
      'koppel mijn postvak nog een keer',
      'koppel mijn postvak op mijn andere laptop',
    ],
    ['koppel mijn postvak aan een ander product', 'Postfach verbinden, zweiter Versuch', 'noch einmal mein Postfach'],
    ['mein Postfach bitte noch ein wenig anders verbinden', 'noch ein Versuch, mein Postfach zu verbinden'],
    ['connecte ma boîte encore une fois', 'connecte ma boîte, deuxième essai', 'une seconde, connecte ma boîte'],
    ['conecta mi buzón otra vez', 'conecta mi buzón, segundo intento', 'un segundo, conecta mi buzón'],
  ])('is not meant: %s, %s …', (...sentences) => {
    for (const each of sentences) expect([each, saysOneMore(each)]).toEqual([each, false]);
  });
});
