import { corePerformance } from '../contracts/core-performance.ts';
import type { RecordMeasure } from '../contracts/dashboard-record.ts';
import { forgePerformanceRow } from '../contracts/worldforge/core-performance.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText, readSmallFile } from '../foundation/read-text.ts';
import { clip } from '../reports/plain.ts';

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Durations of a core performance report, of ours or of WorldForge, with their budgets. What has no duration, or two under
 * one name, is left out: its row says why.
 * @param file that was read and found in order
 */
export function coreDurations(file: string): RecordMeasure[] {
  const value = parseJson(
    decodeText(readSmallFile(file, { maxBytes: MOST_BYTES }), 'core performance'),
    'file',
  );
  const own = corePerformance.safeParse(value);
  const measures = own.success ? own.data.measurements.flatMap(ownMeasure) : forgeMeasures(value);
  const counts = new Map<string, number>();
  for (const { name } of measures) counts.set(name, (counts.get(name) ?? 0) + 1);
  return measures.filter(({ name }) => counts.get(name) === 1);
}

type Measurement = ReturnType<typeof corePerformance.parse>['measurements'][number];

function ownMeasure({ name, statistic, estimate_ms, budget_ms, samples_ms }: Measurement): RecordMeasure[] {
  if (estimate_ms === null) return [];
  return [
    {
      name: clip(`${name}, ${statistic}`, 300),
      unit: 'ms',
      value: estimate_ms,
      n: samples_ms.length,
      limit: budget_ms,
    },
  ];
}

function forgeMeasures(value: unknown): RecordMeasure[] {
  const { results } = value as { results?: unknown };
  return (Array.isArray(results) ? results : []).flatMap((entry): RecordMeasure[] => {
    const row = forgePerformanceRow.safeParse(entry);
    if (!row.success) return [];
    const { name, duration_ms: duration, budget_ms: budget } = row.data;
    return [{ name: clip(name, 300) || 'no name', unit: 'ms', value: duration, n: 1, limit: budget ?? null }];
  });
}
