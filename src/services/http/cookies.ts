/** One cookie per trip, so that two trips in one browser do not disturb each other; named by the state's first signs. */
const nameOf = (state: string): string => `__Host-trip-${state.slice(0, 8)}`;

/** `__Host-`: only this host, only https (browsers let loopback pass), never readable by scripts; sent on Microsoft's way back. */
export function tripCookie(state: string, secret: string): string {
  return `${nameOf(state)}=${secret}; Path=/; Max-Age=1800; Secure; HttpOnly; SameSite=Lax`;
}

/** The secret that this browser holds for a trip. */
export function readTripCookie(header: string | undefined, state: string | undefined): string | undefined {
  if (!header || !state) return undefined;
  const wanted = `${nameOf(state)}=`;
  const found = header.split(';').find((part) => part.trim().startsWith(wanted));
  return found?.trim().slice(wanted.length);
}
