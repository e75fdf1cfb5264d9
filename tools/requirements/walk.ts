import type { CallExpression, VariableDeclarator } from '@swc/core';

/** The nodes of swc's tree that this tool asks for. All others are only passed through. */
export type KnownNode = CallExpression | VariableDeclarator;

/**
 * Calls `enter` with each call and each declaration in `tree`, in the order of the source. What lies inside them is
 * passed through only where `enter` says so. (swc's own Visitor stops at syntax that it does not know.)
 */
export function walk(tree: unknown, enter: (node: KnownNode) => boolean): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (isKnown(tree) && !enter(tree)) return;
  for (const child of Object.values(tree)) walk(child, enter);
}

function isKnown(node: object): node is KnownNode {
  return 'type' in node && (node.type === 'CallExpression' || node.type === 'VariableDeclarator');
}
