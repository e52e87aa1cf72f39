import type { Gate, GateOf, GateResult } from '../contracts/gate.ts';
import { type Verdict, worstVerdict } from '../contracts/verdict.ts';
import { type DecideInput, type Decision, type GateContext, gateContext, resultOf } from './context.ts';
import { decideCoverage } from './coverage.ts';
import { decideErrors } from './errors.ts';
import { decideLatency } from './latency.ts';
import { decideMetric } from './metric.ts';
import { decideNoRegression } from './no-regression.ts';
import { checkGatesForStop } from './stop-rule.ts';
import { decideSuccessRate } from './success-rate.ts';
import { decideThroughput } from './throughput.ts';

type Deciders = { [K in Gate['kind']]: (gate: GateOf<K>, context: GateContext) => Decision };

/** What decides each kind of gate. */
const DECIDERS: Deciders = {
  success_rate: decideSuccessRate,
  metric: decideMetric,
  latency: decideLatency,
  throughput: decideThroughput,
  errors: decideErrors,
  no_regression: decideNoRegression,
  coverage: decideCoverage,
};

function decide<K extends Gate['kind']>(gate: GateOf<K>, context: GateContext): Decision {
  const decider = DECIDERS[gate.kind] as (gate: GateOf<K>, context: GateContext) => Decision;
  return decider(gate, context);
}

/**
 * Decides every gate, in order, on a finished run. A pure function: deciding again later, on the same records
 * and with the stop rule that the run had, gives the same results. Throws WorldGateError `preset-invalid`
 * where a gate cannot be decided under the stop rule.
 */
export function decideGates(input: DecideInput): GateResult[] {
  checkGatesForStop(input.gates, input.stop);
  const context = gateContext(input);
  return input.gates.map((gate) => resultOf(gate, context, decide(gate, context)));
}

/**
 * The run's verdict: the worst of its required gates. Optional gates never decide. A run without a required gate
 * is `skipped`, because nothing was decided. So is one whose required gates were all skipped; a skipped
 * `no_regression` gate alone (a first run without a baseline) leaves the verdict to the others.
 */
export function runVerdict(results: readonly GateResult[]): Verdict {
  const required = results.filter((result) => !result.optional);
  const deciding = required.filter((result) => !isFirstRun(result));
  return worstVerdict((deciding.length > 0 ? deciding : required).map((result) => result.verdict));
}

function isFirstRun(result: GateResult): boolean {
  return result.verdict === 'skipped' && result.skip_reason === 'no_baseline';
}
