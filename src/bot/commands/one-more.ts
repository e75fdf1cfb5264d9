import { normalise } from '../understanding/tokens.ts';

interface Words {
  /** Stand before a mailbox of which there is one already. */
  readonly before: string;
  readonly mailbox: string;
  /** Stand behind it. */
  readonly behind?: string;
  /** Say it at the end of the sentence, without the word for a mailbox. */
  readonly alone: string;
  /** "A second, my mailbox …": behind these nothing belongs to the words before. */
  readonly between: string;
}

/** How people say that they mean one more mailbox, and not one more try. Data: a language is a row. */
const words: readonly Words[] = [
  {
    before: 'another|one more|(?:second|third|additional|extra)|(?:an?|my|the|our) other',
    mailbox: 'mail ?box(?:es)?|inbox|e-?mail|mail|account|address|one',
    alone: 'another|one more',
    between: 'my|the|our|to|on|of|for|with|and|then|please',
  },
  {
    before: 'nog (?:een|1|n)|(?:een|mijn|het|de|ons|onze) andere?|tweede|derde|extra',
    mailbox: 'postvak(?:ken)?|postbus|mailbox(?:en)?|inbox|e-?mail\\w*|mail|account|adres',
    behind: 'erbij',
    alone: 'nog (?:een|1|eentje)|er nog (?:een|1) bij',
    between: 'mijn|het|de|ons|onze|aan|op|met|en|graag',
  },
  {
    before: 'noch (?:ein\\w*|1)|ander(?:e[snrm]?)?|weitere[snrm]?|zweite[snrm]?|dritte[snrm]?|zusatzliche[snrm]?',
    mailbox: '\\w*postfach(?:er)?|mailbox(?:en)?|e-?mail\\w*|mail\\w*|konto|adresse|account',
    alone: 'noch (?:ein(?:e|es|en|s)?|1)',
    between: 'mein\\w*|unser\\w*|das|die|der|an|auf|mit|und|bitte|mal',
  },
  {
    before: 'encore (?:une?|1)|autres?|deuxieme|seconde?|troisieme',
    mailbox: 'boites?|messagerie|compte|adresse|e-?mail|mail|courriel',
    behind: '(?:mail |aux lettres |de messagerie )?(?:supplementaire|de plus)',
    alone: 'encore une|une autre',
    between: 'ma|mon|mes|notre|la|le|sur|avec|a|et',
  },
  {
    before: 'otr[oa]s?|segund[oa]|tercer[oa]?',
    mailbox: 'buzon(?:es)?|correo|cuenta|direccion|bandeja|e-?mail|mail',
    behind: '(?:de correo )?(?:adicional|mas)',
    alone: 'otr[oa]|un[oa] mas',
    between: 'mi|el|la|nuestr[oa]|a|en|con|y|por',
  },
];

const says = words.flatMap(({ before, mailbox, behind, alone, between }) => [
  new RegExp(`\\b(?:${before}) (?:(?!(?:${between})\\b)\\w+ ){0,2}(?:${mailbox})\\b`, 'u'),
  new RegExp(`\\b(?:${alone})[ .!]*$`, 'u'),
  ...(behind ? [new RegExp(`\\b(?:${mailbox}) (?:${behind})\\b`, 'u')] : []),
]);

/** "One more mailbox", "nog een postvak": not the one that is connected already. */
export const saysOneMore = (text: string): boolean => {
  const said = normalise(text.slice(0, 300).replaceAll(/['’]/gu, ' '));
  return says.some((each) => each.test(said));
};
