/** How people say that a mailbox is shared. Data: a language is a row. */
const words: Readonly<Record<string, RegExp>> = {
  en: /\b(?:shared|group|team|common)\s+(?:mail ?box|inbox|mail)\b/i,
  nl: /\b(?:gedeelde?|gemeenschappelijke?|groeps|team)[\s-]?(?:postvak|mailbox|inbox|mail)/i,
};

/** The sentence calls the mailbox shared: nobody has its password, a member signs in (T48). */
export const saysShared = (text: string, language: string): boolean => words[language]?.test(text) ?? false;
