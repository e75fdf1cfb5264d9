import { z } from 'zod';
import type { Person } from '../../consent/model.ts';
import { isNamedApprover } from '../approval/entitlement.ts';
import { askNewcomer, channelOid } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Conversation } from '../ports.ts';

/** What was known when an activity came, and its place in the order of all. */
export interface Recalled {
  readonly known: Conversation | null;
  readonly order: number;
}

/** Remembers where a person's own chat is, so that they can be written to later. */
export function createMeet({ store, clock, log }: Dependencies) {
  // Every activity refreshes the reference, but an unchanged one is written at most once in ten minutes.
  const quiet = 10 * 60_000;

  /** What is known of a person's chat when they say or press something; null for a new face. */
  async function recall(tenant: string, oid: string): Promise<Recalled> {
    const [known, order] = await Promise.all([store.conversations.find(tenant, oid), store.order.next()]);
    return { known, order };
  }

  /** Called on every activity of a personal chat, with what `recall` gave: another process may have marked it meanwhile. */
  async function refresh(
    chat: Omit<Conversation, 'welcomedAt' | 'answered' | 'seenAt' | 'state'>,
    { known, order }: Recalled,
  ): Promise<void> {
    const now = clock();
    const unchanged = known?.state === 'active' && print(known) === print(chat);
    if (unchanged && now.getTime() - known.seenAt.getTime() < quiet) return;
    await store.conversations.refresh({ ...chat, state: 'active', seenAt: now }, order);
  }

  /** True once per person: both install events arrive, and a window may be loaded again. */
  const welcome = (tenant: string, oid: string): Promise<boolean> =>
    store.conversations.markWelcomed(tenant, oid, clock());

  /** To be said after the first answer: an approver who can be written to from now on gets what is open (T18). */
  const greeted = (person: Pick<Conversation, 'tenant' | 'oid'>): Promise<void> =>
    transact(store, (tx) => askNewcomer(tx, person));

  /** From now on this person is answered in that language, whatever they write in. */
  async function chooseLanguage({ tenant, oid }: Pick<Conversation, 'tenant' | 'oid'>, locale: string): Promise<void> {
    await store.conversations.choose(tenant, oid, locale);
    log.info({ tenant, locale }, 'a person chose a language');
  }

  async function left(tenant: string, oid: string): Promise<void> {
    await store.conversations.mark(tenant, oid, 'uninstalled');
    log.info({ tenant }, 'a person removed the bot');
  }

  /** Teams refuses what is written to this person, until they write again. */
  async function refused(tenant: string, oid: string, reason: string): Promise<void> {
    await store.conversations.mark(tenant, oid, 'blocked');
    log.warn({ tenant, reason }, 'a person can no longer be written to');
  }

  /**
   * A team took the bot in: questions that no approver can be asked in person are posted there. The first team counts
   * until it puts the bot out: anybody may add it to a team of theirs, but only an approver moves the questions there.
   */
  async function joinedTeam(
    { tenant, name, by }: { tenant: string; name: string; by: Person | null },
    locale: string | null,
    reference: unknown,
  ): Promise<void> {
    const { known, order } = await recall(tenant, channelOid);
    const isTaken = known?.state === 'active' && channelIn(known.reference) !== channelIn(reference);
    const mayMove = by?.tenant === tenant && (await isNamedApprover(store, by));
    if (isTaken && !mayMove)
      return log.info({ tenant }, 'another team took the bot in; questions stay where they were');
    const channel = { tenant, oid: channelOid, name, locale, localeFrom: 'client', addresses: [], reference } as const;
    // Several read a channel, and not in one zone.
    await store.conversations.refresh({ ...channel, zone: null, state: 'active', seenAt: clock() }, order);
    log.info({ tenant }, 'a team took the bot in');
  }

  /** A team took the bot out. Another team of the tenant may have taken it in since: its channel stays. */
  async function leftTeam(tenant: string, channel: string): Promise<void> {
    const known = await store.conversations.find(tenant, channelOid);
    if (known && channelIn(known.reference) === channel) await left(tenant, channelOid);
  }

  return {
    recall,
    refresh,
    welcome,
    greeted,
    chooseLanguage,
    left,
    refused,
    joinedTeam,
    leftTeam,
  };
}

const kept = z.looseObject({ conversation: z.looseObject({ id: z.string() }) });

/** The channel that a kept conversation reference leads to. */
const channelIn = (reference: unknown): string | null => kept.safeParse(reference).data?.conversation.id ?? null;

type Chat = Pick<Conversation, 'reference' | 'locale' | 'localeFrom' | 'zone' | 'name' | 'addresses'>;

// jsonb keeps no order of keys, so they are put in one.
const print = ({ reference, locale, localeFrom, zone, name, addresses }: Chat): string =>
  JSON.stringify([ordered(reference), locale, localeFrom, zone, name, addresses]);

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, ordered(each)]);
}
