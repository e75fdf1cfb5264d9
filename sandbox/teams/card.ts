/** An Adaptive Card, or any element of one, as it came over the wire. */
export type Json = Readonly<Record<string, unknown>>;

/** Every object that a card shows, parents first, in reading order; what opens with a "show card" button included. */
function* elementsOf(value: unknown, into: 'everything' | 'this card' = 'everything'): Generator<Json> {
  if (Array.isArray(value)) {
    for (const one of value) yield* elementsOf(one, into);
  } else if (isObject(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value)) {
      // A fallback is for clients that do not know the element; the card of Action.ShowCard is a card of its own.
      const apart =
        key === 'data' || key === 'refresh' || key === 'fallback' || (key === 'card' && into === 'this card');
      if (!apart) yield* elementsOf(inner, into);
    }
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
  /** The fields that are sent along: those of its own card, and of the card that opened that one. */
  readonly inputs: readonly Input[];
}

export interface Input {
  readonly id: string;
  readonly value: string;
  readonly required: boolean;
}

/** What can be pressed on a card, in reading order. Hidden and greyed ones are left out, as a person could not press them. */
export function buttonsOf(card: Json, around: readonly Input[] = []): Button[] {
  const inputs = [...around, ...inputsOf(card)];
  return [...elementsOf(card, 'this card')]
    .filter((element) => String(element['type']).startsWith('Action.'))
    .filter((element) => element['isEnabled'] !== false && element['isVisible'] !== false)
    .flatMap((element) => [
      {
        type: String(element['type']),
        title: typeof element['title'] === 'string' ? element['title'] : '',
        verb: typeof element['verb'] === 'string' ? element['verb'] : null,
        url: typeof element['url'] === 'string' ? element['url'] : null,
        data: isObject(element['data']) ? element['data'] : {},
        inputs,
      },
      ...(isObject(element['card']) ? buttonsOf(element['card'], inputs) : []),
    ]);
}

function inputsOf(card: Json): Input[] {
  return [...elementsOf(card, 'this card')]
    .filter((element) => String(element['type']).startsWith('Input.') && typeof element['id'] === 'string')
    .map((element) => ({
      id: String(element['id']),
      value: element['value'] === undefined ? '' : String(element['value']),
      required: element['isRequired'] === true,
    }));
}

/** The addresses a card links to: its link buttons first, then links inside its text. */
export function linksOf(card: Json): string[] {
  const buttons = buttonsOf(card).flatMap((button) => (button.url === null ? [] : [button.url]));
  const inText = [...textOf(card).matchAll(/https?:\/\/[^\s)\]>"]+/g)].map(([url]) => url);
  return [...new Set([...buttons, ...inText])];
}

/** The name of a fact, without what keeps it on one line. */
const unbound = (title: unknown): unknown => (typeof title === 'string' ? title.replaceAll('\u00A0', ' ') : title);

/** Everything a card says, in reading order, one piece a line, with Markdown's escapes taken away. */
export function textOf(card: Json): string {
  return [...elementsOf(card)]
    .flatMap((element) => [unbound(element['title']), element['text'], element['value'], element['label']])
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
