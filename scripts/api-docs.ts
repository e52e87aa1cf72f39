/**
 * Writes the lists of `docs/api.md`: what each entry point of the package exports, with the first sentence of its
 * documentation. `--check` compares.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';

const root = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(root, 'docs', 'api.md');

interface Listed {
  name: string;
  kind: string;
  about: string;
}

function kindOf({ flags }: ts.Symbol): string {
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Variable) return 'constant';
  if (flags & ts.SymbolFlags.Module) return 'namespace';
  return 'type';
}

/** The first sentence, on one line, without what would end a cell of a table. */
function firstSentence(text: string): string {
  const line = text
    .replace(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[.:;](?= [A-Z`(]|$)/.exec(line)?.[0] ?? line;
  return sentence.replace(/[:;]$/, '.').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function exportsOf(program: ts.Program, file: string): Listed[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const about = ts.displayPartsToString(real.getDocumentationComment(checker));
      return { name: symbol.name, kind: kindOf(real), about: firstSentence(about) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What can be called as a table, types as a list: their fields are told by an editor. */
function listing(rows: readonly Listed[]): string {
  const values = rows.filter(({ kind }) => kind !== 'type');
  const types = rows.filter(({ kind }) => kind === 'type').map(({ name }) => `\`${name}\``);
  const lines = values.map(({ name, kind, about }) => `| \`${name}\` | ${kind} | ${about} |`);
  return [
    '| name | kind | what it is |',
    '|---|---|---|',
    ...lines,
    ...(types.length === 0 ? [] : ['', `Types: ${types.join(', ')}.`]),
  ].join('\n');
}

const entries = readdirSync(path.join(root, 'src', 'entries')).filter((name) => name.endsWith('.ts'));
const files = new Map([
  ['worldgate', path.join(root, 'src', 'index.ts')],
  ...entries
    .sort()
    .map((name): [string, string] => [
      `worldgate/${name.replace('.ts', '')}`,
      path.join(root, 'src', 'entries', name),
    ]),
]);
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram([...files.values()], options);
const before = readFileSync(PAGE, 'utf8');
let after = before;
for (const [name, file] of files) {
  const mark = `<!-- exports ${name} -->`;
  const start = after.indexOf(mark);
  const end = after.indexOf('<!-- /exports -->', start);
  if (start === -1 || end === -1) throw new Error(`docs/api.md lacks ${mark} … <!-- /exports -->`);
  after = `${after.slice(0, start)}${mark}\n${listing(exportsOf(program, file))}\n${after.slice(end)}`;
}
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('docs/api.md is not what the entry points export; run `npm run api-docs` and commit it');
    process.exitCode = 1;
  }
} else if (after !== before) {
  writeFileAtomic(PAGE, after);
}
