import { inRegionOf, type Reader, type Text, type Translator } from '../../text/index.ts';
import { readTripCookie, tripCookie } from '../cookies.ts';
import type { Incoming } from '../edge.ts';
import type { Markup } from '../pages/layout.ts';

/** A page or a redirect, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Route = (request: Incoming) => Promise<Reply>;

// Nothing was found, or it is over: a person reads the same page, a machine reads the status.
const statuses: Readonly<Record<string, number>> = {
  link_unknown: 404,
  link_over: 410,
  right_gone: 410,
  came_back_unknown: 400,
  trip_over: 410,
  trip_unclear: 410,
  admin_returned_unknown: 400,
  admin_returned_over: 410,
  admin_returned_late: 410,
};

export async function pageReply(name: string, markup: Markup): Promise<Reply> {
  return { status: statuses[name] ?? 200, body: String(await markup), headers: {} };
}

/** On to another address; the cookie binds a trip to this browser. */
export function redirectReply(url: string, cookie: string | null): Reply {
  const state = new URL(url).searchParams.get('state') ?? '';
  const headers = { location: url, ...(cookie ? { 'set-cookie': tripCookie(state, cookie) } : {}) };
  return { status: 302, body: '', headers };
}

/** The reader's language, as their browser wishes it; dates as in their chat, where it is known, and else in UTC. */
export const wordsFor =
  (text: Text) =>
  (request: Incoming, reader: Reader | null = null): Translator => {
    const wished = request.headers['accept-language']?.split(',')[0]?.split(';')[0]?.trim();
    const { language } = text.in(wished || null);
    const locale = reader?.locale ? inRegionOf(reader.locale, language) : wished || null;
    return text.in(locale, reader?.zone ?? undefined);
  };

export const ticketOf = (request: Incoming): string => request.params?.['ticket'] ?? '';

/** What this browser holds for the trip of this state. */
export const cookieOf = (request: Incoming, state: string | undefined): string | undefined =>
  readTripCookie(request.headers.cookie, state);
