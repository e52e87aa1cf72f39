import {
  DIFF_KEYS,
  type DiffKey,
  type EvidenceDiff,
  type PackageDifference,
} from '../../contracts/evidence-diff.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { count } from '../../gates/format.ts';
import { statisticOf } from '../decision/decide-metric.ts';
import type { DiffPackage } from './package-cells.ts';

/** Where nothing is stated; two packages that both state nothing are not shown to agree. */
const UNSTATED = 'not stated';

const MOST_TASKS = 10;

/** What a package says of a key, as text that is equal exactly where packages agree. */
const SAYS: Record<Exclude<DiffKey, 'tasks' | 'decision' | 'metric'>, (of: DiffPackage) => string> = {
  benchmark: ({ claim, protocol }) => joined(protocol.benchmark.name, claim.applicability.benchmark),
  benchmark_version: ({ claim, protocol }) =>
    joined(protocol.benchmark.version, claim.applicability.benchmark_version),
  split: ({ protocol }) => protocol.benchmark.split,
  embodiment: ({ claim }) => claim.applicability.robot_embodiment,
  simulator: ({ claim }) => claim.applicability.simulator,
  cameras: ({ claim }) => claim.applicability.camera_distribution,
  language: ({ claim }) => claim.applicability.language_template,
  reset: ({ protocol }) => protocol.execution.reset_policy,
  horizon: ({ protocol }) => {
    const most = protocol.execution.max_steps_per_episode;
    return most === null ? '' : count(most, 'step');
  },
  evaluator: ({ protocol: { evaluator } }) =>
    [evaluator.name, evaluator.version, evaluator.implementation_ref, evaluator.commit ?? '']
      .filter((part) => part !== '')
      .join(' '),
};

/** The protocol's word, and the claim's where it is another one. */
function joined(protocol: string, claim: string): string {
  if (protocol === '' || protocol === claim) return claim;
  return claim === '' ? protocol : `${protocol} (claim: ${claim})`;
}

/**
 * Every key in which the packages differ. `waived` marks those that the caller named.
 * @throws WorldGateError `waiver-unknown` for a key that does not exist, or that cannot be waived
 */
export function differencesOf(
  packages: readonly DiffPackage[],
  waive: readonly string[],
): PackageDifference[] {
  const waived = waiversOf(waive);
  const found = new Map<DiffKey, string[]>();
  const note = (key: DiffKey, values: string[]) => {
    if (new Set(values).size > 1) found.set(key, values);
  };
  const undecided = packages.map(({ evidence }) =>
    evidence.outcome === null || evidence.outcome === 'invalid'
      ? (evidence.outcome ?? 'aggregates alone')
      : 'decided',
  );
  if (undecided.some((state) => state !== 'decided')) found.set('decision', undecided);
  for (const [key, says] of Object.entries(SAYS)) {
    note(
      key as DiffKey,
      packages.map((one) => orUnstated(says(one))),
    );
  }
  note('metric', packages.map(metricsText));
  const tasks = packages.map(({ protocol }) => protocol.benchmark.task_list);
  if (new Set(tasks.map((list) => JSON.stringify(list.toSorted()))).size > 1)
    found.set('tasks', taskTexts(tasks));
  return DIFF_KEYS.filter((key) => found.has(key)).map((key) => ({
    key,
    waived: waived.has(key),
    values: packages.map(({ label }, i) => ({ label, value: found.get(key)![i]!.slice(0, 4000) })),
  }));
}

const orUnstated = (value: string) => (value.trim() === '' ? UNSTATED : value);

function waiversOf(waive: readonly string[]): Set<string> {
  const allowed = DIFF_KEYS.filter((key) => key !== 'decision');
  for (const key of waive) {
    if (allowed.some((known) => known === key)) continue;
    throw new WorldGateError(
      'waiver-unknown',
      key === 'decision'
        ? 'packages without a decision cannot be compared, whatever is waived'
        : `${quoted(key)} is nothing that can be waived${didYouMean(key, allowed)}`,
      { hint: `waive one of ${allowed.join(', ')}` },
    );
  }
  return new Set(waive);
}

/** `success_rate: rate, ratio, >=`: what has to be the same for two numbers to be of one thing. */
function metricsText({ claim }: DiffPackage): string {
  return claim.expected_metrics
    .map((metric) => `${metric.name}: ${statisticOf(metric)}, ${metric.unit}, ${metric.operator}`)
    .toSorted()
    .join('; ');
}

/** How many tasks each has, and which of them not all have. */
function taskTexts(lists: readonly (readonly string[])[]): string[] {
  const sets = lists.map((list) => new Set(list));
  return lists.map((list) => {
    const alone = list.filter((task) => !sets.every((set) => set.has(task)));
    const shown = alone.slice(0, MOST_TASKS).join(', ');
    const more = alone.length > MOST_TASKS ? ` and ${alone.length - MOST_TASKS} more` : '';
    return `${count(list.length, 'task')}${alone.length === 0 ? '' : `; not in all: ${shown}${more}`}`;
  });
}

/** What does not forbid the comparison, yet has to be known: plain sentences. */
export function notesOf(
  packages: readonly DiffPackage[],
  differences: readonly PackageDifference[],
): string[] {
  const notes: string[] = [];
  const unstated = Object.entries(SAYS).filter(([, says]) =>
    packages.every((one) => says(one).trim() === ''),
  );
  if (unstated.length > 0) {
    notes.push(
      `Stated by none of the packages, so not shown to be the same: ${unstated.map(([key]) => key.replaceAll('_', ' ')).join(', ')}.`,
    );
  }
  const waived = differences.filter((difference) => difference.waived);
  if (waived.length > 0) {
    notes.push(
      `Waived by the caller: ${waived.map(({ key }) => key).join(', ')}. The packages differ there.`,
    );
  }
  const differing: [string, (of: DiffPackage) => string][] = [
    ['the denominator rule', ({ protocol }) => protocol.denominator],
    ['the attempt policy', ({ protocol }) => `${protocol.attempts.policy}, at most ${protocol.attempts.max}`],
    ['the stop rule', ({ evidence }) => evidence.stopping.rule],
    ['the number of planned cells', ({ evidence }) => String(evidence.counts.planned)],
    ['the margin', ({ claim }) => String(claim.decision_rule.margin)],
    ['alpha', ({ claim }) => `${claim.decision_rule.alpha}, ${claim.decision_rule.sidedness}`],
  ];
  for (const [what, says] of differing) {
    const values = packages.map(says);
    if (new Set(values).size > 1) {
      const each = packages.map(({ label }, i) => `${label}: ${values[i]!}`).join('; ');
      notes.push(`The packages differ in ${what} (${each}).`.slice(0, 4000));
    }
  }
  const mocks = packages.filter(({ evidence }) => evidence.not_for_proof).map(({ label }) => label);
  if (mocks.length > 0) notes.push(`Not for proof: ${mocks.join(', ')}.`.slice(0, 4000));
  return notes;
}

/** Metrics that all packages claim in the same way, by name. */
export function sharedMetrics(packages: readonly DiffPackage[]): string[] {
  const same = (name: string) => {
    const texts = packages.map(({ claim }) => {
      const metric = claim.expected_metrics.find((one) => one.name === name);
      return metric === undefined ? null : `${statisticOf(metric)} ${metric.unit} ${metric.operator}`;
    });
    return texts.every((text) => text !== null && text === texts[0]);
  };
  return packages[0]!.claim.expected_metrics.map(({ name }) => name).filter(same);
}

/** Whether nothing that was not waived stands between the packages. */
export function isComparable(differences: EvidenceDiff['differences']): boolean {
  return differences.every(({ waived }) => waived);
}
