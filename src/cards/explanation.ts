import type { TextKey } from '../services/text/index.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
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
  view(
    { code, trouble, known, correlation, at, others, waiting, connection, deskPage, desk, which, elsewhere, deciding },
    words,
  ) {
    const keys = trouble && troubleKeys(words, trouble);
    // What it means is the headline; the rest of it and what to do follow.
    const meaning = keys ? words.say(keys.text) : '';
    const [headline, rest] = known ? headlineAndRest(meaning, words.language) : ['', meaning];
    // Helpdesk reads what to tell the person who met it.
    const promisesTap = keys !== null && toAsk.has(keys.next) && !waiting && !desk;
    const [yours] = promisesTap ? deciding : [];
    const next = promisesTap ? askWithoutTap(words, keys.next, yours) : keys && words.say(keys.next);
    const told = next && desk ? words.say('explanation.for_them', { next: { safe: next } }) : next;
    const said = told ? [...(rest === '' ? [] : [rest]), told] : [];
    // Of a code that nobody knows, who mends it would be a guess.
    const owner = trouble && known ? words.say(`explanation.owner.${trouble.owner}`) : '';
    const other = elsewhere
      ? [words.say('explanation.elsewhere', { app: elsewhere.enterpriseAppName, product: elsewhere.name })]
      : [];
    const asks =
      which.length > 0
        ? [words.say('explanation.which', { names: which.join(', '), example: `${code} ${which[0] ?? ''}` })]
        : [];
    const further =
      others.length > 0
        ? [words.say('explanation.others', { names: { safe: words.list(others.map((each) => words.markdown(each))) } })]
        : [];
    const unknown = known ? [] : [desk ? ('explanation.unknown.desk' as const) : ('explanation.unknown' as const)];
    const lead = [
      ...unknown.map((key) => sentence(words.say(key, { code }))),
      ...said.map(sentence),
      ...(owner ? [strong(owner)] : []),
      ...other.map(sentence),
      ...asks.map(sentence),
      ...further.map(sentence),
    ];
    const spoken = [
      ...unknown.map((key) => words.plain(key, { code })),
      ...said,
      ...(owner ? [owner] : []),
      ...other,
      ...asks,
      ...further,
    ];
    return {
      ...(headline === ''
        ? {
            ...frame(words, words.clean(code), spoken),
            ...heading('info', words.markdown(code), words.say('explanation.subtitle')),
          }
        : {
            ...frame(words, headline, spoken),
            ...heading('info', headline, words.say('explanation.subtitle.known', { code })),
          }),
      lead,
      ...factRows([
        [words.say('fact.correlation'), words.markdown(correlation ?? '')],
        [words.say('fact.happened'), at ? words.stamp(at) : ''],
      ]),
      ...actions({
        buttons: [
          ...(yours
            ? [
                button(
                  words.plain('button.open', { what: yours.number }),
                  'show_request',
                  { id: yours.number, version: yours.version },
                  { primary: true },
                ),
              ]
            : []),
          ...(waiting
            ? [button(words.plain('button.ask_administrator'), 'saw_admin_wall', waiting, { primary: true })]
            : []),
          ...(connection
            ? [button(words.plain('button.open', { what: nameOf(connection) }), 'show_connection', connection)]
            : []),
          ...(desk?.tenant
            ? [button(words.plain('button.whole_tenant'), 'show_tenant', { id: desk.tenant, version: 0 })]
            : []),
          ...(desk ? [] : [button(words.plain('button.my_status'), 'show_mine', noSubject)]),
        ],
        moreLinks: deskPage ? [link(words.plain('button.microsoft_page'), deskPage)] : [],
      }),
    };
  },
});

/** They promise the tap that asks an administrator. */
const toAsk: ReadonlySet<TextKey> = new Set<TextKey>([
  'code.AADSTS90093.next',
  'code.AADSTS90094.next',
  'code.AADSTS90095.next',
  'trouble.needs_admin.next',
]);

/** The same where the card has no such button: to an approver, the request that waits for them. */
function askWithoutTap(words: CardWords, next: TextKey, yours: { readonly number: string } | undefined): string {
  if (yours) return words.say('explanation.yours_to_decide', { number: { safe: yours.number } });
  const isForm = next === 'code.AADSTS90095.next';
  return words.say(isForm ? 'explanation.ask_administrator.form' : 'explanation.ask_administrator');
}

/** The first sentence; of one that gives its reason behind a colon, what it says before that. */
function headlineAndRest(text: string, language: string): readonly [string, string] {
  const [first] = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const [whole, headline = ''] = /^(.+?)(?:\s?:\s|\.?\s*$)/u.exec(first?.segment ?? '') ?? [''];
  const rest = text.slice(whole.length);
  return [headline, rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1)];
}
