import { Visitor } from '@swc/core/Visitor.js';

interface Node {
  type?: unknown;
  [field: string]: unknown;
}

/**
 * Teaches dependency-cruiser's reader of TypeScript two things it does not know: `using` declarations, at which it
 * stops, and `import('…')` in a type, which it passes over. It reads through swc's Visitor, so the tree is put into
 * words the Visitor knows before it starts. Safe to call twice.
 */
export function seeModernSyntax(): void {
  const prototype = Visitor.prototype;
  if (Object.hasOwn(prototype.visitModule, 'seesModernSyntax')) return;
  const original = prototype.visitModule;
  prototype.visitModule = Object.assign(
    function visitModule(this: Visitor, module: Parameters<typeof original>[0]) {
      const typeImports: Node[] = [];
      putIntoKnownWords(module, typeImports);
      (module.body as unknown as Node[]).push(...typeImports);
      return original.call(this, module);
    },
    { seesModernSyntax: true },
  );
}

function putIntoKnownWords(value: unknown, typeImports: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) putIntoKnownWords(item, typeImports);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  if (node.type === 'UsingDeclaration') {
    const { decls } = node;
    Object.assign(node, { type: 'VariableDeclaration', kind: 'const', declare: false, declarations: decls });
  }
  if (node.type === 'TsImportType') {
    typeImports.push({ type: 'ImportDeclaration', specifiers: [], source: node['argument'], typeOnly: true });
  }
  for (const child of Object.values(node)) putIntoKnownWords(child, typeImports);
}
