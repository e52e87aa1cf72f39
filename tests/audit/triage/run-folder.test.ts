import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ImportedEpisode, Importer } from '../../../src/audit/importing/contract.ts';
import { auditInput } from '../../../src/audit/sources/audit-input.ts';
import { lerobot } from '../../../src/audit/sources/lerobot.ts';
import { runFolderTriage } from '../../../src/audit/triage/run-folder.ts';
import { auditInput as auditInputSchema } from '../../../src/contracts/audit-input.ts';
import { triageReport } from '../../../src/contracts/triage.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { collect, folderWith } from '../sources/collect.ts';

const outside = () => mkdtempSync(path.join(tmpdir(), 'worldgate-triage-'));

const run = (from: string, more: Partial<Parameters<typeof runFolderTriage>[0]> = {}) =>
  runFolderTriage({
    from,
    report: undefined,
    customerReport: undefined,
    selectRun: undefined,
    output: undefined,
    dryRun: false,
    ...more,
  });

const ROWS = {
  policy: 'org/model',
  suite: 'libero_goal',
  n_episodes: 3,
  episodes: [
    { task_id: 0, episode: 0, success: true, steps: 10 },
    {
      task_id: 1,
      episode: 0,
      success: false,
      steps: 300,
      failure_reason: 'dropped it, see /home/anna/run/7.log',
    },
    { task_id: 1, episode: 1, success: null, status: 'crashed' },
  ],
};
const folder = () => folderWith({ 'runs/a/rows.json': ROWS, 'runs/b/summary.json': { success_rate: 0.5 } });

const accepted = async (from: string) => {
  const { report } = await run(from, { dryRun: true });
  return report.candidates.find((candidate) => candidate.class === 'accepted')!.id;
};

test('writes what was selected in the normal form, canonical, with where it came from', async () => {
  const from = folder();
  const output = path.join(outside(), 'new', 'audit_input.json');
  const selectRun = await accepted(from);
  const { written, report } = await run(from, { selectRun, output });
  expect(written).toMatchObject({ episodes: 3, output, candidate: { id: selectRun } });
  expect(report.selection).toEqual({ candidate: selectRun });
  const text = readFileSync(output, 'utf8');
  const input = auditInputSchema.parse(JSON.parse(text));
  expect(text).toBe(canonicalJson(input));
  expect(input.episodes).toEqual([
    {
      at: '/episodes/0',
      episode: 0,
      file: 'runs/a/rows.json',
      outcome: 'success',
      steps: 10,
      task: 'libero_goal/0',
    },
    {
      at: '/episodes/1',
      episode: 0,
      failure_reason: 'dropped it, see [host-path]/7.log',
      file: 'runs/a/rows.json',
      outcome: 'failure',
      steps: 300,
      task: 'libero_goal/1',
    },
    {
      at: '/episodes/2',
      episode: 1,
      file: 'runs/a/rows.json',
      outcome: 'not_a_trial',
      status: 'infra_error',
      task: 'libero_goal/1',
    },
  ]);
  const origin = input.findings.find(({ code }) => code === 'origin-file')!;
  expect(origin).toMatchObject({
    file: 'runs/a/rows.json',
    message: expect.stringMatching(/^sha256:[0-9a-f]{64}, /),
  });
  // Nothing but the file is left, and the same folder gives the same bytes.
  expect(readdirSync(path.dirname(output))).toEqual(['audit_input.json']);
  const again = path.join(outside(), 'audit_input.json');
  await run(from, { selectRun, output: again });
  expect(readFileSync(again, 'utf8')).toBe(text);
});

test('what was written is read again as the same episodes', async () => {
  const from = folder();
  const output = path.join(outside(), 'audit_input.json');
  await run(from, { selectRun: await accepted(from), output });
  const { episodes, tasks, imported } = await collect(auditInput, output);
  expect(episodes.map(({ outcome, episode, steps, status }) => [outcome, episode, steps, status])).toEqual([
    ['success', 0, 10, 'ok'],
    ['failure', 0, 300, 'ok'],
    ['not_a_trial', 1, undefined, 'infra_error'],
  ]);
  expect(tasks).toEqual([
    { suite: 'libero_goal', id: '0', name: null },
    { suite: 'libero_goal', id: '1', name: null },
  ]);
  expect(imported.facts.expected_episodes).toBe(3);
  expect(imported.facts.models).toMatchObject([{ value: 'org/model', file: 'runs/a/rows.json' }]);
});

test('what was written is itself a candidate', async () => {
  const from = folder();
  const output = path.join(outside(), 'audit_input.json');
  await run(from, { selectRun: await accepted(from), output });
  const { report } = await run(path.dirname(output), { dryRun: true });
  expect(report.candidates).toMatchObject([{ source: 'audit-input', counts: { episodes: 3, successes: 1 } }]);
});

test('a dry run writes the reports and nothing else', async () => {
  const from = folder();
  const to = outside();
  const selectRun = await accepted(from);
  const { written } = await run(from, {
    selectRun,
    output: path.join(to, 'audit_input.json'),
    report: path.join(to, 'private', 'triage.json'),
    customerReport: path.join(to, 'report.md'),
    dryRun: true,
  });
  expect(written).toBeNull();
  expect(readdirSync(to).sort()).toEqual(['private', 'report.md']);
  const report = triageReport.parse(
    JSON.parse(readFileSync(path.join(to, 'private', 'triage.json'), 'utf8')),
  );
  expect(report.selection).toEqual({ candidate: selectRun });
  expect(readFileSync(path.join(to, 'report.md'), 'utf8')).toContain(selectRun);
});

test('a candidate that is not accepted is refused with its reasons; the reports are there', async () => {
  const from = folder();
  const to = outside();
  const { report } = await run(from, { dryRun: true });
  const rejected = report.candidates.find((candidate) => candidate.class === 'rejected')!;
  const output = path.join(to, 'audit_input.json');
  const customerReport = path.join(to, 'report.md');
  for (const dryRun of [false, true]) {
    await expect(run(from, { selectRun: rejected.id, output, customerReport, dryRun })).rejects.toMatchObject(
      {
        code: 'candidate-refused',
        message: expect.stringContaining('is rejected, and no audit input is written: aggregate-only'),
        hint: expect.stringContaining('per-episode'),
      },
    );
    expect(readdirSync(to)).toEqual(['report.md']);
  }
});

test('no candidate is chosen by itself, not even the only one', async () => {
  const from = folder();
  const output = path.join(outside(), 'audit_input.json');
  const id = await accepted(from);
  await expect(run(from, { output })).rejects.toMatchObject({
    code: 'candidate-not-selected',
    hint: expect.stringContaining(id),
  });
  expect(existsSync(output)).toBe(false);
});

test.each([
  ['an unknown id', 'cand_0000000000000000', 'candidate-unknown'],
  ['a typing mistake', 'cand', 'candidate-unknown'],
])('refuses %s', async (_what, selectRun, code) => {
  await expect(run(folder(), { selectRun, output: path.join(outside(), 'x.json') })).rejects.toMatchObject({
    code,
    hint: expect.stringMatching(/^accepted: cand_/),
  });
});

test('--select-run needs --output', async () => {
  await expect(run(folder(), { selectRun: 'cand_0000000000000000' })).rejects.toMatchObject({
    code: 'usage',
  });
});

test.each(['report', 'customerReport', 'output'] as const)('%s never goes into the folder', async (key) => {
  const from = folder();
  const before = readdirSync(from);
  await expect(run(from, { [key]: path.join(from, 'triage.json') })).rejects.toMatchObject({
    code: 'output-invalid',
  });
  expect(readdirSync(from)).toEqual(before);
});

/** One file of this many episodes, as an importer would read it. */
const counted = (onRead: (reading: number) => void): Importer => {
  let readings = 0;
  return {
    ...lerobot,
    detect: (tree) => ({ format: 'test', confidence: 0.9, why: ['a test'], files: [tree.files[0]!.path] }),
    read(tree, { files }, _options, sink) {
      readings += 1;
      onRead(readings);
      sink.supplies('DENOMINATOR_POLICY');
      const file = files[0]!;
      const text = readFileSync(path.join(tree.root, file), 'utf8');
      tree.reads.set(file, { digest: `sha256:${text.padStart(64, '0')}`, sizeBytes: 1 });
      const task = sink.task({ suite: null, id: '0', name: null });
      const episode: ImportedEpisode = {
        ...{
          task,
          episode: 0,
          runSeed: null,
          seed: null,
          seedSource: 'none',
          outcome: 'success',
          status: 'ok',
        },
        ...{ evaluatorCounts: true, file, at: '/0' },
      };
      sink.episode(episode);
    },
  };
};

test('files that change between judgement and writing are refused, and nothing is left', async () => {
  const from = folderWith({ 'a.json': '1' });
  const to = outside();
  const importer = counted((reading) => {
    if (reading === 3) writeFileSync(path.join(from, 'a.json'), '2');
  });
  const { report } = await run(from, { importers: [importer], dryRun: true });
  const [candidate] = report.candidates;
  expect(candidate!.class).toBe('accepted');
  const output = path.join(to, 'audit_input.json');
  writeFileSync(output, 'what was there before');
  await expect(run(from, { importers: [importer], selectRun: candidate!.id, output })).rejects.toMatchObject({
    code: 'file-changed',
  });
  expect(readdirSync(to)).toEqual(['audit_input.json']);
  expect(readFileSync(output, 'utf8')).toBe('what was there before');
});

test('the customer report holds no secret, no absolute path and no markup of the folder', async () => {
  const secret = `hf_${'aB3'.repeat(12)}`;
  const from = folderWith({
    'a/<img src=x> @org | [link](http://x).json': { ...ROWS, policy: '/mnt/data/anna/checkpoints/final' },
    [`b/${secret}/rows.json`]: ROWS,
    'c/run.log': `token ${secret} in /home/anna/run\n`,
    'd/broken.json': '{"a": /home/anna/x',
    'e/rows.json': { ...ROWS, policy: 'C:\\Users\\anna\\checkpoints\\last' },
  });
  const to = outside();
  const files = { report: path.join(to, 'r.json'), customerReport: path.join(to, 'c.md') };
  const { report } = await run(from, files);
  const hidden = report.candidates.find(({ label }) => label.startsWith('b/'))!;
  expect(hidden).toMatchObject({
    class: 'rejected',
    reasons: expect.arrayContaining([expect.objectContaining({ code: 'secrets-found' })]),
  });
  const customer = readFileSync(files.customerReport, 'utf8');
  const operator = readFileSync(files.report, 'utf8');
  for (const text of [customer, operator]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(from);
  }
  for (const part of ['/mnt/', '/home/', 'anna', 'C:\\', '<img']) expect(customer).not.toContain(part);
  expect(customer).not.toMatch(/(?<!\\)\]\(http/);
  expect(customer).toContain('final');
  expect(customer).toMatch(/c\/run\.log \| 1 \| hugging-face-token/);
  // Each row of a table has as many cells as its head.
  for (const table of customer.split('\n\n').filter((part) => part.startsWith('|'))) {
    const cells = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells).size, table).toBe(1);
  }
});
