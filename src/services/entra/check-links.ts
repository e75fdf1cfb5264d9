import type { LinkLook, MicrosoftLink } from '../journeys/ports.ts';

const timeoutMs = 10_000;

/**
 * Asks each page once whether it is still where the table says (S7). Nothing is followed and nothing is read. The pages of
 * a portal stand behind `#`, which is never sent, so of them only the portal itself is asked.
 */
export const checkLinks = (links: readonly MicrosoftLink[], fetcher: typeof fetch): Promise<LinkLook[]> =>
  Promise.all(links.map(async (link) => ({ link, ...(await look(link.url, fetcher)) })));

type Found = { found: 'ok' | 'dead' | 'unreachable' } | { found: 'moved'; to: string };

async function look(url: string, fetcher: typeof fetch): Promise<Found> {
  try {
    const head = await ask(url, 'HEAD', fetcher);
    // Some servers know GET only, and say so in their own ways.
    const { status, location } = head.status < 400 ? head : await ask(url, 'GET', fetcher);
    if (status >= 300 && status < 400 && location !== null) return moved(url, location);
    if (status === 404 || status === 410) return { found: 'dead' };
    return { found: status === 429 || status >= 500 ? 'unreachable' : 'ok' };
  } catch {
    return { found: 'unreachable' };
  }
}

async function ask(url: string, method: 'HEAD' | 'GET', fetcher: typeof fetch) {
  const response = await fetcher(url, { method, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

/** Where a redirect leads: a sign-in page, the reader's language or a start page's own first page are no move. */
function moved(from: string, location: string): Found {
  if (!URL.canParse(location, from)) return { found: 'dead' };
  const [before, after] = [new URL(from), new URL(location, from)];
  const signIn = after.hostname.startsWith('login.');
  const sameHost = plainHost(before) === plainHost(after);
  const samePage = before.pathname === '/' || plainPath(before) === plainPath(after);
  return signIn || (sameHost && samePage) ? { found: 'ok' } : { found: 'moved', to: after.href };
}

const plainHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '');
const plainPath = ({ pathname }: URL): string =>
  pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/|$)/i, '').replace(/\/+$/, '');
