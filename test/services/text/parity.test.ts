import { describe, expect, it } from 'vitest';
import { apps } from '../../../sandbox/cloud/world.ts';
import { ownProduct } from '../../../src/services/catalogue/own-app.ts';
import catalogue from '../../../src/services/catalogue/products.json' with { type: 'json' };
import glossary from '../../../src/services/text/glossary.json' with { type: 'json' };
import { type Language, languages, resources } from '../../../src/services/text/languages.ts';

const others = languages.filter((language) => language !== 'en');
const plural = /_(zero|one|two|few|many|other)$/u;
const stem = (key: string): string => key.replace(plural, '');
const isPlural = (key: string): boolean => plural.test(key);

const valuesOf = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name ?? '').sort();

it('no sign of a French sentence comes to stand at the beginning of a line', () => {
  expect(Object.entries(resources.fr).filter(([, text]) => / [?;:!»]|« /u.test(text))).toEqual([]);
});

describe.each(others)('the texts in %s', (language) => {
  const english = resources.en;
  const theirs = resources[language];
  const stems = (texts: Readonly<Record<string, string>>): Set<string> => new Set(Object.keys(texts).map(stem));

  it('have the same keys as English', () => {
    expect([...stems(theirs)].sort()).toEqual([...stems(english)].sort());
  });

  it('name the button that a page sends its reader to as the card does', () => {
    const bare = (text = ''): string => text.replace(/[“”„‘’‚«»\s]/gu, '');

    expect(bare(theirs['page.rights.send'])).toContain(bare(theirs['button.saw_wall']));
  });

  it('name what is to be typed in the reader’s language, which is understood', () => {
    // In Dutch two of these are words of the language.
    const words = language === 'nl' ? 'language|what is consent' : 'status|help|language|what is consent';
    const typed = new RegExp(`[“«„]\\s?(?:${words})\\b`, 'u');

    expect(Object.entries(theirs).filter(([, text]) => typed.test(text))).toEqual([]);
  });

  it('have every plural form that their language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(Object.keys(english).filter(isPlural).map(stem));
    const missing = [...counted].flatMap((key) => needed.map((form) => `${key}_${form}`)).filter((key) => !theirs[key]);

    expect(missing).toEqual([]);
  });

  it('use the same values as English', () => {
    const differing = Object.keys(english).filter(
      (key) => theirs[key] && `${valuesOf(english[key] ?? '')}` !== `${valuesOf(theirs[key])}`,
    );

    expect(differing).toEqual([]);
  });

  it('are translated, not copied', () => {
    // Made of values or names alone, or the same word in both languages.
    const same = new Set([
      'button.open',
      'button.help',
      'fact.product',
      'fact.tenant',
      'request.state.open',
      'term.tenant',
    ]);
    const copied = Object.keys(english).filter(
      (key) =>
        !same.has(key) &&
        theirs[key] === english[key] &&
        /\p{L}{3}/u.test((english[key] ?? '').replace(/\{\{\w+\}\}|Microsoft/gu, '')),
    );

    expect(copied).toEqual([]);
  });
});

interface Term {
  readonly term: string;
  readonly forms?: readonly string[];
  readonly avoid: readonly string[];
}

// What people type and what Microsoft's pages say is quoted and keeps its own words, its role names too; so do values,
// the bot's name and, in English, the role names without quotation marks.
const ownWords = (text: string): string =>
  text.replace(
    /“[^”]*”|„[^“”]*[“”]|«[^»]*»|\{\{\w+\}\}|Consent Concierge|(?:Global|Privileged Role|(?:Cloud )?Application) Administrator/gu,
    ' ',
  );
const holds = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(ownWords(text));
const termOf = (concept: keyof typeof glossary, language: Language): Term => glossary[concept][language];

describe.each(Object.keys(glossary) as (keyof typeof glossary)[])('the concept %s', (concept) => {
  it.each(languages)('is never called by another name in %s (S31)', (language) => {
    const strays = Object.entries(resources[language]).filter(([, text]) =>
      termOf(concept, language).avoid.some((word) => holds(text, word)),
    );

    expect(strays).toEqual([]);
  });

  it.each(others)('is named in the same texts in English and in %s (S31)', (language) => {
    const named = (each: Language, key: string): boolean => {
      const { term, forms = [] } = termOf(concept, each);
      return [term, ...forms].some((form) => holds(resources[each][key] ?? '', form));
    };
    const differing = Object.keys(resources.en).filter(
      (key) => resources[language][key] !== undefined && named('en', key) !== named(language, key),
    );

    expect(differing).toEqual([]);
  });
});

describe.each(languages)('what is said in %s', (language) => {
  const texts = Object.entries(resources[language]);

  it('names the two levels by their fixed terms (S31)', () => {
    const { [`level.application.title`]: application, [`level.user.title`]: user } = resources[language];

    expect(application?.toLowerCase()).toBe(glossary.applicationLevel[language].term.toLowerCase());
    expect(user?.toLowerCase()).toBe(glossary.userLevel[language].term.toLowerCase());
  });

  it('promises no absolute safety of data (S21)', () => {
    const promises =
      /completely safe|perfectly safe|100 ?%|guarantee|never (be )?(leak|lost|stolen)|always secure|volledig veilig|helemaal veilig|gegarandeerd|garand|nooit (uit)?lekken|altijd veilig|garantiert|völlig sicher|garantissons|garantizamos|totalement sûr|totalmente segur|siempre segur/iu;

    expect(texts.filter(([, text]) => promises.test(text))).toEqual([]);
  });

  it('never says that something went wrong without saying what', () => {
    expect(
      texts.filter(([, text]) =>
        /something went wrong|er is iets (mis|fout) ?gegaan|oops|oeps|etwas ist schief|une erreur est survenue|algo (salió|ha ido) mal/iu.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  it('has no HTML, no template marks and no stray spaces', () => {
    expect(texts.filter(([, text]) => /<\/?\w+|\$\{|\$t\(|^\s|\s$| {2}/u.test(text))).toEqual([]);
  });

  it('tells every step of every product in the catalogue (S1)', () => {
    const steps = catalogue.products.flatMap(({ id, steps: { before, after } }) =>
      [...before, ...after].map((step) => `step.${id}.${step}`),
    );

    expect(steps.filter((key) => !(key in resources[language]))).toEqual([]);
  });

  it('has the four sentences of every permission that a product asks for, or that is described at all (S9)', () => {
    const described = Object.keys(resources.en).flatMap(
      (key) => /^scope\.(.+)\.(?:can|cannot|why|without)$/u.exec(key)?.[1] ?? [],
    );
    const asked = Object.values(apps).flatMap(({ product, scopes }) => (product ? scopes : []));
    // What nobody has described says so itself, and so does what works without anybody signed in.
    const scopes = new Set([...described, ...asked, 'other', 'application']);
    const expected = [...scopes].flatMap((scope) =>
      ['can', 'cannot', 'why', 'without'].map((part) => `scope.${scope}.${part}`),
    );

    expect(asked.length).toBeGreaterThan(5);
    expect(expected.filter((key) => !resources[language][key])).toEqual([]);
  });

  it('says of every permission of the bot’s own app what it is used for (S9)', () => {
    const own = ownProduct({ clientId: 'c' }).scopes.map(({ name }) => `directory.reads.${name}`);

    expect(own.filter((key) => !resources[language][key])).toEqual([]);
  });
});
