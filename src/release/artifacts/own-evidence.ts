import type { CheckRow } from '../../contracts/check-row.ts';
import { type EvidenceRow, releaseEvidence } from '../../contracts/release-evidence.ts';
import { parseWith } from '../../foundation/schema.ts';
import { makeRow, nameText, type Origin, withoutNamesakes } from '../../runs/check-rows.ts';
import { evidenceContradictions } from '../evidence/read-earlier.ts';
import { factContradictions } from '../evidence/row-contradictions.ts';
import type { ArtifactContent } from './artifact.ts';
import { contradicted, emptyRow, takenRow, wholeRow } from './own-rows.ts';

/**
 * Rows of a `release-evidence.json` of WorldGate, each held against the facts behind it.
 * @param expected keys or names of the gates that must be there
 * @throws WorldGateError `artifact-invalid` where it has another shape
 */
export function readOwnEvidence(
  value: unknown,
  origin: Origin,
  expected: readonly string[] | undefined,
): ArtifactContent {
  const evidence = parseWith(releaseEvidence, value, { file: origin.source, code: 'artifact-invalid' });
  const judged = evidence.rows.map((row) => {
    const [wrong] = factContradictions(row);
    return wrong === undefined ? takenRow(row) : contradicted(row, `It contradicts itself: ${wrong}.`);
  });
  return {
    rows: [
      ...(evidence.rows.length === 0 ? [emptyRow('release-evidence', origin)] : withoutNamesakes(judged)),
      ...wholeRow('release-evidence', evidenceContradictions(evidence), origin),
      ...missingRows(evidence.rows, expected ?? [], origin),
    ],
    generated_at: evidence.generated_at,
    findings: null,
  };
}

function missingRows(rows: readonly EvidenceRow[], expected: readonly string[], origin: Origin): CheckRow[] {
  const present = new Set(rows.flatMap(({ key, name }) => [key, name]));
  return expected
    .filter((name) => !present.has(name) && !present.has(`gate:${name}`))
    .map((name) =>
      makeRow(origin, {
        key: `gate:${name}`,
        name: nameText(name, 'unnamed'),
        category: 'release',
        state: 'failed',
        reason: 'missing-row',
        summary: 'The gate is expected, and the evidence has no row for it.',
        triage: 'Write the release evidence again with this gate.',
      }),
    );
}
