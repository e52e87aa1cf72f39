/**
 * Writes the list of `docs/troubleshooting.md`: every code of a `WorldGateError` in `src/`, with what its messages say and
 * what to try first, as they stand in the code. `--check` compares.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';
import { TRIES } from './error-tries.ts';

const root = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(root, 'docs', 'troubleshooting.md');
const MARK = '<!-- codes -->';
const END = '<!-- /codes -->';
const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MOST_WORDS = 3;

export interface ErrorCode {
  code: string;
  /** Messages with an ellipsis for what is only known when it happens; those that the code composes are left out. */
  messages: string[];
  hints: string[];
}

/** A text as it stands in the code, `…` for each expression in it; null where it is composed elsewhere. */
function textOf(node: ts.Node | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isConditionalExpression(node)) return textOf(node.whenFalse) ?? textOf(node.whenTrue);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return `${textOf(node.left) ?? '…'}${textOf(node.right) ?? '…'}`;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  return null;
}

/** All strings that an expression can be: `a ? 'x' : 'y'` has two, and a constant has what it was declared with. */
function literalsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isIdentifier(node) && /^[A-Z_]+$/.test(node.text)) return literalsOf(constantOf(node));
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
  return ts.isParenthesizedExpression(node) ? literalsOf(node.expression) : [];
}

/** What a constant of the same file was declared with. */
function constantOf(name: ts.Identifier): ts.Node | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((one) => one.name.getText() === name.text);
    if (found !== undefined) return found.initializer;
  }
  return undefined;
}

function hintOf(call: readonly ts.Node[]): string | null {
  for (const argument of call) {
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const property of argument.properties) {
      if (ts.isPropertyAssignment(property) && property.name.getText() === 'hint')
        return textOf(property.initializer);
    }
  }
  return null;
}

function parameterOf(node: ts.FunctionLikeDeclaration, name: string): number {
  return node.parameters.findIndex((parameter) => parameter.name.getText() === name);
}

/** Every code in the sources, sorted. */
export function errorCodes(src: string = path.join(root, 'src')): ErrorCode[] {
  const files = (readdirSync(src, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.startsWith('testing/'))
    .sort()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.Latest, true),
    );
  const makers = makersIn(files);
  const found = new Map<string, ErrorCode>();
  const add = (code: string, message: string | null, hint: string | null) => {
    if (!CODE.test(code)) return;
    const entry = found.get(code) ?? { code, messages: [], hints: [] };
    found.set(code, entry);
    if (message !== null && !entry.messages.includes(message)) entry.messages.push(message);
    if (hint !== null && !entry.hints.includes(hint)) entry.hints.push(hint);
  };
  for (const file of files) {
    visit(file, (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'WorldGateError') {
        const [code, message, ...rest] = node.arguments ?? [];
        for (const one of literalsOf(code)) add(one, textOf(message), hintOf(rest));
      } else if (ts.isCallExpression(node)) {
        const at = makers.get(node.expression.getText());
        if (at === undefined) return;
        const { arguments: given } = node;
        for (const one of literalsOf(given[at])) add(one, textOf(given[at + 1]), hintOf(given));
      } else if (
        ts.isPropertyAssignment(node) &&
        node.name.getText() === 'code' &&
        isParseContext(node.parent)
      ) {
        for (const one of literalsOf(node.initializer)) add(one, null, hintOf([node.parent]));
      }
    });
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The context of `parseWith`: `{ file, code, hint }`. */
function isParseContext(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some((property) => property.name?.getText() === 'file') &&
    node.properties.every((property) => ['file', 'code', 'hint'].includes(property.name?.getText() ?? ''))
  );
}

/** Functions that make such an error of a code that they are given, with the place of that parameter. */
function makersIn(files: readonly ts.SourceFile[]): Map<string, number> {
  const makers = new Map<string, number>();
  const isMade = (node: ts.Node, name: string): boolean => {
    let made = false;
    visit(node, (inner) => {
      if (ts.isNewExpression(inner) && inner.expression.getText() === 'WorldGateError')
        made ||= inner.arguments?.[0]?.getText() === name;
      else if (ts.isCallExpression(inner)) {
        const at = makers.get(inner.expression.getText());
        made ||= at !== undefined && inner.arguments[at]?.getText() === name;
      }
    });
    return made;
  };
  // Makers of makers: twice is deeper than any is.
  for (let round = 0; round < 3; round++) {
    for (const file of files) {
      visit(file, (node) => {
        const named = ts.isVariableDeclaration(node) ? node.initializer : node;
        if (named === undefined || !(ts.isFunctionDeclaration(named) || ts.isArrowFunction(named))) return;
        const name = ts.isVariableDeclaration(node) ? node.name.getText() : (named.name?.getText() ?? '');
        const at = parameterOf(named, 'code');
        if (name !== '' && at !== -1 && isMade(named, 'code')) makers.set(name, at);
      });
    }
  }
  return makers;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** For a cell of a table: one line, nothing that Markdown would take for markup. */
function cell(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('*', '\\*')
    .replaceAll(/(?<![`\w])_|_(?![`\w])/g, '\\_');
}

/** What to try: as the code hints, else as `error-tries.ts` says. @throws Error for a code that has neither */
export function triesOf({ code, hints }: ErrorCode): string[] {
  const written = TRIES[code];
  const said = hints.filter((hint) => hint.replaceAll('…', '').trim().length > 8);
  if (written !== undefined) return [written];
  if (said.length > 0) return said.slice(0, MOST_WORDS);
  throw new Error(
    `the error "${code}" says nothing of what to try: give it a hint, or an entry in scripts/error-tries.ts`,
  );
}

/** The generated part of the page. */
export function codeList(codes: readonly ErrorCode[]): string {
  const rows = codes.map((entry) => {
    const messages = entry.messages.slice(0, MOST_WORDS).map(cell);
    const said = messages.length === 0 ? 'each problem of the file, with its key' : messages.join('<br>');
    return `| \`${entry.code}\` | ${said} | ${triesOf(entry).map(cell).join('<br>')} |`;
  });
  return ['| code | what it says | first thing to try |', '|---|---|---|', ...rows].join('\n');
}

if (import.meta.main) {
  const before = readFileSync(PAGE, 'utf8');
  const [start, end] = [before.indexOf(MARK), before.indexOf(END)];
  const after = `${before.slice(0, start + MARK.length)}\n${codeList(errorCodes())}\n${before.slice(end)}`;
  if (!process.argv.includes('--check')) {
    if (after !== before) writeFileAtomic(PAGE, after);
  } else if (after !== before) {
    console.error(
      'docs/troubleshooting.md is not what the code says; run `npm run error-docs` and commit it',
    );
    process.exitCode = 1;
  }
}
