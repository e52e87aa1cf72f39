import { performanceRow } from '../../checks/core-performance/decide.ts';
import { corePerformance } from '../../contracts/core-performance.ts';
import { parseWith } from '../../foundation/schema.ts';
import type { Origin } from '../../runs/check-rows.ts';
import type { ArtifactContent } from './artifact.ts';
import { againstStored, emptyRow } from './own-rows.ts';

/**
 * Rows of a `core-performance.json` of WorldGate, derived again from its samples.
 * @throws WorldGateError `artifact-invalid` where it has another shape
 */
export function readOwnPerformance(value: unknown, origin: Origin): ArtifactContent {
  const { measurements, rows, generated_at } = parseWith(corePerformance, value, {
    file: origin.source,
    code: 'artifact-invalid',
  });
  const derived = measurements.map((measured) => ({
    ...performanceRow(measured),
    source: origin.source,
    source_digest: origin.digest,
  }));
  const judged = againstStored(derived, rows);
  return {
    rows: judged.length === 0 ? [emptyRow('core-performance', origin)] : judged,
    generated_at,
    findings: null,
  };
}
