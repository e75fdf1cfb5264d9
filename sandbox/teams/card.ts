/** An Adaptive Card, or any element of one, as it came over the wire. */
export type Json = Readonly<Record<string, unknown>>;

/** Every object inside a card, parents first, in reading order. */
export function* elementsOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) {
    for (const one of value) yield* elementsOf(one);
  } else if (isObject(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value)) if (key !== 'data' && key !== 'refresh') yield* elementsOf(inner);
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A button, or anything else that can be pressed. */
export interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb: string | null;
  readonly url: string | null;
  readonly data: Json;
}

/** What can be pressed on a card, in reading order. Hidden and greyed ones are left out, as a person could not press them. */
export function buttonsOf(card: Json): Button[] {
  return [...elementsOf(card)]
    .filter((element) => String(element['type']).startsWith('Action.'))
    .filter((element) => element['isEnabled'] !== false && element['isVisible'] !== false)
    .map((element) => ({
      type: String(element['type']),
      title: typeof element['title'] === 'string' ? element['title'] : '',
      verb: typeof element['verb'] === 'string' ? element['verb'] : null,
      url: typeof element['url'] === 'string' ? element['url'] : null,
      data: isObject(element['data']) ? element['data'] : {},
    }));
}

/** The addresses a card links to: its link buttons first, then links inside its text. */
export function linksOf(card: Json): string[] {
  const buttons = buttonsOf(card).flatMap((button) => (button.url === null ? [] : [button.url]));
  const inText = [...textOf(card).matchAll(/https?:\/\/[^\s)\]>"]+/g)].map(([url]) => url);
  return [...new Set([...buttons, ...inText])];
}

/** The fields a person can fill in, with what stands in them. */
export function inputsOf(card: Json): { id: string; value: string; required: boolean }[] {
  return [...elementsOf(card)]
    .filter((element) => String(element['type']).startsWith('Input.') && typeof element['id'] === 'string')
    .map((element) => ({
      id: String(element['id']),
      value: element['value'] === undefined ? '' : String(element['value']),
      required: element['isRequired'] === true,
    }));
}

/** Everything a card says, in reading order, one piece a line, with Markdown's escapes taken away. */
export function textOf(card: Json): string {
  return [...elementsOf(card)]
    .flatMap((element) => [element['title'], element['text'], element['value'], element['label']])
    .filter((piece): piece is string => typeof piece === 'string' && piece !== '')
    .map(plainText)
    .join('\n');
}

/** Text as a person sees it: Markdown escapes and emphasis taken away, a link written as `words (address)`. */
export function plainText(markdown: string): string {
  return (
    markdown
      .replaceAll(/\[((?:[^\]\\]|\\.)*)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
      .replaceAll(/(?<!\\)(\*\*|__)/g, '')
      // Markdown takes a backslash before any ASCII punctuation.
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
  );
}
