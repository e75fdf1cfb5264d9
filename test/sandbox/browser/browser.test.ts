import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../sandbox/browser/browser.ts';

const page = (body: string) => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;

/** Pages by path; what a page was sent is written on it. */
const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
  let body = '';
  for await (const piece of request) body += piece;
  const { pathname, search } = new URL(request.url ?? '/', 'http://x');
  const send = (html: string) => response.setHeader('content-type', 'text/html').end(page(html));
  const redirect = (to: string, status = 302) => response.writeHead(status, { location: to }).end();
  switch (pathname) {
    case '/form':
      response.setHeader('set-cookie', [
        '__Host-bound=1; Secure; HttpOnly; Path=/; SameSite=Lax',
        '__Host-wrong=1; HttpOnly; Path=/',
        'strict=1; SameSite=Strict; Path=/',
      ]);
      return void send(`<form method="post" action="/sent">
        <input type="hidden" name="flow" value="f1"><input name="address">
        <label><input type="checkbox" name="all" value="yes"> For all</label>
        <textarea name="reason">because</textarea>
        <select name="kind"><option value="a">A</option><option value="b" selected>B</option></select>
        <button name="do" value="accept" data-testid="accept">Accept &amp; go</button>
        <button name="do" value="cancel" formaction="/cancelled">Cancel</button></form>
        <a href="/away?to=1">Away</a><script>secret()</script><p hidden>unseen</p>`);
    case '/sent':
    case '/cancelled':
      return void send(`<p>${pathname} ${body}</p><p>cookie ${request.headers.cookie ?? 'none'}</p>`);
    case '/away':
      return void redirect(`http://localhost:${port()}/cookies`);
    case '/back':
      return void redirect(`http://127.0.0.1:${port()}/cookies`);
    case '/cookies':
      return void send(`<p>${request.method} cookie ${request.headers.cookie ?? 'none'}</p>`);
    case '/kept':
      return void redirect('/echo', 307);
    case '/echo':
      return void send(`<p>${request.method} ${body}${search}</p>`);
    case '/loop':
      return void redirect('/loop');
    default:
      response.statusCode = 404;
      return void send('<p>nothing here</p>');
  }
});
const port = () => (server.address() as AddressInfo).port;
const at = (path: string, host = '127.0.0.1') => `http://${host}:${port()}${path}`;

beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, () => resolve());
    }),
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the browser without a screen', () => {
  it('sends a form as it stands, with what was typed and the button that was pressed', async () => {
    const form = await new Browser().open(at('/form'));
    const sent = await form.fill('address', 'anna@contoso.com').tick('all').press('accept');

    expect(sent.text).toContain('/sent flow=f1&address=anna%40contoso.com&all=yes&reason=because&kind=b&do=accept');
  });

  it('finds a button by its words and obeys its own address', async () => {
    const form = await new Browser().open(at('/form'));

    expect((await form.press('Cancel')).text).toContain('/cancelled flow=f1&address=&reason=because&kind=b&do=cancel');
    expect((await form.press('Accept & go')).text).toContain('/sent');
  });

  it('keeps __Host- cookies on loopback and drops those that Chromium would refuse', async () => {
    const browser = new Browser();
    const sent = await (await browser.open(at('/form'))).press('accept');

    expect(sent.text).toContain('cookie __Host-bound=1; strict=1');
  });

  it('gives a page that another site leads to its Lax cookies only', async () => {
    const browser = new Browser();
    await browser.open(at('/form'));

    expect((await browser.open(at('/back', 'localhost'))).text).toBe('GET cookie __Host-bound=1');
    expect((await browser.open(at('/cookies'))).text).toBe('GET cookie __Host-bound=1; strict=1');
  });

  it('writes down every address on the way', async () => {
    const browser = new Browser();
    const away = await (await browser.open(at('/form'))).press('Away');

    expect(away.url).toBe(at('/cookies', 'localhost'));
    expect(browser.hops.map(({ status, url }) => `${status} ${new URL(url).pathname}`)).toEqual([
      '200 /form',
      '302 /away',
      '200 /cookies',
    ]);
  });

  it('shows neither scripts nor what is hidden', async () => {
    const { text, title } = await new Browser().open(at('/form'));

    expect(title).toBe('T');
    expect(text).toContain('For all');
    expect(text).not.toMatch(/secret|unseen/);
  });

  it('says what the page holds when there is nothing to press', async () => {
    const lost = await new Browser().open(at('/lost'));

    expect(lost.status).toBe(404);
    expect(() => lost.press('accept')).toThrow(/Nothing to press for "accept".*nothing here/s);
  });

  it('gives up on a circle of redirects', async () => {
    await expect(new Browser().open(at('/loop'))).rejects.toThrow('20 redirects');
  });
});
