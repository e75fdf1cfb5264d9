import { type HTMLElement, parse } from 'node-html-parser';
import { CookieJar } from 'tough-cookie';

/** Where a walk through Microsoft's pages has come to. */
export interface Screen {
  readonly status: number;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Parameters of the redirect to the application; undefined while still at Microsoft. */
  readonly returned: Record<string, string> | undefined;
  readonly html: HTMLElement;
}

/** A browser without a screen: cookies, redirects and forms, by raw fetch. It stops at the application's address. */
export class Browser {
  readonly #jar = new CookieJar();
  readonly #login: string;
  #here: Screen | undefined;

  constructor(login: string) {
    this.#login = login;
  }

  get here(): Screen {
    if (this.#here === undefined) throw new Error('No page has been opened yet.');
    return this.#here;
  }

  async open(url: string, init: RequestInit = {}): Promise<Screen> {
    const cookie = await this.#jar.getCookieString(url);
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) await this.#jar.setCookie(line, url);
    const location = response.headers.get('location');
    if (location !== null) {
      const target = new URL(location, url);
      if (target.origin === this.#login) return this.open(target.href);
      const raw = target.hash === '' ? target.searchParams : new URLSearchParams(target.hash.slice(1));
      return this.#arrive(response.status, target.href, '', Object.fromEntries(raw));
    }
    return this.#arrive(response.status, url, await response.text(), undefined);
  }

  #arrive(status: number, url: string, body: string, returned: Record<string, string> | undefined): Screen {
    const html = parse(body);
    const title = html.querySelector('title')?.text ?? '';
    this.#here = { status, url, title, text: html.querySelector('main')?.structuredText ?? '', returned, html };
    return this.#here;
  }

  /** Whether the page has this hook. */
  has(testId: string): boolean {
    return this.here.html.querySelector(`[data-testid="${testId}"]`) !== null;
  }

  /** Presses a button by its hook, sending its form with `fields` filled in. */
  async press(testId: string, fields: Record<string, string> = {}): Promise<Screen> {
    const button = this.here.html.querySelector(`[data-testid="${testId}"]`);
    const form = button?.closest('form');
    if (!button || !form) throw new Error(`No button ${testId} on "${this.here.title}": ${this.here.text}`);
    const values = new URLSearchParams();
    for (const input of form.querySelectorAll('input[type=hidden]')) {
      values.set(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
    }
    const name = button.getAttribute('name');
    if (name !== undefined) values.set(name, button.getAttribute('value') ?? '');
    for (const [field, value] of Object.entries(fields)) values.set(field, value);
    return this.open(new URL(form.getAttribute('action') ?? '', this.here.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: values,
    });
  }

  /** Picks an account and signs in, second factor included. */
  async signInAs(upn: string): Promise<Screen> {
    if (this.has(`pick-${upn}`)) await this.press(`pick-${upn}`);
    else if (!this.has('sign-in')) await this.press('next', { account: upn });
    if (this.has('sign-in')) await this.press('sign-in');
    if (this.has('approve-second-factor')) await this.press('approve-second-factor');
    return this.here;
  }
}
