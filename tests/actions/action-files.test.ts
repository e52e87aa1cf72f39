import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownReferences, refOf } from '../../scripts/release.ts';
import { ACTION_INPUTS, type ActionName } from '../../src/actions/inputs.ts';
import { ACTION_OUTPUTS } from '../../src/actions/outputs.ts';
import type { Verdict } from '../../src/contracts/verdict.ts';
import { COMMENT_MODES, mayCreateComment } from '../../src/github/comment.ts';
import { type Exhibit, runExhibit } from '../../src/reports/exhibit.ts';
import { gateOf, reportOf } from '../support/finished-run.ts';
import { type ActionFile, ROOT, readActionFile } from '../support/runner.ts';
import { COMPOSITES } from './composites.ts';

/** The root action has no folder. */
const NAMES = (Object.keys(ACTION_INPUTS) as ActionName[]).filter((name) => name !== 'root');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Defaults of the code, by parsing nothing, and whether an input may be left out. */
function inputsOfCode(name: ActionName): Record<string, { default: unknown; required: boolean }> {
  return Object.fromEntries(
    Object.entries(ACTION_INPUTS[name].shape).map(([input, schema]) => {
      const absent = schema.safeParse(undefined);
      return [input, { default: absent.success ? absent.data : undefined, required: !absent.success }];
    }),
  );
}

/** Rows of the first table below a heading, cells without their code marks. */
function tableBelow(markdown: string, heading: string): string[][] {
  const lines = markdown.slice(markdown.indexOf(`\n## ${heading}\n`)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|---'));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 1, end).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

const plain = (cell: string) => cell.replace(/^`(.*)`$/, '$1');

it('has a folder for each action of the code and for those that are composed of them, and no other', () => {
  expect(readdirSync(join(ROOT, 'actions')).sort()).toEqual([...NAMES, ...COMPOSITES].sort());
});

describe.each(NAMES)('actions/%s', (name) => {
  const file = readActionFile(`actions/${name}`);
  const readme = read(`actions/${name}/README.md`);

  it('has the inputs of the code, with their defaults', () => {
    const stated = Object.fromEntries(
      Object.entries(file.inputs ?? {}).map(([input, { default: value, required }]) => [
        input,
        // The token is the runner's to fill in.
        { default: input === 'github-token' ? '' : value, required: required ?? false },
      ]),
    );
    expect(stated).toEqual(inputsOfCode(name));
    if ('github-token' in stated) expect(file.inputs?.['github-token']?.default).toBe('${{ github.token }}');
  });

  it('has the outputs of the code', () => {
    expect(Object.keys(file.outputs ?? {})).toEqual([...ACTION_OUTPUTS[name]]);
  });

  it('runs on Node 24, from dist', () => {
    const main = `../../dist/actions/${name}.js`;
    // What a job leaves on a GPU is looked at when it ends, however it ends.
    const after = name === 'gpu-guard' ? { post: main, 'post-if': 'always()' } : {};
    expect(file.runs).toEqual({ using: 'node24', main, ...after });
  });

  it('is described in its README as in action.yml', () => {
    const inputs = Object.entries(file.inputs ?? {}).map(([input, about]) => [
      input,
      about.required === true ? 'required' : (about.default ?? ''),
      about.description,
    ]);
    const rows = tableBelow(readme, 'Inputs').map(([input, value, about]) => [
      plain(input!),
      plain(value!),
      about,
    ]);
    expect(rows).toEqual(inputs);
    const outputs = Object.entries(file.outputs ?? {}).map(([output, about]) => [output, about.description]);
    expect(tableBelow(readme, 'Outputs').map(([output, about]) => [plain(output!), about])).toEqual(outputs);
    expect(readme).toContain('## Least permissions');
    expect(readme).toMatch(/\bforks\b/);
  });
});

it('documents when a comment is made as the code decides it', () => {
  const rows = read('actions/run/README.md')
    .split('\n')
    .filter((line) => /^ {2}\| `\w+` \| (?:yes|no)/.test(line))
    .map((line) => line.trim().slice(2, -2).split(' | '));
  const shown = (verdict: Verdict, gates = [gateOf(verdict)]) =>
    runExhibit({ ...reportOf('push', verdict), gates, result_digest: null });
  const columns: Exhibit[] = [
    ...(['passed', 'failed', 'inconclusive', 'skipped'] as const).map((verdict) => shown(verdict)),
    shown('skipped', []),
    shown('error', []),
  ];
  const decided = COMMENT_MODES.map((mode) => [
    `\`${mode}\``,
    ...columns.map((report) => {
      if (mayCreateComment(mode, report, 0)) return 'yes';
      return mayCreateComment(mode, report, 3) ? 'only if it fails the step' : 'no';
    }),
  ]);
  // A run that passed does not fail its step.
  for (const row of decided) if (row[1] === 'only if it fails the step') row[1] = 'no';
  expect(rows).toEqual(decided);
});

describe('the root action', () => {
  const root = readActionFile('.');
  const run = readActionFile('actions/run');
  const audit = readActionFile('actions/audit');

  it('takes what the code takes, with its defaults', () => {
    const stated = Object.entries(root.inputs ?? {}).map(([name, about]) => {
      expect(about.required, name).toBeUndefined();
      return [name, { default: name === 'github-token' ? '' : about.default, required: false }];
    });
    expect(Object.fromEntries(stated)).toEqual(inputsOfCode('root'));
  });

  it('takes and gives all that actions/run and actions/audit do, and says so in their words', () => {
    const inputs = Object.entries(root.inputs ?? {}).filter(([name]) => name !== 'from');
    for (const [name, { description, default: value }] of inputs) {
      const own = run.inputs?.[name] ?? { ...audit.inputs?.[name], with: 'With `from`: ' };
      expect(description, name).toBe(`${'with' in own ? own.with : ''}${own.description}`);
      expect(value, name).toBe(own.default);
    }
    const names = (...files: ActionFile[]) => files.flatMap((file) => Object.keys(file.inputs ?? {}));
    // What is rare, or needs a workflow of several jobs, has the two actions.
    const further = new Set(['allow-untrusted-event', 'separate', 'shard']);
    expect(new Set([...names(root), ...further])).toEqual(new Set(names(run, audit)));
    for (const name of further) expect(root.inputs).not.toHaveProperty(name);
    expect(Object.keys(root.outputs ?? {})).toEqual([...ACTION_OUTPUTS.root]);
    for (const [name, { description }] of Object.entries(root.outputs ?? {})) {
      if (name === 'artifact-name') continue;
      expect(description, name).toBe((run.outputs?.[name] ?? audit.outputs?.[name])?.description);
    }
  });

  it('runs in one process, from the same commit', () => {
    expect(root.runs).toEqual({ using: 'node24', main: 'dist/actions/root.js' });
  });

  it('looks like the others', () => {
    const about = (file: string) => {
      const { author, branding } = parse(read(file)) as Record<string, unknown>;
      return { author, branding };
    };
    for (const name of NAMES) expect(about(`actions/${name}/action.yml`)).toEqual(about('action.yml'));
  });
});

describe('every action file', () => {
  const files = ['action.yml', ...NAMES.map((name) => `actions/${name}/action.yml`)];

  it.each(files)('%s has no shell, and so no expression in one', (file) => {
    expect(read(file)).not.toMatch(/^\s*(?:run|shell):\s/m);
  });

  it.each([...files, ...NAMES.map((name) => `actions/${name}/README.md`)])(
    '%s names our own actions by the ref of this version',
    (file) => {
      const { version } = JSON.parse(read('package.json')) as { version: string };
      for (const { action, ref } of ownReferences(read(file))) {
        expect(ref).toBe(refOf(version));
        expect(existsSync(join(ROOT, action.slice(1), 'action.yml'))).toBe(true);
      }
      // Nothing that looks like a reference may escape the pattern.
      expect(read(file).match(/uses: (?:\.\/|\$\/)/g)).toBeNull();
      expect(read(file).match(/worldgate\/worldgate[\w/.-]*@/g)?.length ?? 0).toBe(
        ownReferences(read(file)).length,
      );
    },
  );
});
