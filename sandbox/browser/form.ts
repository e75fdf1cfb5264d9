import type { HTMLElement } from 'node-html-parser';

/** What pressing a button or link asks the browser to load. */
export interface Navigation {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: string | null;
}

/** What a person typed or ticked, by field name; `null` means unticked. */
export type Typed = ReadonlyMap<string, string | null>;

/** Where pressing this element leads, with the fields of its form as they stand now. Throws when it leads nowhere. */
export function navigationOf(element: HTMLElement, page: HTMLElement, pageUrl: string, typed: Typed): Navigation {
  const tag = element.tagName.toLowerCase();
  if (tag === 'a') {
    const href = element.getAttribute('href');
    if (href === undefined) throw new Error('The link leads nowhere.');
    return { method: 'GET', url: new URL(href, pageUrl).href, body: null };
  }
  const form = tag === 'form' ? element : formOf(element, page);
  if (!form) throw new Error(`The ${tag} stands in no form.`);
  const action = (tag === 'form' ? undefined : element.getAttribute('formaction')) ?? form.getAttribute('action');
  const url = new URL(action || pageUrl, pageUrl);
  const sent = new URLSearchParams(fieldsOf(form, page, typed));
  const name = tag === 'form' ? undefined : element.getAttribute('name');
  if (name) sent.append(name, element.getAttribute('value') ?? '');
  const method = (element.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get').toUpperCase();
  if (method === 'POST') return { method, url: url.href, body: sent.toString() };
  url.search = sent.toString();
  return { method: 'GET', url: url.href, body: null };
}

function formOf(element: HTMLElement, page: HTMLElement): HTMLElement | null {
  const id = element.getAttribute('form');
  return id === undefined ? element.closest('form') : page.querySelector(`form[id="${id}"]`);
}

function fieldsOf(form: HTMLElement, page: HTMLElement, typed: Typed): [string, string][] {
  const id = form.getAttribute('id');
  const outside = id === undefined ? [] : page.querySelectorAll(`[form="${id}"]`);
  const elements = [...form.querySelectorAll('input, select, textarea'), ...outside];
  return elements.flatMap((element): [string, string][] => {
    const name = element.getAttribute('name');
    if (!name || element.hasAttribute('disabled')) return [];
    const value = sentValue(element, typed.get(name));
    return value === null ? [] : [[name, value]];
  });
}

function sentValue(element: HTMLElement, typed: string | null | undefined): string | null {
  const own = element.getAttribute('value');
  switch (element.tagName.toLowerCase()) {
    case 'textarea':
      return typed ?? element.text;
    case 'select':
      return typed ?? chosenOption(element);
  }
  switch (element.getAttribute('type')?.toLowerCase()) {
    case 'submit':
    case 'button':
    case 'image':
    case 'reset':
    case 'file':
      return null;
    case 'checkbox':
    case 'radio': {
      const on = typed === undefined ? element.hasAttribute('checked') : typed === (own ?? 'on');
      return on ? (own ?? 'on') : null;
    }
    default:
      return typed ?? own ?? '';
  }
}

function chosenOption(select: HTMLElement): string | null {
  const options = select.querySelectorAll('option');
  const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
  return chosen ? (chosen.getAttribute('value') ?? chosen.text) : null;
}
