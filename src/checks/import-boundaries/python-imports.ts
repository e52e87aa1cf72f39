import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { type CommandEnd, commandEnvironment, runCommand, withoutAnswer } from '../run-command.ts';
import type { CheckWorld } from '../world.ts';
import type { FoundImport } from './imports.ts';

export const PYTHON_TIMEOUT_MS = 120_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Parses and never imports: what it is given may not be run. */
const SCRIPT = `
import ast, json, sys
given, answer = sys.argv[1:3]
with open(given, encoding="utf-8") as f:
    files = json.load(f)

def is_type_checking(test):
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING")

def visit(tree):
    found, unknown, pending = [], 0, [(tree, "eager")]
    while pending:
        node, kind = pending.pop()
        below = kind
        if isinstance(node, ast.Import):
            for alias in node.names:
                found.append([node.lineno, kind, 0, alias.name, None])
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                found.append([node.lineno, kind, node.level, node.module or "", alias.name])
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
            if name in ("import_module", "__import__"):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    text = first.value
                    level = len(text) - len(text.lstrip("."))
                    found.append([node.lineno, kind, level, text[level:], None])
                else:
                    unknown += 1
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            if kind == "eager":
                below = "lazy"
            for part in ast.iter_child_nodes(node):
                pending.append((part, below))
            continue
        if isinstance(node, ast.If) and is_type_checking(node.test):
            for part in node.body:
                pending.append((part, "type"))
            for part in node.orelse:
                pending.append((part, kind))
            continue
        for part in ast.iter_child_nodes(node):
            pending.append((part, below))
    return {"imports": sorted(found, key=lambda one: one[0]), "unknown": unknown, "problem": None}

out = []
for source in files:
    try:
        out.append(visit(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        message = str(getattr(error, "msg", None) or error)
        line = getattr(error, "lineno", None) or 0
        out.append({"imports": [], "unknown": 0, "problem": {"message": message, "line": line}})
with open(answer, "w", encoding="utf-8") as f:
    json.dump(out, f)
`;

const answerShape = z.array(
  z.strictObject({
    imports: z.array(
      z.tuple([z.int(), z.enum(['eager', 'lazy', 'type']), z.int(), z.string(), z.string().nullable()]),
    ),
    unknown: z.int(),
    problem: z.strictObject({ message: z.string(), line: z.int() }).nullable(),
  }),
);

export interface PythonFile {
  file: string;
  imports: FoundImport[];
  unknown: number;
  problem: { message: string; line: number } | null;
}

/**
 * Imports of Python files, read with the `ast` of a real Python in one process; nothing of them is run. What stands below
 * `if TYPE_CHECKING:` is of kind `type`, what stands in a function `lazy`.
 * @param roots folders that modules are imported from, relative to the root
 * @returns the imports by file, or how the Python ended where it gave no answer
 */
export async function pythonImports(
  sources: readonly { file: string; text: string }[],
  { python, roots, exists }: { python: string; roots: readonly string[]; exists: (file: string) => boolean },
  world: CheckWorld,
): Promise<PythonFile[] | CommandEnd> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-imports-'));
  try {
    const [given, answer] = [path.join(folder, 'given.json'), path.join(folder, 'answer.json')];
    writeFileSync(given, JSON.stringify(sources.map(({ text }) => text)));
    const how = await runCommand({
      command: [python, '-I', '-c', SCRIPT, given, answer],
      cwd: world.root,
      env: commandEnvironment(world.env),
      timeoutMs: PYTHON_TIMEOUT_MS,
      signal: world.signal,
      monotonic: world.monotonic,
    });
    if (how.end !== 'exited' || how.exitCode !== 0) return how;
    const parsed = parsedAnswer(answer);
    if (parsed?.length !== sources.length) return withoutAnswer(how);
    return sources.map(({ file }, index) => {
      const { imports, unknown, problem } = parsed[index]!;
      return { file, unknown, problem, imports: imports.map((one) => located(file, one, roots, exists)) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null for what only another program than the script can have written, or left out. */
function parsedAnswer(file: string): z.output<typeof answerShape> | null {
  try {
    return answerShape.safeParse(readJson(file, { maxBytes: MAX_ANSWER_BYTES })).data ?? null;
  } catch (error) {
    if (isWorldGateError(error)) return null;
    throw error;
  }
}

type Written = z.output<typeof answerShape>[number]['imports'][number];

function located(
  file: string,
  [line, kind, level, module, name]: Written,
  roots: readonly string[],
  exists: (file: string) => boolean,
): FoundImport {
  const specifier = `${'.'.repeat(level)}${module}${name === null ? '' : `:${name}`}`;
  const base = level === 0 ? module : relativeModule(file, level, module, roots);
  // The imported name may be a module of its own; `*` is none.
  const modules = [base, ...(name === null || name === '*' ? [] : [base === '' ? name : `${base}.${name}`])];
  const targets = modules.flatMap((one) => {
    const found = roots.flatMap((root) => {
      const stem = path.posix.join(root, one.replaceAll('.', '/'));
      return [`${stem}.py`, `${stem}/__init__.py`, `${stem}.pyi`];
    });
    return found.find(exists) ?? [];
  });
  return { file, line, kind, specifier, names: modules.filter((one) => one !== ''), targets };
}

function relativeModule(file: string, level: number, module: string, roots: readonly string[]): string {
  const root = roots
    .map((one) => (one === '.' ? '' : `${one.replace(/\/$/, '')}/`))
    .find((one) => file.startsWith(one));
  const parts = file
    .slice((root ?? '').length)
    .split('/')
    .slice(0, -1);
  const above = parts.slice(0, parts.length - (level - 1));
  return [...above, ...(module === '' ? [] : [module])].join('.');
}
