import { benchmarkPolicy } from '../benchmark/benchmark.ts';
import { taskBinding } from '../benchmark/task-binding.ts';
import type { RunWorkspace } from '../runs/workspace.ts';
import { componentsOf } from './components.ts';
import { baselineSummary } from './conclude.ts';
import { providerRequest } from './eval-run.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunTools } from './request.ts';
import type { RunResult } from './run-result.ts';
import { childEnvironment, startProcess } from './worker-handle.ts';

/** Measures what a prepared run asks for and keeps the measurements, which no digest covers. */
export async function benchmark(
  prepared: PreparedRun,
  run: RunWorkspace,
  tools: RunTools,
): Promise<RunResult> {
  const { preset, files } = prepared.loaded;
  const { engines, worker } = tools.installation;
  const [task] = files.tasks;
  const start = tools.monotonic();
  const result = await benchmarkPolicy(
    {
      policy: providerRequest(prepared, prepared.policy, tools),
      baseline:
        prepared.baselinePolicy === null
          ? undefined
          : providerRequest(prepared, prepared.baselinePolicy, tools),
      binding:
        task === undefined ? undefined : await taskBinding({ path: task, assets: prepared.assets }, engines),
      plan: { ...preset.benchmark!, seed: preset.seed },
      callTimeoutMs: preset.call_timeout_s * 1000,
      timeLimitMs: preset.time_limit_s * 1000,
    },
    {
      start: () => startProcess(worker, childEnvironment(tools.env)),
      now: tools.monotonic,
      signal: tools.signal,
      onProgress: (finished, planned) =>
        tools.onProgress({
          finished,
          resumed: 0,
          planned,
          succeeded: 0,
          elapsedMs: tools.monotonic() - start,
          interval: null,
        }),
    },
  );
  const { measurements } = result;
  run.writeMeasurements(measurements);
  run.update({ components: componentsOf(prepared, result.policy, result.baseline, undefined) });
  for (const { of, error } of result.failures)
    tools.log(`the first failed call of the ${of}: ${tools.redact(error.message)}`);
  const earlier = prepared.baselineRun;
  return {
    decide: {
      gates: preset.gates,
      stop: 'fixed',
      tasks: [],
      planned: 0,
      records: [],
      measurements,
      baseline:
        measurements.baseline === null && earlier === null
          ? null
          : { records: null, measurements: measurements.baseline === null ? earlier!.measurements : null },
      mock: preset.provider === 'mock',
    },
    end: {
      episodes: { planned: 0, run: 0, succeeded: 0, dropped: 0 },
      baseline: baselineSummary(prepared, null, []),
      events: {
        ...run.manifest.events,
        errors: measurements.policy.errors,
        retries: measurements.policy.retries,
      },
    },
    baselineRecords: [],
  };
}
