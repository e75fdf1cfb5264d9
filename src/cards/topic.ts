import type { Custody } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { actions, actionsShape, button, link, noSubject } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { whatItMay } from './parts/scopes.ts';
import { article } from './product-facts.ts';
import template from './topic.json' with { type: 'json' };

const paragraphs = [1, 2, 3] as const;

/** A short account in the standard terms (S5, S31), and what is done with data here (S21). */
export const topicCard = defineCard('topic', {
  template,
  shape: { ...headingShape, ...leadShape, ...factsShape, ...actionsShape },
  view({ topic, ofMail, product, link: page, custody, now }, words) {
    const headline = words.plain(`topic.${topic}.question`);
    // Who reads the mail is told shortly: what the bot reads, and what the product may.
    const told = (ofMail ? [1 as const] : paragraphs).map((n) => words.say(`topic.${topic}.text${n}`));
    const about = product && { product: product.name, publisher: product.publisher };
    // For what the product does with data nobody here can speak (S21).
    const texts = topic === 'data' && !ofMail ? [...told, ...custodyOf(words, custody)] : told;
    if (ofMail && product) texts.push(...whatItMay(words, product));
    if (topic === 'data' && about) texts.push(words.say('topic.data.product', about));
    return {
      ...frame(words, headline, texts),
      ...heading('info', headline),
      lead: texts.map(sentence),
      ...factRows([
        [words.say('fact.article'), product ? article(words, product, now) : ''],
        [words.say('fact.page_checked'), words.day(page.checked)],
      ]),
      ...actions({
        buttons: [button(words.plain('button.help'), 'help', noSubject)],
        moreLinks: [
          link(words.plain('button.microsoft_page'), page.url),
          ...(product ? [link(words.plain('button.open_article'), product.article.url)] : []),
        ],
      }),
    };
  },
});

/** Only what is so in this deployment: where it is kept, who can decrypt it, who sees it. */
const custodyOf = (words: CardWords, { keptIn, host, hasHelpdesk }: Custody): string[] => [
  words.say(`data.kept.${keptIn}`, { host }),
  words.say(`data.helpdesk.${hasHelpdesk ? 'named' : 'none'}`),
];
