import { defineCard, frame } from './card.ts';
import template from './explanation.json' with { type: 'json' };
import { nameOf } from './kind-words.ts';
import { actions, actionsShape, button, link, noSubject } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence, strong } from './parts/lead.ts';
import { troubleKeys } from './trouble-words.ts';

/** What a pasted error code means, what to do about it, and who mends it; says so where the code is not known. */
export const explanationCard = defineCard('explanation', {
  template,
  shape: { ...headingShape, ...leadShape, ...factsShape, ...actionsShape },
  view({ code, trouble, known, correlation, at, waiting, connection, deskPage, which, elsewhere }, words) {
    const keys = trouble && troubleKeys(words, trouble);
    const said = keys ? [words.say(keys.text), words.say(keys.next)] : [];
    const owner = trouble ? words.say(`explanation.owner.${trouble.owner}`) : '';
    const other = elsewhere
      ? [words.say('explanation.elsewhere', { app: elsewhere.enterpriseAppName, product: elsewhere.name })]
      : [];
    const asks =
      which.length > 0
        ? [words.say('explanation.which', { names: which.join(', '), example: `${code} ${which[0] ?? ''}` })]
        : [];
    const unknown = known ? [] : [deskPage ? ('explanation.unknown.desk' as const) : ('explanation.unknown' as const)];
    const lead = [
      ...unknown.map((key) => sentence(words.say(key, { code }))),
      ...said.map(sentence),
      ...(owner ? [strong(owner)] : []),
      ...other.map(sentence),
      ...asks.map(sentence),
    ];
    const spoken = [
      ...unknown.map((key) => words.plain(key, { code })),
      ...said,
      ...(owner ? [owner] : []),
      ...other,
      ...asks,
    ];
    return {
      ...frame(words, words.clean(code), spoken),
      ...heading('info', words.markdown(code), words.say('explanation.subtitle')),
      lead,
      ...factRows([
        [words.say('fact.correlation'), words.markdown(correlation ?? '')],
        [words.say('fact.happened'), at ? words.dateTime(at) : ''],
      ]),
      ...actions({
        buttons: [
          ...(waiting
            ? [button(words.plain('button.ask_administrator'), 'saw_admin_wall', waiting, { primary: true })]
            : []),
          ...(connection
            ? [button(words.plain('button.open', { what: nameOf(connection) }), 'show_connection', connection)]
            : []),
          ...(deskPage ? [] : [button(words.plain('button.my_status'), 'show_mine', noSubject)]),
        ],
        moreLinks: deskPage ? [link(words.plain('button.microsoft_page'), deskPage)] : [],
      }),
    };
  },
});
