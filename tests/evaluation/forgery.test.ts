import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultHeader } from '../../src/contracts/episode.ts';
import { type RunPlan, runPlan } from '../../src/contracts/plan.ts';
import type { RunManifest } from '../../src/contracts/run.ts';
import { sha256, sha256Json } from '../../src/foundation/digest.ts';
import { recordLine, resultDigest } from '../../src/runs/records.ts';
import {
  COVERAGE_GATE,
  cliJson,
  episodesIn,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  SUCCESS_GATE,
  temporaryFolder,
  writePreset,
} from '../support/cli.ts';

afterAll(removeFolders);

/**
 * Nothing but a signature keeps somebody from making up a whole run. What a run folder can do without one is
 * disagree with itself wherever only a part of it was changed, also when the digests were made to fit again.
 */
interface Folder {
  dir: string;
  manifest: RunManifest;
  plan: RunPlan;
  lines: string[];
}

let dir: string;
const runs: Record<string, string> = {};
beforeAll(async () => {
  dir = makeRepository();
  const comparison = { policy: { path: '../../policy.onnx' }, required: true };
  const gates = [{ ...SUCCESS_GATE, min: 0.99 }, COVERAGE_GATE];
  writePreset(dir, 'fixed', { episodes: 12, gates });
  writePreset(dir, 'savi', { episodes: 60, stop: 'savi', gates });
  writePreset(dir, 'compared', { episodes: 12, baseline: comparison, gates: [NO_REGRESSION_GATE, ...gates] });
  for (const name of ['fixed', 'savi', 'compared']) {
    const { data } = await cliJson(dir, ['eval', '--preset', name, '--workers', '2']);
    expect(data.verdict).toBe('failed');
    runs[name] = path.join(dir, data.run_dir);
  }
});

/** A copy of a run after `change`, with the digest of the plan, and of the results where lines changed, made to fit. */
function forged(name: string, change: (folder: Folder) => void): string {
  const to = path.join(temporaryFolder(), 'run');
  cpSync(runs[name]!, to, { recursive: true });
  const read = (file: string) => JSON.parse(readFileSync(path.join(to, file), 'utf8'));
  const lines = episodesIn(to).map(recordLine);
  const folder = { dir: to, manifest: manifestIn(to), plan: runPlan.parse(read('inputs/plan.json')), lines };
  const before = lines.join();
  change(folder);
  folder.manifest.preset.digest = sha256Json(folder.plan.preset);
  if (folder.lines.join() !== before) {
    const header = resultHeader.parse(read('results/header.json'));
    folder.manifest.result_digest = resultDigest(header, folder.lines);
    writeFileSync(path.join(to, 'results/episodes.jsonl'), folder.lines.map((line) => `${line}\n`).join(''));
  }
  writeFileSync(path.join(to, 'run_manifest.json'), JSON.stringify(folder.manifest));
  writeFileSync(path.join(to, 'inputs/plan.json'), JSON.stringify(folder.plan));
  return to;
}

const FORGERIES: [what: string, run: string, change: (folder: Folder) => void][] = [
  ['another stop rule', 'savi', ({ manifest }) => Object.assign(manifest.stop!, { rule: 'fixed' })],
  ['fewer planned episodes', 'fixed', ({ manifest }) => Object.assign(manifest.episodes!, { planned: 3 })],
  ['no tasks', 'fixed', ({ manifest }) => Object.assign(manifest.inputs, { tasks: [] })],
  [
    'episodes chosen after the run',
    'fixed',
    (folder) => {
      folder.lines = folder.lines.slice(0, 5);
      const succeeded = folder.lines.filter((line) => line.includes('"success":true')).length;
      folder.manifest.episodes = { planned: 5, run: 5, succeeded, dropped: 0 };
    },
  ],
  [
    'episodes chosen after the run, and the plan of the results with them',
    'fixed',
    (folder) => {
      folder.lines = folder.lines.slice(0, 5);
      const succeeded = folder.lines.filter((line) => line.includes('"success":true')).length;
      folder.manifest.episodes = { planned: 5, run: 5, succeeded, dropped: 0 };
      folder.manifest.plan.episodes = 5;
      const file = path.join(folder.dir, 'results/header.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"episodes":12', '"episodes":5'));
    },
  ],
  [
    'an evaluation that is called a benchmark, whose results nothing binds',
    'fixed',
    ({ dir: to, manifest }) => {
      const estimate = { value: 1, interval: [1, 1], level: 0.9 };
      const statistics = { mean: estimate, p50: estimate, p95: estimate, p99: estimate };
      const policy = { samples: 2, errors: 0, retries: 0, latency_ms: statistics };
      const text = JSON.stringify({
        schema_version: 'worldgate.measurements.v1',
        policy: { ...policy, throughput_per_s: estimate, peak_memory_bytes: 1 },
        ...{ baseline: null, ratio: null, samples_ms: { policy: [1, 1], baseline: [] } },
      });
      const at = 'results/measurements.json';
      writeFileSync(path.join(to, at), text);
      const listed = {
        path: at,
        role: 'result',
        size_bytes: text.length,
        digest: sha256(text),
        commit: true,
      };
      manifest.artifacts.push(listed as RunManifest['artifacts'][number]);
      Object.assign(manifest, { kind: 'benchmark', result_digest: null });
    },
  ],
  [
    'no episodes at all',
    'fixed',
    (folder) => {
      folder.lines = [];
      folder.manifest.episodes = { planned: 0, run: 0, succeeded: 0, dropped: 0 };
    },
  ],
  [
    'successes that the stop rule would have gone on with',
    'savi',
    (folder) => {
      folder.lines = folder.lines.map((line) => line.replace('"success":false', '"success":true'));
      Object.assign(folder.manifest.episodes!, { succeeded: folder.lines.length });
    },
  ],
  [
    'gates that the stop rule did not watch',
    'savi',
    ({ plan }) => Object.assign(plan.preset.gates[0]!, { min: 0.01 }),
  ],
  [
    'the baseline taken away',
    'compared',
    ({ dir: to, manifest }) => {
      manifest.baseline = null;
      rmSync(path.join(to, 'results/baseline.header.json'));
      rmSync(path.join(to, 'results/baseline.episodes.jsonl'));
    },
  ],
  ['the baseline forgotten', 'compared', ({ manifest }) => Object.assign(manifest, { baseline: null })],
  [
    'itself as its baseline',
    'compared',
    ({ manifest }) =>
      Object.assign(manifest.baseline!, {
        source: 'run',
        run_id: manifest.run_id,
        result_digest: manifest.result_digest,
      }),
  ],
];

describe('a run folder that was made to say otherwise', () => {
  it.each(FORGERIES)('is refused: %s', async (_, name, change) => {
    const folder = forged(name, change);
    for (const command of ['gate', 'report', 'reproduce']) {
      const { exit_code, errors } = await cliJson(dir, [command, folder]);
      expect([command, exit_code, errors[0]?.code]).toEqual([command, 2, 'run-tampered']);
      expect(errors[0]!.hint).toBeTruthy();
    }
    const compared = await cliJson(dir, ['eval', '--preset', 'fixed', '--baseline', folder]);
    expect([compared.exit_code, compared.errors[0]?.code]).toEqual([2, 'run-tampered']);
  });

  it('is taken where it says the same', async () => {
    for (const name of Object.keys(runs)) {
      const { exit_code, data } = await cliJson(dir, ['gate', forged(name, () => {})]);
      expect([exit_code, data.verdict]).toEqual([1, 'failed']);
    }
  });

  it('is not resumed when it has its result', async () => {
    const folder = forged('fixed', (each) => {
      each.manifest.state = 'cancelled';
      each.lines = each.lines.map((line) => line.replace('"success":false', '"success":true'));
    });
    const { exit_code, errors } = await cliJson(dir, ['eval', '--resume', folder]);
    expect([exit_code, errors[0]?.code]).toEqual([2, 'run-finished']);
  });

  it('is not resumed with episodes of another plan', async () => {
    for (const change of [
      (line: string) => line.replace('"seed":3', '"seed":300'),
      (line: string) => line.replace('"task":"tiny"', '"task":"other"'),
    ]) {
      const folder = forged('fixed', (each) => {
        each.manifest.state = 'cancelled';
        each.lines = each.lines.map(change);
      });
      const manifest = path.join(folder, 'run_manifest.json');
      writeFileSync(
        manifest,
        readFileSync(manifest, 'utf8').replace(/"result_digest":"[^"]*"/, '"result_digest":null'),
      );
      const { exit_code, errors } = await cliJson(dir, ['eval', '--resume', folder]);
      expect([exit_code, errors[0]?.code]).toEqual([2, 'resume-mismatch']);
    }
  });

  it('is never its own baseline', async () => {
    const { exit_code, errors } = await cliJson(dir, ['gate', runs.compared!, '--baseline', runs.compared!]);
    expect([exit_code, errors[0]?.code]).toEqual([2, 'baseline-mismatch']);
  });
});
