import { type HTMLElement, parse } from 'node-html-parser';
import { type Navigation, navigationOf } from './form.ts';

/** A page as a person sees it: read it, fill in fields, press something. */
export class Page {
  readonly url: string;
  readonly status: number;
  readonly #html: HTMLElement;
  readonly #typed = new Map<string, string | null>();
  readonly #go: (navigation: Navigation) => Promise<Page>;

  constructor(loaded: { url: string; status: number; html: string }, go: (navigation: Navigation) => Promise<Page>) {
    this.url = loaded.url;
    this.status = loaded.status;
    this.#html = parse(loaded.html, { comment: false });
    this.#go = go;
  }

  get title(): string {
    return this.#html.querySelector('title')?.text.trim() ?? '';
  }

  /** What the page says, one paragraph a line, without scripts, styles and what is hidden. */
  get text(): string {
    const body = parse((this.#html.querySelector('body') ?? this.#html).toString());
    for (const unseen of body.querySelectorAll('script, style, template, [hidden]')) unseen.remove();
    return body.structuredText;
  }

  /** Whether there is something to press with this test id or these words. */
  has(target: string): boolean {
    return this.#find(target) !== undefined;
  }

  /** Types into the field of this name. */
  fill(name: string, value: string): this {
    this.#field(name);
    this.#typed.set(name, value);
    return this;
  }

  /** Ticks the box of this name, or takes the tick away. */
  tick(name: string, on = true): this {
    this.#typed.set(name, on ? (this.#field(name).getAttribute('value') ?? 'on') : null);
    return this;
  }

  /** Presses a button or link, found by its `data-testid` or its words, and gives the page that follows. */
  press(target: string): Promise<Page> {
    const element = this.#find(target);
    if (!element) {
      throw new Error(`Nothing to press for "${target}" on ${this.#name()}`);
    }
    return this.#go(navigationOf(element, this.#html, this.url, this.#typed));
  }

  /** For failure reports; without the query, which may hold a code. */
  #name(): string {
    const { origin, pathname } = new URL(this.url);
    return `${origin}${pathname} ("${this.title}"). It says:\n${this.text}`;
  }

  #find(target: string): HTMLElement | undefined {
    const pressable = this.#html.querySelectorAll('a, button, input[type=submit], form[data-testid]');
    const named = pressable.find((element) => element.getAttribute('data-testid') === target);
    const says = (element: HTMLElement) =>
      (element.tagName === 'INPUT' ? (element.getAttribute('value') ?? '') : element.structuredText)
        .replaceAll(/\s+/g, ' ')
        .trim();
    return named ?? pressable.find((element) => element.tagName !== 'FORM' && says(element) === target);
  }

  #field(name: string): HTMLElement {
    const field = this.#html
      .querySelectorAll('input, select, textarea')
      .find((element) => element.getAttribute('name') === name);
    if (!field) throw new Error(`No field "${name}" on ${this.#name()}`);
    return field;
  }
}
