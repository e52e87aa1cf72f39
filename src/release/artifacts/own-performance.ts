import type { CheckRow } from '../../contracts/check-row.ts';
import { verdictOfRows } from '../../contracts/check-row.ts';
import { corePerformance, type PerformanceMeasurement } from '../../contracts/core-performance.ts';
import { parseWith } from '../../foundation/schema.ts';
import { makeRow, type Origin } from '../../runs/check-rows.ts';
import type { ArtifactContent } from './artifact.ts';
import { contradicted, contradictionOf, judgedTogether, takenRow } from './own-rows.ts';

/**
 * Rows of a `core-performance.json` of WorldGate, each held against its samples.
 * @throws WorldGateError `artifact-invalid` where it has another shape
 */
export function readOwnPerformance(value: unknown, origin: Origin): ArtifactContent {
  const { measurements, rows, generated_at } = parseWith(corePerformance, value, {
    file: origin.source,
    code: 'artifact-invalid',
  });
  const isOf = (row: CheckRow, { key }: PerformanceMeasurement) =>
    row.key === key || row.key.endsWith(`:${key}`);
  const judged = rows.map((row) => {
    const measured = measurements.find((one) => isOf(row, one));
    const wrong = contradictionOf(row) ?? againstSamples(row, measured);
    return wrong === null ? takenRow(row) : contradicted(row, wrong);
  });
  const missing = measurements
    .filter((measured) => !rows.some((row) => isOf(row, measured)))
    .map(({ key, name }) =>
      makeRow(origin, {
        key: `performance:${key}`,
        name,
        category: 'performance',
        state: 'failed',
        reason: 'missing-row',
        summary: 'It was measured, and no row says what came of it.',
        triage: 'Measure again, and change nothing in the file by hand.',
      }),
    );
  const whole = judgedTogether('core-performance', rows, judged, { verdict: verdictOfRows(rows) }, origin);
  return { rows: [...whole, ...missing], generated_at, findings: null };
}

/** A pass needs all its samples, and an upper bound among them that keeps the budget. */
function againstSamples({ state }: CheckRow, measured: PerformanceMeasurement | undefined): string | null {
  if (state !== 'passed') return null;
  if (measured === undefined) return 'Says passed, and nothing was measured for it.';
  const {
    samples_ms: samples,
    budget_ms: budget,
    interval_ms: interval,
    samples_asked: asked,
    problem,
  } = measured;
  if (problem !== null || samples.length < asked) {
    return `Says passed with ${samples.length} of ${asked} samples.`;
  }
  const [low, high] = interval;
  const isForeign = (end: number | null) => end !== null && !samples.includes(end);
  if (isForeign(low) || isForeign(high)) return 'Says passed by an interval whose ends are no samples.';
  if (high === null) return 'Says passed, but its samples are too few for an upper bound.';
  const within = samples.filter((sample) => sample <= budget).length;
  if (high > budget || within <= samples.length / 2) {
    return `Says passed, but its upper bound is ${high} ms and the budget ${budget} ms.`;
  }
  return null;
}
