/** The same words with their request numbers on one line each: browsers break them behind the hyphen. Typed like that they are understood. */
export const unbroken = (words: string): string => words.replace(/\bCR-(?=\d)/gu, 'CR\u2011');
