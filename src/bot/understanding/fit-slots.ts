import { fitDevice } from './fit-device.ts';
import { fitLanguage } from './fit-language.ts';
import type { Intent, Slots } from './intent.ts';
import type { Judgement } from './judge.ts';
import { atWords } from './name-words.ts';
import { namesIn } from './names-in.ts';
import { createPlaces } from './places.ts';
import type { Reading, Span } from './reading.ts';
import { lateReason } from './reason.ts';

const deciding: ReadonlySet<Intent> = new Set<Intent>(['approve_request', 'deny_request', 'list_pending']);
const giveReasons: ReadonlySet<Intent> = new Set<Intent>([
  'connect_mailbox',
  'connect_device',
  'approve_request',
  'deny_request',
  'disconnect',
  'reauthorise',
  'cancel',
]);

/**
 * What the sentence names, once it is known what it asks for: by that, the same name is a requester's, a user's, a
 * customer's or a room's. Of a sentence that was not understood: by what it likeliest asks for. Who is `mentioned` is a person.
 */
export function fitSlots(judged: Judgement, reading: Reading, text: string, mentioned: readonly Span[]): Slots {
  const isRead = judged.intent !== 'out_of_scope';
  const intent = isRead ? judged.intent : (judged.alternatives[0] ?? 'out_of_scope');
  const slots = { ...judged.slots };
  const places = createPlaces(reading, text);
  const { norm, isCapital, isNoun, isGivenName, isCompanyWord, isUnknownCapital, placesOf, spell } = places;

  set('reason', giveReasons.has(intent) ? reason() : undefined);
  if (slots.device !== undefined) {
    const own = fitDevice(slots.device, reading, places);
    // "status Kickle" looks a product up.
    if (own !== undefined || !isRead || intent !== 'status_lookup') set('device', own && withMark(own));
  }
  fitCustomer();
  fitMailbox();
  const upTo = slots.reason ? text.lastIndexOf(slots.reason) : text.length;
  for (const name of namesIn(reading, places, { slots, text, upTo })) place(name);
  fitMentioned();
  fitPerson();
  if (intent === 'change_language') set('language', fitLanguage(reading, places) ?? slots.language ?? judged.language);
  return slots;

  function set(slot: keyof Slots, value: string | undefined): void {
    if (value === undefined) delete slots[slot];
    else slots[slot] = value;
  }

  /** "Boardroom-2#A": what hangs on the name by a number sign is part of it. */
  function withMark(name: string): string {
    const end = text.indexOf(name) + name.length;
    return name + (/^#[\p{L}\p{N}]{1,4}/u.exec(text.slice(end))?.[0] ?? '');
  }

  function reason(): string | undefined {
    const told = slots.reason ?? lateReason(reading, text, intent === 'deny_request');
    return told?.replace(/[\s.!]+$/u, '') || undefined;
  }

  /** A customer's name is one with a capital, and no person's; of "approver at Proseware" it is Proseware. */
  function fitCustomer(): void {
    const { tenant } = slots;
    if (tenant === undefined || /[.\d]/.test(tenant)) return;
    const found = placesOf(tenant);
    const own = found.slice(found.findLastIndex((at) => atWords.has(norm(at))) + 1);
    const [first = 0] = own;
    if (isGivenName(first) && !own.some(isCompanyWord)) {
      delete slots.tenant;
      slots.user ??= tenant;
    } else if (intent !== 'status_lookup' && !isNoun(first - 1, 'tenant') && !isUnknownCapital(first)) {
      delete slots.tenant;
    } else {
      slots.tenant = spell(isCompanyWord(first - 1) && isCapital(first - 1) ? [first - 1, ...own] : own);
    }
  }

  /** Who is named without an address is a person, where it is a person's name. */
  function fitMailbox(): void {
    const { mailbox } = slots;
    if (mailbox === undefined || /^[^@]*\.[^@]*$/.test(mailbox)) return;
    const [first = 0] = placesOf(mailbox);
    const isTold = isNoun(first - 1, 'person');
    if (mailbox.includes('@')) {
      if (intent !== 'status_lookup' || !isTold || slots.user !== undefined) return;
    } else if (
      mailbox.length > 2 &&
      !isGivenName(first) &&
      !(isCapital(first) && (isTold || isNoun(first - 1, 'from')))
    ) {
      return;
    }
    delete slots.mailbox;
    if (mailbox.length > 2) slots.user ??= mailbox;
  }

  function place(name: readonly number[]): void {
    const [first = 0] = name;
    const isNumbered = name.length > 1 && /^\d+$/.test(norm(name.at(-1) ?? 0));
    const isCompany = name.some(isCompanyWord);
    const isPerson = !isCompany && (isGivenName(first) || isNoun(first - 1, 'person'));
    const decides = intent === 'approve_request' || intent === 'deny_request';
    if (isNumbered || places.isCode(first)) slots.device ??= spell(name);
    else if (!isPerson && (isCompany || atWords.has(norm(first - 1)))) slots.tenant ??= spell(name);
    else if (isPerson || decides) fitName(spell(name));
    else if (intent === 'connect_device' && slots.tenant === undefined) slots.device ??= spell(name);
    else if (intent === 'status_lookup' && Object.keys(slots).length === 0) slots.tenant = spell(name);
  }

  function fitName(name: string): void {
    if (slots.requester === undefined) slots[deciding.has(intent) ? 'requester' : 'user'] ??= name;
  }

  /** "Anna de Vries" of "Anna" and of "Vries". */
  function whole(name: string | undefined): string | undefined {
    if (name === undefined || name.includes('@')) return name;
    const start = text.indexOf(name);
    const joined = reading.names.find((places) => places.some((at) => reading.tokens[at]?.start === start));
    return joined ? spell(joined) : name;
  }

  /** A mention in Teams is somebody's full name, whatever its words were taken for. */
  function fitMentioned(): void {
    for (const { start, end } of mentioned) {
      for (const slot of ['tenant', 'mailbox', 'device', 'user', 'requester'] as const) {
        const value = slots[slot];
        const at = value === undefined ? -1 : text.indexOf(value);
        if (at < start || at >= end) continue;
        delete slots[slot];
        fitName(text.slice(start, end));
      }
    }
  }

  /** Who asked is a requester where it is decided, and else somebody whose things are meant. */
  function fitPerson(): void {
    for (const slot of ['user', 'requester'] as const) {
      const name = slots[slot];
      if (name === undefined || name.includes('@')) continue;
      const [first = 0] = placesOf(name);
      const isAt = atWords.has(norm(first - 1));
      if (isAt || (slot === 'user' && !isCapital(first) && slots.mailbox !== undefined)) delete slots[slot];
      if (isAt) slots.tenant ??= name;
    }
    const [user, requester] = [whole(slots.user), whole(slots.requester)];
    if (deciding.has(intent)) {
      set('requester', requester ?? user);
      delete slots.user;
    } else {
      set('user', user ?? requester);
      delete slots.requester;
    }
  }
}
