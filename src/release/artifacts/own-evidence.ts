import type { CheckRow } from '../../contracts/check-row.ts';
import { type EvidenceRow, releaseEvidence } from '../../contracts/release-evidence.ts';
import { parseWith } from '../../foundation/schema.ts';
import { makeRow, nameText, type Origin } from '../../runs/check-rows.ts';
import type { ArtifactContent } from './artifact.ts';
import { contradicted, contradictionOf, judgedTogether, takenRow } from './own-rows.ts';

/**
 * Rows of a `release-evidence.json` of WorldGate, each held against the facts behind it.
 * @param expected keys or names of the gates that must be there, and no other gates
 * @throws WorldGateError `artifact-invalid` where it has another shape
 */
export function readOwnEvidence(
  value: unknown,
  origin: Origin,
  expected: readonly string[] | undefined,
): ArtifactContent {
  const evidence = parseWith(releaseEvidence, value, { file: origin.source, code: 'artifact-invalid' });
  const judged = evidence.rows.map((row) => {
    const wrong = contradictionOf(row) ?? againstFacts(row);
    return wrong === null ? takenRow(row) : contradicted(row, wrong);
  });
  const { passed, failed, warning, not_run, invalid } = evidence.summary;
  const stated = { verdict: evidence.verdict, counts: { passed, failed, warning, not_run, invalid } };
  const rows = judgedTogether('release-evidence', evidence.rows, judged, stated, origin);
  return {
    rows: expected === undefined ? rows : againstExpected(rows, evidence.rows, expected, origin),
    generated_at: evidence.generated_at,
    findings: null,
  };
}

/** A pass that the facts behind the row do not give, or a failure that they exclude. */
function againstFacts({ state, reason, facts }: EvidenceRow): string | null {
  if (facts === null) return state === 'passed' ? 'Says passed, and nothing stands behind it.' : null;
  if (facts.kind === 'gate') {
    const isClean = facts.end === 'exited' && facts.exit_code === 0;
    if (state === 'passed' && !isClean) {
      return `Says passed, but its command ${facts.end} with exit code ${facts.exit_code ?? 'unknown'}.`;
    }
    if (facts.end !== 'exited' && facts.exit_code !== null) {
      return `Its command ${facts.end}, and yet has exit code ${facts.exit_code}.`;
    }
    // Duplicates, contradictions and the like fail a row whose command was clean.
    return state === 'failed' && isClean && reason === null
      ? 'Says failed, but its command exited with 0.'
      : null;
  }
  if (state !== 'passed') return null;
  if (facts.verdict !== null && facts.verdict !== 'passed') {
    return `Says passed, but the verdict of ${facts.path} is ${facts.verdict}.`;
  }
  const signature = facts.signature?.state;
  return signature === 'broken' || signature === 'refused'
    ? `Says passed, but the signature of ${facts.path} is ${signature}.`
    : null;
}

function againstExpected(
  rows: readonly CheckRow[],
  stored: readonly EvidenceRow[],
  expected: readonly string[],
  origin: Origin,
): CheckRow[] {
  const present = new Set(stored.flatMap(({ key, name }) => [key, name]));
  const missing = expected.filter((name) => !present.has(name) && !present.has(`gate:${name}`));
  return [
    ...rows,
    ...missing.map((name) =>
      makeRow(origin, {
        key: `gate:${name}`,
        name: nameText(name, 'unnamed'),
        category: 'release',
        state: 'failed',
        reason: 'missing-row',
        summary: 'The gate is expected, and the evidence has no row for it.',
        triage: 'Write the release evidence again with this gate.',
      }),
    ),
  ];
}
