import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDocsSnippets } from '../../src/checks/docs-snippets/check.ts';
import { markdownCode } from '../../src/checks/markdown-code.ts';
import { PROC } from '../../src/foundation/process-table.ts';
import { config, hasPython, notPassed, project } from './project.ts';

async function check(readme: string, keys: object = {}, env: Record<string, string> = {}) {
  const world = project({ 'README.md': readme, 'data.txt': 'given' });
  const asked = config({ docs_snippets: { docs: ['README.md'], ...keys } });
  return checkDocsSnippets(asked.docs_snippets!, { ...world, env: { ...world.env, ...env } });
}

const marked = (marker: string, language: string, text: string) =>
  `<!-- worldgate-snippet: ${marker} -->\n\`\`\`${language}\n${text}\n\`\`\`\n\n`;

test('code of a document stands where a Markdown parser sees it', () => {
  const text =
    'a `b` and\nc `d e` \\` `f`\n\n- x\n  ```py\n  y\n  ```\n\n````md\n```sh\nno\n```\n````\n\n| `t` |\n|---|\n| `u` |\n';
  const { fences, inline } = markdownCode(text);
  expect(inline.map(({ text: code, line }) => [code, line])).toEqual([
    ['b', 1],
    ['d e', 2],
    ['f', 2],
    ['t', 15],
    ['u', 17],
  ]);
  expect(fences).toEqual([
    { language: 'py', text: 'y\n', line: 5, isClosed: true },
    { language: 'md', text: '```sh\nno\n```\n', line: 9, isClosed: true },
  ]);
});

test('a snippet runs in an empty folder, sees the files and variables that are named, and no others', async () => {
  const text =
    marked(
      'run',
      'sh',
      'test "$(ls)" = "data.txt\nsnippet.sh"\ntest "$GIVEN" = yes\ntest -z "${SECRET_TOKEN:-}"',
    ) +
    marked(
      'run',
      'ts',
      "const n: number = 1;\nawait Promise.resolve();\nif (n !== 1) throw new Error('no');",
    ) +
    marked('run', 'js', "import 'node:fs';");
  const env = { GIVEN: 'yes', SECRET_TOKEN: 'abc' };
  const { rows } = await check(text, { environment: ['GIVEN'], files: ['data.txt'] }, env);
  expect(notPassed(rows)).toEqual([]);
  expect(rows.map(({ line }) => line)).toEqual([2, 10, 17]);
});

test('what fails, hangs with its children, or has no program is a row each', async () => {
  const world = project({
    'README.md':
      marked('run', 'sh', 'echo out of paint >&2\nexit 3') +
      marked('run', 'sh', 'sleep 300 & echo $! > "$WHERE"\nsleep 300') +
      marked('run', 'python', 'print(1)'),
  });
  const where = path.join(world.root, 'pid');
  const asked = config({
    docs_snippets: { docs: ['README.md'], timeout_s: 0.7, environment: ['WHERE'], python: 'no-such-python' },
  });
  const { rows } = await checkDocsSnippets(asked.docs_snippets!, {
    ...world,
    env: { ...world.env, WHERE: where },
  });
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
    ['failed', null],
    ['failed', 'timed-out'],
    ['not_run', 'tool-unavailable'],
  ]);
  expect(rows[0]!.summary).toBe('README.md:2: ended with exit code 3, not 0: out of paint');
  // Where nobody waits for orphans, a dead one stays as a zombie.
  const child = PROC.facts(Number(readFileSync(where, 'utf8')));
  expect(child === undefined || child.isZombie).toBe(true);
});

test('snippets are parsed by their languages, and a mistake is shown at its line', async () => {
  const text =
    marked('parse', 'json', '{\n "a": 1,\n}') +
    marked('parse', 'yaml', 'a: 1\nb: [1') +
    marked('parse', 'toml', 'a = 1\nb = ') +
    marked('parse', 'ts', 'let a: number = 1;\nlet b: = 2;') +
    marked('parse', 'json', '{"a": 1}') +
    marked('parse', 'yaml', '# nothing\n---\na: !Ref b') +
    marked('parse', 'tsx', 'const a = <b>{1 as number}</b>;');
  const { rows } = await check(text);
  expect(rows.map(({ state, line }) => [state, line])).toEqual([
    ['failed', 5],
    ['failed', 11],
    ['failed', 17],
    ['failed', 23],
    ['passed', 27],
    ['passed', 32],
    ['passed', 39],
  ]);
});

test.skipIf(!hasPython)('Python is parsed by a Python, and not run', async () => {
  const text =
    marked('parse', 'python', 'raise SystemExit(1)') + marked('parse', 'py', 'x = 1\ndef f(:\n  pass');
  const { rows } = await check(text);
  expect(rows.map(({ state, line }) => [state, line])).toEqual([
    ['passed', 2],
    ['failed', 9],
  ]);
});

test('markers and fences that say nothing sensible fail', async () => {
  const text =
    marked('rum', 'sh', 'x') +
    marked('skip', 'sh', 'x') +
    marked('run', 'cobol', 'x') +
    marked('run fast', 'sh', 'x') +
    '<!-- worldgate-snippet: run -->\n\ntext\n\n```sh\nnever closed';
  const { rows } = await check(text);
  expect(notPassed(rows)).toEqual([
    'failed: README.md:1: unknown action "rum"; did you mean "run"?',
    'failed: README.md:6: a snippet is skipped without a reason',
    'failed: README.md:11: a snippet in "cobol" cannot be run',
    'failed: README.md:16: run takes no words behind it',
    'failed: README.md:21: a marker without a fence below it',
    'failed: README.md:25: a fence that is never closed',
    'warning: No snippet of 1 documents was run or parsed.',
  ]);
});

test('skipped snippets are not run, with their reasons; those of the host are told apart', async () => {
  const text = marked('skip needs an account', 'sh', 'x') + marked('skip host-owned: needs a GPU', 'sh', 'x');
  const { rows } = await check(text);
  expect(rows.slice(0, 2).map(({ state, reason, host_owned }) => [state, reason, host_owned])).toEqual([
    ['not_run', 'skipped-by-request', false],
    ['not_run', 'host-owned', true],
  ]);
});

test('fences without a marker are ignored, parsed or refused, as the configuration says', async () => {
  const text = '```json\n{\n```\n\n```text\nx\n```\n';
  expect(notPassed((await check(text)).rows)).toEqual([
    'warning: No snippet of 1 documents was run or parsed.',
  ]);
  expect((await check(text, { unmarked: 'parse' })).rows.map(({ state }) => state)).toEqual(['failed']);
  const strict = (await check(text, { unmarked: 'require-marker' })).rows;
  expect(strict.filter(({ reason, state }) => reason === 'missing-row' && state === 'failed')).toHaveLength(
    2,
  );
});

test('a program that is no Python has parsed nothing', async () => {
  const { rows } = await check(marked('parse', 'python', 'x = 1'), { python: 'echo' });
  expect(notPassed(rows)).toEqual([
    'failed: Not parsed: echo ended well, and did not answer as a Python does.',
  ]);
});
