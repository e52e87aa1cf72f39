import type { ParserPlugin } from '@babel/parser';

export interface ModuleKind {
  isTypeScript: boolean;
  isJsx: boolean;
}

/**
 * The syntax tree of a module or script of JavaScript or TypeScript.
 * @throws SyntaxError with `loc.line` where it cannot be parsed
 */
export async function parseModule(text: string, { isTypeScript, isJsx }: ModuleKind) {
  const { parse } = await import('@babel/parser');
  const plugins: ParserPlugin[] = ['decorators', 'explicitResourceManagement', 'importAttributes'];
  if (isTypeScript) plugins.push('typescript');
  if (isJsx || !isTypeScript) plugins.push('jsx');
  return parse(text, {
    sourceType: 'unambiguous',
    plugins,
    allowAwaitOutsideFunction: true,
    allowReturnOutsideFunction: true,
    allowImportExportEverywhere: true,
    createImportExpressions: true,
    errorRecovery: false,
  });
}
