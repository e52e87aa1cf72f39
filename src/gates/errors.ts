import type { GateOf } from '../contracts/gate.ts';
import { type Decision, type GateContext, skipped } from './context.ts';
import { count, integer } from './format.ts';

/** Counts of failed and repeated policy calls in a benchmark against what is tolerated. Has no interval. */
export function decideErrors(gate: GateOf<'errors'>, { measurements }: GateContext): Decision {
  const about = { required: gate.max_errors, comparator: '<=' as const, unit: 'errors' };
  if (measurements === null) {
    return skipped(
      'not_measured',
      'Skipped: this run has no measurements, so errors were not counted.',
      about,
    );
  }
  const { errors, retries } = measurements.policy;
  const calls = measurements.samples_ms.policy.length;
  if (calls === 0) return skipped('not_measured', 'Skipped: the policy was never called.', about);
  const tooManyErrors = errors > gate.max_errors;
  const tooManyRetries = gate.max_retries !== undefined && retries > gate.max_retries;
  const limit = [
    `at most ${count(gate.max_errors, 'error')}`,
    ...(gate.max_retries === undefined ? [] : [count(gate.max_retries, 'retry', 'retries')]),
  ].join(' and ');
  return {
    ...about,
    verdict: tooManyErrors || tooManyRetries ? 'failed' : 'passed',
    measured: errors,
    interval: [errors, errors],
    level: null,
    n: calls,
    method: 'count',
    alpha: null,
    sentence: `${count(errors, 'error')} and ${count(retries, 'retry', 'retries')} in ${integer(calls)} policy calls; the gate allows ${limit}.`,
  };
}
