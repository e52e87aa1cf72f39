import type { Measurements } from '../../src/contracts/benchmark.ts';
import type { RunManifest } from '../../src/contracts/run.ts';
import { createRun, type RunTools, type RunWorkspace } from '../../src/runs/workspace.ts';
import { MEASUREMENTS_EXAMPLE, START, tools } from './examples.ts';

interface BenchmarkOptions {
  samples: readonly (number | null)[];
  with?: RunTools;
  patch?: Partial<Omit<RunManifest, 'state'>>;
  retries?: number;
}

/** A completed benchmark on disk. Its summary is not that of its samples, from which everything is computed again. */
export async function completedBenchmark(
  workspaceDir: string,
  { samples, with: given = tools(), patch = {}, retries = 0 }: BenchmarkOptions,
): Promise<RunWorkspace> {
  const { hardware, inputs } = patch;
  const start = {
    ...START,
    ...(hardware === undefined ? {} : { hardware }),
    ...(inputs === undefined ? {} : { inputs }),
  };
  const run = createRun(
    workspaceDir,
    { ...start, kind: 'benchmark', engine: 'native', digest_reach: 'none' },
    given,
  );
  const succeeded = samples.filter((sample) => sample !== null).length;
  const measured: Measurements = {
    ...MEASUREMENTS_EXAMPLE,
    policy: {
      ...MEASUREMENTS_EXAMPLE.policy,
      samples: succeeded,
      errors: samples.length - succeeded,
      retries,
      // At another level than gates decide at, so that they bootstrap the samples.
      latency_ms: Object.fromEntries(
        Object.entries(MEASUREMENTS_EXAMPLE.policy.latency_ms).map(([name, estimate]) => [
          name,
          { ...estimate, level: 0.5 },
        ]),
      ) as Measurements['policy']['latency_ms'],
      throughput_per_s: { value: 100, interval: [90, 110], level: 0.9 },
    },
    samples_ms: { policy: [...samples], baseline: [] },
  };
  run.writeMeasurements(measured);
  await run.finish({ state: 'completed', verdict: 'passed', ...patch });
  return run;
}

/** Latencies around a centre, always the same, every one of which differs. */
export function latencies(centre: number, count = 200): number[] {
  return Array.from({ length: count }, (_, i) => centre * (1 + 0.1 * Math.sin(7 * i + centre)));
}
