import type { ComplianceSources } from '../audit/compliance/facts.ts';
import { scopeLimits, stated } from '../audit/compliance/stated.ts';
import type { Interval } from '../contracts/common.ts';
import type { MetricDecision } from '../contracts/evidence.ts';

/** A name and a text, as CycloneDX has them; names of ours begin with `worldgate:`. */
export interface NamedText {
  name: string;
  value: string;
}

/** `performanceMetric` of CycloneDX 1.6 and 1.7, in which every number is a string. */
interface PerformanceMetric {
  type: string;
  value: string;
  slice?: string;
  confidenceInterval?: { lowerBound?: string; upperBound?: string };
}

/** The parts of CycloneDX's `modelCard` that evidence can fill; the same in 1.6 and 1.7. */
export interface ModelCard {
  'bom-ref': string;
  modelParameters: {
    task?: string;
    datasets: { ref: string }[];
    inputs?: { format: string }[];
    outputs?: { format: string }[];
  };
  quantitativeAnalysis?: { performanceMetrics: PerformanceMetric[] };
  considerations?: { technicalLimitations: string[] };
  properties?: NamedText[];
}

/**
 * The model card of an evaluated model. Nothing is listed as a performance metric that proves nothing: results of a
 * mock, of an invalid decision, or aggregates alone. What CycloneDX has no field for stands in `properties`: the level,
 * sidedness, method and n of an interval, and the value that the claim declares.
 * @param benchmarkRef `bom-ref` of the benchmark's component
 */
export function modelCard(sources: ComplianceSources, benchmarkRef: string): ModelCard {
  const { claim, protocol, evidence } = sources;
  const isProof = !evidence.not_for_proof && evidence.outcome !== null && evidence.outcome !== 'invalid';
  const decided = isProof ? evidence.metrics.filter(({ outcome }) => outcome !== 'invalid') : [];
  const metrics = decided.flatMap(performanceMetrics);
  const properties = decided.flatMap(metricProperties);
  const task = stated(claim, 'capability', claim.capability);
  const { observation_space: observed, action_space: action } = protocol.execution;
  const inputs = observed.filter((name) => stated(protocol, 'execution.observation_space', name) !== null);
  const output = stated(protocol, 'execution.action_space', action);
  const limitations = [
    ...(evidence.not_for_proof
      ? ['The results rest on a mock or a demonstration and show nothing about a model; no metric is listed.']
      : isProof
        ? []
        : ['No claim was decided on these results; no metric is listed.']),
    ...scopeLimits(claim).map((limit) => `Evaluated only with ${limit}`),
    ...evidence.not_shown,
    ...evidence.missing_evidence.map(({ id, text }) => `Missing evidence, ${id}: ${text}`),
  ];
  return {
    'bom-ref': 'model-card',
    modelParameters: {
      ...(task === null ? {} : { task }),
      datasets: [{ ref: benchmarkRef }],
      ...(inputs.length === 0 ? {} : { inputs: inputs.map((format) => ({ format })) }),
      ...(output === null ? {} : { outputs: [{ format: output }] }),
    },
    ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
    ...(limitations.length === 0 ? {} : { considerations: { technicalLimitations: limitations } }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

/** The metric over all tasks, without a slice, and then one slice for each task that has an estimate. */
function performanceMetrics({ name, estimate, interval, tasks }: MetricDecision): PerformanceMetric[] {
  return [
    ...measured(name, estimate, interval, {}),
    ...tasks.flatMap((task) => measured(name, task.estimate, task.interval, { slice: task.task })),
  ];
}

function measured(
  type: string,
  estimate: number | null,
  [low, high]: Interval,
  slice: { slice?: string },
): PerformanceMetric[] {
  if (estimate === null) return [];
  const bounds = {
    ...(low === null ? {} : { lowerBound: String(low) }),
    ...(high === null ? {} : { upperBound: String(high) }),
  };
  const hasInterval = low !== null || high !== null;
  return [
    { type, value: String(estimate), ...slice, ...(hasInterval ? { confidenceInterval: bounds } : {}) },
  ];
}

function metricProperties(metric: MetricDecision): NamedText[] {
  const of = `worldgate:metric:${metric.name}`;
  const values: Record<string, string | number | null> = {
    outcome: metric.outcome,
    declared: `${metric.operator} ${metric.value}`,
    threshold: metric.threshold,
    unit: metric.unit,
    statistic: metric.statistic,
    scope: metric.scope,
    level: metric.level,
    sidedness: metric.sidedness,
    method: metric.method,
    n: metric.n,
  };
  return [
    ...Object.entries(values).flatMap(([key, value]) =>
      value === null ? [] : [{ name: `${of}:${key}`, value: String(value) }],
    ),
    ...metric.tasks.map(({ task, observed }) => ({ name: `${of}:task:${task}:n`, value: String(observed) })),
  ];
}
