import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCompletedRun, readRun } from '../../src/runs/read-run.ts';
import { createRun, type RunWorkspace } from '../../src/runs/workspace.ts';
import {
  completedRun,
  endOf,
  header,
  MEASUREMENTS_EXAMPLE,
  records,
  START,
  temporaryFolder,
  tools,
} from './examples.ts';

let workspace: string;
let run: RunWorkspace;
beforeEach(async () => {
  workspace = temporaryFolder();
  run = await completedRun(workspace);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const file = (name: string) => join(run.dir, name);
function edit(name: string, change: (text: string) => string): void {
  const before = readFileSync(file(name), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file(name), after);
}
const refusal = (code: string, ...parts: string[]) =>
  expect.objectContaining({
    name: 'WorldGateError',
    code,
    hint: expect.any(String),
    message: expect.stringMatching(new RegExp(parts.join('[^]*'))),
  });

describe('readRun', () => {
  it('gives back what the run wrote', () => {
    expect(readCompletedRun(run.dir)).toEqual({
      dir: run.dir,
      manifest: run.manifest,
      header: header(),
      records: records(20),
      baseline: null,
      measurements: null,
    });
  });

  it('tells both digests when a line was edited', () => {
    const expected = run.manifest.result_digest!;
    edit('results/episodes.jsonl', (text) => text.replace('"success":false', '"success":true'));
    expect(() => readRun(run.dir)).toThrowError(
      refusal(
        'run-tampered',
        'episodes.jsonl',
        `result digest ${expected} expected, sha256:[0-9a-f]{64} found`,
      ),
    );
  });

  it('names the line where an edit left no record', () => {
    edit('results/episodes.jsonl', (text) => text.replace('"episode":3,', '"episode":3,"note":1,'));
    expect(() => readRun(run.dir)).toThrowError(
      refusal('run-tampered', 'episodes.jsonl:4: unknown key "note"'),
    );
  });

  it.each<[string, (text: string) => string]>([
    ['a removed line', (text) => text.replace(/^.*\n/, '')],
    ['a repeated line', (text) => text + text.slice(0, text.indexOf('\n') + 1)],
    ['swapped lines', (text) => text.replace(/^(.*\n)(.*\n)/, '$2$1')],
    ['a line without its end', (text) => text.slice(0, -1)],
    ['an added space', (text) => text.replace(',', ', ')],
    ['no lines at all', () => ''],
  ])('refuses %s', (_what, change) => {
    edit('results/episodes.jsonl', change);
    expect(() => readRun(run.dir)).toThrowError(refusal('run-tampered', 'expected'));
  });

  it('refuses an edited header, missing files, and a manifest that counts otherwise', () => {
    edit('results/header.json', (text) => text.replace('"seed":100', '"seed":101'));
    expect(() => readRun(run.dir)).toThrowError(refusal('run-tampered', 'header.json'));
    rmSync(file('results/header.json'));
    expect(() => readRun(run.dir)).toThrowError(refusal('run-invalid', 'results/header.json is missing'));
  });

  it('refuses a manifest that counts other episodes, or is none', () => {
    edit('run_manifest.json', (text) => text.replace('"run": 20', '"run": 21'));
    expect(() => readRun(run.dir)).toThrowError(
      refusal('run-tampered', 'counts 21 episodes, but .* holds 20'),
    );
    edit('run_manifest.json', (text) => text.replace('worldgate.run.v1', 'worldgate.run.v9'));
    expect(() => readRun(run.dir)).toThrowError(
      refusal('run-invalid', 'a version that this WorldGate does not read'),
    );
    writeFileSync(file('run_manifest.json'), '{"half":');
    expect(() => readRun(run.dir)).toThrowError(refusal('run-invalid', 'run_manifest.json:1:9: not JSON'));
    rmSync(file('run_manifest.json'));
    expect(() => readRun(run.dir)).toThrowError(refusal('run-invalid', 'run_manifest.json does not exist'));
    expect(() => readRun(join(workspace, 'none'))).toThrowError(refusal('run-missing', 'does not exist'));
  });

  it('does not follow links out of the run', () => {
    writeFileSync(join(workspace, 'outside.jsonl'), readFileSync(file('results/episodes.jsonl')));
    rmSync(file('results/episodes.jsonl'));
    symlinkSync(join(workspace, 'outside.jsonl'), file('results/episodes.jsonl'));
    expect(() => readRun(run.dir)).toThrowError(refusal('path-unsafe', 'symbolic link'));
    renameSync(file('run_manifest.json'), join(workspace, 'outside.json'));
    symlinkSync(join(workspace, 'outside.json'), file('run_manifest.json'));
    expect(() => readRun(run.dir)).toThrowError(refusal('run-invalid', 'symbolic link'));
  });

  it('checks the baseline of the same job by its own digest', async () => {
    const paired = createRun(workspace, START, tools('2026-11-22T00:00:00.000Z'));
    const list = records(20);
    const base = records(20, ['push'], 100, (episode) => episode % 2 === 0);
    for (const [arm, some] of [['policy', list] as const, ['baseline', base] as const]) {
      paired.writeHeader(arm, header());
      paired.writeRecords(arm, header(), some);
    }
    const result_digest = paired.writeRecords('policy', header(), list);
    const digest = paired.writeRecords('baseline', header(), base);
    await paired.finish({
      ...endOf(list),
      result_digest,
      baseline: {
        source: 'policy',
        run_id: null,
        checkpoint_digest: null,
        result_digest: digest,
        episodes: 20,
        succeeded: 10,
      },
    });
    expect(readRun(paired.dir).baseline).toEqual({ header: header(), records: base, digest });
    const path = join(paired.dir, 'results/baseline.episodes.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"steps":41', '"steps":42'));
    expect(() => readRun(paired.dir)).toThrowError(refusal('run-tampered', 'baseline.episodes.jsonl'));
  });

  it('checks measurements by the digest in the manifest', async () => {
    const bench = createRun(workspace, { ...START, kind: 'benchmark' }, tools('2026-11-22T00:00:00.000Z'));
    bench.writeMeasurements(MEASUREMENTS_EXAMPLE);
    await bench.finish({ state: 'completed', verdict: 'passed' });
    expect(readCompletedRun(bench.dir)).toMatchObject({
      header: null,
      records: [],
      measurements: MEASUREMENTS_EXAMPLE,
    });
    const path = join(bench.dir, 'results/measurements.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"errors":0', '"errors":1'));
    expect(() => readRun(bench.dir)).toThrowError(refusal('run-tampered', 'measurements.json', 'expected'));
    rmSync(path);
    expect(() => readRun(bench.dir)).toThrowError(refusal('run-invalid', 'measurements.json is missing'));
  });

  it('shows a run that goes on or was cut off as far as it is, and gates refuse it', async () => {
    const going = createRun(workspace, START, tools('2026-11-22T00:00:00.000Z'));
    mkdirSync(join(going.dir, 'results'), { recursive: true });
    expect(readRun(going.dir)).toMatchObject({ header: null, records: [] });
    going.writeHeader('policy', header());
    expect(readRun(going.dir)).toMatchObject({ header: header(), records: [] });
    const appender = going.openRecords('policy');
    for (const episode of [2, 0]) appender.append(records(3)[episode]!);
    appender.close();
    writeFileSync(join(going.dir, 'results/episodes.jsonl'), '{"half', { flag: 'a' });
    expect(readRun(going.dir).records.map(({ episode }) => episode)).toEqual([2, 0]);
    expect(() => readCompletedRun(going.dir)).toThrowError(
      refusal('run-unfinished', 'is running, not completed'),
    );
    await going.finish({
      state: 'skipped',
      verdict: 'skipped',
      reason: 'it needs a GPU, and none was found',
    });
    expect(() => readCompletedRun(going.dir)).toThrowError(
      refusal('run-unfinished', 'skipped, not completed: it needs a GPU'),
    );
  });
});
