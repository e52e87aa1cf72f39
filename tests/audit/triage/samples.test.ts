import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { triageFolder } from '../../../src/audit/triage/triage-folder.ts';
import { triageReport } from '../../../src/contracts/triage.ts';
import { SAMPLES } from '../sources/collect.ts';

const here = existsSync(SAMPLES);

async function candidatesOf(name: string) {
  const { report } = await triageFolder(path.join(SAMPLES, name));
  expect(triageReport.parse(report)).toEqual(report);
  return report.candidates.map(({ class: kind, source, label, counts, reasons }) => ({
    kind,
    source,
    label,
    counts: counts === null ? null : `${counts.successes}/${counts.episodes}`,
    codes: [...new Set(reasons.map(({ code }) => code))],
  }));
}

test.skipIf(!here)('a folder of runs that failed, and a demo with rows: nothing to decide on', async () => {
  const found = await candidatesOf('run-folders/guinsoo-vla-eval');
  expect(found.filter(({ kind }) => kind === 'accepted')).toEqual([]);
  // The three models of the demo stay apart: 4 of 6 together.
  expect(found.filter(({ counts }) => counts !== null).map(({ label, counts }) => [label, counts])).toEqual([
    ['sample/metrics/episodes.csv [lingbot_vla]', '2/2'],
    ['sample/metrics/episodes.csv [openvla]', '1/2'],
    ['sample/metrics/episodes.csv [wall_oss]', '1/2'],
  ]);
  for (const { codes } of found.filter(({ counts }) => counts !== null)) {
    expect(codes).toEqual(['csv-only', 'denominator-missing', 'demo-data']);
  }
  expect(found.find(({ label }) => label === '20260618-165912-libero_10: empty tables')?.codes).toEqual([
    'empty-table',
  ]);
});

test.skipIf(!here)('a folder of summaries: aggregates, in percent by their names', async () => {
  const found = await candidatesOf('run-folders/2437buaa_smolvla-libero-repro');
  expect(found.filter(({ kind }) => kind !== 'rejected')).toEqual([]);
  expect(found.every(({ counts }) => counts === null)).toBe(true);
  const { report } = await triageFolder(path.join(SAMPLES, 'run-folders/2437buaa_smolvla-libero-repro'));
  expect(new Set(report.fields.map(({ unit }) => unit))).toEqual(new Set(['percent']));
});

test.skipIf(!here)(
  'results that their evaluators wrote are found with the counts that they state',
  async () => {
    const of = async (name: string) =>
      (await candidatesOf(name))
        .filter(({ counts }) => counts !== null)
        .map(({ kind, counts }) => `${kind} ${counts}`);
    expect(await of('vla-eval')).toEqual(['accepted 489/500']);
    expect(await of('lbm_eval/foundry')).toEqual([
      'accepted 180/200',
      'accepted 181/200',
      'accepted 178/200',
    ]);
    // A log is for a person to answer for.
    expect(await of('openpi')).toEqual(['report_only 461/500']);
    expect(await of('cosmos-predict')).toEqual(['report_only 492/500']);
    expect(await of('gr00t')).toContain('report_only 143/150');
  },
);

test.skipIf(!here)('a Git LFS pointer and an empty file are named', async () => {
  expect((await candidatesOf('vla-eval')).flatMap(({ codes }) => codes)).toEqual(['lfs-pointer']);
  expect((await candidatesOf('cosmos-predict')).flatMap(({ codes }) => codes)).toContain('empty-artifact');
});
