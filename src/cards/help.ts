import { z } from 'zod';
import { type Topic, topics, type Verb } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import help from './help.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { article } from './product-facts.ts';

const groupOf: Readonly<Record<string, 'approver' | 'helpdesk'>> = {
  approve_request: 'approver',
  deny_request: 'approver',
  list_pending: 'approver',
  status_lookup: 'helpdesk',
  reports: 'helpdesk',
};

interface Command {
  readonly example: string;
  readonly key: string;
}

/** The commands with an example each, as they are registered, so that help agrees with what the bot can do. */
export const helpCard = defineCard('help', {
  template: help,
  shape: {
    ...headingShape,
    ...leadShape,
    commands: z.array(z.object({ example: z.string(), does: z.string() })),
    hasCommands: z.boolean(),
    topicsTitle: z.string(),
    topics: z.array(
      z.object({ question: z.string(), shown: z.string(), verb: z.string(), id: z.string(), v: z.number() }),
    ),
    footer: z.string(),
    ...detailsShape,
    ...actionsShape,
  },
  view({ commands, products, now }, words) {
    const hasCommands = commands.length > 0;
    const headline = words.plain(hasCommands ? 'help.headline' : 'help.topics.title');
    const lead = hasCommands ? 'help.lead' : 'help.topics.lead';
    const questions = topics.map((topic) => words.plain(`topic.${topic}.question`));
    const examples = commands.map(({ example }) => words.quoted(words.clean(example)));
    const of = (group: 'user' | 'approver' | 'helpdesk') =>
      commands.filter(({ key }) => (groupOf[key] ?? 'user') === group).map((each) => row(words, each));
    return {
      ...frame(words, headline, [words.plain(lead), words.list(hasCommands ? examples : questions)]),
      ...heading('info', headline),
      lead: [sentence(words.say(lead))],
      commands: of('user'),
      hasCommands,
      topicsTitle: words.say('help.topics.title'),
      topics: topics.map((topic) => topicRow(words, topic)),
      footer: words.say('help.footer'),
      // What only some can do, and the articles: every answer stands on one; how old it is belongs beside it (T1).
      ...details(words, [
        ...(['approver', 'helpdesk'] as const).map(
          (group) =>
            [
              words.say(`help.group.${group}`),
              of(group)
                .map(({ example, does }) => `${example}: ${does}`)
                .join('\n\n'),
            ] as const,
        ),
        [
          words.say('help.articles.title'),
          products.map((product) => `${words.markdown(product.name)}: ${article(words, product, now)}`).join('\n\n'),
        ],
      ]),
      ...actions({
        buttons: [
          button(words.plain('button.connect_mailbox'), 'open_mailbox_form', noSubject),
          button(words.plain('button.connect_device'), 'open_device_form', noSubject),
          button(words.plain('button.my_status'), 'show_mine', noSubject),
          button(words.plain('button.pending'), 'show_pending', noSubject),
        ],
      }),
    };
  },
});

function row(words: CardWords, { example, key }: Command) {
  const does = `help.command.${key}`;
  return {
    example: words.quoted(words.markdown(example)),
    does: words.has(does) ? words.say(does) : words.say('help.command.other'),
  };
}

/** Topics are more than a card takes buttons, so each is a line that can be tapped. */
function topicRow(words: CardWords, topic: Topic) {
  const verb: Verb = `topic_${topic}`;
  const question = words.plain(`topic.${topic}.question`);
  return { question, shown: words.say('help.topic', { question }), verb, id: '', v: 0 };
}
