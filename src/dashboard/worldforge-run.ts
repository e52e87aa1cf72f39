import { z } from 'zod';
import type { DashboardRecord, RecordMeasure } from '../contracts/dashboard-record.ts';
import type { ForgeBenchmarkReport } from '../contracts/worldforge/benchmark.ts';
import type { ForgeScenario } from '../contracts/worldforge/evaluation.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type ForeignRun, readForeignRun } from '../runs/worldforge.ts';
import { type RecordFacts, type RecordOrigin, recordOf } from './records.ts';

const namedPreset = z.object({ preset: z.object({ name: z.string().min(1) }) });

/** What a run says of itself, beside its rows. */
type Told = Pick<RecordFacts, 'title' | 'measures'>;

/**
 * The run of WorldForge in a folder: pass rates of evaluations and latencies of benchmarks, from its report. Its declared
 * status is held against that, and never stands for it.
 * @param dir absolute
 * @param path as rows call the folder
 * @returns null where the manifest is not one of WorldForge: the reader of our own runs says what is wrong
 * @throws WorldGateError `run-invalid` where manifest or report cannot be used
 */
export function readWorldForgeRun(
  dir: string,
  path: string,
  origin: RecordOrigin,
  now: Date,
): DashboardRecord | null {
  const run = readForeignRun(dir, path);
  if (!run.is_foreign || run.manifest_digest === null) return null;
  if (run.problem !== null) {
    throw new WorldGateError(
      'run-invalid',
      `run ${run.run_id ?? path} of WorldForge: ${run.problem.message}`,
      {
        cause: run.problem,
        hint: run.problem.hint ?? 'Its report is what counts, and it cannot be used: run it again.',
      },
    );
  }
  const { rows, created_at: recordedAt, manifest_digest: digest } = run;
  const note =
    run.kind === 'benchmark' && run.said?.budget_passed === true
      ? 'The run says that its budget held. The budget is not kept with the run, so that was not derived again.'
      : null;
  const facts = { kind: 'worldforge-run', format: 'worldforge', digest, now } as const;
  return recordOf({ ...facts, ...toldBy(run), rows, note, recordedAt }, origin);
}

function toldBy({ report: read, kind, provider, operation }: ForeignRun): Told {
  if (read?.kind === 'evaluation') {
    const { suite_id, results } = read.report;
    const suite = suite_id ?? results[0]?.suite_id ?? operation ?? 'no suite';
    return { title: `evaluation ${suite}`, measures: passRates(results) };
  }
  if (read?.kind === 'benchmark') {
    const { results, run_metadata } = read.report;
    return { title: benchmarkTitle(results, run_metadata), measures: results.flatMap(latencies) };
  }
  const words =
    kind === 'live-smoke'
      ? `live smoke ${provider}, ${operation}`
      : kind === 'operator_drill'
        ? `drill ${operation ?? ''}`
        : `${kind} ${operation ?? provider ?? ''}`;
  return { title: words.trim(), measures: [] };
}

function passRates(results: readonly ForgeScenario[]): RecordMeasure[] {
  const providers = [...new Set(results.map(({ provider }) => provider))].sort();
  return providers.map((provider) => {
    const own = results.filter((each) => each.provider === provider);
    const value = own.filter(({ passed }) => passed).length / own.length;
    return {
      name: `pass rate of ${provider}`.slice(0, 300),
      unit: 'share',
      value,
      n: own.length,
      limit: null,
    };
  });
}

function latencies(result: ForgeBenchmarkReport['results'][number]): RecordMeasure[] {
  const { provider, operation, success_count: n } = result;
  return (['p50', 'p95'] as const).flatMap((quantile): RecordMeasure[] => {
    const value = result[`${quantile}_latency_ms`];
    const name = `${operation} with ${provider}, ${quantile}`.slice(0, 300);
    return value == null ? [] : [{ name, unit: 'ms', value, n, limit: null }];
  });
}

/** Only runs that measured the same way are compared: of one preset, or of the same operations. */
function benchmarkTitle(
  results: readonly { provider: string; operation: string }[],
  metadata: unknown,
): string {
  const names = (of: 'provider' | 'operation') =>
    [...new Set(results.map((result) => result[of]))].sort().join(', ') || 'nothing';
  const preset = namedPreset.safeParse(metadata);
  return preset.success
    ? `benchmark ${preset.data.preset.name} of ${names('provider')}`
    : `benchmark of ${names('provider')}: ${names('operation')}`;
}
