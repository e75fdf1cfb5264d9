/** "Deny: too broad": what is written behind the colon of an order. That of a time or of an address is none. */
export const behindColon = (text: string): string =>
  /^[^:]{3,60}:(?:\s+|(?=[\p{L}"'“„«]))(\S[\s\S]*)$/u.exec(text.trim())?.[1] ?? '';
