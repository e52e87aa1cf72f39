import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';
import process from 'node:process';
import type { CheckRow } from '../../contracts/check-row.ts';
import type { CorePerformanceConfig, PerformanceRowConfig } from '../../contracts/checks-config.ts';
import {
  type CorePerformance,
  corePerformance,
  type PerformanceMachine,
  type PerformanceMeasurement,
} from '../../contracts/core-performance.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { CORE_PERFORMANCE_BOUNDARY } from '../../reports/boundaries.ts';
import { fewestForUpperBound } from '../../statistics/quantile-interval.ts';
import { commandEnvironment, endProblem, endReason, lastWords, runCommand } from '../run-command.ts';
import type { CheckOutcome, CheckWorld } from '../world.ts';
import { ALPHA, performanceRow, quantileOf, summarise } from './decide.ts';

const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Measures each command: warm-up runs that are thrown away, then samples one after another, alone. A command that fails becomes a
 * row, and the others are measured all the same.
 * @throws WorldGateError `checks-config-invalid` where samples could never decide a row; `interrupted`
 */
export async function measureCorePerformance(
  config: CorePerformanceConfig,
  world: CheckWorld,
): Promise<CorePerformance> {
  refuseHopeless(config);
  const measurements: PerformanceMeasurement[] = [];
  for (const row of config.rows) measurements.push(await measure(row, world));
  return {
    schema_version: 'worldgate.core_performance.v1',
    generated_at: world.now().toISOString(),
    machine: thisMachine(),
    measurements,
    rows: measurements.map(performanceRow),
    boundary: CORE_PERFORMANCE_BOUNDARY,
  };
}

function refuseHopeless({ rows }: CorePerformanceConfig): void {
  const seen = new Set<string>();
  rows.forEach(({ key, statistic, samples }, index) => {
    const where = `core_performance.rows[${index}]`;
    const fewest = fewestForUpperBound(quantileOf(statistic), ALPHA);
    if (samples < fewest) {
      throw new WorldGateError(
        'checks-config-invalid',
        `${where}: ${samples} samples can never show that a ${statistic} keeps its budget`,
        { hint: `Set samples: ${fewest} or more, or statistic: median.` },
      );
    }
    if (seen.has(key)) {
      throw new WorldGateError('checks-config-invalid', `${where}: the key "${key}" appears twice`, {
        hint: 'Give each row a key of its own.',
      });
    }
    seen.add(key);
  });
}

async function measure(row: PerformanceRowConfig, world: CheckWorld): Promise<PerformanceMeasurement> {
  const timeoutMs = row.timeout_s * 1000;
  const started = world.now();
  const samples: number[] = [];
  let problem: PerformanceMeasurement['problem'] = null;
  for (let run = 0; run < row.warmup + row.samples && problem === null; run += 1) {
    const how = await runCommand({
      command: row.command,
      cwd: world.root,
      env: commandEnvironment(world.env, row.environment),
      timeoutMs,
      signal: world.signal,
      monotonic: world.monotonic,
    });
    if (how.end === 'interrupted') {
      throw new WorldGateError('interrupted', 'the measurement was interrupted', { kind: 'interrupted' });
    }
    const wrong = endProblem(how, row.exit_code, timeoutMs);
    if (wrong !== null) {
      const said = lastWords(how);
      const message = world.redact(`run ${run + 1} ${wrong}${said === '' ? '' : `: ${said}`}`);
      problem = { reason: endReason(how), message: message.slice(0, 2000).toWellFormed() };
    } else if (run >= row.warmup) samples.push(Math.round(how.durationMs * 1000) / 1000);
  }
  return {
    key: row.key,
    name: row.name,
    command: world.redact(row.command.join(' ')).slice(0, 2000).toWellFormed(),
    statistic: row.statistic,
    budget_ms: row.budget_ms,
    samples_asked: row.samples,
    warmup: row.warmup,
    samples_ms: samples,
    level: 1 - ALPHA,
    ...summarise(samples, row.statistic),
    problem,
    triage: row.triage ?? null,
    started_at: started.toISOString(),
    finished_at: world.now().toISOString(),
  };
}

function thisMachine(): PerformanceMachine {
  const models = new Set(cpus().map(({ model }) => model.replace(/\s+/g, ' ').trim()));
  return {
    os: `${type()} ${release()}`.slice(0, 300),
    arch: arch(),
    cpu: ([...models].filter((model) => model !== '').join(' + ') || 'unknown').slice(0, 300),
    usable_cores: availableParallelism(),
    memory_bytes: totalmem(),
    runtime: `Node ${process.versions.node}`,
  };
}

/**
 * A report that was written earlier.
 * @throws WorldGateError `checks-report-invalid`, and those of reading
 */
export function readCorePerformance(file: string): CorePerformance {
  return parseWith(corePerformance, readJson(file, { maxBytes: MAX_FILE_BYTES }), {
    file,
    code: 'checks-report-invalid',
  });
}

/**
 * What a report comes to: its rows made again from its samples, and a row for each that it tells differently.
 * @param isEarlier the report was read, so that its samples and budgets are believed
 */
export function performanceOutcome(report: CorePerformance, isEarlier: boolean): CheckOutcome {
  const derived = report.measurements.map(performanceRow);
  const rows = [...derived, ...contradictions(report, derived)];
  const { machine, measurements } = report;
  return {
    facts: [
      ...(isEarlier
        ? [`read from an earlier report, of ${report.generated_at}; its samples and budgets are believed`]
        : []),
      `${measurements.length} commands, ${measurements.reduce((sum, { samples_ms }) => sum + samples_ms.length, 0)} samples`,
      `${machine.cpu}, ${machine.usable_cores} usable cores, ${machine.os}, ${machine.runtime}`,
    ],
    rows: rows.map((row) => ({ ...row, line: null })),
    boundary: report.boundary,
  };
}

function contradictions(
  { rows: stored, generated_at }: CorePerformance,
  derived: readonly CheckRow[],
): CheckRow[] {
  const wrong = (key: string, reason: CheckRow['reason'], summary: string): CheckRow => ({
    ...{ key, name: key, category: 'performance', state: 'failed', reason, summary },
    ...{ triage: 'Measure again, and change nothing in the file by hand.', command: null },
    ...{ source: 'core-performance.json', source_digest: null, host_owned: false },
    ...{ started_at: null, finished_at: generated_at },
  });
  const count = (rows: readonly CheckRow[], key: string) => rows.filter((row) => row.key === key).length;
  const keys = [...new Set([...stored, ...derived].map(({ key }) => key))];
  const found = keys.flatMap((key): CheckRow[] => {
    const [inFile, inSamples] = [count(stored, key), count(derived, key)];
    if (inSamples > 1 || inFile > 1)
      return [wrong(`${key}:twice`, 'duplicate-row', `${key} appears more than once.`)];
    if (inSamples === 0)
      return [wrong(`${key}:unknown`, 'unknown-row', `${key} is a row of nothing that was measured.`)];
    if (inFile === 0) return [wrong(`${key}:missing`, 'missing-row', `${key} was measured, and has no row.`)];
    const [told, is] = [stored, derived].map((rows) => rows.find((row) => row.key === key)!.state);
    if (told === is) return [];
    return [
      wrong(
        `${key}:contradiction`,
        'contradiction',
        `${key}: its row says ${told}, and its samples say ${is}.`,
      ),
    ];
  });
  if (derived.length > 0 || stored.length > 0) return found;
  return [wrong('performance:nothing', 'missing-row', 'Nothing was measured.')];
}
