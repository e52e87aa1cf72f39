import { lstatSync } from 'node:fs';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { safeJoin } from '../../foundation/safe-path.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { readSource } from '../read-document.ts';
import { DYNAMIC } from './shell-words.ts';

/** What `npm` does by itself, and what a package need not define for it. */
const BUILT_IN = new Set(['start', 'test', 'stop', 'restart']);
const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);

/** What a project's own files say can be called. Each test gives what is wrong with a command, or null. */
export interface ProjectCommands {
  scripts: ReadonlySet<string> | null;
  entryPoints: ReadonlySet<string> | null;
}

/** @throws WorldGateError of reading or parsing the files */
export async function projectCommands(
  root: string,
  { package_json, pyproject }: { package_json?: string | undefined; pyproject?: string | undefined },
): Promise<ProjectCommands> {
  return {
    scripts:
      package_json === undefined ? null : namesIn(packageOf(root, package_json), ['scripts'], package_json),
    entryPoints: pyproject === undefined ? null : await pythonScripts(root, pyproject),
  };
}

function packageOf(root: string, file: string): unknown {
  return parseJson(readSource(root, file), file);
}

async function pythonScripts(root: string, file: string): Promise<ReadonlySet<string>> {
  const { parse } = await import('smol-toml');
  let value: unknown;
  try {
    value = parse(readSource(root, file));
  } catch (error) {
    if (isWorldGateError(error)) throw error;
    const [first] = String((error as Error).message).split('\n');
    throw new WorldGateError('checks-description-invalid', `${file} is not TOML: ${first}`, {
      hint: 'Correct the file at that place.',
    });
  }
  const poetry = namesIn(value, ['tool', 'poetry', 'scripts'], file);
  return new Set([...namesIn(value, ['project', 'scripts'], file), ...poetry]);
}

function namesIn(value: unknown, path: readonly string[], file: string): ReadonlySet<string> {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return new Set();
    here = (here as Record<string, unknown>)[key];
  }
  if (typeof here !== 'object' || here === null || Array.isArray(here)) {
    throw new WorldGateError(
      'checks-description-invalid',
      `${file}: ${path.join('.')} is not a table of names`,
      {
        hint: 'Correct the file at that key.',
      },
    );
  }
  return new Set(Object.keys(here));
}

/** A script of `package.json` that a command runs: `npm run -s build` runs `build`. Undefined where it runs none. */
export function namedScript(words: readonly string[]): string | undefined {
  if (!MANAGERS.has(words[0] ?? '')) return undefined;
  const rest = words.slice(1);
  const elsewhere = rest.some((word) =>
    /^(?:--prefix|-C|--dir|--cwd|-w|--workspaces?|--filter|-F)(?:=|$)/.test(word),
  );
  if (elsewhere) return undefined;
  const plain = rest.filter((word) => !word.startsWith('-'));
  const [verb, name] = plain;
  if (verb === 'run' || verb === 'run-script') return name === undefined || isValue(name) ? undefined : name;
  return verb !== undefined && BUILT_IN.has(verb) ? verb : undefined;
}

const isValue = (word: string) => word.includes(DYNAMIC) || /^[A-Z]+$|[…*]/.test(word);

export function scriptProblem(words: readonly string[], scripts: ReadonlySet<string>): string | null {
  const name = namedScript(words);
  if (name === undefined || scripts.has(name)) return null;
  return `package.json has no script "${name}"${didYouMean(name, scripts)}`;
}

/** The first word that names a file below one of `folders` which does not exist; null where all exist. */
export function fileProblem(
  root: string,
  words: readonly string[],
  folders: readonly string[],
): string | null {
  for (const word of words) {
    const file = word.replace(/^(?:\.\/)+/, '');
    const isNamed = folders.some((folder) => file.startsWith(`${folder.replace(/\/$/, '')}/`));
    if (!isNamed || isValue(file) || /[<>$={}?]/.test(file)) continue;
    if (!exists(root, file)) return `there is no file ${file}`;
  }
  return null;
}

function exists(root: string, file: string): boolean {
  try {
    return lstatSync(safeJoin(root, file), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isWorldGateError(error)) return false;
    throw error;
  }
}
