/** More than this of a message is not looked at: nobody types it, and a pasted error has its number at the start. */
const longestLookedAt = 4_000;
const mostTokens = 180;

type TokenKind = 'word' | 'number' | 'mailbox' | 'domain' | 'guid' | 'request' | 'error' | 'article' | 'url';

export interface Token {
  kind: TokenKind;
  /** As typed, without the punctuation around it. */
  text: string;
  /** For matching: lower case, no accents, no apostrophes. */
  norm: string;
  start: number;
  end: number;
  clause: number;
  /** The clause ends in a question mark. */
  asked: boolean;
  /** "Anna's": the owner as typed. */
  owner?: string;
}

/** What Teams puts around the words of a message, and says nothing of them. */
const tags = /<\/?(?:p|br|div|span|b|i|u|strong|em|a|at|code|pre|ul|ol|li|h[1-6]|font)(?:\s[^>]{0,300})?\/?>/gi;

const spokenTo = /^(?:\s{0,9}<at[^>]{0,100}>[^<]{0,200}<\/at>){1,9}/i;

/** The full names of the people a message mentions, as they stand in it once it is cleaned. */
export const mentionedIn = (text: string): string[] =>
  [
    ...text
      .slice(0, longestLookedAt)
      .replace(spokenTo, '')
      .matchAll(/<at(?:\s[^>]{0,100})?>([^<]{1,200})<\/at>/gi),
  ]
    .map(([, name = '']) => clean(name))
    .filter((name) => name !== '');

/** The message without what Teams and HTML put around it, cut to the length that is looked at. */
export function clean(text: string): string {
  return (
    text
      .slice(0, longestLookedAt)
      .normalize('NFC')
      // Who is named first is spoken to; anybody named later is meant.
      .replace(spokenTo, ' ')
      .replace(/<\/at>/gi, '')
      .replace(/<(s|del|strike)>[^<]{0,4000}<\/\1>/gi, ' ')
      .replace(/<\/?blockquote(?:\s[^>]{0,300})?>/gi, '"')
      .replace(tags, ' ')
      .replace(/&nbsp;/gi, ' ')
      .replace(/[‘’‛`´]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐-―]/g, '-')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?!(?<=\u200d)\p{Extended_Pictographic})/gu, (c) =>
        /[\n\r\t]/.test(c) ? c : '',
      )
      .trim()
  );
}

/** A word as it is compared: lower case, without accents, apostrophes and dots. */
export function normalise(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/['.]/g, '');
}

/** The words of a text as they are compared, a space between them and nothing else. */
export const plainWords = (text: string): string =>
  normalise(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
// Only endings that companies use: "my mailbox.thanks" is two words on a phone. Anything else still counts as a name.
const domain =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|pro|app|dev|cloud|online|tech|email|group|company|agency|digital|network|law|tax|finance|services|solutions|systems|accountants|amsterdam|test|example|local)$/i;
const request = /^(?:#|cr[-_#:.]*)(\d{1,9})$/i;
const error = /^\(?aad(?:sts|st|ts)?[-:_]?\d{4,7}/i;

function kindOf(core: string): TokenKind {
  // Microsoft's answer may be pasted as an address with the error in it.
  if (/aadsts\d{4,7}/i.test(core)) return 'error';
  if (/^https?:\/\//i.test(core)) return 'url';
  if (core.includes('@')) return 'mailbox';
  if (guid.test(core)) return 'guid';
  if (error.test(core)) return 'error';
  if (request.test(core)) return 'request';
  if (/^kb[-_]?\d{3,6}$/i.test(core)) return 'article';
  if (domain.test(core)) return 'domain';
  return /^\d+$/.test(core) ? 'number' : 'word';
}

/** The words, addresses, numbers and names of a cleaned message, in order, with the clause each stands in. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  const closeClause = (asked: boolean) => {
    if (asked) for (const token of tokens) if (token.clause === clause) token.asked = true;
    clause += 1;
  };
  const push = (kind: TokenKind, start: number, end: number) => {
    const typed = text.slice(start, end);
    const owner = /^(.{2,40})'s?$/i.exec(typed)?.[1];
    tokens.push({
      kind,
      text: typed,
      norm: normalise(typed),
      start,
      end,
      clause,
      asked: false,
      ...(owner && kind === 'word' ? { owner } : {}),
    });
  };

  // An address that a phone keyboard has spaced out ("anna @ contoso.com") is one chunk.
  for (const found of text.matchAll(/[^\s@]+ ?@ [^\s@]+\.[^\s@]+|\S+|\n/g)) {
    if (tokens.length >= mostTokens) break;
    const chunk = found[0];
    if (chunk === '\n') {
      closeClause(false);
      continue;
    }
    const lead = /^(?:mailto:|[<([{"'*,;:!?])*/i.exec(chunk)?.[0].length ?? 0;
    let tail = chunk.length;
    while (tail > lead && /[.,;:!?)\]}>"'*]/.test(chunk.charAt(tail - 1))) tail -= 1;
    const core = chunk.slice(lead, tail);
    const start = found.index + lead;
    const kind = kindOf(core);
    if (core === '-' || core === '/') closeClause(false);
    else if (kind === 'mailbox') addMailbox(core, start);
    else if (kind !== 'word') push(kind, start, start + core.length);
    else
      for (const word of core.matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'_.-]*/gu)) {
        if (tokens.length >= mostTokens) break;
        const typed = word[0].replace(/[-_.]+$/, '');
        push(/^\d+$/.test(typed) ? 'number' : 'word', start + word.index, start + word.index + typed.length);
      }
    // "c'est validé ?": in French it stands alone.
    const punctuation = core === '' ? chunk : chunk.slice(tail);
    if (/[.,;:!?]/.test(punctuation)) closeClause(punctuation.includes('?'));
  }
  return joinNumbers(tokens, text);

  function addMailbox(core: string, start: number): void {
    // "@Concierge status": a mention that was left in, not an address.
    if (/^@[^.@]*$/.test(core)) return;
    // "anna@contoso.com,bob@contoso.com" are two; "anna@contoso,com" is one with a slip in it.
    let at = start;
    for (const part of core.split(/[,;](?=[^,;]*@)/)) {
      // "carla@contoso.com's mailbox": no domain has an apostrophe.
      push('mailbox', at, at + part.replace(/(?<=@[^']*)'s?$/i, '').length);
      at += part.length + 1;
    }
  }
}

// As Microsoft's page says it in each language: "Error Code: 53003", "Fehlercode 53003", "código de error: 53003".
const errorLabel = /(?:err(?:or|eur)|fehler|fout)\p{L}{0,10}(?: ?code)?\W{0,4}$/iu;

/** A lone number or word of Microsoft's is pasted to be explained; a domain beside it says of whom. */
const isLoneError = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind }) => kind !== 'domain').length === 1 &&
  tokens.length <= 2 &&
  tokens.some(({ kind, text }) => (kind === 'number' ? /^\d{5,7}$/ : /^[a-z]+(?:_[a-z]+)+$/).test(text));

/** "cr 1042", "CR - 1042" and "aadsts 65001" are one number that a thumb has taken apart. A number called an error is one. */
function joinNumbers(tokens: Token[], text: string): Token[] {
  if (isLoneError(tokens))
    return tokens.map((token) => (token.kind === 'domain' ? token : { ...token, kind: 'error' }));
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.norm === 'cr' && token.kind === 'number') {
      joined.pop();
      joined.push({ ...token, kind: 'request', start: last.start, text: text.slice(last.start, token.end) });
    } else if (last && /^aad(?:sts|st|ts)?$/.test(last.norm) && token.kind === 'number') {
      joined.pop();
      joined.push({ ...token, kind: 'error', start: last.start, text: text.slice(last.start, token.end) });
    } else if (isErrorNumber(token, text)) {
      const label = errorLabel.exec(text.slice(0, token.start))?.index ?? token.start;
      while ((joined.at(-1)?.end ?? 0) > label) joined.pop();
      joined.push({ ...token, kind: 'error' });
    } else joined.push(token);
  }
  return joined;
}

const isErrorNumber = ({ kind, start, end }: Token, text: string): boolean =>
  kind === 'number' && end - start >= 5 && errorLabel.test(text.slice(0, start));

/** "cr 1042", "#1042", "1042" as it is written in the product: CR-1042. */
export function requestId(typed: string): string {
  return `CR-${/\d+/.exec(typed)?.[0] ?? ''}`;
}
