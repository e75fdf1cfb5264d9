import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Translator } from '../../text/index.ts';

/** Markup that is safe to send: every value in it was escaped by the `html` tag. */
export type Markup = ReturnType<typeof html>;

const style = `
:root { color-scheme: light dark; --ink: #242424; --soft: #5c5c5c; --paper: #fff; --ground: #f3f2f1; --line: #d1d1d1; --brand: #5b5fc7; --on-brand: #fff; --warn: #a4262c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f5f5; --soft: #c7c7c7; --paper: #292929; --ground: #1b1b1b; --line: #525252; --brand: #9299f7; --on-brand: #1b1b1b; --warn: #f1a7aa; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; grid-template-columns: minmax(0, 1fr); place-items: center; padding: 1.25rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
main { width: 100%; max-width: 36rem; padding: 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; overflow-wrap: anywhere; }
.name { margin: 0 0 1rem; color: var(--soft); font-size: .875rem; font-weight: 600; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h1 .whole { white-space: nowrap; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 1rem; } ul { margin: 0 0 1rem; padding-left: 1.25rem; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; margin: 0 0 1rem; } dt { color: var(--soft); } dd { margin: 0; }
label { display: block; margin: 1rem 0 .25rem; } label.check { display: flex; gap: .5rem; align-items: start; margin: 1rem 0; }
textarea { width: 100%; min-height: 4.5rem; padding: .5rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: .25rem; }
fieldset { margin: 1rem 0; padding: .25rem 1rem; border: 1px solid var(--line); border-radius: .25rem; } legend { padding: 0 .25rem; font-weight: 600; }
pre { margin: 0 0 1rem; padding: .75rem; background: var(--ground); border: 1px solid var(--line); border-radius: .25rem; font-size: .875rem; white-space: pre-wrap; } pre code { display: block; padding-left: 1.5rem; text-indent: -1.5rem; } a { color: inherit; }
details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; } details dl { margin-top: .5rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; }
button, a.button { padding: .625rem 1.125rem; border: 1px solid var(--soft); border-radius: .25rem; background: transparent; color: inherit; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button.primary, a.primary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .875rem; } .problem { color: var(--warn); font-weight: 600; }
@media (forced-colors: active) { button.primary, a.primary { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; } }
@media (max-width: 30rem) { body { padding: .75rem; } main { padding: 1rem; } h1 { font-size: 1.25rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } button, a.button { width: 100%; text-align: center; } }
`;

/** For `style-src`: only this style sheet is let in. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** A whole page in the reader's language; no script, nothing loaded from anywhere. */
export function layout(words: Translator, title: string, body: Markup | Markup[]): Markup {
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} - Consent Concierge</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<p class="name">Consent Concierge</p>
<h1>${whole(title)}</h1>
${body}
</main>
</body>
</html>`;
}

/** Browsers break a request number behind its hyphen. */
const whole = (title: string): (string | Markup)[] =>
  title.split(/(\bCR-\d+)/u).map((part, place) => (place % 2 === 1 ? html`<span class="whole">${part}</span>` : part));

/** A page with a title, a sentence, and the way back. */
export function plainPage(words: Translator, title: string, ...texts: string[]): Markup {
  const paragraphs = [...texts, words.t('page.back_to_teams')].map((text) => html`<p>${text}</p>`);
  return layout(words, title, paragraphs);
}

/** The same return was loaded twice: the first one is at work. */
export const workingPage = (words: Translator): Markup =>
  layout(words, words.t('page.manage.working.title'), html`<p>${words.t('page.manage.working.text')}</p>`);
