import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDocsCommands } from '../../src/checks/docs-commands/check.ts';
import { understoodFrom } from '../../src/checks/docs-commands/help-text.ts';
import { DYNAMIC, sessionCommands, shellCommands } from '../../src/checks/docs-commands/shell-words.ts';
import { config, hasPython, notPassed, project } from './project.ts';

const NODE = process.execPath;
const DESCRIPTION = JSON.stringify({
  name: 'tool',
  flags: ['--verbose'],
  subcommands: [
    { name: 'gate', flags: ['--strict', '-n', '--out'] },
    { name: 'runs', subcommands: [{ name: 'list', flags: ['--all'] }, { name: 'show' }] },
  ],
});

async function check(readme: string, keys: object = {}, files: Record<string, string> = {}) {
  const world = project({ 'README.md': readme, 'cli.json': DESCRIPTION, ...files });
  const executables = [{ name: 'tool', aliases: ['node cli.js'], description_file: 'cli.json' }];
  const asked = config({ docs_commands: { docs: ['README.md'], executables, ...keys } });
  return checkDocsCommands(asked.docs_commands!, world);
}

const stale = async (readme: string, keys: object = {}, files: Record<string, string> = {}) =>
  (await check(readme, keys, files)).rows.filter(({ reason }) => reason === 'stale');

const shell = (text: string) => `\`\`\`sh\n${text}\n\`\`\`\n`;

test('words of a shell text are those that a shell sees', () => {
  const words = (text: string) => shellCommands(text).map((command) => command.words);
  expect(words("A=1 B='2 3' tool gate 'a b' | tee x > y && tool runs; tool -n")).toEqual([
    ['tool', 'gate', 'a b'],
    ['tee', 'x'],
    ['tool', 'runs'],
    ['tool', '-n'],
  ]);
  expect(words('tool gate \\\n  --strict # tool nothing\n')).toEqual([['tool', 'gate', '--strict']]);
  expect(words('cat <<EOF | tool gate\ntool nothing\nEOF\ntool runs')).toEqual([
    ['cat'],
    ['tool', 'gate'],
    ['tool', 'runs'],
  ]);
  expect(words('echo "$(tool gate)" `tool runs`')).toEqual([
    ['tool', 'gate'],
    ['tool', 'runs'],
    ['echo', DYNAMIC, DYNAMIC],
  ]);
  expect(words('if tool gate; then tool runs; fi')).toEqual([['tool', 'gate'], ['tool', 'runs'], ['fi']]);
  expect(words('tool show <run> --out=<file>')).toEqual([['tool', 'show', DYNAMIC, `--out=${DYNAMIC}`]]);
  expect(words('tool gate 2>&1 >log')).toEqual([['tool', 'gate']]);
  const lines = shellCommands('a\n\nb \\\n c\nd', 10).map(({ line }) => line);
  expect(lines).toEqual([10, 12, 14]);
});

test('of a session only what was typed counts', () => {
  const typed = sessionCommands('$ tool gate \\\n>   --strict\ntool nothing\n$ tool runs\n', 1, true);
  expect(typed).toEqual([
    { words: ['tool', 'gate', '--strict'], line: 1 },
    { words: ['tool', 'runs'], line: 4 },
  ]);
  expect(sessionCommands('tool nothing', 1, true)).toEqual([]);
});

test('subcommands and options that do not exist are stale at their lines', async () => {
  const found = await stale(
    `# x\n\n${shell('tool gate --strct\ntool run list')}\nand \`tool runs lst\`, \`tool runs list --all\`\n`,
  );
  expect(found.map(({ line, summary }) => [line, summary])).toEqual([
    [4, expect.stringContaining('tool gate has no option "--strct"; did you mean "--strict"?')],
    [5, expect.stringContaining('tool has no subcommand "run"; did you mean "runs"?')],
    [8, expect.stringContaining('tool runs has no subcommand "lst"; did you mean "list"?')],
  ]);
});

test('what is right, and what stands for a value, is not stale', async () => {
  const lines = [
    'npx --yes tool@1.2 gate --strict -n5',
    'X=1 node cli.js runs show <run> --verbose',
    'tool <command> --whatever-it-takes 2>/dev/null || true',
    'tool gate -- --not-ours',
    './node_modules/.bin/tool gate "$RUN"',
    'tool runs [list] [--all]',
    'toolbox nothing --of-ours',
  ];
  const found = await stale(shell(lines.filter((line) => !line.includes('--whatever')).join('\n')));
  expect(found).toEqual([]);
  expect(await stale('```yaml\ntool nothing\n```\n')).toEqual([]);
  expect(
    await stale('```sh\ntool nothing\n```\n', { ignore: [{ command: 'tool nothing', reason: 'a plan' }] }),
  ).toEqual([]);
});

test('scripts of package.json, entry points and files must exist', async () => {
  const text = shell(
    'npm run -s biuld\nnpm test\nbash scripts/gone.sh x\n./scripts/there.sh\nnpm run --prefix web x',
  );
  const files = {
    'package.json': '{"scripts":{"build":"x","test":"y"}}',
    'scripts/there.sh': '',
  };
  const found = await stale(text, { package_json: 'package.json', files: ['scripts/'] }, files);
  expect(found.map(({ summary }) => summary)).toEqual([
    expect.stringContaining('no script "biuld"; did you mean "build"?'),
    expect.stringContaining('there is no file scripts/gone.sh'),
  ]);
});

test('subcommands that no document shows are found where that is asked for', async () => {
  const executables = [{ name: 'tool', description_file: 'cli.json', every_subcommand_documented: true }];
  const { rows } = await check(shell('tool gate\ntool runs list'), { executables });
  expect(notPassed(rows)).toEqual([
    'failed: No document shows `tool runs show`.',
    expect.stringContaining('failed: '),
  ]);
});

test('a program that cannot be asked, a pattern without files and a program that nobody shows are no pass', async () => {
  const executables = [
    { name: 'broken', help: [NODE, 'broken.cjs'] },
    { name: 'mute', help: [NODE, 'mute.cjs'] },
    { name: 'absent', help: ['no-such-program-of-ours'] },
    { name: 'other', description_file: 'cli.json' },
  ];
  const files = { 'broken.cjs': 'process.exit(3)', 'mute.cjs': 'console.log("a program")' };
  const { rows } = await check('nothing', { docs: ['README.md', 'none/*.md'], executables }, files);
  expect(notPassed(rows)).toEqual([
    expect.stringMatching(/^failed: What broken understands is not known: .*exit code 3/),
    expect.stringMatching(/^failed: What mute understands is not known: its help lists neither/),
    expect.stringMatching(/^failed: What absent understands is not known: .*could not be started/),
    'failed: No file matches none/*.md, so nothing of it was checked.',
    'warning: None of 1 documents shows a command that could be looked at.',
    'warning: No document shows a command of other.',
  ]);
});

test.skipIf(!hasPython)('argparse is asked by its help, level by level', async () => {
  const cli = `import argparse
p = argparse.ArgumentParser(prog="lab")
s = p.add_subparsers()
t = s.add_parser("train", help="train it")
t.add_argument("--epochs", type=int)
s.add_parser("play")
p.parse_args()
`;
  const executables = [{ name: 'lab', help: ['python3', 'lab.py'] }];
  const text = shell('lab train --epochs 3\nlab train --epoch 3\nlab trian\nuv run lab play');
  const found = await stale(text, { executables }, { 'lab.py': cli });
  expect(found.map(({ line, summary }) => [line, summary.split(': ').at(-1)])).toEqual([
    [3, 'lab train has no option "--epoch"; did you mean "--epochs"?.'],
    [4, 'lab has no subcommand "trian"; did you mean "train"?.'],
  ]);
});

test('help in the forms of clap, cobra, click and typer is read', () => {
  const clap =
    'Usage: x [OPTIONS] <COMMAND>\n\nCommands:\n  build  Compile\n         the package\n  help   Print\n\nOptions:\n  -q, --quiet  no\n';
  expect(understoodFrom(clap)).toEqual({ subcommands: ['build', 'help'], flags: ['-q', '--quiet'] });
  const cobra =
    'Available Commands:\n  get         Display\n  run, r      Run\n\nFlags:\n      --[no-]wait   wait\n';
  expect(understoodFrom(cobra).subcommands).toEqual(['get', 'run', 'r']);
  expect(understoodFrom(cobra).flags).toContain('--no-wait');
  const typer = '╭─ Commands ──────╮\n│ train   Train.  │\n╰─────────────────╯\n';
  expect(understoodFrom(typer).subcommands).toEqual(['train']);
});

test('hostile documents are refused or read in bounded time', async () => {
  const world = project({
    'README.md': `${shell('tool gate\n'.repeat(100_000))}${'> '.repeat(5000)}x\n${'`'.repeat(50_000)}\n`,
    'cli.json': DESCRIPTION,
    'big.md': 'x'.repeat(10 * 1024 * 1024),
    'binary.md': '',
  });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(path.join(world.root, 'binary.md'), Buffer.from([0x80, 0xff, 0xfe, 0, 1]));
  symlinkSync('loop.md', path.join(world.root, 'loop.md'));
  symlinkSync('.', path.join(world.root, 'around'));
  symlinkSync('/etc/hostname', path.join(world.root, 'out.md'));
  const executables = [{ name: 'tool', description_file: 'cli.json' }];
  const asked = config({ docs_commands: { docs: ['**/*.md'], executables } });
  const { rows, facts } = await checkDocsCommands(asked.docs_commands!, world);
  expect(facts[0]).toBe('100000 commands in 1 documents');
  expect(rows.filter(({ state }) => state === 'invalid').map(({ source }) => source)).toEqual([
    'big.md',
    'binary.md',
    'loop.md',
    'out.md',
  ]);
});

test('documents in which nothing could be looked at have not passed', async () => {
  const files = { 'cli.json': DESCRIPTION };
  const { rows } = await check('# Only words\n', { executables: [] }, files);
  expect(rows.map(({ key, state }) => [key, state])).toEqual([['docs-commands:nothing', 'warning']]);
});
