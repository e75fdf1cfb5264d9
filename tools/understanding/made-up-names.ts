/**
 * Names that nobody ever heard, of beginnings and ends of names of many lands: so it is learned what stands around a name, not
 * the name.
 */
const beginnings = `
  Ade Aino Ami Anah Bal Bei Bol Bran Cae Chid Cos Dari Drag Eir Ekat Emek Fadu Fior Gan Ghis Guð Hal Haru Ige Ilm Ing Jar Jov
  Kal Kaz Kez Laur Leng Lub Mah Mbe Mila Nko Nur Oksa Olu Ond Paz Per Pran Quy Rag Rez Sefa Shiv Sine Taj Tiph Tze Uche Ulr
  Vas Vik Wamb Wiel Xio Yael Yori Zdzi Zen Żan`
  .trim()
  .split(/\s+/);
const ends = `
  a ah ai an ara ata bo da dis don ela emi ene esh ette gard han hild i iah ic ina ing io ira is ita ja ka ko kova la len lia
  lou mar mir na nath ne neth nia o ola olt on ora oš rah raj ren ria sen sha slav stein su ta than tje to u ulu va ville vin
  wen wyn ya yo za zu`
  .trim()
  .split(/\s+/);
export const firms = [
  '{}',
  '{} {}',
  '{} & {}',
  '{} Group',
  '{} Legal',
  '{} Foods',
  '{} Partners',
  '{} BV',
  '{} GmbH',
  '{} SA',
];
export const people = ['{}', '{}', '{} {}', '{}', '{} {}'];

/** A name in one of the forms, the same for the same number: "Halville Ewaara", "Milavin & Kenza". */
export function madeUp(forms: readonly string[], number: number): string {
  let left = number;
  const next = (of: readonly string[]): string => {
    left = (Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ 0x9e3779b9) >>> 0;
    return of[left % of.length] ?? '';
  };
  return next(forms).replace(/\{\}/g, () => `${next(beginnings)}${next(ends)}`);
}
