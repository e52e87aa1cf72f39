import fc from 'fast-check';
import type { Evidence, MetricDecision, TaskDecision } from '../../src/contracts/evidence.ts';
import type { EvidenceDiff } from '../../src/contracts/evidence-diff.ts';
import { text } from './arbitraries.ts';
import { EVIDENCE } from './evidence-fixture.ts';

/** Evidence with every text from people who mean harm, and any numbers that the contract allows. */

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 0.75, 1),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const count = fc.nat(1_000_000);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const interval = fc
  .tuple(maybe(number), maybe(number))
  .map(([a, b]): [number | null, number | null] => (a !== null && b !== null && a > b ? [b, a] : [a, b]));

const task: fc.Arbitrary<TaskDecision> = fc.record({
  task: text,
  planned: count,
  observed: count,
  succeeded: maybe(count),
  counted: count,
  estimate: maybe(number),
  interval,
  p_value: maybe(share),
  p_adjusted: maybe(share),
  below: fc.boolean(),
});

const metric: fc.Arbitrary<MetricDecision> = fc
  .tuple(
    fc.constantFrom(...Object.values(EVIDENCE).flatMap(({ metrics }) => metrics)),
    fc.record({
      name: text,
      statistic: fc.constantFrom('rate', 'mean', 'p95', 'sum'),
      scope: fc.constantFrom('pooled', 'each_task'),
      operator: fc.constantFrom('>=', '<=', '=='),
      value: number,
      threshold: number,
      unit: fc.constantFrom('ratio', 'count', 'mse', 'ms'),
      estimate: maybe(number),
      interval,
      method: text,
      n: fc.double({ min: 0, max: 1e9, noNaN: true }),
      sentence: text,
      tasks: fc.array(task, { maxLength: 40 }),
    }),
  )
  .map(([base, changes]) => ({ ...base, ...changes }) as MetricDecision);

const derived = fc.record({ text, rule: text });

/** A package with everything from outside replaced. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    fc.constantFrom(...Object.values<Evidence>(EVIDENCE)),
    fc.record({
      metrics: fc.array(metric, { maxLength: 3 }),
      sentence: text,
      reasons: fc.array(text, { maxLength: 8 }),
      not_shown: fc.array(text, { maxLength: 3 }),
      next_falsification_axes: fc.array(fc.record({ axis: text, text, rule: text }), { maxLength: 3 }),
      deployment_summary: derived,
      models: fc.array(fc.record({ kind: fc.constant('name' as const), value: text, file: text, at: text }), {
        maxLength: 10,
      }),
      tasks: fc.array(
        fc.record({
          suite: maybe(text),
          id: maybe(text),
          name: maybe(text),
          planned: fc.constant(null),
          episodes: count,
          succeeded: count,
        }),
        { maxLength: 5 },
      ),
      findings: fc.array(
        fc.record({
          code: fc.constant('hostile'),
          severity: fc.constantFrom('error', 'warning', 'info'),
          message: text,
          file: maybe(text),
          at: maybe(text),
        }),
        { maxLength: 40 },
      ),
      missing_evidence: fc.array(fc.record({ id: fc.constant('SEEDS' as const), text }), { maxLength: 3 }),
      reported: fc.array(
        fc.record({
          name: text,
          scope: fc.record({ suite: maybe(text), task: maybe(text) }),
          value: number,
          unit: fc.constant('ratio' as const),
          text,
          file: text,
          at: text,
        }),
        { maxLength: 3 },
      ),
    }),
    text,
  )
  .map(([base, changes, words]) => ({
    ...base,
    ...changes,
    claim: { ...base.claim, statement: words, text: words },
    subject: { ...base.subject, id: words, checkpoint_uri: words },
    source: { ...base.source, format: words, why: [words, words] },
    scope_limits: { ...base.scope_limits, benchmark: words, license_assumptions: [words] },
    grade: { ...base.grade, reasons: [words] },
    denominators: { ...base.denominators, rule: words },
    stopping: { ...base.stopping, note: words },
    protocol: {
      ...base.protocol,
      anchor: { kind: words, reference: words, anchored_at: '2026-11-20T08:00:00Z' },
    },
    recommendation: { ...base.recommendation, text: words, rule: words },
  }));

/** A comparison with its labels and texts replaced. */
export function hostileDiff(base: EvidenceDiff): fc.Arbitrary<EvidenceDiff> {
  return fc.tuple(text, text, text).map(([a, b, words]) => {
    const renamed = (label: string) => (label === base.packages[0]!.label ? a : b);
    return {
      ...base,
      packages: base.packages.map((one) => ({
        ...one,
        label: renamed(one.label),
        subject: { ...one.subject, id: words },
      })),
      differences: base.differences.map((difference) => ({
        ...difference,
        values: difference.values.map(({ label }) => ({ label: renamed(label), value: words })),
      })),
      notes: [words],
      metrics: base.metrics.map((one) => ({
        ...one,
        name: words,
        packages: one.packages.map((compared) => ({ ...compared, label: renamed(compared.label) })),
        pairs: one.pairs.map((pair) => ({
          ...pair,
          a: renamed(pair.a),
          b: renamed(pair.b),
          unpaired_because: words,
          tasks: pair.tasks.map((row) => ({ ...row, task: words })),
        })),
      })),
    };
  });
}
