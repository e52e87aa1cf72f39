import type { Evidence } from '../contracts/evidence.ts';
import type { Report } from '../contracts/report.ts';
import { type Verdict, verdictRow } from '../contracts/verdict.ts';
import { metricView } from './evidence-view.ts';
import { formatCount } from './format.ts';
import { gateView, severity, verdictWord } from './gate-view.ts';
import { clip, LONGEST } from './plain.ts';

/** A line that GitHub shows beside the job, in plain text. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  /** At most 4,000 characters: the runner cuts at 4,096. */
  message: string;
}

/** The runner shows 10 of a level per step; ours share them over all levels. */
export const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4000;

export interface RankedAnnotation extends Annotation {
  /** The lower, the sooner it is shown. */
  rank: number;
  /** Name of the gate that it is about. */
  gate?: string;
}

/** The most severe first. Beyond ten the last one counts the rest. */
export function mostSevere(annotations: readonly RankedAnnotation[]): Annotation[] {
  const all = annotations.toSorted((a, b) => a.rank - b.rank);
  const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
  const kept: Annotation[] = shown.map(({ level, title, message }) => ({ level, title, message }));
  const rest = all.slice(shown.length);
  if (rest.length > 0)
    kept.push({
      level: rest[0]!.level,
      title: `WorldGate: ${formatCount(rest.length)} more did not pass`,
      message: clip(rest.map(({ title }) => title.replace(/^WorldGate: /, '')).join('; '), LONGEST_MESSAGE),
    });
  return kept;
}

/**
 * One per gate that failed, broke or stayed inconclusive, and one for a run that broke without a gate to tell; required
 * gates before optional ones.
 */
export function runAnnotations(report: Report): RankedAnnotation[] {
  const preset = clip(report.preset.name, LONGEST.name);
  const proof = report.not_for_proof ? ' (rests on a mock: not for proof)' : '';
  const found = report.gates.flatMap((gate): RankedAnnotation[] => {
    if (gate.verdict === 'passed' || gate.verdict === 'skipped') return [];
    const view = gateView(gate, report);
    const measured = [view.measured, view.evidence].filter((part) => part !== '' && part !== '—').join(', ');
    const facts = measured === '' ? '' : ` Measured ${measured}; required ${view.required}.`;
    const next = view.next === null ? '' : ` Next: ${view.next}`;
    return [
      {
        rank: severity(gate.verdict) + (gate.optional ? 10 : 0),
        gate: gate.name,
        level: gate.optional ? 'notice' : levelOf(gate.verdict),
        title: `WorldGate: ${preset} / ${view.name}: ${view.word}${gate.optional ? ' (optional gate)' : ''}`,
        message: clip(`${view.sentence}${facts}${next}${proof}`, LONGEST_MESSAGE),
      },
    ];
  });
  if (report.verdict !== 'error' || found.some(({ rank }) => rank === severity('error'))) return found;
  const { error } = report;
  const what = error?.message ?? report.reason ?? 'The run broke before its gates were decided.';
  const hint = error?.hint == null ? '' : ` First thing to try: ${error.hint}`;
  return [
    {
      rank: severity('error'),
      level: 'error',
      title: `WorldGate: ${preset}: ${verdictWord('error')}${error === null ? '' : ` ${clip(error.code, LONGEST.name)}`}`,
      message: clip(`${what}${hint}`, LONGEST_MESSAGE),
    },
    ...found,
  ];
}

/** One per metric that was not supported or stayed inconclusive; one for evidence that was not decided. */
export function evidenceAnnotations(evidence: Evidence, name: string): RankedAnnotation[] {
  const claim = clip(name, LONGEST.name);
  const proof = evidence.not_for_proof ? ' (rests on a mock: not for proof)' : '';
  const next = ` Next: ${evidence.recommendation.text}`;
  const found = evidence.metrics.flatMap((metric): RankedAnnotation[] => {
    const view = metricView(metric, evidence);
    if (view.verdict === 'passed' || view.verdict === 'skipped') return [];
    const measured = [view.measured, view.counts, view.interval, view.n].filter((part) => part !== '');
    const required = [view.required, view.tolerated].filter((part) => part !== null).join(', ');
    return [
      {
        rank: severity(view.verdict),
        level: levelOf(view.verdict),
        title: `WorldGate: ${claim} / ${view.name}: ${view.outcome}`,
        message: clip(
          `${metric.sentence} Measured ${measured.join(', ')}; required ${required}.${next}${proof}`,
          LONGEST_MESSAGE,
        ),
      },
    ];
  });
  if (found.length > 0 || evidence.verdict === 'passed') return found;
  return [
    {
      rank: severity(evidence.verdict),
      level: evidence.verdict === 'skipped' ? 'notice' : levelOf(evidence.verdict),
      title: `WorldGate: ${claim}: ${verdictRow(evidence.verdict).words}`,
      message: clip(`${evidence.sentence}${next}${proof}`, LONGEST_MESSAGE),
    },
  ];
}

function levelOf(verdict: Verdict): Annotation['level'] {
  return verdict === 'inconclusive' ? 'warning' : 'error';
}
