import type { Evidence } from '../contracts/evidence.ts';
import type { Report } from '../contracts/report.ts';
import { type Verdict, verdictRow, worstVerdict } from '../contracts/verdict.ts';
import { evidenceAnnotations, type RankedAnnotation, runAnnotations } from './annotations.ts';
import { shortenableEvidence } from './evidence-section.ts';
import { clip } from './plain.ts';
import { errorSection, type ReportError, type SectionStyle } from './section.ts';
import type { SectionEvidence } from './section-details.ts';
import type { SectionKind } from './section-marker.ts';
import { type Shortenable, shortenableOf } from './shorten.ts';
import type { SignatureRow } from './signature-row.ts';

/**
 * What a job shows on the pull request, whether it comes from the report of a run or from evidence: a section of the
 * shared comment, one of the job summary, and annotations.
 */
export interface Exhibit {
  kind: SectionKind;
  name: string;
  verdict: Verdict;
  /** Of the run or of the audit; sorts by time. */
  id: string;
  notForProof: boolean;
  /** Whether there is nothing to show, because nothing was run. */
  isEmpty: () => boolean;
  section: (style: SectionStyle) => Shortenable;
  annotations: () => RankedAnnotation[];
}

/** Long enough for any preset, short enough for the marker once it is percent-encoded. */
const LONGEST_NAME = 150;

function nameFrom(text: string): string {
  return clip(text, LONGEST_NAME) || 'unnamed';
}

/**
 * Whether a run was skipped as a whole (state `skipped` in its manifest), because the machine lacks what the preset
 * requires: it has neither gates nor results. A run that was completed may have verdict `skipped` too, for want of a
 * gate that asks anything, and then has results to show.
 */
function wasLeftOut({ verdict, gates, result_digest, latency }: Report): boolean {
  return verdict === 'skipped' && gates.length === 0 && result_digest === null && latency === null;
}

/**
 * @param name tells several runs of one preset apart, as in a matrix; the preset's name unless given
 * @param evidence what the run gave as evidence, where it was to give any: the worse of both verdicts is shown
 */
export function runExhibit(report: Report, name?: string, evidence?: SectionEvidence): Exhibit {
  const shownName = nameFrom(name ?? report.preset.name);
  const shown: Report = { ...withClaim(report, evidence), preset: { ...report.preset, name: shownName } };
  return {
    kind: 'preset',
    name: shownName,
    verdict: shown.verdict,
    id: report.run_id,
    notForProof: report.not_for_proof,
    isEmpty: () => wasLeftOut(report),
    section: (style) => shortenableOf(shown, { ...style, evidence }),
    annotations: () => runAnnotations(report),
  };
}

/** The report with the verdict of the claim where that is worse than the one of the gates, and with a word on it. */
function withClaim(report: Report, evidence: SectionEvidence | undefined): Report {
  if (evidence === undefined || 'problem' in evidence) return report;
  const verdict = worstVerdict([report.verdict, evidence.evidence.verdict]);
  if (verdict === report.verdict) return report;
  const gates = verdictRow(report.verdict).words;
  const reason = `The claim that was made from the gates came out worse than the gates (${gates}), and decides: ${evidence.evidence.sentence}`;
  return { ...report, verdict, reason };
}

export interface EvidenceSource {
  /** Slug of the claim. */
  name: string;
  /** Of the audit, in the form of a run's id. */
  id: string;
  packageDigest: string;
  /** What became of signing it. */
  signature?: SignatureRow | undefined;
}

export function evidenceExhibit(
  evidence: Evidence,
  { name, id, packageDigest, signature }: EvidenceSource,
): Exhibit {
  return {
    kind: 'claim',
    name: nameFrom(name),
    verdict: evidence.verdict,
    id,
    notForProof: evidence.not_for_proof,
    isEmpty: () => false,
    section: ({ links }) =>
      shortenableEvidence(evidence, {
        name: nameFrom(name),
        packageDigest,
        artifactUrl: links.artifact,
        signature,
      }),
    annotations: () => evidenceAnnotations(evidence, nameFrom(name)),
  };
}

/** A claim that could not be audited: what stood in its section no longer holds. */
export function brokenExhibit(
  error: ReportError,
  { name, id }: Pick<EvidenceSource, 'name' | 'id'>,
): Exhibit {
  return {
    kind: 'claim',
    name: nameFrom(name),
    verdict: 'error',
    id,
    notForProof: false,
    isEmpty: () => false,
    section: () => ({
      name: nameFrom(name),
      verdict: 'error',
      full: { rows: 0, sentences: 0, optionalGates: 0, oneLine: false },
      render: (detail) => errorSection(nameFrom(name), error, detail),
    }),
    // The step says itself why it fails.
    annotations: () => [],
  };
}
