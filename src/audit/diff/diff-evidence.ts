import type { EvidenceDiff } from '../../contracts/evidence-diff.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { count, integer } from '../../gates/format.ts';
import { differencesOf, isComparable, notesOf, sharedMetrics } from './comparability.ts';
import { compareMetric, strictestRule } from './compare-metric.ts';
import {
  cellsOf,
  type DiffPackage,
  type MetricValues,
  metricValues,
  type PackageCells,
} from './package-cells.ts';
import { pairCells, sameResults } from './pair-cells.ts';

export type { DiffPackage } from './package-cells.ts';

/** Every pair is compared, and every package has letters. */
const MOST_PACKAGES = 16;

export interface DiffOptions {
  /** Keys of `DIFF_KEYS` in which the packages may differ all the same; what was waived is said. */
  waive?: readonly string[];
}

/**
 * Compares evidence packages, the first as the reference of the others. Packages that are not about the same thing are
 * refused: then `comparable` is false, `differences` says why, and nothing was compared.
 *
 * Rates: Newcombe's interval of the difference and Farrington–Manning non-inferiority with the smallest margin that a
 * claim states; exact McNemar where cells pair, Barnard (beyond 300 episodes the pooled score test) where they do not;
 * intervals by variance recovery where seeds are clustered, by confidence sequences where a run could stop early. Means and quantiles: percentile bootstrap, over pairs where
 * cells pair. Tasks, and pairs of more than two packages, are adjusted after Holm. Cells without a result count as in each
 * package's own decision, and are in no pair; notes say how many were left out, and which packages rest on the same results.
 * @throws WorldGateError `packages-too-few`, `packages-too-many`, `label-twice`, `waiver-unknown`, `package-tampered`
 */
export function diffEvidence(
  packages: readonly DiffPackage[],
  { waive = [] }: DiffOptions = {},
): EvidenceDiff {
  requireSeveral(packages);
  const differences = differencesOf(packages, waive);
  const names = sharedMetrics(packages);
  const comparable = isComparable(differences) && names.length > 0;
  const notes = notesOf(packages, differences);
  const cells = comparable ? packages.map(cellsOf) : [];
  const metrics = comparable ? names.map((name) => valuesOf(cells, name)) : [];
  const rule = strictestRule(packages.map(({ claim }) => claim.decision_rule));
  notes.push(...sharedResultNotes(cells), ...leftOutNotes(metrics));
  if (isComparable(differences) && names.length === 0)
    notes.push('No metric is claimed in the same way by all packages, so there is nothing to compare.');
  return {
    schema_version: 'worldgate.evidence_diff.v1',
    packages: packages.map(({ label, claim, evidence }) => ({
      label,
      claim_id: claim.id,
      claim_hash: evidence.claim.hash,
      protocol_hash: evidence.protocol.hash,
      subject: evidence.subject,
      outcome: evidence.outcome,
      verdict: evidence.verdict,
      grade: evidence.grade.grade,
      counts: evidence.counts,
      not_for_proof: evidence.not_for_proof,
    })),
    comparable,
    differences,
    metrics: metrics.map((all) => compareMetric(all, rule)),
    notes,
  };
}

function valuesOf(cells: readonly PackageCells[], name: string): MetricValues[] {
  return cells.map((one) => {
    const decision = one.of.evidence.metrics.find((metric) => metric.name === name);
    if (decision !== undefined) return metricValues(one, decision);
    throw new WorldGateError(
      'package-tampered',
      `${quoted(one.of.label)}: its claim expects ${name}, and its evidence decides nothing about it`,
      { hint: '`worldgate evidence recompute` shows every difference' },
    );
  });
}

/** Every two packages, in their order. */
function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Two packages of the same files differ in their rules alone: that has to be said before their numbers are read. */
function sharedResultNotes(cells: readonly PackageCells[]): string[] {
  return pairsOf(cells).flatMap(([a, b]) => {
    const { same, cells: both } = sameResults(a, b);
    if (same === 0) return [];
    const whole =
      same === both ? 'the same results' : `the same results in ${integer(same)} of ${count(both, 'cell')}`;
    return [
      clipped(
        `${a.of.label} and ${b.of.label} rest on ${whole} (raw files of equal digest): they are not two runs, and agree there by themselves.`,
      ),
    ];
  });
}

/** What is in no pair, of the packages whose cells do pair. */
function leftOutNotes(metrics: readonly (readonly MetricValues[])[]): string[] {
  return metrics.flatMap((all) =>
    pairsOf(all).flatMap(([a, b]) => {
      const pairs = pairCells(a, b);
      if (typeof pairs === 'string' || pairs.withoutTrial === 0) return [];
      const which = metrics.length === 1 ? '' : `${a.decision.name}: `;
      const left = pairs.withoutTrial;
      return [
        clipped(
          `${which}${a.cells.of.label} and ${b.cells.of.label}: ${count(left, 'planned cell')} without a trial in one or both ${left === 1 ? 'was' : 'were'} left out of pairing.`,
        ),
      ];
    }),
  );
}

/** Labels may be long; a note is not longer than its contract allows. */
const clipped = (text: string) => text.slice(0, 4000);

function requireSeveral(packages: readonly DiffPackage[]): void {
  if (packages.length < 2)
    throw new WorldGateError('packages-too-few', 'two packages at least are needed for a comparison', {
      hint: 'name the folders of two packages',
    });
  if (packages.length > MOST_PACKAGES)
    throw new WorldGateError(
      'packages-too-many',
      `${packages.length} packages were given; at most ${MOST_PACKAGES} are compared with each other`,
      { hint: 'compare fewer at once' },
    );
  const seen = new Set<string>();
  for (const { label } of packages) {
    if (seen.has(label))
      throw new WorldGateError('label-twice', `two packages are called ${quoted(label)}`, {
        hint: 'give each package once, and each a label of its own',
      });
    seen.add(label);
  }
}
