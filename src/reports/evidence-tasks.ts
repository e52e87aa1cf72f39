import type { MetricDecision, TaskDecision } from '../contracts/evidence.ts';
import { alphaOf, countsText, measuredText, metricUnit } from './evidence-view.ts';
import { formatCount, formatInterval, formatP, formatRequired, plural } from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** What every rendering says of the tasks of a metric, as plain text that its place still has to escape. */

/** A task of a decided metric. */
export interface TaskView {
  task: string;
  /** `45 of 50, 1 without a result`: what the estimate is made of; `48 of 50` observed where there are no successes. */
  counts: string;
  measured: string;
  interval: string;
  /** `p = 0.29 (Holm)`, `p = 0.04`, or `—`. */
  p: string;
  below: boolean;
  /** Whether its whole interval, taken by itself, is on the good side of the threshold. */
  holds: boolean;
}

/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
export function isUnmeasured({ observed }: TaskDecision): boolean {
  return observed === 0;
}

const isBelow = (task: TaskDecision) => task.below && !isUnmeasured(task);

/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
export function tasksWorstFirst({ tasks, operator, value }: MetricDecision): TaskDecision[] {
  const badness = (task: TaskDecision) => {
    const { estimate } = task;
    if (isUnmeasured(task) || estimate === null) return Number.POSITIVE_INFINITY;
    if (operator === '==') return Math.abs(estimate - value);
    return operator === '>=' ? -estimate : estimate;
  };
  const order = (a: number, b: number) => (a === b ? 0 : b > a ? 1 : -1);
  return tasks.toSorted(
    (a, b) =>
      Number(isBelow(b)) - Number(isBelow(a)) ||
      order(badness(a), badness(b)) ||
      order(b.observed, a.observed),
  );
}

/** What the numbers of {@link TaskView} `counts` are. */
export function countsHeading({ statistic }: Pick<MetricDecision, 'statistic'>): string {
  return statistic === 'rate' ? 'Succeeded' : 'Observed';
}

export function taskView(task: TaskDecision, metric: MetricDecision): TaskView {
  const base = {
    task: clip(task.task, LONGEST.label),
    counts: taskCounts(task, metric),
    below: isBelow(task),
  };
  if (isUnmeasured(task)) return { ...base, measured: 'no result', interval: '—', p: '—', holds: false };
  const thresholds = [metric.value, metric.threshold];
  const p = task.p_adjusted ?? task.p_value;
  return {
    ...base,
    measured: task.estimate === null ? '—' : measuredText(task.estimate, metric),
    interval: formatInterval(task.interval, metricUnit(metric), { thresholds }) ?? '—',
    p:
      p === null ? '—' : `${formatP(p, alphaOf(metric) ?? 0.05)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
    holds: holds(task, metric),
  };
}

/** Successes of the episodes behind the estimate: what has no result is among them, as it counted. */
function taskCounts(
  { succeeded, observed, counted, planned }: TaskDecision,
  { operator }: MetricDecision,
): string {
  if (succeeded === null) return countsText({ succeeded: observed, episodes: planned });
  if (counted === 0) return '—';
  const without = Math.max(0, counted - observed);
  const total = operator === '<=' ? succeeded + without : succeeded;
  const note = without === 0 ? '' : `, ${formatCount(without)} without a result`;
  return `${countsText({ succeeded: total, episodes: counted })}${note}`;
}

function holds({ interval: [low, high] }: TaskDecision, { operator, threshold }: MetricDecision): boolean {
  if (operator === '>=') return low !== null && low >= threshold;
  if (operator === '<=') return high !== null && high <= threshold;
  return low === threshold && high === threshold;
}

/** What the tasks of a metric show, and which p-values were adjusted. */
export function tasksSentence(metric: MetricDecision, named = 5): string {
  const silent = tasksWorstFirst(metric).filter(isUnmeasured);
  const without = silent.length === 0 ? '' : ` No result: ${names(silent, named)}.`;
  return `${metric.statistic === 'sum' ? totalsText(metric, named) : testedText(metric, named)}${without}`;
}

function names(tasks: readonly TaskDecision[], most: number, say = labelOf): string {
  const more = tasks.length > most ? ` and ${formatCount(tasks.length - most)} more` : '';
  return `${tasks.slice(0, most).map(say).join(', ')}${more}`;
}

const labelOf = ({ task }: TaskDecision) => clip(task, LONGEST.label);

/** A total is observed and not tested: what each task adds to it says where it comes from. */
function totalsText(metric: MetricDecision, named: number): string {
  const { operator, value } = metric;
  const total = ({ estimate }: TaskDecision) => estimate ?? 0;
  const withTotal = (task: TaskDecision) => `${labelOf(task)} (${formatRequired(total(task), '')})`;
  const measured = metric.tasks.filter((task) => !isUnmeasured(task));
  // Only of a total that may be nothing is every task's own total required to be.
  if (value === 0 && operator !== '>=') {
    const off = tasksWorstFirst(metric).filter((task) => !isUnmeasured(task) && total(task) !== 0);
    if (off.length > 0) return `The total is not 0 in: ${names(off, named, withTotal)}.`;
    return measured.length === 0 ? '' : `The total of ${eachOf(measured.length)} is 0.`;
  }
  const largest = measured.filter((task) => total(task) !== 0).toSorted((a, b) => total(b) - total(a));
  return largest.length === 0
    ? 'No task adds anything to the total.'
    : `The total is that of all tasks together; the largest parts are of: ${names(largest, Math.min(3, named), withTotal)}.`;
}

const eachOf = (count: number) =>
  count === 1 ? 'the one task with results' : `each of ${formatCount(count)} tasks with results`;

function testedText(metric: MetricDecision, named: number): string {
  const below = tasksWorstFirst(metric).filter(isBelow);
  const tested = metric.tasks.filter((task) => task.p_value !== null || task.p_adjusted !== null);
  const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
  if (below.length === 0 && tested.length === 0) return 'Tasks are shown for themselves; none was tested.';
  const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
  const threshold = formatRequired(metric.threshold, metricUnit(metric));
  const which =
    below.length === 0
      ? `No task is shown to be ${side} ${threshold}`
      : `Shown to be ${side} ${threshold}: ${names(below, named)}`;
  if (adjusted < 2) return `${which}.`;
  const rows =
    adjusted === metric.tasks.length
      ? `all ${plural(adjusted, 'row')}`
      : `${formatCount(adjusted)} of ${plural(metric.tasks.length, 'row')}, marked Holm,`;
  return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}
