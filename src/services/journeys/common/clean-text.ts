// Controls (but for line breaks), format signs that are not seen, and the marks that turn the direction of writing.
const unseen = /[\p{Cc}\p{Cf}\p{Co}]/gu;

/**
 * What a person typed, fit to be stored and shown: no half characters, no invisible ones, at most `most` characters.
 * Blank text becomes empty. Joiners inside emoji are kept.
 */
export function cleanText(text: string, most: number): string {
  const visible = text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .replace(unseen, (sign) => (sign === '\n' || sign === '\u200D' ? sign : ''))
    .trim();
  const blank = visible.replaceAll('\u200D', '').trim() === '';
  return blank ? '' : [...visible].slice(0, most).join('').trim();
}
