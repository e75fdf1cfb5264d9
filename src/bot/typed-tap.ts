import { pressCode, versionMatters } from '../cards/press-code.ts';
import type { Person } from '../services/consent/model.ts';
import { guideSteps, type Verb, verbs } from '../services/journeys/facts.ts';
import type { LookUp } from '../services/journeys/looking-up/look-up.ts';
import type { Tap } from './activity.ts';
import { isClearReason } from './clear-reason.ts';
import { isMerePoliteness } from './follow-up/reply.ts';

export interface Typed {
  readonly tap: Tap;
  /** Nothing else was written with it, but the text that its button wants; a question or doubt is no reason to deny. */
  readonly isEnough: boolean;
  /** Written without its "#": it may be a word, unless a card offers it now. */
  readonly isBare: boolean;
  /** Not a word was written with it, nor a doubt. */
  readonly isAlone: boolean;
  /** Its button sends what is written beside it. */
  readonly wantsText: boolean;
}

// What a phone, an editor or a copied line puts into it and around it is no part of it.
const written = /(?<![\p{L}\p{N}])[#＃][\s\p{Cf}]*((?:[a-z2-9]\p{Cf}*){5})(?![\p{L}\p{N}])/giu;
const bare =
  /^[\s\p{Cf}*_~`"'“”„«»‘’()[\]{}.!]*((?:[a-z2-9]\p{Cf}*){5})(?![\p{L}\p{N}])[\s\p{Cf}*_~`"'“”„«»‘’()[\]{}.!]*$/iu;
const tag = /<\/?[a-z][^<>]{0,200}>/giu;
/** What somebody else wrote, or what is taken back: no press. */
const quoted = /<(blockquote|q|s|del|strike)\b[^<>]*>[\s\S]*?(?:<\/\1>|$)|^[^\S\n]*(?:>|&gt;).*$/gimu;
const struck = /(?<![\p{L}\p{N}~])(~{1,2})(?=[^\s~])[^~]*(?<=[^\s~])\1(?![\p{L}\p{N}~])/gu;
/** More codes than this are no press. */
const mostCodes = 3;
/** A code, though of no button any more; "#taxes" is a word, "#23456" a request. */
const lookMade = /^#(?=.*\d)(?=.*[a-z])/u;
/** Their buttons send what was typed beside them. */
const wantsText: ReadonlySet<Verb> = new Set<Verb>(['deny', 'give_reason']);

/**
 * The button whose code was written; a reason may follow where the button wants one, and nothing else where it acts. `unknown`:
 * this person has no such button, or not any more. Null: no code was written, so it is a sentence. Codes are kept nowhere: each
 * is made again of what the person's cards are about.
 */
export async function typedTap(
  text: string,
  person: Person,
  lookUp: Pick<LookUp, 'subjectsOf'>,
): Promise<Typed | 'unknown' | null> {
  const message = text.slice(0, 5000).replaceAll(quoted, ' ').replaceAll(tag, ' ').replaceAll(struck, ' ');
  const codes = codesIn(message);
  if (codes.length === 0) return null;
  const found = madeOf(await lookUp.subjectsOf(person), new Set(codes.map(({ code }) => code)));
  for (const { code, before, after, isBare } of codes) {
    const tap = found.get(code);
    if (!tap) continue;
    const mayFollow = wantsText.has(tap.verb as Verb);
    const isFirst = isMerePoliteness(before);
    const isAlone = isFirst && isMerePoliteness(after);
    const reason = mayFollow && isFirst ? reasonIn(after) : '';
    const isClear = tap.verb !== 'deny' || reason === '' || isClearReason(after);
    const isEnough = isAlone || (isFirst && mayFollow && isClear);
    return {
      tap: { ...tap, data: { ...tap.data, ...(reason && { reason }) } },
      isEnough,
      isBare,
      isAlone,
      wantsText: mayFollow,
    };
  }
  const [first] = codes;
  return first && !first.isBare && isMerePoliteness(first.before) && lookMade.test(first.code) ? 'unknown' : null;
}

interface Written {
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly isBare: boolean;
}

function codesIn(message: string): Written[] {
  const codes = [...message.matchAll(written)].slice(0, mostCodes).map((found) => ({
    code: codeOf(found[1]),
    before: unseen(message.slice(0, found.index)),
    after: message.slice(found.index + found[0].length),
    isBare: false,
  }));
  const [, alone] = codes.length === 0 && message.length < 100 ? (bare.exec(message) ?? []) : [];
  return alone ? [{ code: codeOf(alone), before: '', after: '', isBare: true }] : codes;
}

const unseen = (text: string): string => text.replaceAll(/\p{Cf}/gu, '');

const codeOf = (typed = ''): string => `#${unseen(typed).toLowerCase()}`;

function madeOf(subjects: Awaited<ReturnType<LookUp['subjectsOf']>>, wanted: ReadonlySet<string>): Map<string, Tap> {
  const found = new Map<string, Tap>();
  for (const { id, version } of subjects) {
    for (const verb of verbs) {
      const versions = versionMatters(verb) ? new Set([version, ...guideSteps.keys()]) : [version];
      for (const v of versions) {
        const code = pressCode({ verb, id, v });
        if (wanted.has(code) && !found.has(code)) found.set(code, { verb, data: { id, v } });
      }
    }
  }
  return found;
}

/** A question mark is no reason. */
function reasonIn(after: string): string {
  const reason = after
    .replace(/^[\s\p{Cf}:,.–*_~`"'”»’)\]}>-]+/u, '')
    .trim()
    .slice(0, 4000);
  return /\p{L}/u.test(reason) ? reason : '';
}
