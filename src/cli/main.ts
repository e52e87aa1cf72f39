import process from 'node:process';
import { Command, CommanderError, Option } from 'commander';
import type { CliEnvelope } from '../contracts/cli.ts';
import { isWorldGateError, messageOf, WorldGateError } from '../foundation/errors.ts';
import type { Installation } from '../foundation/installation.ts';
import { printable } from '../foundation/plain-value.ts';
import { COMMANDS } from './commands/index.ts';
import type { CliContext, CommandResult } from './context.ts';

const OK = 0;
const USER_MISTAKE = 2;
const FAULT = 4;

/** Runs one command line and sets the exit code of the process. */
export async function main(argv: readonly string[], installation: Installation): Promise<void> {
  const abort = new AbortController();
  const onSignal = () => abort.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const context: CliContext = {
    installation,
    argv,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    monotonic: () => performance.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    signal: abort.signal,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
    terminal: {
      isTTY: process.stderr.isTTY === true,
      columns: process.stdout.columns || process.stderr.columns || 80,
      colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    },
  };
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  process.exitCode = await run(context);
  process.off('SIGINT', onSignal);
  process.off('SIGTERM', onSignal);
  // A connection that nobody answers would keep the process for seconds after all is said.
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((written) => void stream.write('', () => written()));
  }
  process.exit();
}

/** Asks on standard error: standard output may be read by a program. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question(question);
  } finally {
    reader.close();
  }
}

/** `worldgate runs list | head -1` closes the pipe early, which is no fault of anybody. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Runs one command line in a given world. @returns the exit code */
export async function run(context: CliContext): Promise<number> {
  const { words, wantsJson } = withoutJsonFlag(context.argv);
  let name = commandName(words);
  let outcome: CommandResult | undefined;
  let help = '';
  const say = (text: string) => {
    if (wantsJson) help += text;
    else context.out(text);
  };
  const program = buildProgram(context, wantsJson, say, async (command, act) => {
    name = command;
    outcome = await act();
  });
  let errors: CliEnvelope['errors'] = [];
  let exitCode: number;
  try {
    refuseGroupless(words);
    await program.parseAsync(words, { from: 'user' });
    exitCode = outcome?.exitCode ?? OK;
    errors = outcome?.errors ?? [];
    if (!wantsJson && outcome !== undefined && outcome.text !== '')
      context.out(`${withoutCommands(outcome.text.trimEnd())}\n`);
  } catch (error) {
    ({ exitCode, errors } = await explain(error, context, wantsJson));
  }
  if (wantsJson) {
    const envelope: CliEnvelope = {
      schema_version: 'worldgate.cli.v1',
      command: name,
      ok: exitCode === OK,
      exit_code: exitCode,
      data: outcome?.data ?? (help === '' ? null : { text: help }),
      errors,
    };
    context.out(`${JSON.stringify(envelope)}\n`);
  }
  return exitCode;
}

/** `--json` is understood anywhere before `--`, whatever command it is given to. */
function withoutJsonFlag(argv: readonly string[]): { words: string[]; wantsJson: boolean } {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  return {
    words: [...options.filter((word) => word !== '--json'), ...argv.slice(options.length)],
    wantsJson: options.includes('--json'),
  };
}

/** The command that a command line begins with, as the envelope names it before anything has been parsed. */
function commandName([first = '', second = '']: readonly string[]): string {
  if (first.startsWith('-')) return '';
  const inGroup = COMMANDS.some(
    ({ group, usage }) => group?.name === first && usage.split(' ')[0] === second,
  );
  return inGroup ? `${first} ${second}` : first;
}

/** A command that is asked for without its group is not near any name of the first level. */
function refuseGroupless([first]: readonly string[]): void {
  if (first === undefined || first.startsWith('-')) return;
  const isKnown = COMMANDS.some(({ group, usage }) => (group?.name ?? usage.split(' ')[0]) === first);
  const meant = COMMANDS.filter(({ group, usage }) => group !== undefined && usage.split(' ')[0] === first);
  if (isKnown || meant.length === 0) return;
  const commands = meant.map(({ group }) => `\`worldgate ${group!.name} ${first}\``).join(' or ');
  throw new WorldGateError('usage', `unknown command "${first}"`, { hint: commands });
}

function buildProgram(
  context: CliContext,
  wantsJson: boolean,
  say: (text: string) => void,
  perform: (command: string, act: () => Promise<CommandResult>) => Promise<void>,
): Command {
  const helpWidth = () => Math.min(context.terminal.columns, 100);
  const program = new Command('worldgate')
    .description('Evaluate robot policies in real physics, decide with statistics, keep the evidence.')
    .version(context.installation.version, '-V, --version')
    .showHelpAfterError('(--help shows what is understood)')
    .exitOverride()
    // Narrow columns are wrapped too: a line that is wider than the terminal is not.
    .configureHelp({ minWidthToWrap: 10 })
    .configureOutput({
      writeOut: say,
      writeErr: (text) => {
        if (!wantsJson) context.err(text);
      },
      getOutHelpWidth: helpWidth,
      getErrHelpWidth: helpWidth,
    });
  const groups = new Map<string, Command>();
  for (const spec of COMMANDS) {
    let parent = program;
    if (spec.group !== undefined) {
      parent =
        groups.get(spec.group.name) ?? program.command(spec.group.name).description(spec.group.description);
      groups.set(spec.group.name, parent);
    }
    const command = parent.command(spec.usage).description(spec.description);
    for (const [flags, description, kind] of spec.options) {
      const option = new Option(flags, description);
      if (kind === 'repeatable') option.argParser(gathered);
      else if (kind !== undefined) option.choices(kind);
      command.addOption(option);
    }
    command.addOption(new Option('--json', 'print one JSON object and nothing else'));
    const path = spec.group === undefined ? command.name() : `${spec.group.name} ${command.name()}`;
    command.action(async (...received: unknown[]) => {
      const positional = received.slice(0, command.registeredArguments.length) as (string | undefined)[];
      await perform(path, async () => {
        const load = await spec.load();
        return load(context, { ...command.opts(), json: wantsJson }, positional);
      });
    });
  }
  return program;
}

/** A runner takes a line that begins with two colons for a command, wherever the line came from. */
function withoutCommands(text: string): string {
  return text.replace(/^([ \t]*)::/gm, '$1: :');
}

/** What went wrong and what to try; broken for a terminal, whole for files and logs, where people search for it. */
async function complaint(
  message: string,
  hint: string | null,
  { isTTY, columns }: CliContext['terminal'],
): Promise<string> {
  const lines = `error: ${message}`.split('\n');
  const tries = hint === null ? [] : hint.split('\n');
  const lead = (index: number) => (index === 0 ? '  try: ' : '       ');
  if (!isTTY) return [...lines, ...tries.map((line, index) => lead(index) + line), ''].join('\n');
  const { wrapCopyable } = await import('../reports/copyable.ts');
  const width = Math.max(48, Math.min(columns, 100));
  const broken = tries.flatMap((line) => wrapCopyable(line, width - lead(0).length));
  return [
    ...lines.flatMap((line) => wrapCopyable(line, width)),
    ...broken.map((line, index) => lead(index) + line),
    '',
  ].join('\n');
}

/** All values of an option that is given several times. */
function gathered(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

async function explain(
  error: unknown,
  context: CliContext,
  wantsJson: boolean,
): Promise<{ exitCode: number; errors: CliEnvelope['errors'] }> {
  if (error instanceof CommanderError && error.exitCode === 0) return { exitCode: OK, errors: [] };
  const { redactorFor } = await import('./redactor.ts');
  const redacted = redactorFor([context.cwd]);
  // What a file of others says must act neither on the terminal that shows it nor on the runner that reads it.
  const redact = (text: string) => withoutCommands(printable(redacted(text)));
  if (error instanceof CommanderError) {
    // Commander has already written help or its complaint for people.
    const isBare = error.code === 'commander.help';
    const message = isBare ? 'say which command' : redact(error.message.replace(/^error: /, ''));
    return { exitCode: USER_MISTAKE, errors: [{ code: 'usage', message, hint: 'see --help' }] };
  }
  if (isWorldGateError(error)) {
    const message = redact(error.message);
    const hint = error.hint === undefined ? null : redact(error.hint);
    if (!wantsJson) context.err(await complaint(message, hint, context.terminal));
    return { exitCode: error.exitCode, errors: [{ code: error.code, message, hint }] };
  }
  const message = redact(messageOf(error));
  const stack = redact(error instanceof Error ? (error.stack ?? message) : message);
  if (!wantsJson) context.err(`error: a fault in WorldGate, please report it\n${stack}\n`);
  return {
    exitCode: FAULT,
    errors: [{ code: 'internal', message, hint: 'this is a fault in WorldGate; please report it' }],
  };
}
