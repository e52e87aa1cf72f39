import type { DocsCommandsConfig, DocumentedExecutable } from '../../contracts/checks-config.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { DOCS_COMMANDS_BOUNDARY } from '../../reports/boundaries.ts';
import { readFound } from '../read-document.ts';
import { RowMaker } from '../row.ts';
import type { CheckOutcome, CheckWorld } from '../world.ts';
import { type CommandLine, commandLineOf } from './command-line.ts';
import { documentedCommands, withoutRunners } from './documented.ts';
import { judgeWords } from './judge.ts';
import {
  fileProblem,
  namedScript,
  type ProjectCommands,
  projectCommands,
  scriptProblem,
} from './projects.ts';
import { DYNAMIC, type ShellCommand } from './shell-words.ts';

const FIX = 'Correct the document, or give the program what it promises.';
/** Stale commands that get a row each; a rename can make thousands. */
const MOST_STALE = 2000;

interface Program {
  executable: DocumentedExecutable;
  /** Beginnings of a command line that are this program. */
  beginnings: string[][];
  line: CommandLine;
  shown: number;
  paths: Set<string>;
}

/** Holds the commands that documents show against what programs say that they understand. */
export async function checkDocsCommands(
  config: DocsCommandsConfig,
  world: CheckWorld,
): Promise<CheckOutcome> {
  const rows = new RowMaker('docs', world.redact);
  const programs = await askPrograms(config, world, rows);
  const project = await readProject(config, world, rows);
  const counts = { documents: 0, commands: 0, ignored: 0, stale: 0 };
  const ignored = config.ignore.map(({ command }) => command.split(/\s+/));
  const patterns = { include: config.docs, exclude: config.exclude };
  for (const { file, text } of readFound(world.root, patterns, { check: 'docs-commands', rows })) {
    counts.documents += 1;
    let here = 0;
    let stale = 0;
    for (const command of documentedCommands(text, config.inline_code)) {
      const words = withoutRunners(command.words);
      if (ignored.some((start) => begins(words, start) || begins(command.words, start))) {
        counts.ignored += 1;
        continue;
      }
      const verdict = await judge(words, { programs, project, config, root: world.root });
      if (!verdict.isLookedAt) continue;
      here += 1;
      if (verdict.problem === null) continue;
      stale += 1;
      counts.stale += 1;
      if (counts.stale <= MOST_STALE) rows.add(staleRow(file, command, verdict.problem));
    }
    counts.commands += here;
    // A document that shows nothing which could be stale has not passed anything.
    if (here === 0) continue;
    rows.add({
      key: `docs-commands:document:${file}`,
      name: file,
      state: stale === 0 ? 'passed' : 'failed',
      summary: `${here} commands were looked at; ${stale} of them are stale.`,
      triage: stale === 0 ? null : FIX,
      source: file,
    });
  }
  if (counts.commands === 0) rows.add(nothingChecked(counts.documents));
  await aboutPrograms(programs, rows);
  return {
    facts: [
      `${counts.commands} commands in ${counts.documents} documents`,
      ...(counts.stale > 0 ? [`${counts.stale} of them stale`] : []),
      ...(counts.ignored > 0 ? [`${counts.ignored} ignored by the configuration`] : []),
    ],
    rows: rows.rows,
    boundary: DOCS_COMMANDS_BOUNDARY,
  };
}

function staleRow(file: string, { words, line }: ShellCommand, problem: string) {
  const command = words.join(' ').replaceAll(DYNAMIC, '<…>');
  return {
    key: `docs-commands:${file}:${line}:${command.slice(0, 150)}`,
    name: `${file}:${line}`,
    state: 'failed',
    reason: 'stale',
    summary: `${file}:${line} shows \`${command}\`: ${problem}.`,
    triage: FIX,
    command,
    source: file,
    line,
  } as const;
}

function nothingChecked(documents: number) {
  return {
    key: 'docs-commands:nothing',
    name: 'commands',
    state: 'warning',
    reason: 'missing-row',
    summary: `None of ${documents} documents shows a command that could be looked at.`,
    triage: 'Name programs, package_json or files in the configuration, or correct `docs`.',
    source: 'the documents',
  } as const;
}

async function askPrograms(
  config: DocsCommandsConfig,
  world: CheckWorld,
  rows: RowMaker,
): Promise<Program[]> {
  const programs: Program[] = [];
  for (const executable of config.executables) {
    try {
      const line = await commandLineOf(executable, world);
      const { subcommands, flags } = (await line.at([]))!;
      // Nothing could ever be stale.
      if (subcommands.length + flags.length === 0) {
        throw new WorldGateError('checks-tool-failed', 'its help lists neither subcommands nor options', {
          hint: 'Name a description of its command line instead of `help`.',
        });
      }
      const beginnings = [executable.name, ...executable.aliases].map((start) => start.trim().split(/\s+/));
      programs.push({ executable, beginnings, line, shown: 0, paths: new Set() });
    } catch (error) {
      rows.add(unavailable(executable.name, error));
    }
  }
  return programs;
}

function unavailable(name: string, error: unknown) {
  if (!isWorldGateError(error)) throw error;
  return {
    key: `docs-commands:program:${name}`,
    name,
    state: 'failed',
    reason: error.code === 'checks-tool-failed' ? 'tool-unavailable' : 'unreadable',
    summary: `What ${name} understands is not known: ${error.message}`,
    triage: error.hint ?? null,
    source: name,
  } as const;
}

async function readProject(
  config: DocsCommandsConfig,
  world: CheckWorld,
  rows: RowMaker,
): Promise<ProjectCommands> {
  try {
    return await projectCommands(world.root, config);
  } catch (error) {
    rows.add(unavailable('the project', error));
    return { scripts: null, entryPoints: null };
  }
}

interface JudgeWorld {
  programs: readonly Program[];
  project: ProjectCommands;
  config: DocsCommandsConfig;
  root: string;
}

async function judge(
  words: readonly string[],
  { programs, project, config, root }: JudgeWorld,
): Promise<{ isLookedAt: boolean; problem: string | null }> {
  for (const program of programs) {
    const start = program.beginnings.find((beginning) => begins(words, beginning));
    if (start === undefined) continue;
    program.shown += 1;
    const { executable, line } = program;
    try {
      const rest = words.slice(start.length);
      const { path, problem } = await judgeWords(executable.name, rest, line, executable.flags);
      for (let length = 1; length <= path.length; length += 1)
        program.paths.add(path.slice(0, length).join(' '));
      return { isLookedAt: true, problem };
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      return { isLookedAt: true, problem: error.message };
    }
  }
  const problems = [
    ...(project.scripts === null ? [] : [scriptProblem(words, project.scripts)]),
    fileProblem(root, words, config.files),
  ];
  const problem = problems.find((one) => one !== null) ?? null;
  const isScript = project.scripts !== null && namedScript(words) !== undefined;
  const isFile = words.some((word) =>
    config.files.some((folder) => word.replace(/^\.\//, '').startsWith(folder)),
  );
  const isEntry = project.entryPoints?.has(words[0] ?? '') === true;
  return { isLookedAt: isScript || isFile || isEntry || problem !== null, problem };
}

/** Whether a command line begins with some words; the first may be called by a path. */
function begins(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => {
    const given = words[index];
    if (given === word) return true;
    if (index > 0 || given === undefined) return false;
    return given.replace(/^\.\//, '') === word || (given.includes('/bin/') && given.endsWith(`/${word}`));
  });
}

/** A row for each program, and one for each subcommand that no document shows where all must be shown. */
async function aboutPrograms(programs: readonly Program[], rows: RowMaker): Promise<void> {
  for (const { executable, line, shown, paths } of programs) {
    const { name } = executable;
    const missing = executable.every_subcommand_documented ? await undocumented(line, paths) : [];
    for (const path of missing) {
      rows.add({
        key: `docs-commands:undocumented:${name} ${path}`,
        name: `${name} ${path}`,
        state: 'failed',
        reason: 'missing-row',
        summary: `No document shows \`${name} ${path}\`.`,
        triage: 'Show it in a document, or remove it from the program.',
        source: name,
      });
    }
    rows.add({
      key: `docs-commands:program:${name}`,
      name,
      state: shown === 0 ? 'warning' : missing.length > 0 ? 'failed' : 'passed',
      reason: shown === 0 ? 'missing-row' : null,
      summary:
        shown === 0
          ? `No document shows a command of ${name}.`
          : `Documents show ${shown} commands of ${name}.`,
      triage: shown === 0 ? 'Correct `docs` or the name of the program in the configuration.' : null,
      source: name,
    });
  }
}

async function undocumented(line: CommandLine, shown: ReadonlySet<string>): Promise<string[]> {
  const missing: string[] = [];
  const pending: string[][] = [[]];
  while (pending.length > 0) {
    const path = pending.pop()!;
    const { subcommands } = (await line.at(path)) ?? { subcommands: [] };
    for (const name of subcommands) {
      if (name === 'help') continue;
      const below = [...path, name];
      if (!shown.has(below.join(' '))) missing.push(below.join(' '));
      else pending.push(below);
    }
  }
  return missing.sort();
}
