/** How people say whose a mailbox is. Data: a language is a row. */
interface Words {
  readonly shared: RegExp;
  /** Somebody's, who is not named. */
  readonly theirs: RegExp;
  /** The speaker's own one. */
  readonly mine: RegExp;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    shared:
      /(?<!(?:\bnot?|n't)\s+(?:an?\s+)?)\b(?:shared|group|team|common|joint|department(?:al)?)\s+(?:mail ?box|inbox|e-?mail|mail|account|address)\b/i,
    theirs:
      /\b(?:his|her|their|(?:somebody|someone)(?: else)?'?s|(?:colleague|co-?worker|boss|manager|assistant)'?s?)\s+(?:mail ?box|inbox|e-?mail|mail|account)\b|\b(?:mail ?box|inbox) of (?:a|my|our|his|her|their|some)/i,
    mine: /\b(?:my|my own)\s+(?:mail ?box|inbox|e-?mail|mail|account)\b(?!\s+of\b)/i,
  },
  nl: {
    shared:
      /(?<!\b(?:geen|niet (?:een|de|het))\s+)\b(?:gedeelde?|gemeenschappelijke?|gezamenlijke?|shared|groeps|team|afdelings)[\s-]?(?:postvak|mailbox|inbox|e-?mail|mail|account|adres)/i,
    theirs:
      /\b(?:zijn|haar|hun|iemands|(?:collega|baas|manager)(?:'?s)?)\s+(?:postvak|mailbox|inbox|e-?mail|mail|account)\b|\b(?:postvak|mailbox|inbox) van (?:een|mijn|onze|zijn|haar|hun|iemand)/i,
    mine: /\b(?:mijn|m'n|mn)\s+(?:eigen\s+)?(?:postvak|mailbox|inbox|e-?mail|mail|account)\b(?!\s+van\b)/i,
  },
  de: {
    shared:
      /(?<!\b(?:kein|keine|nicht (?:ein|das|eine|die))\s+)\b(?:(?:gemeinsame|geteilte|freigegebene|shared)[snrm]?\s+(?:postfach|mailbox|mailkonto|konto|adresse)|(?:gruppen|team|abteilungs|sammel|funktions)[\s-]?(?:postfach|mailbox|konto|adresse))/i,
    theirs:
      /\b(?:sein|ihr|deren|jemandes)\s+(?:postfach|mailbox|mailkonto|konto)\b|\b(?:postfach|mailbox)\s+(?:von (?:einem|meinem|meiner|unserem|seinem|ihrem|jemand)|(?:meines|meiner|eines|einer|seines|ihres) )/i,
    mine: /\bmeine?\s+(?:eigene[snr]?\s+)?(?:postfach|mailbox|mailkonto|e-?mail|mail|konto)\b(?!\s+von\b)/i,
  },
  fr: {
    shared:
      /(?<!\b(?:pas (?:une?|la|le)|pas d')\s*)\b(?:bo[iî]te|messagerie|compte|adresse)(?:\s+(?:mail|aux lettres|de messagerie))?\s+(?:partag[ée]e?|commune?|de groupe|de l['’]équipe|d['’]équipe|du service|de service)/i,
    theirs:
      /\b(?:sa|son|leur)\s+(?:bo[iî]te|messagerie|compte|mail)\b|\b(?:bo[iî]te|messagerie)(?:\s+mail)? (?:de (?:mon|ma|notre|son|sa|leur|quelqu)|d['’]une? )/i,
    mine: /\b(?:ma|mon)\s+(?:propre\s+)?(?:bo[iî]te|messagerie|mail|e-?mail|compte)(?![\wé])(?!(?:\s+mail|\s+aux lettres)?\s+(?:de|d['’]))/i,
  },
  es: {
    shared:
      /(?<!\bno (?:es )?(?:un|el)\s+)(?:buz[oó]n|correo|cuenta|bandeja)(?:\s+de correo)?\s+(?:compartid[oa]|com[uú]n|de(?:l)? (?:grupo|equipo|departamento))/i,
    theirs: /\bsu\s+(?:buz[oó]n|correo|cuenta|bandeja)|(?:buz[oó]n|correo) de (?:un|una|mi|nuestr[oa]|su|alguien)\b/i,
    mine: /\bmi\s+(?:propi[oa]\s+)?(?:buz[oó]n|correo|cuenta|bandeja|e-?mail)(?![\wó])(?!(?:\s+de correo)?\s+del?\b(?! correo))/i,
  },
};

/** The sentence calls the mailbox shared: nobody has its password, a member signs in (T48). */
export const saysShared = (text: string, language: string): boolean => words[language]?.shared.test(text) ?? false;

/** The sentence speaks of somebody else's mailbox without naming them: which one must be asked. */
export const saysTheirs = (text: string, language: string): boolean => words[language]?.theirs.test(text) ?? false;

/** The sentence speaks of the speaker's own mailbox. */
export const saysMine = (text: string, language: string): boolean => words[language]?.mine.test(text) ?? false;
