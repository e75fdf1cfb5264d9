import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup whose values are already escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const style = raw(`
  :root { color-scheme: light; }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; font: 15px/1.45 "Segoe UI", system-ui, sans-serif; color: #1b1b1b;
    background: linear-gradient(160deg, #eef3f8 0%, #f7f5fa 55%, #eaf4f1 100%); }
  .banner { background: #fff4ce; border-bottom: 1px solid #e8d48a; padding: 8px 16px; text-align: center; font-size: 13px; }
  main { width: min(460px, calc(100% - 32px)); margin: 40px auto; padding: 36px 40px; background: #fff;
    box-shadow: 0 2px 8px rgb(0 0 0 / 14%); border-radius: 2px; }
  .brand { display: flex; align-items: center; gap: 8px; color: #5e5e5e; font-size: 18px; font-weight: 600; margin-bottom: 18px; }
  .brand i { width: 18px; height: 18px; border-radius: 4px; background: conic-gradient(#7aa7d9 25%, #8fc3a3 0 50%, #d9b36b 0 75%, #c98a8a 0); }
  @media (max-width: 480px) { main { padding: 24px 20px; margin: 20px auto; } .tiles { margin: 0 -20px !important; } button.tile { padding: 9px 20px !important; } }
  h1 { font-size: 23px; font-weight: 600; margin: 0 0 12px; line-height: 1.25; }
  h2 { font-size: 15px; font-weight: 600; margin: 20px 0 6px; }
  p { margin: 0 0 12px; }
  .who { color: #444; margin-bottom: 14px; overflow-wrap: anywhere; }
  .note { color: #5e5e5e; font-size: 13px; }
  .problem { color: #a4262c; }
  .code { font-family: ui-monospace, monospace; font-size: 12px; color: #5e5e5e; overflow-wrap: anywhere; }
  label { display: block; margin: 0 0 12px; }
  input[type=text], input[type=password], textarea { display: block; width: 100%; font: inherit; padding: 7px 2px; margin-top: 4px;
    border: 0; border-bottom: 1px solid #767676; background: #fff; border-radius: 0; }
  input:focus, textarea:focus { outline: none; border-bottom: 2px solid #0f6cbd; }
  .check { display: flex; gap: 10px; align-items: flex-start; margin: 18px 0; }
  .check input { margin: 4px 0 0; }
  .row { display: flex; flex-flow: row-reverse wrap; gap: 8px; margin: 24px 0 16px; }
  .stack { display: grid; gap: 8px; margin-top: 20px; justify-items: start; }
  button { font: inherit; min-width: 108px; padding: 6px 14px; border: 1px solid #8a8a8a; background: #f2f2f2; color: #1b1b1b; cursor: pointer; border-radius: 2px; }
  button:hover { background: #e6e6e6; }
  button.primary { background: #0f6cbd; border-color: #0f6cbd; color: #fff; }
  button.primary:hover { background: #115ea3; }
  button.link { border: 0; background: none; padding: 2px 0; color: #0f6cbd; min-width: 0; text-align: left; }
  button.link:hover { text-decoration: underline; }
  button:focus-visible { outline: 2px solid #1b1b1b; outline-offset: 2px; }
  .tiles { display: grid; margin: 0 -40px; }
  button.tile { display: grid; grid-template-columns: 36px 1fr auto; gap: 12px; align-items: center; width: 100%; text-align: left;
    padding: 9px 40px; border: 0; border-top: 1px solid #ededed; background: #fff; }
  button.tile:hover { background: #f3f6fa; }
  .tile b { display: block; font-weight: 600; }
  .tile small { display: block; color: #5e5e5e; overflow-wrap: anywhere; }
  .avatar { width: 36px; height: 36px; border-radius: 50%; background: #dfe8f2; color: #23415f; display: grid; place-items: center; font-size: 13px; font-weight: 600; }
  .tag { font-size: 12px; color: #5e5e5e; }
  ul.scopes { list-style: none; padding: 0; margin: 8px 0; }
  ul.scopes li { padding: 7px 0; border-top: 1px solid #ededed; }
  ul.scopes b { font-weight: 600; display: block; }
  ul.scopes small { color: #5e5e5e; display: block; }
  .number { font-size: 34px; font-weight: 600; letter-spacing: 2px; margin: 6px 0 14px; }
`);

/** The frame of every page: says that it is simulated, loads nothing from anywhere. */
function layout(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title} (simulated Microsoft)</title>
<style>${style}</style>
</head>
<body>
<div class="banner" role="note" data-testid="simulated">Simulated Microsoft page. Nothing here reaches Microsoft.</div>
<main>
<div class="brand" aria-hidden="true"><i></i>Simulated Microsoft</div>
${content}
</main>
</body>
</html>`;
}

/** A rendered page as an HTTP answer. */
export async function page(title: string, content: Html, status = 200): Promise<Response> {
  return new Response(String(await layout(title, content)), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
