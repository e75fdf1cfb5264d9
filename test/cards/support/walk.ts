export type Json = Record<string, unknown>;

/** Every object inside a card, outside in. */
export function everything(node: unknown, found: Json[] = []): Json[] {
  if (typeof node !== 'object' || node === null) return found;
  if (!Array.isArray(node)) found.push(node as Json);
  for (const each of Object.values(node)) everything(each, found);
  return found;
}

export const ofType = (card: object, type: string): Json[] => everything(card).filter((each) => each['type'] === type);

/** The buttons a person sees at first: those of action sets, not of rows that can be tapped, nor what only unfolds a part. */
export const shownActions = (card: object): Json[] =>
  ofType(card, 'ActionSet')
    .flatMap(({ actions }) => actions as Json[])
    .filter(({ type }) => type !== 'Action.ToggleVisibility');

/** The name of a fact, without what keeps it on one line. */
const unbound = (title: unknown): unknown => (typeof title === 'string' ? title.replaceAll('\u00A0', ' ') : title);

/** Every text a person reads on a card, in order. */
export const readable = (card: object): string =>
  everything(card)
    .flatMap(({ text, title, value, label }) => [text, unbound(title), value, label])
    .filter((each) => typeof each === 'string')
    .join('\n');

/** The one line that says the state. */
export const headlineOf = (card: object): string =>
  String(ofType(card, 'TextBlock').find(({ style }) => style === 'heading')?.['text']);
