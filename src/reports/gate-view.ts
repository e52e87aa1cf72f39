import type { Change, GateResult, GateRow } from '../contracts/gate.ts';
import type { Report } from '../contracts/report.ts';
import { VERDICTS, type Verdict } from '../contracts/verdict.ts';
import {
  formatCount,
  formatE,
  formatInterval,
  formatP,
  formatQuantity,
  formatRequired,
  literalUnit,
  plural,
  type Unit,
} from './format.ts';
import { groupsThatGotWorse, groupsWorstFirst, hasBaseline } from './groups.ts';
import { clip, LONGEST } from './plain.ts';

/** What any rendering says about a gate, as plain text that its place still has to escape. */
export interface GateView {
  name: string;
  /** `p95 latency`, `mean final_distance_m`; null where the kind of the gate leaves nothing open. */
  about: string | null;
  optional: boolean;
  verdict: Verdict;
  word: string;
  /** Point estimate, or `—`. */
  measured: string;
  /** `75.2–83.0 %`; empty where no interval decided. */
  interval: string;
  /** `n = 300`; empty where nothing was counted. */
  n: string;
  /** Interval and n together. */
  evidence: string;
  required: string;
  change: ChangeView | null;
  /** `90 % Wilson`, or empty where no interval decided. */
  method: string;
  sentence: string;
  next: string | null;
  /** Why a value lies outside of its own interval, where one does. */
  note: string | null;
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

function aboutOf({ statistic, metric }: GateResult): string | null {
  if (statistic === undefined) return null;
  return clip(`${statistic} ${metric ?? 'latency'}`, LONGEST.name);
}

/** A task may call the unit of its metric anything, even `share`. */
function writtenUnit(gate: GateResult): Unit {
  const unit = clip(gate.unit, LONGEST.unit);
  return gate.metric === undefined ? unit : literalUnit(unit);
}

/** `no_regression` measures a difference, which is signed, and of shares in points. */
function quantityUnit(gate: GateResult): { unit: Unit; signed: boolean } {
  const unit = writtenUnit(gate);
  if (gate.kind !== 'no_regression') return { unit, signed: false };
  return { unit: unit === 'share' ? 'points' : unit, signed: unit !== 'ratio' };
}

export function gateView(gate: GateResult, report: Report): GateView {
  const { unit, signed } = quantityUnit(gate);
  const thresholds = gate.required === null ? [] : [gate.required];
  // A count is exact: its "interval" is the count itself, at no level.
  const interval =
    gate.level === null ? '' : (formatInterval(gate.interval, unit, { thresholds, signed }) ?? '');
  const n = gate.n > 0 ? `n = ${formatCount(gate.n)}` : '';
  return {
    name: clip(gate.name, LONGEST.name),
    about: aboutOf(gate),
    optional: gate.optional,
    verdict: gate.verdict,
    word: verdictWord(gate.verdict),
    measured: gate.measured === null ? '—' : formatQuantity(gate.measured, unit, { thresholds, signed }),
    interval,
    n,
    evidence: [interval, n].filter((part) => part !== '').join(', '),
    required:
      gate.required === null
        ? '—'
        : `${gate.comparator === '>=' ? '≥' : '≤'} ${formatRequired(gate.required, unit, signed)}`,
    change: changeView(gate),
    method: interval === '' ? '' : methodText(gate),
    sentence: clip(gate.sentence, LONGEST.sentence),
    next: nextStep(gate, report),
    note: outsideNote(gate, report),
    notForProof: gate.not_for_proof,
  };
}

/** Names of methods as people write them; others are shown as they are. */
const METHOD_NAMES: Readonly<Record<string, string>> = {
  wilson: 'Wilson',
  'clopper-pearson': 'Clopper–Pearson',
  jeffreys: 'Jeffreys',
  newcombe: 'Newcombe',
  betting: 'betting confidence sequence',
  'beta-binomial-e-process': 'beta-binomial confidence sequence (anytime-valid)',
  'tango-mcnemar-exact': 'Tango with exact McNemar',
  'bootstrap-paired': 'paired bootstrap',
  'bootstrap-ratio-paired': 'paired bootstrap of the ratio',
};

function methodText(gate: GateResult): string {
  const level = gate.level === null ? '' : `${formatRequired(gate.level, 'share')} `;
  return clip(`${level}${methodName(gate.method)}`, LONGEST.method);
}

/** A method as people write it. */
export function methodName(method: string): string {
  return Object.hasOwn(METHOD_NAMES, method) ? METHOD_NAMES[method]! : method;
}

/** A latency changes by a share of the baseline, a success rate by points, anything else in its unit. */
function changeUnit(gate: GateResult): Unit {
  if (gate.metric !== undefined) return writtenUnit(gate);
  if (gate.unit === 'ms' || gate.unit === 'ratio') return 'share';
  return gate.unit === 'share' ? 'points' : writtenUnit(gate);
}

function baselineUnit(gate: GateResult): Unit {
  if (gate.metric !== undefined) return writtenUnit(gate);
  if (gate.unit === 'points') return 'share';
  return gate.unit === 'ratio' ? 'ms' : writtenUnit(gate);
}

function changeView(gate: GateResult): ChangeView | null {
  const { change } = gate;
  if (change === null) return null;
  const alpha = gate.alpha ?? 0.05;
  const evidence = [
    change.p_value === null ? null : formatP(change.p_value, alpha),
    change.e_value === null ? null : `${formatE(change.e_value, alpha)}${reachedAfter(change)}`,
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

/** ` after 16 pairs`: an e-value stands as it was when it rejected, and the run may have gone on. */
function reachedAfter({ e_value_n: after, n, paired }: Change): string {
  if (after === undefined || after >= n) return '';
  return ` after ${plural(after, paired ? 'pair' : 'episode')}`;
}

/**
 * An anytime-valid interval is the intersection of those of all looks, so that what a run measures by its end may
 * lie outside of it.
 */
function outsideNote(gate: GateResult, report: Report): string | null {
  const anytime =
    gate.method === 'beta-binomial-e-process' ||
    (gate.method === 'betting' && (gate.kind === 'no_regression' || report.stop?.rule === 'savi'));
  if (!anytime || gate.level === null) return null;
  const rows = gate.rows.filter(isOutside).map(({ label }) => clip(label, 60));
  if (!isOutside(gate) && rows.length === 0) return null;
  const name = clip(gate.name, LONGEST.name);
  const which = isOutside(gate) ? name : `${name} for ${rows.slice(0, 3).join(', ')}`;
  const more = !isOutside(gate) && rows.length > 3 ? ' and others' : '';
  const decided =
    gate.decided_after == null || gate.decided_after === 0
      ? ''
      : ` The gate was decided after ${plural(gate.decided_after, 'episode')}.`;
  return `${which}${more}: the interval keeps bounds that were shown earlier in the run, so what was measured by its end lies outside.${decided}`;
}

function isOutside({ measured, interval: [low, high] }: Pick<GateRow, 'measured' | 'interval'>): boolean {
  if (measured === null) return false;
  return (low !== null && measured < low) || (high !== null && measured > high);
}

/** More than so many times the episodes of this run is no advice that anybody follows. */
const IMPRACTICAL = 100;

/** What the reader can do about a gate that did not pass, where that is known. */
function nextStep(gate: GateResult, report: Report): string | null {
  if (gate.verdict === 'failed') {
    if (gate.kind === 'coverage') {
      if (report.kind !== 'benchmark') return 'Look in the log for the episodes that are missing.';
      const isSelector = gate.unit === 'results';
      return isSelector ? 'Correct the selector of the budget, or measure what it names.' : null;
    }
    // Without an interval nobody counted episodes: it is the share of calls that were answered.
    const isOfCalls = gate.kind === 'success_rate' && report.kind === 'benchmark';
    if (gate.kind === 'errors' || isOfCalls) return 'Look in the log for the first call that failed.';
    if (report.kind === 'benchmark')
      return 'Repeat the benchmark on an idle machine before you look for the cause.';
    return whereToStart(report);
  }
  if (gate.verdict === 'inconclusive' && gate.further_episodes !== null && report.episodes !== null) {
    if (gate.further_episodes > IMPRACTICAL * Math.max(1, report.episodes.run))
      return 'This is too close to the required value for a practical number of episodes.';
    // A comparison counts pairs: without as many episodes of the baseline, more of this run decide nothing.
    if (gate.kind === 'no_regression')
      return `Run ${formatCount(gate.n + gate.further_episodes)} episodes in all, of this policy and of the baseline.`;
    return `Run ${formatCount(report.episodes.run + gate.further_episodes)} episodes in all.`;
  }
  if (gate.verdict === 'skipped' && gate.kind === 'no_regression' && report.baseline === null)
    return 'Name a baseline policy or a baseline run.';
  return null;
}

/** The rows that lost most, or succeeded least; null without rows. */
function whereToStart(report: Report): string | null {
  const worse = groupsThatGotWorse(report);
  const rows = worse.length > 0 || hasBaseline(report) ? worse : groupsWorstFirst(report);
  if (rows.length === 0) return null;
  const names = rows.slice(0, 2).map((row) => clip(row.label, 60));
  return `Start with ${names.join(' and ')}, which ${worse.length > 0 ? 'lost most' : 'succeeded least'}.`;
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
  const unit = writtenUnit(gate);
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

const NAMED_GATES = 3;

/**
 * `1 of 3 required gates failed: success (66.2 %, required ≥ 70 %).` The sentence that explains the run's verdict, as
 * plain text.
 */
export function decisionSentence(report: Report): string {
  const required = report.gates.filter((gate) => !gate.optional);
  if (required.length === 0) return 'No gate asks anything of it.';
  const deciding = required.filter((gate) => gate.verdict === report.verdict);
  const total = formatCount(required.length);
  if (deciding.length === 0) return `The run has ${plural(required.length, 'required gate')}.`;
  const said = saidOf(report.verdict, deciding.length);
  if (report.verdict === 'passed') {
    const skipped = required.filter((gate) => gate.verdict === 'skipped').length;
    if (deciding.length === required.length) return `${allOf(required.length)} ${said}.`;
    return `${formatCount(deciding.length)} of ${total} required gates ${said}${skipped > 0 ? `; ${formatCount(skipped)} skipped` : ''}.`;
  }
  const named = deciding.slice(0, NAMED_GATES).map((gate) => {
    const view = gateView(gate, report);
    return gate.measured === null ? view.name : `${view.name} (${view.measured}, required ${view.required})`;
  });
  const more = deciding.length - named.length;
  const names = `${named.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
  const gates =
    deciding.length === required.length
      ? allOf(required.length)
      : `${formatCount(deciding.length)} of ${total} required gates`;
  return `${gates} ${said}: ${names}.`;
}

function allOf(count: number): string {
  if (count === 1) return 'The required gate';
  return count === 2 ? 'Both required gates' : `All ${formatCount(count)} required gates`;
}

function saidOf(verdict: Verdict, count: number): string {
  if (verdict === 'error') return 'broke';
  if (verdict === 'failed' || verdict === 'passed') return verdict;
  return `${count === 1 ? 'is' : 'are'} ${verdict}`;
}
