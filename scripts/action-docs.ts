/**
 * Writes what the documentation says of actions from what decides it: the tables of inputs and outputs in each
 * `actions/<name>/README.md` from its `action.yml`, and the table of all permissions in `docs/permissions.md` from these
 * READMEs. `--check` compares.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';

const root = path.resolve(import.meta.dirname, '..');
const PERMISSIONS = 'docs/permissions.md';
const MARK = '<!-- permissions -->';

interface ActionFile {
  inputs?: Record<string, { description: string; default?: unknown; required?: boolean }>;
  outputs?: Record<string, { description: string }>;
}

const cell = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .trim();

function inputRows({ inputs = {} }: ActionFile): string[] {
  return Object.entries(inputs).map(([name, { description, default: value, required }]) => {
    const stated =
      required === true ? 'required' : value === undefined || value === '' ? '' : `\`${String(value)}\``;
    return `| \`${name}\` | ${stated} | ${cell(description)} |`;
  });
}

function outputRows({ outputs = {} }: ActionFile): string[] {
  return Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
}

/** Lines of the first table below a heading: from the line after its rule to the first that is no row. */
function tableBelow(lines: readonly string[], heading: string): [start: number, end: number] | null {
  const from = lines.indexOf(heading);
  const next = lines.findIndex((line, at) => at > from && line.startsWith('## '));
  const rule = lines.findIndex((line, at) => at > from && /^\|[-:| ]+\|$/.test(line));
  if (from === -1 || rule === -1 || (next !== -1 && rule > next)) return null;
  const end = lines.findIndex((line, at) => at > rule && !line.startsWith('|'));
  return [rule + 1, end === -1 ? lines.length : end];
}

/** The text with other rows in the table below a heading. */
function withRows(text: string, heading: string, rows: readonly string[]): string {
  const lines = text.split('\n');
  const place = tableBelow(lines, heading);
  if (place === null) return text;
  return [...lines.slice(0, place[0]), ...rows, ...lines.slice(place[1])].join('\n');
}

/** A README whose table does not say what a permission is for has two columns. */
function threeCells(row: string): string {
  return row.split(/(?<!\\)\|/).length === 4 ? row.replace(/^(\|[^|]*\|)/, '$1 |') : row;
}

/** What each file should say: by its path below `base`. */
export function actionDocs(base: string = root): Map<string, string> {
  const read = (file: string) => readFileSync(path.join(base, file), 'utf8');
  const wanted = new Map<string, string>();
  const permissions: string[] = [];
  for (const name of readdirSync(path.join(base, 'actions')).sort()) {
    const [readme, action] = [`actions/${name}/README.md`, `actions/${name}/action.yml`];
    if (!existsSync(path.join(base, readme)) || !existsSync(path.join(base, action))) continue;
    const file = parse(read(action)) as ActionFile;
    const text = withRows(
      withRows(read(readme), '## Inputs', inputRows(file)),
      '## Outputs',
      outputRows(file),
    );
    wanted.set(readme, text);
    const lines = text.split('\n');
    const place = tableBelow(lines, '## Least permissions');
    const rows = place === null ? ['| none | | |'] : lines.slice(...place).map(threeCells);
    const link = `[\`${name}\`](../${readme}#least-permissions)`;
    permissions.push(...rows.map((row) => `| ${link} ${row.replaceAll('](../../docs/', '](')}`));
  }
  const page = read(PERMISSIONS);
  wanted.set(PERMISSIONS, withRows(page, MARK, permissions));
  return wanted;
}

if (import.meta.main) {
  const stale = [...actionDocs()].filter(
    ([file, text]) => readFileSync(path.join(root, file), 'utf8') !== text,
  );
  if (!process.argv.includes('--check')) {
    for (const [file, text] of stale) writeFileAtomic(path.join(root, file), text);
  } else if (stale.length > 0) {
    const files = stale.map(([file]) => file).join(', ');
    console.error(
      `${files}: not what action.yml and the READMEs say; run \`npm run action-docs\` and commit it`,
    );
    process.exitCode = 1;
  }
}
