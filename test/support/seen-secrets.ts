import { vi } from 'vitest';

/** What must stand nowhere in clear: by kind, so that a failure says what leaked without showing it. */
export type Secrets = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Watches all HTTP of this process and collects the secrets that travel over it: tokens, codes, states, cookies, tickets.
 * Everything runs in this process, so browsers, bot and Microsoft are all seen.
 */
export function collectSecrets(): { readonly secrets: Secrets; stop(): void } {
  const secrets = new Map<string, Set<string>>();
  const note = (kind: string, value: unknown): void => {
    if (typeof value !== 'string' || value.length < 16) return;
    secrets.set(kind, (secrets.get(kind) ?? new Set()).add(value));
  };
  const noteUrl = (address: string): void => {
    const url = new URL(address);
    note('code', url.searchParams.get('code'));
    note('state', url.searchParams.get('state'));
    note('ticket', /^\/(?:connect|approve|rights|manage)\/([\w-]{43})$/.exec(url.pathname)?.[1]);
  };
  const real = globalThis.fetch;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    noteUrl(address);
    const response = await real(input, init);
    const location = response.headers.get('location');
    if (location) noteUrl(new URL(location, address).href);
    for (const line of response.headers.getSetCookie()) {
      if (line.startsWith('__Host-')) note('cookie', /=([^;]+)/.exec(line)?.[1]);
    }
    if (new URL(address).pathname.endsWith('/token') && response.ok) {
      const body = (await response.clone().json()) as Record<string, unknown>;
      for (const kind of ['access_token', 'refresh_token', 'id_token']) note(kind, body[kind]);
    }
    return response;
  });
  return { secrets, stop: () => spy.mockRestore() };
}

/** The kinds of secrets that stand in a text; in clear, or as base64 of themselves. */
export function leaksIn(text: string, secrets: Secrets): string[] {
  return [...secrets].flatMap(([kind, values]) => {
    const forms = [...values].flatMap((value) => [value, btoa(value).replace(/=+$/, ''), encodeURIComponent(value)]);
    return forms.some((form) => text.includes(form)) ? [kind] : [];
  });
}
