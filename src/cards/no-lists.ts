/**
 * A card in which no text begins a numbered list: "7. Dez. 2026" is a date, and a client would draw it as item seven. Done to
 * the drawn card, since any text may begin with a date.
 */
export function noLists(node: object): object {
  if (Array.isArray(node)) return node.map(inside);
  const { type } = node as { readonly type?: unknown };
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (type === 'TextBlock' && name === 'text') return [name, escaped(value)];
      if (type === 'FactSet' && name === 'facts') return [name, (value as readonly Fact[]).map(fact)];
      return [name, inside(value)];
    }),
  );
}

interface Fact {
  readonly title: string;
  readonly value: string;
}

const inside = (node: unknown): unknown => (typeof node === 'object' && node !== null ? noLists(node) : node);

const fact = ({ title, value }: Fact): Fact => ({ title: escaped(title), value: escaped(value) });

const escaped = (text: string): string => text.replace(/^(\s*\d+)([.)])(?=\s)/gmu, '$1\\$2');
