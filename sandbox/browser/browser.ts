import { CookieJar } from 'tough-cookie';
import type { Navigation } from './form.ts';
import { Page } from './page.ts';

/** One address that was loaded on the way, redirects included. */
export interface Hop {
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

/**
 * A browser without a screen: keeps cookies as Chromium does on loopback (`__Host-` and `Secure` count there, SameSite
 * is obeyed), follows redirects, fills in and submits forms. One Browser is one person's browser.
 */
export class Browser {
  /** Every address loaded so far, oldest first. */
  readonly hops: Hop[] = [];
  readonly #jar = new CookieJar(undefined, { prefixSecurity: 'strict', allowSecureOnLocal: true });

  /** Opens an address as from a chat or by hand. */
  open(url: string): Promise<Page> {
    return this.#load({ method: 'GET', url, body: null }, null);
  }

  async #load(asked: Navigation, from: string | null): Promise<Page> {
    let navigation = asked;
    // Once another site was on the way, the whole chain counts as coming from another site.
    let crossSite = false;
    for (let redirects = 0; redirects < 20; redirects += 1) {
      crossSite ||= from !== null && site(from) !== site(navigation.url);
      const response = await this.#request(navigation, from, crossSite);
      const next = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || next === null) {
        const html = await response.text();
        return new Page({ url: navigation.url, status: response.status, html }, (pressed) =>
          this.#load(pressed, navigation.url),
        );
      }
      await response.body?.cancel();
      const url = new URL(next, navigation.url).href;
      if (from === null && site(url) !== site(navigation.url)) crossSite = true;
      const keeps = response.status === 307 || response.status === 308;
      navigation = keeps ? { ...navigation, url } : { method: 'GET', url, body: null };
    }
    throw new Error(`More than 20 redirects from ${asked.url}.`);
  }

  async #request({ method, url, body }: Navigation, from: string | null, crossSite: boolean): Promise<Response> {
    const sameSiteContext = crossSite ? (method === 'GET' ? 'lax' : 'none') : 'strict';
    const cookie = await this.#jar.getCookieString(url, { sameSiteContext });
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': 'en',
        'user-agent': 'Mozilla/5.0 (sandbox)',
        // The mode that goes with it cannot be said here: fetch writes its own over it.
        'sec-fetch-dest': 'document',
        ...(cookie === '' ? {} : { cookie }),
        ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(method === 'POST' && from !== null ? { origin: new URL(from).origin } : {}),
      },
      body,
      signal: AbortSignal.timeout(30_000),
    });
    for (const line of response.headers.getSetCookie()) {
      // A cookie that a browser would refuse is dropped silently, as a browser does.
      await this.#jar.setCookie(line, url, { ignoreError: true, sameSiteContext });
    }
    this.hops.push({ method, url, status: response.status });
    return response;
  }
}

/** Ports do not make another site; `localhost` and `127.0.0.1` do. */
const site = (url: string) => new URL(url).hostname;
