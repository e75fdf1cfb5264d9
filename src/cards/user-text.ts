/** Longest user text inside a sentence; longer ones end in an ellipsis. */
const inSentence = 80;

// Controls, zero-width and bidirectional marks: they hide text or turn it round. The joiner of emoji (U+200D) stays.
const unseen = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const mention = /<\s*\/?\s*at\b[^>]*>?/giu;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * What somebody typed or is called, as harmless plain text: one line, no mention tags, no hidden or turning characters,
 * capped. For places that render no Markdown (buttons, `speak`, inputs).
 */
export function cleanUserText(text: string, longest = inSentence): string {
  let line = text.replace(/\s+/gu, ' ').replace(unseen, '');
  // Removing a tag can join the halves of another one.
  for (let before = ''; before !== line; ) {
    before = line;
    line = line.replace(mention, '');
  }
  // Teams expands {{DATE(…)}} and its like on the client.
  line = line.replaceAll('{{', '{ {').trim();
  const characters = [...line];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/**
 * The same for fields that render Markdown: nothing in it becomes a link, emphasis or list (facts/teams-bot.md section 4).
 * Dots, hyphens and the like are escaped only where they can mean something, so that addresses stay readable in clients
 * that show backslashes.
 */
export function escapeMarkdown(text: string, longest = inSentence): string {
  const escaped = cleanUserText(text, longest)
    .replace(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replace(/!(?=\\\[)/gu, '\\!')
    .replace(/^([#+\-=])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/:\/\//gu, '\\://')
    .replace(/\bwww\./giu, (start) => start.replace('.', '\\.'));
  return rightToLeft.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}

/** An address of ours that is there to be copied: only what Markdown would eat is escaped, so that it can be taken as it stands. */
export const addressToCopy = (url: string): string => url.replace(/[\\`*_[\]~]/gu, '\\$&');
