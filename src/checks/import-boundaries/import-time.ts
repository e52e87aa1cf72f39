import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ImportTimeEntry } from '../../contracts/checks-config.ts';
import { anyGlob } from '../find-files.ts';
import type { RowFacts } from '../row.ts';
import {
  type CommandEnd,
  commandEnvironment,
  endProblem,
  endReason,
  lastWords,
  runCommand,
} from '../run-command.ts';
import type { CheckWorld } from '../world.ts';
import { covers } from './imports.ts';

/** Written down at once: a process that is ended in the middle has loaded what it has loaded. */
const NODE_HOOK = `
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const file = FILE;
registerHooks({
  load(url, context, nextLoad) {
    appendFileSync(file, url + '\\n');
    return nextLoad(url, context);
  },
});
`;

const PYTHON_SCRIPT = `
import importlib, json, sys
answer, roots, modules = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
sys.path[:0] = roots
before = set(sys.modules)
for name in modules:
    importlib.import_module(name)
loaded = {name: getattr(module, "__file__", None) for name, module in list(sys.modules.items()) if name not in before}
with open(answer, "w", encoding="utf-8") as f:
    for name, file in sorted(loaded.items()):
        f.write(json.dumps([name, file if isinstance(file, str) else None]) + "\\n")
`;

interface Loaded {
  /** Names of packages or modules. */
  name: string;
  /** Relative to the root, where it lies below. */
  file: string | null;
}

/** Loads something in a process that has loaded nothing else, and looks at what that has brought in. */
export async function importTimeRow(
  entry: ImportTimeEntry,
  { python, roots }: { python: string; roots: readonly string[] },
  world: CheckWorld,
): Promise<RowFacts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-loads-'));
  try {
    const log = path.join(folder, 'loaded.txt');
    const ask =
      entry.runtime === 'node'
        ? nodeAsk(entry, folder, log, world)
        : pythonAsk(entry, log, python, roots, world);
    const how = await runCommand({
      ...ask,
      cwd: world.root,
      timeoutMs: entry.timeout_s * 1000,
      signal: world.signal,
      monotonic: world.monotonic,
    });
    return rowOf(entry, how, existsSync(log) ? loadedFrom(log, entry, world.root) : []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nodeAsk(entry: ImportTimeEntry, folder: string, log: string, { root, env }: CheckWorld) {
  const hook = path.join(folder, 'hook.mjs');
  writeFileSync(
    hook,
    NODE_HOOK.replace('FILE', () => JSON.stringify(log)),
  );
  const specifiers = entry.import.map((name) => {
    const file = path.join(root, name);
    return existsSync(file) ? pathToFileURL(file).href : name;
  });
  const script = specifiers.map((one) => `await import(${JSON.stringify(one)});`).join('\n');
  const what = entry.run.length > 0 ? entry.run : ['--input-type=module', '--eval', script];
  return {
    command: [process.execPath, '--import', pathToFileURL(hook).href, ...what],
    env: commandEnvironment(env, entry.environment),
  };
}

function pythonAsk(
  entry: ImportTimeEntry,
  log: string,
  python: string,
  roots: readonly string[],
  { root, env }: CheckWorld,
) {
  const folders = JSON.stringify(roots.map((one) => path.join(root, one)));
  return {
    command: [python, '-I', '-c', PYTHON_SCRIPT, log, folders, JSON.stringify(entry.import)],
    env: commandEnvironment(env, entry.environment),
  };
}

function loadedFrom(log: string, { runtime }: ImportTimeEntry, root: string): Loaded[] {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const below = (file: string) => {
    const way = path.relative(root, file);
    return way.startsWith('..') || path.isAbsolute(way) ? null : way.split(path.sep).join('/');
  };
  return lines.map((line) => {
    if (runtime === 'python') {
      const [name, file] = JSON.parse(line) as [string, string | null];
      return { name, file: file === null ? null : below(file) };
    }
    if (!line.startsWith('file:')) return { name: line, file: null };
    const file = fileURLToPath(line);
    const inPackage = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/s.exec(file);
    return { name: inPackage === null ? '' : inPackage[1]!.replaceAll('\\', '/'), file: below(file) };
  });
}

function rowOf(entry: ImportTimeEntry, how: CommandEnd, loaded: readonly Loaded[]): RowFacts {
  const key = `import-boundaries:import-time:${entry.name}`;
  const what = entry.run.length > 0 ? entry.run.join(' ') : entry.import.join(' ');
  const facts = {
    key,
    name: entry.name,
    command: `${entry.runtime} ${what}`,
    source: entry.run[0] ?? entry.import[0]!,
  };
  const problem = endProblem(how, entry.exit_code, entry.timeout_s * 1000);
  if (problem !== null) {
    const isAbsent = how.end === 'not-started';
    const said = lastWords(how);
    return {
      ...facts,
      state: isAbsent ? 'not_run' : 'failed',
      reason: endReason(how),
      summary: `${entry.name} ${problem}${said === '' ? '' : `: ${said}`}`,
      triage: isAbsent
        ? `Install ${entry.runtime}.`
        : 'Run it by hand; what it loads is not known until it ends well.',
    };
  }
  if (loaded.length === 0) {
    return {
      ...facts,
      ...{ state: 'invalid', reason: 'unreadable', triage: 'Name a file or module that loads something.' },
      summary: `${entry.name} ended well, and nothing was seen to be loaded.`,
    };
  }
  const hits = entry.must_not_load.flatMap((name) => {
    const isFile = /[/*]/.test(name) && !name.startsWith('@') ? anyGlob([name]) : () => false;
    const first = loaded.find((one) => covers(name, one.name) || (one.file !== null && isFile(one.file)));
    return first === undefined
      ? []
      : [first.file === null || first.name === name ? name : `${name} (${first.file})`];
  });
  return {
    ...facts,
    state: hits.length === 0 ? 'passed' : 'failed',
    summary:
      hits.length === 0
        ? `${entry.name} loads ${loaded.length} modules, and none that it must not.`
        : `${entry.name} loads ${hits.join(', ')} (of ${loaded.length} modules), which it must not.`,
    triage: hits.length === 0 ? null : 'Find who imports it eagerly, and import it where it is used.',
  };
}
