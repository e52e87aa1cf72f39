import type { GateOf, GateRow } from '../contracts/gate.ts';
import { exp } from '../foundation/deterministic-math.ts';
import { binomialTestLess, scoreTest } from '../statistics/binomial-tests.ts';
import { eBenjaminiHochberg, holm } from '../statistics/multiplicity.ts';
import { type Interval, proportionInterval } from '../statistics/proportion-intervals.ts';
import { episodesToDecide } from '../statistics/sample-size.ts';
import { incompleteBeta } from '../statistics/special.ts';
import { type Decision, type GateContext, levelOf, MOST_FURTHER, verdictOfInterval } from './context.ts';
import { completeBlocks, missingText, successes } from './episode-cells.ts';
import { count, integer, levelText, listText, shareStyle, watchedText } from './format.ts';
import { type Counts, E_PROCESS, RateSequence, rateLogE } from './rate-sequence.ts';

/**
 * "Every task reaches `min` by itself." That all hold is an intersection–union test and needs no correction:
 * it passes when each task's own lower bound does. That one fails names it, out of several, and is adjusted:
 * by Holm, or by e-BH where the run could stop early. The headline is the weakest task; its interval runs from
 * the smallest of the lower bounds to the smallest rate for the weakest task that the adjusted rule leaves open.
 */
export function decideTaskRates(gate: GateOf<'success_rate'>, context: GateContext): Decision {
  return context.stop === 'savi' ? bySequences(gate, context) : byIntervals(gate, context);
}

interface TaskOutcome {
  counts: Counts;
  interval: Interval;
  /** Of H0: this task reaches the rate. */
  p: number;
  adjusted: number;
  named: boolean;
}

function byIntervals(gate: GateOf<'success_rate'>, context: GateContext): Decision {
  const counts = context.tasks.map((_, index) => successes(context.cells, index));
  const ps = counts.map((of) => pValueLess(gate, of));
  const adjusted = holm(ps);
  const tasks = counts.map((of, i): TaskOutcome => {
    const interval = proportionInterval(gate.method, of.k, of.n, gate.alpha);
    return { counts: of, interval, p: ps[i]!, adjusted: adjusted[i]!, named: adjusted[i]! <= gate.alpha };
  });
  // Holm's first step is Bonferroni's: it names a task exactly when one fails at alpha over the number of tasks.
  const high = Math.min(
    ...counts.map(({ k, n }) => proportionInterval(gate.method, k, n, gate.alpha / counts.length)[1]),
  );
  const low = Math.min(...tasks.map((task) => task.interval[0]));
  const verdict = verdictOfInterval([low, high], gate.min, '>=');
  return describe(gate, context, tasks, {
    verdict,
    interval: [low, high],
    method: gate.method,
    decidedAfter: null,
  });
}

/** p-value of H0: rate >= min, of the test that the gate's interval inverts. */
function pValueLess(gate: GateOf<'success_rate'>, { k, n }: Counts): number {
  if (gate.min <= 0 || n === 0) return 1;
  if (gate.min >= 1) return k < n ? 0 : 1;
  if (gate.method === 'clopper-pearson') return binomialTestLess(k, n, gate.min);
  if (gate.method === 'jeffreys') return k === n ? 1 : incompleteBeta(gate.min, k + 0.5, n - k + 0.5, true);
  return scoreTest(k, n, gate.min).pLess;
}

/** A per-task claim watched block by block: each task's e-process, and e-BH over those against it. */
export class TaskRateSequence {
  readonly sequences: readonly RateSequence[];
  readonly #required: number;
  readonly #alpha: number;
  #decision: 'passed' | 'failed' | null = null;
  #decidedAfter: number | null = null;
  #atDecision: Counts[] | null = null;
  #blocks = 0;

  constructor(tasks: number, required: number, alpha: number) {
    this.#required = required;
    this.#alpha = alpha;
    this.sequences = Array.from({ length: tasks }, () => new RateSequence(required, alpha));
  }

  /** Adds one seed block: an outcome for each task, in plan order. */
  add(outcomes: readonly boolean[]): void {
    this.#blocks++;
    outcomes.forEach((success, i) => {
      this.sequences[i]!.add(Number(success), 1);
    });
    if (this.#decision !== null) return;
    if (this.sequences.every((sequence) => sequence.decision === 'passed')) this.#decision = 'passed';
    // e-BH names nothing unless one task's own e-process has decided against it.
    else if (
      this.sequences.some((sequence) => sequence.decision === 'failed') &&
      this.namedAt(this.#required, this.counts).rejected.includes(true)
    ) {
      this.#decision = 'failed';
    }
    if (this.#decision === null) return;
    this.#decidedAfter = this.#blocks * this.sequences.length;
    this.#atDecision = this.counts;
  }

  get decision(): 'passed' | 'failed' | null {
    return this.#decision;
  }

  get decidedAfter(): number | null {
    return this.#decidedAfter;
  }

  get counts(): Counts[] {
    return this.sequences.map((sequence) => sequence.counts);
  }

  /** The counts that a naming rests on: those at which the gate failed, else the last. */
  get namingCounts(): Counts[] {
    return this.#decision === 'failed' ? this.#atDecision! : this.counts;
  }

  namedAt(rate: number, counts: readonly Counts[]) {
    const logEs = counts.map((of) => rateLogE(of, rate, 'less'));
    return eBenjaminiHochberg(logEs, this.#alpha);
  }

  /** The smallest rate at which e-BH would name a task as under it: the upper bound of the weakest task's rate. */
  upperBound(): number {
    const counts = this.namingCounts;
    let open = 0;
    let refuted = 1;
    if (!this.namedAt(1, counts).rejected.includes(true)) return 1;
    for (let i = 0; i < 50; i++) {
      const middle = (open + refuted) / 2;
      if (this.namedAt(middle, counts).rejected.includes(true)) refuted = middle;
      else open = middle;
    }
    return this.#decision === 'failed' ? Math.min(refuted, this.#required * (1 - Number.EPSILON)) : refuted;
  }
}

function bySequences(gate: GateOf<'success_rate'>, context: GateContext): Decision {
  const { cells, tasks: names } = context;
  const sequence = new TaskRateSequence(names.length, gate.min, gate.alpha);
  const end = completeBlocks(cells);
  for (let start = 0; start < end; start += names.length) {
    sequence.add(names.map((_, i) => cells.byEpisode[start + i]?.success ?? false));
  }
  const { rejected, adjusted } = sequence.namedAt(gate.min, sequence.namingCounts);
  const tasks = sequence.sequences.map(
    (of, i): TaskOutcome => ({
      counts: of.counts,
      interval: of.interval(),
      p: Math.min(1, exp(-rateLogE(sequence.namingCounts[i]!, gate.min, 'less'))),
      adjusted: adjusted[i]!,
      named: rejected[i]!,
    }),
  );
  const low = Math.min(...tasks.map((task) => task.interval[0]));
  const high = Math.max(low, sequence.upperBound());
  return describe(gate, context, tasks, {
    verdict: sequence.decision ?? 'inconclusive',
    interval: [low, high],
    method: E_PROCESS,
    decidedAfter: sequence.decidedAfter,
  });
}

interface Outcome {
  verdict: 'passed' | 'failed' | 'inconclusive';
  interval: Interval;
  method: string;
  decidedAfter: number | null;
}

function describe(
  gate: GateOf<'success_rate'>,
  context: GateContext,
  tasks: readonly TaskOutcome[],
  outcome: Outcome,
): Decision {
  const rows = tasks.map((task, i) => rowOf(gate, context, context.tasks[i]!, task));
  const rates = tasks.map(({ counts: { k, n } }) => (n === 0 ? 0 : k / n));
  const weakest = rates.indexOf(Math.min(...rates));
  const style = shareStyle(outcome.interval, gate.min);
  const { counts } = tasks[weakest]!;
  const level = levelOf(gate.alpha);
  const correction = outcome.method === E_PROCESS ? 'e-BH' : 'Holm';
  const named = rows.filter((row) => row.verdict === 'failed').map((row) => row.label);
  const open = rows.filter((row) => row.verdict === 'inconclusive').map((row) => row.label);
  const further = outcome.verdict === 'inconclusive' ? furtherEpisodes(gate, context, tasks) : null;
  const facts =
    `The weakest of ${integer(tasks.length)} tasks, ${context.tasks[weakest]}, succeeded in ` +
    `${style.value(rates[weakest]!)} of ${count(counts.n, 'episode')} ` +
    `(${levelText(level)} interval ${style.interval(outcome.interval)}${missingText(context.cells)})`;
  const consequence = {
    passed: `each task reaches the required ${style.value(gate.min)}`,
    failed: `the required ${style.value(gate.min)} is not reached by ${listText(named)} (adjusted by ${correction})`,
    inconclusive: `whether each task reaches the required ${style.value(gate.min)} is not decided for ${listText(open)}${further === null ? '' : `, and ${count(further, 'more episode')} would probably decide it`}`,
  }[outcome.verdict];
  const watched =
    outcome.method === E_PROCESS
      ? watchedText({
          decidedAfter: outcome.decidedAfter,
          episodes: completeBlocks(context.cells),
          measured: rates[weakest]!,
          interval: outcome.interval,
          style,
        })
      : '';
  return {
    verdict: outcome.verdict,
    measured: rates[weakest]!,
    required: gate.min,
    comparator: '>=',
    unit: 'share',
    interval: outcome.interval,
    level,
    n: counts.n,
    method: outcome.method,
    alpha: gate.alpha,
    further_episodes: further,
    decided_after: outcome.decidedAfter,
    rows,
    sentence: `${facts}; ${consequence}${watched}.`,
  };
}

/** Enough for the task that needs the most, over all tasks; `null` where one is too close to the requirement. */
function furtherEpisodes(
  gate: GateOf<'success_rate'>,
  context: GateContext,
  tasks: readonly TaskOutcome[],
): number | null {
  if (gate.min <= 0 || gate.min >= 1) return null;
  const method = context.stop === 'savi' ? 'savi' : gate.method;
  // A task that is named as failing is so at the adjusted error; passing needs no adjustment.
  const alphaFor = ({ counts: { k, n } }: TaskOutcome) =>
    k < gate.min * n ? gate.alpha / tasks.length : gate.alpha;
  let most = 0;
  for (const task of tasks) {
    if (task.interval[0] >= gate.min) continue;
    const { k, n } = task.counts;
    const further = episodesToDecide(k, n, gate.min, method, alphaFor(task));
    if (further === null || further > MOST_FURTHER) return null;
    most = Math.max(most, further);
  }
  return most * tasks.length;
}

function rowOf(
  gate: GateOf<'success_rate'>,
  context: GateContext,
  label: string,
  { counts, interval, p, adjusted, named }: TaskOutcome,
): GateRow {
  const reached = interval[0] >= gate.min;
  return {
    label,
    measured: counts.n === 0 ? null : counts.k / counts.n,
    interval,
    n: counts.n,
    baseline: null,
    difference: null,
    p_value: p,
    p_adjusted: adjusted,
    adjusted: context.stop === 'savi' ? 'e-bh' : 'holm',
    verdict: named ? 'failed' : reached ? 'passed' : 'inconclusive',
  };
}
