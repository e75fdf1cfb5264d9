import { z } from 'zod';

const wholeValue = /^\$\{([A-Za-z]\w*)\}$/u;

/**
 * Compares the names in an assembled template with the fields of its view: a name without a field would show as `${name}` to
 * people, a field without a place would be lost in silence. Gives every mismatch in words; none when the two agree.
 */
export function templateMismatches(card: string, template: object, view: z.ZodObject): string[] {
  const found: string[] = [];
  const used = new Map<z.ZodObject, Set<string>>([[view, new Set()]]);
  const paths = new Map<z.ZodObject, string>([[view, card]]);

  const field = (text: string, shape: z.ZodObject): z.ZodType | null => {
    const path = paths.get(shape) ?? card;
    const name = wholeValue.exec(text)?.[1];
    if (!name) {
      found.push(`${path}: "${text}" is not a whole-value name; text is built in the view`);
      return null;
    }
    const type = shape.shape[name] as z.ZodType | undefined;
    if (!type) found.push(`${path}: the view has no field "${name}"`);
    else used.get(shape)?.add(name);
    return type ?? null;
  };

  const inside = (text: string, shape: z.ZodObject): z.ZodObject | null => {
    const type = field(text, shape);
    if (!type) return null;
    const item = type instanceof z.ZodArray ? (type.element as z.ZodType) : type;
    if (!(item instanceof z.ZodObject)) {
      found.push(`${paths.get(shape)}: $data "${text}" is not a list of objects`);
      return null;
    }
    if (!used.has(item)) {
      used.set(item, new Set());
      paths.set(item, `${paths.get(shape)} ${text}`);
    }
    return item;
  };

  const walk = (node: unknown, shape: z.ZodObject): void => {
    if (typeof node === 'string') {
      if (node.includes('${')) field(node, shape);
    } else if (Array.isArray(node)) {
      for (const each of node) walk(each, shape);
    } else if (typeof node === 'object' && node !== null) {
      walkElement(node as Record<string, unknown>, shape);
    }
  };

  const walkElement = (node: Record<string, unknown>, outer: z.ZodObject): void => {
    const { $data, $when, ...rest } = node;
    const shape = $data === undefined ? outer : inside(String($data), outer);
    if (!shape) return;
    if ($when !== undefined) {
      // A literal true drops the element and a literal false keeps it (facts/teams-bot.md section 4).
      const type = field(String($when), shape);
      if (type && !(type instanceof z.ZodBoolean))
        found.push(`${paths.get(shape)}: $when "${$when}" is not a yes or no`);
    }
    for (const value of Object.values(rest)) walk(value, shape);
  };

  walk(template, view);
  for (const [shape, names] of used) {
    for (const name of Object.keys(shape.shape)) {
      // The summary belongs to the message around the card.
      if (!names.has(name) && !(shape === view && name === 'summary')) {
        found.push(`${paths.get(shape)}: the template never shows "${name}"`);
      }
    }
  }
  return found;
}
