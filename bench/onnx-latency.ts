import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { benchmarkPolicy } from '../src/benchmark/benchmark.ts';
import { childEnvironment, startProcess } from '../src/evaluation/worker-handle.ts';
import { installationAt } from '../src/foundation/installation.ts';
import { quantile } from '../src/statistics/quantile.ts';

/** One figure of the bench table. */
interface Figure {
  name: string;
  value: number;
  unit: string;
  target: string;
  ok: boolean;
}

const root = new URL('../', import.meta.url);
const installation = installationAt(root, new URL('src/worker.ts', root), '0');
const MODEL = fileURLToPath(new URL('models/push/push-good.onnx', root));
const REPETITIONS = 9;
const WARMUP = 500;
const SAMPLES = 4000;

/**
 * The p50 that our benchmark reports against that of a bare `session.run` loop. Both run in fresh processes, in
 * turns, and the ratio is the median over repetitions of ratios of neighbours.
 */
export async function run(): Promise<Figure[]> {
  const ratios: number[] = [];
  const ours: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    // Whoever goes second in a pair has the same machine as whoever goes first only on average.
    const bareFirst = repetition % 2 === 0;
    const before = bareFirst ? bareP50() : undefined;
    const measured = await ourP50(repetition);
    ours.push(measured);
    ratios.push(measured / (before ?? bareP50()));
  }
  const ratio = quantile(ratios, 0.5);
  return [
    {
      name: `benchmark's p50 (${(1000 * quantile(ours, 0.5)).toFixed(1)} µs) against a bare session.run loop`,
      value: ratio,
      unit: '×',
      target: '<= 1.03',
      ok: ratio <= 1.03,
    },
  ];
}

function bareP50(): number {
  const script = fileURLToPath(new URL('bare-session-run.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, MODEL, String(WARMUP), String(SAMPLES)], {
    encoding: 'utf8',
  });
  return Number(output);
}

async function ourP50(seed: number): Promise<number> {
  const { measurements } = await benchmarkPolicy(
    {
      policy: {
        provider: 'onnx',
        engine: 'native',
        device: 'cpu',
        checkpoint: MODEL,
        mock: undefined,
        engines: installation.engines.href,
        nativeFolders: [fileURLToPath(root)],
      },
      baseline: undefined,
      binding: undefined,
      plan: { samples: SAMPLES, warmup: WARMUP, batch: 1, seed },
      callTimeoutMs: 30_000,
      timeLimitMs: 120_000,
    },
    {
      start: () => startProcess(installation.worker, childEnvironment(process.env)),
      now: () => performance.now(),
      signal: undefined,
      onProgress: undefined,
    },
  );
  return measurements.policy.latency_ms.p50.value;
}
