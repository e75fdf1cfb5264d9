export type Element = Readonly<Record<string, unknown>>;

/** What a card is made of: parents first, in reading order; a fallback stands for what is read already. */
export function* elementsOf(node: unknown): Generator<Element> {
  if (Array.isArray(node)) for (const each of node) yield* elementsOf(each);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  yield node as Element;
  for (const [name, inner] of Object.entries(node))
    if (name !== 'fallback' && name !== 'data') yield* elementsOf(inner);
}
