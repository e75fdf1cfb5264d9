import { html } from 'hono/html';
import type { Connection } from '../../consent/model.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';

const mostShown = 20;

/** What a connection is called: its device, or its mailbox. */
const nameOf = ({ device, address }: Connection): string => device ?? address;

/** An account with what it signs in for, where that is called otherwise. */
export function accountLine(words: Translator, account: string, connections: readonly Connection[]): string {
  const others = connections.map(nameOf).filter((name) => name !== account);
  return others.length === 0 ? account : words.t('page.account.for', { account, targets: words.list(others) });
}

/** A list of lines that does not grow without end. */
export function shortList(words: Translator, lines: readonly string[]): Markup {
  const more = lines.length - mostShown;
  const shown = more > 0 ? [...lines.slice(0, mostShown), words.t('page.more', { n: more })] : lines;
  return html`<ul>${shown.map((line) => html`<li>${line}</li>`)}</ul>`;
}
