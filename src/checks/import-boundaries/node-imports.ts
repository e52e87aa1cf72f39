import path from 'node:path';
import type { Node } from '@babel/types';
import type { FoundImport, ImportKind } from './imports.ts';
import { parseModule } from './parse-module.ts';

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];
/** What TypeScript files are called by what they become. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};
/** Nesting of syntax that is followed; generated files may have more, written ones have not. */
const MAX_DEPTH = 2000;

interface Written {
  specifier: string;
  line: number;
  kind: ImportKind;
}

/**
 * Imports of one file of JavaScript or TypeScript: `import`, `export … from`, `import()`, `require()`, `import x = require()`
 * and imported types. What stands in no function is eager, also `await import()`.
 * @param exists whether a path, relative to the root, is a file of the project
 * @returns the imports, and how many name what they load by no text
 * @throws SyntaxError
 */
export async function nodeImports(
  file: string,
  text: string,
  exists: (file: string) => boolean,
): Promise<{ imports: FoundImport[]; unknown: number }> {
  const isTypeScript = /\.[mc]?tsx?$/.test(file);
  const { program } = await parseModule(text, { isTypeScript, isJsx: /x$/.test(file) });
  const written: Written[] = [];
  let unknown = 0;
  const take = (source: Node | null | undefined, kind: ImportKind, at: Node) => {
    const specifier = textOf(source);
    if (specifier === null) unknown += 1;
    else written.push({ specifier, kind, line: at.loc?.start.line ?? 1 });
  };
  const pending: { node: Node; isInFunction: boolean; depth: number }[] = [
    { node: program, isInFunction: false, depth: 0 },
  ];
  while (pending.length > 0) {
    const { node, isInFunction, depth } = pending.pop()!;
    const when: ImportKind = isInFunction ? 'lazy' : 'eager';
    switch (node.type) {
      case 'ImportDeclaration':
        take(
          node.source,
          node.importKind === 'type' || node.importKind === 'typeof' ? 'type' : 'eager',
          node,
        );
        break;
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.source != null) take(node.source, node.exportKind === 'type' ? 'type' : 'eager', node);
        break;
      case 'ImportExpression':
        take(node.source, when, node);
        break;
      case 'TSExternalModuleReference':
        take(node.expression, when, node);
        break;
      case 'TSImportType':
        take((node as { argument?: Node }).argument, 'type', node);
        break;
      case 'CallExpression':
        if (node.callee.type === 'Identifier' && node.callee.name === 'require')
          take(node.arguments[0], when, node);
        break;
    }
    if (depth > MAX_DEPTH) throw new SyntaxError('it is nested too deeply');
    const isFunction =
      /Function|ObjectMethod|ClassMethod|ClassPrivateMethod/.test(node.type) && !/^TS/.test(node.type);
    for (const child of childrenOf(node)) {
      pending.push({ node: child, isInFunction: isInFunction || isFunction, depth: depth + 1 });
    }
  }
  written.sort((a, b) => a.line - b.line);
  return { imports: written.map((one) => located(file, one, exists)), unknown };
}

function* childrenOf(node: Node): Generator<Node> {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments') || typeof value !== 'object' || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'object' && one !== null && typeof (one as Node).type === 'string')
        yield one as Node;
    }
  }
}

/** The text of a literal, or of a template without expressions. */
function textOf(node: Node | null | undefined): string | null {
  if (node?.type === 'StringLiteral') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1)
    return node.quasis[0]!.value.cooked ?? null;
  // The type of an imported type is a literal in a type.
  if (node?.type === 'TSLiteralType') return textOf(node.literal);
  return null;
}

function located(file: string, one: Written, exists: (file: string) => boolean): FoundImport {
  const { specifier } = one;
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return { file, ...one, names: [specifier], targets: [] };
  const target = resolved(
    path.posix.join(path.posix.dirname(file), specifier.replace(/[?#].*$/, '')),
    exists,
  );
  return { file, ...one, names: [], targets: target === null ? [] : [target] };
}

function resolved(target: string, exists: (file: string) => boolean): string | null {
  const extension = path.posix.extname(target);
  const stem = target.slice(0, target.length - extension.length);
  const candidates = [
    target,
    ...(WRITTEN_AS[extension] ?? []).map((other) => stem + other),
    ...EXTENSIONS.map((other) => target + other),
    ...EXTENSIONS.map((other) => `${target}/index${other}`),
  ];
  return candidates.find(exists) ?? null;
}
