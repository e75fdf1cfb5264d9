/**
 * What a company's name is compared by: in small letters, without accents, and without the signs in and between its words, so
 * that "Contoso, Inc." is found as "contoso inc". Folded here and stored, as a device's name is.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘´`.]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** A person's name, word by word: "Vries, Anna de" has those of "anna de vries". */
export const nameWords = (name: string): string[] =>
  [...new Set(nameKey(name).split(' '))].filter((word) => word !== '');
