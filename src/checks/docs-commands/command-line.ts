import {
  type CommandDescription,
  commandDescription,
  type DocumentedExecutable,
} from '../../contracts/checks-config.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { readSource } from '../read-document.ts';
import { commandEnvironment, endProblem, lastWords, runCommand } from '../run-command.ts';
import type { CheckWorld } from '../world.ts';
import { type Understood, understoodFrom } from './help-text.ts';

/** Levels of subcommands, and times that a program is asked for help. */
const MAX_LEVELS = 6;
const MAX_ASKED = 300;

/** What a program understands after some of its subcommands. */
export interface CommandLine {
  /** @throws WorldGateError `checks-tool-failed` where the program does not say; null where there is no such subcommand */
  at(path: readonly string[]): Promise<Understood | null>;
}

/** @throws WorldGateError `checks-tool-failed`, `checks-description-invalid`, and those of reading the file */
export async function commandLineOf(
  executable: DocumentedExecutable,
  world: CheckWorld,
): Promise<CommandLine> {
  if (executable.help !== undefined) return askedByHelp(executable.name, executable.help, executable, world);
  const [text, name] =
    executable.description_file === undefined
      ? [await output(executable.description!, executable, world), executable.description!.join(' ')]
      : [readSource(world.root, executable.description_file), executable.description_file];
  let value: unknown;
  try {
    value = parseJson(text, name);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    throw new WorldGateError('checks-description-invalid', error.message, {
      hint: 'Print one JSON object {"name", "flags", "subcommands"} and nothing else.',
    });
  }
  const described = parseWith(commandDescription, value, { file: name, code: 'checks-description-invalid' });
  return {
    at: async (path) => {
      let node: CommandDescription | undefined = described;
      for (const word of path) node = node?.subcommands?.find((one) => one.name === word);
      if (node === undefined) return null;
      return { subcommands: (node.subcommands ?? []).map((one) => one.name), flags: node.flags ?? [] };
    },
  };
}

function askedByHelp(
  name: string,
  help: readonly string[],
  executable: DocumentedExecutable,
  world: CheckWorld,
): CommandLine {
  const known = new Map<string, Promise<Understood>>();
  const ask = async (path: readonly string[]) =>
    understoodFrom(await output([...help, ...path, '--help'], executable, world));
  const at = async (path: readonly string[]): Promise<Understood | null> => {
    const key = path.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    if (path.length > MAX_LEVELS || known.size >= MAX_ASKED) {
      throw new WorldGateError(
        'checks-tool-failed',
        `${name} has too many subcommands to ask each for its help`,
        {
          hint: 'Let the project print a description of its command line, and name it as `description`.',
        },
      );
    }
    // A program may answer --help of anything with its own help: only what its parent lists is asked.
    const parent = path.length === 0 ? null : await at(path.slice(0, -1));
    if (parent !== null && !parent.subcommands.includes(path.at(-1)!)) return null;
    const asked = ask(path);
    known.set(key, asked);
    return asked;
  };
  return { at };
}

async function output(
  command: readonly string[],
  { timeout_s }: DocumentedExecutable,
  world: CheckWorld,
): Promise<string> {
  const timeoutMs = timeout_s * 1000;
  const { root: cwd, env, signal, monotonic } = world;
  const how = await runCommand({
    command,
    cwd,
    env: { ...commandEnvironment(env), COLUMNS: '200', TERM: 'dumb' },
    timeoutMs,
    signal,
    monotonic,
  });
  const problem = endProblem(how, 0, timeoutMs);
  if (problem === null) return how.stdout.trim() === '' ? how.stderr : how.stdout;
  const said = lastWords(how);
  throw new WorldGateError(
    'checks-tool-failed',
    `\`${command.join(' ')}\` ${problem}${said === '' ? '' : `: ${said}`}`,
    { hint: 'Run it by hand in the folder of the configuration; build or install what it needs first.' },
  );
}
