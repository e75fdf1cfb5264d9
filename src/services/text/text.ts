import { createInstance } from 'i18next';
import { createFormats, type Formats } from './formats.ts';
import { type Language, languages, resources, type TextKey } from './languages.ts';

/** Values for a text. `count` chooses the plural form. They are inserted as they are: escaping is the view's job. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Speaks one language, and formats dates and numbers as the person's region writes them. */
export interface Translator extends Formats {
  readonly language: Language;
  t(key: TextKey, values?: TextValues): string;
  /** For keys that come from data, such as a product's steps. */
  has(key: string): key is TextKey;
  /** All texts whose key begins so, as they are written: with `{{name}}` where a value comes. */
  under(prefix: string): readonly string[];
}

/** Who reads: in which language and region, and in which zone the times are; null: not known. */
export interface Reader {
  readonly locale: string | null;
  readonly zone: string | null;
}

export interface Text {
  /** The translator for a client's locale: `nl-BE` speaks Dutch, an unknown or malformed locale English. Times are UTC unless a known zone is given. */
  in(locale: string | null, timeZone?: string): Translator;
}

/** What stands where a value was forgotten: visible, so that a test or a reader finds it. */
export const missingValue = (name: string): string => `⟦${name}⟧`;

// Locales and zones come from clients: an endless variety of them must not fill the memory.
const mostKept = 200;

/** All texts in all languages, read from files at import: no network, nothing to wait for. */
export function createText(): Text {
  const i18n = createInstance();
  // Started in place: with no backend to load from, init has finished when it returns.
  void i18n.init({
    initAsync: false,
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: [...languages],
    keySeparator: false,
    nsSeparator: false,
    // Markdown and HTML need different escapes, so each view makes its own.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text: string, match: RegExpExecArray) => missingValue(match[1]?.trim() ?? ''),
    resources: Object.fromEntries(languages.map((language) => [language, { translation: resources[language] }])),
  });

  const kept = new Map<string, Translator>();
  const make = (locale: string, timeZone: string): Translator => {
    const language = languageOf(locale);
    const translate = i18n.getFixedT(language);
    // Most texts hold no value, and i18next takes as long for them as for the others.
    const whole = new Map<TextKey, string>();
    const saysWhole = (key: TextKey): string => {
      const said = whole.get(key) ?? translate(key, {});
      whole.set(key, said);
      return said;
    };
    return {
      ...createFormats(locale, timeZone),
      language,
      t: (key, values = {}) =>
        Object.keys(values).length > 0 ? endedOnce(translate(key, { ...values }), values) : saysWhole(key),
      has: (key): key is TextKey => i18n.exists(key, { lng: language }),
      under: (prefix) =>
        Object.entries(resources[language]).flatMap(([key, written]) => (key.startsWith(prefix) ? [written] : [])),
    };
  };

  return {
    in(asked, timeZone = 'UTC') {
      const locale = knownLocale(asked);
      const name = `${locale} ${timeZone}`;
      const found = kept.get(name) ?? make(locale, knownZone(timeZone));
      // Who was used last stands last; with too many, the first one goes.
      kept.delete(name);
      kept.set(name, found);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
      return found;
    },
  };
}

/** A sentence that ends with "CTOUCH Europe B.V." needs no full stop of its own. */
function endedOnce(said: string, values: TextValues): string {
  if (!said.includes('..')) return said;
  return Object.values(values).reduce<string>(
    (all, value) => (typeof value === 'string' && value.endsWith('.') ? all.replaceAll(`${value}.`, () => value) : all),
    said,
  );
}

const languageOf = (locale: string): Language =>
  languages.find((language) => language === locale.split('-', 1)[0]) ?? 'en';

/** Kept by a process that knew it, perhaps: one that does not must still be able to answer. */
function knownZone(asked: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** The region matters for dates, so it stays where the language is one of ours. */
function knownLocale(asked: string | null): string {
  const { language, region } = partsOf(asked);
  if (!(languages as readonly string[]).includes(language)) return 'en';
  return region ? `${language}-${region}` : language;
}

/** The language, as it is written in the region of this locale: people keep their dates when the language changes. */
export function inRegionOf(locale: string | null, language: string): string {
  const { region } = partsOf(locale);
  return region ? `${language}-${region}` : language;
}

function partsOf(locale: string | null): Pick<Intl.Locale, 'language' | 'region'> {
  try {
    return new Intl.Locale(locale ?? 'en');
  } catch {
    return new Intl.Locale('en');
  }
}
