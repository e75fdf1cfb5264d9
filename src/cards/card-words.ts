import type { TextKey, TextValues, Translator } from '../services/text/index.ts';
import { cleanUserText, escapeMarkdown } from './user-text.ts';

/** A value that is safe as it stands: made by us, or escaped already. Everything else counts as user text. */
interface Safe {
  readonly safe: string;
}

export type CardValues = Readonly<Record<string, string | number | Safe>>;

/**
 * The translator as the views use it. Values of a text are user text unless marked `safe`, so forgetting an escape is not
 * possible: `say` is for fields that render Markdown, `plain` for those that do not (buttons, badges, `speak`, inputs).
 */
export interface CardWords extends Omit<Translator, 't'> {
  say(key: TextKey, values?: CardValues): string;
  plain(key: TextKey, values?: CardValues): string;
  /** User text alone, for a field that renders Markdown. */
  markdown(text: string, longest?: number): string;
  /** User text alone, for a field that does not. */
  clean(text: string, longest?: number): string;
}

export function cardWords(translator: Translator): CardWords {
  const { t, ...rest } = translator;
  const fill = (values: CardValues | undefined, clean: (text: string) => string): TextValues =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? clean(value) : typeof value === 'number' ? value : value.safe,
      ]),
    );
  return {
    ...rest,
    say: (key, values) =>
      t(
        key,
        fill(values, (text) => escapeMarkdown(text)),
      ),
    plain: (key, values) =>
      t(
        key,
        fill(values, (text) => cleanUserText(text)),
      ),
    markdown: escapeMarkdown,
    clean: cleanUserText,
  };
}
