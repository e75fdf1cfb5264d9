/** How people say that a mailbox is shared. Data: a language is a row. */
const words: Readonly<Record<string, RegExp>> = {
  en: /(?<!(?:\bnot?|n't)\s+(?:an?\s+)?)\b(?:shared|group|team|common|joint|department(?:al)?)\s+(?:mail ?box|inbox|e-?mail|mail|account|address)\b/i,
  nl: /(?<!\b(?:geen|niet (?:een|de|het))\s+)\b(?:gedeelde?|gemeenschappelijke?|gezamenlijke?|shared|groeps|team|afdelings)[\s-]?(?:postvak|mailbox|inbox|e-?mail|mail|account|adres)/i,
};

/** The sentence calls the mailbox shared: nobody has its password, a member signs in (T48). */
export const saysShared = (text: string, language: string): boolean => words[language]?.test(text) ?? false;
