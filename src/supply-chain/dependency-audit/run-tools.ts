import type { AuditCommand, AuditTool } from '../../contracts/dependency-audit.ts';
import { sha256 } from '../../foundation/digest.ts';
import type { Lock } from './lock-files.ts';
import type { SourceResult } from './make-audit.ts';
import { readOutput } from './read-output.ts';
import { BERRY_CLEAN } from './read-yarn.ts';
import type { RunTool, ToolRun } from './spawn-tool.ts';
import { lastWords, tailOf } from './tail.ts';
import { type ToolResult, Unusable } from './tool-result.ts';

/** What is audited with a tool, and with what command. */
export interface ToolPlan {
  tool: AuditTool;
  /** Lock file, relative to the folder; null for a tool that looks for lock files itself. */
  lockFile: string | null;
}

export interface ToolWorld {
  /** Absolute folder of the project. */
  folder: string;
  run: RunTool;
  timeoutMs: number;
  redact: (text: string) => string;
  /** Text of a file in the folder. */
  readText: (name: string) => string;
  /** Writes a text where a tool reads it, outside of the project, for as long as `use` takes. */
  withFile: <T>(text: string, use: (path: string) => Promise<T>) => Promise<T>;
  /** What a lock file installs. */
  lockOf: (tool: AuditTool, name: string) => Lock | null;
  /** What `uv export` lists, and what of it production needs. */
  pythonLock: (all: string, production: string | null) => Lock | null;
}

/** Runs one tool over its lock file. Whatever goes wrong is the result. */
export async function runAuditTool(plan: ToolPlan, world: ToolWorld): Promise<SourceResult> {
  const { tool, lockFile } = plan;
  const steps = new Steps(world);
  const facts = {
    key: `${tool}:${lockFile ?? '.'}`,
    tool,
    mode: 'run' as const,
    source: lockFile ?? '.',
    source_digest: lockFile === null ? null : sha256(world.readText(lockFile)),
  };
  let version: string | null = null;
  let lock: Lock | null = null;
  let outcome: SourceResult['outcome'];
  try {
    version = versionIn((await steps.must(tool, ['--version'])).stdout);
    lock = lockFile === null || tool === 'pip-audit' ? null : world.lockOf(tool, lockFile);
    const answer = await audit(plan, version, steps, world);
    lock = answer.lock ?? lock;
    outcome = outcomeOf(tool, answer.run, answer.output ?? answer.run.stdout);
  } catch (error) {
    if (!(error instanceof Failed) && !(error instanceof Unusable)) throw error;
    outcome = { reason: error.reason, detail: error.message };
  }
  const isUsable = 'result' in outcome && outcome.contradiction === undefined;
  return { ...facts, version, commands: steps.told(isUsable), outcome, lock };
}

interface Answer {
  run: ToolRun;
  /** Where it is not the standard output alone that is read. */
  output?: string;
  lock?: Lock | null;
}

async function audit(
  plan: ToolPlan,
  version: string | null,
  steps: Steps,
  world: ToolWorld,
): Promise<Answer> {
  switch (plan.tool) {
    case 'npm':
      // What a `.npmrc` leaves out, or takes for no failure, is audited all the same.
      return {
        run: await steps.must('npm', [
          ...['audit', '--json', '--package-lock-only', '--audit-level=info'],
          ...['--include=dev', '--include=optional', '--include=peer'],
        ]),
      };
    case 'pnpm':
      return { run: await steps.must('pnpm', ['audit', '--json', '--audit-level', 'low']) };
    case 'yarn':
      return version !== null && /^[01]\./.test(version) ? yarnClassic(steps) : yarnBerry(version, steps);
    case 'pip-audit':
      return plan.lockFile === 'uv.lock'
        ? uvProject(steps, world)
        : requirements(plan.lockFile!, steps, world);
    case 'osv-scanner': {
      const scan =
        version !== null && /^[01]\./.test(version)
          ? ['--experimental-all-packages']
          : ['scan', 'source', '--all-packages'];
      return { run: await steps.must('osv-scanner', [...scan, '--format', 'json', '--recursive', '.']) };
    }
  }
}

/** Errors are lines of JSON as well, on the other stream. */
async function yarnClassic(steps: Steps): Promise<Answer> {
  const run = await steps.must('yarn', ['audit', '--json']);
  const errors = run.stderr.split('\n').filter((line) => line.startsWith('{"type":"error"'));
  return { run, output: [run.stdout, ...errors].join('\n') };
}

/** Nothing is what it writes where it finds nothing, and where it breaks: only its words tell the two apart. */
async function yarnBerry(version: string | null, steps: Steps): Promise<Answer> {
  // A package that its author asks not to use any more is no vulnerability, and from yarn 4 on would end the command with 1.
  const own = version !== null && /^[23]\./.test(version) ? [] : ['--no-deprecations'];
  const args = ['npm', 'audit', '--all', '--recursive', ...own];
  const run = await steps.must('yarn', [...args, '--json']);
  if (run.exitCode !== 0 || run.stdout.trim() !== '') return { run };
  const words = await steps.must('yarn', args);
  return { run: words, output: BERRY_CLEAN.test(words.stdout) ? words.stdout : '' };
}

async function uvProject(steps: Steps, world: ToolWorld): Promise<Answer> {
  const list = (...which: string[]) =>
    steps.must('uv', [
      ...['export', '--frozen', ...which, '--all-extras', '--all-packages', '--no-emit-workspace'],
      ...['--no-hashes', '--no-annotate', '--no-header', '--format', 'requirements-txt'],
    ]);
  const all = await list('--all-groups');
  if (all.exitCode !== 0)
    throw new Failed('tool-unavailable', `uv export ended with ${all.exitCode}: ${lastWords(all.stderr)}`);
  const production = await list('--no-default-groups');
  const lock = world.pythonLock(all.stdout, production.exitCode === 0 ? production.stdout : null);
  const run = await world.withFile(all.stdout, (path) =>
    // Everything is listed and pinned: nothing has to be resolved, and nothing of it is built.
    steps.must('pip-audit', ['-r', path, ...PIP_AUDIT, '--no-deps', '--disable-pip']),
  );
  return { run, lock };
}

/** What the packages of the file need is resolved by pip-audit, which it does with pip. */
async function requirements(file: string, steps: Steps, world: ToolWorld): Promise<Answer> {
  const run = await steps.must('pip-audit', ['-r', file, ...PIP_AUDIT]);
  return { run, lock: world.lockOf('pip-audit', file) };
}

const PIP_AUDIT = ['--format', 'json', '--progress-spinner', 'off', '--aliases', 'on', '--desc', 'on'];

/** Holds what a tool wrote against how it ended: 0 is for no finding, anything else for some. */
function outcomeOf(tool: AuditTool, run: ToolRun, output: string): SourceResult['outcome'] {
  let result: ToolResult;
  try {
    result = readOutput(tool, output);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    // A tool that says nothing and fails was not able to make its audit.
    const isSilent = error.reason === 'half-written' && run.stdout.trim() === '' && run.exitCode !== 0;
    if (!isSilent) return { reason: error.reason, detail: error.message };
    return {
      reason: 'tool-unavailable',
      detail: `${tool} ended with ${run.exitCode}: ${lastWords(run.stderr)}`,
    };
  }
  const found = result.findings.length;
  if (found > 0 === (run.exitCode !== 0)) return { result };
  const contradiction = `it ended with ${run.exitCode}, and its output has ${found === 0 ? 'no finding' : `${found} findings`}`;
  return { result, contradiction };
}

/** A command that gave no output to look at. */
class Failed extends Error {
  readonly reason: 'tool-unavailable' | 'timed-out' | 'signalled' | 'unreadable';

  constructor(reason: Failed['reason'], message: string) {
    super(message);
    this.name = 'Failed';
    this.reason = reason;
  }
}

/** The commands of one audit, in order. */
class Steps {
  readonly #world: ToolWorld;
  readonly #done: { words: string; run: ToolRun }[] = [];

  constructor(world: ToolWorld) {
    this.#world = world;
  }

  /** @throws Failed where it did not run to its end */
  async must(file: string, args: readonly string[]): Promise<ToolRun> {
    const { folder, timeoutMs } = this.#world;
    const run = await this.#world.run({ file, args, cwd: folder, timeoutMs });
    const words = [file, ...args].join(' ');
    this.#done.push({ words, run });
    switch (run.trouble) {
      case null:
        break;
      case 'missing':
        throw new Failed('tool-unavailable', `there is no ${file} on the PATH`);
      case 'timeout':
        throw new Failed('timed-out', `"${words}" took more than ${timeoutMs / 1000} s and was ended`);
      case 'too-large':
        throw new Failed('unreadable', `"${words}" wrote without end and was ended`);
      case 'signalled':
        throw new Failed('signalled', `"${words}" was ended by a signal`);
    }
    if (args[0] === '--version' && run.exitCode !== 0) {
      throw new Failed('tool-unavailable', `"${words}" ended with ${run.exitCode}: ${lastWords(run.stderr)}`);
    }
    return run;
  }

  /** @param isUsable the outputs were understood, so that nobody needs to look at them */
  told(isUsable: boolean): AuditCommand[] {
    const { redact } = this.#world;
    return this.#done.map(({ words, run }, index) => {
      const shows = !isUsable && index === this.#done.length - 1;
      return {
        command: redact(words).slice(0, 2000),
        exit_code: run.exitCode,
        started_at: run.startedAt.toISOString(),
        finished_at: run.finishedAt.toISOString(),
        stdout_tail: shows ? tailOf(run.stdout, redact) : null,
        stderr_tail: shows ? tailOf(run.stderr, redact) : null,
      };
    });
  }
}

function versionIn(text: string): string | null {
  return /\d+\.\d+[0-9A-Za-z.+-]{0,80}/.exec(text)?.[0] ?? null;
}
