import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { ImportBoundariesConfig, SourcesConfig } from '../../contracts/checks-config.ts';
import { IMPORT_CHECK_BOUNDARY } from '../../reports/boundaries.ts';
import { findFiles } from '../find-files.ts';
import { readFound } from '../read-document.ts';
import { type RowFacts, RowMaker } from '../row.ts';
import { endProblem, endReason, lastWords } from '../run-command.ts';
import type { CheckOutcome, CheckWorld } from '../world.ts';
import { importTimeRow } from './import-time.ts';
import type { FoundImport } from './imports.ts';
import { nodeImports } from './node-imports.ts';
import { PYTHON_TIMEOUT_MS, pythonImports } from './python-imports.ts';
import { judgeImports } from './rules.ts';

/** Who imports what: from the syntax of the sources, and from clean processes. */
export async function checkImportBoundaries(
  config: ImportBoundariesConfig,
  world: CheckWorld,
): Promise<CheckOutcome> {
  const rows = new RowMaker('quality', world.redact);
  const facts: string[] = [];
  if (config.node !== undefined) facts.push(await checkNode(config.node, world, rows));
  if (config.python !== undefined) facts.push(await checkPython(config, config.python, world, rows));
  for (const entry of config.import_time) {
    const roots = config.python?.roots ?? ['.'];
    rows.add(await importTimeRow(entry, { python: config.python_executable, roots }, world));
  }
  if (config.import_time.length > 0)
    facts.push(`${config.import_time.length} entries loaded in clean processes`);
  return { facts, rows: rows.rows, boundary: IMPORT_CHECK_BOUNDARY };
}

function existsBelow(root: string): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return (file) => {
    if (file.startsWith('..')) return false;
    let found = known.get(file);
    if (found === undefined) {
      found = lstatSync(path.join(root, file), { throwIfNoEntry: false })?.isDirectory() === false;
      known.set(file, found);
    }
    return found;
  };
}

async function checkNode(
  sources: NonNullable<ImportBoundariesConfig['node']>,
  world: CheckWorld,
  rows: RowMaker,
): Promise<string> {
  const exists = existsBelow(world.root);
  const all: FoundImport[] = [];
  let [files, unknown] = [0, 0];
  for (const { file, text } of readFound(world.root, sources, { check: 'import-boundaries', rows })) {
    files += 1;
    try {
      const found = await nodeImports(file, text, exists);
      for (const one of found.imports) all.push(one);
      unknown += found.unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      const line = (error as { loc?: { line?: number } }).loc?.line ?? null;
      rows.add(notParsed(file, line, error.message));
    }
  }
  for (const row of voidPatterns('node', sources, world.root)) rows.add(row);
  for (const row of judgeImports('node', all, sources)) rows.add(row);
  return seen('JavaScript and TypeScript', files, all, unknown);
}

async function checkPython(
  { python_executable }: ImportBoundariesConfig,
  sources: NonNullable<ImportBoundariesConfig['python']>,
  world: CheckWorld,
  rows: RowMaker,
): Promise<string> {
  const read = [...readFound(world.root, sources, { check: 'import-boundaries', rows })];
  const answer = await pythonImports(
    read,
    { python: python_executable, roots: sources.roots, exists: existsBelow(world.root) },
    world,
  );
  if (!Array.isArray(answer)) {
    const said = lastWords(answer);
    rows.add({
      key: 'import-boundaries:python',
      name: 'Python sources',
      state: answer.end === 'not-started' ? 'not_run' : 'failed',
      reason: endReason(answer),
      summary: `Not read: ${python_executable} ${endProblem(answer, 0, PYTHON_TIMEOUT_MS)}${said === '' ? '' : `: ${said}`}`,
      triage: 'Install Python, or name one as `python_executable` in the configuration.',
      source: 'the configuration',
    });
    return `${read.length} Python files, not read`;
  }
  for (const { file, problem } of answer) {
    if (problem !== null) rows.add(notParsed(file, Math.max(1, problem.line), problem.message));
  }
  const all = answer.flatMap(({ imports }) => imports);
  for (const row of voidPatterns('python', sources, world.root)) rows.add(row);
  for (const row of judgeImports('python', all, sources)) rows.add(row);
  const unknown = answer.reduce((sum, one) => sum + one.unknown, 0);
  return seen('Python', read.length, all, unknown);
}

/** A layer or a guarded module of which there is no file can be broken by nothing: it was misspelt, or has moved. */
function voidPatterns(language: string, { rules, layers }: SourcesConfig, root: string): RowFacts[] {
  const named = [
    ...layers.flat().map(({ name, files }) => ({ what: `layer ${name}`, patterns: files })),
    ...rules.map(({ name, modules }) => ({ what: `rule ${name}`, patterns: modules })),
  ];
  return named.flatMap(({ what, patterns }): RowFacts[] => {
    if (patterns.length === 0 || findFiles(root, patterns).files.length > 0) return [];
    return [
      {
        key: `import-boundaries:${language}:void:${what}`,
        name: what,
        state: 'failed',
        reason: 'missing-file',
        summary: `No file matches ${patterns.join(', ')} of the ${what}, so nothing of it was checked.`,
        triage: 'Correct the patterns in the configuration, or remove them.',
        source: 'the configuration',
      },
    ];
  });
}

function notParsed(file: string, line: number | null, message: string) {
  return {
    key: `import-boundaries:parse:${file}`,
    name: file,
    state: 'invalid',
    reason: 'invalid-shape',
    summary: `${file}${line === null ? '' : `:${line}`} cannot be parsed: ${message.split('\n')[0]}`,
    triage: 'Correct the file, or exclude it.',
    source: file,
    line,
  } as const;
}

function seen(language: string, files: number, all: readonly FoundImport[], unknown: number): string {
  const of = (kind: FoundImport['kind']) => all.filter((one) => one.kind === kind).length;
  const computed = unknown === 0 ? '' : `; ${unknown} more load what they compute`;
  return `${files} files of ${language}: ${of('eager')} eager, ${of('lazy')} lazy and ${of('type')} type-only imports${computed}`;
}
