import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commentOf, failingComparison, quotedComment } from '../../scripts/readme-comment.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { gate, gatesFile } from '../../src/contracts/gate.ts';
import { preset, presetFile, requirements } from '../../src/contracts/preset.ts';
import { MODEL_FIELDS, reset, task } from '../../src/contracts/task.ts';
import { ROOT, readActionFile } from '../support/runner.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...['examples', 'actions'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .map((name) => `${folder}/${name}/README.md`)
      .filter((file) => existsSync(join(ROOT, file))),
  ),
  ...(readdirSync(join(ROOT, 'docs'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Fenced blocks of a language. */
function blocks(markdown: string, language: string): string[] {
  const found = markdown.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm);
  return [...found].filter(([, , name]) => name === language).map(([, , , text]) => text!);
}

const yamlBlocks = DOCS.flatMap((file) => blocks(read(file), 'yaml').map((text) => ({ file, text })));

/** First cells of the table below a marker or heading, without code marks. */
function firstCells(file: string, below: string): string[] {
  const text = read(file);
  const start = text.indexOf(below);
  if (start < 0) throw new Error(`${file} lacks "${below}"`);
  const lines = text.slice(start).split('\n');
  const rule = lines.findIndex((line) => /^\|-+\|/.test(line));
  const end = lines.findIndex((line, at) => at > rule && !line.startsWith('|'));
  return lines.slice(rule + 1, end).map((line) => line.split('|')[1]!.trim().replaceAll('`', ''));
}

const sorted = (names: Iterable<string>) => [...names].sort();

describe('workflows in the documentation', () => {
  interface Step {
    uses?: string;
    with?: Record<string, unknown>;
  }
  /** A job that calls a reusable workflow looks like a step. */
  type Job = Step & { steps?: Step[] };
  const steps = (value: { steps?: Step[]; jobs?: Record<string, Job> }): Step[] =>
    value.steps ?? Object.values(value.jobs ?? {}).flatMap((job) => job.steps ?? [job]);
  const workflows = [
    // A mapping of results has a key `steps` too.
    ...yamlBlocks.filter(({ text }) => /^(?:steps:$|jobs:|strategy:)/m.test(text)),
    ...[
      'examples/own-robot/.github/workflows/policy.yml',
      'examples/fork-pull-requests/.github/workflows/policy.yml',
      'examples/release-gate/.github/workflows/release.yml',
      'examples/release-from-main/.github/workflows/evidence.yml',
      'examples/release-from-main/.github/workflows/release.yml',
      '.github/workflows/dogfood.yml',
    ].map((file) => ({
      file,
      text: read(file),
    })),
  ];

  it('stands in the README', () => {
    expect(workflows.map(({ file }) => file)).toContain('README.md');
  });

  it.each(workflows)('$file gives our actions inputs that they have', ({ text }) => {
    const ours = steps(parse(text)).filter(({ uses }) => /^(?:worldgate\/worldgate|\.\/actions)/.test(uses!));
    expect(ours.length).toBeGreaterThan(0);
    for (const { uses, with: given } of ours) {
      const folder = uses!.replace(/^worldgate\/worldgate\/?|^\.\//, '').replace(/@.*$/, '') || '.';
      const { inputs = {} } = folder.endsWith('.yml')
        ? parse(read(folder)).on.workflow_call
        : readActionFile(folder);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
      const named = given?.preset;
      if (typeof named === 'string' && !named.includes('${{')) expect(KNOWN_PRESETS).toContain(named);
    }
  });

  it('asks for the permissions that the comment needs', () => {
    const [workflow] = yamlBlocks.filter(({ file, text }) => file === 'README.md' && text.includes('jobs:'));
    expect(parse(workflow!.text).permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });
});

const SHIPPED = readdirSync(join(ROOT, 'presets'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));
const KNOWN_PRESETS = [...SHIPPED, 'cartpole'];

describe('the command line in the documentation', () => {
  const optionsOf = (words: readonly string[]) => {
    const [first, second] = words;
    const spec = COMMANDS.find(({ group, usage }) =>
      group === undefined
        ? usage.split(' ')[0] === first
        : group.name === first && usage.split(' ')[0] === second,
    );
    if (spec === undefined) return undefined;
    return ['--json', '--help', ...spec.options.map(([flags]) => flags.split(' ')[0]!)];
  };
  const OF_PROGRAM = ['--help', '--version'];
  // `worldgate …` in code, however it is started; words of prose, file names and actions do not count.
  const used = DOCS.flatMap(
    (file) =>
      [
        ...read(file).matchAll(/(?:npx worldgate(?:@\S+)?|worldgate --|`worldgate|cli\.js) ([^`\n|#<]+)/g),
      ].map(([, line]) => ({ file, line: line!.trim() })),
    // In the list of errors an ellipsis stands for what is only known when it happens.
    // `worldgate / push` is the name of a check run.
  ).filter(({ line }) => !line.includes('…') && !line.startsWith('/'));

  it('is written in many places', () => {
    expect(used.length).toBeGreaterThan(25);
  });

  it.each(used)('$file: $line', ({ line }) => {
    const words = line.split(/\s+/);
    if (words[0]!.startsWith('-')) return expect(OF_PROGRAM).toContain(words[0]);
    const options = optionsOf(words);
    expect(options, `no command "${line}"`).toBeDefined();
    for (const flag of words.filter((word) => word.startsWith('--'))) expect(options).toContain(flag);
    const named = words[words.indexOf('--preset') + 1];
    if (words.includes('--preset') && /^[a-z]/.test(named!)) expect(KNOWN_PRESETS).toContain(named);
  });

  /** Flags of evaluators, which the pages of their results name. */
  const FOREIGN = [
    '--logging-dir',
    '--benchmark-save-data',
    '--benchmark-autosave',
    '--benchmark-json',
    '--junitxml',
  ];

  it('names no flag that no command has', () => {
    const known = new Set([
      ...OF_PROGRAM,
      ...FOREIGN,
      '--json',
      ...COMMANDS.flatMap(({ options }) => options.map(([flags]) => flags.split(' ')[0]!)),
    ]);
    for (const file of DOCS) {
      // Pages of sources name flags of the evaluators, which write them with underscores.
      const flags = [...read(file).matchAll(/`(--[a-z-]+)(?![a-z_-])/g)].map(([, flag]) => flag!);
      for (const flag of flags) expect(known, `${file} names ${flag}`).toContain(flag);
    }
  });

  it('lists every command in the README', () => {
    const readme = read('README.md');
    for (const { group, usage } of COMMANDS) {
      const name = `${group === undefined ? 'worldgate' : group.name} ${usage.split(' ')[0]}`;
      expect(readme).toContain(name);
    }
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const file of DOCS) {
      for (const [, name] of read(file).matchAll(/npm run (?:-s )?([a-z:-]+)/g)) {
        expect(Object.keys(scripts), file).toContain(name);
      }
    }
  });

  it('names scripts that exist', () => {
    for (const file of DOCS) {
      for (const [path] of read(file).matchAll(/\bscripts\/[\w-]+\.ts/g)) {
        expect(existsSync(join(ROOT, path)), `${file}: ${path}`).toBe(true);
      }
    }
  });
});

describe('lists', () => {
  it('of presets are those that ship', () => {
    expect(sorted(firstCells('docs/presets.md', '<!-- presets -->'))).toEqual(sorted(SHIPPED));
    expect(sorted(firstCells('README.md', '\n## Presets'))).toEqual(sorted(SHIPPED));
  });

  it('of gates are those of the contract', () => {
    const kinds = gate.options.map((option) => option.shape.kind.value);
    expect(sorted(firstCells('docs/presets.md', '<!-- gates -->'))).toEqual(sorted(kinds));
  });

  it('of gate keys are those of the contract', () => {
    const rows = read('docs/presets.md').split('\n');
    for (const option of gate.options) {
      const kind = option.shape.kind.value;
      const row = rows.find((line) => line.startsWith(`| \`${kind}\` | `))!;
      for (const key of Object.keys(option.shape)) {
        if (['name', 'kind', 'optional', 'alpha'].includes(key)) continue;
        expect(row, `${kind} has ${key}`).toContain(`\`${key}`);
      }
    }
  });

  it('of observation terms are those of the contract', () => {
    // The generated schema knows them all, also the recursive one.
    const schema = JSON.stringify(task.shape.observation.toJSONSchema());
    const terms = [...schema.matchAll(/"term":\{"type":"string","const":"(\w+)"\}/g)].map(
      ([, name]) => name!,
    );
    expect(new Set(terms).size).toBeGreaterThan(10);
    expect(sorted(firstCells('docs/tasks.md', '<!-- terms -->'))).toEqual(sorted(new Set(terms)));
  });

  it('of keys of a task are those of the contract', () => {
    const named = firstCells('docs/tasks.md', '\n## The file').flatMap((cell) => cell.split(', '));
    expect(sorted(named)).toEqual(sorted(Object.keys(task.shape)));
    const text = read('docs/tasks.md');
    for (const key of [...Object.keys(reset.shape), ...MODEL_FIELDS]) expect(text).toContain(key);
  });

  it('of keys of a preset are those of the contract', () => {
    const named = firstCells('docs/presets.md', '\n## Keys').flatMap((cell) => cell.split(', '));
    expect(sorted(named)).toEqual(sorted(Object.keys(preset.shape)));
    const classes = firstCells('docs/presets.md', '\n## What a preset requires');
    expect(classes.map((cell) => cell.replace(' (default)', ''))).toEqual(
      requirements.shape.class.unwrap().options,
    );
  });

  it('of dependencies are those of package.json', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const rows = read('docs/dependencies.md')
      .split('\n')
      .flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
    expect(sorted(rows)).toEqual(
      sorted(
        new Set([...Object.keys(manifest.devDependencies!), ...Object.keys(manifest.dependencies ?? {})]),
      ),
    );
    for (const name of Object.keys(manifest.overrides ?? {})) {
      expect(read('docs/dependencies.md')).toContain(`- \`${name}\``);
    }
  });
});

describe('examples in the documentation', () => {
  const of = (version: string) =>
    yamlBlocks.filter(({ text }) => text.includes(`schema_version: ${version}`));

  it.each(of('worldgate.preset.v1'))('$file has a preset that is one', ({ text }) => {
    presetFile.parse(parse(text));
  });

  it.each(of('worldgate.gates.v1'))('$file has gates that are some', ({ text }) => {
    gatesFile.parse(parse(text));
  });

  it('has a task in the README that is one', () => {
    const [example] = of('worldgate.task.v1').filter(({ file }) => file === 'README.md');
    task.parse(parse(example!.text));
  });

  it('builds the example step by step as it stands in its file', () => {
    const tutorial = read('docs/tasks.md').split('\n## The file')[0]!;
    const whole = parse(read('examples/own-robot/robots/cartpole/task.yaml')) as Record<string, unknown>;
    const parts = blocks(tutorial, 'yaml')
      .map((text) => (parse(text) ?? {}) as Record<string, unknown>)
      .filter((part) => part.schema_version !== 'worldgate.preset.v1');
    const { title, description, ...expected } = whole;
    expect(Object.assign({}, ...parts)).toEqual(expected);
    expect([title, description].every((text) => typeof text === 'string')).toBe(true);
  });

  it('has sections of a task that are sections of a task', () => {
    const [, reference = ''] = read('docs/tasks.md').split('\n## The file');
    const parts = blocks(reference, 'yaml').map((text) => parse(text) as Record<string, unknown>);
    expect(parts.map((part) => Object.keys(part)[0])).toEqual(['action', 'reset', 'commands']);
    for (const part of parts) task.partial().parse(part);
  });
});

it('shows a comment in the README that a real run gives today', () => {
  const shown = commentOf(read('README.md'));
  // Run, version and time are those of the moment at which it was written.
  const timeless = (text: string) =>
    text
      .replace(/Run `\S+`/, 'Run')
      .replace(/worldgate@\S+/, 'worldgate')
      .replace(/ · took [^<]+/, '');
  expect(timeless(shown), 'run `node scripts/readme-comment.ts`').toBe(
    timeless(quotedComment(failingComparison())),
  );
});
