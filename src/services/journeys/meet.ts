import type { Dependencies } from './dependencies.ts';
import type { Conversation } from './ports.ts';

/** Remembers where a person's own chat is, so that they can be written to later. */
export function createMeet({ store, clock, log }: Dependencies) {
  // Every activity refreshes the reference, but an unchanged one is written at most once in ten minutes.
  const written = new Map<string, { print: string; at: number; locale: string | null }>();
  const quiet = 10 * 60_000;

  /** Called on every activity of a personal chat. */
  async function refresh(chat: Omit<Conversation, 'welcomedAt' | 'seenAt' | 'state'>): Promise<void> {
    const key = `${chat.tenant}/${chat.oid}`;
    const print = JSON.stringify([chat.reference, chat.locale, chat.name]);
    const last = written.get(key);
    const now = clock();
    if (last?.print === print && now.getTime() - last.at < quiet) return;
    await store.conversations.refresh({ ...chat, state: 'active', seenAt: now });
    if (written.size > 10_000) written.clear();
    written.set(key, { print, at: now.getTime(), locale: chat.locale });
  }

  /** The language this person was last answered in; null for a new face. */
  async function localeOf(tenant: string, oid: string): Promise<string | null> {
    const last = written.get(`${tenant}/${oid}`);
    return last ? last.locale : ((await store.conversations.find(tenant, oid))?.locale ?? null);
  }

  /** True once per person: both install events arrive, and a window may be loaded again. */
  const welcome = (tenant: string, oid: string): Promise<boolean> =>
    store.conversations.markWelcomed(tenant, oid, clock());

  async function left(tenant: string, oid: string): Promise<void> {
    written.delete(`${tenant}/${oid}`);
    await store.conversations.mark(tenant, oid, 'uninstalled');
    log.info({ tenant }, 'a person removed the bot');
  }

  /** Teams refuses what is written to this person, until they write again. */
  async function refused(tenant: string, oid: string, reason: string): Promise<void> {
    // What was written is forgotten, too: the next activity must reach the stored row, though nothing in it changed.
    written.delete(`${tenant}/${oid}`);
    await store.conversations.mark(tenant, oid, 'blocked');
    log.warn({ tenant, reason }, 'a person can no longer be written to');
  }

  return { refresh, localeOf, welcome, left, refused };
}
