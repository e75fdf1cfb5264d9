import { html } from 'hono/html';
import type { Connection } from '../../consent/model.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';

const mostShown = 20;

/** What a connection is called: its device, or its mailbox. */
const nameOf = ({ device, address }: Connection): string => device ?? address;

/** An account with what it signs in for, where that is not its own mailbox alone. */
export function accountLine(words: Translator, account: string, connections: readonly Connection[]): string {
  const names = [...new Set(connections.map(nameOf))];
  const ownOnly = names.every((name) => name === account);
  return ownOnly ? account : words.t('page.account.for', { account, targets: words.list(names) });
}

/** A list of lines that does not grow without end. */
export function shortList(words: Translator, lines: readonly string[]): Markup {
  const more = lines.length - mostShown;
  const shown = more > 0 ? [...lines.slice(0, mostShown), words.t('page.more', { n: more })] : lines;
  return html`<ul>${shown.map((line) => html`<li>${line}</li>`)}</ul>`;
}
