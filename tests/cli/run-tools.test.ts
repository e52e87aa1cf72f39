import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BudgetCalibration } from '../../src/contracts/budget-calibration.ts';
import { gateProposal } from '../../src/contracts/budget-calibration.ts';
import { forgeBudgetFile } from '../../src/contracts/worldforge/benchmark.ts';
import { readGatesFile } from '../../src/evaluation/gates-file.ts';
import { completedBenchmark, latencies } from '../runs/benchmark-examples.ts';
import { completedRun, records, START, tools } from '../runs/examples.ts';
import { forgeBenchmark, forgeRun } from '../runs/forge-examples.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

let dir: string;
let workspace: string;
beforeEach(() => {
  dir = temporaryFolder();
  workspace = path.join(dir, '.worldgate');
});

const bench = (centre: number, day: number, more: object = {}) =>
  completedBenchmark(workspace, {
    samples: latencies(centre, 60),
    with: tools(`2026-11-${day}T00:00:00.000Z`),
    ...more,
  });

describe('runs compare', () => {
  it('exits with 1 on a regression, 3 on what is asked to count, and 2 on what is no comparison', async () => {
    const at = (day: number) => tools(`2026-11-${day}T00:00:00.000Z`);
    const good = await completedRun(workspace, {
      list: records(20, ['push'], 100, () => true),
      with: at(10),
    });
    const bad = await completedRun(workspace, {
      list: records(20, ['push'], 100, (e) => e > 9),
      with: at(11),
    });
    const close = await completedRun(workspace, {
      list: records(20, ['push'], 100, (e) => e > 0),
      with: at(12),
    });
    const codes = async (...args: string[]) => (await cli(dir, ['runs', 'compare', ...args])).code;
    expect(await codes(bad.id, good.id)).toBe(1);
    expect(await codes(good.id, bad.id)).toBe(0);
    expect(await codes(close.id, good.id)).toBe(0);
    expect(await codes(close.id, good.id, '--fail-on', 'inconclusive')).toBe(3);
    expect(await codes(bad.id, (await bench(10, 13)).id)).toBe(2);
    expect(await codes(bad.id)).toBe(2);
    expect(await codes(bad.id, good.id, '--margin', '7')).toBe(2);
    const { data, exit_code: code } = await cliJson<{ verdict: string }>(dir, [
      'runs',
      'compare',
      bad.id,
      good.id,
    ]);
    expect([data.verdict, code]).toEqual(['failed', 1]);
    await cli(dir, ['runs', 'compare', bad.id, good.id, '--format', 'markdown', '--output', 'c.md']);
    expect(readFileSync(path.join(dir, 'c.md'), 'utf8')).toContain('## Runs compared');
  });
});

describe('runs index', () => {
  it('prints and writes each form, and refuses filters that can match nothing', async () => {
    forgeRun(path.join(dir, '.worldforge'), '20261121T091410Z-00000001', {});
    expect((await cli(dir, ['runs', 'index'])).out).toContain('1 of 1 runs, 0 that cannot be read');
    await cli(dir, ['runs', 'index', '--format', 'csv', '--output', 'index.csv']);
    expect(readFileSync(path.join(dir, 'index.csv'), 'utf8')).toMatch(/^run_id,tool,.*\r\n20261121T091410Z/);
    for (const bad of [
      ['--verdict', 'pased'],
      ['--commit', 'xyz'],
      ['--created-from', '2026-02-30'],
    ]) {
      expect((await cli(dir, ['runs', 'index', ...bad])).code).toBe(2);
    }
    expect((await cli(dir, ['runs', 'index', '--verdict', 'pased'])).err).toContain('passed');
  });
});

describe('runs prune and cleanup', () => {
  it('report by a profile, which flags override, and remove with --apply', async () => {
    for (const day of [10, 11, 12]) await bench(10, day);
    const now = () => new Date('2026-11-30T00:00:00Z');
    writeFileSync(
      path.join(dir, 'worldgate.retention.yml'),
      'schema_version: worldgate.retention.v1\nruns_retention: { max_age_days: 1, keep_latest: 2 }\n',
    );
    const report = async (...args: string[]) =>
      (await cli(dir, ['runs', 'prune', ...args], { now })).out
        .split('\n')
        .filter((line) => line.includes('would remove'));
    expect(await report()).toHaveLength(1);
    expect(await report('--keep-latest=0')).toHaveLength(3);
    expect(await report('--kind', 'eval')).toHaveLength(0);
    const usage = (...args: string[]) => cli(dir, ['runs', ...args], { now });
    expect((await usage('prune', '--keep', '1', '--apply')).code).toBe(2);
    expect((await usage('prune', '--apply', '--dry-run')).code).toBe(2);
    expect((await usage('cleanup')).code).toBe(2);
    expect((await usage('prune', '--apply')).out).toContain('removed');
    expect((await usage('cleanup', '--keep', '1', '--dry-run')).out).toContain('would remove');
    expect((await usage('cleanup', '--keep', '1')).out).toContain('removed');
    expect((await cliJson<{ runs: unknown[] }>(dir, ['runs', 'list'])).data.runs).toHaveLength(1);
  });
});

describe('calibrate', () => {
  const calibrated = (names: readonly string[], ...args: string[]) =>
    cliJson<{ calibration: BudgetCalibration; files: string[] }>(dir, [
      ...['calibrate', ...names, '--output', 'out', '--rationale', 'because token=abc123'],
      ...args,
    ]);
  const out = (file: string) => readFileSync(path.join(dir, 'out', file), 'utf8');

  it('proposes gates that no preset and no --gates takes by accident', async () => {
    const ids: string[] = [];
    for (const [i, centre] of [10, 10.5, 11, 10.2, 10.7].entries())
      ids.push((await bench(centre, 10 + i)).id);
    const { data } = await calibrated(ids);
    expect(data.calibration).toMatchObject({ sufficient: true, runs: 5, machine_class_stated_by: 'runs' });
    expect(out('budget-calibration.md')).toContain('Review required');
    expect(out('budget-calibration.json')).not.toContain('abc123');
    const proposal = gateProposal.parse(parse(out('candidate-gates.yml')));
    expect(proposal.gates.map(({ name }) => name)).toEqual([
      'latency-p50',
      'latency-p95',
      'throughput',
      'errors',
    ]);
    expect(proposal.gates.at(-1)).toMatchObject({ max_errors: 0, max_retries: 0 });
    expect(() => readGatesFile(path.join(dir, 'out', 'candidate-gates.yml'))).toThrow(
      'must be "worldgate.gates.v1"',
    );
    // Every run that it rests on keeps to it.
    const p95 = data.calibration.budgets.find(({ metric }) => metric === 'latency_p95')!;
    expect(p95.candidate).toBeGreaterThan(p95.values!.max);
    expect((await cli(dir, ['calibrate', ...ids, '--output', 'out', '--rationale', 'again'])).code).toBe(2);
  });

  it('refuses runs that are no ground for budgets, and names each reason', async () => {
    const fine = [(await bench(10, 10)).id, (await bench(10, 11)).id];
    const errors = await completedBenchmark(workspace, {
      samples: [...latencies(10, 59), null],
      with: tools('2026-11-12T00:00:00.000Z'),
      retries: 2,
    });
    const elsewhere = await bench(10, 13, { patch: { hardware: { ...START.hardware, cpu: 'another CPU' } } });
    const evaluation = await completedRun(workspace, { with: tools('2026-11-14T00:00:00.000Z') });
    const complaint = async (...names: string[]) => {
      const { code, err } = await cli(dir, ['calibrate', ...names, '--output', 'out', '--rationale', 'why']);
      expect(code).toBe(2);
      return err;
    };
    expect(await complaint(...fine, errors.id)).toContain(
      '1 errors and 2 retries, which must not become an allowance',
    );
    expect(await complaint(...fine, elsewhere.id)).toMatch(/machine classes are mixed: .*a CPU.*another CPU/);
    expect(await complaint(...fine, evaluation.id)).toContain('only benchmarks are calibrated');
    expect(await complaint(...fine, fine[0]!)).toContain('given twice');
    expect(await complaint(...fine)).toContain('at least 3 runs, not 2');
    expect(existsSync(path.join(dir, 'out'))).toBe(false);
  });

  it('proposes budgets of WorldForge, with the allowances and the floor that it has', async () => {
    const names: string[] = [];
    for (const [i, average] of [2, 2.2, 2.1].entries()) {
      const report = forgeBenchmark([
        { operation: 'predict', average, p95: 3, throughput: 400 },
        { operation: 'embed', average: 0.1, p95: 0.2, throughput: 5000 },
      ]);
      writeFileSync(path.join(dir, `r${i}.json`), JSON.stringify(report));
      names.push(`r${i}.json`);
    }
    const budgets = [{ max_error_count: 1, max_retry_count: 0, max_average_latency_ms: 2 }];
    writeFileSync(path.join(dir, 'budgets.json'), JSON.stringify(budgets));
    expect((await cli(dir, ['calibrate', ...names, '--output', 'out', '--rationale', 'why'])).err).toContain(
      '--machine-class',
    );
    const { data } = await calibrated(names, '--machine-class', 'hosted', '--current', 'budgets.json');
    expect(data.calibration).toMatchObject({
      sufficient: false,
      loosened: 1,
      machine_class_stated_by: 'caller',
    });
    const file = JSON.parse(out('candidate-budgets.json'));
    expect(forgeBudgetFile.safeParse(file).success).toBe(true);
    expect(file.metadata.review_required).toBe(true);
    // Nobody has reviewed it: neither a gate nor the next calibration takes it.
    const candidate = ['out', 'candidate-budgets.json'].join('/');
    const gated = await cli(dir, ['gate', 'r0.json', '--budgets', candidate]);
    expect([gated.code, gated.err]).toEqual([2, expect.stringContaining('nobody has reviewed it')]);
    const again = ['--output', 'again', '--rationale', 'why', '--machine-class', 'hosted'];
    const used = await cli(dir, ['calibrate', ...names, ...again, '--current', candidate]);
    expect([used.code, used.err]).toEqual([2, expect.stringContaining('review_required')]);
    const reviewed = { ...file, metadata: { ...file.metadata, review_required: false } };
    writeFileSync(path.join(dir, 'reviewed.json'), JSON.stringify(reviewed));
    expect((await cli(dir, ['gate', 'r0.json', '--budgets', 'reviewed.json'])).code).toBe(0);
    expect(file.budgets).toEqual([
      {
        ...{ provider: 'mock', operation: 'predict', max_error_count: 1, max_retry_count: 0 },
        ...{ max_average_latency_ms: 2.75, max_p95_latency_ms: 3.75, min_throughput_per_second: 320 },
      },
      {
        ...{ provider: 'mock', operation: 'embed', max_error_count: 1, max_retry_count: 0 },
        // The floor stays out of it, and the threshold that there was stays.
        ...{ max_average_latency_ms: 2, max_p95_latency_ms: 0.25, min_throughput_per_second: 4000 },
      },
    ]);
  });
});
