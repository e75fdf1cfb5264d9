import type { Expression } from '@swc/core';

/** What the source alone tells of a value. `undefined`: only the running code knows. */
export type Readable = string | readonly Readable[] | ReadonlyMap<string, Readable> | undefined;

/** Stands in a text for what only the running code knows. */
const UNREAD = '…';

/** Reads texts, numbers, and arrays and objects of them. Nothing is run, so names of variables stay unread. */
export function readable(expression: Expression): Readable {
  switch (expression.type) {
    case 'StringLiteral':
      return expression.value;
    case 'NumericLiteral':
      return String(expression.value);
    case 'TemplateLiteral':
      return expression.quasis
        .map(({ cooked, raw }, index) => {
          const between = expression.expressions[index];
          return (cooked ?? raw) + (between ? textOf(between as Expression) : '');
        })
        .join('');
    case 'BinaryExpression':
      return expression.operator === '+' ? textOf(expression.left) + textOf(expression.right) : undefined;
    case 'ArrayExpression':
      return expression.elements.map((element) =>
        element && !element.spread ? readable(element.expression) : undefined,
      );
    case 'ObjectExpression':
      return new Map(
        expression.properties.flatMap((property) =>
          property.type === 'KeyValueProperty' && 'value' in property.key
            ? [[String(property.key.value), readable(property.value)] as const]
            : [],
        ),
      );
    case 'ParenthesisExpression':
    case 'TsAsExpression':
    case 'TsConstAssertion':
    case 'TsSatisfiesExpression':
      return readable(expression.expression);
    default:
      return undefined;
  }
}

/** The text of a name, with `…` for what cannot be read of it. */
export function textOf(expression: Expression): string {
  const value = readable(expression);
  return typeof value === 'string' ? value : UNREAD;
}
