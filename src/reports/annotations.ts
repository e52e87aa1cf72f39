import type { Report } from '../contracts/report.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { plural } from './format.ts';
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

type Severity = Annotation & { rank: number };

/**
 * One annotation per gate that failed, broke or stayed inconclusive, and per run that broke without a gate to tell;
 * required gates first, the most severe first. Beyond ten the last one counts the rest.
 */
export function annotationsOf(reports: readonly Report[]): Annotation[] {
  const all = reports.flatMap(annotationsOfReport).sort((a, b) => a.rank - b.rank);
  const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
  const annotations: Annotation[] = shown.map(({ level, title, message }) => ({ level, title, message }));
  const rest = all.slice(shown.length);
  if (rest.length > 0)
    annotations.push({
      level: rest[0]!.level,
      title: `WorldGate: ${plural(rest.length, 'more gate')} did not pass`,
      message: clip(rest.map(({ title }) => title.replace(/^WorldGate: /, '')).join('; '), LONGEST_MESSAGE),
    });
  return annotations;
}

function annotationsOfReport(report: Report): Severity[] {
  const preset = clip(report.preset.name, LONGEST.name);
  const proof = report.not_for_proof ? ' (rests on a mock: not for proof)' : '';
  const found = report.gates.flatMap((gate): Severity[] => {
    if (gate.verdict === 'passed' || gate.verdict === 'skipped') return [];
    const view = gateView(gate, report);
    const measured = [view.measured, view.evidence].filter((part) => part !== '' && part !== '—').join(', ');
    const facts = measured === '' ? '' : ` Measured ${measured}; required ${view.required}.`;
    const next = view.next === null ? '' : ` Next: ${view.next}`;
    return [
      {
        rank: severity(gate.verdict) + (gate.optional ? 10 : 0),
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

function levelOf(verdict: Verdict): Annotation['level'] {
  return verdict === 'inconclusive' ? 'warning' : 'error';
}
