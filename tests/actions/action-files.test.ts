import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownReferences, refOf } from '../../scripts/release.ts';
import { ACTION_INPUTS, type ActionName } from '../../src/actions/inputs.ts';
import { ACTION_OUTPUTS } from '../../src/actions/main.ts';
import { COMMENT_MODES, mayCreateComment, type ShownRun } from '../../src/github/comment.ts';
import { gateOf } from '../support/finished-run.ts';
import { type ActionFile, ROOT, readActionFile } from '../support/runner.ts';

const NAMES = Object.keys(ACTION_INPUTS) as ActionName[];
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

it('has a folder for each action of the code, and no other', () => {
  expect(readdirSync(join(ROOT, 'actions')).sort()).toEqual([...NAMES].sort());
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
    expect(file.runs).toEqual({ using: 'node24', main: `../../dist/actions/${name}.js` });
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
  const nothing = { gates: [], result_digest: null, latency: null };
  const columns: ShownRun[] = [
    ...(['passed', 'failed', 'inconclusive', 'skipped'] as const).map((verdict) => ({
      ...nothing,
      verdict,
      gates: [gateOf(verdict)],
    })),
    { ...nothing, verdict: 'skipped' },
    { ...nothing, verdict: 'error' },
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

  it('is one step that passes everything through', () => {
    if (root.runs.using !== 'composite') throw new Error('not composite');
    expect(root.runs.steps).toHaveLength(1);
    const [step] = root.runs.steps;
    expect(Object.keys(step!).sort()).toEqual(['id', 'uses', 'with']);
    expect(step!.uses).toMatch(/^worldgate\/worldgate\/actions\/run@[\w.]+$/);
    const names = Object.keys(run.inputs ?? {});
    expect(step!.with).toEqual(Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`])));
    expect(root.inputs).toEqual(run.inputs);
    const outputs = Object.entries(run.outputs ?? {}).map(([name, { description }]) => [
      name,
      { description, value: `\${{ steps.${step!.id}.outputs.${name} }}` },
    ]);
    expect(root.outputs).toEqual(Object.fromEntries(outputs));
  });

  it('says the same about itself', () => {
    const about = ({ description, author, branding }: ActionFile & Record<string, unknown>) => ({
      description,
      author,
      branding,
    });
    expect(about(parse(read('action.yml')) as never)).toEqual(
      about(parse(read('actions/run/action.yml')) as never),
    );
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
