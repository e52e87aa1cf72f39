import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import type { DocsSnippetsConfig } from '../../contracts/checks-config.ts';
import { isBelow, safeJoin } from '../../foundation/safe-path.ts';
import { type CommandEnd, commandEnvironment, runCommand, withoutAnswer } from '../run-command.ts';
import type { CheckWorld } from '../world.ts';
import { runnerOf } from './languages.ts';

/**
 * Runs a snippet in a folder of its own, which is gone afterwards. Its home and its temporary folder lie in there too; what the
 * snippet does to the rest of the machine and to the network is not held back.
 * @param language one that `runnerOf` knows
 */
export async function runSnippet(
  language: string,
  text: string,
  config: DocsSnippetsConfig,
  world: CheckWorld,
): Promise<CommandEnd> {
  const runner = runnerOf(language)!;
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-snippet-'));
  try {
    const [work, home] = [path.join(folder, 'work'), path.join(folder, 'home')];
    for (const made of [work, home]) mkdirSync(made);
    for (const file of config.files) {
      cpSync(safeJoin(world.root, file), path.join(work, file), {
        recursive: true,
        filter: (from) => isBelow(world.root, from),
      });
    }
    writeFileSync(path.join(work, runner.file), text);
    return await runCommand({
      command: runner.command(runner.file, { node: process.execPath, python: config.python }),
      cwd: work,
      env: {
        ...commandEnvironment(world.env),
        HOME: home,
        TMPDIR: home,
        ...commandEnvironment(world.env, config.environment),
        ...(config.environment.includes('HOME') ? {} : { HOME: home }),
        ...(config.environment.includes('TMPDIR') ? {} : { TMPDIR: home }),
      },
      timeoutMs: config.timeout_s * 1000,
      signal: world.signal,
      monotonic: world.monotonic,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const PARSE_PYTHON = `
import ast, json, sys
out = []
for source in json.load(sys.stdin if len(sys.argv) < 2 else open(sys.argv[1], encoding="utf-8")):
    try:
        ast.parse(source)
        out.append(None)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        out.append({"problem": str(getattr(error, "msg", None) or error), "line": getattr(error, "lineno", None)})
print(json.dumps(out))
`;

const answerShape = z.array(z.object({ problem: z.string(), line: z.number().nullable() }).nullable());

function answered(stdout: string): z.output<typeof answerShape> | undefined {
  try {
    return answerShape.safeParse(JSON.parse(stdout)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Parses snippets of Python with the parser of a Python, all in one process; nothing of them is run.
 * @returns for each what is wrong with it, or how the Python itself ended where it gave no answer
 */
export async function parsePython(
  sources: readonly string[],
  python: string,
  world: CheckWorld,
): Promise<({ problem: string; line: number | null } | null)[] | CommandEnd> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-parse-'));
  try {
    const file = path.join(folder, 'sources.json');
    writeFileSync(file, JSON.stringify(sources));
    const how = await runCommand({
      command: [python, '-I', '-c', PARSE_PYTHON, file],
      cwd: world.root,
      env: commandEnvironment(world.env),
      timeoutMs: 60_000,
      signal: world.signal,
      monotonic: world.monotonic,
    });
    if (how.end !== 'exited' || how.exitCode !== 0) return how;
    const answer = answered(how.stdout);
    return answer?.length === sources.length ? answer : withoutAnswer(how);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
