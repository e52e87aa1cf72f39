import type { GateResult, GateRow } from '../contracts/gate.ts';
import type { Report } from '../contracts/report.ts';
import { VERDICTS, type Verdict } from '../contracts/verdict.ts';
import {
  formatCount,
  formatE,
  formatInterval,
  formatP,
  formatQuantity,
  formatRequired,
  plural,
} from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** What any rendering says about a gate, as plain text that its place still has to escape. */
export interface GateView {
  name: string;
  optional: boolean;
  verdict: Verdict;
  word: string;
  /** Point estimate, or `—`. */
  measured: string;
  /** Interval and n, such as `75.2–83.0 %, n = 300`; empty where there is neither. */
  evidence: string;
  required: string;
  change: ChangeView | null;
  /** `90 % Wilson`, or empty where no interval decided. */
  method: string;
  sentence: string;
  next: string | null;
  notForProof: boolean;
}

export interface ChangeView {
  /** `−4.3 points`. */
  difference: string;
  /** `p = 0.013, significant`. */
  significance: string;
  /** `from 83.6 %, 300 pairs`. */
  from: string;
  significant: boolean;
}

/** A verdict as one word at the start of a sentence. */
export function verdictWord(verdict: Verdict): string {
  return verdict.charAt(0).toUpperCase() + verdict.slice(1);
}

/** Position in VERDICTS: 0 is worst. */
export function severity(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** Gates by need for action: worst verdict first, required before optional, else in the preset's order. */
export function gatesByNeed(gates: readonly GateResult[]): GateResult[] {
  return gates.toSorted(
    (a, b) => severity(a.verdict) - severity(b.verdict) || Number(a.optional) - Number(b.optional),
  );
}

const needsReading = (gate: GateResult) => gate.verdict !== 'passed';

/** Gates whose sentence the reader needs, most severe first. */
export function gatesToExplain(report: Report): GateResult[] {
  return gatesByNeed(report.gates).filter(needsReading);
}

/** `no_regression` measures a difference, which is signed, and of shares in points. */
function quantityUnit(gate: GateResult): { unit: string; signed: boolean } {
  const unit = clip(gate.unit, LONGEST.unit);
  if (gate.kind !== 'no_regression') return { unit, signed: false };
  return { unit: unit === 'share' ? 'points' : unit, signed: unit !== 'ratio' };
}

export function gateView(gate: GateResult, report: Report): GateView {
  const { unit, signed } = quantityUnit(gate);
  const thresholds = gate.required === null ? [] : [gate.required];
  // A count is exact: its "interval" is the count itself, at no level.
  const interval = gate.level === null ? null : formatInterval(gate.interval, unit, { thresholds, signed });
  const n = gate.n > 0 ? `n = ${formatCount(gate.n)}` : null;
  return {
    name: clip(gate.name, LONGEST.name),
    optional: gate.optional,
    verdict: gate.verdict,
    word: verdictWord(gate.verdict),
    measured: gate.measured === null ? '—' : formatQuantity(gate.measured, unit, { thresholds, signed }),
    evidence: [interval, n].filter((part) => part !== null).join(', '),
    required:
      gate.required === null
        ? '—'
        : `${gate.comparator === '>=' ? '≥' : '≤'} ${formatRequired(gate.required, unit, signed)}`,
    change: changeView(gate),
    method: interval === null ? '' : methodText(gate),
    sentence: clip(gate.sentence, LONGEST.sentence),
    next: nextStep(gate, report),
    notForProof: gate.not_for_proof,
  };
}

function methodText(gate: GateResult): string {
  const level = gate.level === null ? '' : `${formatRequired(gate.level, 'share')} `;
  return clip(`${level}${gate.method}`, LONGEST.method);
}

/** A latency changes by a share of the baseline, a success rate by points, anything else in its unit. */
function changeUnit(gate: GateResult): string {
  if (gate.unit === 'ms' || gate.unit === 'ratio') return 'share';
  return gate.unit === 'share' ? 'points' : clip(gate.unit, LONGEST.unit);
}

function baselineUnit(gate: GateResult): string {
  if (gate.unit === 'points') return 'share';
  return gate.unit === 'ratio' ? 'ms' : clip(gate.unit, LONGEST.unit);
}

function changeView(gate: GateResult): ChangeView | null {
  const { change } = gate;
  if (change === null) return null;
  const alpha = gate.alpha ?? 0.05;
  const evidence = [
    change.p_value === null ? null : formatP(change.p_value, alpha),
    change.e_value === null ? null : formatE(change.e_value, alpha),
    change.significant ? 'significant' : 'not significant',
  ];
  const from = [
    change.baseline === null ? null : `from ${formatQuantity(change.baseline, baselineUnit(gate))}`,
    change.paired ? plural(change.n, 'pair') : `n = ${formatCount(change.n)}, unpaired`,
  ];
  return {
    difference:
      change.difference === null
        ? '—'
        : formatQuantity(change.difference, changeUnit(gate), {
            signed: true,
            thresholds: change.significant ? [0] : [],
          }),
    significance: evidence.filter((part) => part !== null).join(', '),
    from: from.filter((part) => part !== null).join(', '),
    significant: change.significant,
  };
}

/** What the reader can do about a gate that did not pass, where that is known. */
function nextStep(gate: GateResult, report: Report): string | null {
  if (gate.verdict === 'failed') {
    if (gate.kind === 'latency' || gate.kind === 'throughput')
      return 'Repeat the benchmark on an idle machine with the command below before you look for the cause.';
    if (gate.kind === 'coverage') return 'Look in the log for the episodes that are missing.';
    return 'Replay the rows that got worse with the command below.';
  }
  if (gate.verdict === 'inconclusive' && gate.further_episodes !== null && report.episodes !== null) {
    const episodes = report.episodes.run + gate.further_episodes;
    return `Run ${formatCount(episodes)} episodes in all; that would probably decide it.`;
  }
  if (gate.verdict === 'skipped' && gate.kind === 'no_regression' && report.baseline === null)
    return 'Name a baseline policy or a baseline run to compare with.';
  return null;
}

/** A row of a gate's own detail table, as plain text. */
export interface RowView {
  label: string;
  word: string;
  verdict: Verdict;
  measured: string;
  evidence: string;
  baseline: string;
  difference: string;
  p: string;
}

export function rowView(row: GateRow, gate: GateResult): RowView {
  const unit = clip(gate.unit, LONGEST.unit);
  const thresholds = gate.required === null ? [] : [gate.required];
  const interval = formatInterval(row.interval, unit, { thresholds });
  const alpha = gate.alpha ?? 0.05;
  const p = row.p_adjusted ?? row.p_value;
  return {
    label: clip(row.label, LONGEST.label),
    word: verdictWord(row.verdict),
    verdict: row.verdict,
    measured: row.measured === null ? '—' : formatQuantity(row.measured, unit, { thresholds }),
    evidence: [interval, `n = ${formatCount(row.n)}`].filter((part) => part !== null).join(', '),
    baseline: row.baseline === null ? '—' : formatQuantity(row.baseline, baselineUnit(gate)),
    difference:
      row.difference === null ? '—' : formatQuantity(row.difference, changeUnit(gate), { signed: true }),
    p: p === null ? '—' : `${formatP(p, alpha)}${row.p_adjusted === null ? '' : ' (adjusted)'}`,
  };
}

/** `1 of 3 required gates failed, 1 is inconclusive` as the sentence that explains the run's verdict. */
export function decisionSentence(report: Report): string {
  const required = report.gates.filter((gate) => !gate.optional);
  if (required.length === 0) return 'No required gate was decided.';
  const worst = required.filter((gate) => gate.verdict === report.verdict);
  const verb = { error: 'broke', failed: 'failed', inconclusive: '', skipped: '', passed: 'passed' }[
    report.verdict
  ];
  const total = formatCount(required.length);
  const gates = required.length === 1 ? 'gate' : 'gates';
  if (worst.length === 0) return `The run has ${total} required ${gates}.`;
  const said =
    verb === ''
      ? `${worst.length === 1 ? 'is' : 'are'} ${report.verdict === 'skipped' ? 'skipped' : 'inconclusive'}`
      : verb;
  if (worst.length === required.length)
    return required.length === 1 ? `The required gate ${said}.` : `All ${total} required gates ${said}.`;
  return `${formatCount(worst.length)} of ${total} required ${gates} ${said}.`;
}
