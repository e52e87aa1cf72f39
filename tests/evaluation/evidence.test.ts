import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runForEvidence } from '../../src/audit/package/pack-run.ts';
import { readPackage } from '../../src/audit/package/read-package.ts';
import type { Claim } from '../../src/contracts/claim.ts';
import type { Protocol } from '../../src/contracts/protocol.ts';
import { sha256, sha256Json } from '../../src/foundation/digest.ts';
import type { RunRow } from '../../src/runs/list-runs.ts';
import { installation } from '../support/benchmark.ts';
import {
  COVERAGE_GATE,
  cli,
  cliJson,
  evaluateIn,
  interruptedRun,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  runFolders,
  SUCCESS_GATE,
  temporaryFolder,
  writeGates,
  writeMockPreset,
  writePreset,
  writeTask,
} from '../support/cli.ts';

afterEach(removeFolders);

interface EvidencedRow extends RunRow {
  package_path: string | null;
  package_digest: string | null;
  claim: { outcome: string; verdict: string; grade: string } | null;
}

const json = (folder: string, argv: readonly string[]) => cliJson<EvidencedRow>(folder, argv);
const only = (folder: string) => runFolders(path.join(folder, '.worldgate'))[0]!;
const input = <T>(runDir: string, name: string): T =>
  JSON.parse(readFileSync(path.join(runDir, 'inputs', name), 'utf8')) as T;
const METRIC_GATE = { name: 'reach', kind: 'metric', metric: 'final_distance_m', max: 1 };

describe('worldgate eval --evidence', () => {
  it('packs the run with a claim that was frozen before it, and says what to do next', async () => {
    const folder = makeRepository();
    const { exit_code, data } = await json(folder, ['eval', '--preset', 'tiny', '--evidence', 'ev']);
    expect(exit_code).toBe(0);
    const stored = readPackage(path.join(folder, 'ev'));
    expect(data).toMatchObject({ verdict: 'passed', package_path: 'ev', package_digest: stored.digest });
    const runDir = only(folder);
    const claim = input<Claim>(runDir, 'claim.json');
    const protocol = input<Protocol>(runDir, 'protocol.json');
    const manifest = manifestIn(runDir);
    expect(Date.parse(protocol.frozen!.at)).toBeLessThan(Date.parse(manifest.started_at));
    expect(protocol.claim_hash).toBe(sha256Json(claim));
    expect(stored.claim).toEqual(claim);
    expect(stored.protocol).toEqual(protocol);
    expect(claim).toMatchObject({
      slug: 'tiny',
      needs_review: [],
      expected_metrics: [{ name: 'success_rate', operator: '>=', value: 0.2 }],
      subject: { weights_digest: sha256(readFileSync(path.join(folder, 'policy.onnx'))) },
    });
    expect(stored.evidence.protocol.frozen_at).toBe(protocol.frozen!.at);
    expect(stored.evidence.source.name).toBe('worldgate');
    // Frozen before the first episode, each of which has a seed of its own.
    const { grade, not_shown, next_falsification_axes: axes, missing_evidence } = stored.evidence;
    expect(grade.reasons[0]).toMatch(
      /^By its own date, 20\S+Z, the plan was frozen before the run began; .*no anchor/,
    );
    expect(not_shown.join()).not.toContain('seed');
    expect(axes.map(({ axis }) => axis)).not.toContain('seeds');
    expect(missing_evidence.find(({ id }) => id === 'SIGNATURE')?.text).toBe(
      'not signed when it was packed; worldgate audit verify looks at signatures',
    );
    // Whoever downloads the run can pack it too.
    expect(manifest.artifacts).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'inputs/claim.json', commit: true })]),
    );
    const { out } = await cli(folder, ['eval', '--preset', 'tiny', '--evidence', 'ev']);
    expect(out).toContain('npx worldgate audit keygen --output');
    expect(out).toContain('npx worldgate audit sign ev --key ');
    const inJob = await cli(folder, ['eval', '--preset', 'tiny', '--evidence', 'ev'], {
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(inJob.out).toMatch(/^ {2}npx worldgate audit sign ev$/m);
    expect(inJob.out).not.toContain('keygen');
    expect(out).not.toMatch(/--evidence/);
  });

  it('plans what the overrides say', async () => {
    const folder = makeRepository();
    writeTask(folder, 'tasks/other.yaml', { name: 'other' });
    const gates = writeGates(folder, 'gates.yaml', [{ ...SUCCESS_GATE, min: 0.1, alpha: 0.01 }]);
    const argv = ['eval', '--task', 'tasks/other.yaml', '--policy', 'policy.onnx', '--episodes', '9'];
    const { data } = await json(folder, [...argv, '--seed', '7', '--gates', gates, '--evidence', 'ev']);
    const { claim, protocol, evidence } = readPackage(path.join(folder, 'ev'));
    expect(claim).toMatchObject({
      slug: 'command-line',
      expected_metrics: [{ value: 0.1 }],
      decision_rule: { alpha: 0.01, interval_method: 'wilson' },
    });
    expect(protocol).toMatchObject({
      benchmark: { task_list: ['other'] },
      execution: { episodes_per_task: 9, seeds: [7] },
      stopping: 'fixed',
    });
    expect(evidence.counts).toMatchObject({ planned: 9, matched: 9, out_of_protocol: 0 });
    expect(data.claim).toMatchObject({ verdict: data.verdict });
  });

  it('takes the policy and the stop rule that replace those of the preset', async () => {
    const folder = makeRepository();
    writeFileSync(path.join(folder, 'mine.onnx'), readFileSync(path.join(folder, 'policy.onnx')));
    const argv = ['eval', '--preset', 'tiny', '--policy', 'mine.onnx', '--stop', 'savi', '--evidence', 'ev'];
    const { data } = await json(folder, argv);
    const { claim, protocol, evidence } = readPackage(path.join(folder, 'ev'));
    expect(claim.subject.id).toBe('mine');
    expect(claim.decision_rule.interval_method).toBe('savi');
    expect(protocol.stopping).toBe('savi');
    expect(evidence.stopping.rule).toBe('savi');
    expect(evidence.counts.matched).toBe(data.episodes!.run);
    expect(evidence.verdict).toBe('passed');
  });

  it('lets the worse verdict decide, and says so', async () => {
    const folder = makeRepository();
    writeMockPreset(folder, 'mock', {
      kind: 'benchmark',
      task: undefined,
      episodes: undefined,
      benchmark: { samples: 20, warmup: 0 },
      gates: [{ name: 'latency', kind: 'latency', max_ms: 10_000 }],
    });
    const argv = ['benchmark', '--preset', 'mock', '--evidence', 'ev', '--fail-on', 'skipped'];
    const { exit_code, data } = await json(folder, argv);
    expect(data.gates[0]!.verdict).toBe('passed');
    expect(data).toMatchObject({ verdict: 'skipped', claim: { verdict: 'skipped' }, not_for_proof: true });
    expect(exit_code).toBe(3);
    expect(readPackage(path.join(folder, 'ev')).evidence.not_for_proof).toBe(true);
    const { out } = await cli(folder, argv);
    // One verdict, in one place.
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Skipped: nothing was decided. The claim that the gates make decides: The results rest on a mock',
    );
    expect(out).not.toMatch(/^Passed/m);
    expect(out).not.toContain('audit sign');
  });

  it('goes on with an interrupted run only where its claim was frozen', async () => {
    const folder = makeRepository();
    const begun = await interruptedRun(folder, 3, { freezeClaim: true });
    const frozen = input<Protocol>(begun.runDir, 'protocol.json').frozen!.at;
    const resume = (id: string) => ['eval', '--resume', id, '--evidence', 'ev'];
    const { data } = await json(folder, resume(begun.manifest.run_id));
    expect(data.package_digest).toMatch(/^sha256:/);
    expect(readPackage(path.join(folder, 'ev')).protocol.frozen!.at).toBe(frozen);
    const other = await interruptedRun(folder, 3);
    const refused = await json(folder, resume(other.manifest.run_id));
    expect(refused.errors[0]).toMatchObject({ code: 'claim-missing' });
    expect(refused.exit_code).toBe(2);
  });
});

describe('what cannot give evidence is refused before anything is run', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['gates that compare', { gates: [NO_REGRESSION_GATE, COVERAGE_GATE] }, /no-regression \(no_regression\)/],
    ['no gates', { gates: [] }, /has no gates/],
    [
      'an optional gate',
      { gates: [{ ...SUCCESS_GATE, optional: true }] },
      /success \(success_rate, optional\)/,
    ],
    [
      'two claims of one metric',
      { gates: [SUCCESS_GATE, { ...SUCCESS_GATE, name: 'again' }] },
      /success, again all claim/,
    ],
    [
      'a metric of a run that may stop early',
      { stop: 'savi', gates: [SUCCESS_GATE, { ...METRIC_GATE, method: 'betting', bounds: [0, 2] }] },
      /stop: savi.*reach/,
    ],
  ])('%s', async (_, changes, message) => {
    const folder = makeRepository();
    writePreset(folder, 'other', changes);
    const { exit_code, errors } = await json(folder, ['eval', '--preset', 'other', '--evidence', 'ev']);
    expect(exit_code).toBe(2);
    expect(errors[0]!.code).toBe('preset-no-claim');
    expect(errors[0]!.message).toMatch(message);
    expect(errors[0]!.hint).not.toBeNull();
    expect(existsSync(path.join(folder, '.worldgate', 'runs'))).toBe(false);
  });

  it('a run without a preset: names the option for gates', async () => {
    const folder = makeRepository();
    const argv = ['benchmark', '--policy', 'policy.onnx', '--evidence', 'ev'];
    const { exit_code, errors } = await json(folder, argv);
    expect(exit_code).toBe(2);
    expect(errors[0]!.message).toMatch(/^this run cannot give evidence: its gates make no claim .*errors/);
    expect(errors[0]!.hint).toContain('--gates FILE');
  });

  it('a folder that holds something else', async () => {
    const folder = makeRepository();
    mkdirSync(path.join(folder, 'ev'));
    writeFileSync(path.join(folder, 'ev', 'mine.txt'), 'mine');
    const { errors } = await json(folder, ['eval', '--preset', 'tiny', '--evidence', 'ev']);
    expect(errors[0]!.code).toBe('output-exists');
    expect(existsSync(path.join(folder, '.worldgate', 'runs'))).toBe(false);
  });
});

describe('a run that has no result', () => {
  it('leaves no package, an earlier one neither', async () => {
    const folder = makeRepository();
    await json(folder, ['eval', '--preset', 'tiny', '--evidence', 'ev']);
    writePreset(folder, 'left-out', { requires: { class: 'credentialed', env: ['NOBODY_SETS_THIS'] } });
    const { data } = await json(folder, ['eval', '--preset', 'left-out', '--evidence', 'ev']);
    expect(data).toMatchObject({ verdict: 'skipped', package_path: null, package_digest: null });
    expect(existsSync(path.join(folder, 'ev'))).toBe(false);
  });
});

it('refuses a claim that was edited after the run, and keeps the verdict of the run', async () => {
  const folder = makeRepository();
  const outcome = await runForEvidence(
    async () => {
      const run = await evaluateIn(folder, { freezeClaim: true });
      const file = path.join(run.runDir, 'inputs', 'claim.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 0.2', '"value": 0.1'));
      return run;
    },
    { output: path.join(temporaryFolder(), 'ev'), now: () => new Date(), installation },
  );
  expect(outcome.report.verdict).toBe('passed');
  expect(outcome.evidence).toMatchObject({ state: 'broken', error: { code: 'run-tampered' } });
});
