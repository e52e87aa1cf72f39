import type { GateResult } from '../contracts/gate.ts';
import {
  FORGE_THRESHOLDS,
  type ForgeBenchmarkResult,
  type ForgeBudget,
  type ForgeThreshold,
} from '../contracts/worldforge/benchmark.ts';
import type { ForgeScenario } from '../contracts/worldforge/evaluation.ts';
import { isMockName } from './mock-name.ts';

/**
 * Gates on reports of WorldForge. They hold aggregates: the single calls are in no file, so no interval can be computed and
 * none is shown. A pass says that a value was within its budget in this run, and nothing of the next one.
 */

interface Rule {
  kind: GateResult['kind'];
  unit: string;
  words: string;
  comparator: GateResult['comparator'];
  measured: (result: ForgeBenchmarkResult) => number | null;
  /** Calls that the value is of. */
  n: (result: ForgeBenchmarkResult) => number;
}

const calls = ({ iterations }: ForgeBenchmarkResult) => iterations;
const answered = ({ success_count }: ForgeBenchmarkResult) => success_count;

const RULES: Readonly<Record<ForgeThreshold, Rule>> = {
  min_success_rate: {
    ...{ kind: 'success_rate', unit: 'share', words: 'success rate', comparator: '>=', n: calls },
    measured: ({ success_count, iterations }) => (iterations === 0 ? null : success_count / iterations),
  },
  max_error_count: {
    ...{ kind: 'errors', unit: 'errors', words: 'errors', comparator: '<=', n: calls },
    measured: ({ error_count, iterations }) => (iterations === 0 ? null : error_count),
  },
  max_retry_count: {
    ...{ kind: 'errors', unit: 'retries', words: 'retries', comparator: '<=', n: calls },
    measured: ({ retry_count, iterations }) => (iterations === 0 ? null : retry_count),
  },
  max_average_latency_ms: {
    ...{
      kind: 'latency',
      unit: 'ms',
      words: 'mean latency',
      comparator: '<=',
      n: answered,
    },
    measured: ({ average_latency_ms: value }) => value ?? null,
  },
  max_p95_latency_ms: {
    ...{ kind: 'latency', unit: 'ms', words: 'p95 latency', comparator: '<=', n: answered },
    measured: ({ p95_latency_ms: value }) => value ?? null,
  },
  min_throughput_per_second: {
    ...{ kind: 'throughput', unit: 'per_s', words: 'throughput', comparator: '>=', n: answered },
    measured: ({ throughput_per_second: value }) => value ?? null,
  },
};

/** WorldForge writes every latency under this as this, in milliseconds. */
const FLOOR_MS = 0.1;

/** Gates whose latency stands at the floor of WorldForge, so that it may not have been measured. */
export function gatesAtFloor(gates: readonly GateResult[]): GateResult[] {
  return gates.filter(
    ({ unit, measured }) => unit === 'ms' && measured !== null && Math.abs(measured - FLOOR_MS) < 1e-9,
  );
}

/**
 * One gate for each threshold of each budget and each result that its selectors match. Equality passes; a value that is
 * missing fails, and so does a budget that matches nothing.
 */
export function decideBudgets(
  results: readonly ForgeBenchmarkResult[],
  budgets: readonly ForgeBudget[],
): GateResult[] {
  const gates = budgets.flatMap((budget) => {
    const matching = results.filter(
      ({ provider, operation }) =>
        (budget.provider ?? provider) === provider && (budget.operation ?? operation) === operation,
    );
    if (matching.length === 0) return [unmatched(budget)];
    return matching.flatMap((result) =>
      FORGE_THRESHOLDS.flatMap((threshold) => {
        const required = budget[threshold] ?? null;
        return required === null ? [] : [budgetGate(result, threshold, required, selectorOf(budget))];
      }),
    );
  });
  return withDifferentNames(gates);
}

function selectorOf({ provider, operation }: ForgeBudget): string {
  return `${provider ?? '*'}/${operation ?? '*'}`;
}

function budgetGate(
  result: ForgeBenchmarkResult,
  threshold: ForgeThreshold,
  required: number,
  selector: string,
): GateResult {
  const rule = RULES[threshold];
  const { provider, operation } = result;
  const measured = rule.measured(result);
  const holds = measured !== null && (rule.comparator === '>=' ? measured >= required : measured <= required);
  const of = `${rule.words} of ${operation} with ${provider}`;
  const n = rule.n(result);
  const outcome =
    measured === null
      ? `The report has no ${of}, so the budget ${selector} is not kept.`
      : `The ${of} over ${n} ${n === 1 ? 'call' : 'calls'} is ${holds ? 'within' : 'outside'} the budget ${selector} in this run; the report holds no calls to compute an interval from.`;
  return {
    ...aggregateGate(`${provider}/${operation} ${rule.words}`, isMockName(provider)),
    kind: rule.kind,
    verdict: holds ? 'passed' : 'failed',
    measured,
    required,
    comparator: rule.comparator,
    unit: rule.unit,
    n,
    sentence: outcome,
  };
}

function unmatched(budget: ForgeBudget): GateResult {
  const selector = selectorOf(budget);
  return {
    ...aggregateGate(`${selector} matching results`, false),
    kind: 'coverage',
    verdict: 'failed',
    measured: 0,
    required: 1,
    comparator: '>=',
    unit: 'results',
    n: 0,
    sentence: `The budget ${selector} matches no result of the report, so nothing was held against it.`,
  };
}

/**
 * One gate for each scenario. Any that failed fails the report, whatever the exit code of the tool was.
 */
export function decideScenarios(scenarios: readonly ForgeScenario[]): GateResult[] {
  return withDifferentNames(
    scenarios.map(({ suite_id: suite, scenario, provider, score, passed }) => ({
      ...aggregateGate(`${suite}/${scenario} with ${provider}`, isMockName(provider)),
      kind: 'metric',
      metric: 'contract_score',
      verdict: passed ? 'passed' : 'failed',
      measured: score,
      required: null,
      comparator: '>=',
      unit: '',
      n: 1,
      sentence: `The scenario ${scenario} of the suite ${suite} ${passed ? 'passed' : 'failed'} with ${provider} in one deterministic check of the adapter, which says nothing of a robot.`,
    })),
  );
}

function aggregateGate(name: string, isMock: boolean) {
  return {
    name,
    optional: false,
    interval: [null, null] as [null, null],
    level: null,
    method: 'aggregate',
    alpha: null,
    further_episodes: null,
    change: null,
    rows: [],
    not_for_proof: isMock,
  };
}

/** Several budgets may ask the same of the same result: each is a gate, with a name of its own. */
function withDifferentNames(gates: readonly GateResult[]): GateResult[] {
  const seen = new Map<string, number>();
  return gates.map((gate) => {
    const count = (seen.get(gate.name) ?? 0) + 1;
    seen.set(gate.name, count);
    return count === 1 ? gate : { ...gate, name: `${gate.name} (${count})` };
  });
}
