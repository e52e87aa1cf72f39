import { verdictOfRows } from '../../contracts/check-row.ts';
import type { DrillExpectation, Rehearsal } from '../../contracts/readiness-drill.ts';
import type { ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { exitCodeFor } from '../../contracts/verdict.ts';
import { isWorldGateError, messageOf } from '../../foundation/errors.ts';
import type { Situation } from './situations.ts';
import { type DrillWorld, Stage } from './stage.ts';

type Observed = NonNullable<Rehearsal['observed']>;

/**
 * Arranges one situation, lets evidence be made of it, and says whether the evidence saw what it had to.
 * @throws WorldGateError of kind `environment`: a full disk is no blind evidence
 */
export async function rehearse(situation: Situation, world: DrillWorld): Promise<Rehearsal> {
  const { key, mode, title, expected, arrange } = situation;
  const from = world.monotonic();
  const stage = new Stage(world);
  let observed: Rehearsal['observed'] = null;
  let problem: string | null;
  try {
    const evidence = await arrange(stage);
    observed = observedOf(evidence, expected);
    problem = problemOf(expected, observed, verdictOfRows(evidence.rows));
  } catch (error) {
    if (isWorldGateError(error) && error.kind === 'environment') throw error;
    problem = `No evidence came of it: ${messageOf(error)}`;
  } finally {
    stage.remove();
  }
  return {
    key,
    mode,
    title,
    expected,
    observed,
    held: problem === null,
    problem: problem === null ? null : world.redact(problem).slice(0, 2000).toWellFormed(),
    duration_s: Math.max(0, Math.round(world.monotonic() - from)) / 1000,
  };
}

function observedOf(evidence: ReleaseEvidence, { row: asked }: DrillExpectation): Observed {
  const { verdict, first_failed, rows } = evidence;
  const row = rows.find(({ key }) => key === asked);
  return {
    verdict,
    strict_exit_code: exitCodeFor(verdict, 'skipped'),
    first_failed: first_failed?.key ?? null,
    row:
      row === undefined ? null : { key: row.key, state: row.state, reason: row.reason, summary: row.summary },
    also_failed: rows
      .filter(({ key, state }) => key !== asked && (state === 'failed' || state === 'invalid'))
      .map(({ key }) => key)
      .slice(0, 20),
    rows: rows.length,
  };
}

/** What the evidence did not say, or said wrongly, as one sentence; null where it said what it had to. */
function problemOf(
  expected: DrillExpectation,
  { verdict, strict_exit_code, first_failed, row, also_failed }: Observed,
  ofRows: ReleaseEvidence['verdict'],
): string | null {
  if (verdict !== ofRows) return `The evidence says ${verdict}, and its rows say ${ofRows}.`;
  if (expected.passes) {
    if (verdict === 'passed' && first_failed === null) return null;
    return `The evidence had to pass, and is ${verdict}${first_failed === null ? '' : `; first failed: ${first_failed}`}.`;
  }
  if (verdict === 'passed' || strict_exit_code === 0) {
    return 'The failure was not detected: the evidence passed.';
  }
  if (expected.row !== null && row === null) return `No row says it: ${expected.row} is missing.`;
  if (row !== null && (row.state !== expected.state || row.reason !== expected.reason)) {
    return `${row.key} had to be ${words(expected.state, expected.reason)}, and is ${words(row.state, row.reason)}.`;
  }
  if (expected.first_failed !== first_failed) {
    return `The first that failed had to be ${expected.first_failed ?? 'none'}, and is ${first_failed ?? 'none'}.`;
  }
  const other = also_failed.find((key) => key !== expected.first_failed);
  return other === undefined ? null : `${other} failed too, which was not arranged.`;
}

function words(state: string | null, reason: string | null): string {
  return reason === null ? `${state}` : `${state} (${reason})`;
}
