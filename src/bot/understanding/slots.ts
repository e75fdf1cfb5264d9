import type { Slots } from './intent.ts';
import { type Mention, mentionsOf, type Reading } from './reading.ts';
import { requestId, type Token } from './tokens.ts';

const longestName = 4;
const particle = /^(?:de|der|den|van|von|du|la|le|ter|ten|te|di|da)$/;

interface FoundSlots {
  slots: Slots;
  /** The places of words that are names, and so are understood although no language knows them. */
  names: ReadonlySet<number>;
}

/** What the sentence names: addresses and numbers by their shape, names by the words beside them. */
export function findSlots(reading: Reading, text: string, upTo: number, elsewhere: ReadonlySet<number>): FoundSlots {
  const { tokens, of } = reading;
  const slots: Slots = {};
  const names = new Set<number>();
  const has = (...concepts: Parameters<typeof mentionsOf> extends [Reading, ...infer C] ? C : never) =>
    mentionsOf(reading, ...concepts).some((mention) => (mention.at[0] ?? 0) < upTo);
  const deciding = has('approve', 'deny', 'requests', 'request', 'approval', 'approvals');

  const free = (place: number) => {
    const token = tokens[place];
    if (!token || place >= upTo || of[place] || names.has(place) || elsewhere.has(token.start)) return false;
    return token.kind === 'word' || token.kind === 'number';
  };
  /** The "de" of "Anna de Vries", the "van der" of "Jan van der Berg". */
  const joinsName = (place: number): boolean => {
    const next = tokens[place + 1];
    if (!next || next.clause !== tokens[place]?.clause || !particle.test(tokens[place]?.norm ?? '')) return false;
    if (particle.test(next.norm)) return joinsName(place + 1);
    return free(place + 1) && (tokens[place]?.norm === 'de' || /^\p{Lu}/u.test(next.text));
  };
  /** The unknown words that stand directly after (or before) a place, in its clause. */
  const run = (from: number, step: 1 | -1, most = longestName): number[] => {
    const places: number[] = [];
    for (let place = from + step; tokens[place]?.clause === tokens[from]?.clause; place += step) {
      if (!free(place) && !(step === 1 && places.length > 0 && joinsName(place))) break;
      places.push(place);
      if (places.length > most) return [];
    }
    return step === 1 ? places : places.reverse();
  };
  const typed = (places: readonly number[]) =>
    text.slice(tokens[places[0] ?? 0]?.start, tokens[places.at(-1) ?? 0]?.end);
  const take = (slot: keyof Slots, places: readonly number[], value = typed(places)) => {
    if (places.length === 0 || slots[slot] !== undefined || value === '') return;
    slots[slot] = value;
    for (const place of places) names.add(place);
  };
  const after = (mention: Mention) => mention.at.at(-1) ?? 0;
  const each = (visit: (token: Token, place: number) => void) => tokens.slice(0, upTo).forEach(visit);

  each((token, place) => {
    const before = of[place - 1]?.concept;
    if (token.kind === 'mailbox') {
      take(before === 'from' && deciding && !slots.requester ? 'requester' : 'mailbox', [place]);
    }
    if (token.kind === 'request') take('request_id', [place], requestId(token.text));
    if (token.kind === 'number' && token.text.length >= 3 && before && numbered.has(before)) {
      take('request_id', [place], requestId(token.text));
    }
  });
  each((token, place) => {
    if (token.kind !== 'domain' && token.kind !== 'guid') return;
    // "connect mailbox anna.contoso.com" is an address with a slip in it, for the form to point at.
    const slip = token.kind === 'domain' && !slots.mailbox && has('connect', 'authorise') && has('mailbox', 'email');
    take(slip ? 'mailbox' : 'tenant', [place]);
  });

  for (const mention of mentionsOf(reading, 'named')) {
    const places = tokens
      .map((_, place) => place)
      .filter((place) => {
        const same = tokens[place]?.clause === tokens[after(mention)]?.clause;
        return (
          place > after(mention) &&
          place <= after(mention) + 4 &&
          place < upTo &&
          same &&
          of[place]?.concept !== 'polite'
        );
      });
    endName(places);
    take(has('device', 'room') ? 'device' : has('mailbox', 'email') ? 'mailbox' : 'tenant', places);
  }
  device();
  each((token, place) => {
    if (!token.owner || /^(?:who|what|where|how|it|that|there|here|he|she|let)$/i.test(token.owner) || !free(place))
      return;
    const whose = [place + 1, place + 2].some((next) =>
      /^(?:request|requests|approval)$/.test(of[next]?.concept ?? ''),
    );
    const start = run(place, -1, 2);
    const first = tokens[start[0] ?? place]?.start;
    take(whose ? 'requester' : 'user', [...start, place], text.slice(first, token.start + token.owner.length));
  });
  for (const mention of mentionsOf(reading, 'tenant')) {
    take('tenant', orElse(run(after(mention), 1), run(mention.at[0] ?? 0, -1)));
  }
  for (const mention of mentionsOf(reading, 'person')) take('user', run(after(mention), 1));
  for (const mention of mentionsOf(reading, 'from')) {
    const owned = of[(mention.at[0] ?? 0) - 1]?.concept;
    const slot = deciding ? 'requester' : owned === 'mailbox' || owned === 'email' ? mailboxOrOwner() : undefined;
    if (slot) take(slot, run(after(mention), 1));
  }
  for (const mention of mentionsOf(reading, 'mailbox')) {
    if (!slots.mailbox) take('mailbox', orElse(run(mention.at[0] ?? 0, -1, 2), run(after(mention), 1, 2)));
  }
  for (const mention of mentionsOf(reading, 'status', 'lookup')) {
    let from = after(mention);
    while (isSmall(from + 1)) from += 1;
    if (!slots.tenant && !slots.mailbox && !slots.request_id && !slots.device && !slots.user)
      take('tenant', run(from, 1));
  }
  for (const mention of mentionsOf(reading, 'status', 'lookup', 'howis', 'be')) {
    if (Object.keys(slots).length === 0 && !has('why', 'stuck')) take('tenant', productAfter(mention));
  }
  for (const mention of mentionsOf(reading, 'be')) {
    const subject = run(after(mention), 1);
    const state = of[(subject.at(-1) ?? 0) + 1]?.concept;
    if (
      !slots.mailbox &&
      !slots.device &&
      !slots.user &&
      /^(?:connected|disconnected|decided|pending)$/.test(state ?? '')
    ) {
      take('tenant', subject);
    }
  }
  language();
  return { slots, names };

  /** "called Board Room with account room4@contoso.com": the name ends with its quotes, or where the account begins. */
  function endName(places: number[]): void {
    const closed = places.findIndex((place) => text.charAt(tokens[place]?.end ?? 0) === '"');
    if (closed >= 0) return void places.splice(closed + 1);
    const isAccount = (place: number) =>
      tokens[place]?.kind === 'mailbox' || /^(?:email|mailbox)$/.test(of[place]?.concept ?? '');
    const account = [...places, (places.at(-1) ?? 0) + 1].findIndex(isAccount);
    if (account < 1) return;
    places.splice(account);
    while (places.length > 1 && isSmall(places.at(-1) ?? 0)) places.pop();
  }

  /** "status of TaxCalc-Hub", "how does TaxCalc stand": the product that is asked about, by its name (T46). */
  function productAfter(mention: Mention): number[] {
    for (let place = (mention.at[0] ?? 0) + 1; ; place += 1) {
      const found = of[place];
      const product = found?.concept === 'email' && found.isProduct;
      if (product) return mention.concept !== 'be' || reading.mentions.some(isState) ? found.at : [];
      if (place > after(mention) && !isSmall(place)) return [];
    }
  }

  function isSmall(place: number): boolean {
    return /^(?:from|filler|polite)$/.test(of[place]?.concept ?? '');
  }

  function isState({ concept }: Mention): boolean {
    return /^(?:connected|disconnected|decided|pending)$/.test(concept);
  }

  function mailboxOrOwner(): 'mailbox' | 'user' {
    return has('connect', 'authorise', 'disconnect', 'remove') ? 'mailbox' : 'user';
  }

  /** "room 4", "the Rembrandt room", "Rembrandtzaal", "device Amsterdam"; a product's name only where no room is named. */
  function device(): void {
    const found = mentionsOf(reading, 'room', 'device').filter((mention) => after(mention) < upTo);
    found.sort((a, b) => Number(a.isProduct) - Number(b.isProduct));
    for (const mention of found) {
      const ahead = withNoun(run(after(mention), 1));
      const behind = nameBefore(mention);
      const named = mention.byEnding || /\d/.test(typed(mention.at));
      const isName = ahead.some((place) => /\p{L}{2}/u.test(tokens[place]?.text ?? ''));
      if (ahead.length > 0)
        take(
          'device',
          mention.concept === 'device' && isName && !mention.isProduct ? ahead : [...mention.at, ...ahead],
        );
      else if (behind.length > 0) take('device', [...behind, ...mention.at]);
      else if (named) take('device', mention.at);
    }
    const bare = found.find(({ isProduct }) => isProduct);
    if (bare) take('device', bare.at);
  }

  /** "device Hall screen": the noun that closes a name belongs to it. */
  function withNoun(name: readonly number[]): readonly number[] {
    const last = name.at(-1);
    if (last === undefined || tokens[last + 1]?.clause !== tokens[last]?.clause) return name;
    const noun = of[last + 1];
    return noun && !noun.isProduct && /^(?:room|device)$/.test(noun.concept) ? [...name, ...noun.at] : name;
  }

  /** "the Hall screen", "the New York room": small words with a capital, within a name, are part of it. */
  function nameBefore(mention: Mention): number[] {
    const name = run(mention.at[0] ?? 0, -1, 3);
    for (let place = (name[0] ?? 0) - 1; place > 0 && name.length > 0; place -= 1) {
      const token = tokens[place];
      if (token?.clause !== tokens[place + 1]?.clause || !/^\p{Lu}\p{Ll}/u.test(token?.text ?? '')) break;
      if (!/^(?:filler|new|elsewhere)$/.test(of[place]?.concept ?? '')) break;
      name.unshift(place);
    }
    return name;
  }

  function language(): void {
    const [first, second] = mentionsOf(reading, 'languageName');
    const denied = first && of.slice(0, first.at[0]).some((mention) => mention?.concept === 'not');
    // "not German, French": the one complained about comes first.
    const name = denied && second ? second : first;
    if (name) take('language', name.at);
    for (const mention of mentionsOf(reading, 'language', 'speak')) {
      let from = after(mention);
      while (of[from + 1] && /^(?:from|filler)$/.test(of[from + 1]?.concept ?? '')) from += 1;
      take('language', run(from, 1, 1));
    }
  }
}

const numbered = new Set<string>(['request', 'requests', 'approve', 'deny', 'approval', 'cancel', 'status', 'lookup']);

function orElse(first: number[], second: number[]): number[] {
  return first.length > 0 ? first : second;
}
