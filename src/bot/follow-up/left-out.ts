/** Say, right before a number or right behind it, that it is not that one. Data: a language is a row. */
const words: readonly { readonly before: string; readonly behind: string }[] = [
  {
    before: '(?:but |and |(?:all|everything|everyone) )?(?:but|not|instead of|rather than|except|without)',
    behind: 'not',
  },
  { before: '(?:maar |en )?(?:niet|in plaats van|behalve)', behind: 'niet' },
  { before: '(?:aber |und )?(?:nicht|statt|ausser|außer)', behind: 'nicht' },
  { before: '(?:mais |et )?(?:pas|non pas|au lieu de|sauf)', behind: 'non' },
  { before: '(?:pero |y )?(?:no|en lugar de|en vez de|excepto|salvo)', behind: 'no' },
];

const number = String.raw`(?:request )?(?:#|cr[-_#:. ]?)\d{1,9}`;
const any = (list: (each: (typeof words)[number]) => string): string => words.map(list).join('|');
const leftOut = new RegExp(
  String.raw`[\s,;]*(?<![\p{L}\p{N}])(?:(?:${any(({ before }) => before)})\s+${number}|${number}\s+(?:${any(({ behind }) => behind)}))(?=\s*(?:[,;.!]|$))`,
  'giu',
);
const named = new RegExp(number, 'iu');
const longest = 200;

/** "Approve CR-1001" of "approve CR-1001, not CR-1002"; null: no number is left out, or none would be left. */
export function withoutLeftOut(text: string): string | null {
  if (text.length > longest || text.includes('?')) return null;
  const rest = text.replaceAll(leftOut, '').replace(/^[\s,;]+/u, '');
  return rest !== text && named.test(rest) ? rest : null;
}

/** A number that is left out is the only one: "approve all but CR-1001". */
export const leavesOut = (text: string): boolean => !text.includes('?') && text.search(leftOut) >= 0;
