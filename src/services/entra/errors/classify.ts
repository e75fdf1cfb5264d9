import type { Trouble } from '../../consent/model.ts';
import { aadstsCatalogue } from './aadsts.ts';
import { type CatalogueEntry, entry, type Fixer, ownerOf, type Retry } from './entry.ts';
import { oauthCatalogue, redirectCatalogue, suberrorCatalogue } from './oauth.ts';

/** A failure as the bot understands it. */
export interface Classified {
  readonly trouble: Trouble;
  readonly fixer: Fixer;
  readonly retry: Retry;
  /** Seconds that Microsoft wants us to wait; null when it did not say. */
  readonly retryAfterSeconds: number | null;
  /** False when no row of the catalogue fits and only a fallback, or nothing, could be said. */
  readonly known: boolean;
}

const unknown = entry('unknown', 'vendor');
export const transient = entry('transient', 'nobody', 'back_off');

// Anybody can send us a text: no more of it is read than Microsoft's own descriptions take, and no pattern may go back over
// an unbounded run.
const mostRead = 2_000;

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** AADSTS numbers in a text, in their order; somebody may have typed them with a space. */
export const aadstsNumbers = (text: string): number[] =>
  [...text.matchAll(/AADSTS[ :_-]{0,2}(\d{4,9})/gi)].map((match) => Number(match[1]));

/** The correlation id in a text, as Microsoft's pages and answers label it in any of our languages; null when none. */
export function correlationIn(text: string | undefined): string | null {
  const label = String.raw`(?:correlat|korrelat|corrélat|correlac)\p{L}{0,12}[ _-]?(?:id)?["']?\s{0,3}[:=]?\s{0,3}["']?`;
  return new RegExp(`${label}(${guid.source})`, 'iu').exec(text ?? '')?.[1]?.toLowerCase() ?? null;
}

/** A value that came from outside, if it is a lone GUID. */
export const plainGuid = (value: unknown): string | null =>
  typeof value === 'string' && new RegExp(`^${guid.source}$`, 'i').test(value) ? value.toLowerCase() : null;

// Codes are shown to people and anybody can write a redirect: what does not look like a code is not repeated.
export const plainCode = (value: unknown): string | null =>
  typeof value === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(value) ? value : null;

export function classified(
  found: CatalogueEntry | undefined,
  what: {
    code: string;
    correlation: string | null;
    retryAfterSeconds?: number | null;
    known?: boolean;
    word?: string | null;
  },
): Classified {
  const of = found ?? unknown;
  const { code, correlation, word } = what;
  return {
    trouble: { class: of.class, code, ...(word ? { word } : {}), owner: ownerOf[of.fixer], correlation },
    fixer: of.fixer,
    retry: of.retry,
    retryAfterSeconds: what.retryAfterSeconds ?? null,
    known: what.known ?? found !== undefined,
  };
}

/** What Microsoft said, however it arrived. */
export interface OauthSaid {
  readonly numbers: readonly number[];
  readonly error: string | null;
  readonly suberror?: string | null;
  readonly correlation: string | null;
  readonly retryAfterSeconds?: number | null;
}

/**
 * Numbers first, because `error` alone is too coarse to guide anybody; then `suberror`, then `error` (facts 2.3, 6.5).
 * A number that nobody knows stays in the code, so that helpdesk can look it up.
 */
export function classifyOauth(said: OauthSaid, fallbacks = oauthCatalogue): Classified {
  const { correlation, retryAfterSeconds = null } = said;
  const error = plainCode(said.error);
  const listed = said.numbers.find((number) => aadstsCatalogue.has(number));
  const shown = listed ?? said.numbers[0];
  const code = shown === undefined ? (error ?? 'unknown') : `AADSTS${shown}`;
  if (listed !== undefined) return classified(aadstsCatalogue.get(listed), { code, correlation, retryAfterSeconds });
  const fallback = own(suberrorCatalogue, said.suberror) ?? own(fallbacks, error);
  const known = fallback !== undefined && shown === undefined;
  // "Cancelled" has words of its own, and so has what `suberror` tells.
  const word = said.suberror === 'cancel' || own(suberrorCatalogue, said.suberror) ? null : error;
  return classified(fallback, { code, correlation, retryAfterSeconds, known, word: fallback && word ? word : null });
}

/** A row of a catalogue by a name that came from outside: `constructor` is no row. */
export const own = <T>(catalogue: Readonly<Record<string, T>>, name: string | null | undefined): T | undefined =>
  name && Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;

/**
 * The error parameters of a redirect; null when it carries none. `admin_consent=True` says nothing: the admin consent page
 * sends it with errors too (facts 3.1). Anybody can make such a redirect, so it decides nothing but what a page says.
 */
export function classifyRedirect(query: Readonly<Record<string, string | undefined>>): Classified | null {
  const { error, error_uri: uri } = query;
  if (error === undefined) return null;
  const description = query['error_description']?.slice(0, mostRead) ?? '';
  const codes = query['error_codes']?.slice(0, mostRead) ?? '';
  const fromUri = /[?&]code=(\d{4,9})\b/.exec(uri ?? '')?.[1];
  const fromCodes = [...codes.matchAll(/\d{4,9}/g)].map(([number]) => Number(number));
  const numbers = [...aadstsNumbers(description), ...fromCodes, ...(fromUri ? [Number(fromUri)] : [])];
  const correlation = correlationIn(description) ?? plainGuid(query['correlation_id']);
  return classifyOauth({ numbers, error, suberror: query['error_subcode'] ?? null, correlation }, redirectCatalogue);
}

/** What stands in a text that a person pasted. */
export interface Explained {
  readonly code: string;
  readonly trouble: Trouble;
  /** False for a number that the catalogue lacks. */
  readonly known: boolean;
  /** When it happened, as Microsoft says. */
  readonly at: Date | null;
  /** Further codes in the text, in their order; one is explained at a time. */
  readonly others: readonly string[];
}

const mostOthers = 5;

/**
 * The error number in a text that a person pasted (any words in any language around it), with what it means: of several the
 * first that is listed. A number without "AADSTS" before it counts where the text calls it an error, or is nothing else but
 * perhaps a domain, and it is listed; so does a lone word of OAuth. Null where the text holds none.
 */
export function explainText(pasted: string): Explained | null {
  const text = pasted.slice(0, mostRead);
  const labelled = [...text.matchAll(/(?:err(?:or|eur)|fehler|fout)\p{L}{0,12}(?: ?code)?\W{0,4}(\d{5,9})\b/giu)];
  const bare = labelled.map(([, number]) => Number(number)).filter((number) => aadstsCatalogue.has(number));
  const lone = /^\W*(\d{5,9})(?:\s+[\w-]+(?:\.[\w-]+)+)?\W*$/.exec(text)?.[1];
  const alone = lone && aadstsCatalogue.has(Number(lone)) ? [Number(lone)] : [];
  const numbers = [...aadstsNumbers(text), ...bare, ...alone];
  const loneWord = /^\W*([a-z]+(?:_[a-z]+)+)\W*$/.exec(text)?.[1] ?? null;
  if (numbers.length === 0 && !own(oauthCatalogue, loneWord)) return null;
  const word = loneWord ?? /\berror["']?\s{0,3}[:=]\s{0,3}["']?([a-z]+(?:_[a-z]+)+)\b/.exec(text)?.[1] ?? null;
  const { trouble, known } = classifyOauth({ numbers, error: word, correlation: correlationIn(text) });
  const others = [...new Set(numbers)].map((number) => `AADSTS${number}`).filter((code) => code !== trouble.code);
  return { code: trouble.code, trouble, known, at: timeIn(text), others: others.slice(0, mostOthers) };
}

/** Microsoft writes `Timestamp: 2026-01-09 02:02:12Z`, with that label translated. */
function timeIn(text: string): Date | null {
  const [, day, time] = /\b(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)Z/.exec(text) ?? [];
  const at = new Date(`${day}T${time}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
